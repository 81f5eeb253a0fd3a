# Problems in a file of competency levels that were measured elsewhere.

levels-not-a-table = { $found ->
    [list] This file holds a list, not competencies with their levels
    [number] This file holds a number, not competencies with their levels
    [text] This file holds a text, not competencies with their levels
   *[other] This file does not hold competencies with their levels
}
levels-not-a-level = { $found ->
    [text] This level is a text, not a number
    [list] This level is a list, not a number
    [null] This level is empty
   *[other] This level is not a number
}
levels-not-a-number = { $found ->
    [text] This is a text, not a number
    [list] This is a list, not a number
    [null] This is empty
   *[other] This is not a number
}
levels-form-hint = Write each level like this: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}. Leave out what was not measured.
levels-no-level = The level is missing here
levels-unknown-key = There is nothing called “{ $key }” in a level
levels-off-scale = A level of { $found } is outside the scale
levels-off-scale-hint = Levels go from 0 to 100
levels-error-off-scale = A standard error of { $found } is not possible. It goes from 0 to 100
levels-unknown-competency = There is no competency “{ $id }”
levels-known-competencies = The competencies are: { $ids }
