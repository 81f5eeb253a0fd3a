# The results: levels with their ranges. Sentences about levels and sureness are in explain.ftl.

results-title = আপনার ফলাফল
results-roles = আমার পদগুলো দেখুন

results-empty-title = আপনার ফলাফল এখানে দেখা যাবে
results-empty-words = প্রশ্নমালার প্রথম কয়েকটি অংশের পর প্রাথমিক একটি ছবি পাবেন। সময় লাগে প্রায় ৫ মিনিট।
results-start = ১ নম্বর অংশ শুরু করুন
results-go-on = প্রশ্নে এগিয়ে যান

results-chart = ছবিতে তালিকার মানগুলোই দেখানো হয়েছে
results-legend-value = আপনার ফল
results-legend-band = খুব সম্ভব যেখানে আছে

results-competency = দক্ষতা
results-starting = শুরুর ধাপ
results-strong = খুব ভালো
results-level = মান
results-needed = আরও { $count }টি উত্তর
results-no-experience = এখনো অভিজ্ঞতা নেই
results-said = { $competency }: { $level }। ১০০-তে { $value }, খুব সম্ভব { $low } থেকে { $high }-এর মধ্যে
results-said-open = { $competency }: { $level }

results-anywhere = আরও কিছু বলার মতো যথেষ্ট উত্তর নেই। মানটি এই পরিসরের যেকোনো জায়গায় হতে পারে।
results-answers = আপনি যা উত্তর দিয়েছেন
results-train = যা চর্চা করবেন
results-change = উত্তরগুলো আবার দেখুন
results-answer-more = আরও { $count }টি প্রশ্নের উত্তর দিন

results-shown = পরিস্থিতি ও কাজে যা দেখা গেছে
results-shown-alike = নিজেকে যেমন ভাবেন, কাজেও প্রায় তেমনই: কোনো পার্থক্য আকস্মিকতার বেশি নয়
results-no-clock = কিছু কাজ ঘড়ি বন্ধ রেখে করা হয়েছে
results-changed = গতবারের পর যা বদলেছে
results-unchanged = আকস্মিকতার বেশি কিছু বদলায়নি
results-change-planned = { $sentence } এটি নিয়ে আপনি পরিকল্পনায় কাজ করেছেন।
results-planned-unchanged = এটি নিয়ে আপনি পরিকল্পনায় কাজ করেছেন, তবে পার্থক্যটি এখনো দৈবক্রমে হতে পারে: { $competencies }। আরও সময় দিন।
results-changed-note = শুধু আকস্মিকতার চেয়ে বড় পরিবর্তনগুলোই বলা হলো। বাকিগুলো প্রায় একই আছে
results-parts = এটি কোথা থেকে এল

results-take = ফলাফল সঙ্গে নিন
results-take-words = পড়া, ছাপা বা কাউকে দেওয়ার জন্য পিডিএফ, অথবা আপনার উত্তরের ছক, সঙ্গে প্রতিটি কোডের মানে
results-save-pdf = পিডিএফ সংরক্ষণ করুন
results-save-table = ছক সংরক্ষণ করুন
results-left-over = { $count }টি উত্তর এমন প্রশ্নের, যা এই প্রশ্নমালায় আর নেই। উত্তরগুলো রাখা আছে, তবে গোনা হয় না।
