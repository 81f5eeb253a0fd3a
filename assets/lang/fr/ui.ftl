# Words that all screens share, home, first run, settings and about.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard.

## Navigation and saving

ui-nav-home = Accueil
ui-nav-assessment = Questionnaire
ui-nav-results = Résultats
ui-nav-roles = Métiers
ui-nav-plan = Mon plan
ui-nav-cv = Mon CV
ui-nav-settings = Réglages et données
ui-nav-settings-short = Réglages
ui-saved = Tout est enregistré
ui-saving = Enregistrement
ui-not-saved = Non enregistré

## Small words

ui-cancel = Annuler
ui-choose = Choisir…
ui-close = Fermer
ui-open = Ouvrir
ui-show-folder = Ouvrir le dossier
ui-try-again = Réessayer
ui-undo = Annuler

## Asking for a file

ui-import-title = Importer un CV
ui-import-words = Choisissez un CV de Callfit, d’Europass ou au format JSON Resume, ou les données que LinkedIn vous fournit. Vous verrez son contenu avant tout changement.
ui-import-open = Importer
ui-save-cv-title = Enregistrer votre CV
ui-save-cv-save = Enregistrer en PDF
ui-save-letter-title = Enregistrer votre lettre
ui-save-copy-title = Enregistrer une copie de vos données
ui-save-copy-save = Enregistrer la copie
ui-save-report-title = Enregistrer vos résultats
ui-save-interview-title = Enregistrer la fiche pour l’entretien
ui-save-report-words = La fin du nom décide du type de fichier : .pdf pour lire et imprimer, .csv pour un tableur, .json pour d’autres programmes, .txt pour du texte simple
ui-save-paper-title = Enregistrer le formulaire papier
ui-save-plan-title = Enregistrer votre plan
ui-save-reminders-title = Enregistrer vos rappels
ui-save-reminders-words = Un fichier d’agenda qui se termine par .ics. Presque tous les agendas le prennent quand vous l’ouvrez.
ui-save = Enregistrer
ui-save-words = Choisissez où placer le fichier
ui-path = Fichier
ui-path-empty-handed = Aucun fichier n’a été choisi. Vous pouvez aussi taper son emplacement.
ui-file-kind = CV
ui-file-pdf = PDF à lire et à imprimer
ui-file-table = Tableau pour tableur
ui-file-calendar = Agenda
ui-file-json = JSON pour d’autres programmes
ui-file-text = Texte simple
ui-file-word = Document Word
ui-file-page = Page web
ui-file-markdown = Texte avec Markdown
ui-file-europass = XML pour Europass

## Keys

ui-help-title = Touches
ui-key-enter = Entrée
ui-key-escape = Échap
ui-key-tab = Tab
ui-key-alt = Alt
ui-key-ctrl = Ctrl
ui-help-main = L’action principale de l’écran
ui-help-back = Revenir, ou fermer ce qui est ouvert
ui-help-answer = Choisir une réponse
ui-help-no-experience = Pas encore d’expérience
ui-help-compare = Mettre le métier choisi à côté d’autres
ui-help-next-control = Aller au bouton ou au champ suivant
ui-help-screens = Aller à un écran
ui-help-undo = Annuler
ui-help-redo = Rétablir
ui-help-save = Enregistrer maintenant
ui-help-size = Texte plus grand, plus petit ou normal
ui-help-this = Cette liste

## The window does not open

ui-window-no-display = Il n’y a pas d’écran pour afficher une fenêtre : ni DISPLAY ni WAYLAND_DISPLAY ne sont définis
ui-window-unreachable = L’écran { $display } ne répond pas
ui-window-libraries = La fenêtre ne peut pas s’ouvrir, car ces bibliothèques ne sont pas installées : { $names }
ui-window-other = La fenêtre ne peut pas s’ouvrir : { $detail }

## Home

ui-home-morning = Bonjour
ui-home-morning-name = Bonjour { $name }
ui-home-afternoon = Bonjour
ui-home-afternoon-name = Bonjour { $name }
ui-home-evening = Bonsoir
ui-home-evening-name = Bonsoir { $name }
ui-home-fresh = Répondez à des questions, découvrez les métiers qui vous conviennent et repartez avec un CV
ui-home-begun = Vous avez bien commencé. Reprenez là où vous étiez, ou regardez ce que nous savons déjà.
ui-home-more-than-half = Vous avez fait plus de la moitié. Reprenez là où vous étiez, ou regardez ce que nous savons déjà.
ui-home-done = Vous avez parcouru toutes les parties. Regardez vos métiers, et créez un CV pour celui qui vous plaît.
ui-home-part = Partie { $part } sur { $count }
ui-home-all-parts = Toutes les parties terminées : { $count }
ui-home-start-title = Commencer par la partie 1
ui-home-part-words = { $questions ->
    [one] Une question, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Il n’y a pas de mauvaise réponse.
   *[other] { $questions } questions, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Il n’y a pas de mauvaise réponse.
}
ui-home-continue = Continuer
ui-home-or-enter = ou appuyez sur Entrée
ui-home-parts-done = Parties terminées : { $done } sur { $count }
ui-home-minutes-left = { $minutes ->
    [one] encore une minute environ
   *[other] encore { $minutes } minutes environ
}
ui-home-ready = Vos résultats sont prêts
ui-home-ready-words = Voyez vos points forts, les métiers qui vous conviennent et pourquoi
ui-home-see-results = Voir mes résultats
ui-home-best-role = Votre meilleur métier pour l’instant
ui-home-must-haves = Indispensables : { $count }
ui-home-see-why = Voir pourquoi
ui-home-all-roles = Les { $count } métiers
ui-home-no-role = Votre meilleur métier sera ici
ui-home-no-role-words = Après les premières parties, vous avez un premier aperçu. Chaque partie le précise.
ui-home-cv = Votre CV
ui-home-cv-page = La première page de votre CV
ui-home-cv-begun = Bien commencé
ui-home-cv-nearly = Presque prêt
ui-home-cv-ready = Prêt à enregistrer
ui-home-cv-ready-words = Toutes les parties y sont. Vérifiez la page, puis enregistrez le CV en PDF.
ui-home-cv-missing = { $n ->
    [one] Une partie est encore vide. Ensuite, vous pourrez enregistrer le CV en PDF.
   *[other] { $n } parties sont encore vides. Ensuite, vous pourrez enregistrer le CV en PDF.
}
ui-home-cv-done = Parties remplies : { $done } sur { $count } ({ $language })
ui-home-cv-continue = Continuer mon CV
ui-home-cv-open = Ouvrir mon CV
ui-home-no-cv = Votre CV sera ici
ui-home-no-cv-words = Notez vos emplois et vos formations. Comptez environ 15 minutes.
ui-home-no-cv-start = Commencer mon CV
ui-home-privacy = Tout ce que vous écrivez reste sur cet ordinateur. Callfit fonctionne sans internet.

## First run

ui-first-title = Un métier du service client qui vous convient
ui-first-answer = 1. Répondre
ui-first-answer-words = Des questions sur votre façon de travailler et votre relation aux autres. Environ { $minutes } minutes, avec une pause quand vous voulez.
ui-first-roles = 2. Voir vos métiers
ui-first-roles-words = Les métiers du service client qui vous conviennent, avec les raisons en mots simples
ui-first-cv = 3. Obtenir votre CV
ui-first-cv-words = Un CV clair pour le métier choisi, prêt à imprimer ou à envoyer
ui-first-language = Choisissez votre langue
ui-first-language-words = Pour les écrans. Vous pourrez en choisir une autre pour votre CV.
ui-first-start = Commencer
ui-first-privacy = Pas besoin de compte ni d’internet. Vos réponses restent sur cet ordinateur, et vous pouvez les supprimer à tout moment.
ui-text-size = Taille du texte
ui-size-normal = Normale
ui-size-large = Grande
ui-size-very-large = Très grande

## Settings

ui-settings-look = Langue et apparence
ui-settings-data = Vos données
ui-settings-privacy = Callfit n’envoie jamais vos données
ui-settings-problems = { $n ->
    [one] Un point des fichiers de données n’est pas comme il devrait être
   *[other] { $n } points des fichiers de données ne sont pas comme ils devraient être
}
ui-settings-problems-title = Les fichiers de données
ui-settings-problems-words = Tout le reste fonctionne, et ce que vous avez écrit est en sécurité. Montrez ceci à la personne qui s’occupe des fichiers.
ui-settings-problems-show = Voir les détails
ui-show = Afficher
ui-copy = Copier
ui-screen-language = Langue de l’écran
ui-screen-language-words = Change aussitôt
ui-cv-language = Langue du CV
ui-cv-language-words = La langue dans laquelle votre CV est écrit
ui-cv-language-same = Comme l’écran
ui-size-letter = A
ui-theme = Thème
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-theme-system = Système
ui-go-on = Avancer automatiquement
ui-go-on-words = Affiche la question suivante après une réponse
ui-less-movement = Moins de mouvement
ui-less-movement-words = Pas de glissements ni de fondus
ui-import-row = Importer un CV
ui-import-row-words = De Callfit, d’Europass, de LinkedIn ou au format JSON Resume
ui-import-choose = Choisir un fichier…
ui-copy-row = Enregistrer une copie de mes données
ui-copy-row-words = Un seul fichier, à lire et à garder
ui-copy-save = Enregistrer…
ui-example-row = Voir un exemple
ui-example-row-words = Une personne inventée, jusqu’à ce que vous supprimiez tout
ui-keys-row = Touches
ui-keys-row-words = Tout fonctionne sans souris
ui-about-row = À propos de Callfit
ui-about-row-words = Version, sources et licences
ui-delete-row = Tout supprimer
ui-delete-row-words = Réponses, résultats et CV sur cet ordinateur
ui-delete = Supprimer
ui-delete-title = Tout supprimer ?
ui-delete-words = Les réponses, les résultats et ce que vous avez écrit pour votre CV seront perdus pour toujours. Les fichiers PDF que vous avez enregistrés restent où ils sont.
ui-delete-word = SUPPRIMER
ui-delete-type = Tapez { $word } pour continuer
ui-delete-keep = Garder mes données

## About. The attributions of O*NET and ESCO are asked for by their owners.

ui-about-title = À propos de Callfit
ui-about-version = Version { $version }. Fonctionne sans internet.
ui-about-onet = O*NET
ui-about-onet-words = Ce produit contient des informations de la base de données O*NET du ministère du Travail des États-Unis (U.S. Department of Labor, Employment and Training Administration, USDOL/ETA), utilisées sous licence CC BY 4.0. O*NET® est une marque de l’USDOL/ETA. Nous avons modifié une partie de ces informations. L’USDOL/ETA n’a ni approuvé, ni recommandé, ni testé ces modifications.
ui-about-esco = ESCO
ui-about-esco-words = Ce service utilise la classification ESCO de la Commission européenne
ui-about-fonts = Polices
ui-about-fonts-words = Noto Sans et Noto Sans Bengali, par les auteurs et autrices du projet Noto, sous licence SIL Open Font License 1.1
ui-about-icons = Icônes
ui-about-icons-words = Lucide, par les contributeurs et contributrices de Lucide, sous licence ISC ; certaines viennent de Feather, par Cole Bemis, sous licence MIT
ui-about-code = Programme
ui-about-code-words = Callfit est un logiciel libre sous licence MIT ou Apache License 2.0, au choix
ui-about-made = Ce qu’un métier demande est notre estimation, fondée sur des articles consacrés à ce travail et sur les sources ci-dessus. Les polices, les icônes et les données font partie du programme : l’écran est donc le même sur tous les ordinateurs.

ui-replace-title = Un fichier de ce nom existe déjà
ui-replace-words = { $name }, dans { $folder }, serait remplacé par le nouveau fichier
ui-replace = Le remplacer
ui-replace-keep = Le garder
ui-quit-title = Vos dernières modifications ne sont pas enregistrées
ui-quit-words = Impossible d’écrire sur le disque. Si vous quittez maintenant, ces modifications seront perdues.
ui-quit-anyway = Quitter quand même
ui-quit-stay = Rester
ui-photo-title = Choisir une photo
ui-photo-words = Un fichier JPEG ou PNG. Les données de l’appareil, comme le lieu, ne sont pas conservées.
ui-photo-open = Utiliser ce fichier
ui-file-photo = Photos
