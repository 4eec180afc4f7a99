# checked by: nobody yet
# Personalens sida av kontakterna (leads), veckobrevet, och det som företagen tillfrågas om.

staff-leads-title = <b>Alla kontakter</b>
    Ett ja från en person till ett företag. Ingen ska behöva vänta utan svar.
button-leads-late = Sena ({ $count })
button-leads-waiting = Väntar på svar ({ $count })
button-leads-answered = Besvarade senaste 30 dagarna ({ $count })
button-leads-firms = Efter företag
button-leads-own = Mina egna
button-leads-all = Alla kontakter
staff-leads-late = <b>Sena: { $total }</b>
staff-leads-waiting = <b>Väntar på svar: { $total }</b>
staff-leads-answered = <b>Besvarade: { $total }</b>
staff-leads-firm = <b>Företagets kontakter: { $total }</b>
staff-leads-firms = <b>Företag med obesvarade kontakter: { $total }</b>
staff-leads-empty = Här finns inget just nu.
staff-lead-late-line = Nr { $number }, { $company }: { $days ->
    [one] { $days } dag sen
   *[other] { $days } dagar sen
}
staff-lead-line = Nr { $number }, { $company }: { $status }
staff-firm-line = { $company }: { $waiting }{ $late ->
    [0] { "" }
   *[other] { " " }({ $late } sena)
}
staff-lead-title = <b>Kontakt nr { $number }</b>: { $offer }
staff-lead-status = Läge: { $status }
staff-lead-asked = Personen sa ja: { DAY($day) }
staff-lead-answer-by = Svar lovat senast: { DAY($day) }{ $late ->
    [0] { "" }
    [one] { " " }({ $late } dag sen)
   *[other] { " " }({ $late } dagar sen)
}
staff-lead-status-requested = väntar på företagets svar
staff-lead-status-accepted = företaget sa ja
staff-lead-status-declined = företaget sa inte nu
staff-lead-status-expired = tiden gick ut
staff-lead-status-withdrawn = personen tog tillbaka sitt ja
staff-lead-status-contacted = de har pratat
staff-lead-status-visit = ledde till besök
staff-lead-status-internship = ledde till praktik eller exjobb
staff-lead-status-hired = ledde till arbete
staff-lead-status-closed = avslutad
button-lead-page = Visa kontakten
button-lead-remind = Påminn företaget
button-lead-take = Svara i företagets ställe
button-lead-move = Skicka till en annan kontakt
button-lead-close = Avsluta
staff-lead-reminded = Påmind: { $count ->
    [one] { $count } kontakt
   *[other] { $count } kontakter
}. En påminnelse om dagen räcker.
staff-lead-nobody = Företaget har ingen kontakt här. Gör en länk med /companies.
staff-lead-taken = Du svarar nu i företagets ställe. Ring dem först. Kortet att svara på kommer som ett eget meddelande.
staff-lead-move = Vem på { $company } ska få kortet?
staff-lead-no-contacts = { $company } har ingen kontakt här. Gör en länk med /companies.
staff-contact-line = { $name }
staff-lead-moved = { $name } har fått kortet.
staff-lead-close-why = Varför ska kontakten avslutas? Personen får veta det på sitt språk.
close-reason-firm-silent = Företaget svarar inte
close-reason-firm-full = Företaget har inga platser
close-reason-person-asked = Personen bad om det
close-reason-mistake = Det blev fel
staff-lead-closed = Kontakt nr { $number } med { $company } är avslutad.
staff-lead-settled = Kontakt nr { $number } med { $company }: utfallet är sparat.
lead-gone = Den kontakten finns inte längre.
contact-gone = Den personen är inte längre kontakt på företaget.
lead-answered-already = Företaget har redan svarat, eller så är kontakten avslutad.
lead-closed-before = Kontakten är redan avslutad.
lead-card-closed = Projektets personal har avslutat den här kontakten. Uppgifterna är borttagna.
lead-differs = <b>Kontakt nr { $number }, { $company }</b>
    Personen säger: { $person }
    Företaget säger: { $firm }
    Fråga dem, och välj det som stämmer:
outcome-none = inget än
talked-ask-firm = Ni sa ja till { $name } ({ $offer }). <b>Har ni pratat med varandra?</b>
not-talked-firm = Hör gärna av er i dag. Personen väntar på er. Kontakten finns under /leads.

digest-staff-title = <b>Veckan som gick</b>
digest-firm-title = <b>{ $company }: veckan som gick</b>
digest-numbers = Sena: { $late }. Väntar: { $waiting }. Besvarade: { $answered }.
digest-median = Svaren tog { $days } dagar (median).
digest-removed = Borttaget för att tiden var ute: personer { $people }, gäster efter en kväll { $guests }, egna texter { $words }, gamla sorteringar { $rankings }.
digest-without-contact = Företag där ingen kan se ett ja: { $companies }
digest-lead-line = Nr { $number }, { $offer }: svara senast { DAY($day) }

audit-lead-seen = tittade på kontakt nr { $lead } ({ $company })
audit-lead-reminded = påminde { $company } om kontakt nr { $lead }
audit-lead-taken-over = svarar i stället för { $company } på kontakt nr { $lead }
audit-lead-moved = skickade kontakt nr { $lead } till en annan på { $company }
audit-lead-closed = avslutade kontakt nr { $lead } med { $company }
audit-lead-settled = sparade utfallet av kontakt nr { $lead } med { $company }
lead-card-by-staff = Projektets personal
