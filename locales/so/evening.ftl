# checked by: nobody yet
# Fiidka qofka ee Industrinatten: qorshe, tigidh, xusuusin, albaabka iyo kadib.

## The programme and the plan

button-my-evening = Fiidkayga – samee qorshe
command-evening = Fiidkayga Industrinatten
event-gone = Fiidkaasi hadda ma jiro. Qor /event si aad u aragto waxa soo socda.
event-is-cancelled = { $name } waa la baajiyay. Waan ka xunnahay. Qor /event si aad u aragto waxa soo socda.
event-is-over = { $name } markan wuu dhammaaday. Qor /matches, waxaan ku tusi doonaa siyaabo kale.
event-is-full = Hadda boosaska oo dhan waa la qaatay. Safka waad geli kartaa.
event-has-moved = Fiiro gaar ah: waqtiga ama goobta ayaa isbeddelay. Hadda waa sidan.
stop-gone = Shirkaddaasi fiidka hadda kama mid aha. Qor /event si aad u aragto barnaamijka.
evening-not-registered = Fiidkaas uma diiwaangashanid. Qor /evening, qorshe ayaynu samaynaynaa.
evening-none = Hadda ma jiro fiid la qorsheeyo. Qor /matches, waxaan ku tusi doonaa siyaabo kale.
evening-no-plan = Hadda shirkaduhu waqti bannaan ma hayaan. Fadlan mar dambe soo eeg.
evening-proposal = <b>Sidan ayuu fiidkaagu noqon karaa</b>
evening-registered = <b>Fiidkaaga. Waad diiwaangashan tahay!</b>
evening-when =
    { $name }
    { DAY($day) }, { SPAN($start, $end) }
evening-day = { DAY($day) }, { SPAN($start, $end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – hadda waa buux. Safka waxaad kaga jirtaa lambarka { $position }.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – boos ayaa kuu bannaan. Ka jawaab farriinta.
evening-visit-in-lot = 🎲 { $company } – boosaska qori-tuur baa lagu bixinayaa. Waad ku jirtaa.
evening-ride =
    🚌 { CLOCK($at) } { $route }: ka { $start } ilaa { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } daqiiqo ayuu daahay)
    }
evening-ride-home =
    🚌 { CLOCK($at) } guriga ku noqo { $route }: ka { $start } ilaa { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } daqiiqo ayuu daahay)
    }
evening-walk = 🚶 qiyaastii { $minutes } daqiiqo oo lug ah ilaa shirkadda xigta
evening-drive = 🚗 qiyaastii { $minutes } daqiiqo oo baabuur ah ilaa shirkadda xigta (bas ku habboon ma jiro)
evening-party =
    { $count ->
        [1] Keligaa ayaad imanaysaa.
       *[other] Waxaad tihiin { $count } qof.
    }
evening-places-by-lot = { $company }: boosaska qori-tuur baa lagu bixinayaa
evening-places-left =
    { $company }: { $count ->
        [0] boos ma bannaana, laakiin safka waad geli kartaa
        [one] hal boos ayaa bannaan
       *[other] { $count } boos ayaa bannaan
    }
evening-good-to-know = <b>Waxa wanaagsan inaad ogaato</b>
evening-min-age = { $company }: waa inaad ugu yaraan { $age } jir tahay.
evening-with-adult = { $company }: carruurtu waa inay qof weyn la yimaadaan.
# needs a native check
evening-wear = { $company }: { $wear }
evening-steps = { $company }: waxaa jira jaranjaro.
button-evening-take = ✅ Haa, i diiwaangeli
button-evening-show = Fiidkayga
button-evening-change = Beddel shirkadda
button-evening-bus = Beddel baska
button-evening-party = Dhowr qof baan nahay
button-evening-ticket = Tigidhkayga
button-evening-map = Khariidad
button-evening-calendar = Ku dar kalandarka
button-evening-cancel = Baaji imaanshaha
button-evening-stamps = Kaarka shaabadda
evening-change = Maxaad rabtaa inaad beddesho? Ilaa saddex shirkadood ayaad dooran kartaa.
button-visit-change = Beddel { $company }
button-visit-drop = Ka saar { $company }
button-visit-add = Ku dar shirkad
evening-choose = Shirkaddee ayaad rabtaa inaad booqato?
evening-choice =
    <b>{ $company }</b>, { $municipality }, { SPAN($opens, $closes) }
    { $things }
    { $left ->
        [-1] Boos waa jiraa.
        [0] Waa buux, laakiin safka waad geli kartaa.
        [one] Hal boos ayaa bannaan.
       *[other] { $left } boos ayaa bannaan.
    }
evening-no-activities = Arag sida ay u shaqeeyaan.
activity-try-on = 🖐 Tijaabi: { $title }
activity-food = 🍽 Cunto: { $title }
activity-music = 🎵 Muusig: { $title }
activity-show = 👀 { $title }
evening-last-stop = Waa shirkaddaada keliya. Ma rabtaa inaad fiidka oo dhan baajiso? Taabo “Baaji imaanshaha”.
evening-three-stops = Ugu badnaan { $count } shirkadood ayaad yeelan kartaa. Mid beddel.
evening-does-not-fit = Waqtiga shirkaddaasi kuma habboona waqtiyadaada kale. Marka hore shirkad ka saar, ama mid kale dooro.
evening-how-many = Immisa qof ayaa imanaya, adiga oo ku jira?
evening-no-room-for-party = { $company } waqtigaas boos uma hayso { $count } qof. Waxba lama beddelin.
evening-no-seats-for-party = { $route } kuraas uma hayo { $count } qof. Waxba lama beddelin.
bus-choose = Basaskee ayaad raacaysaa? Waa bilaash. Taabo si aad u doorato ama aad uga noqoto.
bus-none = Shirkadahaaga bas ma tago. Ma rabtaa inaad shirkad beddesho?
bus-choice = { CLOCK($at) } { $route } ({ $left } kursi)
bus-does-not-fit = Baskaasi shirkadahaaga ma tago.
bus-is-full = { $route } waa buux. Bas kale dooro.

## Taking it

# needs a native check
evening-ask-thirteen = Hal su’aal inta aanan qorshahaaga kaydin: ma gaartay 13 sano?
button-thirteen-yes = Haa, 13 waan gaaray
button-thirteen-no = Maya, waan ka yarahay
# needs a native check
evening-too-young = Markaa waxba kaama kaydinayo. Fiidka waad ku soo dhowdahay adigoo qof weyn la socda. Qofka weyn u sheeg inuu idin diiwaangeliyo.
evening-taken = <b>Waa diyaar! Waad diiwaangashan tahay.</b>
evening-waits-for = { $company } waa buux. Safka ayaad ku jirtaa, waan kuu sheegi doonaa haddii boos bannaanaado.
evening-in-lot = Dad badan ayaa raba { $company }. Boosaska qori-tuur baa lagu bixinayaa, waadna ku jirtaa. Natiijada waan kuu sheegi doonaa.
evening-bus-was-full = { $route } wuu buuxsamay. Taabo “Beddel baska” si aad basas kale u aragto.
evening-ask-reminders = Ma ku xusuusiyaa fiidka ka hor iyo marka basku baxayo? Markaad rabto waad joojin kartaa.
button-reminders-yes = Haa, i xusuusi
button-reminders-no = Maya, mahadsanid
reminders-on = Waa hagaag, waan ku xusuusin doonaa.
reminders-off = Waa hagaag, xusuusin kuuma soo dirayo. Haddii waqtigu isbeddelo ama fiidka la baajiyo, waan kuu sheegi doonaa.
button-reminders-off = Xusuusin ma rabo
evening-ask-attitude = Su’aasha ugu dambaysa, tirakoobkayaga: ma ka fikiri lahayd inaad warshadaha ka shaqayso?
attitude-yes = Haa
attitude-maybe = Malaha
attitude-no = Maya
attitude-unknown = Ma garanayo
attitude-thanks = Waad ku mahadsan tahay jawaabta!
evening-cancel-ask = Ma rabtaa inaad imaanshahaaga baajiso? Boosaskaaga isla markiiba dad kale ayaa helaya.
button-evening-cancel-yes = Haa, baaji
evening-cancelled = Imaanshahaagii waa la baajiyay. Boosaskaaga dad kale ayaa qaadan kara. Markaad rabto mar kale waad isdiiwaangelin kartaa.
calendar-caption = Fur faylka, fiidku wuxuu gelayaa kalandarkaaga.
calendar-visit = { $company } – { $name }
map-none = Waan ka xumahay, ma garanayo halka ay khariidadda kaga taal. Cinwaanku wuxuu ku qoran yahay qorshahaaga.
place-not-yours = Booskaas adigu ma lihid.
offer-of-place-over = Waqtigii jawaabta wuu dhammaaday, booskii { $company } wuxuu u gudbay qofka xiga.
place-taken = Booska { $company } adigaa leh, saacadda { CLOCK($at) }.
place-let-go = Waa hagaag, boosku wuxuu u gudbayaa qofka xiga.
ticket-caption = <b>Tigidhkaaga lambar { $number }</b>
ticket-number = Lambar { $number }
ticket-proposed = soo jeedin
ticket-waiting = safka, lambar { $position }
ticket-offered = boos bannaan – ka jawaab
ticket-in-lot = qori-tuur
ticket-staff-only = Tigidhka shaqaalaha ayaad tusaysaa. Qorshahaaga waxaad ka arkaysaa /evening.
ticket-for-staff = Tigidhka <b>lambar { $number }</b> wuu shaqaynayaa.
ticket-not-valid = Tigidhka lambar { $number } ma shaqaynayo (waa la baajiyay ama lama yaqaan).
eu-support = Industrilyftet waxaa wada IUC Z-Group, waxaana taageera Midowga Yurub iyada oo loo marayo Tillväxtverket.

## Reminders

reminder-7-days = <b>Toddobaad ayaa ka haray { $name }.</b>
reminder-1-day = <b>Berri waa { $name }!</b>
reminder-3-hours = <b>Maanta waa { $name }. Dhowr saacadood kadib ayaynu is arki doonnaa!</b>
reminder-leave-now = <b>Waa waqtigii la bixi lahaa!</b> { $route } wuxuu ka baxayaa { $start } saacadda { CLOCK($at) }.
reminder-last-bus = <b>Baska ugu dambeeya ee guriga ayaa dhowaan baxaya.</b> { $route } wuxuu ka baxayaa { $start } saacadda { CLOCK($at) }.
reminder-delayed = Basku { $late } daqiiqo ayuu daahay. Waqtiga cusub waa saacadda { CLOCK($at) }.
route-delayed = <b>{ $route } { $late } daqiiqo ayuu daahay.</b> Wuxuu ka baxayaa { $start } saacadda { CLOCK($at) }.
route-on-time = <b>{ $route } mar kale waqtigiisii ayuu ku socdaa:</b> saacadda { CLOCK($at) }, { $start }.
place-offered = <b>Boos ayaa ka bannaan { $company }!</b> { DAY($day) }, saacadda { CLOCK($at) }. Ka jawaab ugu dambayn { DAY($untilday) }, saacadda { CLOCK($until) }. Haddii kale qofka xiga ayaa helaya.
button-place-yes = ✅ Haa, waan imanayaa
button-place-no = Maya, mahadsanid
lot-won = <b>Boos ayaad ka heshay { $company }!</b> { DAY($day) }, saacadda { CLOCK($at) }.
lot-lost = Qori-tuurka boos kagama helin { $company }. Safka waxaad kaga jirtaa lambarka { $position }. Waan kuu sheegi doonaa haddii boos bannaanaado.
event-changed = <b>{ $name } wax baa iska beddelay.</b>
change-event-time = Waqti cusub: { DAY($day) }, { SPAN($start, $end) } (hore: { DAY($oldday) }, { CLOCK($oldstart) }).
change-event-place = Goob cusub: { $after } (hore: { $before }).
change-stop-time = { $company } waxay furan tahay { SPAN($start, $end) }.
change-stop-place = { $company } waxay ku taal: { $after }.
change-stop-gone = { $company } hadda kama mid aha fiidka.
change-route-time = { $route } waqtiyo cusub ayuu leeyahay.
change-route-gone = { $route } hadda ma socdo.
event-changed-plan = Qorshahaaga hadda:
event-cancelled = <b>{ $name }, { DAY($day) }, waa la baajiyay.</b> Waan ka xunnahay. Waxba inaad samayso uma baahnid.

## At the door

door-code-unknown = Koodhkaas ma aqaan. Iskaan garee koodhka QR ee warqadda albaabka, ama qor labada eray ee ku qoran.
door-words-wrong = Labadaas eray ma aha kuwa shirkad hadda furan. Fiiri warqadda albaabka oo mar kale isku day.
door-code-too-often = Marar badan ayaad isku dayday. Sug { $minutes } daqiiqo, ama iskaan garee koodhka QR.
door-not-open-yet = { $company } waxay furmaysaa { DAY($day) }, saacadda { CLOCK($opens) }. Markaad joogto mar kale iskaan garee.
door-closed-now = { $company } fiidkan way xirantay.
door-closed-today = { $company } hadda booqasho uma furna.
door-stamp = <b>Waxaad joogtaa { $company }. Shaabad ayaad heshay!</b>
door-stamp-again = Hore ayaad shaabad uga heshay { $company }. Hal ayaa kugu filan.
# needs a native check
door-ask-thirteen = Ma gaartay 13 sano?
# needs a native check
door-too-young = Markaa waxba kaama kaydinayo. Qof weyn la wareeg oo wax daawo. Ku raaxayso!
door-ask-choice = Ma rabtaa in { $company } kula soo xiriirto?
button-door-yes = ✅ Haa, waan rabaa
button-door-later = Malaha mar dambe
button-door-no = Maya, mahadsanid
door-chosen-yes = Waxaad tiri: haa, waan rabaa.
door-chosen-later = Waa hagaag, malaha mar dambe. Fiidka kadib mar kale ayaan ku weydiin doonaa.
door-chosen-later-quiet = Waa hagaag, malaha mar dambe. Waxaad tiri xusuusin ma rabo, markaa mar kale kuma weydiin doono. Haddaad fikirka beddesho, taabo “Haa, waan rabaa”.
door-chosen-no = Waa hagaag, kulama soo xiriiri doonaan. Fiid wanaagsan!
door-questions-first = Aad bay u fiican tahay! Marka hore dhowr su’aalood oo gaagaaban, si { $company } u ogaato cidda aad tahay. Shaabaddaada hore ayaad u haysataa.
door-still-wanted = Albaabka waxaad { $company } ku tiri haa.
visit-not-yours = Ma arko inaad halkaas joogtay. Iskaan garee koodhka QR ee albaabka.
stamps-title = <b>Kaarka shaabadda – { $name }</b>
stamps-count = { $needed } shaabadood, { $count } ayaad haysataa
stamps-progress = { $count } / { $needed }
stamps-visit = ✓ { $company }, { CLOCK($at) }
stamps-complete = 🎉 Kaarku waa buux! Shaqaalaha tus koodhka <b>{ $code }</b>.
stamps-used = Koodhkaaga waa la isticmaalay. Hambalyo!
stamps-reward-caption = Koodhka tus shaqaalaha
stamps-none = Weli shaabad ma haysatid. Iskaan garee koodhka QR ee albaabka shirkadaha.

## After the evening

after-thanks = <b>Waad ku mahadsan tahay inaad timid { $name }!</b>
after-visited =
    { $count ->
        [one] Hal shirkad ayaad booqatay.
       *[other] { $count } shirkadood ayaad booqatay.
    }
after-ask-attitude = Fiidka kadib: ma ka fikiri lahayd inaad warshadaha ka shaqayso?
after-attitude-same = Mahadsanid! Fiidka ka hor isla jawaabtaas ayaad bixisay.
after-attitude-changed = Mahadsanid! Fiidka ka hor waxaad tiri: { $before }. Hadda waxaad leedahay: { $after }.
after-next-steps = <b>Tallaabada xigta</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: u sheeg inaad xiisaynayso
after-7-days = <b>Toddobaad ayaa laga joogaa { $name }.</b> Shirkadihii aad booqatay hadda waxay hayaan:
after-30-days = <b>Bil ayaa laga joogaa { $name }.</b> Ma rabtaa inaad qaaddo tallaabada xigta?
after-nothing-open = Hadda boos bannaan ma hayaan. Shirkado kale waan ku tusi karaa.
button-after-offer = Haa: { $company }
button-after-contact = Ila xiriira: { $company }
button-after-stop = Jooji farriimaha fiidka
after-stopped = Waa hagaag, fiidka mar dambe wax kaagama soo qori doono.
