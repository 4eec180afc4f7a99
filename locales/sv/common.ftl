# checked by: nobody yet
# Swedish is the source. Easy Swedish: short sentences, one question a message, hard words explained.
# <b> and <i> are Telegram's markup. { $name } is filled in; it is escaped by the program.

language-name = Svenska
literal = { $text }
plain = { $text }
quoted = <blockquote>{ $text }</blockquote>
option-chosen = ✓ { $option }
option-open = { $option }
somebody = Personen

## Start and language

choose-language =
    Vilket språk vill du använda?
    Choose your language.
welcome =
    <b>Hej! Jag är en chattbot.</b> Jag hjälper dig att hitta arbete, praktik och företag i industrin i Jämtland och Härjedalen.

    Projektet Industrilyftet (IUC Z-Group) står bakom mig, med stöd av EU. Allt är gratis. Du behöver inget personnummer och inget CV.
welcome-how = Jag frågar först om dig. Sedan visar jag vad som passar. Det tar ungefär fem minuter, och du kan sluta när du vill.
welcome-back = Välkommen tillbaka! Vad vill du göra?
welcome-back-go-on = Välkommen tillbaka! Dina svar är kvar. Vi går vidare här:
language-changed = Nu skriver jag på svenska.
language-offer = Ska jag skriva på svenska till dig? Annars fortsätter vi som nu.
language-offer-yes = Ja, byt till svenska

## Buttons that lead somewhere

button-begin = Börja
button-programme = Industrinatten
button-language = Byt språk
button-menu = Visa menyn
button-matches = Visa vad som passar mig
button-show-matches = Visa vad som passar mig
button-more-matches = Visa fler
button-profile = Mina svar
button-leads = Mina kontakter
button-privacy = Mina uppgifter
button-done = Klar
button-back = ← Tillbaka
button-skip = Hoppa över
button-cancel = Avbryt
button-change = Ändra: { $field }
button-edit = Ändra ett svar
button-keep = Nej, behåll

## Commands in the menu

command-matches = Visa vad som passar mig
command-profile = Mina svar – se och ändra
command-leads = Mina kontakter med företag
command-event = Industrinatten – program
command-language = Byt språk
command-privacy = Se, hämta eller radera mina uppgifter
command-help = Hjälp
command-stop = Sluta skicka meddelanden
command-company = Vårt företag: nya ja, svar, erbjudanden

## Help and kind answers

help =
    <b>Så här gör du</b>
    Tryck på knapparna eller skriv med egna ord. Du kan skriva på ditt språk.

    /matches – visa vad som passar dig
    /profile – se och ändra dina svar
    /leads – företag som du har sagt ja till
    /event – Industrinatten
    /language – byt språk
    /privacy – se, hämta eller radera dina uppgifter
    /stop – sluta skicka meddelanden

    Jag är en bot. Vill du prata med en människa på Industrilyftet? Tryck på ”Fråga en människa”.
cancelled = Okej, jag skickar ingenting.
not-a-question = Tack! Var det ett svar på en fråga? Tryck då på en knapp under frågan. Annars kan du välja här:
command-unknown = Det kommandot har jag inte. Här är vad du kan göra:
command-unknown-here = Det kommandot har jag inte.
cannot-read-voice = Jag kan tyvärr inte lyssna på röstmeddelanden. Skriv gärna, eller tryck på en knapp.
cannot-read-photo = Jag kan tyvärr inte titta på bilder. Skriv gärna, eller tryck på en knapp.
cannot-read-video-note = Jag kan tyvärr inte titta på video. Skriv gärna, eller tryck på en knapp.
cannot-read-other = Det där kan jag tyvärr inte läsa. Skriv gärna med ord, eller tryck på en knapp.
edited-message = Jag ser att du ändrade ett meddelande. Jag läser bara nya meddelanden. Vill du ändra ett svar? Tryck här:
dont-know-words = vet inte, vet ej, jag vet inte, jag vet ej, ingen aning, hoppa över, kanske, osäker
dont-know-fine = Det är helt okej. Vi går vidare.
dont-know-needed = Den här frågan behöver jag ett svar på. Sedan kan du hoppa över de andra.
choose-by-button = Jag förstod inte riktigt. Tryck på en av knapparna, tack.
button-unknown = Den knappen känner jag inte igen. Skriv /help så ser du vad du kan göra.
error-ours = Något gick fel hos oss. Ditt förra svar är kvar. Försök igen om en stund.
error-words = Något gick fel när jag skulle svara. Det du gjorde är sparat. Skriv /start så går vi vidare.
only-for-staff = Det här är bara för projektets personal.
work-none = Den sidan är för ambassadörer, lärare och handläggare. Är du en av dem? Be Industrilyftet om en ny länk.

## Privacy

privacy =
    <b>Dina uppgifter är dina.</b>
    Vi sparar det du svarar, för att hitta företag som passar dig. Ett företag får bara veta något om du säger ja till just det företaget. Du kan ta tillbaka ditt ja när du vill.

    Dina egna ord sparas i { $days } dagar. Resten tar vi bort { $months } månader efter att du var här senast. Du kan radera allt nu.

    Datorn sorterar erbjudanden åt dig. Den sorterar aldrig människor åt företag.
privacy-nothing = Du har inga svar sparade hos oss, bara språk och chatt-id.
privacy-works = Du har en uppgift här: för ett företag, en skola, en myndighet eller projektet. Därför sparar vi ditt förnamn och det du gör i uppgiften.
privacy-evening = Vi har sparat din plan för Industrinatten.
button-see = Se mina svar
button-export = Hämta allt som en fil
button-erase = Radera allt om mig
button-erase-yes = Ja, radera allt nu
button-pause = Sluta skicka meddelanden
button-resume = Börja skicka igen
export-caption = Här är allt vi har sparat om dig, i en fil (JSON). Den går att öppna med en vanlig textläsare.
erase-ask = Vill du radera allt? Dina svar försvinner, och företag som du har sagt ja till kan inte längre se dig. Det går inte att ångra.
erase-ask-works = Din uppgift här tar också slut. Vill du ha den igen behöver du en ny länk.
paused = Okej. Jag skickar inga meddelanden om du inte skriver först.
resumed = Fint att du är tillbaka! Nu kan jag skicka svar från företag igen.
messages-again = Nu skickar jag meddelanden igen.
messages-stopped = Du har stoppat meddelanden från mig. Vill du få svar och påminnelser här? Tryck på ”Börja skicka igen”.
stopped =
    Okej, jag slutar skicka meddelanden.
    Dina svar är kvar. Svar från företag ser du i /leads. Vad vill du göra?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }, kl. { SPAN($start, $end) }
    { $area }
programme-stop = { $company }, { $municipality }, kl. { SPAN($opens, $closes) }
programme-free = Det är gratis att komma. Alla är välkomna.
programme-none = Det finns ingen Industrinatt planerad just nu. Du kan ändå hitta företag här i chatten.
