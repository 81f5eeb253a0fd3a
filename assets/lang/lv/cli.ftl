# The command line: help pages and what it says.

cli-heading-usage = Kā izsaukt
cli-heading-tasks = Uzdevumi
cli-heading-options = Opcijas

cli-main-about =
    Callfit noskaidro, kuri darbi klientu apkalpošanā cilvēkam ir piemēroti un kāpēc, un izveido šim darbam CV. Tas darbojas bez interneta.
    Ja uzdevums nav norādīts, atveras logs.
cli-main-examples =
    Piemēri
      callfit
      callfit match --example piotr-zielinski
      callfit cv --example nusrat-jahan --lang fr -o cv.pdf

    Beigu statuss: 0 paveikts, 1 nav ko parādīt, 2 kaut ko no ievades nevarēja izmantot.

cli-option-help = Parāda šo lapu
cli-option-version = Parāda versiju
cli-option-data = Mape ar Jūsu datu failiem, ko izmanto pirms iebūvētajiem. Var norādīt vairākas reizes
cli-option-data-dir = Mape, kurā logs glabā datus parastās mapes vietā
cli-option-messages = Ziņojumu valoda: en, fr, pl, lv, el vai bn. Citādi --lang valoda, pēc tam datora valoda
cli-option-lang = Izvades valoda: en, fr, pl, lv, el vai bn
cli-option-example = Viena no izdomātajām personām: nusrat-jahan, piotr-zielinski vai eleni-papadaki
cli-option-country = Valsts, kuras CV tradīcijas ievēro, ar diviem burtiem: FR, PL, LV, GR, BD, GB
cli-option-role = Darbs, kuram veido CV: tā id, "best" piemērotākajam vai "none" profilam tādam, kāds tas ir
cli-option-template = CV veidne: classic, modern, two-column vai compact
cli-option-paper = Papīrs: a4 vai letter
cli-option-accent = Virsrakstu krāsa: teal, navy vai plum
cli-option-to = Ko rakstīt: pdf, docx, html, md, txt, json-resume vai europass

cli-match-about = Sakārto darbus vienam cilvēkam: piemērotākais pirmais, ar robežām un to, kā vēl trūkst
cli-match-answers = Fails ar anketas atbildēm
cli-match-levels = Fails ar citur izmērītiem prasmju līmeņiem no 0 līdz 100
cli-match-json = Izdrukā katram darbam vienu JSON objektu saraksta secībā
cli-match-explain = Paskaidro, kāpēc viens darbs ir piemērots: tā id, kā saraksta pirmajā kolonnā
cli-match-examples =
    Piemēri
      callfit match answers.toml
      callfit match answers.toml --lang bn --explain inbound_agent
      callfit match --levels levels.json --json

    Līmeņu fails izskatās šādi: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}

cli-cv-about = Izveido CV PDF formātā
cli-cv-profile = Cilvēka dati: JSON Resume, Callfit PDF, Europass vai LinkedIn dati
cli-cv-answers = Fails ar anketas atbildēm
cli-cv-role = Darbs, kuram veido CV: tā id, "best" piemērotākajam vai "none" profilam tādam, kāds tas ir
cli-cv-lang = CV valoda: en, fr, pl, lv, el vai bn
cli-cv-country = Valsts, kuras CV tradīcijas ievēro, ar diviem burtiem: FR, PL, LV, GR, BD, GB
cli-cv-vacancy = Sludinājums, uz kuru atbild CV, .txt vai .pdf: parāda, ko tajā prasa, un liek pirmajā vietā tajā nosaukto
cli-cv-json = Kopā ar --vacancy: sludinājuma prasības kā JSON
cli-cv-letter = Kur saglabāt motivācijas vēstuli, kas pievienota CV: PDF, Word vai teksts
cli-cv-company = Uzņēmums, kas minēts motivācijas vēstulē
cli-cv-recipient = Cilvēks, kuru vēstule uzrunā. Bez tā vēstule nevienu neuzrunā vārdā
cli-cv-output = Kur saglabāt PDF
cli-cv-examples =
    Piemēri
      callfit cv --profile resume.json -o cv.pdf
      callfit cv --profile resume.json --answers answers.toml --role best --lang fr --country FR -o cv.pdf
      callfit cv --profile resume.json --letter letter.pdf --company "Linumo" -o cv.pdf
cli-parse-about = Parāda, ko dators nolasa no CV, lai kas to būtu veidojis: vārdu, kontaktus, ierakstus, prasmes, valodas
cli-parse-file = Nolasāmais CV, .pdf vai .txt
cli-parse-json = Lauki kā JSON
cli-parse-examples =
    Piemēri
      callfit parse cv.pdf
      callfit parse cv.pdf --json

cli-check-about = Pasaka, kas jālabo datu failos: darbos, prasmēs, anketās un to tekstos
cli-check-folder = Pārbaudāmā mape vai fails, arī izklājlapa vai SurveyJS fails. Bez tā pārbauda iebūvētos failus
cli-check-examples =
    Piemēri
      callfit check my-data
      callfit check questions.xlsx

cli-scales-about = Pasaka, cik ticamas ir vērtējuma skalas, pēc daudzu cilvēku atbildēm
cli-scales-answers = Atbildes CSV failā: viena rinda katram cilvēkam, viena kolonna katram pantam. Trūkstošu atbildi atstāj tukšu
cli-scales-key = Atslēga CSV failā: viena rinda katram pantam ar tā skalu, virzienu, zemāko un augstāko atbildi
cli-scales-json = Izdrukā visus rādītājus kā vienu JSON objektu
cli-scales-toml = Izdrukā standartkļūdas kā rindas anketas failam, punktos no 0 līdz 100
cli-scales-persons = Pieraksta arī tabulu ar vienu rindu katram cilvēkam: garākā vienādu atbilžu virkne un izkliede
cli-scales-examples =
    Piemēri
      callfit scales answers.csv --key key.csv
      callfit scales answers.csv --key key.csv --json
      callfit scales answers.csv --key key.csv --toml --persons persons.csv

    Atslēga izskatās šādi:

      item,scale,reversed,min,max
      oral_1,oral,false,1,5
      oral_2,oral,true,1,5

    Un atbildes šādi; p02 nav atbildes uz oral_2. Kolonnas, kuru atslēgā nav, izlaiž:

      id,oral_1,oral_2
      p01,4,2
      p02,5,

    Komatu vietā var būt semikoli. Apgrieztos pantus pārrēķina pirms visiem aprēķiniem.
    Katrai skalai ir alfa, lambda 6, omega, vidējais, standartnovirze un standartkļūda, bet katram pantam tā korelācija ar pārējiem un alfa bez tā. Rādītāji saskan ar psych, programmas R paketi.

cli-import-about = Ielādē profilu loga krātuvē: JSON Resume, Callfit PDF, Europass kā XML vai PDF vai LinkedIn datus
cli-import-file = Profils: .json, .pdf, .xml, .zip vai .csv
cli-import-examples =
    Piemērs
      callfit import resume.json

cli-export-about = Saglabā loga krātuves saturu: visu kā .json, atbildes kā .toml vai CV kā .pdf
cli-export-file = Saglabājamais fails ar paplašinājumu .json, .toml vai .pdf
cli-export-examples =
    Piemērs
      callfit export my-data.json

cli-form-about = Ielādē anketas, kas rakstītas izklājlapā (XLSForm) vai SurveyJS, un saglabā tās kā izklājlapu
cli-form-examples =
    Piemēri
      callfit form import questions.xlsx -o my-data/questionnaires
      callfit form export customer_contact -o questions.xlsx

    Callfit paša kolonnas ir izskaidrotas failā questionnaires/README.md.
cli-form-import-about = Izveido anketas mapi no izklājlapas vai SurveyJS faila
cli-form-import-file = Fails ar paplašinājumu .xlsx, .xls vai .json
cli-form-import-output = Mape, kurā anketa iegūst savu mapi
cli-form-import-examples =
    Piemērs
      callfit form import questions.xlsx -o my-data/questionnaires
cli-form-export-about = Saglabā anketu kā izklājlapu, ko var labot un ielādēt atpakaļ
cli-form-export-questionnaire = Anketas id vai tās mape
cli-form-export-output = Izklājlapa ar paplašinājumu .xlsx, ko saglabāt
cli-form-export-examples =
    Piemērs
      callfit form export customer_contact -o questions.xlsx

# What was typed
cli-typed-conflict = { $arg } un { $prior } neder kopā. Izmantojiet vienu no tiem
cli-typed-task = Uzdevuma "{ $task }" nav. callfit --help parāda visus uzdevumus
cli-typed-no-value = Aiz { $arg } kaut kam jāseko. callfit --help parāda, kā to izsaukt
cli-typed-value = "{ $value }" neder opcijai { $arg }. callfit --help parāda, kas der
cli-typed-missing = Trūkst: { $arg }. callfit --help parāda, kā to izsaukt
cli-typed-unknown = Opcijas { $arg } nav. callfit --help parāda visas opcijas
cli-typed-other = Komandu nevarēja saprast. callfit --help parāda, kā to izsaukt

cli-language-unknown = Valodas "{ $tag }" nav
cli-language-hint = Izmantojiet vienu no šīm: { $tags }
cli-role-unknown = Darba "{ $role }" nav
cli-role-hint = Vai domājāt "{ $guess }"?
cli-role-list = Darbi: { $roles }
cli-example-unknown = Piemēra "{ $name }" nav
cli-example-hint = Izmantojiet vienu no šiem: { $names }
cli-country-unknown = "{ $country }" nav valsts kods
cli-country-hint = Izmantojiet divus burtus, piemēram, FR
cli-file-type = Šāds faila veids šeit nav pazīstams
cli-file-type-hint = Izmantojiet failu ar paplašinājumu { $endings }

# What it says
cli-no-best-role = Atbilžu vēl ir par maz, lai pateiktu, kurš darbs ir piemērotākais
cli-no-best-role-hint = Norādiet darbu ar --role vai izmantojiet --role none
cli-no-answers = Nav atbilžu, pēc kurām sakārtot darbus
cli-written = Saglabāts: { $path }
cli-batch-made = { $all ->
    [zero] CV izveidots { $n } no { $all } cilvēkiem
    [one] CV izveidots { $n } no { $all } cilvēka
   *[other] CV izveidots { $n } no { $all } cilvēkiem
}
cli-form-imported = { $n ->
    [zero] Ielādēti { $n } jautājumi
    [one] Ielādēts { $n } jautājums
   *[other] Ielādēti { $n } jautājumi
}
cli-imported = Ielādēts no { $path }
cli-check-clean = Viss ir kārtībā
cli-check-errors = { $n ->
    [zero] { $n } kļūdu
    [one] { $n } kļūda
   *[other] { $n } kļūdas
}
cli-check-warnings = { $n ->
    [zero] { $n } vietu, kam pievērst uzmanību
    [one] { $n } vieta, kam pievērst uzmanību
   *[other] { $n } vietas, kam pievērst uzmanību
}

cli-table-role = Darbs
cli-table-fit = Atbilstība
cli-table-range = Robežas
cli-table-category = Vārdos

cli-window-failed = Logu neizdevās atvērt
cli-window-instead = Tas pats bez loga, ar piemēru:
cli-levels-not-json = Šis nav līmeņu fails
cli-levels-not-json-hint = Rakstiet to JSON formātā, piemēram, {"{"}"oral": 78{"}"}
cli-import-nothing = Neko no šī faila nevarēja izmantot
cli-letters-missing = Nevienā fontā nav { $letters }: lapā to vietā ir tukši lodziņi
cli-letters-missing-hint = Uzrakstiet tos ar citiem burtiem vai saglabājiet CV kā Word failu, kurā tie paliek
cli-parse-nothing = Dators šajā failā neatrod neko no CV
cli-parse-others = Arī lapas augšā
cli-vacancy-nothing = Sludinājumā nav nosaukts nekas, ko programma pazīst
cli-vacancy-role = Sludinājums izskatās pēc šāda darba: { $role }
cli-vacancy-company = Darba devējs: { $name }
cli-vacancy-contact = Kontakti: { $name }
cli-vacancy-covered = Tas Jūsu CV jau ir
cli-vacancy-known = Jūsu atbildes to rāda, bet CV tas vēl nav minēts
cli-vacancy-missing = Jūsu CV tā nav. Pievienojiet, ja tas atbilst patiesībai.

cli-report-about = Ieraksta viena cilvēka rezultātus: pārskatu lasīšanai, JSON vai atbilžu tabulu
cli-report-answers = Fails ar atbildēm uz jautājumiem. Bez tā ņem logā saglabāto
cli-report-name = Vārds pārskatā. Citādi tas, kas ir profilā, ja ir
cli-report-codebook = Ieraksta arī, ko nozīmē katrs tabulas kods
cli-report-output = Kur ierakstīt: .pdf ir pārskats, .json visi rezultāti, .csv atbildes, .txt pārskata vārdi
cli-report-examples =
    Piemēri
      callfit report answers.toml --name "Marta Ozola" -o report.pdf
      callfit report --example piotr-zielinski --lang pl -o raport.pdf
      callfit report answers.toml -o answers.csv --codebook codes.csv

cli-paper-about = Ieraksta anketu, ko aizpildīt uz papīra
cli-paper-questionnaire = Kura anketa, pēc tās id. Bez tā pirmā
cli-paper-form = Cik daudz: short, standard vai full
cli-paper-seed = Skaitlis, kas nosaka teikumu secību. Tas pats skaitlis dod to pašu secību
cli-paper-lang = Veidlapas valoda: en, fr, pl, lv, el vai bn
cli-paper-output = Kur ierakstīt veidlapu: .pdf vai .txt ar tās vārdiem
cli-paper-examples =
    Piemēri
      callfit paper -o form.pdf
      callfit paper customer_contact --form standard --lang pl --seed 7 -o form.pdf

cli-practice-about = Ieraksta darba intervijas jautājumus, ar ko gatavoties
cli-practice-role = Kurš darbs, pēc tā id
cli-practice-answers = Fails ar Jūsu piemēriem. Bez tā lapā ir vieta, kur rakstīt
cli-practice-lang = Lapas valoda: en, fr, pl, lv, el vai bn
cli-practice-output = Kur ierakstīt lapu: .pdf vai .txt ar tās vārdiem
cli-practice-examples =
    Piemēri
      callfit practice inbound_agent -o interview.pdf
      callfit practice inbound_agent --answers examples.toml --lang el -o interview.pdf

cli-enter-about = Ievada atbildes no papīra: no faila vai jautājot pēc kārtas
cli-enter-what = Anketa pēc tās id, fails ar atbildēm vai abi. - lasa standarta ievadi
cli-enter-form = Tikai šī varianta jautājumi: short, standard vai full
cli-enter-seed = Skaitlis veidlapas apakšā
cli-enter-output = Fails, ko ierakstīt. Tāda vēl nedrīkst būt
cli-enter-examples =
    Piemēri
      callfit enter marked.txt -o answers.toml
      callfit enter customer_contact --form short --seed 7 -o answers.toml

    Faila rinda ir kods un tas, kas atzīmēts: B07 4, b8=0, A02 b, A04 ac, J03 1 5 3 2, G01 fr C1 C1 B2 B2 B1

## Roles and plans

cli-roles-about = Uzskaita visus darbus
cli-roles-json = Viss, kas zināms par katru darbu, JSON formātā
cli-roles-examples =
    Piemēri
      callfit roles
      callfit roles --json --lang fr
cli-role-about = Parāda vienu darbu: ko dara, ko prasa, kā tajā nokļūt, un ar atbildēm – cik labi tas der
cli-role-role = Darbs pēc tā id. callfit roles uzskaita visus
cli-role-answers = Fails ar atbildēm uz anketu
cli-role-country = Parāda arī šīs valsts ceļus, piemēram, FR
cli-role-json = Viss, kas zināms par darbu, JSON formātā
cli-role-output = Kur rakstīt: .pdf drukai, .txt tekstam. Bez tā – uz ekrāna
cli-role-examples =
    Piemēri
      callfit role inbound_agent
      callfit role trainer --answers answers.toml --country FR -o trainer.pdf
cli-plan-about = Uzraksta plānu ar dienām: ko darīt ar to, kā vēl trūkst ceļā uz darbu
cli-plan-role = Darbs pēc tā id. Bez tā – tas, kas der vislabāk
cli-plan-answers = Fails ar atbildēm uz anketu. Bez tā – tas, ko saglabājis logs
cli-plan-json = Plāns JSON formātā
cli-plan-output = Kur rakstīt: .pdf drukai, .ics kalendāram, .json vai .txt. Bez tā – uz ekrāna
cli-plan-examples =
    Piemēri
      callfit plan --example piotr-zielinski
      callfit plan team_leader --answers answers.toml -o plan.ics

## Converting, and many people at once

cli-convert-about = Ielādē jebkura veida profilu un pieraksta to citā veidā: JSON Resume, Callfit PDF, Europass XML vai PDF, LinkedIn dati
cli-convert-file = Profils: .json, .pdf, .xml, .zip vai .csv. Nosaka saturs, nevis nosaukums
cli-convert-output = Kur rakstīt. Bez --to nosaka paplašinājums; - ir standarta izvade
cli-convert-examples =
    Piemēri
      callfit convert Basic_LinkedInDataExport.zip -o es.json
      callfit convert europass.pdf -o cv.docx --lang fr --country FR
      callfit convert es.json --to europass -o es.xml
cli-batch-about = Izveido CV katram cilvēkam no mapes vai faila, kurā katra rinda ir JSON Resume. Viens slikts fails vai rinda neaptur pārējos
cli-batch-from = Mape ar vienu profilu katrā failā vai fails ar vienu profilu katrā rindā
cli-batch-json = Izvada vienu JSON objektu katram cilvēkam: vārds, fails un kas nebija kārtībā
cli-batch-output = Mape CV failiem. Faili, kas tur jau ir, nekad netiek aizstāti
cli-batch-examples =
    Piemēri
      callfit batch cilveki -o cv
      callfit batch cilveki.ndjson -o cv --lang pl --country PL --template modern --json
