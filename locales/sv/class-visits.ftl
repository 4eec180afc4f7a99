# checked by: nobody yet
# A class at a company: what pupils see when they scan the code of the visit.

class-scan-thanks = <b>Tack för att du är här hos { $company }!</b>
class-scan-again = Du är redan räknad hos { $company }. En gång räcker.
class-scan-counted = Jag räknar bara hur många ni är. Jag sparar inte vem du är.
class-scan-next = Har du fyllt 13 år? Då kan du se vilka jobb och företag här i länet som passar dig, om du vill.
button-class-fits = Visa vad som passar mig
class-code-unknown = Den koden känner jag inte igen. Skanna QR-koden hos företaget en gång till, eller skriv de två orden som står vid den.
class-code-not-now = Den koden fungerar bara den dag då klassen är på besök.
class-poster-text = Då räknar vi hur många ni är. Vi sparar inte vem du är.
