# Words that all screens share, home, first run, settings and about.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard.

## Navigation and saving

ui-nav-home = Home
ui-nav-assessment = Assessment
ui-nav-results = Results
ui-nav-roles = Roles
ui-nav-plan = My plan
ui-nav-cv = My CV
ui-nav-settings = Settings and data
ui-nav-settings-short = Settings
ui-saved = All saved
ui-saving = Saving
ui-not-saved = Not saved

## Small words

ui-cancel = Cancel
ui-choose = Choose…
ui-close = Close
ui-open = Open
ui-show-folder = Show folder
ui-try-again = Try again
ui-undo = Undo

## Asking for a file

ui-import-title = Bring in a CV
ui-import-words = Choose a CV from Callfit, Europass or JSON Resume, or the data that LinkedIn gives you. You see what is in it before anything changes.
ui-import-open = Bring in
ui-save-cv-title = Save your CV
ui-save-cv-save = Save as PDF
ui-save-letter-title = Save your letter
ui-save-copy-title = Save a copy of your data
ui-save-copy-save = Save copy
ui-save-report-title = Save your results
ui-save-interview-title = Save the sheet for the interview
ui-save-report-words = The ending of the name decides the kind of file: .pdf to read and print, .csv for a spreadsheet, .json for other programs, .txt for plain text
ui-save-paper-title = Save the paper form
ui-save-plan-title = Save your plan
ui-save-reminders-title = Save your reminders
ui-save-reminders-words = A calendar file with the ending .ics. Almost every calendar program takes it in when you open it.
ui-save = Save
ui-save-words = Choose where the file goes
ui-path = File
ui-path-empty-handed = No file was chosen. You can also type where it is.
ui-file-kind = CV
ui-file-pdf = PDF to read and print
ui-file-table = Table for a spreadsheet
ui-file-calendar = Calendar
ui-file-json = JSON for other programs
ui-file-text = Plain text
ui-file-word = Word document
ui-file-page = Web page
ui-file-markdown = Text with Markdown
ui-file-europass = XML for Europass

## Keys

ui-help-title = Keys
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-tab = Tab
ui-key-alt = Alt
ui-key-ctrl = Ctrl
ui-help-main = The main action of the screen
ui-help-back = Back, or close what is open
ui-help-answer = Choose an answer
ui-help-no-experience = No experience yet
ui-help-compare = Put the chosen role beside others
ui-help-next-control = Go to the next button or field
ui-help-screens = Go to a screen
ui-help-undo = Undo
ui-help-redo = Do it again
ui-help-save = Save now
ui-help-size = Larger, smaller or normal text
ui-help-this = This list

## The window does not open

ui-window-no-display = There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set
ui-window-unreachable = The screen { $display } does not answer
ui-window-libraries = The window cannot be opened because these libraries are not installed: { $names }
ui-window-other = The window cannot be opened: { $detail }

## Home

ui-home-morning = Good morning
ui-home-morning-name = Good morning, { $name }
ui-home-afternoon = Good afternoon
ui-home-afternoon-name = Good afternoon, { $name }
ui-home-evening = Good evening
ui-home-evening-name = Good evening, { $name }
ui-home-fresh = Answer some questions, see which roles suit you, and leave with a CV
ui-home-begun = You have made a start. Carry on where you stopped, or look at what we know so far.
ui-home-more-than-half = You are more than halfway. Carry on where you stopped, or look at what we know so far.
ui-home-done = You have been through all parts. Look at your roles, and make a CV for the one you like.
ui-home-part = Part { $part } of { $count }
ui-home-all-parts = All { $count } parts done
ui-home-start-title = Start with part 1
ui-home-part-words = { $questions ->
    [one] One question, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. There are no wrong answers.
   *[other] { $questions } questions, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. There are no wrong answers.
}
ui-home-continue = Continue
ui-home-or-enter = or press Enter
ui-home-parts-done = { $done } of { $count } parts done
ui-home-minutes-left = { $minutes ->
    [one] about one minute left
   *[other] about { $minutes } minutes left
}
ui-home-ready = Your results are ready
ui-home-ready-words = See your strengths, which roles suit you and why
ui-home-see-results = See my results
ui-home-best-role = Your best role so far
ui-home-must-haves = Must-haves: { $count }
ui-home-see-why = See why
ui-home-all-roles = All { $count } roles
ui-home-no-role = Your best role will be here
ui-home-no-role-words = After the first parts you see a first picture. Each part makes it clearer.
ui-home-cv = Your CV
ui-home-cv-page = The first page of your CV
ui-home-cv-begun = Well begun
ui-home-cv-nearly = Nearly ready
ui-home-cv-ready = Ready to save
ui-home-cv-ready-words = All parts are there. Check the page, then save it as a PDF.
ui-home-cv-missing = { $n ->
    [one] One part is still empty. Then you can save it as a PDF.
   *[other] { $n } parts are still empty. Then you can save it as a PDF.
}
ui-home-cv-done = { $done } of { $count } parts filled, in { $language }
ui-home-cv-continue = Continue my CV
ui-home-cv-open = Open my CV
ui-home-no-cv = Your CV will be here
ui-home-no-cv-words = Write down your work and your training. It takes about 15 minutes.
ui-home-no-cv-start = Start my CV
ui-home-privacy = Everything you write stays on this computer. Callfit works without the internet.

## First run

ui-first-title = A customer service role that suits you
ui-first-answer = 1. Answer
ui-first-answer-words = Questions about how you work and deal with people. About { $minutes } minutes, with a pause whenever you like.
ui-first-roles = 2. See your roles
ui-first-roles-words = Customer service roles that fit you, with the reasons in plain words
ui-first-cv = 3. Get your CV
ui-first-cv-words = A clear CV for the role you choose, ready to print or send
ui-first-language = Choose your language
ui-first-language-words = For the screens. You can pick another one for your CV later.
ui-first-start = Start
ui-first-privacy = No account and no internet needed. Your answers stay on this computer, and you can delete them at any time.
ui-text-size = Text size
ui-size-normal = Normal
ui-size-large = Large
ui-size-very-large = Very large

## Settings

ui-settings-look = Language and appearance
ui-settings-data = Your data
ui-settings-privacy = Callfit never sends your data anywhere
ui-settings-problems = { $n ->
    [one] One thing in the data files is not as it should be
   *[other] { $n } things in the data files are not as they should be
}
ui-settings-problems-title = The data files
ui-settings-problems-words = Everything else works, and what you wrote is safe. Show this to whoever takes care of the files.
ui-settings-problems-show = Show details
ui-show = Show
ui-copy = Copy
ui-screen-language = Screen language
ui-screen-language-words = Changes at once
ui-cv-language = CV language
ui-cv-language-words = What your CV is written in
ui-cv-language-same = As the screen
ui-size-letter = A
ui-theme = Theme
ui-theme-light = Light
ui-theme-dark = Dark
ui-theme-system = System
ui-go-on = Go on by itself
ui-go-on-words = Shows the next question after an answer
ui-less-movement = Less movement
ui-less-movement-words = No sliding or fading
ui-import-row = Bring in a CV
ui-import-row-words = From Callfit, Europass, LinkedIn or JSON Resume
ui-import-choose = Choose file…
ui-copy-row = Save a copy of my data
ui-copy-row-words = One file that you can read and keep
ui-copy-save = Save copy…
ui-example-row = Look at an example
ui-example-row-words = An invented person, until you delete everything
ui-keys-row = Keys
ui-keys-row-words = Everything works without a mouse
ui-about-row = About Callfit
ui-about-row-words = Version, sources and licences
ui-delete-row = Delete everything
ui-delete-row-words = Answers, results and CVs on this computer
ui-delete = Delete
ui-delete-title = Delete everything?
ui-delete-words = Answers, results and what you wrote for your CV will be gone for good. PDF files that you saved stay where they are.
ui-delete-word = DELETE
ui-delete-type = Type { $word } to go on
ui-delete-keep = Keep my data

## About. The attributions of O*NET and ESCO are asked for by their owners.

ui-about-title = About Callfit
ui-about-version = Version { $version }. It works without the internet.
ui-about-onet = O*NET
ui-about-onet-words = This product includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. We have modified some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.
ui-about-esco = ESCO
ui-about-esco-words = This service uses the ESCO classification of the European Commission
ui-about-fonts = Fonts
ui-about-fonts-words = Noto Sans and Noto Sans Bengali by the Noto Project Authors, under the SIL Open Font License 1.1
ui-about-icons = Icons
ui-about-icons-words = Lucide, by the Lucide contributors, under the ISC licence; some come from Feather by Cole Bemis, under the MIT licence
ui-about-code = Program
ui-about-code-words = Callfit is free software under the MIT licence or the Apache License 2.0, as you like
ui-about-made = What a role needs is our judgement, based on articles about this work and on the sources above. Fonts, icons and data come with the program, so the screen looks the same on every computer.

ui-replace-title = There is already a file with this name
ui-replace-words = { $name } in { $folder } would be replaced by the new file
ui-replace = Replace it
ui-replace-keep = Keep it
ui-quit-title = Your last changes are not saved
ui-quit-words = The disk cannot be written to. If you leave now, these changes are lost.
ui-quit-anyway = Leave anyway
ui-quit-stay = Stay
ui-photo-title = Choose a photo
ui-photo-words = A JPEG or PNG file. What the camera noted, such as the place, is not kept.
ui-photo-open = Use this file
ui-file-photo = Photos
