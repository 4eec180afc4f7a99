# checked by: nobody yet
# Staff: questions that people send, what they may see and correct, the log of rankings, and referral codes.

help-card = <b>New question no. { $number }.</b> The person writes in { $language }. Whoever opens it takes care of it.
help-card-taken = Question no. { $number }: { $name } takes care of it.
help-card-answered = Question no. { $number } was answered by { $name }.
help-card-withdrawn = Question no. { $number }: the person took it back.
help-card-more = The person has written more on question no. { $number }.
help-card-late = { $count ->
    [one] { $count } question has waited more than two working days for an answer.
   *[other] { $count } questions have waited more than two working days for an answer.
}
button-help-page = Open the question
help-list-open = <b>Questions that wait for an answer: { $total }</b>
help-list-open-none = No questions wait for an answer.
help-list-answered = <b>Answered in the last 30 days: { $total }</b>
help-list-answered-none = No questions were answered in the last 30 days.
button-help-open = Waiting for an answer ({ $count })
button-help-answered = Answered ({ $count })
help-line-open = No. { $number }, { $language }, { $age }
help-line-taken = No. { $number }, { $language }, { $age } – { $name }
help-line-answered = No. { $number }, { $language } – answer by { $name }
help-age-hours = { $hours ->
    [0] less than an hour
    [one] { $hours } hour
   *[other] { $hours } hours
}
help-age-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
help-page-title = <b>Question no. { $number }</b>
help-page-asked = Asked { $age } ago.
help-page-language = The person uses the bot in { $language }. Nothing is translated: you read their own words, and they read yours.
help-page-taken = { $name } takes care of this question. Take it over if { $name } does not get to it.
help-page-may-see = The person lets you see their answers while the question is open. Every look is logged.
help-page-may-not-see = The person does not want to show their answers.
help-page-emptied = The text is removed: it was kept for as long as it may be.
help-page-answered = <b>Answer by { $name }:</b>
button-help-answer = Answer
button-help-person = Show the person's answers
button-help-skills = Correct what the person can do
button-help-rankings = Why were these offers shown?
button-help-to-skills = ← What the person can do
button-help-to-rankings = ← The rankings
button-help-leave = Leave it to a colleague
button-help-take = Take over
button-help-list = All questions
button-help-back = ← Question no. { $number }
help-left = Question no. { $number } is free again.
question-help-reply-answer = Write the answer in one message, in easy words. It is sent exactly as you write it.
help-answer-sent-paused = The person has stopped messages. They see the answer when they look at their questions.
help-answer-sent = The answer to question no. { $number } is sent.
help-withdrawn = The person has taken the question back.
help-not-yours = A colleague has taken this question. Open it again if you want to take over.
help-not-allowed = The person does not want to show their answers. You can still answer the question.
help-no-profile = The person has no answers stored.
help-skills-not-yet = The person has not come to the question of what they can do. Ask them to go on with /profile.
help-ranking-gone = That ranking does not exist any more.

help-person-title = <b>Question no. { $number }: the person's answers</b>
    This is what a company is told if the person says yes:
help-person-further = Other answers:
help-person-leads = Contacts with companies:
help-person-lead = { $company }: { $status }
help-skills-title = <b>This is how the person's words were understood</b>
    Press what is wrong. The person is told what you change and can undo it.
help-skills-none = Nothing is stored yet. Add what the person can do.
help-skill = { $concept }: { $kind }
help-skill-said = { $concept }: { $kind } – said “{ $words }”
help-kind-skill = can do
help-kind-wish = wants to learn
help-kind-avoid = does not want to work with
help-kind-none = not there
button-help-skill = { $concept }
button-help-find = Add (search for a word)
help-skill-choose = <b>{ $concept }</b>: { $kind }. What shall it say?
button-help-set-skill = Can do
button-help-set-wish = Wants to learn
button-help-set-avoid = Does not want to work with
button-help-set-none = Remove
help-skill-changed = Changed. The person is told in their language.
question-help-word-word = Write a word for what the person can do, in Swedish or English.
help-word-found = “{ $word }” may be:
help-word-none = I find nothing for “{ $word }”. Try a more common word.

ranking-list = <b>The last rankings</b>
    Each time the person gets suggestions, the reasons are stored.
ranking-none = The person has not got any suggestions yet.
ranking-line = { DAY($day) } { CLOCK($at) }, { $count ->
    [one] { $count } offer
   *[other] { $count } offers
}
ranking-title = <b>The ranking of { DAY($day) } at { CLOCK($at) }</b>
ranking-empty = Nothing could be shown.
ranking-entry = <b>{ $place }. { $offer }</b>: { $score } of 100
ranking-offer-gone = an offer that does not exist any more
ranking-parts = Parts (0–100): { $parts }
ranking-part-skills = what the person can do { $value }
ranking-part-interests = interests and wishes { $value }
ranking-part-practical = distance { $value }
ranking-part-language = language { $value }
ranking-reasons = In favour: { $reasons }
ranking-gaps = Missing: { $reasons }
ranking-versions = Lexicon { $lexicon }, weights { $weights }, input { $input }
ranking-versions-same = The same lexicon and weights count now.
ranking-versions-changed = Changed since then: { $parts }.
ranking-differs-lexicon = the lexicon
ranking-differs-weights = the weights
ranking-differs-input-long = The person's answers or the offers have changed.
ranking-differs-lexicon-long = The lexicon has changed.
ranking-differs-weights-long = The weights have changed.
ranking-differs-crowd-long = The input is the same, but other people now wait for the same places.
button-help-replay = Rank again now
button-help-ranking = Back to the ranking
replay-same = <b>The same result.</b> The ranking comes out the same today.
replay-other = <b>Another result.</b> The ranking does not come out the same today.
replay-though = And yet this is different:
replay-because = This is different:
logged-reason-skill = something the person can do
logged-reason-interest = something the person likes
logged-reason-wish = something the person wants to learn
logged-reason-same-place = the same municipality
logged-reason-near = near
logged-reason-languages = a language in common
logged-reason-swedish = their Swedish is enough
logged-gap-kind = another kind of offer
logged-gap-distance = too far
logged-gap-swedish = more Swedish needed
logged-gap-swedish-no-reason = more Swedish wished for, without a reason
logged-gap-licence = licence or certificate missing
logged-gap-age = too young
logged-gap-school = compulsory school not finished
logged-gap-minor-unknown = not known whether somebody under 18 may
logged-gap-full = full
logged-gap-ended = has ended
logged-gap-not-yet = one cannot say yes yet
logged-gap-declined = the person has said no
logged-gap-avoid = something the person does not want
logged-gap-nothing-in-common = nothing in common known
logged-gap-no-offer = nothing open at the company
logged-gap-unknown-place = unknown place

code-list = <b>Referral codes</b>
    A link for a school, an authority or an ambassador. It counts people, and never says who they are.
code-list-none = There are no codes yet. A code is a link for a school, an authority or an ambassador. It counts people, and never says who they are.
code-line-closed = { $name } (closed)
code-title = <b>{ $name }</b>
code-title-closed = <b>{ $name }</b> (closed: counts nobody new)
code-started = Started: { $count }
code-profiles = Answered the questions: { $count }
code-visited = Visited a company: { $count }
code-few = few (fewer than 5)
code-made = The code is ready. Share the link, or print the sheet.
code-now-closed = The code is closed. The link works, but counts nobody new.
code-now-open = The code counts again.
code-gone = That code does not exist any more.
code-sheet-caption = A sheet to print (A4) for <b>{ $name }</b>
button-code-new = New code
button-code-sheet = Sheet with QR code
button-code-close = Close the code
button-code-open = Open the code again
button-code-list = All codes
question-referral-name = What is the school, the class, the group or the authority called? Do not write a person's name.
sheet-title = Jobs and internships in industry
sheet-headline = Scan the code with your phone's camera
sheet-text = A chat bot helps you to find jobs, internships and companies in Jämtland and Härjedalen. Write in your own language. Free, no CV, no personal number.

command-questions = Staff: questions from people
command-codes = Staff: referral codes
help-staff-help = /questions – questions from people who want help
    /codes – referral codes for schools, authorities and ambassadors
audit-help-seen = read question no. { $question }
audit-help-taken-over = took over question no. { $question }
audit-help-left = left question no. { $question } to a colleague
audit-help-answered = answered question no. { $question }
audit-help-person-seen = saw the answers of the person behind question no. { $question }
audit-help-skills-seen = saw what the person behind question no. { $question } can do
audit-help-skill-changed = corrected what the person behind question no. { $question } can do
audit-help-rankings-seen = saw the rankings for the person behind question no. { $question }
audit-help-ranking-replayed = ranked again for the person behind question no. { $question }
audit-code-made = made the code { $code }
audit-code-closed = closed the code { $code }
audit-code-opened = opened the code { $code }
audit-code-sheet-made = made a sheet for the code { $code }
