# Questionnaires écrits dans un tableur ou dans SurveyJS : ce qui ne va pas, et que faire.

## The file as a whole

form-no-spreadsheet = Ce n’est pas une feuille de calcul lisible ({ $reason })
form-no-spreadsheet-hint = Ouvrez-la dans votre tableur et enregistrez-la en .xlsx.
form-locked = Cette feuille de calcul est protégée par un mot de passe
form-locked-hint = Enregistrez une copie sans mot de passe.
form-too-many-cells = Cette feuille de calcul a plus de { $max } cellules remplies, plus que Callfit n’en lit
form-no-survey = Il n’y a pas de feuille nommée survey
form-no-survey-hint = Les feuilles sont ici : { $sheets }.
form-nothing-to-ask = Aucune question utilisable ici
form-no-json = Cette ligne n’est pas du JSON
form-no-survey-js = Ce n’est pas un questionnaire SurveyJS
form-no-survey-js-hint = Callfit cherche une liste nommée pages ou elements.
form-folder-taken = Ce dossier existe déjà et reste tel quel
form-folder-taken-hint = Choisissez un autre endroit avec -o, ou déplacez le dossier.
form-cell-too-long = Une cellule de cette ligne aurait plus de { $max } lettres, ce qu’aucun tableur n’accepte
form-not-written = La feuille de calcul n’a pas pu être créée ({ $reason })

## Columns and cells

form-column-missing = La colonne « { $name } » manque
form-column-left-out = Callfit n’utilise pas la colonne « { $name } » et la laisse de côté
form-column-twice = La colonne « { $name } » figure deux fois pour la langue « { $language } ». La première compte
form-cell-empty = « { $name } » est vide dans cette ligne, qui est laissée de côté
form-cell-merged-hint = La cellule est fusionnée avec une autre, et seule la première a une valeur : séparez-les.
form-cell-flag = Il faut yes ou no ici, mais il y a « { $found } »
form-cell-number = Il faut un nombre entier ici, mais il y a « { $found } »
form-name-changed = Le nom « { $name } » ne peut pas servir d’identifiant et devient « { $id } »
form-name-twice = Le nom « { $name } » est déjà pris par { $kind ->
    [row] la ligne { $row }
   *[path] { $row }
  }. Cette question est laissée de côté
form-value-twice = La valeur « { $name } » figure déjà dans cette liste. Celle-ci est laissée de côté
form-toml = Ce n’est pas du TOML : { $found }

## Languages

form-no-language = La langue des textes n’est pas indiquée ; ils sont pris pour de l’anglais
form-no-language-hint = Écrivez default_language dans la feuille settings, par exemple French (fr).
form-language-unknown = Aucune langue connue ne s’appelle « { $language } »
form-language-unknown-hint = Écrivez son code entre parenthèses : label::French (fr).
form-row-lacks = D’autres lignes ont des textes dans ces langues, celle-ci non : { $languages }. La langue par défaut s’affiche à la place
form-default-words-missing = Il manque le texte dans la langue par défaut « { $language } » ; celui en « { $other } » le remplace
form-no-intro = La feuille settings n’a pas de callfit::intro ; le titre s’affiche à la place
form-no-description = Il n’y a pas de description ; le titre s’affiche à la place
form-words-with-answers = Le texte contient { "${" }…{ "}" }, que Callfit affiche tel quel

## Groups and questions

form-group-within = Ce groupe se trouve dans un autre : ses questions rejoignent le groupe extérieur et son titre est laissé de côté
form-group-no-label = Ce groupe n’a pas de label ; le titre du questionnaire s’affiche
form-group-not-begun = Ici finit un groupe qui n’a pas commencé
form-group-not-ended = Ici commence un groupe qui ne finit jamais
form-repeat = Les lignes { $first } à { $last } sont posées plusieurs fois, ce que Callfit ne sait pas faire. Elles sont laissées de côté
form-repeat-hint = Écrivez les questions autant de fois qu’il le faut.
form-panel = Ce panneau est défait : ses questions rejoignent la page et son titre est laissé de côté
form-type-refused = Callfit n’a pas de questions du type « { $type } »
form-type-unknown = Le type « { $type } » n’est pas connu
form-type-unknown-hint = Utilisez select_one, select_multiple, integer, range, text, note, begin_group ou end_group.
form-type-metadata = « { $type } » ne demande rien à personne et est laissé de côté
form-task-unknown = « { $type } » n’est pas un genre de question que Callfit connaît
form-hint-acknowledge = Utilisez note, ou select_one avec oui et non.
form-hint-calculate = Enlevez la ligne : Callfit calcule lui-même ses résultats.
form-hint-decimal = Utilisez integer, au besoin dans une unité plus petite.
form-hint-date = Utilisez integer pour une année, ou text.
form-hint-rank = Utilisez select_multiple, ou un select_one pour chaque rang.
form-hint-list = Mettez les réponses dans la feuille choices et nommez leur liste après le type.
form-hint-media = Demandez-le par écrit avec le type text, ou enlevez la ligne.
form-hint-elements = Utilisez radiogroup, dropdown, checkbox, boolean, rating, matrix, text, comment ou html.
form-list-unknown = Il n’y a pas de liste « { $name } » dans la feuille choices
form-choice-no-label = Cette réponse n’a pas de label ; son nom « { $name } » s’affiche
form-choice-twice = Cette liste a déjà le nom « { $name } » à la ligne { $row }. Celui-ci est laissé de côté
form-choice-filter = Callfit ne sait pas montrer une partie seulement d’une liste
form-choice-filter-hint = Faites une question pour chaque partie, avec sa propre liste et son propre relevant.
form-or-other = La réponse supplémentaire « autre » est laissée de côté. Ajoutez-la à la liste s’il la faut
form-options-keep-order = Les réponses gardent leur ordre. Seules les questions se mélangent, avec callfit::shuffle sur leur groupe
form-range = Cette échelle n’a pas des pas entiers de 1
form-range-hint = Écrivez start=1 end=5 step=1, ou utilisez select_one.
form-constraint = Cette limite ne peut pas être gardée et est laissée de côté : { $found }
form-constraint-hint = Pour un integer, écrivez le plus petit et le plus grand nombre : . >= 0 and . <= 120
form-scale-needs-list = Seule une question à une réponse dans une liste renseigne sur une compétence ou une condition
form-scale-needs-list-hint = Utilisez select_one avec une liste de deux à neuf degrés, le plus bas d’abord.
form-measures-two = Cette question porte à la fois sur une compétence et sur une condition. La compétence compte

## Conditions

form-condition-part = Cette partie de la condition n’est pas comprise : { $part }
form-condition-cut = La condition s’arrête trop tôt
form-condition-hint = Utilisez { "${" }nom{ "}" } avec =, <, >, selected(), not(), and, or.
form-condition-question = La condition nomme « { $name } », mais cette question n’existe pas
form-condition-option = La condition compare « { $name } » à « { $option } », qui n’est pas une de ses réponses
form-condition-compares = La réponse à « { $name } » ne se compare pas ainsi
form-condition-compares-hint = Les listes se comparent avec = et selected(), les nombres aussi avec < et >, les textes seulement avec un texte vide.
form-condition-itself = La question « { $name } » n’est posée que si elle a une réponse : elle ne peut jamais être posée
form-condition-circle = La question « { $name } » ({ $kind ->
    [row] ligne { $row }
   *[path] { $row }
  }) et celle-ci s’attendent l’une l’autre : aucune ne peut être posée
form-condition-later = La condition nomme « { $name } », qui ne vient que plus tard ({ $kind ->
    [row] ligne { $row }
   *[path] { $row }
  })
form-condition-left-out = La condition nomme « { $name } » ({ $kind ->
    [row] ligne { $row }
   *[path] { $row }
  }), qui est laissée de côté ; cette question l’est donc aussi

## SurveyJS

form-json-object = Il faut ici un objet entre accolades
form-json-text = Il faut ici un texte, ou un texte par langue
form-json-value = Il faut ici une valeur, ou un objet avec une valeur et un texte
form-json-whole = Il faut ici un nombre entier
form-property-left-out = Callfit n’utilise pas « { $name } » et le laisse de côté
form-property-missing = « { $name } » manque
