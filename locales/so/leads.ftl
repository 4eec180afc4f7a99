# checked by: nobody yet
# Fursadaha habboon, xiriirrada, iyo waxa dhinac walba loo sheego

matches-first-questions = Marka hore dhowr su’aalood, si aan u ogaado waxa kugu habboon.
matches-title = <b>Kuwani way kugu habboonaan karaan</b>
matches-title-more = <b>Kuwo kale</b>
matches-end = Ma rabtaa inaad kuwo kale aragto, ama wax beddesho?
matches-none = Hadda ma jiro wax aan ku tuso. Jawaab beddel, ama imow Industrinatten.
matches-no-more = Hadda intaas uun baa jirta. Haddii aad jawaab beddesho, wax kale waan kuu heli karaa.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· qiyaastii { KM($km) }
    }
match-why = <b>Sababta ay kuugu habboon tahay</b>
match-missing = <b>Waxa wanaagsan inaad ogaato</b>
example-firm = <i>Tani waa shirkad tusaale ah, dhab ma aha.</i>
offer-line = { $title }, { $company }
offer-dates = { DAY($start) } ilaa { DAY($end) }
offer-day = Maalinta: { DAY($day) }
offer-starts = Maalinta ugu horreysa: { DAY($day) }
offer-ends = Maalinta ugu dambeysa: { DAY($day) }
offer-apply-by = Haa dheh, ugu dambayn { DAY($day) }
offer-hours = Saacadaha shaqada: { $hours }
# needs a native check
offer-min-age = Waa inaad ugu yaraan { $age } jir tahay
# needs a native check
offer-hazards = Ka taxaddar: { $hazards }
# needs a native check
hazard-noise = sawaxan
# needs a native check
hazard-hot-surfaces = meelo kulul
# needs a native check
hazard-sharp-tools = qalab wax jara
# needs a native check
hazard-moving-machines = mashiinno dhaqaaqaya
# needs a native check
hazard-chemicals = kiimiko
# needs a native check
hazard-heavy-lifting = qaadis culays
# needs a native check
hazard-heights = meelo sare
# needs a native check
hazard-vehicles = gaadiid
# needs a native check
hazard-dust = siigo
# needs a native check
hazard-cold = qabow
# needs a native check
hazard-electricity = koronto

button-want = ✅ Haa, shirkadda u sheeg
button-not-for-me = Aniga iguma habboona
button-more = I tus kuwo kale
dismiss-why = Waa hagaag, { $offer } waan ka saarayaa. Maxay kuugu habboonaan wayday?
dismiss-too-far = Aad bay u fog tahay
dismiss-work = Shaqadaas ma rabo
dismiss-kind = Ma aha waxaan raadinayo
dismiss-dates = Waqtigu iguma habboona
dismiss-other = Wax kale
dismissed-next = Mahadsanid! Kan xiga waa kan:
offer-gone = Fursaddaasi hadda ma jirto. Qor /matches, kuwo kale ayaan ku tusayaa.
# needs a native check
offer-not-for-minors = Ma ogin in tan loo oggol yahay qof 18 sano ka yar. Sidaas darteed kuma tusi karo. Qor /matches, kuwo kale ayaan ku tusayaa.

# needs a native check
consent-company = <b>{ $company } waxay kaa ogaanaysaa waxyaabahan:</b>
# needs a native check
consent-company-how =
    Shirkad aan ahayn { $company } ma ogaan doonto. Shaqaalaha Industrilyftet way arki karaan haddii caawimo loo baahdo. Markaad rabto waad ka noqon kartaa, halkan: /leads.

    <b>Ma oggoshahay, sideese kuula soo xiriirtaa?</b>
# needs a native check
consent-company-how-again = { $company } sidee bay kuula soo xiriirtaa?
shared-name = Magaca koowaad: { $name }
shared-age = Da’da sanadkan: { $age } sano
shared-municipality = Degmada: { $municipality }
shared-skills = Aqoonta: { $skills }
shared-wishes = Waxa la rabo in la barto: { $skills }
shared-interests = Xiisaha: { $interests }
shared-swedish = Iswiidhish: { $level }
shared-languages = Luqado kale: { $languages }
shared-travel = Safarka: { $ways }
# needs a native check
button-share-telegram = Haa, Telegram ha iigu qoraan
# needs a native check
button-share-phone = Haa, ha i soo wacaan
button-not-now = Maya, hadda maya
want-not-now = Waa hagaag, { $company } waxba uma sheegayo.
# needs a native check
ask-phone = Taabo badhanka hoose si aad u dirto lambarkaaga. { $company } oo keliya ayaa helaysa, waana haddii ay haa tiraahdo oo keliya.
button-send-phone = 📞 Dir lambarkayga
button-no-phone = Maya, mahadsanid
phone-thanks = Mahadsanid, lambarkaagii waan helay.
phone-not-now = Mahadsanid, laakiin hadda uma baahni lambarkaaga.
phone-not-yours = Kaasi lambarkaaga ma ahayn. Taabo badhanka “Dir lambarkayga”.
phone-kept-out = Waa hagaag, lambarkaaga lama dirin.
phone-by-button = Taabo badhanka “Dir lambarkayga”, si aan u ogaado inuu kaaga yahay.
lead-requested =
    <b>Waa diyaar! { $company } waan u sheegnay inaad xiisaynayso.</b>
    Waxay ku soo jawaabaysaa ugu dambayn { DAY($day) }. Jawaabta halkan ayaad ka helaysaa. Wax kale uma baahnid inaad samayso.

leads-title = <b>Shirkadahaaga</b>
leads-none = Weli shirkadna haa kuma aadan oran.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = jawaab baa la sugayaa, ugu dambayn { DAY($day) }
lead-status-accepted = waxay rabaan inay kula kulmaan
lead-status-declined = markan way awoodi waayeen
lead-status-expired = waqtigii kuma ay jawaabin
lead-status-withdrawn = waad ka noqotay
lead-status-contacted = waad wada xiriirtaan
lead-status-visit = booqasho ayaad ku tagtay
lead-status-internship = tababar shaqo ayaad ka haysataa
lead-status-hired = shaqo ayaad ka heshay
lead-status-closed = wuu dhammaaday
# needs a native check
button-withdraw = Ka noqo oggolaanshahayga
# needs a native check
button-withdraw-yes = Haa, waan ka noqonayaa
# needs a native check
lead-withdraw-ask = Ma rabtaa inaad ka noqoto oggolaanshihii aad { $company } siisay? Markaas xogtaadu taleefankooda way ka baxaysaa.
# needs a native check
lead-withdrawn = Oggolaanshihii waad ka noqotay. { $company } mar dambe xogtaada ma arki karto.
lead-withdraw-late = Xiriirka { $company } hore ayuu u dhammaaday.

# Waxa qofka loo sheego

lead-accepted =
    <b>War wanaagsan! { $company } waxay rabtaa inay kula kulanto.</b> { $days ->
        [0] Isla maalintii ayay soo jawaabtay.
        [one] Hal maalin kadib ayay soo jawaabtay.
       *[other] { $days } maalmood kadib ayay soo jawaabtay.
    }
lead-accepted-offer = Waxay ku saabsan tahay: { $offer }
reach-firm = Qofka aad la xiriirayso waa { $contact }. U qor oo salaan. Iyaguna way kuu soo qori karaan.
firm-will-write = { $contact } ayaa kula soo xiriiri doona.
lead-declined = { $company } markan ma awooddo. { $reason }
lead-declined-next = Taasi adiga kuguma saabsana. Shirkado kale ayaa jira:
declined-no-places = Boos bannaan uma harin.
declined-not-this-season = Hadda qofna ma raadinayaan.
declined-needs-licence = Shaqadu waxay u baahan tahay laysan ama shahaado aadan weli haysan.
declined-other-offer = Waxay hayaan wax kale oo laga yaabo inay mar dambe si fiican kuugu habboonaadaan.
declined-no-time = Hadda waqti ay qof ku qaabilaan ma hayaan.
declined-other = Sabab ma ay sheegin.
lead-delayed = { $company } jawaabtii way ka daahday. Waan u sheegnay, shaqaalaheennuna hadda way weydiinayaan. Isla marka ay jawaabto waan kuu sheegaynaa.
lead-expired = { $company } waqtigii kuma soo jawaabin. Waan ka xunnahay.
lead-question = <b>{ $company } su’aal ayay kuu qabtaa:</b>
lead-question-how = Adigaa go’aansanaya inaad jawaabto iyo in kale. Ha qorin lambarka shakhsiga (personnummer) ama wax kuu gaar ah.
lead-question-meant = Taasi ma jawaabta su’aasha hoose ayay ahayd? Haddii ay tahay, taabo “Qor jawaab” oo mar kale qor.
button-write-answer = Qor jawaab
button-no-answer = Ma rabo inaan jawaabo
lead-question-left = Waa hagaag. { $company } su’aasha jawaab uma helayso. Oggolaanshahaagu wuu jiraa.
question-lead-answer-answer = Jawaabtaada qor. Shirkadda ayaan u dirayaa.
lead-answer-sent = Mahadsanid! Jawaabtaadii waxaan u diray { $company }.
lead-question-over = Su’aashaasi hadda ma jirto.
lead-question-answered-before = Su’aashaas hore ayaad uga jawaabtay. Mahadsanid!
relayed-text-too-long = Qoraalku waa inuu noqdaa 1 ilaa { $limit } xaraf. Fadlan soo gaabi oo mar kale isku day.
# needs a native check
relayed-text-sensitive = Taasi waxay ku saabsan tahay { $kinds }. Ma dirayo. Fadlan erayo kale ku qor.

# Dhinaca shirkadda

lead-card-title = <b>Qof baa raba inuu idiin yimaado: { $offer }</b>
lead-card-answer-by = Ku jawaaba ugu dambayn <b>{ DAY($day) }</b>. Qofku taariikhdaas wuu arkaa.
lead-card-accepted = ✅ { $contact } ayaa haa yiri.
lead-card-declined = Jawaabta { $contact }: hadda maya. Qofka waa loo sheegay.
lead-card-withdrawn = Qofku oggolaanshihii wuu ka noqday. Xogta waa la tirtiray.
lead-card-expired = Waqtigii wuu dhammaaday. Qofka waa loo sheegay, xogtana waa la tirtiray.
lead-card-question = <b>Su’aashiinna:</b> { $question }
lead-card-question-answer = <b>Jawaab:</b> { $answer }
card-emptied = Qofku xogtiisii wuu tirtiray.
button-lead-accept = ✅ Haa, waan la kulmaynaa
button-lead-decline = Hadda maya
button-lead-question = Weydii su’aal
button-lead-card = I tus kaarka
reach-nameless = Qofka
reach-by-telegram = { $person } halkan Telegram ugu qora. Laba maalmood gudahood la xiriira.
reach-by-username = Sida loo helo { $name }: Telegram, { $username }. Laba maalmood gudahood la xiriira.
reach-by-phone = Sida loo helo { $name }: wac { $phone }. Laba maalmood gudahood la xiriira.
decline-why = Waa maxay sababtu? Qofka si naxariis leh ayaan ugu sheegaynaa.
decline-no-places = Boos bannaan nooma harin
decline-not-this-season = Hadda qofna ma raadinayno
decline-needs-licence = Laysan/shahaado baa la rabaa
decline-other-offer = Mar dambe wax kale baa roon
decline-no-time = Hadda waqti ma hayno
question-lead-question-question = Su’aashiinna hal farriin ku qora. Hal su’aal ayaad weydiin kartaan. Ha ka weydiinina caafimaad, diin, asal ama qoys.
lead-question-sent = Su’aashii waa la diray. Jawaabta halkan ayaad ka helaysaan.
lead-question-asked-before = Hore ayaad su’aal u weydiiseen. Wax kale waad weydiin kartaan markaad kulantaan.
lead-question-answered = <b>{ $name } ayaa su’aashiinna ka jawaabay:</b>
lead-not-yours = Kaarkaas adigu ma lihid.
lead-answered-yes-before = { $contact } ayaa hore haa u yiri, { DAY($day) }.
lead-answered-no-before = { $contact } ayaa hore “hadda maya” u yiri, { DAY($day) }.
lead-withdrawn-before = Qofku oggolaanshihii wuu ka noqday. Wax kale oo la qabto ma jiro.
lead-expired-before = Waqtigii jawaabta wuu dhammaaday.
lead-reminder = ⏰ Maalinta ugu dambaysa ee la jawaabi karo waa { DAY($day) }.
lead-no-contact = ⚠️ Qof baa haa ku yiri { $company }, laakiin shirkaddu halkan kuma laha qof jawaabi kara. Link ku samee /companies. Jawaabta waxaa la ballanqaaday ugu dambayn { DAY($day) }.
lead-late = ⏰ { $company } weli uma jawaabin qof haa ku yiri. Waxay ballan qaadday inay jawaabto ugu dambayn { DAY($day) }. Fadlan la xiriira.

# Dadka shirkadaha iyo shaqaalaha

contact-welcome = <b>Ku soo dhowow! Hadda waxaad u jawaabaysaa { $company }.</b>
contact-how =
    Marka qof haa idin yiraahdo, halkan waxaad ka helaysaa kaar. Waxaa ku qoran wixii qofku doortay inuu sheego. Shan maalmood oo shaqo gudahood ku jawaab.
    Markaad haa tiraahdo, qofku wuxuu helayaa magacaaga koowaad, wuuna kuugu soo qori karaa halkan Telegram.
    /leads waxaad ka arkaysaa kaararka jawaabta sugaya.
staff-welcome = <b>Salaan! Waxaad tahay shaqaale.</b> /companies waxaad ku samaynaysaa link loogu talagalay qof shirkad u jawaaba. Waa laguu sheegayaa marka shirkad jawaabta ka daahdo.
companies-none = Weli shirkad ma jirto. Qor /template si aad foomka u hesho, buuxi, oo halkan ku soo dir.
button-next-page = Xiga →
button-previous-page = ← Hore
invite-link = Link loogu talagalay qof u jawaaba <b>{ $company }</b>. Hal mar oo keliya ayaa la isticmaali karaa, { $days } maalmood gudahood:
invite-unknown = Link-gaasi ma shaqaynayo. Mid cusub weydii shaqaalaha mashruuca.
invite-used = Link-gaas qof kale ayaa hore u isticmaalay. Mid cusub weydii shaqaalaha mashruuca.
company-gone = Shirkaddaasi hadda ma jirto.
