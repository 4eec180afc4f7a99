# checked by: nobody yet
# The person's evening at Industrinatten: plan, ticket, reminders, at the door, and after.

## The programme and the plan

button-my-evening = My evening – make a plan
command-evening = My evening at Industrinatten
event-gone = That evening is not there any more. Write /event to see what is coming.
event-is-cancelled = { $name } is cancelled. We are sorry. Write /event to see what is coming.
event-is-over = { $name } is over for this time. Write /matches and I will show other ways.
event-is-full = All places are taken right now. You can join a waiting list.
event-has-moved = Please note: the time or place has changed. This is what counts now.
stop-gone = That company is no longer part of the evening. Write /event to see the programme.
evening-not-registered = You are not registered for that evening. Write /evening and we will make a plan.
evening-none = There is no evening to plan right now. Write /matches and I will show other ways.
evening-no-plan = The companies have no times left right now. Please look again later.
evening-proposal = <b>A plan for your evening</b>
evening-registered = <b>Your evening. You are registered!</b>
evening-when =
    { $name }
    { DAY($day) }, { SPAN($start, $end) }
evening-day = { DAY($day) }, { SPAN($start, $end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – full right now. You are number { $position } on the waiting list.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – a place is free for you. Please answer the message.
evening-visit-in-lot = 🎲 { $company } – places will be drawn by lot. You are in the draw.
evening-ride =
    🚌 { CLOCK($at) } { $route }: from { $start } to { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } minutes late)
    }
evening-ride-home =
    🚌 { CLOCK($at) } home with { $route }: from { $start } to { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } minutes late)
    }
evening-walk =
    🚶 walk about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } to the next company
evening-drive =
    🚗 about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } by car to the next company (no bus fits)
evening-party =
    { $count ->
        [1] You come alone.
       *[other] You are { $count } people.
    }
evening-places-by-lot = { $company }: places will be drawn by lot
evening-places-left =
    { $company }: { $count ->
        [0] no places left, but you can join the waiting list
        [one] one place left
       *[other] { $count } places left
    }
evening-good-to-know = <b>Good to know</b>
evening-min-age = { $company }: you must be at least { $age }.
evening-with-adult = { $company }: children come together with a grown-up.
# needs a native check
evening-wear = { $company }: { $wear }
evening-steps = { $company }: there are steps.
button-evening-take = ✅ Yes, register me
button-evening-show = My evening
button-evening-change = Change company
button-evening-bus = Change bus
button-evening-party = We are more people
button-evening-ticket = My ticket
button-evening-map = Map
button-evening-calendar = To my calendar
button-evening-cancel = Cancel
button-evening-stamps = Stamp card
evening-change = What would you like to change? You can choose up to three companies.
button-visit-change = Change { $company }
button-visit-drop = Leave out { $company }
button-visit-add = Add a company
evening-choose = Which company would you like to visit?
evening-choice =
    <b>{ $company }</b>, { $municipality }, { SPAN($opens, $closes) }
    { $things }
    { $left ->
        [-1] There is room.
        [0] Full, but you can join the waiting list.
        [one] One place left.
       *[other] { $left } places left.
    }
evening-no-activities = See how they work.
activity-try-on = 🖐 Try: { $title }
activity-food = 🍽 Food: { $title }
activity-music = 🎵 Music: { $title }
activity-show = 👀 { $title }
evening-last-stop = That is your only company. Do you want to cancel the whole evening? Tap Cancel.
evening-three-stops = You can have at most { $count } companies. Change one instead.
evening-does-not-fit = That company does not fit with your other times. Leave out a company first, or choose another one.
evening-how-many = How many are you, counting yourself?
evening-no-room-for-party =
    { $company } has no room for { $count ->
        [one] { $count } person
       *[other] { $count } people
    } at that time. Nothing was changed.
evening-no-seats-for-party =
    { $route } has no room for { $count ->
        [one] { $count } person
       *[other] { $count } people
    }. Nothing was changed.
bus-choose = Which buses would you like to take? They are free. Tap to choose, tap again to leave out.
bus-none = No bus goes to your companies. Would you like to change company?
bus-choice =
    { CLOCK($at) } { $route } ({ $left ->
        [one] { $left } seat
       *[other] { $left } seats
    })
bus-does-not-fit = That bus does not go to your companies.
bus-is-full = { $route } is full. Choose another bus.

## Taking it

# needs a native check
evening-ask-thirteen = One question before I save your plan: have you turned 13?
button-thirteen-yes = Yes, I have turned 13
button-thirteen-no = No, I am younger
# needs a native check
evening-too-young = Then I save nothing about you. You are welcome that evening together with a grown-up. Ask them to register you both.
evening-taken = <b>Done! You are registered.</b>
evening-waits-for = { $company } is full. You are on the waiting list, and I will tell you if a place becomes free.
evening-in-lot = Many people want to visit { $company }. Places will be drawn by lot, and you are in the draw. I will tell you how it went.
evening-bus-was-full = { $route } became full. Tap Change bus to see other buses.
evening-ask-reminders = Shall I remind you before the evening and when the bus leaves? You can turn it off at any time.
button-reminders-yes = Yes, remind me
button-reminders-no = No, thanks
reminders-on = Good, I will remind you.
reminders-off = All right, no reminders. If the time changes or the evening is cancelled, I will still tell you.
button-reminders-off = No reminders
evening-ask-attitude = One last question, for our statistics: could you imagine working in industry?
attitude-yes = Yes
attitude-maybe = Maybe
attitude-no = No
attitude-unknown = I don't know
attitude-thanks = Thank you for your answer!
evening-cancel-ask = Do you want to cancel your evening? Your places go to somebody else at once.
button-evening-cancel-yes = Yes, cancel
evening-cancelled = You are no longer registered. Your places are free for others. You can register again at any time.
calendar-caption = Open the file to put the evening into your calendar.
calendar-visit = { $company } – { $name }
map-none = I am afraid I don't know where it is on the map. The address is in your plan.
place-not-yours = That place is not yours.
offer-of-place-over = The time to answer is over, and the place at { $company } went to the next person in line.
place-taken = The place at { $company } is yours, at { CLOCK($at) }.
place-let-go = All right, the place goes to the next person in line.
ticket-caption = <b>Your ticket no. { $number }</b>
ticket-number = No. { $number }
ticket-proposed = a suggestion
ticket-waiting = waiting list, number { $position }
ticket-offered = free place – please answer
ticket-in-lot = drawn by lot
ticket-staff-only = You show the ticket to the staff. Your own plan is under /evening.
ticket-for-staff = <b>Ticket no. { $number }</b> is valid.
ticket-not-valid = Ticket no. { $number } is not valid (cancelled or unknown).
eu-support = Industrilyftet is run by IUC Z-Group with support from the EU through Tillväxtverket.

## Reminders

reminder-7-days = <b>One week left to { $name }.</b>
reminder-1-day = <b>{ $name } is tomorrow!</b>
reminder-3-hours = <b>{ $name } is today. See you in a few hours!</b>
reminder-leave-now = <b>Time to go!</b> { $route } leaves at { CLOCK($at) } from { $start }.
reminder-last-bus = <b>The last bus home leaves soon.</b> { $route } leaves at { CLOCK($at) } from { $start }.
reminder-delayed =
    The bus is { $late ->
        [one] { $late } minute
       *[other] { $late } minutes
    } late. The new time is { CLOCK($at) }.
route-delayed =
    <b>{ $route } is { $late ->
        [one] { $late } minute
       *[other] { $late } minutes
    } late.</b> It leaves at { CLOCK($at) } from { $start }.
route-on-time = <b>{ $route } is on time again:</b> { CLOCK($at) } from { $start }.
place-offered = <b>A place is free at { $company }!</b> { DAY($day) } at { CLOCK($at) }. Answer by { DAY($untilday) } at { CLOCK($until) }, or it goes to the next person in line.
button-place-yes = ✅ Yes, I will come
button-place-no = No, thanks
lot-won = <b>You got a place at { $company }!</b> { DAY($day) } at { CLOCK($at) }.
lot-lost = You did not get a place at { $company } in the draw. You are number { $position } on the waiting list. I will tell you if a place becomes free.
event-changed = <b>{ $name } has changed.</b>
change-event-time = New time: { DAY($day) }, { SPAN($start, $end) } (it was { DAY($oldday) }, { CLOCK($oldstart) }).
change-event-place = New place: { $after } (it was { $before }).
change-stop-time = { $company } is open { SPAN($start, $end) }.
change-stop-place = { $company } is at: { $after }.
change-stop-gone = { $company } is no longer part of it.
change-route-time = { $route } has new times.
change-route-gone = { $route } does not run any more.
event-changed-plan = Your plan now:
event-cancelled = <b>{ $name } on { DAY($day) } is cancelled.</b> We are sorry. You don't have to do anything.

## At the door

door-code-unknown = I don't know that code. Scan the QR code on the poster at the door, or write the two words on it.
door-words-wrong = Those two words don't belong to any company that is open now. Look at the poster at the door and try again.
door-code-too-often = That was many tries. Wait { $minutes } minutes, or scan the QR code.
door-not-open-yet = { $company } opens { DAY($day) } at { CLOCK($opens) }. Scan again when you are there.
door-closed-now = { $company } has closed for the evening.
door-closed-today = { $company } is not open for visits right now.
door-stamp = <b>You are at { $company }. You got a stamp!</b>
door-stamp-again = You already have a stamp from { $company }. One is enough.
# needs a native check
door-ask-thirteen = Have you turned 13?
# needs a native check
door-too-young = Then I save nothing about you. Have a look around together with a grown-up. Enjoy!
door-ask-choice = Should { $company } contact you?
button-door-yes = ✅ Yes, please
button-door-later = Maybe later
button-door-no = No, thanks
door-chosen-yes = You said: yes, please.
door-chosen-later = All right, maybe later. I will ask once more after the evening.
door-chosen-later-quiet = All right, maybe later. You said no to reminders, so I will not ask again. Changed your mind? Tap “Yes, please”.
door-chosen-no = All right, they will not contact you. Have a nice evening!
door-questions-first = Great! First a few short questions, so that { $company } knows who you are. Your stamp is safe already.
door-still-wanted = At the door you said yes to { $company }.
visit-not-yours = I can't see that you have been there. Scan the QR code at the door.
stamps-title = <b>Stamp card – { $name }</b>
stamps-count = { $count } of { $needed } stamps
stamps-progress = { $count } of { $needed }
stamps-visit = ✓ { $company }, { CLOCK($at) }
stamps-complete = 🎉 Your card is full! Show the code <b>{ $code }</b> to the staff.
stamps-used = Your code has been used. Congratulations!
stamps-reward-caption = Show the code to the staff
stamps-none = You have no stamps yet. Scan the QR code at the companies' doors.

## After the evening

after-thanks = <b>Thank you for coming to { $name }!</b>
after-visited =
    { $count ->
        [one] You visited one company.
       *[other] You visited { $count } companies.
    }
after-ask-attitude = And now: could you imagine working in industry?
after-attitude-same = Thank you! You gave the same answer before the evening.
after-attitude-changed = Thank you! Before the evening you said: { $before }. Now you say: { $after }.
after-next-steps = <b>Next step</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: tell them that you are interested
after-7-days = <b>It is a week since { $name }.</b> This is what the companies you visited have right now:
after-30-days = <b>It is a month since { $name }.</b> Would you like to take the next step?
after-nothing-open = They have nothing open right now. I can show you other companies.
button-after-offer = Yes to { $company }
button-after-contact = Reach out: { $company }
button-after-stop = No more messages about the evening
after-stopped = All right, I will not write about the evening any more.
