# checked by: nobody yet
# Den som är under 18 år: papperet till vårdnadshavaren, länken på det, och vad som är dolt.

button-guardian-paper = Papper till vårdnadshavare
guardian-one-more = <b>En sak till:</b>
guardian-waits =
    { $sure ->
        [yes] Du är under 18 år.
       *[no] Du har kanske inte fyllt 18 år än.
    } Därför ser { $company } inte ditt nummer eller ditt namn på Telegram än. Först ska din vårdnadshavare säga ja. Det är en vuxen som har ansvar för dig: mamma, pappa eller till exempel en god man.
guardian-waits-how =
    Visa papperet hemma. { $sure ->
        [yes] Har du ingen att fråga?
       *[no] Har du redan fyllt 18, eller har du ingen att fråga?
    } Skriv /help och tryck på Fråga en människa.
guardian-waits-short = Väntar på ett ja från en vårdnadshavare eller Industrilyftet.
guardian-before-work = Är du under 18 år? Då ska din vårdnadshavare säga ja innan du börjar arbeta. Här finns ett papper att visa hemma.
guardian-paper-choose = <b>Vilket språk läser din vårdnadshavare?</b> Papperet blir på ditt språk och på det språk du väljer.
guardian-paper-caption = Här är papperet. Visa det för din vårdnadshavare, på mobilen eller utskrivet. Koden på papperet ger ett svar.
guardian-paper-caption-agreed = Här är papperet. Det finns redan ett ja, så papperet har ingen kod. Företaget vill kanske se en underskrift.
guardian-paper-link = Är din vårdnadshavare långt borta? Skicka den här länken. Bara den som har ansvar för dig får svara:
guardian-lead-over = Den kontakten är slut. Då behövs inget papper.
guardian-not-needed = Du är vuxen. Då behövs inget papper.
guardian-said-no-before = Svaret om { $company } är nej just nu. Prata gärna hemma. Ändrar ni er hjälper personalen er: tryck på Fråga en människa i /help.
guardian-yes-told = <b>Det finns ett ja från en vårdnadshavare.</b> Nu ser { $company } hur de når dig.
guardian-yes-told-waiting = <b>Det finns ett ja från en vårdnadshavare.</b> När { $company } har sagt ja ser de hur de når dig.
guardian-no-told = Din vårdnadshavare vill inte att { $company } ser hur de når dig. Ditt ja till företaget finns kvar. Prata gärna hemma. Personalen kan hjälpa er.
guardian-year-told = <b>Du har ändrat ditt födelseår.</b> Nu ser { $company } inte längre ditt nummer eller ditt namn på Telegram. Det de redan har läst kan vi inte ta tillbaka. Först ska din vårdnadshavare säga ja.
guardian-hidden-told = Personalen på Industrilyftet har dolt hur { $company } når dig. Kanske vill en vårdnadshavare det, eller så blev ett ja fel. Ditt ja till företaget finns kvar. Undrar du varför? Tryck på Fråga en människa.

guardian-title = Till dig som är vårdnadshavare
guardian-child = ditt barn
guardian-offer = { $kind }, ”{ $title }”
guardian-about = Det gäller { $name } och { $company }: { $offer }. { $name } vill träffa företaget.
guardian-about-firm = Det gäller { $name } och { $company }. { $name } vill träffa företaget och prata om arbete eller praktik.
guardian-who-title = Vilka är vi?
guardian-who = Industrilyftet är ett projekt i Jämtland och Härjedalen. IUC Z-Group driver det, med stöd av EU. Vi hjälper unga att hitta arbete och praktik. Det kostar ingenting.
guardian-contact = Har du frågor? Öppna { $link } i Telegram och skriv /help. Tryck på Fråga en människa.
guardian-knows-title = Vad får företaget veta?
guardian-knows = Förnamn, ålder, kommun och språk. Också vad { $name } kan, tycker om och vill lära sig, och hur { $name } kan resa.
guardian-knows-not = Företaget ser inte telefonnumret eller namnet på Telegram förrän du eller Industrilyftet har sagt ja.
guardian-work-title = Arbetet
guardian-visit-title = Besöket
guardian-min-age = Lägsta ålder: { $age } år
guardian-hazards-none = Företaget har inte sett några särskilda faror.
guardian-supervisor-yes = En vuxen på företaget visar och hjälper till.
guardian-supervisor-no = Det finns ingen handledare, alltså ingen som visar och hjälper till.
guardian-unknown = Det här vet vi inte. Fråga företaget: { $things }.
guardian-thing-hours = arbetstider
guardian-thing-hazards = faror
guardian-thing-supervisor = handledare
guardian-rights-title = Dina rättigheter
guardian-law-work = Den som är under 18 år får arbeta bara om vårdnadshavaren säger ja. Före det år då man fyller 16, och innan nian är klar, är bara lätt och ofarligt arbete tillåtet. Då ska företaget berätta för dig om arbetet och farorna.
guardian-law-visit = Att komma och titta är inget arbete. Du får ändå säga nej.
guardian-rights = Du kan säga nej. Du kan ta tillbaka ditt ja när du vill. { $name } kan visa dig allt som är sparat, och radera det.
guardian-how-title = Så här svarar du
guardian-how = Skanna koden med din egen telefon. Du behöver Telegram. Eller skriv under här nere. Då visar { $name } papperet för Industrilyftet.
guardian-how-signed = Det finns redan ett ja. Vill företaget ha en underskrift? Skriv under här nere.
guardian-code = Skanna och svara ja eller nej. Koden ger ett enda svar.
guardian-field-name = Vårdnadshavarens namn
guardian-field-date = Datum
guardian-field-sign = Underskrift

guardian-page-what = Säger du ja får { $company } se hur de når { $name }: telefonnumret eller namnet på Telegram. Säger du nej ser de det inte.
guardian-page-kept = Jag sparar bara ditt svar och när du svarade, inte ditt namn. Det kostar ingenting.
button-guardian-yes = Jag är vårdnadshavare: ja
button-guardian-no = Nej
guardian-yes-thanks = Tack för ditt ja. { $company } får nu se hur de når { $name }.
guardian-no-thanks = Tack för ditt svar. { $company } får inte se hur de når { $name }.
guardian-change = Ändrar du dig? Skriv till personalen. Tryck på Fråga en människa.
guardian-not-kept = Ingenting om dig är sparat här, bara svaret.
guardian-tell-yourself = Jag kan inte skriva till ditt barn just nu. Berätta gärna själv att du har svarat.
guardian-link-over = Den länken gäller inte längre. Är kontakten slut eller raderad? Då ser företaget ingenting, och du behöver inte göra något. Är den inte slut? Be om ett nytt papper.
guardian-link-own = Den här länken är till din vårdnadshavare. Visa papperet för den som har ansvar för dig.
guardian-link-minor = Bara en vuxen kan svara här, och du är under 18 år.
guardian-link-firm = Du hör till företaget, så du kan inte svara här. Är du vårdnadshavare? Skriv /help och tryck på Fråga en människa.
guardian-answered-before = Det finns redan ett svar. Vill du ändra det? Skriv /help och tryck på Fråga en människa.

minor-hidden = <b>En del visar jag inte än.</b> Det beror på reglerna för den som är under 18 år, inte på dig:
minor-hidden-school = Du måste ha gått ut nian: { $count }
minor-hidden-school-open = Jag vet inte om du har gått ut nian: { $count }
minor-hidden-age = Du måste bli äldre: { $count }
minor-hidden-unknown = Företaget har inte berättat om det är okej för den som är under 18: { $count }
