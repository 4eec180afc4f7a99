# checked by: nobody yet
# Asking an ambassador: who asks, and what both sides read.

command-ask = Ask somebody who works there
button-ask-ambassador = Ask an ambassador
button-ask-firm = Ask somebody who works there
button-ask-one = { $name }, { $home }
button-ask-all = All ambassadors
button-ask-own = My conversations
button-ask-write = Ask a question
ask-title = <b>Ask an ambassador</b>
ask-how = Ambassadors are young people who work at a firm. They tell you what the job is like. You are anonymous when you ask.
ask-line = { $name }, { $company }. Languages: { $languages }
ask-none = There is no ambassador to ask right now. The project’s staff are happy to answer instead.
ask-yourself = This is your own card. You can ask somebody else.
ask-many-open = You already have { $most } conversations going on. End one of them, and you can ask one more person.
ask-many-today = You have written { $most } messages in a day. Please wait until tomorrow, so that the ambassadors have time to answer. Everything you have sent is still there.
ambassador-away = This ambassador does not take questions right now. You can ask somebody else.
ambassador-title = <b>{ $name }</b>, { $company }
ambassador-speaks = Languages: { $languages }
ambassador-day = <b>One day at work</b>
ambassador-photo = The picture shows: { $alt }
# needs a native check
question-ask-amb-turned-13 = <b>Are you 13 or older?</b>
# needs a native check
question-ask-amb-question =
    <b>What do you want to ask?</b> Write in your own language. I do not translate it.
    The ambassador sees the question, its language, and that you are looking at the firm. Not your name, age or number. The project’s staff can read the conversation, too. Do not write names, phone numbers or anything private.
# needs a native check
question-ask-more-text =
    <b>What do you want to write?</b>
    You are still anonymous. Do not write names, phone numbers or anything private.
talk-sent = Thank you! Your question is sent to { $name } at { $company }. The answer comes here in the chat. If it takes long, I remind them. If you have no answer on { DAY($day) }, the project’s staff look into it.
# needs a native check
talk-held = Thank you! A person in the project reads your message first. We do that when a message may hold contact details, money or hard words. You will be told what comes of it.
dialogue-ambassador = The ambassador
dialogue-person = the person
dialogue-language = Written in { $language }. I do not translate it.
dialogue-answered = <b>Answer from { $name } at { $company }</b>
dialogue-you-wrote = You wrote:
dialogue-they-wrote = From { $name }:
dialogue-talk-held = (waiting for staff to read it)
dialogue-talk-withheld = (was not passed on)
dialogue-emptied = The text is removed. We keep it for 30 days at most.
dialogue-judged-passed = The staff have read your message. Now it is sent to { $name }.
# needs a native check
dialogue-judged-withheld = The staff have read your message and do not pass it on to { $name }. Contact details, money and hard words are left out, so that everybody is safe. Please write once more without them.
dialogue-delayed = { $name } at { $company } has not answered yet. I am sorry that you have to wait. I have sent a reminder, and now the project’s staff know about it, too.
dialogue-own-title = <b>Your conversations with ambassadors</b>
dialogue-own-none = You have no conversations with ambassadors yet.
dialogue-line = { $name }, { $company }: { $state }
dialogue-state-waiting = waiting for an answer
dialogue-state-open = going on
dialogue-state-over = ended
dialogue-gone = That conversation does not exist any more.
dialogue-over = The conversation has ended, so nothing more is sent.
dialogue-paused = You have stopped messages from me. Conversations come as messages, so start getting messages again if you want to read them.
dialogue-comes = It comes below.
dialogue-stop-ask = <b>Do you want to end the conversation?</b> It happens at once. You cannot write to each other there any more.
dialogue-stopped = The conversation has ended. Nothing more comes from { $name }, and nothing more is sent there.
dialogue-ended-ambassador = { $name } at { $company } has ended the conversation. It may have nothing to do with you: sometimes there is not enough time. You can ask somebody else.
dialogue-ended-left = { $name } at { $company } is not with us any more, so the conversation has ended. You can ask somebody else.
dialogue-ended-staff = The project’s staff have ended the conversation with { $name } at { $company }. Write to the staff if you wonder why.
button-dialogue-read = Read the conversation
button-dialogue-more = Write more
button-dialogue-again = Write again
button-dialogue-stop = End the conversation
button-dialogue-stop-yes = Yes, end it
button-dialogue-exchange = Exchange contacts
button-exchange-see = See what it is about
button-exchange-username = { $username }
button-exchange-phone = My phone number
button-exchange-no = No, thanks
button-exchange-back = Undo
# needs a native check
exchange-ask = <b>Do you want to exchange contacts with { $name }?</b> Choose what you want to give. I ask the other person. Only when you have both chosen do you see each other’s details.
# needs a native check
exchange-asked = <b>Do you want to exchange contacts with { $name }?</b> The other person has already chosen. If you say yes, you see each other’s details at once. You do not have to: you can write here as before.
# needs a native check
exchange-wanted = A suggestion from { $name }, { $company }: to exchange contacts, so that you reach each other outside this bot. You decide.
exchange-waits = Okay. I ask { $name }. Nobody sees your details before you have both chosen.
exchange-both = You have both chosen. The details come below.
exchange-done = <b>You have exchanged contacts.</b> How to reach { $name }: { $contact }
# needs a native check
exchange-care = Do not give money or codes to anybody. If something feels wrong, you can end the conversation and write to the staff.
exchange-declined = There was no exchange of contacts with { $name } this time. You can write here as before.
exchange-said-no = Okay. Nobody sees your details. You can write here as before.
# needs a native check
exchange-not-here = Contacts can only be exchanged when I know for sure that both are adults. Here I do not know that. You can write here as before.
exchange-no-username = You have no username in Telegram. Choose your phone number, or write here as before.
# needs a native check
exchange-phone-ask = Press the button at the bottom, and the phone sends your own number. The other person only sees it when you have both chosen.
exchange-phone-kept = Okay, no number. You can write here as before.
question-talk-phone-phone = Press the button at the bottom, and the phone sends your own number.
# needs a native check
privacy-dialogues = We keep your conversations with ambassadors for 30 days at most. The ambassador is not told who you are.
