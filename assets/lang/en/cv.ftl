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

## Dates. A month may also be in figures: that is decided by the country.

cv-period = { $from } - { $to }
cv-until-now = Present
cv-month-year = { $month } { $year }

## Languages: "C1 in listening and reading, B2 in speaking and writing"

cv-language-native = Native
cv-language-level = { $level } in { $skills }
cv-language-listening = listening
cv-language-reading = reading
cv-language-conversation = conversation
cv-language-speaking = speaking
cv-language-writing = writing

## Sentences of the summary where the client has written none in this language.
## Noun phrases without a full stop; nothing in them agrees with the client.

cv-summary-years = { $years ->
    [one] { $years } year of work experience
   *[other] { $years } years of work experience
}
cv-summary-years-sectors = { $years ->
    [one] { $years } year of work experience, including { $sectors }
   *[other] { $years } years of work experience, including { $sectors }
}
cv-summary-sectors = Work experience in { $sectors }
cv-summary-contact-centre = { $years ->
    [one] { $years } year of work in a contact centre
   *[other] { $years } years of work in a contact centre
}
cv-summary-customers-1-to-3 = One to three years of work with customers
cv-summary-customers-over-3 = More than three years of work with customers
cv-summary-languages = Working languages: { $languages }
cv-summary-strengths = Strengths: { $strengths }

## Sectors as they stand in the sentences above

cv-sector-retail = retail
cv-sector-hospitality = hospitality
cv-sector-telecom = telecoms
cv-sector-banking = banking
cv-sector-insurance = insurance
cv-sector-energy = energy
cv-sector-delivery = delivery
cv-sector-public = public services
cv-sector-health = health care

## Consent clause for Poland, with the regulation's official title.
## cv-consent-language is the language of the clause: Polish where the regulation has no official wording.

cv-consent-language = en
cv-consent = I consent to the processing of my personal data for the purposes necessary for the recruitment process, in accordance with Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on the protection of natural persons with regard to the processing of personal data and on the free movement of such data, and repealing Directive 95/46/EC (GDPR).
# Behind the sentence above, for later applications as well.
cv-consent-future = I also consent to the processing of my personal data for the purposes of future recruitment processes.

## Sections that some countries and employers ask for

cv-heading-personal = Personal details
cv-heading-availability = Availability
cv-heading-driving = Driving licence
cv-heading-declaration = Declaration
cv-label-birth-date = Date of birth
cv-label-nationality = Nationality
cv-label-marital-status = Marital status
cv-label-father = Father’s name
cv-label-mother = Mother’s name
cv-label-military-service = Military service
cv-label-start-date = Can start from
cv-label-shifts = Working hours
cv-label-home-office = Work from home
cv-label-notice = Notice period
cv-photo-said = Photo of { $name }
cv-declaration = I declare that the information above is true and complete.
cv-sign-place-date = Place and date
cv-sign = Signature
