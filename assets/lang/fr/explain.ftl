# Results in words: fits, reasons, what can still be learned, conditions, pay, how sure we are.
# Names of competencies, conditions and roles are put in as they stand, so they come first or after a colon.

## The fit

explain-fit-between = très probablement entre { $low } et { $high }
explain-fit-range = { $low }–{ $high }
explain-fit-between-all = Si l’on ne suppose rien sur ce que vous n’avez pas répondu, la correspondance se situe entre { $low } et { $high }
explain-fit-strong = Très bonne correspondance
explain-fit-good = Bonne correspondance
explain-fit-partial = Correspondance possible
explain-fit-low = Formation à prévoir
explain-fit-must-have-gap = Un indispensable à aborder
explain-fit-not-enough = Pas encore assez de réponses
explain-fit-tied = Autant que nous puissions en juger, ce métier vous convient aussi bien que le précédent
explain-fit-needs-answers = Vous avez répondu à { $answered } de ce qui compte pour ce métier. Ces réponses aideraient le plus : { $competencies }
explain-category-no-data = Pas encore de réponses
explain-category-must-have-check = Un indispensable à vérifier

explain-must-haves-met = { $met } sur { $total } acquis, { $open } à aborder
explain-must-haves-all-met = { $met } sur { $total } acquis

## Levels in a word

explain-band-no-evidence = Pas encore évalué
explain-band-starting = Premiers pas
explain-band-growing = En progrès
explain-band-solid = Solide
explain-band-strong = Point fort

## Why a role fits, and what can still be learned

explain-level-and-need = { $competency } : { $has }. Le métier demande environ { $needs }.
explain-reason-enough = { $competency } : assez pour ce métier
explain-reason-learn-first = { $competency } : à travailler en premier
explain-gap-advice = { $numbers } { $advice }.
explain-gap-partly = En partie acquis
explain-gap-missing = Encore à acquérir
explain-need-onet = Nous estimons ce que le métier demande. O*NET note cette compétence { $onet } sur 100 pour ce type de travail.
explain-need-judged = Nous estimons ce que le métier demande. O*NET ne donne pas de note.
explain-about-figures = Ce qu’un métier demande est notre estimation, fondée sur des articles consacrés à ce travail et sur O*NET. Elle ne dit rien de vos chances d’embauche.

## The answers behind it

explain-evidence-answer = À { $question }, vous avez répondu { $answer }
explain-evidence-languages = Vous nous avez parlé de ces langues : { $languages }

## Must-haves

explain-must-have-met = Vous avez { $has }. Le métier demande au moins { $floor }.
explain-must-have-borderline = Vous avez environ { $has }. Le métier demande au moins { $floor } : donnez donc un exemple vécu quand vous postulez.
explain-must-have-not-met = Vous avez { $has }. Le métier demande au moins { $floor }. D’autres y sont arrivés en s’entraînant avant de postuler.
explain-must-have-unknown = Le métier demande au moins { $floor }. Vous n’avez pas encore répondu à cette partie.
explain-state-met = Acquis
explain-state-borderline = À aborder
explain-state-not-met = Pas encore
explain-state-unknown = Pas encore connu

## Facts that a role asks for

explain-fact-background-check = Vérification des antécédents
explain-fact-background-check-ask = Certains employeurs vérifient le passé avant l’embauche. Demandez ce qu’ils regardent.
explain-fact-step-agent = Expérience en téléconseil dans un centre de contact
explain-fact-step-team-leader = Expérience de chef ou cheffe d’équipe dans un centre de contact
explain-fact-step-supervisor = Expérience de supervision dans un centre de contact
explain-fact-step-manager = Expérience de direction dans un centre de contact
explain-fact-step-other = Expérience dans un centre de contact
explain-fact-step-met = Vous nous avez dit que vous avez cette expérience
explain-fact-step-not-met = C’est une étape suivante. La plupart des gens commencent un échelon plus bas, puis évoluent.
explain-fact-step-usual = Beaucoup d’employeurs le souhaitent, mais pas tous. Renseignez-vous, et montrez ce que vous avez fait ailleurs.
explain-fact-step-unknown = Parlez-nous de votre parcours dans la partie 1
explain-fact-customer-experience = Expérience au contact de la clientèle
explain-fact-customer-experience-met = Vous nous avez dit que vous avez travaillé au contact de la clientèle
explain-fact-customer-experience-not-met = Quelques mois dans un magasin, un café ou un bureau comptent. Le bénévolat aussi.
explain-fact-customer-experience-unknown = Parlez-nous de votre parcours dans la partie 1
explain-fact-driving-licence = Permis de conduire
explain-fact-driving-licence-met = Certains employeurs le demandent, et vous l’avez
explain-fact-driving-licence-not-met = Certains employeurs le demandent. Cherchez-en un qui ne l’exige pas.
explain-fact-driving-licence-unknown = Certains employeurs le demandent. Dites-nous dans la partie 1 si vous l’avez.
explain-fact-sector-certificate = Certificat du secteur
explain-fact-sector-certificate-met = Certains employeurs en demandent un, et vous en avez un
explain-fact-sector-certificate-not-met = Certains employeurs en demandent un. D’autres vous forment pendant les premières semaines.
explain-fact-sector-certificate-unknown = Certains employeurs en demandent un. Dites-nous dans la partie 1 si vous en avez un.
explain-fact-typing = Frappe au clavier : environ { $words } mots par minute, { $accuracy } justes
explain-fact-typing-ask = Certains employeurs font passer ce test. Ce n’est pas mesuré ici.
explain-fact-language-any = Langue de travail : { $level } ou plus
explain-fact-language-spoken = Langue de travail, à l’oral : { $level } ou plus
explain-fact-language-written = Langue de travail, à l’écrit : { $level } ou plus
explain-fact-language-met = { $count ->
    [one] Vous avez ce niveau dans une langue : { $languages }. Cela compte si c’est une langue de travail chez l’employeur.
   *[other] Vous avez ce niveau dans { $count } langues : { $languages }. Cela compte si l’une d’elles est une langue de travail chez l’employeur.
}
explain-fact-language-not-met = Aucune de vos langues n’y est encore. Beaucoup suivent un cours à côté du travail.
explain-fact-language-unknown = Dites-nous à quel niveau vous connaissez vos langues

## The work and what you like

explain-flag-rather-not = Ce métier en comporte plus. Vous avez dit que vous préféreriez l’éviter.
explain-flag-only-some = Ce métier en comporte beaucoup. Vous en acceptez un peu, mais pas autant.
explain-flag-wanted = Ce métier en offre peu. Vous avez dit en vouloir plus.
explain-condition-talk = À aborder
explain-condition-less = Vous en voulez moins
explain-condition-more = Vous en voulez plus
explain-condition-suits = Cela vous plaît
explain-condition-fine = Cela vous va
explain-condition-unanswered = Pas encore de réponse
explain-exposure-much = Beaucoup
explain-exposure-some = Moyennement
explain-exposure-little = Peu ou pas du tout
explain-exposure-onet = { $amount } (O*NET)
explain-exposure-estimate = { $amount } (notre estimation)
explain-suits-little = { $condition } : peu ou pas du tout, comme vous le souhaitez
explain-suits-little-detail = Le métier est à { $exposure } sur 100. Vous accepteriez jusqu’à { $tolerance }.
explain-suits-much = { $condition } : beaucoup, comme vous le souhaitez
explain-suits-much-detail = Le métier offre { $exposure } sur 100. Vous en voulez environ { $tolerance }.

## Education and pay

explain-education = Formation souvent demandée par les employeurs : { $education }
explain-pay-between = de { $low } à { $high } { $currency }
explain-pay-about = environ { $low } { $currency }
explain-pay-not-stated = Sans précision sur la période, ni sur le brut ou le net
explain-pay-year-gross-france = brut par an, en moyenne en France
explain-pay-hour-gross = brut par heure
explain-pay-month-gross = brut par mois
explain-pay-month-net = net par mois
explain-pay-year-gross = brut par an
explain-pay-undated = La source ne donne pas d’année, et le minimum légal peut être plus élevé aujourd’hui. Les offres d’emploi près de chez vous montrent les salaires actuels.
explain-pay-unknown = Salaire : nos sources ne donnent pas de chiffres
explain-source-bn = D’après un article en bengali sur le travail en France, non vérifié par nous
explain-source-el = D’après un article en grec sur les centres d’appels, non vérifié par nous
explain-source-fr = D’après un article en français sur les centres d’appels, non vérifié par nous
explain-source-lv = D’après un article en letton sur le service client, non vérifié par nous
explain-source-pl = D’après un article en polonais sur le service client, non vérifié par nous
explain-source-other = Source : { $source }, non vérifiée par nous

## The results as a whole

explain-summary-empty = Vos résultats apparaissent ici dès que vous avez répondu aux premières questions
explain-summary-two-strengths = { $first }. { $second }.
explain-summary-one-strength = { $first }.
explain-summary-no-strength-yet = Vous commencez, et tout cela s’apprend.
explain-summary-growing = { $count ->
    [one] Encore en progrès, et cela se travaille : { $competencies }.
   *[other] Encore en progrès, et cela se travaille : { $competencies }.
}

explain-certainty-none = Est-ce fiable ? Pas encore
explain-certainty-none-detail = Aucune réponse ne montre encore de niveau.
explain-certainty-partly = Est-ce fiable ? En partie
explain-certainty-partly-detail = Compétences avec assez de réponses : { $answered } sur { $total }. Celle-ci aiderait le plus : { $competency }.
explain-certainty-fairly = Est-ce fiable ? Plutôt oui
explain-certainty-fairly-detail = Chaque compétence a assez de réponses. Votre vrai niveau se situe très probablement à { $reach } points au plus au-dessus ou au-dessous de celui affiché.
explain-certainty-careful = Est-ce fiable ? Un peu moins
explain-certainty-careful-detail = Certaines réponses ont peut-être été données trop vite.

explain-careful-long-string = Vous avez choisi la même réponse { $length } fois de suite sur une page de { $items } phrases. Certaines disent pourtant le contraire des autres.
explain-careful-fast = Vous avez mis environ { $seconds } secondes par phrase. C’est peu pour réfléchir.
explain-careful-flat = Presque toutes vos réponses sont les mêmes.
explain-careful-contradiction = { $pairs ->
    [one] { $pairs } paire de phrases de sens contraire a reçu presque la même réponse.
   *[other] { $pairs } paires de phrases de sens contraire ont reçu presque la même réponse.
}
explain-careful-together = Lisez ce résultat avec une personne qui vous connaît, ou répondez de nouveau quand vous aurez plus de temps.

## The explanation as plain text

explain-heading-reasons = Pourquoi il vous convient
explain-heading-gaps = Ce que vous pouvez encore apprendre
explain-heading-must-haves = Indispensables
explain-heading-flags = Le travail et vos préférences
explain-heading-variants = Formes particulières de ce métier
explain-plain-fit = { $word } : { $fit }, { $range }
explain-plain-title = { $title } ({ $word })
explain-plain-variant = { $title } : correspondance { $fit }, { $range }
explain-plain-pay = Salaire : { $amount }. { $period }. { $source }.

explain-evidence-task = Vous avez fait l’exercice { $question }
explain-careful-unread = Une phrase demandait une réponse précise et en a reçu une autre : certaines phrases n’ont peut-être pas été lues

explain-part = { $instrument } : { $points }
explain-instrument-self-report = Votre propre évaluation
explain-instrument-situation = Situations réelles
explain-instrument-call = Appels d’entraînement
explain-instrument-typing = Frappe
explain-instrument-record = Prise de notes
explain-instrument-cefr = Niveaux de langue
explain-contrast-lower = { $competency } : vous vous évaluez plus bas ({ $said }) que vous n’agissez ({ $shown })
explain-contrast-higher = { $competency } : vous vous évaluez plus haut ({ $said }) que ne le montrent les exercices ({ $shown }). L’entraînement peut rapprocher les deux
explain-change-up = { $competency } : de { $before } à { $now }
explain-change-down = { $competency } : de { $before } à { $now }

## What would raise the fit, and its points

explain-raise = { $competency } : de { $from } à { $to }
explain-raise-gains = { $points ->
    [one] environ { $points } point de plus
   *[other] environ { $points } points de plus
}
explain-share = { $gives } sur { $of }
explain-share-sum = Ensemble : { $sum } sur 100. La correspondance de { $fit } tient aussi compte du fait que chaque niveau peut être en réalité un peu plus bas ou plus haut.
explain-source-own = D’après notre propre connaissance de ce travail, sans article à l’appui
