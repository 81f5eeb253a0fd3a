## A photo that is taken in

photo-not-a-picture = এই ফাইলটি ছবি হিসেবে ব্যবহার করা যায় না
photo-unread = ছবিটি নষ্ট, অথবা এত বড় যে পড়া যায় না
photo-hint = একটি JPEG বা PNG ফাইল বেছে নিন, যেমন আপনার ফোনের ছবি
photo-other-kind = এটি { $kind } ছবি, Callfit এই ধরনের ছবি পড়তে পারে না
photo-other-kind-hint = ছবির কোনো প্রোগ্রামে খুলে এটি JPEG হিসেবে সংরক্ষণ করুন, তারপর সেই ফাইলটি বেছে নিন
