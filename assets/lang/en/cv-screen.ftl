# The screens around the CV: the editor, and the check before it is saved.
# The words of the CV itself are in cv.ftl.

## Bar of the editor

cv-screen-role = Role
# Chosen while no role is known: the CV shows the profile as it stands.
cv-screen-role-none = As you wrote it
cv-screen-language = CV language
cv-screen-country = Country
cv-screen-check = Check and save
cv-screen-tabs = View
cv-screen-tab-content = Content
cv-screen-tab-page = Page
cv-screen-tab-checks = Checks
cv-screen-tab-look = Look
cv-screen-tab-job = Role
cv-screen-tab-drawer = CVs

## Where there is no CV yet

cv-screen-empty-title = Your CV begins here
cv-screen-empty-words = Fill in a few short parts, and the page grows beside them. It takes about ten minutes.
cv-screen-empty-start = Start my CV
cv-screen-import = Bring in a CV from a file

## Sections of the form, and how much is in them

cv-screen-about = About you
cv-screen-summary = Summary
cv-screen-work = Work experience
cv-screen-education = Education
cv-screen-skills = Skills
cv-screen-languages = Languages
cv-screen-training = Training
cv-screen-count-complete = complete
cv-screen-count-things = { $n ->
    [one] { $n } thing to add
   *[other] { $n } things to add
}
cv-screen-count-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
cv-screen-count-entries = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
cv-screen-count-skills = { $n ->
    [one] { $n } skill
   *[other] { $n } skills
}
cv-screen-count-languages = { $n ->
    [one] { $n } language
   *[other] { $n } languages
}
cv-screen-count-written = written for you
cv-screen-count-empty = empty, left out

## About you

cv-screen-name = Name
cv-screen-name-hint = First name and family name
cv-screen-headline = Headline
cv-screen-headline-hint = Who you are at work
cv-screen-headline-help = The page shows the name of the chosen role here
cv-screen-email = E-mail
cv-screen-email-hint = name@example.com
cv-screen-phone = Phone
cv-screen-phone-hint = With the code of the country
cv-screen-town = Town
cv-screen-home = Country where you live
cv-screen-home-none = Choose a country
cv-screen-link = Link
cv-screen-link-hint = A page about you or your work
# Feminine, masculine or neutral forms in the sentences that the program writes for the CV.
cv-screen-spoken = How the CV speaks of you
cv-screen-spoken-help = In some languages words change with gender. Choose the form that suits you. Neutral sentences need no gender.
cv-screen-spoken-feminine = Feminine
cv-screen-spoken-masculine = Masculine
cv-screen-spoken-neutral = Neutral

## Summary

cv-screen-summary-hint = Two or three sentences about you and your work
cv-screen-summary-help = If you leave this empty, we write it from your entries and answers

## Entries of all kinds

cv-screen-new-entry = New entry
cv-screen-from = From
cv-screen-to = To
cv-screen-date-hint = Month and year
# A period on screen, e.g. March 2022 – May 2024
cv-screen-period = { $from } – { $to }
cv-screen-until-now = now
cv-screen-move-up = Move up
cv-screen-move-down = Move down
cv-screen-remove = Remove
cv-screen-removed = Removed: { $entry }
cv-screen-removed-unnamed = The entry is removed
cv-screen-newest-first = On the page, the newest comes first

## Work

cv-screen-add-work = Add work
cv-screen-employer = Employer
cv-screen-place = Town
cv-screen-title = Job title
cv-screen-still-work = I still work here
cv-screen-did = What you did
cv-screen-did-hint = One line for each thing you did

## Education

cv-screen-add-education = Add a school or course
cv-screen-school = School or university
cv-screen-diploma = Diploma
cv-screen-studied = What you studied
cv-screen-still-study = I still study here

## Skills

cv-screen-add-skill = Add a skill
cv-screen-skill = Skill
cv-screen-skill-hint = For example: booking systems
cv-screen-details = Details
cv-screen-details-hint = Names, with commas between them

## Languages

cv-screen-add-language = Add a language
cv-screen-answered = From your answers
cv-screen-answered-words = These languages and levels come from the questionnaire
cv-screen-answered-change = Change my answers
cv-screen-own-language = Language
cv-screen-own-level = How well
cv-screen-own-level-hint = For example: B1
cv-screen-native = Native
# Lowest and highest level of a language, e.g. B1 to B2
cv-screen-level-range = { $low } to { $high }

## Training and certificates

cv-screen-add-training = Add training
cv-screen-course = Course or certificate
cv-screen-issuer = Who gave it
cv-screen-when = When

## The page

cv-screen-page-of = Page { $page } of { $count }
# What a screen reader says of the picture of the page.
cv-screen-page-said = Your CV, page { $page } of { $count }
cv-screen-page-none = Your CV
cv-screen-page-making = Making the page
cv-screen-zoom-in = Zoom in
cv-screen-zoom-out = Zoom out
cv-screen-fit = Fit page
cv-screen-page-before = Page before
cv-screen-page-after = Next page

## How far the CV is

cv-screen-ready = Ready to send
cv-screen-nearly = Nearly ready
cv-screen-begun = On its way
# $share is 0 to 100; $n is the number of things to look at.
cv-screen-share = { $n ->
    [one] { $share } of 100, { $n } thing to look at
   *[other] { $share } of 100, { $n } things to look at
}
cv-screen-share-all = { $share } of 100, nothing left to do
cv-screen-to-look-at = To look at
cv-screen-reading = Good for automatic reading

## What was done for the role

cv-screen-changes = Made for the role
cv-screen-change-headline = The headline names the role, because readers look there first
cv-screen-change-summary = The summary is written from your entries and answers. Write your own to replace it.
# $skill is a line of the CV; $entry the employer or course that shows it.
cv-screen-change-skill-added = “{ $skill }” is added: your answers and { $entry } show it
cv-screen-change-skill-added-plain = “{ $skill }” is added: your answers and your entries show it
cv-screen-change-skills = Skills that the role asks for come first
cv-screen-change-vacancy = Skills that the advert names come first
cv-screen-change-bullets = { $n ->
    [one] In { $n } entry, the lines that speak to the role come first
   *[other] In { $n } entries, the lines that speak to the role come first
}

## What is usual in a country

cv-screen-note-gb = United Kingdom: no photo, birth date or marital status. Up to two pages.
cv-screen-note-ie = Ireland: no photo, birth date or marital status. Up to two pages.
cv-screen-note-fr = France: a photo is not needed. One or two pages.
cv-screen-note-pl = Poland: the sentence about personal data stands at the end of the page
cv-screen-note-lv = Latvia: your level of Latvian matters to many employers. One or two pages.
cv-screen-note-gr = Greece: dates are in figures. Up to two pages.
cv-screen-note-bd = Bangladesh: up to three pages are usual

## Things to look at. $entry names an employer, school or course.

cv-screen-find-name = Your name is missing
cv-screen-find-name-words = It stands at the top of the page
cv-screen-find-email = No e-mail address
cv-screen-find-email-words = Most employers answer by e-mail
cv-screen-find-email-form = Look at your e-mail address
cv-screen-find-email-form-words = It usually looks like name@example.com
cv-screen-find-phone = No phone number
cv-screen-find-phone-words = Many employers call first
cv-screen-find-headline = No headline
cv-screen-find-headline-words = Choose a role, or write who you are at work
cv-screen-find-history = No work or education yet
cv-screen-find-history-words = One entry is enough to begin
cv-screen-find-employer = The employer is missing
cv-screen-find-title = The job title is missing
cv-screen-find-school = The school is missing
cv-screen-find-start = The start date is missing
cv-screen-find-start-words = { $entry }. Readers look for dates first.
cv-screen-find-end = The end date is missing
cv-screen-find-end-work-words = { $entry }. If you still work there, choose “I still work here”.
cv-screen-find-end-study-words = { $entry }. If you still study there, choose “I still study here”.
cv-screen-find-date = A date cannot be read
cv-screen-find-date-words = { $entry }: “{ $date }”. Write it like “{ $example }”.
cv-screen-find-future = A date lies in the future
cv-screen-find-backwards = The end comes before the start
cv-screen-find-overlap = Two entries at the same time
cv-screen-find-overlap-words = { $entry } and { $other }. Leave it if it was so.
cv-screen-find-did = Say what you did
cv-screen-find-did-words = { $entry }. Two or three lines are enough.
cv-screen-find-long = A line is very long
cv-screen-find-long-words = { $entry }. Two short lines are easier to read.
cv-screen-find-script = Some words are in another alphabet
cv-screen-find-script-words = { $entry }. The CV is in this language: { $language }.
cv-screen-find-gap = There is a gap between two dates
cv-screen-find-gap-words = { $n } months between { $before } and { $after }. A line about that time, such as family, a course or travel, answers the question before it is asked.
cv-screen-find-many = There are { $n } entries here
cv-screen-find-email-typo = Your e-mail address may have a slip
cv-screen-find-email-typo-words = Did you mean { $guess }?
cv-screen-find-address = A link leads nowhere
cv-screen-find-address-words = “{ $address }” is no web address. It usually looks like example.com/name.
cv-screen-find-hidden = There is an invisible sign in your text
cv-screen-find-glyphs = Some letters cannot be printed
cv-screen-find-glyphs-words = No font here has { $letters }. It is in “{ $text }”. Write it with other letters.
cv-screen-find-pages = { $n ->
    [one] The CV has { $n } page
   *[other] The CV has { $n } pages
}
cv-screen-find-pages-words = Readers expect { $most } or fewer. Shorten the oldest entries.
cv-screen-find-entry-words = { $entry }

## Below a field

cv-screen-field-name = What is your name?
cv-screen-field-email = Where can employers write to you?
cv-screen-field-email-form = It usually looks like name@example.com
cv-screen-field-phone = Where can employers call you?
cv-screen-field-employer = Who was the employer?
cv-screen-field-title = What was your job title?
cv-screen-field-school = Where did you study?
cv-screen-field-start = When did it begin?
cv-screen-field-end = When did it end?
cv-screen-field-date = Write it like “{ $example }”
cv-screen-field-future = This is in the future
cv-screen-field-backwards = This is before the start
cv-screen-field-did = What did you do there?
cv-screen-field-long = One line is very long
cv-screen-field-address = It usually looks like example.com/name

## Buttons that lead to what can be done

cv-screen-fix-name = Add name
cv-screen-fix-email = Add e-mail
cv-screen-fix-phone = Add phone
cv-screen-fix-headline = Add headline
cv-screen-fix-history = Add entry
cv-screen-fix-date = Add date
cv-screen-fix-did = Add lines
cv-screen-fix-complete = Complete it
cv-screen-fix-look = Look at it

## What a machine does not find

cv-screen-find-unread = The text cannot be read back
cv-screen-find-unread-words = A machine finds no words in the file, so it is not saved. Tell us what your CV holds.
cv-screen-find-letters = Some letters cannot be read
cv-screen-find-letters-words = Look for unusual signs in your text, and write them with ordinary letters
cv-screen-find-name-unread = A machine does not find your name
cv-screen-find-contact-unread = A machine does not find your phone or e-mail
cv-screen-find-headings-unread = A machine does not find all headings
cv-screen-find-content-unread = A machine does not find all your words
cv-screen-find-missed-words = Not found: { $what }
cv-screen-find-order = A machine finds older work first
cv-screen-find-order-words = Look at the dates of your entries
cv-screen-find-private = Your street or postcode is on the page
cv-screen-find-private-words = Town and country are enough

## What is well

cv-screen-good-name = Your name is there
cv-screen-good-contact = Phone and e-mail are there
cv-screen-good-headline = The headline is there
cv-screen-good-history = Your work and education are told
cv-screen-good-complete = Every entry has its names
cv-screen-good-dates = All dates can be read
cv-screen-good-order = Dates are in order
cv-screen-good-did = Every entry says what you did
cv-screen-good-short = All lines are short
cv-screen-good-script = Letters suit the CV language
cv-screen-good-gaps = No long gaps between dates
cv-screen-good-many = As many entries as readers look at
cv-screen-good-addresses = E-mail and links are spelt well
cv-screen-good-signs = Every letter can be printed
cv-screen-good-pages = { $n ->
    [one] { $n } page, the right length
   *[other] { $n } pages, the right length
}
cv-screen-good-text = Machines can read all the text
cv-screen-good-letters = All letters show correctly
cv-screen-good-name-read = Your name is easy to find
cv-screen-good-contact-read = Phone and e-mail are easy to find
cv-screen-good-headings-read = Every section has a clear heading
cv-screen-good-content-read = All your words are on the page
cv-screen-good-newest-first = The newest work comes first
cv-screen-good-private = Street and postcode stay off the page

## The check before saving

cv-screen-back = Back to my CV
cv-screen-check-ready = Your CV is ready to send
cv-screen-check-nearly = Your CV is almost ready to send
cv-screen-check-begun = Your CV is on its way
cv-screen-checked-all = We checked { $checks } things, and all are well
cv-screen-checked = { $n ->
    [one] We checked { $checks } things. You can save it now, or look at { $n } point first.
   *[other] We checked { $checks } things. You can save it now, or look at { $n } points first.
}
cv-screen-things = { $n ->
    [one] { $n } thing to look at
   *[other] { $n } things to look at
}
cv-screen-passed = { $n ->
    [one] { $n } check passed
   *[other] { $n } checks passed
}
cv-screen-machine-show = Show what a machine reads
cv-screen-machine-hide = Hide what a machine reads
cv-screen-machine = What a machine reads
cv-screen-file-name = File name
cv-screen-file-name-missing = Give the file a name
# $folder is a folder of the computer; $size the size of the file in kilobytes.
cv-screen-folder = { $folder }, { $size } KB
# Where no folder is known.
cv-screen-size = { $size } KB
cv-screen-folder-change = Change
cv-screen-save = Save as PDF
cv-screen-save-other = Other formats
cv-screen-save-waits = The page is being made
cv-screen-save-unread = The text cannot be read back, so the file would not help you
cv-screen-saved = Saved in { $folder }
cv-screen-open = Open
cv-screen-show-folder = Show folder

## Dates


## Sections, their order, and what this CV leaves out

cv-screen-count-hidden = not in this CV
cv-screen-count-filled = filled in
cv-screen-projects = Projects
cv-screen-volunteering = Volunteering
cv-screen-awards = Awards
cv-screen-publications = Publications
cv-screen-interests = Interests
cv-screen-references = References
cv-screen-availability = Availability
cv-screen-driving = Driving licence
cv-screen-personal = Personal details
cv-screen-declaration = Declaration and signature
cv-screen-own-section = A section of your own
cv-screen-own-title = Title of the section
cv-screen-own-title-hint = e.g. Sport
cv-screen-own-name = What it is
cv-screen-own-detail = More on the same line
cv-screen-add-own = Add an entry
cv-screen-add-section = Add a section
cv-screen-remove-section = Remove this section
cv-screen-show-section = Show this section
cv-screen-hide-entry = Leave out of this CV
cv-screen-show-entry = Show in this CV
cv-screen-sort = Newest first again
cv-screen-second = Also write in
cv-screen-second-none = No other language
cv-screen-in-language = { $label } ({ $language })

## Fields of the other sections

cv-screen-add-project = Add a project
cv-screen-project = Name of the project
cv-screen-project-for = For whom
cv-screen-still-this = Still going on
cv-screen-about-it = About it
cv-screen-add-volunteering = Add unpaid work
cv-screen-organisation = Organisation
cv-screen-task = Your task
cv-screen-add-award = Add an award
cv-screen-award = Name of the award
cv-screen-awarder = Given by
cv-screen-add-publication = Add a publication
cv-screen-publication = Title of the publication
cv-screen-publisher = Published by
cv-screen-add-interest = Add an interest
cv-screen-interest = Interest
cv-screen-add-reference = Add a reference
cv-screen-reference = Name of the person
cv-screen-reference-words = How to reach the person, or what they say
cv-screen-reference-hint = Ask the person before you name them
cv-screen-personal-shown = This CV shows what you fill in here. You can turn it off in the look of the CV.
cv-screen-personal-kept = This CV does not show these details, because they are not usual in its country. You can turn them on in the look of the CV.
cv-screen-birth-date = Date of birth
cv-screen-nationality = Nationality
cv-screen-marital-status = Marital status
cv-screen-father = Father’s name
cv-screen-mother = Mother’s name
cv-screen-military-service = Military service
cv-screen-start-date = You can start from
cv-screen-shifts = Working hours
cv-screen-shifts-hint = e.g. early and late shifts, no nights
cv-screen-home-office = Home office
cv-screen-home-office-hint = e.g. quiet room and fast line at home
cv-screen-notice = Notice period
cv-screen-notice-hint = e.g. one month
cv-screen-driving-hint = e.g. B, own car

## The look of the CV

cv-screen-template = Template
cv-screen-template-classic = Classic
cv-screen-template-modern = Modern
cv-screen-template-two-column = Two columns
cv-screen-template-compact = Compact
cv-screen-two-column-note = Some older systems of employers read one column better.
cv-screen-accent = Colour
cv-screen-accent-teal = Teal
cv-screen-accent-navy = Blue
cv-screen-accent-plum = Plum
cv-screen-family = Letters
cv-screen-family-sans = Plain
cv-screen-family-serif = Book style
cv-screen-text-size = Text size
cv-screen-text-size-small = Small
cv-screen-text-size-normal = Normal
cv-screen-text-size-large = Large
cv-screen-paper = Paper
cv-screen-paper-a4 = A4
cv-screen-paper-letter = US Letter
cv-screen-fit-to = Length
cv-screen-fit-to-free = As it comes
cv-screen-fit-to-one-page = One page
cv-screen-fit-to-two-pages = Two pages
cv-screen-fit-as-it-is = It fits as it is.
cv-screen-fit-not = It does not fit, so nothing was made tighter. Leave out an entry, or allow more pages.
cv-screen-fit-tightened = To make it fit, we reduced: { $steps }.
cv-screen-fit-sections = the space between sections
cv-screen-fit-entries = the space between entries
cv-screen-fit-lines = the line spacing
cv-screen-fit-margins = the margins
cv-screen-fit-text = the text, to { $size } points

## What the CV shows beside its sections

cv-screen-shown = What the CV shows
cv-screen-show-photo = Photo
cv-screen-photo-usual = Usual in this country
cv-screen-photo-optional = As you like in this country
cv-screen-photo-unusual = Not usual in this country; better without
cv-screen-show-personal = Personal details
cv-screen-show-personal-words = Birth date, nationality and the like, as far as you fill them in
cv-screen-show-address = Street and postcode
cv-screen-show-address-words = Most employers only need the town
cv-screen-show-signature = Declaration and signature
cv-screen-show-signature-words = A line to sign on at the end
cv-screen-latin-digits = Dates with digits 0 to 9
cv-screen-latin-digits-words = Instead of Bengali digits
cv-screen-consent = Consent to use your data
cv-screen-consent-off = None
cv-screen-consent-this = For this application
cv-screen-consent-future = Also for later ones
cv-screen-consent-own = Wording that the employer asks for
cv-screen-consent-own-hint = Leave empty for the usual sentence

## Changes for the role, and words of this CV alone

cv-screen-changes-none = Nothing is changed for the role. Choose a role above, and fill in your work and skills.
cv-screen-changes-words = Turn off what you do not want. Your own entries are never changed.
cv-screen-own-words = Words for this CV alone
cv-screen-own-words-words = What you write here stands only in this CV and comes before everything else.

## Several CVs, and CVs as they were

cv-screen-cvs = Your CVs
cv-screen-cvs-words = All are made from the same entries. Each has its own role, language, look and order.
cv-screen-cv-name = Name of this CV
cv-screen-cv-name-hint = e.g. the employer
cv-screen-cv-copy = Copy for another application
cv-screen-cv-numbered = CV { $number }
cv-screen-cv-open = Open { $name }
cv-screen-cv-discard = Remove { $name }
cv-screen-versions = Earlier versions
cv-screen-versions-words = A version is kept each time you save a file or take one in. Going back can be undone.
cv-screen-version-keep = Keep a version now
cv-screen-version-when = { $date }, { $time }
cv-screen-version-asked = kept by you
cv-screen-version-import = before a file was taken in
cv-screen-version-return = before you went back
cv-screen-version-saved = saved as a file
cv-screen-version-back = Go back to { $when }
cv-screen-version-forget = Remove { $when }

## The photo, and the address

cv-screen-photo = Photo
cv-screen-photo-choose = Choose a photo
cv-screen-photo-other = Choose another photo
cv-screen-photo-remove = Remove the photo
cv-screen-photo-reading = Reading the photo
cv-screen-photo-shown = This CV shows your photo
cv-screen-photo-wanted = Employers in this country expect a photo
cv-screen-photo-not-shown = This CV shows no photo. You can turn it on under Look.
cv-screen-crop-title = Choose what to show
cv-screen-crop-words = Drag the frame, or move it with the arrow keys. Head and shoulders look best.
cv-screen-crop-frame = Part of the picture that is shown
cv-screen-crop-more = Show more of the picture
cv-screen-crop-less = Show less of the picture
cv-screen-crop-use = Use this photo
cv-screen-street = Street and number
cv-screen-postcode = Postcode

## The vacancy, and lines that the CV could have

cv-screen-vacancy = The vacancy
cv-screen-vacancy-words = Paste the text of the advert. We look for what it asks for and what your CV says of it.
cv-screen-vacancy-text = Text of the advert
cv-screen-vacancy-hint = It stays on this computer
cv-screen-earlier = From your earlier work
cv-screen-earlier-words = Work like yours usually includes this. Add only what you really did.
cv-screen-earlier-more = Show { $n } more
cv-screen-examples = From your interview practice
cv-screen-examples-words = What you told as an example can stand in your CV as one line.
cv-screen-examples-entry = Add to
cv-screen-add-line = Add to the CV: { $line }
cv-screen-add-line-short = Add to the CV

## What a machine reads, field by field

cv-screen-fields = What programs of employers find
cv-screen-fields-words = Read out of this very file: { $read } of { $all } fields are as you wrote them.
cv-screen-fields-missing = not found
