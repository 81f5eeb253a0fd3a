## What a file holds, before it is taken in

incoming-title = { $file } ফাইলে যা আছে
incoming-words = এখনো কিছু বদলানো হয়নি। যা চান না তা বন্ধ করুন।
incoming-more = আরও তথ্য ও নিজের অংশ
incoming-unread = { $n }টি তথ্য ব্যবহার করা যায়নি
incoming-answers = আপনার উত্তরের বদলে এই উত্তরগুলোও নিন
incoming-how = যা আগে থেকেই আছে
incoming-add = রেখে যোগ করুন
incoming-replace = বদলে দিন
incoming-add-words = নতুন ভুক্তি যোগ হবে আর ফাঁকা ঘর পূরণ হবে। দুটিতে আলাদা লেখা থাকলে আপনারটিই থাকবে।
incoming-replace-words = এই অংশগুলো ফাইলের মতো হয়ে যাবে। “ফিরিয়ে নিন” বেছে নিলে আপনারটি ফিরে আসবে।
incoming-take = আনুন
