## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = Będzie tak: „{ $text }”
cv-mend-remove = Usuń go
cv-mend-invisible-words = Tutaj: „{ $text }”. Na stronie go nie będzie, ale może przeszkadzać innym programom.
cv-mend-invisible-done = Niewidoczne znaki są usunięte
cv-mend-replace = Zamień je
cv-mend-unprintable-words = W czcionkach programu nie ma: { $letters }. Jest to tutaj: „{ $text }”.
cv-mend-unprintable-done = Teraz wszystkie znaki da się wydrukować
cv-mend-spaces-title = W tekście jest kilka odstępów z rzędu
cv-mend-spaces-words = Tutaj: „{ $text }”. Na stronie będzie jeden, ale inne programy mogą pokazać wszystkie.
cv-mend-spaces = Zostaw jeden odstęp
cv-mend-spaces-done = Między słowami jest teraz jeden odstęp
cv-mend-correct = Popraw
cv-mend-correct-done = Adres jest poprawiony
cv-mend-email-typo-words = Wpisany adres: { $email }
cv-mend-address-words = „{ $address }” nie jest adresem strony
cv-mend-swap = Zamień daty miejscami
cv-mend-swap-done = Daty są zamienione
cv-mend-split = Podziel wiersz
cv-mend-split-becomes = Wiersze, które powstaną jeden pod drugim: { $n }
cv-mend-split-done = Wiersz jest podzielony
cv-mend-headline = Użyj tego nagłówka
cv-mend-headline-done = Nagłówek jest dodany
cv-mend-newest-first = Ułóż od najnowszych
cv-mend-newest-first-done = Najnowsza praca jest teraz pierwsza
cv-mend-take-off = Usuń ze strony
cv-mend-take-off-done = Ulicy i kodu pocztowego nie ma już na stronie

## Length

cv-mend-many-words = Czyta się najwyżej { $most }. To, co pominiesz w tym CV, zostanie w Twoim profilu.
cv-mend-leaves-out = Pominięte wpisy ({ $n }): { $entries }
cv-mend-leave-out-oldest = Pomiń najstarsze
cv-mend-leave-out-last = Pomiń ostatnie
cv-mend-left-out = Pominięto w tym CV, wszystko zostaje w Twoim profilu
cv-mend-pages-words = Zwykle oczekuje się nie więcej niż { $most }
cv-mend-fit = Zmieść na dwóch stronach
cv-mend-fit-becomes = Odstępy i tekst będą trochę mniejsze
cv-mend-fit-done = Długość jest ustawiona na dwie strony
cv-mend-edges-title = Coś wystaje poza krawędź
cv-mend-edges-words = Drukarka to obetnie: „{ $text }”
cv-mend-good-edges = Nic nie jest obcięte na krawędziach

## What is usual in the country

cv-mend-photo-title = CV pokazuje Twoje zdjęcie
cv-mend-photo-words = W tym kraju pracodawcy chcą decydować bez zdjęcia
cv-mend-photo = Pomiń w tym CV
cv-mend-photo-done = To CV nie pokazuje już zdjęcia
cv-mend-good-photo = Bez zdjęcia, jak tu przyjęto
cv-mend-personal-title = CV pokazuje dane osobiste
cv-mend-personal-words = Stan cywilny, obywatelstwo i podobne dane nie są w tym kraju przyjęte
cv-mend-personal = Pomiń je w tym CV
cv-mend-personal-done = To CV nie pokazuje już danych osobistych
cv-mend-good-personal = Bez zbędnych danych osobistych
cv-mend-consent-title = Brakuje klauzuli o zgodzie
cv-mend-consent-words = W tym kraju pracodawcy jej oczekują. Umieszcza się ją na końcu strony.
cv-mend-consent = Dodaj
cv-mend-consent-done = Klauzula jest dodana
cv-mend-good-consent = Klauzula o zgodzie jest na miejscu
cv-mend-clause-title = Na stronie nie ma klauzuli o zgodzie
cv-mend-clause-words = Jest wybrana, ale nie ma jej w pliku

## Colours

cv-mend-contrast-title = Część tekstu jest słabo widoczna
cv-mend-contrast-words = „{ $text }” za mało różni się od tła albo zleje się z nim w druku na szaro
cv-mend-accent = Użyj innego koloru
cv-mend-accent-done = CV ma inny kolor
cv-mend-good-contrast = Tekst dobrze widać, także w szarości

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Zmień słowa
cv-mend-fix-date = Wpisz datę
cv-mend-fix-dates = Sprawdź daty
cv-mend-fix-look = Zmień wygląd
cv-mend-fix-short = Skróć
cv-mend-fix-address = Wpisz adres
cv-mend-settle = Zostaw tak
cv-mend-settle-done = Nie będziemy już o to pytać w tym CV

## Fields that the form does not have

cv-mend-grade = Ocena
cv-mend-region = Region
