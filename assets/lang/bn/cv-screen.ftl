# The screens around the CV: the editor, and the check before it is saved.
# The words of the CV itself are in cv.ftl.

## Bar of the editor

cv-screen-role = পদ
# Chosen while no role is known: the CV shows the profile as it stands.
cv-screen-role-none = যেমন লিখেছেন
cv-screen-language = সিভির ভাষা
cv-screen-country = দেশ
cv-screen-check = দেখে সংরক্ষণ করুন
cv-screen-tabs = দেখার ধরন
cv-screen-tab-content = বিষয়বস্তু
cv-screen-tab-page = পাতা
cv-screen-tab-checks = যাচাই
cv-screen-tab-look = চেহারা
cv-screen-tab-job = পদ
cv-screen-tab-drawer = সিভি

## Where there is no CV yet

cv-screen-empty-title = আপনার সিভি এখান থেকে শুরু
cv-screen-empty-words = কয়েকটি ছোট অংশ পূরণ করুন, পাশেই পাতাটি তৈরি হতে থাকবে। সময় লাগে প্রায় দশ মিনিট।
cv-screen-empty-start = সিভি শুরু করুন
cv-screen-import = ফাইল থেকে সিভি আনুন

## Sections of the form, and how much is in them

cv-screen-about = আপনার কথা
cv-screen-summary = সারসংক্ষেপ
cv-screen-work = কাজের অভিজ্ঞতা
cv-screen-education = শিক্ষাগত যোগ্যতা
cv-screen-skills = দক্ষতা
cv-screen-languages = ভাষা
cv-screen-training = প্রশিক্ষণ
cv-screen-count-complete = সম্পূর্ণ
cv-screen-count-things = { $n }টি বাকি
cv-screen-count-lines = { $n } লাইন
cv-screen-count-entries = { $n }টি ভুক্তি
cv-screen-count-skills = { $n }টি দক্ষতা
cv-screen-count-languages = { $n }টি ভাষা
cv-screen-count-written = আপনার জন্য লেখা
cv-screen-count-empty = ফাঁকা, বাদ থাকবে

## About you

cv-screen-name = নাম
cv-screen-name-hint = আপনার পুরো নাম
cv-screen-headline = শিরোনাম
cv-screen-headline-hint = কাজে আপনার পরিচয়
cv-screen-headline-help = পাতায় এখানে বেছে নেওয়া পদের নাম দেখায়
cv-screen-email = ইমেইল
cv-screen-email-hint = name@example.com
cv-screen-phone = ফোন
cv-screen-phone-hint = দেশের কোডসহ
cv-screen-town = শহর
cv-screen-home = যে দেশে থাকেন
cv-screen-home-none = দেশ বেছে নিন
cv-screen-link = লিংক
cv-screen-link-hint = আপনার বা আপনার কাজের কোনো ওয়েব পাতা
# Feminine, masculine or neutral forms in the sentences that the program writes for the CV.
cv-screen-spoken = সিভিতে আপনার কথা যেভাবে বলা হবে
cv-screen-spoken-help = কোনো কোনো ভাষায় লিঙ্গভেদে শব্দ বদলায়। যে রূপটি আপনার জন্য ঠিক, সেটি বেছে নিন। নিরপেক্ষ বাক্যে লিঙ্গ লাগে না।
cv-screen-spoken-feminine = স্ত্রীবাচক
cv-screen-spoken-masculine = পুরুষবাচক
cv-screen-spoken-neutral = নিরপেক্ষ

## Summary

cv-screen-summary-hint = নিজের ও নিজের কাজের কথা, দুই-তিন বাক্যে
cv-screen-summary-help = ফাঁকা রাখলে আপনার লেখা ও উত্তর থেকে আমরা এটি লিখে দেব

## Entries of all kinds

cv-screen-new-entry = নতুন ভুক্তি
cv-screen-from = শুরু
cv-screen-to = শেষ
cv-screen-date-hint = মাস ও বছর
# A period on screen, e.g. March 2022 – May 2024
cv-screen-period = { $from } – { $to }
cv-screen-until-now = বর্তমান
cv-screen-move-up = ওপরে নিন
cv-screen-move-down = নিচে নিন
cv-screen-remove = বাদ দিন
cv-screen-removed = বাদ দেওয়া হয়েছে: { $entry }
cv-screen-removed-unnamed = ভুক্তিটি বাদ দেওয়া হয়েছে
cv-screen-newest-first = পাতায় সবচেয়ে নতুনটি আগে থাকে

## Work

cv-screen-add-work = কাজ যোগ করুন
cv-screen-employer = প্রতিষ্ঠান
cv-screen-place = শহর
cv-screen-title = পদের নাম
cv-screen-still-work = এখনো এখানে কাজ করি
cv-screen-did = কী কী করেছেন
cv-screen-did-hint = প্রতিটি কাজের জন্য এক লাইন

## Education

cv-screen-add-education = স্কুল বা কোর্স যোগ করুন
cv-screen-school = স্কুল, কলেজ বা বিশ্ববিদ্যালয়
cv-screen-diploma = সনদ বা ডিগ্রি
cv-screen-studied = কী পড়েছেন
cv-screen-still-study = এখনো এখানে পড়ি

## Skills

cv-screen-add-skill = দক্ষতা যোগ করুন
cv-screen-skill = দক্ষতা
cv-screen-skill-hint = যেমন: বুকিং সিস্টেম
cv-screen-details = বিস্তারিত
cv-screen-details-hint = নামগুলো, মাঝে কমা দিয়ে

## Languages

cv-screen-add-language = ভাষা যোগ করুন
cv-screen-answered = আপনার উত্তর থেকে
cv-screen-answered-words = এই ভাষা ও স্তরগুলো প্রশ্নমালা থেকে নেওয়া
cv-screen-answered-change = উত্তর বদলান
cv-screen-own-language = ভাষা
cv-screen-own-level = কতটা জানেন
cv-screen-own-level-hint = যেমন: B1
cv-screen-native = মাতৃভাষা
# Lowest and highest level of a language, e.g. B1 to B2
cv-screen-level-range = { $low } থেকে { $high }

## Training and certificates

cv-screen-add-training = প্রশিক্ষণ যোগ করুন
cv-screen-course = কোর্স বা সনদ
cv-screen-issuer = কে দিয়েছে
cv-screen-when = কবে

## The page

cv-screen-page-of = পাতা { $page }/{ $count }
# What a screen reader says of the picture of the page.
cv-screen-page-said = আপনার সিভি, { $count } পাতার মধ্যে { $page } নম্বর পাতা
cv-screen-page-none = আপনার সিভি
cv-screen-page-making = পাতা তৈরি হচ্ছে
cv-screen-zoom-in = বড় করুন
cv-screen-zoom-out = ছোট করুন
cv-screen-fit = পুরো পাতা
cv-screen-page-before = আগের পাতা
cv-screen-page-after = পরের পাতা

## How far the CV is

cv-screen-ready = পাঠানোর জন্য তৈরি
cv-screen-nearly = প্রায় তৈরি
cv-screen-begun = তৈরি হচ্ছে
# $share is 0 to 100; $n is the number of things to look at.
cv-screen-share = ১০০-তে { $share }, { $n }টি বিষয় দেখার আছে
cv-screen-share-all = ১০০-তে { $share }, আর কিছু বাকি নেই
cv-screen-to-look-at = যা দেখার আছে
cv-screen-reading = যন্ত্রে পড়ার উপযোগী

## What was done for the role

cv-screen-changes = এই পদের জন্য যা করা হয়েছে
cv-screen-change-headline = শিরোনামে পদের নাম আছে, কারণ পাঠক আগে সেখানেই দেখেন
cv-screen-change-summary = সারসংক্ষেপ আপনার ভুক্তি ও উত্তর থেকে লেখা। নিজের মতো লিখে বদলে দিতে পারেন।
# $skill is a line of the CV; $entry the employer or course that shows it.
cv-screen-change-skill-added = “{ $skill }” যোগ হয়েছে: আপনার উত্তরে এটি আছে, { $entry } থেকেও তা বোঝা যায়
cv-screen-change-skill-added-plain = “{ $skill }” যোগ হয়েছে: আপনার উত্তর ও ভুক্তিতে এটি আছে
cv-screen-change-skills = পদটিতে যেসব দক্ষতা চাওয়া হয়, সেগুলো আগে আছে
cv-screen-change-vacancy = বিজ্ঞাপনে যেসব দক্ষতার উল্লেখ আছে, সেগুলো আগে আছে
cv-screen-change-bullets = { $n }টি ভুক্তিতে পদটির সঙ্গে মেলে এমন লাইনগুলো আগে আছে

## What is usual in a country

cv-screen-note-gb = যুক্তরাজ্য: ছবি, জন্মতারিখ বা বৈবাহিক অবস্থা দেওয়া হয় না। বড়জোর দুই পাতা।
cv-screen-note-ie = আয়ারল্যান্ড: ছবি, জন্মতারিখ বা বৈবাহিক অবস্থা দেওয়া হয় না। বড়জোর দুই পাতা।
cv-screen-note-fr = ফ্রান্স: ছবি লাগে না। এক বা দুই পাতা।
cv-screen-note-pl = পোল্যান্ড: ব্যক্তিগত তথ্য ব্যবহারের সম্মতির বাক্যটি পাতার শেষে থাকে
cv-screen-note-lv = লাটভিয়া: অনেক প্রতিষ্ঠানের কাছে লাটভীয় ভাষার স্তর গুরুত্বপূর্ণ। এক বা দুই পাতা।
cv-screen-note-gr = গ্রিস: তারিখ সংখ্যায় লেখা হয়। বড়জোর দুই পাতা।
cv-screen-note-bd = বাংলাদেশ: তিন পাতা পর্যন্ত চলে

## Things to look at. $entry names an employer, school or course.

cv-screen-find-name = আপনার নাম নেই
cv-screen-find-name-words = নাম পাতার সবার ওপরে থাকে
cv-screen-find-email = ইমেইল ঠিকানা নেই
cv-screen-find-email-words = বেশির ভাগ প্রতিষ্ঠান ইমেইলে উত্তর দেয়
cv-screen-find-email-form = ইমেইল ঠিকানাটি দেখে নিন
cv-screen-find-email-form-words = সাধারণত দেখতে এমন: name@example.com
cv-screen-find-phone = ফোন নম্বর নেই
cv-screen-find-phone-words = অনেক প্রতিষ্ঠান আগে ফোন করে
cv-screen-find-headline = শিরোনাম নেই
cv-screen-find-headline-words = একটি পদ বেছে নিন, বা কাজে আপনার পরিচয় লিখুন
cv-screen-find-history = কাজ বা লেখাপড়ার কথা এখনো নেই
cv-screen-find-history-words = শুরুর জন্য একটি ভুক্তিই যথেষ্ট
cv-screen-find-employer = প্রতিষ্ঠানের নাম নেই
cv-screen-find-title = পদের নাম নেই
cv-screen-find-school = স্কুল বা কলেজের নাম নেই
cv-screen-find-start = শুরুর তারিখ নেই
cv-screen-find-start-words = { $entry }। পাঠক আগে তারিখ দেখেন।
cv-screen-find-end = শেষের তারিখ নেই
cv-screen-find-end-work-words = { $entry }। এখনো সেখানে কাজ করলে “এখনো এখানে কাজ করি” বেছে নিন।
cv-screen-find-end-study-words = { $entry }। এখনো সেখানে পড়লে “এখনো এখানে পড়ি” বেছে নিন।
cv-screen-find-date = একটি তারিখ পড়া যাচ্ছে না
cv-screen-find-date-words = { $entry }: “{ $date }”। এভাবে লিখুন: “{ $example }”।
cv-screen-find-future = একটি তারিখ ভবিষ্যতের
cv-screen-find-backwards = শেষের তারিখ শুরুর আগে
cv-screen-find-overlap = একই সময়ে দুটি ভুক্তি
cv-screen-find-overlap-words = { $entry } ও { $other }। সত্যিই এমন হলে থাকতে দিন।
cv-screen-find-did = কী করেছেন লিখুন
cv-screen-find-did-words = { $entry }। দুই-তিন লাইনই যথেষ্ট।
cv-screen-find-long = একটি লাইন খুব লম্বা
cv-screen-find-long-words = { $entry }। ছোট দুটি লাইন পড়তে সহজ।
cv-screen-find-script = কিছু শব্দ অন্য বর্ণমালায় লেখা
cv-screen-find-script-words = { $entry }। সিভির ভাষা: { $language }।
cv-screen-find-gap = দুটি তারিখের মাঝে ফাঁক আছে
cv-screen-find-gap-words = { $before } ও { $after }-এর মাঝে { $n } মাসের ফাঁক। সেই সময়ের কথা এক লাইনে লিখলে, যেমন পরিবার, কোর্স বা ভ্রমণ, প্রশ্ন ওঠার আগেই উত্তর হয়ে যায়।
cv-screen-find-many = এখানে { $n }টি ভুক্তি আছে
cv-screen-find-email-typo = আপনার ইমেইল ঠিকানায় হয়তো একটি ভুল আছে
cv-screen-find-email-typo-words = আপনি কি { $guess } বলতে চেয়েছেন?
cv-screen-find-address = একটি লিংক কাজ করবে না
cv-screen-find-address-words = “{ $address }” কোনো ওয়েব ঠিকানা নয়। সাধারণত তা দেখতে example.com/name-এর মতো।
cv-screen-find-hidden = আপনার লেখায় একটি অদৃশ্য চিহ্ন আছে
cv-screen-find-glyphs = কিছু অক্ষর ছাপানো যাবে না
cv-screen-find-glyphs-words = এখানকার কোনো ফন্টে { $letters } নেই। এটি আছে “{ $text }”-এ। অন্য অক্ষরে লিখুন।
cv-screen-find-pages = সিভিটি { $n } পাতার
cv-screen-find-pages-words = পাঠক বড়জোর { $most } পাতা আশা করেন। সবচেয়ে পুরোনো ভুক্তিগুলো ছোট করুন।
cv-screen-find-entry-words = { $entry }

## Below a field

cv-screen-field-name = আপনার নাম কী?
cv-screen-field-email = প্রতিষ্ঠান কোন ইমেইলে আপনাকে লিখবে?
cv-screen-field-email-form = সাধারণত দেখতে এমন: name@example.com
cv-screen-field-phone = প্রতিষ্ঠান কোন নম্বরে আপনাকে ফোন করবে?
cv-screen-field-employer = কোন প্রতিষ্ঠানে ছিলেন?
cv-screen-field-title = আপনার পদের নাম কী ছিল?
cv-screen-field-school = কোথায় পড়েছেন?
cv-screen-field-start = কবে শুরু হয়েছিল?
cv-screen-field-end = কবে শেষ হয়েছিল?
cv-screen-field-date = এভাবে লিখুন: “{ $example }”
cv-screen-field-future = এটি ভবিষ্যতের তারিখ
cv-screen-field-backwards = এটি শুরুর আগের তারিখ
cv-screen-field-did = সেখানে কী করেছেন?
cv-screen-field-long = একটি লাইন খুব লম্বা
cv-screen-field-address = সাধারণত দেখতে example.com/name-এর মতো

## Buttons that lead to what can be done

cv-screen-fix-name = নাম লিখুন
cv-screen-fix-email = ইমেইল লিখুন
cv-screen-fix-phone = ফোন লিখুন
cv-screen-fix-headline = শিরোনাম লিখুন
cv-screen-fix-history = ভুক্তি যোগ করুন
cv-screen-fix-date = তারিখ লিখুন
cv-screen-fix-did = লাইন যোগ করুন
cv-screen-fix-complete = পূরণ করুন
cv-screen-fix-look = দেখুন

## What a machine does not find

cv-screen-find-unread = ফাইলটি থেকে লেখা পড়া যাচ্ছে না
cv-screen-find-unread-words = যন্ত্র এই ফাইলে কোনো শব্দ পায় না, তাই এটি সংরক্ষিত হয়নি। সিভিতে কী আছে, আমাদের জানান।
cv-screen-find-letters = কিছু অক্ষর পড়া যাচ্ছে না
cv-screen-find-letters-words = লেখায় অচেনা চিহ্ন আছে কি না দেখুন, সেগুলো সাধারণ অক্ষরে লিখুন
cv-screen-find-name-unread = যন্ত্র আপনার নাম খুঁজে পায় না
cv-screen-find-contact-unread = যন্ত্র আপনার ফোন বা ইমেইল খুঁজে পায় না
cv-screen-find-headings-unread = যন্ত্র অংশগুলোর সব শিরোনাম খুঁজে পায় না
cv-screen-find-content-unread = যন্ত্র আপনার সব লেখা খুঁজে পায় না
cv-screen-find-missed-words = পাওয়া যায়নি: { $what }
cv-screen-find-order = যন্ত্র পুরোনো কাজ আগে পায়
cv-screen-find-order-words = ভুক্তিগুলোর তারিখ দেখে নিন
cv-screen-find-private = পাতায় আপনার বাসার ঠিকানা বা পোস্টকোড আছে
cv-screen-find-private-words = শহর ও দেশই যথেষ্ট

## What is well

cv-screen-good-name = আপনার নাম আছে
cv-screen-good-contact = ফোন ও ইমেইল আছে
cv-screen-good-headline = শিরোনাম আছে
cv-screen-good-history = কাজ ও লেখাপড়ার কথা আছে
cv-screen-good-complete = প্রতিটি ভুক্তিতে নাম আছে
cv-screen-good-dates = সব তারিখ পড়া যায়
cv-screen-good-order = তারিখগুলো ঠিক ক্রমে আছে
cv-screen-good-did = প্রতিটি ভুক্তিতে কাজের কথা আছে
cv-screen-good-short = সব লাইন ছোট
cv-screen-good-script = অক্ষর সিভির ভাষার সঙ্গে মেলে
cv-screen-good-gaps = তারিখের মাঝে লম্বা ফাঁক নেই
cv-screen-good-many = পাঠক যতটি দেখেন, ভুক্তি ততটিই
cv-screen-good-addresses = ইমেইল ও লিংকের বানান ঠিক আছে
cv-screen-good-signs = সব অক্ষর ছাপানো যাবে
cv-screen-good-pages = { $n } পাতা, ঠিক মাপের
cv-screen-good-text = যন্ত্র সব লেখা পড়তে পারে
cv-screen-good-letters = সব অক্ষর ঠিকমতো দেখায়
cv-screen-good-name-read = আপনার নাম সহজে পাওয়া যায়
cv-screen-good-contact-read = ফোন ও ইমেইল সহজে পাওয়া যায়
cv-screen-good-headings-read = প্রতিটি অংশের স্পষ্ট শিরোনাম আছে
cv-screen-good-content-read = আপনার সব লেখা পাতায় আছে
cv-screen-good-newest-first = সবচেয়ে নতুন কাজ আগে আছে
cv-screen-good-private = বাসার ঠিকানা ও পোস্টকোড পাতায় নেই

## The check before saving

cv-screen-back = সিভিতে ফিরুন
cv-screen-check-ready = আপনার সিভি পাঠানোর জন্য তৈরি
cv-screen-check-nearly = আপনার সিভি পাঠানোর জন্য প্রায় তৈরি
cv-screen-check-begun = আপনার সিভি তৈরি হচ্ছে
cv-screen-checked-all = আমরা { $checks }টি বিষয় দেখেছি, সবই ঠিক আছে
cv-screen-checked = আমরা { $checks }টি বিষয় দেখেছি। এখনই সংরক্ষণ করতে পারেন, বা আগে { $n }টি বিষয় দেখে নিতে পারেন।
cv-screen-things = { $n }টি বিষয় দেখার আছে
cv-screen-passed = { $n }টি বিষয় ঠিক আছে
cv-screen-machine-show = যন্ত্র কী পড়ে, দেখান
cv-screen-machine-hide = যন্ত্র কী পড়ে, লুকান
cv-screen-machine = যন্ত্র যা পড়ে
cv-screen-file-name = ফাইলের নাম
cv-screen-file-name-missing = ফাইলের একটি নাম দিন
# $folder is a folder of the computer; $size the size of the file in kilobytes.
cv-screen-folder = { $folder }, { $size } কিলোবাইট
# Where no folder is known.
cv-screen-size = { $size } কিলোবাইট
cv-screen-folder-change = বদলান
cv-screen-save = পিডিএফ সংরক্ষণ করুন
cv-screen-save-other = অন্য ফরম্যাট
cv-screen-save-waits = পাতা তৈরি হচ্ছে
cv-screen-save-unread = ফাইলটি থেকে লেখা পড়া যাচ্ছে না, তাই এটি আপনার কাজে আসবে না
cv-screen-saved = { $folder } ফোল্ডারে সংরক্ষিত হয়েছে
cv-screen-open = খুলুন
cv-screen-show-folder = ফোল্ডার দেখুন

## Dates


## Sections, their order, and what this CV leaves out

cv-screen-count-hidden = এই সিভিতে নেই
cv-screen-count-filled = পূরণ করা
cv-screen-projects = প্রকল্প
cv-screen-volunteering = স্বেচ্ছাসেবী কাজ
cv-screen-awards = পুরস্কার
cv-screen-publications = প্রকাশনা
cv-screen-interests = আগ্রহের বিষয়
cv-screen-references = রেফারেন্স
cv-screen-availability = যোগদান ও কাজের সময়
cv-screen-driving = ড্রাইভিং লাইসেন্স
cv-screen-personal = ব্যক্তিগত তথ্য
cv-screen-declaration = ঘোষণা ও স্বাক্ষর
cv-screen-own-section = আপনার নিজের অংশ
cv-screen-own-title = অংশের শিরোনাম
cv-screen-own-title-hint = যেমন খেলাধুলা
cv-screen-own-name = বিষয়
cv-screen-own-detail = একই লাইনে আরও কিছু
cv-screen-add-own = ভুক্তি যোগ করুন
cv-screen-add-section = একটি অংশ যোগ করুন
cv-screen-remove-section = এই অংশ মুছুন
cv-screen-show-section = এই অংশ দেখান
cv-screen-hide-entry = এই সিভি থেকে বাদ দিন
cv-screen-show-entry = এই সিভিতে দেখান
cv-screen-sort = আবার নতুনটি আগে
cv-screen-second = আরও যে ভাষায় লিখবেন
cv-screen-second-none = অন্য ভাষা নেই
cv-screen-in-language = { $label } ({ $language })

## Fields of the other sections

cv-screen-add-project = প্রকল্প যোগ করুন
cv-screen-project = প্রকল্পের নাম
cv-screen-project-for = কার জন্য
cv-screen-still-this = এখনো চলছে
cv-screen-about-it = বিবরণ
cv-screen-add-volunteering = স্বেচ্ছাসেবী কাজ যোগ করুন
cv-screen-organisation = প্রতিষ্ঠান
cv-screen-task = আপনার কাজ
cv-screen-add-award = পুরস্কার যোগ করুন
cv-screen-award = পুরস্কারের নাম
cv-screen-awarder = কে দিয়েছে
cv-screen-add-publication = প্রকাশনা যোগ করুন
cv-screen-publication = প্রকাশনার শিরোনাম
cv-screen-publisher = প্রকাশক
cv-screen-add-interest = আগ্রহের বিষয় যোগ করুন
cv-screen-interest = আগ্রহের বিষয়
cv-screen-add-reference = রেফারেন্স যোগ করুন
cv-screen-reference = ব্যক্তির নাম
cv-screen-reference-words = কীভাবে যোগাযোগ করা যাবে, বা তিনি কী বলেন
cv-screen-reference-hint = নাম দেওয়ার আগে তাঁর অনুমতি নিন
cv-screen-personal-shown = এখানে যা লিখবেন তা এই সিভিতে দেখা যাবে। সিভির চেহারায় এটি বন্ধ করা যায়।
cv-screen-personal-kept = এই সিভিতে এসব তথ্য দেখানো হয় না, কারণ ওই দেশে তার চল নেই। সিভির চেহারায় এটি চালু করা যায়।
cv-screen-birth-date = জন্মতারিখ
cv-screen-nationality = জাতীয়তা
cv-screen-marital-status = বৈবাহিক অবস্থা
cv-screen-father = পিতার নাম
cv-screen-mother = মাতার নাম
cv-screen-military-service = সামরিক সেবা
cv-screen-start-date = যেদিন থেকে যোগ দিতে পারবেন
cv-screen-shifts = কাজের সময়
cv-screen-shifts-hint = যেমন সকাল ও বিকেলের শিফট, রাতে নয়
cv-screen-home-office = ঘরে বসে কাজ
cv-screen-home-office-hint = যেমন ঘরে নিরিবিলি জায়গা ও দ্রুত ইন্টারনেট আছে
cv-screen-notice = নোটিশের সময়কাল
cv-screen-notice-hint = যেমন এক মাস
cv-screen-driving-hint = যেমন মোটরসাইকেল ও হালকা যান

## The look of the CV

cv-screen-template = নকশা
cv-screen-template-classic = ক্লাসিক
cv-screen-template-modern = আধুনিক
cv-screen-template-two-column = দুই কলাম
cv-screen-template-compact = কমপ্যাক্ট
cv-screen-two-column-note = কোনো কোনো প্রতিষ্ঠানের পুরোনো সিস্টেম এক কলাম ভালো পড়ে।
cv-screen-accent = রং
cv-screen-accent-teal = সবুজাভ নীল
cv-screen-accent-navy = নীল
cv-screen-accent-plum = বেগুনি
cv-screen-family = অক্ষরের ধরন
cv-screen-family-sans = সরল
cv-screen-family-serif = বইয়ের মতো
cv-screen-text-size = লেখার আকার
cv-screen-text-size-small = ছোট
cv-screen-text-size-normal = স্বাভাবিক
cv-screen-text-size-large = বড়
cv-screen-paper = কাগজ
cv-screen-paper-a4 = A4
cv-screen-paper-letter = US Letter
cv-screen-fit-to = দৈর্ঘ্য
cv-screen-fit-to-free = যত লাগে
cv-screen-fit-to-one-page = এক পাতা
cv-screen-fit-to-two-pages = দুই পাতা
cv-screen-fit-as-it-is = কোনো বদল ছাড়াই ধরে গেছে।
cv-screen-fit-not = ধরছে না, তাই কিছুই আঁটসাঁট করা হয়নি। একটি ভুক্তি বাদ দিন, বা বেশি পাতা নিন।
cv-screen-fit-tightened = ধরানোর জন্য কমানো হয়েছে: { $steps }।
cv-screen-fit-sections = অংশগুলোর মাঝের ফাঁক
cv-screen-fit-entries = ভুক্তিগুলোর মাঝের ফাঁক
cv-screen-fit-lines = লাইনের মাঝের ফাঁক
cv-screen-fit-margins = কিনারার ফাঁকা জায়গা
cv-screen-fit-text = লেখার আকার, { $size } পয়েন্টে

## What the CV shows beside its sections

cv-screen-shown = সিভিতে যা দেখানো হবে
cv-screen-show-photo = ছবি
cv-screen-photo-usual = এই দেশে সাধারণত দেওয়া হয়
cv-screen-photo-optional = এই দেশে ঐচ্ছিক
cv-screen-photo-unusual = এই দেশে চল নেই, না দেওয়াই ভালো
cv-screen-show-personal = ব্যক্তিগত তথ্য
cv-screen-show-personal-words = জন্মতারিখ, জাতীয়তা ইত্যাদি, যদি লেখেন
cv-screen-show-address = বাসার ঠিকানা ও পোস্টকোড
cv-screen-show-address-words = বেশির ভাগ প্রতিষ্ঠানের শুধু শহরটুকু জানলেই চলে
cv-screen-show-signature = ঘোষণা ও স্বাক্ষর
cv-screen-show-signature-words = শেষে স্বাক্ষরের জায়গা
cv-screen-latin-digits = তারিখ ইংরেজি অঙ্কে
cv-screen-latin-digits-words = বাংলা অঙ্কের বদলে
cv-screen-consent = আপনার তথ্য ব্যবহারের সম্মতি
cv-screen-consent-off = নেই
cv-screen-consent-this = এই আবেদনের জন্য
cv-screen-consent-future = পরের আবেদনের জন্যও
cv-screen-consent-own = প্রতিষ্ঠান যে বাক্য দিতে বলেছে
cv-screen-consent-own-hint = সাধারণ বাক্যের জন্য খালি রাখুন

## Changes for the role, and words of this CV alone

cv-screen-changes-none = পদের জন্য কিছু বদলানো হয়নি। ওপরে একটি পদ বেছে নিন, আর আপনার কাজ ও দক্ষতা লিখুন।
cv-screen-changes-words = যা চান না তা বন্ধ করুন। আপনার নিজের লেখা কখনো বদলানো হয় না।
cv-screen-own-words = শুধু এই সিভির লেখা
cv-screen-own-words-words = এখানে যা লিখবেন তা শুধু এই সিভিতেই থাকবে, আর সবকিছুর আগে গণ্য হবে।

## Several CVs, and CVs as they were

cv-screen-cvs = আপনার সিভি
cv-screen-cvs-words = সব সিভি একই ভুক্তি থেকে তৈরি। প্রতিটির পদ, ভাষা, চেহারা ও ক্রম আলাদা।
cv-screen-cv-name = এই সিভির নাম
cv-screen-cv-name-hint = যেমন প্রতিষ্ঠানের নাম
cv-screen-cv-copy = অন্য আবেদনের জন্য কপি করুন
cv-screen-cv-numbered = সিভি { $number }
cv-screen-cv-open = { $name } খুলুন
cv-screen-cv-discard = { $name } মুছুন
cv-screen-versions = আগের সংস্করণ
cv-screen-versions-words = প্রতিবার ফাইল সংরক্ষণ করলে বা ফাইল আনলে একটি সংস্করণ রাখা হয়। আগের সংস্করণে ফিরলে তা-ও ফিরিয়ে নেওয়া যায়।
cv-screen-version-keep = এখনই একটি সংস্করণ রাখুন
cv-screen-version-when = { $date }, { $time }
cv-screen-version-asked = আপনি রেখেছেন
cv-screen-version-import = ফাইল আনার আগে
cv-screen-version-return = ফিরে যাওয়ার আগে
cv-screen-version-saved = ফাইলে সংরক্ষিত
cv-screen-version-back = { $when }-এ ফিরুন
cv-screen-version-forget = { $when } মুছুন

## The photo, and the address

cv-screen-photo = ছবি
cv-screen-photo-choose = ছবি বেছে নিন
cv-screen-photo-other = অন্য ছবি বেছে নিন
cv-screen-photo-remove = ছবি মুছুন
cv-screen-photo-reading = ছবি পড়া হচ্ছে
cv-screen-photo-shown = এই সিভিতে আপনার ছবি আছে
cv-screen-photo-wanted = এই দেশের প্রতিষ্ঠানগুলো ছবি আশা করে
cv-screen-photo-not-shown = এই সিভিতে ছবি দেখানো হয় না। “চেহারা” অংশে এটি চালু করা যায়।
cv-screen-crop-title = কতটুকু দেখাবেন
cv-screen-crop-words = ফ্রেমটি টানুন, বা তীর-চিহ্নের কি দিয়ে সরান। মাথা ও কাঁধ থাকলে সবচেয়ে ভালো দেখায়।
cv-screen-crop-frame = ছবির যে অংশ দেখা যাবে
cv-screen-crop-more = ছবির বেশি অংশ দেখান
cv-screen-crop-less = ছবির কম অংশ দেখান
cv-screen-crop-use = এই ছবি ব্যবহার করুন
cv-screen-street = রাস্তা ও বাড়ির নম্বর
cv-screen-postcode = পোস্টকোড

## The vacancy, and lines that the CV could have

cv-screen-vacancy = চাকরির বিজ্ঞাপন
cv-screen-vacancy-words = বিজ্ঞাপনের লেখাটি এখানে পেস্ট করুন। এতে কী চাওয়া হয়েছে আর আপনার সিভিতে তার কতটা আছে, আমরা দেখে দিই।
cv-screen-vacancy-text = বিজ্ঞাপনের লেখা
cv-screen-vacancy-hint = এটি এই কম্পিউটারেই থাকে
cv-screen-earlier = আপনার আগের কাজ থেকে
cv-screen-earlier-words = এমন কাজে সাধারণত এগুলো থাকে। যা সত্যিই করেছেন শুধু তা-ই যোগ করুন।
cv-screen-earlier-more = আরও { $n }টি দেখান
cv-screen-examples = সাক্ষাৎকারের প্রস্তুতি থেকে
cv-screen-examples-words = আপনি যে উদাহরণ দিয়েছেন তা সিভিতে এক লাইন হিসেবে থাকতে পারে।
cv-screen-examples-entry = যেখানে যোগ হবে
cv-screen-add-line = সিভিতে যোগ করুন: { $line }
cv-screen-add-line-short = সিভিতে যোগ করুন

## What a machine reads, field by field

cv-screen-fields = প্রতিষ্ঠানের প্রোগ্রাম যা খুঁজে পায়
cv-screen-fields-words = এই ফাইল থেকেই পড়া: { $all }টির মধ্যে { $read }টি ঘর আপনি যেমন লিখেছেন তেমনই আছে।
cv-screen-fields-missing = পাওয়া যায়নি
