## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = Θα γίνει «{ $text }»
cv-mend-remove = Αφαίρεση
cv-mend-invisible-words = Εδώ: «{ $text }». Η σελίδα τον παραλείπει, αλλά μπορεί να μπερδέψει άλλα προγράμματα.
cv-mend-invisible-done = Οι αόρατοι χαρακτήρες αφαιρέθηκαν
cv-mend-replace = Αντικατάσταση
cv-mend-unprintable-words = Καμία γραμματοσειρά εδώ δεν έχει { $letters }. Εδώ: «{ $text }».
cv-mend-unprintable-done = Τώρα όλοι οι χαρακτήρες μπορούν να τυπωθούν
cv-mend-spaces-title = Υπάρχουν περιττά κενά ανάμεσα σε λέξεις
cv-mend-spaces-words = Εδώ: «{ $text }». Η σελίδα δείχνει μόνο ένα κενό· άλλα προγράμματα ίσως τα δείξουν όλα.
cv-mend-spaces = Διατήρηση ενός κενού
cv-mend-spaces-done = Τώρα υπάρχει ένα κενό ανάμεσα στις λέξεις
cv-mend-correct = Διόρθωση
cv-mend-correct-done = Η διεύθυνση διορθώθηκε
cv-mend-email-typo-words = Γράψατε { $email }
cv-mend-address-words = Το «{ $address }» δεν είναι διεύθυνση ιστοσελίδας
cv-mend-swap = Αντιστροφή ημερομηνιών
cv-mend-swap-done = Οι ημερομηνίες άλλαξαν θέση
cv-mend-split = Χωρισμός γραμμής
cv-mend-split-becomes = Θα γίνουν { $n } γραμμές, η μία κάτω από την άλλη
cv-mend-split-done = Η γραμμή χωρίστηκε
cv-mend-headline = Χρήση αυτού του τίτλου
cv-mend-headline-done = Ο τίτλος προστέθηκε
cv-mend-newest-first = Πρώτα τα πιο πρόσφατα
cv-mend-newest-first-done = Η πιο πρόσφατη εργασία είναι τώρα πρώτη
cv-mend-take-off = Αφαίρεση από τη σελίδα
cv-mend-take-off-done = Η οδός και ο ταχυδρομικός κώδικας αφαιρέθηκαν από τη σελίδα

## Length

cv-mend-many-words = Διαβάζονται το πολύ { $most }. Ό,τι παραλείπετε από αυτό το βιογραφικό μένει στο προφίλ σας.
cv-mend-leaves-out = Καταχωρίσεις που παραλείπονται ({ $n }): { $entries }
cv-mend-leave-out-oldest = Παράλειψη των παλαιότερων
cv-mend-leave-out-last = Παράλειψη των τελευταίων
cv-mend-left-out = Η παράλειψη έγινε μόνο σε αυτό το βιογραφικό· όλα μένουν στο προφίλ σας
cv-mend-pages-words = Όσοι διαβάζουν περιμένουν { $most } ή λιγότερες
cv-mend-fit = Προσαρμογή σε δύο σελίδες
cv-mend-fit-becomes = Τα κενά και το κείμενο γίνονται λίγο μικρότερα
cv-mend-fit-done = Η έκταση ορίστηκε σε δύο σελίδες
cv-mend-edges-title = Κάτι βγαίνει έξω από τη σελίδα
cv-mend-edges-words = Στην εκτύπωση θα κοπεί: «{ $text }»
cv-mend-good-edges = Τίποτα δεν κόβεται στις άκρες

## What is usual in the country

cv-mend-photo-title = Το βιογραφικό δείχνει τη φωτογραφία σας
cv-mend-photo-words = Σε αυτή τη χώρα οι εργοδότες θέλουν να αποφασίζουν χωρίς φωτογραφία
cv-mend-photo = Απόκρυψη σε αυτό το CV
cv-mend-photo-done = Αυτό το βιογραφικό δεν δείχνει πια φωτογραφία
cv-mend-good-photo = Χωρίς φωτογραφία, όπως συνηθίζεται εδώ
cv-mend-personal-title = Το βιογραφικό δείχνει προσωπικά στοιχεία
cv-mend-personal-words = Η ημερομηνία γέννησης, η οικογενειακή κατάσταση και άλλα τέτοια στοιχεία δεν συνηθίζονται σε αυτή τη χώρα
cv-mend-personal = Απόκρυψη σε αυτό το CV
cv-mend-personal-done = Αυτό το βιογραφικό δεν δείχνει πια προσωπικά στοιχεία
cv-mend-good-personal = Χωρίς περιττά προσωπικά στοιχεία
cv-mend-consent-title = Λείπει η πρόταση συγκατάθεσης
cv-mend-consent-words = Σε αυτή τη χώρα οι εργοδότες τη ζητούν. Μπαίνει στο τέλος της σελίδας.
cv-mend-consent = Προσθήκη
cv-mend-consent-done = Η πρόταση συγκατάθεσης προστέθηκε
cv-mend-good-consent = Η πρόταση συγκατάθεσης υπάρχει
cv-mend-clause-title = Η πρόταση συγκατάθεσης δεν είναι στη σελίδα
cv-mend-clause-words = Την επιλέξατε, αλλά δεν βρίσκεται στο αρχείο

## Colours

cv-mend-contrast-title = Ένα μέρος του κειμένου δεν φαίνεται καλά
cv-mend-contrast-words = Το «{ $text }» δεν ξεχωρίζει αρκετά από το χρώμα πίσω του, στην οθόνη ή σε ασπρόμαυρη εκτύπωση
cv-mend-accent = Αλλαγή χρώματος
cv-mend-accent-done = Το βιογραφικό έχει άλλο χρώμα
cv-mend-good-contrast = Όλο το κείμενο φαίνεται καλά, και σε ασπρόμαυρη εκτύπωση

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Αλλαγή κειμένου
cv-mend-fix-date = Διόρθωση ημερομηνίας
cv-mend-fix-dates = Έλεγχος ημερομηνιών
cv-mend-fix-look = Αλλαγή όψης
cv-mend-fix-short = Συντόμευση
cv-mend-fix-address = Διόρθωση διεύθυνσης
cv-mend-settle = Να μείνει έτσι
cv-mend-settle-done = Δεν θα το αναφέρουμε ξανά σε αυτό το βιογραφικό

## Fields that the form does not have

cv-mend-grade = Βαθμός
cv-mend-region = Περιφέρεια
