# The command line: help pages and what it says.

cli-heading-usage = Πώς καλείται
cli-heading-tasks = Εργασίες
cli-heading-options = Επιλογές

cli-main-about =
    Το Callfit βρίσκει ποιοι ρόλοι στην εξυπηρέτηση πελατών ταιριάζουν σε έναν άνθρωπο και γιατί, και φτιάχνει βιογραφικό για τον ρόλο. Λειτουργεί χωρίς διαδίκτυο.
    Χωρίς εργασία ανοίγει το παράθυρο.
cli-main-examples =
    Παραδείγματα
      callfit
      callfit match --example piotr-zielinski
      callfit cv --example nusrat-jahan --lang fr -o cv.pdf

    Κωδικός εξόδου: 0 έγινε, 1 δεν υπάρχει κάτι να εμφανιστεί, 2 κάτι από όσα δόθηκαν δεν μπόρεσε να χρησιμοποιηθεί.

cli-option-help = Εμφανίζει αυτή τη σελίδα
cli-option-version = Εμφανίζει την έκδοση
cli-option-data = Φάκελος με δικά σας αρχεία δεδομένων, που προηγούνται από εκείνα του προγράμματος. Μπορεί να δοθεί πολλές φορές
cli-option-data-dir = Φάκελος όπου το παράθυρο κρατά τα δεδομένα του, αντί για τον συνηθισμένο
cli-option-messages = Γλώσσα των μηνυμάτων: en, fr, pl, lv, el ή bn. Αλλιώς η γλώσσα του --lang, έπειτα του υπολογιστή
cli-option-lang = Γλώσσα του αποτελέσματος: en, fr, pl, lv, el ή bn
cli-option-example = Ένα από τα επινοημένα πρόσωπα: nusrat-jahan, piotr-zielinski ή eleni-papadaki
cli-option-country = Χώρα της οποίας τις συνήθειες ακολουθεί το βιογραφικό, με δύο γράμματα: FR, PL, LV, GR, BD, GB
cli-option-role = Ρόλος για τον οποίο φτιάχνεται το βιογραφικό: ο κωδικός του, «best» για αυτόν που ταιριάζει καλύτερα ή «none» για το προφίλ όπως είναι
cli-option-template = Πρότυπο του βιογραφικού: classic, modern, two-column ή compact
cli-option-paper = Χαρτί: a4 ή letter
cli-option-accent = Χρώμα των τίτλων: teal, navy ή plum
cli-option-to = Τι θα γραφτεί: pdf, docx, html, md, txt, json-resume ή europass

cli-match-about = Κατατάσσει τους ρόλους για έναν άνθρωπο: πρώτα όσοι ταιριάζουν καλύτερα, με το εύρος και όσα λείπουν ακόμη
cli-match-answers = Αρχείο με τις απαντήσεις στο ερωτηματολόγιο
cli-match-levels = Αρχείο με επίπεδα ικανοτήτων από 0 έως 100 που μετρήθηκαν αλλού
cli-match-json = Γράφει ένα αντικείμενο JSON για κάθε ρόλο, με τη σειρά της κατάταξης
cli-match-explain = Λέει γιατί ταιριάζει ένας ρόλος: ο κωδικός του, όπως στην πρώτη στήλη της κατάταξης
cli-match-examples =
    Παραδείγματα
      callfit match answers.toml
      callfit match answers.toml --lang bn --explain inbound_agent
      callfit match --levels levels.json --json

    Ένα αρχείο επιπέδων γράφεται έτσι: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}

cli-cv-about = Φτιάχνει ένα βιογραφικό σε PDF
cli-cv-profile = Τα στοιχεία του ατόμου: JSON Resume, PDF του Callfit, Europass ή δεδομένα του LinkedIn
cli-cv-answers = Αρχείο με τις απαντήσεις στο ερωτηματολόγιο
cli-cv-role = Ρόλος για τον οποίο φτιάχνεται το βιογραφικό: ο κωδικός του, «best» για αυτόν που ταιριάζει καλύτερα ή «none» για το προφίλ όπως είναι
cli-cv-lang = Γλώσσα του βιογραφικού: en, fr, pl, lv, el ή bn
cli-cv-country = Χώρα της οποίας τις συνήθειες ακολουθεί το βιογραφικό, με δύο γράμματα: FR, PL, LV, GR, BD, GB
cli-cv-vacancy = Αγγελία στην οποία απαντά το βιογραφικό, ως .txt ή .pdf: δείχνει τι ζητά και βάζει πρώτα όσα αναφέρει
cli-cv-json = Μαζί με --vacancy: όσα ζητά η αγγελία, ως JSON
cli-cv-letter = Πού θα γραφτεί η επιστολή που συνοδεύει το βιογραφικό, σε PDF, για Word ή σε κείμενο
cli-cv-company = Ο εργοδότης που αναφέρει η επιστολή
cli-cv-recipient = Το άτομο στο οποίο απευθύνεται η επιστολή. Χωρίς αυτό δεν απευθύνεται σε κανέναν ονομαστικά
cli-cv-output = Πού θα γραφτεί το PDF
cli-cv-examples =
    Παραδείγματα
      callfit cv --profile resume.json -o cv.pdf
      callfit cv --profile resume.json --answers answers.toml --role best --lang fr --country FR -o cv.pdf
      callfit cv --profile resume.json --letter letter.pdf --company "Linumo" -o cv.pdf
cli-parse-about = Δείχνει τι διαβάζει ένα πρόγραμμα από ένα βιογραφικό, όποιος κι αν το έφτιαξε: όνομα, επικοινωνία, καταχωρίσεις, δεξιότητες, γλώσσες
cli-parse-file = Βιογραφικό προς ανάγνωση, ως .pdf ή .txt
cli-parse-json = Τα πεδία ως JSON
cli-parse-examples =
    Παραδείγματα
      callfit parse cv.pdf
      callfit parse cv.pdf --json

cli-check-about = Λέει τι χρειάζεται διόρθωση σε αρχεία δεδομένων: ρόλους, ικανότητες, ερωτηματολόγια και τα κείμενά τους
cli-check-folder = Φάκελος ή αρχείο για έλεγχο, και υπολογιστικό φύλλο ή αρχείο SurveyJS. Χωρίς αυτό ελέγχονται τα αρχεία του προγράμματος
cli-check-examples =
    Παραδείγματα
      callfit check my-data
      callfit check questions.xlsx

cli-scales-about = Λέει πόσο αξιόπιστες είναι κλίμακες αξιολόγησης, από τις απαντήσεις πολλών ανθρώπων
cli-scales-answers = Απαντήσεις ως CSV: μία γραμμή ανά άτομο, μία στήλη ανά ερώτημα. Όπου λείπει απάντηση, το πεδίο μένει κενό
cli-scales-key = Κλειδί ως CSV: μία γραμμή ανά ερώτημα με την κλίμακα, τη φορά, τη χαμηλότερη και την υψηλότερη απάντησή του
cli-scales-json = Τυπώνει όλους τους δείκτες ως ένα αντικείμενο JSON
cli-scales-toml = Τυπώνει τα τυπικά σφάλματα ως γραμμές για αρχείο ερωτηματολογίου, σε βαθμούς από 0 έως 100
cli-scales-persons = Γράφει και πίνακα με μία γραμμή ανά άτομο: μεγαλύτερη σειρά ίδιων απαντήσεων και διασπορά
cli-scales-examples =
    Παραδείγματα
      callfit scales answers.csv --key key.csv
      callfit scales answers.csv --key key.csv --json
      callfit scales answers.csv --key key.csv --toml --persons persons.csv

    Ένα κλειδί μοιάζει έτσι:

      item,scale,reversed,min,max
      oral_1,oral,false,1,5
      oral_2,oral,true,1,5

    Και οι απαντήσεις έτσι· από το p02 λείπει το oral_2. Στήλες που δεν υπάρχουν στο κλειδί παραλείπονται:

      id,oral_1,oral_2
      p01,4,2
      p02,5,

    Αντί για κόμματα μπορούν να μπουν ερωτηματικά (;). Τα αντεστραμμένα ερωτήματα γυρίζουν πριν από κάθε υπολογισμό.
    Για κάθε κλίμακα βγαίνουν άλφα, λάμδα 6, ωμέγα, μέσος όρος, τυπική απόκλιση και τυπικό σφάλμα· για κάθε ερώτημα η συσχέτισή του με τα υπόλοιπα και το άλφα χωρίς αυτό. Συμφωνούν με το psych, ένα πακέτο για την R.

cli-import-about = Εισάγει προφίλ στα δεδομένα του παραθύρου: JSON Resume, PDF του Callfit, Europass ως XML ή PDF, ή δεδομένα του LinkedIn
cli-import-file = Το προφίλ: .json, .pdf, .xml, .zip ή .csv
cli-import-examples =
    Παράδειγμα
      callfit import resume.json

cli-export-about = Γράφει όσα κρατά το παράθυρο: όλα ως .json, τις απαντήσεις ως .toml ή το βιογραφικό ως .pdf
cli-export-file = Αρχείο που θα γραφτεί και τελειώνει σε .json, .toml ή .pdf
cli-export-examples =
    Παράδειγμα
      callfit export my-data.json

cli-form-about = Εισάγει ερωτηματολόγια γραμμένα σε υπολογιστικό φύλλο (XLSForm) ή σε SurveyJS και τα γράφει ως υπολογιστικό φύλλο
cli-form-examples =
    Παραδείγματα
      callfit form import questions.xlsx -o my-data/questionnaires
      callfit form export customer_contact -o questions.xlsx

    Οι δικές του στήλες του Callfit εξηγούνται στο questionnaires/README.md.
cli-form-import-about = Φτιάχνει τον φάκελο ενός ερωτηματολογίου από υπολογιστικό φύλλο ή αρχείο SurveyJS
cli-form-import-file = Αρχείο που τελειώνει σε .xlsx, .xls ή .json
cli-form-import-output = Φάκελος στον οποίο το ερωτηματολόγιο παίρνει δικό του φάκελο
cli-form-import-examples =
    Παράδειγμα
      callfit form import questions.xlsx -o my-data/questionnaires
cli-form-export-about = Γράφει ένα ερωτηματολόγιο ως υπολογιστικό φύλλο, για να το αλλάξετε και να το εισαγάγετε πάλι
cli-form-export-questionnaire = Κωδικός ενός ερωτηματολογίου ή ο φάκελός του
cli-form-export-output = Υπολογιστικό φύλλο που θα γραφτεί, τελειώνει σε .xlsx
cli-form-export-examples =
    Παράδειγμα
      callfit form export customer_contact -o questions.xlsx

# What was typed
cli-typed-conflict = Το { $arg } και το { $prior } δεν πάνε μαζί. Χρησιμοποιήστε ένα από τα δύο
cli-typed-task = Δεν υπάρχει εργασία με το όνομα «{ $task }». Το callfit --help δείχνει τις εργασίες
cli-typed-no-value = Το { $arg } χρειάζεται κάτι μετά από αυτό. Το callfit --help δείχνει πώς καλείται
cli-typed-value = Το «{ $value }» δεν ταιριάζει στο { $arg }. Το callfit --help δείχνει τι ταιριάζει
cli-typed-missing = Λείπει αυτό: { $arg }. Το callfit --help δείχνει πώς καλείται
cli-typed-unknown = Δεν υπάρχει επιλογή με το όνομα { $arg }. Το callfit --help δείχνει τις επιλογές
cli-typed-other = Η εντολή δεν έγινε κατανοητή. Το callfit --help δείχνει πώς καλείται

cli-language-unknown = Δεν υπάρχει γλώσσα «{ $tag }»
cli-language-hint = Χρησιμοποιήστε μία από αυτές: { $tags }
cli-role-unknown = Δεν υπάρχει ρόλος «{ $role }»
cli-role-hint = Μήπως εννοείτε «{ $guess }»;
cli-role-list = Οι ρόλοι είναι: { $roles }
cli-example-unknown = Δεν υπάρχει παράδειγμα «{ $name }»
cli-example-hint = Χρησιμοποιήστε ένα από αυτά: { $names }
cli-country-unknown = Το «{ $country }» δεν είναι κωδικός χώρας
cli-country-hint = Γράψτε δύο γράμματα, για παράδειγμα FR
cli-file-type = Αυτό το είδος αρχείου δεν είναι γνωστό εδώ
cli-file-type-hint = Χρησιμοποιήστε αρχείο που τελειώνει σε { $endings }

# What it says
cli-no-best-role = Δεν υπάρχουν ακόμη αρκετές απαντήσεις για να φανεί ποιος ρόλος ταιριάζει καλύτερα
cli-no-best-role-hint = Ορίστε έναν ρόλο με το --role ή γράψτε --role none
cli-no-answers = Δεν υπάρχουν απαντήσεις για να καταταχθούν οι ρόλοι
cli-written = Γράφτηκε: { $path }
cli-batch-made = { $all ->
    [one] Γράφτηκε για { $n } από 1 άτομο
   *[other] Γράφτηκαν για { $n } από { $all } άτομα
}
cli-form-imported = { $n ->
    [one] Έγινε εισαγωγή 1 ερώτησης
   *[other] Έγινε εισαγωγή { $n } ερωτήσεων
}
cli-imported = Έγινε εισαγωγή από: { $path }
cli-check-clean = Όλα είναι εντάξει
cli-check-errors = { $n ->
    [one] 1 λάθος
   *[other] { $n } λάθη
}
cli-check-warnings = { $n ->
    [one] 1 σημείο που αξίζει να δείτε
   *[other] { $n } σημεία που αξίζει να δείτε
}

cli-table-role = Ρόλος
cli-table-fit = Ταίριασμα
cli-table-range = Εύρος
cli-table-category = Με λόγια

cli-window-failed = Το παράθυρο δεν μπόρεσε να ανοίξει
cli-window-instead = Η ίδια εργασία χωρίς παράθυρο, με ένα παράδειγμα:
cli-levels-not-json = Αυτό δεν είναι αρχείο επιπέδων
cli-levels-not-json-hint = Γράψτε το ως JSON, για παράδειγμα {"{"}"oral": 78{"}"}
cli-import-nothing = Τίποτα σε αυτό το αρχείο δεν μπόρεσε να χρησιμοποιηθεί
cli-letters-missing = Καμία γραμματοσειρά δεν έχει { $letters }: στη σελίδα υπάρχουν κενά πλαίσια στη θέση τους
cli-letters-missing-hint = Γράψτε τα με άλλα γράμματα ή αποθηκεύστε το βιογραφικό ως αρχείο Word, που τα κρατά
cli-parse-nothing = Ένα πρόγραμμα δεν βρίσκει σε αυτό το αρχείο τίποτα από βιογραφικό
cli-parse-others = Επίσης στην αρχή της σελίδας
cli-vacancy-nothing = Η αγγελία δεν αναφέρει κάτι που αναγνωρίζεται εδώ
cli-vacancy-role = Η αγγελία μοιάζει με αυτόν τον ρόλο: { $role }
cli-vacancy-company = Εργοδότης: { $name }
cli-vacancy-contact = Επικοινωνία: { $name }
cli-vacancy-covered = Αυτά τα λέει το βιογραφικό σας
cli-vacancy-known = Αυτά τα έχετε δείξει, αλλά το βιογραφικό δεν τα λέει ακόμη
cli-vacancy-missing = Δεν υπάρχουν στο βιογραφικό σας. Προσθέστε τα αν ισχύουν.

cli-report-about = Γράφει τα αποτελέσματα ενός ατόμου: έκθεση για ανάγνωση, JSON ή τις απαντήσεις σε πίνακα
cli-report-answers = Αρχείο με τις απαντήσεις στο ερωτηματολόγιο. Χωρίς αυτό, όσα έχει αποθηκεύσει το παράθυρο
cli-report-name = Όνομα στην έκθεση. Αλλιώς εκείνο του προφίλ, αν υπάρχει
cli-report-codebook = Γράφει και τι σημαίνει κάθε κωδικός του πίνακα
cli-report-output = Πού να γραφτεί: .pdf για την έκθεση, .json για όλα τα αποτελέσματα, .csv για τις απαντήσεις, .txt για τις λέξεις της έκθεσης
cli-report-examples =
    Παραδείγματα
      callfit report answers.toml --name "Marta Ozola" -o report.pdf
      callfit report --example piotr-zielinski --lang pl -o raport.pdf
      callfit report answers.toml -o answers.csv --codebook codes.csv

cli-paper-about = Γράφει ένα ερωτηματολόγιο για συμπλήρωση στο χαρτί
cli-paper-questionnaire = Ποιο ερωτηματολόγιο, με τον κωδικό του. Χωρίς αυτό, το πρώτο
cli-paper-form = Πόσο από αυτό: short, standard ή full
cli-paper-seed = Αριθμός που ορίζει τη σειρά των προτάσεων. Ο ίδιος αριθμός δίνει την ίδια σειρά
cli-paper-lang = Γλώσσα του εντύπου: en, fr, pl, lv, el ή bn
cli-paper-output = Πού να γραφτεί το έντυπο: .pdf, ή .txt για τις λέξεις του
cli-paper-examples =
    Παραδείγματα
      callfit paper -o form.pdf
      callfit paper customer_contact --form standard --lang pl --seed 7 -o form.pdf

cli-practice-about = Γράφει τις ερωτήσεις μιας συνέντευξης για έναν ρόλο, για εξάσκηση
cli-practice-role = Ποιος ρόλος, με τον κωδικό του
cli-practice-answers = Αρχείο με τα παραδείγματά σας. Χωρίς αυτό, το φύλλο έχει χώρο για γράψιμο
cli-practice-lang = Γλώσσα του φύλλου: en, fr, pl, lv, el ή bn
cli-practice-output = Πού να γραφτεί το φύλλο: .pdf, ή .txt για τις λέξεις του
cli-practice-examples =
    Παραδείγματα
      callfit practice inbound_agent -o interview.pdf
      callfit practice inbound_agent --answers examples.toml --lang el -o interview.pdf

cli-enter-about = Παίρνει τις απαντήσεις από το χαρτί: από αρχείο ή ρωτώντας μία μία
cli-enter-what = Ερωτηματολόγιο με τον κωδικό του, αρχείο με απαντήσεις ή και τα δύο. Το - διαβάζει την τυπική είσοδο
cli-enter-form = Μόνο ερωτήσεις αυτής της μορφής: short, standard ή full
cli-enter-seed = Ο αριθμός στο κάτω μέρος του εντύπου
cli-enter-output = Αρχείο που θα γραφτεί. Δεν πρέπει να υπάρχει ήδη
cli-enter-examples =
    Παραδείγματα
      callfit enter marked.txt -o answers.toml
      callfit enter customer_contact --form short --seed 7 -o answers.toml

    Μια γραμμή του αρχείου είναι κωδικός και ό,τι σημειώθηκε: B07 4, b8=0, A02 b, A04 ac, J03 1 5 3 2, G01 fr C1 C1 B2 B2 B1

## Roles and plans

cli-roles-about = Δείχνει όλους τους ρόλους
cli-roles-json = Όλα όσα ξέρουμε για κάθε ρόλο, ως JSON
cli-roles-examples =
    Παραδείγματα
      callfit roles
      callfit roles --json --lang fr
cli-role-about = Δείχνει έναν ρόλο: τη δουλειά, τι ζητά, πώς μπαίνετε και, με απαντήσεις, πόσο ταιριάζει
cli-role-role = Ο ρόλος με τον κωδικό του. Το callfit roles τους δείχνει όλους
cli-role-answers = Αρχείο με τις απαντήσεις στο ερωτηματολόγιο
cli-role-country = Δείχνει και τους δρόμους αυτής της χώρας, π.χ. FR
cli-role-json = Όλα όσα ξέρουμε για τον ρόλο, ως JSON
cli-role-output = Πού θα γραφτεί: .pdf για εκτύπωση, .txt για το κείμενο. Αλλιώς στην οθόνη
cli-role-examples =
    Παραδείγματα
      callfit role inbound_agent
      callfit role trainer --answers answers.toml --country FR -o trainer.pdf
cli-plan-about = Γράφει ένα πλάνο με ημέρες: τι να κάνετε για τα κενά στον δρόμο προς έναν ρόλο
cli-plan-role = Ο ρόλος με τον κωδικό του. Αλλιώς αυτός που ταιριάζει καλύτερα
cli-plan-answers = Αρχείο με τις απαντήσεις στο ερωτηματολόγιο. Αλλιώς όσα έχει αποθηκεύσει το παράθυρο
cli-plan-json = Το πλάνο ως JSON
cli-plan-output = Πού θα γραφτεί: .pdf για εκτύπωση, .ics για ημερολόγιο, .json ή .txt. Αλλιώς στην οθόνη
cli-plan-examples =
    Παραδείγματα
      callfit plan --example piotr-zielinski
      callfit plan team_leader --answers answers.toml -o plan.ics

## Converting, and many people at once

cli-convert-about = Διαβάζει προφίλ κάθε είδους και το γράφει σε άλλη μορφή: JSON Resume, PDF του Callfit, Europass ως XML ή PDF, δεδομένα του LinkedIn
cli-convert-file = Το προφίλ: .json, .pdf, .xml, .zip ή .csv. Μετράει το περιεχόμενο, όχι το όνομα
cli-convert-output = Πού θα γραφτεί. Χωρίς --to αποφασίζει η κατάληξη· - είναι η τυπική έξοδος
cli-convert-examples =
    Παραδείγματα
      callfit convert Basic_LinkedInDataExport.zip -o ego.json
      callfit convert europass.pdf -o cv.docx --lang fr --country FR
      callfit convert ego.json --to europass -o ego.xml
cli-batch-about = Φτιάχνει βιογραφικό για κάθε άτομο ενός φακέλου ή ενός αρχείου με ένα JSON Resume ανά γραμμή. Ένα προβληματικό αρχείο ή μια προβληματική γραμμή δεν σταματά τα υπόλοιπα
cli-batch-from = Φάκελος με ένα προφίλ ανά αρχείο ή αρχείο με ένα προφίλ ανά γραμμή
cli-batch-json = Τυπώνει ένα αντικείμενο JSON ανά άτομο: όνομα, αρχείο και τι δεν πήγε καλά
cli-batch-output = Φάκελος για τα βιογραφικά. Αρχεία που υπάρχουν ήδη δεν αντικαθίστανται ποτέ
cli-batch-examples =
    Παραδείγματα
      callfit batch atoma -o cv
      callfit batch atoma.ndjson -o cv --lang pl --country PL --template modern --json
