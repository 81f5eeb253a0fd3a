# The report of the results: headings and sentences of its own; all others are in explain.ftl.

report-kind = Callfit vērtējuma pārskats
report-title = Vērtējuma pārskats
report-title-of = Vērtējuma pārskats – { $name }
report-date = { $year }. gada { $day }. { $month }
report-answers = { $answers ->
    [zero] { $answers } atbilžu
    [one] { $answers } atbilde
   *[other] { $answers } atbildes
} { $parts ->
    [zero] { $parts } daļās
    [one] { $parts } daļā
   *[other] { $parts } daļās
}
report-in-short = Īsumā.
report-foot = Palīgs sarunai, nevis lēmums par cilvēku
report-page = { $page }. lapa no { $pages }

## The profile

report-profile = Prasmes
report-range-head = No 0 līdz 100, ar robežām
report-likely = Visticamāk
report-legend = Tumšā zīme: rezultāts. Platā josla: kur tas visticamāk atrodas. Joslas pārtraukumi ir pie 20, 40, 60 un 80.

## Roles

report-roles = Darbi, kas der vislabāk
report-tied = Daži no šiem darbiem ir tik tuvu viens otram, ka to secība varētu būt arī cita
report-in-the-way = Kas vēl traucē un kas palīdz
report-nothing-in-the-way = Cik mums zināms, nekas netraucē

## How sure we are

report-no-signs = Nekas neliecina, ka atbildes būtu sniegtas steigā
report-no-tasks = Uzdevumi nav pildīti, tāpēc rezultāts balstās uz to, ko sakāt par sevi
report-clocks-on = Visi uzdevumi pildīti ar pulksteni
report-clocks-off = Šie uzdevumi pildīti bez pulksteņa: { $tasks }

## What each part contributed

report-instruments = Ko saka katra vērtējuma daļa
report-instruments-note = Punkti no 0 līdz 100 ar standartkļūdu. Svītra nozīmē, ka šī daļa par prasmi neko nesaka.
report-counts = { $answers ->
    [zero] { $answers } atbilžu
    [one] { $answers } atbilde
   *[other] { $answers } atbildes
} par { $competencies ->
    [zero] { $competencies } prasmēm
    [one] { $competencies } prasmi
   *[other] { $competencies } prasmēm
}
report-together = Kopā
report-with-error = { $points } ± { $error }

## What to talk about

report-talk = Jāpārrunā
report-talk-surprise = Kurš no šiem rezultātiem Jūs pārsteidz, un kāpēc?
report-talk-example = Par šo esam vismazāk droši: { $competency }. Pastāstiet vienu piemēru: kas notika, ko darījāt un kā tas beidzās.
report-talk-role = Kāda būtu laba darba diena šajā darbā: { $role }?
