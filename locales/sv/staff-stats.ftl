# checked by: nobody yet
# Siffror för personalen: /stats och rättvisespegeln /mirror.

help-staff-stats = /stats – siffror och bilder: räckvidd, vägen till jobb, kommuner, svarstider
    /mirror – rättvisespegeln: visas alla företag, och ser alla lika bra erbjudanden?
command-stats = Personal: siffror och bilder
command-mirror = Personal: rättvisespegeln
audit-mirror-seen = tittade i rättvisespegeln

stats-title = <b>Siffror</b>
    Välj vad du vill se. Varje sida är en bild, med samma siffror i text.
button-stats-reach = Nya och aktiva per vecka
button-stats-funnel = Vägen till jobb
button-stats-map = Kommunerna på karta
button-stats-live = Industrinatten nu
button-stats-answers = Företagens svarstider
button-stats-sources = Hur de hittade hit
button-stats-languages = Språk i chatten
button-stats-attitude = Jobba i industrin? Före och efter
button-stats-mirror = Rättvisespegeln
button-stats-refresh = Uppdatera
button-stats-all = Alla siffror

stats-heading = <b>{ $title }</b>
stats-number = { $value }
stats-at = { DAY($day) } kl. { CLOCK($at) }
stats-few = få
stats-few-note = Få = färre än 5 personer, kanske ingen. Ibland står det få även för en större grupp, så att ingen går att räkna fram.
stats-nothing = Det finns inga siffror än.
stats-more = och { $count } till
stats-period = Senaste { $days } dagarna
stats-group-line = { $group }: { $people }

stats-reach = Nya och aktiva per vecka
stats-reach-new = Nya personer
stats-reach-active = Aktiva personer
stats-week = v. { $week }
stats-reach-line = Vecka { $week }: { $new } { $new ->
    [one] ny
   *[other] nya
}, { $active } { $active ->
    [one] aktiv
   *[other] aktiva
}
stats-reach-how = Sista veckan är inte slut. Aktiv = den som skrev, svarade, sa ja till ett företag, anmälde sig eller fick en stämpel. Att någon bara läser sparas inte, så äldre veckor räknas lite för lågt.

stats-funnel = Vägen till jobb
stats-funnel-started = Startade
stats-funnel-profile = Svarade på frågorna
stats-funnel-matches = Fick förslag
stats-funnel-yes = Sa ja till ett företag
stats-funnel-answered = Fick svar av företaget
stats-funnel-visit = Besök
stats-funnel-internship = Praktik eller exjobb
stats-funnel-job = Arbete
stats-funnel-line = { $step }: { $count } ({ $percent })
stats-funnel-how = Procenten är av alla som startade. Bara de som finns kvar räknas; den som har raderat sig är borta.

stats-map = Personer per kommun
stats-map-what = Personer som har svarat på frågorna
stats-map-few = Streckat: få (färre än 5)
stats-map-line = { $place }: { $people } ({ $firms } företag)
stats-place-elsewhere = Någon annanstans
stats-place-unsaid = Har inte sagt

stats-live = Industrinatten nu
stats-live-none = Det finns ingen publicerad Industrinatt. Planera en med /events.
stats-live-event = { $name }, { DAY($day) } kl. { CLOCK($at) }
stats-live-people = Anmälda: { $registered }. På plats hittills: { $visitors }.
stats-live-registered = Anmälda
stats-live-visited = Har varit där
stats-live-no-doors = Inga företag öppnar sina dörrar än.
stats-live-door = { $company }: { $registered } anmälda, { $visitors } har varit där{ $lately ->
    [0] { "" }
   *[other] { " " }({ $lately } senaste 40 minuterna)
}
stats-live-bus = { $name }: { $taken } av { $seats } platser tagna

stats-answers = Företagens svarstider
stats-answers-none = Ingen har sagt ja till ett företag än.
stats-answers-all = Alla företag: { $times }
stats-firm-line = { $company }: { $times }
stats-times = svar efter { $days } { $days ->
    [one] dag
   *[other] dagar
}, { $percent } i tid{ $missed ->
    [0] { "" }
   *[other] , { $missed } utan svar
}
stats-times-short = { $days } { $days ->
    [one] dag
   *[other] dagar
}, { $percent } i tid
stats-times-none = inget svar än
stats-times-silent = { $times }, tyst i { $days } dagar
stats-times-unanswered = inget svar än ({ $missed } över tiden, { $waiting } väntar)
stats-answers-how = Dagarna är medianen: hälften av svaren kom fortare. I tid = senast den dag som personen fick se. Tyst: ingen har fått svar på minst två veckor.

stats-sources = Hur de hittade hit
stats-sources-without = Utan länk

stats-languages = Språk i chatten

stats-attitude = Kan de tänka sig att jobba i industrin?
stats-attitude-before = Före kvällen
stats-attitude-after = Efter kvällen
stats-attitude-none = Färre än 5 personer har svarat både före och efter. Då visas inga siffror.
stats-attitude-people = { $count } personer svarade både före och efter Industrinatten.
stats-attitude-line = { $answer }: { $before } före, { $after } efter
stats-attitude-yes = Ja
stats-attitude-maybe = Kanske
stats-attitude-no = Nej
stats-attitude-unknown = Vet inte

mirror-title = <b>Rättvisespegeln</b>
    Vad de senaste { $days } dagarna visar, och vad du kan göra.
mirror-firms-head = <b>Företagen</b>
mirror-groups-head = <b>Personerna</b>
mirror-silent = { $count ->
    [one] Ett företag har inte svarat på { $days } dagar
   *[other] { $count } företag har inte svarat på { $days } dagar
}: { $names }. Ring dem. Den som väntar än finns i /leads.
mirror-none-silent = Inget företag har låtit någon vänta i { $days } dagar.
mirror-forgotten = { $count ->
    [one] Ett företag har erbjudanden som inte har visats för någon
   *[other] { $count } företag har erbjudanden som inte har visats för någon
}: { $names }. Be dem skriva tydligare vad man gör på jobbet, vilka åldrar som får komma och hur mycket svenska som behövs.
mirror-half = { $count ->
    [one] Ett av { $firms } företag fick hälften av alla visningar.
   *[other] { $count } av { $firms } företag fick hälften av alla visningar.
}
mirror-few-shown = Det är för tidigt att jämföra företagen: { $count ->
    [0] inga erbjudanden har visats än
    [one] ett erbjudande har visats hittills
   *[other] { $count } erbjudanden har visats hittills
}.
mirror-more = { $count } till
mirror-less = <b>{ $group }</b> (omkring { $people } personer) ser sämre erbjudanden: { $ratio } av vad andra ser.
mirror-refused = <b>{ $group }</b> (omkring { $people } personer) får ja mer sällan av företagen: { $ratio } av vad andra får.
mirror-ratio = { $ratio } ({ $low }–{ $high })
mirror-advice-language = Låt någon som kan språket prova boten: förstår den vad folk skriver? Och fråga företagen vilka jobb som går bra med lite svenska.
mirror-advice-municipality = Fråga företag i närheten om platser. Fråga också om de kan ordna skjuts, för långa vägar gör att jobb visas längre ned.
mirror-advice-age = Titta på åldersgränserna: ett erbjudande där lägsta ålder saknas visas inte för den som är under 18. Be företagen fylla i.
mirror-advice-refused = Prata med företagen om vilka krav de verkligen behöver.
mirror-equal-language = Språk: ingen skillnad går att se mellan { $groups } grupper.
mirror-equal-municipality = Kommun: ingen skillnad går att se mellan { $groups } grupper.
mirror-equal-age = Ålder: ingen skillnad går att se mellan { $groups } grupper.
mirror-too-few-language = Språk: för få personer att jämföra än.
mirror-too-few-municipality = Kommun: för få personer att jämföra än.
mirror-too-few-age = Ålder: för få personer att jämföra än.
mirror-language = Ser alla lika bra erbjudanden? Språk
mirror-municipality = Ser alla lika bra erbjudanden? Kommun
mirror-age = Ser alla lika bra erbjudanden? Ålder
mirror-age-13-17 = 13–17 år
mirror-age-18-24 = 18–24 år
mirror-age-25-34 = 25–34 år
mirror-age-35-49 = 35–49 år
mirror-age-50-plus = 50 år och äldre
mirror-age-unsaid = Okänd ålder
mirror-others = Övriga
mirror-less-side = sämre
mirror-equal-side = som andra
mirror-more-side = bättre
mirror-how = Jämför den bästa lista som var och en har sett, omkring { $people } personer. 100 % = lika bra som alla andra ser. Inom parentes: så mycket kan slumpen göra. Grupper med färre än 5 personer är med under Övriga, eller inte alls.
mirror-group-line = { $group }: { $ratio }, omkring { $people } personer
mirror-firms = Företag för företag
mirror-shown = Hur ofta erbjudanden har visats
mirror-no-firms = Det finns inga företag än.
mirror-firm-line = • { $company }: { $shown ->
    [0] inte visad
    [one] visad en gång
   *[other] visad { $shown } gånger för { $people } { $people ->
        [one] person
       *[other] personer
    }
}, { $wanted } ja
mirror-firms-how = Rött: företaget har erbjudanden, men ingen har sett dem.
mirror-firm-times = { $line }, { $times }
button-mirror-firms = Företag för företag
button-mirror-language = Jämför språk
button-mirror-municipality = Jämför kommuner
button-mirror-age = Jämför åldrar
button-mirror-back = Rättvisespegeln
