# The results: levels with their ranges. Sentences about levels and sureness are in explain.ftl.

results-title = Jūsu rezultāti
results-roles = Skatīt manus darbus

results-empty-title = Šeit būs Jūsu rezultāti
results-empty-words = Pēc pirmajām anketas daļām redzēsiet pirmo ainu. Tas aizņem aptuveni 5 minūtes.
results-start = Sākt 1. daļu
results-go-on = Turpināt jautājumus

results-chart = Diagramma rāda to pašu, ko saraksts
results-legend-value = Jūsu rezultāts
results-legend-band = Kur tas visticamāk atrodas

results-competency = Prasme
results-starting = sākums
results-strong = ļoti labi
results-level = Līmenis
results-needed = { $count ->
    [zero] vēl { $count } atbilžu
    [one] vēl { $count } atbilde
   *[other] vēl { $count } atbildes
}
results-no-experience = Pieredzes vēl nav
results-said = { $competency }: { $level }. { $value } no 100, visticamāk no { $low } līdz { $high }
results-said-open = { $competency }: { $level }

results-anywhere = Atbilžu ir par maz, lai pateiktu vairāk. Līmenis var būt jebkur joslā.
results-answers = Ko Jūs atbildējāt
results-train = Ko trenēt
results-change = Pārskatīt šīs atbildes
results-answer-more = { $count ->
    [zero] Atbildēt vēl uz { $count } jautājumiem
    [one] Atbildēt vēl uz { $count } jautājumu
   *[other] Atbildēt vēl uz { $count } jautājumiem
}

results-shown = Ko rāda situācijas un uzdevumi
results-shown-alike = Jūs rīkojaties apmēram tā, kā sevi vērtējat: neviena atšķirība nav lielāka par nejaušību
results-no-clock = Daži uzdevumi veikti bez pulksteņa
results-changed = Kas mainījies kopš pagājušās reizes
results-unchanged = Nekas nav mainījies vairāk par nejaušību
results-change-planned = { $sentence } To Jūs darījāt savā plānā.
results-planned-unchanged = To Jūs darījāt savā plānā, bet atšķirība vēl var būt nejauša: { $competencies }. Dodiet tam vairāk laika.
results-changed-note = Minēts tikai tas, kas pārsniedz nejaušību. Pārējais ir apmēram tāds pats
results-parts = No kā tas rodas

results-take = Paņemt rezultātus līdzi
results-take-words = PDF, ko lasīt, drukāt vai nodot tālāk, vai Jūsu atbildes tabulā ar sarakstu, ko nozīmē katrs kods
results-save-pdf = Saglabāt kā PDF
results-save-table = Saglabāt kā tabulu
results-left-over = { $count ->
    [zero] { $count } atbildes ir uz jautājumiem, kuru šajā anketā vairs nav. Tās tiek saglabātas, bet netiek ieskaitītas.
    [one] { $count } atbilde ir uz jautājumu, kura šajā anketā vairs nav. Tā tiek saglabāta, bet netiek ieskaitīta.
   *[other] { $count } atbildes ir uz jautājumiem, kuru šajā anketā vairs nav. Tās tiek saglabātas, bet netiek ieskaitītas.
}
