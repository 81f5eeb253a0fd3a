## Problems with a résumé file (JSON Resume) that somebody opens. The place is said beside each sentence.

resume-file-empty = Ce fichier est vide
resume-file-cut-off = Ce fichier s’arrête trop tôt : une partie manque
resume-not-json = Ce fichier n’est pas un CV au format JSON Resume
resume-not-an-object = Ce fichier contient du JSON, mais pas de CV
resume-no-sections = Ce fichier ne contient aucune partie d’un CV
resume-hint-choose-resume = Choisissez un fichier au format JSON Resume, ou un CV créé par Callfit
resume-hint-fetch-again = Copiez ou téléchargez de nouveau le fichier

resume-nulls = { $count ->
    [one] Un champ est vide (null) et compte comme non rempli
   *[other] { $count } champs sont vides (null) et comptent comme non remplis ; voici le premier
}
resume-text-expected = Il devrait y avoir un texte ici
resume-list-expected = Il devrait y avoir une liste ici
resume-object-expected = Il devrait y avoir une entrée avec des champs ici
resume-hint-kept = C’est conservé dans le fichier, mais n’apparaît pas sur le CV

resume-date-unread = « { $text } » ne peut pas être lu comme une date et sera imprimé tel quel
resume-hint-date = Écrivez la date comme 2021 ou 2021-03

resume-own-unread = Cette partie des données enregistrées ne peut pas être lue
