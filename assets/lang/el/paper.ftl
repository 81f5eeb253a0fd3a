# Questionnaires on paper: the form, and entering what was marked on it.

## The form

paper-kind = Ερωτηματολόγιο Callfit
paper-foot = Έντυπο: { $code }
paper-name = Όνομα ή αριθμός
paper-date = Ημερομηνία
paper-how = Πώς συμπληρώνεται
paper-how-mark = Βάλτε σταυρό στο τετράγωνο που σας ταιριάζει καλύτερα. Δεν υπάρχουν σωστές ή λάθος απαντήσεις.
paper-how-change = Αν αλλάξετε γνώμη, γεμίστε ολόκληρο το λάθος τετράγωνο και βάλτε σταυρό σε άλλο.
paper-how-open = Μπορείτε να αφήσετε όποια ερώτηση θέλετε χωρίς απάντηση. Το «Δεν έχω ακόμη εμπειρία» δεν μειώνει το αποτέλεσμά σας.
paper-how-letters = Τα μικρά σημάδια και οι κωδικοί βοηθούν όποιον πληκτρολογεί τις απαντήσεις. Δεν τα χρειάζεστε.
paper-section = { $letter }. { $title }
paper-language = Γλώσσα
paper-mother-tongue = Μητρική γλώσσα
paper-levels = Σημειώστε ένα επίπεδο σε κάθε στήλη. A1 και A2: αρχάριο. B1 και B2: ανεξάρτητο. C1 και C2: πολύ καλό. Για μητρική γλώσσα σημειώστε μόνο το M.
paper-at-computer = Αυτή η άσκηση γίνεται στον υπολογιστή
paper-only-if-marked = Μόνο αν στο { $code } σημειώσατε { $letters }
paper-only-if-answered = Μόνο αν απαντήσατε στο { $code }
paper-only-if = Το αν σας αφορά εξαρτάται από τις απαντήσεις σας εδώ: { $codes }
paper-thanks = Ευχαριστούμε. Αυτή ήταν η τελευταία ερώτηση.

## What was chosen on the command line

paper-unknown = Δεν υπάρχει ερωτηματολόγιο «{ $id }»
paper-unknown-hint = Χρησιμοποιήστε ένα από αυτά: { $ids }
paper-form-unknown = Δεν υπάρχει μορφή «{ $form }»
paper-form-hint = Χρησιμοποιήστε short, standard ή full

## Entering what was marked

paper-entry-no-code = Το «{ $typed }» δεν είναι κωδικός ερώτησης
paper-entry-no-code-hint = Ξεκινήστε κάθε γραμμή με τον κωδικό του χαρτιού, για παράδειγμα B07 4
paper-entry-unknown = Δεν υπάρχει ερώτηση { $code }
paper-entry-not-in-form = Το { $code } δεν είναι στη μορφή «{ $form }»
paper-entry-not-in-form-hint = Είναι στη μορφή «{ $form }». Το κάτω μέρος της σελίδας δείχνει ποια μορφή είναι
paper-entry-twice = Το { $code } έχει ήδη απάντηση, στη γραμμή { $line }
paper-entry-twice-hint = Αφαιρέστε μία από τις δύο γραμμές
paper-entry-refused = Το «{ $typed }» δεν είναι απάντηση στο { $code }
paper-entry-step = Γράψτε βαθμό από 1 έως { $steps }
paper-entry-step-or-none = Γράψτε βαθμό από 1 έως { $steps }, ή 0 αν δεν υπάρχει ακόμη εμπειρία
paper-entry-letter = Γράψτε ένα γράμμα από a έως { $last }
paper-entry-letters = Γράψτε γράμματα από a έως { $last }, για παράδειγμα ab, ή - για κανένα
paper-entry-letters-apart = Γράψτε γράμματα από a έως { $last } με κενά ανάμεσα, για παράδειγμα a ab, ή - για κανένα
paper-entry-language = Γράψτε τη γλώσσα και τα πέντε επίπεδα από A1 έως C2, για παράδειγμα fr C1 C1 B2 B2 B1, με - για όποιο είναι κενό. Για μητρική γλώσσα γράψτε M, για παράδειγμα bn M
paper-entry-number = Γράψτε ακέραιο αριθμό από { $least } έως { $most }
paper-entry-ratings = Γράψτε { $count } βαθμούς από 1 έως 5 με τη σειρά του χαρτιού, για παράδειγμα 1 5 3 2, με - για όποιον είναι κενός
paper-entry-text = Γράψτε τις λέξεις του χαρτιού
paper-entry-note = Αυτό είναι μόνο για ανάγνωση και δεν έχει απάντηση
paper-entry-task = Αυτή η άσκηση γίνεται στον υπολογιστή και δεν πληκτρολογείται
paper-entry-exists = Αυτό το αρχείο υπάρχει ήδη
paper-entry-exists-hint = Τίποτα δεν αντικαθίσταται. Δώστε άλλο όνομα μετά το -o
paper-entry-mend = Δεν γράφτηκε τίποτα ακόμη. Διορθώστε αυτές τις γραμμές και ξαναδοκιμάστε
paper-entry-count = { $count ->
    [one] { $count } απάντηση
   *[other] { $count } απαντήσεις
}
paper-entry-welcome = Γράψτε ό,τι είναι σημειωμένο και πατήστε Enter. Μόνο Enter αφήνει την ερώτηση ανοιχτή. Για να διορθώσετε προηγούμενη απάντηση, γράψτε πρώτα τον κωδικό της, για παράδειγμα B07 4. Κάθε απάντηση αποθηκεύεται αμέσως, οπότε μπορείτε να σταματήσετε όποτε θέλετε.
