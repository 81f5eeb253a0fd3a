# The store: what can go wrong, and what to do.

store-answer-unreadable = Une réponse enregistrée ne peut pas être lue : { $question }
store-answer-unreadable-hint = Les autres réponses sont en sécurité. Répondez de nouveau à cette question

store-damaged = Le fichier avec vos réponses est abîmé. Il n’a pas été modifié
store-damaged-hint = Mettez une copie du fichier à sa place, ou déplacez-le pour recommencer avec un fichier vide

store-disk-full = Le disque est plein : rien ne peut être enregistré
store-disk-full-hint = Faites de la place, puis réessayez

store-folder = Ce dossier ne peut pas être utilisé
store-folder-hint = Choisissez-en un autre avec --data-dir

store-in-use = Un autre programme utilise le fichier avec vos réponses
store-in-use-hint = Fermez l’autre fenêtre de Callfit et recommencez

store-newer-version = Ce fichier vient d’une version plus récente de Callfit. Il n’a pas été modifié
store-newer-version-hint = Installez la dernière version, ou choisissez un autre dossier avec --data-dir

store-not-a-store = Ce fichier ne vient pas de Callfit, ou une phrase secrète le protège. Il n’a pas été modifié
store-not-a-store-hint = Déplacez-le, ou choisissez un autre dossier avec --data-dir

store-read-only = Callfit n’a pas le droit d’écrire ici
store-read-only-hint = Autorisez-le dans les réglages du dossier, ou choisissez un autre dossier avec --data-dir

store-refused = Le fichier avec vos réponses ne peut pas être lu ni écrit en ce moment
store-refused-hint = Vérifiez que le disque est branché et qu’il marche, puis réessayez

store-wrong-passphrase = Cette phrase secrète n’ouvre pas le fichier
store-wrong-passphrase-hint = Vérifiez les majuscules et la langue du clavier, et tapez-la de nouveau
