# checked by: nobody yet
# Roller som vilar när ingen har använt dem på länge, och hur de väcks.

role-rests-contact = Din roll som kontakt för { $company } vilar, för den har inte använts på länge. Så länge visar jag inget om någon person här. En kollega som också är kontakt kan väcka rollen med ett tryck. Annars hjälper personalen på Industrilyftet.
role-rests-partner = Din roll vilar, för den har inte använts på länge. Så länge visar jag inget om någon person här. Personalen på Industrilyftet väcker den med ett tryck. Skriv till dem: /help
role-rests-staff = Din roll i personalen vilar, för den har inte använts på länge. Be en administratör att väcka den, under /staff.
role-rests-colleague = { $name } har inte använt sin roll som kontakt för { $company } sedan { DAY($day) }. Därför vilar rollen: { $name } ser ingen person här, men du ser alla. Är { $name } kvar hos er och har sin telefon? Då kan du väcka rollen.
role-rests-firms = ⚠️ Här vilar alla kontakter, för ingen har använt rollen på länge: { $companies }. Ingen där kan svara på ett ja. Har kontakten sin telefon kvar? Väck rollen. Annars: bjud in en ny kontakt.
role-firms-more = { $count } till
role-rests-member = { $name } i personalen har inte använt rollen på länge. Därför vilar den. Du kan väcka den när du vet att { $name } har sin telefon.
role-woken-now = ✓ { $name } är vaken igen och får veta det.
role-woken-you = Din roll är vaken igen. Allt fungerar som förut.
role-wake-not-yours = Bara en kollega som är vaken kontakt för samma företag, eller personalen, kan väcka rollen.
role-name-rests = { $name } (vilar)
lead-while-resting = Någon har sagt ja till { $company } och väntar på svar. Svar är lovat senast { DAY($day) }. Din roll som kontakt vilar, så jag visar inget om personen här. En kollega som är kontakt, eller personalen på Industrilyftet, kan väcka rollen.
firm-contact-rests = • { $name }: rollen vilar sedan { DAY($day) }
firm-contact-asleep = Den kontaktens roll vilar. Väck den först, under /companies.
firm-leads-asleep = ⚠️ Alla kontakter vilar. Väck en av dem eller bjud in en ny.
partner-line-rests = { $name }, { $home } (vilar)
partner-rests = Rollen vilar sedan { DAY($day) }, för den har inte använts på länge. Väck den när du vet att personen har sin telefon.
team-member-rests = { $name }: vilar
staff-leads-asleep = ⚠️ Här vilar alla kontakter: { $companies }. Väck dem under /companies.
button-wake = Väck rollen
button-wake-name = Väck { $name }
audit-contact-woken = väckte en kontakt på { $company }
audit-partner-woken = väckte rollen { $role ->
    [ambassador] ambassadör
    [teacher] lärare
   *[caseworker] handläggare
} på { $home }
audit-staff-woken = väckte någon som är { $role ->
    [admin] administratör
   *[other] personal
}
