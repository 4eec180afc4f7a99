# checked by: nobody yet
# The person's evening at Industrinatten: plan, ticket, reminders, at the door, and after.

## The programme and the plan

button-my-evening = Min kväll – gör en plan
command-evening = Min kväll på Industrinatten
event-gone = Den kvällen finns inte längre. Skriv /event så ser du vad som är på gång.
event-is-cancelled = { $name } är inställd. Vi är ledsna. Skriv /event så ser du vad som är på gång.
event-is-over = { $name } är slut för den här gången. Skriv /matches så visar jag andra vägar.
event-is-full = Just nu är alla platser tagna. Du kan ställa dig i kö.
event-has-moved = Obs! Tiden eller platsen har ändrats. Här är det som gäller.
stop-gone = Det företaget är inte med den kvällen längre. Skriv /event så ser du programmet.
evening-not-registered = Du är inte anmäld till den kvällen. Skriv /evening så gör vi en plan.
evening-none = Det finns ingen kväll att planera just nu. Skriv /matches så visar jag andra vägar.
evening-no-plan = Just nu finns inga tider kvar hos företagen. Titta gärna igen senare.
evening-proposal = <b>Ett förslag på din kväll</b>
evening-registered = <b>Din kväll. Du är anmäld!</b>
evening-when =
    { $name }
    { DAY($day) }, kl. { SPAN($start, $end) }
evening-day = { DAY($day) }, kl. { SPAN($start, $end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – fullt just nu. Du har plats { $position } i kön.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – en plats är ledig för dig. Svara på meddelandet.
evening-visit-in-lot = 🎲 { $company } – platserna lottas ut. Du är med.
evening-ride =
    🚌 { CLOCK($at) } { $route }: från { $start } till { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(försenad { $late } minuter)
    }
evening-ride-home =
    🚌 { CLOCK($at) } hem med { $route }: från { $start } till { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(försenad { $late } minuter)
    }
evening-walk =
    🚶 gå ungefär { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    } till nästa företag
evening-drive =
    🚗 ungefär { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    } med bil till nästa företag (ingen buss passar)
evening-party =
    { $count ->
        [1] Du kommer själv.
       *[other] Ni är { $count } personer.
    }
evening-places-by-lot = { $company }: platserna lottas ut
evening-places-left =
    { $company }: { $count ->
        [0] inga platser kvar, men du kan stå i kö
        [one] en plats kvar
       *[other] { $count } platser kvar
    }
evening-good-to-know = <b>Bra att veta</b>
evening-min-age = { $company }: du måste ha fyllt { $age } år.
evening-with-adult = { $company }: barn kommer tillsammans med en vuxen.
evening-wear = { $company }: { $wear }
evening-steps = { $company }: det finns trappsteg.
button-evening-take = ✅ Ja, anmäl mig
button-evening-show = Min kväll
button-evening-change = Byt företag
button-evening-bus = Byt buss
button-evening-party = Vi är flera
button-evening-ticket = Min biljett
button-evening-map = Karta
button-evening-calendar = Till kalendern
button-evening-cancel = Avboka
button-evening-stamps = Stämpelkort
evening-change = Vad vill du byta? Du kan välja upp till tre företag.
button-visit-change = Byt { $company }
button-visit-drop = Ta bort { $company }
button-visit-add = Lägg till ett företag
evening-choose = Vilket företag vill du besöka?
evening-choice =
    <b>{ $company }</b>, { $municipality }, kl. { SPAN($opens, $closes) }
    { $things }
    { $left ->
        [-1] Det finns plats.
        [0] Fullt, men du kan stå i kö.
        [one] En plats kvar.
       *[other] { $left } platser kvar.
    }
evening-no-activities = Se hur de arbetar.
activity-try-on = 🖐 Prova: { $title }
activity-food = 🍽 Mat: { $title }
activity-music = 🎵 Musik: { $title }
activity-show = 👀 { $title }
evening-last-stop = Det är ditt enda företag. Vill du avboka hela kvällen? Tryck på Avboka.
evening-three-stops = Du kan ha högst { $count } företag. Byt ut ett i stället.
evening-does-not-fit = Det företaget går inte ihop med dina andra tider. Ta bort ett företag först, eller välj ett annat.
evening-how-many = Hur många är ni, med dig själv?
evening-no-room-for-party =
    { $company } har inte plats för { $count ->
        [one] { $count } person
       *[other] { $count } personer
    } den tiden. Inget är ändrat.
evening-no-seats-for-party =
    { $route } har inte plats för { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }. Inget är ändrat.
bus-choose = Vilka bussar vill du åka med? Det är gratis. Tryck för att välja eller välja bort.
bus-none = Ingen buss går till dina företag. Vill du byta företag?
bus-choice =
    { CLOCK($at) } { $route } ({ $left ->
        [one] { $left } plats
       *[other] { $left } platser
    })
bus-does-not-fit = Den bussen går inte till dina företag.
bus-is-full = { $route } är full. Välj en annan buss.

## Taking it

evening-ask-thirteen = En fråga innan jag sparar din plan: har du fyllt 13 år?
button-thirteen-yes = Ja, jag har fyllt 13
button-thirteen-no = Nej, jag är yngre
evening-too-young = Då sparar jag ingenting om dig. Du är välkommen på kvällen tillsammans med en vuxen. Be den vuxna att anmäla er.
evening-taken = <b>Klart! Du är anmäld.</b>
evening-waits-for = Det är fullt hos { $company }. Du står i kö, och jag säger till om en plats blir ledig.
evening-in-lot = Många vill till { $company }. Platserna lottas ut, och du är med. Jag säger till hur det gick.
evening-bus-was-full = { $route } blev full. Tryck på Byt buss för att se andra bussar.
evening-ask-reminders = Ska jag påminna dig innan kvällen och när bussen går? Du kan stänga av det när du vill.
button-reminders-yes = Ja, påminn mig
button-reminders-no = Nej tack
reminders-on = Bra, jag påminner dig.
reminders-off = Okej, inga påminnelser. Om tiden ändras eller kvällen ställs in säger jag ändå till.
button-reminders-off = Inga påminnelser
evening-ask-attitude = En sista fråga, för vår statistik: kan du tänka dig att arbeta i industrin?
attitude-yes = Ja
attitude-maybe = Kanske
attitude-no = Nej
attitude-unknown = Vet inte
attitude-thanks = Tack för ditt svar!
evening-cancel-ask = Vill du avboka din kväll? Dina platser går till någon annan direkt.
button-evening-cancel-yes = Ja, avboka
evening-cancelled = Du är avbokad. Platserna är fria för andra. Du kan anmäla dig igen när du vill.
calendar-caption = Öppna filen, så läggs kvällen in i din kalender.
calendar-visit = { $company } – { $name }
map-none = Jag vet tyvärr inte var på kartan det är. Adressen står i din plan.
place-not-yours = Den platsen hör inte till dig.
offer-of-place-over = Tiden för att svara har gått ut, och platsen hos { $company } gick till nästa i kön.
place-taken = Platsen hos { $company } är din, kl. { CLOCK($at) }.
place-let-go = Okej, platsen går till nästa i kön.
ticket-caption = <b>Din biljett nr { $number }</b>
ticket-number = Nr { $number }
ticket-proposed = förslag
ticket-waiting = i kö, plats { $position }
ticket-offered = ledig plats – svara
ticket-in-lot = lottas ut
ticket-staff-only = Biljetten visar du för personalen. Din egen plan ser du med /evening.
ticket-for-staff = <b>Biljett nr { $number }</b> är giltig.
ticket-not-valid = Biljett nr { $number } gäller inte (avbokad eller okänd).
eu-support = Industrilyftet drivs av IUC Z-Group med stöd av EU genom Tillväxtverket.

## Reminders

reminder-7-days = <b>Om en vecka är det { $name }.</b>
reminder-1-day = <b>I morgon är det { $name }!</b>
reminder-3-hours = <b>I dag är det { $name }. Vi ses om några timmar!</b>
reminder-leave-now = <b>Dags att gå!</b> { $route } går kl. { CLOCK($at) } från { $start }.
reminder-last-bus = <b>Snart går sista bussen hem.</b> { $route } går kl. { CLOCK($at) } från { $start }.
reminder-delayed =
    Bussen är { $late ->
        [one] { $late } minut
       *[other] { $late } minuter
    } sen. Den nya tiden är kl. { CLOCK($at) }.
route-delayed =
    <b>{ $route } är { $late ->
        [one] { $late } minut
       *[other] { $late } minuter
    } försenad.</b> Den går kl. { CLOCK($at) } från { $start }.
route-on-time = <b>{ $route } går i tid igen:</b> kl. { CLOCK($at) } från { $start }.
place-offered = <b>En plats är ledig hos { $company }!</b> { DAY($day) } kl. { CLOCK($at) }. Svara senast { DAY($untilday) } kl. { CLOCK($until) }, annars går den till nästa i kön.
button-place-yes = ✅ Ja, jag kommer
button-place-no = Nej tack
lot-won = <b>Du fick en plats hos { $company }!</b> { DAY($day) } kl. { CLOCK($at) }.
lot-lost = Det blev ingen plats hos { $company } i lottningen. Du står i kö, plats { $position }. Jag säger till om en plats blir ledig.
event-changed = <b>{ $name } har ändrats.</b>
change-event-time = Ny tid: { DAY($day) }, kl. { SPAN($start, $end) } (det var { DAY($oldday) }, kl. { CLOCK($oldstart) }).
change-event-place = Ny plats: { $after } (det var { $before }).
change-stop-time = { $company } har öppet kl. { SPAN($start, $end) }.
change-stop-place = { $company } finns på: { $after }.
change-stop-gone = { $company } är inte med längre.
change-route-time = { $route } har nya tider.
change-route-gone = { $route } går inte längre.
event-changed-plan = Din plan nu:
event-cancelled = <b>{ $name } { DAY($day) } är inställd.</b> Vi är ledsna. Du behöver inte göra något.

## At the door

door-code-unknown = Den koden känner jag inte igen. Skanna QR-koden på affischen vid dörren, eller skriv de två orden som står där.
door-words-wrong = De två orden stämmer inte med något företag som har öppet nu. Titta på affischen vid dörren och försök igen.
door-code-too-often = Det blev många försök. Vänta { $minutes } minuter, eller skanna QR-koden.
door-not-open-yet = { $company } öppnar { DAY($day) } kl. { CLOCK($opens) }. Skanna igen när du är där.
door-closed-now = { $company } har stängt för kvällen.
door-closed-today = { $company } har inte öppet för besök just nu.
door-stamp = <b>Du är hos { $company }. Du fick en stämpel!</b>
door-stamp-again = Du har redan en stämpel från { $company }. En räcker.
door-ask-thirteen = Har du fyllt 13 år?
door-too-young = Då sparar jag ingenting om dig. Titta gärna runt tillsammans med en vuxen. Ha det så roligt!
door-ask-choice = Ska { $company } höra av sig till dig?
button-door-yes = ✅ Ja, gärna
button-door-later = Kanske senare
button-door-no = Nej tack
door-chosen-yes = Du sa: ja, gärna.
door-chosen-later = Okej, kanske senare. Efter kvällen frågar jag en gång till.
door-chosen-later-quiet = Okej, kanske senare. Du har sagt nej till påminnelser, så jag frågar inte igen. Ändrar du dig? Tryck på ”Ja, gärna”.
door-chosen-no = Okej, de hör inte av sig. Ha en fin kväll!
door-questions-first = Roligt! Först några korta frågor, så att { $company } vet vem du är. Din stämpel är redan klar.
door-still-wanted = Vid dörren sa du ja till { $company }.
visit-not-yours = Jag ser inte att du har varit där. Skanna QR-koden vid dörren.
stamps-title = <b>Stämpelkort – { $name }</b>
stamps-count = { $count } av { $needed } stämplar
stamps-progress = { $count } av { $needed }
stamps-visit = ✓ { $company }, kl. { CLOCK($at) }
stamps-complete = 🎉 Kortet är fullt! Visa koden <b>{ $code }</b> för personalen.
stamps-used = Din kod är använd. Grattis!
stamps-reward-caption = Visa koden för personalen
stamps-none = Du har inga stämplar än. Skanna QR-koden vid dörren hos företagen.

## After the evening

after-thanks = <b>Tack för att du kom till { $name }!</b>
after-visited =
    { $count ->
        [one] Du besökte ett företag.
       *[other] Du besökte { $count } företag.
    }
after-ask-attitude = Nu efteråt: kan du tänka dig att arbeta i industrin?
after-attitude-same = Tack! Du svarade samma sak innan kvällen.
after-attitude-changed = Tack! Innan kvällen svarade du: { $before }. Nu svarar du: { $after }.
after-next-steps = <b>Nästa steg</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: säg att du är intresserad
after-7-days = <b>Det har gått en vecka sedan { $name }.</b> Företagen du besökte har detta just nu:
after-30-days = <b>Det har gått en månad sedan { $name }.</b> Vill du ta nästa steg?
after-nothing-open = Just nu är inget öppet hos dem. Jag visar gärna andra företag.
button-after-offer = Ja till { $company }
button-after-contact = { $company }: hör av er
button-after-stop = Inga fler meddelanden om kvällen
after-stopped = Okej, jag skriver inte mer om kvällen.
