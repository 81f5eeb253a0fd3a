## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = Cela donnera « { $text } »
cv-mend-remove = L’enlever
cv-mend-invisible-words = Ici : « { $text } ». La page le laisse de côté, mais il peut gêner d’autres programmes.
cv-mend-invisible-done = Les caractères invisibles sont enlevés
cv-mend-replace = Les remplacer
cv-mend-unprintable-words = Aucune police ici ne contient { $letters }. C’est dans « { $text } ».
cv-mend-unprintable-done = Maintenant, tout peut être imprimé
cv-mend-spaces-title = Il y a plusieurs espaces à la suite
cv-mend-spaces-words = Ici : « { $text } ». La page n’en montre qu’un, d’autres programmes peuvent les montrer tous.
cv-mend-spaces = Garder un seul espace
cv-mend-spaces-done = Il y a maintenant un seul espace entre les mots
cv-mend-correct = Corriger
cv-mend-correct-done = L’adresse est corrigée
cv-mend-email-typo-words = Vous avez écrit { $email }
cv-mend-address-words = « { $address } » n’est pas une adresse web
cv-mend-swap = Inverser les dates
cv-mend-swap-done = Les dates sont inversées
cv-mend-split = Couper la ligne
cv-mend-split-becomes = Cela donnera { $n } lignes, l’une sous l’autre
cv-mend-split-done = La ligne est coupée
cv-mend-headline = Prendre ce titre
cv-mend-headline-done = Le titre est ajouté
cv-mend-newest-first = Mettre le plus récent en premier
cv-mend-newest-first-done = L’emploi le plus récent est maintenant en premier
cv-mend-take-off = L’enlever de la page
cv-mend-take-off-done = Rue et code postal ne sont plus sur la page

## Length

cv-mend-many-words = On en lit { $most } au plus. Ce que vous retirez de ce CV reste dans votre profil.
cv-mend-leaves-out = Seraient retirées ({ $n }) : { $entries }
cv-mend-leave-out-oldest = Retirer les plus anciennes
cv-mend-leave-out-last = Retirer les dernières
cv-mend-left-out = Retiré de ce CV ; tout reste dans votre profil
cv-mend-pages-words = On en attend { $most } au plus
cv-mend-fit = Tenir sur deux pages
cv-mend-fit-becomes = Les espaces et le texte deviennent un peu plus petits
cv-mend-fit-done = La longueur est réglée sur deux pages
cv-mend-edges-title = Quelque chose dépasse du bord
cv-mend-edges-words = L’imprimante le couperait : « { $text } »
cv-mend-good-edges = Rien n’est coupé aux bords

## What is usual in the country

cv-mend-photo-title = Le CV montre votre photo
cv-mend-photo-words = Dans ce pays, les employeurs veulent décider sans photo
cv-mend-photo = La retirer de ce CV
cv-mend-photo-done = Ce CV ne montre plus de photo
cv-mend-good-photo = Pas de photo, comme d’usage
cv-mend-personal-title = Le CV montre des données personnelles
cv-mend-personal-words = La date de naissance, la situation de famille et le reste ne sont pas d’usage dans ce pays
cv-mend-personal = Les retirer de ce CV
cv-mend-personal-done = Ce CV ne montre plus de données personnelles
cv-mend-good-personal = Pas de données personnelles de trop
cv-mend-consent-title = Pas de phrase de consentement
cv-mend-consent-words = Dans ce pays, les employeurs la demandent. Elle se place à la fin de la page.
cv-mend-consent = L’ajouter
cv-mend-consent-done = La phrase de consentement est ajoutée
cv-mend-good-consent = La phrase de consentement est là
cv-mend-clause-title = La phrase de consentement n’est pas sur la page
cv-mend-clause-words = Vous l’avez choisie, mais elle est introuvable dans le fichier

## Colours

cv-mend-contrast-title = Un texte se voit mal
cv-mend-contrast-words = « { $text } » ressemble trop à la couleur derrière, ou une fois imprimé en gris
cv-mend-accent = Prendre une autre couleur
cv-mend-accent-done = Le CV a une autre couleur
cv-mend-good-contrast = Tout le texte se voit, en gris aussi

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Changer les mots
cv-mend-fix-date = Écrire la date
cv-mend-fix-dates = Regarder les dates
cv-mend-fix-look = Changer l’aspect
cv-mend-fix-short = Raccourcir
cv-mend-fix-address = Écrire l’adresse
cv-mend-settle = Laisser ainsi
cv-mend-settle-done = Nous n’en parlerons plus pour ce CV

## Fields that the form does not have

cv-mend-grade = Note
cv-mend-region = Région
