# checked by: nobody yet
# Personal: frågor som människor skickar, vad de får se och rätta, loggen över sorteringen, och inbjudningskoder.

help-card = <b>Ny fråga nr { $number }.</b> Personen skriver på { $language }. Den som öppnar frågan tar hand om den.
help-card-taken = Fråga nr { $number }: { $name } tar hand om den.
help-card-answered = Fråga nr { $number } är besvarad av { $name }.
help-card-withdrawn = Fråga nr { $number }: personen tog tillbaka den.
help-card-more = Personen har skrivit mer på fråga nr { $number }.
help-card-late = { $count ->
    [one] { $count } fråga har väntat mer än två arbetsdagar på svar.
   *[other] { $count } frågor har väntat mer än två arbetsdagar på svar.
}
button-help-page = Öppna frågan
help-list-open = <b>Frågor som väntar på svar: { $total }</b>
help-list-open-none = Inga frågor väntar på svar.
help-list-answered = <b>Besvarade de senaste 30 dagarna: { $total }</b>
help-list-answered-none = Inga frågor har besvarats de senaste 30 dagarna.
button-help-open = Väntar på svar ({ $count })
button-help-answered = Besvarade ({ $count })
help-line-open = Nr { $number }, { $language }, { $age }
help-line-taken = Nr { $number }, { $language }, { $age } – { $name }
help-line-answered = Nr { $number }, { $language } – svar av { $name }
help-age-hours = { $hours ->
    [0] mindre än en timme
    [one] { $hours } timme
   *[other] { $hours } timmar
}
help-age-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
help-page-title = <b>Fråga nr { $number }</b>
help-page-asked = Ställd för { $age } sedan.
help-page-language = Personen använder boten på { $language }. Inget översätts: du läser personens egna ord, och personen läser dina.
help-page-taken = { $name } tar hand om frågan. Ta över om { $name } inte hinner.
help-page-may-see = Personen låter dig se sina svar så länge frågan är öppen. Varje titt loggas.
help-page-may-not-see = Personen vill inte visa sina svar.
help-page-emptied = Texten är borttagen, för den har sparats så länge den får.
help-page-answered = <b>Svar av { $name }:</b>
button-help-answer = Svara
button-help-person = Visa personens svar
button-help-skills = Rätta vad personen kan
button-help-rankings = Varför visades erbjudandena?
button-help-to-skills = ← Vad personen kan
button-help-to-rankings = ← Sorteringarna
button-help-leave = Lämna till en kollega
button-help-take = Ta över
button-help-list = Alla frågor
button-help-back = ← Fråga nr { $number }
help-left = Fråga nr { $number } är ledig igen.
question-help-reply-answer = Skriv svaret i ett meddelande, med lätta ord. Det skickas precis som du skriver det.
help-answer-sent-paused = Personen har stoppat meddelanden. Svaret syns när personen själv tittar på sina frågor.
help-answer-sent = Svaret på fråga nr { $number } är skickat.
help-withdrawn = Personen har tagit tillbaka frågan.
help-not-yours = En kollega har tagit hand om frågan. Öppna den igen om du vill ta över.
help-not-allowed = Personen vill inte visa sina svar. Du kan fortfarande svara på frågan.
help-no-profile = Personen har inga svar sparade.
help-skills-not-yet = Personen har inte hunnit berätta vad hen kan. Be personen fortsätta med /profile.
help-ranking-gone = Den sorteringen finns inte längre.

help-person-title = <b>Fråga nr { $number }: personens svar</b>
    Det här får ett företag veta, om personen säger ja:
help-person-further = Andra svar:
help-person-leads = Kontakter med företag:
help-person-lead = { $company }: { $status }
help-skills-title = <b>Så har personens ord förståtts</b>
    Tryck på det som är fel. Personen får veta vad du ändrar och kan ångra det.
help-skills-none = Inget är sparat än. Lägg till det som personen kan.
help-skill = { $concept }: { $kind }
help-skill-said = { $concept }: { $kind } – sa ”{ $words }”
help-kind-skill = kan
help-kind-wish = vill lära sig
help-kind-avoid = vill inte arbeta med
help-kind-none = finns inte med
button-help-skill = { $concept }
button-help-find = Lägg till (sök på ett ord)
help-skill-choose = <b>{ $concept }</b>: { $kind }. Vad ska det stå?
button-help-set-skill = Kan
button-help-set-wish = Vill lära sig
button-help-set-avoid = Vill inte arbeta med
button-help-set-none = Ta bort
help-skill-changed = Ändrat. Personen får veta det på sitt språk.
question-help-word-word = Skriv ett ord för det som personen kan, på svenska eller engelska.
help-word-found = ”{ $word }” kan vara:
help-word-none = Jag hittar inget för ”{ $word }”. Prova ett vanligare ord.

ranking-list = <b>De senaste sorteringarna</b>
    Varje gång personen får förslag sparas varför.
ranking-none = Personen har inte fått några förslag än.
ranking-line = { DAY($day) } { CLOCK($at) }, { $count ->
    [one] { $count } erbjudande
   *[other] { $count } erbjudanden
}
ranking-title = <b>Sorteringen { DAY($day) } kl. { CLOCK($at) }</b>
ranking-empty = Inget kunde visas.
ranking-entry = <b>{ $place }. { $offer }</b>: { $score } av 100
ranking-offer-gone = ett erbjudande som inte finns längre
ranking-parts = Delar (0–100): { $parts }
ranking-part-skills = det personen kan { $value }
ranking-part-interests = intressen och önskningar { $value }
ranking-part-practical = avstånd { $value }
ranking-part-language = språk { $value }
ranking-reasons = Talar för: { $reasons }
ranking-gaps = Saknas: { $reasons }
ranking-versions = Lexikon { $lexicon }, vikter { $weights }, underlag { $input }
ranking-versions-same = Samma lexikon och vikter gäller nu.
ranking-versions-changed = Ändrat sedan dess: { $parts }.
ranking-differs-lexicon = lexikonet
ranking-differs-weights = vikterna
ranking-differs-input-long = Personens svar eller erbjudandena är ändrade.
ranking-differs-lexicon-long = Lexikonet är ändrat.
ranking-differs-weights-long = Vikterna är ändrade.
ranking-differs-crowd-long = Det är lika många saker som förut, men andra personer väntar nu på samma platser.
button-help-replay = Räkna om nu
button-help-ranking = Tillbaka till sorteringen
replay-same = <b>Samma resultat.</b> Sorteringen blir likadan i dag.
replay-other = <b>Ett annat resultat.</b> Sorteringen blir inte likadan i dag.
replay-though = Ändå är det här annorlunda:
replay-because = Det här är annorlunda:
logged-reason-skill = något personen kan
logged-reason-interest = något personen gillar
logged-reason-wish = något personen vill lära sig
logged-reason-same-place = samma kommun
logged-reason-near = nära
logged-reason-languages = ett gemensamt språk
logged-reason-swedish = svenskan räcker
logged-gap-kind = en annan sorts erbjudande
logged-gap-distance = för långt
logged-gap-swedish = mer svenska krävs
logged-gap-swedish-no-reason = mer svenska önskas, utan skäl
logged-gap-licence = körkort eller bevis saknas
logged-gap-age = för ung
logged-gap-school = grundskolan är inte klar
logged-gap-minor-unknown = okänt om den som är under 18 får
logged-gap-full = fullt
logged-gap-ended = har slutat
logged-gap-not-yet = man kan inte säga ja än
logged-gap-declined = personen har sagt nej
logged-gap-avoid = något personen inte vill
logged-gap-nothing-in-common = inget gemensamt känt
logged-gap-no-offer = inget ledigt hos företaget
logged-gap-unknown-place = okänd ort

code-list = <b>Inbjudningskoder</b>
    En länk för en skola, en myndighet eller en ambassadör. Den räknar människor, men säger aldrig vilka.
code-list-none = Här finns inga koder än. En kod är en länk för en skola, en myndighet eller en ambassadör. Den räknar människor, men säger aldrig vilka.
code-line-closed = { $name } (stängd)
code-title = <b>{ $name }</b>
code-title-closed = <b>{ $name }</b> (stängd: räknar inga nya)
code-started = Började: { $count }
code-profiles = Svarade på frågorna: { $count }
code-visited = Besökte ett företag: { $count }
code-few = få (färre än 5)
code-made = Koden är klar. Dela länken, eller skriv ut bladet.
code-now-closed = Koden är stängd. Länken fungerar, men räknar inga nya.
code-now-open = Koden räknar igen.
code-gone = Den koden finns inte längre.
code-sheet-caption = Blad att skriva ut (A4) för <b>{ $name }</b>
button-code-new = Ny kod
button-code-sheet = Blad med QR-kod
button-code-close = Stäng koden
button-code-open = Öppna koden igen
button-code-list = Alla koder
question-referral-name = Vad heter skolan, klassen, gruppen eller myndigheten? Skriv inget namn på en person.
sheet-title = Jobb och praktik i industrin
sheet-headline = Skanna koden med telefonens kamera
sheet-text = En chattbot hjälper dig att hitta jobb, praktik och företag i Jämtland och Härjedalen. Skriv på ditt eget språk. Gratis, inget CV, inget personnummer.

command-questions = Personal: frågor från människor
command-codes = Personal: inbjudningskoder
help-staff-help = /questions – frågor från människor som vill ha hjälp
    /codes – inbjudningskoder för skolor, myndigheter och ambassadörer
audit-help-seen = läste fråga nr { $question }
audit-help-taken-over = tog över fråga nr { $question }
audit-help-left = lämnade fråga nr { $question } till en kollega
audit-help-answered = svarade på fråga nr { $question }
audit-help-person-seen = såg svaren från personen bakom fråga nr { $question }
audit-help-skills-seen = såg vad personen bakom fråga nr { $question } kan
audit-help-skill-changed = rättade vad personen bakom fråga nr { $question } kan
audit-help-rankings-seen = såg sorteringarna för personen bakom fråga nr { $question }
audit-help-ranking-replayed = räknade om en sortering för personen bakom fråga nr { $question }
audit-code-made = gjorde koden { $code }
audit-code-closed = stängde koden { $code }
audit-code-opened = öppnade koden { $code }
audit-code-sheet-made = gjorde ett blad för koden { $code }
