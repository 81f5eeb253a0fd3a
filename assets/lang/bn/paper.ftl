# Questionnaires on paper: the form, and entering what was marked on it.

## The form

paper-kind = Callfit প্রশ্নমালা
paper-foot = ফরম: { $code }
paper-name = নাম বা নম্বর
paper-date = তারিখ
paper-how = কীভাবে পূরণ করবেন
paper-how-mark = যে ঘরটি আপনার সঙ্গে সবচেয়ে ভালো মেলে, তাতে ক্রস দিন। ঠিক বা ভুল উত্তর বলে কিছু নেই।
paper-how-change = মত বদলালে ভুল ঘরটি পুরো কালো করুন, তারপর অন্য ঘরে ক্রস দিন।
paper-how-open = যেকোনো প্রশ্ন খালি রাখতে পারেন। “এখনো অভিজ্ঞতা নেই” ফলাফল কমায় না।
paper-how-letters = ছোট চিহ্ন ও কোডগুলো যিনি উত্তর টাইপ করবেন তাঁর জন্য। আপনার দরকার নেই।
paper-section = { $letter }. { $title }
paper-language = ভাষা
paper-mother-tongue = মাতৃভাষা
paper-levels = প্রতি কলামে একটি স্তর দাগান। A1 ও A2: শুরুর স্তর। B1 ও B2: নিজে চালিয়ে নেওয়ার মতো। C1 ও C2: খুব ভালো। মাতৃভাষা হলে শুধু M দাগান।
paper-at-computer = এই কাজটি কম্পিউটারে করতে হয়
paper-only-if-marked = শুধু { $code }-এ { $letters } দাগালে
paper-only-if-answered = শুধু { $code }-এর উত্তর দিলে
paper-only-if = এটি আপনার জন্য কি না, তা এগুলোর উত্তরের ওপর নির্ভর করে: { $codes }
paper-thanks = ধন্যবাদ। এটাই ছিল শেষ প্রশ্ন।

## What was chosen on the command line

paper-unknown = “{ $id }” নামে কোনো প্রশ্নমালা নেই
paper-unknown-hint = এর একটি ব্যবহার করুন: { $ids }
paper-form-unknown = “{ $form }” নামে কোনো ফরম নেই
paper-form-hint = short, standard বা full ব্যবহার করুন

## Entering what was marked

paper-entry-no-code = “{ $typed }” কোনো প্রশ্নের কোড নয়
paper-entry-no-code-hint = প্রতি লাইন কাগজের কোড দিয়ে শুরু করুন, যেমন B07 4
paper-entry-unknown = { $code } নামে কোনো প্রশ্ন নেই
paper-entry-not-in-form = “{ $form }” ফরমে { $code } নেই
paper-entry-not-in-form-hint = এটি “{ $form }” ফরমে আছে। পৃষ্ঠার নিচে দেখুন কোন ফরম
paper-entry-twice = { $code }-এর উত্তর আগেই আছে, লাইন { $line }-এ
paper-entry-twice-hint = দুই লাইনের একটি বাদ দিন
paper-entry-refused = “{ $typed }” { $code }-এর উত্তর নয়
paper-entry-step = ১ থেকে { $steps } পর্যন্ত ধাপ লিখুন
paper-entry-step-or-none = ১ থেকে { $steps } পর্যন্ত ধাপ লিখুন, বা অভিজ্ঞতা না থাকলে 0
paper-entry-letter = a থেকে { $last } পর্যন্ত একটি অক্ষর লিখুন
paper-entry-letters = a থেকে { $last } পর্যন্ত অক্ষর লিখুন, যেমন ab, একটিও না হলে -
paper-entry-letters-apart = a থেকে { $last } পর্যন্ত অক্ষর ফাঁক দিয়ে লিখুন, যেমন a ab, একটিও না হলে -
paper-entry-language = ভাষা ও তার পাঁচটি স্তর A1 থেকে C2 লিখুন, যেমন fr C1 C1 B2 B2 B1, খালি থাকলে -। মাতৃভাষা হলে M লিখুন, যেমন bn M
paper-entry-number = { $least } থেকে { $most } পর্যন্ত পূর্ণ সংখ্যা লিখুন
paper-entry-ratings = কাগজের ক্রমে ১ থেকে ৫-এর { $count }টি মান লিখুন, যেমন 1 5 3 2, খালি থাকলে -
paper-entry-text = কাগজের কথাগুলো লিখুন
paper-entry-note = এটি শুধু পড়ার জন্য, এর উত্তর নেই
paper-entry-task = এই কাজ কম্পিউটারে করা হয়, টাইপ করে দেওয়া যায় না
paper-entry-exists = এই ফাইল আগেই আছে
paper-entry-exists-hint = কিছুই মুছে লেখা হয় না। -o-এর পরে অন্য নাম দিন
paper-entry-mend = এখনো কিছু লেখা হয়নি। এই লাইনগুলো ঠিক করে আবার দিন
paper-entry-count = { $count }টি উত্তর
paper-entry-welcome = যা দাগানো আছে লিখে Enter চাপুন। শুধু Enter চাপলে প্রশ্ন খালি থাকে। আগের কোনো উত্তর ঠিক করতে তার আগে কোড লিখুন, যেমন B07 4। প্রতিটি উত্তর সঙ্গে সঙ্গে সংরক্ষিত হয়, তাই যেকোনো সময় থামতে পারেন।
