## Problems with a résumé file (JSON Resume) that somebody opens. The place is said beside each sentence.

resume-file-empty = Αυτό το αρχείο είναι κενό
resume-file-cut-off = Αυτό το αρχείο τελειώνει πολύ νωρίς: λείπει ένα κομμάτι του
resume-not-json = Αυτό το αρχείο δεν είναι βιογραφικό σε μορφή JSON Resume
resume-not-an-object = Αυτό το αρχείο περιέχει JSON, αλλά όχι βιογραφικό
resume-no-sections = Αυτό το αρχείο δεν περιέχει κανένα μέρος βιογραφικού
resume-hint-choose-resume = Επιλέξτε ένα αρχείο σε μορφή JSON Resume ή ένα βιογραφικό του Callfit
resume-hint-fetch-again = Αντιγράψτε ή κατεβάστε ξανά το αρχείο

resume-nulls = { $count ->
    [one] Ένα πεδίο είναι κενό (null) και θεωρείται ότι δεν δόθηκε
   *[other] { $count } πεδία είναι κενά (null) και θεωρείται ότι δεν δόθηκαν· αυτό είναι το πρώτο
}
resume-text-expected = Εδώ θα έπρεπε να υπάρχει κείμενο
resume-list-expected = Εδώ θα έπρεπε να υπάρχει λίστα
resume-object-expected = Εδώ θα έπρεπε να υπάρχει καταχώριση με πεδία
resume-hint-kept = Μένει στο αρχείο, αλλά δεν φαίνεται στο βιογραφικό

resume-date-unread = Το «{ $text }» δεν διαβάζεται ως ημερομηνία· τυπώνεται όπως είναι
resume-hint-date = Γράψτε την ημερομηνία ως 2021 ή 2021-03

resume-own-unread = Αυτό το μέρος των αποθηκευμένων δεδομένων δεν διαβάζεται
