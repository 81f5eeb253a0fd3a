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

## Tasks

questionnaire-your-answer = Your answer
questionnaire-number-bounds = Write a whole number from { $least } to { $most }
questionnaire-how-helpful = How well does each response work?
questionnaire-not-helpful = Not well
questionnaire-very-helpful = Very well
questionnaire-rating = { $response } – { $rating }
questionnaire-hint-rating = <key>1</key> to <key>{ $last }</key> to rate, <key>↑</key> <key>↓</key> for another response. { $done } of { $count } rated
questionnaire-hint-task = You may skip this task
questionnaire-skip = Skip
questionnaire-clock = Clock
questionnaire-clock-words = Switch it off if you need more time. Your result stays the same, and it says that there was no clock.
questionnaire-clock-time = { $minutes }:{ $seconds }
questionnaire-time-left = { $time } left
questionnaire-task-again = Do this task again
questionnaire-task-finished = I am finished
questionnaire-call-start = Take the call
questionnaire-chat-start = Open the chat
questionnaire-call-line = On the line, { $time }
questionnaire-chat-line = In the chat, { $time }
questionnaire-call-held = On hold, { $time }
questionnaire-call-what = What do you say?
questionnaire-chat-what = What do you write?
questionnaire-call-left = { $seconds ->
    [one] One second left
   *[other] { $seconds } seconds left
}
questionnaire-call-take-time = Take your time. At 0 the other person speaks again.
questionnaire-call-soon = The other person will speak again soon
questionnaire-call-over = The talk is over
questionnaire-call-look-back = Look back at the talk
questionnaire-call-after = How the talk went
questionnaire-call-end-good = It ended well
questionnaire-call-end-fair = It ended with open questions
questionnaire-call-end-poor = It ended with an unhappy customer
questionnaire-call-late = { $count ->
    [one] Once the time was up, and the other person spoke again. That changes nothing in the result.
   *[other] { $count } times the time was up, and the other person spoke again. That changes nothing in the result.
}
questionnaire-call-hold = Put on hold
questionnaire-call-unhold = Go on talking
questionnaire-call-file = Look up
questionnaire-call-system = What the system shows
questionnaire-notes = Case notes
questionnaire-notes-words = Write down what you hear
questionnaire-notes-own = Other notes
questionnaire-note-right = You wrote “{ $written }”. That is right
questionnaire-note-empty = You heard “{ $heard }” and left it empty
questionnaire-note-other = You heard “{ $heard }” and wrote “{ $written }”
questionnaire-mood-1 = Mood: very upset
questionnaire-mood-2 = Mood: upset
questionnaire-mood-3 = Mood: unsure
questionnaire-mood-4 = Mood: calm
questionnaire-mood-5 = Mood: content
questionnaire-case-start = Start the call
questionnaire-case-line = Line { $line } of { $count }
questionnaire-case-you = You
questionnaire-case-repeat = Have it repeated (F2)
questionnaire-case-next = Next line
questionnaire-case-over = The call is over. Finish the form, there is no hurry.
questionnaire-case-after = { $right } of { $count } fields are right
questionnaire-typing-start = Show me the text
questionnaire-typing-field = Type here. The clock starts with the first key
questionnaire-accuracy = Accuracy
questionnaire-speed = Speed
questionnaire-typed = Done
questionnaire-percent = { $share } %
questionnaire-mistakes = { $count ->
    [0] no mistake so far
    [one] { $count } mistake so far
   *[other] { $count } mistakes so far
}
questionnaire-words-a-minute = words a minute
questionnaire-of-letters = of { $count } letters
questionnaire-typing-after = { $words } words a minute, { $share } % right
questionnaire-typing-too-little = There is too little text to tell your speed
questionnaire-typing-note = A word counts as five characters, and each mistake that stayed takes one word away. It is a measure of practice, not an employer’s limit.

## The plan

questionnaire-plan-title = How much time do you have?
questionnaire-plan-words = A longer form holds the shorter one. You can change this at any time, and every answer stays.
questionnaire-form-short = Short: a first picture, about { $minutes } minutes
questionnaire-form-standard = Standard: with situations, tasks and a practice call, about { $minutes } minutes
questionnaire-form-full = Full: the surest result, with four practice calls, about { $minutes } minutes
questionnaire-on-paper = Fill it in on paper
questionnaire-plan-parts = All parts
questionnaire-plan-parts-words = Begin with whichever you like
questionnaire-part-state-done = done
questionnaire-part-state-begun = { $count } open
questionnaire-part-state-open = { $minutes } min
questionnaire-all-parts = All parts
questionnaire-deeper = Go on with a longer form

questionnaire-anew = Answer everything anew
questionnaire-letters = ABCDEFGH
