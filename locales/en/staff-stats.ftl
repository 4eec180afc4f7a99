# checked by: nobody yet
# Figures for staff: /stats and the fairness mirror /mirror.

help-staff-stats = /stats – figures and pictures: reach, the way to a job, municipalities, answer times
    /mirror – the fairness mirror: are all firms shown, and does everybody see equally good offers?
command-stats = Staff: figures and pictures
command-mirror = Staff: the fairness mirror
audit-mirror-seen = looked into the fairness mirror

stats-title = <b>Figures</b>
    Choose what to see. Each page is a picture, with the same figures as text.
button-stats-reach = New and active each week
button-stats-funnel = The way to a job
button-stats-map = The municipalities on a map
button-stats-live = Industrinatten now
button-stats-answers = How fast firms answer
button-stats-sources = How they found us
button-stats-languages = Languages of chat
button-stats-attitude = Work in industry? Before and after
button-stats-mirror = The fairness mirror
button-stats-refresh = Refresh
button-stats-all = All figures

stats-heading = <b>{ $title }</b>
stats-number = { $value }
stats-at = { DAY($day) }, { CLOCK($at) }
stats-few = few
stats-few-note = Few = fewer than 5 people, perhaps nobody. Sometimes a larger group is called few too, so that nobody can be worked out.
stats-nothing = There are no figures yet.
stats-more = and { $count } more
stats-period = The last { $days } days
stats-group-line = { $group }: { $people }

stats-reach = New and active each week
stats-reach-new = New people
stats-reach-active = Active people
stats-week = w. { $week }
stats-reach-line = Week { $week }: { $new } new, { $active } active
stats-reach-how = The last week is not over. Active = who wrote, answered, said yes to a firm, registered or got a stamp. That somebody only reads is not kept, so older weeks are counted a little too low.

stats-funnel = The way to a job
stats-funnel-started = Started
stats-funnel-profile = Answered the questions
stats-funnel-matches = Got suggestions
stats-funnel-yes = Said yes to a firm
stats-funnel-answered = Got an answer from the firm
stats-funnel-visit = Visit
stats-funnel-internship = Internship or thesis
stats-funnel-job = Work
stats-funnel-line = { $step }: { $count } ({ $percent })
stats-funnel-how = Per cent of all who started. Only people who are still here are counted; whoever erased themselves is gone.

stats-map = People by municipality
stats-map-what = People who have answered the questions
stats-map-few = Hatched: few (fewer than 5)
stats-map-line = { $place }: { $people } ({ $firms ->
    [one] { $firms } firm
   *[other] { $firms } firms
})
stats-place-elsewhere = Somewhere else
stats-place-unsaid = Have not said

stats-live = Industrinatten now
stats-live-none = There is no published Industrinatten. Plan one with /events.
stats-live-event = { $name }, { DAY($day) }, { CLOCK($at) }
stats-live-people = Registered: { $registered }. There so far: { $visitors }.
stats-live-registered = Registered
stats-live-visited = Have been there
stats-live-no-doors = No firm opens its doors yet.
stats-live-door = { $company }: { $registered } registered, { $visitors } have been there{ $lately ->
    [0] { "" }
   *[other] { " " }({ $lately } in the last 40 minutes)
}
stats-live-bus = { $name }: { $taken } of { $seats } seats taken

stats-answers = How fast firms answer
stats-answers-none = Nobody has said yes to a firm yet.
stats-answers-all = All firms: { $times }
stats-firm-line = { $company }: { $times }
stats-times = answer after { $days } { $days ->
    [one] day
   *[other] days
}, { $percent } in time{ $missed ->
    [0] { "" }
   *[other] , { $missed } without an answer
}
stats-times-short = { $days } { $days ->
    [one] day
   *[other] days
}, { $percent } in time
stats-times-none = no answer yet
stats-times-silent = { $times }, silent for { $days } days
stats-times-unanswered = no answer yet ({ $missed } overdue, { $waiting } waiting)
stats-answers-how = The days are the median: half of the answers came faster. In time = by the day that the person was shown. Silent: nobody has had an answer for two weeks or more.

stats-sources = How they found us
stats-sources-without = Without a link

stats-languages = Languages of chat

stats-attitude = Would they consider working in industry?
stats-attitude-before = Before the evening
stats-attitude-after = After the evening
stats-attitude-none = Fewer than 5 people have answered both before and after. Then no figures are shown.
stats-attitude-people = { $count } people answered both before and after Industrinatten.
stats-attitude-line = { $answer }: { $before } before, { $after } after
stats-attitude-yes = Yes
stats-attitude-maybe = Perhaps
stats-attitude-no = No
stats-attitude-unknown = Do not know

mirror-title = <b>The fairness mirror</b>
    What the last { $days } days show, and what you can do.
mirror-firms-head = <b>The firms</b>
mirror-groups-head = <b>The people</b>
mirror-silent = { $count ->
    [one] One firm has not answered for { $days } days
   *[other] { $count } firms have not answered for { $days } days
}: { $names }. Call them. Who still waits is in /leads.
mirror-none-silent = No firm has let anybody wait for { $days } days.
mirror-forgotten = { $count ->
    [one] One firm has offers that nobody was shown
   *[other] { $count } firms have offers that nobody was shown
}: { $names }. Ask them to write more clearly what one does at work, which ages may come and how much Swedish is needed.
mirror-half = { $count ->
    [one] One of { $firms } firms got half of all showings.
   *[other] { $count } of { $firms } firms got half of all showings.
}
mirror-few-shown = It is too early to compare firms: { $count ->
    [0] no offers have been shown yet
    [one] one offer has been shown so far
   *[other] { $count } offers have been shown so far
}.
mirror-more = { $count } more
mirror-less = <b>{ $group }</b> (about { $people } people) see less good offers: { $ratio } of what others see.
mirror-refused = <b>{ $group }</b> (about { $people } people) get a yes from firms less often: { $ratio } of what others get.
mirror-ratio = { $ratio } ({ $low }–{ $high })
mirror-advice-language = Let somebody who knows the language try the bot: does it understand what people write? And ask the firms which jobs go well with little Swedish.
mirror-advice-municipality = Ask firms nearby for places. Ask too whether they can arrange a lift, for long ways make jobs come further down.
mirror-advice-age = Look at the age limits: an offer without a lowest age is not shown to anybody under 18. Ask the firms to fill it in.
mirror-advice-refused = Talk with the firms about which demands they really need.
mirror-equal-language = Language: no difference can be seen between { $groups } groups.
mirror-equal-municipality = Municipality: no difference can be seen between { $groups } groups.
mirror-equal-age = Age: no difference can be seen between { $groups } groups.
mirror-too-few-language = Language: too few people to compare yet.
mirror-too-few-municipality = Municipality: too few people to compare yet.
mirror-too-few-age = Age: too few people to compare yet.
mirror-language = Does everybody see equally good offers? Language
mirror-municipality = Does everybody see equally good offers? Municipality
mirror-age = Does everybody see equally good offers? Age
mirror-age-13-17 = 13–17 years
mirror-age-18-24 = 18–24 years
mirror-age-25-34 = 25–34 years
mirror-age-35-49 = 35–49 years
mirror-age-50-plus = 50 years and older
mirror-age-unsaid = Age unknown
mirror-others = Others
mirror-less-side = less good
mirror-equal-side = like others
mirror-more-side = better
mirror-how = Compares the best list that each person has seen, about { $people } people. 100% = as good as all others see. In brackets: so much may be chance. Groups of fewer than 5 people are among Others, or left out.
mirror-group-line = { $group }: { $ratio }, about { $people } people
mirror-firms = Firm by firm
mirror-shown = How often offers were shown
mirror-no-firms = There are no firms yet.
mirror-firm-line = • { $company }: { $shown ->
    [0] not shown
    [one] shown once
   *[other] shown { $shown } times to { $people } { $people ->
        [one] person
       *[other] people
    }
}, { $wanted } yes
mirror-firms-how = Red: the firm has offers, but nobody has seen them.
mirror-firm-times = { $line }, { $times }
button-mirror-firms = Firm by firm
button-mirror-language = Compare languages
button-mirror-municipality = Compare municipalities
button-mirror-age = Compare ages
button-mirror-back = The fairness mirror
