# checked by: nobody yet
# Courses that open ways, and thesis projects by field. Read by people who look for work.

way-title = <b>A way there: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] The course would open one company to you: { $companies }.
       *[other] The course would open { $count } companies to you: { $companies }{ $more ->
            [0] .
           *[other] { " " }and { $more } more.
        }
    }
way-taught =
    { $count ->
        [one] One company works with what you learn there: { $companies }.
       *[other] { $count } companies work with what you learn there: { $companies }{ $more ->
            [0] .
           *[other] { " " }and { $more } more.
        }
    }
way-why = <b>Why I show this course</b>
way-dismissed = All right, I will not show that course again.
bridge-licence = What is missing now is { $licence }. The course gives it to you.
bridge-swedish = The work needs more Swedish than { $has }. The course leads to level { $level }.
bridge-wish = You want “{ $words }” – the course teaches: { $concept }.
course-gives-licence = You get { $licence }.
course-gives-swedish = You reach Swedish at level { $level }.
licence-named =
    { $licence ->
        [forklift] a forklift licence
       *[other] driving licence { $shown }
    }

button-topics = Thesis projects by field
button-topics-all = All fields
topics-title = Here are thesis projects at companies, by field. <b>What do you study?</b> A thesis project (exjobb) is the work at the end of your studies, done together with a company.
topics-none = There are no thesis projects to show by field right now. Please look again later.
topics-field = { $field } ({ $count })
topics-in-field = <b>Thesis projects: { $field }</b>
topics-none-in-field = There are no thesis projects in that field right now. Have a look at another one.
topics-line = • { $title } – { $company }, { $municipality }
