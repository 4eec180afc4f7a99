# checked by: nobody yet
# ዝሰማምዑ ዕድላት፡ ርክባት፡ ንነፍሲ ወከፍ ወገን ዝንገር

matches-first-questions = መጀመርታ ሒደት ሕቶታት፡ ዝሰማምዓኩም ክፈልጥ።
matches-title = <b>እዚ ክሰማምዓኩም ይኽእል</b>
matches-title-more = <b>ተወሳኺ ዕድላት</b>
matches-end = ተወሳኺ ክትርእዩ፡ ወይ ገለ ክትቅይሩ ትደልዩ?
matches-none = ሕጂ ከርእየኩም ዝኽእል የለን። ሓደ መልሲ ቀይሩ፡ ወይ ናብ ምሸት ኢንዱስትሪ (Industrinatten) ምጹ።
matches-no-more = ንሕጂ ኩሉ እዚ እዩ። መልሲ እንተ ቐይርኩም፡ ተወሳኺ ክረክብ እኽእል።
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· ኣስታት { $km } ኪሎሜተር
    }
match-why = <b>ስለምንታይ ይሰማምዓኩም</b>
match-missing = <b>ክትፈልጥዎ ጽቡቕ እዩ</b>
example-firm = <i>እዚ ንኣብነት ዝተፈጥረ ትካል እዩ፡ ናይ ብሓቂ ኣይኮነን።</i>
offer-line = { $title }፡ { $company }
offer-dates = ካብ { DAY($start) } ክሳብ { DAY($end) }
offer-day = መዓልቲ፦ { DAY($day) }
offer-starts = ቀዳማይ መዓልቲ፦ { DAY($day) }
offer-ends = ናይ መወዳእታ መዓልቲ፦ { DAY($day) }
offer-apply-by = ክሳብ { DAY($day) } እወ በሉ
offer-hours = ሰዓታት ስራሕ፦ { $hours }
# needs a native check
offer-min-age = { $age } ዓመት ክትመልኡ ኣለኩም
# needs a native check
offer-hazards = ተጠንቀቑ፦ { $hazards }
# needs a native check
hazard-noise = ዓው ዝበለ ድምጺ
# needs a native check
hazard-hot-surfaces = ረሲኖም ዘለዉ ነገራት
# needs a native check
hazard-sharp-tools = በላሕቲ መሳርሒታት
# needs a native check
hazard-moving-machines = ዝንቀሳቐሱ ማሽናት
# needs a native check
hazard-chemicals = ኬሚካላት
# needs a native check
hazard-heavy-lifting = ከቢድ ነገር ምልዓል
# needs a native check
hazard-heights = በረኽቲ ቦታታት
# needs a native check
hazard-vehicles = መካይን
# needs a native check
hazard-dust = ዶሮና
# needs a native check
hazard-cold = ቁሪ
# needs a native check
hazard-electricity = ኤሌክትሪክ

button-want = ✅ እወ፡ ብዛዕባይ ንገሮም
button-not-for-me = ንዓይ ኣይኮነን
button-more = ተወሳኺ ኣርእዩኒ
dismiss-why = ሕራይ፡ { $offer } ከውጽኦ እየ። ስለምንታይ ኣይተሰማምዓኩምን?
dismiss-too-far = ኣዝዩ ይርሕቕ
dismiss-work = ነቲ ስራሕ ኣይደልዮን
dismiss-kind = ዝደልዮ ኣይኮነን
dismiss-dates = ግዜኡ ኣይጥዕመንን
dismiss-other = ካልእ ምኽንያት
dismissed-next = የቐንየለይ! እቲ ዝቕጽል እነሆ፦
offer-gone = እቲ ዕድል ድሕሪ ሕጂ የለን። /matches ጽሓፉ፡ ካልኦት ከርእየኩም እየ።
# needs a native check
offer-not-for-minors = ትሕቲ 18 ዓመት ኢኹም፡ እዚ ይፍቀደኩም ድዩ ድማ ኣይንፈልጥን። ስለዚ ከርእየኩም ኣይክእልን እየ። /matches ጽሓፉ፡ ካልኦት ከርእየኩም እየ።

# needs a native check
consent-company = <b>{ $company } ብዛዕባኹም ዝፈልጥዎ እዚ እዩ፦</b>
# needs a native check
consent-company-how =
    ብጀካ { $company } ካልእ ትካል ኣይፈልጦን። ሰራሕተኛታት Industrilyftet ሓገዝ እንተ ኣድልዩ ክርእይዎ ይኽእሉ። ክትደልዩ ከለኹም ኣብ /leads ክትስሕብዎ ትኽእሉ።

    <b>ትሰማምዑ ዶ? ብኸመይከ ይርከቡኹም?</b>
# needs a native check
consent-company-how-again = { $company } ብኸመይ ይርከቡኹም?
shared-name = ስም፦ { $name }
shared-age = ሎሚ ዓመት ዝመልእዎ ዕድመ፦ { $age }
shared-municipality = ዝነብሩሉ ቦታ፦ { $municipality }
shared-skills = ዝኽእልዎ፦ { $skills }
shared-wishes = ክመሃርዎ ዝደልዩ፦ { $skills }
shared-interests = ዝፈትውዎ፦ { $interests }
shared-swedish = ሽወደንኛ፦ { $level }
shared-languages = ካልእ ቋንቋታት፦ { $languages }
shared-travel = ክጓዓዙሉ ዝኽእሉ፦ { $ways }
# needs a native check
button-share-telegram = እወ፡ ኣብ ተለግራም ይጽሓፉለይ
# needs a native check
button-share-phone = እወ፡ ይደውሉለይ
button-not-now = ኣይፋል፡ ሕጂ ኣይኮነን
want-not-now = ሕራይ፡ ን{ $company } ዋላ ሓንቲ ኣይነግሮምን እየ።
# needs a native check
ask-phone = ቁጽርኹም ንምስዳድ ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጠውቑ። { $company } ጥራይ እዮም ዝረኽብዎ፡ እወ እንተ ኢሎም ጥራይ ድማ።
button-send-phone = 📞 ቁጽረይ ክሰድድ
button-no-phone = ኣይፋል፡ የቐንየለይ
phone-thanks = የቐንየለይ፡ ቁጽርኹም በጺሑኒ።
phone-not-now = የቐንየለይ፡ ግን ሕጂ ቁጽርኹም ኣየድልየንን እዩ።
phone-not-yours = እዚ ናትኩም ቁጽሪ ኣይነበረን። «ቁጽረይ ክሰድድ» ዝብል መልጎም ጠውቑ።
phone-kept-out = ሕራይ፡ ቁጽሪ ኣይተላእከን።
phone-by-button = «ቁጽረይ ክሰድድ» ዝብል መልጎም ጠውቑ፡ ናትኩም ምዃኑ ክፈልጥ።
lead-requested =
    <b>ተወዲኡ! እወታኹም ናብ { $company } በጺሑ።</b>
    ክሳብ { DAY($day) } ክምልሱልኩም እዮም። መልሲ ኣብዚ ክበጽሓኩም እዩ። ካልእ ክትገብርዎ ዘድሊ የለን።

leads-title = <b>ርክባትኩም</b>
leads-none = ገና ንዝኾነ ትካል እወ ኣይበልኩምን።
lead-line = <b>{ $company }</b>፦ { $status }
lead-line-kind = { $kind }
lead-status-requested = መልሲ ትጽበዩ ኣለኹም፡ ክሳብ { DAY($day) }
lead-status-accepted = ክራኸቡኹም ይደልዩ
lead-status-declined = ሕጂ ኣይከኣሉን
lead-status-expired = ኣብ ግዜኡ ኣይመለሱን
lead-status-withdrawn = እወታኹም ስሒብኩምዎ
lead-status-contacted = ትራኸቡ ኣለኹም
lead-status-visit = ናብኡ ከይድኩም በጺሕኩም
lead-status-internship = ኣብኡ ልምምድ ስራሕ ትገብሩ ኣለኹም
lead-status-hired = ኣብኡ ስራሕ ረኺብኩም
lead-status-closed = ተዛዚሙ
# needs a native check
button-withdraw = እወታይ ክስሕቦ
# needs a native check
button-withdraw-yes = እወ፡ ክስሕቦ እየ
# needs a native check
lead-withdraw-ask = ን{ $company } ዝበልኩምዎ እወ ክትስሕብዎ ትደልዩ? ሽዑ ሓበሬታኹም ካብ ተሌፎኖም ይጠፍእ።
# needs a native check
lead-withdrawn = እወታኹም ስሒብኩምዎ። { $company } ድሕሪ ሕጂ ሓበሬታኹም ኣይርእዩን።
lead-withdraw-late = ምስ { $company } ዝነበረ ርክብ ኣቐዲሙ ተዛዚሙ ነይሩ።

# ነቲ ሰብ ዝንገር

lead-accepted = <b>ጽቡቕ ዜና! { $company } ክራኸቡኹም ይደልዩ።</b> { $days ->
        [0] በታ መዓልቲ እቲኣ መሊሶም።
        [one] ድሕሪ ሓደ መዓልቲ መሊሶም።
       *[other] ድሕሪ { $days } መዓልቲ መሊሶም።
    }
lead-accepted-offer = ብዛዕባ፦ { $offer }
reach-firm = እትራኸብዎ ሰብ { $contact } ይበሃሉ። ጽሓፉሎም፡ ሰላም በልዎም። ንሳቶም እውን ክጽሕፉልኩም ይኽእሉ።
firm-will-write = { $contact } ክራኸቡኹም እዮም።
lead-declined = { $company } ሕጂ ኣይከኣሉን። { $reason }
lead-declined-next = እዚ ብሰንኩም ኣይኮነን። ካልኦት ትካላት ኣለዉ፦
declined-no-places = ክፉት ቦታ ኣይተረፎምን።
declined-not-this-season = ሕጂ ሰብ ኣይደልዩን ኣለዉ።
declined-needs-licence = እቲ ስራሕ ገና ዘይብልኩም ፍቓድ ወይ ምስክር ወረቐት የድልዮ።
declined-other-offer = ጸኒሑ ዝያዳ ክሰማምዓኩም ዝኽእል ካልእ ኣለዎም።
declined-no-time = ሕጂ ሰብ ክቕበሉ ግዜ የብሎምን።
declined-other = ምኽንያት ኣይሃቡን።
lead-delayed = { $company } መልሲ ኣደንጕዮም። ነጊርናዮም ኣለና፡ ሰራሕተኛታትና ድማ ሕጂ ይሓትዎም ኣለዉ። ምስ መለሱ ብቕጽበት ክንነግረኩም ኢና።
lead-expired = { $company } ኣብ ግዜኡ ኣይመለሱን። ይቕሬታ ንሓትት።
lead-question = <b>{ $company } ሕቶ ኣለዎም፦</b>
lead-question-how = ክትምልሱ ወይ ከይትምልሱ ንስኹም ትውስኑ። ውልቃዊ ቁጽሪ (personnummer) ወይ ናይ ብሕቲ ነገር ኣይትጽሓፉ።
lead-question-meant = እዚ መልሲ ናይቲ ኣብ ታሕቲ ዘሎ ሕቶ ድዩ ነይሩ? ከምኡ እንተ ኾይኑ «መልሲ ክጽሕፍ» ጠውቑ እሞ ደጊምኩም ጽሓፍዎ።
button-write-answer = መልሲ ክጽሕፍ
button-no-answer = ክምልስ ኣይደልን
lead-question-left = ሕራይ። { $company } ነቲ ሕቶ መልሲ ኣይረኽቡን እዮም። እወታኹም ግን ኣሎ።
question-lead-answer-answer = መልስኹም ጽሓፉ። ናብቲ ትካል ክሰዶ እየ።
lead-answer-sent = የቐንየለይ! መልስኹም ናብ { $company } ሰዲደዮ።
lead-question-over = እቲ ሕቶ ድሕሪ ሕጂ መልሲ ኣየድልዮን እዩ።
lead-question-answered-before = ነቲ ሕቶ ኣቐዲምኩም መሊስኩምሉ። የቐንየለይ!
relayed-text-too-long = እቲ ጽሑፍ ካብ 1 ክሳብ { $limit } ፊደል ክኸውን ኣለዎ። ቁሩብ ኣሕጺርኩም ደጊምኩም ፈትኑ።
# needs a native check
relayed-text-sensitive = እዚ ብዛዕባ { $kinds } እዩ፡ ኣይሰድዶን እየ። በጃኹም ብኻልእ ቃላት ጽሓፉ።

# ወገን ትካል

lead-card-title = <b>ሓደ ሰብ ናባኹም ክመጽእ ይደሊ፦ { $offer }</b>
lead-card-answer-by = ክሳብ <b>{ DAY($day) }</b> መልሱ። እቲ ሰብ ነቲ ዕለት ይርእዮ።
lead-card-accepted = ✅ { $contact } እወ ኢሎም።
lead-card-declined = { $contact } መሊሶም፦ ሕጂ ኣይኮነን። ነቲ ሰብ ተነጊርዎ።
lead-card-withdrawn = እቲ ሰብ እወታኡ ስሒብዎ። ሓበሬታኡ ተደምሲሱ።
lead-card-expired = ግዜኡ ሓሊፉ። ነቲ ሰብ ተነጊርዎ፡ ሓበሬታኡ ድማ ተደምሲሱ።
lead-card-question = <b>ሕቶኹም፦</b> { $question }
lead-card-question-answer = <b>መልሲ፦</b> { $answer }
card-emptied = እቲ ሰብ ሓበሬታኡ ደምሲስዎ።
button-lead-accept = ✅ እወ፡ ክንራኸቦ ንደሊ
button-lead-decline = ሕጂ ኣይኮነን
button-lead-question = ሕቶ ሕተቱ
button-lead-card = እቲ ካርድ ኣርእዩና
reach-nameless = እቲ ሰብ
reach-by-telegram = ኣብዚ ተለግራም ን{ $person } ጽሓፉ። ኣብ ውሽጢ ክልተ መዓልቲ ርኸብዎም።
reach-by-username = ን{ $name } ብኸምዚ ትረኽብዎም፦ { $username } ኣብ ተለግራም። ኣብ ውሽጢ ክልተ መዓልቲ ርኸብዎም።
reach-by-phone = ን{ $name } ብኸምዚ ትረኽብዎም፦ ናብ { $phone } ደውሉ። ኣብ ውሽጢ ክልተ መዓልቲ ርኸብዎም።
decline-why = ስለምንታይ ሕጂ ኣይኮነን? ነቲ ሰብ ብሕያውነት ክንነግሮ ኢና።
decline-no-places = ክፉት ቦታ የብልናን
decline-not-this-season = ሕጂ ሰብ ኣይንደልን ኣለና
decline-needs-licence = ፍቓድ ወይ ምስክር የድሊ
decline-other-offer = ጸኒሑ ካልእ ይሓይሽ
decline-no-time = ሕጂ ግዜ የብልናን
question-lead-question-question = ሕቶኹም ብሓደ መልእኽቲ ጽሓፉ። ሓደ ሕቶ ጥራይ ክትሓቱ ትኽእሉ። ብዛዕባ ጥዕና፡ ሃይማኖት፡ ብሄር ወይ ስድራ ኣይትሕተቱ።
lead-question-sent = ሕቶኹም ተላኢኹ። መልሲ ኣብዚ ክበጽሓኩም እዩ።
lead-question-asked-before = ኣቐዲምኩም ሕቶ ሓቲትኩም። ክትራኸቡ ከለኹም ተወሳኺ ክትሓቱ ትኽእሉ።
lead-question-answered = <b>{ $name } ንሕቶኹም መሊሶም፦</b>
lead-not-yours = እቲ ካርድ ናትኩም ኣይኮነን።
lead-answered-yes-before = { $contact } ኣቐዲሞም እወ ኢሎም፡ { DAY($day) }።
lead-answered-no-before = { $contact } ኣቐዲሞም ሕጂ ኣይኮነን ኢሎም፡ { DAY($day) }።
lead-withdrawn-before = እቲ ሰብ እወታኡ ስሒብዎ። ካልእ ዝግበር የለን።
lead-expired-before = ናይ መልሲ ግዜ ሓሊፉ።
lead-reminder = ⏰ ናይ መልሲ መወዳእታ መዓልቲ { DAY($day) } እዩ።
lead-no-contact = ⚠️ ሓደ ሰብ ን{ $company } እወ ኢሉ ኣሎ፡ እቲ ትካል ግን ኣብዚ መልሲ ክህብ ዝኽእል ተወካሊ የብሉን። ብ /companies ሊንክ ግበሩ። መልሲ ክሳብ { DAY($day) } ከም ዝመጽእ ቃል ኣቲና ኣለና።
lead-late = ⏰ { $company } ንሓደ እወ ዝበለ ሰብ ኣይመለሱን። ክሳብ { DAY($day) } ክምልሱ ቃል ኣትዮም ነይሮም። በጃኹም ርኸብዎም።

# ተወከልቲ ትካላትን ሰራሕተኛታትን

contact-welcome = <b>እንቋዕ ብደሓን መጻእኩም! ሕጂ ኣብ ክንዲ { $company } ትምልሱ።</b>
contact-how =
    ሰብ እወ ክብለኩም ከሎ፡ ኣብዚ ካርድ ይመጸኩም። ኣብኡ እቲ ሰብ ክነግር ዝመረጾ ኣሎ። ኣብ ውሽጢ ሓሙሽተ ናይ ስራሕ መዓልታት መልሱ።
    እወ ምስ በልኩም፡ እቲ ሰብ ስምኩም (ብዘይ ስም ኣቦ) ይረክብ፡ ኣብዚ ተለግራም ድማ ክጽሕፈልኩም ይኽእል።
    ብ /leads መልሲ ዝጽበዩ ካርድታት ትርእዩ።
staff-welcome = <b>ሰላም! ንስኹም ሰራሕተኛ ኢኹም።</b> ብ /companies ንተወካሊ ሓደ ትካል ሊንክ ትሰርሑ። ሓደ ትካል መልሲ ምስ ኣደንጐየ ክንነግረኩም ኢና።
companies-none = ገና ትካል የለን። ነቲ ቅጥዒ ብ /template ውሰዱ፡ ምልእዎ፡ ናብዚ ድማ ስደድዎ።
button-next-page = ዝቕጽል →
button-previous-page = ← ዝሓለፈ
invite-link =
    ንተወካሊ <b>{ $company }</b> ዝኸውን ሊንክ። ሓደ ግዜ ጥራይ ይሰርሕ፡ ኣብ ውሽጢ { $days } መዓልቲ፦
invite-unknown = እቲ ሊንክ ኣይሰርሕን እዩ። ካብ ሰራሕተኛታት እቲ ፕሮጀክት ሓድሽ ሊንክ ሕተቱ።
invite-used = ነቲ ሊንክ ካልእ ሰብ ተጠቒሙሉ። ካብ ሰራሕተኛታት እቲ ፕሮጀክት ሓድሽ ሊንክ ሕተቱ።
company-gone = እቲ ትካል ድሕሪ ሕጂ የለን።
