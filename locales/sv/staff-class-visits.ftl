# checked by: nobody yet
# Studiebesök: lärare, ambassadörer och personal.

## Frågor till läraren

question-class-visit-school-at = I vilken kommun ligger skolan? Jag frågar bara en gång, för att visa hur långt det är till företagen.
question-class-visit-size = Hur många elever kommer? Skriv en siffra, från 2 till 60. Har du flera klasser, boka en i taget.
question-class-visit-level = Vilken årskurs?
question-class-visit-wishes = Vad vill klassen se? Välj så många du vill. Passar allt, tryck på Klar.
question-class-visit-days =
    Vilka dagar kan ni komma? Välj gärna flera, då går det lättare.
    En dag längre fram skriver du, till exempel: 12 januari.
question-class-visit-part = Vilken tid på dagen? Ett besök tar ungefär en och en halv timme.
question-class-visit-access = Finns det något som företaget behöver förbereda? Annars trycker du på Klar.
question-class-visit-interpreter = Vilket språk behöver tolkas? Välj eller skriv.
question-class-visit-access-note =
    Vad behöver företaget veta? Högst 300 tecken.
    Skriv om klassen, aldrig något om en enskild elevs hälsa eller liv. Till exempel: vi behöver ett lugnt rum en stund.
question-class-visit-travel = Hur tar ni er dit?
question-class-count-count = Hur många elever var med på besöket? Räkna även dem som inte hade mobil. Skriv en siffra.
question-class-seen-seen = Vad fick klassen se och prova? En eller två meningar, högst 400 tecken. De står på intyget.
class-level-1-3 = åk 1–3
class-level-4-6 = åk 4–6
class-level-7 = åk 7
class-level-8 = åk 8
class-level-9 = åk 9
class-level-gy1 = gymnasiet åk 1
class-level-gy2 = gymnasiet åk 2
class-level-gy3 = gymnasiet åk 3
class-level-intro = språkintroduktion
class-level-sfi = sfi eller vuxna
class-level-other = annan grupp
class-wish-any = Vad som helst
class-day = { DAY($day) }
class-part-morning = På förmiddagen
class-part-afternoon = På eftermiddagen
class-part-any = Båda går bra
class-access-step-free = Fram utan trappor
class-access-hearing = Stöd för hörsel
class-access-interpreter = Tolk
class-access-other = Något annat
class-travel-walk = Till fots
class-travel-bus = Buss eller tåg i linjetrafik
class-travel-school-bus = Skolskjuts
class-travel-coach = Hyrd buss
class-travel-unknown = Vet inte än
class-day-weekend = Den dagen, { DAY($day) }, är helg. Klasser kommer på skoldagar. Välj en annan dag.
class-day-holiday = Den dagen, { DAY($day) }, är en helgdag eller en ledig afton. Välj en annan dag.
class-day-too-soon = Den dagen, { DAY($day) }, är lite för snart. Företaget behöver fem arbetsdagar på sig. Första möjliga dag är { DAY($date) }.
class-day-too-late = Den dagen, { DAY($day) }, ligger för långt fram. Välj en dag inom tio månader.
class-days-over = Dagarna har hunnit passera eller är för nära. Välj nya dagar.
class-note-sensitive = Det där handlar om { $kinds }, och det sparar jag inte. Skriv vad företaget kan göra för klassen, utan att säga vem det gäller.
choose-at-least-one = Välj minst en först, och tryck sedan på Klar.

## Lärarens sidor

class-home = <b>Studiebesök</b>
    { $school }
class-home-none = Här bokar du besök för din klass på ett företag med en ambassadör: en ung anställd som tar emot er och berättar om sin dag.
class-home-codes = Vill du ge klassen en egen länk till boten? Skriv /mycodes.
button-class-new = Boka ett studiebesök
class-too-many-open = Du har redan { $most } studiebesök på gång. Avboka eller avsluta ett innan du bokar ett nytt.
class-page = <b>Studiebesök</b> för { $level }, { $size } elever
class-page-firm = <b>Studiebesök på { $company }</b>
    { $level }, { $size } elever
class-page-school = { $school }
class-line-when = Tid: { DAY($day) } kl. { SPAN($start, $end) }
class-line-where = Plats: { $place }
class-line-host = Tar emot: { $name }
class-line-days = Möjliga dagar: { $days }
class-line-part = Tid på dagen: { $part }
class-line-wishes = Vill se: { $wishes }
class-line-any = Vill se: vad som helst
class-line-access = Att förbereda: { $access }
class-line-interpreter = Tolk: { $language }
class-line-note = Från läraren: { $text }
class-line-travel = Resa: { $travel }
class-line-wear = Kläder: { $wear }
class-line-count = Elever på plats: { $count }
class-line-seen = Klassen såg: { $text }
class-state-choosing = Välj företag. Ingen är tillfrågad ännu.
class-state-asked = Väntar på svar från { $company }, senast { DAY($day) }. Svarar de inte, hör jag av mig med andra företag.
class-state-asked-firm = Klassen väntar på ert svar, senast { DAY($day) }.
class-state-offered-firm = { $company } föreslår { DAY($day) } kl. { CLOCK($start) }.
class-state-offered-school = Skolan föreslår { DAY($day) } kl. { CLOCK($start) }.
class-state-agreed = Bestämt.
class-state-done = Besöket är klart.
class-state-cancelled = Avbokat.
class-firms-how = De här företagen har en ambassadör. Tryck på upp till tre, i den ordning du helst vill. Jag frågar dem en i taget.
class-firms-nobody = Just nu finns inget företag kvar som passar klassen. Skriv till Industrilyftet, så letar de, eller välj andra dagar.
class-firm = <b>{ $company }</b>, { $municipality }
class-firm-fields = arbetar med { $fields }
class-firm-no-field = arbetar med annat än det ni valde
class-firm-km = ungefär { KM($km) } från skolan
class-firm-near = nära skolan
class-firm-times = ledig tid: { DAY($day) } kl. { CLOCK($start) }
class-firm-more-times = ledig tid: { DAY($day) } kl. { CLOCK($start) }, och { $count } till
class-firm-no-times = ingen ledig tid era dagar, men de kan föreslå en annan
class-firm-most = tar emot upp till { $most } elever
button-class-firm = { $company }
button-class-firm-chosen = { $number }. { $company }
button-class-send = Skicka förfrågan
button-class-days = Ändra dagar
button-class-other-firm = Välj annat företag
button-class-yes-time = Ja, { DAY($day) } { CLOCK($start) }
button-class-move = Flytta
button-class-cancel = Avboka
button-class-count = Hur många var med?
button-class-certificate-sv = Intyg (svenska)
button-class-certificate-en = Intyg (engelska)
button-class-page = Visa besöket
button-class-list = Alla studiebesök
class-sent = Förfrågan är skickad till { $company }. Svaret kommer här i chatten.
class-sent-paused = Du har stoppat meddelanden från mig, så svaret kommer inte hit. Tryck på knappen om jag ska skicka igen, eller titta i /visits.
class-firms-none = Välj minst ett företag först.
class-firms-most = Du kan välja högst { $most } företag. Tryck på ett valt för att ta bort det.
class-firm-gone = Det företaget kan inte ta emot klassen just nu. Välj ett annat.
class-agreed-self = Jag påminner er båda en vecka före, dagen före och på morgonen.
class-count-saved =
    Sparat: { $count ->
        [one] { $count } elev
       *[other] { $count } elever
    } var med.
class-count-first = Skriv först hur många elever som var med. Sedan gör jag intyget.

## Skäl och avbokning

class-why-cancel = Varför behöver besöket avbokas? Den andra sidan får veta skälet.
class-why-move = Varför behöver besöket flyttas? Den andra sidan får veta skälet. Den gamla tiden gäller inte längre när du har föreslagit en ny.
class-why-no = Varför går det inte? Läraren får veta skälet, och klassen får hjälp till ett annat företag.
button-class-because-schedule = Tiden går inte
button-class-because-illness = Sjukdom
button-class-because-production = Mycket att göra
button-class-because-transport = Resan går inte att ordna
button-class-because-too-many = Klassen är för stor för oss
button-class-because-safety = Passar inte för åldern
button-class-because-other = Annat skäl
class-because-schedule = Skälet: tiden går inte.
class-because-illness = Skälet: sjukdom.
class-because-production = Skälet: mycket att göra på företaget.
class-because-transport = Skälet: resan går inte att ordna.
class-because-too-many = Skälet: klassen är för stor för deras lokal.
class-because-safety = Skälet: arbetsplatsen passar inte för klassens ålder.
class-because-silent = Det kom inget svar i tid.
class-because-other = Det fanns ett annat skäl.
class-cancelled-self = Besöket är avbokat, och de andra får veta det.
class-declined-self = Tack för svaret. Klassen får hjälp till ett annat företag.
class-choose-day = Vilken dag?
class-choose-start = Vilken tid { DAY($day) }?
class-no-free-days = Det finns ingen ledig tid de närmaste veckorna.
class-offered-self = Förslaget är skickat: { DAY($day) } kl. { CLOCK($start) }.

## Ambassadörens sidor

class-host-home = <b>Studiebesök hos { $company }</b>
class-host-none = Inga förfrågningar just nu. När en lärare frågar kommer det ett meddelande här.
button-class-times = När kan klasser komma?
class-times = <b>När kan klasser besöka { $company }?</b>
class-times-how = Tryck för att ändra. Det som har en bock gäller. Redan bestämda besök ändras inte.
class-times-line = { $days }, kl. { SPAN($first, $last) }
class-times-most = Högst { $most } elever på en gång
class-times-most-unknown = Hur många elever på en gång: inte sagt
class-weekday-1 = måndag
class-weekday-2 = tisdag
class-weekday-3 = onsdag
class-weekday-4 = torsdag
class-weekday-5 = fredag
class-wear-shoes = hela skor
class-wear-hair = uppsatt hår
class-wear-jewellery = inga smycken
class-wear-warm = varma kläder
class-wear-none = inget särskilt
button-class-from = Från kl. { CLOCK($hour) }
button-class-to = Till kl. { CLOCK($hour) }
button-class-most = { $count } elever
class-hours-no-room = Då får inget besök plats. Behåll minst en dag och två timmar.
button-class-offer = Föreslå en annan tid
button-class-no = Vi kan inte
button-class-take-over = Jag tar emot i stället
button-class-code = QR-kod i mobilen
button-class-poster = Affisch att skriva ut
button-class-seen = Vad såg klassen?
class-code-caption = Låt eleverna skanna koden. Den fungerar { DAY($day) }, från en timme före besöket. De två orden är: <b>{ $spoken }</b>
class-code-how = Varje mobil räknas en gång. Läraren får antalet, aldrig namn.
class-poster-caption = Affisch för besöket (A4). De två orden är: <b>{ $spoken }</b>
class-poster-title = Studiebesök
class-seen-saved = Tack, det står på intyget.
class-certificate-caption = Intyg för studiebesöket på <b>{ $company }</b> { DAY($day) }.
class-taken-over = Nu är det du som tar emot klassen.

## Meddelanden

class-asked = <b>En klass vill besöka { $company }</b>
class-asked-how = Tryck på en tid för att säga ja. Den som svarar först tar emot klassen.
class-asked-no-times = Ingen av klassens dagar är ledig i era tider. Föreslå gärna en annan tid.
class-card-answered = { $name } har svarat på förfrågan.
class-card-gone = Förfrågan gäller inte längre. Tack ändå.
class-offered-teacher = <b>{ $company } föreslår en annan tid</b>
    { DAY($day) } kl. { CLOCK($start) }
class-offered-firm = <b>{ $school } föreslår en annan tid</b>
    { DAY($day) } kl. { CLOCK($start) }
class-agreed = <b>Bestämt: studiebesök på { $company }</b>
class-moved = <b>Industrilyftet har flyttat studiebesöket på { $company }.</b> Det här är den nya tiden:
class-passed = <b>{ $company } kan inte ta emot klassen.</b>
class-passed-when = Besöket { DAY($day) } kl. { CLOCK($start) } blir inte av.
class-passed-silent = <b>{ $company } har inte svarat i tid.</b> Det beror inte på dig eller klassen. Industrilyftet vet om det.
class-passed-next = Jag har frågat { $company } i stället. De ska svara senast { DAY($day) }.
class-passed-choose = Välj ett annat företag, så frågar jag dem.
class-passed-own = <b>Tiden hos { $company } är inte kvar.</b> Det kom inget svar på förslaget i tid. Du kan välja på nytt.
class-cancelled-by-teacher = <b>{ $school } kommer inte.</b> Förfrågan eller besöket är avbokat.
class-cancelled-when = Det gällde { DAY($day) } kl. { CLOCK($start) }.
class-cancelled-by-staff = <b>Industrilyftet har avbokat studiebesöket</b> för { $school }.
class-waiting-firm = <b>{ $school } väntar fortfarande på svar.</b> Svara gärna i dag, även om ni inte kan.
class-waiting-teacher = <b>{ $company } väntar på ditt svar</b> om tiden { DAY($day) } kl. { CLOCK($start) }.
class-late-firm = <b>{ $company } har inte svarat på ett studiebesök</b> för { $school } i tid. Läraren har fått veta det och kan välja ett annat företag.
class-late-teacher = <b>{ $school } har inte svarat</b> på ett förslag om tid för ett studiebesök. Företagets tid är ledig igen.
class-alone-teacher = <b>Läraren har lämnat boten.</b> Det här studiebesöket är bestämt. Prata med skolan om vem som kommer, eller avboka.
class-alone-host = <b>Ambassadören har slutat.</b> Det här studiebesöket är bestämt, men ingen tar emot klassen ännu.
class-before-7 = <b>Om en vecka: studiebesök på { $company }</b>
class-before-1 = <b>I morgon: studiebesök på { $company }</b>
class-before-0 = <b>I dag: studiebesök på { $company }</b>
class-before-teacher = Blir det ändrat? Tryck här, så får { $company } veta det.
class-before-firm = Blir det ändrat? Tryck här, så får läraren veta det. QR-koden till eleverna finns här.
class-after-teacher = <b>Tack för besöket på { $company }.</b> { $count ->
    [0] Ingen mobil blev räknad.
    [one] En elev räknades med mobil.
   *[other] { $count } elever räknades med mobil.
} Stämmer det inte, skriv hur många som var med. Sedan kan du hämta ett intyg.
class-after-firm = <b>Tack för att ni tog emot { $school }.</b> Berätta gärna med en mening vad klassen såg. Det står på intyget.
class-not-yours = Det studiebesöket kan jag inte visa dig. Kanske är det avbokat, eller så gäller det någon annan.
class-step-over = Det går inte längre. Öppna besöket för att se hur det ser ut nu.
class-time-gone = Den tiden är inte ledig längre. Öppna besöket och välj en annan.
class-nobody-answers = Just nu kan ingen på { $company } svara här, så ett förslag skulle inte nå någon. Besöket står kvar som det är. Skriv till Industrilyftet med /help, så hjälper de er, eller avboka.
class-answered-by = { $name } har redan svarat på det här. Öppna besöket för att se mer.
class-not-yet = Det går först när besöket har börjat.

## Rader i listor

class-row-choosing = { $level }: välj företag
class-row-asked = { $level }, { $company }: väntar
class-row-offered = { $level }, { $company }: ny tid
class-row-agreed = { DAY($day) } { CLOCK($start) }, { $name }
class-row-done = Klart { DAY($day) }, { $name }
class-row-cancelled = Avbokat: { $name }

## Personal

classes-title = <b>Studiebesök</b>
classes-coming = <b>Kommande studiebesök</b> ({ $total })
classes-waiting = <b>Väntar på svar</b> ({ $total })
classes-late = <b>Sena: minst tre arbetsdagar utan svar</b> ({ $total })
classes-past = <b>Klara och avbokade</b> ({ $total })
button-classes-coming = Kommande ({ $count })
button-classes-waiting = Väntar ({ $count })
button-classes-late = Sena ({ $count })
button-classes-past = Tidigare ({ $count })
class-moved-by-staff = Flyttat till { DAY($day) } kl. { CLOCK($start) }. Båda sidor får veta det.
audit-class-cancelled = avbokade studiebesöket för { $school } på { $company }
audit-class-moved = flyttade studiebesöket för { $school } på { $company }
help-staff-classes = /classes – studiebesök: kommande, väntande, sena och tidigare
command-classes = Personal: studiebesök av klasser
command-visits = Studiebesök: boka eller ta emot en klass

## Intyget

certificate-title = Intyg
certificate-subtitle = om studiebesök
certificate-text = Vi intygar att en klass från { $school } har gjort ett studiebesök på { $company }.
certificate-day = Dag
certificate-class = Klass
certificate-pupils = Antal elever
certificate-place = Företag
certificate-host = Värd
certificate-saw = Det här fick klassen se
certificate-thanks = Tack för att ni var nyfikna på industrin i Jämtland och Härjedalen.
certificate-made = Intyget är gjort av Industrilyftets chattbot { DAY($day) }.
