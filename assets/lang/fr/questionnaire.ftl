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

## Tasks

questionnaire-your-answer = Votre réponse
questionnaire-number-bounds = Écrivez un nombre entier de { $least } à { $most }
questionnaire-how-helpful = Que vaut chaque réaction ?
questionnaire-not-helpful = Peu utile
questionnaire-very-helpful = Très utile
questionnaire-rating = { $response } – { $rating }
questionnaire-hint-rating = <key>1</key> à <key>{ $last }</key> pour noter, <key>↑</key> <key>↓</key> pour changer. { $done } sur { $count } notées
questionnaire-hint-task = Vous pouvez passer cet exercice
questionnaire-skip = Passer
questionnaire-clock = Chronomètre
questionnaire-clock-words = Désactivez-le si vous avez besoin de plus de temps. Le résultat reste le même ; il indique qu’il n’y avait pas de chronomètre.
questionnaire-clock-time = { $minutes }:{ $seconds }
questionnaire-time-left = Il reste { $time }
questionnaire-task-again = Refaire cet exercice
questionnaire-task-finished = J’ai terminé
questionnaire-call-start = Prendre l’appel
questionnaire-chat-start = Ouvrir le chat
questionnaire-call-line = En ligne, { $time }
questionnaire-chat-line = Sur le chat, { $time }
questionnaire-call-held = En attente, { $time }
questionnaire-call-what = Que dites-vous ?
questionnaire-chat-what = Qu’écrivez-vous ?
questionnaire-call-left = { $seconds ->
    [one] Il reste une seconde
   *[other] Il reste { $seconds } secondes
}
questionnaire-call-take-time = Prenez votre temps. À 0, la personne reprend la parole.
questionnaire-call-soon = La personne va bientôt reprendre la parole
questionnaire-call-over = La conversation est terminée
questionnaire-call-look-back = Revenir sur la conversation
questionnaire-call-after = Comment la conversation s’est passée
questionnaire-call-end-good = Elle s’est bien terminée
questionnaire-call-end-fair = Elle s’est terminée avec des questions ouvertes
questionnaire-call-end-poor = Elle s’est terminée sur un mécontentement
questionnaire-call-late = { $count ->
    [one] Une fois, le temps était écoulé et la personne a repris la parole. Cela ne change rien au résultat.
   *[other] { $count } fois, le temps était écoulé et la personne a repris la parole. Cela ne change rien au résultat.
}
questionnaire-call-hold = Mettre en attente
questionnaire-call-unhold = Reprendre
questionnaire-call-file = Consulter
questionnaire-call-system = Ce qu’affiche le système
questionnaire-notes = Notes du dossier
questionnaire-notes-words = Notez ce que vous entendez
questionnaire-notes-own = Autres notes
questionnaire-note-right = Vous avez écrit « { $written } ». C’est juste
questionnaire-note-empty = Vous avez entendu « { $heard } » et laissé la case vide
questionnaire-note-other = Vous avez entendu « { $heard } » et écrit « { $written } »
questionnaire-mood-1 = Humeur : très mécontente
questionnaire-mood-2 = Humeur : mécontente
questionnaire-mood-3 = Humeur : incertaine
questionnaire-mood-4 = Humeur : calme
questionnaire-mood-5 = Humeur : satisfaite
questionnaire-case-start = Lancer l’appel
questionnaire-case-line = Réplique { $line } sur { $count }
questionnaire-case-you = Vous
questionnaire-case-repeat = Faire répéter (F2)
questionnaire-case-next = Réplique suivante
questionnaire-case-over = L’appel est terminé. Complétez le formulaire, rien ne presse.
questionnaire-case-after = { $right } champs sur { $count } sont justes
questionnaire-typing-start = Afficher le texte
questionnaire-typing-field = Tapez ici. Le chronomètre démarre à la première touche
questionnaire-accuracy = Précision
questionnaire-speed = Vitesse
questionnaire-typed = Fait
questionnaire-percent = { $share } %
questionnaire-mistakes = { $count ->
    [0] aucune erreur
    [one] { $count } erreur
   *[other] { $count } erreurs
}
questionnaire-words-a-minute = mots par minute
questionnaire-of-letters = sur { $count } signes
questionnaire-typing-after = { $words } mots par minute, { $share } % juste
questionnaire-typing-too-little = Il y a trop peu de texte pour mesurer la vitesse
questionnaire-typing-note = Un mot compte cinq signes ; chaque erreur restée en retire un. C’est une mesure d’entraînement, pas un seuil d’employeur.

## The plan

questionnaire-plan-title = De combien de temps disposez-vous ?
questionnaire-plan-words = Une version plus longue contient la plus courte. Vous pouvez changer à tout moment, et toutes les réponses restent.
questionnaire-form-short = Courte : un premier aperçu, environ { $minutes } minutes
questionnaire-form-standard = Standard : avec des situations, des exercices et un appel, environ { $minutes } minutes
questionnaire-form-full = Complète : le résultat le plus sûr, avec quatre appels, environ { $minutes } minutes
questionnaire-on-paper = Le remplir sur papier
questionnaire-plan-parts = Toutes les parties
questionnaire-plan-parts-words = Commencez par celle que vous voulez
questionnaire-part-state-done = terminée
questionnaire-part-state-begun = { $count } en attente
questionnaire-part-state-open = { $minutes } min
questionnaire-all-parts = Toutes les parties
questionnaire-deeper = Continuer avec une version plus longue

questionnaire-anew = Tout recommencer
questionnaire-letters = ABCDEFGH
