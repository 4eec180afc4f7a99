# checked by: nobody yet
# The ambassador's own page, and how staff look after the conversations.

amb-home = <b>{ $name }, { $company }</b>
amb-home-waiting = { $count ->
    [0] No question is waiting for an answer.
    [one] One question is waiting for your answer.
   *[other] { $count } questions are waiting for your answer.
}
amb-home-shown = Your card is shown to people who look for work.
amb-home-hidden = Your card is not shown. Nobody new can ask you, but conversations that go on stay.
amb-home-paused = You have stopped messages from me. Until you start again your card is not shown, and questions do not reach you.
button-amb-home = My page
button-amb-inbox = Questions and conversations ({ $count })
button-amb-inbox-plain = Questions and conversations
button-amb-card = My card
button-amb-show = Show my card
button-amb-hide = Hide my card
button-amb-edit-name = Name
button-amb-edit-languages = Languages
button-amb-edit-day = One day at work
button-amb-edit-photo = Photo
button-amb-photo-remove = Remove the photo
button-amb-adult = I am 18 or older
button-amb-minor = I am not 18 yet
button-amb-reply = Answer
button-amb-open = Open the conversation
amb-card-preview = <b>This is how others see your card:</b>
amb-card-preview-hidden = <b>This is how your card will look.</b> It is not shown yet.
amb-card-not-ready = Tell about one day at work and choose at least one language. Then the card can be shown.
amb-card-changed = Done.
amb-card-adult = Only you see: you are 18 or older, so contacts can be exchanged if both want to.
amb-card-not-adult = Only you see: contacts are not exchanged, since you have not said that you are 18.
amb-text-not-shown = Everybody can read the card. Write without phone numbers, addresses, accounts and other private things.
amb-text-private = Everybody can read the card, so I save nothing about { $kinds }. Please write in another way.
amb-photo-please = Send a photo (not as a file), or press Cancel.
question-amb-name-name = <b>Which name shall stand on the card?</b> Your first name is enough.
question-amb-languages-languages = <b>In which languages can you answer?</b> Choose several if you like.
question-amb-day-day =
    <b>What do you do on a normal day?</b> Write three to six sentences, 400 characters at most.
    Tell when you begin, what you do with your hands, what is fun and what is hard. I do not translate it, but I say which language it is.
question-amb-day-language = <b>Which language did you write in?</b>
question-amb-photo-photo = <b>Send a photo of yourself at work.</b> Everybody who uses the bot can see it. Make sure that nobody else is in it without their leave, and no secrets of the firm.
question-amb-photo-alt = <b>What does the photo show?</b> Write a sentence for somebody who cannot see it, such as “I am standing at an oven with a tray of bread”.
question-amb-reply-text =
    <b>What do you want to answer?</b>
    I do not translate. Short, simple sentences are easiest to understand. The person sees your first name and the firm. Do not write phone numbers or accounts. The project’s staff can read the conversation.
amb-inbox-title = <b>Your conversations ({ $total })</b>
amb-inbox-none = You have no conversations right now.
amb-line-waiting = { $number }: waiting since { DAY($day) }
amb-line-answered = { $number }: you have answered
amb-page = <b>Conversation { $number }</b> with a person who is looking at your firm
amb-page-waiting = Waiting for your answer since { DAY($day) }.
amb-page-answered = Nothing is waiting for an answer.
amb-asked = <b>A new question</b> (conversation { $number }) from a person who is looking at your firm
amb-asked-more = <b>More in conversation { $number }</b>
amb-asked-language = Written in { $language }.
amb-asked-how = You do not know who it is, and you are not meant to. If you do not understand the language, answer in easy Swedish, or ask somebody you work with.
amb-reply-sent = Thank you! Your answer is sent.
amb-remind = <b>A question is waiting for you</b> (conversation { $number }) since { DAY($day) }. A short answer is enough, also “I do not know”.
amb-ended-candidate = The person in conversation { $number } has ended it. Nothing more comes from there. Thank you for answering.
amb-ended-staff = The project’s staff have ended conversation { $number }. Ask them if you wonder why.

talks-held = <b>Conversations where a message waits for you ({ $total })</b>
talks-held-none = No message waits for you.
talks-open = <b>Conversations that go on ({ $total })</b>
talks-open-none = No other conversations go on.
talks-over = <b>Ended conversations ({ $total })</b>
talks-over-none = No ended conversations.
talks-line = { $number }: { $name }, { $company }
talks-nobody = the ambassador has left
talks-title = <b>Conversation { $number }</b>, { $name }, { $company }
talks-begun = Begun on { DAY($day) }.
talks-ended = Ended: { $why }.
talks-ended-candidate = by the person who asked
talks-ended-ambassador = by the ambassador
talks-ended-staff = by staff
talks-ended-left = the ambassador has left
talks-ended-quiet = nobody has written for 30 days
talks-held-count = { $count ->
    [0] No message is held.
    [one] One message is held.
   *[other] { $count } messages are held.
}
talks-waiting = The question has waited for the ambassador’s answer since { DAY($day) }.
talks-by-candidate = <b>{ $number }. The person who asks</b> ({ $language })
talks-by-ambassador = <b>{ $number }. The ambassador</b> ({ $language })
talks-language-unknown = unknown language
talks-state-passed = Passed on by staff ({ $why }).
talks-state-held = Held: { $why }.
talks-state-withheld = Not passed on ({ $why }).
talks-card-held = <b>A message waits for you</b> in conversation { $number } ({ $company }). It may hold: { $why }. Read it and decide whether it is passed on.
talks-card-late = <b>No answer in five working days.</b> In conversation { $number }, { $name } at { $company } has not answered since { DAY($day) }. The person who asked knows that you know.
talks-stop-ask = Shall conversation { $number } end? Both are told, and nothing more is sent.
talks-stopped = The conversation has ended. Both are told.
talks-did-pass = The message is passed on. Who wrote it is told.
talks-did-withhold = The message is not passed on. Who wrote it is told.
concern-contact = contact details
concern-money = money
concern-insult = insults
concern-threat = threats
concern-sexual = sexual words or advances
concern-meeting = meeting alone
button-talk-read = Read the conversation
button-talk-page = To the conversation
button-talk-stop = End the conversation
button-talk-pass = Pass on no. { $number }
button-talk-withhold = Withhold no. { $number }
button-talks-held = Waiting for you ({ $count })
button-talks-open = Going on ({ $count })
button-talks-over = Ended ({ $count })
dialogue-judged = Somebody has already decided about that message.
dialogue-contact-refused = That is not possible. The message holds contact details, and I do not know for sure that both are adults. Details to or from minors are never passed on. Withhold it, and who wrote it is told why.
audit-dialogue-seen = read conversation { $number } with an ambassador
audit-dialogue-passed = passed on a message in conversation { $number }
audit-dialogue-withheld = withheld a message in conversation { $number }
audit-dialogue-stopped = ended conversation { $number } with an ambassador
help-staff-asked = /asked – conversations with ambassadors
command-asked = Staff: conversations with ambassadors
partner-card-shown = The card is shown to people who look for work. See it with /ask.
button-partner-card-hide = Hide the card
partner-card-hidden-now = The card is hidden. The ambassador can change it and show it again, so please tell them why.
audit-ambassador-hidden = hid the card of an ambassador at { $company }
button-amb-visits = Study visits
