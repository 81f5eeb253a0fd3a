# Words that all screens share, home, first run, settings and about.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard.

## Navigation and saving

ui-nav-home = মূলপাতা
ui-nav-assessment = মূল্যায়ন
ui-nav-results = ফলাফল
ui-nav-roles = পদের তালিকা
ui-nav-plan = পরিকল্পনা
ui-nav-cv = আমার সিভি
ui-nav-settings = সেটিংস ও তথ্য
ui-nav-settings-short = সেটিংস
ui-saved = সব সংরক্ষিত
ui-saving = সংরক্ষণ হচ্ছে
ui-not-saved = সংরক্ষিত হয়নি

## Small words

ui-cancel = বাতিল
ui-choose = বেছে নিন…
ui-close = বন্ধ করুন
ui-open = খুলুন
ui-show-folder = ফোল্ডার দেখুন
ui-try-again = আবার চেষ্টা করুন
ui-undo = ফিরিয়ে নিন

## Where there is nothing yet


## Asking for a file

ui-import-title = সিভি আনুন
ui-import-words = Callfit, Europass বা JSON Resume থেকে সিভি, কিংবা LinkedIn-এর দেওয়া তথ্য বেছে নিন। কিছু বদলানোর আগে ফাইলে কী আছে দেখতে পাবেন।
ui-import-open = আনুন
ui-save-cv-title = সিভি সংরক্ষণ করুন
ui-save-cv-save = পিডিএফ সংরক্ষণ করুন
ui-save-letter-title = আবেদনপত্র সংরক্ষণ করুন
ui-save-copy-title = আপনার তথ্যের কপি সংরক্ষণ করুন
ui-save-copy-save = কপি সংরক্ষণ করুন
ui-save-report-title = আপনার ফলাফল সংরক্ষণ করুন
ui-save-interview-title = সাক্ষাৎকারের পাতা সংরক্ষণ করুন
ui-save-report-words = নামের শেষ অংশ দেখে ফাইলের ধরন ঠিক হয়: পড়া ও ছাপার জন্য .pdf, স্প্রেডশিটের জন্য .csv, অন্য প্রোগ্রামের জন্য .json, সাধারণ লেখার জন্য .txt
ui-save-paper-title = কাগজের ফরম সংরক্ষণ করুন
ui-save-plan-title = পরিকল্পনা সংরক্ষণ করুন
ui-save-reminders-title = রিমাইন্ডার সংরক্ষণ করুন
ui-save-reminders-words = .ics দিয়ে শেষ হওয়া একটি ক্যালেন্ডার ফাইল। খুললে প্রায় সব ক্যালেন্ডার তা নিয়ে নেয়।
ui-save = সংরক্ষণ করুন
ui-save-words = ফাইলটি কোথায় রাখবেন, বেছে নিন
ui-path = ফাইল
ui-path-empty-handed = কোনো ফাইল বেছে নেওয়া হয়নি। ফাইলটি কোথায়, তা লিখেও দিতে পারেন।
ui-file-kind = সিভি
ui-file-pdf = পড়া ও ছাপার জন্য পিডিএফ
ui-file-table = স্প্রেডশিটের জন্য ছক
ui-file-calendar = ক্যালেন্ডার
ui-file-json = অন্য প্রোগ্রামের জন্য JSON
ui-file-text = সাধারণ লেখা
ui-file-word = Word ডকুমেন্ট
ui-file-page = ওয়েব পাতা
ui-file-markdown = Markdown লেখা
ui-file-europass = Europass-এর জন্য XML

## Keys

ui-help-title = কিবোর্ডের বোতাম
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-tab = Tab
ui-key-alt = Alt
ui-key-ctrl = Ctrl
ui-help-main = এই স্ক্রিনের মূল কাজ
ui-help-back = পেছনে যাওয়া, বা যা খোলা আছে তা বন্ধ করা
ui-help-answer = উত্তর বেছে নেওয়া
ui-help-no-experience = এখনো অভিজ্ঞতা নেই
ui-help-compare = বেছে নেওয়া পদটি অন্যগুলোর পাশে রাখা
ui-help-next-control = পরের বোতাম বা ঘরে যাওয়া
ui-help-screens = কোনো পাতায় যাওয়া
ui-help-undo = ফিরিয়ে নেওয়া
ui-help-redo = আবার করা
ui-help-save = এখনই সংরক্ষণ করা
ui-help-size = লেখা বড়, ছোট বা স্বাভাবিক করা
ui-help-this = এই তালিকা

## The window does not open

ui-window-no-display = উইন্ডো দেখানোর মতো কোনো স্ক্রিন নেই: DISPLAY বা WAYLAND_DISPLAY কোনোটিই ঠিক করা নেই
ui-window-unreachable = { $display } স্ক্রিন থেকে কোনো সাড়া নেই
ui-window-libraries = উইন্ডো খোলা যাচ্ছে না, কারণ এই লাইব্রেরিগুলো ইনস্টল করা নেই: { $names }
ui-window-other = উইন্ডো খোলা যাচ্ছে না: { $detail }

## Home

ui-home-morning = সুপ্রভাত
ui-home-morning-name = সুপ্রভাত, { $name }
ui-home-afternoon = শুভ অপরাহ্ণ
ui-home-afternoon-name = শুভ অপরাহ্ণ, { $name }
ui-home-evening = শুভ সন্ধ্যা
ui-home-evening-name = শুভ সন্ধ্যা, { $name }
ui-home-fresh = কিছু প্রশ্নের উত্তর দিন, কোন কোন পদ আপনার সঙ্গে মেলে দেখুন, আর একটি সিভি নিয়ে যান
ui-home-begun = শুরুটা হয়ে গেছে। যেখানে থেমেছিলেন সেখান থেকে এগিয়ে যান, বা এ পর্যন্ত কী জানা গেল দেখুন।
ui-home-more-than-half = অর্ধেকের বেশি হয়ে গেছে। যেখানে থেমেছিলেন সেখান থেকে এগিয়ে যান, বা এ পর্যন্ত কী জানা গেল দেখুন।
ui-home-done = সব অংশ আপনার দেখা হয়েছে। এবার পদগুলো দেখুন, আর যেটি পছন্দ সেটির জন্য সিভি বানান।
ui-home-part = { $count }টির মধ্যে { $part } নম্বর অংশ
ui-home-all-parts = { $count }টি অংশই শেষ
ui-home-start-title = ১ নম্বর অংশ দিয়ে শুরু করুন
ui-home-part-words = { $questions }টি প্রশ্ন, প্রায় { $minutes } মিনিট। ভুল উত্তর বলে কিছু নেই।
ui-home-continue = এগিয়ে যান
ui-home-or-enter = বা Enter চাপুন
ui-home-parts-done = { $count }টি অংশের মধ্যে { $done }টি শেষ
ui-home-minutes-left = প্রায় { $minutes } মিনিট বাকি
ui-home-ready = আপনার ফলাফল তৈরি
ui-home-ready-words = আপনার সবল দিক, কোন কোন পদ আপনার সঙ্গে মেলে ও কেন মেলে, দেখুন
ui-home-see-results = আমার ফলাফল দেখুন
ui-home-best-role = এ পর্যন্ত আপনার সেরা পদ
ui-home-must-haves = আবশ্যিক শর্ত: { $count }
ui-home-see-why = কেন, দেখুন
ui-home-all-roles = সব { $count }টি পদ
ui-home-no-role = আপনার সেরা পদ এখানে দেখা যাবে
ui-home-no-role-words = প্রথম কয়েকটি অংশের পর প্রাথমিক একটি ছবি পাবেন। প্রতিটি অংশে তা আরও স্পষ্ট হয়।
ui-home-cv = আপনার সিভি
ui-home-cv-page = আপনার সিভির প্রথম পাতা
ui-home-cv-begun = শুরু হয়েছে
ui-home-cv-nearly = প্রায় তৈরি
ui-home-cv-ready = সংরক্ষণের জন্য তৈরি
ui-home-cv-ready-words = সব অংশ আছে। পাতাটি একবার দেখে পিডিএফ হিসেবে সংরক্ষণ করুন।
ui-home-cv-missing = এখনো { $n }টি অংশ ফাঁকা। তারপর পিডিএফ হিসেবে সংরক্ষণ করতে পারবেন।
ui-home-cv-done = { $count }টি অংশের মধ্যে { $done }টি পূরণ হয়েছে, ভাষা: { $language }
ui-home-cv-continue = সিভি এগিয়ে নিন
ui-home-cv-open = আমার সিভি খুলুন
ui-home-no-cv = আপনার সিভি এখানে দেখা যাবে
ui-home-no-cv-words = আপনার কাজ ও প্রশিক্ষণের কথা লিখুন। সময় লাগে প্রায় ১৫ মিনিট।
ui-home-no-cv-start = সিভি শুরু করুন
ui-home-privacy = আপনি যা লেখেন, সব এই কম্পিউটারেই থাকে। Callfit ইন্টারনেট ছাড়াই চলে।

## First run

ui-first-title = গ্রাহক সেবায় আপনার উপযোগী পদ
ui-first-answer = ১. উত্তর দিন
ui-first-answer-words = আপনি কীভাবে কাজ করেন ও মানুষের সঙ্গে মেশেন, তা নিয়ে প্রশ্ন। প্রায় { $minutes } মিনিট, যখন খুশি বিরতি নিতে পারেন।
ui-first-roles = ২. আপনার পদ দেখুন
ui-first-roles-words = গ্রাহক সেবার যেসব পদ আপনার সঙ্গে মেলে, সহজ ভাষায় কারণসহ
ui-first-cv = ৩. সিভি নিন
ui-first-cv-words = পছন্দের পদের জন্য পরিষ্কার একটি সিভি, ছাপানো বা পাঠানোর জন্য তৈরি
ui-first-language = আপনার ভাষা বেছে নিন
ui-first-language-words = স্ক্রিনের লেখার জন্য। সিভির জন্য পরে অন্য ভাষা নিতে পারবেন।
ui-first-start = শুরু করুন
ui-first-privacy = অ্যাকাউন্ট বা ইন্টারনেট লাগে না। আপনার উত্তর এই কম্পিউটারেই থাকে, যেকোনো সময় মুছে ফেলতে পারেন।
ui-text-size = লেখার আকার
ui-size-normal = স্বাভাবিক
ui-size-large = বড়
ui-size-very-large = খুব বড়

## Settings

ui-settings-look = ভাষা ও চেহারা
ui-settings-data = আপনার তথ্য
ui-settings-privacy = Callfit আপনার তথ্য কখনো কোথাও পাঠায় না
ui-settings-problems = তথ্য ফাইলের { $n }টি বিষয় যেমন থাকার কথা তেমন নেই
ui-settings-problems-title = তথ্য ফাইল
ui-settings-problems-words = বাকি সব চলছে, আর আপনি যা লিখেছেন তা নিরাপদ আছে। যিনি ফাইলগুলো দেখাশোনা করেন, তাঁকে এটি দেখান।
ui-settings-problems-show = বিস্তারিত দেখুন
ui-show = দেখুন
ui-copy = কপি করুন
ui-screen-language = স্ক্রিনের ভাষা
ui-screen-language-words = সঙ্গে সঙ্গে বদলায়
ui-cv-language = সিভির ভাষা
ui-cv-language-words = আপনার সিভি যে ভাষায় লেখা হবে
ui-cv-language-same = স্ক্রিনের মতোই
ui-size-letter = অ
ui-theme = রং
ui-theme-light = হালকা
ui-theme-dark = গাঢ়
ui-theme-system = সিস্টেম
ui-go-on = নিজে থেকে এগোনো
ui-go-on-words = উত্তর দিলে পরের প্রশ্ন দেখায়
ui-less-movement = কম নড়াচড়া
ui-less-movement-words = কিছু সরে বা মিলিয়ে যায় না
ui-import-row = সিভি আনুন
ui-import-row-words = Callfit, Europass, LinkedIn বা JSON Resume থেকে
ui-import-choose = ফাইল বেছে নিন…
ui-copy-row = আমার তথ্যের কপি সংরক্ষণ করুন
ui-copy-row-words = একটি ফাইল, যা পড়তে ও রেখে দিতে পারেন
ui-copy-save = কপি সংরক্ষণ…
ui-example-row = একটি উদাহরণ দেখুন
ui-example-row-words = কাল্পনিক একজন মানুষ, সব মুছে ফেলা পর্যন্ত
ui-keys-row = কিবোর্ডের বোতাম
ui-keys-row-words = মাউস ছাড়াই সব করা যায়
ui-about-row = Callfit সম্পর্কে
ui-about-row-words = সংস্করণ, সূত্র ও লাইসেন্স
ui-delete-row = সব মুছুন
ui-delete-row-words = এই কম্পিউটারে রাখা উত্তর, ফলাফল ও সিভি
ui-delete = মুছুন
ui-delete-title = সব মুছে ফেলবেন?
ui-delete-words = উত্তর, ফলাফল ও সিভির জন্য যা লিখেছেন, সব চিরতরে মুছে যাবে। যেসব পিডিএফ ফাইল সংরক্ষণ করেছেন, সেগুলো থেকে যাবে।
# The program's name, because not every keyboard has Bengali letters.
ui-delete-word = CALLFIT
ui-delete-type = এগোতে লিখুন: { $word }
ui-delete-keep = আমার তথ্য রাখুন

## About. The attributions of O*NET and ESCO are asked for by their owners.

ui-about-title = Callfit সম্পর্কে
ui-about-version = সংস্করণ { $version }। ইন্টারনেট ছাড়াই চলে।
ui-about-onet = O*NET
ui-about-onet-words = এই পণ্যে যুক্তরাষ্ট্রের শ্রম বিভাগের কর্মসংস্থান ও প্রশিক্ষণ প্রশাসনের (USDOL/ETA) O*NET ডেটাবেসের তথ্য আছে। CC BY 4.0 লাইসেন্সের অধীনে ব্যবহৃত। O*NET® হলো USDOL/ETA-র ট্রেডমার্ক। আমরা এই তথ্যের কিছু অংশ পরিবর্তন করেছি। USDOL/ETA এই পরিবর্তনগুলো অনুমোদন, সমর্থন বা পরীক্ষা করেনি।
ui-about-esco = ESCO
ui-about-esco-words = এই সেবায় ইউরোপীয় কমিশনের ESCO শ্রেণিবিন্যাস ব্যবহার করা হয়েছে
ui-about-fonts = ফন্ট
ui-about-fonts-words = Noto Project Authors-এর Noto Sans ও Noto Sans Bengali, SIL Open Font License 1.1-এর অধীনে
ui-about-icons = আইকন
ui-about-icons-words = Lucide, নির্মাতা Lucide-এর অবদানকারীরা, ISC লাইসেন্সের অধীনে; কয়েকটি Cole Bemis-এর Feather থেকে, MIT লাইসেন্সের অধীনে
ui-about-code = প্রোগ্রাম
ui-about-code-words = Callfit মুক্ত সফটওয়্যার, MIT লাইসেন্স বা Apache License 2.0-এর অধীনে, যেটি আপনার পছন্দ
ui-about-made = কোন পদে কতটা লাগে, তা এই কাজ নিয়ে লেখা নিবন্ধ ও ওপরের সূত্রগুলো দেখে আমাদের নিজের বিবেচনা। ফন্ট, আইকন ও তথ্য প্রোগ্রামের সঙ্গেই আসে, তাই সব কম্পিউটারে স্ক্রিন একই রকম দেখায়।

ui-replace-title = এই নামে একটি ফাইল আগে থেকেই আছে
ui-replace-words = { $folder } ফোল্ডারের { $name } ফাইলটির জায়গায় নতুন ফাইলটি বসবে
ui-replace = বদলে দিন
ui-replace-keep = আগেরটি রাখুন
ui-quit-title = আপনার শেষ পরিবর্তনগুলো সংরক্ষিত হয়নি
ui-quit-words = ডিস্কে লেখা যাচ্ছে না। এখন বন্ধ করলে এই পরিবর্তনগুলো হারিয়ে যাবে।
ui-quit-anyway = তবু বন্ধ করুন
ui-quit-stay = থাকুন
ui-photo-title = ছবি বেছে নিন
ui-photo-words = JPEG বা PNG ফাইল। ক্যামেরার লেখা তথ্য, যেমন জায়গার নাম, রাখা হয় না।
ui-photo-open = এই ফাইল ব্যবহার করুন
ui-file-photo = ছবি
