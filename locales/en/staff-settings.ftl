# checked by: nobody yet
# Settings for admins. Checked by: nobody yet.

settings-title = <b>Settings</b>
settings-how = Press a line to change it. Everything you change is in /audit.
settings-button = { $name }: { $value }
settings-line = <b>{ $name }:</b> { $value }
settings-none = none
settings-name-answer-days = Days to answer
settings-name-grace-days = Extra days
settings-name-alone-up-to = Broadcast without a colleague
settings-name-words-days = Days for own words
settings-name-profile-months = Months without a visit
settings-about-answer-days = So many working days a firm has to answer a person. The person sees the date. A change applies to new leads, not to those that wait already. Between { $least } and { $most }.
settings-about-grace-days = So many working days after the promised day we still wait. Then the lead ends, and the person is told. Between { $least } and { $most }.
settings-about-alone-up-to = If more people than this get a broadcast, a colleague has to say yes first. Between { $least } and { $most }.
settings-about-words-days = For so many days we keep what people write in their own words. They have been told that it is 30 days at most. Between { $least } and { $most }.
settings-about-profile-months = So many months after the last visit we erase everything about a person. They are told two weeks before. They have been told that it is 12 months at most. Between { $least } and { $most }.
settings-name-role-days = Days until a role rests
settings-about-role-days = After so many days in which nobody uses a role (contact, ambassador, teacher, caseworker, staff) it rests until somebody wakes it, so that a lost phone shows nothing. Between { $least } and { $most }.
settings-targets = <b>Targets in the report</b>
    The targets are for a half-year. They stand in the report beside the figures.
settings-about-target = The target for a half-year, a whole number. For a share: whole per cent.
settings-saved = Saved.
settings-out-of-bounds = The number should be between { $least } and { $most }.
button-settings-targets = Targets in the report
button-settings-edit = Change
button-settings-none = No target
button-settings-default = Back to { $value }
question-setting-value = Write a whole number.
settings-number-wrong = I found no whole number. Please write digits only.
audit-settings-changed = changed { $key ->
    [answer-days] days to answer
    [grace-days] extra days
    [alone-up-to] broadcast without a colleague
    [words-days] days for own words
    [profile-months] months without a visit
    [minor-contact] contact with minors hidden (on: yes, off: no)
    [role-days] days until a role rests
   *[other] a target ({ $key })
}: { $before } → { $after }
command-settings = Admin: settings
help-staff-settings = /settings – settings (admins)
