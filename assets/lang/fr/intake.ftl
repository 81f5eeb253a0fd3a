# What is said about a file that was taken in, and names for groups of skills that come from Europass.


intake-unknown = Callfit ne sait pas lire ce type de fichier
intake-unknown-hint = Choisissez un CV créé par Callfit, un CV Europass en PDF ou XML, l’archive de vos données LinkedIn ou un fichier au format JSON Resume
intake-xml-unknown = Ce fichier XML n’est pas un CV Europass
intake-xml-broken = Le fichier est abîmé ou s’arrête ici : ce qui précède a été repris
intake-xml-too-large = Ce fichier XML contient trop d’éléments, ou des éléments trop imbriqués, pour un CV
intake-doctype = Ce fichier XML contient ses propres définitions (DOCTYPE). Par sécurité, elles ne sont pas lues
intake-doctype-hint = Enregistrez de nouveau votre CV en XML sur Europass et importez ce fichier
intake-archive-cut = Cette archive est incomplète : ce qui a pu être lu a été repris
intake-archive-too-large = Cette archive contient bien plus que les données d’une personne
intake-no-table = Cette archive ne contient aucun des tableaux que fournit LinkedIn
intake-entry-unread = Cette partie de l’archive ne peut pas être décompressée en entier
intake-entry-locked = Cette partie de l’archive est protégée par un mot de passe
intake-entry-locked-hint = Décompressez l’archive avec son mot de passe et importez les tableaux un par un
intake-row-empty = Rien dans cette ligne n’a pu être repris
intake-photo-unread = La photo de ce fichier n’est ni en JPEG ni en PNG, ou elle est abîmée
intake-no-end = Il n’y a pas de date de fin : l’entrée va jusqu’à aujourd’hui
intake-more-kept = { $n ->
    [one] Un autre moyen de vous joindre reste dans le profil, mais ne figure pas sur le CV
   *[other] { $n } autres moyens de vous joindre restent dans le profil, mais ne figurent pas sur le CV
}
intake-attachments-left = { $n ->
    [one] Un document joint n’est pas repris
   *[other] { $n } documents joints ne sont pas repris
}
intake-letter-left = La lettre contenue dans ce fichier n’est pas reprise
intake-part-left = Le profil ne prévoit rien pour cette partie ; elle n’est pas reprise
intake-skills-communication = Communication
intake-skills-organisation = Organisation
intake-skills-job = Compétences professionnelles
intake-skills-digital = Compétences numériques
intake-skills-other = Autres compétences
intake-digital-information = Traitement de l’information : { $level ->
    [A] niveau élémentaire
    [B] niveau indépendant
   *[C] niveau avancé
}
intake-digital-communication = Communication numérique : { $level ->
    [A] niveau élémentaire
    [B] niveau indépendant
   *[C] niveau avancé
}
intake-digital-content = Création de contenu : { $level ->
    [A] niveau élémentaire
    [B] niveau indépendant
   *[C] niveau avancé
}
intake-digital-safety = Sécurité numérique : { $level ->
    [A] niveau élémentaire
    [B] niveau indépendant
   *[C] niveau avancé
}
intake-digital-problems = Résolution de problèmes techniques : { $level ->
    [A] niveau élémentaire
    [B] niveau indépendant
   *[C] niveau avancé
}
intake-section-conferences = Conférences et séminaires
intake-section-creative = Œuvres de création
intake-section-networks = Réseaux et affiliations
intake-section-social = Activités sociales et politiques
intake-field-general = Programmes généraux
intake-field-education = Éducation
intake-field-arts = Lettres et arts
intake-field-social = Sciences sociales, journalisme et information
intake-field-business = Commerce, administration et droit
intake-field-sciences = Sciences naturelles, mathématiques et statistiques
intake-field-computing = Technologies de l’information et de la communication
intake-field-engineering = Ingénierie, industrie et construction
intake-field-farming = Agriculture, sylviculture, pêche et sciences vétérinaires
intake-field-health = Santé et protection sociale
intake-field-services = Services
europass-left-out = Europass ne prévoit pas de champ pour ceci : { $fields }
