# Problems of files: where, what happened, what to do.

data-where-and-what = { $where }: { $what }
data-what-and-hint = { $what } { $hint }

data-place-field = { $field }
data-place-file = { $file }
data-place-file-field = { $file }, { $field }
data-place-file-line = { $file }, লাইন { NUMBER($line, useGrouping: "false") }
data-place-file-line-field = { $file }, লাইন { NUMBER($line, useGrouping: "false") }, { $field }
data-place-sheet = { $file }, শিট { $sheet }
data-place-sheet-row = { $file }, শিট { $sheet }, সারি { NUMBER($line, useGrouping: "false") }
data-place-sheet-row-field = { $file }, শিট { $sheet }, সারি { NUMBER($line, useGrouping: "false") }, { $field }
data-place-line = লাইন { NUMBER($line, useGrouping: "false") }
data-place-line-field = লাইন { NUMBER($line, useGrouping: "false") }, { $field }

## Reading and writing files

data-missing = এই ফাইলটি নেই
data-missing-hint = পথ ও নামের বানান মিলিয়ে দেখুন।
data-is-folder = এটি ফাইল নয়, ফোল্ডার
data-is-folder-hint = এর ভেতরের একটি ফাইলের নাম দিন।
data-too-large = এই ফাইল { $limit } মেগাবাইটের চেয়ে বড়, Callfit এত বড় ফাইল পড়ে না
data-too-large-hint = এই ফাইলটিই চেয়েছিলেন কি না দেখে নিন।
data-no-access = এই ফাইল পড়ার অনুমতি আপনার নেই
data-no-access-hint = ফাইলের অনুমতি বদলান, বা নিজের ফোল্ডারে কপি করুন।
data-unreadable = এই ফাইল পড়া যাচ্ছে না ({ $reason })
data-unreadable-hint = ডিস্ক পরীক্ষা করুন, বা ফাইলের একটি কপি দিয়ে চেষ্টা করুন।
data-not-text = এটি লেখার ফাইল নয়
data-not-text-hint = এই ফাইলটিই চেয়েছিলেন কি না দেখে নিন।
data-not-utf8 = এই লাইনে এমন অক্ষর আছে, যা UTF-8-এ লেখা নয়
data-not-utf8-hint = কোনো টেক্সট এডিটরে ফাইলটি খুলে UTF-8 হিসেবে সংরক্ষণ করুন।

data-no-folder = লেখার জন্য এমন কোনো ফোল্ডার নেই
data-no-folder-hint = আগে ফোল্ডারটি তৈরি করুন, বা অন্য জায়গা বেছে নিন।
data-folder-protected = এই ফোল্ডারে শুধু পড়া যায়, লেখা যায় না
data-file-protected = এই ফাইলে লেখা বন্ধ করা আছে
data-disk-full = ডিস্ক ভরে গেছে, তাই ফাইলটি লেখা হয়নি
data-disk-full-hint = কিছু জায়গা খালি করুন, বা অন্য ডিস্ক বেছে নিন। কিছুই হারায়নি।
data-name-refused = ফাইলের নামটি বেশি লম্বা, বা এতে এমন অক্ষর আছে যা ডিস্ক নেয় না
data-name-refused-hint = ছোট ও সহজ একটি নাম বেছে নিন।
data-not-written = ফাইলটি লেখা হয়নি ({ $reason })
data-write-hint = অন্য নাম বা ফোল্ডার বেছে নিন।

## Data files as a whole

data-folder-missing = এমন কোনো ফাইল বা ফোল্ডার নেই
data-no-data-folder = এটি তথ্য ফাইলের ফোল্ডার নয়
data-nothing-in-folder = এই ফোল্ডারে কোনো তথ্য ফাইল নেই
data-folder-hint = Callfit খোঁজে competencies.toml এবং roles, questionnaires ও lang ফোল্ডার।
data-unknown-file = Callfit এই ফাইল চেনে না, তাই বাদ দিচ্ছে
data-no-format = ফাইলটি কোন ফরম্যাটের, তা লেখা নেই
data-no-format-hint = প্রথম লাইনে format = 1 লিখুন।
data-unknown-format = Callfit { $format } নামে কোনো ফরম্যাট চেনে না
data-newer-format = এই ফাইলের ফরম্যাট { $format }, যা Callfit-এর নতুন সংস্করণে লেখা
data-newer-format-hint = Callfit হালনাগাদ করুন, বা লেখকের কাছে ১ নম্বর ফরম্যাটের ফাইল চান।
data-syntax = এই লাইনটি পড়া যাচ্ছে না: { $content }
data-syntax-hint = এখানে বা ঠিক ওপরে কোনো উদ্ধৃতিচিহ্ন, বন্ধনী বা সমান চিহ্ন বাদ পড়েছে কি না, কিংবা একই নাম দুবার আছে কি না দেখুন।

## Keys and values

data-did-you-mean = আপনি কি “{ $name }” বলতে চেয়েছেন?
data-known-names = এখানে চেনা নাম: { $names }।
data-found-instead = সেখানে লেখা আছে { $found }।
data-missing-key = “{ $key }” বাদ পড়েছে
data-unknown-key = “{ $key }” এখানে চেনা নয়
data-unknown-word = “{ $key }”-এর জন্য “{ $word }” চেনা নয়
data-needs-words = “{ $key }”-এ কিছু লিখতে হবে
data-too-long = “{ $key }”-এ { $length }টি অক্ষর আছে, কিন্তু জায়গা আছে { $max }টির
data-needs-text = “{ $key }” হতে হবে উদ্ধৃতিচিহ্নের ভেতরে লেখা
data-needs-flag = “{ $key }” হতে হবে true বা false
data-needs-list = “{ $key }” হতে হবে তৃতীয় বন্ধনীর ভেতরে একটি তালিকা
data-needs-table = “{ $key }” হতে হবে একটি সারণি
data-needs-number = “{ $key }” হতে হবে { $low } থেকে { $high }-এর মধ্যে একটি সংখ্যা
data-needs-whole-number = “{ $key }” হতে হবে { $low } থেকে { $high }-এর মধ্যে একটি পূর্ণ সংখ্যা
data-not-an-id = “{ $id }” আইডি হতে পারে না
data-not-an-id-hint = আইডিতে ১ থেকে ৬৪টি চিহ্ন থাকে: ছোট হাতের a থেকে z, অঙ্ক, _ ও -।
data-duplicate-id = “{ $id }” আইডিটি আগেই ব্যবহার করা হয়েছে
data-id-unlike-file = আইডি “{ $id }”, কিন্তু নামে আছে “{ $file }”
data-id-unlike-file-hint = দুটির একই নাম দিন।

## Names of other things

data-unknown-competency = “{ $id }” নামে কোনো দক্ষতা নেই
data-unknown-condition = “{ $id }” নামে কাজের পরিবেশের কোনো দিক নেই
data-unknown-instrument = “{ $id }” নামে মাপার কোনো উপায় নেই
data-unknown-option = “{ $id }” নামে কোনো বিকল্প নেই
data-unknown-question = “{ $id }” নামে কোনো প্রশ্ন নেই
data-unknown-questionnaire = “{ $id }” নামে কোনো প্রশ্নমালা নেই
data-unknown-role = “{ $id }” নামে কোনো পদ নেই
data-unknown-scale = এই প্রশ্নমালায় “{ $id }” নামে কোনো স্কেল নেই

## Competencies and roles

data-no-competencies = এই ফাইলে কাজে লাগানোর মতো কোনো দক্ষতা নেই
data-no-instrument = মাপার কোনো উপায়ের গুরুত্বই ০-এর বেশি নয়
data-not-ascending = এগুলোর প্রতিটি আগেরটির চেয়ে বড় হতে হবে: { $keys }
data-no-desired-level = “{ $key }”-এ “{ $id }” দক্ষতার নাম আছে, কিন্তু “desired”-এ নেই
data-no-weight = “{ $id }” দক্ষতার কাম্য মান আছে, কিন্তু গুরুত্ব দেওয়া নেই
data-no-weights = এই পদের কোনো দক্ষতার গুরুত্বই ০-এর বেশি নয়, তাই কারও সঙ্গে মেলানো যায় না
data-no-weights-hint = একটি [desired] ও একটি [weight] সারণি যোগ করুন।
data-floor-above-desired = “{ $id }”-এর আবশ্যিক মান কাম্য মানের চেয়ে বেশি
data-pay-turned-round = “low” মানটি “high”-এর চেয়ে বেশি
data-ladder-circle = উপরের দিকের এই ধাপ ঘুরে আবার একই জায়গায় আসে: { $roles }
data-ladder-circle-hint = যে বদল উপরের ধাপ নয়, তা “sideways”-এর নিচে লিখুন।
data-unknown-topic = “{ $kind }” ধরনের “{ $id }” নামে কিছু নেই
data-needs-country = দেশ লিখতে হয় FR-এর মতো দুটি বড় অক্ষরে, “{ $found }” নয়
data-needs-link = লিংক https:// দিয়ে শুরু হয় আর তাতে ফাঁকা জায়গা থাকে না, “{ $found }” তেমন নয়
data-needs-month = মাস লিখতে হয় 2026-11-এর মতো, “{ $found }” নয়
data-no-onet-row = O*NET-এর সংখ্যাগুলো কোন পেশার, তা লেখা নেই
data-no-onet-row-hint = পেশার নাম দিন: from = "customer service representative"।
data-condition-twice = এই পদে “{ $id }”-এর দুটি মান দেওয়া আছে

## Questionnaires

data-no-sections = এই প্রশ্নমালায় কাজে লাগানোর মতো কোনো অংশ নেই
data-no-questions = এই অংশে কাজে লাগানোর মতো কোনো প্রশ্ন নেই
data-scale-steps = স্কেলে ২ থেকে ৯টি ধাপ থাকে, কিন্তু এটিতে আছে { $count }টি
data-measures-nothing = এই প্রশ্ন কোনো দক্ষতা বা কাজের পরিবেশ নিয়ে নয়
data-measures-two = এই প্রশ্ন একই সঙ্গে দক্ষতা ও কাজের পরিবেশ নিয়ে
data-measures-hint = দুটির একটি দিন: competency = "…" বা condition = "…"।
data-few-options = বেছে নেওয়ার প্রশ্নে অন্তত দুটি বিকল্প লাগে
data-fact-type = এই তথ্যের প্রশ্নের ধরন “{ $type }”
data-unasked = “{ $id }” নিয়ে কোনো প্রশ্ন নেই

## Wording in other languages

data-unknown-wording = মূল লেখায় “{ $id }” নেই, তাই এটি কিছুর অনুবাদ নয়
data-list-length = এই তালিকায় { $found }টি সদস্য আছে, কিন্তু মূল লেখায় আছে { $wanted }টি
data-untranslated = { $count ->
    [one] { $count }টি লেখা “{ $language }” ভাষায় অনুবাদ হয়নি: { $first }
   *[other] { $count }টি লেখা “{ $language }” ভাষায় অনুবাদ হয়নি, তার মধ্যে আছে { $first }
  }
data-untranslated-hint = যা বাদ পড়েছে, { $file } ফাইলে যোগ করুন।

## Answers

data-no-experience-here = এই প্রশ্নের উত্তর শুধু ১ থেকে { $steps } পর্যন্ত কোনো ধাপ দিয়ে দেওয়া যায়

## Tasks and conditions of questions

data-few-responses = পরিস্থিতিতে অন্তত দুটি প্রতিক্রিয়া লাগে
data-no-text-to-type = এই টাইপিং কাজে ব্যবহারযোগ্য কোনো লেখা নেই
data-empty-case = এই কাজে শোনার কথা আর পূরণের ঘর লাগে
data-unknown-note = এই কলে “{ $id }” নামে কোনো নোট নেই
data-unknown-step = এই কলে “{ $id }” নামে কোনো ধাপ নেই
data-call-no-end = “{ $id }” ধাপে কোনো উত্তর নেই, এটি শেষও নয়
data-call-end-with-replies = “{ $id }” ধাপটি শেষ, অথচ এতে উত্তর আছে
data-call-points-differ = “{ $id }” ধাপের উত্তরগুলো আলাদা আলাদা দক্ষতায় নম্বর দেয়
data-call-no-best = “{ $id }” ধাপের কোনো উত্তরে একটি দক্ষতার জন্য ৪ নম্বর নেই
data-call-circle = “{ $id }” ধাপটি ঘুরে নিজের কাছে ফিরতে পারে, তাই কথা শেষ না-ও হতে পারে
data-call-unreached = কোনো কিছুই “{ $id }” ধাপে নিয়ে যায় না
data-unknown-part = parts ফোল্ডারে “{ $id }” নামে কোনো ফাইল নেই
data-number-turned-round = “least” “most”-এর চেয়ে বড়
data-curve = এখানে সংখ্যা ও মাত্রার ক্রমবর্ধমান জোড়া চাই, যেমন [[0, 0], [40, 70]]
data-condition-unclear = এই শর্তটি বোঝা যাচ্ছে না
data-condition-hint = all, any, not বা question-এর একটি লিখুন: { "{" } question = "…", is = ["…"] { "}" }।
data-condition-not-earlier = এই প্রশ্নের আগে “{ $id }” নামে কোনো প্রশ্ন নেই
data-condition-never = “{ $id }” প্রশ্নটি কাউকেই করা যাবে না: এর শর্ত পূরণ হওয়া অসম্ভব
data-condition-never-hint = পরস্পরবিরোধী দুটি শর্ত, বা প্রশ্নটি নেয় না এমন সংখ্যা আছে কি না দেখুন।
data-no-answer-here = এটি শুধু পড়ার লেখা, এর কোনো উত্তর নেই
data-task-unread = এই কাজে কী করা হয়েছে তা পড়া যাচ্ছে না ({ $reason })
data-task-unread-hint = Callfit যেমন লিখেছে তেমনই রাখুন, অথবা লাইনটি সরিয়ে কাজটি আবার করুন।
data-there = এই নামে একটি ফাইল আগে থেকেই আছে; সেটি যেমন ছিল তেমনই আছে
data-there-hint = একটি খালি ফোল্ডার বেছে নিন, অথবা ফাইলটি সরিয়ে রাখুন
