# checked by: nobody yet
# The report to the funder: /report, the workbook and the page.

command-report = Report to the funder
help-staff-report = /report 2026-H2 – report to the funder (workbook and PDF); write sv after it for Swedish
audit-report-made = made the report { $period } ({ $language })

report-choose = <b>Report to the funder</b>
    Which period? You can also write it: /report 2026-H2, /report 2026, /report 2026-Q3. Write <i>sv</i> after it to get it in Swedish.
button-report-running = { $period } (still runs)
button-report-sv = In Swedish
button-report-en = In English
button-report-others = Other periods
report-page-caption = Report { $period } on one page.
report-made-caption = Report { $period } with all tables.
    Groups under five are hidden, and some more numbers, so that nobody can work them out. It may be sent on.
report-running-caption = Report { $period } so far. <b>Do not send it on.</b>
    The period still runs. So far it says about how many there are. Exact numbers, groups and the poll come when the half-year is over.
report-quarter-caption = Report { $period }. It may be sent on.
    A quarter shows only firms and evenings. What tells of people is counted by half-year.
report-period-later = That period has not begun yet.
report-period-unknown = I do not understand that period. Write for example /report 2026-H2, /report 2026 or /report 2026-Q3.
report-figure-unknown = indicators.toml: the line { $id } wants { $figure }, which there is not. There are: { $known }.
report-words-wrong = The file { $file } is wrong: { $fault }

## Words in the workbook and on the page

report-title = Report
report-preliminary = Preliminary. The period still runs, so the numbers will change. For internal use, not to be sent on.
report-period = Period: { $period }, { $first } to { $last }
report-made = The report was made on { $on }.
report-indicator = Indicator
report-target = Target per half-year
report-total = Total
report-unknown = unknown
report-hidden = hidden
report-at-least = at least { $number }
report-later = later
report-none = –
report-by-half-year = This is counted by half-year, not by quarter.
report-percent = { $number }%
report-table-participants = Participants
report-table-visits = Visits
report-table-leads = Leads
report-table-outcomes = Outcomes
report-by-municipality = Municipality
report-by-age = Age group
report-by-language = Language of chat
report-by-firm = Firm
report-by-answer = The firm's answer
report-by-kind = Led to
report-by-born-abroad = Born abroad
report-poll-by = Poll { $period }: sex and { $division ->
    [age] age group
   *[born-abroad] born abroad
}
report-age-older = { $age } years or older
report-age-other = no answer
report-sex-woman = Woman
report-sex-man = Man
report-sex-other = Other or no answer
report-born-abroad-yes = Yes
report-born-abroad-no = No
report-born-abroad-other = no answer
report-answer-yes = yes
report-answer-no = not now
report-answer-waiting = waiting for an answer
report-answer-lapsed = time ran out, or closed

report-about = About the report
report-note-hidden = “hidden”: the number is 1–4, or such a number could be worked out from it. Zero is always shown.
report-note-half-years = What tells of people is only counted for whole half-years, once, when the half-year is over. So the numbers do not change afterwards, and two reports cannot be compared to see a single person.
report-note-quarter = A quarter shows only what does not tell of people. Participants, visits, leads, outcomes and the poll are counted by half-year, so that two reports cannot be compared to see a small group.
report-note-year = A year is its two half-years side by side. Participants are not added up: the same person may have taken part in both.
report-means-firms = Firms supported: at least one visit during an Industrinatten, or at least one person who said yes to the firm.
report-means-participants = Participants: different people who registered, visited a firm, said yes to a firm or made a profile. Staff are not counted. Who has erased themselves is counted, but without any details.
report-means-visits = Visits: codes scanned at the firms' doors. One person can visit several firms.
report-means-leads = Leads: a person's yes to a firm, counted on the day the person said yes. The answer is as it stood when the half-year was counted.
report-means-outcomes = Outcomes: what a lead led to as the person or the firm tells it, counted on the day it was told. If they differ it is counted once staff have asked both.
report-means-poll = The poll is voluntary and anonymous. The answers are kept apart from people, with only the half-year.
