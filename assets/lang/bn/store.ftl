# The store: what can go wrong, and what to do.

store-answer-unreadable = সংরক্ষিত একটি উত্তর পড়া যাচ্ছে না: { $question }
store-answer-unreadable-hint = বাকি উত্তরগুলো নিরাপদ আছে। এই প্রশ্নের উত্তর আবার দিন

store-damaged = আপনার উত্তরের ফাইলটি নষ্ট হয়ে গেছে। এতে কিছু বদলানো হয়নি
store-damaged-hint = ফাইলটির একটি কপি এর জায়গায় রাখুন, বা এটি সরিয়ে ফাঁকা ফাইল দিয়ে শুরু করুন

store-disk-full = ডিস্ক ভরে গেছে, তাই শেষের পরিবর্তনগুলো এখনো সংরক্ষিত হয়নি
store-disk-full-hint = কিছু জায়গা খালি করুন। সংরক্ষণের চেষ্টা নিজে থেকেই আবার হবে

store-folder = এই ফোল্ডার ব্যবহার করা যাচ্ছে না
store-folder-hint = --data-dir দিয়ে অন্য একটি বেছে নিন

store-in-use = অন্য একটি প্রোগ্রাম আপনার উত্তরের ফাইলটি ব্যবহার করছে
store-in-use-hint = Callfit-এর অন্য উইন্ডোটি বন্ধ করে আবার শুরু করুন

store-newer-version = ফাইলটি Callfit-এর নতুন সংস্করণে তৈরি। এতে কিছু বদলানো হয়নি
store-newer-version-hint = সবচেয়ে নতুন সংস্করণ ইনস্টল করুন, বা --data-dir দিয়ে অন্য ফোল্ডার বেছে নিন

store-not-a-store = ফাইলটি Callfit-এর নয়, বা পাসফ্রেজ দিয়ে সুরক্ষিত। এতে কিছু বদলানো হয়নি
store-not-a-store-hint = ফাইলটি সরিয়ে রাখুন, বা --data-dir দিয়ে অন্য ফোল্ডার বেছে নিন

store-read-only = এখানে লেখার অনুমতি Callfit-এর নেই
store-read-only-hint = ফোল্ডারের সেটিংসে অনুমতি দিন, বা --data-dir দিয়ে অন্য ফোল্ডার বেছে নিন

store-refused = আপনার উত্তরের ফাইলটি এখন পড়া বা লেখা যাচ্ছে না
store-refused-hint = ডিস্ক লাগানো আছে ও কাজ করছে কি না দেখুন। সংরক্ষণের চেষ্টা নিজে থেকেই আবার হবে

store-wrong-passphrase = এই পাসফ্রেজে ফাইলটি খোলে না
store-wrong-passphrase-hint = বড়-ছোট হাতের অক্ষর ও কিবোর্ডের ভাষা দেখে আবার টাইপ করুন
