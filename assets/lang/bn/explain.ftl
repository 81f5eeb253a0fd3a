# Results in words: fits, reasons, what can still be learned, conditions, pay, how sure we are.
# Names of competencies, conditions and roles are put in as they stand, so they come first or after a colon.

## The fit

explain-fit-between = খুব সম্ভব { $low } থেকে { $high }-এর মধ্যে
explain-fit-range = { $low }–{ $high }
explain-fit-between-all = যেসব প্রশ্নের উত্তর দেননি সেগুলো নিয়ে কিছু ধরে না নিলে মিল { $low } থেকে { $high }-এর মধ্যে
explain-fit-strong = খুব ভালো মিল
explain-fit-good = ভালো মিল
explain-fit-partial = মিল হতে পারে
explain-fit-low = কিছু প্রশিক্ষণ দরকার
explain-fit-must-have-gap = আবশ্যিক শর্ত নিয়ে আলাপ দরকার
explain-fit-not-enough = যথেষ্ট উত্তর এখনো নেই
explain-fit-tied = আমরা যতটা বুঝি, এই পদ আগেরটির মতোই আপনার সঙ্গে মেলে
explain-fit-needs-answers = এই পদের জন্য যা যা দেখা হয়, তার { $answered }-এর উত্তর দিয়েছেন। এগুলোর উত্তর পেলে সবচেয়ে সুবিধা হয়: { $competencies }
explain-category-no-data = এখনো কোনো উত্তর নেই
explain-category-must-have-check = একটি আবশ্যিক শর্ত দেখে নিন

explain-must-haves-met = { $total }টির মধ্যে { $met }টি আছে, { $open }টি নিয়ে আলাপ দরকার
explain-must-haves-all-met = { $total }টির মধ্যে { $met }টি আছে

## Levels in a word

explain-band-no-evidence = এখনো জানা নেই
explain-band-starting = শুরুর ধাপ
explain-band-growing = এগোচ্ছে
explain-band-solid = ভালো
explain-band-strong = খুব ভালো

## Why a role fits, and what can still be learned

explain-level-and-need = { $competency }: { $has }। এই পদে লাগে প্রায় { $needs }।
explain-reason-enough = { $competency }: এই পদের জন্য যথেষ্ট
explain-reason-learn-first = { $competency }: সবার আগে এটি
explain-gap-advice = { $numbers } { $advice }।
explain-gap-partly = কিছুটা আছে
explain-gap-missing = এখনো বাকি
explain-need-onet = এই পদে কতটা লাগে, তা আমাদের বিবেচনা। এমন কাজে O*NET এই দক্ষতাকে ১০০-তে { $onet } দেয়।
explain-need-judged = এই পদে কতটা লাগে, তা আমাদের বিবেচনা। O*NET-এ এর কোনো মান নেই।
explain-about-figures = কোন পদে কতটা লাগে, তা এই কাজ নিয়ে লেখা নিবন্ধ ও O*NET দেখে আমাদের নিজের বিবেচনা। চাকরি পাওয়ার সম্ভাবনা নিয়ে এটি কিছু বলে না।

## The answers behind it

explain-evidence-answer = { $question }: আপনার উত্তর { $answer }
explain-evidence-languages = আপনি এই ভাষাগুলোর কথা জানিয়েছেন: { $languages }

## Must-haves

explain-must-have-met = আপনার আছে { $has }। এই পদে চাওয়া হয় অন্তত { $floor }।
explain-must-have-borderline = আপনার আছে প্রায় { $has }। এই পদে চাওয়া হয় অন্তত { $floor }, তাই আবেদনের সময় নিজের জীবন থেকে একটি উদাহরণ দিন।
explain-must-have-not-met = আপনার আছে { $has }। এই পদে চাওয়া হয় অন্তত { $floor }। অন্যরা আবেদনের আগে চর্চা করে এখানে পৌঁছেছেন।
explain-must-have-unknown = এই পদে চাওয়া হয় অন্তত { $floor }। এই অংশের উত্তর আপনি এখনো দেননি।
explain-state-met = আছে
explain-state-borderline = আলাপ দরকার
explain-state-not-met = এখনো হয়নি
explain-state-unknown = এখনো জানা নেই

## Facts that a role asks for

explain-fact-background-check = অতীত যাচাই
explain-fact-background-check-ask = কোনো কোনো প্রতিষ্ঠান নিয়োগের আগে অতীত যাচাই করে। কী কী দেখে, জিজ্ঞেস করুন।
explain-fact-step-agent = কল সেন্টারে প্রতিনিধি হিসেবে অভিজ্ঞতা
explain-fact-step-team-leader = কল সেন্টারে টিম লিডার হিসেবে অভিজ্ঞতা
explain-fact-step-supervisor = কল সেন্টারে সুপারভাইজার হিসেবে অভিজ্ঞতা
explain-fact-step-manager = কল সেন্টারে ম্যানেজার হিসেবে অভিজ্ঞতা
explain-fact-step-other = কল সেন্টারে অভিজ্ঞতা
explain-fact-step-met = আপনি জানিয়েছেন, এই অভিজ্ঞতা আপনার আছে
explain-fact-step-not-met = এটি পরের ধাপ। বেশির ভাগ মানুষ এক ধাপ নিচে শুরু করে ওপরে ওঠেন।
explain-fact-step-usual = অনেক প্রতিষ্ঠান এটি চায়, তবে সবাই নয়। জিজ্ঞেস করুন, আর অন্য কোথাও যা করেছেন তা দেখান।
explain-fact-step-unknown = এ পর্যন্ত কী কাজ করেছেন, ১ নম্বর অংশে জানান
explain-fact-customer-experience = গ্রাহকদের সঙ্গে কাজের অভিজ্ঞতা
explain-fact-customer-experience-met = আপনি জানিয়েছেন, গ্রাহকদের সঙ্গে কাজ করেছেন
explain-fact-customer-experience-not-met = দোকান, রেস্তোরাঁ বা অফিসে কয়েক মাসের কাজও ধরা হয়। স্বেচ্ছাসেবী কাজও।
explain-fact-customer-experience-unknown = এ পর্যন্ত কী কাজ করেছেন, ১ নম্বর অংশে জানান
explain-fact-driving-licence = ড্রাইভিং লাইসেন্স
explain-fact-driving-licence-met = কোনো কোনো প্রতিষ্ঠান এটি চায়, আপনার আছে
explain-fact-driving-licence-not-met = কোনো কোনো প্রতিষ্ঠান এটি চায়। যারা চায় না, তাদের খুঁজুন।
explain-fact-driving-licence-unknown = কোনো কোনো প্রতিষ্ঠান এটি চায়। আপনার আছে কি না, ১ নম্বর অংশে জানান।
explain-fact-sector-certificate = এই খাতের সনদ
explain-fact-sector-certificate-met = কোনো কোনো প্রতিষ্ঠান এটি চায়, আপনার আছে
explain-fact-sector-certificate-not-met = কোনো কোনো প্রতিষ্ঠান এটি চায়। অন্যরা প্রথম কয়েক সপ্তাহে শিখিয়ে নেয়।
explain-fact-sector-certificate-unknown = কোনো কোনো প্রতিষ্ঠান এটি চায়। আপনার আছে কি না, ১ নম্বর অংশে জানান।
explain-fact-typing = টাইপিং: মিনিটে প্রায় { $words } শব্দ, { $accuracy } নির্ভুল
explain-fact-typing-ask = কোনো কোনো প্রতিষ্ঠান এই পরীক্ষা নেয়। এখানে এটি মাপা হয় না।
explain-fact-language-any = কাজের ভাষা: { $level } বা তার বেশি
explain-fact-language-spoken = কাজের ভাষা, কথা বলায়: { $level } বা তার বেশি
explain-fact-language-written = কাজের ভাষা, লেখায়: { $level } বা তার বেশি
explain-fact-language-met = { $count ->
    [one] একটি ভাষায় আপনি এই স্তরে আছেন: { $languages }। প্রতিষ্ঠান এই ভাষায় কাজ করলে এটি কাজে লাগবে।
   *[other] { $count }টি ভাষায় আপনি এই স্তরে আছেন: { $languages }। প্রতিষ্ঠান এর কোনো একটিতে কাজ করলে তা কাজে লাগবে।
}
explain-fact-language-not-met = আপনার কোনো ভাষা এখনো এই স্তরে নেই। কাজের পাশাপাশি কোর্স করা একটি চেনা পথ।
explain-fact-language-unknown = আপনি কোন ভাষা কতটা জানেন, আমাদের জানান

## The work and what you like

explain-flag-rather-not = এই পদে এটি বেশি আছে। আপনি জানিয়েছেন, এটি তেমন চান না।
explain-flag-only-some = এই পদে এটি অনেক আছে। আপনি জানিয়েছেন, কিছুটা চলে, তবে এতটা নয়।
explain-flag-wanted = এই পদে এটি কম। আপনি জানিয়েছেন, আরও বেশি চান।
explain-condition-talk = আলাপ দরকার
explain-condition-less = আপনি কম চান
explain-condition-more = আপনি বেশি চান
explain-condition-suits = আপনার পছন্দমতো
explain-condition-fine = ঠিক আছে
explain-condition-unanswered = উত্তর এখনো নেই
explain-exposure-much = অনেক
explain-exposure-some = কিছুটা
explain-exposure-little = সামান্য বা একেবারেই নেই
explain-exposure-onet = { $amount } (O*NET)
explain-exposure-estimate = { $amount } (আমাদের অনুমান)
explain-suits-little = { $condition }: সামান্য বা একেবারেই নেই, যেমন আপনি চান
explain-suits-little-detail = এই পদে আছে ১০০-তে { $exposure }। আপনি { $tolerance } পর্যন্ত মেনে নেবেন।
explain-suits-much = { $condition }: অনেক আছে, যেমন আপনি চান
explain-suits-much-detail = এই পদ দেয় ১০০-তে { $exposure }। আপনি চান প্রায় { $tolerance }।

## Education and pay

explain-education = প্রতিষ্ঠানগুলো সাধারণত যে শিক্ষাগত যোগ্যতা চায়: { $education }
explain-pay-between = { $low } থেকে { $high } { $currency }
explain-pay-about = প্রায় { $low } { $currency }
explain-pay-not-stated = কত সময়ের বেতন বা কর কাটার আগে না পরে, তা বলা নেই
explain-pay-year-gross-france = বছরে কর কাটার আগে, ফ্রান্সের গড়
explain-pay-hour-gross = ঘণ্টায়, কর কাটার আগে
explain-pay-month-gross = মাসে, কর কাটার আগে
explain-pay-month-net = মাসে, কর কাটার পরে
explain-pay-year-gross = বছরে, কর কাটার আগে
explain-pay-undated = সূত্রে কোনো সাল নেই, আর আইনে ঠিক করা ন্যূনতম বেতন এখন এর চেয়ে বেশি হতে পারে। এখন কত দেওয়া হয়, তা আপনার এলাকার চাকরির বিজ্ঞাপনে দেখা যায়।
explain-pay-unknown = বেতন: আমাদের সূত্রে কোনো অঙ্ক নেই
explain-source-bn = ফ্রান্সের কাজ নিয়ে একটি বাংলা নিবন্ধ থেকে, আমরা যাচাই করিনি
explain-source-el = কল সেন্টার নিয়ে একটি গ্রিক নিবন্ধ থেকে, আমরা যাচাই করিনি
explain-source-fr = কল সেন্টার নিয়ে একটি ফরাসি নিবন্ধ থেকে, আমরা যাচাই করিনি
explain-source-lv = গ্রাহক সেবা নিয়ে একটি লাটভীয় নিবন্ধ থেকে, আমরা যাচাই করিনি
explain-source-pl = গ্রাহক সেবা নিয়ে একটি পোলিশ নিবন্ধ থেকে, আমরা যাচাই করিনি
explain-source-other = সূত্র: { $source }, আমরা যাচাই করিনি

## The results as a whole

explain-summary-empty = প্রথম প্রশ্নগুলোর উত্তর দিলে আপনার ফলাফল এখানে দেখা যাবে
explain-summary-two-strengths = { $first }। { $second }।
explain-summary-one-strength = { $first }।
explain-summary-no-strength-yet = আপনি শুরুর পথে আছেন, আর এর সবই শেখা যায়।
explain-summary-growing = { $count ->
    [one] এখনো এগোচ্ছে, চর্চায় আরও বাড়বে: { $competencies }।
   *[other] এগুলো এখনো এগোচ্ছে, চর্চায় আরও বাড়বে: { $competencies }।
}

explain-certainty-none = আমরা কতটা নিশ্চিত? এখনো নিশ্চিত নই
explain-certainty-none-detail = কোনো মান বোঝা যায়, এমন উত্তর এখনো নেই।
explain-certainty-partly = আমরা কতটা নিশ্চিত? আংশিক নিশ্চিত
explain-certainty-partly-detail = { $total }টি দক্ষতার মধ্যে { $answered }টিতে যথেষ্ট উত্তর আছে। এটির উত্তর পেলে সবচেয়ে সুবিধা হয়: { $competency }।
explain-certainty-fairly = আমরা কতটা নিশ্চিত? বেশ নিশ্চিত
explain-certainty-fairly-detail = প্রতিটি দক্ষতায় যথেষ্ট উত্তর আছে। আপনার আসল মান খুব সম্ভব দেখানো মানের চেয়ে বড়জোর { $reach } কম বা বেশি।
explain-certainty-careful = আমরা কতটা নিশ্চিত? কম নিশ্চিত
explain-certainty-careful-detail = কিছু উত্তর হয়তো তাড়াহুড়োয় দেওয়া।

explain-careful-long-string = { $items }টি বাক্যের এক পাতায় আপনি পরপর { $length } বার একই উত্তর বেছে নিয়েছেন। এর কয়েকটি বাক্যের অর্থ একে অন্যের উল্টো।
explain-careful-fast = প্রতিটি বাক্যে আপনি প্রায় { $seconds } সেকেন্ড সময় নিয়েছেন। ভাবার জন্য এই সময় কম।
explain-careful-flat = আপনার প্রায় সব উত্তর একই।
explain-careful-contradiction = উল্টো অর্থের { $pairs } জোড়া বাক্যে প্রায় একই উত্তর পড়েছে।
explain-careful-together = আপনাকে চেনেন এমন কারও সঙ্গে বসে এই ফলাফল পড়ুন, অথবা হাতে বেশি সময় থাকলে আবার উত্তর দিন।

## The explanation as plain text

explain-heading-reasons = কেন আপনার সঙ্গে মেলে
explain-heading-gaps = যা এখনো শিখতে পারেন
explain-heading-must-haves = আবশ্যিক শর্ত
explain-heading-flags = কাজটি ও আপনার পছন্দ
explain-heading-variants = এই পদের বিশেষ ধরন
explain-plain-fit = মিল { $fit }, { $range }। { $word }
explain-plain-title = { $title } ({ $word })
explain-plain-variant = { $title }: মিল { $fit }, { $range }
explain-plain-pay = বেতন: { $amount }। { $period }। { $source }।

explain-evidence-task = আপনি { $question } কাজটি করেছেন
explain-careful-unread = একটি বাক্যে নির্দিষ্ট একটি উত্তর চাওয়া হয়েছিল, অন্যটি এসেছে। তাই কিছু বাক্য হয়তো পড়া হয়নি

explain-part = { $instrument }: { $points }
explain-instrument-self-report = আপনার নিজের মূল্যায়ন
explain-instrument-situation = বাস্তব পরিস্থিতি
explain-instrument-call = কল অনুশীলন
explain-instrument-typing = টাইপিং
explain-instrument-record = তথ্য লিখে রাখা
explain-instrument-cefr = ভাষার স্তর
explain-contrast-lower = { $competency }: আপনি নিজেকে যতটা ভাবেন ({ $said }), কাজে তার চেয়ে ভালো ({ $shown })
explain-contrast-higher = { $competency }: আপনি নিজেকে যতটা ভাবেন ({ $said }), কাজে তা একটু কম দেখা গেছে ({ $shown })। চর্চায় ব্যবধান কমে আসে
explain-change-up = { $competency }: { $before } থেকে { $now }
explain-change-down = { $competency }: { $before } থেকে { $now }

## What would raise the fit, and its points

explain-raise = { $competency }: { $from } থেকে { $to }
explain-raise-gains = প্রায় { $points } পয়েন্ট বেশি
explain-share = { $of }-এর মধ্যে { $gives }
explain-share-sum = মোট: ১০০-এর মধ্যে { $sum }। মিল { $fit } ধরার সময় এ-ও হিসাবে আছে যে প্রতিটি স্তর আসলে একটু কম বা বেশি হতে পারে।
explain-source-own = এই কাজ সম্পর্কে আমাদের নিজেদের জানা থেকে, কোনো প্রবন্ধ থেকে নয়
