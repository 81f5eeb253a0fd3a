# Problems of files: where, what happened, what to do.

data-where-and-what = { $where }: { $what }
data-what-and-hint = { $what } { $hint }

data-place-field = { $field }
data-place-file = { $file }
data-place-file-field = { $file }, { $field }
data-place-file-line = { $file }, line { NUMBER($line, useGrouping: "false") }
data-place-file-line-field = { $file }, line { NUMBER($line, useGrouping: "false") }, { $field }
data-place-line = line { NUMBER($line, useGrouping: "false") }
data-place-line-field = line { NUMBER($line, useGrouping: "false") }, { $field }
