# The roles and one role. Reasons, fits, must-haves and pay are in explain.ftl.
# <b>…</b> stands out by its colour.

## The list

roles-title = Jums piemēroti darbi
roles-title-all = Visi darbi
roles-sentence = Skaitlis no 0 līdz 100 rāda, cik labi darbs Jums der. Robežas rāda, cik droši mēs par to esam. Vispirms ir darbi, kuros noder Jūsu stiprās puses.
roles-sentence-all = Ko dara klientu apkalpošanā, no pirmā līdz pēdējam pakāpienam
roles-filter-all = Visi { $count }
roles-filter-phone = Tālrunis
roles-filter-writing = Rakstiski
roles-filter-face = Klātienē
roles-filter-home = No mājām
roles-filter-no-selling = Bez pārdošanas
roles-filter-no-shifts = Bez maiņām
roles-filter-languages = Valodas
roles-filter-key = Taustiņš
roles-order = Secība
roles-order-ranking = Piemērotākie vispirms
roles-order-number = Pēc skaitļa
roles-order-ladder = Pēc pakāpiena
roles-order-name = Pēc nosaukuma
roles-why = Kāpēc: <b>{ $reason }</b>
roles-tied = aptuveni vienādi
roles-pay-not-stated = { $amount }, periods nav norādīts
roles-pay-year-france = { $amount } gadā, vidēji Francijā
roles-pay-hour = { $amount } stundā
roles-pay-month = { $amount } mēnesī
roles-pay-year = { $amount } gadā
roles-must-haves = { $count ->
    [zero] { $count } obligāto prasību
    [one] { $count } obligāta prasība
   *[other] { $count } obligātas prasības
}
roles-unranked = Vajag vairāk atbilžu
roles-unranked-words = Par šiem darbiem atbilžu ir par maz, lai pateiktu, cik labi tie der. Josla rāda, kur atbilstība var būt.
roles-none-title = Neviens darbs nav palicis
roles-none-words = Visvairāk darbu paslēpj šis filtrs: { $filter }
roles-none-lift = Rādīt tos atkal: { $filter }
roles-none-at-all = Datu failos nav neviena izmantojama darba. Kas ar tiem noticis, redzams sadaļā “Iestatījumi un dati”.
roles-empty-title = Kuri no šiem darbiem Jums der?
roles-empty-words = Lai to redzētu, atbildiet uz anketas pirmajām daļām. Visus darbus varat apskatīt jau tagad.

## Where a role can lead

roles-leads = Kurp var vest “{ $role }”
roles-here = šis darbs
roles-next-step = { $steps ->
    [0] tas pats pakāpiens
    [zero] { $steps } pakāpienu augstāk
    [one] { $steps } pakāpienu augstāk
   *[other] { $steps } pakāpienus augstāk
}
roles-next-step-fit = { $steps ->
    [0] tas pats pakāpiens, atbilstība šodien { $fit }
    [zero] { $steps } pakāpienu augstāk, atbilstība šodien { $fit }
    [one] { $steps } pakāpienu augstāk, atbilstība šodien { $fit }
   *[other] { $steps } pakāpienus augstāk, atbilstība šodien { $fit }
}
roles-next-sideways = cits virziens
roles-next-sideways-fit = cits virziens, šodien atbilstība { $fit }
roles-next-more = un vēl { $count }

## One role

roles-tied-with = Cik varam spriest, šis darbs Jums der tikpat labi kā iepriekšējais: { $role }
roles-back = Visi darbi
roles-make-cv = Veidot CV šim darbam
roles-gone-title = Šī darba šeit nav
roles-gone-words = Datu faili ir mainījušies, un šī darba tajos vairs nav
roles-reasons = Kāpēc tas Jums der
roles-no-reasons = Par labu šim darbam pagaidām nekas nerunā. Ceļu uz to rāda tas, ko vēl varat iemācīties.
roles-gaps = Ko vēl varat iemācīties
roles-no-gaps = Jūs jau parādījāt visu, ko šis darbs prasa. Vairāk vienmēr var iemācīties darbā.
roles-answers = Ko Jūs atbildējāt
roles-show-all = Rādīt visus { $count }
roles-show-fewer = Rādīt mazāk
roles-work = Darbs un Jūsu vēlmes
roles-duties = Ko šajā darbā dara
roles-must-haves-title = Obligātās prasības
roles-pay = Alga
roles-pay-unknown = Mūsu avoti šim darbam skaitļus nemin. Cik maksā šodien, redzams darba sludinājumos Jūsu tuvumā.
roles-next = Nākamie soļi
roles-variants = Šī darba īpašie veidi
roles-variant-fit = Atbilstība { $fit }, { $range }
roles-codes = Šis darbs publiskajos klasifikatoros

## The career map

map-title = Karjeras karte
map-sentence-held = Kartē atzīmēts darbs, kurā Jums jau ir pieredze. Skatiet, kurp tas var vest un ko dod katrs pakāpiens.
map-sentence-held-step = Jums ir pieredze operatora darbā. No šī pakāpiena darbiem atzīmēts tas, kas Jums der vislabāk.
map-sentence-start = Jums vēl nav pieredzes kontaktu centrā. No darbiem, ar ko sākt, atzīmēts tas, kas Jums der vislabāk.
map-sentence-best-fit = Mēs vēl nezinām, uz kura pakāpiena Jūs esat. Atzīmēts darbs, kas Jums der vislabāk.
map-sentence-unknown = Skatiet, kā viens darbs ved pie cita. Atbildiet uz anketas pirmajām daļām, un karte parādīs arī, kur Jūs esat.
map-as-list = Rādīt kā sarakstu
map-as-map = Rādīt kā karti
map-step-1 = Ar ko sākt
map-step-2 = Specializēties vai vadīt
map-step-3 = Vairākas komandas
map-step-4 = Viss centrs
map-step-5 = Visi centri
map-fit = Atbilstība { $fit }
map-here = Jūs esat šeit
map-start = Jūs varētu sākt šeit
map-best-fit = Jums der vislabāk
map-goal = Jūsu mērķis
map-adds = Ko dod šis pakāpiens
map-years = Parastā pieredze
map-estimate = { $years } (mūsu vērtējums)
map-pay-unknown = Mūsu avoti skaitļus nemin
map-learn = Kas tam vēl jāapgūst
map-nothing-to-learn = Jums jau ir tas, ko šis darbs prasa
map-open = Atvērt šo darbu
map-leads-up = Pakāpienu augstāk
map-leads-sideways = Turpat līdzās
map-legend-up = pakāpienu augstāk
map-legend-sideways = cits darbs turpat līdzās
map-keys = <key>←</key> <key>→</key> <key>↑</key> <key>↓</key> pārvietojas, <key>Enter</key> atver darbu, <key>L</key> rāda sarakstu
map-whole = Skatīt visu karti

## The parts of the page

roles-parts = Lapas daļa
roles-part-fit = Atbilstība
roles-part-asks = Ko prasa
roles-part-work = Darbs
roles-part-ways = Ceļi uz to

## What the role asks for

roles-levels = Ko tas prasa un kas Jums jau ir
roles-legend-you = Jūs, ar robežām
roles-legend-asked = Prasītais
roles-legend-floor = Obligāti vismaz
roles-level-you = Jūs
roles-level-asked = Prasīts
roles-level-open = { $competency }: vēl nav atbildēts. Darbs prasa aptuveni { $needs }.
roles-level-floor = Obligātā prasība: vismaz { $floor }.
roles-shares = No kā rodas Jūsu punkti
roles-shares-words = Gara josla šim darbam nozīmē daudz. Tumšā daļa ir tas, kas Jums jau ir, gaišā – tas, kas vēl var nākt klāt.
roles-raises = Kas atbilstību celtu visvairāk

## What the work is like

roles-day = Diena darbā
roles-where = Kur un kā
roles-contacts = Kā klienti ar Jums sazinās
roles-contact-chat = Tērzēšana
roles-contact-email = E-pasts
roles-contact-face = Klātienē
roles-contact-phone = Tālrunis
roles-contact-social = Sociālie tīkli
roles-contact-support = Tehniskā palīdzības līnija
roles-sectors = Nozares, kurās ir šāds darbs
roles-settings = Darba vietas
roles-benefits = Kas tajā ir labs
roles-downsides = Kas tajā ir grūti
roles-what-helps = <b>Kas palīdz:</b> { $help }

## Ways into the role

roles-ways-start = Ar ko sākt
roles-ways-search = Kur meklēt
roles-ways-qualify = Apliecības un pieredzes atzīšana
roles-ways-grow = Kā virzīties tālāk
roles-ways-elsewhere = Citas valstis ({ $count })
roles-ways-by-country = Pa valstīm ({ $count })
roles-ways-abroad = Atsevišķās valstīs
roles-ways-no-country = Norādiet CV, kurā valstī dzīvojat, un tas, kas tur ir spēkā, būs redzams augstāk
roles-way-office = <b>Kam jautāt:</b> { $office }
roles-way-checked = Pārbaudīts: { $year }. gada { $month }

## Roles side by side

compare-title = Darbi blakus
compare-sentence = Kas ir vienāds un kas atšķiras, rindu pa rindai
compare-button = Salīdzināt
compare-role = Salīdzināt: { $role }
compare-remove = Izņemt no salīdzinājuma
compare-remove-role = Izņemt no salīdzinājuma: { $role }
compare-see = Skatīt salīdzinājumu ({ $count })
compare-full = Blakus jau ir trīs darbi. Izņemiet vienu, lai pievienotu citu.
compare-add = Pievienot darbu
compare-one = Izvēlieties vēl vienu vai divus, un tie būs blakus
compare-none = Blakus vēl nav neviena darba
compare-none-words = Darba lapā izvēlieties “Salīdzināt” vai sarakstā nospiediet C. Blakus var būt divi vai trīs darbi.
compare-to-list = Skatīt visus darbus
compare-years = Cik gadu pieredzes parasti vajag, mūsu vērtējums
compare-pay-unknown = Mūsu avoti skaitļus nemin
compare-nothing = Šeit nav ko minēt

## What an organisation changes

roles-own-title = Jūsu organizācijas izmaiņas
roles-own-new = Šo darbu pievienojusi Jūsu organizācija
roles-own-pay = Alga
roles-own-asks = Prasītie līmeņi: { $names }
roles-own-facts = Prasītās ziņas
roles-own-conditions = Darba apstākļi: { $names }
roles-own-steps = Pakāpiens vai nākamie soļi
roles-own-topics = Saziņas veidi, nozares, vietas vai tas, kas labi un grūti
roles-own-variants = Šī darba īpašie veidi
roles-own-codes = Kodi publiskajos klasifikatoros
roles-own-wording = Formulējumi
roles-own-trainings = Mācības: { $names }
roles-own-ways = Ceļi uz darbu: { $names }
roles-own-practice = Intervijas jautājumi: { $names }
roles-own-left-out = { $count ->
    [zero] Izlaisti { $count } pievienoti padomi
    [one] Izlaists { $count } pievienots padoms
   *[other] Izlaisti { $count } pievienoti padomi
}
