# checked by: nobody yet
# The candidate's questionnaire.

progress = Question { $number } of { $total }
answer-yes = Yes
answer-no = No
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>What year were you born?</b> Write the year with four digits, for example 2008.
# needs a native check
question-profile-turned-13 = <b>Are you 13 or older?</b>
# needs a native check
question-profile-consent =
    <b>May I save your answers?</b>
    I only use them to find companies that fit you. No company sees them unless you say yes to that company. You can see and erase everything with /privacy.
question-profile-municipality = <b>Where do you live?</b> Choose a municipality (kommun), or write its name.
question-profile-finished-school = <b>Have you finished year 9 of compulsory school (grundskolan)?</b> Some jobs are only allowed after year 9.
question-profile-wants =
    <b>What are you looking for?</b> You can choose several. Not sure? Tap Done, and I will show you a bit of everything.

    On an internship you try a job for a while. A thesis project is the last work of your studies, done with a company. On a study visit you come and look.
question-profile-interests = <b>What do you like?</b> You can choose several.
question-profile-skills-text =
    <b>What can you do, or what have you done?</b> Write in your own words, in your own language.

    Everything counts: at home, at school, on a farm, hobbies and unpaid work. For example: <i>“I cook for my family, fix bikes for friends and have helped in my uncle’s shop.”</i>
question-profile-skills = <b>This is how I understood you.</b> Is something wrong? Tap it and I will remove it. Then tap Done.
question-profile-skills-none = <b>I did not recognise any words.</b> That is my fault, not yours. Do you know a little about any of these? Choose, or tap Done.
question-profile-skills-guessed = <b>I am not sure that I understood.</b> Did you mean one of the first ones? Choose what is right, or tap Done.
question-profile-swedish = <b>How much Swedish do you speak?</b>
question-profile-languages = <b>Which other languages do you speak?</b> You can choose several.
question-profile-travel-km = <b>How far can you travel to work?</b> One way, each day.
question-profile-travel-by = <b>How can you travel?</b> You can choose several.
question-profile-first-name = <b>What is your first name?</b> A company sees it only if you say yes to them.

birth-year-wrong = I could not find a year. Please write only the year you were born, with four digits. For example: 2008.
birth-year-several = I saw more than one year. Which year were you born?
birth-year-calendar = The year { $year } can be different years in the Swedish calendar. Which one is right? If it is not here, write the year as in Sweden, with four digits.
birth-year-age = You are { $age }? Then you were born in one of these two years. Which one?
birth-year-which = I want to be sure. What year were you born? If it is not here, write it with four digits.
# needs a native check
birth-year-child = Were you born in { $year }? Then you are under 13, I may not keep anything about you, and everything here about you is erased. Is that right? Press the year. If not, write the right year.
municipality-unknown = I do not know that place. Choose a municipality here, or tap “Somewhere else”.
first-name-wrong = Please write only your first name, with no numbers or links. At most 40 characters.

# needs a native check
too-young =
    Thank you for telling me! You are under 13, so I will not save anything about you.
    But you are welcome to come to Industrinatten with an adult. It is an evening when companies open their doors:
# needs a native check
consent-refused = That is all right. I have not saved your answers. Here is Industrinatten, an evening that is open to everybody:

municipality-elsewhere = Somewhere else
button-locate = 📍 Use my phone's location
# needs a native check
ask-place = Tap the button below, and I will see which municipality you are near. I only save roughly where, not your address.
button-send-place = 📍 Send my location
button-no-place = No thanks, I will choose
place-thanks = Thank you!
place-not-now = Thank you, but I do not need your location right now.

want-summer-job = Summer job
want-internship = Internship (praktik): try a job
want-thesis = Thesis project (exjobb)
want-job = Paid job
want-apprenticeship = Apprentice: learn a trade
want-study-visit = Study visit (studiebesök)
want-education = Course or training

interest-metal = 🔩 Metal
interest-machines = ⚙️ Machines
interest-vehicles = 🚚 Vehicles
interest-wood = 🪵 Wood
interest-building = 🏠 Building things
interest-electricity = ⚡ Electricity
interest-computers = 💻 Computers
interest-food = 🍞 Food
interest-textile = 🧵 Sewing and textiles
interest-outdoors = 🌲 Being outside
interest-animals = 🐑 Animals and farming
interest-design = 🎨 Drawing and design
interest-people = 🤝 Meeting people
interest-order = 📦 Packing and sorting

chip-wish = learn: { $concept }
skill-wish = I want to learn: { $concept }
skills-avoided = You would rather not work with: { $things }. I will keep that in mind.
# needs a native check
sensitive-only-year = You wrote a personal number. I only need the year. I have not kept the rest.
# needs a native check
sensitive-removed = I did not save part of your text, the part about { $kinds }. I do not need to know that.
# needs a native check
sensitive-personal-number = your personal number
# needs a native check
sensitive-health = health
# needs a native check
sensitive-religion = religion
# needs a native check
sensitive-ethnicity = origin
# needs a native check
sensitive-legal-status = residence permit
# needs a native check
sensitive-birth-country = the country you come from
# needs a native check
sensitive-sexual-life = love and sex
# needs a native check
sensitive-political = politics or the army
# needs a native check
sensitive-trade-union = trade unions
# needs a native check
sensitive-crime = crime
# needs a native check
sensitive-contact-details = phone, email or address

swedish-A0 = I do not speak Swedish yet
swedish-A1 = I can say a few words
swedish-A2 = I can talk about simple things
swedish-B1 = I get by in everyday life
swedish-B2 = I can talk about most things
swedish-C1 = I speak Swedish very well
swedish-C2 = Swedish is my language

travel-km-10 = Close to home (10 km)
travel-km-30 = 30 km
travel-km-60 = 60 km
travel-km-100 = 100 km
travel-km-500 = Further, or I can move
travel-by-walk = 🚶 Walk or bike
travel-by-bus = 🚌 Bus or train
travel-by-moped = 🛵 Moped or A-traktor
travel-by-car = 🚗 Car – I have a licence (B)
travel-by-lift = 👋 Somebody can drive me

summary-title = <b>Your answers</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = Year of birth
field-municipality = Home
field-finished-school = Finished year 9
field-wants = Looking for
field-interests = Interests
field-skills-text = In my own words
field-skills = Skills
field-swedish = Swedish
field-languages = Other languages
field-travel-km = Distance
field-travel-by = Travel by
field-first-name = First name

question-over = That question belongs to answers that are no longer here. Write /start and we will begin again.
