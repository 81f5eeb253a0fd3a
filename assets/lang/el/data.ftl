# Problems of files: where, what happened, what to do.

data-where-and-what = { $where }: { $what }
data-what-and-hint = { $what } { $hint }

data-place-field = { $field }
data-place-file = { $file }
data-place-file-field = { $file }, { $field }
data-place-file-line = { $file }, γραμμή { NUMBER($line, useGrouping: "false") }
data-place-file-line-field = { $file }, γραμμή { NUMBER($line, useGrouping: "false") }, { $field }
data-place-sheet = { $file }, φύλλο { $sheet }
data-place-sheet-row = { $file }, φύλλο { $sheet }, γραμμή { NUMBER($line, useGrouping: "false") }
data-place-sheet-row-field = { $file }, φύλλο { $sheet }, γραμμή { NUMBER($line, useGrouping: "false") }, { $field }
data-place-line = γραμμή { NUMBER($line, useGrouping: "false") }
data-place-line-field = γραμμή { NUMBER($line, useGrouping: "false") }, { $field }

## Reading and writing files

data-missing = Αυτό το αρχείο δεν υπάρχει
data-missing-hint = Ελέγξτε τη διαδρομή και πώς γράφεται το όνομα.
data-is-folder = Αυτό είναι φάκελος, όχι αρχείο
data-is-folder-hint = Ορίστε ένα αρχείο μέσα σε αυτόν.
data-too-large = Αυτό το αρχείο είναι μεγαλύτερο από { $limit } MB, περισσότερα από όσα διαβάζει το Callfit
data-too-large-hint = Ελέγξτε αν είναι το αρχείο που εννοούσατε.
data-no-access = Δεν έχετε δικαίωμα να διαβάσετε αυτό το αρχείο
data-no-access-hint = Αλλάξτε τα δικαιώματά του, ή αντιγράψτε το σε δικό σας φάκελο.
data-unreadable = Αυτό το αρχείο δεν διαβάζεται ({ $reason })
data-unreadable-hint = Ελέγξτε τον δίσκο, ή δοκιμάστε ένα αντίγραφο του αρχείου.
data-not-text = Αυτό δεν είναι αρχείο κειμένου
data-not-text-hint = Ελέγξτε αν είναι το αρχείο που εννοούσατε.
data-not-utf8 = Αυτή η γραμμή έχει γράμματα που δεν είναι γραμμένα σε UTF-8
data-not-utf8-hint = Ανοίξτε το αρχείο σε πρόγραμμα κειμένου και αποθηκεύστε το ως UTF-8.

data-no-folder = Δεν υπάρχει τέτοιος φάκελος για να γραφτεί το αρχείο
data-no-folder-hint = Δημιουργήστε πρώτα τον φάκελο, ή επιλέξτε άλλη θέση.
data-folder-protected = Αυτός ο φάκελος είναι μόνο για ανάγνωση
data-file-protected = Αυτό το αρχείο προστατεύεται από αλλαγές
data-disk-full = Ο δίσκος είναι γεμάτος, οπότε το αρχείο δεν γράφτηκε
data-disk-full-hint = Ελευθερώστε λίγο χώρο, ή επιλέξτε άλλον δίσκο. Δεν χάθηκε τίποτα.
data-name-refused = Αυτό το όνομα αρχείου είναι πολύ μεγάλο ή έχει γράμματα που δεν δέχεται ο δίσκος
data-name-refused-hint = Επιλέξτε ένα πιο σύντομο, απλό όνομα.
data-not-written = Το αρχείο δεν γράφτηκε ({ $reason })
data-write-hint = Επιλέξτε άλλο όνομα ή άλλον φάκελο.

## Data files as a whole

data-folder-missing = Δεν υπάρχει τέτοιο αρχείο ή τέτοιος φάκελος
data-no-data-folder = Αυτός δεν είναι φάκελος με αρχεία δεδομένων
data-nothing-in-folder = Αυτός ο φάκελος δεν περιέχει αρχεία δεδομένων
data-folder-hint = Το Callfit ψάχνει το competencies.toml και τους φακέλους roles, questionnaires και lang.
data-unknown-file = Το Callfit δεν γνωρίζει αυτό το αρχείο και το παραλείπει
data-no-format = Αυτό το αρχείο δεν λέει ποια μορφή έχει
data-no-format-hint = Γράψτε format = 1 στην πρώτη γραμμή του.
data-unknown-format = Το Callfit δεν γνωρίζει τη μορφή { $format }
data-newer-format = Αυτό το αρχείο έχει τη μορφή { $format }, που την έγραψε νεότερη έκδοση του Callfit
data-newer-format-hint = Ενημερώστε το Callfit, ή ζητήστε ένα αρχείο με τη μορφή 1.
data-syntax = Αυτή η γραμμή δεν διαβάζεται: { $content }
data-syntax-hint = Ψάξτε, εδώ ή λίγο πιο πάνω, αν λείπει εισαγωγικό, αγκύλη ή ίσον, ή αν ένα κλειδί υπάρχει δύο φορές.

## Keys and values

data-did-you-mean = Μήπως εννοείτε «{ $name }»;
data-known-names = Γνωστά εδώ: { $names }.
data-found-instead = Γράφει { $found }.
data-missing-key = Λείπει το «{ $key }»
data-unknown-key = Το «{ $key }» δεν είναι γνωστό εδώ
data-unknown-word = Το «{ $word }» δεν είναι γνωστό για το «{ $key }»
data-needs-words = Το «{ $key }» χρειάζεται λόγια
data-too-long = Το «{ $key }» έχει { $length } γράμματα, αλλά χωρούν μόνο { $max }
data-needs-text = Το «{ $key }» πρέπει να είναι κείμενο σε εισαγωγικά
data-needs-flag = Το «{ $key }» πρέπει να είναι true ή false
data-needs-list = Το «{ $key }» πρέπει να είναι λίστα σε αγκύλες
data-needs-table = Το «{ $key }» πρέπει να είναι πίνακας
data-needs-number = Το «{ $key }» πρέπει να είναι αριθμός από { $low } έως { $high }
data-needs-whole-number = Το «{ $key }» πρέπει να είναι ακέραιος αριθμός από { $low } έως { $high }
data-not-an-id = Το «{ $id }» δεν μπορεί να είναι κωδικός
data-not-an-id-hint = Ένας κωδικός έχει 1 έως 64 μικρά γράμματα a έως z, ψηφία, _ και -.
data-duplicate-id = Ο κωδικός «{ $id }» χρησιμοποιείται ήδη
data-id-unlike-file = Ο κωδικός είναι «{ $id }», αλλά το όνομα λέει «{ $file }»
data-id-unlike-file-hint = Δώστε και στα δύο το ίδιο όνομα.

## Names of other things

data-unknown-competency = Δεν υπάρχει ικανότητα «{ $id }»
data-unknown-condition = Δεν υπάρχει συνθήκη «{ $id }»
data-unknown-instrument = Δεν υπάρχει εργαλείο μέτρησης «{ $id }»
data-unknown-option = Δεν υπάρχει επιλογή «{ $id }»
data-unknown-question = Δεν υπάρχει ερώτηση «{ $id }»
data-unknown-questionnaire = Δεν υπάρχει ερωτηματολόγιο «{ $id }»
data-unknown-role = Δεν υπάρχει ρόλος «{ $id }»
data-unknown-scale = Δεν υπάρχει κλίμακα «{ $id }» σε αυτό το ερωτηματολόγιο

## Competencies and roles

data-no-competencies = Αυτό το αρχείο δεν έχει ικανότητα που να μπορεί να χρησιμοποιηθεί
data-no-instrument = Κανένα εργαλείο μέτρησης δεν έχει βάρος πάνω από 0
data-not-ascending = Καθένα από αυτά πρέπει να είναι μεγαλύτερο από το προηγούμενο: { $keys }
data-no-desired-level = Το «{ $key }» αναφέρει την ικανότητα «{ $id }», αλλά το «desired» όχι
data-no-weight = Η ικανότητα «{ $id }» έχει επιθυμητό επίπεδο, αλλά όχι βάρος
data-no-weights = Καμία ικανότητα αυτού του ρόλου δεν έχει βάρος πάνω από 0, οπότε δεν μπορεί να συγκριθεί με κανέναν
data-no-weights-hint = Προσθέστε έναν πίνακα [desired] και έναν πίνακα [weight].
data-floor-above-desired = Το απαραίτητο επίπεδο για «{ $id }» είναι πάνω από το επιθυμητό
data-pay-turned-round = Το «low» είναι μεγαλύτερο από το «high»
data-ladder-circle = Αυτό το βήμα προς τα πάνω κάνει κύκλο: { $roles }
data-ladder-circle-hint = Οι αλλαγές που δεν είναι βήμα προς τα πάνω μπαίνουν στο «sideways».
data-unknown-topic = Δεν υπάρχει καταχώριση «{ $id }» του είδους «{ $kind }»
data-needs-country = Η χώρα γράφεται με δύο κεφαλαία, π.χ. FR, όχι «{ $found }»
data-needs-link = Ο σύνδεσμος αρχίζει με https:// και δεν έχει κενά, σε αντίθεση με «{ $found }»
data-needs-month = Ο μήνας γράφεται όπως 2026-11, όχι «{ $found }»
data-no-onet-row = Τα στοιχεία του O*NET δεν λένε από ποιο επάγγελμα προέρχονται
data-no-onet-row-hint = Γράψτε το: from = "customer service representative".
data-condition-twice = Η συνθήκη «{ $id }» έχει δύο επίπεδα σε αυτόν τον ρόλο

## Questionnaires

data-no-sections = Αυτό το ερωτηματολόγιο δεν έχει ενότητα που να μπορεί να χρησιμοποιηθεί
data-no-questions = Αυτή η ενότητα δεν έχει ερώτηση που να μπορεί να χρησιμοποιηθεί
data-scale-steps = Μια κλίμακα έχει 2 έως 9 βαθμίδες, αλλά αυτή έχει { $count }
data-measures-nothing = Αυτή η ερώτηση δεν αφορά καμία ικανότητα και καμία συνθήκη
data-measures-two = Αυτή η ερώτηση αφορά μαζί μια ικανότητα και μια συνθήκη
data-measures-hint = Δώστε της ένα από τα δύο: competency = "…" ή condition = "…".
data-few-options = Μια ερώτηση επιλογής χρειάζεται τουλάχιστον δύο επιλογές
data-fact-type = Μια ερώτηση για αυτό το στοιχείο έχει τον τύπο «{ $type }»
data-unasked = Καμία ερώτηση δεν αφορά το «{ $id }»

## Wording in other languages

data-unknown-wording = Το «{ $id }» δεν υπάρχει στο πρωτότυπο, οπότε δεν μεταφράζει τίποτα
data-list-length = { $found ->
    [one] Αυτή η λίστα έχει ένα μέλος
   *[other] Αυτή η λίστα έχει { $found } μέλη
  }, αλλά το πρωτότυπο έχει { $wanted }
data-untranslated = { $count ->
    [one] Ένα κείμενο δεν έχει μεταφραστεί στη γλώσσα «{ $language }»: { $first }
   *[other] { $count } κείμενα δεν έχουν μεταφραστεί στη γλώσσα «{ $language }», ανάμεσά τους { $first }
  }
data-untranslated-hint = Προσθέστε όσα λείπουν στο { $file }.

## Answers

data-no-experience-here = Αυτή η ερώτηση απαντιέται μόνο με μια βαθμίδα από 1 έως { $steps }

## Tasks and conditions of questions

data-few-responses = Μια κατάσταση χρειάζεται τουλάχιστον δύο αντιδράσεις
data-no-text-to-type = Αυτή η άσκηση πληκτρολόγησης δεν έχει κείμενο που να μπορεί να χρησιμοποιηθεί
data-empty-case = Αυτή η άσκηση χρειάζεται φράσεις και πεδία
data-unknown-note = Σε αυτή την κλήση δεν υπάρχει σημείωση «{ $id }»
data-unknown-step = Σε αυτή την κλήση δεν υπάρχει βήμα «{ $id }»
data-call-no-end = Το βήμα «{ $id }» δεν έχει απαντήσεις ούτε είναι τέλος
data-call-end-with-replies = Το βήμα «{ $id }» είναι τέλος, αλλά έχει απαντήσεις
data-call-points-differ = Οι απαντήσεις του βήματος «{ $id }» δίνουν βαθμούς σε διαφορετικές δεξιότητες
data-call-no-best = Καμία απάντηση του βήματος «{ $id }» δεν έχει 4 βαθμούς για μία από τις δεξιότητες
data-call-circle = Το βήμα «{ $id }» μπορεί να οδηγήσει στον εαυτό του, οπότε η συζήτηση ίσως δεν τελειώνει
data-call-unreached = Τίποτα δεν οδηγεί στο βήμα «{ $id }»
data-unknown-part = Στον φάκελο parts δεν υπάρχει αρχείο «{ $id }»
data-number-turned-round = Το «least» είναι μεγαλύτερο από το «most»
data-curve = Εδώ χρειάζονται αύξοντα ζεύγη αριθμού και επιπέδου, π.χ. [[0, 0], [40, 70]]
data-condition-unclear = Αυτή η συνθήκη δεν είναι κατανοητή
data-condition-hint = Γράψτε ένα από τα all, any, not ή question: { "{" } question = "…", is = ["…"] { "}" }.
data-condition-not-earlier = Πριν από αυτή την ερώτηση δεν υπάρχει ερώτηση «{ $id }»
data-condition-never = Η ερώτηση «{ $id }» δεν θα εμφανιστεί ποτέ: η συνθήκη της είναι αδύνατη
data-condition-never-hint = Ψάξτε για δύο συνθήκες που αποκλείουν η μία την άλλη ή για αριθμό που η ερώτηση δεν δέχεται.
data-no-answer-here = Αυτό είναι κείμενο για ανάγνωση και δεν έχει απάντηση
data-task-unread = Δεν διαβάζεται τι έγινε σε αυτή την άσκηση ({ $reason })
data-task-unread-hint = Αφήστε το όπως το έγραψε το Callfit ή σβήστε τη γραμμή και κάντε ξανά την άσκηση.
data-there = Υπάρχει ήδη αρχείο με αυτό το όνομα· έμεινε όπως ήταν
data-there-hint = Επιλέξτε έναν άδειο φάκελο ή μετακινήστε το αρχείο
