# The report of the results.

report-kind = Callfit মূল্যায়ন প্রতিবেদন
report-title = মূল্যায়ন প্রতিবেদন
report-title-of = মূল্যায়ন প্রতিবেদন – { $name }
report-date = { $day } { $month } { $year }
report-answers = { $parts }টি অংশে { $answers }টি উত্তর
report-in-short = সংক্ষেপে।
report-foot = আলাপের সহায়ক, কারও সম্পর্কে সিদ্ধান্ত নয়
report-page = পৃষ্ঠা { $page } / { $pages }

## The profile

report-profile = দক্ষতা
report-range-head = ০ থেকে ১০০, সীমাসহ
report-likely = খুব সম্ভব
report-legend = গাঢ় দাগ: ফলাফল। চওড়া পট্টি: ফলাফল খুব সম্ভব এর মধ্যে। রেখার ফাঁকগুলো ২০, ৪০, ৬০ ও ৮০-তে।

## Roles

report-roles = যেসব পদ সবচেয়ে ভালো মেলে
report-tied = এর কয়েকটি পদ এত কাছাকাছি যে ক্রমটা অন্য রকমও হতে পারত
report-in-the-way = কী বাধা আছে, আর কী কাজে লাগে
report-nothing-in-the-way = আমাদের জানামতে কোনো বাধা নেই

## How sure we are

report-no-signs = তাড়াহুড়ো করে উত্তর দেওয়ার কোনো লক্ষণ নেই
report-no-tasks = কোনো কাজ করা হয়নি, তাই এটি আপনার নিজের কথার ওপর দাঁড়িয়ে আছে
report-clocks-on = সব কাজ ঘড়ি ধরে করা হয়েছে
report-clocks-off = এই কাজগুলো ঘড়ি ছাড়া করা হয়েছে: { $tasks }

## What each part contributed

report-instruments = মূল্যায়নের কোন অংশ কী বলে
report-instruments-note = ০ থেকে ১০০ মান, প্রমিত ত্রুটিসহ। ড্যাশ মানে এই অংশ ওই দক্ষতা নিয়ে কিছু বলে না।
report-counts = { $competencies }টি দক্ষতা নিয়ে { $answers }টি উত্তর
report-together = একসঙ্গে
report-with-error = { $points } ± { $error }

## What to talk about

report-talk = যা নিয়ে আলাপ করা যায়
report-talk-surprise = এর কোন ফলাফল আপনাকে অবাক করছে, আর কেন?
report-talk-example = এটি নিয়ে আমরা সবচেয়ে কম নিশ্চিত: { $competency }। একটি উদাহরণ বলুন: কী হয়েছিল, আপনি কী করেছিলেন, শেষে কী হলো।
report-talk-role = এই পদে একটি ভালো কাজের দিন কেমন হতো: { $role }?
