## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = It will be “{ $text }”
cv-mend-remove = Remove it
cv-mend-invisible-words = Here: “{ $text }”. The page leaves it out, but it can confuse other programs.
cv-mend-invisible-done = Invisible signs are removed
cv-mend-replace = Replace them
cv-mend-unprintable-words = No font here has { $letters }. It is in “{ $text }”.
cv-mend-unprintable-done = Now every letter can be printed
cv-mend-spaces-title = There are several spaces in a row
cv-mend-spaces-words = Here: “{ $text }”. The page shows one, other programs may show them all.
cv-mend-spaces = Leave one space
cv-mend-spaces-done = There is one space between words now
cv-mend-correct = Correct it
cv-mend-correct-done = The address is corrected
cv-mend-email-typo-words = You wrote { $email }
cv-mend-address-words = “{ $address }” is no web address
cv-mend-swap = Swap the dates
cv-mend-swap-done = The dates are swapped
cv-mend-split = Split the line
cv-mend-split-becomes = It will be { $n } lines, one below the other
cv-mend-split-done = The line is split
cv-mend-headline = Use this headline
cv-mend-headline-done = The headline is added
cv-mend-newest-first = Put the newest first
cv-mend-newest-first-done = The newest work comes first now
cv-mend-take-off = Take it off the page
cv-mend-take-off-done = Street and postcode are off the page

## Length

cv-mend-many-words = Readers look at { $most } at most. What you leave out of this CV stays in your profile.
cv-mend-leaves-out = This leaves out { $n }: { $entries }
cv-mend-leave-out-oldest = Leave out the oldest
cv-mend-leave-out-last = Leave out the last
cv-mend-left-out = Left out of this CV; it all stays in your profile
cv-mend-pages-words = Readers expect { $most } or fewer
cv-mend-fit = Fit to two pages
cv-mend-fit-becomes = Spaces and text become a little smaller
cv-mend-fit-done = The length is set to two pages
cv-mend-edges-title = Something reaches over the edge
cv-mend-edges-words = Printers would cut it: “{ $text }”
cv-mend-good-edges = Nothing is cut off at the edges

## What is usual in the country

cv-mend-photo-title = The CV shows your photo
cv-mend-photo-words = Employers in this country want to decide without one
cv-mend-photo = Leave it off this CV
cv-mend-photo-done = This CV shows no photo now
cv-mend-good-photo = No photo, as is usual here
cv-mend-personal-title = The CV shows personal details
cv-mend-personal-words = Birth date, marital status and the like are not usual in this country
cv-mend-personal = Leave them off this CV
cv-mend-personal-done = This CV shows no personal details now
cv-mend-good-personal = No unusual personal details
cv-mend-consent-title = No consent sentence
cv-mend-consent-words = Employers in this country ask for one. It stands at the end of the page.
cv-mend-consent = Add it
cv-mend-consent-done = The consent sentence is added
cv-mend-good-consent = The consent sentence is there
cv-mend-clause-title = The consent sentence is not on the page
cv-mend-clause-words = You chose one, but it cannot be found in the file

## Colours

cv-mend-contrast-title = Some text is hard to see
cv-mend-contrast-words = “{ $text }” is too much like the colour behind it, or is so when printed in grey
cv-mend-accent = Use another colour
cv-mend-accent-done = The CV has another colour
cv-mend-good-contrast = All text stands out, in grey too

## Buttons that lead to what only the client can solve

cv-mend-fix-words = Change the words
cv-mend-fix-date = Write the date
cv-mend-fix-dates = Look at the dates
cv-mend-fix-look = Change the look
cv-mend-fix-short = Shorten it
cv-mend-fix-address = Write the address
cv-mend-settle = Leave it as it is
cv-mend-settle-done = We do not ask about it again in this CV

## Fields that the form does not have

cv-mend-grade = Grade
cv-mend-region = Region
