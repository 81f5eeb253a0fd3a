# Questionnaires on paper: the form, and entering what was marked on it.

## The form

paper-kind = Questionnaire Callfit
paper-foot = Formulaire : { $code }
paper-name = Nom ou numéro
paper-date = Date
paper-how = Comment remplir ce formulaire
paper-how-mark = Mettez une croix dans la case qui vous correspond le mieux. Il n’y a pas de bonne ou de mauvaise réponse.
paper-how-change = Si vous changez d’avis, noircissez toute la case et mettez une croix dans une autre.
paper-how-open = Vous pouvez laisser toute question sans réponse. « Pas encore d’expérience » ne fait pas baisser votre résultat.
paper-how-letters = Les petits signes et les codes aident la personne qui saisit les réponses. Vous n’en avez pas besoin.
paper-section = { $letter }. { $title }
paper-language = Langue
paper-mother-tongue = Langue maternelle
paper-levels = Cochez un niveau par colonne. A1 et A2 : débutant. B1 et B2 : indépendant. C1 et C2 : très bon. Pour une langue maternelle, cochez seulement M.
paper-at-computer = Cette tâche se fait à l’ordinateur
paper-only-if-marked = Seulement si vous avez coché { $letters } à { $code }
paper-only-if-answered = Seulement si vous avez répondu à { $code }
paper-only-if = Cette question dépend de vos réponses ici : { $codes }
paper-thanks = Merci. C’était la dernière question.

## What was chosen on the command line

paper-unknown = Il n’y a pas de questionnaire « { $id } »
paper-unknown-hint = Utilisez l’un de ceux-ci : { $ids }
paper-form-unknown = Il n’y a pas de version « { $form } »
paper-form-hint = Utilisez short, standard ou full

## Entering what was marked

paper-entry-no-code = « { $typed } » n’est pas le code d’une question
paper-entry-no-code-hint = Commencez chaque ligne par le code du papier, par exemple B07 4
paper-entry-unknown = Il n’y a pas de question { $code }
paper-entry-not-in-form = { $code } n’est pas dans la version « { $form } »
paper-entry-not-in-form-hint = Elle est dans « { $form } ». Le bas de la page dit de quelle version il s’agit
paper-entry-twice = { $code } a déjà une réponse, à la ligne { $line }
paper-entry-twice-hint = Supprimez l’une des deux lignes
paper-entry-refused = « { $typed } » n’est pas une réponse à { $code }
paper-entry-step = Tapez un chiffre de 1 à { $steps }
paper-entry-step-or-none = Tapez un chiffre de 1 à { $steps }, ou 0 pour « pas encore d’expérience »
paper-entry-letter = Tapez une lettre de a à { $last }
paper-entry-letters = Tapez des lettres de a à { $last }, par exemple ab, ou - pour aucune
paper-entry-letters-apart = Tapez des lettres de a à { $last }, séparées par des espaces, par exemple a ab, ou - pour aucune
paper-entry-language = Tapez une langue et ses cinq niveaux de A1 à C2, par exemple fr C1 C1 B2 B2 B1, avec - pour un niveau vide. Pour une langue maternelle, tapez M, par exemple bn M
paper-entry-number = Tapez un nombre entier de { $least } à { $most }
paper-entry-ratings = Tapez { $count } notes de 1 à 5 dans l’ordre du papier, par exemple 1 5 3 2, avec - pour une note vide
paper-entry-text = Tapez les mots du papier
paper-entry-note = C’est seulement à lire, sans réponse
paper-entry-task = Cette tâche se fait à l’ordinateur et ne se saisit pas
paper-entry-exists = Ce fichier existe déjà
paper-entry-exists-hint = Rien n’est remplacé. Donnez un autre nom après -o
paper-entry-mend = Rien n’est encore écrit. Corrigez ces lignes et recommencez
paper-entry-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
paper-entry-welcome = Tapez ce qui est coché, puis Entrée. Entrée seule laisse la question ouverte. Pour corriger une réponse, tapez d’abord son code, par exemple B07 4. Chaque réponse est enregistrée aussitôt : vous pouvez vous arrêter à tout moment.
