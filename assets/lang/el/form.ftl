# Ερωτηματολόγια γραμμένα σε υπολογιστικό φύλλο ή σε SurveyJS: τι χρειάζεται διόρθωση και τι να γίνει.

## The file as a whole

form-no-spreadsheet = Αυτό δεν είναι υπολογιστικό φύλλο που διαβάζεται ({ $reason })
form-no-spreadsheet-hint = Ανοίξτε το στο πρόγραμμα υπολογιστικών φύλλων και αποθηκεύστε το ως .xlsx.
form-locked = Αυτό το υπολογιστικό φύλλο είναι κλειδωμένο με κωδικό πρόσβασης
form-locked-hint = Αποθηκεύστε ένα αντίγραφο χωρίς κωδικό πρόσβασης.
form-too-many-cells = Αυτό το υπολογιστικό φύλλο έχει πάνω από { $max } γεμάτα κελιά, περισσότερα από όσα διαβάζει το Callfit
form-no-survey = Δεν υπάρχει φύλλο με όνομα survey
form-no-survey-hint = Τα φύλλα εδώ είναι: { $sheets }.
form-nothing-to-ask = Δεν υπάρχει εδώ ερώτηση που να μπορεί να χρησιμοποιηθεί
form-no-json = Αυτή η γραμμή δεν είναι JSON
form-no-survey-js = Αυτό δεν είναι ερωτηματολόγιο SurveyJS
form-no-survey-js-hint = Το Callfit ψάχνει μια λίστα με όνομα pages ή elements.
form-folder-taken = Αυτός ο φάκελος υπάρχει ήδη και μένει όπως είναι
form-folder-taken-hint = Διαλέξτε άλλη θέση με -o ή μετακινήστε τον φάκελο.
form-cell-too-long = Ένα κελί αυτής της γραμμής θα είχε πάνω από { $max } γράμματα, που δεν τα χωρά κανένα υπολογιστικό φύλλο
form-not-written = Το υπολογιστικό φύλλο δεν μπόρεσε να δημιουργηθεί ({ $reason })

## Columns and cells

form-column-missing = Λείπει η στήλη «{ $name }»
form-column-left-out = Το Callfit δεν χρησιμοποιεί τη στήλη «{ $name }» και την παραλείπει
form-column-twice = Η στήλη «{ $name }» υπάρχει δύο φορές για τη γλώσσα «{ $language }». Μετράει η πρώτη
form-cell-empty = Το «{ $name }» είναι κενό σε αυτή τη γραμμή, που παραλείπεται
form-cell-merged-hint = Το κελί είναι συγχωνευμένο με άλλο, και μόνο το πρώτο έχει τιμή: χωρίστε τα.
form-cell-flag = Εδώ χρειάζεται yes ή no, αλλά γράφει «{ $found }»
form-cell-number = Εδώ χρειάζεται ακέραιος αριθμός, αλλά γράφει «{ $found }»
form-name-changed = Το όνομα «{ $name }» δεν μπορεί να είναι κωδικός και γίνεται «{ $id }»
form-name-twice = Το όνομα «{ $name }» το έχει ήδη { $kind ->
    [row] η γραμμή { $row }
   *[path] το { $row }
  }. Αυτή η ερώτηση παραλείπεται
form-value-twice = Η τιμή «{ $name }» υπάρχει ήδη σε αυτή τη λίστα. Αυτή παραλείπεται
form-toml = Αυτό δεν είναι TOML: { $found }

## Languages

form-no-language = Δεν αναφέρεται η γλώσσα των κειμένων, οπότε θεωρούνται αγγλικά
form-no-language-hint = Γράψτε default_language στο φύλλο settings, για παράδειγμα French (fr).
form-language-unknown = Δεν υπάρχει γνωστή γλώσσα με όνομα «{ $language }»
form-language-unknown-hint = Γράψτε τον κωδικό της σε παρένθεση: label::French (fr).
form-row-lacks = Άλλες γραμμές έχουν κείμενο σε αυτές τις γλώσσες, αυτή όχι: { $languages }. Στη θέση του φαίνεται η προεπιλεγμένη γλώσσα
form-default-words-missing = Λείπει το κείμενο στην προεπιλεγμένη γλώσσα «{ $language }» και στη θέση του μπαίνει αυτό στη γλώσσα «{ $other }»
form-no-intro = Το φύλλο settings δεν έχει callfit::intro, οπότε στη θέση του φαίνεται ο τίτλος
form-no-description = Δεν υπάρχει περιγραφή, οπότε στη θέση της φαίνεται ο τίτλος
form-words-with-answers = Το κείμενο έχει { "${" }…{ "}" }, που το Callfit το δείχνει όπως είναι

## Groups and questions

form-group-within = Αυτή η ομάδα βρίσκεται μέσα σε άλλη: οι ερωτήσεις της μπαίνουν στην εξωτερική και ο τίτλος της παραλείπεται
form-group-no-label = Αυτή η ομάδα δεν έχει label, οπότε φαίνεται ο τίτλος του ερωτηματολογίου
form-group-not-begun = Εδώ τελειώνει μια ομάδα που δεν έχει αρχίσει
form-group-not-ended = Εδώ αρχίζει μια ομάδα που δεν τελειώνει ποτέ
form-repeat = Οι γραμμές { $first } έως { $last } ρωτούν πολλές φορές το ίδιο, κάτι που το Callfit δεν μπορεί. Παραλείπονται
form-repeat-hint = Γράψτε τις ερωτήσεις όσες φορές χρειάζονται.
form-panel = Αυτό το πλαίσιο διαλύεται: οι ερωτήσεις του μπαίνουν στη σελίδα και ο τίτλος του παραλείπεται
form-type-refused = Το Callfit δεν έχει ερωτήσεις τύπου «{ $type }»
form-type-unknown = Ο τύπος «{ $type }» δεν είναι γνωστός
form-type-unknown-hint = Χρησιμοποιήστε select_one, select_multiple, integer, range, text, note, begin_group ή end_group.
form-type-metadata = Το «{ $type }» δεν ρωτά κανέναν τίποτα και παραλείπεται
form-task-unknown = Το «{ $type }» δεν είναι είδος ερώτησης που έχει το Callfit
form-hint-acknowledge = Χρησιμοποιήστε note, ή select_one με ναι και όχι.
form-hint-calculate = Βγάλτε τη γραμμή: το Callfit υπολογίζει μόνο του τα αποτελέσματά του.
form-hint-decimal = Χρησιμοποιήστε integer, αν χρειάζεται σε μικρότερη μονάδα.
form-hint-date = Χρησιμοποιήστε integer για έτος, ή text.
form-hint-rank = Χρησιμοποιήστε select_multiple, ή ένα select_one για κάθε θέση.
form-hint-list = Βάλτε τις απαντήσεις στο φύλλο choices και γράψτε το όνομα της λίστας τους μετά τον τύπο.
form-hint-media = Ρωτήστε το με λόγια, με τον τύπο text, ή βγάλτε τη γραμμή.
form-hint-elements = Χρησιμοποιήστε radiogroup, dropdown, checkbox, boolean, rating, matrix, text, comment ή html.
form-list-unknown = Δεν υπάρχει λίστα «{ $name }» στο φύλλο choices
form-choice-no-label = Αυτή η απάντηση δεν έχει label, οπότε φαίνεται το όνομά της «{ $name }»
form-choice-twice = Αυτή η λίστα έχει ήδη το όνομα «{ $name }» στη γραμμή { $row }. Αυτό παραλείπεται
form-choice-filter = Το Callfit δεν μπορεί να δείξει ένα μέρος μόνο μιας λίστας
form-choice-filter-hint = Κάντε μία ερώτηση για κάθε μέρος, με δική της λίστα και δικό της relevant.
form-or-other = Η επιπλέον απάντηση «άλλο» παραλείπεται. Προσθέστε την στη λίστα αν τη χρειάζεστε
form-options-keep-order = Οι απαντήσεις κρατούν τη σειρά τους. Μόνο οι ερωτήσεις ανακατεύονται, με callfit::shuffle στην ομάδα τους
form-range = Αυτό το εύρος δεν έχει ακέραια βήματα του 1
form-range-hint = Γράψτε start=1 end=5 step=1, ή χρησιμοποιήστε select_one.
form-constraint = Αυτό το όριο δεν μπορεί να κρατηθεί και παραλείπεται: { $found }
form-constraint-hint = Για ένα integer γράψτε τον μικρότερο και τον μεγαλύτερο αριθμό: . >= 0 and . <= 120
form-scale-needs-list = Μόνο μια ερώτηση με μία απάντηση από λίστα λέει κάτι για ικανότητα ή συνθήκη
form-scale-needs-list-hint = Χρησιμοποιήστε select_one με λίστα από δύο έως εννέα βαθμίδες, πρώτα η χαμηλότερη.
form-measures-two = Αυτή η ερώτηση αφορά μαζί ικανότητα και συνθήκη. Μετράει η ικανότητα

## Conditions

form-condition-part = Αυτό το μέρος της συνθήκης δεν είναι κατανοητό: { $part }
form-condition-cut = Η συνθήκη τελειώνει πολύ νωρίς
form-condition-hint = Χρησιμοποιήστε { "${" }όνομα{ "}" } με =, <, >, selected(), not(), and, or.
form-condition-question = Η συνθήκη αναφέρει το «{ $name }», αλλά δεν υπάρχει τέτοια ερώτηση
form-condition-option = Η συνθήκη συγκρίνει το «{ $name }» με το «{ $option }», που δεν είναι καμία από τις απαντήσεις του
form-condition-compares = Η απάντηση στο «{ $name }» δεν συγκρίνεται έτσι
form-condition-compares-hint = Οι λίστες συγκρίνονται με = και selected(), οι αριθμοί και με < και >, τα κείμενα μόνο με κενό κείμενο.
form-condition-itself = Η ερώτηση «{ $name }» γίνεται μόνο αν έχει απάντηση, οπότε δεν μπορεί να γίνει ποτέ
form-condition-circle = Η ερώτηση «{ $name }» ({ $kind ->
    [row] γραμμή { $row }
   *[path] { $row }
  }) και αυτή περιμένουν η μία την άλλη, οπότε καμία δεν μπορεί να γίνει
form-condition-later = Η συνθήκη αναφέρει το «{ $name }», που έρχεται αργότερα ({ $kind ->
    [row] γραμμή { $row }
   *[path] { $row }
  })
form-condition-left-out = Η συνθήκη αναφέρει το «{ $name }» ({ $kind ->
    [row] γραμμή { $row }
   *[path] { $row }
  }), που παραλείπεται, οπότε παραλείπεται και αυτή η ερώτηση

## SurveyJS

form-json-object = Εδώ χρειάζεται αντικείμενο σε άγκιστρα
form-json-text = Εδώ χρειάζεται κείμενο, ή ένα κείμενο για κάθε γλώσσα
form-json-value = Εδώ χρειάζεται τιμή, ή αντικείμενο με τιμή και κείμενο
form-json-whole = Εδώ χρειάζεται ακέραιος αριθμός
form-property-left-out = Το Callfit δεν χρησιμοποιεί το «{ $name }» και το παραλείπει
form-property-missing = Λείπει το «{ $name }»
