## The CV. Headings are printed in capitals where the script has them.

cv-title = Βιογραφικό σημείωμα – { $name }
cv-title-nameless = Βιογραφικό σημείωμα

cv-heading-summary = Προφίλ
cv-heading-skills = Βασικές δεξιότητες
cv-heading-work = Επαγγελματική εμπειρία
cv-heading-education = Εκπαίδευση
cv-heading-languages = Γλώσσες
cv-heading-certificates = Σεμινάρια και πιστοποιητικά
cv-heading-projects = Έργα
cv-heading-volunteering = Εθελοντισμός
cv-heading-awards = Διακρίσεις
cv-heading-publications = Δημοσιεύσεις
cv-heading-interests = Ενδιαφέροντα
cv-heading-references = Συστάσεις

## Small pieces

# $label is what the client wrote, e.g. a skill; $text its keywords.
cv-labelled = { $label }: { $text }
cv-skill-level = { $skill } ({ $level })
cv-grade = Βαθμός: { $grade }

## Dates. A month may also be in figures: that is decided by the country.

cv-period = { $from } – { $to }
cv-until-now = σήμερα
cv-month-year = { $month } { $year }

## Languages: "C1 in listening and reading, B2 in speaking and writing"

cv-language-native = Μητρική γλώσσα
cv-language-level = { $level } { $skills }
cv-language-listening = στην ακρόαση
cv-language-reading = στην ανάγνωση
cv-language-conversation = στη συνομιλία
cv-language-speaking = στην ομιλία
cv-language-writing = στη γραφή

## Sentences of the summary where the client has written none in this language.
## Noun phrases without a full stop; nothing in them agrees with the client.

cv-summary-years = { $years ->
    [one] { $years } έτος επαγγελματικής εμπειρίας
   *[other] { $years } έτη επαγγελματικής εμπειρίας
}
cv-summary-years-sectors = { $years ->
    [one] { $years } έτος επαγγελματικής εμπειρίας, μεταξύ άλλων { $sectors }
   *[other] { $years } έτη επαγγελματικής εμπειρίας, μεταξύ άλλων { $sectors }
}
cv-summary-sectors = Επαγγελματική εμπειρία { $sectors }
cv-summary-contact-centre = { $years ->
    [one] { $years } έτος εργασίας σε κέντρο εξυπηρέτησης πελατών
   *[other] { $years } έτη εργασίας σε κέντρο εξυπηρέτησης πελατών
}
cv-summary-customers-1-to-3 = Ένα έως τρία έτη εργασίας με πελάτες
cv-summary-customers-over-3 = Περισσότερα από τρία έτη εργασίας με πελάτες
cv-summary-languages = Γλώσσες εργασίας: { $languages }
cv-summary-strengths = Δυνατά σημεία: { $strengths }

## Sectors as they stand in the sentences above

cv-sector-retail = στο λιανικό εμπόριο
cv-sector-hospitality = στον κλάδο της φιλοξενίας
cv-sector-telecom = στις τηλεπικοινωνίες
cv-sector-banking = στον τραπεζικό κλάδο
cv-sector-insurance = στον ασφαλιστικό κλάδο
cv-sector-energy = στην ενέργεια
cv-sector-delivery = στη διανομή
cv-sector-public = στον δημόσιο τομέα
cv-sector-health = στην υγεία

## Consent clause for Poland, with the regulation's official title.
## cv-consent-language is the language of the clause: Polish where the regulation has no official wording.

cv-consent-language = el
cv-consent = Συναινώ στην επεξεργασία των προσωπικών μου δεδομένων για τους σκοπούς που είναι αναγκαίοι για τη διαδικασία πρόσληψης, σύμφωνα με τον Κανονισμό (ΕΕ) 2016/679 του Ευρωπαϊκού Κοινοβουλίου και του Συμβουλίου, της 27ης Απριλίου 2016, για την προστασία των φυσικών προσώπων έναντι της επεξεργασίας των δεδομένων προσωπικού χαρακτήρα και για την ελεύθερη κυκλοφορία των δεδομένων αυτών και την κατάργηση της οδηγίας 95/46/ΕΚ (ΓΚΠΔ).
# Behind the sentence above, for later applications as well.
cv-consent-future = Συναινώ επίσης στην επεξεργασία των προσωπικών μου δεδομένων για μελλοντικές διαδικασίες πρόσληψης.

## Sections that some countries and employers ask for

cv-heading-personal = Προσωπικά στοιχεία
cv-heading-availability = Διαθεσιμότητα
cv-heading-driving = Άδεια οδήγησης
cv-heading-declaration = Δήλωση
cv-label-birth-date = Ημερομηνία γέννησης
cv-label-nationality = Υπηκοότητα
cv-label-marital-status = Οικογενειακή κατάσταση
cv-label-father = Όνομα πατέρα
cv-label-mother = Όνομα μητέρας
cv-label-military-service = Στρατιωτικές υποχρεώσεις
cv-label-start-date = Δυνατότητα έναρξης από
cv-label-shifts = Ωράριο εργασίας
cv-label-home-office = Τηλεργασία
cv-label-notice = Χρόνος προειδοποίησης
cv-photo-said = Φωτογραφία: { $name }
cv-declaration = Δηλώνω ότι οι παραπάνω πληροφορίες είναι αληθείς και πλήρεις.
cv-sign-place-date = Τόπος και ημερομηνία
cv-sign = Υπογραφή
