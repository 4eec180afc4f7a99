# Fursadaha habboon, xiriirrada, iyo waxa dhinac walba loo sheego

matches-first-questions = Marka hore dhowr su’aalood, si aan u ogaado waxa kugu habboon.
matches-title = <b>Kuwani way kugu habboonaan karaan</b>
matches-title-more = <b>Talooyin kale</b>
matches-end = Ma rabtaa inaad kuwo kale aragto, ama wax beddesho?
matches-none = Hadda wax aan ku tuso ma jiro. Jawaab beddel, ama imow Industrinatten.
matches-no-more = Hadda intaas ayaa ahayd. Haddii aad jawaab beddesho, wax kale waan kuu heli karaa.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· qiyaastii { $km } km
    }
match-why = <b>Sababta ay kuugu habboon tahay</b>
match-missing = <b>Waxa wanaagsan inaad ogaato</b>
example-firm = <i>Tani waa shirkad tusaale ah oo la sameeyay, run ma aha.</i>
offer-line = { $title }, { $company }
offer-dates = { DAY($start) } ilaa { DAY($end) }
offer-apply-by = Haa dheh ugu dambayn { DAY($day) }
offer-hours = Saacadaha shaqada: { $hours }
offer-min-age = Waa inaad buuxisay { $age } sano
offer-hazards = Ka taxaddar: { $hazards }
hazard-noise = sawaxan
hazard-hot-surfaces = meelo kulul
hazard-sharp-tools = qalab af leh
hazard-moving-machines = mashiinno dhaqaaqaya
hazard-chemicals = kiimiko
hazard-heavy-lifting = qaadis culays
hazard-heights = meelo dheer
hazard-vehicles = gaadiid
hazard-dust = boodh
hazard-cold = qabow
hazard-electricity = koronto

button-want = ✅ Haa, igu xiriiri iyaga
button-not-for-me = Aniga iima habboona
button-more = Tus kuwo kale
dismiss-why = Waa hagaag, waan ka saarayaa { $offer }. Maxay kuugu habboonaan wayday?
dismiss-too-far = Aad bay u fog tahay
dismiss-work = Shaqadaas ma rabo
dismiss-kind = Ma aha waxaan raadinayo
dismiss-dates = Waqtigu iima habboona
dismiss-other = Wax kale
dismissed-next = Mahadsanid! Kan xiga waa kan:
offer-gone = Fursaddaasi hadda ma jirto. Qor /matches, kuwo kale ayaan ku tusayaa.
offer-not-for-minors = Ma ogin in tan loo oggol yahay adiga oo ka yar 18 sano. Sidaas darteed ma ku tusi karo. Qor /matches, kuwo kale ayaan ku tusayaa.

consent-company = <b>{ $company } waxay kaa ogaanaysaa waxyaabahan:</b>
consent-company-how =
    { $company } oo keliya ayaa ogaanaysa. Markaad rabto waad kala noqon kartaa /leads.

    <b>Ma oggoshahay, sideese kuula soo xiriiraan?</b>
consent-company-how-again = { $company } sidee ayay kuula soo xiriirtaa?
shared-name = Magaca koowaad: { $name }
shared-age = Da’da sanadkan: { $age } sano
shared-municipality = Degmada: { $municipality }
shared-skills = Aqoon: { $skills }
shared-wishes = Rabitaanka barashada: { $skills }
shared-interests = Xiisaha: { $interests }
shared-swedish = Iswiidhish: { $level }
shared-languages = Luqado kale: { $languages }
shared-travel = Safarka: { $ways }
button-share-telegram = Haa, Telegram ha iigu qoraan
button-share-phone = Haa, ha i soo wacaan
button-not-now = Maya, hadda maya
want-not-now = Waa hagaag, { $company } waxba uma sheegayo.
ask-phone = Taabo badhanka hoose si aad u dirto lambarkaaga. { $company } oo keliya ayaa helaysa, waana haddii ay haa tiraahdo oo keliya.
button-send-phone = 📞 Dir lambarkayga
button-no-phone = Maya, mahadsanid
phone-thanks = Mahadsanid, lambarkaagii waan helay.
phone-not-now = Mahadsanid, laakiin hadda uma baahni lambarkaaga.
phone-not-yours = Kaasi lambarkaaga ma ahayn. Taabo badhanka “Dir lambarkayga”.
phone-kept-out = Waa hagaag, lambar lama dirin.
phone-by-button = Taabo badhanka “Dir lambarkayga”, si aan u ogaado inuu kaaga yahay.
lead-requested =
    <b>Waa diyaar! { $company } way heshay haa-daada.</b>
    Waxay ku soo jawaabayaan ugu dambayn { DAY($day) }. Jawaabta halkan ayaad ka helaysaa. Wax kale uma baahnid inaad samayso.

leads-title = <b>Xiriirradaada</b>
leads-none = Weli shirkadna haa kuma oran.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = jawaab baa la sugayaa, ugu dambayn { DAY($day) }
lead-status-accepted = waxay rabaan inay kula kulmaan
lead-status-declined = markan way awoodi waayeen
lead-status-expired = waqtigii kuma ay jawaabin
lead-status-withdrawn = haa-daadii waad ka noqotay
lead-status-contacted = waad wada xiriirtaan
lead-status-visit = booqasho ayaad ku tagtay
lead-status-internship = tababar shaqo ayaad ka haysataa
lead-status-hired = shaqo ayaad ka heshay
lead-status-closed = waa dhammaaday
button-withdraw = Ka noqo haa-dayda
button-withdraw-yes = Haa, waan ka noqday
lead-withdraw-ask = Ma rabtaa inaad ka noqoto haa-dii aad { $company } ku tiri? Markaas xogtaadu taleefankooda way ka baxaysaa.
lead-withdrawn = Haa-daadii waad ka noqotay. { $company } xogtaada mar dambe ma aragto.
lead-withdraw-late = Xiriirka { $company } hore ayuu u dhammaaday.

# Waxa qofka loo sheego

lead-accepted =
    <b>War wanaagsan! { $company } waxay rabtaa inay kula kulanto.</b> { $days ->
        [0] Isla maalintii ayay soo jawaabeen.
        [one] Hal maalin kadib ayay soo jawaabeen.
       *[other] { $days } maalmood kadib ayay soo jawaabeen.
    }
lead-accepted-offer = Waxay ku saabsan tahay: { $offer }
reach-firm = Qofka aad la xiriirayso waa { $contact }. U qor oo salaan. Iyaguna way kuu soo qori karaan.
firm-will-write = { $contact } ayaa kula soo xiriiri doona.
lead-declined = { $company } markan ma awooddo. { $reason }
lead-declined-next = Taasi adiga waxba kaama sheegayso. Shirkado kale ayaa jira:
declined-no-places = Boos uma harin.
declined-not-this-season = Hadda qofna ma raadinayaan.
declined-needs-licence = Shaqadu waxay u baahan tahay laysan ama shahaado aadan weli haysan.
declined-other-offer = Waxay hayaan wax kale oo laga yaabo inay mar dambe kuugu fiican yihiin.
declined-no-time = Hadda waqti ay qof ku qaabilaan ma hayaan.
declined-other = Sabab ma ay sheegin.
lead-delayed = { $company } jawaabtii way ka daahday. Waan u sheegnay, shaqaalaheennuna hadda way weydiinayaan. Isla marka ay jawaabaan waan kuu sheegaynaa.
lead-expired = { $company } waqtigii kuma soo jawaabin. Waan ka xunnahay.
lead-question = <b>{ $company } su’aal ayay kuu qabtaa:</b>
lead-question-how = Adigaa go’aansanaya inaad jawaabto. Ha qorin lambarka shakhsiga (personnummer) ama wax gaar kuu ah.
button-write-answer = Qor jawaab
button-no-answer = Ma rabo inaan jawaabo
lead-question-left = Waa hagaag. { $company } su’aasha jawaab uma helayso. Haa-daadu way joogtaa.
question-lead-answer-answer = Qor jawaabtaada. Shirkadda ayaan u dirayaa.
lead-answer-sent = Mahadsanid! Jawaabtaadii waxaan u diray { $company }.
lead-question-over = Su’aashaasi hadda ma jirto.
lead-question-answered-before = Su’aashaas hore ayaad uga jawaabtay. Mahadsanid!
relayed-text-too-long = Qoraalku waa inuu ahaado inta u dhaxaysa 1 iyo { $limit } xaraf. Mar kale isku day, ka dhig mid gaaban.
relayed-text-sensitive = Ma dirayo lambarka shakhsiga iyo waxyaabo kale oo gaar ah. Fadlan jawaabta erayo kale ku qor.

# Dhinaca shirkadda

lead-card-title = <b>Qof baa raba inuu idiin yimaado: { $offer }</b>
lead-card-answer-by = Ku jawaaba ugu dambayn <b>{ DAY($day) }</b>. Qofku taariikhdaas wuu arkaa.
lead-card-accepted = ✅ Waxaa haa yiri { $contact }.
lead-card-declined = Jawaabta { $contact }: hadda maya. Qofka waa loo sheegay.
lead-card-withdrawn = Qofku haa-diisii wuu ka noqday. Xogta waa la tirtiray.
lead-card-expired = Waqtigii wuu dhammaaday. Qofka waa loo sheegay, xogtana waa la tirtiray.
lead-card-question = <b>Su’aashiinna:</b> { $question }
lead-card-question-answer = <b>Jawaab:</b> { $answer }
card-emptied = Qofku xogtiisii wuu tirtiray.
button-lead-accept = ✅ Haa, waan la kulmaynaa
button-lead-decline = Hadda maya
button-lead-question = Weydii su’aal
button-lead-card = Tus kaarka
reach-by-telegram = Halkan Telegram ugu qora { $person }. Laba maalmood gudahood la xiriira.
reach-by-username = Sida loo helo { $name }: { $username } oo Telegram ah. Laba maalmood gudahood la xiriira.
reach-by-phone = Sida loo helo { $name }: wac { $phone }. Laba maalmood gudahood la xiriira.
decline-why = Maxaa hadda loo diiday? Qofka si naxariis leh ayaa loogu sheegayaa.
decline-no-places = Boos nooma harin
decline-not-this-season = Hadda qofna ma raadinayno
decline-needs-licence = Laysan/shahaado baa loo rabaa
decline-other-offer = Wax kale ayaa u fiicnaan doona
decline-no-time = Hadda waqti ma hayno
question-lead-question-question = Su’aashiinna hal farriin ku qora. Hal su’aal ayaad weydiin kartaan. Ha weydiinina caafimaad, diin, asal ama qoys.
lead-question-sent = Su’aashii waa la diray. Jawaabta halkan ayaad ka helaysaan.
lead-question-asked-before = Hore ayaad su’aal u weydiiseen. Wax badan waad weydiin kartaan markaad kulantaan.
lead-question-answered = <b>Waxaa su’aashiinna ka jawaabay { $name }:</b>
lead-not-yours = Kaarkaas adiga kuma saabsana.
lead-answered-yes-before = Waxaa hore haa u yiri { $contact }, { DAY($day) }.
lead-answered-no-before = Waxaa hore “hadda maya” u yiri { $contact }, { DAY($day) }.
lead-withdrawn-before = Qofku haa-diisii wuu ka noqday. Wax kale oo la qabto ma jiro.
lead-expired-before = Waqtigii jawaabta wuu dhammaaday.
lead-reminder = ⏰ Maalinta ugu dambaysa ee jawaabtu waa { DAY($day) }.
lead-no-contact = ⚠️ Qof baa haa ku yiri { $company }, laakiin shirkaddu halkan kuma laha qof jawaabi kara. Xiriiriye ku samee /company. Jawaabta waxaa la ballanqaaday ugu dambayn { DAY($day) }.
lead-late = ⏰ { $company } weli kama jawaabin qof haa yiri. Waxay ballan qaadeen inay jawaabaan ugu dambayn { DAY($day) }. Fadlan la xiriira.

# Dadka shirkadaha iyo shaqaalaha

contact-welcome = <b>Ku soo dhowow! Hadda waxaad u jawaabaysaa { $company }.</b>
contact-how =
    Marka qof haa idin yiraahdo, halkan waxaad ka helaysaa kaar. Waxaa ku qoran wixii qofku doortay inuu sheego. Ku jawaab shan maalmood oo shaqo gudahood.
    Markaad haa tiraahdo, qofku wuxuu helayaa magacaaga koowaad, halkan Telegram-kana wuu kuugu qori karaa.
    /leads waxaad ku aragtaa kaararka jawaabta sugaya.
staff-welcome = <b>Salaan! Waxaad tahay shaqaale.</b> /company waxaad ku samaynaysaa link loogu talagalay qof ka socda shirkad. Waa laguu sheegayaa marka shirkad jawaabta ka daahdo.
companies-choose = Qofku shirkaddee ayuu u jawaabayaa?
companies-none = Weli shirkad ma jirto. Ku soo geli “python -m bot import”.
button-next-page = Xiga →
button-previous-page = ← Hore
invite-link =
    Link loogu talagalay qof ka socda <b>{ $company }</b>. Hal mar ayaa la isticmaali karaa, { $days } maalmood gudahood:
invite-unknown = Link-gaasi ma shaqaynayo. Mid cusub weydii shaqaalaha mashruuca.
invite-used = Link-gaas qof kale ayaa hore u isticmaalay. Mid cusub weydii shaqaalaha mashruuca.
company-gone = Shirkaddaasi hadda ma jirto.
