## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = Będzie tak: „{ $text }”
cv-mend-remove = Usuń go
cv-mend-invisible-words = Tutaj: „{ $text }”. Na stronie tego znaku nie będzie, ale może przeszkadzać innym programom.
cv-mend-invisible-done = Usunięto niewidoczne znaki
cv-mend-replace = Zastąp je
cv-mend-unprintable-words = W czcionkach programu nie ma: { $letters }. Tutaj: „{ $text }”.
cv-mend-unprintable-done = Teraz wszystkie znaki da się wydrukować
cv-mend-spaces-title = W tekście jest kilka spacji z rzędu
cv-mend-spaces-words = Tutaj: „{ $text }”. Na stronie będzie jedna, ale inne programy mogą pokazać wszystkie.
cv-mend-spaces = Zostaw jedną spację
cv-mend-spaces-done = Między słowami jest teraz jedna spacja
cv-mend-correct = Popraw
cv-mend-correct-done = Poprawiono adres
cv-mend-email-typo-words = Wpisany adres: { $email }
cv-mend-address-words = „{ $address }” nie jest adresem strony
cv-mend-swap = Zamień daty miejscami
cv-mend-swap-done = Zamieniono daty miejscami
cv-mend-split = Podziel wiersz
cv-mend-split-becomes = Liczba wierszy po podziale: { $n }, jeden pod drugim
cv-mend-split-done = Podzielono wiersz
cv-mend-headline = Użyj tego nagłówka
cv-mend-headline-done = Dodano nagłówek
cv-mend-newest-first = Ułóż od najnowszych
cv-mend-newest-first-done = Najnowsza praca jest teraz na początku
cv-mend-take-off = Usuń ze strony
cv-mend-take-off-done = Ulicy i kodu pocztowego nie ma już na stronie

## Length

cv-mend-many-words = Zwykle czyta się najwyżej { $most }. To, co pominiesz w tym CV, zostanie w Twoim profilu.
cv-mend-leaves-out = Do pominięcia ({ $n }): { $entries }
cv-mend-leave-out-oldest = Pomiń najstarsze
cv-mend-leave-out-last = Pomiń ostatnie
cv-mend-left-out = Pominięto w tym CV; w Twoim profilu zostaje wszystko
cv-mend-pages-words = Zwykle oczekuje się nie więcej niż { $most }
cv-mend-fit = Zmieść na dwóch stronach
cv-mend-fit-becomes = Odstępy i tekst będą trochę mniejsze
cv-mend-fit-done = Ustawiono długość: dwie strony
cv-mend-edges-title = Coś wystaje poza krawędź
cv-mend-edges-words = Drukarka to obetnie: „{ $text }”
cv-mend-good-edges = Nic nie wystaje poza krawędzie

## What is usual in the country

cv-mend-photo-title = CV pokazuje Twoje zdjęcie
cv-mend-photo-words = W tym kraju pracodawcy wolą CV bez zdjęcia
cv-mend-photo = Pomiń w tym CV
cv-mend-photo-done = To CV nie pokazuje już zdjęcia
cv-mend-good-photo = Bez zdjęcia, jak tu przyjęto
cv-mend-personal-title = CV pokazuje dane osobowe
cv-mend-personal-words = Stanu cywilnego, obywatelstwa i podobnych danych zwykle się w tym kraju nie podaje
cv-mend-personal = Pomiń je w tym CV
cv-mend-personal-done = To CV nie pokazuje już danych osobowych
cv-mend-good-personal = Bez zbędnych danych osobowych
cv-mend-consent-title = Brakuje zgody na przetwarzanie danych
cv-mend-consent-words = W tym kraju pracodawcy jej oczekują. Umieszcza się ją na końcu strony.
cv-mend-consent = Dodaj
cv-mend-consent-done = Dodano zgodę na przetwarzanie danych
cv-mend-good-consent = Zgoda na przetwarzanie danych jest na miejscu
cv-mend-clause-title = Na stronie nie ma zgody na przetwarzanie danych
cv-mend-clause-words = Jest wybrana, ale nie ma jej w pliku

## Colours

cv-mend-contrast-title = Część tekstu jest słabo widoczna
cv-mend-contrast-words = „{ $text }” za mało odróżnia się od tła albo zleje się z nim w wydruku czarno-białym
cv-mend-accent = Użyj innego koloru
cv-mend-accent-done = CV ma teraz inny kolor
cv-mend-good-contrast = Cały tekst dobrze widać, także w wydruku czarno-białym

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Zmień tekst
cv-mend-fix-date = Wpisz datę
cv-mend-fix-dates = Sprawdź daty
cv-mend-fix-look = Zmień wygląd
cv-mend-fix-short = Skróć
cv-mend-fix-address = Wpisz adres
cv-mend-settle = Zostaw bez zmian
cv-mend-settle-done = Nie będziemy już o to pytać w tym CV

## Fields that the form does not have

cv-mend-grade = Ocena
cv-mend-region = Region
