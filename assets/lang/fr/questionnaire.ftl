# The questionnaire: its frame, its cards, and the ways to answer.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard. Keys keep the digits printed on the keyboard.

## The frame

questionnaire-leave = Enregistrer et quitter
questionnaire-place = Partie { $part } sur { $count }  ·  <b>{ $title }</b>
questionnaire-saved = Enregistré
questionnaire-saving = Enregistrement
questionnaire-not-saved = Non enregistré
questionnaire-not-saved-title = Votre dernière réponse n’est pas encore enregistrée
questionnaire-progress = Parties terminées : { $done } sur { $count }
questionnaire-back = Retour
questionnaire-next = Suivant
questionnaire-start = Commencer
questionnaire-start-part = Commencer cette partie
questionnaire-go-on = Continuer
questionnaire-results = Voir mes résultats

## Keys that help

questionnaire-hint-enter = ou appuyez sur <key>Entrée</key>
questionnaire-hint-results = Appuyez sur <key>Entrée</key> pour voir vos résultats
questionnaire-hint-scale = Appuyez sur <key>1</key> à <key>{ $last }</key> pour répondre, <key>Entrée</key> pour la question suivante
questionnaire-hint-scale-long = Appuyez sur <key>1</key> à <key>{ $last }</key> ou <key>0</key> pour répondre, <key>Entrée</key> pour la question suivante
questionnaire-hint-multi = Appuyez sur <key>1</key> à <key>{ $last }</key>, puis <key>Entrée</key>
questionnaire-hint-multi-ten = Appuyez sur <key>1</key> à <key>9</key> et <key>0</key> pour tout ce qui est vrai, puis <key>Entrée</key>
questionnaire-hint-multi-long = Appuyez sur <key>1</key> à <key>{ $last }</key> pour tout ce qui est vrai, puis <key>Entrée</key>
questionnaire-hint-languages = <key>↑</key> <key>↓</key> ligne <key>←</key> <key>→</key> niveau <key>Espace</key> pour choisir
questionnaire-hint-languages-long = <key>↑</key> <key>↓</key> ligne <key>←</key> <key>→</key> niveau <key>Espace</key> pour choisir, ou <key>1</key> à <key>6</key>
questionnaire-hint-languages-done = <key>8</key> ajoute une langue, <key>Entrée</key> pour la partie suivante
questionnaire-hint-add = Appuyez sur <key>1</key> à <key>8</key> ou tapez son nom

## Cards between the parts

questionnaire-part = Partie { $part } sur { $count }
questionnaire-part-done = Partie { $part } sur { $count } terminée
questionnaire-length = { $count ->
    [one] Une question
   *[other] { $count } questions
}, { $minutes ->
    [one] environ une minute
   *[other] environ { $minutes } minutes
}
questionnaire-safe = Chaque réponse est enregistrée aussitôt sur cet ordinateur, et nulle part ailleurs. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
questionnaire-thanks = Merci
questionnaire-left = { $parts ->
    [one] Il reste une partie
   *[other] Il reste { $parts } parties
}, { $minutes ->
    [one] environ une minute
   *[other] environ { $minutes } minutes
}. Vous pouvez aussi faire une pause : vos réponses sont enregistrées.
questionnaire-open = { $count ->
    [one] { $count } question est encore ouverte. Ce n’est pas grave, vous pourrez y revenir.
   *[other] { $count } questions sont encore ouvertes. Ce n’est pas grave, vous pourrez y revenir.
}
questionnaire-answer-open = { $count ->
    [one] Répondre à la question ouverte
   *[other] Répondre aux questions ouvertes
}
questionnaire-pause = Faire une pause
questionnaire-ready-title = Vos résultats sont prêts
questionnaire-ready-words = Vous voyez vos points forts, les métiers qui vous conviennent et pourquoi. Vous pouvez modifier vos réponses quand vous voulez.
questionnaire-again = Revoir les questions
questionnaire-end-title = Vous avez vu toutes les questions
questionnaire-end-words = Il n’y a pas encore assez de réponses pour un résultat. Une seule partie suffit pour un premier aperçu.
questionnaire-missing-title = Il n’y a pas de questionnaire
questionnaire-missing-words = Les fichiers de données ne contiennent pas de questionnaire utilisable. La page Réglages et données montre ce qui ne va pas.

## Questions

questionnaire-number = Question { $number } sur { $count }
questionnaire-no-experience = Pas encore d’expérience
questionnaire-no-experience-fine = Ce n’est pas grave. Cela ne baisse pas votre résultat.

## Languages

questionnaire-your-languages = Vos langues
questionnaire-add-language = Ajouter une langue
questionnaire-remove-language = Retirer
questionnaire-first-language = Quelle langue connaissez-vous le mieux ?
questionnaire-other-language = Quelle autre langue connaissez-vous ?
questionnaire-find-words = Choisissez-en une, ou tapez son nom. Vous pourrez en ajouter d’autres ensuite.
questionnaire-find-label = Chercher une langue
questionnaire-find-hint = Tapez son nom
questionnaire-add-own = Ajouter « { $language } »
questionnaire-add-cancel = Retour à mes langues
questionnaire-how-well = À quel niveau connaissez-vous cette langue : { $language } ?
questionnaire-native = C’est ma langue maternelle
questionnaire-native-words = Vous connaissez cette langue à tous points de vue. Il n’y a pas de niveau à choisir.
questionnaire-language-native = Langue maternelle
questionnaire-language-levels = { $low } à { $high }
questionnaire-language-new = Pas encore rempli
questionnaire-language-begun = En cours
questionnaire-beginner = Élémentaire
questionnaire-independent = Autonome
questionnaire-very-good = Avancé
questionnaire-cell = { $skill }, { $level }
questionnaire-opens = Ce que cela ouvre
questionnaire-opens-spoken = Demande { $level } à l’oral et à l’écoute
questionnaire-opens-written = Demande { $level } en écriture et en lecture
questionnaire-opens-any = Demande { $level } à l’oral et à l’écrit
questionnaire-opens-reached = Vous y êtes
questionnaire-opens-steps = { $steps ->
    [one] Il vous manque un niveau
   *[other] Il vous manque { $steps } niveaux
}
questionnaire-opens-unknown = Choisissez vos niveaux pour voir ce qu’il reste à parcourir
questionnaire-opens-note = Cela compte là où l’employeur travaille dans cette langue. Les niveaux suivent l’échelle européenne commune.
