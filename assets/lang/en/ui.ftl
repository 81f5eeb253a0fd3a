# Words that all screens share, home, first run, settings and about.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard.

## Navigation and saving

ui-nav-home = Home
ui-nav-assessment = Assessment
ui-nav-results = Results
ui-nav-roles = Roles
ui-nav-cv = My CV
ui-nav-settings = Settings and data
ui-nav-settings-short = Settings
ui-saved = All saved
ui-saving = Saving
ui-not-saved = Not saved

## Small words

ui-back = Back
ui-cancel = Cancel
ui-choose = Choose…
ui-close = Close
ui-open = Open
ui-show-folder = Show folder
ui-try-again = Try again
ui-undo = Undo

## Where there is nothing yet

ui-empty-title = There is nothing here yet
ui-empty-words = This page fills as you answer questions
ui-empty-start = Go to home

## Asking for a file

ui-import-title = Bring in a CV
ui-import-words = Choose a CV saved as JSON Resume, or a PDF that Callfit made. You can undo it.
ui-import-open = Bring in
ui-save-cv-title = Save your CV
ui-save-cv-save = Save as PDF
ui-save-copy-title = Save a copy of your data
ui-save-copy-save = Save copy
ui-save-words = Choose where the file goes
ui-path = File
ui-path-empty-handed = No file was chosen. You can also type where it is.
ui-file-kind = CV

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
ui-help-next-control = Go to the next button or field
ui-help-screens = Go to a screen
ui-help-undo = Undo
ui-help-redo = Do it again
ui-help-save = Save now
ui-help-size = Larger, smaller or normal text
ui-help-this = This list

## The window does not open

ui-window-no-display = There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set
ui-window-libraries = The window cannot be opened because these libraries are not installed: { $names }
ui-window-other = The window cannot be opened: { $detail }

## Home

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

ui-settings-title = Settings and data

## About

ui-about-title = About Callfit
