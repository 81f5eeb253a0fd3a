## The letter that goes with a CV: one page, four or five short paragraphs. Each key is one sentence or two; the program
## sets them one after another and puts the person’s own words in between.
## $gender is how the letter speaks of its writer: feminine, masculine or neutral. It stands where a language needs it.

## The file

letter-title = Motivācijas vēstule – { $name }
letter-title-nameless = Motivācijas vēstule

## Above the text

# $place is the writer’s town, $date a whole day as the language writes it.
letter-place-date = { $place }, { $numeric }.
# $date is a whole day.
letter-date-only = { $numeric }.
# $role is the title of the role, as the vacancy or the program names it.
letter-subject = Pieteikums vakancei “{ $role }”
# Where no role is known.
letter-subject-no-role = Pieteikums darbam
# Where no name is known.
letter-greeting-unknown = Labdien!
# $name is the reader’s name as the writer wants to say it; $addressee is feminine or masculine where it is known.
letter-greeting-name = { $addressee ->
    [feminine] Cienījamā { $name }!
    [masculine] Cienījamais { $name }!
   *[other] Labdien, { $name }!
}

## Why this letter

# $role as above; $company is the employer’s name as it stands.
letter-opening = Vēlos pieteikties vakancei “{ $role }” uzņēmumā { $company }. Šajā vēstulē īsumā pastāstīšu, ko varu piedāvāt.
# $source as above.
letter-opening-source = Atsaucoties uz Jūsu darba piedāvājumu (avots: { $source }), vēlos pieteikties vakancei “{ $role }” uzņēmumā { $company }. Šajā vēstulē īsumā pastāstīšu, ko varu piedāvāt.
# $role as above.
letter-opening-no-company = Vēlos pieteikties vakancei “{ $role }”. Šajā vēstulē īsumā pastāstīšu, ko varu piedāvāt.
# $role and $source as above.
letter-opening-no-company-source = Atsaucoties uz Jūsu darba piedāvājumu (avots: { $source }), vēlos pieteikties vakancei “{ $role }”. Šajā vēstulē īsumā pastāstīšu, ko varu piedāvāt.
# Where no role is known.
letter-opening-no-role = Vēlos pieteikties darbam pie Jums. Šajā vēstulē īsumā pastāstīšu, ko varu piedāvāt.

## Experience

# $years is a whole number: years of work of any kind.
letter-experience = { $years ->
    [one] Man ir { $years } gada darba pieredze.
   *[other] Man ir { $years } gadu darba pieredze.
}
# $years is a whole number: years of work in a contact centre.
letter-experience-contact-centre = { $years ->
    [one] Šo darbu labi pazīstu: kontaktu centrā gūta { $years } gada pieredze.
   *[other] Šo darbu labi pazīstu: kontaktu centrā gūta { $years } gadu pieredze.
}
# $sectors is a list of cv-sector-… in the form that they have in this language.
letter-experience-sectors = Darba pieredzi ieguvu { $sectors }.
# For a first job. $gender is the writer’s.
letter-experience-none = { $gender ->
    [feminine] Šis būtu mans pirmais darbs, un es pret to izturos nopietni: esmu gatava no pirmās dienas apgūt Jūsu darba kārtību un vēlos, lai uz mani varētu paļauties.
    [masculine] Šis būtu mans pirmais darbs, un es pret to izturos nopietni: esmu gatavs no pirmās dienas apgūt Jūsu darba kārtību un vēlos, lai uz mani varētu paļauties.
   *[other] Šis būtu mans pirmais darbs, un es pret to izturos nopietni: no pirmās dienas gribu apgūt Jūsu darba kārtību un vēlos, lai uz mani varētu paļauties.
}

## What the writer brings

# $strengths is a list of the competencies’ cv_strength: noun phrases without a capital.
letter-strengths = Manas stiprās puses, kas noderēs Jūsu komandai: { $strengths }.
# Stands before an example in the writer’s own sentences.
letter-example-first = Piemērs no manas pieredzes:
# Stands before a second example.
letter-example-second = Otrs piemērs:
# $languages is a list of languages as they stand in running text.
letter-languages = Varu strādāt šādās valodās: { $languages }.
# $terms is a list of programs and means of work in the words of the vacancy.
letter-vacancy-match = Jūsu sludinājumā prasīto redzēsiet arī manā CV: { $terms }.

## Availability

# $date is the first possible day, $shifts a list of letter-shift-….
letter-availability = Iespējamais darba sākums: { $date }. Varu strādāt { $shifts }.
# $date as above.
letter-availability-date = Iespējamais darba sākums: { $date }.
# $shifts as above.
letter-availability-shifts = Varu strādāt { $shifts }.
# The four stand in $shifts.
letter-shift-days = dienas laikā
letter-shift-evenings = vakaros
letter-shift-nights = naktīs
letter-shift-weekends = nedēļas nogalēs

## The end

# $gender is the writer’s.
letter-closing = { $gender ->
    [feminine] Paldies, ka veltījāt laiku manam pieteikumam. Būšu pateicīga par iespēju pastāstīt vairāk sarunā pa tālruni vai klātienē.
    [masculine] Paldies, ka veltījāt laiku manam pieteikumam. Būšu pateicīgs par iespēju pastāstīt vairāk sarunā pa tālruni vai klātienē.
   *[other] Paldies, ka veltījāt laiku manam pieteikumam. Labprāt pastāstīšu vairāk sarunā pa tālruni vai klātienē.
}
# After letter-greeting-unknown; the name stands below.
letter-regards-unknown = Ar cieņu
# After letter-greeting-name.
letter-regards-name = Ar cieņu
# Below the name.
letter-attachment = Pielikumā: CV
