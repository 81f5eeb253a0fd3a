# The program itself: notices, names of files, what went wrong.

# File names; spaces become hyphens
app-cv-file = { $name } সিভি { $language }
app-cv-file-unnamed = সিভি { $language }
app-letter-file = { $name } আবেদনপত্র { $language }
app-letter-file-unnamed = আবেদনপত্র { $language }
app-resume-file = { $name } প্রোফাইল
app-resume-file-unnamed = প্রোফাইল
app-report-file = { $name } মূল্যায়ন প্রতিবেদন
app-report-file-unnamed = মূল্যায়ন প্রতিবেদন
app-plan-file = { $name } পরিকল্পনা
app-plan-file-unnamed = পরিকল্পনা
app-reminders-file = { $name } রিমাইন্ডার
app-reminders-file-unnamed = রিমাইন্ডার
app-interview-file = সাক্ষাৎকার { $role }
app-paper-file = { $title } { $form ->
    [full] পূর্ণ ফরম
    [standard] মাঝারি ফরম
   *[short] ছোট ফরম
}

app-still-busy = কাজটি এখনো চলছে
app-still-busy-hint = একটু অপেক্ষা করে আবার চেষ্টা করুন

app-no-thread = এই কাজের জন্য কম্পিউটারে এখন জায়গা নেই ({ $reason })
app-no-thread-hint = অন্য প্রোগ্রাম বন্ধ করে আবার চেষ্টা করুন

app-bug = Callfit-এর ভেতরে কিছু একটা গোলমাল হয়েছে ({ $reason })
app-bug-hint = আপনার উত্তর নিরাপদ আছে। আবার চেষ্টা করুন, আর কী করছিলেন আমাদের জানান

app-no-data-folder = প্রোগ্রামের তথ্য কোথায় রাখতে হয়, এই কম্পিউটার তা জানায় না
app-no-data-folder-hint = --data-dir দিয়ে একটি ফোল্ডারের নাম দিন

# Seen by developers only
app-undo-storm = একটি স্ক্রিন প্রতিটি ফ্রেমে রেকর্ড বদলে দিচ্ছে

app-cv-saved = সিভি { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
app-left-out = ইউরোপাসে এগুলোর জায়গা নেই: { $fields }
app-left-out-hint = ফাইলটি এগুলো ছাড়া সংরক্ষিত হয়েছে। আপনার প্রোফাইলে সবই আছে।
app-letter-saved = আবেদনপত্র { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
app-resume-saved = প্রোফাইল { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
app-report-saved = ফলাফল { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
app-plan-saved = পরিকল্পনা { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
app-reminders-saved = রিমাইন্ডার { $folder } ফোল্ডারে সংরক্ষিত হয়েছে। ক্যালেন্ডারে নিতে ফাইলটি খুলুন।
app-interview-saved = সাক্ষাৎকারের পাতা { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
app-paper-saved = কাগজের ফরম { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
app-deleted = আপনার সব তথ্য মুছে ফেলা হয়েছে

app-cv-failed = সিভি তৈরি করা যায়নি ({ $reason })
app-cv-failed-hint = আপনার তথ্য নিরাপদ আছে। সিভিতে কী থাকার কথা ছিল, আমাদের জানান

app-imported = { $file } থেকে তথ্য আনা হয়েছে। চাইলে আগের অবস্থায় ফিরতে পারেন
app-import-more = এই ফাইলের আরও { $n }টি বিষয় ঠিকমতো পড়া যায়নি
app-parse-unreadable = এই পিডিএফ পড়া যাচ্ছে না: এটি নষ্ট বা তালাবদ্ধ
app-parse-unreadable-hint = অন্য প্রোগ্রামে খুলে আবার পিডিএফ হিসেবে সংরক্ষণ করুন, তারপর সেই ফাইলটি দিন
app-parse-pictures = এই পিডিএফে কেবল ছবি আছে, তাই যন্ত্র এতে কোনো শব্দ খুঁজে পায় না
app-parse-pictures-hint = স্ক্যান না করা মূল ফাইলটি দিন, অথবা Callfit-এ সিভিটি নতুন করে লিখুন
app-foreign-pdf = এই পিডিএফে আনার মতো তথ্য নেই: Callfit ও Europass নিজেদের পিডিএফে তা রাখে
app-foreign-pdf-hint = Callfit বা Europass-এ তৈরি পিডিএফ, অথবা JSON Resume ফরম্যাটের ফাইল বেছে নিন

app-example-unknown = এই নামে কোনো উদাহরণ নেই: { $name }
app-version-kept = সিভির এই সংস্করণ রাখা হয়েছে
app-version-back = আগের সংস্করণ ফিরে এসেছে। তার আগের অবস্থাও সংস্করণ হিসেবে রাখা আছে।
