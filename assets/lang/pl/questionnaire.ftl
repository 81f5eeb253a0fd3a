# The questionnaire: its frame, its cards, and the ways to answer.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard. Keys keep the digits printed on the keyboard.

## The frame

questionnaire-leave = Zapisz i wyjdź
questionnaire-place = Część { $part } z { $count }  ·  <b>{ $title }</b>
questionnaire-saved = Zapisane
questionnaire-saving = Zapisywanie
questionnaire-not-saved = Niezapisane
questionnaire-not-saved-title = Twoja ostatnia odpowiedź nie jest jeszcze zapisana
questionnaire-progress = Gotowe części: { $done } z { $count }
questionnaire-back = Wstecz
questionnaire-next = Dalej
questionnaire-start = Zacznij
questionnaire-start-part = Zacznij tę część
questionnaire-go-on = Dalej
questionnaire-results = Zobacz wyniki

## Keys that help

questionnaire-hint-enter = lub naciśnij <key>Enter</key>
questionnaire-hint-results = Naciśnij <key>Enter</key>, żeby zobaczyć wyniki
questionnaire-hint-scale = Odpowiedź: <key>1</key> – <key>{ $last }</key>, następne pytanie: <key>Enter</key>
questionnaire-hint-scale-long = Odpowiedź: <key>1</key> – <key>{ $last }</key> lub <key>0</key>, następne pytanie: <key>Enter</key>
questionnaire-hint-multi = Odpowiedzi: <key>1</key> – <key>{ $last }</key>, potem <key>Enter</key>
questionnaire-hint-multi-ten = Wszystko, co pasuje: <key>1</key> – <key>9</key> i <key>0</key>, potem <key>Enter</key>
questionnaire-hint-multi-long = Wszystko, co pasuje: <key>1</key> – <key>{ $last }</key>, potem <key>Enter</key>
questionnaire-hint-languages = <key>↑</key> <key>↓</key> wiersz <key>←</key> <key>→</key> poziom <key>Spacja</key> wybór
questionnaire-hint-languages-long = <key>↑</key> <key>↓</key> wiersz <key>←</key> <key>→</key> poziom <key>Spacja</key> wybór, albo <key>1</key> – <key>6</key>
questionnaire-hint-languages-done = <key>8</key> dodaje język, <key>Enter</key> otwiera następną część
questionnaire-hint-add = Naciśnij <key>1</key> – <key>8</key> lub wpisz nazwę

## Cards between the parts

questionnaire-part = Część { $part } z { $count }
questionnaire-part-done = Część { $part } z { $count } gotowa
questionnaire-length = { $count ->
    [one] Jedno pytanie
    [few] { $count } pytania
    [many] { $count } pytań
   *[other] { $count } pytania
}, { $minutes ->
    [one] około minuty
    [few] około { $minutes } minut
    [many] około { $minutes } minut
   *[other] około { $minutes } minuty
}
questionnaire-safe = Każda odpowiedź zapisuje się od razu na tym komputerze i nigdzie indziej. Możesz przerwać w każdej chwili i wrócić później.
questionnaire-thanks = Dziękujemy
questionnaire-left = { $parts ->
    [one] Została jedna część
    [few] Zostały { $parts } części
    [many] Zostało { $parts } części
   *[other] Zostało { $parts } części
}, { $minutes ->
    [one] około minuty
    [few] około { $minutes } minut
    [many] około { $minutes } minut
   *[other] około { $minutes } minuty
}. Możesz też zrobić przerwę: Twoje odpowiedzi są zapisane.
questionnaire-open = { $count ->
    [one] { $count } pytanie jest jeszcze otwarte. To nic złego, możesz do niego wrócić.
    [few] { $count } pytania są jeszcze otwarte. To nic złego, możesz do nich wrócić.
    [many] { $count } pytań jest jeszcze otwartych. To nic złego, możesz do nich wrócić.
   *[other] { $count } pytania jest jeszcze otwarte. To nic złego, możesz do nich wrócić.
}
questionnaire-answer-open = { $count ->
    [one] Odpowiedz na otwarte pytanie
    [few] Odpowiedz na otwarte pytania
    [many] Odpowiedz na otwarte pytania
   *[other] Odpowiedz na otwarte pytania
}
questionnaire-pause = Zrób przerwę
questionnaire-ready-title = Twoje wyniki są gotowe
questionnaire-ready-words = Zobaczysz, jakie masz mocne strony, które stanowiska do Ciebie pasują i dlaczego. Odpowiedzi możesz zmienić, kiedy chcesz.
questionnaire-again = Przejrzyj pytania jeszcze raz
questionnaire-end-title = To już wszystkie pytania
questionnaire-end-words = Na wynik jest jeszcze za mało odpowiedzi. Już jedna część daje pierwszy obraz.
questionnaire-missing-title = Nie ma ankiety
questionnaire-missing-words = W plikach danych nie ma ankiety, której można użyć. Co jest z nimi nie tak, widać w części „Ustawienia i dane”.

## Questions

questionnaire-number = Pytanie { $number } z { $count }
questionnaire-no-experience = Jeszcze bez doświadczenia
questionnaire-no-experience-fine = To nic złego. Nie obniża wyniku.

## Languages

questionnaire-your-languages = Twoje języki
questionnaire-add-language = Dodaj język
questionnaire-remove-language = Usuń
questionnaire-first-language = Jaki język znasz najlepiej?
questionnaire-other-language = Jaki inny język znasz?
questionnaire-find-words = Wybierz język lub wpisz jego nazwę. Później możesz dodać następne.
questionnaire-find-label = Znajdź język
questionnaire-find-hint = Wpisz jego nazwę
questionnaire-add-own = Dodaj „{ $language }”
questionnaire-add-cancel = Wróć do moich języków
questionnaire-how-well = Jak dobrze znasz ten język: { $language }?
questionnaire-native = To mój język ojczysty
questionnaire-native-words = Znasz ten język pod każdym względem. Nie trzeba wybierać poziomów.
questionnaire-language-native = Język ojczysty
questionnaire-language-levels = od { $low } do { $high }
questionnaire-language-new = Jeszcze puste
questionnaire-language-begun = W trakcie
questionnaire-beginner = Podstawowy
questionnaire-independent = Samodzielny
questionnaire-very-good = Bardzo dobry
questionnaire-cell = { $skill }, { $level }
questionnaire-opens = Co to otwiera
questionnaire-opens-spoken = Wymaga { $level } w mówieniu i słuchaniu
questionnaire-opens-written = Wymaga { $level } w pisaniu i czytaniu
questionnaire-opens-any = Wymaga { $level } w mówieniu i pisaniu
questionnaire-opens-reached = Masz ten poziom
questionnaire-opens-steps = { $steps ->
    [one] Brakuje jednego poziomu
    [few] Brakuje { $steps } poziomów
    [many] Brakuje { $steps } poziomów
   *[other] Brakuje { $steps } poziomu
}
questionnaire-opens-unknown = Wybierz swoje poziomy, żeby zobaczyć, ile brakuje
questionnaire-opens-note = Liczy się tam, gdzie pracodawca pracuje w tym języku. Poziomy są zgodne ze wspólną europejską skalą.

## Tasks

questionnaire-your-answer = Twoja odpowiedź
questionnaire-number-bounds = Wpisz liczbę całkowitą od { $least } do { $most }
questionnaire-how-helpful = Jak dobra jest każda reakcja?
questionnaire-not-helpful = Słaba
questionnaire-very-helpful = Bardzo dobra
questionnaire-rating = { $response } – { $rating }
questionnaire-hint-rating = <key>1</key> do <key>{ $last }</key> ocenia, <key>↑</key> <key>↓</key> zmienia reakcję. Ocenione: { $done } z { $count }
questionnaire-hint-task = Możesz pominąć to zadanie
questionnaire-skip = Pomiń
questionnaire-clock = Zegar
questionnaire-clock-words = Wyłącz go, jeśli potrzebujesz więcej czasu. Wynik się nie zmieni, ale będzie w nim napisane, że zegar był wyłączony.
questionnaire-clock-time = { $minutes }:{ $seconds }
questionnaire-time-left = Zostało { $time }
questionnaire-task-again = Powtórz to zadanie
questionnaire-task-finished = Gotowe
questionnaire-call-start = Odbierz rozmowę
questionnaire-chat-start = Otwórz czat
questionnaire-call-line = Na linii, { $time }
questionnaire-chat-line = Na czacie, { $time }
questionnaire-call-held = Czeka, { $time }
questionnaire-call-what = Co mówisz?
questionnaire-chat-what = Co piszesz?
questionnaire-call-left = { $seconds ->
    [one] Została jedna sekunda
    [few] Zostały { $seconds } sekundy
    [many] Zostało { $seconds } sekund
   *[other] Zostało { $seconds } sekundy
}
questionnaire-call-take-time = Spokojnie. Przy 0 rozmówca odezwie się znowu.
questionnaire-call-soon = Rozmówca zaraz odezwie się znowu
questionnaire-call-over = Rozmowa jest zakończona
questionnaire-call-look-back = Zobacz, jak poszło
questionnaire-call-after = Jak przebiegła rozmowa
questionnaire-call-end-good = Skończyła się dobrze
questionnaire-call-end-fair = Skończyła się z otwartymi sprawami
questionnaire-call-end-poor = Skończyła się niezadowoleniem klienta
questionnaire-call-late = { $count ->
    [one] Raz skończył się czas i rozmówca odezwał się znowu. Nie zmienia to wyniku.
    [few] { $count } razy skończył się czas i rozmówca odezwał się znowu. Nie zmienia to wyniku.
    [many] { $count } razy skończył się czas i rozmówca odezwał się znowu. Nie zmienia to wyniku.
   *[other] { $count } razy skończył się czas i rozmówca odezwał się znowu. Nie zmienia to wyniku.
}
questionnaire-call-hold = Zawieś
questionnaire-call-unhold = Wróć
questionnaire-call-file = Sprawdź
questionnaire-call-system = Co pokazuje system
questionnaire-notes = Notatki
questionnaire-notes-words = Zapisuj to, co słyszysz
questionnaire-notes-own = Inne notatki
questionnaire-note-right = Zapisano: „{ $written }”. Zgadza się
questionnaire-note-empty = Było słychać: „{ $heard }”. Pole zostało puste
questionnaire-note-other = Było słychać: „{ $heard }”, zapisano: „{ $written }”
questionnaire-mood-1 = Nastrój: wielka złość
questionnaire-mood-2 = Nastrój: złość
questionnaire-mood-3 = Nastrój: niepewność
questionnaire-mood-4 = Nastrój: spokój
questionnaire-mood-5 = Nastrój: zadowolenie
questionnaire-case-start = Zacznij rozmowę
questionnaire-case-line = Kwestia { $line } z { $count }
questionnaire-case-you = Ty
questionnaire-case-repeat = Poproś o powtórzenie (F2)
questionnaire-case-next = Następna kwestia
questionnaire-case-over = Rozmowa się skończyła. Dokończ formularz, bez pośpiechu.
questionnaire-case-after = Poprawne pola: { $right } z { $count }
questionnaire-typing-start = Pokaż tekst
questionnaire-typing-field = Pisz tutaj. Zegar rusza z pierwszym klawiszem
questionnaire-accuracy = Dokładność
questionnaire-speed = Szybkość
questionnaire-typed = Zrobione
questionnaire-percent = { $share }%
questionnaire-mistakes = { $count ->
    [0] bez błędów
    [one] { $count } błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
}
questionnaire-words-a-minute = słów na minutę
questionnaire-of-letters = z { $count } znaków
questionnaire-typing-after = { $words } słów na minutę, { $share }% bez błędów
questionnaire-typing-too-little = Za mało tekstu, by określić szybkość
questionnaire-typing-note = Słowo to pięć znaków, a każdy pozostały błąd odejmuje jedno słowo. To miara wprawy, a nie próg pracodawcy.

## The plan

questionnaire-plan-title = Ile masz czasu?
questionnaire-plan-words = Dłuższa wersja zawiera krótszą. Możesz to zmienić w każdej chwili, a odpowiedzi zostaną.
questionnaire-form-short = Krótka: pierwszy obraz, około { $minutes } minut
questionnaire-form-standard = Standardowa: z sytuacjami, zadaniami i rozmową na próbę, około { $minutes } minut
questionnaire-form-full = Pełna: najpewniejszy wynik, z czterema rozmowami, około { $minutes } minut
questionnaire-on-paper = Wypełnij na papierze
questionnaire-plan-parts = Wszystkie części
questionnaire-plan-parts-words = Zacznij od dowolnej
questionnaire-part-state-done = gotowe
questionnaire-part-state-begun = zostało { $count }
questionnaire-part-state-open = { $minutes } min
questionnaire-all-parts = Wszystkie części
questionnaire-deeper = Przejdź do dłuższej wersji

questionnaire-anew = Odpowiedz na wszystko od nowa
questionnaire-letters = ABCDEFGH
