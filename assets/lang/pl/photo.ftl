## A photo that is taken in

photo-not-a-picture = Ten plik nie jest zdjęciem, którego można użyć
photo-unread = To zdjęcie jest uszkodzone albo za duże
photo-hint = Wybierz plik JPEG lub PNG, na przykład z telefonu
