# The report of the results: headings and sentences of its own; all others are in explain.ftl.

report-kind = Callfit, rapport de bilan
report-title = Rapport de bilan
report-title-of = Rapport de bilan – { $name }
# $nth is the day as a number, to choose by.
report-date = { $nth ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
report-answers = { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
} en { $parts ->
    [one] { $parts } partie
   *[other] { $parts } parties
}
report-in-short = En bref.
report-foot = Un appui pour un entretien, pas une décision sur une personne
report-page = Page { $page } sur { $pages }

## The profile

report-profile = Compétences
report-range-head = De 0 à 100, avec marge
report-likely = Probablement
report-legend = Trait foncé : le résultat. Bande large : là où il se situe très probablement. Les coupures de la barre sont à 20, 40, 60 et 80.

## Roles

report-roles = Les métiers qui vous conviennent le mieux
report-tied = Certains de ces métiers sont si proches que leur ordre pourrait aussi être différent
report-in-the-way = Ce qui manque encore, et ce qui aide
report-nothing-in-the-way = Pour autant que nous le sachions, rien ne manque

## How sure we are

report-no-signs = Rien n’indique des réponses données trop vite
report-no-tasks = Aucune tâche n’a été faite : ce bilan repose sur ce que vous dites de vous
report-clocks-on = Toutes les tâches ont été faites avec un chronomètre
report-clocks-off = Ces tâches ont été faites sans chronomètre : { $tasks }

## What each part contributed

report-instruments = Ce que dit chaque partie du bilan
report-instruments-note = Points de 0 à 100 avec leur erreur type. Un tiret : cette partie ne dit rien sur la compétence.
report-counts = { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
} sur { $competencies ->
    [one] { $competencies } compétence
   *[other] { $competencies } compétences
}
report-together = Ensemble
report-with-error = { $points } ± { $error }

## What to talk about

report-talk = À aborder ensemble
report-talk-surprise = Lequel de ces résultats vous surprend, et pourquoi ?
report-talk-example = C’est ici que nous sommes le moins sûrs : { $competency }. Racontez un exemple : ce qui s’est passé, ce que vous avez fait et comment cela a fini.
report-talk-role = À quoi ressemblerait une bonne journée de travail dans ce métier : { $role } ?
