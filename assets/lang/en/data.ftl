# Problems of files: where, what happened, what to do.

data-where-and-what = { $where }: { $what }
data-what-and-hint = { $what } { $hint }

data-place-field = { $field }
data-place-file = { $file }
data-place-file-field = { $file }, { $field }
data-place-file-line = { $file }, line { NUMBER($line, useGrouping: "false") }
data-place-file-line-field = { $file }, line { NUMBER($line, useGrouping: "false") }, { $field }
data-place-sheet = { $file }, sheet { $sheet }
data-place-sheet-row = { $file }, sheet { $sheet }, row { NUMBER($line, useGrouping: "false") }
data-place-sheet-row-field = { $file }, sheet { $sheet }, row { NUMBER($line, useGrouping: "false") }, { $field }
data-place-line = line { NUMBER($line, useGrouping: "false") }
data-place-line-field = line { NUMBER($line, useGrouping: "false") }, { $field }

## Reading and writing files

data-missing = This file does not exist
data-missing-hint = Check the path and the spelling of the name.
data-is-folder = This is a folder, not a file
data-is-folder-hint = Name a file inside it.
data-too-large = This file is larger than { $limit } MB, which is more than Callfit reads
data-too-large-hint = Check that it is the file you meant.
data-no-access = You do not have the right to read this file
data-no-access-hint = Change its permissions, or copy it to your own folder.
data-unreadable = This file cannot be read ({ $reason })
data-unreadable-hint = Check the disk, or try a copy of the file.
data-not-text = This is not a text file
data-not-text-hint = Check that it is the file you meant.
data-not-utf8 = This line has letters that are not written in UTF-8
data-not-utf8-hint = Open the file in a text editor and save it as UTF-8.

data-no-folder = There is no such folder to write to
data-no-folder-hint = Create the folder first, or choose another place.
data-folder-protected = This folder is read-only
data-file-protected = This file is write-protected
data-disk-full = The disk is full, so the file was not written
data-disk-full-hint = Free some space, or choose another disk. Nothing was lost.
data-name-refused = This file name is too long or has letters that the disk does not take
data-name-refused-hint = Choose a shorter, simpler name.
data-not-written = The file was not written ({ $reason })
data-write-hint = Choose another name or folder.

## Data files as a whole

data-folder-missing = There is no such file or folder
data-no-data-folder = This is not a folder of data files
data-nothing-in-folder = This folder holds no data files
data-folder-hint = Callfit looks for competencies.toml and for the folders roles, questionnaires and lang.
data-unknown-file = Callfit does not know this file and leaves it out
data-no-format = This file does not say which form it has
data-no-format-hint = Write format = 1 on its first line.
data-unknown-format = { $format } is not a form that Callfit knows
data-newer-format = This file has form { $format }, which a newer version of Callfit wrote
data-newer-format-hint = Update Callfit, or ask the author for a file of form 1.
data-syntax = This line cannot be read: { $content }
data-syntax-hint = Look for a missing quotation mark, bracket or equals sign, here or just above, and for a key that stands twice.

## Keys and values

data-did-you-mean = Did you mean “{ $name }”?
data-known-names = Known here: { $names }.
data-found-instead = It says { $found }.
data-missing-key = “{ $key }” is missing
data-unknown-key = “{ $key }” is not known here
data-unknown-word = “{ $word }” is not known for “{ $key }”
data-needs-words = “{ $key }” needs words
data-too-long = “{ $key }” has { $length } letters, but only { $max } have room
data-needs-text = “{ $key }” must be text in quotation marks
data-needs-flag = “{ $key }” must be true or false
data-needs-list = “{ $key }” must be a list in square brackets
data-needs-table = “{ $key }” must be a table
data-needs-number = “{ $key }” must be a number from { $low } to { $high }
data-needs-whole-number = “{ $key }” must be a whole number from { $low } to { $high }
data-not-an-id = “{ $id }” cannot be an id
data-not-an-id-hint = An id has 1 to 64 small letters a to z, digits, _ and -.
data-duplicate-id = The id “{ $id }” is already taken
data-id-unlike-file = The id is “{ $id }”, but the name says “{ $file }”
data-id-unlike-file-hint = Give both the same name.

## Names of other things

data-unknown-competency = There is no competency “{ $id }”
data-unknown-condition = There is no condition “{ $id }”
data-unknown-instrument = There is no instrument “{ $id }”
data-unknown-option = There is no option “{ $id }”
data-unknown-question = There is no question “{ $id }”
data-unknown-questionnaire = There is no questionnaire “{ $id }”
data-unknown-role = There is no role “{ $id }”
data-unknown-scale = There is no scale “{ $id }” in this questionnaire

## Competencies and roles

data-no-competencies = This file has no competency that can be used
data-no-instrument = No instrument has a weight above 0
data-not-ascending = Each of these must be higher than the one before: { $keys }
data-no-desired-level = “{ $key }” names the competency “{ $id }”, but “desired” does not
data-no-weight = The competency “{ $id }” has a desired level, but no weight
data-no-weights = No competency of this role has a weight above 0, so it cannot be compared with anybody
data-no-weights-hint = Add a table [desired] and a table [weight].
data-floor-above-desired = The must-have level of “{ $id }” is above its desired level
data-pay-turned-round = “low” is higher than “high”
data-ladder-circle = This step up leads round in a circle: { $roles }
data-ladder-circle-hint = Moves that are not a step up stand under “sideways”.
data-unknown-topic = There is no entry “{ $id }” of the kind “{ $kind }”
data-needs-country = A country is two capital letters such as FR, not “{ $found }”
data-needs-link = A link begins with https:// and has no spaces, unlike “{ $found }”
data-needs-month = A month is written like 2026-11, not “{ $found }”
data-no-onet-row = The figures from O*NET do not say which occupation they come from
data-no-onet-row-hint = Name it: from = "customer service representative".
data-condition-twice = The condition “{ $id }” has two levels in this role

## Questionnaires

data-no-sections = This questionnaire has no section that can be used
data-no-questions = This section has no question that can be used
data-scale-steps = A scale has 2 to 9 steps, but this one has { $count }
data-measures-nothing = This question is about no competency and no condition
data-measures-two = This question is about a competency and a condition at once
data-measures-hint = Give it one of the two: competency = "…" or condition = "…".
data-few-options = A question of choice needs at least two options
data-fact-type = A question about this fact has the type “{ $type }”
data-unasked = No question asks about “{ $id }”

## Wording in other languages

data-unknown-wording = “{ $id }” does not stand in the original, so it translates nothing
data-list-length = { $found ->
    [one] This list has one member
   *[other] This list has { $found } members
  }, but the original has { $wanted }
data-untranslated = { $count ->
    [one] One text is not translated into “{ $language }”: { $first }
   *[other] { $count } texts are not translated into “{ $language }”, among them { $first }
  }
data-untranslated-hint = Add what is missing to { $file }.

## Answers

data-no-experience-here = This question can only be answered with a step from 1 to { $steps }

## Tasks and conditions of questions

data-few-responses = A situation needs at least two responses
data-no-text-to-type = This typing task has no text that can be used
data-empty-case = This task needs lines to hear and fields to fill
data-unknown-note = There is no note “{ $id }” in this call
data-unknown-step = There is no step “{ $id }” in this call
data-call-no-end = The step “{ $id }” has no replies and is no ending either
data-call-end-with-replies = The step “{ $id }” is an ending, but it has replies
data-call-points-differ = The replies of the step “{ $id }” give points for different competencies
data-call-no-best = No reply of the step “{ $id }” has 4 points for one of its competencies
data-call-circle = The step “{ $id }” can lead back to itself, so the talk may never end
data-call-unreached = Nothing leads to the step “{ $id }”
data-unknown-part = There is no file “{ $id }” in the folder parts
data-number-turned-round = “least” is higher than “most”
data-curve = This must be pairs of a number and a level that rise, such as [[0, 0], [40, 70]]
data-condition-unclear = This condition cannot be understood
data-condition-hint = Write one of all, any, not or question: { "{" } question = "…", is = ["…"] { "}" }.
data-condition-not-earlier = No question “{ $id }” comes before this one
data-condition-never = Nobody can ever be asked “{ $id }”: its condition cannot be met
data-condition-never-hint = Look for two conditions that exclude each other, or for a number that the question cannot have.
data-no-answer-here = This is a text to read and has no answer
data-task-unread = What was done in this task cannot be read ({ $reason })
data-task-unread-hint = Keep it as Callfit has written it, or take the line out and do the task again.
data-there = There is a file of this name already; it was left as it is
data-there-hint = Choose an empty folder, or move the file away
