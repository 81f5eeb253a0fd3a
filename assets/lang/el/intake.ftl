# What is said about a file that was taken in, and names for groups of skills that come from Europass.


intake-unknown = Το Callfit δεν διαβάζει αρχεία αυτού του είδους
intake-unknown-hint = Επιλέξτε βιογραφικό του Callfit, βιογραφικό Europass σε PDF ή XML, το αρχείο zip με τα δεδομένα σας από το LinkedIn ή αρχείο σε μορφή JSON Resume
intake-xml-unknown = Αυτό το αρχείο XML δεν είναι βιογραφικό Europass
intake-xml-broken = Το αρχείο είναι κατεστραμμένο ή τελειώνει εδώ: διαβάστηκαν όσα υπήρχαν πριν
intake-xml-too-large = Αυτό το αρχείο XML είναι πολύ μεγάλο ή πολύ σύνθετο για βιογραφικό
intake-doctype = Αυτό το αρχείο XML έχει δικούς του ορισμούς (DOCTYPE). Για την ασφάλειά σας δεν διαβάζονται
intake-doctype-hint = Αποθηκεύστε ξανά στο Europass το βιογραφικό σας ως XML και εισαγάγετε εκείνο το αρχείο
intake-archive-cut = Αυτό το αρχείο zip τελειώνει πολύ νωρίς: κρατήθηκαν όσα μπορούσαν να διαβαστούν
intake-archive-too-large = Αυτό το αρχείο zip περιέχει πολύ περισσότερα από τα δεδομένα ενός ατόμου
intake-no-table = Αυτό το αρχείο zip δεν περιέχει κανέναν πίνακα του LinkedIn
intake-entry-unread = Αυτό το μέρος του αρχείου zip δεν αποσυμπιέζεται ολόκληρο
intake-entry-locked = Αυτό το μέρος του αρχείου zip είναι κλειδωμένο με κωδικό πρόσβασης
intake-entry-locked-hint = Αποσυμπιέστε το αρχείο zip με τον κωδικό πρόσβασης και εισαγάγετε τους πίνακες έναν έναν
intake-row-empty = Δεν βρέθηκε τίποτα χρήσιμο σε αυτή τη γραμμή
intake-photo-unread = Η φωτογραφία στο αρχείο δεν είναι JPEG ή PNG, ή είναι κατεστραμμένη
intake-no-end = Δεν υπάρχει ημερομηνία λήξης: θεωρείται «έως σήμερα»
intake-more-kept = { $n ->
    [one] Ένας ακόμη τρόπος επικοινωνίας μένει στο προφίλ, αλλά δεν φαίνεται στο βιογραφικό
   *[other] { $n } ακόμη τρόποι επικοινωνίας μένουν στο προφίλ, αλλά δεν φαίνονται στο βιογραφικό
}
intake-attachments-left = { $n ->
    [one] Ένα συνημμένο έγγραφο δεν μεταφέρεται
   *[other] { $n } συνημμένα έγγραφα δεν μεταφέρονται
}
intake-letter-left = Η επιστολή σε αυτό το αρχείο δεν μεταφέρεται
intake-part-left = Το προφίλ δεν έχει θέση για αυτό το μέρος· δεν μεταφέρεται
intake-skills-communication = Επικοινωνία
intake-skills-organisation = Οργάνωση
intake-skills-job = Επαγγελματικές δεξιότητες
intake-skills-digital = Ψηφιακές δεξιότητες
intake-skills-other = Άλλες δεξιότητες
intake-digital-information = Επεξεργασία πληροφοριών: { $level ->
    [A] επίπεδο βασικού χρήστη
    [B] επίπεδο ανεξάρτητου χρήστη
   *[C] επίπεδο έμπειρου χρήστη
}
intake-digital-communication = Ψηφιακή επικοινωνία: { $level ->
    [A] επίπεδο βασικού χρήστη
    [B] επίπεδο ανεξάρτητου χρήστη
   *[C] επίπεδο έμπειρου χρήστη
}
intake-digital-content = Δημιουργία περιεχομένου: { $level ->
    [A] επίπεδο βασικού χρήστη
    [B] επίπεδο ανεξάρτητου χρήστη
   *[C] επίπεδο έμπειρου χρήστη
}
intake-digital-safety = Ψηφιακή ασφάλεια: { $level ->
    [A] επίπεδο βασικού χρήστη
    [B] επίπεδο ανεξάρτητου χρήστη
   *[C] επίπεδο έμπειρου χρήστη
}
intake-digital-problems = Επίλυση τεχνικών προβλημάτων: { $level ->
    [A] επίπεδο βασικού χρήστη
    [B] επίπεδο ανεξάρτητου χρήστη
   *[C] επίπεδο έμπειρου χρήστη
}
intake-section-conferences = Συνέδρια και σεμινάρια
intake-section-creative = Δημιουργικά έργα
intake-section-networks = Δίκτυα και συμμετοχές
intake-section-social = Κοινωνικές και πολιτικές δραστηριότητες
intake-field-general = Γενικά προγράμματα
intake-field-education = Εκπαίδευση
intake-field-arts = Τέχνες και ανθρωπιστικές επιστήμες
intake-field-social = Κοινωνικές επιστήμες, δημοσιογραφία και πληροφόρηση
intake-field-business = Επιχειρήσεις, διοίκηση και δίκαιο
intake-field-sciences = Φυσικές επιστήμες, μαθηματικά και στατιστική
intake-field-computing = Τεχνολογίες πληροφορίας και επικοινωνιών
intake-field-engineering = Μηχανική, μεταποίηση και κατασκευές
intake-field-farming = Γεωργία, δασοκομία, αλιεία και κτηνιατρική
intake-field-health = Υγεία και πρόνοια
intake-field-services = Υπηρεσίες
europass-left-out = Το Europass δεν έχει θέση για αυτά: { $fields }
