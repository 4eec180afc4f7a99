# checked by: nobody yet
# What is kept about a person, who has seen it, what they agreed to, the export as a page, and the receipt of an erasure.

## When a consent text is new

consent-again = Den här texten är ny sedan du sa ja, { $day }. Läs den igen, och svara ja eller nej.
consent-again-profile = Tills du har svarat använder jag inte dina svar. Säger du nej raderar jag dem.
consent-again-yes = Tack. Ditt ja är sparat.
consent-again-needed = En text är ny sedan du sa ja. Skriv /privacy, så kan du läsa den.

## What is kept

privacy-day = { DAY($day) } { $year }
privacy-heading = <b>{ $heading }</b>
privacy-head-stored = Det här har vi sparat
privacy-head-answers = Dina svar
privacy-head-seen = De här har sett något om dig
privacy-head-agreed = Det här har du sagt ja till
privacy-head-written = Det som du och andra har skrivit
privacy-head-evening = Dina kvällar
privacy-head-work = Din uppgift här
privacy-head-other = Annat som finns sparat
privacy-has-account = Ditt chatt-id och ditt språk ({ $language }), sedan { $day }. Utan dem kan jag inte svara dig.
privacy-has-answers = Dina svar, senast ändrade { $day }. Med dem hittar jag det som passar dig.
privacy-has-phone = Ditt telefonnummer. Bara företag som du ger det till får det.
privacy-has-rankings = Listor med förslag till dig: { $count }. Med dem kan jag visa varför du fick just de förslagen.
privacy-nothing-at-all = Jag har inget sparat om dig. Inte ens att du frågade nu.

## Who has seen it

privacy-seen-nobody = Ingen har sett något om dig än.
privacy-seen-ambassador = En ambassadör på { $company } läste dina frågor, { $day }. Ambassadören vet inte vem du är.
privacy-seen-ambassador-known = En ambassadör på { $company } läste dina frågor, { $day }. Ni har bytt kontakt med varandra.
privacy-seen-caseworker = { $name } på { $home } får se hur det går med { $company }, sedan { $day }.
privacy-seen-guardian =
    { $agrees ->
        [yes] En vårdnadshavare har sagt ja till att { $company } når dig, { $day }.
       *[no] En vårdnadshavare har sagt nej till att { $company } når dig, { $day }.
    }
privacy-seen-staff =
    { $what ->
        [answers] Någon på Industrilyftet läste dina svar för att hjälpa dig, { $day }.
        [ranking] Någon på Industrilyftet såg dina förslag för att hjälpa dig, { $day }.
        [dialogue] Någon på Industrilyftet läste ett samtal med en ambassadör, { $day }.
        [lead] Någon på Industrilyftet såg ett ja från dig till ett företag, { $day }.
       *[question] Någon på Industrilyftet läste en fråga från dig, { $day }.
    }
privacy-firm = <b>{ $company }</b>: du sa ja { $day }.
privacy-firm-shared = Det här delade du: { $things }.
privacy-firm-way =
    { $way ->
        [phone] Du valde att de får ringa.
       *[telegram] Du valde att de får skriva på Telegram.
    }
privacy-thing =
    { $thing ->
        [name] förnamn
        [age] ålder
        [municipality] kommun
        [skills] vad du kan
        [wishes] vad du vill lära dig
        [interests] vad du gillar
        [swedish] hur bra svenska du kan
        [languages] språk
       *[travel] hur du reser
    }
privacy-firm-sent = Det kom till dem { $day }.
privacy-firm-opened = De öppnade det { $day }.
privacy-firm-unsent = Det har inte kommit fram till dem än.
privacy-firm-back = Ditt ja är taget tillbaka, { $day }. Nu ser de inget om dig.
privacy-firm-over = Det är slut sedan { $day }. Nu ser de inget om dig.
button-privacy-seen = Visa alla ({ $count })

## What was agreed to

privacy-agreed-none = Inget just nu.
privacy-agreed-profile = Att jag sparar dina svar och hittar det som passar dig. Ja sedan { $day }.
privacy-agreed-reminders = Att jag påminner dig om kvällen och bussen. Ja sedan { $day }.
privacy-agreed-broadcasts = Att vi skriver om nya platser och om Industrinatten. Ja sedan { $day }.
privacy-agreed-company = Att { $company } får se dina svar. Ja sedan { $day }.
privacy-agreed-outcome = Att { $name } får se hur det går med { $company }. Ja sedan { $day }.
privacy-agreed-old = Texten är ny sedan dess. Jag väntar tills du har läst den och svarat.
button-back-profile = Ta tillbaka: mina svar
button-back-reminders = Ta tillbaka: påminnelser
button-back-broadcasts = Ta tillbaka: nyheter
button-back-company = Ta tillbaka: { $company }
button-renew-read = Ny text: { $what }
button-renew-yes = Ja: { $what }
button-renew-no = Nej: { $what }
renew-what =
    { $purpose ->
        [profile] mina svar
        [reminders] påminnelser
       *[broadcasts] nyheter
    }
button-privacy-agreed = Alla mina ja ({ $count })
privacy-back-profile-ask = Vill du ta tillbaka ditt ja? Då raderar jag dina svar. Företag som du har kontakt med ser dig inte längre. Din plan för Industrinatten är kvar.
button-back-profile-yes = Ja, radera mina svar
privacy-back-profile-done = Okej. Dina svar är raderade, och företagen ser dig inte längre. Här är Industrinatten, den är öppen för alla:

## The export as a page

export-page-caption = Här är allt vi har sparat om dig, som en sida att läsa. Tryck på filen för att öppna den.
privacy-file-title = Dina uppgifter
privacy-file-made = Hämtad { $day } kl. { CLOCK($at) }.
privacy-file-json = Allt finns också i den andra filen (JSON). Den är till för datorprogram.
privacy-words-gone = (Orden är borta.)
privacy-firm-asked = { $company } frågade dig:
privacy-firm-noted = { $company } skrev ner om dig:
privacy-dialogue = Du och en ambassadör på { $company }:
privacy-evening-line = { $event }, { $day }
privacy-evening-at = Din plan: { $companies }
privacy-visit = Du var hos { $company }, { $day }.
privacy-work-staff = Du är med i personalen, som { $name }.
privacy-work-at = { $home }: här är du { $name }, sedan { $day }.
privacy-work-acts = Rader i loggen om det du har gjort: { $count }.
privacy-count-messages = Meddelanden från mig till dig: { $count }.
privacy-count-dismissed = Platser som du har valt bort: { $count }.
privacy-head-ended = Det här gäller inte längre
privacy-head-leads = Dina kontakter med företag
privacy-ended =
    { $purpose ->
        [profile] Dina svar: ja { $given }, slut { $ended }.
        [reminders] Påminnelser: ja { $given }, slut { $ended }.
        [broadcasts] Nyheter: ja { $given }, slut { $ended }.
        [outcome] En handläggare fick se hur det går med { $company }: ja { $given }, slut { $ended }.
       *[company] { $company }: ja { $given }, slut { $ended }.
    }
privacy-reward = Din kod för ett fullt stämpelkort: { $code }
privacy-met = Du har träffat { $name } på { $home }.
privacy-count-presses = Tryck på knappar under utskick: { $count }.

## The receipt

erased =
    <b>Kvitto: allt om dig är raderat.</b>
    { DAY($day) } { $year } kl. { CLOCK($at) }
erased-list = Det här är borta:
erased-nothing = Det fanns bara ditt chatt-id och ditt språk. De är borta.
erased-answers = Dina svar.
erased-companies = Dina ja till företag ({ $count }): { $companies }. Deras kort om dig är tömda.
erased-evening = Dina kvällar: plan, platser och stämplar.
erased-questions = Dina frågor och samtal.
erased-files = Filer som du har skickat.
erased-role = Din uppgift här.
erased-rankings = Listor med förslag är kvar utan dig. Ingen kan se vem de gjordes för.
erased-backups = Våra kopior av databasen är låsta och sparas i högst { $days } dagar. Läser vi in en sådan kopia, raderas du igen av sig självt.
erased-telegram = Chatten ligger kvar i din Telegram. Vill du ta bort den också? Håll fingret på chatten i listan och välj Radera.
erased-quiet = Jag skickar inget mer. Vill du börja om någon gång? Skriv /start.
