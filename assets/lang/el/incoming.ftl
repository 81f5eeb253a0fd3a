## What a file holds, before it is taken in

incoming-title = Τι περιέχει το { $file }
incoming-words = Δεν άλλαξε ακόμη τίποτα. Απενεργοποιήστε ό,τι δεν θέλετε.
incoming-more = Άλλα στοιχεία και δικές σας ενότητες
incoming-unread = Δεν χρησιμοποιήθηκαν: { $n }
incoming-answers = Εισαγωγή και των απαντήσεων, στη θέση των δικών σας
incoming-how = Ό,τι υπάρχει ήδη
incoming-add = Διατήρηση και προσθήκη
incoming-replace = Αντικατάσταση
incoming-add-words = Προστίθενται νέες καταχωρίσεις και συμπληρώνονται κενά. Όπου λένε κάτι και τα δύο, μένει το δικό σας.
incoming-replace-words = Αυτές οι ενότητες γίνονται όπως στο αρχείο. Η αναίρεση φέρνει πίσω τις δικές σας.
incoming-take = Εισαγωγή
