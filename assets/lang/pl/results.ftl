# The results: levels with their ranges. Sentences about levels and sureness are in explain.ftl.

results-title = Twoje wyniki
results-roles = Zobacz stanowiska

results-empty-title = Tu będą Twoje wyniki
results-empty-words = Po pierwszych częściach ankiety zobaczysz pierwszy obraz. Zajmuje to około 5 minut.
results-start = Zacznij część 1
results-go-on = Odpowiadaj dalej

results-chart = Wykres pokazuje te same wartości co lista
results-legend-value = Twój wynik
results-legend-band = Gdzie najpewniej leży

results-competency = Kompetencja
results-starting = początkowy
results-strong = wysoki
results-level = Poziom
results-needed = { $count ->
    [one] Jeszcze { $count } odpowiedź
    [few] Jeszcze { $count } odpowiedzi
    [many] Jeszcze { $count } odpowiedzi
   *[other] Jeszcze { $count } odpowiedzi
}
results-no-experience = Jeszcze bez doświadczenia
results-said = { $competency }: { $level }. { $value } na 100, najpewniej między { $low } a { $high }
results-said-open = { $competency }: { $level }

results-anywhere = Odpowiedzi jest za mało, żeby powiedzieć więcej. Poziom może leżeć w dowolnym miejscu pasma.
results-answers = Twoje odpowiedzi
results-train = Co ćwiczyć
results-change = Wróć do tych odpowiedzi
results-answer-more = { $count ->
    [one] Odpowiedz na jeszcze { $count } pytanie
    [few] Odpowiedz na jeszcze { $count } pytania
    [many] Odpowiedz na jeszcze { $count } pytań
   *[other] Odpowiedz na jeszcze { $count } pytania
}

results-shown = Co pokazują sytuacje i zadania
results-shown-alike = Działasz mniej więcej tak, jak się oceniasz: żadna różnica nie wykracza poza przypadek
results-no-clock = Niektóre zadania wykonano bez zegara
results-changed = Co zmieniło się od ostatniego razu
results-unchanged = Nic nie zmieniło się bardziej, niż mógłby to sprawić przypadek
results-change-planned = { $sentence } To był krok w Twoim planie.
results-planned-unchanged = To był krok w Twoim planie, a różnica może być jeszcze przypadkowa: { $competencies }. Daj sobie więcej czasu.
results-changed-note = Wymienione są tylko zmiany większe niż przypadek. Reszta jest mniej więcej taka sama
results-parts = Skąd to wynika

results-take = Weź wyniki ze sobą
results-take-words = PDF do czytania, druku lub przekazania dalej albo odpowiedzi jako tabela z listą, co znaczy każdy kod
results-save-pdf = Zapisz jako PDF
results-save-table = Zapisz jako tabelę
results-left-over = { $count ->
    [one] { $count } odpowiedź dotyczy pytania, którego nie ma już w tej ankiecie. Jest zachowana i się nie liczy.
    [few] { $count } odpowiedzi dotyczą pytań, których nie ma już w tej ankiecie. Są zachowane i się nie liczą.
    [many] { $count } odpowiedzi dotyczy pytań, których nie ma już w tej ankiecie. Są zachowane i się nie liczą.
   *[other] { $count } odpowiedzi dotyczy pytań, których nie ma już w tej ankiecie. Są zachowane i się nie liczą.
}
