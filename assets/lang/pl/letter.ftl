## The letter that goes with a CV: one page, four or five short paragraphs. Each key is one sentence or two; the program
## sets them one after another and puts the person’s own words in between.
## $gender is how the letter speaks of its writer: feminine, masculine or neutral. It stands where a language needs it.

## The file

letter-title = List motywacyjny – { $name }
letter-title-nameless = List motywacyjny

## Above the text

# $place is the writer’s town, $date a whole day as the language writes it.
letter-place-date = { $place }, { $date } r.
# $date is a whole day.
letter-date-only = { $date } r.
# $role is the title of the role, as the vacancy or the program names it.
letter-subject = Dotyczy rekrutacji na stanowisko „{ $role }”
# Where no role is known.
letter-subject-no-role = Dotyczy rekrutacji
# Where no name is known.
letter-greeting-unknown = Szanowni Państwo,
# $name is the reader’s name as the writer wants to say it; $addressee is feminine or masculine where it is known.
letter-greeting-name = { $addressee ->
    [feminine] Szanowna Pani,
    [masculine] Szanowny Panie,
   *[other] { $name ->
       *[other] Szanowni Państwo,
    }
}

## Why this letter

# $role as above; $company is the employer’s name as it stands.
letter-opening = zgłaszam swoją kandydaturę na stanowisko „{ $role }” w firmie { $company }. Poniżej krótko przedstawiam, co mogę Państwu zaoferować.
# $source as above.
letter-opening-source = w odpowiedzi na Państwa ofertę pracy (źródło: { $source }) zgłaszam swoją kandydaturę na stanowisko „{ $role }” w firmie { $company }. Poniżej krótko przedstawiam, co mogę Państwu zaoferować.
# $role as above.
letter-opening-no-company = zgłaszam swoją kandydaturę na stanowisko „{ $role }”. Poniżej krótko przedstawiam, co mogę Państwu zaoferować.
# $role and $source as above.
letter-opening-no-company-source = w odpowiedzi na Państwa ofertę pracy (źródło: { $source }) zgłaszam swoją kandydaturę na stanowisko „{ $role }”. Poniżej krótko przedstawiam, co mogę Państwu zaoferować.
# Where no role is known.
letter-opening-no-role = zgłaszam swoją kandydaturę do pracy u Państwa. Poniżej krótko przedstawiam, co mogę Państwu zaoferować.

## Experience

# $years is a whole number: years of work of any kind.
letter-experience = { $years ->
    [one] Mam { $years } rok doświadczenia zawodowego.
    [few] Mam { $years } lata doświadczenia zawodowego.
    [many] Mam { $years } lat doświadczenia zawodowego.
   *[other] Mam { $years } roku doświadczenia zawodowego.
}
# $years is a whole number: years of work in a contact centre.
letter-experience-contact-centre = { $years ->
    [one] Pracę w contact center znam z praktyki ({ $years } rok doświadczenia).
    [few] Pracę w contact center znam z praktyki ({ $years } lata doświadczenia).
    [many] Pracę w contact center znam z praktyki ({ $years } lat doświadczenia).
   *[other] Pracę w contact center znam z praktyki ({ $years } roku doświadczenia).
}
# $sectors is a list of cv-sector-… in the form that they have in this language.
letter-experience-sectors = Mam za sobą pracę w { $sectors }.
# For a first job. $gender is the writer’s.
letter-experience-none = { $gender ->
    [feminine] Byłaby to moja pierwsza praca i podchodzę do niej poważnie: jestem gotowa od pierwszego dnia poznawać Państwa sposób pracy i chcę, żeby można było na mnie polegać.
    [masculine] Byłaby to moja pierwsza praca i podchodzę do niej poważnie: jestem gotowy od pierwszego dnia poznawać Państwa sposób pracy i chcę, żeby można było na mnie polegać.
   *[other] Byłaby to moja pierwsza praca i podchodzę do niej poważnie: od pierwszego dnia chcę poznawać Państwa sposób pracy i zależy mi, żeby można było na mnie polegać.
}

## What the writer brings

# $strengths is a list of the competencies’ cv_strength: noun phrases without a capital.
letter-strengths = Oto, co mogę wnieść do Państwa zespołu: { $strengths }.
# Stands before an example in the writer’s own sentences.
letter-example-first = Przykład z mojego doświadczenia:
# Stands before a second example.
letter-example-second = Drugi przykład:
# $languages is a list of languages as they stand in running text.
letter-languages = Języki, w których mogę pracować: { $languages }.
# $terms is a list of programs and means of work in the words of the vacancy.
letter-vacancy-match = Moje CV potwierdza znajomość narzędzi z Państwa ogłoszenia: { $terms }.

## Availability

# $date is the first possible day, $shifts a list of letter-shift-….
letter-availability = Możliwy termin rozpoczęcia pracy: { $date } r. Mogę pracować { $shifts }.
# $date as above.
letter-availability-date = Możliwy termin rozpoczęcia pracy: { $date } r.
# $shifts as above.
letter-availability-shifts = Mogę pracować { $shifts }.
# The four stand in $shifts.
letter-shift-days = w ciągu dnia
letter-shift-evenings = wieczorami
letter-shift-nights = w nocy
letter-shift-weekends = w weekendy

## The end

# $gender is the writer’s.
letter-closing = { $gender ->
    [feminine] Dziękuję za zapoznanie się z moją kandydaturą. Będę wdzięczna za możliwość rozmowy telefonicznej lub spotkania.
    [masculine] Dziękuję za zapoznanie się z moją kandydaturą. Będę wdzięczny za możliwość rozmowy telefonicznej lub spotkania.
   *[other] Dziękuję za zapoznanie się z moją kandydaturą. Chętnie opowiem więcej podczas rozmowy telefonicznej lub spotkania.
}
# After letter-greeting-unknown; the name stands below.
letter-regards-unknown = Z poważaniem
# After letter-greeting-name.
letter-regards-name = Z wyrazami szacunku
# Below the name.
letter-attachment = Załącznik: CV
