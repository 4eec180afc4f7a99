# checked by: nobody yet
# Roles that rest when nobody used them for long, and how they are woken.

role-rests-contact = Your role as a contact for { $company } is resting, because it was not used for a long time. While it rests I show nothing about any person here. A colleague who is also a contact can wake it with one tap. If there is none, the staff of Industrilyftet will help.
role-rests-partner = Your role is resting, because it was not used for a long time. While it rests I show nothing about any person here. The staff of Industrilyftet wake it with one tap. Write to them: /help
role-rests-staff = Your staff role is resting, because it was not used for a long time. Ask an admin to wake it, under /staff.
role-rests-colleague = { $name } has not used the role as a contact for { $company } since { DAY($day) }. So the role is resting: { $name } sees no person here, and you see everybody. Is { $name } still with you, and do they have their phone? Then you can wake the role.
role-rests-firms = ⚠️ All contacts are resting here, because nobody used the role for a long time: { $companies }. Nobody there can answer a yes. Does the contact still have their phone? Wake the role. If not: invite a new contact.
role-firms-more = { $count } more
role-rests-member = { $name } in the staff has not used the role for a long time. So it is resting. You can wake it when you know that { $name } has their phone.
role-woken-now = ✓ { $name } is awake again and is told so.
role-woken-you = Your role is awake again. Everything works as before.
role-wake-not-yours = Only a colleague who is an awake contact for the same firm, or staff, can wake the role.
role-name-rests = { $name } (resting)
lead-while-resting = Somebody said yes to { $company } and waits for an answer. It is promised by { DAY($day) }. Your role as a contact is resting, so I show nothing about the person here. A colleague who is a contact, or the staff of Industrilyftet, can wake the role.
firm-contact-rests = • { $name }: resting since { DAY($day) }
firm-contact-asleep = The role of that contact is resting. Wake it first, under /companies.
firm-leads-asleep = ⚠️ All contacts are resting. Wake one of them or invite another.
partner-line-rests = { $name }, { $home } (resting)
partner-rests = The role is resting since { DAY($day) }, because it was not used for a long time. Wake it when you know that the person has their phone.
team-member-rests = { $name }: resting
staff-leads-asleep = ⚠️ All contacts are resting here: { $companies }. Wake them under /companies.
button-wake = Wake the role
button-wake-name = Wake { $name }
audit-contact-woken = woke a contact at { $company }
audit-partner-woken = woke the role of { $role ->
    [ambassador] ambassador
    [teacher] teacher
   *[caseworker] caseworker
} at { $home }
audit-staff-woken = woke somebody who is { $role ->
    [admin] admin
   *[other] staff
}
