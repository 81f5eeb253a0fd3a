## Plan: what to do until when, on the screen and on paper

plan-title = আমার পরিকল্পনা
plan-sentence = কী করবেন আর কত দিনের মধ্যে, ধাপে ধাপে। প্রতিটি ধাপ শেষে দেখানোর মতো কিছু থাকে।
plan-for = পদের জন্য পরিকল্পনা: { $role }
plan-progress = { $all }টি ধাপের মধ্যে { $done }টি শেষ
plan-paper-intro = যা করেছেন তাতে টিক দিন, আর কীসে তা বোঝা যায় তা লিখুন। কোনো ধাপে বেশি সময় লাগলে তা ভুল নয়: নতুন দিন ঠিক করুন।
plan-done = শেষ
plan-what = কী করবেন
plan-about = যাতে সাহায্য করে
plan-until = কবের মধ্যে
plan-evidence = কীসে বোঝা যায়
plan-how = প্রতিটি ধাপ কীভাবে করবেন
plan-again = বেশির ভাগ ধাপ শেষ হলে প্রশ্নমালার উত্তর আবার দিন। তখন ফলে দেখা যাবে কী বদলেছে।
plan-foot = Callfit দিয়ে তৈরি। পরিকল্পনা নিজের সাহায্যের জন্য, চাকরির প্রতিশ্রুতি নয়।
plan-empty-words = এতে এখনো কোনো ধাপ নেই। পদের পাতায় একটি পদ বেছে নিয়ে সেখানে পরিকল্পনা শুরু করুন।

## On the screen

plan-goal = যে পদে পৌঁছাতে চান
plan-goal-none = একটি পদ বেছে নিন
plan-goal-fit = আজ মিল: { $fit }, { $range }। { $word }।
plan-goal-unknown = এই পদ কতটা মেলে তা বলার মতো উত্তর এখনো নেই।
plan-no-steps = পরিকল্পনায় এখনো কোনো ধাপ নেই। প্রস্তাব থেকে একটি বা নিজের একটি ধাপ যোগ করুন।
plan-no-gaps = এই পদ যা চায় তা আপনি ইতিমধ্যেই দেখাচ্ছেন। সাক্ষাৎকারের চর্চা করুন, সিভি তৈরি করুন আর আবেদন করুন। কিংবা আরও উপরের একটি পদ বেছে নিয়ে দেখুন কী লাগে।
plan-own = নিজের একটি ধাপ যোগ করুন
plan-own-hint = যেমন: সরকারি কর্মসংস্থান অফিসে ফোন করা
plan-unnamed = নাম ছাড়া একটি ধাপ
plan-start-title = আপনি কোথায় পৌঁছাতে চান?
plan-start-words = একটি পদ বেছে নিন। যে ঘাটতিগুলো সবচেয়ে জরুরি, প্রতিটির জন্য একটি ছোট ধাপ দিয়ে পরিকল্পনা শুরু হয়। সবকিছু বদলানো যায়।
plan-start-answer-first = প্রশ্নমালার প্রথম অংশগুলোর উত্তর দিন। তখন পরিকল্পনা জানবে কোন পদ আপনার সঙ্গে মেলে আর কী শেখা বাকি।
plan-start-for = পরিকল্পনা শুরু করুন: { $role }
plan-start-other = অন্য পদ দেখুন
plan-more = আর যা সাহায্য করতে পারে
plan-suggestion = { $competency } · { $weeks } সপ্তাহ
plan-add = পরিকল্পনায় যোগ করুন
plan-training = কোর্স ও প্রশিক্ষণ
plan-take = সঙ্গে নিয়ে যান
plan-take-words = কাগজে, কিংবা ফোন বা কম্পিউটারের ক্যালেন্ডারে মনে করিয়ে দেওয়ার জন্য
plan-save = পিডিএফ হিসেবে সংরক্ষণ করুন
plan-calendar = ক্যালেন্ডারের জন্য সংরক্ষণ করুন
plan-no-days = বাকি কোনো ধাপে এখনো দিন ঠিক নেই
plan-to-results = ফলাফলে যান
plan-earlier = আগে
plan-later = পরে
plan-remove = পরিকল্পনা থেকে সরান
plan-no-day = কোনো দিন নয়
plan-in-weeks = { $weeks } সপ্তাহ পরে, { $date }
plan-until-day = { $date }-এর মধ্যে
plan-was-until = { $date }-এর মধ্যে করার কথা ছিল
plan-done-on = { $date } তারিখে শেষ

## On the page of a role

plan-open = আমার পরিকল্পনা খুলুন
plan-begin = পরিকল্পনা শুরু করুন
plan-begin-words = যা শেখা বাকি তার জন্য দিনসহ কয়েকটি ছোট ধাপ
plan-change = এই পদকে আমার লক্ষ্য করুন
plan-change-words = আপনার পরিকল্পনা অন্য পদের দিকে। এর ধাপগুলো থাকবে।
