# checked by: nobody yet
# Schools, what courses lead to, and fields of thesis topics.

table-concept-unknown = { $got } is not among the concepts. Write names such as welding or cnc-operation, or leave it empty.
column-companies-is-school = yes if it is a school or another provider of courses, else no or empty.
column-companies-challenge-group = yes if the company is in a challenge group: then its thesis topics are shown by field.
column-offers-field = Thesis: the field, for example mechanical, automation, energy, wood, food, it, economics or environment.
column-offers-teaches = Education: what people learn, as names of concepts with commas between, for example welding, sheet-metal. Empty: read from the title and the text.
column-offers-gives-licence = Education: driving licence or certificate that people get, for example forklift, C or B.
column-offers-gives-swedish = Education: the level of Swedish that people reach, A1 to C2.

topics-own = <b>Your own thesis topics.</b> Press one to choose its field. Only topics with a field are shown here to students.
topics-own-marked = { $title } ({ $field })
topics-own-open = { $title } (no field yet)
topic-which-field = Which field does “{ $title }” at { $company } belong to?
topic-is-shown = Students find it now under the chosen field.
topic-is-not-shown = Without a field it is not in the list by field. It is in the ordinary list all the same.
topic-not-yours = That thesis topic does not belong to a company that you answer for.
topic-no-thesis = Only thesis topics have a field.
topic-no-group = { $company } is in no challenge group. Staff can mark the company on its page in /companies.
button-topic = Field of the thesis
button-topic-none = No field
audit-topic-marked = chose a field for the thesis topic “{ $offer }” at { $company }
audit-topic-unmarked = took away the field of the thesis topic “{ $offer }” at { $company }

# A firm’s marks, and what a course leads to

button-firm-marks = School or challenge group
firm-marks = <b>{ $name }</b>
firm-marks-mean = A school gives courses: it is not counted as a company in the figures. Companies in a challenge group can show their thesis topics by field. Press to change.
firm-mark-school = School or another provider of courses
firm-mark-challenge = In a challenge group
audit-firm-school-set = marked { $company } as a school
audit-firm-school-taken = took the mark of a school from { $company }
audit-firm-challenge-set = marked { $company } as in a challenge group
audit-firm-challenge-taken = took { $company } out of the challenge group
course-no-course = That is only for courses.
course-title = <b>{ $title }</b> – { $company }
course-taught = People learn: { $taught }
course-taught-read = (read from the title and the text)
course-licence = People get: { $licence }
course-swedish = People reach Swedish at level: { $level }
course-ask-licence = Which driving licence or certificate do people get?
course-ask-swedish = Which level of Swedish do people reach?
course-not-understood = I did not understand which trades or things these are. Write for example: welding, sheet metal work.
question-course-taught-taught = What do people learn on the course? Write some words, for example: welding, sheet metal work. Skip it, and I read it from the course’s own text.
button-course = What the course leads to
button-course-taught = What people learn
button-course-licence = Licence or certificate
button-course-swedish = Level of Swedish
button-course-none = None
ranking-course = <b>Course beside the list: { $offer }</b>. Leads to: { $firms }
logged-bridge-licence = a licence or certificate that is missing
logged-bridge-swedish = Swedish that is missing
logged-bridge-wish = something that the person wishes to learn
firm-is-school = 🏫 School: not counted as a company in the figures.
firm-in-challenge = In a challenge group: shows thesis topics by field.
