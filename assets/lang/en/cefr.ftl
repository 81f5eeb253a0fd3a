# The five skills of a language, and what a person can do at each level, in plain words.
# The levels follow the Common European Framework of Reference for Languages; the descriptions are ours.

cefr-listening = Listening
cefr-reading = Reading
cefr-conversation = Conversation
cefr-speaking = Speaking at length
cefr-writing = Writing

cefr-listening-a1 = I can understand names, numbers and greetings when the caller speaks slowly
cefr-listening-a2 = I can understand simple wishes of a customer, such as an order or an address
cefr-listening-b1 = I can understand what a customer needs when the topic is familiar and the speech is clear
cefr-listening-b2 = I can follow a customer at normal speed, also when the problem is new to me
cefr-listening-c1 = I can follow long and unclear stories, and I hear what the customer really means
cefr-listening-c2 = I can follow every caller with ease, also fast speech, dialects and bad lines

cefr-reading-a1 = I can understand single words and very short messages, such as a name or a date
cefr-reading-a2 = I can find what I need in a short, simple e-mail or price list
cefr-reading-b1 = I can understand an everyday e-mail in which a customer describes a problem
cefr-reading-b2 = I can read long e-mails, instructions and company rules on my own
cefr-reading-c1 = I can read contracts and long complaints, and I notice what stands between the lines
cefr-reading-c2 = I can read any text with ease, also legal or technical texts and humour

cefr-conversation-a1 = I can greet a customer and answer simple questions if we both speak slowly
cefr-conversation-a2 = I can handle a short, simple talk, such as making an appointment
cefr-conversation-b1 = I can help a customer with common questions, and I ask again when I am unsure
cefr-conversation-b2 = I can talk with a customer fairly easily, also about a problem that I did not expect
cefr-conversation-c1 = I can talk freely, find the right tone and calm an upset customer
cefr-conversation-c2 = I can hold any conversation with ease, also difficult negotiations with fine differences in meaning

cefr-speaking-a1 = I can say who I am and where I work in a few short sentences
cefr-speaking-a2 = I can describe a product or my work in simple sentences
cefr-speaking-b1 = I can tell step by step what happened or what to do, with a little preparation
cefr-speaking-b2 = I can explain an offer clearly, with its good and bad sides
cefr-speaking-c1 = I can explain difficult subjects in good order and answer follow-up questions in detail
cefr-speaking-c2 = I can give a clear and lively talk on any subject, made to fit my listeners

cefr-writing-a1 = I can fill in a form and write a greeting of a few words
cefr-writing-a2 = I can write a short, simple message, such as a thank-you or a date for a delivery
cefr-writing-b1 = I can answer a common question by e-mail in clear, simple words
cefr-writing-b2 = I can write detailed e-mails and case notes that need little correction
cefr-writing-c1 = I can answer difficult complaints in writing, well ordered and in the right tone
cefr-writing-c2 = I can write any kind of text in a fitting style and improve what others have written
