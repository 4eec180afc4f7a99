# Schools, what courses lead to, and fields of thesis topics.

table-concept-unknown = { $got } is not among the concepts. Write names such as welding or cnc-operation, or leave it empty.
column-companies-is-school = yes if it is a school or another provider of courses, else no or empty.
column-companies-challenge-group = yes if the company is in a challenge group: then its thesis topics are shown by field.
column-offers-field = Thesis: the field, for example mechanical, automation, energy, wood, food, it, economics or environment.
column-offers-teaches = Education: what people learn, as names of concepts with commas between, for example welding, sheet-metal. Empty: read from the title and the text.
column-offers-gives-licence = Education: driving licence or certificate that people get, for example forklift, C or B.
column-offers-gives-swedish = Education: the level of Swedish that people reach, A1 to C2.
