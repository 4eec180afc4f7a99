progress = Question { $number } of { $total }
answer-yes = Yes
answer-no = No
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>What year were you born?</b> Write the year with four digits, for example 2008.
question-profile-turned-13 = <b>Have you turned 13?</b>
question-profile-consent =
    <b>May I save your answers?</b>
    I only use them to find companies that suit you. No company sees them unless you say yes to that company. You can see and erase everything with /privacy.
question-profile-municipality = <b>Where do you live?</b> Choose a municipality, or write its name.
question-profile-finished-school = <b>Have you finished year nine of compulsory school (grundskolan)?</b> Some work is only allowed after that.
question-profile-wants = <b>What are you looking for?</b> You can choose several. Not sure? Tap Done, and I show a bit of everything.
question-profile-interests = <b>What do you like?</b> You can choose several.
question-profile-skills-text =
    <b>What can you do, or what have you done?</b> Write in your own words, in your own language.

    Everything counts: at home, at school, on a farm, hobbies and unpaid work. For example: <i>“I fixed bicycles for my brothers, looked after goats and helped in a shop.”</i>
question-profile-skills = <b>This is how I understood you.</b> Tap what is wrong and I take it away. Then tap Done.
question-profile-skills-none = <b>I did not recognise any words.</b> That is my fault, not yours. Is there something here that you know a little about? Choose, or tap Done.
question-profile-swedish = <b>How much Swedish do you know?</b>
question-profile-languages = <b>Which other languages do you speak?</b> You can choose several.
question-profile-travel-km = <b>How far can you travel to work?</b> One way, in a day.
question-profile-travel-by = <b>How can you travel?</b> You can choose several.
question-profile-first-name = <b>What is your first name?</b> Companies only see it if you say yes to them.

birth-year-wrong = I found no year. Please write only the year you were born, with four digits. For example: 2008.
birth-year-several = I saw several years. Which year were you born?
birth-year-solar = The year { $year } can be two years in the Swedish calendar. Which one is right?
municipality-unknown = I do not know that place. Choose a municipality here, or tap Somewhere else.
first-name-wrong = Please write only your first name, without digits or links. At most 40 characters.

too-young =
    Thank you for telling me! You are under 13. That is why I save nothing about you.
    But you are welcome to Industrinatten together with a grown-up:
consent-refused = That is all right. I have not saved your answers. Here is Industrinatten, it is open to everybody:

municipality-elsewhere = Somewhere else
button-locate = 📍 Use my phone's location
ask-place = Tap the button below, and I see which municipality you are near. I only save roughly where, not your address.
button-send-place = 📍 Send my location
button-no-place = No thanks, I choose myself
place-thanks = Thank you!
place-not-now = Thank you, but I do not need your location right now.

want-summer-job = Summer job
want-internship = Internship (praktik): try a job
want-thesis = Thesis project (exjobb)
want-job = Job with pay
want-apprenticeship = Apprentice: learn a trade
want-study-visit = Study visit: come and look
want-education = Course or education

interest-metal = 🔩 Metal
interest-machines = ⚙️ Machines
interest-vehicles = 🚚 Vehicles
interest-wood = 🪵 Wood
interest-building = 🏠 Building
interest-electricity = ⚡ Electricity
interest-computers = 💻 Computers
interest-food = 🍞 Food
interest-textile = 🧵 Sewing and textile
interest-outdoors = 🌲 Being outdoors
interest-animals = 🐑 Animals and farm
interest-design = 🎨 Drawing and design
interest-people = 🤝 Meeting people
interest-order = 📦 Packing and order

chip-wish = want to learn: { $concept }
skills-avoided = You would rather not: { $things }. I take that into account.
sensitive-removed = I did not save one part of the text, the one about { $kinds }. I do not need to know that.
sensitive-personal-number = personal number
sensitive-health = health
sensitive-religion = religion
sensitive-ethnicity = origin
sensitive-legal-status = residence permit
sensitive-birth-country = which country you come from
sensitive-sexual-life = love and sex
sensitive-political = politics
sensitive-trade-union = trade union
sensitive-crime = crime
sensitive-contact-details = phone, e-mail or address

swedish-A0 = I know no Swedish yet
swedish-A1 = I can say a few words
swedish-A2 = I can talk about simple things
swedish-B1 = I manage in everyday life
swedish-B2 = I can talk about most things
swedish-C1 = I speak Swedish very well
swedish-C2 = Swedish is my language

travel-km-10 = Where I live (10 km)
travel-km-30 = 30 km
travel-km-60 = 60 km
travel-km-100 = 100 km
travel-km-500 = Further, or I can move
travel-by-walk = 🚶 Walk or cycle
travel-by-bus = 🚌 Bus or train
travel-by-moped = 🛵 Moped or A-tractor
travel-by-car = 🚗 Car – I have a licence (B)
travel-by-lift = 👋 Somebody can drive me

summary-title = <b>Your answers</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = Born
field-municipality = Lives in
field-finished-school = Finished year nine
field-wants = Looking for
field-interests = Likes
field-skills-text = In own words
field-skills = Can do
field-swedish = Swedish
field-languages = Other languages
field-travel-km = Travels as far as
field-travel-by = Travels by
field-first-name = First name

question-over = That question belongs to answers that are no longer here. Write /start and we begin again.
