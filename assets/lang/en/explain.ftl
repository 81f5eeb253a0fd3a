# Results in words: fits, reasons, what can still be learned, conditions, pay, how sure we are.
# Names of competencies, conditions and roles are put in as they stand, so they come first or after a colon.

## The fit

explain-fit-between = most likely between { $low } and { $high }
explain-fit-range = { $low }–{ $high }
explain-fit-between-all = If nothing is assumed about what you have not answered, the fit lies between { $low } and { $high }
explain-fit-strong = Strong fit
explain-fit-good = Good fit
explain-fit-partial = Possible fit
explain-fit-low = Needs some training
explain-fit-must-have-gap = A must-have to talk about
explain-fit-not-enough = Not enough answers yet
explain-fit-tied = As far as we can tell, this role fits you as well as the one before it
explain-fit-needs-answers = You have answered { $answered } of what counts for this role. These answers would help most: { $competencies }
explain-category-no-data = No answers yet
explain-category-must-have-check = A must-have to check

explain-must-haves-met = { $met } of { $total } met, { $open } to talk about
explain-must-haves-all-met = { $met } of { $total } met

## Levels in a word

explain-band-no-evidence = No evidence yet
explain-band-starting = Starting
explain-band-growing = Growing
explain-band-solid = Solid
explain-band-strong = Strong

## Why a role fits, and what can still be learned

explain-level-and-need = { $competency }: { $has }. The role needs about { $needs }.
explain-reason-enough = { $competency }: enough for this role
explain-reason-learn-first = { $competency }: this comes first
explain-gap-advice = { $numbers } { $advice }.
explain-gap-partly = Partly there
explain-gap-missing = Still missing
explain-need-onet = We judge what the role needs. O*NET rates this competency { $onet } out of 100 for such work.
explain-need-judged = We judge what the role needs. O*NET has no rating for it.
explain-about-figures = What a role needs is our judgement, based on articles about this work and on O*NET. It says nothing about your chance of being hired.

## The answers behind it

explain-evidence-answer = To { $question } you answered { $answer }
explain-evidence-languages = You told us about these languages: { $languages }

## Must-haves

explain-must-have-met = You have { $has }. The role asks for at least { $floor }.
explain-must-have-borderline = You have about { $has }. The role asks for at least { $floor }, so give an example from your life when you apply.
explain-must-have-not-met = You have { $has }. The role asks for at least { $floor }. Others got there with practice before they applied.
explain-must-have-unknown = The role asks for at least { $floor }. You have not answered this part yet.
explain-state-met = Met
explain-state-borderline = To talk about
explain-state-not-met = Not there yet
explain-state-unknown = Not known yet

## Facts that a role asks for

explain-fact-background-check = Background check
explain-fact-background-check-ask = Some employers check the past before they hire. Ask what they look at.
explain-fact-step-agent = Experience as an agent in a contact centre
explain-fact-step-team-leader = Experience as a team leader in a contact centre
explain-fact-step-supervisor = Experience as a supervisor in a contact centre
explain-fact-step-manager = Experience as a manager in a contact centre
explain-fact-step-other = Experience in a contact centre
explain-fact-step-met = You told us that you have this experience
explain-fact-step-not-met = This is a later step. Most people start one step below and move up.
explain-fact-step-usual = Many employers want this, but not all. Ask, and show what you have done elsewhere.
explain-fact-step-unknown = Tell us about your work so far in part 1
explain-fact-customer-experience = Experience with customers
explain-fact-customer-experience-met = You told us that you have worked with customers
explain-fact-customer-experience-not-met = A few months in a shop, a café or an office count. So does voluntary work.
explain-fact-customer-experience-unknown = Tell us about your work so far in part 1
explain-fact-driving-licence = Driving licence
explain-fact-driving-licence-met = Some employers ask for it, and you have it
explain-fact-driving-licence-not-met = Some employers ask for it. Look for one who does not.
explain-fact-driving-licence-unknown = Some employers ask for it. Tell us in part 1 whether you have one.
explain-fact-sector-certificate = Certificate for the sector
explain-fact-sector-certificate-met = Some employers ask for it, and you have one
explain-fact-sector-certificate-not-met = Some employers ask for it. Others train you in the first weeks.
explain-fact-sector-certificate-unknown = Some employers ask for it. Tell us in part 1 whether you have one.
explain-fact-typing = Typing: about { $words } words per minute, { $accuracy } right
explain-fact-typing-ask = This is what some employers test. It is not measured here.
explain-fact-language-any = Language of the work: { $level } or better
explain-fact-language-spoken = Language of the work, spoken: { $level } or better
explain-fact-language-written = Language of the work, written: { $level } or better
explain-fact-language-met = { $count ->
    [one] You reach this in one language: { $languages }. It counts if the employer works in it.
   *[other] You reach this in { $count } languages: { $languages }. It counts if the employer works in one of them.
}
explain-fact-language-not-met = None of your languages is there yet. A course beside the work is a common way.
explain-fact-language-unknown = Tell us how well you know your languages

## The work and what you like

explain-flag-rather-not = This role has more of it. You said you would rather not.
explain-flag-only-some = This role has a lot of it. You said some is fine, but not so much.
explain-flag-wanted = This role has little of it. You said you would like more.
explain-condition-talk = To talk about
explain-condition-less = You would like less
explain-condition-more = You would like more
explain-condition-suits = You like this
explain-condition-fine = Fine for you
explain-condition-unanswered = Not answered yet
explain-exposure-much = A lot
explain-exposure-some = Some
explain-exposure-little = Little or none
explain-exposure-onet = { $amount } (O*NET)
explain-exposure-estimate = { $amount } (our estimate)
explain-suits-little = { $condition }: little or none of it, as you wish
explain-suits-little-detail = The role has { $exposure } out of 100. You would accept up to { $tolerance }.
explain-suits-much = { $condition }: a lot of it, as you wish
explain-suits-much-detail = The role offers { $exposure } out of 100. You would like about { $tolerance }.

## Education and pay

explain-education = Education that employers usually ask for: { $education }
explain-pay-between = { $low } to { $high } { $currency }
explain-pay-about = about { $low } { $currency }
explain-pay-not-stated = Period not stated, nor whether before or after tax
explain-pay-year-gross-france = a year before tax, on average in France
explain-pay-hour-gross = an hour before tax
explain-pay-month-gross = a month before tax
explain-pay-month-net = a month after tax
explain-pay-year-gross = a year before tax
explain-pay-undated = The source gives no year, and the legal minimum may be higher today. Job offers near you show what is paid now.
explain-pay-unknown = Pay: our sources name no figures
explain-source-bn = From an article in Bengali about work in France, not checked by us
explain-source-el = From an article in Greek about call centres, not checked by us
explain-source-fr = From an article in French about call centres, not checked by us
explain-source-lv = From an article in Latvian about customer service, not checked by us
explain-source-pl = From an article in Polish about customer service, not checked by us
explain-source-other = Source: { $source }, not checked by us

## The results as a whole

explain-summary-empty = Your results appear here when you have answered the first questions
explain-summary-two-strengths = { $first }. { $second }.
explain-summary-one-strength = { $first }.
explain-summary-no-strength-yet = You are at the start, and all of this can be learned.
explain-summary-growing = { $count ->
    [one] Still growing, and you can train it: { $competencies }.
   *[other] Still growing, and you can train them: { $competencies }.
}

explain-certainty-none = How sure are we? Not sure yet
explain-certainty-none-detail = Nothing has been answered yet that shows a level.
explain-certainty-partly = How sure are we? Partly sure
explain-certainty-partly-detail = { $answered } of { $total } competencies have enough answers. This one would help most: { $competency }.
explain-certainty-fairly = How sure are we? Fairly sure
explain-certainty-fairly-detail = Every competency has enough answers. Your real level is most likely at most { $reach } points higher or lower than shown.
explain-certainty-careful = How sure are we? Less sure
explain-certainty-careful-detail = Some answers may have been given in a hurry.

explain-careful-long-string = You chose the same answer { $length } times in a row on a page of { $items } sentences. Some of them say the opposite of others.
explain-careful-fast = You took about { $seconds } seconds for each sentence. That is little time to think.
explain-careful-flat = Nearly all your answers are the same.
explain-careful-contradiction = { $pairs ->
    [one] { $pairs } pair of sentences with opposite meanings got nearly the same answer.
   *[other] { $pairs } pairs of sentences with opposite meanings got nearly the same answer.
}
explain-careful-together = Read this result together with someone who knows you, or answer again when you have more time.

## The explanation as plain text

explain-heading-reasons = Why it fits you
explain-heading-gaps = What you can still learn
explain-heading-must-haves = Must-haves
explain-heading-flags = The work and what you like
explain-heading-variants = Special forms of this role
explain-plain-fit = { $word }: { $fit }, { $range }
explain-plain-title = { $title } ({ $word })
explain-plain-variant = { $title }: fit { $fit }, { $range }
explain-plain-pay = Pay: { $amount }. { $period }. { $source }.

explain-evidence-task = You did the task { $question }
explain-careful-unread = One sentence asked for a certain answer and got another, so some sentences may not have been read

explain-part = { $instrument }: { $points }
explain-instrument-self-report = Your own rating
explain-instrument-situation = Real situations
explain-instrument-call = Practice calls
explain-instrument-typing = Typing
explain-instrument-record = Writing down a case
explain-instrument-cefr = Levels of your languages
explain-contrast-lower = { $competency }: you rate yourself lower ({ $said }) than you act ({ $shown })
explain-contrast-higher = { $competency }: you rate yourself higher ({ $said }) than the tasks show ({ $shown }). Practice can bring the two together
explain-change-up = { $competency }: from { $before } to { $now }
explain-change-down = { $competency }: from { $before } to { $now }

## What would raise the fit, and its points

explain-raise = { $competency }: from { $from } to { $to }
explain-raise-gains = { $points ->
    [one] about { $points } point more
   *[other] about { $points } points more
}
explain-share = { $gives } of { $of }
explain-share-sum = Together: { $sum } of 100. The fit of { $fit } also takes into account that each level may really be somewhat lower or higher.
explain-source-own = From our own knowledge of this work, not from an article
