# The program itself: notices, names of files, what went wrong.

# File names; spaces become hyphens
app-cv-file = { $name } CV { $language }
app-cv-file-unnamed = CV { $language }
app-resume-file = { $name } profile
app-resume-file-unnamed = Profile

app-still-busy = This is still being done
app-still-busy-hint = Wait a moment and try again

app-no-thread = The computer has no room for this work just now ({ $reason })
app-no-thread-hint = Close other programs and try again

app-bug = Something went wrong inside Callfit ({ $reason })
app-bug-hint = Your answers are safe. Try again, and tell us what you did

app-no-data-folder = This system does not say where programs keep their data
app-no-data-folder-hint = Name a folder with --data-dir

# Seen by developers only
app-undo-storm = A screen changes the record in every frame
