# checked by: nobody yet
# Matches, leads, and what each side is told.

matches-first-questions = First a few questions, so that I know what fits you.
matches-title = <b>This could be something for you</b>
matches-title-more = <b>More suggestions</b>
matches-end = Would you like to see more, or change something?
matches-none = There is nothing to show right now. Try changing an answer, or come to Industrinatten.
matches-no-more = That is all for now. If you change an answer, I may find more.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· about { KM($km) }
    }
match-why = <b>Why it fits you</b>
match-missing = <b>Good to know</b>
example-firm = <i>This company is made up, as an example.</i>
offer-line = { $title }, { $company }
offer-dates = { DAY($start) } to { DAY($end) }
offer-day = Day: { DAY($day) }
offer-starts = First day: { DAY($day) }
offer-ends = Last day: { DAY($day) }
offer-apply-by = Say yes by { DAY($day) }
offer-hours = Working hours: { $hours }
# needs a native check
offer-min-age = You must be at least { $age } years old
# needs a native check
offer-hazards = Be careful with: { $hazards }
# needs a native check
hazard-noise = noise
# needs a native check
hazard-hot-surfaces = hot surfaces
# needs a native check
hazard-sharp-tools = sharp tools
# needs a native check
hazard-moving-machines = moving machines
# needs a native check
hazard-chemicals = chemicals
# needs a native check
hazard-heavy-lifting = heavy lifting
# needs a native check
hazard-heights = working at heights
# needs a native check
hazard-vehicles = vehicles
# needs a native check
hazard-dust = dust
# needs a native check
hazard-cold = the cold
# needs a native check
hazard-electricity = electricity

button-want = ✅ Yes, tell them about me
button-not-for-me = Not for me
button-more = Show more
dismiss-why = OK, I will take away { $offer }. Why was it not right for you?
dismiss-too-far = Too far away
dismiss-work = I do not want that work
dismiss-kind = Not what I am looking for
dismiss-dates = The dates do not suit me
dismiss-other = Something else
dismissed-next = Thank you! Here is the next suggestion:
offer-gone = That offer is no longer there. Write /matches and I will show you others.
# needs a native check
offer-not-for-minors = We do not know if this is allowed for people under 18. That is why I cannot show it to you. Write /matches and I will show you others.

# needs a native check
consent-company = <b>This is what { $company } will know about you:</b>
# needs a native check
consent-company-how =
    No company but { $company } will know it. The staff of Industrilyftet can see it if they need to help. You can take it back at any time in /leads.

    <b>Is that all right, and how may they contact you?</b>
# needs a native check
consent-company-how-again = How may { $company } contact you?
shared-name = First name: { $name }
shared-age = Turns { $age } this year
shared-municipality = Lives in { $municipality }
shared-skills = Skills: { $skills }
shared-wishes = Wants to learn: { $skills }
shared-interests = Interests: { $interests }
shared-swedish = Swedish: { $level }
shared-languages = Other languages: { $languages }
shared-travel = Can travel by: { $ways }
# needs a native check
button-share-telegram = Yes, they may write on Telegram
# needs a native check
button-share-phone = Yes, they may call me
button-not-now = No, not now
want-not-now = OK, I will not tell { $company } anything.
# needs a native check
ask-phone = Tap the button below to send your number. Only { $company } will get it, and only if they say yes.
button-send-phone = 📞 Send my number
button-no-phone = No thanks
phone-thanks = Thank you, I have got your number.
phone-not-now = Thank you, but I do not need your number right now.
phone-not-yours = That was not your own number. Please tap the button “Send my number”.
phone-kept-out = OK, no number was sent.
phone-by-button = Please tap the button “Send my number”. Then I know that it is yours.
lead-requested =
    <b>Done! { $company } has got your yes.</b>
    They will answer by { DAY($day) }. You will get the answer here. You do not need to do anything more.

leads-title = <b>Your companies</b>
leads-none = You have not said yes to any company yet.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = waiting for an answer, by { DAY($day) } at the latest
lead-status-accepted = they want to meet you
lead-status-declined = they could not this time
lead-status-expired = they did not answer in time
lead-status-withdrawn = you took back your yes
lead-status-contacted = you are in touch
lead-status-visit = you have visited them
lead-status-internship = you are on an internship there
lead-status-hired = you got a job there
lead-status-closed = closed
# needs a native check
button-withdraw = Take back my yes
# needs a native check
button-withdraw-yes = Yes, take it back
# needs a native check
lead-withdraw-ask = Do you want to take back your yes to { $company }? Then your details will disappear from their phone.
# needs a native check
lead-withdrawn = You have taken back your yes. { $company } can no longer see your details.
lead-withdraw-late = Your contact with { $company } was already closed.

# What the candidate is told

lead-accepted =
    <b>Good news! { $company } wants to meet you.</b> { $days ->
        [0] They answered the same day.
        [one] It took them one day to answer.
       *[other] It took them { $days } days to answer.
    }
lead-accepted-offer = It is about: { $offer }
reach-firm = Your contact is { $contact }. Feel free to write and say hello. They may also contact you.
firm-will-write = { $contact } will contact you.
lead-declined = { $company } cannot say yes this time. { $reason }
lead-declined-next = This says nothing about you. There are more companies:
declined-no-places = They have no places left.
declined-not-this-season = They are not looking for anybody right now.
declined-needs-licence = The work needs a driving licence or a certificate that you do not have yet.
declined-other-offer = They have something else that may fit you better later.
declined-no-time = They do not have time to take anybody in right now.
declined-other = They did not say why.
lead-delayed = { $company } is late with their answer. We have reminded them, and our staff are asking them now. You will know as soon as they answer.
lead-expired = { $company } did not answer in time. We are sorry about that.
lead-question = <b>{ $company } has a question for you:</b>
lead-question-how = You decide if you want to answer. Do not write your personal number or anything private.
lead-question-meant = Was that an answer to the question below? Then tap “Write an answer” and write it again.
button-write-answer = Write an answer
button-no-answer = I would rather not answer
lead-question-left = OK. { $company } gets no answer to the question. Your yes is still there.
question-lead-answer-answer = Write your answer. I will send it to the company.
lead-answer-sent = Thank you! I have sent your answer to { $company }.
lead-question-over = That question is closed now.
lead-question-answered-before = You have already answered that question. Thank you!
relayed-text-too-long = The text must be between 1 and { $limit } characters. Please try again, a little shorter.
# needs a native check
relayed-text-sensitive = That is about { $kinds }. I do not pass it on. Please write in another way.

# The firm's side

lead-card-title = <b>Somebody would like to come to you: { $offer }</b>
lead-card-answer-by = Please answer by <b>{ DAY($day) }</b>. The person can see that date.
lead-card-accepted = ✅ { $contact } said yes.
lead-card-declined = { $contact } answered: not now. The person has been told.
lead-card-withdrawn = The person took back their yes. Their details are removed.
lead-card-expired = Time ran out. The person has been told, and their details are removed.
lead-card-question = <b>Your question:</b> { $question }
lead-card-question-answer = <b>Answer:</b> { $answer }
card-emptied = The person has erased their data.
button-lead-accept = ✅ Yes, we want to meet them
button-lead-decline = Not now
button-lead-question = Ask a question
button-lead-card = Show the card
reach-nameless = the person
reach-by-telegram = Write to { $person } here on Telegram. Please get in touch within two days.
reach-by-username = You can reach { $name } on Telegram: { $username }. Please get in touch within two days.
reach-by-phone = You can reach { $name } by phone: { $phone }. Please get in touch within two days.
decline-why = Why not now? We will tell the person in a kind way.
decline-no-places = We have no places left
decline-not-this-season = We are not looking right now
decline-needs-licence = Licence or certificate needed
decline-other-offer = Something else fits better later
decline-no-time = We have no time right now
question-lead-question-question = Write your question in one message. You can ask one question. Do not ask about health, religion, origin or family.
lead-question-sent = Your question is sent. You will get the answer here.
lead-question-asked-before = You have already asked a question. You can ask more when you meet.
lead-question-answered = <b>{ $name } has answered your question:</b>
lead-not-yours = That card is not yours.
lead-answered-yes-before = { $contact } already said yes, { DAY($day) }.
lead-answered-no-before = { $contact } already answered not now, { DAY($day) }.
lead-withdrawn-before = The person has taken back their yes. There is nothing more to do.
lead-expired-before = The time to answer has run out.
lead-reminder = ⏰ The last day to answer is { DAY($day) }.
lead-no-contact = ⚠️ Somebody has said yes to { $company }, but the company has no contact person here who can answer. Make a link with /companies. An answer is promised by { DAY($day) }.
lead-late = ⏰ { $company } has not answered somebody’s yes. They promised to answer by { DAY($day) }. Please contact them.

# Contacts and staff

contact-welcome = <b>Welcome! You now answer for { $company }.</b>
contact-how =
    When somebody says yes to you, you get a card here. It shows what the person chose to tell you. Please answer within five working days.
    When you say yes, the person gets your first name and can write to you here on Telegram.
    With /leads you see the cards that are waiting.
staff-welcome = <b>Hello! You are staff.</b> With /companies you make a link for a contact person at a company. I will tell you when a company is late with an answer.
companies-none = There are no companies yet. Get the template with /template, fill it in and send it here.
button-next-page = Next →
button-previous-page = ← Previous
invite-link = Link for a contact person at <b>{ $company }</b>. It works once, within { $days } days:
invite-unknown = That link does not work. Please ask the project staff for a new one.
invite-used = Somebody else has already used that link. Please ask the project staff for a new one.
company-gone = That company is no longer there.
