# checked by: nobody yet
# Study visits: teachers, ambassadors and staff.

## Questions to the teacher

question-class-visit-school-at = In which municipality is the school? I ask only once, to show how far it is to the companies.
question-class-visit-size = How many pupils are coming? Write a number from 2 to 60. With several classes, book one at a time.
question-class-visit-level = Which year?
question-class-visit-wishes = What would the class like to see? Choose as many as you like. If everything is fine, press Done.
question-class-visit-days =
    Which days can you come? Several are better.
    For a later day, write it, for example: 12 January.
question-class-visit-part = What time of day? A visit takes about an hour and a half.
question-class-visit-access = Is there anything the company should prepare? If not, press Done.
question-class-visit-interpreter = Which language needs an interpreter? Choose or write it.
question-class-visit-access-note =
    What does the company need to know? At most 300 characters.
    Write about the class, never about a single pupil's health or life. For example: we need a quiet room for a while.
question-class-visit-travel = How do you get there?
question-class-count-count = How many pupils were at the visit? Count those without a phone, too. Write a number.
question-class-seen-seen = What did the class see and try? One or two sentences, at most 400 characters. They go on the certificate.
class-level-1-3 = years 1–3
class-level-4-6 = years 4–6
class-level-7 = year 7
class-level-8 = year 8
class-level-9 = year 9
class-level-gy1 = upper secondary, year 1
class-level-gy2 = upper secondary, year 2
class-level-gy3 = upper secondary, year 3
class-level-intro = language introduction
class-level-sfi = SFI or adults
class-level-other = another group
class-wish-any = Anything
class-day = { DAY($day) }
class-part-morning = In the morning
class-part-afternoon = In the afternoon
class-part-any = Either is fine
class-access-step-free = Step-free access
class-access-hearing = Hearing support
class-access-interpreter = Interpreter
class-access-other = Something else
class-travel-walk = On foot
class-travel-bus = Public bus or train
class-travel-school-bus = School transport
class-travel-coach = Hired coach
class-travel-unknown = Don't know yet
class-day-weekend = { DAY($day) } is at a weekend. Classes come on school days. Choose another day.
class-day-holiday = { DAY($day) } is a public holiday or a free eve. Choose another day.
class-day-too-soon = { DAY($day) } is a little too soon. The company needs five working days. The first possible day is { DAY($date) }.
class-day-too-late = { DAY($day) } is too far ahead. Choose a day within ten months.
class-days-over = The days have passed or are too near. Choose new days.
class-note-sensitive = That is about { $kinds }, and I don't save it. Write what the company can do for the class, without saying who it is about.
choose-at-least-one = Choose at least one first, then press Done.

## The teacher's pages

class-home = <b>Study visits</b>
    { $school }
class-home-none = Here you book a visit for your class to a company with an ambassador: a young employee who welcomes you and tells about their day.
class-home-codes = Want to give the class its own link to the bot? Write /mycodes.
button-class-new = Book a study visit
class-too-many-open = You already have { $most } study visits under way. Cancel or finish one before you book another.
class-page = <b>Study visit</b> for { $level }, { $size } pupils
class-page-firm = <b>Study visit at { $company }</b>
    { $level }, { $size } pupils
class-page-school = { $school }
class-line-when = Time: { DAY($day) } { SPAN($start, $end) }
class-line-where = Place: { $place }
class-line-host = Host: { $name }
class-line-days = Possible days: { $days }
class-line-part = Time of day: { $part }
class-line-wishes = Would like to see: { $wishes }
class-line-any = Would like to see: anything
class-line-access = To prepare: { $access }
class-line-interpreter = Interpreter: { $language }
class-line-note = From the teacher: { $text }
class-line-travel = Travel: { $travel }
class-line-wear = Clothes: { $wear }
class-line-count = Pupils there: { $count }
class-line-seen = The class saw: { $text }
class-state-choosing = Choose a company. Nobody has been asked yet.
class-state-asked = Waiting for { $company } to answer, by { DAY($day) }. If they don't, I will be back with other companies.
class-state-asked-firm = The class waits for your answer, by { DAY($day) }.
class-state-offered-firm = { $company } suggests { DAY($day) } at { CLOCK($start) }.
class-state-offered-school = The school suggests { DAY($day) } at { CLOCK($start) }.
class-state-agreed = Agreed.
class-state-done = The visit is done.
class-state-cancelled = Cancelled.
class-firms-how = These companies have an ambassador. Press up to three, in the order you like best. I ask them one at a time.
class-firms-nobody = Right now no company is left that suits the class. Write to Industrilyftet and they will look for one, or choose other days.
class-firm = <b>{ $company }</b>, { $municipality }
class-firm-fields = works with { $fields }
class-firm-no-field = works with other things than you chose
class-firm-km = about { KM($km) } from the school
class-firm-near = near the school
class-firm-times = free time: { DAY($day) } at { CLOCK($start) }
class-firm-more-times = free time: { DAY($day) } at { CLOCK($start) }, and { $count } more
class-firm-no-times = no free time on your days, but they may suggest another
class-firm-most = takes up to { $most } pupils
button-class-firm = { $company }
button-class-firm-chosen = { $number }. { $company }
button-class-send = Send the request
button-class-days = Change days
button-class-other-firm = Choose another company
button-class-yes-time = Yes, { DAY($day) } { CLOCK($start) }
button-class-move = Move
button-class-cancel = Cancel the visit
button-class-count = How many were there?
button-class-certificate-sv = Certificate (Swedish)
button-class-certificate-en = Certificate (English)
button-class-page = Show the visit
button-class-list = All study visits
class-sent = The request has gone to { $company }. The answer comes here in the chat.
class-sent-paused = You have stopped messages from me, so the answer does not come here. Press the button if I should send again, or look at /visits.
class-firms-none = Choose at least one company first.
class-firms-most = You can choose at most { $most } companies. Press a chosen one to take it away.
class-firm-gone = That company cannot take the class right now. Choose another.
class-agreed-self = I will remind you both a week before, the day before and in the morning.
class-count-saved =
    Saved: { $count ->
        [one] { $count } pupil was there.
       *[other] { $count } pupils were there.
    }
class-count-first = First write how many pupils were there. Then I make the certificate.

## Reasons and cancelling

class-why-cancel = Why must the visit be cancelled? The other side is told the reason.
class-why-move = Why must the visit be moved? The other side is told the reason. The old time no longer holds once you have suggested a new one.
class-why-no = Why is it not possible? The teacher is told the reason, and the class is helped to another company.
button-class-because-schedule = The time does not work
button-class-because-illness = Illness
button-class-because-production = Too busy
button-class-because-transport = No way to travel
button-class-because-too-many = The class is too large for us
button-class-because-safety = Not suited to the age
button-class-because-other = Another reason
class-because-schedule = The reason: the time does not work.
class-because-illness = The reason: illness.
class-because-production = The reason: the company is very busy.
class-because-transport = The reason: the travel cannot be arranged.
class-because-too-many = The reason: the class is too large for their rooms.
class-because-safety = The reason: the workplace does not suit the age of the class.
class-because-silent = No answer came in time.
class-because-other = There was another reason.
class-cancelled-self = The visit is cancelled, and the others are told.
class-declined-self = Thank you for answering. The class is helped to another company.
class-choose-day = Which day?
class-choose-start = What time on { DAY($day) }?
class-no-free-days = There is no free time in the next weeks.
class-offered-self = The suggestion is sent: { DAY($day) } at { CLOCK($start) }.

## The ambassador's pages

class-host-home = <b>Study visits at { $company }</b>
class-host-none = No requests right now. When a teacher asks, a message comes here.
button-class-times = When can classes come?
class-times = <b>When can classes visit { $company }?</b>
class-times-how = Press to change. What has a tick holds. Visits already agreed do not change.
class-times-line = { $days }, { SPAN($first, $last) }
class-times-most = At most { $most } pupils at once
class-times-most-unknown = How many pupils at once: not said
class-weekday-1 = Monday
class-weekday-2 = Tuesday
class-weekday-3 = Wednesday
class-weekday-4 = Thursday
class-weekday-5 = Friday
class-wear-shoes = closed shoes
class-wear-hair = hair tied up
class-wear-jewellery = no jewellery
class-wear-warm = warm clothes
class-wear-none = nothing special
button-class-from = From { CLOCK($hour) }
button-class-to = Until { CLOCK($hour) }
button-class-most = { $count } pupils
class-hours-no-room = Then no visit fits. Keep at least one day and two hours.
button-class-offer = Suggest another time
button-class-no = We cannot
button-class-take-over = I will host instead
button-class-code = QR code on the phone
button-class-poster = Poster to print
button-class-seen = What did the class see?
class-code-caption = Let the pupils scan the code. It works on { DAY($day) }, from an hour before the visit. The two words are: <b>{ $spoken }</b>
class-code-how = Each phone is counted once. The teacher gets the number, never names.
class-poster-caption = Poster for the visit (A4). The two words are: <b>{ $spoken }</b>
class-poster-title = Study visit
class-seen-saved = Thank you, it goes on the certificate.
class-certificate-caption = Certificate of the study visit at <b>{ $company }</b>, { DAY($day) }.
class-taken-over = Now you host the class.

## Messages

class-asked = <b>A class would like to visit { $company }</b>
class-asked-how = Press a time to say yes. Whoever answers first hosts the class.
class-asked-no-times = None of the class's days is free within your hours. You are welcome to suggest another time.
class-card-answered = { $name } has answered the request.
class-card-gone = The request no longer holds. Thank you all the same.
class-offered-teacher = <b>{ $company } suggests another time</b>
    { DAY($day) } at { CLOCK($start) }
class-offered-firm = <b>{ $school } suggests another time</b>
    { DAY($day) } at { CLOCK($start) }
class-agreed = <b>Agreed: study visit at { $company }</b>
class-moved = <b>Industrilyftet has moved the study visit at { $company }.</b> This is the new time:
class-passed = <b>{ $company } cannot take the class.</b>
class-passed-when = The visit on { DAY($day) } at { CLOCK($start) } will not take place.
class-passed-silent = <b>{ $company } has not answered in time.</b> It is not because of you or the class. Industrilyftet knows.
class-passed-next = I have asked { $company } instead. They are to answer by { DAY($day) }.
class-passed-choose = Choose another company, and I will ask them.
class-passed-own = <b>The time at { $company } is gone.</b> No answer to the suggestion came in time. You can choose again.
class-cancelled-by-teacher = <b>{ $school } is not coming.</b> The request or the visit is cancelled.
class-cancelled-when = It was about { DAY($day) } at { CLOCK($start) }.
class-cancelled-by-staff = <b>Industrilyftet has cancelled the study visit</b> of { $school }.
class-waiting-firm = <b>{ $school } is still waiting for an answer.</b> Please answer today, even if you cannot.
class-waiting-teacher = <b>{ $company } is waiting for your answer</b> about { DAY($day) } at { CLOCK($start) }.
class-late-firm = <b>{ $company } has not answered a study visit</b> of { $school } in time. The teacher has been told and can choose another company.
class-late-teacher = <b>{ $school } has not answered</b> a suggested time for a study visit. The company's time is free again.
class-alone-teacher = <b>The teacher has left the bot.</b> The study visit below is agreed. Talk to the school about who comes, or cancel it.
class-alone-host = <b>The ambassador has stopped.</b> The study visit below is agreed, but nobody hosts the class yet.
class-before-7 = <b>In a week: study visit at { $company }</b>
class-before-1 = <b>Tomorrow: study visit at { $company }</b>
class-before-0 = <b>Today: study visit at { $company }</b>
class-before-teacher = Has something changed? Press below, and { $company } is told.
class-before-firm = Has something changed? Press below, and the teacher is told. The QR code for the pupils is here.
class-after-teacher = <b>Thank you for visiting { $company }.</b> { $count ->
    [0] No phone was counted.
    [one] One pupil was counted by phone.
   *[other] { $count } pupils were counted by phone.
} If that is not right, write how many were there. Then you can get a certificate.
class-after-firm = <b>Thank you for having { $school }.</b> Please tell in a sentence what the class saw. It goes on the certificate.
class-not-yours = I cannot show you that study visit. Perhaps it is cancelled, or it concerns somebody else.
class-step-over = That is no longer possible. Open the visit to see how it stands now.
class-time-gone = That time is no longer free. Open the visit and choose another.
class-nobody-answers = Nobody at { $company } can answer here right now, so a suggestion would reach nobody. The visit stays as it is. Write to Industrilyftet with /help and they will help you, or cancel.
class-answered-by = { $name } has already answered this. Open the visit to see more.
class-not-yet = That is possible once the visit has begun.

## Lines of lists

class-row-choosing = { $level }: choose a company
class-row-asked = { $level }, { $company }: waiting
class-row-offered = { $level }, { $company }: new time
class-row-agreed = { DAY($day) } { CLOCK($start) }, { $name }
class-row-done = Done { DAY($day) }, { $name }
class-row-cancelled = Cancelled: { $name }

## Staff

classes-title = <b>Study visits</b>
classes-coming = <b>Coming study visits</b> ({ $total })
classes-waiting = <b>Waiting for an answer</b> ({ $total })
classes-late = <b>Late: three working days or more without an answer</b> ({ $total })
classes-past = <b>Done and cancelled</b> ({ $total })
button-classes-coming = Coming ({ $count })
button-classes-waiting = Waiting ({ $count })
button-classes-late = Late ({ $count })
button-classes-past = Past ({ $count })
class-moved-by-staff = Moved to { DAY($day) } at { CLOCK($start) }. Both sides are told.
audit-class-cancelled = cancelled the study visit of { $school } at { $company }
audit-class-moved = moved the study visit of { $school } at { $company }
help-staff-classes = /classes – study visits: coming, waiting, late and past
command-classes = Staff: study visits of classes
command-visits = Study visits: book one or host a class

## The certificate

certificate-title = Certificate
certificate-subtitle = of a study visit
certificate-text = We certify that a class from { $school } made a study visit to { $company }.
certificate-day = Day
certificate-class = Class
certificate-pupils = Number of pupils
certificate-place = Company
certificate-host = Host
certificate-saw = What the class saw
certificate-thanks = Thank you for being curious about industry in Jämtland and Härjedalen.
certificate-made = Made by the chat bot of Industrilyftet, { DAY($day) }.
