# The report of the results: headings and sentences of its own; all others are in explain.ftl.

report-kind = Callfit assessment report
report-title = Assessment report
report-title-of = Assessment report – { $name }
report-date = { $day } { $month } { $year }
report-answers = { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
} in { $parts ->
    [one] { $parts } part
   *[other] { $parts } parts
}
report-in-short = In short.
report-foot = A guide for a conversation, not a decision about a person
report-page = Page { $page } of { $pages }

## The profile

report-profile = Competencies
report-range-head = 0 to 100, with range
report-likely = Most likely
report-legend = Dark mark: the result. Broad band: where it most likely lies. The gaps in the bar are at 20, 40, 60 and 80.

## Roles

report-roles = Roles that fit best
report-tied = Some of these roles are so close to each other that their order may as well be another
report-in-the-way = What stands in the way, and what helps
report-nothing-in-the-way = As far as we know, nothing stands in the way

## How sure we are

report-no-signs = There is no sign of answers given in a hurry
report-no-tasks = No tasks were done, so this rests on what you say about yourself
report-clocks-on = All tasks were done with a clock
report-clocks-off = These tasks were done without a clock: { $tasks }

## What each part contributed

report-instruments = What each part of the assessment says
report-instruments-note = Points from 0 to 100 with their standard error. A dash means that this part says nothing about the competency.
report-counts = { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
} about { $competencies ->
    [one] { $competencies } competency
   *[other] { $competencies } competencies
}
report-together = Together
report-with-error = { $points } ± { $error }

## What to talk about

report-talk = To talk about
report-talk-surprise = Which of these results surprises you, and why?
report-talk-example = We are least sure about this: { $competency }. Tell of one example: what happened, what you did, and how it ended.
report-talk-role = What would a good working day look like in this role: { $role }?
