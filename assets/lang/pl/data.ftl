# Problems of files: where, what happened, what to do.

data-where-and-what = { $where }: { $what }
data-what-and-hint = { $what } { $hint }

data-place-field = { $field }
data-place-file = { $file }
data-place-file-field = { $file }, { $field }
data-place-file-line = { $file }, wiersz { NUMBER($line, useGrouping: "false") }
data-place-file-line-field = { $file }, wiersz { NUMBER($line, useGrouping: "false") }, { $field }
data-place-sheet = { $file }, arkusz { $sheet }
data-place-sheet-row = { $file }, arkusz { $sheet }, wiersz { NUMBER($line, useGrouping: "false") }
data-place-sheet-row-field = { $file }, arkusz { $sheet }, wiersz { NUMBER($line, useGrouping: "false") }, { $field }
data-place-line = wiersz { NUMBER($line, useGrouping: "false") }
data-place-line-field = wiersz { NUMBER($line, useGrouping: "false") }, { $field }

## Reading and writing files

data-missing = Ten plik nie istnieje
data-missing-hint = Sprawdź ścieżkę i pisownię nazwy.
data-is-folder = To jest folder, a nie plik
data-is-folder-hint = Podaj plik, który jest w środku.
data-too-large = Ten plik ma ponad { $limit } MB, czyli więcej, niż Callfit wczytuje
data-too-large-hint = Sprawdź, czy to właściwy plik.
data-no-access = Nie masz prawa czytać tego pliku
data-no-access-hint = Zmień jego uprawnienia albo skopiuj go do własnego folderu.
data-unreadable = Nie można odczytać tego pliku ({ $reason })
data-unreadable-hint = Sprawdź dysk albo spróbuj z kopią pliku.
data-not-text = To nie jest plik tekstowy
data-not-text-hint = Sprawdź, czy to właściwy plik.
data-not-utf8 = W tym wierszu są litery zapisane inaczej niż w UTF-8
data-not-utf8-hint = Otwórz plik w edytorze tekstu i zapisz go jako UTF-8.

data-no-folder = Nie ma folderu, w którym ma powstać plik
data-no-folder-hint = Najpierw utwórz folder albo wybierz inne miejsce.
data-folder-protected = Ten folder jest tylko do odczytu
data-file-protected = Ten plik jest chroniony przed zapisem
data-disk-full = Dysk jest pełny, więc pliku nie zapisano
data-disk-full-hint = Zwolnij trochę miejsca albo wybierz inny dysk. Nic nie zginęło.
data-name-refused = Ta nazwa pliku jest za długa albo ma znaki, których dysk nie przyjmuje
data-name-refused-hint = Wybierz krótszą, prostszą nazwę.
data-not-written = Pliku nie zapisano ({ $reason })
data-write-hint = Wybierz inną nazwę lub inny folder.

## Data files as a whole

data-folder-missing = Nie ma takiego pliku ani folderu
data-no-data-folder = To nie jest folder z plikami danych
data-nothing-in-folder = W tym folderze nie ma plików danych
data-folder-hint = Callfit szuka pliku competencies.toml oraz folderów roles, questionnaires i lang.
data-unknown-file = Callfit nie zna tego pliku i pomija go
data-no-format = Ten plik nie mówi, jaki ma format
data-no-format-hint = Wpisz format = 1 w pierwszym wierszu.
data-unknown-format = Callfit nie zna formatu { $format }
data-newer-format = Ten plik ma format { $format } z nowszej wersji Callfit
data-newer-format-hint = Zaktualizuj Callfit albo poproś autorów o plik w formacie 1.
data-syntax = Nie można odczytać tego wiersza: { $content }
data-syntax-hint = Sprawdź, czy tu lub tuż wyżej nie brakuje cudzysłowu, nawiasu lub znaku równości i czy jakiś klucz nie występuje dwa razy.

## Keys and values

data-did-you-mean = Czy chodzi o „{ $name }”?
data-known-names = Znane tutaj: { $names }.
data-found-instead = Jest tu { $found }.
data-missing-key = Brakuje „{ $key }”
data-unknown-key = Klucz „{ $key }” nie jest tu znany
data-unknown-word = Słowo „{ $word }” nie jest znane dla „{ $key }”
data-needs-words = „{ $key }” potrzebuje słów
data-too-long = „{ $key }” ma za dużo liter: { $length }, a mieści się najwyżej { $max }
data-needs-text = „{ $key }” musi być tekstem w cudzysłowie
data-needs-flag = „{ $key }” musi mieć wartość true lub false
data-needs-list = „{ $key }” musi być listą w nawiasach kwadratowych
data-needs-table = „{ $key }” musi być tabelą
data-needs-number = „{ $key }” musi być liczbą od { $low } do { $high }
data-needs-whole-number = „{ $key }” musi być liczbą całkowitą od { $low } do { $high }
data-not-an-id = „{ $id }” nie może być identyfikatorem
data-not-an-id-hint = Identyfikator ma od 1 do 64 znaków: małe litery od a do z, cyfry, _ i -.
data-duplicate-id = Identyfikator „{ $id }” jest już zajęty
data-id-unlike-file = Identyfikator to „{ $id }”, ale nazwa mówi „{ $file }”
data-id-unlike-file-hint = Nadaj obu tę samą nazwę.

## Names of other things

data-unknown-competency = Nie ma kompetencji „{ $id }”
data-unknown-condition = Nie ma warunku pracy „{ $id }”
data-unknown-instrument = Nie ma narzędzia pomiaru „{ $id }”
data-unknown-option = Nie ma odpowiedzi do wyboru „{ $id }”
data-unknown-question = Nie ma pytania „{ $id }”
data-unknown-questionnaire = Nie ma ankiety „{ $id }”
data-unknown-role = Nie ma stanowiska „{ $id }”
data-unknown-scale = W tej ankiecie nie ma skali „{ $id }”

## Competencies and roles

data-no-competencies = W tym pliku nie ma kompetencji, której można użyć
data-no-instrument = Żadne narzędzie pomiaru nie ma wagi większej od 0
data-not-ascending = Każda z tych wartości musi być większa od poprzedniej: { $keys }
data-no-desired-level = „{ $key }” wymienia kompetencję „{ $id }”, ale nie ma jej w „desired”
data-no-weight = Kompetencja „{ $id }” ma oczekiwany poziom, ale nie ma wagi
data-no-weights = Żadna kompetencja tego stanowiska nie ma wagi większej od 0, więc nie można go z nikim porównać
data-no-weights-hint = Dodaj tabelę [desired] i tabelę [weight].
data-floor-above-desired = Poziom konieczny „{ $id }” jest wyższy od oczekiwanego
data-pay-turned-round = „low” jest większe niż „high”
data-ladder-circle = Ten krok w górę prowadzi w kółko: { $roles }
data-ladder-circle-hint = Zmiany, które nie są krokiem w górę, wpisz pod „sideways”.
data-unknown-topic = Nie ma wpisu „{ $id }” rodzaju „{ $kind }”
data-needs-country = Kraj to dwie wielkie litery, np. FR, a nie „{ $found }”
data-needs-link = Odnośnik zaczyna się od https:// i nie ma spacji, inaczej niż „{ $found }”
data-needs-month = Miesiąc zapisuje się jak 2026-11, a nie „{ $found }”
data-no-onet-row = Przy liczbach z O*NET nie ma zawodu, z którego pochodzą
data-no-onet-row-hint = Podaj go: from = "customer service representative".
data-condition-twice = Warunek „{ $id }” ma na tym stanowisku dwa poziomy

## Questionnaires

data-no-sections = W tej ankiecie nie ma części, której można użyć
data-no-questions = W tej części nie ma pytania, którego można użyć
data-scale-steps = Skala ma od 2 do 9 stopni, a ta ma ich { $count }
data-measures-nothing = To pytanie nie dotyczy żadnej kompetencji ani żadnego warunku
data-measures-two = To pytanie dotyczy naraz kompetencji i warunku
data-measures-hint = Podaj jedno z dwojga: competency = "…" lub condition = "…".
data-few-options = Pytanie z wyborem potrzebuje co najmniej dwóch odpowiedzi
data-fact-type = Pytanie o ten fakt ma typ „{ $type }”
data-unasked = Żadne pytanie nie dotyczy „{ $id }”

## Wording in other languages

data-unknown-wording = „{ $id }” nie występuje w oryginale, więc niczego nie tłumaczy
data-list-length = { $found ->
    [one] Ta lista ma jeden element
    [few] Ta lista ma { $found } elementy
    [many] Ta lista ma { $found } elementów
   *[other] Ta lista ma { $found } elementu
  }, a w oryginale jest ich { $wanted }
data-untranslated = { $count ->
    [one] Jeden tekst nie ma wersji w języku „{ $language }”: { $first }
    [few] { $count } teksty nie mają wersji w języku „{ $language }”, między innymi { $first }
    [many] { $count } tekstów nie ma wersji w języku „{ $language }”, między innymi { $first }
   *[other] { $count } tekstu nie ma wersji w języku „{ $language }”, między innymi { $first }
  }
data-untranslated-hint = Uzupełnij brakujące teksty w pliku { $file }.

## Answers

data-no-experience-here = Na to pytanie można odpowiedzieć tylko stopniem od 1 do { $steps }

## Tasks and conditions of questions

data-few-responses = Sytuacja wymaga co najmniej dwóch reakcji
data-no-text-to-type = To zadanie pisania nie ma tekstu, którego można użyć
data-empty-case = To zadanie wymaga kwestii do usłyszenia i pól do wypełnienia
data-unknown-note = W tej rozmowie nie ma notatki „{ $id }”
data-unknown-step = W tej rozmowie nie ma kroku „{ $id }”
data-call-no-end = Krok „{ $id }” nie ma odpowiedzi i nie jest też zakończeniem
data-call-end-with-replies = Krok „{ $id }” jest zakończeniem, a ma odpowiedzi
data-call-points-differ = Odpowiedzi kroku „{ $id }” dają punkty za różne kompetencje
data-call-no-best = Żadna odpowiedź kroku „{ $id }” nie ma 4 punktów za jedną z kompetencji
data-call-circle = Krok „{ $id }” może wrócić do siebie, więc rozmowa może się nie skończyć
data-call-unreached = Nic nie prowadzi do kroku „{ $id }”
data-unknown-part = W folderze parts nie ma pliku „{ $id }”
data-number-turned-round = „least” jest większe niż „most”
data-curve = Tu muszą być rosnące pary liczby i poziomu, np. [[0, 0], [40, 70]]
data-condition-unclear = Tego warunku nie da się zrozumieć
data-condition-hint = Wpisz jedno z: all, any, not albo question: { "{" } question = "…", is = ["…"] { "}" }.
data-condition-not-earlier = Przed tym pytaniem nie ma pytania „{ $id }”
data-condition-never = Pytania „{ $id }” nikt nigdy nie zobaczy: warunku nie da się spełnić
data-condition-never-hint = Poszukaj dwóch warunków, które się wykluczają, albo liczby, której pytanie nie przyjmuje.
data-no-answer-here = To tekst do przeczytania, nie ma odpowiedzi
data-task-unread = Nie można odczytać przebiegu tego zadania ({ $reason })
data-task-unread-hint = Zostaw zapis Callfit bez zmian albo usuń wiersz i wykonaj zadanie ponownie.
data-there = Jest już plik o tej nazwie; pozostał bez zmian
data-there-hint = Wybierz pusty folder albo przenieś ten plik
