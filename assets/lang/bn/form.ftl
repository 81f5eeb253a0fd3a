# স্প্রেডশিট বা SurveyJS-এ লেখা প্রশ্নমালা: কোথায় কী ঠিক নেই এবং কী করবেন।

## The file as a whole

form-no-spreadsheet = এটি পড়ার মতো কোনো স্প্রেডশিট নয় ({ $reason })
form-no-spreadsheet-hint = আপনার স্প্রেডশিট প্রোগ্রামে খুলে .xlsx হিসেবে সংরক্ষণ করুন।
form-locked = এই স্প্রেডশিট পাসওয়ার্ড দিয়ে বন্ধ করা
form-locked-hint = পাসওয়ার্ড ছাড়া একটি কপি সংরক্ষণ করুন।
form-too-many-cells = এই স্প্রেডশিটে { $max }টির বেশি ভরা ঘর আছে, Callfit এত পড়ে না
form-no-survey = survey নামে কোনো শিট নেই
form-no-survey-hint = এখানে যে শিটগুলো আছে: { $sheets }।
form-nothing-to-ask = এখানে কাজে লাগানোর মতো কোনো প্রশ্ন নেই
form-no-json = এই লাইনটি JSON নয়
form-no-survey-js = এটি SurveyJS প্রশ্নমালা নয়
form-no-survey-js-hint = Callfit pages বা elements নামে একটি তালিকা খোঁজে।
form-folder-taken = এই ফোল্ডার আগে থেকেই আছে, তাই যেমন আছে তেমনই থাকছে
form-folder-taken-hint = -o দিয়ে অন্য জায়গা বেছে নিন, অথবা ফোল্ডারটি সরান।
form-cell-too-long = এই সারির একটি ঘরে { $max }টির বেশি অক্ষর হবে, যা কোনো স্প্রেডশিট নেয় না
form-not-written = স্প্রেডশিট তৈরি করা যায়নি ({ $reason })

## Columns and cells

form-column-missing = “{ $name }” কলামটি নেই
form-column-left-out = Callfit “{ $name }” কলামটি ব্যবহার করে না, তাই বাদ দিচ্ছে
form-column-twice = “{ $language }” ভাষার জন্য “{ $name }” কলামটি দুবার আছে। প্রথমটি ধরা হচ্ছে
form-cell-empty = এই সারিতে “{ $name }” খালি, তাই সারিটি বাদ যাচ্ছে
form-cell-merged-hint = ঘরটি অন্য ঘরের সঙ্গে জোড়া, আর শুধু প্রথমটিতেই মান থাকে: আলাদা করুন।
form-cell-flag = এখানে yes বা no হতে হবে, কিন্তু লেখা আছে “{ $found }”
form-cell-number = এখানে পূর্ণ সংখ্যা হতে হবে, কিন্তু লেখা আছে “{ $found }”
form-name-changed = “{ $name }” নামটি আইডি হতে পারে না, তাই হচ্ছে “{ $id }”
form-name-twice = “{ $name }” নামটি আগেই নেওয়া হয়েছে: { $kind ->
    [row] সারি { $row }
   *[path] { $row }
  }। এই প্রশ্নটি বাদ যাচ্ছে
form-value-twice = “{ $name }” মানটি এই তালিকায় আগেই আছে। এটি বাদ যাচ্ছে
form-toml = এটি TOML নয়: { $found }

## Languages

form-no-language = লেখাগুলো কোন ভাষায় তা বলা নেই, তাই ইংরেজি ধরা হচ্ছে
form-no-language-hint = settings শিটে default_language লিখুন, যেমন French (fr)।
form-language-unknown = “{ $language }” নামে কোনো ভাষা চেনা নেই
form-language-unknown-hint = বন্ধনীতে ভাষার সংকেত লিখুন: label::French (fr)।
form-row-lacks = অন্য সারিতে এই ভাষাগুলোতে লেখা আছে, এটিতে নেই: { $languages }। বদলে মূল ভাষা দেখানো হয়
form-default-words-missing = মূল ভাষা “{ $language }”-এ লেখা নেই, তাই “{ $other }”-এর লেখা তার জায়গায় থাকছে
form-no-intro = settings শিটে callfit::intro নেই, তাই তার জায়গায় শিরোনাম দেখানো হয়
form-no-description = কোনো বিবরণ নেই, তাই তার জায়গায় শিরোনাম দেখানো হয়
form-words-with-answers = লেখায় { "${" }…{ "}" } আছে, Callfit তা যেমন আছে তেমনই দেখায়

## Groups and questions

form-group-within = এই দলটি আরেকটির ভেতরে, তাই এর প্রশ্নগুলো বাইরের দলে যাচ্ছে আর এর শিরোনাম বাদ যাচ্ছে
form-group-no-label = এই দলের label নেই, তাই প্রশ্নমালার শিরোনাম দেখানো হয়
form-group-not-begun = এখানে এমন একটি দল শেষ হচ্ছে যা শুরুই হয়নি
form-group-not-ended = এখানে এমন একটি দল শুরু হচ্ছে যা কখনো শেষ হয় না
form-repeat = { $first } থেকে { $last } নম্বর সারি বারবার জিজ্ঞাসা করার কথা, Callfit তা পারে না। এগুলো বাদ যাচ্ছে
form-repeat-hint = প্রশ্নগুলো যতবার দরকার ততবার লিখুন।
form-panel = এই প্যানেল ভেঙে দেওয়া হচ্ছে: এর প্রশ্নগুলো পাতায় যাচ্ছে আর এর শিরোনাম বাদ যাচ্ছে
form-type-refused = Callfit-এ “{ $type }” ধরনের প্রশ্ন নেই
form-type-unknown = “{ $type }” ধরনটি চেনা নয়
form-type-unknown-hint = select_one, select_multiple, integer, range, text, note, begin_group বা end_group ব্যবহার করুন।
form-type-metadata = “{ $type }” কাউকে কিছু জিজ্ঞাসা করে না, তাই বাদ যাচ্ছে
form-task-unknown = “{ $type }” এমন কোনো ধরনের প্রশ্ন নয় যা Callfit-এ আছে
form-hint-acknowledge = note, অথবা হ্যাঁ ও না দিয়ে select_one ব্যবহার করুন।
form-hint-calculate = সারিটি সরান: Callfit নিজের ফল নিজেই হিসাব করে।
form-hint-decimal = integer ব্যবহার করুন, দরকার হলে ছোট এককে।
form-hint-date = সালের জন্য integer, নইলে text ব্যবহার করুন।
form-hint-rank = select_multiple, অথবা প্রতিটি স্থানের জন্য একটি select_one ব্যবহার করুন।
form-hint-list = উত্তরগুলো choices শিটে রাখুন এবং ধরনের পরে তালিকার নাম লিখুন।
form-hint-media = text ধরনে কথায় জিজ্ঞাসা করুন, অথবা সারিটি সরান।
form-hint-elements = radiogroup, dropdown, checkbox, boolean, rating, matrix, text, comment বা html ব্যবহার করুন।
form-list-unknown = choices শিটে “{ $name }” নামে কোনো তালিকা নেই
form-choice-no-label = এই উত্তরের label নেই, তাই এর নাম “{ $name }” দেখানো হয়
form-choice-twice = এই তালিকায় “{ $name }” নামটি আগেই { $row } নম্বর সারিতে আছে। এটি বাদ যাচ্ছে
form-choice-filter = Callfit তালিকার শুধু একটি অংশ দেখাতে পারে না
form-choice-filter-hint = প্রতিটি অংশের জন্য আলাদা প্রশ্ন করুন, নিজের তালিকা ও নিজের relevant সহ।
form-or-other = বাড়তি উত্তর “অন্যান্য” বাদ যাচ্ছে। দরকার হলে তালিকায় যোগ করুন
form-options-keep-order = উত্তরগুলোর ক্রম একই থাকে। শুধু প্রশ্ন এলোমেলো করা যায়, তাদের দলে callfit::shuffle দিয়ে
form-range = এই পরিসরে ১ করে পূর্ণ ধাপ নেই
form-range-hint = start=1 end=5 step=1 লিখুন, অথবা select_one ব্যবহার করুন।
form-constraint = এই সীমা রাখা যায় না, তাই বাদ যাচ্ছে: { $found }
form-constraint-hint = integer-এর জন্য সবচেয়ে ছোট ও সবচেয়ে বড় সংখ্যা লিখুন: . >= 0 and . <= 120
form-scale-needs-list = শুধু তালিকা থেকে একটি উত্তরের প্রশ্নই কোনো দক্ষতা বা কাজের পরিবেশ সম্পর্কে কিছু বলে
form-scale-needs-list-hint = দুই থেকে নয়টি ধাপের তালিকা দিয়ে select_one ব্যবহার করুন, সবচেয়ে নিচেরটি আগে।
form-measures-two = এই প্রশ্ন একসঙ্গে দক্ষতা ও কাজের পরিবেশ নিয়ে। দক্ষতাটি ধরা হচ্ছে

## Conditions

form-condition-part = শর্তের এই অংশটি বোঝা যাচ্ছে না: { $part }
form-condition-cut = শর্তটি আগেই শেষ হয়ে গেছে
form-condition-hint = { "${" }নাম{ "}" }-এর সঙ্গে =, <, >, selected(), not(), and, or ব্যবহার করুন।
form-condition-question = শর্তে “{ $name }” আছে, কিন্তু এমন কোনো প্রশ্ন নেই
form-condition-option = শর্তে “{ $name }”-কে “{ $option }”-এর সঙ্গে তুলনা করা হয়েছে, যা এর কোনো উত্তর নয়
form-condition-compares = “{ $name }”-এর উত্তর এভাবে তুলনা করা যায় না
form-condition-compares-hint = তালিকা তুলনা করা যায় = ও selected() দিয়ে, সংখ্যা < ও > দিয়েও, লেখা শুধু খালি লেখার সঙ্গে।
form-condition-itself = “{ $name }” প্রশ্নটি উত্তর থাকলে তবেই করা হয়, তাই কখনোই করা যাবে না
form-condition-circle = “{ $name }” প্রশ্ন ({ $kind ->
    [row] সারি { $row }
   *[path] { $row }
  }) ও এটি একে অন্যের জন্য অপেক্ষা করে, তাই কোনোটিই করা যাবে না
form-condition-later = শর্তে “{ $name }” আছে, যা পরে আসে ({ $kind ->
    [row] সারি { $row }
   *[path] { $row }
  })
form-condition-left-out = শর্তে “{ $name }” আছে ({ $kind ->
    [row] সারি { $row }
   *[path] { $row }
  }), যা বাদ গেছে, তাই এই প্রশ্নটিও বাদ যাচ্ছে

## SurveyJS

form-json-object = এখানে দ্বিতীয় বন্ধনীতে একটি অবজেক্ট হতে হবে
form-json-text = এখানে একটি লেখা, অথবা প্রতি ভাষায় একটি করে লেখা হতে হবে
form-json-value = এখানে একটি মান, অথবা মান ও লেখাসহ একটি অবজেক্ট হতে হবে
form-json-whole = এখানে পূর্ণ সংখ্যা হতে হবে
form-property-left-out = Callfit “{ $name }” ব্যবহার করে না, তাই বাদ দিচ্ছে
form-property-missing = “{ $name }” নেই
