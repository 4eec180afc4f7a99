# Fiidka qofka ee Industrinatten: qorshe, tigidh, xusuusin, albaabka iyo kadib.

## The programme and the plan

button-my-evening = Fiidkayga – samee qorshe
command-evening = Fiidkayga Industrinatten
event-gone = Fiidkaas hadda ma jiro. Qor /event si aad u aragto waxa soo socda.
event-is-cancelled = { $name } waa la baajiyay. Waan ka xunnahay. Qor /event si aad u aragto waxa soo socda.
event-is-over = { $name } markan wuu dhammaaday. Qor /matches, waxaan ku tusi doonaa siyaabo kale.
event-is-full = Hadda meelihii oo dhan waa la qaatay. Waad geli kartaa safka sugitaanka.
event-has-moved = Fiiro: waqtiga ama goobta ayaa isbeddelay. Waa kan hadda sax ah.
stop-gone = Shirkaddaas hadda kama mid aha fiidka. Qor /event si aad u aragto barnaamijka.
evening-not-registered = Fiidkaas kuma diiwaangashanid. Qor /evening, qorshe ayaynu samaynaynaa.
evening-none = Hadda ma jiro fiid la qorsheeyo. Qor /matches, waxaan ku tusi doonaa siyaabo kale.
evening-no-plan = Hadda shirkaduhu waqti bannaan ma hayaan. Fadlan mar dambe fiiri.
evening-proposal = <b>Qorshe loogu talagalay fiidkaaga</b>
evening-registered = <b>Fiidkaaga. Waad diiwaangashan tahay!</b>
evening-when =
    { $name }
    { DAY($day) }, { CLOCK($start) }–{ CLOCK($end) }
evening-day = { DAY($day) }, { CLOCK($start) }–{ CLOCK($end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – hadda waa buux. Safka waxaad kaga jirtaa lambarka { $position }.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – meel ayaa kuu bannaan. Ka jawaab farriinta.
evening-visit-in-lot = 🎲 { $company } – meelaha waa la qori-tuuri doonaa. Waad ku jirtaa.
evening-ride =
    🚌 { CLOCK($at) } { $route }: laga bilaabo { $start } ilaa { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } daqiiqo ayuu daahay)
    }
evening-ride-home =
    🚌 { CLOCK($at) } guriga, { $route }: laga bilaabo { $start } ilaa { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } daqiiqo ayuu daahay)
    }
evening-walk = 🚶 lug qiyaastii { $minutes } daqiiqo ilaa shirkadda xigta
evening-drive = 🚗 baabuur qiyaastii { $minutes } daqiiqo ilaa shirkadda xigta (bas ku habboon ma jiro)
evening-party =
    { $count ->
        [1] Keligaa ayaad imanaysaa.
       *[other] Waxaad tihiin { $count } qof.
    }
evening-places-by-lot = { $company }: meelaha waa la qori-tuuri doonaa
evening-places-left =
    { $company }: { $count ->
        [0] meel ma bannaana, laakiin safka waad geli kartaa
        [one] hal meel ayaa bannaan
       *[other] { $count } meelood ayaa bannaan
    }
evening-good-to-know = <b>Waa wanaagsan tahay inaad ogaato</b>
evening-min-age = { $company }: waa inaad ugu yaraan { $age } jir tahay.
evening-with-adult = { $company }: carruurtu waxay la yimaadaan qof weyn.
evening-wear = { $company }: { $wear }
evening-steps = { $company }: jaranjaro ayaa jirta.
button-evening-take = ✅ Haa, i diiwaangeli
button-evening-show = Fiidkayga
button-evening-change = Beddel shirkadda
button-evening-bus = Beddel baska
button-evening-party = Waan ka badan nahay
button-evening-ticket = Tigidhkayga
button-evening-map = Khariidad
button-evening-calendar = Jadwalka taleefanka
button-evening-cancel = Ka noqo
button-evening-stamps = Kaarka shaabadda
evening-change = Maxaad rabtaa inaad beddesho? Ilaa saddex shirkadood ayaad dooran kartaa.
button-visit-change = Beddel { $company }
button-visit-drop = Ka saar
button-visit-add = Ku dar shirkad
evening-choose = Shirkaddee ayaad rabtaa inaad booqato?
evening-choice =
    <b>{ $company }</b>, { $municipality }, { CLOCK($opens) }–{ CLOCK($closes) }
    { $things }
    { $left ->
        [-1] Meel waa jirtaa.
        [0] Waa buux, laakiin safka waad geli kartaa.
        [one] Hal meel ayaa bannaan.
       *[other] { $left } meelood ayaa bannaan.
    }
evening-no-activities = Arag sida ay u shaqeeyaan.
activity-try-on = 🖐 Tijaabi: { $title }
activity-food = 🍽 Cunto: { $title }
activity-music = 🎵 Muusig: { $title }
activity-show = 👀 { $title }
evening-last-stop = Waa shirkaddaada keliya. Ma rabtaa inaad fiidka oo dhan ka noqoto? Taabo Ka noqo.
evening-three-stops = Ugu badnaan { $count } shirkadood ayaad yeelan kartaa. Mid beddel.
evening-does-not-fit = Shirkaddaasi kuma habboona waqtiyadaada kale. Marka hore shirkad ka saar ama mid kale dooro.
evening-how-many = Immisa qof ayaad tihiin, adiga oo ku jira?
evening-no-room-for-party = { $company } waqtigaas meel uma hayso { $count } qof. Waxba lama beddelin.
evening-no-seats-for-party = { $route } meel uma hayo { $count } qof. Waxba lama beddelin.
bus-choose = Basaskee ayaad raacaysaa? Waa bilaash. Taabo si aad u doorato ama u ka saarto.
bus-none = Bas ma tago shirkadahaaga. Ma rabtaa inaad shirkad beddesho?
bus-choice = { CLOCK($at) } { $route } ({ $left } kursi)
bus-does-not-fit = Baskaasi ma tago shirkadahaaga.
bus-is-full = { $route } waa buux. Bas kale dooro.

## Taking it

evening-ask-thirteen = Hal su’aal ka hor inta aanan qorshahaaga kaydin: ma gaartay 13 jir?
button-thirteen-yes = Haa, waan gaaray 13
button-thirteen-no = Maya, waan ka yarahay
evening-too-young = Markaa waxba kaama kaydinayo. Fiidka waxaad la iman kartaa qof weyn. Qofka weyn u sheeg inuu idin diiwaangeliyo.
evening-taken = <b>Waa diyaar! Waad diiwaangashan tahay.</b>
evening-waits-for = { $company } waa buux. Safka ayaad ku jirtaa, waan kuu sheegi doonaa haddii meel bannaanaato.
evening-in-lot = Dad badan ayaa raba { $company }. Meelaha waa la qori-tuuri doonaa, waadna ku jirtaa. Natiijada waan kuu sheegi doonaa.
evening-bus-was-full = { $route } wuu buuxsamay. Taabo Beddel baska si aad basas kale u aragto.
evening-ask-reminders = Ma ku xusuusiyaa fiidka ka hor iyo marka basku baxayo? Mar kasta waad joojin kartaa.
button-reminders-yes = Haa, i xusuusi
button-reminders-no = Maya, mahadsanid
reminders-on = Waa hagaag, waan ku xusuusin doonaa.
reminders-off = Waa hagaag, xusuusin ma jirto. Haddii waqtigu isbeddelo ama fiidka la baajiyo, weli waan kuu sheegi doonaa.
button-reminders-off = Xusuusin ha jirin
evening-ask-attitude = Su’aal u dambaysa, tirakoobkayaga: ma ku fikiri kartaa inaad warshad ka shaqayso?
attitude-yes = Haa
attitude-maybe = Malaha
attitude-no = Maya
attitude-unknown = Ma garanayo
attitude-thanks = Waad ku mahadsan tahay jawaabta!
evening-cancel-ask = Ma rabtaa inaad fiidkaaga ka noqoto? Meelahaaga isla markiiba qof kale ayaa helaya.
button-evening-cancel-yes = Haa, ka noqo
evening-cancelled = Waa lagaa saaray. Meelahaagu dadka kale ayay u bannaan yihiin. Mar kasta waad isdiiwaangelin kartaa mar kale.
calendar-caption = Fur faylka, fiidku jadwalka taleefankaaga ayuu gelayaa.
calendar-visit = { $company } – { $name }
map-none = Waan ka xumahay, khariidadda meesha ay ku taal ma garanayo. Cinwaanku qorshahaaga ayuu ku qoran yahay.
place-not-yours = Meeshaasi adigu ma lihid.
offer-of-place-over = Waqtigii jawaabta wuu dhammaaday, meeshii { $company } waxay u gudubtay qofka xiga.
place-taken = Meesha { $company } adigaa leh, { CLOCK($at) }.
place-let-go = Waa hagaag, meeshu qofka xiga ayay u gudubtaa.
ticket-caption = <b>Tigidhkaaga lambar { $number }</b>
ticket-number = Lambar { $number }
ticket-proposed = talo
ticket-waiting = safka, lambar { $position }
ticket-offered = meel bannaan – ka jawaab
ticket-in-lot = qori-tuur
ticket-staff-only = Tigidhka shaqaalaha ayaad tusaysaa. Qorshahaaga waxaad ka arkaysaa /evening.
ticket-for-staff = <b>Tigidhka lambar { $number }</b> waa sax.
ticket-not-valid = Tigidhka lambar { $number } sax ma aha (waa laga noqday ama lama yaqaan).
eu-support = Industrilyftet waxaa wada IUC Z-Group, waxaana taageera Midowga Yurub iyada oo loo marayo Tillväxtverket.

## Reminders

reminder-7-days = <b>Toddobaad ayaa ka haray { $name }.</b>
reminder-1-day = <b>Berri waa { $name }!</b>
reminder-3-hours = <b>Maanta waa { $name }. Dhowr saacadood kadib ayaynu is arkaynaa!</b>
reminder-leave-now = <b>Waa waqtigii la bixi lahaa!</b> { $route } wuxuu baxayaa { CLOCK($at) }, { $start }.
reminder-last-bus = <b>Baska ugu dambeeya ee guriga dhawaan ayuu baxayaa.</b> { $route } wuxuu baxayaa { CLOCK($at) }, { $start }.
reminder-delayed = Basku { $late } daqiiqo ayuu daahay. Waqtiga cusub waa { CLOCK($at) }.
route-delayed = <b>{ $route } { $late } daqiiqo ayuu daahay.</b> Wuxuu baxayaa { CLOCK($at) }, { $start }.
route-on-time = <b>{ $route } mar kale waa waqtigiisii:</b> { CLOCK($at) }, { $start }.
place-offered = <b>Meel ayaa ka bannaan { $company }!</b> { DAY($day) }, { CLOCK($at) }. Ka jawaab ugu dambayn { DAY($untilday) }, { CLOCK($until) }, haddii kale qofka xiga ayay u gudbaysaa.
button-place-yes = ✅ Haa, waan imanayaa
button-place-no = Maya, mahadsanid
lot-won = <b>Meel ayaad ka heshay { $company }!</b> { DAY($day) }, { CLOCK($at) }.
lot-lost = Qori-tuurka meel kama helin { $company }. Safka waxaad kaga jirtaa lambarka { $position }. Waan kuu sheegi doonaa haddii meel bannaanaato.
event-changed = <b>{ $name } wax baa iska beddelay.</b>
change-event-time = Waqti cusub: { DAY($day) }, { CLOCK($start) }–{ CLOCK($end) } (hore: { DAY($oldday) }, { CLOCK($oldstart) }).
change-event-place = Goob cusub: { $after } (hore: { $before }).
change-stop-time = { $company } waxay furan tahay { CLOCK($start) }–{ CLOCK($end) }.
change-stop-place = { $company } waxay ku taal: { $after }.
change-stop-gone = { $company } hadda kama mid aha.
change-route-time = { $route } waqtiyo cusub ayuu leeyahay.
change-route-gone = { $route } hadda ma socdo.
event-changed-plan = Qorshahaaga hadda:
event-cancelled = <b>{ $name }, { DAY($day) }, waa la baajiyay.</b> Waan ka xunnahay. Waxba inaad samayso uma baahnid.

## At the door

door-code-unknown = Koodhkaas ma aqaan. Iska sawir koodhka QR ee ku yaal boodhka albaabka, ama qor labada eray ee ku qoran.
door-words-wrong = Labadaas eray ma aha kuwa shirkad hadda furan. Fiiri boodhka albaabka oo mar kale isku day.
door-code-too-often = Isku dayo badan ayaa jiray. Sug { $minutes } daqiiqo, ama iska sawir koodhka QR.
door-not-open-yet = { $company } waxay furmaysaa { DAY($day) }, { CLOCK($opens) }. Mar kale sawir markaad joogto.
door-closed-now = { $company } fiidkan way xirantay.
door-closed-today = { $company } hadda booqasho uma furna.
door-stamp = <b>Waxaad joogtaa { $company }. Shaabad ayaad heshay!</b>
door-stamp-again = Hore shaabad ayaad uga haysataa { $company }. Hal ayaa ku filan.
door-ask-thirteen = Ma gaartay 13 jir?
door-too-young = Markaa waxba kaama kaydinayo. La wareego qof weyn. Ku raaxayso!
door-ask-choice = { $company } ma kula soo xiriirtaa?
button-door-yes = ✅ Haa, fadlan
button-door-later = Malaha mar dambe
button-door-no = Maya, mahadsanid
door-chosen-yes = Waxaad tiri: haa, fadlan.
door-chosen-later = Waa hagaag, malaha mar dambe. Fiidka kadib mar kale ayaan ku weydiin doonaa.
door-chosen-no = Waa hagaag, kulama soo xiriiri doonaan. Fiid wanaagsan!
door-questions-first = Aad baan ugu faraxsanahay! Marka hore su’aalo gaagaaban, si { $company } u ogaato qofka aad tahay. Shaabaddaadu hore way diyaarsan tahay.
door-still-wanted = Albaabka waxaad { $company } ku tiri haa.
visit-not-yours = Ma arko inaad halkaas joogtay. Iska sawir koodhka QR ee albaabka.
stamps-title = <b>Kaarka shaabadda – { $name }</b>
stamps-count = { $count } shaabadood oo ka mid ah { $needed }
stamps-progress = { $count } / { $needed }
stamps-visit = ✓ { $company }, { CLOCK($at) }
stamps-complete = 🎉 Kaarku waa buux! Shaqaalaha tus koodhka <b>{ $code }</b>.
stamps-used = Koodhkaaga waa la isticmaalay. Hambalyo!
stamps-reward-caption = Koodhka tus shaqaalaha
stamps-none = Weli shaabad ma haysatid. Iska sawir koodhka QR ee albaabbada shirkadaha.

## After the evening

after-thanks = <b>Waad ku mahadsan tahay imaatinka { $name }!</b>
after-visited =
    { $count ->
        [one] Hal shirkad ayaad booqatay.
       *[other] { $count } shirkadood ayaad booqatay.
    }
after-ask-attitude = Haddana: ma ku fikiri kartaa inaad warshad ka shaqayso?
after-attitude-same = Mahadsanid! Isla jawaabtaas ayaad bixisay fiidka ka hor.
after-attitude-changed = Mahadsanid! Fiidka ka hor waxaad tiri: { $before }. Hadda waxaad leedahay: { $after }.
after-next-steps = <b>Tallaabada xigta</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: u sheeg inaad xiisaynayso
after-7-days = <b>Toddobaad ayaa laga joogaa { $name }.</b> Shirkadihii aad booqatay hadda waxay hayaan:
after-30-days = <b>Bil ayaa laga joogaa { $name }.</b> Ma rabtaa inaad qaaddo tallaabada xigta?
after-nothing-open = Hadda wax furan ma hayaan. Waxaan ku tusi karaa shirkado kale.
button-after-offer = { $company }: { $kind }
button-after-contact = { $company }: ila soo xiriira
button-after-stop = Fariimo dambe oo fiidka ku saabsan maya
after-stopped = Waa hagaag, fiidka mar dambe kama qori doono.
