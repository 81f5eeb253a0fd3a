## The CV. Headings are printed in capitals where the script has them.

cv-title = CV – { $name }
cv-title-nameless = CV

cv-heading-summary = Summary
cv-heading-skills = Key skills
cv-heading-work = Work experience
cv-heading-education = Education
cv-heading-languages = Languages
cv-heading-certificates = Training and certificates
cv-heading-projects = Projects
cv-heading-volunteering = Volunteering
cv-heading-awards = Awards
cv-heading-publications = Publications
cv-heading-interests = Interests
cv-heading-references = References

## Small pieces

# $label is what the client wrote, e.g. a skill; $text its keywords.
cv-labelled = { $label }: { $text }
cv-skill-level = { $skill } ({ $level })
cv-grade = Grade: { $grade }
# The end of a list: "a, b and c"; $first is "a, b".
cv-list-end = { $first } and { $last }

## Dates

cv-period = { $from } - { $to }
cv-until-now = Present
cv-month-year = { $month } { $year }
cv-month-1 = January
cv-month-2 = February
cv-month-3 = March
cv-month-4 = April
cv-month-5 = May
cv-month-6 = June
cv-month-7 = July
cv-month-8 = August
cv-month-9 = September
cv-month-10 = October
cv-month-11 = November
cv-month-12 = December
cv-month-short-1 = Jan
cv-month-short-2 = Feb
cv-month-short-3 = Mar
cv-month-short-4 = Apr
cv-month-short-5 = May
cv-month-short-6 = Jun
cv-month-short-7 = Jul
cv-month-short-8 = Aug
cv-month-short-9 = Sep
cv-month-short-10 = Oct
cv-month-short-11 = Nov
cv-month-short-12 = Dec

## Consent clause for Poland: the wording of the regulation's official title in this language.
## cv-consent-language is the language in which the clause is written.

cv-consent-language = en
cv-consent = I consent to the processing of my personal data for the purposes of the recruitment process, in accordance with Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on the protection of natural persons with regard to the processing of personal data and on the free movement of such data, and repealing Directive 95/46/EC (General Data Protection Regulation).
