## A photo that is taken in

photo-not-a-picture = Ce fichier n’est pas une photo utilisable
photo-unread = Cette photo est abîmée ou trop grande pour être lue
photo-hint = Choisissez un fichier JPEG ou PNG, par exemple depuis votre téléphone
