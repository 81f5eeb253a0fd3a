# Results in words: fits, reasons, what can still be learned, conditions, pay, how sure we are.
# Names of competencies, conditions and roles are put in as they stand, so they come first or after a colon.

## The fit

explain-fit-between = πιθανότατα μεταξύ { $low } και { $high }
explain-fit-range = { $low }–{ $high }
explain-fit-between-all = Αν δεν υποθέσουμε τίποτα για όσα δεν έχετε απαντήσει, το ταίριασμα είναι μεταξύ { $low } και { $high }
explain-fit-strong = Ταιριάζει πολύ
explain-fit-good = Ταιριάζει καλά
explain-fit-partial = Μπορεί να ταιριάξει
explain-fit-low = Χρειάζεται εξάσκηση
explain-fit-must-have-gap = Ένα απαραίτητο προσόν για συζήτηση
explain-fit-not-enough = Όχι αρκετές απαντήσεις ακόμη
explain-fit-tied = Απ’ όσο μπορούμε να δούμε, αυτός ο ρόλος σάς ταιριάζει όσο και ο προηγούμενος
explain-fit-needs-answers = Έχετε απαντήσει στο { $answered } όσων μετρούν για αυτόν τον ρόλο. Πιο πολύ θα βοηθούσαν απαντήσεις εδώ: { $competencies }
explain-category-no-data = Καμία απάντηση ακόμη
explain-category-must-have-check = Ένα απαραίτητο προσόν για έλεγχο

explain-must-haves-met = Έχετε { $met } από { $total }, { $open } για συζήτηση
explain-must-haves-all-met = Έχετε { $met } από { $total }

## Levels in a word

explain-band-no-evidence = Χωρίς στοιχεία ακόμη
explain-band-starting = Στην αρχή
explain-band-growing = Σε εξέλιξη
explain-band-solid = Σταθερό
explain-band-strong = Δυνατό

## Why a role fits, and what can still be learned

explain-level-and-need = { $competency }: { $has }. Ο ρόλος χρειάζεται περίπου { $needs }.
explain-reason-enough = { $competency }: αρκετά για αυτόν τον ρόλο
explain-reason-learn-first = { $competency }: αυτό έρχεται πρώτο
explain-gap-advice = { $numbers } { $advice }.
explain-gap-partly = Εν μέρει
explain-gap-missing = Λείπει ακόμη
explain-need-onet = Το τι χρειάζεται ο ρόλος είναι δική μας εκτίμηση. Το O*NET βαθμολογεί αυτή την ικανότητα για τέτοια δουλειά με { $onet } στα 100.
explain-need-judged = Το τι χρειάζεται ο ρόλος είναι δική μας εκτίμηση. Το O*NET δεν έχει βαθμό γι’ αυτό.
explain-about-figures = Το τι χρειάζεται ένας ρόλος είναι δική μας εκτίμηση, με βάση άρθρα για αυτή τη δουλειά και το O*NET. Δεν λέει τίποτα για το πόσο πιθανό είναι να σας προσλάβουν.

## The answers behind it

explain-evidence-answer = Στο { $question } απαντήσατε { $answer }
explain-evidence-languages = Μας μιλήσατε για αυτές τις γλώσσες: { $languages }

## Must-haves

explain-must-have-met = Έχετε { $has }. Ο ρόλος ζητά τουλάχιστον { $floor }.
explain-must-have-borderline = Έχετε περίπου { $has }. Ο ρόλος ζητά τουλάχιστον { $floor }, γι’ αυτό δώστε ένα παράδειγμα από τη ζωή σας όταν κάνετε αίτηση.
explain-must-have-not-met = Έχετε { $has }. Ο ρόλος ζητά τουλάχιστον { $floor }. Άλλοι έφτασαν εκεί με εξάσκηση πριν κάνουν αίτηση.
explain-must-have-unknown = Ο ρόλος ζητά τουλάχιστον { $floor }. Δεν έχετε απαντήσει ακόμη σε αυτό το μέρος.
explain-state-met = Το έχετε
explain-state-borderline = Για συζήτηση
explain-state-not-met = Όχι ακόμη
explain-state-unknown = Άγνωστο ακόμη

## Facts that a role asks for

explain-fact-background-check = Έλεγχος ιστορικού
explain-fact-background-check-ask = Ορισμένοι εργοδότες ελέγχουν το παρελθόν πριν από την πρόσληψη. Ρωτήστε τι ακριβώς εξετάζουν.
explain-fact-step-agent = Εμπειρία ως εκπρόσωπος σε κέντρο εξυπηρέτησης πελατών
explain-fact-step-team-leader = Εμπειρία ως επικεφαλής ομάδας σε κέντρο εξυπηρέτησης πελατών
explain-fact-step-supervisor = Εμπειρία στην εποπτεία κέντρου εξυπηρέτησης πελατών
explain-fact-step-manager = Εμπειρία στη διοίκηση κέντρου εξυπηρέτησης πελατών
explain-fact-step-other = Εμπειρία σε κέντρο εξυπηρέτησης πελατών
explain-fact-step-met = Μας είπατε ότι έχετε αυτή την εμπειρία
explain-fact-step-not-met = Αυτό είναι επόμενο βήμα. Οι περισσότεροι αρχίζουν ένα σκαλί πιο κάτω και ανεβαίνουν.
explain-fact-step-usual = Πολλοί εργοδότες το θέλουν, αλλά όχι όλοι. Ρωτήστε, και δείξτε τι έχετε κάνει αλλού.
explain-fact-step-unknown = Πείτε μας στο μέρος 1 τι δουλειά έχετε κάνει ως τώρα
explain-fact-customer-experience = Εμπειρία με πελάτες
explain-fact-customer-experience-met = Μας είπατε ότι έχετε δουλέψει με πελάτες
explain-fact-customer-experience-not-met = Λίγοι μήνες σε κατάστημα, καφετέρια ή γραφείο μετρούν. Το ίδιο και ο εθελοντισμός.
explain-fact-customer-experience-unknown = Πείτε μας στο μέρος 1 τι δουλειά έχετε κάνει ως τώρα
explain-fact-driving-licence = Δίπλωμα οδήγησης
explain-fact-driving-licence-met = Ορισμένοι εργοδότες το ζητούν, και το έχετε
explain-fact-driving-licence-not-met = Ορισμένοι εργοδότες το ζητούν. Αναζητήστε έναν που δεν το ζητά.
explain-fact-driving-licence-unknown = Ορισμένοι εργοδότες το ζητούν. Πείτε μας στο μέρος 1 αν το έχετε.
explain-fact-sector-certificate = Πιστοποιητικό του κλάδου
explain-fact-sector-certificate-met = Ορισμένοι εργοδότες το ζητούν, και έχετε ένα
explain-fact-sector-certificate-not-met = Ορισμένοι εργοδότες το ζητούν. Άλλοι σας εκπαιδεύουν τις πρώτες εβδομάδες.
explain-fact-sector-certificate-unknown = Ορισμένοι εργοδότες το ζητούν. Πείτε μας στο μέρος 1 αν έχετε ένα.
explain-fact-typing = Πληκτρολόγηση: περίπου { $words } λέξεις το λεπτό, { $accuracy } σωστές
explain-fact-typing-ask = Αυτό ελέγχουν ορισμένοι εργοδότες. Εδώ δεν μετριέται.
explain-fact-language-any = Γλώσσα της δουλειάς: { $level } ή ανώτερο
explain-fact-language-spoken = Γλώσσα της δουλειάς, προφορικά: { $level } ή ανώτερο
explain-fact-language-written = Γλώσσα της δουλειάς, γραπτά: { $level } ή ανώτερο
explain-fact-language-met = { $count ->
    [one] Το φτάνετε σε μία γλώσσα: { $languages }. Μετρά αν ο εργοδότης δουλεύει σε αυτήν.
   *[other] Το φτάνετε σε { $count } γλώσσες: { $languages }. Μετρά αν ο εργοδότης δουλεύει σε μία από αυτές.
}
explain-fact-language-not-met = Καμία από τις γλώσσες σας δεν έχει φτάσει ακόμη εκεί. Ένας συνηθισμένος δρόμος είναι τα μαθήματα παράλληλα με τη δουλειά.
explain-fact-language-unknown = Πείτε μας πόσο καλά γνωρίζετε τις γλώσσες σας

## The work and what you like

explain-flag-rather-not = Αυτός ο ρόλος έχει περισσότερο. Είπατε ότι θα προτιμούσατε να το αποφύγετε.
explain-flag-only-some = Αυτός ο ρόλος έχει πολύ. Είπατε ότι θα το δεχόσασταν, αλλά όχι τόσο.
explain-flag-wanted = Αυτός ο ρόλος έχει λίγο. Είπατε ότι θα θέλατε περισσότερο.
explain-condition-talk = Για συζήτηση
explain-condition-less = Θα θέλατε λιγότερο
explain-condition-more = Θα θέλατε περισσότερο
explain-condition-suits = Σας αρέσει
explain-condition-fine = Σας βολεύει
explain-condition-unanswered = Χωρίς απάντηση ακόμη
explain-exposure-much = Πολύ
explain-exposure-some = Μέτρια
explain-exposure-little = Λίγο ή καθόλου
explain-exposure-onet = { $amount } (O*NET)
explain-exposure-estimate = { $amount } (εκτίμησή μας)
explain-suits-little = { $condition }: λίγο ή καθόλου, όπως θέλετε
explain-suits-little-detail = Ο ρόλος έχει { $exposure } στα 100. Θα δεχόσασταν έως { $tolerance }.
explain-suits-much = { $condition }: πολύ, όπως θέλετε
explain-suits-much-detail = Ο ρόλος προσφέρει { $exposure } στα 100. Θα θέλατε περίπου { $tolerance }.

## Education and pay

explain-education = Εκπαίδευση που ζητούν συνήθως οι εργοδότες: { $education }
explain-pay-between = { $low } έως { $high } { $currency }
explain-pay-about = περίπου { $low } { $currency }
explain-pay-not-stated = Δεν αναφέρεται για ποιο διάστημα, ούτε αν είναι μικτά ή καθαρά
explain-pay-year-gross-france = μικτά τον χρόνο, κατά μέσο όρο στη Γαλλία
explain-pay-hour-gross = μικτά την ώρα
explain-pay-month-gross = μικτά τον μήνα
explain-pay-month-net = καθαρά τον μήνα
explain-pay-year-gross = μικτά τον χρόνο
explain-pay-undated = Η πηγή δεν δίνει έτος, και ο κατώτατος μισθός μπορεί να είναι σήμερα υψηλότερος. Οι αγγελίες στην περιοχή σας δείχνουν τι πληρώνεται τώρα.
explain-pay-unknown = Αμοιβή: οι πηγές μας δεν αναφέρουν ποσά
explain-source-bn = Από άρθρο στα βεγγαλικά για τη δουλειά στη Γαλλία, χωρίς δικό μας έλεγχο
explain-source-el = Από άρθρο στα ελληνικά για τα τηλεφωνικά κέντρα, χωρίς δικό μας έλεγχο
explain-source-fr = Από άρθρο στα γαλλικά για τα τηλεφωνικά κέντρα, χωρίς δικό μας έλεγχο
explain-source-lv = Από άρθρο στα λετονικά για την εξυπηρέτηση πελατών, χωρίς δικό μας έλεγχο
explain-source-pl = Από άρθρο στα πολωνικά για την εξυπηρέτηση πελατών, χωρίς δικό μας έλεγχο
explain-source-other = Πηγή: { $source }, χωρίς δικό μας έλεγχο

## The results as a whole

explain-summary-empty = Τα αποτελέσματά σας εμφανίζονται εδώ όταν απαντήσετε στις πρώτες ερωτήσεις
explain-summary-two-strengths = { $first }. { $second }.
explain-summary-one-strength = { $first }.
explain-summary-no-strength-yet = Είστε στην αρχή, και όλα αυτά μαθαίνονται.
explain-summary-growing = { $count ->
    [one] Εξελίσσεται ακόμη, και μπορείτε να το εξασκήσετε: { $competencies }.
   *[other] Εξελίσσονται ακόμη, και μπορείτε να τα εξασκήσετε: { $competencies }.
}

explain-certainty-none = Πόσο σίγουρο είναι; Όχι ακόμη
explain-certainty-none-detail = Δεν υπάρχει ακόμη απάντηση που να δείχνει ένα επίπεδο.
explain-certainty-partly = Πόσο σίγουρο είναι; Εν μέρει
explain-certainty-partly-detail = { $answered } από { $total } ικανότητες έχουν αρκετές απαντήσεις. Πιο πολύ θα βοηθούσε αυτή: { $competency }.
explain-certainty-fairly = Πόσο σίγουρο είναι; Αρκετά
explain-certainty-fairly-detail = Κάθε ικανότητα έχει αρκετές απαντήσεις. Το πραγματικό σας επίπεδο απέχει πιθανότατα το πολύ { $reach } μονάδες από αυτό που βλέπετε.
explain-certainty-careful = Πόσο σίγουρο είναι; Λιγότερο
explain-certainty-careful-detail = Ορισμένες απαντήσεις ίσως δόθηκαν βιαστικά.

explain-careful-long-string = Επιλέξατε την ίδια απάντηση { $length } φορές στη σειρά σε μια σελίδα με { $items } προτάσεις. Ορισμένες λένε το αντίθετο από άλλες.
explain-careful-fast = Χρειαστήκατε περίπου { $seconds } δευτερόλεπτα για κάθε πρόταση. Είναι λίγος χρόνος για σκέψη.
explain-careful-flat = Σχεδόν όλες οι απαντήσεις σας είναι ίδιες.
explain-careful-contradiction = { $pairs ->
    [one] { $pairs } ζευγάρι προτάσεων με αντίθετο νόημα πήρε σχεδόν την ίδια απάντηση.
   *[other] { $pairs } ζευγάρια προτάσεων με αντίθετο νόημα πήραν σχεδόν την ίδια απάντηση.
}
explain-careful-together = Διαβάστε αυτό το αποτέλεσμα μαζί με ένα άτομο που σας γνωρίζει, ή απαντήστε ξανά όταν έχετε περισσότερο χρόνο.

## The explanation as plain text

explain-heading-reasons = Γιατί σας ταιριάζει
explain-heading-gaps = Τι μπορείτε ακόμη να μάθετε
explain-heading-must-haves = Απαραίτητα προσόντα
explain-heading-flags = Η δουλειά και όσα θέλετε
explain-heading-variants = Ειδικές μορφές αυτού του ρόλου
explain-plain-fit = { $word }: { $fit }, { $range }
explain-plain-title = { $title } ({ $word })
explain-plain-variant = { $title }: ταίριασμα { $fit }, { $range }
explain-plain-pay = Αμοιβή: { $amount }. { $period }. { $source }.

explain-evidence-task = Κάνατε την άσκηση { $question }
explain-careful-unread = Μια πρόταση ζητούσε συγκεκριμένη απάντηση και πήρε άλλη, οπότε ίσως κάποιες προτάσεις δεν διαβάστηκαν

explain-part = { $instrument }: { $points }
explain-instrument-self-report = Η δική σας εκτίμηση
explain-instrument-situation = Πραγματικές καταστάσεις
explain-instrument-call = Κλήσεις για εξάσκηση
explain-instrument-typing = Πληκτρολόγηση
explain-instrument-record = Καταγραφή υπόθεσης
explain-instrument-cefr = Επίπεδα γλωσσών
explain-contrast-lower = { $competency }: βαθμολογείτε τον εαυτό σας χαμηλότερα ({ $said }) από όσο δείχνετε στην πράξη ({ $shown })
explain-contrast-higher = { $competency }: βαθμολογείτε τον εαυτό σας ψηλότερα ({ $said }) από όσο δείχνουν οι ασκήσεις ({ $shown }). Με εξάσκηση η διαφορά μικραίνει
explain-change-up = { $competency }: από { $before } σε { $now }
explain-change-down = { $competency }: από { $before } σε { $now }

## What would raise the fit, and its points

explain-raise = { $competency }: από { $from } σε { $to }
explain-raise-gains = { $points ->
    [one] περίπου { $points } μονάδα παραπάνω
   *[other] περίπου { $points } μονάδες παραπάνω
}
explain-share = { $gives } από { $of }
explain-share-sum = Μαζί: { $sum } από 100. Το ταίριασμα { $fit } λογαριάζει και ότι κάθε επίπεδο μπορεί στην πραγματικότητα να είναι λίγο χαμηλότερο ή υψηλότερο.
explain-source-own = Από όσα ξέρουμε εμείς για αυτή τη δουλειά, όχι από άρθρο
