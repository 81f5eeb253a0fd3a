# The screens around the CV: the editor, and the check before it is saved.
# The words of the CV itself are in cv.ftl.

## Bar of the editor

cv-screen-role = Ρόλος
# Chosen while no role is known: the CV shows the profile as it stands.
cv-screen-role-none = Όπως το γράψατε
cv-screen-language = Γλώσσα CV
cv-screen-country = Χώρα
cv-screen-check = Έλεγχος και αποθήκευση
cv-screen-tabs = Προβολή
cv-screen-tab-content = Περιεχόμενο
cv-screen-tab-page = Σελίδα
cv-screen-tab-checks = Έλεγχος
cv-screen-tab-look = Όψη
cv-screen-tab-job = Θέση
cv-screen-tab-drawer = CV

## Where there is no CV yet

cv-screen-empty-title = Το βιογραφικό σας αρχίζει εδώ
cv-screen-empty-words = Συμπληρώστε λίγα σύντομα μέρη, και η σελίδα μεγαλώνει δίπλα τους. Χρειάζονται περίπου δέκα λεπτά.
cv-screen-empty-start = Έναρξη βιογραφικού
cv-screen-import = Εισαγωγή βιογραφικού από αρχείο

## Sections of the form, and how much is in them

cv-screen-about = Λίγα για εσάς
cv-screen-summary = Προφίλ
cv-screen-work = Επαγγελματική εμπειρία
cv-screen-education = Εκπαίδευση
cv-screen-skills = Δεξιότητες
cv-screen-languages = Γλώσσες
cv-screen-training = Σεμινάρια
cv-screen-count-complete = πλήρες
cv-screen-count-things = { $n ->
    [one] { $n } στοιχείο ακόμη
   *[other] { $n } στοιχεία ακόμη
}
cv-screen-count-lines = { $n ->
    [one] { $n } γραμμή
   *[other] { $n } γραμμές
}
cv-screen-count-entries = { $n ->
    [one] { $n } καταχώριση
   *[other] { $n } καταχωρίσεις
}
cv-screen-count-skills = { $n ->
    [one] { $n } δεξιότητα
   *[other] { $n } δεξιότητες
}
cv-screen-count-languages = { $n ->
    [one] { $n } γλώσσα
   *[other] { $n } γλώσσες
}
cv-screen-count-written = το γράφουμε εμείς
cv-screen-count-empty = κενό, δεν εμφανίζεται

## About you

cv-screen-name = Όνομα
cv-screen-name-hint = Όνομα και επώνυμο
cv-screen-headline = Επαγγελματικός τίτλος
cv-screen-headline-hint = Η ιδιότητά σας στη δουλειά
cv-screen-headline-help = Η σελίδα δείχνει εδώ το όνομα του ρόλου που επιλέξατε
cv-screen-email = E-mail
cv-screen-email-hint = onoma@example.com
cv-screen-phone = Τηλέφωνο
cv-screen-phone-hint = Με τον κωδικό της χώρας
cv-screen-town = Πόλη
cv-screen-home = Χώρα όπου μένετε
cv-screen-home-none = Επιλέξτε χώρα
cv-screen-link = Σύνδεσμος
cv-screen-link-hint = Μια σελίδα για εσάς ή τη δουλειά σας
# Feminine, masculine or neutral forms in the sentences that the program writes for the CV.
cv-screen-spoken = Πώς μιλά το βιογραφικό για εσάς
cv-screen-spoken-help = Σε ορισμένες γλώσσες οι λέξεις αλλάζουν ανάλογα με το γένος. Επιλέξτε τη μορφή που σας ταιριάζει. Οι προτάσεις χωρίς γένος ταιριάζουν σε όλους.
cv-screen-spoken-feminine = Θηλυκό
cv-screen-spoken-masculine = Αρσενικό
cv-screen-spoken-neutral = Χωρίς γένος

## Summary

cv-screen-summary-hint = Δύο ή τρεις προτάσεις για εσάς και τη δουλειά σας
cv-screen-summary-help = Αν το αφήσετε κενό, το γράφουμε εμείς από τις καταχωρίσεις και τις απαντήσεις σας

## Entries of all kinds

cv-screen-new-entry = Νέα καταχώριση
cv-screen-from = Από
cv-screen-to = Έως
cv-screen-date-hint = Μήνας και έτος
# A period on screen, e.g. March 2022 – May 2024
cv-screen-period = { $from } – { $to }
cv-screen-until-now = σήμερα
cv-screen-move-up = Μετακίνηση πάνω
cv-screen-move-down = Μετακίνηση κάτω
cv-screen-remove = Αφαίρεση
cv-screen-removed = Αφαιρέθηκε: { $entry }
cv-screen-removed-unnamed = Η καταχώριση αφαιρέθηκε
cv-screen-newest-first = Στη σελίδα, πρώτο έρχεται το πιο πρόσφατο

## Work

cv-screen-add-work = Προσθήκη εργασίας
cv-screen-employer = Εργοδότης
cv-screen-place = Πόλη
cv-screen-title = Θέση
cv-screen-still-work = Εργάζομαι ακόμη εδώ
cv-screen-did = Τι κάνατε
cv-screen-did-hint = Μία γραμμή για καθετί που κάνατε

## Education

cv-screen-add-education = Προσθήκη σπουδών
cv-screen-school = Σχολείο ή πανεπιστήμιο
cv-screen-diploma = Τίτλος σπουδών
cv-screen-studied = Τι σπουδάσατε
cv-screen-still-study = Σπουδάζω ακόμη εδώ

## Skills

cv-screen-add-skill = Προσθήκη δεξιότητας
cv-screen-skill = Δεξιότητα
cv-screen-skill-hint = Για παράδειγμα: συστήματα κρατήσεων
cv-screen-details = Λεπτομέρειες
cv-screen-details-hint = Ονόματα, χωρισμένα με κόμμα

## Languages

cv-screen-add-language = Προσθήκη γλώσσας
cv-screen-answered = Από τις απαντήσεις σας
cv-screen-answered-words = Αυτές οι γλώσσες και τα επίπεδα προέρχονται από το ερωτηματολόγιο
cv-screen-answered-change = Αλλαγή των απαντήσεων
cv-screen-own-language = Γλώσσα
cv-screen-own-level = Πόσο καλά
cv-screen-own-level-hint = Για παράδειγμα: B1
cv-screen-native = Μητρική
# Lowest and highest level of a language, e.g. B1 to B2
cv-screen-level-range = { $low } έως { $high }

## Training and certificates

cv-screen-add-training = Προσθήκη σεμιναρίου
cv-screen-course = Σεμινάριο ή πιστοποιητικό
cv-screen-issuer = Φορέας
cv-screen-when = Πότε

## The page

cv-screen-page-of = Σελίδα { $page } από { $count }
# What a screen reader says of the picture of the page.
cv-screen-page-said = Το βιογραφικό σας, σελίδα { $page } από { $count }
cv-screen-page-none = Το βιογραφικό σας
cv-screen-page-making = Η σελίδα ετοιμάζεται
cv-screen-zoom-in = Μεγέθυνση
cv-screen-zoom-out = Σμίκρυνση
cv-screen-fit = Ολόκληρη σελίδα
cv-screen-page-before = Προηγούμενη σελίδα
cv-screen-page-after = Επόμενη σελίδα

## How far the CV is

cv-screen-ready = Έτοιμο για αποστολή
cv-screen-nearly = Σχεδόν έτοιμο
cv-screen-begun = Σε καλό δρόμο
# $share is 0 to 100; $n is the number of things to look at.
cv-screen-share = { $n ->
    [one] { $share } στα 100, { $n } σημείο για έλεγχο
   *[other] { $share } στα 100, { $n } σημεία για έλεγχο
}
cv-screen-share-all = { $share } στα 100, δεν μένει τίποτα
cv-screen-to-look-at = Για έλεγχο
cv-screen-reading = Κατάλληλο για αυτόματη ανάγνωση

## What was done for the role

cv-screen-changes = Προσαρμογή στον ρόλο
cv-screen-change-headline = Ο τίτλος αναφέρει τον ρόλο, γιατί εκεί κοιτάζουν πρώτα όσοι διαβάζουν
cv-screen-change-summary = Το προφίλ γράφτηκε από τις καταχωρίσεις και τις απαντήσεις σας. Γράψτε δικό σας για να το αντικαταστήσετε.
# $skill is a line of the CV; $entry the employer or course that shows it.
cv-screen-change-skill-added = Προστέθηκε «{ $skill }»: το λένε οι απαντήσεις σας και φαίνεται εδώ: { $entry }
cv-screen-change-skill-added-plain = Προστέθηκε «{ $skill }»: το λένε οι απαντήσεις και οι καταχωρίσεις σας
cv-screen-change-skills = Οι δεξιότητες που ζητά ο ρόλος έρχονται πρώτες
cv-screen-change-vacancy = Οι δεξιότητες που αναφέρει η αγγελία έρχονται πρώτες
cv-screen-change-bullets = { $n ->
    [one] Σε { $n } καταχώριση, πρώτες έρχονται οι γραμμές που ταιριάζουν στον ρόλο
   *[other] Σε { $n } καταχωρίσεις, πρώτες έρχονται οι γραμμές που ταιριάζουν στον ρόλο
}

## What is usual in a country

cv-screen-note-gb = Ηνωμένο Βασίλειο: χωρίς φωτογραφία, ημερομηνία γέννησης ή οικογενειακή κατάσταση. Έως δύο σελίδες.
cv-screen-note-ie = Ιρλανδία: χωρίς φωτογραφία, ημερομηνία γέννησης ή οικογενειακή κατάσταση. Έως δύο σελίδες.
cv-screen-note-fr = Γαλλία: δεν χρειάζεται φωτογραφία. Μία ή δύο σελίδες.
cv-screen-note-pl = Πολωνία: η πρόταση για τα προσωπικά δεδομένα μπαίνει στο τέλος της σελίδας
cv-screen-note-lv = Λετονία: το επίπεδό σας στα λετονικά μετρά για πολλούς εργοδότες. Μία ή δύο σελίδες.
cv-screen-note-gr = Ελλάδα: οι ημερομηνίες γράφονται με αριθμούς. Έως δύο σελίδες.
cv-screen-note-bd = Μπανγκλαντές: συνηθίζονται έως τρεις σελίδες

## Things to look at. $entry names an employer, school or course.

cv-screen-find-name = Λείπει το όνομά σας
cv-screen-find-name-words = Μπαίνει στην κορυφή της σελίδας
cv-screen-find-email = Λείπει το e-mail
cv-screen-find-email-words = Οι περισσότεροι εργοδότες απαντούν με e-mail
cv-screen-find-email-form = Ελέγξτε τη διεύθυνση e-mail σας
cv-screen-find-email-form-words = Συνήθως μοιάζει με onoma@example.com
cv-screen-find-phone = Λείπει ο αριθμός τηλεφώνου
cv-screen-find-phone-words = Πολλοί εργοδότες παίρνουν πρώτα τηλέφωνο
cv-screen-find-headline = Λείπει ο επαγγελματικός τίτλος
cv-screen-find-headline-words = Επιλέξτε έναν ρόλο ή γράψτε την ιδιότητά σας στη δουλειά
cv-screen-find-history = Δεν υπάρχει ακόμη εργασία ή εκπαίδευση
cv-screen-find-history-words = Μία καταχώριση αρκεί για αρχή
cv-screen-find-employer = Λείπει ο εργοδότης
cv-screen-find-title = Λείπει η θέση
cv-screen-find-school = Λείπει το σχολείο ή το πανεπιστήμιο
cv-screen-find-start = Λείπει η ημερομηνία έναρξης
cv-screen-find-start-words = { $entry }. Όσοι διαβάζουν κοιτάζουν πρώτα τις ημερομηνίες.
cv-screen-find-end = Λείπει η ημερομηνία λήξης
cv-screen-find-end-work-words = { $entry }. Αν εργάζεστε ακόμη εκεί, επιλέξτε «Εργάζομαι ακόμη εδώ».
cv-screen-find-end-study-words = { $entry }. Αν σπουδάζετε ακόμη εκεί, επιλέξτε «Σπουδάζω ακόμη εδώ».
cv-screen-find-date = Μια ημερομηνία δεν διαβάζεται
cv-screen-find-date-words = { $entry }: «{ $date }». Γράψτε την όπως «{ $example }».
cv-screen-find-future = Μια ημερομηνία είναι στο μέλλον
cv-screen-find-backwards = Η λήξη είναι πριν από την έναρξη
cv-screen-find-overlap = Δύο καταχωρίσεις την ίδια περίοδο
cv-screen-find-overlap-words = { $entry } και { $other }. Αφήστε το αν ήταν έτσι.
cv-screen-find-did = Πείτε τι κάνατε
cv-screen-find-did-words = { $entry }. Δύο ή τρεις γραμμές αρκούν.
cv-screen-find-long = Μια γραμμή είναι πολύ μεγάλη
cv-screen-find-long-words = { $entry }. Δύο σύντομες γραμμές διαβάζονται πιο εύκολα.
cv-screen-find-script = Ορισμένες λέξεις είναι σε άλλο αλφάβητο
cv-screen-find-script-words = { $entry }. Η γλώσσα του βιογραφικού είναι: { $language }.
cv-screen-find-gap = Υπάρχει ένα κενό ανάμεσα σε ημερομηνίες
cv-screen-find-gap-words = { $before }, { $after }: ανάμεσά τους { $n } μήνες. Μια γραμμή για εκείνο το διάστημα, όπως οικογένεια, σπουδές ή ταξίδι, απαντά στην ερώτηση πριν τεθεί.
cv-screen-find-many = Υπάρχουν { $n } καταχωρίσεις εδώ
cv-screen-find-email-typo = Ίσως υπάρχει λάθος στο e-mail σας
cv-screen-find-email-typo-words = Μήπως εννοείτε { $guess };
cv-screen-find-address = Ένας σύνδεσμος δεν οδηγεί πουθενά
cv-screen-find-address-words = Το «{ $address }» δεν είναι διεύθυνση ιστοσελίδας. Συνήθως μοιάζει με example.com/onoma.
cv-screen-find-hidden = Υπάρχει ένας αόρατος χαρακτήρας στο κείμενό σας
cv-screen-find-glyphs = Κάποιοι χαρακτήρες δεν μπορούν να τυπωθούν
cv-screen-find-glyphs-words = Καμία γραμματοσειρά εδώ δεν έχει { $letters }. Εδώ: «{ $text }». Γράψτε το με άλλα γράμματα.
cv-screen-find-pages = { $n ->
    [one] Το βιογραφικό έχει { $n } σελίδα
   *[other] Το βιογραφικό έχει { $n } σελίδες
}
cv-screen-find-pages-words = Όσοι διαβάζουν περιμένουν { $most } ή λιγότερες. Συντομεύστε τις παλαιότερες καταχωρίσεις.
cv-screen-find-entry-words = { $entry }

## Below a field

cv-screen-field-name = Πώς σας λένε;
cv-screen-field-email = Πού μπορούν να σας γράψουν οι εργοδότες;
cv-screen-field-email-form = Συνήθως μοιάζει με onoma@example.com
cv-screen-field-phone = Πού μπορούν να σας τηλεφωνήσουν οι εργοδότες;
cv-screen-field-employer = Ποιος ήταν ο εργοδότης;
cv-screen-field-title = Ποια ήταν η θέση σας;
cv-screen-field-school = Πού σπουδάσατε;
cv-screen-field-start = Πότε άρχισε;
cv-screen-field-end = Πότε τελείωσε;
cv-screen-field-date = Γράψτε την όπως «{ $example }»
cv-screen-field-future = Αυτό είναι στο μέλλον
cv-screen-field-backwards = Αυτό είναι πριν από την έναρξη
cv-screen-field-did = Τι κάνατε εκεί;
cv-screen-field-long = Μία γραμμή είναι πολύ μεγάλη
cv-screen-field-address = Συνήθως μοιάζει με example.com/onoma

## Buttons that lead to what can be done

cv-screen-fix-name = Προσθήκη ονόματος
cv-screen-fix-email = Προσθήκη e-mail
cv-screen-fix-phone = Προσθήκη τηλεφώνου
cv-screen-fix-headline = Προσθήκη τίτλου
cv-screen-fix-history = Προσθήκη καταχώρισης
cv-screen-fix-date = Προσθήκη ημερομηνίας
cv-screen-fix-did = Προσθήκη γραμμών
cv-screen-fix-complete = Συμπλήρωση
cv-screen-fix-look = Προβολή

## What a machine does not find

cv-screen-find-unread = Το κείμενο δεν μπορεί να διαβαστεί
cv-screen-find-unread-words = Ένα πρόγραμμα δεν βρίσκει λέξεις στο αρχείο, γι’ αυτό δεν αποθηκεύεται. Πείτε μας τι περιέχει το βιογραφικό σας.
cv-screen-find-letters = Ορισμένοι χαρακτήρες δεν διαβάζονται
cv-screen-find-letters-words = Ψάξτε για ασυνήθιστους χαρακτήρες στο κείμενό σας και αντικαταστήστε τους με απλά γράμματα
cv-screen-find-name-unread = Ένα πρόγραμμα δεν βρίσκει το όνομά σας
cv-screen-find-contact-unread = Ένα πρόγραμμα δεν βρίσκει το τηλέφωνο ή το e-mail σας
cv-screen-find-headings-unread = Ένα πρόγραμμα δεν βρίσκει όλες τις επικεφαλίδες
cv-screen-find-content-unread = Ένα πρόγραμμα δεν βρίσκει όλες τις λέξεις σας
cv-screen-find-missed-words = Δεν βρέθηκαν: { $what }
cv-screen-find-order = Ένα πρόγραμμα βρίσκει πρώτα τις παλαιότερες θέσεις
cv-screen-find-order-words = Δείτε τις ημερομηνίες στις καταχωρίσεις σας
cv-screen-find-private = Η οδός ή ο ταχυδρομικός κώδικας φαίνεται στη σελίδα
cv-screen-find-private-words = Η πόλη και η χώρα αρκούν

## What is well

cv-screen-good-name = Το όνομά σας υπάρχει
cv-screen-good-contact = Το τηλέφωνο και το e-mail υπάρχουν
cv-screen-good-headline = Ο επαγγελματικός τίτλος υπάρχει
cv-screen-good-history = Φαίνονται η εργασία και η εκπαίδευσή σας
cv-screen-good-complete = Κάθε καταχώριση έχει τα βασικά στοιχεία
cv-screen-good-dates = Όλες οι ημερομηνίες διαβάζονται
cv-screen-good-order = Οι ημερομηνίες είναι σε σωστή σειρά
cv-screen-good-did = Κάθε καταχώριση λέει τι κάνατε
cv-screen-good-short = Όλες οι γραμμές είναι σύντομες
cv-screen-good-script = Τα γράμματα ταιριάζουν στη γλώσσα του βιογραφικού
cv-screen-good-gaps = Δεν υπάρχουν μεγάλα κενά ανάμεσα στις ημερομηνίες
cv-screen-good-many = Τόσες καταχωρίσεις όσες διαβάζονται
cv-screen-good-addresses = Το e-mail και οι σύνδεσμοι είναι σωστά γραμμένα
cv-screen-good-signs = Όλοι οι χαρακτήρες μπορούν να τυπωθούν
cv-screen-good-pages = { $n ->
    [one] { $n } σελίδα, σωστή έκταση
   *[other] { $n } σελίδες, σωστή έκταση
}
cv-screen-good-text = Τα προγράμματα διαβάζουν όλο το κείμενο
cv-screen-good-letters = Όλα τα γράμματα φαίνονται σωστά
cv-screen-good-name-read = Το όνομά σας βρίσκεται εύκολα
cv-screen-good-contact-read = Το τηλέφωνο και το e-mail βρίσκονται εύκολα
cv-screen-good-headings-read = Κάθε ενότητα έχει σαφή επικεφαλίδα
cv-screen-good-content-read = Όλες οι λέξεις σας είναι στη σελίδα
cv-screen-good-newest-first = Πρώτη έρχεται η πιο πρόσφατη θέση
cv-screen-good-private = Η οδός και ο ταχυδρομικός κώδικας δεν φαίνονται στη σελίδα

## The check before saving

cv-screen-back = Πίσω στο βιογραφικό μου
cv-screen-check-ready = Το βιογραφικό σας είναι έτοιμο για αποστολή
cv-screen-check-nearly = Το βιογραφικό σας είναι σχεδόν έτοιμο για αποστολή
cv-screen-check-begun = Το βιογραφικό σας είναι σε καλό δρόμο
cv-screen-checked-all = Ελέγξαμε { $checks } σημεία, και όλα είναι εντάξει
cv-screen-checked = { $n ->
    [one] Ελέγξαμε { $checks } σημεία. Μπορείτε να το αποθηκεύσετε τώρα ή να δείτε πρώτα { $n } σημείο.
   *[other] Ελέγξαμε { $checks } σημεία. Μπορείτε να το αποθηκεύσετε τώρα ή να δείτε πρώτα { $n } σημεία.
}
cv-screen-things = { $n ->
    [one] { $n } σημείο για έλεγχο
   *[other] { $n } σημεία για έλεγχο
}
cv-screen-passed = { $n ->
    [one] { $n } σημείο είναι εντάξει
   *[other] { $n } σημεία είναι εντάξει
}
cv-screen-machine-show = Εμφάνιση όσων διαβάζει ένα πρόγραμμα
cv-screen-machine-hide = Απόκρυψη όσων διαβάζει ένα πρόγραμμα
cv-screen-machine = Τι διαβάζει ένα πρόγραμμα
cv-screen-file-name = Όνομα αρχείου
cv-screen-file-name-missing = Δώστε ένα όνομα στο αρχείο
# $folder is a folder of the computer; $size the size of the file in kilobytes.
cv-screen-folder = { $folder }, { $size } KB
# Where no folder is known.
cv-screen-size = { $size } KB
cv-screen-folder-change = Αλλαγή
cv-screen-save = Αποθήκευση ως PDF
cv-screen-save-other = Άλλες μορφές
cv-screen-save-waits = Η σελίδα ετοιμάζεται
cv-screen-save-unread = Το κείμενο δεν μπορεί να διαβαστεί, οπότε το αρχείο δεν θα σας βοηθούσε
cv-screen-saved = Αποθηκεύτηκε στον φάκελο { $folder }
cv-screen-open = Άνοιγμα
cv-screen-show-folder = Εμφάνιση φακέλου

## Dates


## Sections, their order, and what this CV leaves out

cv-screen-count-hidden = εκτός βιογραφικού
cv-screen-count-filled = συμπληρωμένο
cv-screen-projects = Έργα
cv-screen-volunteering = Εθελοντισμός
cv-screen-awards = Διακρίσεις
cv-screen-publications = Δημοσιεύσεις
cv-screen-interests = Ενδιαφέροντα
cv-screen-references = Συστάσεις
cv-screen-availability = Διαθεσιμότητα
cv-screen-driving = Άδεια οδήγησης
cv-screen-personal = Προσωπικά στοιχεία
cv-screen-declaration = Δήλωση και υπογραφή
cv-screen-own-section = Δική σας ενότητα
cv-screen-own-title = Τίτλος ενότητας
cv-screen-own-title-hint = π.χ. Αθλητισμός
cv-screen-own-name = Τι είναι
cv-screen-own-detail = Περισσότερα στην ίδια γραμμή
cv-screen-add-own = Προσθήκη καταχώρισης
cv-screen-add-section = Προσθήκη ενότητας
cv-screen-remove-section = Αφαίρεση ενότητας
cv-screen-show-section = Εμφάνιση ενότητας
cv-screen-hide-entry = Απόκρυψη εδώ
cv-screen-show-entry = Εμφάνιση εδώ
cv-screen-sort = Ξανά πρώτα τα πιο πρόσφατα
cv-screen-second = Και σε δεύτερη γλώσσα
cv-screen-second-none = Καμία άλλη γλώσσα
cv-screen-in-language = { $label } ({ $language })

## Fields of the other sections

cv-screen-add-project = Προσθήκη έργου
cv-screen-project = Όνομα του έργου
cv-screen-project-for = Για ποιον
cv-screen-still-this = Συνεχίζεται
cv-screen-about-it = Περιγραφή
cv-screen-add-volunteering = Προσθήκη εθελοντικής εργασίας
cv-screen-organisation = Οργάνωση
cv-screen-task = Τα καθήκοντά σας
cv-screen-add-award = Προσθήκη διάκρισης
cv-screen-award = Όνομα της διάκρισης
cv-screen-awarder = Απονεμήθηκε από
cv-screen-add-publication = Προσθήκη δημοσίευσης
cv-screen-publication = Τίτλος της δημοσίευσης
cv-screen-publisher = Εκδότης
cv-screen-add-interest = Προσθήκη ενδιαφέροντος
cv-screen-interest = Ενδιαφέρον
cv-screen-add-reference = Προσθήκη σύστασης
cv-screen-reference = Όνομα του ατόμου
cv-screen-reference-words = Πώς θα επικοινωνήσουν με το άτομο ή τι λέει για εσάς
cv-screen-reference-hint = Ρωτήστε το άτομο πριν αναφέρετε το όνομά του
cv-screen-personal-shown = Αυτό το βιογραφικό δείχνει ό,τι συμπληρώνετε εδώ. Μπορείτε να το αλλάξετε στην καρτέλα «Όψη».
cv-screen-personal-kept = Αυτό το βιογραφικό δεν δείχνει αυτά τα στοιχεία, γιατί δεν συνηθίζονται στη χώρα του. Μπορείτε να τα εμφανίσετε από την καρτέλα «Όψη».
cv-screen-birth-date = Ημερομηνία γέννησης
cv-screen-nationality = Υπηκοότητα
cv-screen-marital-status = Οικογενειακή κατάσταση
cv-screen-father = Όνομα πατέρα
cv-screen-mother = Όνομα μητέρας
cv-screen-military-service = Στρατιωτικές υποχρεώσεις
cv-screen-start-date = Μπορείτε να αρχίσετε από
cv-screen-shifts = Ωράριο εργασίας
cv-screen-shifts-hint = π.χ. πρωινή και απογευματινή βάρδια, χωρίς νύχτες
cv-screen-home-office = Τηλεργασία
cv-screen-home-office-hint = π.χ. ήσυχο δωμάτιο και γρήγορη σύνδεση στο σπίτι
cv-screen-notice = Χρόνος προειδοποίησης
cv-screen-notice-hint = π.χ. ένας μήνας
cv-screen-driving-hint = π.χ. Β, δικό μου αυτοκίνητο

## The look of the CV

cv-screen-template = Πρότυπο
cv-screen-template-classic = Κλασικό
cv-screen-template-modern = Μοντέρνο
cv-screen-template-two-column = Δύο στήλες
cv-screen-template-compact = Συμπαγές
cv-screen-two-column-note = Ορισμένα παλαιότερα συστήματα εργοδοτών διαβάζουν καλύτερα μία στήλη.
cv-screen-accent = Χρώμα
cv-screen-accent-teal = Πετρόλ
cv-screen-accent-navy = Μπλε
cv-screen-accent-plum = Δαμασκηνί
cv-screen-family = Γραμματοσειρά
cv-screen-family-sans = Απλή
cv-screen-family-serif = Όπως στα βιβλία
cv-screen-text-size = Μέγεθος κειμένου
cv-screen-text-size-small = Μικρό
cv-screen-text-size-normal = Κανονικό
cv-screen-text-size-large = Μεγάλο
cv-screen-paper = Χαρτί
cv-screen-paper-a4 = A4
cv-screen-paper-letter = US Letter
cv-screen-fit-to = Έκταση
cv-screen-fit-to-free = Ελεύθερη
cv-screen-fit-to-one-page = Μία σελίδα
cv-screen-fit-to-two-pages = Δύο σελίδες
cv-screen-fit-as-it-is = Χωράει όπως είναι.
cv-screen-fit-not = Δεν χωράει, γι’ αυτό δεν μειώσαμε τίποτα. Παραλείψτε μια καταχώριση ή επιτρέψτε περισσότερες σελίδες.
cv-screen-fit-tightened = Για να χωρέσει, μειώσαμε: { $steps }.
cv-screen-fit-sections = τα κενά ανάμεσα στις ενότητες
cv-screen-fit-entries = τα κενά ανάμεσα στις καταχωρίσεις
cv-screen-fit-lines = το διάστιχο
cv-screen-fit-margins = τα περιθώρια
cv-screen-fit-text = το κείμενο (στις { $size } στιγμές)

## What the CV shows beside its sections

cv-screen-shown = Τι δείχνει το βιογραφικό
cv-screen-show-photo = Φωτογραφία
cv-screen-photo-usual = Συνηθίζεται σε αυτή τη χώρα
cv-screen-photo-optional = Προαιρετική σε αυτή τη χώρα
cv-screen-photo-unusual = Δεν συνηθίζεται σε αυτή τη χώρα, καλύτερα χωρίς
cv-screen-show-personal = Προσωπικά στοιχεία
cv-screen-show-personal-words = Ημερομηνία γέννησης, υπηκοότητα κ.λπ., εφόσον τα συμπληρώσετε
cv-screen-show-address = Οδός και ταχυδρομικός κώδικας
cv-screen-show-address-words = Στους περισσότερους εργοδότες αρκεί η πόλη
cv-screen-show-signature = Δήλωση και υπογραφή
cv-screen-show-signature-words = Μια γραμμή για υπογραφή στο τέλος
cv-screen-latin-digits = Ημερομηνίες με ψηφία 0 έως 9
cv-screen-latin-digits-words = Αντί για βεγγαλικά ψηφία
cv-screen-consent = Συγκατάθεση για τα δεδομένα σας
cv-screen-consent-off = Χωρίς συγκατάθεση
cv-screen-consent-this = Για αυτή την αίτηση
cv-screen-consent-future = Και για μελλοντικές
cv-screen-consent-own = Διατύπωση που ζητά ο εργοδότης
cv-screen-consent-own-hint = Αφήστε κενό για τη συνηθισμένη πρόταση

## Changes for the role, and words of this CV alone

cv-screen-changes-none = Δεν άλλαξε κάτι για τον ρόλο. Επιλέξτε επάνω έναν ρόλο και συμπληρώστε την εργασία και τις δεξιότητές σας.
cv-screen-changes-words = Απενεργοποιήστε ό,τι δεν θέλετε. Οι δικές σας καταχωρίσεις δεν αλλάζουν ποτέ.
cv-screen-own-words = Κείμενα μόνο για αυτό το βιογραφικό
cv-screen-own-words-words = Ό,τι γράφετε εδώ μπαίνει μόνο σε αυτό το βιογραφικό και προηγείται από όλα τα άλλα.

## Several CVs, and CVs as they were

cv-screen-cvs = Τα βιογραφικά σας
cv-screen-cvs-words = Όλα γίνονται από τις ίδιες καταχωρίσεις. Το καθένα έχει δικό του ρόλο, γλώσσα, όψη και σειρά.
cv-screen-cv-name = Όνομα αυτού του βιογραφικού
cv-screen-cv-name-hint = π.χ. ο εργοδότης
cv-screen-cv-copy = Αντίγραφο για άλλη αίτηση
cv-screen-cv-numbered = Βιογραφικό { $number }
cv-screen-cv-open = Άνοιγμα: { $name }
cv-screen-cv-discard = Αφαίρεση: { $name }
cv-screen-versions = Παλαιότερες εκδοχές
cv-screen-versions-words = Κρατάμε μια εκδοχή κάθε φορά που αποθηκεύετε ή εισάγετε αρχείο. Η επιστροφή μπορεί να αναιρεθεί.
cv-screen-version-keep = Διατήρηση εκδοχής τώρα
cv-screen-version-when = { $date }, { $time }
cv-screen-version-asked = την κρατήσατε εσείς
cv-screen-version-import = πριν από εισαγωγή αρχείου
cv-screen-version-return = πριν από επιστροφή
cv-screen-version-saved = αποθηκεύτηκε σε αρχείο
cv-screen-version-back = Επιστροφή σε: { $when }
cv-screen-version-forget = Αφαίρεση: { $when }

## The photo, and the address

cv-screen-photo = Φωτογραφία
cv-screen-photo-choose = Επιλογή φωτογραφίας
cv-screen-photo-other = Επιλογή άλλης φωτογραφίας
cv-screen-photo-remove = Αφαίρεση φωτογραφίας
cv-screen-photo-reading = Ανάγνωση της φωτογραφίας
cv-screen-photo-shown = Αυτό το βιογραφικό δείχνει τη φωτογραφία σας
cv-screen-photo-wanted = Οι εργοδότες σε αυτή τη χώρα περιμένουν φωτογραφία
cv-screen-photo-not-shown = Αυτό το βιογραφικό δεν δείχνει φωτογραφία. Μπορείτε να την εμφανίσετε από την καρτέλα «Όψη».
cv-screen-crop-title = Επιλέξτε τι θα φαίνεται
cv-screen-crop-words = Σύρετε το πλαίσιο ή μετακινήστε το με τα βέλη. Το καλύτερο είναι να φαίνονται το κεφάλι και οι ώμοι.
cv-screen-crop-frame = Το τμήμα της εικόνας που φαίνεται
cv-screen-crop-more = Περισσότερη εικόνα
cv-screen-crop-less = Λιγότερη εικόνα
cv-screen-crop-use = Χρήση της φωτογραφίας
cv-screen-street = Οδός και αριθμός
cv-screen-postcode = Ταχυδρομικός κώδικας

## The vacancy, and lines that the CV could have

cv-screen-vacancy = Η αγγελία
cv-screen-vacancy-words = Επικολλήστε το κείμενο της αγγελίας. Βρίσκουμε τι ζητά και τι λέει σχετικά το βιογραφικό σας.
cv-screen-vacancy-text = Κείμενο της αγγελίας
cv-screen-vacancy-hint = Μένει σε αυτόν τον υπολογιστή
cv-screen-earlier = Από την προηγούμενη εργασία σας
cv-screen-earlier-words = Μια τέτοια δουλειά περιλαμβάνει συνήθως αυτά. Προσθέστε μόνο ό,τι κάνατε πραγματικά.
cv-screen-earlier-more = Εμφάνιση { $n } ακόμη
cv-screen-examples = Από την εξάσκηση στη συνέντευξη
cv-screen-examples-words = Ένα παράδειγμα που αφηγηθήκατε μπορεί να μπει ως μία γραμμή στο βιογραφικό.
cv-screen-examples-entry = Προσθήκη σε
cv-screen-add-line = Προσθήκη στο βιογραφικό: { $line }
cv-screen-add-line-short = Προσθήκη στο βιογραφικό

## What a machine reads, field by field

cv-screen-fields = Τι βρίσκουν τα προγράμματα των εργοδοτών
cv-screen-fields-words = Διαβάστηκε από αυτό ακριβώς το αρχείο: { $read } από τα { $all } πεδία είναι όπως τα γράψατε.
cv-screen-fields-missing = δεν βρέθηκε
