## What a file holds, before it is taken in

incoming-title = Contenu de { $file }
incoming-words = Rien n’est encore modifié. Désactivez ce que vous ne voulez pas.
incoming-more = Autres informations et rubriques à vous
incoming-unread = { $n -> 
    [one] { $n } élément n’a pas pu être utilisé
   *[other] { $n } éléments n’ont pas pu être utilisés
}
incoming-answers = Importer aussi les réponses, à la place des vôtres
incoming-how = Ce qui existe déjà
incoming-add = Garder et compléter
incoming-replace = Remplacer
incoming-add-words = Les nouvelles entrées sont ajoutées et les champs vides complétés. En cas de différence, votre texte reste.
incoming-replace-words = Ces rubriques deviennent celles du fichier. « Annuler » ramène les vôtres.
incoming-take = Importer
