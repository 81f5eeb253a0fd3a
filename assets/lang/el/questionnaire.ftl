# The questionnaire: its frame, its cards, and the ways to answer.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard. Keys keep the digits printed on the keyboard.

## The frame

questionnaire-leave = Αποθήκευση και έξοδος
questionnaire-place = Μέρος { $part } από { $count }  ·  <b>{ $title }</b>
questionnaire-saved = Αποθηκεύτηκε
questionnaire-saving = Αποθήκευση
questionnaire-not-saved = Δεν αποθηκεύτηκε
questionnaire-not-saved-title = Η τελευταία σας απάντηση δεν αποθηκεύτηκε ακόμη
questionnaire-progress = Έγιναν { $done } από { $count } μέρη
questionnaire-back = Προηγούμενη
questionnaire-next = Επόμενη
questionnaire-start = Έναρξη
questionnaire-start-part = Έναρξη του μέρους
questionnaire-go-on = Συνέχεια
questionnaire-results = Δείτε τα αποτελέσματα

## Keys that help

questionnaire-hint-enter = ή πατήστε <key>Enter</key>
questionnaire-hint-results = Πατήστε <key>Enter</key> για να δείτε τα αποτελέσματά σας
questionnaire-hint-scale = Πατήστε <key>1</key> έως <key>{ $last }</key> για απάντηση, <key>Enter</key> για την επόμενη ερώτηση
questionnaire-hint-scale-long = Πατήστε <key>1</key> έως <key>{ $last }</key> ή <key>0</key> για απάντηση, <key>Enter</key> για την επόμενη ερώτηση
questionnaire-hint-multi = Πατήστε <key>1</key> έως <key>{ $last }</key> και μετά <key>Enter</key>
questionnaire-hint-multi-ten = Πατήστε <key>1</key> έως <key>9</key> και <key>0</key> για όλα όσα ισχύουν, και μετά <key>Enter</key>
questionnaire-hint-multi-long = Πατήστε <key>1</key> έως <key>{ $last }</key> για όλα όσα ισχύουν, και μετά <key>Enter</key>
questionnaire-hint-languages = <key>↑</key> <key>↓</key> γραμμή <key>←</key> <key>→</key> επίπεδο <key>Space</key> για επιλογή
questionnaire-hint-languages-long = <key>↑</key> <key>↓</key> γραμμή <key>←</key> <key>→</key> επίπεδο <key>Space</key> για επιλογή, ή <key>1</key> έως <key>6</key>
questionnaire-hint-languages-done = <key>8</key> για άλλη γλώσσα, <key>Enter</key> για το επόμενο μέρος
questionnaire-hint-add = Πατήστε <key>1</key> έως <key>8</key> ή γράψτε το όνομά της

## Cards between the parts

questionnaire-part = Μέρος { $part } από { $count }
questionnaire-part-done = Το μέρος { $part } από { $count } έγινε
questionnaire-length = { $count ->
    [one] Μία ερώτηση
   *[other] { $count } ερωτήσεις
}, { $minutes ->
    [one] περίπου ένα λεπτό
   *[other] περίπου { $minutes } λεπτά
}
questionnaire-safe = Κάθε απάντηση αποθηκεύεται αμέσως σε αυτόν τον υπολογιστή και πουθενά αλλού. Μπορείτε να σταματήσετε όποτε θέλετε και να συνεχίσετε αργότερα.
questionnaire-thanks = Ευχαριστούμε
questionnaire-left = { $parts ->
    [one] Μένει ένα μέρος
   *[other] Μένουν { $parts } μέρη
}, { $minutes ->
    [one] περίπου ένα λεπτό
   *[other] περίπου { $minutes } λεπτά
}. Μπορείτε και να κάνετε διάλειμμα: οι απαντήσεις σας έχουν αποθηκευτεί.
questionnaire-open = { $count ->
    [one] { $count } ερώτηση είναι ακόμη ανοιχτή. Κανένα πρόβλημα, μπορείτε να επιστρέψετε σε αυτήν.
   *[other] { $count } ερωτήσεις είναι ακόμη ανοιχτές. Κανένα πρόβλημα, μπορείτε να επιστρέψετε σε αυτές.
}
questionnaire-answer-open = { $count ->
    [one] Απαντήστε στην ανοιχτή ερώτηση
   *[other] Απαντήστε στις ανοιχτές ερωτήσεις
}
questionnaire-pause = Διάλειμμα
questionnaire-ready-title = Τα αποτελέσματά σας είναι έτοιμα
questionnaire-ready-words = Βλέπετε τι κάνετε καλά, ποιοι ρόλοι σάς ταιριάζουν και γιατί. Μπορείτε να αλλάξετε τις απαντήσεις σας όποτε θέλετε.
questionnaire-again = Δείτε ξανά τις ερωτήσεις
questionnaire-end-title = Είδατε όλες τις ερωτήσεις
questionnaire-end-words = Δεν υπάρχουν ακόμη αρκετές απαντήσεις για ένα αποτέλεσμα. Ακόμη και ένα μέρος δίνει μια πρώτη εικόνα.
questionnaire-missing-title = Δεν υπάρχει ερωτηματολόγιο
questionnaire-missing-words = Τα αρχεία δεδομένων δεν περιέχουν ερωτηματολόγιο που να μπορεί να χρησιμοποιηθεί. Στις «Ρυθμίσεις και δεδομένα» θα δείτε τι χρειάζονται.

## Questions

questionnaire-number = Ερώτηση { $number } από { $count }
questionnaire-no-experience = Δεν έχω ακόμη εμπειρία
questionnaire-no-experience-fine = Κανένα πρόβλημα. Δεν μειώνει το αποτέλεσμα.

## Languages

questionnaire-your-languages = Οι γλώσσες σας
questionnaire-add-language = Προσθήκη γλώσσας
questionnaire-remove-language = Αφαίρεση
questionnaire-first-language = Ποια γλώσσα γνωρίζετε καλύτερα;
questionnaire-other-language = Ποια άλλη γλώσσα γνωρίζετε;
questionnaire-find-words = Επιλέξτε μία ή γράψτε το όνομά της. Μπορείτε να προσθέσετε κι άλλες αργότερα.
questionnaire-find-label = Αναζήτηση γλώσσας
questionnaire-find-hint = Γράψτε το όνομά της
questionnaire-add-own = Προσθήκη: «{ $language }»
questionnaire-add-cancel = Πίσω στις γλώσσες μου
questionnaire-how-well = Πόσο καλά γνωρίζετε { $language };
questionnaire-native = Είναι η μητρική μου γλώσσα
questionnaire-native-words = Γνωρίζετε αυτή τη γλώσσα από κάθε άποψη. Δεν χρειάζεται να επιλέξετε επίπεδα.
questionnaire-language-native = Μητρική γλώσσα
questionnaire-language-levels = { $low } έως { $high }
questionnaire-language-new = Δεν συμπληρώθηκε ακόμη
questionnaire-language-begun = Σε εξέλιξη
questionnaire-beginner = Βασικό
questionnaire-independent = Καλό
questionnaire-very-good = Πολύ καλό
questionnaire-cell = { $skill }, { $level }
questionnaire-opens = Τι δρόμους ανοίγει
questionnaire-opens-spoken = Ζητά { $level } στην ομιλία και την ακρόαση
questionnaire-opens-written = Ζητά { $level } στη γραφή και την ανάγνωση
questionnaire-opens-any = Ζητά { $level } στην ομιλία και τη γραφή
questionnaire-opens-reached = Το έχετε φτάσει
questionnaire-opens-steps = { $steps ->
    [one] Απέχετε ένα βήμα
   *[other] Απέχετε { $steps } βήματα
}
questionnaire-opens-unknown = Επιλέξτε τα επίπεδά σας για να δείτε πόσο απέχετε
questionnaire-opens-note = Μετρά όπου ο εργοδότης δουλεύει σε αυτή τη γλώσσα. Τα επίπεδα ακολουθούν την κοινή ευρωπαϊκή κλίμακα.

## Tasks

questionnaire-your-answer = Η απάντησή σας
questionnaire-number-bounds = Γράψτε έναν ακέραιο αριθμό από { $least } έως { $most }
questionnaire-how-helpful = Πόσο καλή είναι κάθε αντίδραση;
questionnaire-not-helpful = Λίγο
questionnaire-very-helpful = Πολύ
questionnaire-rating = { $response } – { $rating }
questionnaire-hint-rating = <key>1</key> έως <key>{ $last }</key> για βαθμό, <key>↑</key> <key>↓</key> για άλλη αντίδραση. Έτοιμες { $done } από { $count }
questionnaire-hint-task = Μπορείτε να παραλείψετε αυτή την άσκηση
questionnaire-skip = Παράλειψη
questionnaire-clock = Χρονόμετρο
questionnaire-clock-words = Κλείστε το αν χρειάζεστε περισσότερο χρόνο. Το αποτέλεσμα δεν αλλάζει και αναφέρει ότι δεν υπήρχε χρονόμετρο.
questionnaire-clock-time = { $minutes }:{ $seconds }
questionnaire-time-left = Απομένουν { $time }
questionnaire-task-again = Επανάληψη της άσκησης
questionnaire-task-finished = Τελείωσα
questionnaire-call-start = Έναρξη της κλήσης
questionnaire-chat-start = Άνοιγμα του chat
questionnaire-call-line = Στη γραμμή, { $time }
questionnaire-chat-line = Στο chat, { $time }
questionnaire-call-held = Σε αναμονή, { $time }
questionnaire-call-what = Τι λέτε;
questionnaire-chat-what = Τι γράφετε;
questionnaire-call-left = { $seconds ->
    [one] Απομένει ένα δευτερόλεπτο
   *[other] Απομένουν { $seconds } δευτερόλεπτα
}
questionnaire-call-take-time = Με την ησυχία σας. Στο 0 μιλά ξανά ο άλλος.
questionnaire-call-soon = Ο άλλος θα μιλήσει ξανά σε λίγο
questionnaire-call-over = Η συζήτηση τελείωσε
questionnaire-call-look-back = Ματιά στη συζήτηση
questionnaire-call-after = Πώς πήγε η συζήτηση
questionnaire-call-end-good = Τελείωσε καλά
questionnaire-call-end-fair = Τελείωσε με ανοιχτά θέματα
questionnaire-call-end-poor = Τελείωσε με δυσαρεστημένο πελάτη
questionnaire-call-late = { $count ->
    [one] Μία φορά τελείωσε ο χρόνος και ο άλλος μίλησε ξανά. Αυτό δεν αλλάζει το αποτέλεσμα.
   *[other] { $count } φορές τελείωσε ο χρόνος και ο άλλος μίλησε ξανά. Αυτό δεν αλλάζει το αποτέλεσμα.
}
questionnaire-call-hold = Αναμονή
questionnaire-call-unhold = Συνέχεια
questionnaire-call-file = Αναζήτηση
questionnaire-call-system = Τι δείχνει το σύστημα
questionnaire-notes = Σημειώσεις
questionnaire-notes-words = Γράψτε ό,τι ακούτε
questionnaire-notes-own = Άλλες σημειώσεις
questionnaire-note-right = Γράψατε «{ $written }». Είναι σωστό
questionnaire-note-empty = Ακούσατε «{ $heard }» και το αφήσατε κενό
questionnaire-note-other = Ακούσατε «{ $heard }» και γράψατε «{ $written }»
questionnaire-mood-1 = Διάθεση: πολύ κακή
questionnaire-mood-2 = Διάθεση: κακή
questionnaire-mood-3 = Διάθεση: αβέβαιη
questionnaire-mood-4 = Διάθεση: ήρεμη
questionnaire-mood-5 = Διάθεση: καλή
questionnaire-case-start = Έναρξη της κλήσης
questionnaire-case-line = Φράση { $line } από { $count }
questionnaire-case-you = Εσείς
questionnaire-case-repeat = Να επαναληφθεί (F2)
questionnaire-case-next = Επόμενη φράση
questionnaire-case-over = Η κλήση τελείωσε. Συμπληρώστε τη φόρμα χωρίς βιασύνη.
questionnaire-case-after = Σωστά πεδία: { $right } από { $count }
questionnaire-typing-start = Εμφάνιση κειμένου
questionnaire-typing-field = Γράψτε εδώ. Ο χρόνος αρχίζει με το πρώτο πλήκτρο
questionnaire-accuracy = Ακρίβεια
questionnaire-speed = Ταχύτητα
questionnaire-typed = Έτοιμα
questionnaire-percent = { $share }%
questionnaire-mistakes = { $count ->
    [0] κανένα λάθος
    [one] { $count } λάθος
   *[other] { $count } λάθη
}
questionnaire-words-a-minute = λέξεις το λεπτό
questionnaire-of-letters = από { $count } γράμματα
questionnaire-typing-after = { $words } λέξεις το λεπτό, { $share }% σωστά
questionnaire-typing-too-little = Το κείμενο δεν φτάνει για να μετρηθεί η ταχύτητα
questionnaire-typing-note = Μια λέξη είναι πέντε χαρακτήρες και κάθε λάθος που έμεινε αφαιρεί μία λέξη. Δείχνει εξάσκηση, όχι όριο εργοδότη.

## The plan

questionnaire-plan-title = Πόσο χρόνο έχετε;
questionnaire-plan-words = Η μεγαλύτερη μορφή περιέχει τη μικρότερη. Την αλλάζετε όποτε θέλετε και οι απαντήσεις μένουν.
questionnaire-form-short = Σύντομη: μια πρώτη εικόνα, περίπου { $minutes } λεπτά
questionnaire-form-standard = Κανονική: με καταστάσεις, ασκήσεις και μια κλήση, περίπου { $minutes } λεπτά
questionnaire-form-full = Πλήρης: το πιο σίγουρο αποτέλεσμα, με τέσσερις κλήσεις, περίπου { $minutes } λεπτά
questionnaire-on-paper = Συμπλήρωση σε χαρτί
questionnaire-plan-parts = Όλα τα μέρη
questionnaire-plan-parts-words = Αρχίστε από όποιο θέλετε
questionnaire-part-state-done = έτοιμο
questionnaire-part-state-begun = μένουν { $count }
questionnaire-part-state-open = { $minutes } λεπτά
questionnaire-all-parts = Όλα τα μέρη
questionnaire-deeper = Συνέχεια με μεγαλύτερη μορφή

questionnaire-anew = Απαντήσεις από την αρχή
questionnaire-letters = ΑΒΓΔΕΖΗΘ
