# checked by: nobody yet
# Utskick: personalen skriver till många på en gång.

command-broadcast = Personal: utskick till många
help-staff-cast = /broadcast – skriv till många på en gång

## Listan och utkastet

cast-list = <b>Utskick</b>
cast-list-none = Det finns inga utskick än.
cast-list-button = Utskick { $number }: { $state }{ $receivers ->
    [0] { "" }
   *[other] , { $receivers } mottagare
}
button-cast-new = + Nytt utskick
button-cast-list = Alla utskick
button-cast-page = Till utkastet
cast-state-draft = utkast
cast-state-waiting = väntar på en kollegas ja
cast-state-scheduled = väntar på sin tid
cast-state-running = skickas nu
cast-state-paused = pausat
cast-state-stopped = stoppat
cast-state-done = klart
cast-title = <b>Utskick { $number }</b> ({ $state })
cast-fact-texts = <b>Texter:</b> { $languages }
cast-fact-attachment = <b>Bild eller fil:</b> { $what }
cast-fact-buttons = <b>Knappar:</b> { $labels }
cast-fact-event = <b>Kväll:</b> { $event }
cast-fact-time = <b>Skickas:</b> { $when }
cast-fact-receivers = <b>Mottagare:</b>
cast-none = ingen
cast-none-buttons = bara den för att slippa utskick
cast-picture = en bild
cast-no-event = ingen
cast-at-once = direkt när du har bekräftat
cast-moment = { DAY($day) } kl. { CLOCK($at) }
cast-moment-short = { SHORTDAY($day) } { CLOCK($at) }
cast-fallback = { $count ->
    [one] En av dem får texten på { $language } i stället för sitt eget språk.
   *[other] { $count } av dem får texten på { $language } i stället för sitt eget språk.
}
button-cast-texts = Texter
button-cast-buttons = Knappar
button-cast-receivers = Mottagare
button-cast-event = Kväll
button-cast-time = Skicka vid en viss tid
button-cast-preview = Förhandsvisa
button-cast-test = Testa till mig
button-cast-send = Skicka till { $count ->
    [one] en person
   *[other] { $count } personer
}
button-cast-send-later = Skicka till { $count ->
    [one] en person
   *[other] { $count } personer
}, { $when }
button-cast-remove = Släng utkastet
button-cast-remove-yes = Ja, släng
button-cast-approve = Godkänn: till { $count ->
    [one] en person
   *[other] { $count } personer
}
button-cast-take-back = Skicka inte – gör till utkast igen
cast-remove-ask = Ska utskick { $number } slängas?
cast-removed = Utkastet är borta.
cast-not-draft = Det här utskicket är redan bekräftat. Skriv /broadcast så ser du hur det går.

## Texter, bild och fil

cast-ask-swedish = <b>Vad vill du säga?</b> Skriv på svenska, eller vidarebefordra ett meddelande. Fetstil, länkar, en bild eller en fil följer med.
cast-ask-fields = Vill du ha med namn eller kväll? Skriv { $fields } i texten, så fyller jag i.
cast-ask-text = <b>Skriv samma sak på { $language }</b>, eller hoppa över.
cast-ask-english = Engelska läser också de som saknar text på sitt eget språk.
cast-ask-readers = { $count ->
    [0] Ingen av mottagarna har det språket just nu.
    [one] En av mottagarna har det språket.
   *[other] { $count } av mottagarna har det språket.
}
cast-texts = <b>Texter.</b> Den som saknar text på sitt språk får engelska, annars svenska.
cast-texts-attachment = En bild eller fil byter du genom att skicka den med den svenska texten.
button-cast-write = Skriv: { $language }
button-cast-rewrite = ✓ Skriv om: { $language }
button-cast-drop-text = Ta bort
button-cast-unattach = Ta bort bilden eller filen
cast-unattached = Bilden eller filen är borta.
cast-table-ask = Eller ska filen följa med utskicket?
button-cast-attach = Ja, som bilaga
cast-attached = Den är med. Skriv nu texten till den.
cast-one-attachment = Texten är sparad. Bilden eller filen är densamma på alla språk: den som kom med den svenska texten.
cast-album = Flera bilder i samma meddelande kan jag inte skicka vidare. Skicka en bild.
cast-words-only = Här behöver jag ord. Skriv dem som ett meddelande.
cast-text-empty = Texten är tom.
cast-text-too-long = Texten är för lång: { $length } tecken med det längsta namnet. Telegram tar { $limit }. Inget är ändrat; korta och skicka igen.
cast-caption-too-long = Texten är för lång: { $length } tecken med det längsta namnet. Med en bild eller fil tar Telegram { $limit }. Inget är ändrat; korta den, eller ta bort bilden.
cast-field-unknown = Jag känner inte till { $field }. Det som går att fylla i är { "{" }first_name{ "}" }, { "{" }event{ "}" } och { "{" }day{ "}" }. Inget är ändrat; rätta och skicka igen.
cast-field-no-event = { $field } går inte att fylla i: utskicket handlar inte om någon kväll. Välj en kväll under Kväll, eller ta bort fältet.
cast-brace-alone = Här står en ensam { "{" } eller { "}" }: ”{ $near }”. Ta bort den, eller skriv fältet helt. Inget är ändrat.
cast-no-swedish = Det svenska meddelandet saknas.
cast-event-gone = Texten talar om en kväll som inte finns längre. Välj en annan kväll eller ändra texten.

## Knappar

cast-buttons = <b>Knappar under texten.</b> Tryck för att välja. Allra sist finns alltid en knapp för att slippa sådana meddelanden.
cast-link-line = { $label }: { $url }
button-cast-link = + Egen länk
button-cast-no-links = Ta bort egna länkar
cast-ask-link = Vilken webbadress ska knappen öppna? Den börjar med https://
cast-link-wrong = Den adressen går inte. Den ska börja med https:// och vara hel, till exempel https://www.iucz.se
cast-links-many = Det får plats { $limit } egna länkar.
cast-link-gone = Den knappen finns inte längre.
cast-ask-label = Vad ska det stå på knappen, på { $language }?
cast-label-wrong = En knapp har plats för { $limit } tecken. Skriv kortare.
cast-links-uncounted = Tryck på egna länkar går inte att räkna: de öppnas utan att boten får veta det.

## Kväll och tid

cast-events = Vilken kväll handlar utskicket om? Den avgör vem som räknas som anmäld, och fyller i { "{" }event{ "}" } och { "{" }day{ "}" }.
button-cast-no-event = Ingen kväll
cast-ask-moment = När ska det skickas? Skriv dag och tid, till exempel: 3 december 17:00
button-cast-now = Skicka direkt i stället
cast-moment-wrong = Jag förstår inte tiden. Skriv dag och klockslag, till exempel: 3 december 17:00, eller i morgon 9.30
cast-moment-past = Den tiden har varit, eller ligger mer än ett år bort. Skriv en annan.
cast-moment-quiet = Mellan klockan 21 och 08 skickas inga utskick. Skriv en annan tid.

## Mottagare

cast-segment-title = <b>Vem ska få det?</b>
cast-everybody = Alla som vill ha utskick
cast-filter-line = • { $filter }: { $values }
cast-filter-button = { $filter }{ $chosen ->
    [0] { "" }
   *[other] { " " }({ $chosen })
}
cast-filter-municipality = Kommun
cast-filter-age = Ålder
cast-filter-language = Språk
cast-filter-wants = Söker
cast-filter-interests = Tycker om
cast-filter-code = Kom genom
cast-filter-evening = Kvällen
cast-filter-idle = Inte sedd
cast-choose-municipality = I vilka kommuner bor de?
cast-choose-age = Hur gamla är de i år?
cast-choose-language = Vilket språk har de i chatten?
cast-choose-wants = Vad söker de?
cast-choose-interests = Vad tycker de om?
cast-choose-code = Genom vems länk kom de?
cast-choose-evening = Hur har de det med kvällen?
cast-filter-no-event = Utskicket handlar inte om någon kväll. Välj en under Kväll först.
cast-choose-idle = Hur länge har de inte hört av sig?
cast-evening-registered = anmälda
cast-evening-not-registered = inte anmälda
cast-evening-waiting = väntar på plats
cast-evening-visited = har varit där
cast-idle = på { $days } dagar
cast-receivers = { $count ->
    [0] <b>Ingen</b> får det.
    [one] <b>En person</b> får det.
   *[other] <b>{ $count } personer</b> får det.
}
cast-left-said-no = Utanför: { $count } har inte tackat ja till utskick
cast-left-unreachable = Utanför: { $count } går inte att nå (pausat eller blockerat)
cast-left-under-age = Utanför: { $count } är under 13 år
cast-left-unknown = Utanför: { $count } har inte berättat något om sig
button-cast-clear = Töm
button-cast-save = Spara urvalet
button-cast-saved = Använd ett sparat
button-cast-forget = Ta bort
cast-ask-name = Vad ska urvalet heta?
cast-segment-saved = Urvalet är sparat som ”{ $name }”.
cast-segment-used = Urvalet ”{ $name }” används.
cast-segment-gone = Det urvalet är borttaget.
cast-segment-name-wrong = Skriv ett namn på högst { $limit } tecken.
cast-segment-name-taken = Det finns redan ett urval som heter ”{ $name }”. Skriv ett annat namn.
cast-saved-title = <b>Sparade urval</b>
cast-saved-none = Det finns inga sparade urval.
cast-segments-many = Det får plats { $limit } sparade urval. Ta bort ett först.

## Förhandsvisning

cast-preview = <b>Så ser det ut.</b> Välj språk. Talet är hur många som får det.
cast-preview-button = { $language } ({ $count })
button-cast-preview-all = Visa alla språk
cast-preview-own = ⬇️ Så ser det ut på { $language }:
cast-preview-fallback = ⬇️ Den som har { $language } ser texten på { $shown }:
cast-stop-tried = Här säger mottagaren nej till utskick. Du tryckte i ett test, så inget är ändrat.

## Bekräfta och godkänna

cast-nobody = Ingen skulle få det. Ändra mottagarna.
cast-count-changed = Antalet har ändrats sedan sist: nu är det { $count }. Tryck igen om det är rätt.
cast-no-colleague = Fler än { $limit } mottagare kräver att en kollega säger ja, och det finns ingen annan i personalen. Bjud in någon med /staff.
cast-not-yourself = Du har själv bekräftat det här. En kollega måste säga ja.
cast-approved-late = Tiden som var satt har gått. Gör det till utkast igen och sätt en ny tid.
cast-not-waiting = Det här utskicket väntar inte längre.
cast-not-running = Det här utskicket pågår inte.
cast-approval-asked = <b>{ $name } vill skicka till { $count ->
    [one] en person
   *[other] { $count } personer
}.</b> Titta och godkänn.
cast-not-sent = Utskick { $number } gick inte ut vid sin tid. Läge nu: { $state }. Antingen har kvällen ställts in, eller så behövs en kollegas ja.
cast-told-waiting = Nu har dina kollegor fått frågan. När någon av dem säger ja skickas det.
cast-told-scheduled = Bekräftat. Det skickas av sig självt.
cast-told-running = Utskicket är i gång.
cast-told-draft = Det är ett utkast igen.

## Medan det skickas, och efteråt

cast-progress-title = <b>Utskick { $number }: { $state }</b>
cast-bar = { $bar } { $percent } %
cast-n-receivers = { $count } mottagare
cast-n-sent = { $count } skickade
cast-n-waiting = { $count } väntar
cast-n-blocked = { $count } har blockerat boten
cast-n-failed = { $count } gick inte fram
cast-n-said-no = { $count } har sagt nej under tiden
cast-n-stopped = { $count } stoppades
cast-is-paused = Inget skickas förrän du trycker på Fortsätt.
cast-just-begun = Hur lång tid det tar syns om en stund.
cast-waits-until = Det är natt. Det fortsätter { DAY($day) } kl. { CLOCK($at) }.
cast-time-left = { $minutes ->
    [0] Mindre än en minut kvar.
    [one] Ungefär en minut kvar.
   *[other] Ungefär { $minutes } minuter kvar.
}
button-cast-pause = Pausa
button-cast-go-on = Fortsätt
button-cast-stop = Stoppa
button-cast-renew = Uppdatera
button-cast-report = Rapport
cast-report-title = <b>Rapport, utskick { $number }</b> ({ $state })
cast-n-pressed = { $count } tryckte på en knapp ({ $percent } %)
cast-n-button = • { $label }: { $count }
cast-n-registered = { $count } anmälde sig efteråt ({ $percent } %)
cast-n-left = { $count } sa nej till fler utskick
cast-report-other-languages = Andra språk
cast-report-language = { $language }: { $sent } skickade, { $pressed } tryckte, { $registered } anmälda
cast-chart-title = Utskick { $number }, { DAY($day) }
cast-chart-sent = Skickade
cast-chart-pressed = Tryckte
cast-chart-registered = Anmälda
cast-chart-languages = Språk
cast-chart-hours = Timme för timme

## Loggen

audit-broadcast-written = skrev texten till utskick { $number } ({ $language })
audit-broadcast-removed = slängde utskick { $number }
audit-broadcast-confirmed = bekräftade utskick { $number } till { $receivers }
audit-broadcast-approved = godkände utskick { $number } till { $receivers }
audit-broadcast-taken-back = gjorde utskick { $number } till utkast igen
audit-broadcast-paused = pausade utskick { $number }
audit-broadcast-resumed = fortsatte utskick { $number }
audit-broadcast-stopped = stoppade utskick { $number }
audit-segment-saved = sparade urvalet { $name }
audit-segment-removed = tog bort urvalet { $name }
cast-caption-left = Texten under filen har jag inte tagit med. Skriv den som ett eget meddelande.
