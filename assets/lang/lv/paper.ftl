# Questionnaires on paper: the form, and entering what was marked on it.

## The form

paper-kind = Callfit anketa
paper-foot = Veidlapa: { $code }
paper-name = Vārds vai numurs
paper-date = Datums
paper-how = Kā aizpildīt
paper-how-mark = Ielieciet krustiņu lodziņā, kas Jums der vislabāk. Pareizu vai nepareizu atbilžu nav.
paper-how-change = Ja pārdomājat, aizkrāsojiet visu lodziņu un ielieciet krustiņu citā.
paper-how-open = Jebkuru jautājumu var atstāt bez atbildes. “Vēl nav pieredzes” rezultātu nesamazina.
paper-how-letters = Mazās zīmes un kodi palīdz tam, kas atbildes ievada. Jums tie nav vajadzīgi.
paper-section = { $letter }. { $title }
paper-language = Valoda
paper-mother-tongue = Dzimtā valoda
paper-levels = Katrā ailē atzīmējiet vienu līmeni. A1 un A2: iesācējs. B1 un B2: patstāvīgs. C1 un C2: ļoti labi. Dzimtajai valodai atzīmējiet tikai M.
paper-at-computer = Šo uzdevumu pilda pie datora
paper-only-if-marked = Tikai tad, ja pie { $code } atzīmējāt { $letters }
paper-only-if-answered = Tikai tad, ja atbildējāt uz { $code }
paper-only-if = Vai tas attiecas uz Jums, atkarīgs no atbildēm šeit: { $codes }
paper-thanks = Paldies. Tas bija pēdējais jautājums.

## What was chosen on the command line

paper-unknown = Anketas “{ $id }” nav
paper-unknown-hint = Izmantojiet kādu no šīm: { $ids }
paper-form-unknown = Varianta “{ $form }” nav
paper-form-hint = Izmantojiet short, standard vai full

## Entering what was marked

paper-entry-no-code = “{ $typed }” nav jautājuma kods
paper-entry-no-code-hint = Sāciet katru rindu ar kodu no papīra, piemēram, B07 4
paper-entry-unknown = Jautājuma { $code } nav
paper-entry-not-in-form = { $code } nav variantā “{ $form }”
paper-entry-not-in-form-hint = Tas ir variantā “{ $form }”. Lapas apakšā redzams, kurš variants tas ir
paper-entry-twice = { $code } jau ir atbilde, rindā { $line }
paper-entry-twice-hint = Izņemiet vienu no abām rindām
paper-entry-refused = “{ $typed }” nav atbilde uz { $code }
paper-entry-step = Ierakstiet pakāpi no 1 līdz { $steps }
paper-entry-step-or-none = Ierakstiet pakāpi no 1 līdz { $steps } vai 0, ja pieredzes vēl nav
paper-entry-letter = Ierakstiet vienu burtu no a līdz { $last }
paper-entry-letters = Ierakstiet burtus no a līdz { $last }, piemēram, ab, vai -, ja neviens
paper-entry-letters-apart = Ierakstiet burtus no a līdz { $last } ar atstarpēm, piemēram, a ab, vai -, ja neviens
paper-entry-language = Ierakstiet valodu un piecus līmeņus no A1 līdz C2, piemēram, fr C1 C1 B2 B2 B1, ar - tukšajā vietā. Dzimtajai valodai rakstiet M, piemēram, bn M
paper-entry-number = Ierakstiet veselu skaitli no { $least } līdz { $most }
paper-entry-ratings = Ierakstiet vērtējumus no 1 līdz 5 papīra secībā, skaitā { $count }, piemēram, 1 5 3 2, ar - tukšajā vietā
paper-entry-text = Ierakstiet vārdus no papīra
paper-entry-note = Tas ir tikai lasīšanai, un atbildes nav
paper-entry-task = Šo uzdevumu pilda pie datora, un to nevar ierakstīt
paper-entry-exists = Šāds fails jau ir
paper-entry-exists-hint = Nekas netiek pārrakstīts. Norādiet citu nosaukumu pēc -o
paper-entry-mend = Vēl nekas nav ierakstīts. Izlabojiet šīs rindas un ievadiet vēlreiz
paper-entry-count = { $count ->
    [zero] { $count } atbilžu
    [one] { $count } atbilde
   *[other] { $count } atbildes
}
paper-entry-welcome = Ierakstiet atzīmēto un spiediet Enter. Enter vien atstāj jautājumu bez atbildes. Lai labotu agrāku atbildi, rakstiet pirms tās kodu, piemēram, B07 4. Katra atbilde tiek uzreiz saglabāta, tāpēc varat beigt jebkurā brīdī.
