# The program itself: notices, names of files, what went wrong.

# File names; spaces become hyphens
app-cv-file = { $name } CV { $language }
app-cv-file-unnamed = CV { $language }
app-letter-file = { $name } motivācijas vēstule { $language }
app-letter-file-unnamed = Motivācijas vēstule { $language }
app-resume-file = { $name } profils
app-resume-file-unnamed = Profils
app-report-file = { $name } vērtējuma pārskats
app-report-file-unnamed = Vērtējuma pārskats
app-plan-file = { $name } plāns
app-plan-file-unnamed = Plāns
app-reminders-file = { $name } atgādinājumi
app-reminders-file-unnamed = Atgādinājumi
app-interview-file = Darba intervija { $role }
app-paper-file = { $title } { $form ->
    [full] pilnais variants
    [standard] parastais variants
   *[short] īsais variants
}

app-still-busy = Tas vēl notiek
app-still-busy-hint = Mirkli uzgaidiet un mēģiniet vēlreiz

app-no-thread = Datoram šim darbam pašlaik nav vietas ({ $reason })
app-no-thread-hint = Aizveriet citas programmas un mēģiniet vēlreiz

app-bug = Programmā Callfit kaut kas nogāja greizi ({ $reason })
app-bug-hint = Jūsu atbildes ir drošībā. Mēģiniet vēlreiz un pastāstiet mums, ko darījāt

app-no-data-folder = Šī sistēma nenorāda, kur programmas glabā datus
app-no-data-folder-hint = Norādiet mapi ar --data-dir

# Seen by developers only
app-undo-storm = Kāds ekrāns maina ierakstu katrā kadrā

app-cv-saved = CV ir saglabāts mapē { $folder }
app-left-out = Europass formātā visam nav vietas: { $fields }
app-left-out-hint = Fails ir saglabāts bez tā. Jūsu profilā paliek viss.
app-letter-saved = Motivācijas vēstule ir saglabāta mapē { $folder }
app-resume-saved = Profils ir saglabāts mapē { $folder }
app-report-saved = Rezultāti ir saglabāti mapē { $folder }
app-plan-saved = Plāns saglabāts mapē { $folder }
app-reminders-saved = Atgādinājumi saglabāti mapē { $folder }. Atveriet failu, lai tos pievienotu kalendāram.
app-interview-saved = Intervijas lapa ir saglabāta mapē { $folder }
app-paper-saved = Papīra veidlapa ir saglabāta mapē { $folder }
app-deleted = Viss par Jums ir izdzēsts

app-cv-failed = CV neizdevās izveidot ({ $reason })
app-cv-failed-hint = Jūsu dati ir drošībā. Pastāstiet mums, kam CV bija jābūt

app-imported = Ielādēts no { $file }. Jūs varat to atsaukt
app-import-more = { $n ->
    [zero] Vēl { $n } vietas šajā failā neizdevās izlasīt tā, kā domāts
    [one] Vēl { $n } vietu šajā failā neizdevās izlasīt tā, kā domāts
   *[other] Vēl { $n } vietas šajā failā neizdevās izlasīt tā, kā domāts
}
app-parse-unreadable = Šo PDF nevar nolasīt: tas ir bojāts vai aizsargāts
app-parse-unreadable-hint = Atveriet to citā programmā, vēlreiz saglabājiet kā PDF un mēģiniet ar šo failu
app-parse-pictures = Šajā PDF ir tikai attēli, tāpēc dators tajā neatrod vārdus
app-parse-pictures-hint = Izmantojiet failu, kas nav skenēts, vai uzrakstiet CV no jauna programmā Callfit
app-foreign-pdf = Šajā PDF nav datu, ko ielādēt: tādi ir Callfit un Europass veidotajos
app-foreign-pdf-hint = Izvēlieties PDF, ko veidoja Callfit vai Europass, vai failu JSON Resume formātā

app-example-unknown = Piemēra ar šādu nosaukumu nav: { $name }
app-version-kept = Šī CV versija ir saglabāta
app-version-back = Agrākā versija ir atjaunota. Iepriekšējais stāvoklis saglabāts kā versija.
