# checked by: nobody yet
# Staff: who belongs to it, invitations, and the log of what everybody did.

only-for-admins = Only an administrator can do this.
team-title = <b>Staff</b>
team-member = { $name }: { $role }
team-member-you = { $name }: { $role } (you)
team-member-gone = somebody who erased themselves
team-role-staff = staff
team-role-admin = administrator
team-link = The link below makes a person { $role }. It works once, for { $days } days. Send it only to the person it is meant for.
team-welcome = <b>Welcome!</b> You are now { $role }.
team-remove-ask = Remove { $name }? They can no longer do anything as staff.
team-removed = Removed.
staff-member-gone = This person is no longer a member of staff.
staff-in-settings = { $name } is staff by the settings of the program (STAFF_IDS). Ask whoever runs the program to take the number out there.
staff-last-admin = There must be at least one administrator. Invite another one first.
button-team-invite = Invite staff
button-team-invite-admin = Invite an administrator
button-team-remove = Remove { $name }
button-team-remove-yes = Yes, remove

audit-title = <b>Log</b> ({ $total })
audit-none = The log is empty.
audit-line = • { DAY($day) } { CLOCK($at) } – { $who }: { $deed }
audit-staff-invited = invited somebody as { $role ->
    [admin] administrator
   *[other] staff
}
audit-staff-joined = became { $role ->
    [admin] administrator
   *[other] staff
}
audit-staff-removed = removed somebody from staff
audit-contact-invited = made a link for a contact of { $company }
audit-event-made = made { $event }
audit-event-changed = changed { $event }
audit-event-published = published { $event }
audit-event-cancelled = cancelled { $event }
audit-stop-changed = changed the doors of { $company }
audit-stop-closed = took { $company } out of the evening
audit-lots-drawn = drew lots for places at { $company } ({ $winners } of { $entrants })
audit-route-changed = changed the bus { $route }
audit-route-delayed = said that { $route } is { $minutes } minutes late
audit-posters-made = made posters for { $event }
audit-reward-checked = handed out a reward

help-staff = <b>For staff</b>
    /events – Industrinatten: plan and follow
    /delay – the bus is late
    /check – hand out a reward
    /leads – all contacts: late, waiting, answered
    /staff – who is staff
    /audit – what staff did
command-staff = Staff: who belongs to it
command-audit = Staff: the log
audit-retention-removed = removed what had been kept for its time: people { $people }, guests { $guests }, own texts { $words }, old rankings { $rankings }
audit-who-program = the program
# needs a native check
erase-ask-in-settings = Your task here ends, too. But your number stands in the settings of the program (STAFF_IDS), and I cannot erase it there. Only whoever runs the program can.
# needs a native check
erased-in-settings = Your number still stands in the settings of the program (STAFF_IDS). Ask whoever runs the program to take the number out. Otherwise you will be staff again if you write to me once the program has been restarted, or after { $days } days.
