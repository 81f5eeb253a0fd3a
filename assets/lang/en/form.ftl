# Questionnaires written in a spreadsheet or in SurveyJS: what is wrong in them, and what to do.

## The file as a whole

form-no-spreadsheet = This is not a spreadsheet that can be read ({ $reason })
form-no-spreadsheet-hint = Open it in your spreadsheet program and save it as .xlsx.
form-locked = This spreadsheet is locked with a password
form-locked-hint = Save a copy without a password.
form-too-many-cells = This spreadsheet has more than { $max } filled cells, which is more than Callfit reads
form-no-survey = There is no sheet called survey
form-no-survey-hint = The sheets here are: { $sheets }.
form-nothing-to-ask = There is no question here that can be used
form-no-json = This line is not JSON
form-no-survey-js = This is not a SurveyJS questionnaire
form-no-survey-js-hint = Callfit looks for a list called pages or elements.
form-folder-taken = This folder is already there and stays as it is
form-folder-taken-hint = Choose another place with -o, or move the folder away.
form-cell-too-long = A cell of this row would hold more than { $max } letters, which no spreadsheet takes
form-not-written = The spreadsheet could not be made ({ $reason })

## Columns and cells

form-column-missing = The column “{ $name }” is missing
form-column-left-out = Callfit does not use the column “{ $name }” and leaves it out
form-column-twice = The column “{ $name }” stands twice for the language “{ $language }”. The first one counts
form-cell-empty = “{ $name }” is empty in this row, which is left out
form-cell-merged-hint = The cell is merged with another, and only the first of them has a value: split it up.
form-cell-flag = This must be yes or no, but it says “{ $found }”
form-cell-number = This must be a whole number, but it says “{ $found }”
form-name-changed = The name “{ $name }” cannot be an id and becomes “{ $id }”
form-name-twice = The name “{ $name }” is already taken by { $kind ->
    [row] row { $row }
   *[path] { $row }
  }. This question is left out
form-value-twice = The value “{ $name }” already stands in this list. This one is left out
form-toml = This is not TOML: { $found }

## Languages

form-no-language = It is not said which language the words are in, so they are taken as English
form-no-language-hint = Write default_language on the sheet settings, for example French (fr).
form-language-unknown = No language called “{ $language }” is known
form-language-unknown-hint = Write its tag in brackets: label::French (fr).
form-row-lacks = Other rows have words in these languages, this one does not: { $languages }. The default language is shown instead
form-default-words-missing = There are no words in the default language “{ $language }”, so those in “{ $other }” stand in
form-no-intro = There is no callfit::intro on the sheet settings, so the title is shown in its place
form-no-description = There is no description, so the title is shown in its place
form-words-with-answers = The words hold { "${" }…{ "}" }, which Callfit shows as it stands

## Groups and questions

form-group-within = This group lies within another, so its questions join the outer one and its own title is left out
form-group-no-label = This group has no label, so the title of the questionnaire is shown
form-group-not-begun = Here a group ends that has not begun
form-group-not-ended = Here a group begins that never ends
form-repeat = Rows { $first } to { $last } are asked several times over, which Callfit cannot do. They are left out
form-repeat-hint = Write the questions out as often as you need them.
form-panel = This panel is taken apart: its questions join the page, and its title is left out
form-type-refused = Callfit has no questions of the type “{ $type }”
form-type-unknown = The type “{ $type }” is not known
form-type-unknown-hint = Use select_one, select_multiple, integer, range, text, note, begin_group or end_group.
form-type-metadata = “{ $type }” asks nobody anything and is left out
form-task-unknown = “{ $type }” is no kind of question that Callfit has
form-hint-acknowledge = Use note, or select_one with yes and no.
form-hint-calculate = Take the row out: Callfit works out its own results.
form-hint-decimal = Use integer, in a smaller unit if need be.
form-hint-date = Use integer for a year, or text.
form-hint-rank = Use select_multiple, or one select_one for each place.
form-hint-list = Put the answers on the sheet choices and name their list behind the type.
form-hint-media = Ask for it in words with the type text, or take the row out.
form-hint-elements = Use radiogroup, dropdown, checkbox, boolean, rating, matrix, text, comment or html.
form-list-unknown = There is no list “{ $name }” on the sheet choices
form-choice-no-label = This answer has no label, so its name “{ $name }” is shown
form-choice-twice = This list has the name “{ $name }” already in row { $row }. This one is left out
form-choice-filter = Callfit cannot show a part of a list only
form-choice-filter-hint = Make one question for each part, with its own list and its own relevant.
form-or-other = The extra answer “other” is left out. Add it to the list if you need it
form-options-keep-order = The answers keep their order. Only questions can be mixed, with callfit::shuffle on their group
form-range = This range has no whole steps of 1
form-range-hint = Write start=1 end=5 step=1, or use select_one.
form-constraint = This limit cannot be kept and is left out: { $found }
form-constraint-hint = For an integer, write a smallest and a largest number: . >= 0 and . <= 120
form-scale-needs-list = Only a question with one answer from a list says something about a competency or condition
form-scale-needs-list-hint = Use select_one with a list of two to nine steps, the lowest first.
form-measures-two = This question is about a competency and a condition at once. The competency counts

## Conditions

form-condition-part = This part of the condition is not understood: { $part }
form-condition-cut = The condition ends too early
form-condition-hint = Use { "${" }name{ "}" } with =, <, >, selected(), not(), and, or.
form-condition-question = The condition names “{ $name }”, but there is no such question
form-condition-option = The condition compares “{ $name }” with “{ $option }”, which is none of its answers
form-condition-compares = The answer to “{ $name }” cannot be compared in this way
form-condition-compares-hint = Lists can be compared with = and selected(), numbers also with < and >, texts only with an empty text.
form-condition-itself = The question “{ $name }” is asked only if it is answered, so it can never be asked
form-condition-circle = The question “{ $name }” in { $kind ->
    [row] row { $row }
   *[path] { $row }
  } and this one wait for each other, so neither can be asked
form-condition-later = The condition names “{ $name }”, which comes only later, in { $kind ->
    [row] row { $row }
   *[path] { $row }
  }
form-condition-left-out = The condition names “{ $name }” in { $kind ->
    [row] row { $row }
   *[path] { $row }
  }, which is left out, so this question is left out as well

## SurveyJS

form-json-object = This must be an object in curly brackets
form-json-text = This must be a text, or a text for each language
form-json-value = This must be a value, or an object with a value and a text
form-json-whole = This must be a whole number
form-property-left-out = Callfit does not use “{ $name }” and leaves it out
form-property-missing = “{ $name }” is missing
