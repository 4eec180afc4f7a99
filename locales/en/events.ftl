# checked by: nobody yet
# Staff plan and run an Industrinatten; a firm at its doors.

## The firm at its doors

command-door = Visitors at our doors tonight
command-stamps = My stamp card
door-no-stops = Your company is not part of any Industrinatten right now.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] No visitors yet.
        [one] One visitor has scanned the code.
       *[other] { $count } visitors have scanned the code.
    }
door-count-choices = { $yes } said yes, { $later } said maybe later. You see names only of those who said yes, in /leads.
button-door-refresh = Refresh
poster-day = { DAY($day) }, { SPAN($opens, $closes) }
poster-headline = Scan the code with your phone's camera
poster-text = You get a stamp, and you decide whether the company may contact you. Free, no personal number.
poster-spoken = Can't scan? Write these two words to the bot:
poster-caption = Poster for <b>{ $company }</b> to print (A4). The words for those who cannot scan: <b>{ $spoken }</b>

## Staff: events

command-events = Staff: Industrinatten – plan and follow
command-delay = Staff: a bus is late
command-check = Staff: hand out the reward of a full stamp card
staff-events = <b>Evenings</b>
staff-events-none = There is no Industrinatten yet.
staff-event-button = { $name }, { SHORTDAY($day) } ({ $state })
button-staff-new-event = + New Industrinatten
event-state-draft = draft
event-state-published = published
event-state-full = full
event-state-moved = changed
event-state-cancelled = cancelled
event-state-over = over
staff-event-state =
    State: { $state }
    { $people ->
        [0] Nobody is registered yet.
        [one] One person is registered.
       *[other] { $people } people are registered.
    }
staff-event-stamps =
    { $count ->
        [0] The stamp card has no reward.
        [one] One stamp makes a full card.
       *[other] { $count } stamps make a full card.
    }
staff-stop-line = { $company }, { SPAN($opens, $closes) }: { $people } registered
staff-no-stops = No companies yet.
staff-count-line = { $company }: { $count } visitors, { $yes } yes, { $later } maybe
staff-counts = <b>Visitors right now</b>
button-staff-publish = ✅ Publish
button-staff-change = Change
button-staff-stops = Companies
button-staff-routes = Buses
button-staff-posters = Posters
button-staff-counts = Visitors now
button-staff-cancel = Cancel the evening
button-staff-cancel-yes = Yes, cancel and tell everybody
staff-cancel-ask =
    Cancel { $name }? { $people ->
        [0] Nobody is registered.
        [one] One registered person will be told.
       *[other] { $people } registered people will be told.
    }
staff-cancelled = The evening is cancelled. Everybody who is registered will be told.
staff-published = The evening is published. Everybody can see it.
event-without-stops = First add at least one company that opens its doors.
staff-change-what = What would you like to change?
staff-stops = <b>Companies that open their doors</b>
button-staff-add-stop = + Add a company
staff-which-company = Which company opens its doors?
staff-stop-room =
    { $minutes ->
        [0] { $capacity ->
            [0] No limit
           *[other] At most { $capacity } people during the whole evening
        }
       *[other] Groups of { $minutes } minutes, { $capacity ->
            [0] no limit
           *[other] at most { $capacity } people in each
        }
    }
staff-stop-waiting =
    { $waiting ->
        [0] Nobody is on the waiting list.
        [one] One registration is on the waiting list.
       *[other] { $waiting } registrations are on the waiting list.
    }
staff-stop-lot = Places are drawn by lot. { $count } registrations wait for the draw.
staff-stop-drawn = The places have been drawn.
button-staff-draw = 🎲 Draw now
button-staff-draw-yes = Yes, draw and tell everybody
staff-draw-ask = Draw the places now? Everybody in the draw will be told how it went. It cannot be done again.
staff-drawn = Drawn: { $winners } of { $entrants } got a place. Code for checking: { $seed }
stop-not-by-lot = That company does not draw its places by lot.
stop-drawn-before = The places have been drawn already.
button-staff-close-stop = Take out of the evening
button-staff-close-yes = Yes, take it out
staff-close-ask = Take { $company } out of the evening? Those who planned to go there will be told.
staff-stop-closed = { $company } has been taken out of the evening.
staff-routes = <b>Buses</b>
staff-route-button = { $route } ({ $left } free)
button-staff-add-route = + New bus
staff-route = <b>{ $route }</b>: { $seats } seats, { $left } free
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = Is the bus late? Tap the number of minutes, and everybody on it will know at once.
staff-delay-button =
    { $minutes ->
        [0] on time
       *[other] +{ $minutes } min
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] on time
       *[other] { $minutes } minutes late
    }. { $people ->
        [0] Nobody needed to be told.
        [one] One registered person is told.
       *[other] { $people } registered people are told.
    }
delay-how = Write the minutes and the bus, for example: /delay 15 Buss 1
delay-which-route =
    Which bus do you mean? Write its name after the minutes:
    { $routes }
delay-wrong = Write a number of minutes between 0 and { $limit }.
route-gone = That bus is not there any more.
check-how = Write the code after the command, for example: /check AB12CD
reward-ok = ✅ Code { $code } is valid. Hand out the reward now. The code is used from now on.
reward-unknown = There is no such code. Check the letters and try again.
reward-checked-before = That code has been used already, { DAY($day) } at { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] One person.
       *[other] { $count } people.
    }
staff-poster-languages = Which languages should be on the posters? There will be one poster for each company.
button-staff-make-posters = Make the posters (PDF)

## Staff: questions

question-event-name = What is the evening called? For example: Industrinatten
question-event-day = Which day? For example: 10 December
question-event-starts = When does it begin? For example: 17:00
question-event-ends = When does it end? For example: 20:30
question-event-area = Where? For example: Östersund and Krokom
question-event-about = Describe the evening in two easy sentences. Everybody sees them in the programme.
question-event-stamps = How many stamps make a full stamp card? Skip this if there is no reward.
field-event-name = Name
field-event-day = Day
field-event-starts = Begins
field-event-ends = Ends
field-event-area = Place
field-event-about = Description
field-event-stamps = Stamps
question-stop-opens = When do the doors open? For example: 17:00
question-stop-closes = When do they close? For example: 20:00
question-stop-address = Which address? Skip this if it is the company's usual one.
question-stop-slots = Should visitors come in groups? How long for each group? Skip this if people can come at any time.
question-stop-capacity = How many people fit into each group (or into the whole evening)? Skip this if there is no limit.
question-stop-min-age = Is there a lowest age? Write it, or skip.
question-stop-with-adult = Must children come with a grown-up?
question-stop-step-free = Can one get in without steps?
question-stop-wear = Anything about clothes? For example: Shoes that cover the whole foot. Skip this if there is nothing.
question-stop-languages = Which languages do you speak there?
question-stop-activities =
    What is there to do? Write one thing on each line, for example:
    Try: solder a star
    Food: soup and bread
    Music: home-made synthesizers
question-stop-by-lot = Will many people want to come? Should places be drawn by lot?
field-stop-opens = Opens
field-stop-closes = Closes
field-stop-address = Address
field-stop-slots = Groups
field-stop-capacity = Places
field-stop-min-age = Lowest age
field-stop-with-adult = With a grown-up
field-stop-step-free = Step-free
field-stop-wear = Clothes
field-stop-languages = Languages there
field-stop-activities = To do
field-stop-by-lot = Draw by lot
staff-slot = { $minutes } minutes
question-route-name = What is the ride called? For example: Buss 1 ut
question-route-seats = How many seats does the bus have?
question-route-homeward = Is it a bus home after the evening?
question-route-timetable =
    Write time and place, one line for each place, for example:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = Write a text of at most { $limit } characters.
staff-day-wrong = I don't understand the day, or it is past. Write for example: 10 December, or 2026-12-10
staff-clock-wrong = I don't understand the time. Write for example: 17:00
staff-number-wrong = Write a number between { $least } and { $most }.
staff-activities-wrong = Write between one and { $limit } things, one on each line.
staff-timetable-wrong = I don't understand this line: { $line } – begin with the time, for example: 16:35 Östersunds busstation
staff-timetable-short = Write at least two places, one on each line.
