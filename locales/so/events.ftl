# checked by: nobody yet
# Shaqaalaha ayaa qorsheeya oo wada Industrinatten; shirkad albaabkeeda joogta.

## The firm at its doors

command-door = Booqdayaasha caawa
command-stamps = Kaarkayga shaabadda
door-no-stops = Shirkaddaadu hadda kama mid aha Industrinatten.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] Weli booqde ma jiro.
        [one] Hal booqde ayaa koodhka iskaan gareeyay.
       *[other] { $count } booqde ayaa koodhka iskaan gareeyay.
    }
door-count-choices = { $yes } haa bay yiraahdeen, { $later } waxay yiraahdeen malaha mar dambe. Magacyada waxaad ku arkaysaa /leads, kuwa haa yiri oo keliya.
button-door-refresh = Cusboonaysii
poster-day = { DAY($day) }, { SPAN($opens, $closes) }
poster-headline = Koodhka ku iskaan garee kamarada taleefanka
poster-text = Shaabad ayaad helaysaa, adigaana go’aansanaya in shirkaddu kula soo xiriirto. Waa bilaash, personnummer looma baahna.
poster-spoken = Ma iskaan garayn kartid? Labadan eray u qor bot-ka:
poster-caption = Boostarka <b>{ $company }</b>, daabaco (A4). Erayada uu isticmaalo qofka aan iskaan garayn karin: <b>{ $spoken }</b>

## Staff: events

command-events = Shaqaalaha: Industrinatten – qorshee oo la soco
command-delay = Shaqaalaha: bas ayaa daahay
command-check = Shaqaalaha: abaalmarinta kaarka buuxa
staff-events = <b>Fiidadka Industrinatten</b>
staff-events-none = Weli fiid Industrinatten ah ma jiro.
staff-event-button = { $name }, { SHORTDAY($day) } ({ $state })
button-staff-new-event = + Industrinatten cusub
event-state-draft = qabyo
event-state-published = la shaaciyay
event-state-full = buux
event-state-moved = la beddelay
event-state-cancelled = la baajiyay
event-state-over = dhammaaday
staff-event-state =
    Xaalad: { $state }
    { $people ->
        [0] Weli cidna ma diiwaangashana.
        [one] Hal qof ayaa diiwaangashan.
       *[other] { $people } qof ayaa diiwaangashan.
    }
staff-event-stamps =
    { $count ->
        [0] Kaarka shaabaddu abaalmarin ma leh.
        [one] Hal shaabad ayaa kaarka buuxisa.
       *[other] { $count } shaabadood ayaa kaarka buuxiya.
    }
staff-stop-line = { $company }, { SPAN($opens, $closes) }: { $people } diiwaangashan
staff-no-stops = Weli shirkad kuma jirto.
staff-count-line = { $company }: { $count } booqde, { $yes } haa, { $later } malaha
staff-counts = <b>Booqdayaasha hadda</b>
button-staff-publish = ✅ Shaaci
button-staff-change = Beddel
button-staff-stops = Shirkadaha
button-staff-routes = Basaska
button-staff-posters = Boostarrada
button-staff-counts = Booqdayaasha hadda
button-staff-cancel = Baaji fiidka
button-staff-cancel-yes = Haa, baaji oo u sheeg dadka
staff-cancel-ask =
    Ma la baajiyaa { $name }? { $people ->
        [0] Cidna ma diiwaangashana.
        [one] Hal qof oo diiwaangashan ayaa loo sheegayaa.
       *[other] { $people } qof oo diiwaangashan ayaa loo sheegayaa.
    }
staff-cancelled = Fiidka waa la baajiyay. Dhammaan dadka diiwaangashan waa loo sheegayaa.
staff-published = Fiidka waa la shaaciyay. Qof walba wuu arki karaa.
event-without-stops = Marka hore ku dar ugu yaraan hal shirkad oo albaabbada furta.
staff-change-what = Maxaad rabtaa inaad beddesho?
staff-stops = <b>Shirkadaha albaabbada furaya</b>
button-staff-add-stop = + Ku dar shirkad
staff-which-company = Shirkaddee ayaa albaabbada furaysa?
staff-stop-room =
    { $minutes ->
        [0] { $capacity ->
            [0] Xad ma leh
           *[other] Ugu badnaan { $capacity } qof fiidka oo dhan
        }
       *[other] Kooxo { $minutes } daqiiqo ah, { $capacity ->
            [0] xad ma leh
           *[other] mid kasta ugu badnaan { $capacity } qof
        }
    }
staff-stop-waiting =
    { $waiting ->
        [0] Safka cidna kuma jirto.
        [one] Hal diiwaangelin ayaa safka ku jirta.
       *[other] { $waiting } diiwaangelin ayaa safka ku jira.
    }
staff-stop-lot = Boosaska qori-tuur baa lagu bixinayaa. { $count } diiwaangelin ayaa qori-tuurka sugaya.
staff-stop-drawn = Qori-tuurkii waa la sameeyay.
button-staff-draw = 🎲 Hadda qori-tuur
button-staff-draw-yes = Haa, qori-tuur oo u sheeg
staff-draw-ask = Hadda qori-tuurka ma la sameeyaa? Qof walba oo ku jira natiijada waa loo sheegayaa. Mar labaad lama samayn karo.
staff-drawn = Qori-tuurkii waa la sameeyay: { $entrants } diiwaangelin, { $winners } ayaa boos helay. Lambarka hubinta: { $seed }
stop-not-by-lot = Shirkaddaasi boosaskeeda qori-tuur kuma bixiso.
stop-drawn-before = Qori-tuurka hore ayaa loo sameeyay.
button-staff-close-stop = Ka saar fiidka
button-staff-close-yes = Haa, ka saar
staff-close-ask = Ma laga saaraa { $company } fiidka? Kuwa qorsheeyay inay tagaan waa loo sheegayaa.
staff-stop-closed = { $company } fiidka waa laga saaray.
staff-routes = <b>Basaska</b>
staff-route-button = { $route } ({ $left } kursi oo bannaan)
button-staff-add-route = + Bas cusub
staff-route = <b>{ $route }</b>: { $seats } kursi, { $left } ayaa bannaan
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = Basku ma daahay? Taabo daqiiqadaha, dadka raacaya oo dhan isla markiiba waa loo sheegayaa.
staff-delay-button =
    { $minutes ->
        [0] waqtigiisii
       *[other] +{ $minutes } daq
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] waqtigiisii
       *[other] { $minutes } daqiiqo ayuu daahay
    }. { $people ->
        [0] Cidna looma baahna in loo sheego.
        [one] Hal qof oo diiwaangashan ayaa loo sheegay.
       *[other] { $people } qof oo diiwaangashan ayaa loo sheegay.
    }
delay-how = Qor daqiiqadaha iyo magaca baska, tusaale: /delay 15 Buss 1
delay-which-route =
    Baskee? Magaciisa ku qor daqiiqadaha kadib:
    { $routes }
delay-wrong = Qor daqiiqado u dhexeeya 0 iyo { $limit }.
route-gone = Baskaasi hadda ma jiro.
check-how = Koodhka ku qor amarka kadib, tusaale: /check AB12CD
reward-ok = ✅ Koodhka { $code } wuu shaqaynayaa. Hadda bixi abaalmarinta. Koodhka waa la isticmaalay.
reward-unknown = Koodhkaas ma jiro. Hubi xarfaha oo mar kale isku day.
reward-checked-before = Koodhkaas hore ayaa loo isticmaalay, { DAY($day) }, saacadda { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] Hal qof.
       *[other] { $count } qof.
    }
staff-poster-languages = Luqadahee ayaa boostarrada lagu qorayaa? Shirkad kasta hal boostar ayay helaysaa.
button-staff-make-posters = Samee boostarrada (PDF)

## Staff: questions

question-event-name = Fiidka magaciisu waa maxay? Tusaale: Industrinatten
question-event-day = Maalintee? Tusaale: 10 december
question-event-starts = Goorma ayuu bilaabmayaa? Tusaale: 17:00
question-event-ends = Goorma ayuu dhammaanayaa? Tusaale: 20:30
question-event-area = Xaggee? Tusaale: Östersund och Krokom
question-event-about = Fiidka ku sharax laba weedhood oo fudud. Qof walba barnaamijka ayuu ka akhrinayaa.
question-event-stamps = Immisa shaabadood ayaa kaarka buuxisa? Ka bood haddii aan abaalmarin jirin.
field-event-name = Magac
field-event-day = Maalin
field-event-starts = Bilow
field-event-ends = Dhammaad
field-event-area = Goob
field-event-about = Sharaxaad
field-event-stamps = Shaabado
question-stop-opens = Goorma ayay albaabbadu furmayaan? Tusaale: 17:00
question-stop-closes = Goorma ayay xirmayaan? Tusaale: 20:00
question-stop-address = Cinwaanku waa maxay? Ka bood haddii uu yahay kan caadiga ah ee shirkadda.
question-stop-slots = Dadku ma kooxo ayay ku imanayaan? Koox kasta immisa daqiiqo? Ka bood haddii mar kasta la iman karo.
question-stop-capacity = Koox kasta (ama fiidka oo dhan) immisa qof ayaa geli kara? Ka bood haddii aan xad jirin.
question-stop-min-age = Ma jirtaa da’ ugu yar? Da’da qor, ama ka bood.
question-stop-with-adult = Carruurtu ma waa inay qof weyn la yimaadaan?
question-stop-step-free = Ma la geli karaa jaranjaro la’aan?
question-stop-wear = Ma jiraa dhar gaar ah oo loo baahan yahay? Tusaale: Kabo daboolaya cagta oo dhan. Ka bood haddii aan loo baahnayn.
question-stop-languages = Luqadahee ayaa halkaas lagaga hadlaa?
question-stop-activities =
    Maxaa la samayn karaa? Sadar kasta hal shay, tusaale:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = Dad badan ma iman doonaan? Boosaska ma qori-tuur baa lagu bixinayaa?
field-stop-opens = Furmid
field-stop-closes = Xirid
field-stop-address = Cinwaan
field-stop-slots = Kooxo
field-stop-capacity = Tirada boosaska
field-stop-min-age = Da’da ugu yar
field-stop-with-adult = Qof weyn la socda
field-stop-step-free = Jaranjaro la’aan
field-stop-wear = Dhar
field-stop-languages = Luqadaha goobta
field-stop-activities = Waxqabad
field-stop-by-lot = Qori-tuur
staff-slot = { $minutes } daqiiqo
question-route-name = Safarka magaciisu waa maxay? Tusaale: Buss 1 ut
question-route-seats = Basku immisa kursi ayuu leeyahay?
question-route-homeward = Ma bas dadka guriga u celinaya fiidka kadib baa?
question-route-timetable =
    Qor waqtiga iyo goobta, sadar kasta hal joogsi, tusaale:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = Qor qoraal aan ka badnayn { $limit } xaraf.
staff-day-wrong = Maalinta ma fahmin, ama way dhaaftay. Qor tusaale: 10 december, ama 2026-12-10
staff-clock-wrong = Waqtiga ma fahmin. Qor tusaale: 17:00
staff-number-wrong = Qor tiro u dhexaysa { $least } iyo { $most }.
staff-activities-wrong = Qor hal ilaa { $limit } shay, sadar kasta mid.
staff-timetable-wrong = Sadarkan ma fahmin: { $line } – waqtiga ku bilow, tusaale: 16:35 Östersunds busstation
staff-timetable-short = Ugu yaraan laba joogsi qor, sadar kasta mid.
