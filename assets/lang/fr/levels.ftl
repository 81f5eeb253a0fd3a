# Problems in a file of competency levels that were measured elsewhere.

levels-not-a-table = { $found ->
    [list] Ce fichier contient une liste, et non des compétences avec leurs niveaux
    [number] Ce fichier contient un nombre, et non des compétences avec leurs niveaux
    [text] Ce fichier contient un texte, et non des compétences avec leurs niveaux
   *[other] Ce fichier ne contient pas de compétences avec leurs niveaux
}
levels-not-a-level = { $found ->
    [text] Ce niveau est un texte, pas un nombre
    [list] Ce niveau est une liste, pas un nombre
    [null] Ce niveau est vide
   *[other] Ce niveau n’est pas un nombre
}
levels-not-a-number = { $found ->
    [text] C’est un texte, pas un nombre
    [list] C’est une liste, pas un nombre
    [null] C’est vide
   *[other] Ce n’est pas un nombre
}
levels-form-hint = Écrivez chaque niveau ainsi : {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}. Laissez de côté ce qui n’a pas été mesuré.
levels-no-level = Le niveau manque ici
levels-unknown-key = « { $key } » n’existe pas dans un niveau
levels-off-scale = Un niveau de { $found } sort de l’échelle
levels-off-scale-hint = Les niveaux vont de 0 à 100
levels-error-off-scale = Une erreur type de { $found } n’est pas possible. Elle va de 0 à 100
levels-unknown-competency = Il n’y a pas de compétence « { $id } »
levels-known-competencies = Voici les compétences : { $ids }
