## Plan: what to do until when, on the screen and on paper

plan-title = Mon plan
plan-sentence = Ce que vous faites, et pour quand. Chaque étape donne quelque chose que vous pouvez montrer ensuite.
plan-for = Plan pour le métier : { $role }
plan-progress = Étapes terminées : { $done } sur { $all }
plan-paper-intro = Cochez ce que vous avez fait et notez ce qui le montre. Une étape plus longue que prévu n’est pas une faute : donnez-lui une nouvelle date.
plan-done = Fait
plan-what = À faire
plan-about = Cela aide pour
plan-until = Pour le
plan-evidence = Ce qui le montre
plan-how = Comment faire chaque étape
plan-again = Quand la plupart des étapes sont faites, répondez de nouveau au questionnaire. Les résultats montrent alors ce qui a changé.
plan-foot = Créé avec Callfit. Un plan est une aide pour vous, pas une promesse d’emploi.
plan-empty-words = Il n’y a pas encore d’étape. Choisissez un métier dans la page des métiers et commencez-y un plan.

## On the screen

plan-goal = Le métier que vous visez
plan-goal-none = Choisir un métier
plan-goal-fit = Correspondance aujourd’hui : { $fit }, { $range }. { $word }.
plan-goal-unknown = Pour ce métier, il manque encore des réponses pour dire s’il vous correspond.
plan-no-steps = Le plan n’a pas encore d’étape. Ajoutez une des propositions, ou une étape à vous.
plan-no-gaps = Vous montrez déjà ce que ce métier demande. Entraînez-vous à l’entretien, faites votre CV et postulez. Vous pouvez aussi choisir un métier de l’échelon au-dessus et voir ce qu’il demande.
plan-own = Ajouter une étape à vous
plan-own-hint = Par exemple : appeler le service public de l’emploi
plan-unnamed = Une étape sans nom
plan-start-title = Où voulez-vous aller ?
plan-start-words = Choisissez un métier. Le plan commence par une petite étape pour chacun des points à développer les plus importants. Vous pouvez tout changer.
plan-start-answer-first = Répondez aux premières parties du questionnaire. Le plan sait alors quel métier vous convient et ce qu’il reste à apprendre.
plan-start-for = Commencer un plan : { $role }
plan-start-other = Voir d’autres métiers
plan-more = Ce qui peut aider aussi
plan-suggestion = { $weeks ->
    [one] { $competency } · une semaine
   *[other] { $competency } · { $weeks } semaines
  }
plan-add = Ajouter au plan
plan-training = Cours et formations
plan-take = L’emporter avec vous
plan-take-words = Sur papier, ou comme rappels dans l’agenda du téléphone ou de l’ordinateur
plan-save = Enregistrer en PDF
plan-calendar = Enregistrer pour l’agenda
plan-no-days = Aucune étape ouverte n’a encore de date
plan-to-results = Vers les résultats
plan-earlier = Plus tôt
plan-later = Plus tard
plan-remove = Retirer du plan
plan-no-day = Pas de date
plan-in-weeks = { $weeks ->
    [one] Dans une semaine, { $date }
   *[other] Dans { $weeks } semaines, { $date }
  }
plan-until-day = pour le { $date }
plan-was-until = prévu pour le { $date }
plan-done-on = fait le { $date }

## On the page of a role

plan-open = Ouvrir mon plan
plan-begin = Commencer un plan
plan-begin-words = Quelques petites étapes datées, pour ce qu’il reste à apprendre
plan-change = Viser ce métier
plan-change-words = Votre plan mène à un autre métier. Ses étapes restent.
