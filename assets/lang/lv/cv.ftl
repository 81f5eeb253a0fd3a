## The CV. Headings are printed in capitals where the script has them.

cv-title = CV – { $name }
cv-title-nameless = CV

cv-heading-summary = Profils
cv-heading-skills = Galvenās prasmes
cv-heading-work = Darba pieredze
cv-heading-education = Izglītība
cv-heading-languages = Valodas
cv-heading-certificates = Kursi un sertifikāti
cv-heading-projects = Projekti
cv-heading-volunteering = Brīvprātīgais darbs
cv-heading-awards = Apbalvojumi
cv-heading-publications = Publikācijas
cv-heading-interests = Intereses
cv-heading-references = Atsauksmes

## Small pieces

# $label is what the client wrote, e.g. a skill; $text its keywords.
cv-labelled = { $label }: { $text }
cv-skill-level = { $skill } ({ $level })
cv-grade = Vērtējums: { $grade }

## Dates. A month may also be in figures: that is decided by the country.

cv-period = { $from } – { $to }
cv-until-now = pašlaik
cv-month-year = { $year }. gada { $month }

## Languages: "C1 in listening and reading, B2 in speaking and writing"

cv-language-native = Dzimtā valoda
cv-language-level = { $level } ({ $skills })
cv-language-listening = klausīšanās
cv-language-reading = lasīšana
cv-language-conversation = saruna
cv-language-speaking = runāšana
cv-language-writing = rakstīšana

## Sentences of the summary where the client has written none in this language.
## Noun phrases without a full stop; nothing in them agrees with the client.

cv-summary-years = { $years ->
    [one] { $years } gada darba pieredze
   *[other] { $years } gadu darba pieredze
}
cv-summary-years-sectors = { $years ->
    [one] { $years } gada darba pieredze, tostarp { $sectors }
   *[other] { $years } gadu darba pieredze, tostarp { $sectors }
}
cv-summary-sectors = Darba pieredze { $sectors }
cv-summary-contact-centre = { $years ->
    [one] { $years } gada pieredze kontaktu centrā
   *[other] { $years } gadu pieredze kontaktu centrā
}
cv-summary-customers-1-to-3 = Viena līdz trīs gadu pieredze darbā ar klientiem
cv-summary-customers-over-3 = Vairāk nekā trīs gadu pieredze darbā ar klientiem
cv-summary-languages = Darba valodas: { $languages }
cv-summary-strengths = Stiprās puses: { $strengths }

## Sectors as they stand in the sentences above

cv-sector-retail = mazumtirdzniecībā
cv-sector-hospitality = viesmīlības nozarē
cv-sector-telecom = telekomunikāciju nozarē
cv-sector-banking = banku nozarē
cv-sector-insurance = apdrošināšanas nozarē
cv-sector-energy = enerģētikā
cv-sector-delivery = piegādes nozarē
cv-sector-public = publiskajā sektorā
cv-sector-health = veselības aprūpē

## Consent clause for Poland, with the regulation's official title.
## cv-consent-language is the language of the clause: Polish where the regulation has no official wording.

cv-consent-language = lv
cv-consent = Piekrītu savu personas datu apstrādei mērķiem, kas nepieciešami personāla atlases procesam, saskaņā ar Eiropas Parlamenta un Padomes Regulu (ES) 2016/679 (2016. gada 27. aprīlis) par fizisku personu aizsardzību attiecībā uz personas datu apstrādi un šādu datu brīvu apriti un ar ko atceļ Direktīvu 95/46/EK (VDAR).
# Behind the sentence above, for later applications as well.
cv-consent-future = Piekrītu savu personas datu apstrādei arī turpmākos personāla atlases procesos.

## Sections that some countries and employers ask for

cv-heading-personal = Personas dati
cv-heading-availability = Pieejamība
cv-heading-driving = Autovadītāja apliecība
cv-heading-declaration = Apliecinājums
cv-label-birth-date = Dzimšanas datums
cv-label-nationality = Pilsonība
cv-label-marital-status = Ģimenes stāvoklis
cv-label-father = Tēva vārds, uzvārds
cv-label-mother = Mātes vārds, uzvārds
cv-label-military-service = Militārais dienests
cv-label-start-date = Iespējamais darba sākums
cv-label-shifts = Iespējamais darba laiks
cv-label-home-office = Attālināts darbs
cv-label-notice = Uzteikuma termiņš
cv-photo-said = Fotogrāfija: { $name }
cv-declaration = Apliecinu, ka iepriekš norādītā informācija ir patiesa un pilnīga.
cv-sign-place-date = Vieta un datums
cv-sign = Paraksts
