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

## Tasks

questionnaire-your-answer = Jūsu atbilde
questionnaire-number-bounds = Ierakstiet veselu skaitli no { $least } līdz { $most }
questionnaire-how-helpful = Cik laba ir katra rīcība?
questionnaire-not-helpful = Vāja
questionnaire-very-helpful = Ļoti laba
questionnaire-rating = { $response } – { $rating }
questionnaire-hint-rating = <key>1</key> līdz <key>{ $last }</key> vērtē, <key>↑</key> <key>↓</key> maina rīcību. Novērtētas { $done } no { $count }
questionnaire-hint-task = Šo uzdevumu varat izlaist
questionnaire-skip = Izlaist
questionnaire-clock = Pulkstenis
questionnaire-clock-words = Izslēdziet to, ja vajag vairāk laika. Rezultāts nemainās, un tajā būs teikts, ka pulksteņa nebija.
questionnaire-clock-time = { $minutes }:{ $seconds }
questionnaire-time-left = Atlicis { $time }
questionnaire-task-again = Pildīt vēlreiz
questionnaire-task-finished = Pabeigt
questionnaire-call-start = Sākt sarunu
questionnaire-chat-start = Atvērt čatu
questionnaire-call-line = Uz līnijas, { $time }
questionnaire-chat-line = Čatā, { $time }
questionnaire-call-held = Gaida, { $time }
questionnaire-call-what = Ko Jūs sakāt?
questionnaire-chat-what = Ko Jūs rakstāt?
questionnaire-call-left = { $seconds ->
    [zero] Atlikušas { $seconds } sekundes
    [one] Atlikusi { $seconds } sekunde
   *[other] Atlikušas { $seconds } sekundes
}
questionnaire-call-take-time = Nesteidzieties. Pie 0 otrs runās vēlreiz.
questionnaire-call-soon = Otrs drīz runās vēlreiz
questionnaire-call-over = Saruna ir beigusies
questionnaire-call-look-back = Atskatīties uz sarunu
questionnaire-call-after = Kā gāja saruna
questionnaire-call-end-good = Tā beidzās labi
questionnaire-call-end-fair = Tā beidzās ar atklātiem jautājumiem
questionnaire-call-end-poor = Tā beidzās ar neapmierinātu klientu
questionnaire-call-late = { $count ->
    [zero] { $count } reizes beidzās laiks, un otrs runāja vēlreiz. Rezultātu tas nemaina.
    [one] { $count } reizi beidzās laiks, un otrs runāja vēlreiz. Rezultātu tas nemaina.
   *[other] { $count } reizes beidzās laiks, un otrs runāja vēlreiz. Rezultātu tas nemaina.
}
questionnaire-call-hold = Gaidīšana
questionnaire-call-unhold = Turpināt
questionnaire-call-file = Atrast
questionnaire-call-system = Ko rāda sistēma
questionnaire-notes = Piezīmes
questionnaire-notes-words = Pierakstiet dzirdēto
questionnaire-notes-own = Citas piezīmes
questionnaire-note-right = Pierakstīts “{ $written }”. Pareizi
questionnaire-note-empty = Dzirdējāt “{ $heard }”, lauks palika tukšs
questionnaire-note-other = Dzirdējāt “{ $heard }”, pierakstījāt “{ $written }”
questionnaire-mood-1 = Noskaņojums: ļoti sašutis
questionnaire-mood-2 = Noskaņojums: neapmierināts
questionnaire-mood-3 = Noskaņojums: nedrošs
questionnaire-mood-4 = Noskaņojums: mierīgs
questionnaire-mood-5 = Noskaņojums: apmierināts
questionnaire-case-start = Sākt sarunu
questionnaire-case-line = { $line }. rinda no { $count }
questionnaire-case-you = Jūs
questionnaire-case-repeat = Lūgt atkārtot (F2)
questionnaire-case-next = Nākamā rinda
questionnaire-case-over = Saruna ir beigusies. Aizpildiet veidlapu, nesteidzieties.
questionnaire-case-after = Pareizi lauki: { $right } no { $count }
questionnaire-typing-start = Rādīt tekstu
questionnaire-typing-field = Rakstiet šeit. Pulkstenis sāk iet ar pirmo taustiņu
questionnaire-accuracy = Precizitāte
questionnaire-speed = Ātrums
questionnaire-typed = Izdarīts
questionnaire-percent = { $share } %
questionnaire-mistakes = { $count ->
    [0] bez kļūdām
    [zero] { $count } kļūdas
    [one] { $count } kļūda
   *[other] { $count } kļūdas
}
questionnaire-words-a-minute = vārdi minūtē
questionnaire-of-letters = no { $count } zīmēm
questionnaire-typing-after = { $words } vārdi minūtē, { $share } % pareizi
questionnaire-typing-too-little = Teksta ir par maz, lai noteiktu ātrumu
questionnaire-typing-note = Vārds ir piecas zīmes, un katra palikusi kļūda atņem vienu vārdu. Tas rāda iemaņas, nevis darba devēja slieksni.

## The plan

questionnaire-plan-title = Cik daudz laika Jums ir?
questionnaire-plan-words = Garākā anketa ietver īsāko. To var mainīt jebkurā brīdī, un visas atbildes paliek.
questionnaire-form-short = Īsa: pirmais ieskats, aptuveni { $minutes } minūtes
questionnaire-form-standard = Parasta: ar situācijām, uzdevumiem un sarunas treniņu, aptuveni { $minutes } minūtes
questionnaire-form-full = Pilna: drošākais rezultāts, ar četrām sarunām, aptuveni { $minutes } minūtes
questionnaire-on-paper = Aizpildīt uz papīra
questionnaire-plan-parts = Visas daļas
questionnaire-plan-parts-words = Sāciet ar jebkuru
questionnaire-part-state-done = pabeigta
questionnaire-part-state-begun = atlicis { $count }
questionnaire-part-state-open = { $minutes } min
questionnaire-all-parts = Visas daļas
questionnaire-deeper = Turpināt ar garāku anketu

questionnaire-anew = Atbildēt uz visu no jauna
questionnaire-letters = ABCDEFGH
