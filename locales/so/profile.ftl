# Su’aalaha qofka

progress = Su’aal { $number } / { $total }
answer-yes = Haa
answer-no = Maya
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>Sanadkee ayaad dhalatay?</b> Sanadka ku qor afar lambar, tusaale 2008.
question-profile-turned-13 = <b>Ma buuxisay 13 sano?</b>
question-profile-consent =
    <b>Ma kaydin karaa jawaabahaaga?</b>
    Waxaan u isticmaalayaa oo keliya inaan helo shirkado kugu habboon. Shirkadna ma arki karto haddii aadan shirkaddaas haa ku oran. Wax walba waxaad ku arki kartaa oo ku tirtiri kartaa /privacy.
question-profile-municipality = <b>Xaggee ku nooshahay?</b> Dooro degmada (kommun), ama qor magaceeda.
question-profile-finished-school = <b>Ma dhammaysay fasalka 9-aad?</b> Shaqooyinka qaar waxaa la oggol yahay fasalka 9-aad kadib oo keliya.
question-profile-wants = <b>Maxaad raadinaysaa?</b> Dhowr waad dooran kartaa. Ma garanaysid? Taabo “Waan dhammeeyay”, nooc walba in yar baan ku tusayaa.
question-profile-interests = <b>Maxaad jeceshahay?</b> Dhowr waad dooran kartaa.
question-profile-skills-text =
    <b>Maxaad taqaan, ama maxaad hore u soo qabatay?</b> Ku qor erayadaada iyo luqaddaada.

    Wax walba waa la xisaabiyaa: guriga, dugsiga, beerta iyo xoolaha, waxa aad xiisayso iyo shaqo aan mushahar lahayn. Tusaale: <i>“Baaskiilada walaalahay baan hagaajin jiray, ri’yo baan raaci jiray, dukaanna waan ka caawin jiray.”</i>
question-profile-skills = <b>Sidan ayaan kuu fahmay.</b> Taabo waxa aan sax ahayn, waan ka saarayaa. Kadib taabo “Waan dhammeeyay”.
question-profile-skills-none = <b>Eray ma aqoonsan.</b> Khaladkayga weeye, kaaga ma aha. Kuwan ma jiraa wax aad wax yar ka taqaan? Dooro, ama taabo “Waan dhammeeyay”.
question-profile-skills-guessed = <b>Ma hubo inaan si fiican kuu fahmay.</b> Ma waxaad ula jeedday mid ka mid ah kuwa ugu horreeya? Dooro wixii sax ah, ama taabo “Waan dhammeeyay”.
question-profile-swedish = <b>Intee ayaad Af-Iswiidhish taqaan?</b>
question-profile-languages = <b>Luqado kale oo kee ah ayaad ku hadashaa?</b> Dhowr waad dooran kartaa.
question-profile-travel-km = <b>Intee fog ayaad shaqo u safri kartaa?</b> Tagitaanka oo keliya, hal maalin.
question-profile-travel-by = <b>Sidee ayaad ku safri kartaa?</b> Dhowr waad dooran kartaa.
question-profile-first-name = <b>Magacaaga koowaad maxaa la yiraahdaa?</b> Shirkaduhu waxay arkaan oo keliya haddii aad haa ku tiraahdo.

birth-year-wrong = Sanad ma helin. Qor oo keliya sanadka aad dhalatay, afar lambar. Tusaale: 2008.
birth-year-several = Dhowr sanad baan arkay. Sanadkee ayaad dhalatay?
birth-year-solar = Sanadka { $year } wuxuu laba sanad ka noqon karaa taariikhda Iswiidhan. Kee baa sax ah?
municipality-unknown = Meeshaas ma aqaan. Degmo halkan ka dooro, ama taabo “Meel kale”.
first-name-wrong = Qor magacaaga koowaad oo keliya, lambar iyo link la’aan. Ugu badnaan 40 xaraf.

too-young =
    Waad ku mahadsan tahay inaad ii sheegtay! Waxaad ka yar tahay 13 sano. Sidaas darteed waxba kaama kaydinayo.
    Laakiin waa lagugu soo dhowaynayaa Industrinatten adigoo qof weyn la socda:
consent-refused = Dhib ma leh. Jawaabahaagii ma kaydin. Waa kan Industrinatten, qof walba wuu u furan yahay:

municipality-elsewhere = Meel kale
button-locate = 📍 Isticmaal goobta taleefanka
ask-place = Taabo badhanka hoose, si aan u arko degmada aad u dhowdahay. Waxaan kaydinayaa meesha qiyaas ahaan, ee ma aha cinwaankaaga.
button-send-place = 📍 Dir goobtayda
button-no-place = Maya, anigaa dooranaya
place-thanks = Mahadsanid!
place-not-now = Mahadsanid, laakiin hadda uma baahni goobtaada.

# Waxa qofku raadin karo
want-summer-job = Shaqo xagaa
want-internship = Tababar shaqo (praktik)
want-thesis = Mashruuc qalin-jabin (exjobb)
want-job = Shaqo mushahar leh
want-apprenticeship = Xirfad-barasho shirkad
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
interest-outdoors = 🌲 Dibadda
interest-animals = 🐑 Xoolo iyo beer
interest-design = 🎨 Sawirid iyo naqshad
interest-people = 🤝 La kulan dad
interest-order = 📦 Xidhid iyo habayn

chip-wish = waxaan rabaa inaan barto: { $concept }
skills-avoided = Waxaad ka door bidaysaa inaadan samayn: { $things }. Taas waan ka fiirsanayaa.
sensitive-removed = Qoraalka qayb ka mid ah ma kaydin, waa tii ku saabsanayd { $kinds }. Uma baahni inaan ogaado.
sensitive-personal-number = lambarka shakhsiga (personnummer)
sensitive-health = caafimaadka
sensitive-religion = diinta
sensitive-ethnicity = asalka
sensitive-legal-status = sharciga deganaanshaha
sensitive-birth-country = dalka aad ka timid
sensitive-sexual-life = jacaylka iyo galmada
sensitive-political = siyaasadda
sensitive-trade-union = ururka shaqaalaha
sensitive-crime = dembi
sensitive-contact-details = taleefan, email ama cinwaan

swedish-A0 = Weli Iswiidhish ma aqaan
swedish-A1 = Dhowr eray baan aqaan
swedish-A2 = Waxyaabo fudud waan ka hadlaa
swedish-B1 = Maalin kasta waan ku hadlaa
swedish-B2 = Inta badan wax waan ka hadlaa
swedish-C1 = Aad baan ugu fiicanahay
swedish-C2 = Iswiidhish waa luqaddayda

travel-km-10 = Meeshaan ku noolahay (10 km)
travel-km-30 = 30 km
travel-km-60 = 60 km
travel-km-100 = 100 km
travel-km-500 = Ka fog, ama waan guuri karaa
travel-by-walk = 🚶 Lug ama baaskiil
travel-by-bus = 🚌 Bas ama tareen
travel-by-moped = 🛵 Moped ama a-traktor
travel-by-car = 🚗 Baabuur, laysan B baan hayaa
travel-by-lift = 👋 Qof baa i qaadi kara

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
field-travel-km = Inta aan safri karo
field-travel-by = Waxaan ku safraa
field-first-name = Magaca koowaad

question-over = Su’aashaasi waxay la socotay jawaabo aan hadda jirin. Qor /start si aan dib ugu bilowno.
