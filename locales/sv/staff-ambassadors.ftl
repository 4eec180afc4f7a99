# checked by: nobody yet
# Ambassadörens egen sida, och personalens tillsyn över samtalen.

amb-home = <b>{ $name }, { $company }</b>
amb-home-waiting = { $count ->
    [0] Ingen fråga väntar på svar.
    [one] En fråga väntar på ditt svar.
   *[other] { $count } frågor väntar på ditt svar.
}
amb-home-shown = Ditt kort visas för dem som letar jobb.
amb-home-hidden = Ditt kort visas inte. Ingen ny kan fråga dig, men samtal som pågår är kvar.
amb-home-paused = Du har stoppat meddelanden från mig. Så länge visas inte ditt kort, och frågor når dig inte.
button-amb-home = Min sida
button-amb-inbox = Frågor och samtal ({ $count })
button-amb-inbox-plain = Frågor och samtal
button-amb-card = Mitt kort
button-amb-show = Visa mitt kort
button-amb-hide = Göm mitt kort
button-amb-edit-name = Namn
button-amb-edit-languages = Språk
button-amb-edit-day = En dag på jobbet
button-amb-edit-photo = Foto
button-amb-photo-remove = Ta bort fotot
button-amb-adult = Jag är 18 år eller äldre
button-amb-minor = Jag är inte 18 än
button-amb-reply = Svara
button-amb-open = Öppna samtalet
amb-card-preview = <b>Så ser ditt kort ut för andra:</b>
amb-card-preview-hidden = <b>Så kommer ditt kort att se ut.</b> Det visas inte än.
amb-card-not-ready = Berätta om en dag på jobbet och välj minst ett språk. Sedan kan kortet visas.
amb-card-changed = Klart.
amb-card-adult = Bara du ser: du är 18 eller äldre, så ni kan byta kontakt om båda vill.
amb-card-not-adult = Bara du ser: kontakt byts inte, för du har inte sagt att du är 18.
amb-text-not-shown = Kortet kan alla läsa. Skriv utan telefonnummer, adresser, konton och annat privat.
amb-text-private = Kortet kan alla läsa, så jag sparar inget om { $kinds }. Skriv gärna på ett annat sätt.
amb-photo-please = Skicka ett foto (inte som fil), eller tryck på Avbryt.
question-amb-name-name = <b>Vilket namn ska stå på kortet?</b> Ditt förnamn räcker.
question-amb-languages-languages = <b>Vilka språk kan du svara på?</b> Välj flera om du vill.
question-amb-day-day =
    <b>Vad gör du på en vanlig dag?</b> Skriv tre till sex meningar, högst 400 tecken.
    Berätta när du börjar, vad du gör med händerna, vad som är roligt och vad som är svårt. Jag översätter inte, men jag talar om vilket språk det är.
question-amb-day-language = <b>Vilket språk skrev du på?</b>
question-amb-photo-photo = <b>Skicka ett foto av dig på jobbet.</b> Alla som använder boten kan se det. Se till att ingen annan är med på bilden utan lov, och inga hemligheter från företaget.
question-amb-photo-alt = <b>Vad visar fotot?</b> Skriv en mening för den som inte kan se det, till exempel ”Jag står vid en ugn och håller i en plåt med bröd”.
question-amb-reply-text =
    <b>Vad vill du svara?</b>
    Jag översätter inte. Korta, enkla meningar är lättast att förstå. Personen ser ditt förnamn och företaget. Skriv inte telefonnummer eller konton. Personalen i projektet kan läsa samtalet.
amb-inbox-title = <b>Dina samtal ({ $total })</b>
amb-inbox-none = Du har inga samtal just nu.
amb-line-waiting = { $number }: väntar sedan { DAY($day) }
amb-line-answered = { $number }: du har svarat
amb-page = <b>Samtal { $number }</b> med en person som tittar på ditt företag
amb-page-waiting = Väntar på ditt svar sedan { DAY($day) }.
amb-page-answered = Inget väntar på svar.
amb-asked = <b>Ny fråga</b> (samtal { $number }) från en person som tittar på ditt företag
amb-asked-more = <b>Mer i samtal { $number }</b>
amb-asked-language = Skrivet på { $language }.
amb-asked-how = Du vet inte vem det är, och det ska du inte heller. Förstår du inte språket kan du svara på enkel svenska, eller fråga någon du jobbar med.
amb-reply-sent = Tack! Ditt svar är skickat.
amb-remind = <b>En fråga väntar på dig</b> (samtal { $number }) sedan { DAY($day) }. Ett kort svar räcker, också ”det vet jag inte”.
amb-ended-candidate = Personen i samtal { $number } har avslutat det. Inget mer kommer därifrån. Tack för att du svarade.
amb-ended-staff = Personalen i projektet har avslutat samtal { $number }. Fråga dem om du undrar varför.

talks-held = <b>Samtal där ett meddelande väntar på er ({ $total })</b>
talks-held-none = Inget meddelande väntar på er.
talks-open = <b>Samtal som pågår ({ $total })</b>
talks-open-none = Inga andra samtal pågår.
talks-over = <b>Avslutade samtal ({ $total })</b>
talks-over-none = Inga avslutade samtal.
talks-line = { $number }: { $name }, { $company }
talks-nobody = ambassadören har slutat
talks-title = <b>Samtal { $number }</b>, { $name }, { $company }
talks-begun = Började { DAY($day) }.
talks-ended = Avslutat: { $why }.
talks-ended-candidate = av personen som frågade
talks-ended-ambassador = av ambassadören
talks-ended-staff = av personalen
talks-ended-left = ambassadören har slutat
talks-ended-quiet = ingen har skrivit på 30 dagar
talks-held-count = { $count ->
    [0] Inget meddelande hålls kvar.
    [one] Ett meddelande hålls kvar.
   *[other] { $count } meddelanden hålls kvar.
}
talks-waiting = Frågan väntar på ambassadörens svar sedan { DAY($day) }.
talks-by-candidate = <b>{ $number }. Personen som frågar</b> ({ $language })
talks-by-ambassador = <b>{ $number }. Ambassadören</b> ({ $language })
talks-language-unknown = okänt språk
talks-state-passed = Släpptes igenom av personalen ({ $why }).
talks-state-held = Hålls kvar: { $why }.
talks-state-withheld = Skickades inte vidare ({ $why }).
talks-card-held = <b>Ett meddelande väntar på er</b> i samtal { $number } ({ $company }). Det kan innehålla: { $why }. Läs och bestäm om det ska skickas vidare.
talks-card-late = <b>Inget svar på fem arbetsdagar.</b> I samtal { $number } har { $name } på { $company } inte svarat sedan { DAY($day) }. Personen som frågade vet att ni vet.
talks-stop-ask = Ska samtal { $number } avslutas? Båda får veta det, och inget mer skickas.
talks-stopped = Samtalet är avslutat. Båda får veta det.
talks-did-pass = Meddelandet är skickat vidare. Den som skrev får veta det.
talks-did-withhold = Meddelandet skickas inte vidare. Den som skrev får veta det.
concern-contact = kontaktuppgifter
concern-money = pengar
concern-insult = kränkande ord
concern-threat = hot
concern-sexual = sexuella ord eller närmanden
concern-meeting = att träffas ensamma
button-talk-read = Läs samtalet
button-talk-page = Till samtalet
button-talk-stop = Avsluta samtalet
button-talk-pass = Skicka vidare nr { $number }
button-talk-withhold = Håll kvar nr { $number }
button-talks-held = Väntar på er ({ $count })
button-talks-open = Pågår ({ $count })
button-talks-over = Avslutade ({ $count })
dialogue-judged = Någon har redan bestämt om det meddelandet.
dialogue-contact-refused = Det går inte. Meddelandet innehåller kontaktuppgifter, och jag vet inte säkert att båda är vuxna. Uppgifter till eller från minderåriga skickas aldrig. Håll kvar det, så får den som skrev veta varför.
audit-dialogue-seen = läste samtal { $number } med en ambassadör
audit-dialogue-passed = skickade vidare ett meddelande i samtal { $number }
audit-dialogue-withheld = höll kvar ett meddelande i samtal { $number }
audit-dialogue-stopped = avslutade samtal { $number } med en ambassadör
help-staff-asked = /asked – samtal med ambassadörer
command-asked = Personal: samtal med ambassadörer
partner-card-shown = Kortet visas för dem som letar jobb. Se det med /ask.
button-partner-card-hide = Göm kortet
partner-card-hidden-now = Kortet är gömt. Ambassadören kan ändra det och visa det igen, så berätta gärna varför.
audit-ambassador-hidden = gömde kortet för en ambassadör på { $company }
button-amb-visits = Studiebesök
