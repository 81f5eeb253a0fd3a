# The command line: help pages and what it says.

cli-heading-usage = How to call it
cli-heading-tasks = Tasks
cli-heading-options = Options

cli-main-about =
    Callfit finds out which customer-service roles fit a person and why, and makes a CV for the role. It works offline.
    Without a task the window opens.
cli-main-examples =
    Examples
      callfit
      callfit match --example piotr-zielinski
      callfit cv --example nusrat-jahan --lang fr -o cv.pdf

    Exit status: 0 done, 1 nothing to show, 2 something in the input could not be used.

cli-option-help = Shows this page
cli-option-version = Shows the version
cli-option-data = Folder with data files of your own, used before the shipped ones. Can be given several times
cli-option-data-dir = Folder in which the window keeps its data, instead of the usual one
cli-option-messages = Language of messages: en, fr, pl, lv, el or bn. Otherwise that of --lang, then the computer's
cli-option-lang = Language of the output: en, fr, pl, lv, el or bn
cli-option-example = One of the invented people: nusrat-jahan, piotr-zielinski or eleni-papadaki
cli-option-country = Country whose customs the CV follows, as two letters: FR, PL, LV, GR, BD, GB
cli-option-role = Role that the CV is made for: its id, "best" for the best fit, or "none" for the profile as it stands
cli-option-template = Template of the CV: classic, modern, two-column or compact
cli-option-paper = Paper: a4 or letter
cli-option-accent = Colour of headings: teal, navy or plum
cli-option-to = What to write: pdf, docx, html, md, txt, json-resume or europass

cli-match-about = Ranks the roles for one person: best fit first, with the range and what is still missing
cli-match-answers = File with the answers to the questionnaire
cli-match-levels = File with competency levels from 0 to 100 that were measured elsewhere
cli-match-json = Prints one JSON object per role, in the order of the ranking
cli-match-explain = Tells why one role fits: its id, as in the first column of the ranking
cli-match-examples =
    Examples
      callfit match answers.toml
      callfit match answers.toml --lang bn --explain inbound_agent
      callfit match --levels levels.json --json

    A file of levels looks like this: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}

cli-cv-about = Makes a CV as PDF
cli-cv-profile = The person's details: JSON Resume, a PDF of Callfit, Europass or the data of LinkedIn
cli-cv-answers = File with the answers to the questionnaire
cli-cv-role = Role that the CV is made for: its id, "best" for the best fit, or "none" for the profile as it stands
cli-cv-lang = Language of the CV: en, fr, pl, lv, el or bn
cli-cv-country = Country whose customs the CV follows, as two letters: FR, PL, LV, GR, BD, GB
cli-cv-vacancy = Advert that the CV answers, as .txt or .pdf: shows what it asks for, and puts first what it names
cli-cv-json = With --vacancy: what the advert asks for, as JSON
cli-cv-letter = Where to write the letter that goes with the CV, as PDF, for Word or as text
cli-cv-company = The employer that the letter names
cli-cv-recipient = The person whom the letter greets. Without it, it greets nobody by name
cli-cv-output = Where to write the PDF
cli-cv-examples =
    Examples
      callfit cv --profile resume.json -o cv.pdf
      callfit cv --profile resume.json --answers answers.toml --role best --lang fr --country FR -o cv.pdf
      callfit cv --profile resume.json --letter letter.pdf --company "Linumo" -o cv.pdf
cli-parse-about = Shows what a machine reads out of a CV, whoever made it: name, contact, entries, skills, languages
cli-parse-file = CV to read, as .pdf or .txt
cli-parse-json = The fields as JSON
cli-parse-examples =
    Examples
      callfit parse cv.pdf
      callfit parse cv.pdf --json

cli-check-about = Tells what is wrong in data files: roles, competencies, questionnaires and their wording
cli-check-folder = Folder or file to check, also a spreadsheet or a SurveyJS file. Without it the shipped files are checked
cli-check-examples =
    Examples
      callfit check my-data
      callfit check questions.xlsx

cli-scales-about = Tells how reliable rating scales are, from the answers of many people
cli-scales-answers = Answers as CSV: one row per person, one column per item. A missing answer stays empty
cli-scales-key = Key as CSV: one row per item with its scale, its direction, and its lowest and highest answer
cli-scales-json = Prints all figures as one JSON object
cli-scales-toml = Prints the standard errors as lines for a questionnaire file, in points from 0 to 100
cli-scales-persons = Also writes a table with one row per person: longest run of equal answers, and spread
cli-scales-examples =
    Examples
      callfit scales answers.csv --key key.csv
      callfit scales answers.csv --key key.csv --json
      callfit scales answers.csv --key key.csv --toml --persons persons.csv

    A key looks like this:

      item,scale,reversed,min,max
      oral_1,oral,false,1,5
      oral_2,oral,true,1,5

    And the answers like this, where p02 has skipped oral_2. Columns that the key does not name are left out:

      id,oral_1,oral_2
      p01,4,2
      p02,5,

    Semicolons can stand in place of the commas. Reversed answers are turned round before anything is computed.
    For each scale you get alpha, lambda 6, omega, mean, standard deviation and standard error; for each item its correlation with the others and the alpha without it. They agree with those of psych, a package for R.

cli-import-about = Takes a profile into the window's own store: JSON Resume, a PDF of Callfit, Europass as XML or PDF, or the data of LinkedIn
cli-import-file = The profile: .json, .pdf, .xml, .zip or .csv
cli-import-examples =
    Example
      callfit import resume.json

cli-export-about = Writes what the window's store holds: everything as .json, the answers as .toml, or the CV as .pdf
cli-export-file = File to write, ending in .json, .toml or .pdf
cli-export-examples =
    Example
      callfit export my-data.json

cli-form-about = Takes in questionnaires written in a spreadsheet (XLSForm) or in SurveyJS, and writes them as a spreadsheet
cli-form-examples =
    Examples
      callfit form import questions.xlsx -o my-data/questionnaires
      callfit form export customer_contact -o questions.xlsx

    The columns of Callfit's own are explained in questionnaires/README.md.
cli-form-import-about = Makes the folder of a questionnaire from a spreadsheet or a SurveyJS file
cli-form-import-file = File ending in .xlsx, .xls or .json
cli-form-import-output = Folder in which the questionnaire gets a folder of its own
cli-form-import-examples =
    Example
      callfit form import questions.xlsx -o my-data/questionnaires
cli-form-export-about = Writes a questionnaire as a spreadsheet that a person can edit and take in again
cli-form-export-questionnaire = Id of a questionnaire, or its folder
cli-form-export-output = Spreadsheet to write, ending in .xlsx
cli-form-export-examples =
    Example
      callfit form export customer_contact -o questions.xlsx

# What was typed
cli-typed-conflict = { $arg } and { $prior } do not go together. Use one of them
cli-typed-task = There is no task called "{ $task }". callfit --help lists the tasks
cli-typed-no-value = { $arg } needs something after it. callfit --help shows how it is called
cli-typed-value = "{ $value }" does not fit { $arg }. callfit --help shows what fits
cli-typed-missing = This is missing: { $arg }. callfit --help shows how it is called
cli-typed-unknown = There is no option called { $arg }. callfit --help lists the options
cli-typed-other = The command could not be understood. callfit --help shows how it is called

cli-language-unknown = There is no language "{ $tag }"
cli-language-hint = Use one of these: { $tags }
cli-role-unknown = There is no role "{ $role }"
cli-role-hint = Did you mean "{ $guess }"?
cli-role-list = The roles are: { $roles }
cli-example-unknown = There is no example "{ $name }"
cli-example-hint = Use one of these: { $names }
cli-country-unknown = "{ $country }" is not a country code
cli-country-hint = Use two letters, for example FR
cli-file-type = This kind of file is not known here
cli-file-type-hint = Use a file that ends in { $endings }

# What it says
cli-no-best-role = There are not enough answers yet to say which role fits best
cli-no-best-role-hint = Name a role with --role, or use --role none
cli-no-answers = There are no answers to rank roles by
cli-written = Written: { $path }
cli-batch-made = { $all ->
    [one] Written for { $n } of 1 person
   *[other] Written for { $n } of { $all } people
}
cli-form-imported = { $n ->
    [one] 1 question taken in
   *[other] { $n } questions taken in
}
cli-imported = Taken in from { $path }
cli-check-clean = Everything is in order
cli-check-errors = { $n ->
    [one] 1 mistake
   *[other] { $n } mistakes
}
cli-check-warnings = { $n ->
    [one] 1 thing to look at
   *[other] { $n } things to look at
}

cli-table-role = Role
cli-table-fit = Fit
cli-table-range = Range
cli-table-category = In words

cli-window-failed = The window could not be opened
cli-window-instead = The same work without a window, on an example:
cli-levels-not-json = This is not a file of levels
cli-levels-not-json-hint = Write it as JSON, for example {"{"}"oral": 78{"}"}
cli-import-nothing = Nothing in this file could be used
cli-letters-missing = No font here has { $letters }: on the page there are boxes in their place
cli-letters-missing-hint = Write them with other letters, or save the CV as a Word file, which keeps them
cli-parse-nothing = A machine finds nothing of a CV in this file
cli-parse-others = Also at the top
cli-vacancy-nothing = The advert names nothing that is known here
cli-vacancy-role = The advert looks like this role: { $role }
cli-vacancy-company = Employer: { $name }
cli-vacancy-contact = Contact: { $name }
cli-vacancy-covered = Your CV says this
cli-vacancy-known = You have shown this, but the CV does not say it yet
cli-vacancy-missing = Not in your CV. Add it if it is true.

cli-report-about = Writes the results of one person: as a report to read, as JSON, or the answers as a table
cli-report-answers = File with the answers to the questionnaire. Without it, what the window has stored
cli-report-name = Name in the report. Otherwise the one in the profile, if there is one
cli-report-codebook = Also writes what each code in the table means
cli-report-output = Where to write it: .pdf for the report, .json for all results, .csv for the answers, .txt for the words of the report
cli-report-examples =
    Examples
      callfit report answers.toml --name "Marta Ozola" -o report.pdf
      callfit report --example piotr-zielinski --lang pl -o raport.pdf
      callfit report answers.toml -o answers.csv --codebook codes.csv

cli-paper-about = Writes a questionnaire to be filled in on paper
cli-paper-questionnaire = Which questionnaire, by its id. Without it the first one
cli-paper-form = How much of it: short, standard or full
cli-paper-seed = Number that decides the order of the statements. The same number gives the same order
cli-paper-lang = Language of the form: en, fr, pl, lv, el or bn
cli-paper-output = Where to write the form: .pdf, or .txt for its words
cli-paper-examples =
    Examples
      callfit paper -o form.pdf
      callfit paper customer_contact --form standard --lang pl --seed 7 -o form.pdf

cli-practice-about = Writes the questions of an interview for a role, to practise with
cli-practice-role = Which role, by its id
cli-practice-answers = File with your examples. Without it the sheet has room to write
cli-practice-lang = Language of the sheet: en, fr, pl, lv, el or bn
cli-practice-output = Where to write the sheet: .pdf, or .txt for its words
cli-practice-examples =
    Examples
      callfit practice inbound_agent -o interview.pdf
      callfit practice inbound_agent --answers examples.toml --lang el -o interview.pdf

cli-enter-about = Takes in the answers of a form on paper: from a file, or asking for one after the other
cli-enter-what = A questionnaire by its id, a file with the answers, or both. - reads standard input
cli-enter-form = Only questions of this form: short, standard or full
cli-enter-seed = Number at the foot of the form
cli-enter-output = File to write. It must not be there yet
cli-enter-examples =
    Examples
      callfit enter marked.txt -o answers.toml
      callfit enter customer_contact --form short --seed 7 -o answers.toml

    A line of the file is a code and what is marked: B07 4, b8=0, A02 b, A04 ac, J03 1 5 3 2, G01 fr C1 C1 B2 B2 B1

## Roles and plans

cli-roles-about = Lists all roles
cli-roles-json = All that is known of each role, as JSON
cli-roles-examples =
    Examples
      callfit roles
      callfit roles --json --lang fr
cli-role-about = Shows one role: the work, what it asks for, ways in, and with answers how well it fits
cli-role-role = The role by its id. callfit roles lists them
cli-role-answers = File with the answers to the questionnaire
cli-role-country = Also shows the ways in of this country, such as FR
cli-role-json = All that is known of the role, as JSON
cli-role-output = Where to write it: .pdf to print, .txt for the words. Without it, on the screen
cli-role-examples =
    Examples
      callfit role inbound_agent
      callfit role trainer --answers answers.toml --country FR -o trainer.pdf
cli-plan-about = Writes a plan with days: what to do about the gaps on the way to a role
cli-plan-role = The role by its id. Without it, the one that fits best
cli-plan-answers = File with the answers to the questionnaire. Without it, what the window has stored
cli-plan-json = The plan as JSON
cli-plan-output = Where to write it: .pdf to print, .ics for a calendar, .json or .txt. Without it, on the screen
cli-plan-examples =
    Examples
      callfit plan --example piotr-zielinski
      callfit plan team_leader --answers answers.toml -o plan.ics

## Converting, and many people at once

cli-convert-about = Takes a profile of any kind and writes it as another: JSON Resume, a PDF of Callfit, Europass as XML or PDF, the data of LinkedIn
cli-convert-file = The profile: .json, .pdf, .xml, .zip or .csv. Its content decides, not its name
cli-convert-output = Where to write it. Without --to its ending decides; - is standard output
cli-convert-examples =
    Examples
      callfit convert Basic_LinkedInDataExport.zip -o me.json
      callfit convert europass.pdf -o cv.docx --lang fr --country FR
      callfit convert me.json --to europass -o me.xml
cli-batch-about = Makes a CV for each person of a folder, or of a file with one JSON Resume per line. One bad file or line never stops the others
cli-batch-from = Folder with a profile per file, or file with a profile per line
cli-batch-json = Prints one JSON object per person: name, file and what was wrong
cli-batch-output = Folder for the CVs. Files that are there already are never replaced
cli-batch-examples =
    Examples
      callfit batch people -o cvs
      callfit batch people.ndjson -o cvs --lang pl --country PL --template modern --json
