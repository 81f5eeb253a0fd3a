# The results: levels with their ranges. Sentences about levels and sureness are in explain.ftl.

results-title = Τα αποτελέσματά σας
results-roles = Δείτε τους ρόλους

results-empty-title = Τα αποτελέσματά σας θα είναι εδώ
results-empty-words = Μετά τα πρώτα μέρη του ερωτηματολογίου βλέπετε μια πρώτη εικόνα. Χρειάζονται περίπου 5 λεπτά.
results-start = Έναρξη του μέρους 1
results-go-on = Συνέχεια στις ερωτήσεις

results-chart = Το διάγραμμα δείχνει τις ίδιες τιμές με τη λίστα
results-legend-value = Το αποτέλεσμά σας
results-legend-band = Πού βρίσκεται πιθανότατα

results-competency = Ικανότητα
results-starting = στην αρχή
results-strong = δυνατό
results-level = Επίπεδο
results-needed = { $count ->
    [one] { $count } απάντηση ακόμη
   *[other] { $count } απαντήσεις ακόμη
}
results-no-experience = Καμία εμπειρία ακόμη
results-said = { $competency }: { $level }. { $value } στα 100, πιθανότατα μεταξύ { $low } και { $high }
results-said-open = { $competency }: { $level }

results-anywhere = Οι απαντήσεις είναι πολύ λίγες για να πούμε περισσότερα. Το επίπεδο μπορεί να είναι οπουδήποτε μέσα στη ζώνη.
results-answers = Τι απαντήσατε
results-train = Τι να εξασκήσετε
results-change = Δείτε ξανά αυτές τις απαντήσεις
results-answer-more = { $count ->
    [one] Απαντήστε σε { $count } ερώτηση ακόμη
   *[other] Απαντήστε σε { $count } ερωτήσεις ακόμη
}

results-shown = Τι δείχνουν οι καταστάσεις και οι ασκήσεις
results-shown-alike = Στην πράξη είστε περίπου όπως βαθμολογείτε τον εαυτό σας: καμία διαφορά δεν ξεπερνά το τυχαίο
results-no-clock = Κάποιες ασκήσεις έγιναν χωρίς χρονόμετρο
results-changed = Τι άλλαξε από την προηγούμενη φορά
results-unchanged = Τίποτα δεν άλλαξε περισσότερο από το τυχαίο
results-change-planned = { $sentence } Το δουλέψατε στο πλάνο σας.
results-planned-unchanged = Το δουλέψατε στο πλάνο σας, και η διαφορά μπορεί να είναι ακόμη τυχαία: { $competencies }. Δώστε του περισσότερο χρόνο.
results-changed-note = Αναφέρεται μόνο ό,τι ξεπερνά το τυχαίο. Τα υπόλοιπα είναι περίπου ίδια
results-parts = Από πού προκύπτει

results-take = Πάρτε τα αποτελέσματα μαζί σας
results-take-words = Ένα PDF για να το διαβάσετε, να το τυπώσετε ή να το δώσετε, ή οι απαντήσεις σας σε πίνακα, με τη σημασία κάθε κωδικού
results-save-pdf = Αποθήκευση ως PDF
results-save-table = Αποθήκευση ως πίνακα
results-left-over = { $count ->
    [one] { $count } απάντηση αφορά ερώτηση που δεν υπάρχει πια σε αυτό το ερωτηματολόγιο. Κρατιέται και δεν μετράει.
   *[other] { $count } απαντήσεις αφορούν ερωτήσεις που δεν υπάρχουν πια σε αυτό το ερωτηματολόγιο. Κρατιούνται και δεν μετράνε.
}
