# checked by: nobody yet
# Waxa dadku akhriyo marka uu shaqaale (handläggare) caawinayo.

# needs a native check
question-client-consent =
    <b>Ma kaydin karnaa jawaabahaaga?</b>
    Waxaad ku jawaabaysaa taleefanka shaqaale ku caawinaya (handläggare). Shaqaaluhu jawaabahaaga wuu arkayaa. Ugu badnaan 30 maalmood ayay halkaas ku jirayaan, kadibna waa la tirtirayaa. Shirkadina hadda ma arkayso.
    Waxaad helaysaa warqad uu koodh ku yaal. Koodhkaas ayaad jawaabaha ugu wareejinaysaa taleefankaaga, markaad rabto. Markaas taleefanka shaqaalaha way ka baxayaan.
# needs a native check
client-too-young =
    Waad ku mahadsan tahay inaad noo sheegtay! Waxaad ka yar tahay 13 sano. Sidaas darteed waxba kaama kaydinayno.
    Laakiin Industrinatten waad ku soo dhowdahay adigoo qof weyn la socda.
client-refused = Dhib ma leh. Wax jawaab ah ma kaydin.

slip-title = Kuwani way kugu habboonaan karaan
slip-none = Hadda wax la muujiyo ma jiraan. Kuwo cusub ayaa iman doona.
slip-how = Markaad Telegram hesho: koodhka ku iskaan garee kaamarada taleefankaaga. Jawaabahaagu taleefankaaga ayay u soo guurayaan, shirkadna haa waad ku oran kartaa.
slip-code = Ama koodhkan u qor bot-ka:
slip-firm = { $company }, { $municipality }
slip-until = Koodhku hal mar ayuu shaqeeyaa, ilaa { DAY($day) }. Dad kale ha tusin.

# needs a native check
claim-ask =
    <b>Halkan waxaa yaal jawaabo uu { $who } oo { $home } ka shaqeeya kula qoray.</b>
    Ma rabtaa inaad halkan u soo wareejiso? Markaas halkan ayaan ku kaydinayaa, si aan kuu helo shirkado kugu habboon oo keliya. Taleefanka shaqaalaha way ka baxayaan. Wax walba waxaad ku arki kartaa oo ku tirtiri kartaa /privacy.
claim-somebody = shaqaale
# needs a native check
claim-replaces = Halkan hore ayaad jawaabo ugu lahayd. Haddii aad haa tiraahdo, kuwan kale ayaa beddelaya.
claim-not-now = Waa hagaag. Waxba ma beddelmin. Koodhku weli wuu shaqaynayaa haddii aad go’aankaaga beddesho.
claim-done = <b>Waa dhammaatay! Jawaabihii hadda adigaa iska leh.</b> Shaqaaluhu mar dambe ma hayo.
button-claim-yes = Haa, halkan u soo wareeji
button-claim-replace = Haa, jawaabahayga beddel
button-claim-no = Maya, hadda maya
hand-over-unknown = Koodhkaasi ma shaqaynayo. Mar hore ayaa la isticmaalay ama wuu duugoobay. Weydii shaqaalaha ku caawiya.
code-too-often = Marar badan ayaad isku dayday. Sug { $minutes } daqiiqo, kadibna mar kale isku day.

meeting-met =
    <b>{ $name } wuxuu ka shaqeeyaa { $home }.</b>
    { $name } waxba kaama arko. Laakiin hadda waad dooran kartaa inaad tusto sida shirkad ay wax ugu socdaan. Waxaad ka samaynaysaa “Shirkadahayga”.
meeting-code-unknown = Koodhkaas ma garanayo. Mar kale eeg, ama shaqaalaha mid cusub weydii.

# needs a native check
button-share-outcome = Shaqaale tus sida ay u socoto
# needs a native check
button-share-stop = Jooji tusidda { $name }
# needs a native check
button-share-first = Haa, magaca { $name }
# needs a native check
button-share-other = Haa, magac kale
# needs a native check
button-share-no = Maya, waxba ha tusin
# needs a native check
share-nobody = Weli shaqaale kuma lihid halkan. Shaqaalahaaga weydii koodh lix xaraf ah, anigana ii soo qor.
# needs a native check
share-whom = Yaa arki kara sida ay u socoto?
# needs a native check
share-whom-line = { $name }, { $home }
# needs a native check
share-ask = <b>{ $name } oo { $home } ka shaqeeya ma arki karaa sida ay kuugula socoto { $company }?</b>
# needs a native check
share-what =
    Waxan ayaa la arkayaa:
    • magac aad adigu doorato
    • { $company }
    • sida ay u socoto. Hadda: { $state }
# needs a native check
share-how = Wax kale lama arkayo: jawaabo maya, su’aalo maya, lambar taleefan maya. Markaad rabto hal taabasho ayaad ku joojin kartaa. Haddii aad maya tiraahdo waxba ma dhacayaan.
# needs a native check
share-is-on = { $name } wuu arkaa sida ay kuugula socoto { $company }.
# needs a native check
share-not-now = Waa hagaag. { $name } waxba ma arko.
# needs a native check
share-done = Waa dhammaatay. { $name } hadda wuxuu arkaa sida ay kuugula socoto { $company }, wax kalena ma arko.
# needs a native check
share-stopped = Waa dhammaatay. Shaqaaluhu mar dambe ma arko.
# needs a native check
share-caseworker-gone = Shaqaalahaasi halkan mar dambe ma joogo.
question-outcome-name-name = <b>Magacee ayaa shaqaaluhu arkayaa?</b>

# Where it stands, in the words that both the person and the caseworker read.
# needs a native check
share-state-requested = shirkadda haa ayuu ku yiri, jawaabna wuu sugayaa
# needs a native check
share-state-accepted = shirkaddu haa ayay tiri
# needs a native check
share-state-declined = shirkaddu markan way awoodi weyday
# needs a native check
share-state-expired = shirkaddu ma jawaabin
# needs a native check
share-state-contacted = way wada xiriiraan
# needs a native check
share-state-hired = shaqo ayuu ka helay
# needs a native check
share-state-closed = wuu dhammaaday
