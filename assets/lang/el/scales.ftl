# Reliability of rating scales: what is found, and what cannot be used.

## Figures

scales-people = { $n ->
    [one] άτομο που απάντησε
   *[other] άτομα που απάντησαν
}
scales-items = { $n ->
    [one] ερώτημα
   *[other] ερωτήματα
}
scales-alpha = άλφα του Cronbach
scales-lambda6 = λάμδα 6 του Guttman
scales-omega = συνολικό ωμέγα του McDonald, με έναν παράγοντα
scales-mean = μέσος όρος
scales-sd = τυπική απόκλιση
scales-sem = τυπικό σφάλμα μέτρησης
scales-sem-points = το ίδιο τυπικό σφάλμα σε βαθμούς από 0 έως 100
scales-each-item = Κάθε ερώτημα: συσχέτιση με τα υπόλοιπα ερωτήματα, άλφα χωρίς το ερώτημα
scales-reversed-item = { $item }, αντεστραμμένο

scales-persons = Πώς απάντησαν οι άνθρωποι, σε όλα τα ερωτήματα
scales-string-median = μεγαλύτερη σειρά ίδιων απαντήσεων: διάμεσος
scales-string-ninetieth = μεγαλύτερη σειρά ίδιων απαντήσεων: 90ό εκατοστημόριο
scales-string-long = { $n ->
    [one] άτομο με σειρά μεγαλύτερη από τα μισά ερωτήματα
   *[other] άτομα με σειρά μεγαλύτερη από τα μισά ερωτήματα
}
scales-spread-median = διασπορά των απαντήσεων ενός ατόμου: διάμεσος
scales-spread-ninetieth = διασπορά των απαντήσεων ενός ατόμου: 90ό εκατοστημόριο
scales-spread-flat = { $n ->
    [one] άτομο με διασπορά κάτω από 0,3
   *[other] άτομα με διασπορά κάτω από 0,3
}

scales-unused = { $n ->
    [one] Το κλειδί δεν έχει αυτή τη στήλη, γι’ αυτό παραλείπεται: { $names }
   *[other] Το κλειδί δεν έχει αυτές τις { $n } στήλες, γι’ αυτό παραλείπονται: { $names }
}

## What is strange about a scale

scales-constant = Όλοι έδωσαν την ίδια απάντηση στο «{ $item }», γι’ αυτό το ερώτημα παραλείπεται
scales-contrary = Το «{ $item }» δεν συμβαδίζει με τα υπόλοιπα ερωτήματα
scales-contrary-hint = Ελέγξτε μήπως στο κλειδί πρέπει να είναι αντεστραμμένο.
scales-few-people = { $n ->
    [one] Απάντησε μόνο { $n } άτομο, αλλά για υπολογισμούς χρειάζονται τουλάχιστον { $fewest }
   *[other] Απάντησαν μόνο { $n } άτομα, αλλά για υπολογισμούς χρειάζονται τουλάχιστον { $fewest }
}
scales-few-varying = Μένουν λιγότερα από δύο ερωτήματα, γιατί σε αυτά όλοι έδωσαν την ίδια απάντηση: { $items }
scales-never-together = Λιγότερα από δύο άτομα απάντησαν και στο «{ $first }» και στο «{ $second }», γι’ αυτό η κλίμακα δεν έχει δείκτες

## Files

scales-file-empty = Αυτό το αρχείο είναι κενό
scales-header-hint = Η πρώτη γραμμή του πρέπει να έχει τα ονόματα των στηλών, όπως ονομάζει τα ερωτήματα το κλειδί.
scales-no-header = Αυτή η γραμμή δεν έχει κανένα ερώτημα του κλειδιού
scales-ragged = { $found ->
    [one] Αυτή η γραμμή έχει { $found } πεδίο, αλλά η πρώτη γραμμή έχει { $wanted }
   *[other] Αυτή η γραμμή έχει { $found } πεδία, αλλά η πρώτη γραμμή έχει { $wanted }
}
scales-no-number = Το «{ $value }» δεν είναι αριθμός
scales-no-number-hint = Όπου λείπει απάντηση, αφήστε το πεδίο κενό.
scales-out-of-range = Το «{ $value }» είναι έξω από τα όρια του ερωτήματος, { $min } έως { $max }
scales-column-twice = Αυτή η στήλη υπάρχει δύο φορές
scales-item-missing = Οι απαντήσεις δεν έχουν στήλη «{ $item }»
scales-more-mistakes = { $n ->
    [one] Υπάρχει ακόμη { $n } λάθος σε αυτό το αρχείο
   *[other] Υπάρχουν ακόμη { $n } λάθη σε αυτό το αρχείο
}

scales-key-no-header = Αυτή η γραμμή δεν έχει τα ονόματα των στηλών ενός κλειδιού
scales-key-columns = { $n ->
    [one] Λείπει μία στήλη: { $names }
   *[other] Λείπουν { $n } στήλες: { $names }
}
scales-key-hint = Η πρώτη γραμμή ενός κλειδιού είναι: item,scale,reversed,min,max.
scales-key-empty = Αυτό το κλειδί δεν έχει κανένα ερώτημα
scales-field-empty = Αυτό το πεδίο είναι κενό
scales-direction = Το «{ $value }» δεν λέει αν το ερώτημα είναι αντεστραμμένο
scales-direction-hint = Γράψτε true (ναι) ή false (όχι).
scales-min-max = Η χαμηλότερη απάντηση, { $min }, δεν είναι κάτω από την υψηλότερη, { $max }
scales-item-twice = Το «{ $item }» υπάρχει ήδη στη γραμμή { NUMBER($line, useGrouping: "false") }
scales-one-item = Η κλίμακα «{ $scale }» έχει μόνο αυτό το ερώτημα
scales-one-item-hint = Μια κλίμακα χρειάζεται τουλάχιστον δύο.
