# checked by: nobody yet
# ንሰብ ዝሕተቱ ሕቶታት

progress = ሕቶ { $number } ካብ { $total }
answer-yes = እወ
answer-no = ኣይፋል
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>ኣብ ኣየናይ ዓመት ተወሊድኩም?</b> ዓመት ብኣርባዕተ ቁጽሪ ጽሓፉ፡ ንኣብነት 2008። ብናይ ግእዝ ኣቆጻጽራ እንተ ጽሒፍኩም፡ «ዓ.ም.» ወስኹ።
# needs a native check
question-profile-turned-13 = <b>13 ዓመት መሊእኩም ዲኹም?</b>
# needs a native check
question-profile-consent =
    <b>መልስታትኩም ክዕቅብ ትፈቕዱ ዶ?</b>
    ዝሰማምዑኹም ትካላት ንምርካብ ጥራይ እየ ዝጥቀመሉ። ንሓደ ትካል እወ እንተ ዘይኢልኩም፡ እቲ ትካል ኣይርእዮን። ብ /privacy ኩሉ ክትርእዩን ክትድምስሱን ትኽእሉ።
question-profile-municipality = <b>ኣበይ ትነብሩ?</b> ኮሙን (kommun) ምረጹ፡ ወይ ስሙ ጽሓፉ።
question-profile-finished-school = <b>መበል 9 ክፍሊ ወዲእኩም ዲኹም?</b> ገለ ስራሕቲ ድሕሪ መበል 9 ክፍሊ ጥራይ እዩ ዝፍቀድ።
question-profile-wants = <b>እንታይ ትደልዩ ኣለኹም?</b> ብዙሕ ክትመርጹ ትኽእሉ። ኣይትፈልጡን? «ወዲአ» ጠውቑ፡ ካብ ኩሉ ቁሩብ ከርእየኩም እየ።
question-profile-interests = <b>እንታይ ትፈትዉ?</b> ብዙሕ ክትመርጹ ትኽእሉ።
question-profile-skills-text =
    <b>እንታይ ትኽእሉ፡ ወይ እንታይ ሰሪሕኩም ትፈልጡ?</b> ብናትኩም ቃላት፡ ብቋንቋኹም ጽሓፉ።

    ኩሉ ይቑጸር፦ ኣብ ገዛ፡ ኣብ ቤት ትምህርቲ፡ ኣብ ሕርሻ፡ ኣብ ትርፊ ግዜን ብዘይ ደሞዝን ዝሰራሕኩምዎ። ንኣብነት፦ <i>«ናይ ኣሕዋተይ ብሽክለታ እጽግን ነይረ፡ ኣጣል እሕሉ ነይረ፡ ኣብ ድኳን ድማ እሕግዝ ነይረ።»</i>
question-profile-skills = <b>ከምዚ ኢለ ተረዲአኩም።</b> ቅኑዕ ዘይኮነ ጠውቑ፡ ከውጽኦ እየ። ብድሕሪኡ «ወዲአ» ጠውቑ።
question-profile-skills-none = <b>ዝፈለጥክዎ ቃል የለን።</b> ጌጋ ናተይ እዩ፡ ናትኩም ኣይኮነን። ካብዚኦም ቁሩብ እትኽእልዎ ኣሎ ዶ? ምረጹ፡ ወይ «ወዲአ» ጠውቑ።
question-profile-skills-guessed = <b>ብትኽክል ከም ዝተረዳእኩ ርግጸኛ ኣይኮንኩን።</b> ካብቶም ቀዳሞት ሓደ ክትብሉ ዲኹም ደሊኹም? ቅኑዕ ዝኾነ ምረጹ፡ ወይ «ወዲአ» ጠውቑ።
question-profile-swedish = <b>ክንደይ ሽወደንኛ ትኽእሉ?</b>
question-profile-languages = <b>ካልእ እንታይ ቋንቋታት ትዛረቡ?</b> ብዙሕ ክትመርጹ ትኽእሉ።
question-profile-travel-km = <b>ንስራሕ ክሳብ ክንደይ ርሕቀት ክትከዱ ትኽእሉ?</b> መኸዲ ጥራይ፡ ኣብ ሓደ መዓልቲ።
question-profile-travel-by = <b>ብምንታይ ክትጓዓዙ ትኽእሉ?</b> ብዙሕ ክትመርጹ ትኽእሉ።
question-profile-first-name = <b>ስምኩም መን እዩ?</b> (ስም ኣቦ ኣየድልን) ትካላት ዝርእይዎ እወ እንተ ኢልኩምዎም ጥራይ እዩ።

birth-year-wrong = ዓመት ኣይረኸብኩን። ዝተወለድኩምሉ ዓመት ጥራይ ብኣርባዕተ ቁጽሪ ጽሓፉ። ንኣብነት፦ 2008።
birth-year-several = ሓደ ጥራይ ዘይኮነ ዓመታት ርእየ። ኣብ ኣየናይ ዓመት ተወሊድኩም?
birth-year-calendar = ዓመት { $year } ኣብ ናይ ሽወደን ዓውደ ኣዋርሕ ካብዞም ዓመታት ሓደ ክኸውን ይኽእል። ኣየናይ እዩ ቅኑዕ? ኣብዚ እንተ ዘየለ፡ ከምቲ ኣብ ሽወደን ብኣርባዕተ ቁጽሪ ጽሓፉ።
birth-year-age = ዕድመኹም { $age } ድዩ? ካብዞም ክልተ ዓመታት ኣብ ሓደ ኢኹም ተወሊድኩም። ኣየናይ እዩ?
birth-year-which = ርግጸኛ ክኸውን ደልየ፦ ኣብ ኣየናይ ዓመት ተወሊድኩም? ኣብዚ እንተ ዘየለ፡ ብኣርባዕተ ቁጽሪ ጽሓፉ።
# needs a native check
birth-year-child = ኣብ { $year } ዲኹም ተወሊድኩም? እንተ ኾይኑ ትሕቲ 13 ዓመት ኢኹም። ስለዚ ብዛዕባኹም ዋላ ሓንቲ ክዕቅብ ኣይፍቀደለይን፡ ኣብዚ ብዛዕባኹም ዘሎ ኩሉ ድማ ይድምሰስ። ቅኑዕ ድዩ? ነቲ ዓመት ጠውቑ። እንተ ዘይኮነ፡ ቅኑዕ ዓመት ጽሓፉ።
municipality-unknown = ነቲ ቦታ ኣይፈልጦን። ካብዞም ኮሙናት ሓደ ምረጹ፡ ወይ «ካልእ ቦታ» ጠውቑ።
first-name-wrong = ስምኩም ጥራይ ጽሓፉ፡ ብዘይ ቁጽርን ሊንክን። እንተ በዝሐ 40 ፊደል።

# needs a native check
too-young =
    ስለ ዝነገርኩምኒ የቐንየለይ! ትሕቲ 13 ዓመት ኢኹም። ስለዚ ብዛዕባኹም ዋላ ሓንቲ ኣይዕቅብን።
    ግን ምስ ዓቢ ሰብ ናብ ምሸት ኢንዱስትሪ (Industrinatten) ብደሓን ምጹ፦
# needs a native check
consent-refused = ጸገም የለን። መልስታትኩም ኣይዓቀብኩን። ምሸት ኢንዱስትሪ (Industrinatten) እነሆ፡ ንኹሉ ሰብ ክፉት እዩ፦

municipality-elsewhere = ካልእ ቦታ
button-locate = 📍 ናይ ተሌፎነይ ቦታ
# needs a native check
ask-place = ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጠውቑ፡ ኣብ ጥቓ ኣየናይ ኮሙን ከም ዘለኹም ክርኢ። ብግምት ኣበይ ምዃንኩም ጥራይ እየ ዝዕቅብ፡ ኣድራሻኹም ኣይኮነን።
button-send-place = 📍 ቦታይ ክሰድድ
button-no-place = ኣይፋል፡ ባዕለይ ክመርጽ እየ
place-thanks = የቐንየለይ!
place-not-now = የቐንየለይ፡ ግን ሕጂ ቦታኹም ኣየድልየንን።

# ሰብ ክደልዮ ዝኽእል
want-summer-job = ናይ ሓጋይ ስራሕ (sommarjobb)
want-internship = ልምምድ ስራሕ (praktik)
want-thesis = መመረቒ ጽሑፍ (exjobb)
want-job = ብደሞዝ ስራሕ
want-apprenticeship = ኣብ ትካል ሞያ ምምሃር
want-study-visit = ምብጻሕ ትካል፦ ምርኣይን ምሕታትን
want-education = ስልጠና ወይ ኮርስ

interest-metal = 🔩 ሓጺንን ብረትን
interest-machines = ⚙️ ማሽናት
interest-vehicles = 🚚 መካይን
interest-wood = 🪵 ዕንጨይቲ
interest-building = 🏠 ምህናጽ
interest-electricity = ⚡ ኤሌክትሪክ
interest-computers = 💻 ኮምፒተር
interest-food = 🍞 መግቢ
interest-textile = 🧵 ስፌትን ጨርቅን
interest-outdoors = 🌲 ኣብ ደገ ምዃን
interest-animals = 🐑 እንስሳን ሕርሻን
interest-design = 🎨 ስእልን ንድፍን
interest-people = 🤝 ምስ ሰብ ምርኻብ
interest-order = 📦 ምዕሻግን ምስራዕን

chip-wish = ክመሃር እደሊ፦ { $concept }
skill-wish = ክመሃር እደሊ፦ { $concept }
skills-avoided = እዚ ኣይትደልዩን፦ { $things }። ኣብ ግምት ከእትዎ እየ።
# needs a native check
sensitive-only-year = ውልቃዊ ቁጽሪ (personnummer) ጽሒፍኩም። ዓመት ጥራይ እዩ ዘድልየኒ። እቲ ዝተረፈ ኣይዓቀብክዎን።
# needs a native check
sensitive-removed = ነቲ ብዛዕባ { $kinds } ዝጸሓፍኩምዎ ክፋል ኣይዓቀብክዎን። ክፈልጦ ኣየድልየንን እዩ።
# needs a native check
sensitive-personal-number = ውልቃዊ ቁጽሪ (personnummer)
# needs a native check
sensitive-health = ጥዕና
# needs a native check
sensitive-religion = ሃይማኖት
# needs a native check
sensitive-ethnicity = ብሄር
# needs a native check
sensitive-legal-status = ፍቓድ መንበሪ
# needs a native check
sensitive-birth-country = ዝመጻእኩምላ ሃገር
# needs a native check
sensitive-sexual-life = ፍቕርን ጾታዊ ርክብን
# needs a native check
sensitive-political = ፖለቲካ ወይ ውትህድርና
# needs a native check
sensitive-trade-union = ማሕበር ሰራሕተኛታት
# needs a native check
sensitive-crime = ገበን
# needs a native check
sensitive-contact-details = ተሌፎን፡ ኢመይል ወይ ኣድራሻ

swedish-A0 = ገና ሽወደንኛ ኣይክእልን
swedish-A1 = ሒደት ቃላት እኽእል
swedish-A2 = ብዛዕባ ቀሊል ነገር እዛረብ
swedish-B1 = ንመዓልታዊ ህይወት ይኣክለኒ
swedish-B2 = ብዛዕባ መብዛሕትኡ ነገር እዛረብ
swedish-C1 = ሽወደንኛ ኣጸቢቐ እዛረብ
swedish-C2 = ሽወደንኛ ቋንቋይ እዩ

travel-km-10 = ኣብ ዝነብረሉ (10 ኪ.ሜ)
travel-km-30 = 30 ኪ.ሜ
travel-km-60 = 60 ኪ.ሜ
travel-km-100 = 100 ኪ.ሜ
travel-km-500 = ዝርሕቕ፡ ወይ ክግዕዝ እኽእል
travel-by-walk = 🚶 ብእግሪ ወይ ብሽክለታ
travel-by-bus = 🚌 ኣውቶቡስ ወይ ባቡር
travel-by-moped = 🛵 ሞፐድ ወይ A-traktor
travel-by-car = 🚗 መኪና – መዘወሪ ፍቓድ (B) ኣለኒ
travel-by-lift = 👋 ሰብ ከብጽሓኒ ይኽእል

summary-title = <b>መልስታትኩም</b>
summary-line = <b>{ $field }፦</b> { $answer }
field-birth-year = ዓመተ ልደት
field-municipality = ዝነብረሉ ቦታ
field-finished-school = መበል 9 ክፍሊ ወዲአ
field-wants = ዝደልዮ ዘለኹ
field-interests = ዝፈትዎ
field-skills-text = ብናተይ ቃላት
field-skills = ዝኽእሎ
field-swedish = ሽወደንኛ
field-languages = ካልእ ቋንቋታት
field-travel-km = ክሳብ ክንደይ እኸይድ
field-travel-by = ብምንታይ እጓዓዝ
field-first-name = ስም

question-over = እቲ ሕቶ ሕጂ ንዘየለዉ መልስታት እዩ ነይሩ። ካብ መጀመርታ ንምጅማር /start ጽሓፉ።
