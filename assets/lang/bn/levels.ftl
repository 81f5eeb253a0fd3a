# Problems in a file of competency levels that were measured elsewhere.

levels-not-a-table = { $found ->
    [list] এই ফাইলে একটি তালিকা আছে, দক্ষতা ও সেগুলোর মান নয়
    [number] এই ফাইলে একটি সংখ্যা আছে, দক্ষতা ও সেগুলোর মান নয়
    [text] এই ফাইলে একটি লেখা আছে, দক্ষতা ও সেগুলোর মান নয়
   *[other] এই ফাইলে দক্ষতা ও সেগুলোর মান নেই
}
levels-not-a-level = { $found ->
    [text] এই মানটি একটি লেখা, সংখ্যা নয়
    [list] এই মানটি একটি তালিকা, সংখ্যা নয়
    [null] এই মানটি ফাঁকা
   *[other] এই মানটি সংখ্যা নয়
}
levels-not-a-number = { $found ->
    [text] এটি একটি লেখা, সংখ্যা নয়
    [list] এটি একটি তালিকা, সংখ্যা নয়
    [null] এটি ফাঁকা
   *[other] এটি সংখ্যা নয়
}
levels-form-hint = প্রতিটি মান এভাবে লিখুন: {"{"}"oral": 78, "empathy": {"{"}"level": 82, "se": 6{"}"}{"}"}। যা মাপা হয়নি, তা বাদ দিন।
levels-no-level = এখানে মানটি বাদ পড়েছে
levels-unknown-key = মানের ভেতরে “{ $key }” নামে কিছু নেই
levels-off-scale = { $found } মানটি স্কেলের বাইরে
levels-off-scale-hint = মান ০ থেকে ১০০ পর্যন্ত হয়
levels-error-off-scale = আদর্শ ত্রুটি { $found } হতে পারে না। এটি ০ থেকে ১০০ পর্যন্ত হয়
levels-unknown-competency = “{ $id }” নামে কোনো দক্ষতা নেই
levels-known-competencies = দক্ষতাগুলো হলো: { $ids }
