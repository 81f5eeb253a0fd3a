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
