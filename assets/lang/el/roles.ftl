# The roles and one role. Reasons, fits, must-haves and pay are in explain.ftl.
# <b>…</b> stands out by its colour.

## The list

roles-title = Ρόλοι που σας ταιριάζουν
roles-title-all = Όλοι οι ρόλοι
roles-sentence = Ο αριθμός δείχνει πόσο σας ταιριάζει ένας ρόλος, από 0 έως 100. Το εύρος δείχνει πόσο σίγουρο είναι αυτό. Πρώτοι έρχονται οι ρόλοι που αξιοποιούν τα δυνατά σας σημεία.
roles-sentence-all = Τι δουλειά γίνεται στην εξυπηρέτηση πελατών, από το πρώτο σκαλί ως το τελευταίο
roles-filter-all = Όλοι ({ $count })
roles-filter-phone = Τηλέφωνο
roles-filter-writing = Γραπτά
roles-filter-face = Από κοντά
roles-filter-home = Από το σπίτι
roles-filter-no-selling = Χωρίς πωλήσεις
roles-filter-no-shifts = Χωρίς βάρδιες
roles-filter-languages = Γλώσσες
roles-filter-key = Πλήκτρο
roles-order = Σειρά
roles-order-ranking = Πρώτα ό,τι ταιριάζει
roles-order-number = Κατά αριθμό
roles-order-ladder = Κατά σκαλί
roles-order-name = Κατά όνομα
roles-why = Γιατί: <b>{ $reason }</b>
roles-tied = περίπου το ίδιο
roles-pay-not-stated = { $amount }, άγνωστο για ποιο διάστημα
roles-pay-year-france = { $amount } τον χρόνο, μέσος όρος στη Γαλλία
roles-pay-hour = { $amount } την ώρα
roles-pay-month = { $amount } τον μήνα
roles-pay-year = { $amount } τον χρόνο
roles-must-haves = { $count ->
    [one] { $count } απαραίτητο προσόν
   *[other] { $count } απαραίτητα προσόντα
}
roles-unranked = Χρειάζονται περισσότερες απαντήσεις
roles-unranked-words = Για αυτούς τους ρόλους οι απαντήσεις είναι πολύ λίγες για να πούμε πόσο ταιριάζουν. Η ζώνη δείχνει πού μπορεί να βρίσκεται το ταίριασμα.
roles-none-title = Δεν έμεινε κανένας ρόλος
roles-none-words = Τους περισσότερους ρόλους τούς κρύβει αυτό το φίλτρο: { $filter }
roles-none-lift = Εμφάνισή τους ξανά: { $filter }
roles-none-at-all = Τα αρχεία δεδομένων δεν περιέχουν ρόλο που να μπορεί να χρησιμοποιηθεί. Στις «Ρυθμίσεις και δεδομένα» θα δείτε τι χρειάζονται.
roles-empty-title = Ποιοι από αυτούς τους ρόλους σάς ταιριάζουν;
roles-empty-words = Απαντήστε στα πρώτα μέρη του ερωτηματολογίου για να το δείτε. Μπορείτε ήδη να κοιτάξετε όλους τους ρόλους.

## Where a role can lead

roles-leads = Πού μπορεί να οδηγήσει ο ρόλος «{ $role }»
roles-here = αυτός ο ρόλος
roles-next-step = { $steps ->
    [0] ίδιο σκαλί
    [one] ένα σκαλί πιο πάνω
   *[other] { $steps } σκαλιά πιο πάνω
}
roles-next-step-fit = { $steps ->
    [0] ίδιο σκαλί, ταίριασμα σήμερα { $fit }
    [one] ένα σκαλί πιο πάνω, ταίριασμα σήμερα { $fit }
   *[other] { $steps } σκαλιά πιο πάνω, ταίριασμα σήμερα { $fit }
}
roles-next-sideways = αλλαγή κατεύθυνσης
roles-next-sideways-fit = αλλαγή κατεύθυνσης, ταίριασμα { $fit } σήμερα
roles-next-more = και { $count } ακόμη

## One role

roles-tied-with = Απ’ όσο μπορούμε να δούμε, αυτός ο ρόλος σάς ταιριάζει όσο και ο προηγούμενος: { $role }
roles-back = Όλοι οι ρόλοι
roles-make-cv = Βιογραφικό για αυτόν τον ρόλο
roles-gone-title = Αυτός ο ρόλος δεν υπάρχει πια
roles-gone-words = Τα αρχεία δεδομένων άλλαξαν, και αυτός ο ρόλος δεν είναι πια ανάμεσά τους
roles-reasons = Γιατί σας ταιριάζει
roles-no-reasons = Οι απαντήσεις σας δεν δίνουν ακόμη λόγους για αυτόν τον ρόλο. Όσα μπορείτε να μάθετε δείχνουν τον δρόμο.
roles-gaps = Τι μπορείτε ακόμη να μάθετε
roles-no-gaps = Έχετε ήδη δείξει όσα ζητά αυτός ο ρόλος. Περισσότερα μαθαίνονται πάντα στη δουλειά.
roles-answers = Τι απαντήσατε
roles-show-all = Εμφάνιση όλων ({ $count })
roles-show-fewer = Εμφάνιση λιγότερων
roles-work = Η δουλειά και όσα θέλετε
roles-duties = Τι κάνετε σε αυτόν τον ρόλο
roles-must-haves-title = Απαραίτητα προσόντα
roles-pay = Αμοιβή
roles-pay-unknown = Οι πηγές μας δεν αναφέρουν ποσά για αυτόν τον ρόλο. Οι αγγελίες στην περιοχή σας δείχνουν τι πληρώνεται σήμερα.
roles-next = Επόμενα βήματα
roles-variants = Ειδικές μορφές αυτού του ρόλου
roles-variant-fit = Ταίριασμα { $fit }, { $range }
roles-codes = Ο ρόλος σε δημόσιες ταξινομήσεις

## The career map

map-title = Ο χάρτης της καριέρας
map-sentence-held = Στον χάρτη σημειώνεται ο ρόλος που είχατε ήδη. Δείτε πού μπορεί να οδηγήσει και τι προσθέτει κάθε σκαλί.
map-sentence-held-step = Έχετε δουλέψει ως εκπρόσωπος. Από τους ρόλους σε αυτό το σκαλί σημειώνεται αυτός που σας ταιριάζει καλύτερα.
map-sentence-start = Δεν έχετε δουλέψει ακόμη σε κέντρο εξυπηρέτησης. Από τους ρόλους για αρχή σημειώνεται αυτός που σας ταιριάζει καλύτερα.
map-sentence-best-fit = Δεν ξέρουμε ακόμη σε ποιο σκαλί βρίσκεστε. Σημειώνεται ο ρόλος που σας ταιριάζει καλύτερα.
map-sentence-unknown = Δείτε πώς οι ρόλοι οδηγούν ο ένας στον άλλο. Απαντήστε στα πρώτα μέρη του ερωτηματολογίου και ο χάρτης θα δείξει και πού βρίσκεστε.
map-as-list = Εμφάνιση ως λίστα
map-as-map = Εμφάνιση ως χάρτη
map-step-1 = Για αρχή
map-step-2 = Ειδίκευση ή ομάδα
map-step-3 = Πολλές ομάδες
map-step-4 = Ένα κέντρο
map-step-5 = Όλα τα κέντρα
map-fit = Ταίριασμα { $fit }
map-here = Βρίσκεστε εδώ
map-start = Μπορείτε να ξεκινήσετε εδώ
map-best-fit = Σας ταιριάζει περισσότερο
map-goal = Ο στόχος σας
map-adds = Τι προσθέτει αυτό το σκαλί
map-years = Συνηθισμένη εμπειρία
map-estimate = { $years } (δική μας εκτίμηση)
map-pay-unknown = Οι πηγές μας δεν δίνουν ποσά
map-learn = Τι μένει να μάθετε για αυτόν
map-nothing-to-learn = Έχετε ήδη δείξει όσα ζητά αυτός ο ρόλος
map-open = Άνοιγμα αυτού του ρόλου
map-leads-up = Ένα σκαλί πιο πάνω
map-leads-sideways = Στο πλάι
map-legend-up = ένα σκαλί πιο πάνω
map-legend-sideways = αλλαγή ρόλου στο πλάι
map-keys = <key>←</key> <key>→</key> <key>↑</key> <key>↓</key> μετακίνηση, <key>Enter</key> άνοιγμα ρόλου, <key>L</key> λίστα
map-whole = Δείτε όλο τον χάρτη

## The parts of the page

roles-parts = Μέρος της σελίδας
roles-part-fit = Ταίριασμα
roles-part-asks = Τι ζητά
roles-part-work = Η δουλειά
roles-part-ways = Πώς μπαίνετε

## What the role asks for

roles-levels = Τι ζητά και τι φέρνετε εσείς
roles-legend-you = Εσείς, με το εύρος
roles-legend-asked = Ζητείται
roles-legend-floor = Απαραίτητο, τουλάχιστον
roles-level-you = Εσείς
roles-level-asked = Ζητά
roles-level-open = { $competency }: δεν έχετε απαντήσει ακόμη. Ο ρόλος χρειάζεται περίπου { $needs }.
roles-level-floor = Απαραίτητο προσόν: τουλάχιστον { $floor }.
roles-shares = Από πού έρχονται οι μονάδες σας
roles-shares-words = Μια μακριά μπάρα μετρά πολύ για αυτόν τον ρόλο. Το σκούρο μέρος είναι όσα φέρνετε ήδη, το ανοιχτό όσα μπορούν ακόμη να έρθουν.
roles-raises = Τι θα ανέβαζε περισσότερο το ταίριασμα

## What the work is like

roles-day = Μια μέρα στη δουλειά
roles-where = Πού και πώς
roles-contacts = Πώς επικοινωνούν μαζί σας οι πελάτες
roles-contact-chat = Συνομιλία (chat)
roles-contact-email = E-mail
roles-contact-face = Από κοντά
roles-contact-phone = Τηλέφωνο
roles-contact-social = Μέσα κοινωνικής δικτύωσης
roles-contact-support = Τεχνική γραμμή βοήθειας
roles-sectors = Κλάδοι όπου υπάρχει αυτός ο ρόλος
roles-settings = Τόποι εργασίας
roles-benefits = Τα καλά της δουλειάς
roles-downsides = Τα δύσκολα της δουλειάς
roles-what-helps = <b>Τι βοηθά:</b> { $help }

## Ways into the role

roles-ways-start = Από πού να αρχίσετε
roles-ways-search = Πού να ψάξετε
roles-ways-qualify = Πιστοποιήσεις και αναγνώριση εμπειρίας
roles-ways-grow = Πώς να προχωρήσετε
roles-ways-elsewhere = Άλλες χώρες ({ $count })
roles-ways-by-country = Ανά χώρα ({ $count })
roles-ways-abroad = Σε ορισμένες χώρες
roles-ways-no-country = Γράψτε στο βιογραφικό σας σε ποια χώρα ζείτε, και όσα ισχύουν εκεί θα εμφανιστούν πιο πάνω
roles-way-office = <b>Ποιον να ρωτήσετε:</b> { $office }
roles-way-checked = Έλεγχος: { $month } { $year }

## Roles side by side

compare-title = Ρόλοι δίπλα δίπλα
compare-sentence = Τι είναι ίδιο και τι διαφέρει, σειρά προς σειρά
compare-button = Σύγκριση
compare-role = Σύγκριση: { $role }
compare-remove = Αφαίρεση από τη σύγκριση
compare-remove-role = Αφαίρεση από τη σύγκριση: { $role }
compare-see = Δείτε τη σύγκριση ({ $count })
compare-full = Υπάρχουν ήδη τρεις ρόλοι δίπλα δίπλα. Αφαιρέστε έναν για να προσθέσετε άλλον.
compare-add = Προσθήκη ρόλου
compare-one = Επιλέξτε έναν ή δύο ακόμη και θα εμφανιστούν δίπλα
compare-none = Δεν υπάρχουν ακόμη ρόλοι για σύγκριση
compare-none-words = Επιλέξτε «Σύγκριση» στη σελίδα ενός ρόλου ή πατήστε C στη λίστα. Δύο ή τρεις ρόλοι μπορούν να σταθούν δίπλα δίπλα.
compare-to-list = Δείτε όλους τους ρόλους
compare-years = Συνηθισμένη εμπειρία πριν από αυτόν, δική μας εκτίμηση
compare-pay-unknown = Οι πηγές μας δεν αναφέρουν ποσά
compare-nothing = Τίποτα ιδιαίτερο εδώ

## What an organisation changes

roles-own-title = Αλλαγές από τον οργανισμό σας
roles-own-new = Αυτόν τον ρόλο τον πρόσθεσε ο οργανισμός σας
roles-own-pay = Αμοιβή
roles-own-asks = Επίπεδα που ζητούνται: { $names }
roles-own-facts = Στοιχεία που ζητούνται
roles-own-conditions = Συνθήκες εργασίας: { $names }
roles-own-steps = Σκαλί ή επόμενα βήματα
roles-own-topics = Τρόποι επικοινωνίας, κλάδοι, τόποι ή τα καλά και τα δύσκολα
roles-own-variants = Ειδικές μορφές αυτού του ρόλου
roles-own-codes = Κωδικοί σε δημόσιες ταξινομήσεις
roles-own-wording = Διατύπωση
roles-own-trainings = Εκπαίδευση: { $names }
roles-own-ways = Τρόποι εισόδου: { $names }
roles-own-practice = Ερωτήσεις συνέντευξης: { $names }
roles-own-left-out = { $count ->
    [one] Λείπει { $count } από τις αρχικές συμβουλές
   *[other] Λείπουν { $count } από τις αρχικές συμβουλές
}
