## The letter that goes with a CV: one page, four or five short paragraphs. Each key is one sentence or two; the program
## sets them one after another and puts the person’s own words in between.
## $gender is how the letter speaks of its writer: feminine, masculine or neutral. It stands where a language needs it.

## The file

letter-title = Letter – { $name }
letter-title-nameless = Letter of application

## Above the text

# $place is the writer’s town, $date a whole day as the language writes it, $numeric the same in figures.
letter-place-date = { $place }, { $date }
# $date is a whole day.
letter-date-only = { $date }
# $role is the title of the role, as the vacancy or the program names it.
letter-subject = Application for the role of “{ $role }”
# Where no role is known.
letter-subject-no-role = Application
# Where no name is known.
letter-greeting-unknown = Dear Sir or Madam,
# $name is the reader’s name as the writer wants to say it; $addressee is feminine or masculine where it is known.
letter-greeting-name = { $addressee ->
    [feminine] Dear Ms { $name },
    [masculine] Dear Mr { $name },
   *[other] Dear { $name },
}

## Why this letter

# $role as above; $company is the employer’s name as it stands.
letter-opening = I would like to apply for the role of “{ $role }” at { $company }. This letter tells you in a few words what I can bring to the work.
# $source as above.
letter-opening-source = I found your vacancy for the role of “{ $role }” at { $company } through { $source }, and I would like to apply for it. This letter tells you in a few words what I can bring to the work.
# $role as above.
letter-opening-no-company = I would like to apply for the role of “{ $role }”. This letter tells you in a few words what I can bring to the work.
# $role and $source as above.
letter-opening-no-company-source = I found your vacancy for the role of “{ $role }” through { $source }, and I would like to apply for it. This letter tells you in a few words what I can bring to the work.
# Where no role is known.
letter-opening-no-role = I would like to apply for a job with you. This letter tells you in a few words what I can bring to the work.

## Experience

# $years is a whole number: years of work of any kind.
letter-experience = { $years ->
    [one] I have { $years } year of work experience.
   *[other] I have { $years } years of work experience.
}
# $years is a whole number: years of work in a contact centre.
letter-experience-contact-centre = { $years ->
    [one] With { $years } year in a contact centre, I know this work from the inside.
   *[other] With { $years } years in a contact centre, I know this work from the inside.
}
# $sectors is a list of cv-sector-… in the form that they have in this language.
letter-experience-sectors = I have worked in { $sectors }.
# For a first job. $gender is the writer’s.
letter-experience-none = { $gender ->
   *[other] This would be my first job, and I take it seriously: I am ready to learn your way of working from the first day, and I want to be someone you can rely on.
}

## What the writer brings

# $strengths is a list of the competencies’ cv_strength: noun phrases without a capital.
letter-strengths = This is what I would bring to your team: { $strengths }.
# Stands before an example in the writer’s own sentences.
letter-example-first = An example from my experience:
# Stands before a second example.
letter-example-second = A second example:
# $languages is a list of languages as they stand in running text.
letter-languages = I can work in { $languages }.
# $terms is a list of programs and means of work in the words of the vacancy.
letter-vacancy-match = Your vacancy asks for things that my CV shows: { $terms }.

## Availability

# $date is the first possible day, $shifts a list of letter-shift-…; $precision is day, month or year: how much of the
# date is known.
letter-availability = I can start from { $date }, and I can work { $shifts }.
# $date as above.
letter-availability-date = I can start from { $date }.
# $shifts as above.
letter-availability-shifts = I can work { $shifts }.
# The four stand in $shifts.
letter-shift-days = during the day
letter-shift-evenings = in the evening
letter-shift-nights = at night
letter-shift-weekends = at weekends

## The end

# $gender is the writer’s.
letter-closing = { $gender ->
   *[other] Thank you for reading my application. I would be glad to tell you more in a conversation, by phone or in person.
}
# After letter-greeting-unknown; the name stands below.
letter-regards-unknown = Yours faithfully,
# After letter-greeting-name; $addressee as there.
letter-regards-name = Yours sincerely,
# Below the name.
letter-attachment = Enclosed: CV
