# checked by: nobody yet

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
    <b>Salaan! Waxaan ahay bot, qof ma ihi.</b> Waxaan kaa caawinayaa inaad shaqo, tababar shaqo (praktik) iyo shirkado ka hesho warshadaha Jämtland iyo Härjedalen.

    Waxaan ka tirsanahay mashruuca Industrilyftet (IUC Z-Group), waxaana taageera Midowga Yurub. Wax walba waa bilaash. Uma baahnid lambarka shakhsiga (personnummer) iyo CV midna.
welcome-how = Marka hore su’aalo yar baan ku weydiinayaa. Kadib waxaan ku tusayaa waxa kugu habboon. Waxay qaadanaysaa qiyaastii shan daqiiqo, markaad rabtana waad joojin kartaa.
welcome-back = Ku soo dhowow mar kale! Maxaad rabtaa inaad samayso?
welcome-back-go-on = Ku soo dhowow mar kale! Jawaabahaagii way joogaan. Halkan ayaan ka sii wadaynaa:
language-changed = Hadda Af-Soomaali ayaan kuugu qorayaa.
language-offer = Ma kuugu qoraa af Soomaali? Haddii kale sida hadda ayaan u sii wadaynaa.
language-offer-yes = Haa, af Soomaali

## Buttons that lead somewhere

button-begin = Bilow
button-programme = Industrinatten
button-language = Beddel luqadda
button-menu = I tus liiska
button-matches = I tus waxa igu habboon
button-show-matches = I tus waxa igu habboon
button-more-matches = I tus kuwo kale
button-profile = Jawaabahayga
button-leads = Shirkadahayga
button-privacy = Xogtayda
button-done = Waan dhammeeyay
button-back = ← Dib u noqo
button-skip = Ka bood
button-cancel = Jooji
button-change = Beddel: { $field }
button-edit = Beddel jawaab
button-keep = Maya, sidaas ha ahaado

## Commands in the menu

command-matches = I tus waxa igu habboon
command-profile = Jawaabahayga – eeg oo beddel
command-leads = Shirkadaha aan haa ku iri
command-event = Industrinatten – barnaamijka
command-language = Beddel luqadda
command-privacy = Eeg, soo deji ama tirtir xogtayda
command-help = Caawimo
command-stop = Jooji farriimaha
command-company = Shirkaddayada: haa cusub, jawaabo iyo fursado

## Help and kind answers

help =
    <b>Sida loo isticmaalo</b>
    Taabo badhannada ama ku qor erayadaada. Luqaddaada ayaad ku qori kartaa.

    /matches – eeg waxa kugu habboon
    /profile – eeg oo beddel jawaabahaaga
    /leads – shirkadaha aad haa ku tiri
    /event – Industrinatten: fiid ay shirkaduhu albaabbada furaan
    /language – beddel luqadda
    /privacy – eeg, soo deji ama tirtir xogtaada
    /stop – jooji farriimaha

    Waxaan ahay bot. Ma rabtaa inaad la hadasho qof ka tirsan Industrilyftet? Taabo “Qof weydii”.
cancelled = Waa hagaag, waxba ma dirayo.
not-a-question = Mahadsanid! Taasi ma su’aal jawaabteed ayay ahayd? Haddii ay tahay, taabo badhan su’aasha hoosteeda ku yaal. Ama halkan ka dooro:
command-unknown = Amarkaas ma aqaan. Waxaad samayn karto waa kuwan:
command-unknown-here = Amarkaas ma aqaan.
cannot-read-voice = Waan ka xumahay, ma dhegaysan karo farriin cod ah. Fadlan qor, ama taabo badhan.
cannot-read-photo = Waan ka xumahay, sawir ma arki karo. Fadlan qor, ama taabo badhan.
cannot-read-video-note = Waan ka xumahay, muuqaal ma daawan karo. Fadlan qor, ama taabo badhan.
cannot-read-other = Waan ka xumahay, taas ma akhrin karo. Fadlan qoraal ii soo dir, ama taabo badhan.
edited-message = Waan arkay inaad farriin beddeshay. Farriimaha cusub oo keliya ayaan akhriyaa. Ma rabtaa inaad jawaab beddesho? Halkan taabo:
dont-know-words = ma garanayo, garan mayo, ma aqaan, ma aqaano, ma ogi, ma ogin, ma hubo, garan maayo, aqoon maayo, malaha, laga yaabee, ka bood, iska dhaaf, waxba, ma garanaayo, magaranayo, ma fahmin
dont-know-fine = Dhib ma leh. Waan sii wadaynaa.
dont-know-needed = Su’aashan jawaabteeda waan u baahanahay. Kuwa kale waad ka boodi kartaa.
choose-by-button = Si fiican uma fahmin. Fadlan taabo mid ka mid ah badhannada.
button-unknown = Badhankaas ma aqaan. Qor /help si aad u aragto waxaad samayn karto.
error-ours = Khalad ayaa naga dhacay. Jawaabtaadii hore way joogtaa. Fadlan waxyar kadib mar kale isku day.
error-words = Khalad ayaa dhacay markaan kuu jawaabi lahaa. Wixii aad samaysay waa la kaydiyay. Qor /start si aan u sii wadno.
only-for-staff = Tan waxaa isticmaali kara shaqaalaha mashruuca oo keliya.
work-none = Boggan waxaa loogu talagalay dadka hawl halkan ku leh: safiirrada, dugsiyada iyo hay’adaha dawladda. Hawl ma ku leedahay? Weydiiso shaqaalaha mashruuca link cusub.

## Privacy

# needs a native check
privacy =
    <b>Xogtaada adigaa leh.</b>
    Waxaan kaydinnaa jawaabahaaga si aan kuu helno shirkado kugu habboon. Shirkadi waxba kaama ogaan karto haddii aadan iyada haa ku oran. Markaad rabto waad ka noqon kartaa.

    Erayada aad adigu qortay waxaan haynaa { $days } maalmood. Inta kale waxaan tirtirnaa { $months } bilood kadib markii kuugu dambaysay halkan. Wax walba hadda ayaad tirtiri kartaa.

    Kombiyuutarku wuxuu kuu kala hormariyaa fursadaha. Dadka marnaba shirkadaha uma kala hormariyo.
# needs a native check
privacy-nothing = Jawaabo kaama hayno. Waxaan haynaa luqaddaada iyo lambarka chat-ka oo keliya.
# needs a native check
privacy-works = Halkan hawl baad ku leedahay: shirkad, iskuul, hay’ad ama mashruuca. Sidaas darteed waxaan haynaa magacaaga koowaad iyo waxa aad hawsha ku qabato.
# needs a native check
privacy-evening = Waxaan kaydinnay qorshahaaga Industrinatten.
button-see = Eeg jawaabahayga
button-export = Xogta oo dhan soo deji
button-erase = Tirtir xogtayda oo dhan
# needs a native check
button-erase-yes = Haa, hadda tirtir dhammaan
button-pause = Jooji farriimaha
button-resume = Dib u bilow farriimaha
export-caption = Faylkan (JSON) waxaa ku jira wax walba oo aan kaa kaydinnay. Waxaa lagu furi karaa barnaamij kasta oo qoraal akhriya.
# needs a native check
erase-ask = Ma rabtaa inaad wax walba tirtirto? Jawaabahaagu way baaba’ayaan, shirkadihii aad haa ku tirina mar dambe kuma arki karaan. Dib looma soo celin karo.
# needs a native check
erase-ask-works = Hawshaada halkan sidoo kale way dhammaanaysaa. Si aad dib ugu hesho waxaad u baahan tahay link cusub.
paused = Waa hagaag. Farriin kuuma dirayo ilaa aad adigu ii soo qorto.
resumed = Waan ku faraxsanahay inaad soo noqotay! Hadda mar kale ayaan kuu soo diri karaa jawaabaha shirkadaha.
messages-again = Hadda mar kale farriimo ayaan kuu soo dirayaa.
messages-stopped = Farriimahayga waad joojisay. Haddii aad rabto in jawaabaha iyo xusuusintu halkan kuugu yimaadaan, taabo “Dib u bilow farriimaha”.
stopped =
    Waa hagaag, farriimaha waan joojinayaa.
    Jawaabahaagu way joogaan. Jawaabaha shirkadaha waxaad ka arkaysaa /leads. Maxaad rabtaa inaad samayso?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }, saacadda { SPAN($start, $end) }
    { $area }
programme-stop = { $company }, { $municipality }, saacadda { SPAN($opens, $closes) }
programme-free = Imaanshuhu waa bilaash. Qof walba waa la soo dhowaynayaa.
programme-none = Hadda Industrinatten ma qorshaysna. Laakiin halkan chat-ka shirkado waad ka heli kartaa.
