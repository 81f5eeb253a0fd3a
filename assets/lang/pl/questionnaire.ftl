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
