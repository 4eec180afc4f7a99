# checked by: nobody yet
# The company’s own doors during the evening, and what staff see of it.

firm-evening-not-yours = That page is only for the company’s contacts. Should you have it? Ask the staff for a new link.
firm-evening-which = Which of your companies?
firm-evening-title = <b>{ $company } – your doors</b>
firm-evening-when = { $event }: { DAY($day) }, { SPAN($opens, $closes) }
firm-evening-where = { $where }
firm-evening-places =
    { $registered ->
        [one] One person registered.
       *[other] { $registered } people registered.
    } { $capacity ->
        [0] You have no limit on how many may come.
       *[other] Room for { $capacity } { $minutes ->
            [0] in the whole evening.
           *[other] at a time, { $minutes } minutes each.
        }
    }
firm-evening-not-yet = Here you will see how many people are with you, once the doors are open.
firm-evening-count =
    <b>With you now: about { $lately }. This evening: { $visitors ->
        [one] one visitor
       *[other] { $visitors } visitors
    }.</b>
    Now means: scanned the code in the last 40 minutes.
firm-evening-choices = { $yes } said yes, { $later } said maybe later. You see names only of those who said yes, in /leads.
firm-evening-shut = ⏸ The doors are closed until { CLOCK($until) }. Then they open by themselves.
firm-evening-shut-now =
    Done. The doors are closed until { CLOCK($until) }. { $told ->
        [0] Nobody who registered was on the way just now.
        [one] One registered person who was on the way is told.
       *[other] { $told } registered people who were on the way are told.
    }
firm-evening-shut-before = The doors are closed already, until { CLOCK($until) }. Nothing is changed. Do you need longer? Open first, and close again.
firm-evening-opened = The doors are open. Those who were told that they were closed are told now.
firm-evening-open-before = The doors are open already.
firm-evening-code-scan = Scan the code with the phone’s camera
firm-evening-code-write = Not working? Write these two words to the bot:
firm-evening-code-caption = The code of your doors, <b>{ $company }</b>. Show it to those who come. If it cannot be scanned, the visitor writes: <b>{ $spoken }</b>
doors-cannot-shut = The doors of { $company } can be closed for a while only when they are open, and half an hour before.
button-firm-evening = Our doors
button-firm-evening-leads = Those who said yes to you
button-firm-evening-page = Refresh
button-firm-evening-back = ← Our doors
button-firm-evening-code = Show the code to visitors
button-firm-evening-shut = Close the doors for { $minutes } minutes
button-firm-evening-open = Open the doors again
button-staff-reopen = Open the doors again
staff-doors-reopened = The doors are open. Those who were told that they were closed are told now.
audit-doors-shut = closed the doors of { $company } for { $minutes } minutes
audit-doors-reopened = opened the doors of { $company } again
