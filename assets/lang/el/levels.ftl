# Problems in a file of competency levels that were measured elsewhere.

levels-not-a-table = { $found ->
    [list] Αυτό το αρχείο περιέχει μια λίστα, όχι ικανότητες με τα επίπεδά τους
    [number] Αυτό το αρχείο περιέχει έναν αριθμό, όχι ικανότητες με τα επίπεδά τους
    [text] Αυτό το αρχείο περιέχει ένα κείμενο, όχι ικανότητες με τα επίπεδά τους
   *[other] Αυτό το αρχείο δεν περιέχει ικανότητες με τα επίπεδά τους
}
levels-not-a-level = { $found ->
    [text] Αυτό το επίπεδο είναι κείμενο, όχι αριθμός
    [list] Αυτό το επίπεδο είναι λίστα, όχι αριθμός
    [null] Αυτό το επίπεδο είναι κενό
   *[other] Αυτό το επίπεδο δεν είναι αριθμός
}
levels-not-a-number = { $found ->
    [text] Αυτό είναι κείμενο, όχι αριθμός
    [list] Αυτό είναι λίστα, όχι αριθμός
    [null] Αυτό είναι κενό
   *[other] Αυτό δεν είναι αριθμός
}
levels-form-hint = Γράψτε κάθε επίπεδο έτσι: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}. Παραλείψτε όσα δεν μετρήθηκαν.
levels-no-level = Εδώ λείπει το επίπεδο
levels-unknown-key = Ένα επίπεδο δεν έχει πεδίο «{ $key }»
levels-off-scale = Το επίπεδο { $found } είναι έξω από την κλίμακα
levels-off-scale-hint = Τα επίπεδα πάνε από 0 έως 100
levels-error-off-scale = Τυπικό σφάλμα { $found } δεν γίνεται. Πάει από 0 έως 100
levels-unknown-competency = Δεν υπάρχει ικανότητα «{ $id }»
levels-known-competencies = Οι ικανότητες είναι: { $ids }
