# The report of the results: headings and sentences of its own; all others are in explain.ftl.

report-kind = Callfit, raport z oceny
report-title = Raport z oceny
report-title-of = Raport z oceny – { $name }
report-date = { $day } { $month } { $year }
report-answers = { $answers ->
    [one] { $answers } odpowiedź
    [few] { $answers } odpowiedzi
   *[many] { $answers } odpowiedzi
} w { $parts ->
    [one] { $parts } części
   *[many] { $parts } częściach
}
report-in-short = W skrócie.
report-foot = Pomoc do rozmowy, a nie decyzja o człowieku
report-page = Strona { $page } z { $pages }

## The profile

report-profile = Kompetencje
report-range-head = Od 0 do 100, z zakresem
report-likely = Najpewniej
report-legend = Ciemny znak: wynik. Szeroki pas: gdzie wynik najpewniej leży. Przerwy w pasku są przy 20, 40, 60 i 80.

## Roles

report-roles = Najlepiej dopasowane stanowiska
report-tied = Niektóre z tych stanowisk leżą tak blisko siebie, że ich kolejność mogłaby być inna
report-in-the-way = Co jeszcze przeszkadza i co pomoże
report-nothing-in-the-way = Z tego, co wiemy, nic nie przeszkadza

## How sure we are

report-no-signs = Nic nie wskazuje na odpowiedzi w pośpiechu
report-no-tasks = Żadne zadanie nie zostało wykonane, więc wynik opiera się na tym, co mówisz o sobie
report-clocks-on = Wszystkie zadania zostały wykonane z zegarem
report-clocks-off = Te zadania zostały wykonane bez zegara: { $tasks }

## What each part contributed

report-instruments = Co mówi każda część oceny
report-instruments-note = Punkty od 0 do 100 z błędem standardowym. Kreska: ta część nic nie mówi o tej kompetencji.
report-counts = { $answers ->
    [one] { $answers } odpowiedź
    [few] { $answers } odpowiedzi
   *[many] { $answers } odpowiedzi
} o { $competencies ->
    [one] { $competencies } kompetencji
   *[many] { $competencies } kompetencjach
}
report-together = Razem
report-with-error = { $points } ± { $error }

## What to talk about

report-talk = Do omówienia
report-talk-surprise = Który z tych wyników Cię zaskakuje i dlaczego?
report-talk-example = Tego jesteśmy najmniej pewni: { $competency }. Opowiedz jeden przykład: co się stało, co było Twoim działaniem i jak się skończyło.
report-talk-role = Jak wyglądałby dobry dzień pracy na tym stanowisku: { $role }?
