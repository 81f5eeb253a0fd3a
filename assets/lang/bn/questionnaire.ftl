# The questionnaire: its frame, its cards, and the ways to answer.
# <b>…</b> is shown in bold, <key>…</key> as a key of the keyboard. Keys keep the digits printed on the keyboard.

## The frame

questionnaire-leave = সংরক্ষণ করে বেরোন
questionnaire-place = অংশ { $part }/{ $count }  ·  <b>{ $title }</b>
questionnaire-saved = সংরক্ষিত
questionnaire-saving = সংরক্ষণ হচ্ছে
questionnaire-not-saved = সংরক্ষিত হয়নি
questionnaire-not-saved-title = আপনার শেষ উত্তরটি এখনো সংরক্ষিত হয়নি
questionnaire-progress = { $count }টি অংশের মধ্যে { $done }টি শেষ
questionnaire-back = আগেরটি
questionnaire-next = পরেরটি
questionnaire-start = শুরু করুন
questionnaire-start-part = এই অংশ শুরু করুন
questionnaire-go-on = এগিয়ে যান
questionnaire-results = আমার ফলাফল দেখুন

## Keys that help

questionnaire-hint-enter = বা <key>Enter</key> চাপুন
questionnaire-hint-results = ফলাফল দেখতে <key>Enter</key> চাপুন
questionnaire-hint-scale = উত্তর দিতে <key>1</key> থেকে <key>{ $last }</key>, পরের প্রশ্নে যেতে <key>Enter</key> চাপুন
questionnaire-hint-scale-long = উত্তর দিতে <key>1</key> থেকে <key>{ $last }</key> বা <key>0</key>, পরের প্রশ্নে যেতে <key>Enter</key> চাপুন
questionnaire-hint-multi = <key>1</key> থেকে <key>{ $last }</key>, তারপর <key>Enter</key> চাপুন
questionnaire-hint-multi-ten = যেগুলো সত্যি, সেগুলোর জন্য <key>1</key> থেকে <key>9</key> ও <key>0</key>, তারপর <key>Enter</key> চাপুন
questionnaire-hint-multi-long = যেগুলো সত্যি, সেগুলোর জন্য <key>1</key> থেকে <key>{ $last }</key>, তারপর <key>Enter</key> চাপুন
questionnaire-hint-languages = <key>↑</key> <key>↓</key> সারি <key>←</key> <key>→</key> স্তর <key>Space</key> বেছে নেওয়া
questionnaire-hint-languages-long = <key>↑</key> <key>↓</key> সারি <key>←</key> <key>→</key> স্তর <key>Space</key> বেছে নেওয়া, অথবা <key>1</key> থেকে <key>6</key>
questionnaire-hint-languages-done = ভাষা যোগ করতে <key>8</key>, পরের অংশে যেতে <key>Enter</key>
questionnaire-hint-add = <key>1</key> থেকে <key>8</key> চাপুন বা নাম লিখুন

## Cards between the parts

questionnaire-part = { $count }টির মধ্যে { $part } নম্বর অংশ
questionnaire-part-done = { $count }টির মধ্যে { $part } নম্বর অংশ শেষ
questionnaire-length = { $count }টি প্রশ্ন, প্রায় { $minutes } মিনিট
questionnaire-safe = প্রতিটি উত্তর সঙ্গে সঙ্গে শুধু এই কম্পিউটারেই সংরক্ষিত হয়, আর কোথাও নয়। যেকোনো সময় থেমে পরে আবার শুরু করতে পারেন।
questionnaire-thanks = ধন্যবাদ
questionnaire-left = আর { $parts }টি অংশ বাকি, প্রায় { $minutes } মিনিট। চাইলে বিরতিও নিতে পারেন: আপনার উত্তর সংরক্ষিত আছে।
questionnaire-open = { $count ->
    [one] { $count }টি প্রশ্নের উত্তর এখনো বাকি। অসুবিধা নেই, পরে এটিতে ফিরে আসতে পারেন।
   *[other] { $count }টি প্রশ্নের উত্তর এখনো বাকি। অসুবিধা নেই, পরে এগুলোতে ফিরে আসতে পারেন।
}
questionnaire-answer-open = { $count ->
    [one] বাকি প্রশ্নটির উত্তর দিন
   *[other] বাকি প্রশ্নগুলোর উত্তর দিন
}
questionnaire-pause = বিরতি নিন
questionnaire-ready-title = আপনার ফলাফল তৈরি
questionnaire-ready-words = আপনি কীসে ভালো, কোন কোন পদ আপনার সঙ্গে মেলে ও কেন মেলে, সেখানে দেখবেন। যখন খুশি উত্তর বদলাতে পারেন।
questionnaire-again = প্রশ্নগুলো আবার দেখুন
questionnaire-end-title = আপনি সব প্রশ্ন দেখেছেন
questionnaire-end-words = ফলাফলের জন্য যথেষ্ট উত্তর এখনো নেই। একটি অংশের উত্তর দিলেই প্রাথমিক একটি ছবি পাওয়া যায়।
questionnaire-missing-title = কোনো প্রশ্নমালা নেই
questionnaire-missing-words = তথ্য ফাইলগুলোতে কাজে লাগানোর মতো কোনো প্রশ্নমালা নেই। কী সমস্যা, তা ‘সেটিংস ও তথ্য’ পাতায় দেখা যায়।

## Questions

questionnaire-number = { $count }টির মধ্যে { $number } নম্বর প্রশ্ন
questionnaire-no-experience = এখনো অভিজ্ঞতা নেই
questionnaire-no-experience-fine = অসুবিধা নেই। এতে আপনার ফল কমে না।

## Languages

questionnaire-your-languages = আপনার ভাষা
questionnaire-add-language = ভাষা যোগ করুন
questionnaire-remove-language = বাদ দিন
questionnaire-first-language = কোন ভাষা সবচেয়ে ভালো জানেন?
questionnaire-other-language = আর কোন ভাষা জানেন?
questionnaire-find-words = একটি বেছে নিন, বা নাম লিখুন। পরে আরও যোগ করতে পারবেন।
questionnaire-find-label = ভাষা খুঁজুন
questionnaire-find-hint = ভাষার নাম লিখুন
questionnaire-add-own = “{ $language }” যোগ করুন
questionnaire-add-cancel = আমার ভাষাগুলোতে ফিরুন
questionnaire-how-well = { $language }: কতটা ভালো জানেন?
questionnaire-native = এটি আমার মাতৃভাষা
questionnaire-native-words = এই ভাষা আপনি সব দিক থেকেই জানেন। কোনো স্তর বেছে নিতে হবে না।
questionnaire-language-native = মাতৃভাষা
questionnaire-language-levels = { $low } থেকে { $high }
questionnaire-language-new = এখনো পূরণ হয়নি
questionnaire-language-begun = পূরণ চলছে
questionnaire-beginner = প্রাথমিক
questionnaire-independent = স্বনির্ভর
questionnaire-very-good = খুব ভালো
questionnaire-cell = { $skill }, { $level }
questionnaire-opens = এতে যেসব পদের পথ খোলে
questionnaire-opens-spoken = কথা বলা ও শোনায় { $level } চাওয়া হয়
questionnaire-opens-written = লেখা ও পড়ায় { $level } চাওয়া হয়
questionnaire-opens-any = কথা বলা ও লেখায় { $level } চাওয়া হয়
questionnaire-opens-reached = আপনি এই স্তরে আছেন
questionnaire-opens-steps = আর { $steps } ধাপ বাকি
questionnaire-opens-unknown = কত দূর বাকি দেখতে আপনার স্তর বেছে নিন
questionnaire-opens-note = প্রতিষ্ঠান এই ভাষায় কাজ করলে এটি ধরা হয়। স্তরগুলো ভাষাজ্ঞানের ইউরোপীয় স্কেল অনুযায়ী।

## Tasks

questionnaire-your-answer = আপনার উত্তর
questionnaire-number-bounds = { $least } থেকে { $most }-এর মধ্যে একটি পূর্ণ সংখ্যা লিখুন
questionnaire-how-helpful = কোন কাজটি কতটা কাজে আসবে?
questionnaire-not-helpful = কম
questionnaire-very-helpful = খুব বেশি
questionnaire-rating = { $response } – { $rating }
questionnaire-hint-rating = নম্বর দিতে <key>1</key> থেকে <key>{ $last }</key>, অন্যটিতে যেতে <key>↑</key> <key>↓</key>। { $count }টির মধ্যে { $done }টি হয়েছে
questionnaire-hint-task = চাইলে এই কাজটি বাদ দিতে পারেন
questionnaire-skip = বাদ দিন
questionnaire-clock = ঘড়ি
questionnaire-clock-words = বেশি সময় লাগলে এটি বন্ধ করুন। ফল একই থাকে, শুধু লেখা থাকে যে ঘড়ি চালু ছিল না।
questionnaire-clock-time = { $minutes }:{ $seconds }
questionnaire-time-left = বাকি { $time }
questionnaire-task-again = কাজটি আবার করুন
questionnaire-task-finished = আমার শেষ
questionnaire-call-start = কলটি ধরুন
questionnaire-chat-start = চ্যাট খুলুন
questionnaire-call-line = লাইনে আছেন, { $time }
questionnaire-chat-line = চ্যাটে আছেন, { $time }
questionnaire-call-held = অপেক্ষায়, { $time }
questionnaire-call-what = আপনি কী বলবেন?
questionnaire-chat-what = আপনি কী লিখবেন?
questionnaire-call-left = { $seconds ->
    [one] আর { $seconds } সেকেন্ড
   *[other] আর { $seconds } সেকেন্ড
}
questionnaire-call-take-time = তাড়া নেই। ০ হলে অপর পক্ষ আবার কথা বলবেন।
questionnaire-call-soon = অপর পক্ষ এখনই আবার কথা বলবেন
questionnaire-call-over = কথা শেষ
questionnaire-call-look-back = কথাগুলো ফিরে দেখুন
questionnaire-call-after = কথাবার্তা কেমন হলো
questionnaire-call-end-good = ভালোভাবে শেষ হয়েছে
questionnaire-call-end-fair = কিছু প্রশ্ন রেখে শেষ হয়েছে
questionnaire-call-end-poor = গ্রাহক অসন্তুষ্ট হয়ে শেষ করেছেন
questionnaire-call-late = { $count ->
    [one] একবার সময় শেষ হয়েছিল আর অপর পক্ষ আবার কথা বলেছেন। এতে ফল বদলায় না।
   *[other] { $count } বার সময় শেষ হয়েছিল আর অপর পক্ষ আবার কথা বলেছেন। এতে ফল বদলায় না।
}
questionnaire-call-hold = অপেক্ষায় রাখুন
questionnaire-call-unhold = আবার কথা বলুন
questionnaire-call-file = খুঁজুন
questionnaire-call-system = সিস্টেমে যা আছে
questionnaire-notes = নোট
questionnaire-notes-words = যা শুনছেন, লিখে রাখুন
questionnaire-notes-own = অন্য নোট
questionnaire-note-right = আপনি লিখেছেন “{ $written }”। ঠিক আছে
questionnaire-note-empty = আপনি শুনেছেন “{ $heard }”, ঘরটি ফাঁকা ছিল
questionnaire-note-other = আপনি শুনেছেন “{ $heard }”, লিখেছেন “{ $written }”
questionnaire-mood-1 = মেজাজ: খুব ক্ষুব্ধ
questionnaire-mood-2 = মেজাজ: বিরক্ত
questionnaire-mood-3 = মেজাজ: দ্বিধায়
questionnaire-mood-4 = মেজাজ: শান্ত
questionnaire-mood-5 = মেজাজ: সন্তুষ্ট
questionnaire-case-start = কলটি শুরু করুন
questionnaire-case-line = { $count }টির মধ্যে { $line } নম্বর কথা
questionnaire-case-you = আপনি
questionnaire-case-repeat = আবার শুনুন (F2)
questionnaire-case-next = পরের কথা
questionnaire-case-over = কল শেষ। তাড়া নেই, ফর্মটি শেষ করুন।
questionnaire-case-after = { $count }টি ঘরের মধ্যে { $right }টি ঠিক
questionnaire-typing-start = লেখাটি দেখান
questionnaire-typing-field = এখানে টাইপ করুন। প্রথম অক্ষর থেকে সময় শুরু হবে
questionnaire-accuracy = নির্ভুলতা
questionnaire-speed = গতি
questionnaire-typed = হয়েছে
questionnaire-percent = { $share }%
questionnaire-mistakes = { $count ->
    [0] ভুল নেই
    [one] { $count }টি ভুল
   *[other] { $count }টি ভুল
}
questionnaire-words-a-minute = শব্দ প্রতি মিনিটে
questionnaire-of-letters = { $count } অক্ষরের মধ্যে
questionnaire-typing-after = মিনিটে { $words } শব্দ, { $share }% ঠিক
questionnaire-typing-too-little = গতি বোঝার মতো যথেষ্ট লেখা হয়নি
questionnaire-typing-note = পাঁচ অক্ষরে এক শব্দ ধরা হয়, থেকে যাওয়া প্রতিটি ভুলে এক শব্দ কমে। এটি চর্চার মাপ, কোনো প্রতিষ্ঠানের সীমা নয়।

## The plan

questionnaire-plan-title = আপনার হাতে কত সময় আছে?
questionnaire-plan-words = বড়টির মধ্যে ছোটটিও থাকে। যেকোনো সময় বদলাতে পারেন, উত্তরগুলো থেকে যাবে।
questionnaire-form-short = ছোট: প্রথম ধারণা, প্রায় { $minutes } মিনিট
questionnaire-form-standard = মাঝারি: পরিস্থিতি, কাজ ও একটি কল অনুশীলনসহ, প্রায় { $minutes } মিনিট
questionnaire-form-full = পূর্ণ: সবচেয়ে নিশ্চিত ফল, চারটি কল অনুশীলনসহ, প্রায় { $minutes } মিনিট
questionnaire-on-paper = কাগজে পূরণ করুন
questionnaire-plan-parts = সব অংশ
questionnaire-plan-parts-words = যেটি দিয়ে ইচ্ছা শুরু করুন
questionnaire-part-state-done = শেষ
questionnaire-part-state-begun = { $count }টি বাকি
questionnaire-part-state-open = { $minutes } মিনিট
questionnaire-all-parts = সব অংশ
questionnaire-deeper = বড়টি দিয়ে এগিয়ে যান

questionnaire-anew = সব নতুন করে উত্তর দিন
questionnaire-letters = কখগঘঙচছজ
