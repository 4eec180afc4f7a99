# checked by: nobody yet
# Matches, leads, and what each side is told.

matches-first-questions = Först några frågor, så att jag vet vad som passar dig.
matches-title = <b>Det här kan passa dig</b>
matches-title-more = <b>Fler förslag</b>
matches-end = Vill du se fler, eller ändra något?
matches-none = Just nu finns inget att visa. Ändra gärna ett svar, eller kom till Industrinatten.
matches-no-more = Det var allt för den här gången. Om du ändrar ett svar kan jag hitta mer.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· ungefär { KM($km) }
    }
match-why = <b>Varför det passar</b>
match-missing = <b>Bra att veta</b>
example-firm = <i>Det här är ett påhittat exempelföretag.</i>
offer-line = { $title }, { $company }
offer-dates = { DAY($start) } till { DAY($end) }
offer-day = Dag: { DAY($day) }
offer-starts = Första dagen: { DAY($day) }
offer-ends = Sista dagen: { DAY($day) }
offer-apply-by = Säg ja senast { DAY($day) }
offer-hours = Arbetstid: { $hours }
offer-min-age = Du måste ha fyllt { $age } år
offer-hazards = Var försiktig med: { $hazards }
hazard-noise = buller
hazard-hot-surfaces = heta ytor
hazard-sharp-tools = vassa verktyg
hazard-moving-machines = maskiner som rör sig
hazard-chemicals = kemikalier
hazard-heavy-lifting = tunga lyft
hazard-heights = höga höjder
hazard-vehicles = fordon
hazard-dust = damm
hazard-cold = kyla
hazard-electricity = el

button-want = ✅ Ja, berätta för dem om mig
button-not-for-me = Inte för mig
button-more = Visa fler
dismiss-why = Okej, jag tar bort { $offer }. Varför passade det inte?
dismiss-too-far = För långt bort
dismiss-work = Jag vill inte göra det arbetet
dismiss-kind = Det är inte det jag söker
dismiss-dates = Tiden passar inte
dismiss-other = Något annat
dismissed-next = Tack! Här är nästa förslag:
offer-gone = Det erbjudandet finns inte längre. Skriv /matches så visar jag andra.
offer-not-for-minors = Vi vet inte om det här är tillåtet för dig som är under 18. Därför kan jag inte visa det. Skriv /matches så visar jag andra.

consent-company = <b>Det här får { $company } veta om dig:</b>
consent-company-how =
    Inget annat företag än { $company } får veta det. Personalen på Industrilyftet kan se det om de behöver hjälpa till. Du kan ta tillbaka det när du vill i /leads.

    <b>Är det okej, och hur får de höra av sig?</b>
consent-company-how-again = Hur får { $company } höra av sig?
shared-name = Förnamn: { $name }
shared-age = Fyller { $age } år i år
shared-municipality = Bor i { $municipality }
shared-skills = Kan: { $skills }
shared-wishes = Vill lära sig: { $skills }
shared-interests = Tycker om: { $interests }
shared-swedish = Svenska: { $level }
shared-languages = Andra språk: { $languages }
shared-travel = Kan resa: { $ways }
button-share-telegram = Ja, de får skriva här på Telegram
button-share-phone = Ja, de får ringa mig
button-not-now = Nej, inte nu
want-not-now = Okej, jag säger ingenting till { $company }.
ask-phone = Tryck på knappen här nere för att skicka ditt nummer. Bara { $company } får det, och bara om de säger ja.
button-send-phone = 📞 Skicka mitt nummer
button-no-phone = Nej tack
phone-thanks = Tack, jag har fått ditt nummer.
phone-not-now = Tack, men jag behöver inte ditt nummer just nu.
phone-not-yours = Det där var inte ditt eget nummer. Tryck på knappen ”Skicka mitt nummer”.
phone-kept-out = Okej, inget nummer skickades.
phone-by-button = Tryck på knappen ”Skicka mitt nummer”, så vet jag att det är ditt.
lead-requested =
    <b>Klart! { $company } har fått ditt ja.</b>
    De svarar senast { DAY($day) }. Du får svaret här. Du behöver inte göra något mer.

leads-title = <b>Dina kontakter</b>
leads-none = Du har inte sagt ja till något företag än.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = väntar på svar, senast { DAY($day) }
lead-status-accepted = de vill träffa dig
lead-status-declined = de kunde inte den här gången
lead-status-expired = de svarade inte i tid
lead-status-withdrawn = du tog tillbaka ditt ja
lead-status-contacted = ni har kontakt
lead-status-visit = du har varit på besök
lead-status-internship = du har praktik där
lead-status-hired = du har fått arbete där
lead-status-closed = avslutat
button-withdraw = Ta tillbaka mitt ja
button-withdraw-yes = Ja, ta tillbaka
lead-withdraw-ask = Vill du ta tillbaka ditt ja till { $company }? Då försvinner dina uppgifter från deras telefon.
lead-withdrawn = Du har tagit tillbaka ditt ja. { $company } ser inte längre dina uppgifter.
lead-withdraw-late = Kontakten med { $company } var redan avslutad.

# What the candidate is told

lead-accepted =
    <b>Goda nyheter! { $company } vill träffa dig.</b> { $days ->
        [0] De svarade samma dag.
        [one] Det tog dem en dag att svara.
       *[other] Det tog dem { $days } dagar att svara.
    }
lead-accepted-offer = Det gäller: { $offer }
reach-firm = Din kontakt är { $contact }. Skriv gärna och säg hej. De kan också höra av sig till dig.
firm-will-write = { $contact } hör av sig till dig.
lead-declined = { $company } kan inte den här gången. { $reason }
lead-declined-next = Det säger inget om dig. Det finns fler företag:
declined-no-places = De har inga platser kvar.
declined-not-this-season = De söker ingen just nu.
declined-needs-licence = Arbetet kräver ett körkort eller ett bevis som du inte har än.
declined-other-offer = De har annat som kanske passar dig bättre senare.
declined-no-time = De hinner inte ta emot någon nu.
declined-other = De gav ingen förklaring.
lead-delayed = { $company } är sena med sitt svar. Vi har sagt till dem, och vår personal frågar dem nu. Du får veta så snart de svarar.
lead-expired = { $company } svarade inte i tid. Det är vi ledsna för.
lead-question = <b>{ $company } har en fråga till dig:</b>
lead-question-how = Du bestämmer om du vill svara. Skriv inte personnummer eller sådant som är privat.
lead-question-meant = Var det ett svar på frågan här nere? Tryck då på ”Skriv ett svar” och skriv det igen.
button-write-answer = Skriv ett svar
button-no-answer = Jag vill inte svara
lead-question-left = Okej. { $company } får inget svar på frågan. Ditt ja finns kvar.
question-lead-answer-answer = Skriv ditt svar. Jag skickar det till företaget.
lead-answer-sent = Tack! Jag har skickat ditt svar till { $company }.
lead-question-over = Den frågan gäller inte längre.
lead-question-answered-before = Du har redan svarat på den frågan. Tack!
relayed-text-too-long = Texten måste vara mellan 1 och { $limit } tecken. Försök igen, lite kortare.
relayed-text-sensitive = Det där handlar om { $kinds }. Det skickar jag inte. Skriv gärna med andra ord.

# The firm's side

lead-card-title = <b>Någon vill till er: { $offer }</b>
lead-card-answer-by = Svara senast <b>{ DAY($day) }</b>. Personen ser det datumet.
lead-card-accepted = ✅ { $contact } sa ja.
lead-card-declined = { $contact } svarade: inte nu. Personen har fått veta det.
lead-card-withdrawn = Personen tog tillbaka sitt ja. Uppgifterna är borttagna.
lead-card-expired = Tiden gick ut. Personen har fått veta det, och uppgifterna är borttagna.
lead-card-question = <b>Er fråga:</b> { $question }
lead-card-question-answer = <b>Svar:</b> { $answer }
card-emptied = Personen har raderat sina uppgifter.
button-lead-accept = ✅ Ja, vi vill träffa personen
button-lead-decline = Inte nu
button-lead-question = Ställ en fråga
button-lead-card = Visa kortet
reach-nameless = personen
reach-by-telegram = Skriv till { $person } här på Telegram. Hör av er inom två dagar.
reach-by-username = Så når ni { $name }: { $username } på Telegram. Hör av er inom två dagar.
reach-by-phone = Så når ni { $name }: ring { $phone }. Hör av er inom två dagar.
decline-why = Varför inte nu? Personen får veta det vänligt.
decline-no-places = Vi har inga platser kvar
decline-not-this-season = Vi söker ingen just nu
decline-needs-licence = Det krävs körkort eller bevis
decline-other-offer = Något annat passar bättre senare
decline-no-time = Vi hinner inte just nu
question-lead-question-question = Skriv er fråga i ett meddelande. Ni kan ställa en fråga. Fråga inte om hälsa, religion, ursprung eller familj.
lead-question-sent = Frågan är skickad. Ni får svaret här.
lead-question-asked-before = Ni har redan ställt en fråga. Ni kan fråga mer när ni träffas.
lead-question-answered = <b>{ $name } har svarat på er fråga:</b>
lead-not-yours = Det kortet hör inte till dig.
lead-answered-yes-before = { $contact } har redan svarat ja, { DAY($day) }.
lead-answered-no-before = { $contact } har redan svarat inte nu, { DAY($day) }.
lead-withdrawn-before = Personen har tagit tillbaka sitt ja. Det finns inget mer att göra.
lead-expired-before = Tiden för att svara har gått ut.
lead-reminder = ⏰ Sista dagen att svara är { DAY($day) }.
lead-no-contact = ⚠️ Någon har sagt ja till { $company }, men företaget har ingen kontaktperson här som kan svara. Gör en länk med /companies. Svar är lovat senast { DAY($day) }.
lead-late = ⏰ { $company } har inte svarat på ett ja. De lovade svar senast { DAY($day) }. Hör av er till dem.

# Contacts and staff

contact-welcome = <b>Välkommen! Du svarar nu för { $company }.</b>
contact-how =
    När någon säger ja till er får du ett kort här. Där står det som personen har valt att berätta. Svara inom fem arbetsdagar.
    När du säger ja får personen ditt förnamn och kan skriva till dig här på Telegram.
    Med /leads ser du de kort som väntar.
staff-welcome = <b>Hej! Du är personal.</b> Med /companies gör du en länk till en kontaktperson på ett företag. Du får veta när ett företag är sent med sitt svar.
companies-none = Det finns inga företag än. Hämta mallen med /template, fyll i den och skicka den hit.
button-next-page = Nästa →
button-previous-page = ← Förra
invite-link =
    Länk till en kontaktperson på <b>{ $company }</b>. Den går att använda en gång, inom { $days } dagar:
invite-unknown = Den länken gäller inte. Be projektets personal om en ny.
invite-used = Den länken är redan använd av någon annan. Be projektets personal om en ny.
company-gone = Det företaget finns inte längre.
