# Words that all screens share, home, first run, settings and about.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard.

## Navigation and saving

ui-nav-home = Αρχική
ui-nav-assessment = Ερωτήσεις
ui-nav-results = Αποτέλεσμα
ui-nav-roles = Ρόλοι
ui-nav-plan = Πλάνο
ui-nav-cv = Βιογραφικό
ui-nav-settings = Ρυθμίσεις και δεδομένα
ui-nav-settings-short = Ρυθμίσεις
ui-saved = Αποθηκεύτηκαν όλα
ui-saving = Αποθήκευση
ui-not-saved = Δεν αποθηκεύτηκε

## Small words

ui-cancel = Ακύρωση
ui-choose = Επιλογή…
ui-close = Κλείσιμο
ui-open = Άνοιγμα
ui-show-folder = Εμφάνιση φακέλου
ui-try-again = Δοκιμή ξανά
ui-undo = Αναίρεση

## Asking for a file

ui-import-title = Εισαγωγή βιογραφικού
ui-import-words = Επιλέξτε ένα βιογραφικό από το Callfit, το Europass ή σε μορφή JSON Resume, ή τα δεδομένα που σας δίνει το LinkedIn. Θα δείτε τι περιέχει πριν αλλάξει κάτι.
ui-import-open = Εισαγωγή
ui-save-cv-title = Αποθήκευση του βιογραφικού σας
ui-save-cv-save = Αποθήκευση ως PDF
ui-save-letter-title = Αποθήκευση της επιστολής σας
ui-save-copy-title = Αποθήκευση αντιγράφου των δεδομένων σας
ui-save-copy-save = Αποθήκευση αντιγράφου
ui-save-report-title = Αποθήκευση των αποτελεσμάτων σας
ui-save-interview-title = Αποθήκευση του φύλλου για τη συνέντευξη
ui-save-report-words = Η κατάληξη του ονόματος ορίζει το είδος του αρχείου: .pdf για ανάγνωση και εκτύπωση, .csv για υπολογιστικό φύλλο, .json για άλλα προγράμματα, .txt για απλό κείμενο
ui-save-paper-title = Αποθήκευση του εντύπου
ui-save-plan-title = Αποθηκεύστε το πλάνο σας
ui-save-reminders-title = Αποθηκεύστε τις υπενθυμίσεις σας
ui-save-reminders-words = Ένα αρχείο ημερολογίου που τελειώνει σε .ics. Σχεδόν κάθε ημερολόγιο το διαβάζει όταν το ανοίγετε.
ui-save = Αποθήκευση
ui-save-words = Επιλέξτε πού θα πάει το αρχείο
ui-path = Αρχείο
ui-path-empty-handed = Δεν επιλέχθηκε αρχείο. Μπορείτε και να γράψετε πού βρίσκεται.
ui-file-kind = Βιογραφικό
ui-file-pdf = PDF για ανάγνωση και εκτύπωση
ui-file-table = Πίνακας για υπολογιστικό φύλλο
ui-file-calendar = Ημερολόγιο
ui-file-json = JSON για άλλα προγράμματα
ui-file-text = Απλό κείμενο
ui-file-word = Έγγραφο Word
ui-file-page = Ιστοσελίδα
ui-file-markdown = Κείμενο με Markdown
ui-file-europass = XML για το Europass

## Keys

ui-help-title = Πλήκτρα
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-tab = Tab
ui-key-alt = Alt
ui-key-ctrl = Ctrl
ui-help-main = Η κύρια ενέργεια της οθόνης
ui-help-back = Πίσω, ή κλείσιμο όσων είναι ανοιχτά
ui-help-answer = Επιλογή απάντησης
ui-help-no-experience = Δεν έχω ακόμη εμπειρία
ui-help-compare = Ο επιλεγμένος ρόλος δίπλα σε άλλους
ui-help-next-control = Στο επόμενο κουμπί ή πεδίο
ui-help-screens = Μετάβαση σε οθόνη
ui-help-undo = Αναίρεση
ui-help-redo = Επανάληψη
ui-help-save = Αποθήκευση τώρα
ui-help-size = Μεγαλύτερα, μικρότερα ή κανονικά γράμματα
ui-help-this = Αυτή η λίστα

## The window does not open

ui-window-no-display = Δεν υπάρχει οθόνη για να εμφανιστεί παράθυρο: δεν έχει οριστεί ούτε το DISPLAY ούτε το WAYLAND_DISPLAY
ui-window-unreachable = Η οθόνη { $display } δεν απαντά
ui-window-libraries = Το παράθυρο δεν μπορεί να ανοίξει, γιατί δεν είναι εγκατεστημένες αυτές οι βιβλιοθήκες: { $names }
ui-window-other = Το παράθυρο δεν μπορεί να ανοίξει: { $detail }

## Home

ui-home-morning = Καλημέρα
ui-home-morning-name = Καλημέρα, { $name }
ui-home-afternoon = Γεια σας
ui-home-afternoon-name = Γεια σας, { $name }
ui-home-evening = Καλησπέρα
ui-home-evening-name = Καλησπέρα, { $name }
ui-home-fresh = Απαντήστε σε μερικές ερωτήσεις, δείτε ποιοι ρόλοι σάς ταιριάζουν και φύγετε με ένα βιογραφικό
ui-home-begun = Κάνατε την αρχή. Συνεχίστε από εκεί που μείνατε, ή δείτε τι ξέρουμε ως τώρα.
ui-home-more-than-half = Έχετε περάσει τη μέση. Συνεχίστε από εκεί που μείνατε, ή δείτε τι ξέρουμε ως τώρα.
ui-home-done = Περάσατε από όλα τα μέρη. Δείτε τους ρόλους σας και φτιάξτε βιογραφικό για εκείνον που σας αρέσει.
ui-home-part = Μέρος { $part } από { $count }
ui-home-all-parts = Έγιναν και τα { $count } μέρη
ui-home-start-title = Αρχίστε με το μέρος 1
ui-home-part-words = { $questions ->
    [one] Μία ερώτηση, περίπου { $minutes ->
        [one] ένα λεπτό
       *[other] { $minutes } λεπτά
    }. Δεν υπάρχουν λάθος απαντήσεις.
   *[other] { $questions } ερωτήσεις, περίπου { $minutes ->
        [one] ένα λεπτό
       *[other] { $minutes } λεπτά
    }. Δεν υπάρχουν λάθος απαντήσεις.
}
ui-home-continue = Συνέχεια
ui-home-or-enter = ή πατήστε Enter
ui-home-parts-done = Έγιναν { $done } από { $count } μέρη
ui-home-minutes-left = { $minutes ->
    [one] μένει περίπου ένα λεπτό
   *[other] μένουν περίπου { $minutes } λεπτά
}
ui-home-ready = Τα αποτελέσματά σας είναι έτοιμα
ui-home-ready-words = Δείτε τα δυνατά σας σημεία, ποιοι ρόλοι σάς ταιριάζουν και γιατί
ui-home-see-results = Δείτε τα αποτελέσματα
ui-home-best-role = Σας ταιριάζει καλύτερα ως τώρα
ui-home-must-haves = Απαραίτητα προσόντα: { $count }
ui-home-see-why = Δείτε γιατί
ui-home-all-roles = Όλοι οι ρόλοι ({ $count })
ui-home-no-role = Εδώ θα είναι ο ρόλος που σας ταιριάζει καλύτερα
ui-home-no-role-words = Μετά τα πρώτα μέρη βλέπετε μια πρώτη εικόνα. Κάθε μέρος την κάνει πιο καθαρή.
ui-home-cv = Το βιογραφικό σας
ui-home-cv-page = Η πρώτη σελίδα του βιογραφικού σας
ui-home-cv-begun = Καλή αρχή
ui-home-cv-nearly = Σχεδόν έτοιμο
ui-home-cv-ready = Έτοιμο για αποθήκευση
ui-home-cv-ready-words = Όλα τα μέρη υπάρχουν. Ελέγξτε τη σελίδα και αποθηκεύστε τη ως PDF.
ui-home-cv-missing = { $n ->
    [one] Ένα μέρος είναι ακόμη κενό. Έπειτα μπορείτε να το αποθηκεύσετε ως PDF.
   *[other] { $n } μέρη είναι ακόμη κενά. Έπειτα μπορείτε να το αποθηκεύσετε ως PDF.
}
ui-home-cv-done = Συμπληρώθηκαν { $done } από { $count } μέρη, στα { $language }
ui-home-cv-continue = Συνέχεια του βιογραφικού
ui-home-cv-open = Άνοιγμα του βιογραφικού
ui-home-no-cv = Το βιογραφικό σας θα είναι εδώ
ui-home-no-cv-words = Γράψτε τη δουλειά και τις σπουδές σας. Χρειάζονται περίπου 15 λεπτά.
ui-home-no-cv-start = Έναρξη βιογραφικού
ui-home-privacy = Όλα όσα γράφετε μένουν σε αυτόν τον υπολογιστή. Το Callfit λειτουργεί χωρίς διαδίκτυο.

## First run

ui-first-title = Ένας ρόλος στην εξυπηρέτηση πελατών που σας ταιριάζει
ui-first-answer = 1. Απαντήστε
ui-first-answer-words = Ερωτήσεις για το πώς δουλεύετε και πώς μιλάτε με ανθρώπους. Περίπου { $minutes } λεπτά, με διάλειμμα όποτε θέλετε.
ui-first-roles = 2. Δείτε τους ρόλους
ui-first-roles-words = Ρόλοι στην εξυπηρέτηση πελατών που σας ταιριάζουν, με τους λόγους σε απλά λόγια
ui-first-cv = 3. Πάρτε το βιογραφικό
ui-first-cv-words = Ένα καθαρό βιογραφικό για τον ρόλο που επιλέγετε, έτοιμο για εκτύπωση ή αποστολή
ui-first-language = Επιλέξτε γλώσσα
ui-first-language-words = Για τις οθόνες. Μπορείτε να διαλέξετε άλλη για το βιογραφικό αργότερα.
ui-first-start = Έναρξη
ui-first-privacy = Δεν χρειάζεται λογαριασμός ούτε διαδίκτυο. Οι απαντήσεις σας μένουν σε αυτόν τον υπολογιστή, και μπορείτε να τις διαγράψετε όποτε θέλετε.
ui-text-size = Μέγεθος γραμμάτων
ui-size-normal = Κανονικό
ui-size-large = Μεγάλο
ui-size-very-large = Πολύ μεγάλο

## Settings

ui-settings-look = Γλώσσα και εμφάνιση
ui-settings-data = Τα δεδομένα σας
ui-settings-privacy = Το Callfit δεν στέλνει ποτέ τα δεδομένα σας πουθενά
ui-settings-problems = { $n ->
    [one] Ένα σημείο στα αρχεία δεδομένων δεν είναι όπως πρέπει
   *[other] { $n } σημεία στα αρχεία δεδομένων δεν είναι όπως πρέπει
}
ui-settings-problems-title = Τα αρχεία δεδομένων
ui-settings-problems-words = Όλα τα άλλα λειτουργούν, και όσα γράψατε είναι ασφαλή. Δείξτε το στο άτομο που φροντίζει τα αρχεία.
ui-settings-problems-show = Λεπτομέρειες
ui-show = Εμφάνιση
ui-copy = Αντιγραφή
ui-screen-language = Γλώσσα οθόνης
ui-screen-language-words = Αλλάζει αμέσως
ui-cv-language = Γλώσσα βιογραφικού
ui-cv-language-words = Σε ποια γλώσσα γράφεται το βιογραφικό σας
ui-cv-language-same = Όπως η οθόνη
ui-size-letter = Α
ui-theme = Θέμα
ui-theme-light = Φωτεινό
ui-theme-dark = Σκούρο
ui-theme-system = Συστήματος
ui-go-on = Αυτόματη συνέχεια
ui-go-on-words = Δείχνει την επόμενη ερώτηση μετά από μια απάντηση
ui-less-movement = Λιγότερη κίνηση
ui-less-movement-words = Χωρίς εφέ κίνησης στις οθόνες
ui-import-row = Εισαγωγή βιογραφικού
ui-import-row-words = Από Callfit, Europass, LinkedIn ή JSON Resume
ui-import-choose = Επιλογή αρχείου…
ui-copy-row = Αποθήκευση αντιγράφου των δεδομένων μου
ui-copy-row-words = Ένα αρχείο που μπορείτε να διαβάσετε και να κρατήσετε
ui-copy-save = Αποθήκευση…
ui-example-row = Δείτε ένα παράδειγμα
ui-example-row-words = Ένα επινοημένο πρόσωπο, ώσπου να διαγράψετε τα πάντα
ui-keys-row = Πλήκτρα
ui-keys-row-words = Όλα λειτουργούν και χωρίς ποντίκι
ui-about-row = Σχετικά με το Callfit
ui-about-row-words = Έκδοση, πηγές και άδειες
ui-delete-row = Διαγραφή όλων
ui-delete-row-words = Απαντήσεις, αποτελέσματα και βιογραφικά σε αυτόν τον υπολογιστή
ui-delete = Διαγραφή
ui-delete-title = Να διαγραφούν όλα;
ui-delete-words = Οι απαντήσεις, τα αποτελέσματα και όσα γράψατε για το βιογραφικό σας θα χαθούν οριστικά. Τα αρχεία PDF που αποθηκεύσατε μένουν στη θέση τους.
ui-delete-word = ΔΙΑΓΡΑΦΗ
ui-delete-type = Γράψτε { $word } για να συνεχίσετε
ui-delete-keep = Διατήρηση δεδομένων

## About. The attributions of O*NET and ESCO are asked for by their owners.

ui-about-title = Σχετικά με το Callfit
ui-about-version = Έκδοση { $version }. Λειτουργεί χωρίς διαδίκτυο.
ui-about-onet = O*NET
ui-about-onet-words = Το πρόγραμμα περιλαμβάνει πληροφορίες από τη βάση δεδομένων O*NET του Υπουργείου Εργασίας των ΗΠΑ, Υπηρεσία Απασχόλησης και Κατάρτισης (USDOL/ETA). Χρησιμοποιούνται με την άδεια CC BY 4.0. Το O*NET® είναι εμπορικό σήμα της USDOL/ETA. Έχουμε τροποποιήσει ορισμένες από αυτές τις πληροφορίες. Η USDOL/ETA δεν έχει εγκρίνει, υποστηρίξει ή ελέγξει αυτές τις τροποποιήσεις.
ui-about-esco = ESCO
ui-about-esco-words = Η υπηρεσία αυτή χρησιμοποιεί την ταξινόμηση ESCO της Ευρωπαϊκής Επιτροπής
ui-about-fonts = Γραμματοσειρές
ui-about-fonts-words = Noto Sans και Noto Sans Bengali από τους δημιουργούς του Noto Project, με την άδεια SIL Open Font License 1.1
ui-about-icons = Εικονίδια
ui-about-icons-words = Lucide, από τους δημιουργούς του Lucide, με την άδεια ISC· ορισμένα προέρχονται από το Feather του Cole Bemis, με την άδεια MIT
ui-about-code = Πρόγραμμα
ui-about-code-words = Το Callfit είναι ελεύθερο λογισμικό με την άδεια MIT ή την Apache License 2.0, όποια προτιμάτε
ui-about-made = Το τι χρειάζεται ένας ρόλος είναι δική μας εκτίμηση, με βάση άρθρα για αυτή τη δουλειά και τις παραπάνω πηγές. Οι γραμματοσειρές, τα εικονίδια και τα δεδομένα έρχονται μαζί με το πρόγραμμα, ώστε η οθόνη να είναι ίδια σε κάθε υπολογιστή.

ui-replace-title = Υπάρχει ήδη αρχείο με αυτό το όνομα
ui-replace-words = Το νέο αρχείο θα πάρει τη θέση του { $name } στον φάκελο { $folder }
ui-replace = Αντικατάσταση
ui-replace-keep = Να μείνει το παλιό
ui-quit-title = Οι τελευταίες αλλαγές δεν αποθηκεύτηκαν
ui-quit-words = Δεν είναι δυνατή η εγγραφή στον δίσκο. Αν κλείσετε τώρα, αυτές οι αλλαγές θα χαθούν.
ui-quit-anyway = Κλείσιμο έτσι κι αλλιώς
ui-quit-stay = Παραμονή
ui-photo-title = Επιλογή φωτογραφίας
ui-photo-words = Αρχείο JPEG ή PNG. Ό,τι σημείωσε η κάμερα, όπως ο τόπος, δεν κρατιέται.
ui-photo-open = Χρήση του αρχείου
ui-file-photo = Φωτογραφίες
