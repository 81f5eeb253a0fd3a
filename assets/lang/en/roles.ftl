# The roles and one role. Reasons, fits, must-haves and pay are in explain.ftl.
# <b>…</b> stands out by its colour.

## The list

roles-title = Roles that suit you
roles-title-all = All roles
roles-sentence = The number shows how well a role fits you, from 0 to 100. The range shows how sure we are. Roles that use your strengths come first.
roles-sentence-all = What people do in customer service, from the first step to the last
roles-filter-all = All { $count }
roles-filter-phone = Phone
roles-filter-writing = Writing
roles-filter-face = Face to face
roles-filter-home = From home
roles-filter-no-selling = No selling
roles-filter-no-shifts = No shifts
roles-filter-languages = Languages
roles-filter-key = Key
roles-order = Order
roles-order-ranking = Best fit first
roles-order-number = By number
roles-order-ladder = By step
roles-order-name = By name
roles-why = Why: <b>{ $reason }</b>
roles-tied = about equal
roles-pay-not-stated = { $amount }, period not stated
roles-pay-year-france = { $amount } a year, average in France
roles-pay-hour = { $amount } an hour
roles-pay-month = { $amount } a month
roles-pay-year = { $amount } a year
roles-must-haves = { $count ->
    [one] { $count } must-have
   *[other] { $count } must-haves
}
roles-unranked = More answers needed
roles-unranked-words = For these roles too little is answered to say how well they fit. The band shows where the fit can lie.
roles-none-title = No role is left
roles-none-words = This filter hides the most roles: { $filter }
roles-none-lift = Show them again: { $filter }
roles-none-at-all = The data files hold no role that can be used. Settings and data shows what is wrong with them.
roles-empty-title = Which of these roles suit you?
roles-empty-words = Answer the first parts of the questionnaire to see it. You can look at all roles already.

## Where a role can lead

roles-leads = Where “{ $role }” can lead
roles-here = this role
roles-next-step = { $steps ->
    [0] same step
    [one] one step up
   *[other] { $steps } steps up
}
roles-next-step-fit = { $steps ->
    [0] same step, fit { $fit } today
    [one] one step up, fit { $fit } today
   *[other] { $steps } steps up, fit { $fit } today
}
roles-next-sideways = sideways
roles-next-sideways-fit = sideways, fit { $fit } today
roles-next-more = and { $count } more

## One role

roles-tied-with = As far as we can tell, this role fits you as well as the one before it: { $role }
roles-back = All roles
roles-make-cv = Make a CV for this role
roles-gone-title = This role is not there
roles-gone-words = The data files have changed, and this role is no longer among them
roles-reasons = Why it fits you
roles-no-reasons = Nothing speaks for this role yet. What you can still learn shows the way there.
roles-gaps = What you can still learn
roles-no-gaps = You have already shown what this role asks for. More can always be learned on the job.
roles-answers = What you answered
roles-show-all = Show all { $count }
roles-show-fewer = Show fewer
roles-work = The work, and what you like
roles-duties = What you do in this role
roles-must-haves-title = Must-haves
roles-pay = Pay
roles-pay-unknown = Our sources name no figures for this role. Job offers near you show what is paid today.
roles-next = Next steps
roles-variants = Special forms of this role
roles-variant-fit = Fit { $fit }, { $range }
roles-codes = This role in public classifications

## The career map

map-title = The career map
map-sentence-held = You have worked as what is marked here. See where it can lead, and what each step adds.
map-sentence-held-step = You have worked as an agent. Of the roles at that step, the one that fits you best is marked.
map-sentence-start = You have not worked in a contact centre yet. Of the roles to begin with, the one that fits you best is marked.
map-sentence-best-fit = We do not know yet which step you have reached. The role that fits you best is marked.
map-sentence-unknown = See how the roles lead to each other. Answer the first parts of the questionnaire, and the map also shows where you are.
map-as-list = Show as a list
map-as-map = Show as a map
map-step-1 = Where people start
map-step-2 = Specialise or lead
map-step-3 = Several teams
map-step-4 = A whole centre
map-step-5 = All centres
map-fit = Fit { $fit }
map-here = You are here
map-start = You could start here
map-best-fit = Your best fit
map-goal = Your goal
map-adds = What this step adds
map-years = Usual experience
map-estimate = { $years } (our estimate)
map-pay-unknown = Our sources name no figures
map-learn = Still to learn for it
map-nothing-to-learn = You have already shown what this role asks for
map-open = Open this role
map-leads-up = One step up
map-leads-sideways = Sideways
map-legend-up = step up
map-legend-sideways = move sideways
map-keys = <key>←</key> <key>→</key> <key>↑</key> <key>↓</key> walk, <key>Enter</key> opens the role, <key>L</key> shows the list
map-whole = See the whole map

## The parts of the page

roles-parts = Part of the page
roles-part-fit = Fit
roles-part-asks = What it asks
roles-part-work = The work
roles-part-ways = Ways in

## What the role asks for

roles-levels = What it asks for, and what you bring
roles-legend-you = You, with the range
roles-legend-asked = Asked for
roles-legend-floor = Must-have, at least
roles-level-you = You
roles-level-asked = Asked
roles-level-open = { $competency }: not answered yet. The role needs about { $needs }.
roles-level-floor = Must-have: at least { $floor }.
roles-shares = Where your points come from
roles-shares-words = A long bar counts much for this role. The dark part is what you already bring, the light part is what can still come.
roles-raises = What would raise the fit most

## What the work is like

roles-day = A day at work
roles-where = Where and how
roles-contacts = How customers reach you
roles-contact-chat = Chat
roles-contact-email = E-mail
roles-contact-face = Face to face
roles-contact-phone = Phone
roles-contact-social = Social media
roles-contact-support = Technical hotline
roles-sectors = Sectors in which this role is found
roles-settings = Places of work
roles-benefits = What is good about it
roles-downsides = What is hard about it
roles-what-helps = <b>What helps:</b> { $help }

## Ways into the role

roles-ways-start = Where to begin
roles-ways-search = Where to look
roles-ways-qualify = Certificates and recognition
roles-ways-grow = How to move on
roles-ways-elsewhere = Other countries ({ $count })
roles-ways-by-country = Country by country ({ $count })
roles-ways-abroad = In certain countries
roles-ways-no-country = Say in your CV in which country you live, and what holds there stands above
roles-way-office = <b>Whom to ask:</b> { $office }
roles-way-checked = Checked in { $month } { $year }

## Roles side by side

compare-title = Roles side by side
compare-sentence = What is the same and what differs, row by row
compare-button = Compare
compare-role = Compare: { $role }
compare-remove = Take out of the comparison
compare-remove-role = Take out of the comparison: { $role }
compare-see = See the comparison ({ $count })
compare-full = Three roles stand side by side already. Take one out to add another.
compare-add = Add a role
compare-one = Choose one or two more, and they stand beside it
compare-none = No roles stand side by side yet
compare-none-words = Choose “Compare” on the page of a role, or press C in the list. Two or three roles can stand side by side.
compare-to-list = See all roles
compare-years = Usual years before it, our estimate
compare-pay-unknown = Our sources name no figures
compare-nothing = Nothing to name here

## What an organisation changes

roles-own-title = Changed by your organisation
roles-own-new = Your organisation added this role
roles-own-pay = Pay
roles-own-asks = Levels asked for: { $names }
roles-own-facts = Facts asked for
roles-own-conditions = Working conditions: { $names }
roles-own-steps = Place on the ladder, or next steps
roles-own-topics = Channels, sectors, places, or what is good and hard
roles-own-variants = Special forms of this role
roles-own-codes = Codes in public classifications
roles-own-wording = Wording
roles-own-trainings = Training: { $names }
roles-own-ways = Ways in: { $names }
roles-own-practice = Interview questions: { $names }
roles-own-left-out = { $count ->
    [one] { $count } shipped entry of advice is left out
   *[other] { $count } shipped entries of advice are left out
}
