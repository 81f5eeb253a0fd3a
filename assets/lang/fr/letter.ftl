## The letter that goes with a CV: one page, four or five short paragraphs. Each key is one sentence or two; the program
## sets them one after another and puts the person’s own words in between.
## $gender is how the letter speaks of its writer: feminine, masculine or neutral. It stands where a language needs it.

## The file

letter-title = Lettre – { $name }
letter-title-nameless = Lettre de motivation

## Above the text

# $place is the writer’s town, $date a whole day as the language writes it.
letter-place-date = { $place }, le { $date }
# $date is a whole day.
letter-date-only = Le { $date }
# $role is the title of the role, as the vacancy or the program names it.
letter-subject = Objet : candidature au poste « { $role } »
# Where no role is known.
letter-subject-no-role = Objet : candidature
# Where no name is known.
letter-greeting-unknown = Madame, Monsieur,
# $name is the reader’s name as the writer wants to say it; $addressee is feminine or masculine where it is known.
letter-greeting-name = { $addressee ->
    [feminine] Madame,
    [masculine] Monsieur,
   *[other] Bonjour { $name },
}

## Why this letter

# $role as above; $company is the employer’s name as it stands.
letter-opening = Je vous adresse ma candidature au poste « { $role } » chez { $company }. Je souhaite vous présenter en quelques mots ce que je peux vous apporter.
# $source as above.
letter-opening-source = J’ai trouvé votre offre via { $source } et je vous adresse ma candidature au poste « { $role } » chez { $company }. Je souhaite vous présenter en quelques mots ce que je peux vous apporter.
# $role as above.
letter-opening-no-company = Je vous adresse ma candidature au poste « { $role } ». Je souhaite vous présenter en quelques mots ce que je peux vous apporter.
# $role and $source as above.
letter-opening-no-company-source = J’ai trouvé votre offre via { $source } et je vous adresse ma candidature au poste « { $role } ». Je souhaite vous présenter en quelques mots ce que je peux vous apporter.
# Where no role is known.
letter-opening-no-role = Je vous adresse ma candidature. Je souhaite vous présenter en quelques mots ce que je peux vous apporter.

## Experience

# $years is a whole number: years of work of any kind.
letter-experience = { $years ->
    [one] J’ai { $years } an d’expérience professionnelle.
   *[other] J’ai { $years } ans d’expérience professionnelle.
}
# $years is a whole number: years of work in a contact centre.
letter-experience-contact-centre = { $years ->
    [one] Je connais le travail en centre de contact pour l’avoir exercé pendant { $years } an.
   *[other] Je connais le travail en centre de contact pour l’avoir exercé pendant { $years } ans.
}
# $sectors is a list of cv-sector-… in the form that they have in this language.
letter-experience-sectors = J’ai travaillé dans { $sectors }.
# For a first job. $gender is the writer’s.
letter-experience-none = { $gender ->
    [feminine] Ce serait mon premier emploi, et je le prends au sérieux : je suis prête à apprendre vos méthodes dès le premier jour, et je tiens à ce que vous puissiez compter sur moi.
    [masculine] Ce serait mon premier emploi, et je le prends au sérieux : je suis prêt à apprendre vos méthodes dès le premier jour, et je tiens à ce que vous puissiez compter sur moi.
   *[other] Ce serait mon premier emploi, et je le prends au sérieux : je souhaite apprendre vos méthodes dès le premier jour, et je tiens à ce que vous puissiez compter sur moi.
}

## What the writer brings

# $strengths is a list of the competencies’ cv_strength: noun phrases without a capital.
letter-strengths = Voici les atouts que j’apporterais à votre équipe : { $strengths }.
# Stands before an example in the writer’s own sentences.
letter-example-first = Un exemple tiré de mon expérience :
# Stands before a second example.
letter-example-second = Un deuxième exemple :
# $languages is a list of languages as they stand in running text.
letter-languages = Je peux travailler dans ces langues : { $languages }.
# $terms is a list of programs and means of work in the words of the vacancy.
letter-vacancy-match = Je retrouve dans votre offre ce que je connais déjà : { $terms }.

## Availability

# $date is the first possible day, $shifts a list of letter-shift-….
letter-availability = { $precision ->
    [day] Je peux commencer à partir du { $date } et travailler { $shifts }.
   *[other] Je peux commencer dès { $date } et travailler { $shifts }.
}
# $date as above.
letter-availability-date = { $precision ->
    [day] Je peux commencer à partir du { $date }.
   *[other] Je peux commencer dès { $date }.
}
# $shifts as above.
letter-availability-shifts = Je peux travailler { $shifts }.
# The four stand in $shifts.
letter-shift-days = en journée
letter-shift-evenings = le soir
letter-shift-nights = la nuit
letter-shift-weekends = le week-end

## The end

# $gender is the writer’s.
letter-closing = { $gender ->
    [feminine] Je vous remercie de l’attention que vous porterez à ma candidature. Je serais heureuse de vous en dire plus lors d’un entretien, au téléphone ou en face à face.
    [masculine] Je vous remercie de l’attention que vous porterez à ma candidature. Je serais heureux de vous en dire plus lors d’un entretien, au téléphone ou en face à face.
   *[other] Je vous remercie de l’attention que vous porterez à ma candidature. Ce serait un plaisir de vous en dire plus lors d’un entretien, au téléphone ou en face à face.
}
# After letter-greeting-unknown; the name stands below.
letter-regards-unknown = Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.
# After letter-greeting-name.
letter-regards-name = { $addressee ->
    [feminine] Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.
    [masculine] Je vous prie d’agréer, Monsieur, l’expression de mes salutations distinguées.
   *[other] Je vous prie d’agréer l’expression de mes salutations distinguées.
}
# Below the name.
letter-attachment = Pièce jointe : CV
