# The command line: help pages and what it says.

cli-heading-usage = যেভাবে চালাবেন
cli-heading-tasks = কাজ
cli-heading-options = বিকল্প

cli-main-about =
    গ্রাহক সেবার কোন পদ একজনের সঙ্গে মেলে ও কেন মেলে, Callfit তা খুঁজে বের করে এবং সেই পদের জন্য সিভি বানায়। ইন্টারনেট ছাড়াই চলে।
    কোনো কাজের নাম না দিলে উইন্ডো খোলে।
cli-main-examples =
    উদাহরণ
      callfit
      callfit match --example piotr-zielinski
      callfit cv --example nusrat-jahan --lang fr -o cv.pdf

    শেষে যে সংকেত দেয়: 0 কাজ হয়েছে, 1 দেখানোর কিছু নেই, 2 যা দেওয়া হয়েছে তার কিছু একটা কাজে লাগানো যায়নি।

cli-option-help = এই পাতা দেখায়
cli-option-version = সংস্করণ দেখায়
cli-option-data = আপনার নিজের তথ্য ফাইলের ফোল্ডার, সঙ্গে আসা ফাইলের আগে এগুলো ধরা হয়। একাধিকবার দেওয়া যায়
cli-option-data-dir = উইন্ডো যে ফোল্ডারে তথ্য রাখবে, সাধারণ ফোল্ডারের বদলে
cli-option-messages = বার্তার ভাষা: en, fr, pl, lv, el বা bn। না দিলে --lang-এর ভাষা, তা-ও না থাকলে কম্পিউটারের ভাষা
cli-option-lang = ফলাফলের ভাষা: en, fr, pl, lv, el বা bn
cli-option-example = কাল্পনিক মানুষদের একজন: nusrat-jahan, piotr-zielinski বা eleni-papadaki
cli-option-country = যে দেশের রীতিতে সিভি হবে, দুই অক্ষরে: FR, PL, LV, GR, BD, GB
cli-option-role = যে পদের জন্য সিভি: পদের আইডি, সবচেয়ে ভালো মিলের জন্য "best", বা প্রোফাইল যেমন আছে তেমনই রাখতে "none"
cli-option-template = সিভির নকশা: classic, modern, two-column বা compact
cli-option-paper = কাগজ: a4 বা letter
cli-option-accent = শিরোনামের রং: teal, navy বা plum
cli-option-to = কী লেখা হবে: pdf, docx, html, md, txt, json-resume বা europass

cli-match-about = একজনের জন্য পদগুলো সাজায়: সবচেয়ে ভালো মিল আগে, সঙ্গে পরিসর ও কী কী এখনো বাকি
cli-match-answers = প্রশ্নমালার উত্তরের ফাইল
cli-match-levels = অন্য কোথাও মাপা দক্ষতার মানের ফাইল, ০ থেকে ১০০
cli-match-json = প্রতিটি পদের জন্য একটি JSON অবজেক্ট, তালিকার ক্রমে
cli-match-explain = একটি পদ কেন মেলে তা জানায়: পদের আইডি দিন, তালিকার প্রথম কলামে যেমন আছে
cli-match-examples =
    উদাহরণ
      callfit match answers.toml
      callfit match answers.toml --lang bn --explain inbound_agent
      callfit match --levels levels.json --json

    মানের ফাইল দেখতে এমন: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}

cli-cv-about = পিডিএফ হিসেবে সিভি বানায়
cli-cv-profile = ব্যক্তির তথ্য: JSON Resume, Callfit-এর পিডিএফ, Europass বা LinkedIn-এর তথ্য
cli-cv-answers = প্রশ্নমালার উত্তরের ফাইল
cli-cv-role = যে পদের জন্য সিভি: পদের আইডি, সবচেয়ে ভালো মিলের জন্য "best", বা প্রোফাইল যেমন আছে তেমনই রাখতে "none"
cli-cv-lang = সিভির ভাষা: en, fr, pl, lv, el বা bn
cli-cv-country = যে দেশের রীতিতে সিভি হবে, দুই অক্ষরে: FR, PL, LV, GR, BD, GB
cli-cv-vacancy = যে বিজ্ঞাপনের জবাবে সিভি, .txt বা .pdf: এতে কী চাওয়া হয়েছে দেখায়, আর যা উল্লেখ আছে তা আগে রাখে
cli-cv-json = --vacancy-র সঙ্গে: বিজ্ঞাপনে যা চাওয়া হয়েছে, JSON আকারে
cli-cv-letter = সিভির সঙ্গের আবেদনপত্র যেখানে লেখা হবে, পিডিএফ, ওয়ার্ড বা টেক্সট
cli-cv-company = আবেদনপত্রে যে প্রতিষ্ঠানের নাম থাকবে
cli-cv-recipient = আবেদনপত্রে যাঁকে সম্বোধন করা হবে। না দিলে কারও নাম ধরে সম্বোধন করা হয় না
cli-cv-output = পিডিএফ যেখানে লেখা হবে
cli-cv-examples =
    উদাহরণ
      callfit cv --profile resume.json -o cv.pdf
      callfit cv --profile resume.json --answers answers.toml --role best --lang fr --country FR -o cv.pdf
      callfit cv --profile resume.json --letter letter.pdf --company "Linumo" -o cv.pdf
cli-parse-about = যেই বানিয়ে থাকুক, একটি সিভি থেকে যন্ত্র কী পড়ে তা দেখায়: নাম, যোগাযোগ, অভিজ্ঞতা, দক্ষতা, ভাষা
cli-parse-file = যে সিভি পড়া হবে, .pdf বা .txt
cli-parse-json = তথ্যগুলো JSON আকারে
cli-parse-examples =
    উদাহরণ
      callfit parse cv.pdf
      callfit parse cv.pdf --json

cli-check-about = তথ্য ফাইলে কী ভুল আছে জানায়: পদ, দক্ষতা, প্রশ্নমালা ও সেগুলোর ভাষা
cli-check-folder = যে ফোল্ডার বা ফাইল যাচাই হবে, স্প্রেডশিট বা SurveyJS ফাইলও চলে। না দিলে সঙ্গে আসা ফাইলগুলো যাচাই হয়
cli-check-examples =
    উদাহরণ
      callfit check my-data
      callfit check questions.xlsx

cli-scales-about = অনেকের উত্তর থেকে জানায়, মূল্যায়নের স্কেলগুলো কতটা নির্ভরযোগ্য
cli-scales-answers = CSV ফাইলে উত্তর: প্রতিজনের এক সারি, প্রতি প্রশ্নের এক কলাম। উত্তর না থাকলে ঘর ফাঁকা থাকে
cli-scales-key = CSV ফাইলে প্রশ্নের তালিকা: প্রতি প্রশ্নের এক সারি, সঙ্গে তার স্কেল, দিক, সর্বনিম্ন ও সর্বোচ্চ উত্তর
cli-scales-json = সব হিসাব একটি JSON অবজেক্ট হিসেবে দেখায়
cli-scales-toml = পরিমিত ত্রুটিগুলো প্রশ্নমালার ফাইলের লাইন হিসেবে দেখায়, ০ থেকে ১০০ পয়েন্টে
cli-scales-persons = প্রতিজনের এক সারি করে একটি টেবিলও লেখে: পরপর একই উত্তরের দীর্ঘতম ধারা ও উত্তরের বিস্তার
cli-scales-examples =
    উদাহরণ
      callfit scales answers.csv --key key.csv
      callfit scales answers.csv --key key.csv --json
      callfit scales answers.csv --key key.csv --toml --persons persons.csv

    প্রশ্নের তালিকা দেখতে এমন:

      item,scale,reversed,min,max
      oral_1,oral,false,1,5
      oral_2,oral,true,1,5

    আর উত্তরগুলো এমন, এখানে p02 oral_2-এর উত্তর দেননি। তালিকায় নেই এমন কলাম বাদ যায়:

      id,oral_1,oral_2
      p01,4,2
      p02,5,

    কমার জায়গায় সেমিকোলনও চলে। উল্টো প্রশ্নের উত্তর সব হিসাবের আগে ঘুরিয়ে নেওয়া হয়।
    প্রতিটি স্কেলের আলফা, ল্যামডা ৬, ওমেগা, গড়, পরিমিত ব্যবধান ও পরিমিত ত্রুটি পাবেন; প্রতিটি প্রশ্নের পাবেন বাকিগুলোর সঙ্গে সহসম্পর্ক ও সেটি ছাড়া আলফা। R-এর psych প্যাকেজের হিসাবের সঙ্গে এগুলো মেলে।

cli-import-about = উইন্ডোর নিজের ভান্ডারে একটি প্রোফাইল আনে: JSON Resume, Callfit-এর পিডিএফ, XML বা পিডিএফ আকারে Europass, অথবা LinkedIn-এর তথ্য
cli-import-file = প্রোফাইল: .json, .pdf, .xml, .zip বা .csv
cli-import-examples =
    উদাহরণ
      callfit import resume.json

cli-export-about = উইন্ডোর ভান্ডারে যা আছে তা লেখে: সবকিছু .json, উত্তরগুলো .toml বা সিভি .pdf হিসেবে
cli-export-file = যে ফাইলে লেখা হবে, শেষে .json, .toml বা .pdf
cli-export-examples =
    উদাহরণ
      callfit export my-data.json

cli-form-about = স্প্রেডশিটে (XLSForm) বা SurveyJS-এ লেখা প্রশ্নমালা আনে এবং স্প্রেডশিট হিসেবে লেখে
cli-form-examples =
    উদাহরণ
      callfit form import questions.xlsx -o my-data/questionnaires
      callfit form export customer_contact -o questions.xlsx

    Callfit-এর নিজের কলামগুলো questionnaires/README.md-এ বোঝানো আছে।
cli-form-import-about = স্প্রেডশিট বা SurveyJS ফাইল থেকে প্রশ্নমালার ফোল্ডার তৈরি করে
cli-form-import-file = .xlsx, .xls বা .json দিয়ে শেষ হওয়া ফাইল
cli-form-import-output = যে ফোল্ডারে প্রশ্নমালা নিজের ফোল্ডার পাবে
cli-form-import-examples =
    উদাহরণ
      callfit form import questions.xlsx -o my-data/questionnaires
cli-form-export-about = প্রশ্নমালা এমন স্প্রেডশিট হিসেবে লেখে যা বদলে আবার আনা যায়
cli-form-export-questionnaire = প্রশ্নমালার আইডি বা তার ফোল্ডার
cli-form-export-output = যে স্প্রেডশিট লেখা হবে, .xlsx দিয়ে শেষ
cli-form-export-examples =
    উদাহরণ
      callfit form export customer_contact -o questions.xlsx

# What was typed
cli-typed-conflict = { $arg } ও { $prior } একসঙ্গে চলে না। যেকোনো একটি দিন
cli-typed-task = "{ $task }" নামে কোনো কাজ নেই। callfit --help কাজের তালিকা দেখায়
cli-typed-no-value = { $arg }-এর পরে কিছু একটা দিতে হবে। কীভাবে চালাবেন, callfit --help তা দেখায়
cli-typed-value = "{ $value }" এখানে খাটে না: { $arg }। কী খাটে, callfit --help তা দেখায়
cli-typed-missing = এটি বাদ পড়েছে: { $arg }। কীভাবে চালাবেন, callfit --help তা দেখায়
cli-typed-unknown = { $arg } নামে কোনো বিকল্প নেই। callfit --help বিকল্পের তালিকা দেখায়
cli-typed-other = নির্দেশটি বোঝা যায়নি। কীভাবে চালাবেন, callfit --help তা দেখায়

cli-language-unknown = "{ $tag }" নামে কোনো ভাষা নেই
cli-language-hint = এগুলোর একটি দিন: { $tags }
cli-role-unknown = "{ $role }" নামে কোনো পদ নেই
cli-role-hint = আপনি কি "{ $guess }" বলতে চেয়েছেন?
cli-role-list = পদগুলো হলো: { $roles }
cli-example-unknown = "{ $name }" নামে কোনো উদাহরণ নেই
cli-example-hint = এগুলোর একটি দিন: { $names }
cli-country-unknown = "{ $country }" কোনো দেশের সংকেত নয়
cli-country-hint = দুটি অক্ষর দিন, যেমন FR
cli-file-type = এই ধরনের ফাইল এখানে চেনা নয়
cli-file-type-hint = এগুলোর একটি দিয়ে শেষ হওয়া ফাইল দিন: { $endings }

# What it says
cli-no-best-role = কোন পদ সবচেয়ে ভালো মেলে তা বলার মতো যথেষ্ট উত্তর এখনো নেই
cli-no-best-role-hint = --role দিয়ে একটি পদের নাম দিন, বা --role none ব্যবহার করুন
cli-no-answers = পদ সাজানোর মতো কোনো উত্তর নেই
cli-written = লেখা হয়েছে: { $path }
cli-batch-made = { $all ->
    [one] { $all } জনের মধ্যে { $n } জনের জন্য লেখা হয়েছে
   *[other] { $all } জনের মধ্যে { $n } জনের জন্য লেখা হয়েছে
}
cli-form-imported = { $n }টি প্রশ্ন আনা হয়েছে
cli-imported = তথ্য আনা হয়েছে: { $path }
cli-check-clean = সবকিছু ঠিক আছে
cli-check-errors = { $n }টি ভুল
cli-check-warnings = { $n }টি বিষয় দেখে নেওয়ার আছে

cli-table-role = পদ
cli-table-fit = মিল
cli-table-range = পরিসর
cli-table-category = কথায়

cli-window-failed = উইন্ডো খোলা যায়নি
cli-window-instead = উইন্ডো ছাড়াই একই কাজ, একটি উদাহরণ দিয়ে:
cli-levels-not-json = এটি মানের ফাইল নয়
cli-levels-not-json-hint = JSON হিসেবে লিখুন, যেমন {"{"}"oral": 78{"}"}
cli-import-nothing = এই ফাইলের কিছুই কাজে লাগানো যায়নি
cli-letters-missing = কোনো ফন্টে { $letters } নেই: পাতায় তাদের জায়গায় ফাঁকা ঘর থাকে
cli-letters-missing-hint = অন্য অক্ষরে লিখুন, অথবা সিভি Word ফাইল হিসেবে সংরক্ষণ করুন, যেখানে এগুলো থাকে
cli-parse-nothing = এই ফাইলে যন্ত্র সিভির কিছুই খুঁজে পায় না
cli-parse-others = পাতার ওপরে আরও
cli-vacancy-nothing = বিজ্ঞাপনে এখানে চেনা কিছুর উল্লেখ নেই
cli-vacancy-role = বিজ্ঞাপনটি এই পদের মতো: { $role }
cli-vacancy-company = প্রতিষ্ঠান: { $name }
cli-vacancy-contact = যোগাযোগ: { $name }
cli-vacancy-covered = আপনার সিভিতে এগুলো আছে
cli-vacancy-known = এগুলো আপনি দেখিয়েছেন, কিন্তু সিভিতে এখনো নেই
cli-vacancy-missing = আপনার সিভিতে নেই। সত্যি হলে যোগ করুন।

cli-report-about = একজনের ফলাফল লেখে: পড়ার প্রতিবেদন, JSON, অথবা উত্তরের সারণি
cli-report-answers = প্রশ্নমালার উত্তরের ফাইল। না দিলে উইন্ডোতে যা সংরক্ষিত আছে
cli-report-name = প্রতিবেদনে যে নাম থাকবে। না দিলে প্রোফাইলের নাম, থাকলে
cli-report-codebook = সারণির কোন কোডের কী মানে, তা-ও লেখে
cli-report-output = কোথায় লেখা হবে: .pdf প্রতিবেদন, .json সব ফলাফল, .csv উত্তর, .txt প্রতিবেদনের কথা
cli-report-examples =
    উদাহরণ
      callfit report answers.toml --name "Marta Ozola" -o report.pdf
      callfit report --example piotr-zielinski --lang pl -o raport.pdf
      callfit report answers.toml -o answers.csv --codebook codes.csv

cli-paper-about = কাগজে পূরণ করার জন্য প্রশ্নমালা লেখে
cli-paper-questionnaire = কোন প্রশ্নমালা, তার আইডি। না দিলে প্রথমটি
cli-paper-form = কতটুকু: short, standard বা full
cli-paper-seed = যে সংখ্যা বাক্যের ক্রম ঠিক করে। একই সংখ্যায় একই ক্রম
cli-paper-lang = ফরমের ভাষা: en, fr, pl, lv, el বা bn
cli-paper-output = ফরম কোথায় লেখা হবে: .pdf, বা শুধু কথার জন্য .txt
cli-paper-examples =
    উদাহরণ
      callfit paper -o form.pdf
      callfit paper customer_contact --form standard --lang pl --seed 7 -o form.pdf

cli-practice-about = কোনো পদের সাক্ষাৎকারের প্রশ্ন লেখে, চর্চার জন্য
cli-practice-role = কোন পদ, তার আইডি
cli-practice-answers = আপনার উদাহরণের ফাইল। না দিলে পাতায় লেখার জায়গা থাকে
cli-practice-lang = পাতার ভাষা: en, fr, pl, lv, el বা bn
cli-practice-output = পাতা কোথায় লেখা হবে: .pdf, বা শুধু কথার জন্য .txt
cli-practice-examples =
    উদাহরণ
      callfit practice inbound_agent -o interview.pdf
      callfit practice inbound_agent --answers examples.toml --lang el -o interview.pdf

cli-enter-about = কাগজের উত্তর নেয়: ফাইল থেকে, বা একে একে জিজ্ঞেস করে
cli-enter-what = প্রশ্নমালার আইডি, উত্তরের ফাইল, বা দুটোই। - দিলে স্ট্যান্ডার্ড ইনপুট পড়ে
cli-enter-form = শুধু এই ফরমের প্রশ্ন: short, standard বা full
cli-enter-seed = ফরমের নিচের সংখ্যা
cli-enter-output = যে ফাইল লেখা হবে। আগে থেকে থাকা চলবে না
cli-enter-examples =
    উদাহরণ
      callfit enter marked.txt -o answers.toml
      callfit enter customer_contact --form short --seed 7 -o answers.toml

    ফাইলের প্রতি লাইনে কোড আর যা দাগানো আছে: B07 4, b8=0, A02 b, A04 ac, J03 1 5 3 2, G01 fr C1 C1 B2 B2 B1

## Roles and plans

cli-roles-about = সব পদের তালিকা দেখায়
cli-roles-json = প্রতিটি পদ সম্পর্কে যা জানা আছে, JSON হিসেবে
cli-roles-examples =
    উদাহরণ
      callfit roles
      callfit roles --json --lang fr
cli-role-about = একটি পদ দেখায়: কাজ, কী চাওয়া হয়, ঢোকার পথ, আর উত্তর থাকলে কতটা মেলে
cli-role-role = পদের আইডি। callfit roles সব দেখায়
cli-role-answers = প্রশ্নমালার উত্তরের ফাইল
cli-role-country = এই দেশের পথগুলোও দেখায়, যেমন FR
cli-role-json = পদটি সম্পর্কে যা জানা আছে, JSON হিসেবে
cli-role-output = কোথায় লেখা হবে: ছাপার জন্য .pdf, লেখার জন্য .txt। না দিলে পর্দায়
cli-role-examples =
    উদাহরণ
      callfit role inbound_agent
      callfit role trainer --answers answers.toml --country FR -o trainer.pdf
cli-plan-about = দিনসহ পরিকল্পনা লেখে: একটি পদের পথে যে ঘাটতি আছে তা নিয়ে কী করবেন
cli-plan-role = পদের আইডি। না দিলে যেটি সবচেয়ে ভালো মেলে
cli-plan-answers = প্রশ্নমালার উত্তরের ফাইল। না দিলে উইন্ডোতে যা সংরক্ষিত আছে
cli-plan-json = JSON হিসেবে পরিকল্পনা
cli-plan-output = কোথায় লেখা হবে: ছাপার জন্য .pdf, ক্যালেন্ডারের জন্য .ics, .json বা .txt। না দিলে পর্দায়
cli-plan-examples =
    উদাহরণ
      callfit plan --example piotr-zielinski
      callfit plan team_leader --answers answers.toml -o plan.ics

## Converting, and many people at once

cli-convert-about = যেকোনো ধরনের প্রোফাইল নিয়ে অন্য রূপে লেখে: JSON Resume, Callfit-এর পিডিএফ, XML বা পিডিএফ আকারে Europass, LinkedIn-এর তথ্য
cli-convert-file = প্রোফাইল: .json, .pdf, .xml, .zip বা .csv। নাম নয়, ভেতরে কী আছে তাই দেখা হয়
cli-convert-output = কোথায় লেখা হবে। --to না থাকলে ফাইলের শেষাংশ দেখা হয়; - মানে স্ট্যান্ডার্ড আউটপুট
cli-convert-examples =
    উদাহরণ
      callfit convert Basic_LinkedInDataExport.zip -o ami.json
      callfit convert europass.pdf -o cv.docx --lang fr --country FR
      callfit convert ami.json --to europass -o ami.xml
cli-batch-about = একটি ফোল্ডারের, অথবা প্রতি লাইনে একটি করে JSON Resume আছে এমন ফাইলের প্রত্যেকের জন্য সিভি বানায়। একটি খারাপ ফাইল বা লাইন অন্যদের থামায় না
cli-batch-from = প্রতি ফাইলে একটি প্রোফাইলসহ ফোল্ডার, অথবা প্রতি লাইনে একটি প্রোফাইলসহ ফাইল
cli-batch-json = প্রতি ব্যক্তির জন্য একটি JSON অবজেক্ট ছাপে: নাম, ফাইল ও কী ভুল ছিল
cli-batch-output = সিভির ফোল্ডার। আগে থেকে থাকা ফাইল কখনো বদলানো হয় না
cli-batch-examples =
    উদাহরণ
      callfit batch lok -o cv
      callfit batch lok.ndjson -o cv --lang pl --country PL --template modern --json
