# checked by: nobody yet
# Ambassadors, teachers and caseworkers: invitations and their first page. Checked by: nobody yet.

partners-title = <b>Ambassadors, teachers and caseworkers</b>
partners-how = They open doors together with the firms and you. Press to see them, invite or remove.
button-partners-ambassador = Ambassadors ({ $count })
button-partners-teacher = Teachers ({ $count })
button-partners-caseworker = Caseworkers ({ $count })
partners-ambassador = <b>Ambassadors</b> ({ $total }). Young employees who host study visits and answer questions.
partners-teacher = <b>Teachers</b> ({ $total }). They book study visits for their classes.
partners-caseworker = <b>Caseworkers</b> ({ $total }). They work at an authority, a municipality or a language school and help people to start.
partner-line = { $name }, { $home }
partner-facts = <b>{ $name }</b>
    { $role }, { $home }
    With us since { DAY($day) }
partner-role-ambassador = ambassador
partner-role-teacher = teacher
partner-role-caseworker = caseworker
partner-remove-ask = Should { $name } no longer be { $role }? It takes effect at once.
partner-removed = Done. The person no longer has the role.
partner-gone = That person is no longer with us.
partners-choose-firm = Which firm does the ambassador work for?
partners-choose-organisation = Which school or authority?
organisations-none = There is no school or authority yet. Add one.
organisation-title = <b>{ $name }</b>
organisation-how-teacher = A link for one teacher works once. The school's link can be used by several teachers. When you make a new one, the old one stops working.
organisation-how-caseworker = The link works once, for one caseworker.
organisation-gone = That school or authority is no longer there.
partner-link = The link below makes one person { $role } for { $home }. It works once, for { $days } days. Send it only to the person who should have it.
partner-link-school = The link below is for the teachers at { $home }. Several people can use it, for { $days } days. You can close it whenever you like.
partner-links-closed = The links are closed. Those who have joined stay.
partner-welcome = <b>Welcome!</b> You are now { $role } for { $home }.
work-language = Which language do you want on the pages for your work? They are in Swedish and English. You can change at any time with /language.
partner-how-ambassador = Questions from young people and requests for study visits come here.
partner-how-teacher = Here you book study visits for your class.
partner-how-caseworker = Here you help people to get started.
work-choose = What would you like to do?
only-for-ambassadors = This is for ambassadors.
only-for-teachers = This is for teachers.
only-for-caseworkers = This is for caseworkers.
button-partners-invite = Invite
button-partner-remove = Take the role away
button-partner-remove-yes = Yes, take it away
button-organisation-new = + New school or authority
button-organisation-invite = Link for one person
button-organisation-school = Link for the whole school
button-organisation-close = Close the links
button-work-ambassador = Ambassador, { $home }
button-work-teacher = Teacher, { $home }
button-work-caseworker = Caseworker, { $home }
question-organisation-name = What is the school or authority called?

audit-organisation-made = added { $organisation }
audit-partner-invited = made a link for { $role ->
    [ambassador] an ambassador
    [teacher] teachers
   *[caseworker] a caseworker
} at { $home }
audit-partner-links-closed = closed the links for { $role ->
    [teacher] teachers
   *[caseworker] caseworkers
} at { $home }
audit-partner-joined = became { $role ->
    [ambassador] ambassador
    [teacher] teacher
   *[caseworker] caseworker
}
audit-partner-removed = took the role of { $role ->
    [ambassador] ambassador
    [teacher] teacher
   *[caseworker] caseworker
} away from a person at { $home }
audit-who-outside = somebody outside staff
help-staff-partners = /partners – ambassadors, teachers and caseworkers
command-partners = Staff: ambassadors, teachers, caseworkers
command-work = My page as ambassador, teacher or caseworker
command-mycodes = My invitation links
