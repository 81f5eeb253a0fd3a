## A photo that is taken in

photo-not-a-picture = এই ফাইলটি ব্যবহার করা যায় এমন ছবি নয়
photo-unread = ছবিটি নষ্ট, অথবা এত বড় যে পড়া যায় না
photo-hint = একটি JPEG বা PNG ফাইল বেছে নিন, যেমন আপনার ফোনের ছবি
photo-other-kind = এটি একটি { $kind } ছবি, যা Callfit পড়তে পারে না
photo-other-kind-hint = ছবির কোনো প্রোগ্রামে এটি খুলুন, JPEG হিসেবে সংরক্ষণ করুন এবং সেই ফাইলটি বেছে নিন
