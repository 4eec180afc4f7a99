language-name = Soomaali
literal = { $text }
plain = { $text }
quoted = <blockquote>{ $text }</blockquote>
option-chosen = ✓ { $option }
option-open = { $option }
somebody = Qofka

## Start and language

choose-language =
    Luqaddee ayaad rabtaa?
    Choose your language.
welcome =
    <b>Salaan! Waxaan ahay bot wada sheekaysi.</b> Waxaan kaa caawinayaa inaad ka hesho shaqo, tababar shaqo iyo shirkado warshadaha Jämtland iyo Härjedalen.

    Waxaa i leh mashruuca Industrilyftet (IUC Z-Group), waxaana taageera Midowga Yurub. Wax walba waa bilaash. Uma baahnid lambarka shakhsiga (personnummer) iyo CV midna.
welcome-how = Marka hore wax baan ku weydiinayaa. Kadib waxaan ku tusayaa waxa kugu habboon. Waxay qaadanaysaa qiyaastii shan daqiiqo, waadna joojin kartaa markaad rabto.
welcome-back = Ku soo dhowow mar kale! Maxaad rabtaa inaad samayso?
welcome-back-go-on = Ku soo dhowow mar kale! Jawaabahaagii way joogaan. Halkan ayaan ka sii wadaynaa:
language-changed = Hadda waxaan ku qorayaa Soomaali.

## Buttons that lead somewhere

button-begin = Bilow
button-programme = Industrinatten
button-language = Beddel luqadda
button-menu = Tus liiska
button-matches = I tus waxa igu habboon
button-show-matches = I tus waxa igu habboon
button-more-matches = Tus kuwo kale
button-profile = Jawaabahayga
button-leads = Xiriirradayda
button-privacy = Xogtayda
button-done = Waan dhammeeyay
button-back = ← Dib u noqo
button-skip = Ka bood
button-cancel = Jooji
button-change = Beddel: { $field }
button-edit = Beddel jawaab
button-keep = Maya, ha joogto

## Commands in the menu

command-matches = I tus waxa igu habboon
command-profile = Jawaabahayga – eeg oo beddel
command-leads = Xiriirka aan shirkadaha la leeyahay
command-event = Industrinatten – barnaamijka
command-language = Beddel luqadda
command-privacy = Eeg, soo deji ama tirtir xogtayda
command-help = Caawimo
command-stop = Jooji fariimaha
command-company = Ku casuun qof ka socda shirkad

## Help and kind answers

help =
    <b>Sida loo isticmaalo</b>
    Taabo badhamada ama ku qor erayadaada. Waad ku qori kartaa luqaddaada.

    /matches – eeg waxa kugu habboon
    /profile – eeg oo beddel jawaabahaaga
    /leads – shirkadaha aad haa tiri
    /event – Industrinatten
    /language – beddel luqadda
    /privacy – eeg, soo deji ama tirtir xogtaada
    /stop – jooji fariimaha

    Waxaan ahay bot. Ma rabtaa inaad la hadasho qof ka tirsan Industrilyftet? Taabo “Qof weydii”.
cancelled = Waa hagaag, waxba ma dirayo.
not-a-question = Mahadsanid! Hadda jawaab ma sugayo. Dooro waxaad rabto:
command-unknown = Amarkaas ma hayo. Waxaad samayn karto waa kuwan:
cannot-read-voice = Waan ka xumahay, ma dhegaysan karo fariin cod ah. Fadlan qor, ama taabo badhan.
cannot-read-photo = Waan ka xumahay, sawir ma arki karo. Fadlan qor, ama taabo badhan.
cannot-read-video-note = Waan ka xumahay, muuqaal ma daawan karo. Fadlan qor, ama taabo badhan.
cannot-read-other = Waan ka xumahay, taas ma akhrin karo. Fadlan ku qor erayo, ama taabo badhan.
edited-message = Waan arkay inaad fariin beddeshay. Fariimaha cusub oo keliya ayaan akhriyaa. Ma rabtaa inaad jawaab beddesho? Halkan taabo:
dont-know-words = ma garanayo, ma aqaan, ma aqaano, ma ogi, ma ogin, ma hubo, garan maayo, aqoon maayo, malaha, laga yaabee, ka bood, iska dhaaf, waxba, ma garanaayo, magaranayo, ma fahmin
dont-know-fine = Dhib ma leh. Waan sii wadaynaa.
dont-know-needed = Su’aashan jawaabteeda waan u baahanahay. Kadib kuwa kale waad ka boodi kartaa.
choose-by-button = Si fiican uma fahmin. Fadlan taabo mid ka mid ah badhamada.
button-unknown = Badhankaas ma aqaan. Qor /help si aad u aragto waxaad samayn karto.
error-ours = Khalad ayaa naga dhacay. Jawaabtaadii hore way joogtaa. Fadlan wax yar kadib isku day mar kale.
error-words = Khalad ayaa dhacay markaan jawaabi lahaa. Wixii aad samaysay waa la kaydiyay. Qor /start si aan u sii wadno.
only-for-staff = Tan waxaa isticmaali kara shaqaalaha mashruuca oo keliya.

## Privacy

privacy =
    <b>Xogtaada adigaa leh.</b>
    Waxaan kaydinnaa jawaabahaaga si aan u helno shirkado kugu habboon. Shirkad waxba kaama ogaan karto haddii aadan shirkaddaas haa ku oran. Haa-daada waad ka noqon kartaa markaad rabto.

    Erayada aad adigu qortay waxaan haynaa 30 maalmood. Inta kale waxaan tirtirnaa 12 bilood kadib markii kuugu dambaysay ee aad halkan timid. Wax walba hadda waad tirtiri kartaa.

    Kombiyuutarku fursadaha ayuu adiga kuu kala hormariyaa. Dadka shirkadaha uma kala hormariyo weligiis.
privacy-stored = Jawaabahaaga waan haynaa.
privacy-nothing = Jawaabo kaama hayno, luqadda iyo lambarka chat-ka oo keliya.
button-see = Eeg jawaabahayga
button-export = Dhammaan ku soo deji fayl
button-erase = Tirtir xogtayda oo dhan
button-erase-yes = Haa, hadda wada tirtir
button-pause = Jooji fariimaha
button-resume = Dib u bilow fariimaha
export-caption = Halkan waxaa ku jira wax walba oo aan kaa kaydinnay, hal fayl (JSON). Waxaa lagu furi karaa barnaamij kasta oo qoraal akhriya.
erase-ask = Ma rabtaa inaad wax walba tirtirto? Jawaabahaagu way baaba’ayaan, shirkadihii aad haa tirina mar dambe kuma arki karaan. Dib looma soo celin karo.
erased = Waa dhammaatay. Wax walba oo kugu saabsan waa la tirtiray. Qor /start haddii aad mar kale rabto inaad bilowdo. Nasiib wacan!
paused = Waa hagaag. Fariin kuuma dirayo ilaa aad adigu marka hore ii soo qorto.
resumed = Waan ku faraxsanahay inaad soo noqotay! Hadda jawaabaha shirkadaha waan kuu soo diri karaa mar kale.
stopped =
    Waa hagaag, fariimaha waan joojinayaa.
    Jawaabahaagu way joogaan. Jawaabaha shirkadaha waxaad ka arkaysaa /leads. Maxaad rabtaa inaad samayso?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }, saacadda { CLOCK($start) }–{ CLOCK($end) }
    { $area }
programme-stop = { $company }, { $municipality }, saacadda { CLOCK($opens) }–{ CLOCK($closes) }
programme-free = Imaanshuhu waa bilaash. Qof walba waa la soo dhowaynayaa.
programme-none = Hadda Industrinatten lama qorshayn. Laakiin shirkado waad ka heli kartaa halkan chat-ka.
