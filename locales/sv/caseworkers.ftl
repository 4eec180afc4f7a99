# checked by: nobody yet
# Det som människor läser när en handläggare hjälper dem: fylla i svar, hämta dem, dela ett resultat.

question-client-consent =
    <b>Får vi spara dina svar?</b>
    Du svarar på en handläggares telefon. Handläggaren ser dina svar. De finns där i högst 30 dagar, sedan raderas de. Inget företag får se dem nu.
    Du får ett papper med en kod. Med koden flyttar du svaren till din egen telefon, när du vill. Då försvinner de från handläggarens telefon.
client-too-young =
    Tack för att du berättade! Du är under 13 år. Därför sparar vi ingenting om dig.
    Men du är välkommen till Industrinatten tillsammans med en vuxen.
client-refused = Det är okej. Vi har inte sparat några svar.

slip-title = Det här kan passa dig
slip-none = Just nu finns inget att visa. Det kommer nya erbjudanden.
slip-how = När du har Telegram: skanna koden med telefonens kamera. Då flyttar dina svar till din telefon, och du kan säga ja till ett företag.
slip-code = Eller skriv den här koden till boten:
slip-firm = { $company }, { $municipality }
slip-until = Koden fungerar en gång, till och med { DAY($day) }. Visa den inte för andra.

claim-ask =
    <b>Här finns svar som { $who } på { $home } skrev tillsammans med dig.</b>
    Vill du flytta dem hit? Då sparar jag dem här, bara för att hitta företag som passar dig. De försvinner från handläggarens telefon. Du kan se och radera allt med /privacy.
claim-somebody = en handläggare
claim-replaces = Du har redan svar här. De byts ut mot de andra svaren om du säger ja.
claim-not-now = Okej. Inget har ändrats. Koden fungerar fortfarande om du ångrar dig.
claim-done = <b>Klart! Svaren är dina nu.</b> De finns inte kvar hos handläggaren.
button-claim-yes = Ja, flytta svaren hit
button-claim-replace = Ja, byt ut mina svar
button-claim-no = Nej, inte nu
hand-over-unknown = Den koden fungerar inte. Kanske är den redan använd, eller så har den blivit för gammal. Fråga din handläggare.
code-too-often = Det blev många försök. Vänta { $minutes } minuter och försök igen.

meeting-met =
    <b>{ $name } arbetar på { $home }.</b>
    { $name } ser ingenting om dig. Men nu kan du välja att visa hur det går med ett företag. Det gör du under Mina kontakter.
meeting-code-unknown = Den koden känner jag inte igen. Titta på den en gång till, eller be handläggaren om en ny.

button-share-outcome = Visa en handläggare hur det går
button-share-stop = Sluta visa för { $name }
button-share-first = Ja, som { $name }
button-share-other = Ja, med ett annat namn
button-share-no = Nej, visa inget
share-nobody = Du har ingen handläggare här än. Be din handläggare om en kod med sex tecken, och skriv den till mig.
share-whom = Vem får se hur det går?
share-whom-line = { $name }, { $home }
share-ask = <b>Får { $name } på { $home } se hur det går med { $company }?</b>
share-what =
    Det här syns:
    • ett namn som du väljer
    • { $company }
    • hur det går. Just nu: { $state }
share-how = Inget annat syns: inga svar, inga frågor, inget telefonnummer. Du kan sluta när du vill, med ett tryck. Säger du nej händer ingenting.
share-is-on = { $name } ser hur det går med { $company }.
share-not-now = Okej. { $name } ser ingenting.
share-done = Klart. { $name } ser nu hur det går med { $company }, och inget annat.
share-stopped = Klart. Det syns inte längre för handläggaren.
share-caseworker-gone = Den handläggaren finns inte här längre.
question-outcome-name-name = <b>Vilket namn ska handläggaren se?</b>

# Where it stands, in the words that both the person and the caseworker read.
share-state-requested = har sagt ja till företaget och väntar på svar
share-state-accepted = företaget sa ja
share-state-declined = företaget kunde inte den här gången
share-state-expired = företaget svarade inte
share-state-contacted = de har kontakt
share-state-hired = har fått arbete där
share-state-closed = avslutat
