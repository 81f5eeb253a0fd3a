# What is said about a file that was taken in, and names for groups of skills that come from Europass.


intake-unknown = এই ধরনের ফাইল Callfit পড়তে পারে না
intake-unknown-hint = Callfit-এ তৈরি সিভি, পিডিএফ বা XML আকারে Europass সিভি, আপনার LinkedIn তথ্যের আর্কাইভ, অথবা JSON Resume ফরম্যাটের ফাইল বেছে নিন
intake-xml-unknown = এই XML ফাইলটি Europass সিভি নয়
intake-xml-broken = ফাইলটি নষ্ট অথবা এখানেই শেষ: এর আগে যা ছিল তা নেওয়া হয়েছে
intake-xml-too-large = এই XML ফাইলে যত অংশ বা স্তর আছে, কোনো সিভিতে তত থাকে না
intake-doctype = এই XML ফাইলে নিজস্ব সংজ্ঞা (DOCTYPE) আছে। নিরাপত্তার জন্য সেগুলো পড়া হয় না
intake-doctype-hint = Europass-এ সিভিটি আবার XML হিসেবে সংরক্ষণ করে সেই ফাইলটি আনুন
intake-archive-cut = এই আর্কাইভ মাঝপথে শেষ হয়ে গেছে: যা পড়া গেছে তা নেওয়া হয়েছে
intake-archive-too-large = এই আর্কাইভে যা আছে, তা একজনের তথ্যের চেয়ে অনেক বেশি
intake-no-table = LinkedIn যে টেবিলগুলো দেয়, তার কোনোটি এই আর্কাইভে নেই
intake-entry-unread = আর্কাইভের এই অংশ পুরোটা খোলা যাচ্ছে না
intake-entry-locked = আর্কাইভের এই অংশটি পাসওয়ার্ড দিয়ে তালাবদ্ধ
intake-entry-locked-hint = পাসওয়ার্ড দিয়ে আর্কাইভটি খুলুন এবং টেবিলগুলো একটি একটি করে আনুন
intake-row-empty = এই সারির কিছুই ব্যবহার করা যায়নি
intake-photo-unread = ফাইলের ছবিটি JPEG বা PNG নয়, অথবা নষ্ট
intake-no-end = শেষের তারিখ নেই: বর্তমান পর্যন্ত ধরা হয়েছে
intake-more-kept = { $n ->
    [one] যোগাযোগের আরও একটি উপায় প্রোফাইলে রাখা হয়েছে, কিন্তু সিভিতে দেখা যায় না
   *[other] যোগাযোগের আরও { $n }টি উপায় প্রোফাইলে রাখা হয়েছে, কিন্তু সিভিতে দেখা যায় না
}
intake-attachments-left = { $n ->
    [one] সংযুক্ত একটি নথি নেওয়া হয়নি
   *[other] সংযুক্ত { $n }টি নথি নেওয়া হয়নি
}
intake-letter-left = এই ফাইলের আবেদনপত্রটি নেওয়া হয়নি
intake-part-left = প্রোফাইলে এই অংশের জায়গা নেই; এটি নেওয়া হয়নি
intake-skills-communication = যোগাযোগের দক্ষতা
intake-skills-organisation = সাংগঠনিক দক্ষতা
intake-skills-job = পেশাগত দক্ষতা
intake-skills-digital = ডিজিটাল দক্ষতা
intake-skills-other = অন্যান্য দক্ষতা
intake-digital-information = তথ্য নিয়ে কাজ: { $level ->
    [A] প্রাথমিক স্তর
    [B] স্বনির্ভর স্তর
   *[C] দক্ষ স্তর
}
intake-digital-communication = ডিজিটাল যোগাযোগ: { $level ->
    [A] প্রাথমিক স্তর
    [B] স্বনির্ভর স্তর
   *[C] দক্ষ স্তর
}
intake-digital-content = কনটেন্ট তৈরি: { $level ->
    [A] প্রাথমিক স্তর
    [B] স্বনির্ভর স্তর
   *[C] দক্ষ স্তর
}
intake-digital-safety = ডিজিটাল নিরাপত্তা: { $level ->
    [A] প্রাথমিক স্তর
    [B] স্বনির্ভর স্তর
   *[C] দক্ষ স্তর
}
intake-digital-problems = কারিগরি সমস্যার সমাধান: { $level ->
    [A] প্রাথমিক স্তর
    [B] স্বনির্ভর স্তর
   *[C] দক্ষ স্তর
}
intake-section-conferences = সম্মেলন ও সেমিনার
intake-section-creative = সৃজনশীল কাজ
intake-section-networks = নেটওয়ার্ক ও সদস্যপদ
intake-section-social = সামাজিক ও রাজনৈতিক কর্মকাণ্ড
intake-field-general = সাধারণ শিক্ষা
intake-field-education = শিক্ষা
intake-field-arts = কলা ও মানবিক
intake-field-social = সমাজবিজ্ঞান, সাংবাদিকতা ও তথ্য
intake-field-business = ব্যবসা, প্রশাসন ও আইন
intake-field-sciences = প্রাকৃতিক বিজ্ঞান, গণিত ও পরিসংখ্যান
intake-field-computing = তথ্য ও যোগাযোগ প্রযুক্তি
intake-field-engineering = প্রকৌশল, উৎপাদন ও নির্মাণ
intake-field-farming = কৃষি, বন, মৎস্য ও পশুচিকিৎসা
intake-field-health = স্বাস্থ্য ও কল্যাণ
intake-field-services = সেবা
europass-left-out = Europass-এ যা রাখার জায়গা নেই: { $fields }
