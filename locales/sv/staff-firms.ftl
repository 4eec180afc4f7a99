# checked by: nobody yet
# Företag och filer: listan, ett företags sida, ändra, pausa, kontakter, och filer som lämnas in i chatten.

table-too-large = { $file } är för stor. En fil får ha högst { $megabytes } MB.
table-too-long = { $file } är för lång. Ett blad får ha högst { $rows } rader. Ta bort rader som inte behövs, även tomma rader längst ner, och spara igen.
table-unpacks-large = { $file } ser inte ut som en vanlig arbetsbok: den är mycket större inuti än utanpå. Kopiera bladen till en ny arbetsbok och spara den.
table-macros = { $file } kan innehålla makron (program). Sådana filer öppnar jag inte. Spara den som ”Excel-arbetsbok (.xlsx)” och skicka den igen.
table-other-program = { $file } är sparad i ett format som jag inte läser. Öppna den, välj ”Spara som” och ”Excel-arbetsbok (.xlsx)”, och skicka den igen.
table-last-day-wrong = sista dagen är före den första
table-ends-before = kvällen slutar innan den börjar
table-wanted-value = här ska stå ett värde. Nu står det en formel utan resultat. Kopiera cellen och klistra in som värde.
table-wanted-codes = skriv koder för språk med komma emellan: sv, en, ar
table-wanted-yes-no = skriv yes eller no
table-wanted-one-of = skriv något av: { $choices }
table-wanted-range = skriv ett tal från { $low } till { $high }
table-wanted-number = skriv ett heltal
table-wanted-text = här ska stå text. Formatera cellen som text.
table-wanted-date = skriv ett datum som { $example }
table-wanted-instant = skriv dag och tid som { $example }
table-wanted-clock = skriv en tid som { $example }
table-wanted-zone = skriv en tidszon som { $example }
table-wanted-length = högst { $most } tecken
table-wanted-key = bara små bokstäver a–z, siffror och bindestreck

# Filer i chatten

file-kinds = { $file } kan jag inte läsa. Jag läser .xlsx, .csv och .json. Vill du ha en mall att fylla i?
file-not-fetched = { $file } kunde inte hämtas just nu. Skicka den en gång till.
file-gone = Den filen finns inte kvar hos mig: den är redan inlagd, borttagen, äldre än en dag, eller så har du skickat en ny. Skicka den igen om du vill.
file-line = • { $text }
file-faults = <b>{ $file }</b> har { $count ->
    [one] ett fel
   *[other] { $count } fel
}. Ingenting har ändrats.
file-faults-how = Rätta filen och skicka den igen.
file-faults-rest = Du ser { $shown } av { $count } fel ovanför. Här är alla.
file-would = <b>{ $file }</b> har inga fel. Så här skulle det bli:
file-count = • { $deed }: { $thing }
file-things-company = { $count ->
    [one] ett företag
   *[other] { $count } företag
}
file-things-offer = { $count ->
    [one] ett erbjudande
   *[other] { $count } erbjudanden
}
file-things-event = { $count ->
    [one] en kväll
   *[other] { $count } kvällar
}
file-things-stop = { $count ->
    [one] ett företags dörrar
   *[other] { $count } företags dörrar
}
file-things-route = { $count ->
    [one] en busstur
   *[other] { $count } bussturer
}
file-deed-added = { $done ->
    [yes] Nytt
   *[no] Läggs till
}
file-deed-changed = { $done ->
    [yes] Ändrat
   *[no] Ändras
}
file-deed-opened = { $done ->
    [yes] Öppnat igen
   *[no] Öppnas igen
}
file-deed-removed = { $done ->
    [yes] Stängt, för det står inte i filen
   *[no] Stängs, för det står inte i filen
}
file-thing-company = företag
file-thing-offer = erbjudande
file-thing-event = kväll
file-thing-stop = dörrar
file-thing-route = busstur
file-owner = { " " }({ $name })
file-added = + ny: { $thing } <b>{ $name }</b>{ $owner }
file-changed = ~ { $thing } <b>{ $name }</b>{ $owner }
file-opened = + öppnas igen: { $thing } <b>{ $name }</b>{ $owner }
file-removed = – stängs: { $thing } <b>{ $name }</b>{ $owner }
file-field = { "   " }{ $column }: { $before } → { $after }
file-more = … och { $count ->
    [one] en rad till
   *[other] { $count } rader till
}. Allt står i filen ovanför.
file-changes-rest = Här är allt som skulle ändras.
file-stays = Företag som inte står i filen blir kvar som de är. Ja-svar som väntar ändras inte.
file-evening-stays = Dörrar och bussar som inte står i filen stängs. { $people ->
    [0] Ingen är anmäld än.
    [one] En person är anmäld och får veta vad som ändras.
   *[other] { $people } personer är anmälda och får veta vad som ändras.
}
file-ask = Ska jag göra det?
file-changed-meanwhile = Något har ändrats sedan du såg listan, så ingenting är gjort än. Nu ser det ut så här:
file-changes-nothing = <b>{ $file }</b> har inga fel, och allt i den stämmer redan. Ingenting behöver ändras.
file-done = ✓ Klart. <b>{ $file }</b> är inlagd.
file-left = Filen är borttagen. Ingenting har ändrats.
button-file-yes = Ja, gör det
button-file-no = Nej, ta bort filen
button-template = Mall att fylla i
button-export-firms = Hämta alla som fil
template-caption = En tom arbetsbok. Bladen ”companies” och ”offers” fyller du i. Bladet ”explanations” berättar vad varje kolumn betyder, och efter det kommer exempel. Skicka filen hit när du är klar.
export-firms-caption = { $count } företag med sina öppna erbjudanden. Ändra i filen och skicka den hit igen. Ta inte bort kolumnen ”key”: den säger vilket företag raden handlar om.

explanations-sheet = blad
explanations-column = kolumn
explanations-needed = måste fyllas i
explanations-meaning = vad det betyder
explanations-example = exempel
column-translated = ”{ $column }” på { $language }. Tomt: läsaren får svenskan.
column-companies-key = Ett kort namn som aldrig ändras: a–z, 0–9 och bindestreck. Samma key betyder samma företag.
column-companies-name = Namnet som alla ser.
column-companies-municipality = Kommunen.
column-companies-about = Vad företaget gör. Två eller tre lätta meningar.
column-companies-address = Gata och ort, dit man går.
column-companies-latitude = Latitud i grader, för avståndet. Till exempel 63,18.
column-companies-longitude = Longitud i grader. Till exempel 14,64.
column-companies-sector = Bransch och vad man arbetar med.
column-companies-languages = Språk som någon på företaget talar, som koder med komma emellan: sv, en, ar, uk, fa, ti, so.
column-companies-employees = Hur många som arbetar där.
column-companies-example = yes om företaget är påhittat.
column-offers-company = Företagets key.
column-offers-key = Ett kort namn på erbjudandet: a–z, 0–9 och bindestreck. Samma key betyder samma erbjudande. En rad som tas bort stänger erbjudandet.
column-offers-kind = summer_job (sommarjobb), internship (praktik), thesis (exjobb), job (jobb), apprenticeship (lärlingsplats), study_visit (studiebesök) eller education (utbildning).
column-offers-title = Rubriken som alla ser.
column-offers-about = Vad man gör där. Två eller tre lätta meningar.
column-offers-concepts = Ord för arbetet, för den som vill styra matchningen. Kan vara tomt.
column-offers-places = Hur många platser det finns.
column-offers-min-age = Lägsta ålder. Tomt betyder okänt, och då visas det inte för den som är under 18.
column-offers-after-school = yes om grundskolan måste vara klar, annars no. Tomt betyder okänt, och då visas det inte för den som är under 18.
column-offers-hazards = Risker, med komma emellan: noise, dust, cold, chemicals, heights, vehicles, electricity, heavy-lifting, hot-surfaces, moving-machines, sharp-tools. Ett streck (-) betyder inga. Tomt betyder okänt, och då visas det inte för den som är under 18.
column-offers-supervisor = yes om någon vuxen alltid är med, annars no.
column-offers-hours = Arbetstider, i ord.
column-offers-swedish = Svenska som behövs: A0, A1, A2, B1, B2, C1 eller C2. Tomt betyder inget krav.
column-offers-swedish-reason = Varför så mycket svenska behövs. Måste stå där från B1.
column-offers-licence = Körkort eller bevis som behövs, till exempel B.
column-offers-starts-on = Första dagen, som 2027-06-14.
column-offers-ends-on = Sista dagen, som 2027-08-06.
column-offers-apply-by = Sista dagen att säga ja, som 2027-04-30.

# Företagen i chatten

firms-title = <b>Företag</b> ({ $total })
firms-how = Tryck på ett företag, eller sök. Många ändringar på en gång gör du enklast i en fil: skicka den hit.
firms-none = Det finns inga företag än. Hämta mallen, fyll i den och skicka den hit.
firms-found = Företag med ”{ $words }”: { $total }
firms-not-found = Inget företag med ”{ $words }”. Sök på namn, kommun eller bransch.
firm-button = { $name }, { $municipality }
firm-button-paused = ⏸ { $name }, { $municipality }
firm-title = <b>{ $name }</b>
firm-is-paused = ⏸ Pausat sedan { DAY($day) }: får inga nya ja-svar.
firm-now = Nu: { $value }
firm-fact = { $field }: { $value }
firm-offers-line = Erbjudanden: öppna { $open }, stängda { $closed }
firm-contacts-line = Kontakter: { $names }
firm-contacts-none = Ingen kontakt än. Bjud in någon, så att företaget kan svara.
firm-leads-line = Ja-svar: { $total }, varav { $waiting } väntar
firm-leads-none = Ja-svar: inga än
firm-leads-nobody = ⚠️ Ingen på företaget kan svara på dem. Bjud in en kontakt.
firm-offers = <b>Erbjudanden hos { $name }</b>
firm-offers-more = Här är { $shown } av { $total }. Alla finns i filen som du hämtar med /export.
firm-offers-none = { $name } har inga erbjudanden än.
firm-offer-button = { $title }
firm-offer-title = <b>{ $title }</b>, { $company }
firm-offer-made = ✓ Erbjudandet finns nu.
firm-offer-now-open = ✓ Öppet igen.
firm-offer-now-close = ✓ Stängt. Ja-svar som finns går vidare.
firm-offer-gone = Det erbjudandet finns inte längre.
firm-value-wrong = Det går inte att spara: { $fault }
firm-contacts = <b>Kontakter på { $name }</b>
firm-contact-line = • { $name }, sedan { DAY($day) }
firm-contact-gone = Den personen är inte längre kontakt.
firm-contact-removed = ✓ Borttagen. Personen kan inte längre se eller svara på något.
firm-remove-ask = Ta bort { $name } som kontakt på { $company }? Personen kan genast inte längre svara, och korten på telefonen töms.
firm-pause-ask = Pausa { $name }? Erbjudandena visas inte längre, och ingen kan säga ja. { $waiting ->
    [0] Inget ja-svar väntar.
    [one] Ett ja-svar väntar; det går vidare som vanligt.
   *[other] { $waiting } ja-svar väntar; de går vidare som vanligt.
}
firm-made = ✓ Företaget finns nu. Lägg till erbjudanden och bjud in en kontakt.
firm-paused-now = ⏸ Pausat.
firm-resumed-now = ✓ Företaget får nya ja-svar igen.
card-taken-back = Du får inte längre se det här, så kortet är tömt. Fråga projektets personal om det är fel.
firm-swedish-A0 = A0: ingen svenska behövs
firm-swedish-A1 = A1: några ord
firm-swedish-A2 = A2: enkla saker
firm-swedish-B1 = B1: klarar sig i vardagen
firm-swedish-B2 = B2: pratar om det mesta
firm-swedish-C1 = C1: mycket bra svenska
firm-swedish-C2 = C2: svenska som eget språk
button-firms-search = Sök
button-firms-new = + Nytt företag
button-firms-all = Visa alla
button-firms-list = Företagen
button-firm-change = Ändra
button-firm-offers = Erbjudanden
button-firm-contacts = Kontakter
button-firm-pause = Pausa
button-firm-pause-yes = Ja, pausa
button-firm-resume = Ta emot ja-svar igen
button-firm-new-offer = + Nytt erbjudande
button-firm-offer-open = Öppna igen
button-firm-offer-close = Stäng
button-firm-invite = Bjud in en kontakt
button-firm-remove = Ta bort { $name }
button-firm-remove-yes = Ja, ta bort

question-firm-search-words = Vad söker du? Skriv ett ord: namn, kommun eller bransch.
question-firm-name = Vad heter företaget?
question-firm-where = I vilken kommun? Tryck, eller skriv en annan. Platsen på kartan blir kommunens mitt; en annan plats skriver du i filen.
question-firm-address = Vilken adress? Gata och ort, dit man går.
question-firm-about = Vad gör företaget? Två eller tre lätta meningar. Översättningar av en gammal text tas bort.
question-firm-sector = Vilken bransch? Till exempel: Metall: svetsning
question-firm-languages = Vilka språk talar någon på företaget? Välj flera.
question-firm-employees = Hur många arbetar där?
field-firm-name = Namn
field-firm-where = Kommun
field-firm-address = Adress
field-firm-about = Om företaget
field-firm-sector = Bransch
field-firm-languages = Språk
field-firm-employees = Anställda

audit-firm-made = lade till { $company }
audit-firm-changed = ändrade { $company }
audit-firm-paused = pausade { $company }
audit-firm-resumed = öppnade { $company } för nya ja-svar
audit-offer-made = lade till ”{ $offer }” hos { $company }
audit-offer-changed = ändrade ”{ $offer }” hos { $company }
audit-offer-opened = öppnade ”{ $offer }” hos { $company }
audit-offer-closed = stängde ”{ $offer }” hos { $company }
audit-contact-removed = tog bort en kontakt på { $company }
audit-file-imported = lade in { $file } ({ $changes } ändringar)
audit-firms-exported = hämtade { $count } företag som fil

help-staff-firms =
    /companies – företag: söka, ändra, pausa, kontakter
    /template – mall för företag och erbjudanden
    /export – alla företag som fil; skicka den tillbaka när du har ändrat
command-companies = Företag: söka, ändra, pausa
command-template = Mall för företag att fylla i
command-export = Hämta alla företag som fil
