## Plan: what to do until when, on the screen and on paper

plan-title = My plan
plan-sentence = What you do until when, step by step. Each step is something that you can show afterwards.
plan-for = Plan for the role: { $role }
plan-progress = { $done } of { $all } steps done
plan-paper-intro = Tick off what you have done, and write down what shows it. A step that takes longer than planned is no mistake: give it a new day.
plan-done = Done
plan-what = What to do
plan-about = It helps with
plan-until = Until
plan-evidence = What shows it
plan-how = How each step is done
plan-again = When most steps are done, answer the questionnaire anew. The results then show what has changed.
plan-foot = Made with Callfit. A plan is an offer to yourself, no promise of a job.
plan-empty-words = There is no step in it yet. Choose a role on the page of roles and begin a plan there.

## On the screen

plan-goal = The role that you want to reach
plan-goal-none = Choose a role
plan-goal-fit = Fit today: { $fit }, { $range }. { $word }.
plan-goal-unknown = For this role too little is answered to say how well it fits.
plan-no-steps = There is no step in the plan yet. Add one of the suggestions, or one of your own.
plan-no-gaps = You already show what this role asks for. Practise the interview, make your CV and apply. Or choose a role further up and see what it takes.
plan-own = Add a step of your own
plan-own-hint = For example: call the public employment service
plan-unnamed = A step without a name
plan-start-title = Where do you want to go?
plan-start-words = Choose a role. The plan begins with a small step for each of the gaps that matter most. You can change everything.
plan-start-answer-first = Answer the first parts of the questionnaire. Then the plan knows which role suits you and what is still to be learned.
plan-start-for = Begin a plan: { $role }
plan-start-other = Look at other roles
plan-more = What else can help
plan-suggestion = { $weeks ->
    [one] { $competency } · one week
   *[other] { $competency } · { $weeks } weeks
  }
plan-add = Add to the plan
plan-training = Courses and training
plan-take = Take it with you
plan-take-words = On paper, or as reminders in the calendar of your phone or computer
plan-save = Save as PDF
plan-calendar = Save for the calendar
plan-no-days = No open step has a day yet
plan-to-results = To the results
plan-earlier = Earlier
plan-later = Later
plan-remove = Remove from the plan
plan-no-day = No day
plan-in-weeks = { $weeks ->
    [one] In one week, { $date }
   *[other] In { $weeks } weeks, { $date }
  }
plan-until-day = until { $date }
plan-was-until = was planned until { $date }
plan-done-on = done on { $date }

## On the page of a role

plan-open = Open my plan
plan-begin = Begin a plan
plan-begin-words = A few small steps with days, for what is still to be learned
plan-change = Make this role my goal
plan-change-words = Your plan leads to another role. The steps in it stay.
