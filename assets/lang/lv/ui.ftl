# Words that all screens share, home, first run, settings and about.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard.

## Navigation and saving

ui-nav-home = Sākums
ui-nav-assessment = Anketa
ui-nav-results = Rezultāti
ui-nav-roles = Darbi
ui-nav-plan = Mans plāns
ui-nav-cv = Mans CV
ui-nav-settings = Iestatījumi un dati
ui-nav-settings-short = Iestatījumi
ui-saved = Viss saglabāts
ui-saving = Saglabā
ui-not-saved = Nav saglabāts

## Small words

ui-cancel = Atcelt
ui-choose = Izvēlēties…
ui-close = Aizvērt
ui-open = Atvērt
ui-show-folder = Rādīt mapi
ui-try-again = Mēģināt vēlreiz
ui-undo = Atsaukt

## Asking for a file

ui-import-title = Ielādēt CV
ui-import-words = Izvēlieties CV no Callfit, Europass vai JSON Resume vai datus, ko izsniedz LinkedIn. Pirms kaut kas mainās, redzēsiet, kas failā ir.
ui-import-open = Ielādēt
ui-save-cv-title = Saglabāt CV
ui-save-cv-save = Saglabāt kā PDF
ui-save-letter-title = Saglabāt motivācijas vēstuli
ui-save-copy-title = Saglabāt savu datu kopiju
ui-save-copy-save = Saglabāt kopiju
ui-save-report-title = Saglabāt savus rezultātus
ui-save-interview-title = Saglabāt intervijas lapu
ui-save-report-words = Faila veidu nosaka nosaukuma beigas: .pdf lasīšanai un drukai, .csv izklājlapai, .json citām programmām, .txt vienkāršam tekstam
ui-save-paper-title = Saglabāt papīra veidlapu
ui-save-plan-title = Saglabājiet savu plānu
ui-save-reminders-title = Saglabājiet savus atgādinājumus
ui-save-reminders-words = Kalendāra fails ar galotni .ics. Gandrīz katrs kalendārs to nolasa, kad failu atver.
ui-save = Saglabāt
ui-save-words = Izvēlieties, kur failu saglabāt
ui-path = Fails
ui-path-empty-handed = Fails netika izvēlēts. Varat arī ierakstīt, kur tas atrodas.
ui-file-kind = CV
ui-file-pdf = PDF lasīšanai un drukai
ui-file-table = Tabula izklājlapai
ui-file-calendar = Kalendārs
ui-file-json = JSON citām programmām
ui-file-text = Vienkāršs teksts
ui-file-word = Word dokuments
ui-file-page = Tīmekļa lapa
ui-file-markdown = Teksts ar Markdown
ui-file-europass = XML sistēmai Europass

## Keys

ui-help-title = Taustiņi
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-tab = Tab
ui-key-alt = Alt
ui-key-ctrl = Ctrl
ui-help-main = Ekrāna galvenā darbība
ui-help-back = Atpakaļ vai aizvērt atvērto
ui-help-answer = Izvēlēties atbildi
ui-help-no-experience = Pieredzes vēl nav
ui-help-compare = Nolikt izvēlēto darbu blakus citiem
ui-help-next-control = Uz nākamo pogu vai lauku
ui-help-screens = Pāriet uz ekrānu
ui-help-undo = Atsaukt
ui-help-redo = Atkārtot atsaukto
ui-help-save = Saglabāt tūlīt
ui-help-size = Lielāks, mazāks vai parasts teksts
ui-help-this = Šis saraksts

## The window does not open

ui-window-no-display = Nav ekrāna, kurā rādīt logu: nav iestatīts ne DISPLAY, ne WAYLAND_DISPLAY
ui-window-unreachable = Ekrāns { $display } neatbild
ui-window-libraries = Logu nevar atvērt, jo nav instalētas šīs bibliotēkas: { $names }
ui-window-other = Logu nevar atvērt: { $detail }

## Home

ui-home-morning = Labrīt
ui-home-morning-name = Labrīt, { $name }
ui-home-afternoon = Labdien
ui-home-afternoon-name = Labdien, { $name }
ui-home-evening = Labvakar
ui-home-evening-name = Labvakar, { $name }
ui-home-fresh = Atbildiet uz jautājumiem, uzziniet, kuri darbi Jums der, un iegūstiet CV
ui-home-begun = Sākums ir likts. Turpiniet, kur apstājāties, vai apskatiet, kas jau zināms.
ui-home-more-than-half = Vairāk nekā puse ir paveikta. Turpiniet, kur apstājāties, vai apskatiet, kas jau zināms.
ui-home-done = Visas daļas ir pabeigtas. Apskatiet savus darbus un izveidojiet CV tam, kas Jums patīk.
ui-home-part = { $part }. daļa no { $count }
ui-home-all-parts = Visas { $count } daļas pabeigtas
ui-home-start-title = Sāciet ar 1. daļu
ui-home-part-words = { $questions ->
    [zero] { $questions } jautājumu, aptuveni { $minutes ->
        [zero] { $minutes } minūšu
        [one] { $minutes } minūte
       *[other] { $minutes } minūtes
    }. Nepareizu atbilžu nav.
    [one] { $questions } jautājums, aptuveni { $minutes ->
        [zero] { $minutes } minūšu
        [one] { $minutes } minūte
       *[other] { $minutes } minūtes
    }. Nepareizu atbilžu nav.
   *[other] { $questions } jautājumi, aptuveni { $minutes ->
        [zero] { $minutes } minūšu
        [one] { $minutes } minūte
       *[other] { $minutes } minūtes
    }. Nepareizu atbilžu nav.
}
ui-home-continue = Turpināt
ui-home-or-enter = vai spiediet Enter
ui-home-parts-done = Pabeigtas { $done } no { $count } daļām
ui-home-minutes-left = { $minutes ->
    [zero] atlikušas aptuveni { $minutes } minūšu
    [one] atlikusi aptuveni { $minutes } minūte
   *[other] atlikušas aptuveni { $minutes } minūtes
}
ui-home-ready = Jūsu rezultāti ir gatavi
ui-home-ready-words = Apskatiet savas stiprās puses, Jums piemērotos darbus un iemeslus
ui-home-see-results = Skatīt manus rezultātus
ui-home-best-role = Pagaidām piemērotākais darbs
ui-home-must-haves = Obligātās prasības: { $count }
ui-home-see-why = Skatīt, kāpēc
ui-home-all-roles = Visi { $count } darbi
ui-home-no-role = Šeit būs Jums piemērotākais darbs
ui-home-no-role-words = Pēc pirmajām daļām redzēsiet pirmo ainu. Ar katru daļu tā kļūst skaidrāka.
ui-home-cv = Jūsu CV
ui-home-cv-page = Jūsu CV pirmā lapa
ui-home-cv-begun = Labi iesākts
ui-home-cv-nearly = Gandrīz gatavs
ui-home-cv-ready = Var saglabāt
ui-home-cv-ready-words = Visas sadaļas ir aizpildītas. Pārbaudiet lapu un saglabājiet to kā PDF.
ui-home-cv-missing = { $n ->
    [zero] { $n } sadaļas vēl ir tukšas. Pēc tam CV varat saglabāt kā PDF.
    [one] { $n } sadaļa vēl ir tukša. Pēc tam CV varat saglabāt kā PDF.
   *[other] { $n } sadaļas vēl ir tukšas. Pēc tam CV varat saglabāt kā PDF.
}
ui-home-cv-done = Aizpildītas { $done } no { $count } sadaļām, valoda: { $language }
ui-home-cv-continue = Turpināt manu CV
ui-home-cv-open = Atvērt manu CV
ui-home-no-cv = Šeit būs Jūsu CV
ui-home-no-cv-words = Uzrakstiet par savu darbu un izglītību. Tas aizņem aptuveni 15 minūtes.
ui-home-no-cv-start = Sākt manu CV
ui-home-privacy = Viss, ko rakstāt, paliek šajā datorā. Callfit darbojas bez interneta.

## First run

ui-first-title = Jums piemērots darbs klientu apkalpošanā
ui-first-answer = 1. Atbildiet
ui-first-answer-words = Jautājumi par to, kā strādājat un saprotaties ar cilvēkiem. Aptuveni { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūte
   *[other] { $minutes } minūtes
  }, ar atpūtu, kad vien vēlaties.
ui-first-roles = 2. Apskatiet savus darbus
ui-first-roles-words = Jums piemēroti darbi klientu apkalpošanā un vienkārši izskaidroti iemesli
ui-first-cv = 3. Iegūstiet CV
ui-first-cv-words = Skaidrs CV darbam, ko izvēlaties, gatavs drukāšanai vai sūtīšanai
ui-first-language = Izvēlieties valodu
ui-first-language-words = Ekrāna valoda. CV vēlāk varat izvēlēties citu.
ui-first-start = Sākt
ui-first-privacy = Nav vajadzīgs ne konts, ne internets. Atbildes paliek šajā datorā, un tās varat izdzēst jebkurā brīdī.
ui-text-size = Teksta lielums
ui-size-normal = Parasts
ui-size-large = Liels
ui-size-very-large = Ļoti liels

## Settings

ui-settings-look = Valoda un izskats
ui-settings-data = Jūsu dati
ui-settings-privacy = Callfit nekad un nekur nesūta Jūsu datus
ui-settings-problems = { $n ->
    [zero] Datu failos { $n } vietu nav tā, kā jābūt
    [one] Datu failos { $n } vieta nav tā, kā jābūt
   *[other] Datu failos { $n } vietas nav tā, kā jābūt
}
ui-settings-problems-title = Datu faili
ui-settings-problems-words = Viss pārējais darbojas, un Jūsu rakstītais ir drošībā. Parādiet šo tam, kas rūpējas par failiem.
ui-settings-problems-show = Rādīt sīkāk
ui-show = Rādīt
ui-copy = Kopēt
ui-screen-language = Ekrāna valoda
ui-screen-language-words = Mainās uzreiz
ui-cv-language = CV valoda
ui-cv-language-words = Kādā valodā ir Jūsu CV
ui-cv-language-same = Tāda pati kā ekrānam
ui-size-letter = A
ui-theme = Krāsas
ui-theme-light = Gaišas
ui-theme-dark = Tumšas
ui-theme-system = Kā sistēmā
ui-go-on = Turpināt automātiski
ui-go-on-words = Pēc atbildes parāda nākamo jautājumu
ui-less-movement = Mazāk kustības
ui-less-movement-words = Nekas neslīd un neizgaist
ui-import-row = Ielādēt CV
ui-import-row-words = No Callfit, Europass, LinkedIn vai JSON Resume
ui-import-choose = Izvēlēties failu…
ui-copy-row = Saglabāt manu datu kopiju
ui-copy-row-words = Viens fails, ko varat lasīt un paturēt
ui-copy-save = Saglabāt kopiju…
ui-example-row = Apskatīt piemēru
ui-example-row-words = Izdomāta persona, līdz visu izdzēšat
ui-keys-row = Taustiņi
ui-keys-row-words = Viss darbojas bez peles
ui-about-row = Par Callfit
ui-about-row-words = Versija, avoti un licences
ui-delete-row = Dzēst visu
ui-delete-row-words = Atbildes, rezultāti un CV šajā datorā
ui-delete = Dzēst
ui-delete-title = Vai dzēst visu?
ui-delete-words = Atbildes, rezultāti un viss, ko rakstījāt savam CV, pazudīs uz visiem laikiem. Saglabātie PDF faili paliks, kur tie ir.
ui-delete-word = DZĒST
ui-delete-type = Lai turpinātu, ierakstiet { $word }
ui-delete-keep = Paturēt manus datus

## About. The attributions of O*NET and ESCO are asked for by their owners.

ui-about-title = Par Callfit
ui-about-version = Versija { $version }. Darbojas bez interneta.
ui-about-onet = O*NET
ui-about-onet-words = Šajā produktā izmantota informācija no O*NET datubāzes, ko uztur ASV Darba departamenta Nodarbinātības un apmācības administrācija (USDOL/ETA). Izmantota saskaņā ar CC BY 4.0 licenci. O*NET® ir USDOL/ETA preču zīme. Daļu no šīs informācijas esam mainījuši. USDOL/ETA šīs izmaiņas nav apstiprinājusi, atbalstījusi vai pārbaudījusi.
ui-about-esco = ESCO
ui-about-esco-words = Šis pakalpojums izmanto Eiropas Komisijas ESCO klasifikāciju
ui-about-fonts = Fonti
ui-about-fonts-words = Noto Sans un Noto Sans Bengali, autori Noto Project Authors, saskaņā ar SIL Open Font License 1.1
ui-about-icons = Ikonas
ui-about-icons-words = Lucide, autori Lucide contributors, saskaņā ar ISC licenci; daļa no Feather, autors Cole Bemis, saskaņā ar MIT licenci
ui-about-code = Programma
ui-about-code-words = Callfit ir brīva programmatūra ar MIT vai Apache 2.0 licenci pēc Jūsu izvēles
ui-about-made = Ko darbs prasa, ir mūsu vērtējums, kura pamatā ir raksti par šo darbu un iepriekš minētie avoti. Fonti, ikonas un dati ir programmas daļa, tāpēc ekrāns visos datoros izskatās vienādi.

ui-replace-title = Fails ar šādu nosaukumu jau ir
ui-replace-words = Jaunais fails aizstātu { $name } mapē { $folder }
ui-replace = Aizstāt
ui-replace-keep = Paturēt veco
ui-quit-title = Pēdējās izmaiņas nav saglabātas
ui-quit-words = Diskā nevar ierakstīt. Ja tagad aizvērsiet programmu, šīs izmaiņas zudīs.
ui-quit-anyway = Tomēr aizvērt
ui-quit-stay = Palikt
ui-photo-title = Izvēlēties fotogrāfiju
ui-photo-words = JPEG vai PNG fails. Kameras dati, piemēram, vieta, netiek saglabāti.
ui-photo-open = Izmantot šo failu
ui-file-photo = Fotogrāfijas
