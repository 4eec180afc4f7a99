# checked by: nobody yet
# Handläggare: hemsidan, klienter som svarar på deras telefon, delade resultat, koder.

caseworker-home = <b>Hej { $name }!</b> { $home }
caseworker-how = Sitter du med någon som inte har Telegram? Fyll i svaren här, på personens språk. Personen tar sedan över dem med en kod.
button-client-new = + Ny person
button-shared-outcomes = Delade resultat ({ $count })
button-meeting-code = Min kod för att dela resultat
button-own-codes = Mina länkar och QR-blad
button-work-home = Min sida

client-line = { $language }, { DAY($day) } { CLOCK($at) }
client-line-open = { $language }, { DAY($day) } { CLOCK($at) } (inte klar)
client-choose-language = Vilket språk vill personen svara på? Frågorna kommer på det språket.
client-begun = Nu kommer frågorna på personens språk. Låt personen läsa själv, eller läs högt. Tryck på Pausa när du vill till din egen sida.
client-title = <b>{ $line }</b>
client-how =
    Personen tar över svaren med bladet: koden flyttar dem till personens egen telefon, och då raderas de här.
    Ett ja till ett företag säger personen själv, på sin egen telefon.
client-how-open = Frågorna är inte klara. De går vidare där ni slutade.
client-until = Svaren raderas { DAY($day) } om ingen har hämtat dem.
client-done = Klart. Svaren är sparade.
client-gone = Den personen finns inte här. Kanske har svaren hämtats eller raderats.
client-not-done = Frågorna är inte klara än.
client-consent-again = Texten som personen har sagt ja till är ny. Visa den igen eller läs upp den, så går det vidare.
client-no-consent = Utan personens ja sparas ingenting.
clients-full = Du har redan { $limit } personer som inte har hämtat sina svar. Radera någon först.
client-matches-none = Just nu finns inget att visa. Kontrollera svaren, eller titta på Industrinatten tillsammans.
client-matches-end = Skriv ut bladet, så har personen förslagen och koden med sig.
client-erase-ask = Ska svaren raderas? Det går inte att ångra, och koden slutar att fungera.
client-erased = Svaren är raderade. Det som stod här i chatten är borta, så långt Telegram tillåter.
client-message-gone = Det som stod här är raderat.
client-ending = ⏰ { $line }: svaren raderas { DAY($day) }. Har personen fått bladet med koden?
client-ending-open = ⏰ { $line }: svaren raderas { DAY($day) }. Gå vidare med frågorna om personen vill ha kvar dem.
client-claimed = { $line }: personen har tagit över sina svar. De är raderade här.
button-client-matches = Visa vad som passar
button-client-slip = Blad med förslag och kod
button-client-answers = Visa och ändra svaren
button-client-go-on = Fortsätt med frågorna
button-client-erase = Radera
button-client-erase-yes = Ja, radera
button-client-page = Visa
button-client-pause = Pausa (handläggaren)
question-client-witnessed = <b>Till dig som handläggare:</b> har personen läst eller hört texten om att svaren sparas, och själv sagt ja?
client-witnessed-yes = Ja, personen har sagt ja
client-witnessed-no = Nej, spara ingenting
slip-caption = Blad att skriva ut eller visa. Koden <b>{ $code }</b> fungerar en gång. Ge den bara till personen.
hand-over-own = Den koden är för personen du hjälper, inte för din egen telefon.

meeting-code =
    <b>Din kod: { $code }</b>
    Ge koden eller länken till en person du hjälper. Personen väljer då själv om du får se hur det går med ett visst företag. Du ser ingenting innan dess.
meeting-sheet-title = Visa din handläggare hur det går
meeting-sheet-text = Skanna koden. Du väljer själv om handläggaren får se hur det går med ett företag, och du kan sluta när du vill.
meeting-sheet-caption = Blad att visa eller skriva ut (A4). Koden att skriva: <b>{ $code }</b>
meeting-closed = Ingen kod leder till dig nu. De som redan delar något gör det fortfarande.
meeting-code-own = Det är din egen kod. Ge den till en person du hjälper.
button-meeting-new = Ny kod (den gamla slutar fungera)
button-meeting-close = Stäng koden
share-card =
    <b>{ $name }</b> delar med dig: { $company }
    Just nu: { $state }.
shared-sent = { $count ->
    [0] Ingen delar något med dig just nu.
    [one] Här kommer ett delat resultat.
   *[other] Här kommer { $count } delade resultat.
}

clients-left = { $count ->
    [one] En person som handläggaren hjälpte har inte hämtat sina svar än.
   *[other] { $count } personer som handläggaren hjälpte har inte hämtat sina svar än.
} Svaren sparas till den dag som var lovad och raderas sedan, om ni inte väljer något annat.
clients-waiting = { $count ->
    [0] Inga svar väntar på en ny handläggare.
    [one] Svaren från en person väntar på en ny handläggare på samma ställe.
   *[other] Svaren från { $count } personer väntar på en ny handläggare på samma ställe.
}
clients-erase-ask = Ska svaren raderas ({ $count })? Koderna slutar att fungera.
clients-given = Klart: { $count }.
clients-erased = Raderat: { $count }.
button-clients-hand-on = Välj vad som händer med svaren
button-clients-give = Ge till { $name }
button-clients-erase = Radera nu
button-clients-erase-yes = Ja, radera

code-list-own = <b>Mina länkar</b>
    En länk för en klass eller en grupp. Den räknar människor, men säger aldrig vilka.
code-list-none-own = Du har inga länkar än. En länk för en klass eller en grupp räknar människor, men säger aldrig vilka.
code-stepped = Siffrorna räknas om en gång om dagen och visas i steg om fem, så att ingen enskild person syns.
code-owner = Gjord av { $name }, { $home }.
codes-full = Du har redan { $limit } öppna länkar. Stäng en först.
audit-clients-given = gav { $count } väntande svar till en ny handläggare
audit-clients-erased = raderade { $count } väntande svar
