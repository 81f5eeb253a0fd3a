# Problems with a résumé file (JSON Resume) that somebody opens. The place is said beside each sentence.

resume-file-empty = এই ফাইলটি ফাঁকা
resume-file-cut-off = ফাইলটি মাঝপথে শেষ: এর একটি অংশ নেই
resume-not-json = এই ফাইল JSON Resume ফরম্যাটের সিভি নয়
resume-not-an-object = এই ফাইলে JSON আছে, কিন্তু সিভি নেই
resume-no-sections = এই ফাইলে সিভির কোনো অংশ নেই
resume-hint-choose-resume = JSON Resume ফরম্যাটের ফাইল বা Callfit-এ তৈরি সিভি বেছে নিন
resume-hint-fetch-again = ফাইলটি আবার কপি বা ডাউনলোড করুন

resume-nulls = { $count ->
    [one] { $count }টি ঘর ফাঁকা (null), তাই কিছু দেওয়া হয়নি ধরা হলো
   *[other] { $count }টি ঘর ফাঁকা (null), তাই কিছু দেওয়া হয়নি ধরা হলো; এটি প্রথমটি
}
resume-text-expected = এখানে লেখা থাকার কথা
resume-list-expected = এখানে একটি তালিকা থাকার কথা
resume-object-expected = এখানে ঘরসহ একটি ভুক্তি থাকার কথা
resume-hint-kept = এটি ফাইলে থেকে যায়, কিন্তু সিভিতে দেখায় না

resume-date-unread = “{ $text }” তারিখ হিসেবে পড়া যায়নি; যেমন আছে তেমনই ছাপা হবে
resume-hint-date = তারিখ এভাবে লিখুন: 2021 বা 2021-03

resume-own-unread = সংরক্ষিত তথ্যের এই অংশ পড়া যাচ্ছে না
