# checked by: nobody yet
# Personalen: vem som är med, inbjudningar och loggen över vad alla har gjort.

only-for-admins = Det här kan bara en administratör göra.
team-title = <b>Personal</b>
team-member = { $name }: { $role }
team-member-you = { $name }: { $role } (du)
team-member-gone = någon som har raderat sig
team-role-staff = personal
team-role-admin = administratör
team-link = Länken här nere gör en person till { $role }. Den fungerar en gång, i { $days } dagar. Skicka den bara till den som ska ha den.
team-welcome = <b>Välkommen!</b> Du är nu { $role }.
team-remove-ask = Ta bort { $name }? Personen kan inte längre göra något som personal.
team-removed = Borttagen.
staff-member-gone = Personen är inte längre med i personalen.
staff-in-settings = { $name } är personal enligt programmets inställningar (STAFF_IDS). Be den som sköter programmet att ta bort numret där.
staff-last-admin = Det måste finnas minst en administratör. Bjud in en annan först.
button-team-invite = Bjud in personal
button-team-invite-admin = Bjud in administratör
button-team-remove = Ta bort { $name }
button-team-remove-yes = Ja, ta bort

audit-title = <b>Logg</b> ({ $total })
audit-none = Loggen är tom.
audit-line = • { DAY($day) } { CLOCK($at) } – { $who }: { $deed }
audit-staff-invited = bjöd in någon som { $role ->
    [admin] administratör
   *[other] personal
}
audit-staff-joined = blev { $role ->
    [admin] administratör
   *[other] personal
}
audit-staff-removed = tog bort någon ur personalen
audit-contact-invited = gjorde en länk för en kontakt på { $company }
audit-event-made = skapade { $event }
audit-event-changed = ändrade { $event }
audit-event-published = publicerade { $event }
audit-event-cancelled = ställde in { $event }
audit-stop-changed = ändrade dörrarna hos { $company }
audit-stop-closed = tog bort { $company } från kvällen
audit-lots-drawn = drog lott om platser hos { $company } ({ $winners } av { $entrants })
audit-route-changed = ändrade bussen { $route }
audit-route-delayed = sade att { $route } är { $minutes } minuter sen
audit-posters-made = gjorde affischer för { $event }
audit-reward-checked = lämnade ut ett pris

help-staff = <b>För personal</b>
    /events – Industrinatten: planera och följa
    /delay – bussen är sen
    /check – lämna ut ett pris
    /leads – alla kontakter: sena, väntande, besvarade
    /staff – vem som är personal
    /audit – vad personalen har gjort
command-staff = Personal: vem som är med
command-audit = Personal: loggen
audit-retention-removed = tog bort det vars tid var ute: personer { $people }, gäster { $guests }, egna texter { $words }, gamla sorteringar { $rankings }
audit-who-program = programmet
erase-ask-in-settings = Din uppgift här tar också slut. Men ditt nummer står i programmets inställningar (STAFF_IDS), och det kan jag inte radera. Det kan bara den som sköter programmet.
erased-in-settings = Ditt nummer står kvar i programmets inställningar (STAFF_IDS). Be den som sköter programmet att ta bort numret. Annars blir du personal igen om du skriver till mig när programmet har startat om, eller efter { $days } dagar.
