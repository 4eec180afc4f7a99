# checked by: nobody yet
# Skolor, vad kurser leder till, och områden för exjobb.

table-concept-unknown = { $got } finns inte bland begreppen. Skriv namn som welding eller cnc-operation, eller lämna tomt.
column-companies-is-school = yes om det är en skola eller en annan som ger kurser, annars no eller tomt.
column-companies-challenge-group = yes om företaget är med i en utmaningsgrupp: då visas dess exjobb per område.
column-offers-field = Exjobb: området, till exempel mechanical, automation, energy, wood, food, it, economics eller environment.
column-offers-teaches = Utbildning: vad man lär sig, som namn på begrepp med komma emellan, till exempel welding, sheet-metal. Tomt: läses ur rubriken och texten.
column-offers-gives-licence = Utbildning: körkort eller bevis som man får, till exempel forklift, C eller B.
column-offers-gives-swedish = Utbildning: nivån i svenska som man når, A1 till C2.

topics-own = <b>Era egna exjobb.</b> Tryck på ett för att välja område. Bara exjobb med ett område visas här för studenter.
topics-own-marked = { $title } ({ $field })
topics-own-open = { $title } (inget område än)
topic-which-field = Vilket område hör ”{ $title }” hos { $company } till?
topic-is-shown = Studenter hittar det nu under det valda området.
topic-is-not-shown = Utan område visas det inte i listan per område. I den vanliga listan finns det ändå.
topic-not-yours = Det exjobbet hör inte till ett företag som du svarar för.
topic-no-thesis = Område kan bara väljas för exjobb.
topic-no-group = { $company } är inte med i någon utmaningsgrupp. Personalen kan märka företaget på dess sida i /companies.
button-topic = Exjobbets område
button-topic-none = Inget område
audit-topic-marked = valde område för exjobbet ”{ $offer }” hos { $company }
audit-topic-unmarked = tog bort området för exjobbet ”{ $offer }” hos { $company }

# En firmas märken, och vad en kurs leder till

button-firm-marks = Skola eller utmaningsgrupp
firm-marks = <b>{ $name }</b>
firm-marks-mean = En skola ger kurser: den räknas inte som företag i siffrorna. Företag i en utmaningsgrupp kan visa sina exjobb per område. Tryck för att ändra.
firm-mark-school = Skola eller annan som ger kurser
firm-mark-challenge = Med i en utmaningsgrupp
audit-firm-school-set = märkte { $company } som skola
audit-firm-school-taken = tog bort märket skola från { $company }
audit-firm-challenge-set = märkte { $company } som med i en utmaningsgrupp
audit-firm-challenge-taken = tog bort { $company } från utmaningsgruppen
course-no-course = Det går bara för utbildningar.
course-title = <b>{ $title }</b> – { $company }
course-taught = Man lär sig: { $taught }
course-taught-read = (läses ur rubriken och texten)
course-licence = Man får: { $licence }
course-swedish = Man når svenska på nivå: { $level }
course-ask-licence = Vilket körkort eller bevis får man?
course-ask-swedish = Vilken nivå i svenska når man?
course-not-understood = Jag förstod inte vilka yrken eller saker det är. Skriv till exempel: svetsning, plåtarbete.
question-course-taught-taught = Vad lär man sig på kursen? Skriv några ord, till exempel: svetsning, plåtarbete. Hoppa över, så läser jag det ur kursens egen text.
button-course = Vad kursen leder till
button-course-taught = Vad man lär sig
button-course-licence = Körkort eller bevis
button-course-swedish = Nivå i svenska
button-course-none = Inget
ranking-course = <b>Kurs bredvid listan: { $offer }</b>. Leder till: { $firms }
logged-bridge-licence = körkort eller bevis som saknas
logged-bridge-swedish = svenska som saknas
logged-bridge-wish = något som personen vill lära sig
firm-is-school = 🏫 Skola: räknas inte som företag i siffrorna.
firm-in-challenge = Med i en utmaningsgrupp: visar exjobb per område.
