# Reliability of rating scales: what is found, and what cannot be used.

## Figures

scales-people = { $n ->
    [one] personne a répondu
   *[other] personnes ont répondu
}
scales-items = { $n ->
    [one] item dans l’échelle
   *[other] items dans l’échelle
}
scales-alpha = alpha de Cronbach
scales-lambda6 = lambda 6 de Guttman
scales-omega = oméga total de McDonald, avec un facteur
scales-mean = moyenne
scales-sd = écart type
scales-sem = erreur type de mesure
scales-sem-points = la même erreur type en points de 0 à 100
scales-each-item = Chaque item : corrélation avec les autres items, alpha sans l’item
scales-reversed-item = { $item }, inversé

scales-persons = Façon de répondre, sur tous les items
scales-string-median = plus longue suite de réponses égales : médiane
scales-string-ninetieth = plus longue suite de réponses égales : 90e centile
scales-string-long = { $n ->
    [one] personne avec une suite plus longue que la moitié des items
   *[other] personnes avec une suite plus longue que la moitié des items
}
scales-spread-median = dispersion des réponses d’une personne : médiane
scales-spread-ninetieth = dispersion des réponses d’une personne : 90e centile
scales-spread-flat = { $n ->
    [one] personne avec une dispersion inférieure à 0,3
   *[other] personnes avec une dispersion inférieure à 0,3
}

scales-unused = { $n ->
    [one] La clé ne nomme pas cette colonne, qui est donc laissée de côté : { $names }
   *[other] La clé ne nomme pas ces { $n } colonnes, qui sont donc laissées de côté : { $names }
}

## What is strange about a scale

scales-constant = Tout le monde a donné la même réponse à « { $item } », cet item est donc laissé de côté
scales-contrary = « { $item } » ne va pas dans le sens des autres items
scales-contrary-hint = Vérifiez si la clé devrait le dire inversé.
scales-few-people = { $n ->
    [one] Seulement { $n } personne a répondu, mais il en faut au moins { $fewest } pour un calcul
   *[other] Seulement { $n } personnes ont répondu, mais il en faut au moins { $fewest } pour un calcul
}
scales-few-varying = Il reste moins de deux items, car tout le monde a donné la même réponse à ceux-ci : { $items }
scales-never-together = Moins de deux personnes ont répondu à la fois à « { $first } » et à « { $second } », cette échelle n’a donc pas de chiffres

## Files

scales-file-empty = Ce fichier est vide
scales-header-hint = Sa première ligne doit nommer les colonnes, comme la clé nomme les items.
scales-no-header = Cette ligne ne nomme aucun des items de la clé
scales-ragged = { $found ->
    [one] Cette ligne a { $found } champ, mais la première ligne en a { $wanted }
   *[other] Cette ligne a { $found } champs, mais la première ligne en a { $wanted }
}
scales-no-number = « { $value } » n’est pas un nombre
scales-no-number-hint = Laissez vide une réponse manquante.
scales-out-of-range = « { $value } » sort de l’étendue de cet item, de { $min } à { $max }
scales-column-twice = Cette colonne figure deux fois
scales-item-missing = Les réponses n’ont pas de colonne « { $item } »
scales-more-mistakes = { $n ->
    [one] Il y a encore { $n } faute dans ce fichier
   *[other] Il y a encore { $n } fautes dans ce fichier
}

scales-key-no-header = Cette ligne ne nomme pas les colonnes d’une clé
scales-key-columns = { $n ->
    [one] Il manque une colonne : { $names }
   *[other] Il manque { $n } colonnes : { $names }
}
scales-key-hint = La première ligne d’une clé est : item,scale,reversed,min,max.
scales-key-empty = Cette clé ne nomme aucun item
scales-field-empty = Ce champ est vide
scales-direction = « { $value } » ne dit pas si l’item est inversé
scales-direction-hint = Écrivez true (oui) ou false (non).
scales-min-max = La réponse la plus basse, { $min }, n’est pas inférieure à la plus haute, { $max }
scales-item-twice = « { $item } » figure déjà à la ligne { NUMBER($line, useGrouping: "false") }
scales-one-item = L’échelle « { $scale } » n’a que cet item
scales-one-item-hint = Il en faut au moins deux.
