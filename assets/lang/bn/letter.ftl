## The letter that goes with a CV: one page, four or five short paragraphs. Each key is one sentence or two; the program
## sets them one after another and puts the person’s own words in between.
## $gender is how the letter speaks of its writer: feminine, masculine or neutral. It stands where a language needs it.

## The file

letter-title = আবেদনপত্র – { $name }
letter-title-nameless = আবেদনপত্র

## Above the text

# $place is the writer’s town, $date a whole day as the language writes it.
letter-place-date = { $place }, { $date }
# $date is a whole day.
letter-date-only = তারিখ: { $date }
# $role is the title of the role, as the vacancy or the program names it.
letter-subject = বিষয়: “{ $role }” পদের জন্য আবেদন
# Where no role is known.
letter-subject-no-role = বিষয়: চাকরির আবেদন
# Where no name is known.
letter-greeting-unknown = মহোদয়/মহোদয়া,
# $name is the reader’s name as the writer wants to say it; $addressee is feminine or masculine where it is known.
letter-greeting-name = { $addressee ->
    [feminine] জনাবা { $name },
    [masculine] জনাব { $name },
   *[other] শ্রদ্ধেয় { $name },
}

## Why this letter

# $role as above; $company is the employer’s name as it stands.
letter-opening = আমি { $company }-এর “{ $role }” পদের জন্য আবেদন করছি। এই পদে আমি কীভাবে অবদান রাখতে পারি, তা নিচে সংক্ষেপে জানাচ্ছি।
# $source as above.
letter-opening-source = নিয়োগ বিজ্ঞপ্তিটি দেখে (সূত্র: { $source }) আমি { $company }-এর “{ $role }” পদের জন্য আবেদন করছি। এই পদে আমি কীভাবে অবদান রাখতে পারি, তা নিচে সংক্ষেপে জানাচ্ছি।
# $role as above.
letter-opening-no-company = আমি “{ $role }” পদের জন্য আবেদন করছি। এই পদে আমি কীভাবে অবদান রাখতে পারি, তা নিচে সংক্ষেপে জানাচ্ছি।
# $role and $source as above.
letter-opening-no-company-source = নিয়োগ বিজ্ঞপ্তিটি দেখে (সূত্র: { $source }) আমি “{ $role }” পদের জন্য আবেদন করছি। এই পদে আমি কীভাবে অবদান রাখতে পারি, তা নিচে সংক্ষেপে জানাচ্ছি।
# Where no role is known.
letter-opening-no-role = আমি আপনাদের প্রতিষ্ঠানে চাকরির জন্য আবেদন করছি। আপনাদের কাজে আমি কীভাবে অবদান রাখতে পারি, তা নিচে সংক্ষেপে জানাচ্ছি।

## Experience

# $years is a whole number: years of work of any kind.
letter-experience = আমার { $years } বছরের কাজের অভিজ্ঞতা আছে।
# $years is a whole number: years of work in a contact centre.
letter-experience-contact-centre = কল সেন্টারের কাজ আমি { $years } বছরের অভিজ্ঞতা থেকে জানি।
# $sectors is a list of cv-sector-… in the form that they have in this language.
letter-experience-sectors = আমি { $sectors } খাতে কাজ করেছি।
# For a first job. $gender is the writer’s.
letter-experience-none = { $gender ->
   *[other] এটি হবে আমার প্রথম চাকরি, তাই আমি একে গুরুত্বের সঙ্গে নিচ্ছি: প্রথম দিন থেকেই আপনাদের কাজের ধরন শিখতে চাই, আর এমনভাবে কাজ করতে চাই, যাতে আমার ওপর ভরসা রাখা যায়।
}

## What the writer brings

# $strengths is a list of the competencies’ cv_strength: noun phrases without a capital.
letter-strengths = আমার যেসব গুণ আপনাদের দলের কাজে লাগবে: { $strengths }।
# Stands before an example in the writer’s own sentences.
letter-example-first = আমার অভিজ্ঞতা থেকে একটি উদাহরণ:
# Stands before a second example.
letter-example-second = আরেকটি উদাহরণ:
# $languages is a list of languages as they stand in running text.
letter-languages = যেসব ভাষায় আমি কাজ করতে পারি: { $languages }।
# $terms is a list of programs and means of work in the words of the vacancy.
letter-vacancy-match = আপনাদের নিয়োগ বিজ্ঞপ্তিতে যা চাওয়া হয়েছে, তার মধ্যে আমার জীবনবৃত্তান্তে আছে: { $terms }।

## Availability

# $date is the first possible day, $shifts a list of letter-shift-….
letter-availability = আমি { $date } থেকে কাজ শুরু করতে পারব এবং { $shifts } কাজ করতে পারব।
# $date as above.
letter-availability-date = আমি { $date } থেকে কাজ শুরু করতে পারব।
# $shifts as above.
letter-availability-shifts = আমি { $shifts } কাজ করতে পারব।
# The four stand in $shifts.
letter-shift-days = দিনে
letter-shift-evenings = সন্ধ্যায়
letter-shift-nights = রাতে
letter-shift-weekends = সাপ্তাহিক ছুটির দিনে

## The end

# $gender is the writer’s.
letter-closing = { $gender ->
   *[other] আমার আবেদনটি পড়ার জন্য ধন্যবাদ। ফোনে বা সাক্ষাতে বিস্তারিত বলার সুযোগ পেলে খুশি হব।
}
# After letter-greeting-unknown; the name stands below.
letter-regards-unknown = বিনীত নিবেদক,
# After letter-greeting-name.
letter-regards-name = বিনীত,
# Below the name.
letter-attachment = সংযুক্তি: জীবনবৃত্তান্ত
