# Results in words: fits, reasons, what can still be learned, conditions, pay, how sure we are.
# Names of competencies, conditions and roles are put in as they stand, so they come first or after a colon.

## The fit

explain-fit-between = visticamāk no { $low } līdz { $high }
explain-fit-range = { $low }–{ $high }
explain-fit-between-all = Ja par neatbildēto neko nepieņem, atbilstība ir no { $low } līdz { $high }
explain-fit-strong = Ļoti labi der
explain-fit-good = Labi der
explain-fit-partial = Varētu derēt
explain-fit-low = Vēl jāpamācās
explain-fit-must-have-gap = Jāpārrunā obligāta prasība
explain-fit-not-enough = Atbilžu vēl ir par maz
explain-fit-tied = Cik varam spriest, šis darbs Jums der tikpat labi kā iepriekšējais
explain-fit-needs-answers = Jūs atbildējāt uz { $answered } no tā, kas šim darbam ir svarīgs. Visvairāk palīdzētu šīs atbildes: { $competencies }
explain-category-no-data = Atbilžu vēl nav
explain-category-must-have-check = Jāpārbauda obligāta prasība

explain-must-haves-met = { $met } no { $total } izpildītas, { $open } jāpārrunā
explain-must-haves-all-met = { $met } no { $total } izpildītas

## Levels in a word

explain-band-no-evidence = Vēl nav zināms
explain-band-starting = Sākums
explain-band-growing = Attīstās
explain-band-solid = Labi
explain-band-strong = Ļoti labi

## Why a role fits, and what can still be learned

explain-level-and-need = { $competency }: { $has }. Darbā vajag aptuveni { $needs }.
explain-reason-enough = { $competency }: šim darbam pietiek
explain-reason-learn-first = { $competency }: ar šo jāsāk
explain-gap-advice = { $numbers } { $advice }.
explain-gap-partly = Daļēji ir
explain-gap-missing = Vēl trūkst
explain-need-onet = Ko darbs prasa, vērtējam mēs. O*NET šīs prasmes nozīmi tādā darbā vērtē ar { $onet } no 100.
explain-need-judged = Ko darbs prasa, vērtējam mēs. O*NET šādu vērtējumu nesniedz.
explain-about-figures = Ko darbs prasa, ir mūsu vērtējums, kura pamatā ir raksti par šo darbu un O*NET. Tas neko nesaka par Jūsu izredzēm tikt darbā.

## The answers behind it

explain-evidence-answer = Uz { $question } Jūs atbildējāt { $answer }
explain-evidence-languages = Jūs minējāt šīs valodas: { $languages }

## Must-haves

explain-must-have-met = Jums ir { $has }. Darbs prasa vismaz { $floor }.
explain-must-have-borderline = Jums ir aptuveni { $has }. Darbs prasa vismaz { $floor }, tāpēc piesakoties miniet piemēru no savas dzīves.
explain-must-have-not-met = Jums ir { $has }. Darbs prasa vismaz { $floor }. Citi pirms pieteikšanās to sasniedza vingrinoties.
explain-must-have-unknown = Darbs prasa vismaz { $floor }. Uz šo daļu vēl neatbildējāt.
explain-state-met = Izpildīta
explain-state-borderline = Jāpārrunā
explain-state-not-met = Vēl nav sasniegta
explain-state-unknown = Vēl nav zināms

## Facts that a role asks for

explain-fact-background-check = Pagātnes pārbaude
explain-fact-background-check-ask = Daži darba devēji pirms pieņemšanas darbā pārbauda kandidāta pagātni. Pajautājiet, ko viņi skatās.
explain-fact-step-agent = Operatora pieredze kontaktu centrā
explain-fact-step-team-leader = Komandas vadīšanas pieredze kontaktu centrā
explain-fact-step-supervisor = Supervizora pieredze kontaktu centrā
explain-fact-step-manager = Vadītāja pieredze kontaktu centrā
explain-fact-step-other = Darba pieredze kontaktu centrā
explain-fact-step-met = Jūs norādījāt, ka šāda pieredze Jums ir
explain-fact-step-not-met = Šis ir vēlāks pakāpiens. Vairums sāk vienu pakāpienu zemāk un virzās augšup.
explain-fact-step-usual = To vēlas daudzi darba devēji, bet ne visi. Pajautājiet un parādiet, ko paveicāt citur.
explain-fact-step-unknown = Pastāstiet par savu līdzšinējo darbu 1. daļā
explain-fact-customer-experience = Pieredze darbā ar klientiem
explain-fact-customer-experience-met = Jūs norādījāt, ka Jums ir pieredze ar klientiem
explain-fact-customer-experience-not-met = Der daži mēneši veikalā, kafejnīcā vai birojā. Arī brīvprātīgais darbs.
explain-fact-customer-experience-unknown = Pastāstiet par savu līdzšinējo darbu 1. daļā
explain-fact-driving-licence = Autovadītāja apliecība
explain-fact-driving-licence-met = Daži darba devēji to prasa, un Jums tā ir
explain-fact-driving-licence-not-met = Daži darba devēji to prasa. Meklējiet tādu, kas neprasa.
explain-fact-driving-licence-unknown = Daži darba devēji to prasa. Norādiet 1. daļā, vai Jums tā ir.
explain-fact-sector-certificate = Nozares sertifikāts
explain-fact-sector-certificate-met = Daži darba devēji to prasa, un Jums tas ir
explain-fact-sector-certificate-not-met = Daži darba devēji to prasa. Citi apmāca pirmajās nedēļās.
explain-fact-sector-certificate-unknown = Daži darba devēji to prasa. Norādiet 1. daļā, vai Jums tas ir.
explain-fact-typing = Datorraksts: aptuveni { $words } vārdi minūtē, pareizi { $accuracy }
explain-fact-typing-ask = To pārbauda daži darba devēji. Šeit tas netiek mērīts.
explain-fact-language-any = Darba valoda: { $level } vai augstāk
explain-fact-language-spoken = Darba valoda mutiski: { $level } vai augstāk
explain-fact-language-written = Darba valoda rakstiski: { $level } vai augstāk
explain-fact-language-met = { $count ->
    [zero] Šis līmenis Jums ir { $count } valodās: { $languages }. Tas der, ja darba devējs strādā kādā no tām.
    [one] Šis līmenis Jums ir { $count } valodā: { $languages }. Tas der, ja darba devējs strādā šajā valodā.
   *[other] Šis līmenis Jums ir { $count } valodās: { $languages }. Tas der, ja darba devējs strādā kādā no tām.
}
explain-fact-language-not-met = Neviena no Jūsu valodām vēl nav šajā līmenī. Bieži palīdz kursi līdztekus darbam.
explain-fact-language-unknown = Norādiet, cik labi protat valodas

## The work and what you like

explain-flag-rather-not = Šajā darbā ar to jārēķinās vairāk. Jūs teicāt, ka labāk bez tā.
explain-flag-only-some = Šajā darbā ar to jārēķinās bieži. Jūs teicāt, ka der nedaudz, bet ne tik daudz.
explain-flag-wanted = Šis darbs to piedāvā maz. Jūs teicāt, ka vēlētos vairāk.
explain-condition-talk = Jāpārrunā
explain-condition-less = Jūs vēlētos mazāk
explain-condition-more = Jūs vēlētos vairāk
explain-condition-suits = Jums tas patīk
explain-condition-fine = Jums tas der
explain-condition-unanswered = Vēl nav atbildes
explain-exposure-much = Daudz
explain-exposure-some = Mēreni
explain-exposure-little = Maz vai nemaz
explain-exposure-onet = { $amount } (O*NET)
explain-exposure-estimate = { $amount } (mūsu aplēse)
explain-suits-little = { $condition }: maz vai nemaz, kā vēlaties
explain-suits-little-detail = Šajā darbā tas ir { $exposure } no 100. Jums pieņemami ir līdz { $tolerance }.
explain-suits-much = { $condition }: daudz, kā vēlaties
explain-suits-much-detail = Šajā darbā tas ir { $exposure } no 100. Jūs vēlētos aptuveni { $tolerance }.

## Education and pay

explain-education = Izglītība, ko darba devēji parasti prasa: { $education }
explain-pay-between = no { $low } līdz { $high } { $currency }
explain-pay-about = aptuveni { $low } { $currency }
explain-pay-not-stated = Nav norādīts ne periods, ne tas, vai pirms vai pēc nodokļiem
explain-pay-year-gross-france = gadā pirms nodokļiem, vidēji Francijā
explain-pay-hour-gross = stundā pirms nodokļiem
explain-pay-month-gross = mēnesī pirms nodokļiem
explain-pay-month-net = mēnesī pēc nodokļiem
explain-pay-year-gross = gadā pirms nodokļiem
explain-pay-undated = Avotā gads nav minēts, un likumā noteiktā minimālā alga šodien var būt lielāka. Cik maksā tagad, redzams darba sludinājumos Jūsu tuvumā.
explain-pay-unknown = Alga: mūsu avoti skaitļus nemin
explain-source-bn = No raksta bengāļu valodā par darbu Francijā, mēs to neesam pārbaudījuši
explain-source-el = No raksta grieķu valodā par zvanu centriem, mēs to neesam pārbaudījuši
explain-source-fr = No raksta franču valodā par zvanu centriem, mēs to neesam pārbaudījuši
explain-source-lv = No raksta latviešu valodā par klientu apkalpošanu, mēs to neesam pārbaudījuši
explain-source-pl = No raksta poļu valodā par klientu apkalpošanu, mēs to neesam pārbaudījuši
explain-source-other = Avots: { $source }, mēs to neesam pārbaudījuši

## The results as a whole

explain-summary-empty = Rezultāti parādīsies šeit, kad atbildēsiet uz pirmajiem jautājumiem
explain-summary-two-strengths = { $first }. { $second }.
explain-summary-one-strength = { $first }.
explain-summary-no-strength-yet = Jūs esat ceļa sākumā, un to visu var iemācīties.
explain-summary-growing = { $count ->
    [zero] Vēl attīstās, un tās var trenēt: { $competencies }.
    [one] Vēl attīstās, un to var trenēt: { $competencies }.
   *[other] Vēl attīstās, un tās var trenēt: { $competencies }.
}

explain-certainty-none = Cik droši mēs esam? Vēl nezinām
explain-certainty-none-detail = Vēl nav atbilžu, kas rādītu līmeni.
explain-certainty-partly = Cik droši mēs esam? Daļēji
explain-certainty-partly-detail = Pietiekami daudz atbilžu ir par { $answered } no { $total } prasmēm. Visvairāk palīdzētu šī: { $competency }.
explain-certainty-fairly = Cik droši mēs esam? Diezgan droši
explain-certainty-fairly-detail = Par katru prasmi atbilžu pietiek. Jūsu patiesais līmenis visticamāk ir augstāks vai zemāks par redzamo ne vairāk kā par { $reach } punktiem.
explain-certainty-careful = Cik droši mēs esam? Mazāk droši
explain-certainty-careful-detail = Dažas atbildes, iespējams, sniegtas steigā.

explain-careful-long-string = Lapā ar { $items } teikumiem Jūs { $length } reizes pēc kārtas izvēlējāties to pašu atbildi. Daži teikumi saka pretējo citiem.
explain-careful-fast = Vidējais laiks vienam teikumam bija aptuveni { $seconds } s. Tas ir maz laika pārdomām.
explain-careful-flat = Gandrīz visas Jūsu atbildes ir vienādas.
explain-careful-contradiction = { $pairs ->
    [zero] { $pairs } teikumu pāru ar pretēju nozīmi saņēma gandrīz vienādu atbildi.
    [one] { $pairs } teikumu pāris ar pretēju nozīmi saņēma gandrīz vienādu atbildi.
   *[other] { $pairs } teikumu pāri ar pretēju nozīmi saņēma gandrīz vienādu atbildi.
}
explain-careful-together = Izlasiet šo rezultātu kopā ar kādu, kas Jūs pazīst, vai atbildiet vēlreiz, kad būs vairāk laika.

## The explanation as plain text

explain-heading-reasons = Kāpēc tas Jums der
explain-heading-gaps = Ko vēl varat iemācīties
explain-heading-must-haves = Obligātās prasības
explain-heading-flags = Darbs un Jūsu vēlmes
explain-heading-variants = Šī darba īpašie veidi
explain-plain-fit = { $word }: { $fit }, { $range }
explain-plain-title = { $title } ({ $word })
explain-plain-variant = { $title }: atbilstība { $fit }, { $range }
explain-plain-pay = Alga: { $amount }. { $period }. { $source }.

explain-evidence-task = Jūs veicāt uzdevumu { $question }
explain-careful-unread = Vienā teikumā bija lūgta noteikta atbilde, bet atbildēts citādi, tāpēc, iespējams, ne visi teikumi ir izlasīti

explain-part = { $instrument }: { $points }
explain-instrument-self-report = Jūsu pašu vērtējums
explain-instrument-situation = Situācijas darbā
explain-instrument-call = Sarunu treniņš
explain-instrument-typing = Rakstīšana
explain-instrument-record = Pieteikuma pierakstīšana
explain-instrument-cefr = Valodu līmeņi
explain-contrast-lower = { $competency }: Jūs sevi vērtējat zemāk ({ $said }), nekā rīkojaties ({ $shown })
explain-contrast-higher = { $competency }: Jūs sevi vērtējat augstāk ({ $said }), nekā rāda uzdevumi ({ $shown }). Ar treniņu to var izlīdzināt
explain-change-up = { $competency }: no { $before } uz { $now }
explain-change-down = { $competency }: no { $before } uz { $now }

## What would raise the fit, and its points

explain-raise = { $competency }: no { $from } līdz { $to }
explain-raise-gains = { $points ->
    [zero] par aptuveni { $points } punktiem vairāk
    [one] par aptuveni { $points } punktu vairāk
   *[other] par aptuveni { $points } punktiem vairāk
}
explain-share = { $gives } no { $of }
explain-share-sum = Kopā: { $sum } no 100. Atbilstība { $fit } ņem vērā arī to, ka katrs līmenis patiesībā var būt nedaudz zemāks vai augstāks.
explain-source-own = No mūsu pašu zināšanām par šo darbu, nevis no raksta
