## Buttons that solve what was found, and what is said before and after. $text is a piece of the CV.

cv-mend-becomes = হবে: “{ $text }”
cv-mend-remove = সরিয়ে দিন
cv-mend-invisible-words = এখানে: “{ $text }”। পাতায় এটি আসে না, তবে অন্য প্রোগ্রামে সমস্যা হতে পারে।
cv-mend-invisible-done = অদৃশ্য চিহ্নগুলো সরানো হয়েছে
cv-mend-replace = বদলে দিন
cv-mend-unprintable-words = এখানকার কোনো ফন্টে { $letters } নেই। এটি আছে “{ $text }”-এ।
cv-mend-unprintable-done = এখন সব অক্ষর ছাপানো যাবে
cv-mend-spaces-title = পরপর কয়েকটি স্পেস আছে
cv-mend-spaces-words = এখানে: “{ $text }”। পাতায় একটিই দেখা যায়, অন্য প্রোগ্রামে সবগুলো দেখা যেতে পারে।
cv-mend-spaces = একটি স্পেস রাখুন
cv-mend-spaces-done = এখন শব্দের মাঝে একটি করে স্পেস আছে
cv-mend-correct = ঠিক করুন
cv-mend-correct-done = ঠিকানাটি ঠিক করা হয়েছে
cv-mend-email-typo-words = আপনি লিখেছেন { $email }
cv-mend-address-words = “{ $address }” কোনো ওয়েব ঠিকানা নয়
cv-mend-swap = তারিখ অদলবদল করুন
cv-mend-swap-done = তারিখ দুটি অদলবদল করা হয়েছে
cv-mend-split = লাইনটি ভাগ করুন
cv-mend-split-becomes = একটির নিচে আরেকটি, মোট { $n }টি লাইন হবে
cv-mend-split-done = লাইনটি ভাগ করা হয়েছে
cv-mend-headline = এই শিরোনাম ব্যবহার করুন
cv-mend-headline-done = শিরোনাম যোগ করা হয়েছে
cv-mend-newest-first = নতুনটি আগে রাখুন
cv-mend-newest-first-done = এখন সবচেয়ে নতুন কাজ আগে আছে
cv-mend-take-off = পাতা থেকে সরান
cv-mend-take-off-done = বাসার ঠিকানা ও পোস্টকোড পাতা থেকে সরানো হয়েছে

## Length

cv-mend-many-words = পাঠক বড়জোর { $most }টি ভুক্তি দেখেন। এই সিভি থেকে যা বাদ দেবেন, তা আপনার প্রোফাইলে থেকে যাবে।
cv-mend-leaves-out = বাদ যাবে { $n }টি: { $entries }
cv-mend-leave-out-oldest = সবচেয়ে পুরোনোগুলো বাদ দিন
cv-mend-leave-out-last = শেষেরগুলো বাদ দিন
cv-mend-left-out = এই সিভি থেকে বাদ দেওয়া হয়েছে, প্রোফাইলে সবই আছে
cv-mend-pages-words = পাঠক বড়জোর { $most } পাতা আশা করেন
cv-mend-fit = দুই পাতায় আনুন
cv-mend-fit-becomes = ফাঁকা জায়গা একটু কমবে, লেখা একটু ছোট হবে
cv-mend-fit-done = দৈর্ঘ্য দুই পাতা করা হয়েছে
cv-mend-edges-title = কিছু একটা পাতার কিনারার বাইরে চলে গেছে
cv-mend-edges-words = ছাপলে এটি কাটা পড়বে: “{ $text }”
cv-mend-good-edges = কিনারায় কিছুই কাটা পড়েনি

## What is usual in the country

cv-mend-photo-title = সিভিতে আপনার ছবি আছে
cv-mend-photo-words = এই দেশের প্রতিষ্ঠানগুলো ছবি ছাড়াই সিদ্ধান্ত নিতে চায়
cv-mend-photo = এই সিভি থেকে বাদ দিন
cv-mend-photo-done = এই সিভিতে এখন ছবি নেই
cv-mend-good-photo = ছবি নেই, এই দেশে এটাই রীতি
cv-mend-personal-title = সিভিতে ব্যক্তিগত তথ্য আছে
cv-mend-personal-words = জন্মতারিখ, বৈবাহিক অবস্থা ইত্যাদি দেওয়ার চল এই দেশে নেই
cv-mend-personal = এই সিভি থেকে বাদ দিন
cv-mend-personal-done = এই সিভিতে এখন ব্যক্তিগত তথ্য নেই
cv-mend-good-personal = বাড়তি ব্যক্তিগত তথ্য নেই
cv-mend-consent-title = সম্মতির বাক্য নেই
cv-mend-consent-words = এই দেশের প্রতিষ্ঠানগুলো এটি চায়। বাক্যটি পাতার শেষে থাকে।
cv-mend-consent = যোগ করুন
cv-mend-consent-done = সম্মতির বাক্য যোগ করা হয়েছে
cv-mend-good-consent = সম্মতির বাক্য আছে
cv-mend-clause-title = সম্মতির বাক্য পাতায় নেই
cv-mend-clause-words = আপনি বাক্যটি বেছে নিয়েছেন, কিন্তু ফাইলে তা পাওয়া যাচ্ছে না

## Colours

cv-mend-contrast-title = কিছু লেখা স্পষ্ট দেখা যায় না
cv-mend-contrast-words = “{ $text }” পেছনের রঙের সঙ্গে প্রায় মিশে যায়, বা সাদা-কালোতে ছাপলে মিশে যায়
cv-mend-accent = অন্য রং নিন
cv-mend-accent-done = সিভির রং বদলানো হয়েছে
cv-mend-good-contrast = সব লেখা স্পষ্ট, সাদা-কালোতেও

## Buttons that lead to what only the client can solve

cv-mend-fix-words = লেখা বদলান
cv-mend-fix-date = তারিখ লিখুন
cv-mend-fix-dates = তারিখগুলো দেখুন
cv-mend-fix-look = চেহারা বদলান
cv-mend-fix-short = ছোট করুন
cv-mend-fix-address = ঠিকানা লিখুন
cv-mend-settle = এভাবেই রাখুন
cv-mend-settle-done = এই সিভিতে এ নিয়ে আর জিজ্ঞেস করা হবে না

## Fields that the form does not have

cv-mend-grade = পরীক্ষার ফল
cv-mend-region = অঞ্চল
