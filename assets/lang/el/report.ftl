# The report of the results: headings and sentences of its own; all others are in explain.ftl.

report-kind = Callfit, έκθεση αποτελεσμάτων
report-title = Έκθεση αποτελεσμάτων
report-title-of = Έκθεση αποτελεσμάτων – { $name }
report-date = { $day } { $month } { $year }
report-answers = { $answers ->
    [one] { $answers } απάντηση
   *[other] { $answers } απαντήσεις
} σε { $parts ->
    [one] { $parts } μέρος
   *[other] { $parts } μέρη
}
report-in-short = Με λίγα λόγια.
report-foot = Οδηγός για μια συζήτηση, όχι απόφαση για έναν άνθρωπο
report-page = Σελίδα { $page } από { $pages }

## The profile

report-profile = Ικανότητες
report-range-head = Από 0 έως 100, με εύρος
report-likely = Πιθανότερα
report-legend = Σκούρο σημάδι: το αποτέλεσμα. Πλατιά ζώνη: πού βρίσκεται πιθανότατα. Τα κενά της γραμμής είναι στο 20, 40, 60 και 80.

## Roles

report-roles = Οι ρόλοι που ταιριάζουν καλύτερα
report-tied = Μερικοί από αυτούς τους ρόλους είναι τόσο κοντά, που η σειρά τους θα μπορούσε να είναι και άλλη
report-in-the-way = Τι λείπει ακόμη και τι βοηθά
report-nothing-in-the-way = Από όσα γνωρίζουμε, δεν λείπει τίποτα

## How sure we are

report-no-signs = Τίποτα δεν δείχνει ότι οι απαντήσεις δόθηκαν βιαστικά
report-no-tasks = Δεν έγιναν ασκήσεις, οπότε το αποτέλεσμα στηρίζεται σε όσα λέτε για τον εαυτό σας
report-clocks-on = Όλες οι ασκήσεις έγιναν με χρονόμετρο
report-clocks-off = Αυτές οι ασκήσεις έγιναν χωρίς χρονόμετρο: { $tasks }

## What each part contributed

report-instruments = Τι λέει κάθε μέρος της αξιολόγησης
report-instruments-note = Μονάδες από 0 έως 100 με το τυπικό σφάλμα τους. Η παύλα σημαίνει ότι αυτό το μέρος δεν λέει κάτι για την ικανότητα.
report-counts = { $answers ->
    [one] { $answers } απάντηση
   *[other] { $answers } απαντήσεις
} για { $competencies ->
    [one] { $competencies } ικανότητα
   *[other] { $competencies } ικανότητες
}
report-together = Συνολικά
report-with-error = { $points } ± { $error }

## What to talk about

report-talk = Για συζήτηση
report-talk-surprise = Ποιο από αυτά τα αποτελέσματα σας εκπλήσσει και γιατί;
report-talk-example = Για αυτό είμαστε λιγότερο σίγουροι: { $competency }. Πείτε ένα παράδειγμα: τι έγινε, τι κάνατε και πώς τελείωσε.
report-talk-role = Πώς θα ήταν μια καλή μέρα σε αυτόν τον ρόλο: { $role };
