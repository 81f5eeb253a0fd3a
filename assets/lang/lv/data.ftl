# Problems of files: where, what happened, what to do.

data-where-and-what = { $where }: { $what }
data-what-and-hint = { $what } { $hint }

data-place-field = { $field }
data-place-file = { $file }
data-place-file-field = { $file }, { $field }
data-place-file-line = { $file }, { NUMBER($line, useGrouping: "false") }. rinda
data-place-file-line-field = { $file }, { NUMBER($line, useGrouping: "false") }. rinda, { $field }
data-place-sheet = { $file }, lapa { $sheet }
data-place-sheet-row = { $file }, lapa { $sheet }, { NUMBER($line, useGrouping: "false") }. rinda
data-place-sheet-row-field = { $file }, lapa { $sheet }, { NUMBER($line, useGrouping: "false") }. rinda, { $field }
data-place-line = { NUMBER($line, useGrouping: "false") }. rinda
data-place-line-field = { NUMBER($line, useGrouping: "false") }. rinda, { $field }

## Reading and writing files

data-missing = Šāda faila nav
data-missing-hint = Pārbaudiet ceļu un nosaukuma rakstību.
data-is-folder = Šī ir mape, nevis fails
data-is-folder-hint = Norādiet failu tajā.
data-too-large = Šis fails ir lielāks par { $limit } MB, un tik lielus Callfit nelasa
data-too-large-hint = Pārbaudiet, vai tas ir īstais fails.
data-no-access = Jums nav tiesību lasīt šo failu
data-no-access-hint = Mainiet tā atļaujas vai iekopējiet to savā mapē.
data-unreadable = Šo failu nevar nolasīt ({ $reason })
data-unreadable-hint = Pārbaudiet disku vai izmēģiniet faila kopiju.
data-not-text = Šis nav teksta fails
data-not-text-hint = Pārbaudiet, vai tas ir īstais fails.
data-not-utf8 = Šajā rindā ir burti, kas nav rakstīti UTF-8 kodējumā
data-not-utf8-hint = Atveriet failu teksta redaktorā un saglabājiet to UTF-8 kodējumā.

data-no-folder = Mapes, kurā saglabāt, nav
data-no-folder-hint = Vispirms izveidojiet mapi vai izvēlieties citu vietu.
data-folder-protected = Šo mapi drīkst tikai lasīt
data-file-protected = Šo failu drīkst tikai lasīt
data-disk-full = Disks ir pilns, tāpēc fails nav saglabāts
data-disk-full-hint = Atbrīvojiet vietu vai izvēlieties citu disku. Nekas nav zudis.
data-name-refused = Šis faila nosaukums ir par garu, vai tajā ir zīmes, ko disks nepieņem
data-name-refused-hint = Izvēlieties īsāku, vienkāršāku nosaukumu.
data-not-written = Fails nav saglabāts ({ $reason })
data-write-hint = Izvēlieties citu nosaukumu vai mapi.

## Data files as a whole

data-folder-missing = Šāda faila vai mapes nav
data-no-data-folder = Šī nav datu failu mape
data-nothing-in-folder = Šajā mapē nav datu failu
data-folder-hint = Callfit meklē competencies.toml un mapes roles, questionnaires un lang.
data-unknown-file = Callfit šo failu nepazīst un to izlaiž
data-no-format = Šajā failā nav norādīts, kāds ir tā formāts
data-no-format-hint = Pirmajā rindā ierakstiet format = 1.
data-unknown-format = Formātu { $format } Callfit nepazīst
data-newer-format = Šī faila formāts ir { $format }, to rakstīja jaunāka Callfit versija
data-newer-format-hint = Atjauniniet Callfit vai palūdziet autoram failu ar 1. formātu.
data-syntax = Šo rindu nevar izlasīt: { $content }
data-syntax-hint = Meklējiet, kur šeit vai tieši virs šīs vietas trūkst pēdiņu, iekavas vai vienādības zīmes un kur atslēga rakstīta divreiz.

## Keys and values

data-did-you-mean = Vai domājāt “{ $name }”?
data-known-names = Šeit pazīstami: { $names }.
data-found-instead = Tur rakstīts { $found }.
data-missing-key = Trūkst “{ $key }”
data-unknown-key = “{ $key }” šeit nav pazīstams
data-unknown-word = “{ $word }” pie “{ $key }” nav pazīstams
data-needs-words = Pie “{ $key }” vajag vārdus
data-too-long = Pie “{ $key }” burtu skaits ir { $length }, bet vietas pietiek tikai { $max }
data-needs-text = Pie “{ $key }” jābūt tekstam pēdiņās
data-needs-flag = Pie “{ $key }” jābūt true vai false
data-needs-list = Pie “{ $key }” jābūt sarakstam kvadrātiekavās
data-needs-table = Pie “{ $key }” jābūt tabulai
data-needs-number = Pie “{ $key }” jābūt skaitlim no { $low } līdz { $high }
data-needs-whole-number = Pie “{ $key }” jābūt veselam skaitlim no { $low } līdz { $high }
data-not-an-id = “{ $id }” nevar būt id
data-not-an-id-hint = Id veido 1 līdz 64 mazie burti no a līdz z, cipari, _ un -.
data-duplicate-id = Id “{ $id }” jau ir aizņemts
data-id-unlike-file = Id ir “{ $id }”, bet nosaukums ir “{ $file }”
data-id-unlike-file-hint = Dodiet abiem vienādu nosaukumu.

## Names of other things

data-unknown-competency = Prasmes “{ $id }” nav
data-unknown-condition = Darba apstākļa “{ $id }” nav
data-unknown-instrument = Instrumenta “{ $id }” nav
data-unknown-option = Atbildes “{ $id }” nav
data-unknown-question = Jautājuma “{ $id }” nav
data-unknown-questionnaire = Anketas “{ $id }” nav
data-unknown-role = Darba “{ $id }” nav
data-unknown-scale = Šajā anketā skalas “{ $id }” nav

## Competencies and roles

data-no-competencies = Šajā failā nav nevienas izmantojamas prasmes
data-no-instrument = Nevienam instrumentam svars nav lielāks par 0
data-not-ascending = Katram no šiem jābūt lielākam par iepriekšējo: { $keys }
data-no-desired-level = “{ $key }” min prasmi “{ $id }”, bet “desired” to nemin
data-no-weight = Prasmei “{ $id }” ir vēlamais līmenis, bet nav svara
data-no-weights = Nevienai šī darba prasmei svars nav lielāks par 0, tāpēc to nevar salīdzināt ne ar vienu
data-no-weights-hint = Pievienojiet tabulu [desired] un tabulu [weight].
data-floor-above-desired = Prasmei “{ $id }” obligātais līmenis ir augstāks par vēlamo
data-pay-turned-round = “low” ir lielāks par “high”
data-ladder-circle = Šis solis augšup ved pa apli: { $roles }
data-ladder-circle-hint = Pārejas, kas nav solis augšup, rakstiet pie “sideways”.
data-unknown-topic = Ieraksta “{ $id }” ar veidu “{ $kind }” nav
data-needs-country = Valsts ir divi lielie burti, piemēram, FR, nevis “{ $found }”
data-needs-link = Saite sākas ar https:// un ir bez atstarpēm, atšķirībā no “{ $found }”
data-needs-month = Mēnesi raksta šādi: 2026-11, nevis “{ $found }”
data-no-onet-row = O*NET skaitļiem nav norādīts, no kuras profesijas tie ir
data-no-onet-row-hint = Norādiet to: from = "customer service representative".
data-condition-twice = Darba apstāklim “{ $id }” šajā darbā ir divi līmeņi

## Questionnaires

data-no-sections = Šajā anketā nav nevienas izmantojamas daļas
data-no-questions = Šajā daļā nav neviena izmantojama jautājuma
data-scale-steps = Skalā ir 2 līdz 9 pakāpes, bet šajā to skaits ir { $count }
data-measures-nothing = Šis jautājums nav ne par prasmi, ne par darba apstākli
data-measures-two = Šis jautājums ir gan par prasmi, gan par darba apstākli
data-measures-hint = Norādiet vienu no abiem: competency = "…" vai condition = "…".
data-few-options = Izvēles jautājumam vajag vismaz divas atbildes
data-fact-type = Jautājumam par šo faktu ir veids “{ $type }”
data-unasked = Neviens jautājums nav par “{ $id }”

## Wording in other languages

data-unknown-wording = “{ $id }” oriģinālā nav, tāpēc tas neko netulko
data-list-length = { $found ->
    [zero] Šajā sarakstā ir { $found } vienumu
    [one] Šajā sarakstā ir { $found } vienums
   *[other] Šajā sarakstā ir { $found } vienumi
  }, bet oriģinālā { $wanted }
data-untranslated = { $count ->
    [zero] Valodā “{ $language }” nav iztulkoti { $count } tekstu, tostarp { $first }
    [one] Valodā “{ $language }” nav iztulkots { $count } teksts: { $first }
   *[other] Valodā “{ $language }” nav iztulkoti { $count } teksti, tostarp { $first }
  }
data-untranslated-hint = Pievienojiet trūkstošo failam { $file }.

## Answers

data-no-experience-here = Uz šo jautājumu var atbildēt tikai ar pakāpi no 1 līdz { $steps }

## Tasks and conditions of questions

data-few-responses = Situācijai vajag vismaz divas rīcības
data-no-text-to-type = Šim rakstīšanas uzdevumam nav izmantojama teksta
data-empty-case = Šim uzdevumam vajag dzirdamas rindas un aizpildāmus laukus
data-unknown-note = Šajā sarunā nav piezīmes “{ $id }”
data-unknown-step = Šajā sarunā nav soļa “{ $id }”
data-call-no-end = Solim “{ $id }” nav atbilžu, un tas nav arī nobeigums
data-call-end-with-replies = Solis “{ $id }” ir nobeigums, bet tam ir atbildes
data-call-points-differ = Soļa “{ $id }” atbildes dod punktus par dažādām prasmēm
data-call-no-best = Nevienai soļa “{ $id }” atbildei nav 4 punktu par kādu no prasmēm
data-call-circle = Solis “{ $id }” var atgriezties pie sevis, tāpēc saruna var nebeigties
data-call-unreached = Uz soli “{ $id }” nekas neved
data-unknown-part = Mapē parts nav faila “{ $id }”
data-number-turned-round = “least” ir lielāks par “most”
data-curve = Te jābūt augošiem skaitļa un līmeņa pāriem, piemēram, [[0, 0], [40, 70]]
data-condition-unclear = Šo nosacījumu nevar saprast
data-condition-hint = Rakstiet vienu no all, any, not vai question: { "{" } question = "…", is = ["…"] { "}" }.
data-condition-not-earlier = Pirms šī jautājuma nav jautājuma “{ $id }”
data-condition-never = Jautājumu “{ $id }” neviens nekad neredzēs: nosacījumu nevar izpildīt
data-condition-never-hint = Meklējiet divus nosacījumus, kas izslēdz viens otru, vai skaitli, kāds jautājumam nevar būt.
data-no-answer-here = Šis ir lasāms teksts, tam nav atbildes
data-task-unread = Šī uzdevuma gaitu nevar izlasīt ({ $reason })
data-task-unread-hint = Atstājiet tā, kā Callfit to uzrakstījis, vai izņemiet rindu un pildiet uzdevumu vēlreiz.
data-there = Fails ar šādu nosaukumu jau ir; tas palika nemainīts
data-there-hint = Izvēlieties tukšu mapi vai pārvietojiet šo failu
