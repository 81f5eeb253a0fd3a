# The roles and one role. Reasons, fits, must-haves and pay are in explain.ftl.
# <b>…</b> stands out by its colour.

## The list

roles-title = Les métiers qui vous conviennent
roles-title-all = Tous les métiers
roles-sentence = Le nombre montre à quel point un métier vous convient, de 0 à 100. La fourchette montre à quel point c’est sûr. Les métiers qui utilisent vos points forts viennent en premier.
roles-sentence-all = Ce qu’on fait dans le service client, du premier échelon au dernier
roles-filter-all = Tous ({ $count })
roles-filter-phone = Téléphone
roles-filter-writing = Écrit
roles-filter-face = Face à face
roles-filter-home = Télétravail
roles-filter-no-selling = Pas de vente
roles-filter-no-shifts = Sans horaires décalés
roles-filter-languages = Langues
roles-filter-key = Touche
roles-order = Ordre
roles-order-ranking = Les plus adaptés d’abord
roles-order-number = Par correspondance
roles-order-ladder = Par échelon
roles-order-name = Par nom
roles-why = Pourquoi : <b>{ $reason }</b>
roles-tied = à peu près égal
roles-pay-not-stated = { $amount }, période non précisée
roles-pay-year-france = { $amount } par an, moyenne en France
roles-pay-hour = { $amount } par heure
roles-pay-month = { $amount } par mois
roles-pay-year = { $amount } par an
roles-must-haves = { $count ->
    [one] { $count } indispensable
   *[other] { $count } indispensables
}
roles-unranked = Il faut plus de réponses
roles-unranked-words = Pour ces métiers, il y a trop peu de réponses pour dire à quel point ils vous conviennent. La bande montre où la correspondance peut se situer.
roles-none-title = Il ne reste aucun métier
roles-none-words = Ce filtre masque le plus de métiers : { $filter }
roles-none-lift = Les montrer de nouveau : { $filter }
roles-none-at-all = Les fichiers de données ne contiennent pas de métier utilisable. La page Réglages et données montre ce qui ne va pas.
roles-empty-title = Quels métiers vous conviennent ?
roles-empty-words = Répondez aux premières parties du questionnaire pour le voir. Vous pouvez déjà regarder tous les métiers.

## Where a role can lead

roles-leads = Où peut mener « { $role } »
roles-here = ce métier
roles-next-step = { $steps ->
    [0] même échelon
    [one] un échelon plus haut
   *[other] { $steps } échelons plus haut
}
roles-next-step-fit = { $steps ->
    [0] même échelon, correspondance { $fit } aujourd’hui
    [one] un échelon plus haut, correspondance { $fit } aujourd’hui
   *[other] { $steps } échelons plus haut, correspondance { $fit } aujourd’hui
}
roles-next-sideways = changement de voie
roles-next-sideways-fit = changement de voie, correspondance { $fit } aujourd’hui
roles-next-more = et { $count } de plus

## One role

roles-tied-with = Autant que nous puissions en juger, ce métier vous convient aussi bien que le précédent : { $role }
roles-back = Tous les métiers
roles-make-cv = Créer un CV pour ce métier
roles-gone-title = Ce métier n’est plus là
roles-gone-words = Les fichiers de données ont changé, et ce métier n’en fait plus partie
roles-reasons = Pourquoi il vous convient
roles-no-reasons = Vos réponses ne montrent pas encore de point fort pour ce métier. Ce que vous pouvez apprendre montre le chemin.
roles-gaps = Ce que vous pouvez encore apprendre
roles-no-gaps = Vous avez déjà montré ce que ce métier demande. On apprend toujours davantage en travaillant.
roles-answers = Ce que vous avez répondu
roles-show-all = Tout afficher ({ $count })
roles-show-fewer = Afficher moins
roles-work = Le travail et vos préférences
roles-duties = Ce qu’on fait dans ce métier
roles-must-haves-title = Indispensables
roles-pay = Salaire
roles-pay-unknown = Nos sources ne donnent pas de chiffres pour ce métier. Les offres d’emploi près de chez vous montrent les salaires d’aujourd’hui.
roles-next = Étapes suivantes
roles-variants = Formes particulières de ce métier
roles-variant-fit = Correspondance { $fit }, { $range }
roles-codes = Ce métier dans les nomenclatures publiques

## The career map

map-title = La carte des carrières
map-sentence-held = La carte marque le métier que vous avez déjà exercé. Voyez où il peut mener et ce que chaque échelon ajoute.
map-sentence-held-step = Vous avez déjà travaillé en téléconseil. Parmi les métiers de cet échelon, celui qui vous convient le mieux est marqué.
map-sentence-start = Vous n’avez pas encore travaillé dans un centre de contact. Parmi les métiers pour débuter, celui qui vous convient le mieux est marqué.
map-sentence-best-fit = Nous ne savons pas encore à quel échelon vous êtes. Le métier qui vous convient le mieux est marqué.
map-sentence-unknown = Voyez comment un métier mène à un autre. Répondez aux premières parties du questionnaire, et la carte montrera aussi où vous êtes.
map-as-list = Afficher en liste
map-as-map = Afficher en carte
map-step-1 = Pour débuter
map-step-2 = Se spécialiser ou diriger
map-step-3 = Plusieurs équipes
map-step-4 = Un centre entier
map-step-5 = Tous les centres
map-fit = Correspondance { $fit }
map-here = Vous êtes ici
map-start = Vous pourriez débuter ici
map-best-fit = Ce qui vous convient le mieux
map-goal = Votre objectif
map-adds = Ce que cet échelon ajoute
map-years = Expérience habituelle
map-estimate = { $years } (notre estimation)
map-pay-unknown = Nos sources ne donnent pas de chiffres
map-learn = Encore à apprendre pour y arriver
map-nothing-to-learn = Vous avez déjà montré ce que ce métier demande
map-open = Ouvrir ce métier
map-leads-up = Un échelon plus haut
map-leads-sideways = Au même échelon
map-legend-up = un échelon plus haut
map-legend-sideways = autre métier, même échelon
map-keys = <key>←</key> <key>→</key> <key>↑</key> <key>↓</key> parcourir, <key>Entrée</key> ouvre le métier, <key>L</key> affiche la liste
map-whole = Voir toute la carte

## The parts of the page

roles-parts = Partie de la page
roles-part-fit = Correspondance
roles-part-asks = Ce qui est demandé
roles-part-work = Le travail
roles-part-ways = Comment y entrer

## What the role asks for

roles-levels = Ce qui est demandé, et ce que vous apportez
roles-legend-you = Vous, avec la marge
roles-legend-asked = Demandé
roles-legend-floor = Indispensable, au moins
roles-level-you = Vous
roles-level-asked = Demandé
roles-level-open = { $competency } : pas encore de réponse. Le métier demande environ { $needs }.
roles-level-floor = Indispensable : au moins { $floor }.
roles-shares = D’où viennent vos points
roles-shares-words = Une longue barre compte beaucoup pour ce métier. La partie foncée est ce que vous apportez déjà, la partie claire ce qui peut encore venir.
roles-raises = Ce qui améliorerait le plus la correspondance

## What the work is like

roles-day = Une journée de travail
roles-where = Où et comment
roles-contacts = Comment la clientèle vous joint
roles-contact-chat = Chat
roles-contact-email = E-mail
roles-contact-face = En face à face
roles-contact-phone = Téléphone
roles-contact-social = Réseaux sociaux
roles-contact-support = Assistance technique
roles-sectors = Secteurs où ce métier existe
roles-settings = Lieux de travail
roles-benefits = Ce qui est bien
roles-downsides = Ce qui est difficile
roles-what-helps = <b>Ce qui aide :</b> { $help }

## Ways into the role

roles-ways-start = Par où commencer
roles-ways-search = Où chercher
roles-ways-qualify = Diplômes et validation de l’expérience
roles-ways-grow = Comment évoluer
roles-ways-elsewhere = Autres pays ({ $count })
roles-ways-by-country = Pays par pays ({ $count })
roles-ways-abroad = Dans certains pays
roles-ways-no-country = Indiquez dans votre CV le pays où vous vivez : ce qui y est valable apparaîtra plus haut
roles-way-office = <b>À qui demander :</b> { $office }
roles-way-checked = Vérifié : { $month } { $year }

## Roles side by side

compare-title = Métiers côte à côte
compare-sentence = Ce qui est pareil et ce qui diffère, ligne par ligne
compare-button = Comparer
compare-role = Comparer : { $role }
compare-remove = Retirer de la comparaison
compare-remove-role = Retirer de la comparaison : { $role }
compare-see = Voir la comparaison ({ $count })
compare-full = Trois métiers sont déjà côte à côte. Retirez-en un pour en ajouter un autre.
compare-add = Ajouter un métier
compare-one = Choisissez-en encore un ou deux : ils s’afficheront à côté
compare-none = Aucun métier n’est encore côte à côte
compare-none-words = Choisissez « Comparer » sur la page d’un métier, ou appuyez sur C dans la liste. Deux ou trois métiers peuvent être côte à côte.
compare-to-list = Voir tous les métiers
compare-years = Années d’expérience habituelles avant, selon notre estimation
compare-pay-unknown = Nos sources ne donnent pas de chiffres
compare-nothing = Rien à signaler ici

## What an organisation changes

roles-own-title = Modifié par votre organisation
roles-own-new = Votre organisation a ajouté ce métier
roles-own-pay = Salaire
roles-own-asks = Niveaux demandés : { $names }
roles-own-facts = Éléments demandés
roles-own-conditions = Conditions de travail : { $names }
roles-own-steps = Échelon ou étapes suivantes
roles-own-topics = Canaux, secteurs, lieux, ou ce qui est bien et difficile
roles-own-variants = Formes particulières de ce métier
roles-own-codes = Codes des nomenclatures publiques
roles-own-wording = Formulation
roles-own-trainings = Formations : { $names }
roles-own-ways = Comment y entrer : { $names }
roles-own-practice = Questions d’entretien : { $names }
roles-own-left-out = { $count ->
    [one] { $count } conseil fourni d’origine est retiré
   *[other] { $count } conseils fournis d’origine sont retirés
}
