# checked by: nobody yet
# Erbjudanden: frågorna (samma för företagets kontakt och för personalen), företagets egna sidor, godkännandet.

firm-offer-is = { $kind }, { $state ->
    [open] öppet
    [draft] utkast: företaget har inte skickat det än
    [waiting] väntar på att personalen godkänner det
    [returned] skickat tillbaka till företaget
   *[closed] stängt: visas inte
}
firm-offer-button-closed = { $title } (stängt)
firm-offer-button-paused = { $title } (pausat)
firm-offer-button-draft = { $title } (utkast)
firm-offer-button-waiting = { $title } (väntar på personalen)
firm-offer-button-returned = { $title } (ska ändras)
firm-offer-not-approved = Det erbjudandet har företaget skrivit själv, och det är inte godkänt än.
firm-offer-changed-line = Senast ändrat: ”{ $title }”, av { $name } { DAY($day) }
firm-reason-not-needed = Ett skäl behövs bara när ni kräver svenska. Välj först nivån under ”Svenska”.
offer-changed-by = Ändrat av { $name } { DAY($day) }
offer-translations-go = Texten finns på fler språk. När den ändras tas de gamla översättningarna bort, och läsaren får den nya texten som den är.
offer-days-wrong = Den sista dagen kan inte vara före den första. Skriv dagen igen.
button-offer-pictures = Visa bilderna

question-firm-offer-kind = Vad är det?
question-firm-offer-title =
    Vilken rubrik? Till exempel: Sommarjobb: packa chips
    Den står överst, så att man ser direkt vad det är.
question-firm-offer-about =
    Vad gör man där? Två eller tre lätta meningar.
    Jag läser texten för att hitta dem som det passar.
question-firm-offer-places =
    Hur många platser finns det?
    När alla är tagna visas det inte mer.
question-firm-offer-opens-on =
    Från vilken dag kan man säga ja? Till exempel: 15 januari
    Före den dagen visas det inte. Hoppa över om man kan säga ja genast.
question-firm-offer-apply-by =
    Vilken är sista dagen att säga ja? Till exempel: 30 april
    Efter den dagen visas det inte.
question-firm-offer-starts-on =
    Vilken är första dagen på plats? Till exempel: 14 juni
    Då kan man se om det går ihop med skola och lov.
question-firm-offer-ends-on = Vilken är sista dagen på plats? Till exempel: 6 augusti
question-firm-offer-min-age =
    Vilken är den lägsta åldern?
    Lagen skyddar den som är under 18. Om åldern inte är känd ser de inte erbjudandet.
question-firm-offer-after-school =
    Måste grundskolan vara klar?
    Många arbeten är tillåtna först efter årskurs 9. Om det inte är känt ser den som är under 18 inte erbjudandet.
question-firm-offer-hazards =
    Vilka risker finns det? Välj flera, eller ”Inga risker”.
    En del risker är förbjudna för den som är under 18. Om de inte är kända ser de inte erbjudandet.
question-firm-offer-supervisor =
    Är någon vuxen alltid med?
    Den som är ung får sällan arbeta ensam, och många vågar mer när någon är med.
question-firm-offer-hours =
    Vilka arbetstider? Till exempel: 7–16, måndag–fredag
    Då kan man se om det finns en buss.
question-firm-offer-swedish =
    Hur mycket svenska behövs för arbetet?
    Välj det minsta som räcker. Lagen tillåter bara krav som arbetet kräver.
question-firm-offer-swedish-reason =
    Varför behövs svenskan? Skriv vad i arbetet som kräver den. Till exempel: Du läser säkerhetsregler vid maskinen.
    Utan ett skäl är kravet inte tillåtet. Kandidaterna ser skälet.
question-firm-offer-languages =
    Vilka språk talar de som man arbetar med? Välj flera.
    Den som inte kan svenska vågar säga ja när någon förstår.
question-firm-offer-licence =
    Behövs ett körkort eller bevis för arbetet? Till exempel: B
    Hoppa över om det inte behövs: då kan fler säga ja.
question-firm-offer-without-licence =
    Kan man komma till er utan körkort?
    Buss, cykel eller samåkning räcker. De flesta som är unga eller nya här har inget körkort.
question-firm-offer-noise =
    Hur mycket låter det?
    Den som är känslig för ljud vill veta det innan.
question-firm-offer-step-free =
    Kommer man in utan trappsteg?
    Den som har rullstol eller svårt att gå vill veta det innan.
question-firm-offer-wear =
    Vad gäller för skor och kläder? Välj flera.
    Många tror att de måste köpa skyddsskor själva.
question-firm-offer-food =
    Hur äter man hos er?
    Det är en liten fråga som många inte vågar ställa.
field-firm-offer-kind = Vad det är
field-firm-offer-title = Rubrik
field-firm-offer-about = Beskrivning
field-firm-offer-places = Platser
field-firm-offer-opens-on = Säg ja från
field-firm-offer-apply-by = Säg ja senast
field-firm-offer-starts-on = Första dagen
field-firm-offer-ends-on = Sista dagen
field-firm-offer-min-age = Lägsta ålder
field-firm-offer-after-school = Grundskola klar
field-firm-offer-hazards = Risker
field-firm-offer-supervisor = Vuxen är med
field-firm-offer-hours = Arbetstider
field-firm-offer-swedish = Svenska
field-firm-offer-swedish-reason = Skäl för svenska
field-firm-offer-languages = Språk på arbetet
field-firm-offer-licence = Körkort eller bevis
field-firm-offer-without-licence = Nås utan körkort
field-firm-offer-noise = Ljud
field-firm-offer-step-free = Utan trappsteg
field-firm-offer-wear = Skor och kläder
field-firm-offer-food = Mat
firm-no-hazards = Inga risker
firm-noise-quiet = Tyst och lugnt
firm-noise-some = En del ljud
firm-noise-loud = Högt: vi ger hörselskydd
firm-wear-shoes-lent = Vi lånar ut skyddsskor
firm-wear-clothes-lent = Vi lånar ut arbetskläder
firm-wear-sturdy-shoes = Egna stadiga skor
firm-wear-warm-clothes = Egna varma kläder
firm-wear-no-jewellery = Inga ringar eller smycken
firm-wear-none = Inget särskilt
firm-food-free = Vi bjuder på mat
firm-food-bring = Egen mat, det går att värma
firm-food-buy = Det går att köpa mat nära

own-offers = <b>Erbjudanden hos { $company }</b>
own-offers-none = <b>{ $company } har inga erbjudanden än.</b> Ett nytt tar fem till tio minuter. Du kan pausa när du vill: allt du har svarat finns kvar.
own-offers-whose = Vilket företag?
own-offers-firm-paused = ⏸ Personalen har pausat företaget, så inga av era erbjudanden visas just nu. Skriv /help om det är fel.
own-offer-untitled = utan rubrik
own-offer-begins = Vi bygger ett erbjudande, en fråga i taget. Det mesta kan du hoppa över.
own-offer-goes-on = Vi går vidare där du var.
own-offer-left = Allt du har svarat finns kvar i 30 dagar. Gå vidare när det passar.
own-offer-drop-ask = Slänga utkastet ”{ $title }”? Det går inte att få tillbaka.
own-offer-dropped = Utkastet är borta.
own-offer-one-waits = Personalen läser redan ett av era erbjudanden. Lägg ut det här när det är godkänt. Du får veta det här i chatten.
own-offer-is-read = Personalen läser det just nu. Du kan ändra det, och slänga det när de har svarat.
own-offer-was-shown = Det erbjudandet har visats för kandidater, så det kan inte slängas. Pausa det i stället.
own-offer-other-draft = Du har ett halvfärdigt erbjudande hos { $company }: ”{ $title }”. Gå vidare med det eller släng det först.
own-offer-made = ✓ Sparat som utkast. Ingen annan ser det än.
own-offer-saved = ✓ Sparat.
own-offer-draft = <b>Utkast:</b> ingen annan ser det än. Lägg ut det när du är klar.
own-offer-waiting = <b>Väntar på personalen.</b> Det är ert första egna erbjudande, så projektets personal läser det först. Du får veta här när de har svarat.
own-offer-returned = <b>Personalen vill att ni ändrar något.</b> Ändra och lägg ut det igen. De skriver:
own-offer-unknown = Inte besvarat än: { $fields }
own-offer-open = <b>Visas för kandidater.</b>
own-offer-paused = <b>Pausat:</b> visas inte. Ja-svar som finns går vidare.
own-offer-closed = <b>Stängt av projektets personal:</b> visas inte. Ja-svar som finns går vidare. Skriv /help om det är fel.
own-offer-firm-paused = ⏸ <b>Visas inte just nu:</b> personalen har pausat företaget. Skriv /help om det är fel.
own-offer-later = <b>Visas från { DAY($day) }.</b> Före den dagen kan ingen säga ja.
own-offer-ended = <b>Sista dagen var { DAY($day) }.</b> Ingen kan säga ja mer. Ändra dagen om erbjudandet gäller igen.
own-offer-full = <b>Alla platser är tagna.</b> Ingen ny kan säga ja. Ändra antalet platser om fler får plats.
own-offer-minors = <b>Den som är 16 år ser inte det här</b> förrän ni svarar på: { $fields }
own-offer-preview = <b>Så ser en kandidat det på { $language }.</b> Det som ni har skrivit själva översätts inte av sig självt. För varje kandidat står det också varför det passar.
own-offer-now-live = ✓ Nu visas det för kandidater.
own-offer-now-saved = ✓ Klart.
own-offer-now-waits = ✓ Skickat till projektets personal. Du får veta här när de har svarat. Nästa erbjudande läggs ut direkt.
own-offer-now-open = ✓ Visas igen.
own-offer-now-paused = ⏸ Pausat. Ingen ny kan säga ja. Ja-svar som finns går vidare.
own-offer-other-firm = Det där företaget är du inte kontakt för. Med /offers ser du era egna erbjudanden.
own-offer-gone = Det erbjudandet finns inte hos er. Med /offers ser du era erbjudanden.
own-offer-too-many = Ni har redan { $most } erbjudanden. Öppna och ändra ett gammalt i stället: /offers
own-offer-not-live = Det erbjudandet är inte utlagt än. Öppna det med /offers.
own-offer-words-read =
    <b>Så läser jag er text.</b>
    Den som berättar att hen kan, gillar eller vill lära sig något av detta hittar er:
    { $things }
own-offer-words-chosen =
    <b>Så hittar man er.</b>
    Ni har själva valt:
    { $things }
own-offer-words-how = Ta bort det som inte stämmer, och lägg till det som saknas.
own-offer-words-none = Jag hittar inget arbete i texten, så det är svårt att hitta er. Lägg till minst ett ord, eller ändra beskrivningen.
own-offer-words-full = Fler än { $most } går inte: då passar erbjudandet alla och ingen. Ta bort något först.
own-offer-words-last = Ett måste finnas kvar, annars hittar ingen er. Lägg till ett annat först.
question-own-offer-word-word = Vad är det man gör eller kan? Skriv ett ord, till exempel: svetsa
own-offer-word-found = Vad menar du med ”{ $word }”?
own-offer-word-none = Jag känner inte till ”{ $word }”. Prova ett annat ord för samma sak.
own-offer-fit = <b>Minst { $count } personer</b> i regionen skulle få det här som ett bra förslag idag.
own-offer-fit-few = <b>Färre än fem personer</b> i regionen skulle få det här som ett bra förslag idag. Ofta hjälper det att ta bort ett krav eller beskriva arbetet med vanligare ord.
own-offer-fit-how = Talet är avrundat nedåt till femtal. Vilka det är visas aldrig.
own-offer-fit-left = { $count ->
    [0] Ni kan titta igen om en stund.
    [one] Ni kan titta en gång till den närmaste timmen.
   *[other] Ni kan titta { $count } gånger till den närmaste timmen.
}
own-offer-fit-often = Ni har tittat { $most } gånger den senaste timmen. Vänta en stund. Gränsen finns för att ingen ska kunna räkna ut något om en enskild person.
own-photos = <b>Bilder</b> (högst { $most })
own-photos-none = <b>Inga bilder än.</b> En eller två bilder av arbetsplatsen gör att fler vågar. Högst { $most }.
own-photo-line = { $number }. { $alt }
own-photo-ask = Skicka en bild av arbetsplatsen. Om någon syns på den måste den personen ha sagt ja.
own-photo-ask-words = Vad syns på bilden? Skriv en kort rad, för den som inte kan se den. Till exempel: En bänk där två personer packar chips.
own-photo-album = Jag tar en bild i taget. Nu gäller den första.
own-photo-no-file = Det där är en fil. Skicka den som bild (foto), så att den syns direkt.
own-photo-only-picture = Jag väntar på en bild. Vill du inte? Tryck Tillbaka.
own-photo-only-words = Skriv med ord vad som syns på bilden.
own-photo-kept = ✓ Bilden är sparad.
own-photo-private = Raden kan alla läsa, så den får inte handla om { $kinds }. Skriv bara vad bilden visar.
own-photo-dropped = ✓ Bilden är borttagen.
own-offer-photos-full = Det finns redan { $most } bilder. Ta bort en först.
button-own-offers = ← Era erbjudanden
button-own-offer-new = + Nytt erbjudande
button-own-offer-go-on = Gå vidare med: { $title }
button-own-offer-later = Fortsätt senare
button-own-offer-on = Gå vidare
button-own-offer-rest = Hoppa över resten
button-own-offer-drop = Släng utkastet
button-own-offer-drop-yes = Ja, släng
button-own-offer-page = Öppna erbjudandet
button-own-offer-change = Ändra
button-own-offer-answer = Svara: { $field }
button-own-offer-words = Vem hittar oss?
button-own-offer-less = – { $concept }
button-own-offer-more = + Lägg till
button-own-offer-reread = Läs texten på nytt
button-own-offer-fit = Hur många passar det?
button-own-offer-right = Det stämmer
button-own-offer-preview = Som kandidater ser det
button-own-offer-publish = Lägg ut det
button-own-offer-pause = Pausa
button-own-offer-open = Visa igen
button-own-offer-photos = Bilder
button-own-offer-photo = + Lägg till en bild
button-own-photo-show = Visa bild { $number }
button-own-photo-drop = Ta bort bild { $number }

offer-waiting = <b>{ $company } har skrivit sitt första egna erbjudande.</b> Kandidater ser det först när någon i personalen har godkänt det. Nästa läggs ut direkt.
offer-waiting-is = <b>{ $title }</b> ({ $kind })
offer-done-approved = ✓ ”{ $title }” hos { $company } är godkänt.
offer-done-returned = ”{ $title }” hos { $company } är skickat tillbaka.
offer-done-waiting = ”{ $title }” hos { $company }
offer-changed-since = Företaget har ändrat erbjudandet sedan du fick kortet. Så här ser det ut nu:
offer-not-waiting = ”{ $offer }” är redan besvarat.
offer-approved-now = ✓ Godkänt. { $company } får veta det.
offer-returned-now = ✓ Skickat tillbaka. { $company } får läsa varför.
offer-approved = ✓ Projektets personal har godkänt <b>{ $title }</b>.
offer-approved-next = Era nästa erbjudanden och ändringar läggs ut direkt.
offer-returned = Projektets personal har läst <b>{ $title }</b> och vill att ni ändrar något:
offer-returned-how = Ändra det och lägg ut det igen.
offers-waiting = <b>Erbjudanden som väntar på er</b>
offers-waiting-none = Inget erbjudande väntar på er.
question-offer-return-reason = Vad ska företaget ändra? Skriv kort och vänligt: företaget läser det precis som du skriver det.
button-offer-approve = Godkänn
button-offer-return = Skicka tillbaka
button-offer-all = Se allt
button-offers-waiting = Erbjudanden att godkänna ({ $count })

audit-offer-approved = godkände ”{ $offer }” hos { $company }
audit-offer-returned = skickade tillbaka ”{ $offer }” till { $company }
audit-own-offer-sent = skickade ”{ $offer }” hos { $company } till personalen
audit-own-offer-made = lade ut ”{ $offer }” hos { $company }
audit-own-offer-changed = ändrade ”{ $offer }” hos { $company }
audit-own-offer-words = ändrade vem som hittar ”{ $offer }” hos { $company }
audit-own-offer-dropped = slängde ”{ $offer }” hos { $company }, som aldrig visades
column-offers-opens-on = Första dagen att säga ja, som 2027-01-15. Före den dagen visas det inte. Tomt: man kan säga ja genast.
column-offers-languages = Språk som de talar som man arbetar med, som koder med komma emellan: sv, en, ar. Ett streck (-) eller tomt: företagets språk gäller.
column-offers-without-licence = yes om man kommer dit utan körkort, annars no. Tomt betyder okänt.
column-offers-noise = quiet (tyst), some (en del ljud) eller loud (högt). Tomt betyder okänt.
column-offers-step-free = yes om man kommer in utan trappsteg, annars no. Tomt betyder okänt.
column-offers-wear = Skor och kläder, med komma emellan: shoes_lent (lånar ut skyddsskor), clothes_lent (lånar ut arbetskläder), sturdy_shoes (egna stadiga skor), warm_clothes (egna varma kläder), no_jewellery (inga smycken). Ett streck (-) betyder inget särskilt. Tomt betyder okänt.
column-offers-food = free (ni bjuder), bring (egen mat, går att värma) eller buy (går att köpa nära). Tomt betyder okänt.
command-offers = Företagets erbjudanden
offer-hazards-which = Du har inte valt något. Finns det inga risker? Tryck på ”Inga risker”. Vet du inte? Då står det som okänt, och ingen under 18 år ser erbjudandet.
button-not-known = Vi vet inte
button-clear-answer = Ta bort svaret
own-offer-as-it-was = Inget är ändrat.
picture-left = Jag väntar inte på bilden längre, och ingen bild är sparad. Du kan börja om från sidan där du var.
