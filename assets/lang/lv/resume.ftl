## Problems with a résumé file (JSON Resume) that somebody opens. The place is said beside each sentence.

resume-file-empty = Šis fails ir tukšs
resume-file-cut-off = Šis fails beidzas par ātru: daļas no tā trūkst
resume-not-json = Šis fails nav CV JSON Resume formātā
resume-not-an-object = Šajā failā ir JSON, bet nav CV
resume-no-sections = Šajā failā nav nevienas CV sadaļas
resume-hint-choose-resume = Izvēlieties failu JSON Resume formātā vai CV, ko veidoja Callfit
resume-hint-fetch-again = Nokopējiet vai lejupielādējiet failu vēlreiz

resume-nulls = { $count ->
    [zero] { $count } lauki ir tukši (null), un tos uzskata par nenorādītiem; šis ir pirmais
    [one] { $count } lauks ir tukšs (null), un to uzskata par nenorādītu
   *[other] { $count } lauki ir tukši (null), un tos uzskata par nenorādītiem; šis ir pirmais
}
resume-text-expected = Šeit jābūt tekstam
resume-list-expected = Šeit jābūt sarakstam
resume-object-expected = Šeit jābūt ierakstam ar laukiem
resume-hint-kept = Failā tas paliek, bet CV to nerāda

resume-date-unread = “{ $text }” nevar nolasīt kā datumu; CV tas paliek tā, kā uzrakstīts
resume-hint-date = Rakstiet datumu kā 2021 vai 2021-03

resume-own-unread = Šo saglabāto datu daļu nevar nolasīt
