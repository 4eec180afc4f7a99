# checked by: nobody yet
# Företagets egna dörrar under kvällen, och vad personalen ser av det.

firm-evening-not-yours = Den sidan är bara för företagets kontaktpersoner. Saknar du den? Be personalen om en ny länk.
firm-evening-which = Vilket av dina företag gäller det?
firm-evening-title = <b>{ $company } – era dörrar</b>
firm-evening-when = { $event }: { DAY($day) }, kl. { SPAN($opens, $closes) }
firm-evening-where = { $where }
firm-evening-places =
    { $registered ->
        [one] En anmäld.
       *[other] { $registered } anmälda.
    } { $capacity ->
        [0] Ni har ingen gräns för hur många som får komma.
       *[other] Plats för { $capacity } { $minutes ->
            [0] hela kvällen.
           *[other] åt gången, { $minutes } minuter var.
        }
    }
firm-evening-not-yet = Här ser ni hur många som är hos er, när dörrarna har öppnat.
firm-evening-count =
    <b>Hos er nu: ungefär { $lately }. I kväll: { $visitors ->
        [one] en besökare
       *[other] { $visitors } besökare
    }.</b>
    Nu betyder: har skannat koden de senaste 40 minuterna.
firm-evening-choices = { $yes } sa ja, { $later } sa kanske senare. Namn ser ni bara för dem som har sagt ja, i /leads.
firm-evening-shut = ⏸ Dörrarna är stängda till kl. { CLOCK($until) }. Då öppnar de av sig själva.
firm-evening-shut-now =
    Klart. Dörrarna är stängda till kl. { CLOCK($until) }. { $told ->
        [0] Ingen anmäld var på väg just nu.
        [one] En anmäld som var på väg får veta det.
       *[other] { $told } anmälda som var på väg får veta det.
    }
firm-evening-shut-before = Dörrarna är redan stängda, till kl. { CLOCK($until) }. Inget är ändrat. Vill ni ha längre tid? Öppna först, och stäng igen.
firm-evening-opened = Dörrarna är öppna. De som fick veta att det var stängt får veta det nu.
firm-evening-open-before = Dörrarna är redan öppna.
firm-evening-code-scan = Skanna koden med telefonens kamera
firm-evening-code-write = Går det inte? Skriv de här två orden till boten:
firm-evening-code-caption = Koden till era dörrar, <b>{ $company }</b>. Visa den för den som kommer. Går det inte att skanna? Då skriver besökaren: <b>{ $spoken }</b>
doors-cannot-shut = Dörrarna hos { $company } kan bara stängas en stund medan de är öppna, och en halvtimme innan.
button-firm-evening = Våra dörrar
button-firm-evening-leads = De som har sagt ja till er
button-firm-evening-page = Uppdatera
button-firm-evening-back = ← Våra dörrar
button-firm-evening-code = Visa koden för besökare
button-firm-evening-shut = Stäng dörrarna i { $minutes } minuter
button-firm-evening-open = Öppna dörrarna igen
button-staff-reopen = Öppna dörrarna igen
staff-doors-reopened = Dörrarna är öppna. De som fick veta att det var stängt får veta det nu.
audit-doors-shut = stängde dörrarna hos { $company } i { $minutes } minuter
audit-doors-reopened = öppnade dörrarna hos { $company } igen
