# The store: what can go wrong, and what to do.

store-answer-unreadable = Nie można odczytać jednej zapisanej odpowiedzi: { $question }
store-answer-unreadable-hint = Pozostałe odpowiedzi są bezpieczne. Odpowiedz na to pytanie jeszcze raz

store-damaged = Plik z Twoimi odpowiedziami jest uszkodzony. Nic w nim nie zmieniono
store-damaged-hint = Zastąp go kopią albo przenieś w inne miejsce, żeby zacząć od pustego pliku

store-disk-full = Dysk jest pełny, więc nic nie można zapisać
store-disk-full-hint = Zwolnij trochę miejsca i spróbuj ponownie

store-folder = Nie można użyć tego folderu
store-folder-hint = Wybierz inny za pomocą --data-dir

store-in-use = Inny program używa pliku z Twoimi odpowiedziami
store-in-use-hint = Zamknij drugie okno Callfit i uruchom program jeszcze raz

store-newer-version = Ten plik pochodzi z nowszej wersji Callfit. Nic w nim nie zmieniono
store-newer-version-hint = Zainstaluj najnowszą wersję albo wybierz inny folder za pomocą --data-dir

store-not-a-store = Ten plik nie pochodzi z Callfit albo chroni go hasło. Nic w nim nie zmieniono
store-not-a-store-hint = Przenieś go w inne miejsce albo wybierz inny folder za pomocą --data-dir

store-read-only = Callfit nie ma prawa tu zapisywać
store-read-only-hint = Nadaj to prawo w ustawieniach folderu albo wybierz inny folder za pomocą --data-dir

store-refused = Pliku z Twoimi odpowiedziami nie można teraz odczytać ani zapisać
store-refused-hint = Sprawdź, czy dysk jest podłączony i działa, a potem spróbuj ponownie

store-wrong-passphrase = To hasło nie otwiera pliku
store-wrong-passphrase-hint = Sprawdź wielkie litery i język klawiatury, a potem wpisz je jeszcze raz
