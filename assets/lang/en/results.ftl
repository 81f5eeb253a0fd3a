# The results: levels with their ranges. Sentences about levels and sureness are in explain.ftl.

results-title = Your results
results-roles = See my roles

results-empty-title = Your results will be here
results-empty-words = After the first parts of the questionnaire you see a first picture. It takes about 5 minutes.
results-start = Start part 1
results-go-on = Go on with the questions

results-chart = The chart shows the same values as the list
results-legend-value = Your result
results-legend-band = Where it most likely lies

results-competency = Competency
results-starting = starting
results-strong = strong
results-level = Level
results-needed = { $count ->
    [one] { $count } more answer
   *[other] { $count } more answers
}
results-no-experience = No experience yet
results-said = { $competency }: { $level }. { $value } of 100, most likely between { $low } and { $high }
results-said-open = { $competency }: { $level }

results-anywhere = There are too few answers to say more. The level can be anywhere in the band.
results-answers = What you answered
results-train = What to train
results-change = Look at these answers again
results-answer-more = { $count ->
    [one] Answer { $count } more question
   *[other] Answer { $count } more questions
}

results-shown = What situations and tasks show
results-shown-alike = You act much as you rate yourself: no difference is larger than chance
results-no-clock = Some tasks were done with the clock switched off
results-changed = What has changed since last time
results-unchanged = Nothing has changed by more than chance
results-change-planned = { $sentence } You worked on this in your plan.
results-planned-unchanged = You worked on this in your plan, and the difference is not yet beyond chance: { $competencies }. Give it more time.
results-changed-note = Only what is larger than chance is named. The rest is about the same
results-parts = Where it comes from

results-take = Take the results with you
results-take-words = A PDF to read, print or hand on, or your answers as a table with a list of what each code means
results-save-pdf = Save as PDF
results-save-table = Save as table
results-left-over = { $count ->
    [one] { $count } answer belongs to a question that is no longer in this questionnaire. It is kept and does not count.
   *[other] { $count } answers belong to questions that are no longer in this questionnaire. They are kept and do not count.
}
