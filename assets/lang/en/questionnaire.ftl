# The questionnaire: its frame, its cards, and the ways to answer.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard. Keys keep the digits printed on the keyboard.

## The frame

questionnaire-leave = Save and leave
questionnaire-place = Part { $part } of { $count }  ·  <b>{ $title }</b>
questionnaire-saved = Saved
questionnaire-saving = Saving
questionnaire-not-saved = Not saved
questionnaire-not-saved-title = Your last answer is not saved yet
questionnaire-progress = { $done } of { $count } parts done
questionnaire-back = Back
questionnaire-next = Next
questionnaire-start = Start
questionnaire-start-part = Start this part
questionnaire-go-on = Go on
questionnaire-results = See my results

## Keys that help

questionnaire-hint-enter = or press <key>Enter</key>
questionnaire-hint-results = Press <key>Enter</key> to see your results
questionnaire-hint-scale = Press <key>1</key> to <key>{ $last }</key> to answer, <key>Enter</key> for the next question
questionnaire-hint-scale-long = Press <key>1</key> to <key>{ $last }</key> or <key>0</key> to answer, <key>Enter</key> for the next question
questionnaire-hint-multi = Press <key>1</key> to <key>{ $last }</key>, then <key>Enter</key>
questionnaire-hint-multi-ten = Press <key>1</key> to <key>9</key> and <key>0</key> for all that are true, then <key>Enter</key>
questionnaire-hint-multi-long = Press <key>1</key> to <key>{ $last }</key> for all that are true, then <key>Enter</key>
questionnaire-hint-languages = <key>↑</key> <key>↓</key> row <key>←</key> <key>→</key> level <key>Space</key> to choose
questionnaire-hint-languages-long = <key>↑</key> <key>↓</key> row <key>←</key> <key>→</key> level <key>Space</key> to choose, or <key>1</key> to <key>6</key>
questionnaire-hint-languages-done = <key>8</key> adds a language, <key>Enter</key> for the next part
questionnaire-hint-add = Press <key>1</key> to <key>8</key> or type its name

## Cards between the parts

questionnaire-part = Part { $part } of { $count }
questionnaire-part-done = Part { $part } of { $count } is done
questionnaire-length = { $count ->
    [one] One question
   *[other] { $count } questions
}, { $minutes ->
    [one] about one minute
   *[other] about { $minutes } minutes
}
questionnaire-safe = Each answer is saved at once on this computer, and nowhere else. You can stop at any time and go on later.
questionnaire-thanks = Thank you
questionnaire-left = { $parts ->
    [one] One part is left
   *[other] { $parts } parts are left
}, { $minutes ->
    [one] about one minute
   *[other] about { $minutes } minutes
}. You can also take a break: your answers are saved.
questionnaire-open = { $count ->
    [one] { $count } question is still open. That is fine, and you can come back to it.
   *[other] { $count } questions are still open. That is fine, and you can come back to them.
}
questionnaire-answer-open = { $count ->
    [one] Answer the open question
   *[other] Answer the open questions
}
questionnaire-pause = Take a break
questionnaire-ready-title = Your results are ready
questionnaire-ready-words = You see what you are good at, which roles suit you and why. You can change your answers whenever you like.
questionnaire-again = Look through the questions again
questionnaire-end-title = You have seen all questions
questionnaire-end-words = There are not enough answers for a result yet. Even one part gives a first picture.
questionnaire-missing-title = There is no questionnaire
questionnaire-missing-words = The data files hold no questionnaire that can be used. Settings and data shows what is wrong with them.

## Questions

questionnaire-number = Question { $number } of { $count }
questionnaire-no-experience = No experience yet
questionnaire-no-experience-fine = That is fine. It does not lower your result.

## Languages

questionnaire-your-languages = Your languages
questionnaire-add-language = Add a language
questionnaire-remove-language = Remove
questionnaire-first-language = Which language do you know best?
questionnaire-other-language = Which other language do you know?
questionnaire-find-words = Choose one, or type its name. You can add more later.
questionnaire-find-label = Find a language
questionnaire-find-hint = Type its name
questionnaire-add-own = Add “{ $language }”
questionnaire-add-cancel = Back to my languages
questionnaire-how-well = How well do you know { $language }?
questionnaire-native = This is my mother tongue
questionnaire-native-words = You know this language in every way. There are no levels to choose.
questionnaire-language-native = Mother tongue
questionnaire-language-levels = { $low } to { $high }
questionnaire-language-new = Not filled in yet
questionnaire-language-begun = In progress
questionnaire-beginner = Beginner
questionnaire-independent = Independent
questionnaire-very-good = Very good
questionnaire-cell = { $skill }, { $level }
questionnaire-opens = What this opens
questionnaire-opens-spoken = Asks for { $level } in speaking and listening
questionnaire-opens-written = Asks for { $level } in writing and reading
questionnaire-opens-any = Asks for { $level } in speaking and writing
questionnaire-opens-reached = You are there
questionnaire-opens-steps = { $steps ->
    [one] You are one step away
   *[other] You are { $steps } steps away
}
questionnaire-opens-unknown = Choose your levels to see how far it is
questionnaire-opens-note = It counts where the employer works in this language. The levels follow the common European scale.
