# checked by: nobody yet
# Staff's side of leads, the weekly digest, and what firms are asked.

staff-leads-title = <b>All contacts</b>
    A yes from a person to a firm. Nobody should have to wait without an answer.
button-leads-late = Late ({ $count })
button-leads-waiting = Waiting for an answer ({ $count })
button-leads-answered = Answered in the last 30 days ({ $count })
button-leads-firms = By firm
button-leads-own = My own
button-leads-all = All contacts
staff-leads-late = <b>Late: { $total }</b>
staff-leads-waiting = <b>Waiting for an answer: { $total }</b>
staff-leads-answered = <b>Answered: { $total }</b>
staff-leads-firm = <b>The firm's contacts: { $total }</b>
staff-leads-firms = <b>Firms with unanswered contacts: { $total }</b>
staff-leads-empty = There is nothing here just now.
staff-lead-late-line = No. { $number }, { $company }: { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
staff-lead-line = No. { $number }, { $company }: { $status }
staff-firm-line = { $company }: { $waiting }{ $late ->
    [0] { "" }
   *[other] { " " }({ $late } late)
}
staff-lead-title = <b>Contact no. { $number }</b>: { $offer }
staff-lead-status = Status: { $status }
staff-lead-asked = The person said yes: { DAY($day) }
staff-lead-answer-by = Answer promised by: { DAY($day) }{ $late ->
    [0] { "" }
    [one] { " " }({ $late } day late)
   *[other] { " " }({ $late } days late)
}
staff-lead-status-requested = waiting for the firm's answer
staff-lead-status-accepted = the firm said yes
staff-lead-status-declined = the firm said not now
staff-lead-status-expired = the time ran out
staff-lead-status-withdrawn = the person took their yes back
staff-lead-status-contacted = they have talked
staff-lead-status-visit = led to a visit
staff-lead-status-internship = led to an internship or thesis
staff-lead-status-hired = led to work
staff-lead-status-closed = closed
button-lead-page = Show the contact
button-lead-remind = Remind the firm
button-lead-take = Answer in the firm's place
button-lead-move = Send to another contact
button-lead-close = Close
staff-lead-reminded = Reminded: { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}. One reminder a day is enough.
staff-lead-nobody = The firm has no contact here. Make a link with /companies.
staff-lead-taken = You now answer in the firm's place. Call them first. The card to answer comes as a message of its own.
staff-lead-move = Who at { $company } should get the card?
staff-lead-no-contacts = { $company } has no contact here. Make a link with /companies.
staff-contact-line = { $name }
staff-lead-moved = { $name } has got the card.
staff-lead-close-why = Why should it be closed? The person is told in their language.
close-reason-firm-silent = The firm does not answer
close-reason-firm-full = The firm has no places
close-reason-person-asked = The person asked for it
close-reason-mistake = It was a mistake
staff-lead-closed = Contact no. { $number } with { $company } is closed.
staff-lead-settled = Contact no. { $number } with { $company }: the outcome is saved.
lead-gone = That contact is no longer there.
contact-gone = That person is no longer a contact of the firm.
lead-answered-already = The firm has answered already, or the contact is closed.
lead-closed-before = The contact is closed already.
lead-card-closed = The project's staff have closed this contact. The details are removed.
lead-differs = <b>Contact no. { $number }, { $company }</b>
    The person says: { $person }
    The firm says: { $firm }
    Ask them, and choose what is right:
outcome-none = nothing yet
talked-ask-firm = You said yes to { $name } ({ $offer }). <b>Have you talked?</b>
not-talked-firm = Please get in touch today. The person is waiting for you. The contact is under /leads.

digest-staff-title = <b>The week that was</b>
digest-firm-title = <b>{ $company }: the week that was</b>
digest-numbers = Late: { $late }. Waiting: { $waiting }. Answered: { $answered }.
digest-median = The answers took { $days } days (median).
digest-removed = Removed because its time was up: people { $people }, guests of an evening { $guests }, own texts { $words }, old rankings { $rankings }.
digest-without-contact = Firms where nobody can see a yes: { $companies }
digest-lead-line = No. { $number }, { $offer }: answer by { DAY($day) }

audit-lead-seen = looked at contact no. { $lead } ({ $company })
audit-lead-reminded = reminded { $company } of contact no. { $lead }
audit-lead-taken-over = answers for { $company } on contact no. { $lead }
audit-lead-moved = sent contact no. { $lead } to somebody else at { $company }
audit-lead-closed = closed contact no. { $lead } with { $company }
audit-lead-settled = saved the outcome of contact no. { $lead } with { $company }
lead-card-by-staff = The project's staff
