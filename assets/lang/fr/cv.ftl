## The CV. Headings are printed in capitals where the script has them.

cv-title = CV – { $name }
cv-title-nameless = CV

cv-heading-summary = Profil
cv-heading-skills = Compétences clés
cv-heading-work = Expérience professionnelle
cv-heading-education = Formation
cv-heading-languages = Langues
cv-heading-certificates = Certificats et formations complémentaires
cv-heading-projects = Projets
cv-heading-volunteering = Bénévolat
cv-heading-awards = Distinctions
cv-heading-publications = Publications
cv-heading-interests = Centres d’intérêt
cv-heading-references = Références

## Small pieces

# $label is what the client wrote, e.g. a skill; $text its keywords.
cv-labelled = { $label } : { $text }
cv-skill-level = { $skill } ({ $level })
cv-grade = Note : { $grade }

## Dates. A month may also be in figures: that is decided by the country.

cv-period = { $from } – { $to }
cv-until-now = aujourd’hui
cv-month-year = { $month } { $year }

## Languages: "C1 in listening and reading, B2 in speaking and writing"

cv-language-native = Langue maternelle
cv-language-level = { $level } ({ $skills })
cv-language-listening = écoute
cv-language-reading = lecture
cv-language-conversation = conversation
cv-language-speaking = expression orale
cv-language-writing = expression écrite

## Sentences of the summary where the client has written none in this language.
## Noun phrases without a full stop; nothing in them agrees with the client.

cv-summary-years = { $years ->
    [one] { $years } an d’expérience professionnelle
   *[other] { $years } ans d’expérience professionnelle
}
cv-summary-years-sectors = { $years ->
    [one] { $years } an d’expérience professionnelle, notamment dans { $sectors }
   *[other] { $years } ans d’expérience professionnelle, notamment dans { $sectors }
}
cv-summary-sectors = Expérience professionnelle dans { $sectors }
cv-summary-contact-centre = { $years ->
    [one] { $years } an en centre de contact
   *[other] { $years } ans en centre de contact
}
cv-summary-customers-1-to-3 = Un à trois ans au contact de la clientèle
cv-summary-customers-over-3 = Plus de trois ans au contact de la clientèle
cv-summary-languages = Langues de travail : { $languages }
cv-summary-strengths = Points forts : { $strengths }

## Sectors as they stand in the sentences above

cv-sector-retail = le commerce
cv-sector-hospitality = l’hôtellerie-restauration
cv-sector-telecom = les télécommunications
cv-sector-banking = la banque
cv-sector-insurance = l’assurance
cv-sector-energy = l’énergie
cv-sector-delivery = la livraison
cv-sector-public = les services publics
cv-sector-health = la santé

## Consent clause for Poland, with the regulation's official title.
## cv-consent-language is the language of the clause: Polish where the regulation has no official wording.

cv-consent-language = fr
cv-consent = J’autorise le traitement de mes données à caractère personnel aux fins nécessaires à la procédure de recrutement, conformément au règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016 relatif à la protection des personnes physiques à l’égard du traitement des données à caractère personnel et à la libre circulation de ces données, et abrogeant la directive 95/46/CE (RGPD).
# Behind the sentence above, for later applications as well.
cv-consent-future = Je consens également au traitement de mes données personnelles dans le cadre de recrutements futurs.

## Sections that some countries and employers ask for

cv-heading-personal = Informations personnelles
cv-heading-availability = Disponibilité
cv-heading-driving = Permis de conduire
cv-heading-declaration = Déclaration
cv-label-birth-date = Date de naissance
cv-label-nationality = Nationalité
cv-label-marital-status = Situation familiale
cv-label-father = Nom du père
cv-label-mother = Nom de la mère
cv-label-military-service = Service militaire
cv-label-start-date = Date de début possible
cv-label-shifts = Horaires possibles
cv-label-home-office = Télétravail
cv-label-notice = Préavis
cv-photo-said = Photo : { $name }
cv-declaration = Je déclare que les informations ci-dessus sont exactes et complètes.
cv-sign-place-date = Lieu et date
cv-sign = Signature
