# The questionnaire: its frame, its cards, and the ways to answer.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard. Keys keep the digits printed on the keyboard.

## The frame

questionnaire-leave = Saglabāt un iziet
questionnaire-place = { $part }. daļa no { $count }  ·  <b>{ $title }</b>
questionnaire-saved = Saglabāts
questionnaire-saving = Saglabā
questionnaire-not-saved = Nav saglabāts
questionnaire-not-saved-title = Jūsu pēdējā atbilde vēl nav saglabāta
questionnaire-progress = Pabeigtas { $done } no { $count } daļām
questionnaire-back = Atpakaļ
questionnaire-next = Tālāk
questionnaire-start = Sākt
questionnaire-start-part = Sākt šo daļu
questionnaire-go-on = Turpināt
questionnaire-results = Skatīt manus rezultātus

## Keys that help

questionnaire-hint-enter = vai spiediet <key>Enter</key>
questionnaire-hint-results = Spiediet <key>Enter</key>, lai redzētu rezultātus
questionnaire-hint-scale = Lai atbildētu, spiediet no <key>1</key> līdz <key>{ $last }</key>, nākamajam jautājumam <key>Enter</key>
questionnaire-hint-scale-long = Lai atbildētu, spiediet no <key>1</key> līdz <key>{ $last }</key> vai <key>0</key>, nākamajam jautājumam <key>Enter</key>
questionnaire-hint-multi = Spiediet no <key>1</key> līdz <key>{ $last }</key>, tad <key>Enter</key>
questionnaire-hint-multi-ten = Visam, kas atbilst, spiediet no <key>1</key> līdz <key>9</key> un <key>0</key>, tad <key>Enter</key>
questionnaire-hint-multi-long = Visam, kas atbilst, spiediet no <key>1</key> līdz <key>{ $last }</key>, tad <key>Enter</key>
questionnaire-hint-languages = <key>↑</key> <key>↓</key> rinda <key>←</key> <key>→</key> līmenis <key>Atstarpe</key> izvēlas
questionnaire-hint-languages-long = <key>↑</key> <key>↓</key> rinda <key>←</key> <key>→</key> līmenis <key>Atstarpe</key> izvēlas, vai no <key>1</key> līdz <key>6</key>
questionnaire-hint-languages-done = <key>8</key> pievieno valodu, <key>Enter</key> ved uz nākamo daļu
questionnaire-hint-add = Spiediet no <key>1</key> līdz <key>8</key> vai rakstiet nosaukumu

## Cards between the parts

questionnaire-part = { $part }. daļa no { $count }
questionnaire-part-done = { $part }. daļa no { $count } ir pabeigta
questionnaire-length = { $count ->
    [zero] { $count } jautājumu
    [one] { $count } jautājums
   *[other] { $count } jautājumi
}, { $minutes ->
    [zero] aptuveni { $minutes } minūšu
    [one] aptuveni { $minutes } minūte
   *[other] aptuveni { $minutes } minūtes
}
questionnaire-safe = Katra atbilde uzreiz saglabājas šajā datorā un nekur citur. Varat apstāties jebkurā brīdī un turpināt vēlāk.
questionnaire-thanks = Paldies
questionnaire-left = { $parts ->
    [zero] Atlikušas { $parts } daļu
    [one] Atlikusi { $parts } daļa
   *[other] Atlikušas { $parts } daļas
}, { $minutes ->
    [zero] aptuveni { $minutes } minūšu
    [one] aptuveni { $minutes } minūte
   *[other] aptuveni { $minutes } minūtes
}. Varat arī atpūsties: atbildes ir saglabātas.
questionnaire-open = { $count ->
    [zero] { $count } jautājumu vēl ir bez atbildes. Tas nekas, varat pie tiem atgriezties.
    [one] { $count } jautājums vēl ir bez atbildes. Tas nekas, varat pie tā atgriezties.
   *[other] { $count } jautājumi vēl ir bez atbildes. Tas nekas, varat pie tiem atgriezties.
}
questionnaire-answer-open = { $count ->
    [zero] Atbildēt uz atlikušajiem jautājumiem
    [one] Atbildēt uz atlikušo jautājumu
   *[other] Atbildēt uz atlikušajiem jautājumiem
}
questionnaire-pause = Atpūsties
questionnaire-ready-title = Jūsu rezultāti ir gatavi
questionnaire-ready-words = Redzēsiet, kas Jums padodas, kuri darbi Jums der un kāpēc. Atbildes varat mainīt, kad vien vēlaties.
questionnaire-again = Vēlreiz pārskatīt jautājumus
questionnaire-end-title = Jūs redzējāt visus jautājumus
questionnaire-end-words = Rezultātam atbilžu vēl ir par maz. Pat viena daļa jau sniedz pirmo ainu.
questionnaire-missing-title = Anketas nav
questionnaire-missing-words = Datu failos nav izmantojamas anketas. Kas ar tiem noticis, redzams sadaļā “Iestatījumi un dati”.

## Questions

questionnaire-number = { $number }. jautājums no { $count }
questionnaire-no-experience = Pieredzes vēl nav
questionnaire-no-experience-fine = Tas nekas. Jūsu rezultātu tas nepazemina.

## Languages

questionnaire-your-languages = Jūsu valodas
questionnaire-add-language = Pievienot valodu
questionnaire-remove-language = Noņemt
questionnaire-first-language = Kuru valodu Jūs protat vislabāk?
questionnaire-other-language = Kuru citu valodu Jūs protat?
questionnaire-find-words = Izvēlieties valodu vai rakstiet tās nosaukumu. Vēlāk varat pievienot citas.
questionnaire-find-label = Meklēt valodu
questionnaire-find-hint = Rakstiet nosaukumu
questionnaire-add-own = Pievienot “{ $language }”
questionnaire-add-cancel = Atpakaļ pie manām valodām
questionnaire-how-well = Cik labi Jūs protat šo valodu: { $language }?
questionnaire-native = Tā ir mana dzimtā valoda
questionnaire-native-words = Šo valodu Jūs protat pilnībā. Līmeņi nav jāizvēlas.
questionnaire-language-native = Dzimtā valoda
questionnaire-language-levels = no { $low } līdz { $high }
questionnaire-language-new = Vēl nav aizpildīts
questionnaire-language-begun = Iesākts
questionnaire-beginner = Pamata
questionnaire-independent = Patstāvīgs
questionnaire-very-good = Ļoti labs
questionnaire-cell = { $skill }, { $level }
questionnaire-opens = Ko tas paver
questionnaire-opens-spoken = Prasa { $level } runāšanā un klausīšanās prasmē
questionnaire-opens-written = Prasa { $level } rakstīšanā un lasīšanā
questionnaire-opens-any = Prasa { $level } runāšanā un rakstīšanā
questionnaire-opens-reached = Jums tas jau ir
questionnaire-opens-steps = { $steps ->
    [zero] Līdz tam vēl { $steps } pakāpienu
    [one] Līdz tam vēl { $steps } pakāpiens
   *[other] Līdz tam vēl { $steps } pakāpieni
}
questionnaire-opens-unknown = Izvēlieties līmeņus, lai redzētu, cik tālu līdz tam
questionnaire-opens-note = Tas noder tur, kur strādā šajā valodā. Līmeņi atbilst kopējai Eiropas skalai.
