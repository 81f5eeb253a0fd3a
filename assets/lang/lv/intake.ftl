# What is said about a file that was taken in, and names for groups of skills that come from Europass.


intake-unknown = Šāda veida failu Callfit nevar ielādēt
intake-unknown-hint = Izvēlieties CV, ko veidoja Callfit, Europass CV PDF vai XML formātā, savu LinkedIn datu arhīvu vai failu JSON Resume formātā
intake-xml-unknown = Šis XML fails nav Europass CV
intake-xml-broken = Fails ir bojāts vai šeit beidzas: ielādēts tas, kas bija pirms tam
intake-xml-too-large = Šajā XML failā ir vairāk daļu vai līmeņu nekā jebkurā CV
intake-doctype = Šajā XML failā ir savas definīcijas (DOCTYPE). Drošības dēļ tās netiek lasītas
intake-doctype-hint = Vietnē Europass vēlreiz saglabājiet savu CV XML formātā un ielādējiet jauno failu
intake-archive-cut = Šis arhīvs beidzas par agru: ielādēts tas, ko varēja nolasīt
intake-archive-too-large = Šajā arhīvā ir daudz vairāk nekā viena cilvēka dati
intake-no-table = Šajā arhīvā nav nevienas LinkedIn datu tabulas
intake-entry-unread = Šo arhīva daļu nevar atpakot pilnībā
intake-entry-locked = Šī arhīva daļa ir aizsargāta ar paroli
intake-entry-locked-hint = Atpakojiet arhīvu, ievadot paroli, un ielādējiet tabulas pa vienai
intake-row-empty = No šīs rindas neko nevarēja izmantot
intake-photo-unread = Fotogrāfija šajā failā nav JPEG vai PNG attēls, vai arī tā ir bojāta
intake-no-end = Beigu datuma nav, tāpēc pieņemts “pašlaik”
intake-more-kept = { $n ->
    [zero] Vēl { $n } saziņas veidu paliek profilā, bet CV tos nerāda
    [one] Vēl { $n } saziņas veids paliek profilā, bet CV to nerāda
   *[other] Vēl { $n } saziņas veidi paliek profilā, bet CV tos nerāda
}
intake-attachments-left = { $n ->
    [zero] { $n } pievienotie dokumenti netiek ielādēti
    [one] { $n } pievienotais dokuments netiek ielādēts
   *[other] { $n } pievienotie dokumenti netiek ielādēti
}
intake-letter-left = Vēstule no šī faila netiek ielādēta
intake-part-left = Profilā šai daļai nav vietas; tā netiek ielādēta
intake-skills-communication = Saziņa
intake-skills-organisation = Darba organizācija
intake-skills-job = Profesionālās prasmes
intake-skills-digital = Digitālās prasmes
intake-skills-other = Citas prasmes
intake-digital-information = Informācijas apstrāde: { $level ->
    [A] pamatlīmenis
    [B] patstāvīga lietotāja līmenis
   *[C] augsts līmenis
}
intake-digital-communication = Digitālā saziņa: { $level ->
    [A] pamatlīmenis
    [B] patstāvīga lietotāja līmenis
   *[C] augsts līmenis
}
intake-digital-content = Satura veidošana: { $level ->
    [A] pamatlīmenis
    [B] patstāvīga lietotāja līmenis
   *[C] augsts līmenis
}
intake-digital-safety = Digitālā drošība: { $level ->
    [A] pamatlīmenis
    [B] patstāvīga lietotāja līmenis
   *[C] augsts līmenis
}
intake-digital-problems = Tehnisku problēmu risināšana: { $level ->
    [A] pamatlīmenis
    [B] patstāvīga lietotāja līmenis
   *[C] augsts līmenis
}
intake-section-conferences = Konferences un semināri
intake-section-creative = Radošie darbi
intake-section-networks = Tīkli un dalība organizācijās
intake-section-social = Sabiedriskā un politiskā darbība
intake-field-general = Vispārējās izglītības programmas
intake-field-education = Izglītība
intake-field-arts = Humanitārās zinātnes un māksla
intake-field-social = Sociālās zinātnes, žurnālistika un informācija
intake-field-business = Komerczinības, administrēšana un tiesības
intake-field-sciences = Dabaszinātnes, matemātika un statistika
intake-field-computing = Informācijas un komunikācijas tehnoloģijas
intake-field-engineering = Inženierzinātnes, ražošana un būvniecība
intake-field-farming = Lauksaimniecība, mežsaimniecība, zivsaimniecība un veterinārija
intake-field-health = Veselības aprūpe un sociālā labklājība
intake-field-services = Pakalpojumi
europass-left-out = Europass formātā šiem datiem nav vietas: { $fields }
