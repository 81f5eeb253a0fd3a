# The command line: help pages and what it says.

cli-heading-usage = Utilisation
cli-heading-tasks = Tâches
cli-heading-options = Options

cli-main-about =
    Callfit montre quels métiers du service client conviennent à une personne et pourquoi, et crée un CV pour le métier choisi. Il fonctionne hors ligne.
    Sans tâche, la fenêtre s’ouvre.
cli-main-examples =
    Exemples
      callfit
      callfit match --example piotr-zielinski
      callfit cv --example nusrat-jahan --lang fr -o cv.pdf

    Code de sortie : 0 terminé, 1 rien à montrer, 2 une partie de l’entrée n’a pas pu être utilisée.

cli-option-help = Affiche cette page
cli-option-version = Affiche la version
cli-option-data = Dossier avec vos propres fichiers de données, utilisés avant ceux du programme. Peut être donné plusieurs fois
cli-option-data-dir = Dossier où la fenêtre garde ses données, à la place du dossier habituel
cli-option-messages = Langue des messages : en, fr, pl, lv, el ou bn. Sinon celle de --lang, puis celle de l’ordinateur
cli-option-lang = Langue du résultat : en, fr, pl, lv, el ou bn
cli-option-example = L’une des personnes inventées : nusrat-jahan, piotr-zielinski ou eleni-papadaki
cli-option-country = Pays dont le CV suit les usages, en deux lettres : FR, PL, LV, GR, BD, GB
cli-option-role = Métier visé par le CV : son identifiant, « best » pour la meilleure correspondance ou « none » pour le profil tel quel
cli-option-template = Modèle du CV : classic, modern, two-column ou compact
cli-option-paper = Papier : a4 ou letter
cli-option-accent = Couleur des titres : teal, navy ou plum
cli-option-to = Ce qu’il faut écrire : pdf, docx, html, md, txt, json-resume ou europass

cli-match-about = Classe les métiers pour une personne : la meilleure correspondance d’abord, avec la fourchette et ce qui manque encore
cli-match-answers = Fichier avec les réponses au questionnaire
cli-match-levels = Fichier avec des niveaux de compétence de 0 à 100 mesurés ailleurs
cli-match-json = Affiche un objet JSON par métier, dans l’ordre du classement
cli-match-explain = Dit pourquoi un métier convient : son identifiant, comme dans la première colonne du classement
cli-match-examples =
    Exemples
      callfit match answers.toml
      callfit match answers.toml --lang bn --explain inbound_agent
      callfit match --levels levels.json --json

    Un fichier de niveaux se présente ainsi : {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}

cli-cv-about = Crée un CV en PDF
cli-cv-profile = Les données de la personne : JSON Resume, PDF de Callfit, Europass ou données LinkedIn
cli-cv-answers = Fichier avec les réponses au questionnaire
cli-cv-role = Métier visé par le CV : son identifiant, « best » pour la meilleure correspondance ou « none » pour le profil tel quel
cli-cv-lang = Langue du CV : en, fr, pl, lv, el ou bn
cli-cv-country = Pays dont le CV suit les usages, en deux lettres : FR, PL, LV, GR, BD, GB
cli-cv-vacancy = Annonce à laquelle le CV répond, en .txt ou .pdf : montre ce qu’elle demande et met en premier ce qu’elle cite
cli-cv-json = Avec --vacancy : ce que demande l’annonce, en JSON
cli-cv-letter = Où écrire la lettre qui accompagne le CV, en PDF, pour Word ou en texte
cli-cv-company = L’employeur nommé dans la lettre
cli-cv-recipient = La personne à qui s’adresse la lettre. Sans ce nom, elle ne s’adresse à personne en particulier
cli-cv-output = Où écrire le PDF
cli-cv-examples =
    Exemples
      callfit cv --profile resume.json -o cv.pdf
      callfit cv --profile resume.json --answers answers.toml --role best --lang fr --country FR -o cv.pdf
      callfit cv --profile resume.json --letter letter.pdf --company "Linumo" -o cv.pdf
cli-parse-about = Montre ce qu’une machine lit dans un CV, quel que soit son auteur : nom, coordonnées, expériences, compétences, langues
cli-parse-file = CV à lire, en .pdf ou .txt
cli-parse-json = Les champs en JSON
cli-parse-examples =
    Exemples
      callfit parse cv.pdf
      callfit parse cv.pdf --json

cli-check-about = Dit ce qui ne va pas dans les fichiers de données : métiers, compétences, questionnaires et leurs textes
cli-check-folder = Dossier ou fichier à vérifier, aussi une feuille de calcul ou un fichier SurveyJS. Sans lui, les fichiers du programme sont vérifiés
cli-check-examples =
    Exemples
      callfit check my-data
      callfit check questions.xlsx

cli-scales-about = Dit si des échelles d’évaluation sont fiables, d’après les réponses de nombreuses personnes
cli-scales-answers = Réponses en CSV : une ligne par personne, une colonne par item. Une réponse manquante reste vide
cli-scales-key = Clé en CSV : une ligne par item avec son échelle, son sens, sa réponse la plus basse et la plus haute
cli-scales-json = Affiche tous les chiffres en un objet JSON
cli-scales-toml = Affiche les erreurs types comme lignes d’un fichier de questionnaire, en points de 0 à 100
cli-scales-persons = Écrit aussi un tableau avec une ligne par personne : plus longue suite de réponses égales et dispersion
cli-scales-examples =
    Exemples
      callfit scales answers.csv --key key.csv
      callfit scales answers.csv --key key.csv --json
      callfit scales answers.csv --key key.csv --toml --persons persons.csv

    Une clé se présente ainsi :

      item,scale,reversed,min,max
      oral_1,oral,false,1,5
      oral_2,oral,true,1,5

    Et les réponses ainsi ; p02 n’a pas répondu à oral_2. Les colonnes absentes de la clé sont laissées de côté :

      id,oral_1,oral_2
      p01,4,2
      p02,5,

    Des points-virgules peuvent remplacer les virgules. Les réponses inversées sont retournées avant tout calcul.
    Pour chaque échelle, vous obtenez alpha, lambda 6, oméga, moyenne, écart type et erreur type ; pour chaque item, sa corrélation avec les autres et l’alpha sans lui. Ces chiffres concordent avec ceux de psych, un paquet pour R.

cli-import-about = Importe un profil dans les données de la fenêtre : JSON Resume, PDF de Callfit, Europass en XML ou PDF, ou données LinkedIn
cli-import-file = Le profil : .json, .pdf, .xml, .zip ou .csv
cli-import-examples =
    Exemple
      callfit import resume.json

cli-export-about = Écrit les données de la fenêtre : tout en .json, les réponses en .toml ou le CV en .pdf
cli-export-file = Fichier à écrire, qui se termine par .json, .toml ou .pdf
cli-export-examples =
    Exemple
      callfit export my-data.json

cli-form-about = Importe des questionnaires écrits dans un tableur (XLSForm) ou dans SurveyJS, et les écrit comme feuille de calcul
cli-form-examples =
    Exemples
      callfit form import questions.xlsx -o my-data/questionnaires
      callfit form export customer_contact -o questions.xlsx

    Les colonnes propres à Callfit sont expliquées dans questionnaires/README.md.
cli-form-import-about = Crée le dossier d’un questionnaire à partir d’une feuille de calcul ou d’un fichier SurveyJS
cli-form-import-file = Fichier qui se termine par .xlsx, .xls ou .json
cli-form-import-output = Dossier dans lequel le questionnaire reçoit son propre dossier
cli-form-import-examples =
    Exemple
      callfit form import questions.xlsx -o my-data/questionnaires
cli-form-export-about = Écrit un questionnaire comme feuille de calcul, à modifier puis à importer de nouveau
cli-form-export-questionnaire = Identifiant d’un questionnaire, ou son dossier
cli-form-export-output = Feuille de calcul à écrire, qui se termine par .xlsx
cli-form-export-examples =
    Exemple
      callfit form export customer_contact -o questions.xlsx

# What was typed
cli-typed-conflict = { $arg } et { $prior } ne vont pas ensemble. Utilisez l’un des deux
cli-typed-task = Il n’y a pas de tâche « { $task } ». callfit --help donne la liste des tâches
cli-typed-no-value = Il faut une valeur après { $arg }. callfit --help montre l’utilisation
cli-typed-value = « { $value } » ne convient pas à { $arg }. callfit --help montre ce qui convient
cli-typed-missing = Il manque : { $arg }. callfit --help montre l’utilisation
cli-typed-unknown = Il n’y a pas d’option { $arg }. callfit --help donne la liste des options
cli-typed-other = La commande n’a pas été comprise. callfit --help montre l’utilisation

cli-language-unknown = Il n’y a pas de langue « { $tag } »
cli-language-hint = Utilisez l’une de celles-ci : { $tags }
cli-role-unknown = Il n’y a pas de métier « { $role } »
cli-role-hint = Vouliez-vous dire « { $guess } » ?
cli-role-list = Voici les métiers : { $roles }
cli-example-unknown = Il n’y a pas d’exemple « { $name } »
cli-example-hint = Utilisez l’un de ceux-ci : { $names }
cli-country-unknown = « { $country } » n’est pas un code de pays
cli-country-hint = Utilisez deux lettres, par exemple FR
cli-file-type = Ce type de fichier n’est pas connu ici
cli-file-type-hint = Utilisez un fichier qui se termine par { $endings }

# What it says
cli-no-best-role = Il n’y a pas encore assez de réponses pour dire quel métier convient le mieux
cli-no-best-role-hint = Indiquez un métier avec --role, ou utilisez --role none
cli-no-answers = Il n’y a pas de réponses pour classer les métiers
cli-written = Fichier écrit : { $path }
cli-batch-made = { $all ->
    [one] Écrit pour { $n } personne sur 1
   *[other] Écrit pour { $n } personnes sur { $all }
}
cli-form-imported = { $n ->
    [one] { $n } question importée
   *[other] { $n } questions importées
}
cli-imported = Importé depuis { $path }
cli-check-clean = Tout est en ordre
cli-check-errors = { $n ->
    [one] { $n } faute
   *[other] { $n } fautes
}
cli-check-warnings = { $n ->
    [one] { $n } point à regarder
   *[other] { $n } points à regarder
}

cli-table-role = Métier
cli-table-fit = Correspondance
cli-table-range = Fourchette
cli-table-category = En mots

cli-window-failed = La fenêtre n’a pas pu s’ouvrir
cli-window-instead = Le même travail sans fenêtre, sur un exemple :
cli-levels-not-json = Ce n’est pas un fichier de niveaux
cli-levels-not-json-hint = Écrivez-le en JSON, par exemple {"{"}"oral": 78{"}"}
cli-import-nothing = Rien dans ce fichier n’a pu être utilisé
cli-letters-missing = Aucune police ne contient { $letters } : des cases vides les remplacent sur la page
cli-letters-missing-hint = Écrivez-les avec d’autres lettres, ou enregistrez le CV en fichier Word, qui les garde
cli-parse-nothing = Une machine ne trouve rien d’un CV dans ce fichier
cli-parse-others = Aussi en haut de page
cli-vacancy-nothing = L’annonce ne cite rien de connu ici
cli-vacancy-role = L’annonce ressemble à ce métier : { $role }
cli-vacancy-company = Employeur : { $name }
cli-vacancy-contact = Contact : { $name }
cli-vacancy-covered = Votre CV le dit
cli-vacancy-known = Vous l’avez montré, mais le CV ne le dit pas encore
cli-vacancy-missing = Absent de votre CV. Ajoutez-le si c’est vrai.

cli-report-about = Écrit les résultats d’une personne : un rapport à lire, du JSON, ou les réponses en tableau
cli-report-answers = Fichier avec les réponses au questionnaire. Sans lui, ce que la fenêtre a enregistré
cli-report-name = Nom dans le rapport. Sinon celui du profil, s’il y en a un
cli-report-codebook = Écrit aussi ce que signifie chaque code du tableau
cli-report-output = Où l’écrire : .pdf pour le rapport, .json pour tous les résultats, .csv pour les réponses, .txt pour les mots du rapport
cli-report-examples =
    Exemples
      callfit report answers.toml --name "Marta Ozola" -o report.pdf
      callfit report --example piotr-zielinski --lang pl -o raport.pdf
      callfit report answers.toml -o answers.csv --codebook codes.csv

cli-paper-about = Écrit un questionnaire à remplir sur papier
cli-paper-questionnaire = Quel questionnaire, par son identifiant. Sinon le premier
cli-paper-form = Quelle longueur : short, standard ou full
cli-paper-seed = Nombre qui décide de l’ordre des phrases. Le même nombre donne le même ordre
cli-paper-lang = Langue du formulaire : en, fr, pl, lv, el ou bn
cli-paper-output = Où écrire le formulaire : .pdf, ou .txt pour ses mots
cli-paper-examples =
    Exemples
      callfit paper -o form.pdf
      callfit paper customer_contact --form standard --lang pl --seed 7 -o form.pdf

cli-practice-about = Écrit les questions d’un entretien pour un métier, pour s’entraîner
cli-practice-role = Quel métier, par son identifiant
cli-practice-answers = Fichier avec vos exemples. Sinon la fiche a de la place pour écrire
cli-practice-lang = Langue de la fiche : en, fr, pl, lv, el ou bn
cli-practice-output = Où écrire la fiche : .pdf, ou .txt pour ses mots
cli-practice-examples =
    Exemples
      callfit practice inbound_agent -o interview.pdf
      callfit practice inbound_agent --answers examples.toml --lang el -o interview.pdf

cli-enter-about = Saisit les réponses d’un formulaire papier : depuis un fichier, ou question par question
cli-enter-what = Un questionnaire par son identifiant, un fichier de réponses, ou les deux. - lit l’entrée standard
cli-enter-form = Seulement les questions de cette version : short, standard ou full
cli-enter-seed = Nombre en bas du formulaire
cli-enter-output = Fichier à écrire. Il ne doit pas encore exister
cli-enter-examples =
    Exemples
      callfit enter marked.txt -o answers.toml
      callfit enter customer_contact --form short --seed 7 -o answers.toml

    Une ligne du fichier est un code et ce qui est coché : B07 4, b8=0, A02 b, A04 ac, J03 1 5 3 2, G01 fr C1 C1 B2 B2 B1

## Roles and plans

cli-roles-about = Liste tous les métiers
cli-roles-json = Tout ce qui est connu de chaque métier, en JSON
cli-roles-examples =
    Exemples
      callfit roles
      callfit roles --json --lang fr
cli-role-about = Montre un métier : le travail, ce qu’il demande, comment y accéder et, avec des réponses, s’il correspond
cli-role-role = Le métier, par son identifiant. callfit roles les montre tous
cli-role-answers = Fichier avec les réponses au questionnaire
cli-role-country = Montre aussi les voies d’accès de ce pays, par exemple FR
cli-role-json = Tout ce qui est connu du métier, en JSON
cli-role-output = Où l’écrire : .pdf pour imprimer, .txt pour le texte. Sinon, à l’écran
cli-role-examples =
    Exemples
      callfit role inbound_agent
      callfit role trainer --answers answers.toml --country FR -o trainer.pdf
cli-plan-about = Écrit un plan avec des dates : que faire pour ce qui manque encore à un métier
cli-plan-role = Le métier, par son identifiant. Sinon, celui qui correspond le mieux
cli-plan-answers = Fichier avec les réponses au questionnaire. Sinon, ce que la fenêtre a enregistré
cli-plan-json = Le plan en JSON
cli-plan-output = Où l’écrire : .pdf pour imprimer, .ics pour un agenda, .json ou .txt. Sinon, à l’écran
cli-plan-examples =
    Exemples
      callfit plan --example piotr-zielinski
      callfit plan team_leader --answers answers.toml -o plan.ics

## Converting, and many people at once

cli-convert-about = Lit un profil de n’importe quel type et l’écrit dans un autre : JSON Resume, PDF de Callfit, Europass en XML ou PDF, données LinkedIn
cli-convert-file = Le profil : .json, .pdf, .xml, .zip ou .csv. C’est le contenu qui compte, pas le nom
cli-convert-output = Où l’écrire. Sans --to, son extension décide ; - désigne la sortie standard
cli-convert-examples =
    Exemples
      callfit convert Basic_LinkedInDataExport.zip -o moi.json
      callfit convert europass.pdf -o cv.docx --lang fr --country FR
      callfit convert moi.json --to europass -o moi.xml
cli-batch-about = Crée un CV pour chaque personne d’un dossier, ou d’un fichier avec un JSON Resume par ligne. Un fichier ou une ligne en défaut n’arrête jamais les autres
cli-batch-from = Dossier avec un profil par fichier, ou fichier avec un profil par ligne
cli-batch-json = Affiche un objet JSON par personne : nom, fichier et ce qui n’allait pas
cli-batch-output = Dossier pour les CV. Les fichiers déjà présents ne sont jamais remplacés
cli-batch-examples =
    Exemples
      callfit batch personnes -o cv
      callfit batch personnes.ndjson -o cv --lang pl --country PL --template modern --json
