## A photo that is taken in

photo-not-a-picture = Ce fichier n’est pas une photo utilisable
photo-unread = Cette photo est abîmée ou trop grande pour être lue
photo-hint = Choisissez un fichier JPEG ou PNG, par exemple une photo prise avec votre téléphone
photo-other-kind = Cette image est au format { $kind }, que Callfit ne sait pas lire
photo-other-kind-hint = Ouvrez-la dans un logiciel photo, enregistrez-la en JPEG et choisissez ce fichier
