## The letter that goes with a CV: one page, four or five short paragraphs. Each key is one sentence or two; the program
## sets them one after another and puts the person’s own words in between.
## $gender is how the letter speaks of its writer: feminine, masculine or neutral. It stands where a language needs it.

## The file

letter-title = Επιστολή – { $name }
letter-title-nameless = Συνοδευτική επιστολή

## Above the text

# $place is the writer’s town, $date a whole day as the language writes it.
letter-place-date = { $place }, { $date }
# $date is a whole day.
letter-date-only = { $date }
# $role is the title of the role, as the vacancy or the program names it.
letter-subject = Θέμα: Αίτηση για τη θέση «{ $role }»
# Where no role is known.
letter-subject-no-role = Θέμα: Αίτηση για εργασία
# Where no name is known.
letter-greeting-unknown = Αξιότιμη κυρία / Αξιότιμε κύριε,
# $name is the reader’s name as the writer wants to say it; $addressee is feminine or masculine where it is known.
letter-greeting-name = { $addressee ->
    [feminine] Αξιότιμη κυρία { $name },
    [masculine] Αξιότιμε κύριε,
   *[other] Αξιότιμη κυρία / Αξιότιμε κύριε,
}

## Why this letter

# $role as above; $company is the employer’s name as it stands.
letter-opening = Με την επιστολή αυτή υποβάλλω αίτηση για τη θέση «{ $role }» στην εταιρεία { $company }. Θα ήθελα να σας πω με λίγα λόγια τι μπορώ να προσφέρω.
# $source as above.
letter-opening-source = Ενημερώθηκα για τη θέση «{ $role }» στην εταιρεία { $company } (πηγή: { $source }) και υποβάλλω την αίτησή μου. Θα ήθελα να σας πω με λίγα λόγια τι μπορώ να προσφέρω.
# $role as above.
letter-opening-no-company = Με την επιστολή αυτή υποβάλλω αίτηση για τη θέση «{ $role }». Θα ήθελα να σας πω με λίγα λόγια τι μπορώ να προσφέρω.
# $role and $source as above.
letter-opening-no-company-source = Ενημερώθηκα για τη θέση «{ $role }» (πηγή: { $source }) και υποβάλλω την αίτησή μου. Θα ήθελα να σας πω με λίγα λόγια τι μπορώ να προσφέρω.
# Where no role is known.
letter-opening-no-role = Με την επιστολή αυτή εκδηλώνω το ενδιαφέρον μου για εργασία στην εταιρεία σας. Θα ήθελα να σας πω με λίγα λόγια τι μπορώ να προσφέρω.

## Experience

# $years is a whole number: years of work of any kind.
letter-experience = { $years ->
    [one] Διαθέτω { $years } έτος επαγγελματικής εμπειρίας.
   *[other] Διαθέτω { $years } έτη επαγγελματικής εμπειρίας.
}
# $years is a whole number: years of work in a contact centre.
letter-experience-contact-centre = { $years ->
    [one] Έχω { $years } έτος εμπειρίας σε κέντρο εξυπηρέτησης πελατών και γνωρίζω καλά το αντικείμενο.
   *[other] Έχω { $years } έτη εμπειρίας σε κέντρο εξυπηρέτησης πελατών και γνωρίζω καλά το αντικείμενο.
}
# $sectors is a list of cv-sector-… in the form that they have in this language.
letter-experience-sectors = Έχω εργαστεί { $sectors }.
# For a first job. $gender is the writer’s.
letter-experience-none = { $gender ->
    [feminine] Θα ήταν η πρώτη μου δουλειά και την παίρνω στα σοβαρά: είμαι έτοιμη να μάθω τον τρόπο εργασίας σας από την πρώτη μέρα και θέλω να μπορείτε να βασίζεστε σε εμένα.
    [masculine] Θα ήταν η πρώτη μου δουλειά και την παίρνω στα σοβαρά: είμαι έτοιμος να μάθω τον τρόπο εργασίας σας από την πρώτη μέρα και θέλω να μπορείτε να βασίζεστε σε εμένα.
   *[other] Θα ήταν η πρώτη μου δουλειά και την παίρνω στα σοβαρά: θέλω να μάθω τον τρόπο εργασίας σας από την πρώτη μέρα και να μπορείτε να βασίζεστε σε εμένα.
}

## What the writer brings

# $strengths is a list of the competencies’ cv_strength: noun phrases without a capital.
letter-strengths = Στην ομάδα σας μπορώ να προσφέρω τα εξής: { $strengths }.
# Stands before an example in the writer’s own sentences.
letter-example-first = Ένα παράδειγμα από την εμπειρία μου:
# Stands before a second example.
letter-example-second = Ένα δεύτερο παράδειγμα:
# $languages is a list of languages as they stand in running text.
letter-languages = Μπορώ να εργαστώ στις εξής γλώσσες: { $languages }.
# $terms is a list of programs and means of work in the words of the vacancy.
letter-vacancy-match = Από όσα ζητά η αγγελία σας, στο βιογραφικό μου θα βρείτε: { $terms }.

## Availability

# $date is the first possible day, $shifts a list of letter-shift-….
letter-availability = Δυνατότητα έναρξης εργασίας: { $date }. Μπορώ να εργάζομαι { $shifts }.
# $date as above.
letter-availability-date = Δυνατότητα έναρξης εργασίας: { $date }.
# $shifts as above.
letter-availability-shifts = Μπορώ να εργάζομαι { $shifts }.
# The four stand in $shifts.
letter-shift-days = στη διάρκεια της ημέρας
letter-shift-evenings = τα απογεύματα
letter-shift-nights = τις νύχτες
letter-shift-weekends = τα Σαββατοκύριακα

## The end

# $gender is the writer’s.
letter-closing = { $gender ->
   *[other] Σας ευχαριστώ για τον χρόνο σας. Θα χαρώ να σας πω περισσότερα σε μια συνέντευξη, τηλεφωνικά ή από κοντά.
}
# After letter-greeting-unknown; the name stands below.
letter-regards-unknown = Με εκτίμηση,
# After letter-greeting-name.
letter-regards-name = Με εκτίμηση,
# Below the name.
letter-attachment = Συνημμένο: βιογραφικό σημείωμα
