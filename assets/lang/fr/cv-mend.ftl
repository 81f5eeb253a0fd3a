## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = Cela donnera « { $text } »
cv-mend-remove = Supprimer ce caractère
cv-mend-invisible-words = Ici : « { $text } ». Il n’apparaît pas sur la page, mais il peut gêner d’autres programmes.
cv-mend-invisible-done = Les caractères invisibles sont supprimés
cv-mend-replace = Remplacer
cv-mend-unprintable-words = Aucune police ici ne contient { $letters }. Texte concerné : « { $text } ».
cv-mend-unprintable-done = Tous les caractères peuvent maintenant être imprimés
cv-mend-spaces-title = Il y a plusieurs espaces à la suite
cv-mend-spaces-words = Ici : « { $text } ». La page n’en affiche qu’un, mais d’autres programmes peuvent les afficher tous.
cv-mend-spaces = Garder un seul espace
cv-mend-spaces-done = Il y a maintenant un seul espace entre les mots
cv-mend-correct = Corriger
cv-mend-correct-done = L’adresse est corrigée
cv-mend-email-typo-words = Vous avez écrit { $email }
cv-mend-address-words = « { $address } » n’est pas une adresse web
cv-mend-swap = Inverser les dates
cv-mend-swap-done = Les dates sont inversées
cv-mend-split = Couper la ligne
cv-mend-split-becomes = Cela donnera { $n } lignes séparées
cv-mend-split-done = La ligne est coupée
cv-mend-headline = Utiliser ce titre
cv-mend-headline-done = Le titre est ajouté
cv-mend-newest-first = Mettre le plus récent en premier
cv-mend-newest-first-done = L’emploi le plus récent vient maintenant en premier
cv-mend-take-off = Retirer de la page
cv-mend-take-off-done = Rue et code postal ne sont plus sur la page

## Length

cv-mend-many-words = On en lit { $most } au plus. Ce que vous retirez de ce CV reste dans votre profil.
cv-mend-leaves-out = Ce qui sera retiré ({ $n }) : { $entries }
cv-mend-leave-out-oldest = Retirer le plus ancien
cv-mend-leave-out-last = Retirer la fin de la liste
cv-mend-left-out = Retiré de ce CV ; tout reste dans votre profil
cv-mend-pages-words = On en attend { $most } au plus
cv-mend-fit = Faire tenir sur deux pages
cv-mend-fit-becomes = Les espaces et le texte seront un peu réduits
cv-mend-fit-done = La longueur est réglée sur deux pages
cv-mend-edges-title = Quelque chose dépasse du bord
cv-mend-edges-words = L’imprimante le couperait : « { $text } »
cv-mend-good-edges = Rien n’est coupé sur les bords

## What is usual in the country

cv-mend-photo-title = Le CV affiche votre photo
cv-mend-photo-words = Dans ce pays, les employeurs veulent décider sans photo
cv-mend-photo = Retirer la photo
cv-mend-photo-done = Ce CV n’affiche plus de photo
cv-mend-good-photo = Pas de photo, comme c’est l’usage ici
cv-mend-personal-title = Le CV affiche des informations personnelles
cv-mend-personal-words = Date de naissance, situation familiale, etc. : ce n’est pas l’usage dans ce pays
cv-mend-personal = Retirer ces informations
cv-mend-personal-done = Ce CV n’affiche plus d’informations personnelles
cv-mend-good-personal = Pas d’informations personnelles inutiles
cv-mend-consent-title = Pas de formule de consentement
cv-mend-consent-words = Dans ce pays, les employeurs en demandent une. Elle se place à la fin de la page.
cv-mend-consent = Ajouter la formule
cv-mend-consent-done = La formule de consentement est ajoutée
cv-mend-good-consent = La formule de consentement y est
cv-mend-clause-title = La formule de consentement n’est pas sur la page
cv-mend-clause-words = Vous en avez choisi une, mais elle est introuvable dans le fichier

## Colours

cv-mend-contrast-title = Une partie du texte se voit mal
cv-mend-contrast-words = « { $text } » ne se détache pas assez du fond, en couleur ou imprimé en gris
cv-mend-accent = Utiliser une autre couleur
cv-mend-accent-done = La couleur du CV a changé
cv-mend-good-contrast = Tout le texte se voit bien, même en gris

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Modifier le texte
cv-mend-fix-date = Écrire la date
cv-mend-fix-dates = Regarder les dates
cv-mend-fix-look = Modifier l’aspect
cv-mend-fix-short = Raccourcir
cv-mend-fix-address = Écrire l’adresse
cv-mend-settle = Ne rien changer
cv-mend-settle-done = Ce point ne sera plus signalé pour ce CV

## Fields that the form does not have

cv-mend-grade = Note
cv-mend-region = Région
