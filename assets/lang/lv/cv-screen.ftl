# The screens around the CV: the editor, and the check before it is saved.
# The words of the CV itself are in cv.ftl.

## Bar of the editor

cv-screen-role = Kādam darbam
# Chosen while no role is known: the CV shows the profile as it stands.
cv-screen-role-none = Kā uzrakstījāt
cv-screen-language = CV valoda
cv-screen-country = Valsts
cv-screen-check = Pārbaudīt un saglabāt
cv-screen-tabs = Skats
cv-screen-tab-content = Saturs
cv-screen-tab-page = Lapa
cv-screen-tab-checks = Pārbaude
cv-screen-tab-look = Izskats
cv-screen-tab-job = Darbs
cv-screen-tab-drawer = Visi CV

## Where there is no CV yet

cv-screen-empty-title = Šeit sākas Jūsu CV
cv-screen-empty-words = Aizpildiet dažas īsas sadaļas, un lapa augs tām līdzās. Tas aizņem aptuveni desmit minūtes.
cv-screen-empty-start = Sākt manu CV
cv-screen-import = Ielādēt CV no faila

## Sections of the form, and how much is in them

cv-screen-about = Par Jums
cv-screen-summary = Profils
cv-screen-work = Darba pieredze
cv-screen-education = Izglītība
cv-screen-skills = Prasmes
cv-screen-languages = Valodas
cv-screen-training = Kursi
cv-screen-count-complete = viss aizpildīts
cv-screen-count-things = { $n ->
    [zero] jāpapildina { $n } vietas
    [one] jāpapildina { $n } vieta
   *[other] jāpapildina { $n } vietas
}
cv-screen-count-lines = { $n ->
    [zero] { $n } rindu
    [one] { $n } rinda
   *[other] { $n } rindas
}
cv-screen-count-entries = { $n ->
    [zero] { $n } ierakstu
    [one] { $n } ieraksts
   *[other] { $n } ieraksti
}
cv-screen-count-skills = { $n ->
    [zero] { $n } prasmju
    [one] { $n } prasme
   *[other] { $n } prasmes
}
cv-screen-count-languages = { $n ->
    [zero] { $n } valodu
    [one] { $n } valoda
   *[other] { $n } valodas
}
cv-screen-count-written = uzrakstīts Jūsu vietā
cv-screen-count-empty = tukša sadaļa, izlaista

## About you

cv-screen-name = Vārds
cv-screen-name-hint = Vārds un uzvārds
cv-screen-headline = Virsraksts
cv-screen-headline-hint = Kas Jūs esat darbā
cv-screen-headline-help = Lapā šeit ir izvēlētā darba nosaukums
cv-screen-email = E-pasts
cv-screen-email-hint = vards@piemers.lv
cv-screen-phone = Tālrunis
cv-screen-phone-hint = Ar valsts kodu
cv-screen-town = Pilsēta
cv-screen-home = Valsts, kurā dzīvojat
cv-screen-home-none = Izvēlieties valsti
cv-screen-link = Saite
cv-screen-link-hint = Lapa par Jums vai Jūsu darbu
# Feminine, masculine or neutral forms in the sentences that the program writes for the CV.
cv-screen-spoken = Kā CV par Jums rakstīt
cv-screen-spoken-help = Dažās valodās vārdi mainās pēc dzimtes. Izvēlieties formu, kas Jums der. Neitrāliem teikumiem dzimtes nav.
cv-screen-spoken-feminine = Sieviešu dzimte
cv-screen-spoken-masculine = Vīriešu dzimte
cv-screen-spoken-neutral = Neitrāli

## Summary

cv-screen-summary-hint = Divi vai trīs teikumi par Jums un Jūsu darbu
cv-screen-summary-help = Ja šo atstāsiet tukšu, mēs to uzrakstīsim pēc Jūsu ierakstiem un atbildēm

## Entries of all kinds

cv-screen-new-entry = Jauns ieraksts
cv-screen-from = No
cv-screen-to = Līdz
cv-screen-date-hint = Mēnesis un gads
# A period on screen, e.g. March 2022 – May 2024
cv-screen-period = { $from } – { $to }
cv-screen-until-now = pašlaik
cv-screen-move-up = Pārvietot uz augšu
cv-screen-move-down = Pārvietot uz leju
cv-screen-remove = Noņemt
cv-screen-removed = Noņemts: { $entry }
cv-screen-removed-unnamed = Ieraksts ir noņemts
cv-screen-newest-first = Lapā jaunākais ir pirmais

## Work

cv-screen-add-work = Pievienot darbu
cv-screen-employer = Darba devējs
cv-screen-place = Pilsēta
cv-screen-title = Amats
cv-screen-still-work = Joprojām tur strādāju
cv-screen-did = Ko Jūs darījāt
cv-screen-did-hint = Katram paveiktajam darbam viena rinda

## Education

cv-screen-add-education = Pievienot mācību iestādi
cv-screen-school = Skola vai augstskola
cv-screen-diploma = Diploms vai grāds
cv-screen-studied = Ko Jūs mācījāties
cv-screen-still-study = Joprojām tur mācos

## Skills

cv-screen-add-skill = Pievienot prasmi
cv-screen-skill = Prasme
cv-screen-skill-hint = Piemēram, rezervāciju sistēmas
cv-screen-details = Sīkāk
cv-screen-details-hint = Nosaukumi, atdalīti ar komatiem

## Languages

cv-screen-add-language = Pievienot valodu
cv-screen-answered = No Jūsu atbildēm
cv-screen-answered-words = Šīs valodas un līmeņi ir no anketas
cv-screen-answered-change = Mainīt atbildes
cv-screen-own-language = Valoda
cv-screen-own-level = Cik labi
cv-screen-own-level-hint = Piemēram, B1
cv-screen-native = Dzimtā
# Lowest and highest level of a language, e.g. B1 to B2
cv-screen-level-range = no { $low } līdz { $high }

## Training and certificates

cv-screen-add-training = Pievienot kursus
cv-screen-course = Kursi vai sertifikāts
cv-screen-issuer = Kas izsniedza
cv-screen-when = Kad

## The page

cv-screen-page-of = { $page }. lapa no { $count }
# What a screen reader says of the picture of the page.
cv-screen-page-said = Jūsu CV, { $page }. lapa no { $count }
cv-screen-page-none = Jūsu CV
cv-screen-page-making = Lapa top
cv-screen-zoom-in = Tuvināt
cv-screen-zoom-out = Tālināt
cv-screen-fit = Visa lapa
cv-screen-page-before = Iepriekšējā lapa
cv-screen-page-after = Nākamā lapa

## How far the CV is

cv-screen-ready = Var sūtīt
cv-screen-nearly = Gandrīz gatavs
cv-screen-begun = Iesākts
# $share is 0 to 100; $n is the number of things to look at.
cv-screen-share = { $n ->
    [zero] { $share } no 100, jāapskata { $n } vietas
    [one] { $share } no 100, jāapskata { $n } vieta
   *[other] { $share } no 100, jāapskata { $n } vietas
}
cv-screen-share-all = { $share } no 100, viss ir izdarīts
cv-screen-to-look-at = Jāapskata
cv-screen-reading = Piemērots automātiskai nolasīšanai

## What was done for the role

cv-screen-changes = Pielāgots darbam
cv-screen-change-headline = Virsrakstā ir darba nosaukums, jo lasītāji vispirms skatās tur
cv-screen-change-summary = Profils ir uzrakstīts pēc Jūsu ierakstiem un atbildēm. Uzrakstiet savu, un tas stāsies tā vietā.
# $skill is a line of the CV; $entry the employer or course that shows it.
cv-screen-change-skill-added = Pievienots “{ $skill }”: to rāda Jūsu atbildes un ieraksts { $entry }
cv-screen-change-skill-added-plain = Pievienots “{ $skill }”: to rāda Jūsu atbildes un ieraksti
cv-screen-change-skills = Pirmās ir prasmes, kas šim darbam vajadzīgas
cv-screen-change-vacancy = Pirmās ir sludinājumā nosauktās prasmes
cv-screen-change-bullets = { $n ->
    [zero] { $n } ierakstos vispirms ir rindas, kas šim darbam svarīgas
    [one] { $n } ierakstā vispirms ir rindas, kas šim darbam svarīgas
   *[other] { $n } ierakstos vispirms ir rindas, kas šim darbam svarīgas
}

## What is usual in a country

cv-screen-note-gb = Apvienotā Karaliste: bez fotogrāfijas, dzimšanas datuma un ģimenes stāvokļa. Līdz divām lapām.
cv-screen-note-ie = Īrija: bez fotogrāfijas, dzimšanas datuma un ģimenes stāvokļa. Līdz divām lapām.
cv-screen-note-fr = Francija: fotogrāfija nav vajadzīga. Viena vai divas lapas.
cv-screen-note-pl = Polija: teikums par personas datiem ir lapas beigās
cv-screen-note-lv = Latvija: daudziem darba devējiem svarīgs Jūsu latviešu valodas līmenis. Viena vai divas lapas.
cv-screen-note-gr = Grieķija: datumi ir ar cipariem. Līdz divām lapām.
cv-screen-note-bd = Bangladeša: parasti ir līdz trim lapām

## Things to look at. $entry names an employer, school or course.

cv-screen-find-name = Trūkst Jūsu vārda
cv-screen-find-name-words = Tas ir lapas augšā
cv-screen-find-email = Nav e-pasta adreses
cv-screen-find-email-words = Vairums darba devēju atbild pa e-pastu
cv-screen-find-email-form = Pārbaudiet savu e-pasta adresi
cv-screen-find-email-form-words = Parasti tā izskatās šādi: vards@piemers.lv
cv-screen-find-phone = Nav tālruņa numura
cv-screen-find-phone-words = Daudzi darba devēji vispirms zvana
cv-screen-find-headline = Nav virsraksta
cv-screen-find-headline-words = Izvēlieties darbu vai uzrakstiet, kas Jūs esat darbā
cv-screen-find-history = Vēl nav ne darba, ne izglītības
cv-screen-find-history-words = Sākumam pietiek ar vienu ierakstu
cv-screen-find-employer = Trūkst darba devēja
cv-screen-find-title = Trūkst amata
cv-screen-find-school = Trūkst mācību iestādes
cv-screen-find-start = Trūkst sākuma datuma
cv-screen-find-start-words = { $entry }. Lasītāji vispirms skatās datumus.
cv-screen-find-end = Trūkst beigu datuma
cv-screen-find-end-work-words = { $entry }. Ja tur vēl strādājat, izvēlieties “Joprojām tur strādāju”.
cv-screen-find-end-study-words = { $entry }. Ja tur vēl mācāties, izvēlieties “Joprojām tur mācos”.
cv-screen-find-date = Kādu datumu nevar nolasīt
cv-screen-find-date-words = { $entry }: “{ $date }”. Rakstiet šādi: “{ $example }”.
cv-screen-find-future = Kāds datums ir nākotnē
cv-screen-find-backwards = Beigas ir pirms sākuma
cv-screen-find-overlap = Divi ieraksti vienā laikā
cv-screen-find-overlap-words = { $entry } un { $other }. Ja tā bija, atstājiet.
cv-screen-find-did = Uzrakstiet, ko darījāt
cv-screen-find-did-words = { $entry }. Pietiek ar divām vai trim rindām.
cv-screen-find-long = Kāda rinda ir ļoti gara
cv-screen-find-long-words = { $entry }. Divas īsas rindas ir vieglāk izlasāmas.
cv-screen-find-script = Daži vārdi ir citā alfabētā
cv-screen-find-script-words = { $entry }. CV valoda: { $language }.
cv-screen-find-gap = Starp datumiem ir pārtraukums
cv-screen-find-gap-words = Mēneši starp ierakstiem “{ $before }” un “{ $after }”: { $n }. Viena rinda par šo laiku, piemēram, ģimene, kursi vai ceļojums, atbild uz jautājumu, pirms to uzdod.
cv-screen-find-many = Ierakstu skaits šajā sadaļā: { $n }
cv-screen-find-email-typo = Jūsu e-pasta adresē, iespējams, ir kļūda
cv-screen-find-email-typo-words = Vai domājāt { $guess }?
cv-screen-find-address = Kāda saite nekur neved
cv-screen-find-address-words = “{ $address }” nav tīmekļa adrese. Parasti tā izskatās šādi: example.com/vards.
cv-screen-find-hidden = Tekstā ir neredzama zīme
cv-screen-find-glyphs = Dažas zīmes nevar izdrukāt
cv-screen-find-glyphs-words = Nevienā fontā šeit nav šo zīmju: { $letters }. Tās ir tekstā “{ $text }”. Uzrakstiet to ar citiem burtiem.
cv-screen-find-pages = { $n ->
    [zero] CV ir { $n } lapu
    [one] CV ir { $n } lapa
   *[other] CV ir { $n } lapas
}
cv-screen-find-pages-words = Parasti to nav vairāk par { $most }. Saīsiniet vecākos ierakstus.
cv-screen-find-entry-words = { $entry }

## Below a field

cv-screen-field-name = Kāds ir Jūsu vārds un uzvārds?
cv-screen-field-email = Kur darba devēji var Jums rakstīt?
cv-screen-field-email-form = Parasti tas izskatās šādi: vards@piemers.lv
cv-screen-field-phone = Kur darba devēji var Jums zvanīt?
cv-screen-field-employer = Kas bija darba devējs?
cv-screen-field-title = Kāds bija Jūsu amats?
cv-screen-field-school = Kur Jūs mācījāties?
cv-screen-field-start = Kad tas sākās?
cv-screen-field-end = Kad tas beidzās?
cv-screen-field-date = Rakstiet šādi: “{ $example }”
cv-screen-field-future = Tas ir nākotnē
cv-screen-field-backwards = Tas ir pirms sākuma
cv-screen-field-did = Ko Jūs tur darījāt?
cv-screen-field-long = Viena rinda ir ļoti gara
cv-screen-field-address = Parasti tā izskatās šādi: example.com/vards

## Buttons that lead to what can be done

cv-screen-fix-name = Pievienot vārdu
cv-screen-fix-email = Pievienot e-pastu
cv-screen-fix-phone = Pievienot tālruni
cv-screen-fix-headline = Pievienot virsrakstu
cv-screen-fix-history = Pievienot ierakstu
cv-screen-fix-date = Pievienot datumu
cv-screen-fix-did = Pievienot rindas
cv-screen-fix-complete = Papildināt
cv-screen-fix-look = Apskatīt

## What a machine does not find

cv-screen-find-unread = Tekstu nevar nolasīt
cv-screen-find-unread-words = Dators šajā failā neatrod tekstu, tāpēc fails netiek saglabāts. Pastāstiet mums, kas Jūsu CV ir rakstīts.
cv-screen-find-letters = Dažus burtus nevar nolasīt
cv-screen-find-letters-words = Meklējiet tekstā neparastas zīmes un rakstiet tās ar parastiem burtiem
cv-screen-find-name-unread = Dators neatrod Jūsu vārdu
cv-screen-find-contact-unread = Dators neatrod Jūsu tālruni vai e-pastu
cv-screen-find-headings-unread = Dators neatrod visus sadaļu virsrakstus
cv-screen-find-content-unread = Dators neatrod visu Jūsu tekstu
cv-screen-find-missed-words = Nav atrasts: { $what }
cv-screen-find-order = Dators vispirms atrod vecākus darbus
cv-screen-find-order-words = Apskatiet savu ierakstu datumus
cv-screen-find-private = Lapā ir Jūsu iela vai pasta indekss
cv-screen-find-private-words = Pietiek ar pilsētu un valsti

## What is well

cv-screen-good-name = Jūsu vārds ir redzams
cv-screen-good-contact = Tālrunis un e-pasts ir norādīti
cv-screen-good-headline = Virsraksts ir uzrakstīts
cv-screen-good-history = Darbs un izglītība ir aprakstīti
cv-screen-good-complete = Katram ierakstam ir visi nosaukumi
cv-screen-good-dates = Visus datumus var nolasīt
cv-screen-good-order = Datumi ir pareizā secībā
cv-screen-good-did = Katrā ierakstā rakstīts, ko darījāt
cv-screen-good-short = Visas rindas ir īsas
cv-screen-good-script = Burti atbilst CV valodai
cv-screen-good-gaps = Starp datumiem nav ilgu pārtraukumu
cv-screen-good-many = Tik ierakstu, cik lasītāji apskata
cv-screen-good-addresses = E-pasts un saites ir uzrakstītas pareizi
cv-screen-good-signs = Visas zīmes var izdrukāt
cv-screen-good-pages = { $n ->
    [zero] { $n } lapu, īstais garums
    [one] { $n } lapa, īstais garums
   *[other] { $n } lapas, īstais garums
}
cv-screen-good-text = Dators var nolasīt visu tekstu
cv-screen-good-letters = Visi burti redzami pareizi
cv-screen-good-name-read = Jūsu vārdu var viegli atrast
cv-screen-good-contact-read = Tālruni un e-pastu var viegli atrast
cv-screen-good-headings-read = Katrai sadaļai ir skaidrs virsraksts
cv-screen-good-content-read = Viss Jūsu teksts ir lapā
cv-screen-good-newest-first = Jaunākais darbs ir pirmais
cv-screen-good-private = Ielas un pasta indeksa lapā nav

## The check before saving

cv-screen-back = Atpakaļ pie mana CV
cv-screen-check-ready = Jūsu CV var sūtīt
cv-screen-check-nearly = Jūsu CV ir gandrīz gatavs
cv-screen-check-begun = Jūsu CV ir iesākts
cv-screen-checked-all = Pārbaudīto vietu skaits: { $checks }, un viss ir kārtībā
cv-screen-checked = { $n ->
    [zero] Pārbaudīto vietu skaits: { $checks }. Varat saglabāt tūlīt vai vispirms apskatīt { $n } vietas.
    [one] Pārbaudīto vietu skaits: { $checks }. Varat saglabāt tūlīt vai vispirms apskatīt { $n } vietu.
   *[other] Pārbaudīto vietu skaits: { $checks }. Varat saglabāt tūlīt vai vispirms apskatīt { $n } vietas.
}
cv-screen-things = { $n ->
    [zero] jāapskata { $n } vietas
    [one] jāapskata { $n } vieta
   *[other] jāapskata { $n } vietas
}
cv-screen-passed = { $n ->
    [zero] kārtībā ir { $n } vietu
    [one] kārtībā ir { $n } vieta
   *[other] kārtībā ir { $n } vietas
}
cv-screen-machine-show = Rādīt, ko nolasa dators
cv-screen-machine-hide = Paslēpt, ko nolasa dators
cv-screen-machine = Ko nolasa dators
cv-screen-file-name = Faila nosaukums
cv-screen-file-name-missing = Dodiet failam nosaukumu
# $folder is a folder of the computer; $size the size of the file in kilobytes.
cv-screen-folder = { $folder }, { $size } KB
# Where no folder is known.
cv-screen-size = { $size } KB
cv-screen-folder-change = Mainīt
cv-screen-save = Saglabāt kā PDF
cv-screen-save-other = Citi formāti
cv-screen-save-waits = Lapa top
cv-screen-save-unread = Tekstu nevar nolasīt, tāpēc šāds fails Jums nederētu
cv-screen-saved = Saglabāts mapē { $folder }
cv-screen-open = Atvērt
cv-screen-show-folder = Rādīt mapi

## Dates


## Sections, their order, and what this CV leaves out

cv-screen-count-hidden = nav šajā CV
cv-screen-count-filled = aizpildīts
cv-screen-projects = Projekti
cv-screen-volunteering = Brīvprātīgais darbs
cv-screen-awards = Apbalvojumi
cv-screen-publications = Publikācijas
cv-screen-interests = Intereses
cv-screen-references = Atsauksmes
cv-screen-availability = Pieejamība darbam
cv-screen-driving = Autovadītāja apliecība
cv-screen-personal = Personas dati
cv-screen-declaration = Apliecinājums un paraksts
cv-screen-own-section = Sava sadaļa
cv-screen-own-title = Sadaļas nosaukums
cv-screen-own-title-hint = piem., Sports
cv-screen-own-name = Kas tas ir
cv-screen-own-detail = Papildinājums tajā pašā rindā
cv-screen-add-own = Pievienot ierakstu
cv-screen-add-section = Pievienot sadaļu
cv-screen-remove-section = Noņemt šo sadaļu
cv-screen-show-section = Rādīt šo sadaļu
cv-screen-hide-entry = Nerādīt šajā CV
cv-screen-show-entry = Rādīt šajā CV
cv-screen-sort = Atkal sākt ar jaunāko
cv-screen-second = Rakstīt arī valodā
cv-screen-second-none = Bez otras valodas
cv-screen-in-language = { $label } ({ $language })

## Fields of the other sections

cv-screen-add-project = Pievienot projektu
cv-screen-project = Projekta nosaukums
cv-screen-project-for = Uzņēmums vai organizācija
cv-screen-still-this = Vēl turpinās
cv-screen-about-it = Apraksts
cv-screen-add-volunteering = Pievienot brīvprātīgo darbu
cv-screen-organisation = Organizācija
cv-screen-task = Jūsu uzdevums
cv-screen-add-award = Pievienot apbalvojumu
cv-screen-award = Apbalvojuma nosaukums
cv-screen-awarder = Kas piešķīra
cv-screen-add-publication = Pievienot publikāciju
cv-screen-publication = Publikācijas nosaukums
cv-screen-publisher = Izdevējs
cv-screen-add-interest = Pievienot interesi
cv-screen-interest = Interese
cv-screen-add-reference = Pievienot atsauksmi
cv-screen-reference = Personas vārds, uzvārds
cv-screen-reference-words = Kā sazināties ar šo personu vai ko tā saka
cv-screen-reference-hint = Vispirms palūdziet šīs personas piekrišanu
cv-screen-personal-shown = Šis CV rāda to, ko šeit aizpildāt. To var izslēgt CV izskatā.
cv-screen-personal-kept = Šis CV nerāda šos datus, jo izvēlētajā valstī tas nav pieņemts. Tos var ieslēgt CV izskatā.
cv-screen-birth-date = Dzimšanas datums
cv-screen-nationality = Pilsonība
cv-screen-marital-status = Ģimenes stāvoklis
cv-screen-father = Tēva vārds, uzvārds
cv-screen-mother = Mātes vārds, uzvārds
cv-screen-military-service = Militārais dienests
cv-screen-start-date = Varat sākt no
cv-screen-shifts = Darba laiks
cv-screen-shifts-hint = piem., rīta un vakara maiņas, bez naktīm
cv-screen-home-office = Attālināts darbs
cv-screen-home-office-hint = piem., klusa istaba un ātrs internets
cv-screen-notice = Uzteikuma termiņš
cv-screen-notice-hint = piem., viens mēnesis
cv-screen-driving-hint = piem., B, sava automašīna

## The look of the CV

cv-screen-template = Veidne
cv-screen-template-classic = Klasiska
cv-screen-template-modern = Moderna
cv-screen-template-two-column = Divas slejas
cv-screen-template-compact = Kompakta
cv-screen-two-column-note = Dažas vecākas darba devēju sistēmas labāk nolasa vienu sleju.
cv-screen-accent = Krāsa
cv-screen-accent-teal = Zilganzaļa
cv-screen-accent-navy = Zila
cv-screen-accent-plum = Plūmju
cv-screen-family = Burtu veids
cv-screen-family-sans = Bez serifiem
cv-screen-family-serif = Ar serifiem
cv-screen-text-size = Teksta lielums
cv-screen-text-size-small = Mazs
cv-screen-text-size-normal = Parasts
cv-screen-text-size-large = Liels
cv-screen-paper = Papīrs
cv-screen-paper-a4 = A4
cv-screen-paper-letter = US Letter
cv-screen-fit-to = Garums
cv-screen-fit-to-free = Brīvs
cv-screen-fit-to-one-page = Viena lapa
cv-screen-fit-to-two-pages = Divas lapas
cv-screen-fit-as-it-is = Viss ietilpst bez izmaiņām.
cv-screen-fit-not = Viss neietilpst, tāpēc nekas nav saspiests. Izlaidiet kādu ierakstu vai atļaujiet vairāk lapu.
cv-screen-fit-tightened = Lai viss ietilptu, samazināts: { $steps }.
cv-screen-fit-sections = atstarpes starp sadaļām
cv-screen-fit-entries = atstarpes starp ierakstiem
cv-screen-fit-lines = rindstarpas
cv-screen-fit-margins = malas
cv-screen-fit-text = teksts (līdz { $size } punktiem)

## What the CV shows beside its sections

cv-screen-shown = Ko rāda CV
cv-screen-show-photo = Fotogrāfija
cv-screen-photo-usual = Šajā valstī pierasta
cv-screen-photo-optional = Šajā valstī pēc izvēles
cv-screen-photo-unusual = Šajā valstī nav pierasta, labāk bez tās
cv-screen-show-personal = Personas dati
cv-screen-show-personal-words = Dzimšanas datums, pilsonība u. c., ja tos aizpildāt
cv-screen-show-address = Iela un pasta indekss
cv-screen-show-address-words = Lielākajai daļai darba devēju pietiek ar pilsētu
cv-screen-show-signature = Apliecinājums un paraksts
cv-screen-show-signature-words = Vieta parakstam beigās
cv-screen-latin-digits = Datumi ar cipariem 0–9
cv-screen-latin-digits-words = Bengāļu ciparu vietā
cv-screen-consent = Piekrišana datu apstrādei
cv-screen-consent-off = Bez piekrišanas
cv-screen-consent-this = Šim konkursam
cv-screen-consent-future = Arī turpmākiem
cv-screen-consent-own = Darba devēja prasītais teksts
cv-screen-consent-own-hint = Atstājiet tukšu, lai lietotu parasto tekstu

## Changes for the role, and words of this CV alone

cv-screen-changes-none = Darbam nekas nav pielāgots. Augšā izvēlieties darbu un aizpildiet darba pieredzi un prasmes.
cv-screen-changes-words = Izslēdziet, ko nevēlaties. Jūsu ieraksti nekad netiek mainīti.
cv-screen-own-words = Teksti tikai šim CV
cv-screen-own-words-words = Tas, ko šeit rakstāt, būs tikai šajā CV un ir svarīgāks par pārējo.

## Several CVs, and CVs as they were

cv-screen-cvs = Jūsu CV
cv-screen-cvs-words = Visi veidoti no tiem pašiem ierakstiem. Katram ir savs darbs, valoda, izskats un secība.
cv-screen-cv-name = Šī CV nosaukums
cv-screen-cv-name-hint = piem., darba devējs
cv-screen-cv-copy = Kopēt citam pieteikumam
cv-screen-cv-numbered = CV { $number }
cv-screen-cv-open = Atvērt: { $name }
cv-screen-cv-discard = Noņemt: { $name }
cv-screen-versions = Agrākās versijas
cv-screen-versions-words = Versija tiek saglabāta ikreiz, kad saglabājat vai ielādējat failu. Atjaunošanu var atsaukt.
cv-screen-version-keep = Saglabāt versiju tagad
cv-screen-version-when = { $date }, { $time }
cv-screen-version-asked = Jūsu saglabāta
cv-screen-version-import = pirms faila ielādes
cv-screen-version-return = pirms atjaunošanas
cv-screen-version-saved = saglabāta failā
cv-screen-version-back = Atjaunot: { $when }
cv-screen-version-forget = Noņemt: { $when }

## The photo, and the address

cv-screen-photo = Fotogrāfija
cv-screen-photo-choose = Izvēlēties fotogrāfiju
cv-screen-photo-other = Izvēlēties citu fotogrāfiju
cv-screen-photo-remove = Noņemt fotogrāfiju
cv-screen-photo-reading = Notiek fotogrāfijas nolasīšana
cv-screen-photo-shown = Šis CV rāda Jūsu fotogrāfiju
cv-screen-photo-wanted = Darba devēji šajā valstī gaida fotogrāfiju
cv-screen-photo-not-shown = Šis CV nerāda fotogrāfiju. To var ieslēgt sadaļā “Izskats”.
cv-screen-crop-title = Izvēlieties kadru
cv-screen-crop-words = Velciet rāmi vai pārvietojiet to ar bultiņām. Vislabāk izskatās galva un pleci.
cv-screen-crop-frame = Redzamā attēla daļa
cv-screen-crop-more = Rādīt vairāk
cv-screen-crop-less = Rādīt mazāk
cv-screen-crop-use = Izmantot šo fotogrāfiju
cv-screen-street = Iela un numurs
cv-screen-postcode = Pasta indekss

## The vacancy, and lines that the CV could have

cv-screen-vacancy = Darba sludinājums
cv-screen-vacancy-words = Ielīmējiet sludinājuma tekstu. Mēs pārbaudām, ko tas prasa un ko par to saka Jūsu CV.
cv-screen-vacancy-text = Sludinājuma teksts
cv-screen-vacancy-hint = Tas paliek šajā datorā
cv-screen-earlier = No Jūsu līdzšinējā darba
cv-screen-earlier-words = Šādā darbā parasti ietilpst šie pienākumi. Pievienojiet tikai to, ko tiešām darījāt.
cv-screen-earlier-more = Rādīt vēl { $n }
cv-screen-examples = No Jūsu gatavošanās intervijai
cv-screen-examples-words = Jūsu izstāstīts piemērs var būt viena rinda CV.
cv-screen-examples-entry = Pievienot pie
cv-screen-add-line = Pievienot savam CV: { $line }
cv-screen-add-line-short = Pievienot savam CV

## What a machine reads, field by field

cv-screen-fields = Ko atrod darba devēju programmas
cv-screen-fields-words = Nolasīts no šī paša faila: { $read } no { $all } laukiem ir tādi, kā rakstījāt.
cv-screen-fields-missing = nav atrasts
