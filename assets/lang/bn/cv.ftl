## The CV. Headings are printed in capitals where the script has them.

cv-title = জীবনবৃত্তান্ত – { $name }
cv-title-nameless = জীবনবৃত্তান্ত

cv-heading-summary = সারসংক্ষেপ
cv-heading-skills = মূল দক্ষতা
cv-heading-work = কাজের অভিজ্ঞতা
cv-heading-education = শিক্ষাগত যোগ্যতা
cv-heading-languages = ভাষা
cv-heading-certificates = প্রশিক্ষণ ও সনদ
cv-heading-projects = প্রকল্প
cv-heading-volunteering = স্বেচ্ছাসেবী কাজ
cv-heading-awards = পুরস্কার ও স্বীকৃতি
cv-heading-publications = প্রকাশনা
cv-heading-interests = আগ্রহের বিষয়
cv-heading-references = রেফারেন্স

## Small pieces

# $label is what the client wrote, e.g. a skill; $text its keywords.
cv-labelled = { $label }: { $text }
cv-skill-level = { $skill } ({ $level })
cv-grade = ফলাফল: { $grade }

## Dates. A month may also be in figures: that is decided by the country.

cv-period = { $from } – { $to }
cv-until-now = বর্তমান
cv-month-year = { $month } { $year }

## Languages: "C1 in listening and reading, B2 in speaking and writing"

cv-language-native = মাতৃভাষা
cv-language-level = { $level } ({ $skills })
cv-language-listening = শোনা
cv-language-reading = পড়া
cv-language-conversation = কথোপকথন
cv-language-speaking = বলা
cv-language-writing = লেখা

## Sentences of the summary where the client has written none in this language.
## Noun phrases without a full stop; nothing in them agrees with the client.

cv-summary-years = { $years } বছরের কাজের অভিজ্ঞতা
cv-summary-years-sectors = { $sectors } খাতসহ মোট { $years } বছরের কাজের অভিজ্ঞতা
cv-summary-sectors = { $sectors } খাতে কাজের অভিজ্ঞতা
cv-summary-contact-centre = কল সেন্টারে { $years } বছরের কাজের অভিজ্ঞতা
cv-summary-customers-1-to-3 = গ্রাহকদের সঙ্গে এক থেকে তিন বছর কাজের অভিজ্ঞতা
cv-summary-customers-over-3 = গ্রাহকদের সঙ্গে তিন বছরের বেশি কাজের অভিজ্ঞতা
cv-summary-languages = কাজের ভাষা: { $languages }
cv-summary-strengths = সবল দিক: { $strengths }

## Sectors as they stand in the sentences above

cv-sector-retail = খুচরা বিক্রয়
cv-sector-hospitality = হোটেল-রেস্তোরাঁ
cv-sector-telecom = টেলিকম
cv-sector-banking = ব্যাংকিং
cv-sector-insurance = বিমা
cv-sector-energy = জ্বালানি
cv-sector-delivery = ডেলিভারি
cv-sector-public = সরকারি সেবা
cv-sector-health = স্বাস্থ্যসেবা

## Consent clause for Poland, with the regulation's official title.
## cv-consent-language is the language of the clause: Polish where the regulation has no official wording.

cv-consent-language = pl
cv-consent = Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji zgodnie z Rozporządzeniem Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. w sprawie ochrony osób fizycznych w związku z przetwarzaniem danych osobowych i w sprawie swobodnego przepływu takich danych oraz uchylenia dyrektywy 95/46/WE (RODO).
# Behind the sentence above, for later applications as well.
cv-consent-future = Wyrażam zgodę na przetwarzanie moich danych osobowych w zakresie przyszłych procesów rekrutacyjnych.

## Sections that some countries and employers ask for

cv-heading-personal = ব্যক্তিগত তথ্য
cv-heading-availability = যোগদান ও কাজের সময়
cv-heading-driving = ড্রাইভিং লাইসেন্স
cv-heading-declaration = ঘোষণা
cv-label-birth-date = জন্মতারিখ
cv-label-nationality = জাতীয়তা
cv-label-marital-status = বৈবাহিক অবস্থা
cv-label-father = পিতার নাম
cv-label-mother = মাতার নাম
cv-label-military-service = সামরিক সেবা
cv-label-start-date = যোগদানের সম্ভাব্য তারিখ
cv-label-shifts = কাজের সময়
cv-label-home-office = ঘরে বসে কাজ
cv-label-notice = নোটিশের সময়কাল
cv-photo-said = { $name }-এর ছবি
cv-declaration = আমি ঘোষণা করছি যে, ওপরে দেওয়া সব তথ্য সত্য ও সম্পূর্ণ।
cv-sign-place-date = স্থান ও তারিখ
cv-sign = স্বাক্ষর
