# Questionnaires on paper: the form, and entering what was marked on it.

## The form

paper-kind = Ankieta Callfit
paper-foot = Formularz: { $code }
paper-name = Imię i nazwisko lub numer
paper-date = Data
paper-how = Jak wypełnić formularz
paper-how-mark = Postaw krzyżyk w kratce, która najlepiej do Ciebie pasuje. Nie ma dobrych ani złych odpowiedzi.
paper-how-change = Jeśli zmienisz zdanie, zamaluj całą kratkę i postaw krzyżyk w innej.
paper-how-open = Każde pytanie możesz zostawić bez odpowiedzi. „Jeszcze brak doświadczenia” nie obniża wyniku.
paper-how-letters = Małe znaki i kody pomagają osobie, która wpisuje odpowiedzi. Nie są Ci potrzebne.
paper-section = { $letter }. { $title }
paper-language = Język
paper-mother-tongue = Język ojczysty
paper-levels = W każdej kolumnie zaznacz jeden poziom. A1 i A2: początkujący. B1 i B2: samodzielny. C1 i C2: bardzo dobry. Przy języku ojczystym zaznacz tylko M.
paper-at-computer = To zadanie wykonuje się przy komputerze
paper-only-if-marked = Tylko jeśli przy { $code } zaznaczono { $letters }
paper-only-if-answered = Tylko jeśli jest odpowiedź przy { $code }
paper-only-if = To, czy jest to dla Ciebie, zależy od odpowiedzi przy: { $codes }
paper-thanks = Dziękujemy. To było ostatnie pytanie.

## What was chosen on the command line

paper-unknown = Nie ma ankiety „{ $id }”
paper-unknown-hint = Użyj jednej z tych: { $ids }
paper-form-unknown = Nie ma wersji „{ $form }”
paper-form-hint = Użyj short, standard lub full

## Entering what was marked

paper-entry-no-code = „{ $typed }” nie jest kodem pytania
paper-entry-no-code-hint = Zacznij każdą linię od kodu z papieru, np. B07 4
paper-entry-unknown = Nie ma pytania { $code }
paper-entry-not-in-form = { $code } nie należy do wersji „{ $form }”
paper-entry-not-in-form-hint = Jest w wersji „{ $form }”. Dół strony mówi, która to wersja
paper-entry-twice = { $code } ma już odpowiedź w linii { $line }
paper-entry-twice-hint = Usuń jedną z tych dwóch linii
paper-entry-refused = „{ $typed }” nie jest odpowiedzią na { $code }
paper-entry-step = Wpisz stopień od 1 do { $steps }
paper-entry-step-or-none = Wpisz stopień od 1 do { $steps } albo 0, jeśli jeszcze brak doświadczenia
paper-entry-letter = Wpisz jedną literę od a do { $last }
paper-entry-letters = Wpisz litery od a do { $last }, np. ab, albo -, jeśli żadna
paper-entry-letters-apart = Wpisz litery od a do { $last } ze spacjami między nimi, np. a ab, albo -, jeśli żadna
paper-entry-language = Wpisz język i pięć poziomów od A1 do C2, np. fr C1 C1 B2 B2 B1, z - w pustym miejscu. Przy języku ojczystym wpisz M, np. bn M
paper-entry-number = Wpisz liczbę całkowitą od { $least } do { $most }
paper-entry-ratings = Wpisz oceny od 1 do 5 w kolejności z papieru, w liczbie { $count }, np. 1 5 3 2, z - w pustym miejscu
paper-entry-text = Wpisz słowa z papieru
paper-entry-note = To jest tylko do przeczytania i nie ma odpowiedzi
paper-entry-task = To zadanie wykonuje się przy komputerze i nie da się go wpisać
paper-entry-exists = Ten plik już istnieje
paper-entry-exists-hint = Nic nie jest nadpisywane. Podaj inną nazwę po -o
paper-entry-mend = Nic jeszcze nie zapisano. Popraw te linie i spróbuj jeszcze raz
paper-entry-count = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
   *[many] { $count } odpowiedzi
}
paper-entry-welcome = Wpisz to, co zaznaczono, i naciśnij Enter. Sam Enter zostawia pytanie bez odpowiedzi. Żeby poprawić wcześniejszą odpowiedź, wpisz przed nią jej kod, np. B07 4. Każda odpowiedź jest od razu zapisywana, więc możesz przerwać w dowolnej chwili.
