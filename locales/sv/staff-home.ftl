# checked by: nobody yet
# Företagets egen sida i chatten: startsidan, inkorgen, paus, sidan som andra ser den, och när meddelanden kommer.

firm-home-choose = Vilket av dina företag gäller det?
firm-home-title =
    <b>{ $company }</b>
    Hej { $name }! Du svarar för företaget här.
firm-home-paused = ⏸ Projektets personal har pausat företaget. Era erbjudanden visas inte, och ni får inga nya ja.
firm-home-nothing = Inget ja väntar på ert svar just nu.
firm-home-new = Nya ja, inte öppnade: { $count }
firm-home-waiting = Öppnade, väntar på ert svar: { $count }
firm-home-running = Pågår: { $count }
firm-home-tonight = <b>I kväll är det { $event }.</b> Era dörrar är öppna { SPAN($opens, $closes) }.
firm-home-evening = <b>{ $event }:</b> era dörrar är öppna { DAY($day) }, { SPAN($opens, $closes) }.
firm-home-offers = Erbjudanden: { $open } öppna, { $paused } pausade.
firm-home-pace = Meddelanden till dig: { $pace }

button-firm-home = ← Vår startsida
button-inbox-new = Nya ({ $count })
button-inbox-waiting = Väntar på oss ({ $count })
button-inbox-running = Pågår ({ $count })
button-inbox-finished = Avslutade ({ $count })
button-firm-tonight = I kväll: våra dörrar
button-firm-doors = Kvällen: våra dörrar
button-home-offers = Våra erbjudanden
button-firm-full = Pausa ett erbjudande
button-firm-seen = Så ser andra vår sida
button-firm-pace = När meddelanden kommer
button-firm-others = Byt företag

firm-inbox-new = <b>{ $company }: nya ja ({ $total })</b>
firm-inbox-waiting = <b>{ $company }: väntar på ert svar ({ $total })</b>
firm-inbox-running = <b>{ $company }: pågår ({ $total })</b>
firm-inbox-finished = <b>{ $company }: avslutade ({ $total })</b>
firm-inbox-none = Här finns inget just nu.
firm-inbox-no-offer = Företaget i stort
firm-inbox-line = Nr { $number }, { $offer }: kom { DAY($day) }, svara senast { DAY($date) }
firm-inbox-line-status = Nr { $number }, { $offer }: kom { DAY($day) }, { $status }
firm-inbox-button = Nr { $number }: { $offer }
firm-lead-status-accepted = ni sa ja
firm-lead-status-declined = ni sa inte nu
firm-lead-status-expired = tiden gick ut
firm-lead-status-withdrawn = personen tog tillbaka sitt ja
firm-lead-status-contacted = ni har pratat
firm-lead-status-visit = ledde till besök
firm-lead-status-internship = ledde till praktik eller exjobb
firm-lead-status-hired = ledde till arbete
firm-lead-status-closed = avslutad

firm-full-title = <b>{ $company }: är det fullt?</b>
firm-full-how = Tryck på ett erbjudande för att pausa det. Då visas det inte, och ingen ny kan säga ja. De som redan har sagt ja påverkas inte. Tryck igen för att öppna det.
firm-full-none = Ni har inget erbjudande att pausa eller öppna.
button-offer-pause = Pausa: { $title }
button-offer-reopen = Öppna igen: { $title }
firm-offer-paused = ⏸ Pausat: { $title }. De som redan har sagt ja påverkas inte.
firm-offer-paused-before = ⏸ { $title } är redan pausat: { $contact } gjorde det { DAY($day) }.
firm-offer-reopened = ✓ Öppet igen: { $title }.
firm-offer-open-before = { $title } är redan öppet.
offer-closed-by-staff = Det erbjudandet har projektets personal stängt, eller så är det inte godkänt än. Fråga dem.
somebody-at-firm = någon hos er

firm-seen-title = <b>Så ser andra er sida: { $language }</b> (erbjudande { $number } av { $total }). På kortet står också varför det passar just den som ser det.
firm-seen-untranslated = Erbjudandet är inte översatt till det språket än. Era egna ord visas på svenska.
firm-seen-none = Just nu visas inget erbjudande från er.

firm-pace-title = <b>När ska meddelanden komma till dig?</b>
firm-pace-how = Arbetstid är måndag till fredag kl. 7–18, inte helgdagar. Påminnelser om sista dagen att svara kommer alltid för sig. Det gör också ett ja som annars skulle komma för sent.
firm-pace-instant = genast, på arbetstid
firm-pace-daily = ett brev om dagen, kl. 8
firm-pace-weekly = ett brev i veckan, kl. 8
firm-pace-any-hour = genast, dygnet runt
firm-pace-now = ✓ Nu gäller: { $pace }. Det som väntar finns i inkorgen.

digest-day-title = <b>{ $company }: nytt sedan sist</b>
digest-waiting = <b>Väntar på ert svar</b>
digest-answers = <b>Har svarat på er fråga</b>
digest-to-tell = <b>Ni sa ja. Har ni pratat med varandra?</b>
digest-lead-line-plain = Nr { $number }, { $offer }
digest-button = Öppna nr { $number }

audit-firm-offer-paused = pausade ”{ $offer }” ({ $company })
audit-firm-offer-opened = öppnade ”{ $offer }” igen ({ $company })

help-contact = <b>För företagets kontakter</b>
    /company – er startsida: nya ja, era svar, erbjudanden, när meddelanden kommer
    /offers – skriv, ändra och pausa era erbjudanden
    /door – besökare hos er under kvällen
