# The program itself: notices, names of files, what went wrong.

# File names; spaces become hyphens
app-cv-file = CV { $name } { $language }
app-cv-file-unnamed = CV { $language }
app-letter-file = Lettre { $name } { $language }
app-letter-file-unnamed = Lettre { $language }
app-resume-file = Profil { $name }
app-resume-file-unnamed = Profil
app-report-file = Rapport de bilan { $name }
app-report-file-unnamed = Rapport de bilan
app-plan-file = Plan de { $name }
app-plan-file-unnamed = Plan
app-reminders-file = Rappels de { $name }
app-reminders-file-unnamed = Rappels
app-interview-file = Entretien { $role }
app-paper-file = { $title } { $form ->
    [full] version complète
    [standard] version standard
   *[short] version courte
}

app-still-busy = C’est encore en cours
app-still-busy-hint = Attendez un instant et réessayez

app-no-thread = L’ordinateur n’a pas de place pour ce travail en ce moment ({ $reason })
app-no-thread-hint = Fermez d’autres programmes et réessayez

app-bug = Quelque chose s’est mal passé dans Callfit ({ $reason })
app-bug-hint = Vos réponses sont en sécurité. Réessayez, et dites-nous ce que vous faisiez

app-no-data-folder = Ce système n’indique pas où les programmes gardent leurs données
app-no-data-folder-hint = Indiquez un dossier avec --data-dir

# Seen by developers only
app-undo-storm = Un écran modifie les données à chaque image

app-cv-saved = Le CV est enregistré dans { $folder }
app-left-out = Europass n’a pas de place pour tout : { $fields }
app-left-out-hint = Le fichier est enregistré sans cela. Votre profil garde tout.
app-letter-saved = La lettre est enregistrée dans { $folder }
app-resume-saved = Le profil est enregistré dans { $folder }
app-report-saved = Les résultats sont enregistrés dans { $folder }
app-plan-saved = Le plan est enregistré dans { $folder }
app-reminders-saved = Les rappels sont enregistrés dans { $folder }. Ouvrez le fichier pour les mettre dans votre agenda.
app-interview-saved = La fiche pour l’entretien est enregistrée dans { $folder }
app-paper-saved = Le formulaire papier est enregistré dans { $folder }
app-deleted = Tout ce qui vous concerne est supprimé

app-cv-failed = Le CV n’a pas pu être créé ({ $reason })
app-cv-failed-hint = Vos données sont en sécurité. Dites-nous ce que le CV devait contenir

app-imported = Importé depuis { $file }. Vous pouvez annuler
app-import-more = { $n ->
    [one] Un autre élément de ce fichier n’a pas pu être lu comme prévu
   *[other] { $n } autres éléments de ce fichier n’ont pas pu être lus comme prévu
}
app-parse-unreadable = Ce PDF ne peut pas être lu : il est abîmé ou protégé
app-parse-unreadable-hint = Ouvrez-le dans un autre programme, enregistrez-le à nouveau en PDF et essayez ce fichier
app-parse-pictures = Ce PDF ne contient que des images : une machine n’y trouve aucun mot
app-parse-pictures-hint = Prenez le fichier d’origine, non numérisé, ou refaites le CV dans Callfit
app-foreign-pdf = Ce PDF ne contient pas de données à importer : ceux de Callfit et d’Europass en ont
app-foreign-pdf-hint = Choisissez un PDF créé par Callfit ou Europass, ou un fichier au format JSON Resume

app-example-unknown = Il n’y a pas d’exemple de ce nom : { $name }
app-version-kept = Cette version de votre CV est gardée
app-version-back = La version précédente est de retour. L’état d’avant est gardé comme version.
