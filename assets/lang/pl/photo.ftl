## A photo that is taken in

photo-not-a-picture = Ten plik nie jest zdjęciem, którego można użyć
photo-unread = To zdjęcie jest uszkodzone albo za duże
photo-hint = Wybierz plik JPEG lub PNG, na przykład z telefonu
photo-other-kind = To obraz { $kind }, którego Callfit nie potrafi odczytać
photo-other-kind-hint = Otwórz go w programie do zdjęć, zapisz jako JPEG i wybierz ten plik
