# checked by: nobody yet
# The candidate's questionnaire.

progress = Fråga { $number } av { $total }
answer-yes = Ja
answer-no = Nej
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>Vilket år är du född?</b> Skriv året med fyra siffror, till exempel 2008.
question-profile-turned-13 = <b>Har du fyllt 13 år?</b>
question-profile-consent =
    <b>Får jag spara dina svar?</b>
    Jag använder dem bara för att hitta företag som passar dig. Inget företag får se dem om du inte säger ja till det företaget. Du kan se och radera allt med /privacy.
question-profile-municipality = <b>Var bor du?</b> Välj kommun, eller skriv namnet.
question-profile-finished-school = <b>Har du gått ut nian i grundskolan?</b> En del arbeten får man bara ha efter nian.
question-profile-wants = <b>Vad letar du efter?</b> Du kan välja flera. Vet du inte? Tryck på Klar, så visar jag lite av allt.
question-profile-interests = <b>Vad tycker du om?</b> Du kan välja flera.
question-profile-skills-text =
    <b>Vad kan du, eller vad har du gjort?</b> Skriv med egna ord, på ditt språk.

    Allt räknas: hemma, i skolan, på gården, hobby och arbete utan lön. Till exempel: <i>”Jag lagade cyklar åt mina syskon, skötte getter och hjälpte till i en affär.”</i>
question-profile-skills = <b>Så här förstod jag dig.</b> Tryck på det som inte stämmer, så tar jag bort det. Tryck sedan på Klar.
question-profile-skills-none = <b>Jag kände inte igen några ord.</b> Det är mitt fel, inte ditt. Är det något här som du kan lite om? Välj, eller tryck på Klar.
question-profile-skills-guessed = <b>Jag är inte säker på att jag förstod.</b> Menade du något av det som står först? Välj det som stämmer, eller tryck på Klar.
question-profile-swedish = <b>Hur mycket svenska kan du?</b>
question-profile-languages = <b>Vilka andra språk kan du prata?</b> Du kan välja flera.
question-profile-travel-km = <b>Hur långt kan du resa till ett arbete?</b> En väg, på en dag.
question-profile-travel-by = <b>Hur kan du resa?</b> Du kan välja flera.
question-profile-first-name = <b>Vad heter du i förnamn?</b> Företag ser det bara om du säger ja till dem.

birth-year-wrong = Jag hittade inget årtal. Skriv bara året du är född, med fyra siffror. Till exempel: 2008.
birth-year-several = Jag såg flera årtal. Vilket år är du född?
birth-year-calendar = År { $year } kan vara olika år i den svenska kalendern. Vilket är rätt? Finns det inte här? Skriv då året som i Sverige, med fyra siffror.
birth-year-age = Är du { $age } år? Då är du född ett av de här två åren. Vilket?
birth-year-which = Jag vill vara säker. Vilket år är du född? Finns det inte här? Skriv det med fyra siffror.
birth-year-child = Är du född { $year }? Då är du under 13 år. Då får jag inte ha kvar något om dig, och allt som finns här om dig tas bort. Stämmer det? Tryck på året. Annars skriv rätt år.
municipality-unknown = Den platsen känner jag inte igen. Välj en kommun här, eller tryck på Någon annanstans.
first-name-wrong = Skriv bara ditt förnamn, utan siffror och länkar. Högst 40 tecken.

too-young =
    Tack för att du berättade! Du är under 13 år. Därför sparar jag ingenting om dig.
    Men du är välkommen till Industrinatten tillsammans med en vuxen:
consent-refused = Det är okej. Jag har inte sparat dina svar. Här är Industrinatten, den är öppen för alla:

municipality-elsewhere = Någon annanstans
button-locate = 📍 Använd telefonens plats
ask-place = Tryck på knappen här nere, så ser jag vilken kommun du är nära. Jag sparar bara ungefär var, inte din adress.
button-send-place = 📍 Skicka min plats
button-no-place = Nej tack, jag väljer själv
place-thanks = Tack!
place-not-now = Tack, men jag behöver inte din plats just nu.

# What a person can look for, with hard words explained.
want-summer-job = Sommarjobb
want-internship = Praktik: prova ett arbete
want-thesis = Exjobb: sista skolarbetet
want-job = Jobb med lön
want-apprenticeship = Lärling: lära sig ett yrke
want-study-visit = Studiebesök: komma och titta
want-education = Kurs eller utbildning

interest-metal = 🔩 Metall
interest-machines = ⚙️ Maskiner
interest-vehicles = 🚚 Fordon
interest-wood = 🪵 Trä
interest-building = 🏠 Bygga
interest-electricity = ⚡ El
interest-computers = 💻 Datorer
interest-food = 🍞 Mat
interest-textile = 🧵 Sy och textil
interest-outdoors = 🌲 Vara ute
interest-animals = 🐑 Djur och gård
interest-design = 🎨 Rita och forma
interest-people = 🤝 Möta människor
interest-order = 📦 Packa och ordna

chip-wish = lära mig: { $concept }
skill-wish = vill lära mig: { $concept }
skills-avoided = Du vill helst inte: { $things }. Det tar jag hänsyn till.
sensitive-only-year = Du skrev ett personnummer. Jag behöver bara året. Resten har jag inte sparat.
sensitive-removed = En del av texten sparade jag inte, den om { $kinds }. Det behöver jag inte veta.
sensitive-personal-number = personnummer
sensitive-health = hälsa
sensitive-religion = religion
sensitive-ethnicity = ursprung
sensitive-legal-status = uppehållstillstånd
sensitive-birth-country = vilket land du kommer från
sensitive-sexual-life = kärlek och sex
sensitive-political = politik eller armén
sensitive-trade-union = facket
sensitive-crime = brott
sensitive-contact-details = telefon, e-post eller adress

swedish-A0 = Jag kan ingen svenska än
swedish-A1 = Jag kan säga några ord
swedish-A2 = Jag kan prata om enkla saker
swedish-B1 = Jag klarar mig i vardagen
swedish-B2 = Jag kan prata om det mesta
swedish-C1 = Jag pratar mycket bra svenska
swedish-C2 = Svenska är mitt språk

travel-km-10 = Där jag bor (10 km)
travel-km-30 = 30 km
travel-km-60 = 60 km
travel-km-100 = 100 km
travel-km-500 = Längre, eller jag kan flytta
travel-by-walk = 🚶 Gå eller cykla
travel-by-bus = 🚌 Buss eller tåg
travel-by-moped = 🛵 Moped eller a-traktor
travel-by-car = 🚗 Bil – jag har körkort (B)
travel-by-lift = 👋 Någon kan köra mig

summary-title = <b>Dina svar</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = Född
field-municipality = Bor i
field-finished-school = Gått ut nian
field-wants = Söker
field-interests = Tycker om
field-skills-text = Med egna ord
field-skills = Kan
field-swedish = Svenska
field-languages = Andra språk
field-travel-km = Reser så långt
field-travel-by = Reser med
field-first-name = Förnamn

question-over = Den frågan hör till svar som inte finns kvar. Skriv /start så börjar vi om.
