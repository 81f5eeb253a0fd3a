# Reliability of rating scales: what is found, and what cannot be used.

## Figures

scales-people = { $n ->
    [one] person who answered
   *[other] people who answered
}
scales-items = { $n ->
    [one] item
   *[other] items
}
scales-alpha = Cronbach's alpha
scales-lambda6 = Guttman's lambda 6
scales-omega = McDonald's omega total, with one factor
scales-mean = mean
scales-sd = standard deviation
scales-sem = standard error of measurement
scales-sem-points = the same standard error in points from 0 to 100
scales-each-item = Each item: correlation with the other items, alpha without the item
scales-reversed-item = { $item }, reversed

scales-persons = How people answered, over all items
scales-string-median = longest run of equal answers: median
scales-string-ninetieth = longest run of equal answers: 90th percentile
scales-string-long = { $n ->
    [one] person with a run longer than half of the items
   *[other] people with a run longer than half of the items
}
scales-spread-median = spread of one person's answers: median
scales-spread-ninetieth = spread of one person's answers: 90th percentile
scales-spread-flat = { $n ->
    [one] person with a spread below 0.3
   *[other] people with a spread below 0.3
}

scales-unused = { $n ->
    [one] The key does not name this column, so it is left out: { $names }
   *[other] The key does not name these { $n } columns, so they are left out: { $names }
}

## What is strange about a scale

scales-constant = Everybody gave the same answer to “{ $item }”, so this item is left out
scales-contrary = “{ $item }” does not go along with the other items
scales-contrary-hint = Check whether the key should call it reversed.
scales-few-people = { $n ->
    [one] Only one person answered, but figures need at least { $fewest }
   *[other] Only { $n } people answered, but figures need at least { $fewest }
}
scales-few-varying = Fewer than two items are left, because everybody gave the same answer to these: { $items }
scales-never-together = Fewer than two people answered both “{ $first }” and “{ $second }”, so this scale has no figures

## Files

scales-file-empty = This file is empty
scales-header-hint = Its first line must name the columns, as the key names the items.
scales-no-header = This line names none of the items in the key
scales-ragged = { $found ->
    [one] This line has one field, but the first line has { $wanted }
   *[other] This line has { $found } fields, but the first line has { $wanted }
}
scales-no-number = “{ $value }” is not a number
scales-no-number-hint = Leave a missing answer empty.
scales-out-of-range = “{ $value }” is outside the range of this item, { $min } to { $max }
scales-column-twice = This column stands twice
scales-item-missing = The answers have no column “{ $item }”
scales-more-mistakes = { $n ->
    [one] There is one more mistake in this file
   *[other] There are { $n } more mistakes in this file
}

scales-key-no-header = This line does not name the columns of a key
scales-key-columns = { $n ->
    [one] A column is missing: { $names }
   *[other] { $n } columns are missing: { $names }
}
scales-key-hint = The first line of a key is: item,scale,reversed,min,max.
scales-key-empty = This key names no items
scales-field-empty = This field is empty
scales-direction = “{ $value }” does not say whether the item is reversed
scales-direction-hint = Write true or false.
scales-min-max = The lowest answer, { $min }, is not below the highest, { $max }
scales-item-twice = “{ $item }” already stands in line { NUMBER($line, useGrouping: "false") }
scales-one-item = The scale “{ $scale }” has only this item
scales-one-item-hint = A scale needs at least two.
