## A photo that is taken in

photo-not-a-picture = Tego pliku nie można użyć jako zdjęcia
photo-unread = To zdjęcie jest uszkodzone albo za duże
photo-hint = Wybierz plik JPEG lub PNG, na przykład z telefonu
photo-other-kind = To obraz w formacie { $kind }. Callfit nie potrafi go odczytać
photo-other-kind-hint = Otwórz go w programie do zdjęć, zapisz jako JPEG i wybierz nowy plik
