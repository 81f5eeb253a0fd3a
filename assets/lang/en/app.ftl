# The program itself: notices, names of files, what went wrong.

# File names; spaces become hyphens
app-cv-file = { $name } CV { $language }
app-cv-file-unnamed = CV { $language }
app-letter-file = { $name } letter { $language }
app-letter-file-unnamed = Letter { $language }
app-resume-file = { $name } profile
app-resume-file-unnamed = Profile
app-report-file = { $name } assessment report
app-report-file-unnamed = Assessment report
app-plan-file = { $name } plan
app-plan-file-unnamed = Plan
app-reminders-file = { $name } reminders
app-reminders-file-unnamed = Reminders
app-interview-file = Interview { $role }
app-paper-file = { $title } { $form ->
    [full] full form
    [standard] standard form
   *[short] short form
}

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

app-cv-saved = The CV is saved in { $folder }
app-left-out = Europass has no place for some of it: { $fields }
app-left-out-hint = The file is saved without it. Your profile keeps everything.
app-letter-saved = The letter is saved in { $folder }
app-resume-saved = The profile is saved in { $folder }
app-report-saved = The results are saved in { $folder }
app-plan-saved = The plan is saved in { $folder }
app-reminders-saved = The reminders are saved in { $folder }. Open the file to take them into your calendar.
app-interview-saved = The sheet for the interview is saved in { $folder }
app-paper-saved = The paper form is saved in { $folder }
app-deleted = Everything about you is deleted

app-cv-failed = The CV could not be made ({ $reason })
app-cv-failed-hint = Your data is safe. Tell us what the CV was to hold

app-imported = Taken in from { $file }. You can undo this
app-import-more = { $n ->
    [one] One more thing in this file could not be read as meant
   *[other] { $n } more things in this file could not be read as meant
}
app-parse-unreadable = This PDF cannot be read: it is damaged or locked
app-parse-unreadable-hint = Open it in another program, save it anew as PDF and try that file
app-parse-pictures = This PDF holds pictures only, so a machine finds no words in it
app-parse-pictures-hint = Use the file that was not scanned, or write the CV anew in Callfit
app-foreign-pdf = This PDF holds no data to take in: Callfit and Europass put some inside theirs
app-foreign-pdf-hint = Choose a PDF made by Callfit or Europass, or a file in the JSON Resume format

app-example-unknown = There is no example of that name: { $name }
app-version-kept = This version of your CV is kept
app-version-back = The earlier version is back. What was there before is kept as a version.
