# The program itself: notices, names of files, what went wrong.

# File names; spaces become hyphens
app-cv-file = { $name } Βιογραφικό { $language }
app-cv-file-unnamed = Βιογραφικό { $language }
app-letter-file = { $name } Επιστολή { $language }
app-letter-file-unnamed = Επιστολή { $language }
app-resume-file = { $name } Προφίλ
app-resume-file-unnamed = Προφίλ
app-report-file = { $name } Έκθεση αποτελεσμάτων
app-report-file-unnamed = Έκθεση αποτελεσμάτων
app-plan-file = Πλάνο { $name }
app-plan-file-unnamed = Πλάνο
app-reminders-file = Υπενθυμίσεις { $name }
app-reminders-file-unnamed = Υπενθυμίσεις
app-interview-file = Συνέντευξη { $role }
app-paper-file = { $title } { $form ->
    [full] πλήρης μορφή
    [standard] κανονική μορφή
   *[short] σύντομη μορφή
}

app-still-busy = Η εργασία δεν έχει τελειώσει ακόμη
app-still-busy-hint = Περιμένετε λίγο και δοκιμάστε ξανά

app-no-thread = Ο υπολογιστής δεν έχει χώρο γι’ αυτή την εργασία αυτή τη στιγμή ({ $reason })
app-no-thread-hint = Κλείστε άλλα προγράμματα και δοκιμάστε ξανά

app-bug = Κάτι δεν πήγε καλά μέσα στο Callfit ({ $reason })
app-bug-hint = Οι απαντήσεις σας είναι ασφαλείς. Δοκιμάστε ξανά και πείτε μας τι κάνατε

app-no-data-folder = Το σύστημα δεν ορίζει πού κρατούν τα προγράμματα τα δεδομένα τους
app-no-data-folder-hint = Ορίστε έναν φάκελο με το --data-dir

# Seen by developers only
app-undo-storm = Μια οθόνη αλλάζει την εγγραφή σε κάθε καρέ

app-cv-saved = Το βιογραφικό αποθηκεύτηκε στον φάκελο { $folder }
app-left-out = Το Europass δεν έχει θέση για όλα: { $fields }
app-left-out-hint = Το αρχείο αποθηκεύτηκε χωρίς αυτά. Το προφίλ σας τα κρατά όλα.
app-letter-saved = Η επιστολή αποθηκεύτηκε στον φάκελο { $folder }
app-resume-saved = Το προφίλ αποθηκεύτηκε στον φάκελο { $folder }
app-report-saved = Τα αποτελέσματα αποθηκεύτηκαν στον φάκελο { $folder }
app-plan-saved = Το πλάνο αποθηκεύτηκε στον φάκελο { $folder }
app-reminders-saved = Οι υπενθυμίσεις αποθηκεύτηκαν στον φάκελο { $folder }. Ανοίξτε το αρχείο για να μπουν στο ημερολόγιό σας.
app-interview-saved = Το φύλλο για τη συνέντευξη αποθηκεύτηκε στον φάκελο { $folder }
app-paper-saved = Το έντυπο αποθηκεύτηκε στον φάκελο { $folder }
app-deleted = Όλα όσα αφορούν εσάς διαγράφηκαν

app-cv-failed = Το βιογραφικό δεν μπόρεσε να δημιουργηθεί ({ $reason })
app-cv-failed-hint = Τα δεδομένα σας είναι ασφαλή. Πείτε μας τι θα περιείχε το βιογραφικό

app-imported = Τα στοιχεία ήρθαν από το αρχείο { $file }. Μπορείτε να το αναιρέσετε
app-import-more = { $n ->
    [one] Ένα ακόμη σημείο αυτού του αρχείου δεν διαβάστηκε όπως έπρεπε
   *[other] { $n } ακόμη σημεία αυτού του αρχείου δεν διαβάστηκαν όπως έπρεπε
}
app-parse-unreadable = Αυτό το PDF δεν διαβάζεται: έχει φθαρεί ή είναι κλειδωμένο
app-parse-unreadable-hint = Ανοίξτε το σε άλλο πρόγραμμα, αποθηκεύστε το ξανά ως PDF και δοκιμάστε εκείνο το αρχείο
app-parse-pictures = Αυτό το PDF έχει μόνο εικόνες, άρα ένα πρόγραμμα δεν βρίσκει λέξεις μέσα του
app-parse-pictures-hint = Χρησιμοποιήστε το αρχείο που δεν είναι σαρωμένο ή γράψτε το βιογραφικό ξανά στο Callfit
app-foreign-pdf = Αυτό το PDF δεν περιέχει δεδομένα για εισαγωγή: έχουν όσα φτιάχνουν το Callfit και το Europass
app-foreign-pdf-hint = Επιλέξτε ένα PDF του Callfit ή του Europass, ή ένα αρχείο σε μορφή JSON Resume

app-example-unknown = Δεν υπάρχει παράδειγμα με αυτό το όνομα: { $name }
app-version-kept = Αυτή η εκδοχή του βιογραφικού κρατήθηκε
app-version-back = Η παλαιότερη εκδοχή επέστρεψε. Ό,τι υπήρχε πριν κρατήθηκε ως εκδοχή.
