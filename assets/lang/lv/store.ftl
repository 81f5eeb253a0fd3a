# The store: what can go wrong, and what to do.

store-answer-unreadable = Vienu saglabātu atbildi nevar izlasīt: { $question }
store-answer-unreadable-hint = Pārējās atbildes ir drošībā. Atbildiet uz šo jautājumu vēlreiz

store-damaged = Fails ar Jūsu atbildēm ir bojāts. Tas netika mainīts
store-damaged-hint = Ielieciet tā vietā kopiju vai pārvietojiet to citur, lai sāktu no jauna

store-disk-full = Disks ir pilns, tāpēc neko nevar saglabāt
store-disk-full-hint = Atbrīvojiet vietu un mēģiniet vēlreiz

store-folder = Šo mapi nevar izmantot
store-folder-hint = Izvēlieties citu ar --data-dir

store-in-use = Failu ar Jūsu atbildēm izmanto cita programma
store-in-use-hint = Aizveriet otru Callfit logu un palaidiet programmu vēlreiz

store-newer-version = Šo failu veidoja jaunāka Callfit versija. Tas netika mainīts
store-newer-version-hint = Instalējiet jaunāko versiju vai izvēlieties citu mapi ar --data-dir

store-not-a-store = Šis nav Callfit fails, vai arī to sargā parole. Tas netika mainīts
store-not-a-store-hint = Pārvietojiet to citur vai izvēlieties citu mapi ar --data-dir

store-read-only = Callfit šeit nedrīkst rakstīt
store-read-only-hint = Atļaujiet to mapes iestatījumos vai izvēlieties citu mapi ar --data-dir

store-refused = Failu ar Jūsu atbildēm pašlaik nevar nolasīt vai saglabāt
store-refused-hint = Pārbaudiet, vai disks ir pievienots un darbojas, un mēģiniet vēlreiz

store-wrong-passphrase = Ar šo paroli failu nevar atvērt
store-wrong-passphrase-hint = Pārbaudiet lielos burtus un tastatūras valodu un ierakstiet vēlreiz
