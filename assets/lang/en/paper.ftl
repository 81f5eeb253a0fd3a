# Questionnaires on paper: the form, and entering what was marked on it.

## The form

paper-kind = Callfit questionnaire
paper-foot = Form: { $code }
paper-name = Name or number
paper-date = Date
paper-how = How to fill it in
paper-how-mark = Put a cross in the box that fits you best. There are no right or wrong answers.
paper-how-change = If you change your mind, fill the wrong box completely and put a cross in another one.
paper-how-open = You may leave any question open. “No experience yet” does not lower your result.
paper-how-letters = The small signs and codes help whoever types the answers in. You do not need them.
paper-section = { $letter }. { $title }
paper-language = Language
paper-mother-tongue = Mother tongue
paper-levels = Mark one level in each column. A1 and A2: beginner. B1 and B2: independent. C1 and C2: very good. For a mother tongue mark only M.
paper-at-computer = You do this task at the computer
paper-only-if-marked = Only if you marked { $letters } at { $code }
paper-only-if-answered = Only if you answered { $code }
paper-only-if = Whether this is for you depends on your answers to these: { $codes }
paper-thanks = Thank you. That was the last question.

## What was chosen on the command line

paper-unknown = There is no questionnaire “{ $id }”
paper-unknown-hint = Use one of these: { $ids }
paper-form-unknown = There is no form “{ $form }”
paper-form-hint = Use short, standard or full

## Entering what was marked

paper-entry-no-code = “{ $typed }” is no code of a question
paper-entry-no-code-hint = Begin each line with the code on the paper, for example B07 4
paper-entry-unknown = There is no question { $code }
paper-entry-not-in-form = { $code } is not in the form “{ $form }”
paper-entry-not-in-form-hint = It is in “{ $form }”. Look at the foot of the page to see which form it is
paper-entry-twice = { $code } already has an answer, in line { $line }
paper-entry-twice-hint = Take one of the two lines out
paper-entry-refused = “{ $typed }” is no answer to { $code }
paper-entry-step = Type a step from 1 to { $steps }
paper-entry-step-or-none = Type a step from 1 to { $steps }, or 0 for no experience yet
paper-entry-letter = Type one letter from a to { $last }
paper-entry-letters = Type letters from a to { $last }, for example ab, or - for none
paper-entry-letters-apart = Type letters from a to { $last } with blanks between them, for example a ab, or - for none
paper-entry-language = Type a language and its five levels from A1 to C2, for example fr C1 C1 B2 B2 B1, with - for one left open. For a mother tongue type M, for example bn M
paper-entry-number = Type a whole number from { $least } to { $most }
paper-entry-ratings = Type { $count } ratings from 1 to 5 in the order on the paper, for example 1 5 3 2, with - for one left open
paper-entry-text = Type the words on the paper
paper-entry-note = This is only to be read and has no answer
paper-entry-task = This task is done at the computer and cannot be typed in
paper-entry-exists = This file is there already
paper-entry-exists-hint = Nothing is written over. Give another name after -o
paper-entry-mend = Nothing is written yet. Mend these lines and enter them again
paper-entry-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
paper-entry-welcome = Type what is marked and press Enter. Enter alone leaves a question open. To correct an earlier answer, type its code before it, for example B07 4. Each answer is saved at once, so you can stop at any time.
