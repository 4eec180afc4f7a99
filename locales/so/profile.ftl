# checked by: nobody yet
# Su’aalaha qofka

progress = Su’aal { $number } / { $total }
answer-yes = Haa
answer-no = Maya
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>Sanadkee ayaad dhalatay?</b> Sanadka ku qor afar lambar, tusaale 2008.
# needs a native check
question-profile-turned-13 = <b>Ma gaartay 13 sano?</b>
# needs a native check
question-profile-consent =
    <b>Ma kaydin karaa jawaabahaaga?</b>
    Waxaan u isticmaalayaa oo keliya inaan kuu helo shirkado kugu habboon. Shirkadina ma arki karto haddii aadan iyada haa ku oran. Wax walba waxaad ku arki kartaa oo ku tirtiri kartaa /privacy.
question-profile-municipality = <b>Xaggee ku nooshahay?</b> Dooro degmada (kommun), ama magaceeda qor.
question-profile-finished-school = <b>Ma dhammaysay fasalka 9-aad?</b> Shaqooyinka qaar waxaa la oggol yahay fasalka 9-aad kadib oo keliya.
question-profile-wants =
    <b>Maxaad raadinaysaa?</b> Dhowr waad dooran kartaa. Ma garanaysid? Taabo “Waan dhammeeyay”, wax yar oo nooc walba ah baan ku tusayaa.

    Tababar shaqo: muddo ayaad shaqo tijaabinaysaa. Mashruuc qalin-jabin: shaqada ugu dambaysa ee waxbarashadaada, shirkad ayaad la samaynaysaa. Xirfad-barasho: shirkad ayaad xirfad ku baranaysaa.
question-profile-interests = <b>Maxaad jeceshahay?</b> Dhowr waad dooran kartaa.
question-profile-skills-text =
    <b>Maxaad taqaan, ama maxaad hore u soo qabatay?</b> Erayadaada ku qor, luqaddaada ku qor.

    Wax walba waa muhiim: guriga, dugsiga, beerta iyo xoolaha, waxa aad xiisayso iyo shaqo aan mushahar lahayn. Tusaale: <i>“Baaskiilladii walaalahay baan hagaajin jiray, ri’yo baan raaci jiray, dukaanna waan ka caawin jiray.”</i>
question-profile-skills = <b>Sidan ayaan kuu fahmay.</b> Taabo wixii aan sax ahayn, waan ka saarayaa. Kadib taabo “Waan dhammeeyay”.
question-profile-skills-none = <b>Erayadaas ma garan.</b> Khaladka anigaa leh, adiga ma aha. Kuwan hoose ma ku jiraan wax aad in yar ka taqaan? Dooro, ama taabo “Waan dhammeeyay”.
question-profile-skills-guessed = <b>Ma hubo inaan si fiican kuu fahmay.</b> Ma waxaad ula jeedday mid ka mid ah kuwa ugu horreeya? Wixii sax ah dooro, ama taabo “Waan dhammeeyay”.
question-profile-swedish = <b>Af-Iswiidhishka intee ayaad ka taqaan?</b>
question-profile-languages = <b>Luqadahee kale ayaad ku hadashaa?</b> Dhowr waad dooran kartaa.
question-profile-travel-km = <b>Shaqo ilaa intee ayaad u safri kartaa?</b> Tagitaanka oo keliya, maalintii.
question-profile-travel-by = <b>Sidee ayaad ku safri kartaa?</b> Dhowr waad dooran kartaa.
question-profile-first-name = <b>Magacaaga koowaad waa maxay?</b> Shirkaduhu waxay arkaan oo keliya haddii aad haa ku tiraahdo.

birth-year-wrong = Sanad ma arkin. Qor oo keliya sanadka aad dhalatay, afar lambar. Tusaale: 2008.
birth-year-several = Dhowr sanad baan arkay. Sanadkee ayaad dhalatay?
birth-year-calendar = Sanadka { $year } wuxuu kalandarka Iswiidhan ka noqon karaa sanado kala duwan. Kee baa sax ah? Haddii uusan halkan ku jirin, sanadka u qor sida Iswiidhan, afar lambar.
birth-year-age = Ma { $age } jir baad tahay? Markaas waxaad dhalatay mid ka mid ah labadan sanado. Kee baa sax ah?
birth-year-which = Waxaan rabaa inaan hubiyo. Sanadkee ayaad dhalatay? Haddii uusan halkan ku jirin, ku qor afar lambar.
# needs a native check
birth-year-child = Ma waxaad dhalatay { $year }? Markaas waxaad ka yar tahay 13 sano. Waxba kaama kaydin karo, wax walba oo halkan kugu saabsanna waa la tirtirayaa. Ma saxbaa? Taabo sanadka. Haddii kale, qor sanadka saxda ah.
municipality-unknown = Meeshaas ma aqaan. Degmo halkan ka dooro, ama taabo “Meel kale”.
first-name-wrong = Qor magacaaga koowaad oo keliya, lambar iyo link la’aan. Ugu badnaan 40 xaraf.

# needs a native check
too-young =
    Waad ku mahadsan tahay inaad ii sheegtay! Waxaad ka yar tahay 13 sano. Sidaas darteed waxba kaama kaydinayo.
    Laakiin Industrinatten waad ku soo dhowdahay adigoo qof weyn la socda:
# needs a native check
consent-refused = Dhib ma leh. Jawaabahaagii ma kaydin. Waa kan Industrinatten, fiid qof walba u furan:

municipality-elsewhere = Meel kale
button-locate = 📍 Isticmaal halka aan joogo
# needs a native check
ask-place = Taabo badhanka hoose, si aan u arko degmada aad u dhowdahay. Waxaan kaydinayaa halka aad joogto qiyaas ahaan, cinwaankaaga ma aha.
button-send-place = 📍 Dir halka aan joogo
button-no-place = Maya, anigaa dooranaya
place-thanks = Mahadsanid!
place-not-now = Mahadsanid, laakiin hadda uma baahni inaan ogaado halka aad joogto.

# Waxa qofku raadin karo
want-summer-job = Shaqo xagaa
want-internship = Tababar shaqo (praktik)
want-thesis = Mashruuc qalin-jabin (exjobb)
want-job = Shaqo mushahar leh
want-apprenticeship = Xirfad-barasho (lärling)
want-study-visit = Booqasho: imow oo eeg
want-education = Koorso ama waxbarasho

interest-metal = 🔩 Bir
interest-machines = ⚙️ Mashiinno
interest-vehicles = 🚚 Gaadiid
interest-wood = 🪵 Alwaax
interest-building = 🏠 Dhisme
interest-electricity = ⚡ Koronto
interest-computers = 💻 Kombiyuutar
interest-food = 🍞 Cunto
interest-textile = 🧵 Tolid iyo dhar
interest-outdoors = 🌲 Dibadda joogid
interest-animals = 🐑 Xoolo iyo beer
interest-design = 🎨 Sawirid iyo naqshad
interest-people = 🤝 La kulan dad
interest-order = 📦 Baakadayn iyo habayn

chip-wish = baro: { $concept }
skill-wish = waxaan rabaa inaan barto: { $concept }
skills-avoided = Waxaad sheegtay inaadan rabin: { $things }. Taas waan tixgelinayaa.
# needs a native check
sensitive-only-year = Waxaad qortay lambarka shakhsiga. Sanadka oo keliya ayaan u baahanahay. Inta kale ma kaydin.
# needs a native check
sensitive-removed = Qoraalkaaga qayb ka mid ah ma kaydin, qaybtii ku saabsanayd { $kinds }. Uma baahni inaan ogaado.
# needs a native check
sensitive-personal-number = lambarka shakhsiga (personnummer)
# needs a native check
sensitive-health = caafimaadka
# needs a native check
sensitive-religion = diinta
# needs a native check
sensitive-ethnicity = asalka
# needs a native check
sensitive-legal-status = sharciga degganaanshaha
# needs a native check
sensitive-birth-country = dalka aad ka timid
# needs a native check
sensitive-sexual-life = jacaylka iyo galmada
# needs a native check
sensitive-political = siyaasadda ama ciidanka
# needs a native check
sensitive-trade-union = ururka shaqaalaha
# needs a native check
sensitive-crime = dembi
# needs a native check
sensitive-contact-details = taleefan, email ama cinwaan

swedish-A0 = Weli Iswiidhish ma aqaan
swedish-A1 = Dhowr eray baan aqaan
swedish-A2 = Wax fudud waan ka hadli karaa
swedish-B1 = Nolol maalmeedka waan ku maareeyaa
swedish-B2 = Wax badan waan ka hadli karaa
swedish-C1 = Si aad u fiican baan ugu hadlaa
swedish-C2 = Iswiidhish waa luqaddayda

travel-km-10 = Meesha aan ku noolahay (10 km)
travel-km-30 = 30 km
travel-km-60 = 60 km
travel-km-100 = 100 km
travel-km-500 = Ka sii fog, ama waan guuri karaa
travel-by-walk = 🚶 Lug ama baaskiil
travel-by-bus = 🚌 Bas ama tareen
travel-by-moped = 🛵 Moped ama a-traktor
travel-by-car = 🚗 Baabuur, laysan B baan hayaa
travel-by-lift = 👋 Qof baa i geyn kara

summary-title = <b>Jawaabahaaga</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = Sanadka dhalashada
field-municipality = Meesha aan ku noolahay
field-finished-school = Fasalka 9-aad waan dhammeeyay
field-wants = Waxaan raadinayaa
field-interests = Waxaan jeclahay
field-skills-text = Erayadayda
field-skills = Waxaan aqaan
field-swedish = Iswiidhish
field-languages = Luqado kale
field-travel-km = Inta aan u safri karo
field-travel-by = Waxaan ku safraa
field-first-name = Magaca koowaad

question-over = Su’aashaasi waxay ku saabsanayd jawaabo aan hadda jirin. Qor /start si aan dib ugu bilowno.
