# The screens around the CV: the editor, and the check before it is saved.
# The words of the CV itself are in cv.ftl.

## Bar of the editor

cv-screen-role = Métier
# Chosen while no role is known: the CV shows the profile as it stands.
cv-screen-role-none = Tel que vous l’avez écrit
cv-screen-language = Langue du CV
cv-screen-country = Pays
cv-screen-check = Vérifier et enregistrer
cv-screen-tabs = Affichage
cv-screen-tab-content = Contenu
cv-screen-tab-page = Page
cv-screen-tab-checks = Vérifications
cv-screen-tab-look = Aspect
cv-screen-tab-job = Métier
cv-screen-tab-drawer = CV

## Where there is no CV yet

cv-screen-empty-title = Votre CV commence ici
cv-screen-empty-words = Remplissez quelques rubriques courtes : la page se construit à côté. Comptez environ dix minutes.
cv-screen-empty-start = Commencer mon CV
cv-screen-import = Importer un CV depuis un fichier

## Sections of the form, and how much is in them

cv-screen-about = Vos coordonnées
cv-screen-summary = Profil
cv-screen-work = Expérience professionnelle
cv-screen-education = Formation
cv-screen-skills = Compétences
cv-screen-languages = Langues
cv-screen-training = Certificats
cv-screen-count-complete = complet
cv-screen-count-things = { $n ->
    [one] { $n } élément à ajouter
   *[other] { $n } éléments à ajouter
}
cv-screen-count-lines = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
cv-screen-count-entries = { $n ->
    [one] { $n } entrée
   *[other] { $n } entrées
}
cv-screen-count-skills = { $n ->
    [one] { $n } compétence
   *[other] { $n } compétences
}
cv-screen-count-languages = { $n ->
    [one] { $n } langue
   *[other] { $n } langues
}
cv-screen-count-written = rédigé pour vous
cv-screen-count-empty = vide, non affiché

## About you

cv-screen-name = Nom
cv-screen-name-hint = Prénom et nom de famille
cv-screen-headline = Titre du CV
cv-screen-headline-hint = Votre métier en quelques mots
cv-screen-headline-help = La page affiche ici le nom du métier choisi
cv-screen-email = E-mail
cv-screen-email-hint = nom@exemple.fr
cv-screen-phone = Téléphone
cv-screen-phone-hint = Avec l’indicatif du pays
cv-screen-town = Ville
cv-screen-home = Pays où vous vivez
cv-screen-home-none = Choisissez un pays
cv-screen-link = Lien
cv-screen-link-hint = Une page sur vous ou votre travail
# Feminine, masculine or neutral forms in the sentences that the program writes for the CV.
cv-screen-spoken = Comment le CV parle de vous
cv-screen-spoken-help = Dans certaines langues, les mots changent selon le genre. Choisissez la forme qui vous convient. Les phrases neutres se passent de genre.
cv-screen-spoken-feminine = Féminin
cv-screen-spoken-masculine = Masculin
cv-screen-spoken-neutral = Neutre

## Summary

cv-screen-summary-hint = Deux ou trois phrases sur vous et votre travail
cv-screen-summary-help = Si vous laissez ce champ vide, nous le rédigeons à partir de vos entrées et de vos réponses

## Entries of all kinds

cv-screen-new-entry = Nouvelle entrée
cv-screen-from = Début
cv-screen-to = Fin
cv-screen-date-hint = Mois et année
# A period on screen, e.g. March 2022 – May 2024
cv-screen-period = { $from } – { $to }
cv-screen-until-now = aujourd’hui
cv-screen-move-up = Monter
cv-screen-move-down = Descendre
cv-screen-remove = Supprimer
cv-screen-removed = Entrée supprimée : { $entry }
cv-screen-removed-unnamed = L’entrée est supprimée
cv-screen-newest-first = Sur la page, le plus récent vient en premier

## Work

cv-screen-add-work = Ajouter un emploi
cv-screen-employer = Employeur
cv-screen-place = Ville
cv-screen-title = Intitulé du poste
cv-screen-still-work = J’y travaille encore
cv-screen-did = Ce que vous avez fait
cv-screen-did-hint = Une ligne par activité

## Education

cv-screen-add-education = Ajouter une formation
cv-screen-school = École ou université
cv-screen-diploma = Diplôme
cv-screen-studied = Matière étudiée
cv-screen-still-study = J’y étudie encore

## Skills

cv-screen-add-skill = Ajouter une compétence
cv-screen-skill = Compétence
cv-screen-skill-hint = Par exemple : logiciels de réservation
cv-screen-details = Détails
cv-screen-details-hint = Des noms séparés par des virgules

## Languages

cv-screen-add-language = Ajouter une langue
cv-screen-answered = D’après vos réponses
cv-screen-answered-words = Ces langues et ces niveaux viennent du questionnaire
cv-screen-answered-change = Modifier mes réponses
cv-screen-own-language = Langue
cv-screen-own-level = Niveau
cv-screen-own-level-hint = Par exemple : B1
cv-screen-native = Langue maternelle
# Lowest and highest level of a language, e.g. B1 to B2
cv-screen-level-range = { $low } à { $high }

## Training and certificates

cv-screen-add-training = Ajouter un certificat
cv-screen-course = Certificat ou formation courte
cv-screen-issuer = Organisme
cv-screen-when = Date

## The page

cv-screen-page-of = Page { $page } sur { $count }
# What a screen reader says of the picture of the page.
cv-screen-page-said = Votre CV, page { $page } sur { $count }
cv-screen-page-none = Votre CV
cv-screen-page-making = La page se prépare
cv-screen-zoom-in = Agrandir
cv-screen-zoom-out = Réduire
cv-screen-fit = Page entière
cv-screen-page-before = Page précédente
cv-screen-page-after = Page suivante

## How far the CV is

cv-screen-ready = Prêt à envoyer
cv-screen-nearly = Presque prêt
cv-screen-begun = En bonne voie
# $share is 0 to 100; $n is the number of things to look at.
cv-screen-share = { $n ->
    [one] { $share } sur 100, { $n } point à regarder
   *[other] { $share } sur 100, { $n } points à regarder
}
cv-screen-share-all = { $share } sur 100, plus rien à faire
cv-screen-to-look-at = À regarder
cv-screen-reading = Bon pour la lecture automatique

## What was done for the role

cv-screen-changes = Adapté au métier
cv-screen-change-headline = Le titre nomme le métier, car c’est ce qu’on lit en premier
cv-screen-change-summary = Le profil est rédigé à partir de vos entrées et de vos réponses. Écrivez le vôtre pour le remplacer.
# $skill is a line of the CV; $entry the employer or course that shows it.
cv-screen-change-skill-added = « { $skill } » est ajouté, car vos réponses et cette entrée le montrent : { $entry }
cv-screen-change-skill-added-plain = « { $skill } » est ajouté : vos réponses et vos entrées le montrent
cv-screen-change-skills = Les compétences demandées par le métier viennent en premier
cv-screen-change-vacancy = Les compétences citées dans l’annonce viennent en premier
cv-screen-change-bullets = { $n ->
    [one] Dans { $n } entrée, les lignes utiles pour le métier viennent en premier
   *[other] Dans { $n } entrées, les lignes utiles pour le métier viennent en premier
}

## What is usual in a country

cv-screen-note-gb = Royaume-Uni : pas de photo, de date de naissance ni de situation familiale. Deux pages au plus.
cv-screen-note-ie = Irlande : pas de photo, de date de naissance ni de situation familiale. Deux pages au plus.
cv-screen-note-fr = France : la photo n’est pas nécessaire. Une ou deux pages.
cv-screen-note-pl = Pologne : la phrase sur les données personnelles se trouve en bas de la page
cv-screen-note-lv = Lettonie : votre niveau de letton compte pour beaucoup d’employeurs. Une ou deux pages.
cv-screen-note-gr = Grèce : les dates sont en chiffres. Deux pages au plus.
cv-screen-note-bd = Bangladesh : jusqu’à trois pages sont courantes

## Things to look at. $entry names an employer, school or course.

cv-screen-find-name = Votre nom manque
cv-screen-find-name-words = Il se place en haut de la page
cv-screen-find-email = Pas d’adresse e-mail
cv-screen-find-email-words = La plupart des employeurs répondent par e-mail
cv-screen-find-email-form = Regardez votre adresse e-mail
cv-screen-find-email-form-words = Une adresse ressemble en général à nom@exemple.fr
cv-screen-find-phone = Pas de numéro de téléphone
cv-screen-find-phone-words = Beaucoup d’employeurs appellent d’abord
cv-screen-find-headline = Pas de titre
cv-screen-find-headline-words = Choisissez un métier, ou écrivez le vôtre en quelques mots
cv-screen-find-history = Pas encore d’emploi ni de formation
cv-screen-find-history-words = Une entrée suffit pour commencer
cv-screen-find-employer = L’employeur manque
cv-screen-find-title = L’intitulé du poste manque
cv-screen-find-school = L’établissement manque
cv-screen-find-start = La date de début manque
cv-screen-find-start-words = { $entry }. On regarde d’abord les dates.
cv-screen-find-end = La date de fin manque
cv-screen-find-end-work-words = { $entry }. Si vous y travaillez toujours, choisissez « J’y travaille encore ».
cv-screen-find-end-study-words = { $entry }. Si vous y étudiez toujours, choisissez « J’y étudie encore ».
cv-screen-find-date = Une date est illisible
cv-screen-find-date-words = { $entry } : « { $date } ». Écrivez-la comme « { $example } ».
cv-screen-find-future = Une date est dans le futur
cv-screen-find-backwards = La fin est avant le début
cv-screen-find-overlap = Deux entrées en même temps
cv-screen-find-overlap-words = { $entry } et { $other }. Ne changez rien si c’était bien le cas.
cv-screen-find-did = Dites ce que vous avez fait
cv-screen-find-did-words = { $entry }. Deux ou trois lignes suffisent.
cv-screen-find-long = Une ligne est très longue
cv-screen-find-long-words = { $entry }. Deux lignes courtes se lisent mieux.
cv-screen-find-script = Des mots sont dans un autre alphabet
cv-screen-find-script-words = { $entry }. Langue du CV : { $language }.
cv-screen-find-gap = Il y a une période vide entre deux dates
cv-screen-find-gap-words = { $n } mois entre { $before } et { $after }. Une ligne sur cette période, par exemple la famille, une formation ou un voyage, répond à la question avant qu’on la pose.
cv-screen-find-many = Il y a { $n } entrées ici
cv-screen-find-email-typo = Il y a peut-être une faute dans votre adresse e-mail
cv-screen-find-email-typo-words = Vouliez-vous dire { $guess } ?
cv-screen-find-address = Un lien ne mène nulle part
cv-screen-find-address-words = « { $address } » n’est pas une adresse web. Une adresse ressemble en général à exemple.fr/nom.
cv-screen-find-hidden = Il y a un caractère invisible dans votre texte
cv-screen-find-glyphs = Certains caractères ne peuvent pas être imprimés
cv-screen-find-glyphs-words = Aucune police ici ne contient { $letters }. C’est dans « { $text } ». Écrivez-le avec d’autres caractères.
cv-screen-find-pages = { $n ->
    [one] Le CV fait { $n } page
   *[other] Le CV fait { $n } pages
}
cv-screen-find-pages-words = On en attend { $most } au plus. Raccourcissez les entrées les plus anciennes.
cv-screen-find-entry-words = { $entry }

## Below a field

cv-screen-field-name = Quel est votre nom ?
cv-screen-field-email = Où peut-on vous écrire ?
cv-screen-field-email-form = Une adresse ressemble en général à nom@exemple.fr
cv-screen-field-phone = Où peut-on vous appeler ?
cv-screen-field-employer = Qui était l’employeur ?
cv-screen-field-title = Quel était l’intitulé du poste ?
cv-screen-field-school = Où avez-vous étudié ?
cv-screen-field-start = Quand cela a-t-il commencé ?
cv-screen-field-end = Quand cela s’est-il terminé ?
cv-screen-field-date = Écrivez-la comme « { $example } »
cv-screen-field-future = C’est dans le futur
cv-screen-field-backwards = C’est avant le début
cv-screen-field-did = Qu’y avez-vous fait ?
cv-screen-field-long = Une ligne est très longue
cv-screen-field-address = Une adresse ressemble en général à exemple.fr/nom

## Buttons that lead to what can be done

cv-screen-fix-name = Ajouter le nom
cv-screen-fix-email = Ajouter l’e-mail
cv-screen-fix-phone = Ajouter le numéro
cv-screen-fix-headline = Ajouter un titre
cv-screen-fix-history = Ajouter une entrée
cv-screen-fix-date = Ajouter la date
cv-screen-fix-did = Ajouter des lignes
cv-screen-fix-complete = Compléter
cv-screen-fix-look = Regarder

## What a machine does not find

cv-screen-find-unread = Une machine ne peut pas lire le texte
cv-screen-find-unread-words = Elle ne trouve aucun mot dans le fichier : il n’est donc pas enregistré. Dites-nous ce que contient votre CV.
cv-screen-find-letters = Certaines lettres sont illisibles
cv-screen-find-letters-words = Cherchez les caractères inhabituels dans votre texte et remplacez-les par des lettres ordinaires
cv-screen-find-name-unread = Une machine ne trouve pas votre nom
cv-screen-find-contact-unread = Une machine ne trouve pas votre téléphone ou votre e-mail
cv-screen-find-headings-unread = Une machine ne trouve pas tous les titres de rubrique
cv-screen-find-content-unread = Une machine ne trouve pas tous vos mots
cv-screen-find-missed-words = Introuvable : { $what }
cv-screen-find-order = Une machine trouve d’abord les emplois anciens
cv-screen-find-order-words = Regardez les dates de vos entrées
cv-screen-find-private = Votre rue ou votre code postal est sur la page
cv-screen-find-private-words = La ville et le pays suffisent

## What is well

cv-screen-good-name = Votre nom y est
cv-screen-good-contact = Téléphone et e-mail y sont
cv-screen-good-headline = Le titre y est
cv-screen-good-history = Vos emplois et formations y sont
cv-screen-good-complete = Chaque entrée est complète
cv-screen-good-dates = Toutes les dates sont lisibles
cv-screen-good-order = Les dates sont dans l’ordre
cv-screen-good-did = Chaque entrée dit ce que vous avez fait
cv-screen-good-short = Toutes les lignes sont courtes
cv-screen-good-script = Les lettres vont avec la langue du CV
cv-screen-good-gaps = Pas de longue période vide entre les dates
cv-screen-good-many = Le nombre d’entrées convient
cv-screen-good-addresses = L’e-mail et les liens sont bien écrits
cv-screen-good-signs = Tous les caractères peuvent être imprimés
cv-screen-good-pages = { $n ->
    [one] { $n } page, la bonne longueur
   *[other] { $n } pages, la bonne longueur
}
cv-screen-good-text = Les machines lisent tout le texte
cv-screen-good-letters = Toutes les lettres s’affichent bien
cv-screen-good-name-read = Votre nom se trouve facilement
cv-screen-good-contact-read = Téléphone et e-mail se trouvent facilement
cv-screen-good-headings-read = Chaque rubrique a un titre clair
cv-screen-good-content-read = Tous vos mots sont sur la page
cv-screen-good-newest-first = L’emploi le plus récent vient en premier
cv-screen-good-private = Rue et code postal ne figurent pas sur la page

## The check before saving

cv-screen-back = Retour à mon CV
cv-screen-check-ready = Votre CV est prêt à envoyer
cv-screen-check-nearly = Votre CV est presque prêt à envoyer
cv-screen-check-begun = Votre CV est en bonne voie
cv-screen-checked-all = Points vérifiés : { $checks }. Tout va bien.
cv-screen-checked = { $n ->
    [one] Points vérifiés : { $checks }. Vous pouvez enregistrer le CV maintenant, ou regarder d’abord { $n } point.
   *[other] Points vérifiés : { $checks }. Vous pouvez enregistrer le CV maintenant, ou regarder d’abord { $n } points.
}
cv-screen-things = { $n ->
    [one] { $n } point à regarder
   *[other] { $n } points à regarder
}
cv-screen-passed = { $n ->
    [one] { $n } point en ordre
   *[other] { $n } points en ordre
}
cv-screen-machine-show = Montrer ce que lit une machine
cv-screen-machine-hide = Masquer ce que lit une machine
cv-screen-machine = Ce que lit une machine
cv-screen-file-name = Nom du fichier
cv-screen-file-name-missing = Donnez un nom au fichier
# $folder is a folder of the computer; $size the size of the file in kilobytes.
cv-screen-folder = { $folder }, { $size } Ko
# Where no folder is known.
cv-screen-size = { $size } Ko
cv-screen-folder-change = Changer
cv-screen-save = Enregistrer en PDF
cv-screen-save-other = Autres formats
cv-screen-save-waits = La page se prépare
cv-screen-save-unread = Une machine ne peut pas lire le texte : le fichier ne vous aiderait pas
cv-screen-saved = Enregistré dans { $folder }
cv-screen-open = Ouvrir
cv-screen-show-folder = Ouvrir le dossier

## Dates


## Sections, their order, and what this CV leaves out

cv-screen-count-hidden = absent de ce CV
cv-screen-count-filled = rempli
cv-screen-projects = Projets
cv-screen-volunteering = Bénévolat
cv-screen-awards = Distinctions
cv-screen-publications = Publications
cv-screen-interests = Centres d’intérêt
cv-screen-references = Références
cv-screen-availability = Disponibilité
cv-screen-driving = Permis de conduire
cv-screen-personal = Informations personnelles
cv-screen-declaration = Déclaration et signature
cv-screen-own-section = Une rubrique à vous
cv-screen-own-title = Titre de la rubrique
cv-screen-own-title-hint = p. ex. Sport
cv-screen-own-name = De quoi il s’agit
cv-screen-own-detail = Suite sur la même ligne
cv-screen-add-own = Ajouter une entrée
cv-screen-add-section = Ajouter une rubrique
cv-screen-remove-section = Supprimer cette rubrique
cv-screen-show-section = Afficher cette rubrique
cv-screen-hide-entry = Masquer dans ce CV
cv-screen-show-entry = Afficher dans ce CV
cv-screen-sort = Remettre le plus récent en premier
cv-screen-second = Écrire aussi en
cv-screen-second-none = Aucune autre langue
cv-screen-in-language = { $label } ({ $language })

## Fields of the other sections

cv-screen-add-project = Ajouter un projet
cv-screen-project = Nom du projet
cv-screen-project-for = Pour qui
cv-screen-still-this = En cours
cv-screen-about-it = Description
cv-screen-add-volunteering = Ajouter une activité bénévole
cv-screen-organisation = Association ou organisme
cv-screen-task = Votre mission
cv-screen-add-award = Ajouter une distinction
cv-screen-award = Nom de la distinction
cv-screen-awarder = Décernée par
cv-screen-add-publication = Ajouter une publication
cv-screen-publication = Titre de la publication
cv-screen-publisher = Publiée par
cv-screen-add-interest = Ajouter un centre d’intérêt
cv-screen-interest = Centre d’intérêt
cv-screen-add-reference = Ajouter une référence
cv-screen-reference = Nom de la personne
cv-screen-reference-words = Comment joindre la personne, ou ce qu’elle dit
cv-screen-reference-hint = Demandez son accord à la personne
cv-screen-personal-shown = Ce CV affiche ce que vous indiquez ici. Vous pouvez le masquer sous « Aspect ».
cv-screen-personal-kept = Ce CV n’affiche pas ces informations, car ce n’est pas l’usage dans son pays. Vous pouvez les afficher sous « Aspect ».
cv-screen-birth-date = Date de naissance
cv-screen-nationality = Nationalité
cv-screen-marital-status = Situation familiale
cv-screen-father = Nom du père
cv-screen-mother = Nom de la mère
cv-screen-military-service = Service militaire
cv-screen-start-date = Disponible à partir du
cv-screen-shifts = Horaires
cv-screen-shifts-hint = p. ex. matin et soir, pas de nuit
cv-screen-home-office = Télétravail
cv-screen-home-office-hint = p. ex. pièce calme et connexion rapide
cv-screen-notice = Préavis
cv-screen-notice-hint = p. ex. un mois
cv-screen-driving-hint = p. ex. B, véhicule personnel

## The look of the CV

cv-screen-template = Modèle
cv-screen-template-classic = Classique
cv-screen-template-modern = Moderne
cv-screen-template-two-column = Deux colonnes
cv-screen-template-compact = Compact
cv-screen-two-column-note = Certains anciens systèmes d’employeurs lisent mieux une seule colonne.
cv-screen-accent = Couleur
cv-screen-accent-teal = Bleu-vert
cv-screen-accent-navy = Bleu
cv-screen-accent-plum = Prune
cv-screen-family = Police
cv-screen-family-sans = Simple
cv-screen-family-serif = Style livre
cv-screen-text-size = Taille du texte
cv-screen-text-size-small = Petite
cv-screen-text-size-normal = Normale
cv-screen-text-size-large = Grande
cv-screen-paper = Papier
cv-screen-paper-a4 = A4
cv-screen-paper-letter = US Letter
cv-screen-fit-to = Longueur
cv-screen-fit-to-free = Libre
cv-screen-fit-to-one-page = Une page
cv-screen-fit-to-two-pages = Deux pages
cv-screen-fit-as-it-is = Tout tient tel quel.
cv-screen-fit-not = Le texte est trop long ; rien n’a été resserré. Masquez une entrée ou autorisez plus de pages.
cv-screen-fit-tightened = Pour que tout tienne, nous avons réduit : { $steps }.
cv-screen-fit-sections = l’espace entre les rubriques
cv-screen-fit-entries = l’espace entre les entrées
cv-screen-fit-lines = l’interligne
cv-screen-fit-margins = les marges
cv-screen-fit-text = le texte, à { $size } points

## What the CV shows beside its sections

cv-screen-shown = Ce que le CV affiche
cv-screen-show-photo = Photo
cv-screen-photo-usual = Habituelle dans ce pays
cv-screen-photo-optional = Facultative dans ce pays
cv-screen-photo-unusual = Inhabituelle dans ce pays ; mieux vaut s’en passer
cv-screen-show-personal = Informations personnelles
cv-screen-show-personal-words = Date de naissance, nationalité, etc., si vous les indiquez
cv-screen-show-address = Rue et code postal
cv-screen-show-address-words = La ville suffit à la plupart des employeurs
cv-screen-show-signature = Déclaration et signature
cv-screen-show-signature-words = Une ligne pour signer à la fin
cv-screen-latin-digits = Dates en chiffres 0 à 9
cv-screen-latin-digits-words = Au lieu des chiffres bengalis
cv-screen-consent = Consentement à l’usage de vos données
cv-screen-consent-off = Aucun
cv-screen-consent-this = Pour cette candidature
cv-screen-consent-future = Aussi pour les suivantes
cv-screen-consent-own = Formule demandée par l’employeur
cv-screen-consent-own-hint = Laissez vide pour la formule habituelle

## Changes for the role, and words of this CV alone

cv-screen-changes-none = Rien n’est adapté au métier. Choisissez un métier en haut, puis ajoutez vos expériences et vos compétences.
cv-screen-changes-words = Désactivez ce que vous ne voulez pas. Vos propres textes ne sont jamais modifiés.
cv-screen-own-words = Textes pour ce CV seulement
cv-screen-own-words-words = Ce que vous écrivez ici figure seulement dans ce CV et passe avant tout le reste.

## Several CVs, and CVs as they were

cv-screen-cvs = Vos CV
cv-screen-cvs-words = Tous utilisent les mêmes entrées. Chacun a son métier, sa langue, son aspect et son ordre.
cv-screen-cv-name = Nom de ce CV
cv-screen-cv-name-hint = p. ex. l’employeur
cv-screen-cv-copy = Copier pour une autre candidature
cv-screen-cv-numbered = CV { $number }
cv-screen-cv-open = Ouvrir { $name }
cv-screen-cv-discard = Supprimer { $name }
cv-screen-versions = Versions précédentes
cv-screen-versions-words = Une version est gardée chaque fois que vous enregistrez ou importez un fichier. Le retour peut être annulé.
cv-screen-version-keep = Garder une version maintenant
cv-screen-version-when = { $date }, { $time }
cv-screen-version-asked = gardée par vous
cv-screen-version-import = avant l’import d’un fichier
cv-screen-version-return = avant un retour en arrière
cv-screen-version-saved = enregistrée en fichier
cv-screen-version-back = Revenir au { $when }
cv-screen-version-forget = Supprimer celle du { $when }

## The photo, and the address

cv-screen-photo = Photo
cv-screen-photo-choose = Choisir une photo
cv-screen-photo-other = Choisir une autre photo
cv-screen-photo-remove = Supprimer la photo
cv-screen-photo-reading = Lecture de la photo
cv-screen-photo-shown = Ce CV affiche votre photo
cv-screen-photo-wanted = Les employeurs de ce pays attendent une photo
cv-screen-photo-not-shown = Ce CV n’affiche pas de photo. Vous pouvez l’afficher sous « Aspect ».
cv-screen-crop-title = Choisissez le cadrage
cv-screen-crop-words = Faites glisser le cadre ou déplacez-le avec les flèches. Tête et épaules, c’est l’idéal.
cv-screen-crop-frame = Partie de l’image affichée
cv-screen-crop-more = Montrer plus de l’image
cv-screen-crop-less = Montrer moins de l’image
cv-screen-crop-use = Utiliser cette photo
cv-screen-street = Numéro et rue
cv-screen-postcode = Code postal

## The vacancy, and lines that the CV could have

cv-screen-vacancy = L’offre d’emploi
cv-screen-vacancy-words = Collez le texte de l’annonce. Nous cherchons ce qu’elle demande et ce que votre CV en dit.
cv-screen-vacancy-text = Texte de l’annonce
cv-screen-vacancy-hint = Il reste sur cet ordinateur
cv-screen-earlier = De vos expériences passées
cv-screen-earlier-words = Un travail comme le vôtre comprend en général ces tâches. N’ajoutez que ce que vous avez vraiment fait.
cv-screen-earlier-more = Afficher { $n } de plus
cv-screen-examples = De votre préparation à l’entretien
cv-screen-examples-words = Un exemple que vous avez raconté peut tenir en une ligne de votre CV.
cv-screen-examples-entry = Ajouter à
cv-screen-add-line = Ajouter au CV : { $line }
cv-screen-add-line-short = Ajouter au CV

## What a machine reads, field by field

cv-screen-fields = Ce que trouvent les logiciels des employeurs
cv-screen-fields-words = Lu dans ce fichier même : { $read } champs sur { $all } sont tels que vous les avez écrits.
cv-screen-fields-missing = non trouvé
