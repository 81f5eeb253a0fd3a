# Reliability of rating scales: what is found, and what cannot be used.

## Figures

scales-people = { $n ->
   *[other] জন উত্তর দিয়েছেন
}
scales-items = { $n ->
   *[other] টি প্রশ্ন
}
scales-alpha = ক্রনবাখের আলফা
scales-lambda6 = গাটম্যানের ল্যামডা ৬
scales-omega = ম্যাকডোনাল্ডের মোট ওমেগা, এক উপাদানে
scales-mean = গড়
scales-sd = পরিমিত ব্যবধান
scales-sem = পরিমাপের পরিমিত ত্রুটি
scales-sem-points = একই পরিমিত ত্রুটি, ০ থেকে ১০০ পয়েন্টে
scales-each-item = প্রতিটি প্রশ্ন: বাকি প্রশ্নগুলোর সঙ্গে সহসম্পর্ক, প্রশ্নটি ছাড়া আলফা
scales-reversed-item = { $item }, উল্টো

scales-persons = সবাই যেভাবে উত্তর দিয়েছেন, সব প্রশ্ন মিলিয়ে
scales-string-median = পরপর একই উত্তরের দীর্ঘতম ধারা: মধ্যক
scales-string-ninetieth = পরপর একই উত্তরের দীর্ঘতম ধারা: ৯০তম শতমক
scales-string-long = { $n ->
   *[other] জনের ধারা অর্ধেক প্রশ্নের চেয়ে দীর্ঘ
}
scales-spread-median = একজনের উত্তরের বিস্তার: মধ্যক
scales-spread-ninetieth = একজনের উত্তরের বিস্তার: ৯০তম শতমক
scales-spread-flat = { $n ->
   *[other] জনের বিস্তার ০.৩-এর কম
}

scales-unused = প্রশ্নের তালিকায় নেই বলে { $n }টি কলাম বাদ গেছে: { $names }

## What is strange about a scale

scales-constant = সবাই “{ $item }”-এর একই উত্তর দিয়েছেন, তাই প্রশ্নটি বাদ গেছে
scales-contrary = “{ $item }” বাকি প্রশ্নগুলোর সঙ্গে মেলে না
scales-contrary-hint = প্রশ্নের তালিকায় এটিকে উল্টো বলা উচিত কি না দেখে নিন।
scales-few-people = মাত্র { $n } জন উত্তর দিয়েছেন, কিন্তু হিসাবের জন্য অন্তত { $fewest } জন লাগে
scales-few-varying = দুটির কম প্রশ্ন বাকি থাকে, কারণ এগুলোতে সবাই একই উত্তর দিয়েছেন: { $items }
scales-never-together = “{ $first }” ও “{ $second }” দুটিরই উত্তর দিয়েছেন এমন দুজনও নেই, তাই এই স্কেলের হিসাব নেই

## Files

scales-file-empty = এই ফাইলটি ফাঁকা
scales-header-hint = প্রথম লাইনে কলামের নাম থাকতে হবে, প্রশ্নের তালিকায় যে নাম আছে সেই নামে।
scales-no-header = প্রশ্নের তালিকার কোনো প্রশ্নের নাম এই লাইনে নেই
scales-ragged = এই লাইনে { $found }টি ঘর আছে, কিন্তু প্রথম লাইনে আছে { $wanted }টি
scales-no-number = “{ $value }” কোনো সংখ্যা নয়
scales-no-number-hint = উত্তর না থাকলে ঘর ফাঁকা রাখুন।
scales-out-of-range = “{ $value }” এই প্রশ্নের সীমার বাইরে, সীমা { $min } থেকে { $max }
scales-column-twice = এই কলামটি দুবার আছে
scales-item-missing = উত্তরের ফাইলে “{ $item }” কলাম নেই
scales-more-mistakes = এই ফাইলে আরও { $n }টি ভুল আছে

scales-key-no-header = প্রশ্নের তালিকার কলামের নাম এই লাইনে নেই
scales-key-columns = { $n }টি কলাম বাদ পড়েছে: { $names }
scales-key-hint = প্রশ্নের তালিকার প্রথম লাইন হলো: item,scale,reversed,min,max।
scales-key-empty = এই তালিকায় কোনো প্রশ্ন নেই
scales-field-empty = এই ঘরটি ফাঁকা
scales-direction = প্রশ্নটি উল্টো কি না, “{ $value }” তা জানায় না
scales-direction-hint = true (হ্যাঁ) বা false (না) লিখুন।
scales-min-max = সর্বনিম্ন উত্তর { $min } সর্বোচ্চ উত্তর { $max }-এর চেয়ে কম নয়
scales-item-twice = “{ $item }” আগেই { NUMBER($line, useGrouping: "false") } নম্বর লাইনে আছে
scales-one-item = “{ $scale }” স্কেলে শুধু এই প্রশ্নটিই আছে
scales-one-item-hint = একটি স্কেলে অন্তত দুটি প্রশ্ন লাগে।
