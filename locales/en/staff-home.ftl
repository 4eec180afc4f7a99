# checked by: nobody yet
# The firm's own side in the chat: home, inbox, pausing, the page as others see it, and when messages come.

firm-home-choose = Which of your companies is it about?
firm-home-title =
    <b>{ $company }</b>
    Hello { $name }! You answer for the company here.
firm-home-paused = ⏸ The project staff have paused the company. Your offers are not shown, and you get no new yeses.
firm-home-nothing = No yes is waiting for your answer right now.
firm-home-new = New yeses, not opened: { $count }
firm-home-waiting = Opened, waiting for your answer: { $count }
firm-home-running = In progress: { $count }
firm-home-tonight = <b>Tonight is { $event }.</b> Your doors are open { SPAN($opens, $closes) }.
firm-home-evening = <b>{ $event }:</b> your doors are open { DAY($day) }, { SPAN($opens, $closes) }.
firm-home-offers = Offers: { $open } open, { $paused } paused.
firm-home-pace = Messages to you: { $pace }

button-firm-home = ← Our home page
button-inbox-new = New ({ $count })
button-inbox-waiting = Waiting for us ({ $count })
button-inbox-running = In progress ({ $count })
button-inbox-finished = Finished ({ $count })
button-firm-tonight = Tonight: our doors
button-firm-doors = The evening: our doors
button-home-offers = Our offers
button-firm-full = Pause an offer
button-firm-seen = Our page as others see it
button-firm-pace = When messages come
button-firm-others = Switch company

firm-inbox-new = <b>{ $company }: new yeses ({ $total })</b>
firm-inbox-waiting = <b>{ $company }: waiting for your answer ({ $total })</b>
firm-inbox-running = <b>{ $company }: in progress ({ $total })</b>
firm-inbox-finished = <b>{ $company }: finished ({ $total })</b>
firm-inbox-none = There is nothing here right now.
firm-inbox-no-offer = The company as a whole
firm-inbox-line = No. { $number }, { $offer }: came { DAY($day) }, answer by { DAY($date) }
firm-inbox-line-status = No. { $number }, { $offer }: came { DAY($day) }, { $status }
firm-inbox-button = No. { $number }: { $offer }
firm-lead-status-accepted = you said yes
firm-lead-status-declined = you said not now
firm-lead-status-expired = the time ran out
firm-lead-status-withdrawn = the person took their yes back
firm-lead-status-contacted = you have talked
firm-lead-status-visit = led to a visit
firm-lead-status-internship = led to an internship or thesis
firm-lead-status-hired = led to work
firm-lead-status-closed = ended

firm-full-title = <b>{ $company }: are you full?</b>
firm-full-how = Tap an offer to pause it. Then it is not shown, and nobody new can say yes. Those who have said yes already are not affected. Tap again to open it.
firm-full-none = You have no offer to pause or to open.
button-offer-pause = Pause: { $title }
button-offer-reopen = Open again: { $title }
firm-offer-paused = ⏸ Paused: { $title }. Those who have said yes already are not affected.
firm-offer-paused-before = ⏸ { $title } is paused already: { $contact } did it on { DAY($day) }.
firm-offer-reopened = ✓ Open again: { $title }.
firm-offer-open-before = { $title } is open already.
offer-closed-by-staff = The project staff have closed that offer, or it is not approved yet. Ask them.
somebody-at-firm = somebody at your company

firm-seen-title = <b>Your page as others see it: { $language }</b> (offer { $number } of { $total }). The card also says why it fits whoever sees it.
firm-seen-untranslated = The offer is not translated to that language yet. Your own words are shown in Swedish.
firm-seen-none = No offer of yours is shown right now.

firm-pace-title = <b>When should messages come to you?</b>
firm-pace-how = Working hours are Monday to Friday 7–18, not on holidays. Reminders of the last day to answer always come by themselves. So does a yes for which the letter would come too late.
firm-pace-instant = at once, in working hours
firm-pace-daily = one letter a day, at 8
firm-pace-weekly = one letter a week, at 8
firm-pace-any-hour = at once, at any hour
firm-pace-now = ✓ From now on: { $pace }. What waits is in the inbox.

digest-day-title = <b>{ $company }: new since last time</b>
digest-waiting = <b>Waiting for your answer</b>
digest-answers = <b>Answered your question</b>
digest-to-tell = <b>You said yes. Have you talked to each other?</b>
digest-lead-line-plain = No. { $number }, { $offer }
digest-button = Open no. { $number }

audit-firm-offer-paused = paused “{ $offer }” ({ $company })
audit-firm-offer-opened = opened “{ $offer }” again ({ $company })

help-contact = <b>For contacts of a company</b>
    /company – your home page: new yeses, your answers, offers, when messages come
    /offers – write, change and pause your offers
    /door – visitors at your place during the evening
