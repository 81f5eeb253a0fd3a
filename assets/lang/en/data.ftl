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
