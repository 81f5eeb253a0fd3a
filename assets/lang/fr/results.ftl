# The results: levels with their ranges. Sentences about levels and sureness are in explain.ftl.

results-title = Vos résultats
results-roles = Voir mes métiers

results-empty-title = Vos résultats seront ici
results-empty-words = Après les premières parties du questionnaire, vous avez un premier aperçu. Comptez environ 5 minutes.
results-start = Commencer la partie 1
results-go-on = Continuer le questionnaire

results-chart = Le graphique montre les mêmes valeurs que la liste
results-legend-value = Votre résultat
results-legend-band = Zone la plus probable

results-competency = Compétence
results-starting = premiers pas
results-strong = point fort
results-level = Niveau
results-needed = { $count ->
    [one] Encore { $count } réponse
   *[other] Encore { $count } réponses
}
results-no-experience = Pas encore d’expérience
results-said = { $competency } : { $level }. { $value } sur 100, très probablement entre { $low } et { $high }
results-said-open = { $competency } : { $level }

results-anywhere = Il y a trop peu de réponses pour en dire plus. Le niveau peut se situer n’importe où dans la bande.
results-answers = Ce que vous avez répondu
results-train = Comment progresser
results-change = Revoir ces réponses
results-answer-more = { $count ->
    [one] Répondre à { $count } question de plus
   *[other] Répondre à { $count } questions de plus
}

results-shown = Ce que montrent situations et exercices
results-shown-alike = Vous agissez à peu près comme vous vous évaluez : aucun écart ne dépasse le hasard
results-no-clock = Certains exercices ont été faits sans chronomètre
results-changed = Ce qui a changé depuis la dernière fois
results-unchanged = Rien n’a changé au-delà du hasard
results-change-planned = { $sentence } Vous y avez travaillé dans votre plan.
results-planned-unchanged = Vous y avez travaillé dans votre plan, et la différence peut encore être due au hasard : { $competencies }. Laissez-vous du temps.
results-changed-note = Seul ce qui dépasse le hasard est indiqué. Le reste est à peu près pareil
results-parts = D’où vient ce résultat

results-take = Emporter les résultats
results-take-words = Un PDF à lire, à imprimer ou à transmettre, ou vos réponses sous forme de tableau, avec la liste de ce que chaque code veut dire
results-save-pdf = Enregistrer en PDF
results-save-table = Enregistrer en tableau
results-left-over = { $count ->
    [one] { $count } réponse correspond à une question qui ne fait plus partie de ce questionnaire. Elle est conservée et ne compte pas.
   *[other] { $count } réponses correspondent à des questions qui ne font plus partie de ce questionnaire. Elles sont conservées et ne comptent pas.
}
