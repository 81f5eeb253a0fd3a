# The roles and one role. Reasons, fits, must-haves and pay are in explain.ftl.
# <b>…</b> stands out by its colour.

## The list

roles-title = যেসব পদ আপনার সঙ্গে মেলে
roles-title-all = সব পদ
roles-sentence = সংখ্যাটি দেখায় একটি পদ আপনার সঙ্গে কতটা মেলে, ০ থেকে ১০০-তে। পরিসর দেখায় আমরা কতটা নিশ্চিত। যেসব পদে আপনার সবল দিক কাজে লাগে, সেগুলো আগে আছে।
roles-sentence-all = গ্রাহক সেবায় কে কী কাজ করেন, প্রথম ধাপ থেকে শেষ ধাপ পর্যন্ত
roles-filter-all = সব { $count }টি
roles-filter-phone = ফোন
roles-filter-writing = লেখা
roles-filter-face = সামনাসামনি
roles-filter-home = ঘরে বসে
roles-filter-no-selling = বিক্রি ছাড়া
roles-filter-no-shifts = শিফট ছাড়া
roles-filter-languages = ভাষা
roles-filter-key = বোতাম
roles-order = ক্রম
roles-order-ranking = সেরা মিল আগে
roles-order-number = সংখ্যা ধরে
roles-order-ladder = ধাপ ধরে
roles-order-name = নাম ধরে
roles-why = কেন: <b>{ $reason }</b>
roles-tied = প্রায় সমান
roles-pay-not-stated = { $amount }, কত সময়ের তা বলা নেই
roles-pay-year-france = বছরে { $amount }, ফ্রান্সের গড়
roles-pay-hour = ঘণ্টায় { $amount }
roles-pay-month = মাসে { $amount }
roles-pay-year = বছরে { $amount }
roles-must-haves = { $count }টি আবশ্যিক শর্ত
roles-unranked = আরও উত্তর দরকার
roles-unranked-words = এই পদগুলো কতটা মেলে তা বলার মতো যথেষ্ট উত্তর নেই। মিল কোথায় হতে পারে, পরিসরটি তা দেখায়।
roles-none-title = কোনো পদ দেখা যাচ্ছে না
roles-none-words = যে বাছাইয়ে সবচেয়ে বেশি পদ আড়ালে গেছে: { $filter }
roles-none-lift = আবার দেখান: { $filter }
roles-none-at-all = তথ্য ফাইলগুলোতে কাজে লাগানোর মতো কোনো পদ নেই। কী সমস্যা, তা ‘সেটিংস ও তথ্য’ পাতায় দেখা যায়।
roles-empty-title = কোন পদগুলো আপনার সঙ্গে মেলে?
roles-empty-words = দেখতে হলে প্রশ্নমালার প্রথম কয়েকটি অংশের উত্তর দিন। সব পদ এখনই দেখে নিতে পারেন।

## Where a role can lead

roles-leads = “{ $role }” থেকে যেখানে যাওয়া যায়
roles-here = এই পদ
roles-next-step = { $steps ->
    [0] একই ধাপ
   *[other] { $steps } ধাপ ওপরে
}
roles-next-step-fit = { $steps ->
    [0] একই ধাপ, এখন মিল { $fit }
   *[other] { $steps } ধাপ ওপরে, এখন মিল { $fit }
}
roles-next-sideways = পাশের পথে
roles-next-sideways-fit = পাশের পথে, আজ মিল { $fit }
roles-next-more = আরও { $count }টি

## One role

roles-tied-with = আমরা যতটা বুঝি, এই পদ আগেরটির মতোই আপনার সঙ্গে মেলে: { $role }
roles-back = সব পদ
roles-make-cv = এই পদের জন্য সিভি বানান
roles-gone-title = এই পদটি এখানে নেই
roles-gone-words = তথ্য ফাইল বদলে গেছে, এই পদটি আর সেখানে নেই
roles-reasons = কেন আপনার সঙ্গে মেলে
roles-no-reasons = এই পদের পক্ষে বলার মতো কিছু এখনো নেই। যা এখনো শিখতে পারেন, তা-ই সেখানে যাওয়ার পথ দেখায়।
roles-gaps = যা এখনো শিখতে পারেন
roles-no-gaps = এই পদে যা চাওয়া হয়, তা আপনি দেখিয়ে দিয়েছেন। কাজ করতে করতে সব সময়ই আরও শেখা যায়।
roles-answers = আপনি যা উত্তর দিয়েছেন
roles-show-all = সব { $count }টি দেখান
roles-show-fewer = কম দেখান
roles-work = কাজটি ও আপনার পছন্দ
roles-duties = এই পদে যা করতে হয়
roles-must-haves-title = আবশ্যিক শর্ত
roles-pay = বেতন
roles-pay-unknown = আমাদের সূত্রে এই পদের বেতনের কোনো অঙ্ক নেই। এখন কত দেওয়া হয়, তা আপনার এলাকার চাকরির বিজ্ঞাপনে দেখা যায়।
roles-next = পরের ধাপ
roles-variants = এই পদের বিশেষ ধরন
roles-variant-fit = মিল { $fit }, { $range }
roles-codes = পেশার স্বীকৃত তালিকায় এই পদ

## The career map

map-title = ক্যারিয়ারের মানচিত্র
map-sentence-held = আপনি যে পদে কাজ করেছেন, মানচিত্রে সেটি চিহ্নিত। সেখান থেকে কোথায় যাওয়া যায় ও প্রতিটি ধাপ কী যোগ করে, দেখুন।
map-sentence-held-step = আপনি প্রতিনিধি হিসেবে কাজ করেছেন। সেই ধাপের যে পদ আপনার সঙ্গে সবচেয়ে মেলে, সেটি চিহ্নিত।
map-sentence-start = আপনি এখনো কল সেন্টারে কাজ করেননি। শুরু করার পদগুলোর মধ্যে যেটি আপনার সঙ্গে সবচেয়ে মেলে, সেটি চিহ্নিত।
map-sentence-best-fit = আপনি কোন ধাপে আছেন তা আমরা এখনো জানি না। যে পদ আপনার সঙ্গে সবচেয়ে মেলে, সেটি চিহ্নিত।
map-sentence-unknown = এক পদ থেকে আরেক পদে কীভাবে যাওয়া যায়, দেখুন। প্রশ্নমালার প্রথম অংশগুলোর উত্তর দিলে মানচিত্র আপনি কোথায় আছেন তাও দেখাবে।
map-as-list = তালিকা হিসেবে দেখুন
map-as-map = মানচিত্র হিসেবে দেখুন
map-step-1 = শুরুর ধাপ
map-step-2 = বিশেষজ্ঞ বা দলনেতা
map-step-3 = কয়েকটি দল
map-step-4 = পুরো কেন্দ্র
map-step-5 = সব কেন্দ্র
map-fit = মিল { $fit }
map-here = আপনি এখানে
map-start = আপনি এখান থেকে শুরু করতে পারেন
map-best-fit = আপনার সঙ্গে সবচেয়ে মেলে
map-goal = আপনার লক্ষ্য
map-adds = এই ধাপ কী যোগ করে
map-years = সাধারণ অভিজ্ঞতা
map-estimate = { $years } (আমাদের অনুমান)
map-pay-unknown = আমাদের উৎসে কোনো অঙ্ক নেই
map-learn = এর জন্য আর যা শেখা বাকি
map-nothing-to-learn = এই পদে যা লাগে, আপনি তা আগেই দেখিয়েছেন
map-open = এই পদটি খুলুন
map-leads-up = এক ধাপ ওপরে
map-leads-sideways = পাশের পদ
map-legend-up = ওপরের ধাপ
map-legend-sideways = পাশের পদে যাওয়া
map-keys = <key>←</key> <key>→</key> <key>↑</key> <key>↓</key> চলাচল, <key>Enter</key> পদ খোলে, <key>L</key> তালিকা দেখায়
map-whole = পুরো মানচিত্র দেখুন

## The parts of the page

roles-parts = পাতার অংশ
roles-part-fit = মিল
roles-part-asks = যা চাওয়া হয়
roles-part-work = কাজ
roles-part-ways = ঢোকার পথ

## What the role asks for

roles-levels = যা চাওয়া হয়, আর আপনার যা আছে
roles-legend-you = আপনি, পরিসরসহ
roles-legend-asked = যা চাওয়া হয়
roles-legend-floor = আবশ্যিক, অন্তত
roles-level-you = আপনি
roles-level-asked = চাওয়া
roles-level-open = { $competency }: এখনো উত্তর দেওয়া হয়নি। এই পদে প্রায় { $needs } দরকার।
roles-level-floor = আবশ্যিক শর্ত: অন্তত { $floor }।
roles-shares = আপনার পয়েন্ট কোথা থেকে আসে
roles-shares-words = লম্বা দণ্ড মানে এই পদে তার গুরুত্ব বেশি। গাঢ় অংশ আপনার এখনই আছে, হালকা অংশ এখনো যোগ হতে পারে।
roles-raises = কী শিখলে মিল সবচেয়ে বেশি বাড়ে

## What the work is like

roles-day = কাজের একটি দিন
roles-where = কোথায় ও কীভাবে
roles-contacts = গ্রাহক যেভাবে যোগাযোগ করেন
roles-contact-chat = চ্যাট
roles-contact-email = ই-মেইল
roles-contact-face = সামনাসামনি
roles-contact-phone = ফোন
roles-contact-social = সামাজিক মাধ্যম
roles-contact-support = কারিগরি সহায়তা লাইন
roles-sectors = যেসব খাতে এই পদ আছে
roles-settings = কাজের জায়গা
roles-benefits = এই কাজের ভালো দিক
roles-downsides = এই কাজের কঠিন দিক
roles-what-helps = <b>যা কাজে দেয়:</b> { $help }

## Ways into the role

roles-ways-start = কোথা থেকে শুরু করবেন
roles-ways-search = কোথায় খুঁজবেন
roles-ways-qualify = সনদ ও অভিজ্ঞতার স্বীকৃতি
roles-ways-grow = কীভাবে এগোবেন
roles-ways-elsewhere = অন্যান্য দেশ ({ $count })
roles-ways-by-country = দেশ অনুযায়ী ({ $count })
roles-ways-abroad = নির্দিষ্ট কিছু দেশে
roles-ways-no-country = কোন দেশে থাকেন তা সিভিতে লিখুন, তাহলে সেখানকার নিয়ম ওপরে দেখাবে
roles-way-office = <b>কাকে জিজ্ঞেস করবেন:</b> { $office }
roles-way-checked = যাচাই: { $month } { $year }

## Roles side by side

compare-title = পাশাপাশি কয়েকটি পদ
compare-sentence = কোথায় মিল, কোথায় পার্থক্য, সারি ধরে
compare-button = তুলনা করুন
compare-role = তুলনা করুন: { $role }
compare-remove = তুলনা থেকে সরান
compare-remove-role = তুলনা থেকে সরান: { $role }
compare-see = তুলনা দেখুন ({ $count })
compare-full = তিনটি পদ এর মধ্যেই পাশাপাশি আছে। আরেকটি যোগ করতে একটি সরান।
compare-add = একটি পদ যোগ করুন
compare-one = আরও একটি বা দুটি বেছে নিন, পাশে দেখা যাবে
compare-none = এখনো কোনো পদ পাশাপাশি রাখা হয়নি
compare-none-words = কোনো পদের পাতায় ‘তুলনা করুন’ বেছে নিন, বা তালিকায় C চাপুন। দুটি বা তিনটি পদ পাশাপাশি রাখা যায়।
compare-to-list = সব পদ দেখুন
compare-years = সাধারণত আগে কত বছর লাগে, আমাদের অনুমান
compare-pay-unknown = আমাদের সূত্রে কোনো অঙ্ক নেই
compare-nothing = এখানে বলার কিছু নেই

## What an organisation changes

roles-own-title = আপনার প্রতিষ্ঠানের বদল
roles-own-new = এই পদটি আপনার প্রতিষ্ঠান যোগ করেছে
roles-own-pay = বেতন
roles-own-asks = যে স্তর চাওয়া হয়: { $names }
roles-own-facts = যেসব তথ্য চাওয়া হয়
roles-own-conditions = কাজের পরিবেশ: { $names }
roles-own-steps = ধাপ, বা পরের ধাপগুলো
roles-own-topics = যোগাযোগের মাধ্যম, খাত, জায়গা, বা ভালো ও কঠিন দিক
roles-own-variants = এই পদের বিশেষ ধরন
roles-own-codes = পেশার স্বীকৃত তালিকার কোড
roles-own-wording = লেখার ভাষা
roles-own-trainings = প্রশিক্ষণ: { $names }
roles-own-ways = ঢোকার পথ: { $names }
roles-own-practice = সাক্ষাৎকারের প্রশ্ন: { $names }
roles-own-left-out = মূল পরামর্শের { $count }টি বাদ দেওয়া হয়েছে
