# Problems of files: where, what happened, what to do.

data-where-and-what = { $where } : { $what }
data-what-and-hint = { $what } { $hint }

data-place-field = { $field }
data-place-file = { $file }
data-place-file-field = { $file }, { $field }
data-place-file-line = { $file }, ligne { NUMBER($line, useGrouping: "false") }
data-place-file-line-field = { $file }, ligne { NUMBER($line, useGrouping: "false") }, { $field }
data-place-sheet = { $file }, feuille { $sheet }
data-place-sheet-row = { $file }, feuille { $sheet }, ligne { NUMBER($line, useGrouping: "false") }
data-place-sheet-row-field = { $file }, feuille { $sheet }, ligne { NUMBER($line, useGrouping: "false") }, { $field }
data-place-line = ligne { NUMBER($line, useGrouping: "false") }
data-place-line-field = ligne { NUMBER($line, useGrouping: "false") }, { $field }

## Reading and writing files

data-missing = Ce fichier n’existe pas
data-missing-hint = Vérifiez le chemin et l’orthographe du nom.
data-is-folder = C’est un dossier, pas un fichier
data-is-folder-hint = Indiquez un fichier de ce dossier.
data-too-large = Ce fichier dépasse { $limit } Mo, plus que ce que lit Callfit
data-too-large-hint = Vérifiez que c’est bien le fichier voulu.
data-no-access = Vous n’avez pas le droit de lire ce fichier
data-no-access-hint = Changez ses autorisations, ou copiez-le dans votre dossier.
data-unreadable = Ce fichier ne peut pas être lu ({ $reason })
data-unreadable-hint = Vérifiez le disque, ou essayez une copie du fichier.
data-not-text = Ce n’est pas un fichier de texte
data-not-text-hint = Vérifiez que c’est bien le fichier voulu.
data-not-utf8 = Cette ligne contient des lettres qui ne sont pas en UTF-8
data-not-utf8-hint = Ouvrez le fichier dans un éditeur de texte et enregistrez-le en UTF-8.

data-no-folder = Le dossier où écrire n’existe pas
data-no-folder-hint = Créez d’abord le dossier, ou choisissez un autre endroit.
data-folder-protected = Ce dossier est en lecture seule
data-file-protected = Ce fichier est protégé contre l’écriture
data-disk-full = Le disque est plein : le fichier n’a pas été écrit
data-disk-full-hint = Libérez de la place, ou choisissez un autre disque. Rien n’est perdu.
data-name-refused = Ce nom de fichier est trop long ou contient des lettres que le disque n’accepte pas
data-name-refused-hint = Choisissez un nom plus court et plus simple.
data-not-written = Le fichier n’a pas été écrit ({ $reason })
data-write-hint = Choisissez un autre nom ou un autre dossier.

## Data files as a whole

data-folder-missing = Ce fichier ou ce dossier n’existe pas
data-no-data-folder = Ce n’est pas un dossier de fichiers de données
data-nothing-in-folder = Ce dossier ne contient pas de fichiers de données
data-folder-hint = Callfit cherche competencies.toml et les dossiers roles, questionnaires et lang.
data-unknown-file = Callfit ne connaît pas ce fichier et le laisse de côté
data-no-format = Ce fichier n’indique pas son format
data-no-format-hint = Écrivez format = 1 sur la première ligne.
data-unknown-format = Callfit ne connaît pas le format { $format }
data-newer-format = Ce fichier a le format { $format }, écrit par une version plus récente de Callfit
data-newer-format-hint = Mettez Callfit à jour, ou demandez à l’auteur ou à l’autrice un fichier au format 1.
data-syntax = Cette ligne ne peut pas être lue : { $content }
data-syntax-hint = Cherchez un guillemet, un crochet ou un signe égal manquant, ici ou juste au-dessus, et une clé écrite deux fois.

## Keys and values

data-did-you-mean = Vouliez-vous dire « { $name } » ?
data-known-names = Noms connus ici : { $names }.
data-found-instead = On y trouve { $found }.
data-missing-key = « { $key } » manque
data-unknown-key = « { $key } » n’est pas connu ici
data-unknown-word = « { $word } » n’est pas connu pour « { $key } »
data-needs-words = « { $key } » demande un texte
data-too-long = « { $key } » compte { $length } lettres, mais il n’y a de la place que pour { $max }
data-needs-text = « { $key } » doit être un texte entre guillemets
data-needs-flag = « { $key } » doit être true ou false
data-needs-list = « { $key } » doit être une liste entre crochets
data-needs-table = « { $key } » doit être un tableau
data-needs-number = « { $key } » doit être un nombre de { $low } à { $high }
data-needs-whole-number = « { $key } » doit être un nombre entier de { $low } à { $high }
data-not-an-id = « { $id } » ne peut pas être un identifiant
data-not-an-id-hint = Un identifiant a de 1 à 64 signes : lettres minuscules de a à z, chiffres, _ et -.
data-duplicate-id = L’identifiant « { $id } » est déjà pris
data-id-unlike-file = L’identifiant est « { $id } », mais le nom est « { $file } »
data-id-unlike-file-hint = Donnez le même nom aux deux.

## Names of other things

data-unknown-competency = Il n’y a pas de compétence « { $id } »
data-unknown-condition = Il n’y a pas de condition « { $id } »
data-unknown-instrument = Il n’y a pas d’instrument « { $id } »
data-unknown-option = Il n’y a pas de choix « { $id } »
data-unknown-question = Il n’y a pas de question « { $id } »
data-unknown-questionnaire = Il n’y a pas de questionnaire « { $id } »
data-unknown-role = Il n’y a pas de métier « { $id } »
data-unknown-scale = Il n’y a pas d’échelle « { $id } » dans ce questionnaire

## Competencies and roles

data-no-competencies = Ce fichier ne contient pas de compétence utilisable
data-no-instrument = Aucun instrument n’a un poids supérieur à 0
data-not-ascending = Chacune de ces valeurs doit dépasser la précédente : { $keys }
data-no-desired-level = « { $key } » nomme la compétence « { $id } », mais « desired » ne la nomme pas
data-no-weight = La compétence « { $id } » a un niveau souhaité, mais pas de poids
data-no-weights = Aucune compétence de ce métier n’a un poids supérieur à 0 : la comparaison est donc impossible
data-no-weights-hint = Ajoutez un tableau [desired] et un tableau [weight].
data-floor-above-desired = Le niveau indispensable de « { $id } » dépasse son niveau souhaité
data-pay-turned-round = « low » est plus grand que « high »
data-ladder-circle = Ce pas vers le haut tourne en rond : { $roles }
data-ladder-circle-hint = Les changements qui ne montent pas vont sous « sideways ».
data-unknown-topic = Il n’y a pas d’entrée « { $id } » de type « { $kind } »
data-needs-country = Un pays s’écrit en deux majuscules comme FR, et non « { $found } »
data-needs-link = Un lien commence par https:// et n’a pas d’espaces, contrairement à « { $found } »
data-needs-month = Un mois s’écrit comme 2026-11, et non « { $found } »
data-no-onet-row = Les chiffres d’O*NET n’indiquent pas de quelle profession ils viennent
data-no-onet-row-hint = Nommez-la : from = "customer service representative".
data-condition-twice = La condition « { $id } » a deux niveaux dans ce métier

## Questionnaires

data-no-sections = Ce questionnaire ne contient pas de partie utilisable
data-no-questions = Cette partie ne contient pas de question utilisable
data-scale-steps = Une échelle compte de 2 à 9 degrés, mais celle-ci en a { $count }
data-measures-nothing = Cette question ne porte ni sur une compétence ni sur une condition
data-measures-two = Cette question porte à la fois sur une compétence et sur une condition
data-measures-hint = Donnez-lui l’une des deux : competency = "…" ou condition = "…".
data-few-options = Une question à choix demande au moins deux choix
data-fact-type = Une question sur ce fait a le type « { $type } »
data-unasked = Aucune question ne porte sur « { $id } »

## Wording in other languages

data-unknown-wording = « { $id } » ne figure pas dans l’original et ne traduit donc rien
data-list-length = { $found ->
    [one] Cette liste a { $found } élément
   *[other] Cette liste a { $found } éléments
  }, mais l’original en a { $wanted }
data-untranslated = { $count ->
    [one] Un texte n’est pas traduit en « { $language } » : { $first }
   *[other] { $count } textes ne sont pas traduits en « { $language } », dont { $first }
  }
data-untranslated-hint = Ajoutez ce qui manque dans { $file }.

## Answers

data-no-experience-here = À cette question, répondez par un degré de 1 à { $steps }

## Tasks and conditions of questions

data-few-responses = Une situation demande au moins deux réactions
data-no-text-to-type = Cet exercice de frappe n’a aucun texte utilisable
data-empty-case = Cet exercice demande des répliques à entendre et des champs à remplir
data-unknown-note = Il n’y a pas de note « { $id } » dans cet appel
data-unknown-step = Il n’y a pas d’étape « { $id } » dans cet appel
data-call-no-end = L’étape « { $id } » n’a pas de réponses et n’est pas non plus une fin
data-call-end-with-replies = L’étape « { $id } » est une fin, mais elle a des réponses
data-call-points-differ = Les réponses de l’étape « { $id } » donnent des points à des compétences différentes
data-call-no-best = Aucune réponse de l’étape « { $id } » n’a 4 points pour l’une de ses compétences
data-call-circle = L’étape « { $id } » peut revenir à elle-même : la conversation pourrait ne jamais finir
data-call-unreached = Rien ne mène à l’étape « { $id } »
data-unknown-part = Il n’y a pas de fichier « { $id } » dans le dossier parts
data-number-turned-round = « least » est plus grand que « most »
data-curve = Il faut des paires croissantes d’un nombre et d’un niveau, par exemple [[0, 0], [40, 70]]
data-condition-unclear = Cette condition est incompréhensible
data-condition-hint = Écrivez all, any, not ou question : { "{" } question = "…", is = ["…"] { "}" }.
data-condition-not-earlier = Aucune question « { $id } » ne précède celle-ci
data-condition-never = La question « { $id } » ne peut jamais être posée : sa condition est impossible
data-condition-never-hint = Cherchez deux conditions qui s’excluent ou un nombre que la question n’accepte pas.
data-no-answer-here = C’est un texte à lire, il n’a pas de réponse
data-task-unread = Ce qui a été fait dans cet exercice est illisible ({ $reason })
data-task-unread-hint = Laissez-la telle que Callfit l’a écrite, ou retirez la ligne et refaites l’exercice.
data-there = Un fichier de ce nom existe déjà ; il n’a pas été modifié
data-there-hint = Choisissez un dossier vide, ou déplacez ce fichier
