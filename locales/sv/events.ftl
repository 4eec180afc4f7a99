# checked by: nobody yet
# Staff plan and run an Industrinatten; a firm at its doors.

## The firm at its doors

command-door = Besökare hos oss i kväll
command-stamps = Mitt stämpelkort
door-no-stops = Ditt företag är inte med på någon Industrinatt just nu.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] Inga besökare än.
        [one] En besökare har skannat koden.
       *[other] { $count } besökare har skannat koden.
    }
door-count-choices = { $yes } sa ja, { $later } sa kanske senare. Namn ser ni bara för dem som har sagt ja, i /leads.
button-door-refresh = Uppdatera
poster-day = { DAY($day) }, kl. { SPAN($opens, $closes) }
poster-headline = Skanna koden med telefonens kamera
poster-text = Du får en stämpel och väljer själv om företaget får höra av sig. Gratis, inget personnummer.
poster-spoken = Kan du inte skanna? Skriv de här två orden till boten:
poster-caption = Affisch för <b>{ $company }</b> att skriva ut (A4). Orden för den som inte kan skanna: <b>{ $spoken }</b>

## Staff: events

command-events = Personal: Industrinatten – planera och följa
command-delay = Personal: en buss är försenad
command-check = Personal: lös in ett fullt stämpelkort
staff-events = <b>Industrinätter</b>
staff-events-none = Det finns ingen Industrinatt än.
staff-event-button = { $name }, { SHORTDAY($day) } ({ $state })
button-staff-new-event = + Ny Industrinatt
event-state-draft = utkast
event-state-published = publicerad
event-state-full = fullt
event-state-moved = ändrad
event-state-cancelled = inställd
event-state-over = slut
staff-event-state =
    Läge: { $state }
    { $people ->
        [0] Ingen är anmäld än.
        [one] En person är anmäld.
       *[other] { $people } personer är anmälda.
    }
staff-event-stamps =
    { $count ->
        [0] Stämpelkortet har ingen belöning.
        [one] En stämpel ger ett fullt kort.
       *[other] { $count } stämplar ger ett fullt kort.
    }
staff-stop-line = { $company }, kl. { SPAN($opens, $closes) }: { $people } anmälda
staff-no-stops = Inga företag är med än.
staff-count-line = { $company }: { $count } besökare, { $yes } ja, { $later } kanske
staff-counts = <b>Besökare just nu</b>
button-staff-publish = ✅ Publicera
button-staff-change = Ändra
button-staff-stops = Företag
button-staff-routes = Bussar
button-staff-posters = Affischer
button-staff-counts = Besökare nu
button-staff-cancel = Ställ in
button-staff-cancel-yes = Ja, ställ in och säg till alla
staff-cancel-ask =
    Ska { $name } ställas in? { $people ->
        [0] Ingen är anmäld.
        [one] En anmäld person får veta det.
       *[other] { $people } anmälda personer får veta det.
    }
staff-cancelled = Kvällen är inställd. Alla anmälda får veta det.
staff-published = Kvällen är publicerad. Alla kan se den.
event-without-stops = Lägg först till minst ett företag som öppnar sina dörrar.
staff-change-what = Vad vill du ändra?
staff-stops = <b>Företag som öppnar sina dörrar</b>
button-staff-add-stop = + Lägg till ett företag
staff-which-company = Vilket företag öppnar sina dörrar?
staff-stop-room =
    { $minutes ->
        [0] { $capacity ->
            [0] Ingen gräns för antal
           *[other] Högst { $capacity } personer under hela kvällen
        }
       *[other] Grupper på { $minutes } minuter, { $capacity ->
            [0] ingen gräns för antal
           *[other] högst { $capacity } personer i varje
        }
    }
staff-stop-waiting =
    { $waiting ->
        [0] Ingen står i kö.
        [one] En anmälan står i kö.
       *[other] { $waiting } anmälningar står i kö.
    }
staff-stop-lot = Platserna lottas. { $count } anmälningar väntar på lottningen.
staff-stop-drawn = Platserna är lottade.
button-staff-draw = 🎲 Dra lott nu
button-staff-draw-yes = Ja, dra lott och säg till alla
staff-draw-ask = Ska platserna lottas nu? Alla som är med får veta hur det gick. Det går inte att göra om.
staff-drawn = Lottat: { $winners } av { $entrants } fick plats. Kod för kontroll: { $seed }
stop-not-by-lot = Det företaget lottar inte ut sina platser.
stop-drawn-before = Platserna är redan lottade.
button-staff-close-stop = Ta bort från kvällen
button-staff-close-yes = Ja, ta bort
staff-close-ask = Ska { $company } tas bort från kvällen? De som hade planerat att gå dit får veta det.
staff-stop-closed = { $company } är borttaget från kvällen.
staff-routes = <b>Bussar</b>
staff-route-button = { $route } ({ $left } lediga)
button-staff-add-route = + Ny busstur
staff-route = <b>{ $route }</b>: { $seats } platser, { $left } lediga
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = Är bussen sen? Tryck på antalet minuter, så får alla som ska med den veta det direkt.
staff-delay-button =
    { $minutes ->
        [0] i tid
       *[other] +{ $minutes } min
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] i tid
       *[other] { $minutes } minuter sen
    }. { $people ->
        [0] Ingen behövde få veta det.
        [one] En anmäld får veta det.
       *[other] { $people } anmälda får veta det.
    }
delay-how = Skriv antal minuter och bussens namn, till exempel: /delay 15 Buss 1
delay-which-route =
    Vilken buss menar du? Skriv dess namn efter minuterna:
    { $routes }
delay-wrong = Skriv ett antal minuter mellan 0 och { $limit }.
route-gone = Den bussen finns inte längre.
check-how = Skriv koden efter kommandot, till exempel: /check AB12CD
reward-ok = ✅ Koden { $code } gäller. Ge belöningen nu. Koden är nu använd.
reward-unknown = Den koden finns inte. Kontrollera bokstäverna och försök igen.
reward-checked-before = Den koden är redan använd, { DAY($day) } kl. { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] En person.
       *[other] { $count } personer.
    }
staff-poster-languages = Vilka språk ska stå på affischerna? Det blir en affisch för varje företag.
button-staff-make-posters = Gör affischerna (PDF)

## Staff: questions

question-event-name = Vad heter kvällen? Till exempel: Industrinatten
question-event-day = Vilken dag? Till exempel: 10 december
question-event-starts = När börjar den? Till exempel: 17:00
question-event-ends = När slutar den? Till exempel: 20:30
question-event-area = Var? Till exempel: Östersund och Krokom
question-event-about = Beskriv kvällen med två lätta meningar. Alla ser texten i programmet.
question-event-stamps = Hur många stämplar ger ett fullt stämpelkort? Hoppa över om det inte finns någon belöning.
field-event-name = Namn
field-event-day = Dag
field-event-starts = Börjar
field-event-ends = Slutar
field-event-area = Plats
field-event-about = Beskrivning
field-event-stamps = Stämplar
question-stop-opens = När öppnar dörrarna? Till exempel: 17:00
question-stop-closes = När stänger de? Till exempel: 20:00
question-stop-address = Vilken adress? Hoppa över om det är företagets vanliga adress.
question-stop-slots = Ska besökarna komma i grupper? Hur lång tid för varje grupp? Hoppa över om man kan komma när som helst.
question-stop-capacity = Hur många personer får plats i varje grupp (eller under hela kvällen)? Hoppa över om det inte finns någon gräns.
question-stop-min-age = Finns det en lägsta ålder? Skriv åldern, eller hoppa över.
question-stop-with-adult = Måste barn komma med en vuxen?
question-stop-step-free = Kommer man in utan trappsteg?
question-stop-wear = Ska man tänka på kläderna? Till exempel: Skor som täcker hela foten. Hoppa över om det inte behövs.
question-stop-languages = Vilka språk talar ni på plats?
question-stop-activities =
    Vad finns att göra? Skriv en sak på varje rad, till exempel:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = Kommer många att vilja dit? Ska platserna lottas?
field-stop-opens = Öppnar
field-stop-closes = Stänger
field-stop-address = Adress
field-stop-slots = Grupper
field-stop-capacity = Antal platser
field-stop-min-age = Lägsta ålder
field-stop-with-adult = Med vuxen
field-stop-step-free = Utan trappsteg
field-stop-wear = Kläder
field-stop-languages = Språk på plats
field-stop-activities = Att göra
field-stop-by-lot = Lottning
staff-slot = { $minutes } minuter
question-route-name = Vad heter turen? Till exempel: Buss 1 ut
question-route-seats = Hur många platser har bussen?
question-route-homeward = Är det en buss hem efter kvällen?
question-route-timetable =
    Skriv tid och plats, en rad för varje hållplats, till exempel:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = Skriv en text med högst { $limit } tecken.
staff-day-wrong = Jag förstår inte dagen, eller så har den varit. Skriv till exempel: 10 december, eller 2026-12-10
staff-clock-wrong = Jag förstår inte tiden. Skriv till exempel: 17:00
staff-number-wrong = Skriv ett tal mellan { $least } och { $most }.
staff-activities-wrong = Skriv mellan en och { $limit } saker, en på varje rad.
staff-timetable-wrong = Jag förstår inte den här raden: { $line } – börja med tiden, till exempel: 16:35 Östersunds busstation
staff-timetable-short = Skriv minst två hållplatser, en på varje rad.
