# checked by: nobody yet

language-name = ትግርኛ
literal = { $text }
plain = { $text }
quoted = <blockquote>{ $text }</blockquote>
option-chosen = ✓ { $option }
option-open = { $option }
somebody = እቲ ሰብ

## Start and language

choose-language =
    ኣየናይ ቋንቋ ትደልዩ?
    Choose your language.
welcome =
    <b>ሰላም! ኣነ ቻትቦት እየ – ብጽሑፍ ዝዛረብ ሮቦት።</b> ኣብ የምትላንድን ሃርየዳለንን (Jämtland, Härjedalen) ኣብ ኢንዱስትሪ ስራሕ፡ ልምምድ ስራሕን ትካላትን ክትረኽቡ እሕግዘኩም።

    ፕሮጀክት Industrilyftet (IUC Z-Group) ብሓገዝ ሕብረት ኤውሮጳ ሰሪሑኒ። ኩሉ ብነጻ እዩ። ውልቃዊ ቁጽሪ (personnummer) ኮነ ሲቪ (CV) ኣየድልየኩምን።
welcome-how = መጀመርታ ብዛዕባኹም ክሓተኩም እየ። ብድሕሪኡ ዝሰማምዓኩም ከርእየኩም እየ። ኣስታት ሓሙሽተ ደቒቕ ይወስድ። ክትደልዩ ከለኹም ከተቋርጹ ትኽእሉ።
welcome-back = እንቋዕ ብደሓን መጻእኩም! እንታይ ክትገብሩ ትደልዩ?
welcome-back-go-on = እንቋዕ ብደሓን መጻእኩም! መልስታትኩም ኣይጠፍኡን። ካብዚ ንቕጽል፦
language-changed = ሕጂ ብትግርኛ እጽሕፍ ኣለኹ።
language-offer = ብትግርኛ ክጽሕፈልኩም ዶ? እንተ ዘይኮነ ከምዚ ሕጂ ንቕጽል።
language-offer-yes = እወ፡ ብትግርኛ

## Buttons that lead somewhere

button-begin = ጀምሩ
button-programme = ምሸት ኢንዱስትሪ (Industrinatten)
button-language = ቋንቋ ቀይሩ
button-menu = ዝርዝር ኣርእዩኒ
button-matches = ዝሰማምዓኒ ኣርእዩኒ
button-show-matches = ዝሰማምዓኒ ኣርእዩኒ
button-more-matches = ተወሳኺ ኣርእዩኒ
button-profile = መልስታተይ
button-leads = ርክባተይ
button-privacy = ሓበሬታይ
button-done = ወዲአ
button-back = ← ንድሕሪት
button-skip = ነዚ ሕቶ ክሓልፎ
button-cancel = ኣቋርጹ
button-change = ቀይሩ፦ { $field }
button-edit = መልሲ ቀይሩ
button-keep = ኣይፋል፡ ይጽናሕ

## Commands in the menu

command-matches = ዝሰማምዓኒ ኣርእዩኒ
command-profile = መልስታተይ – ምርኣይን ምቕያርን
command-leads = ምስ ትካላት ዘለኒ ርክብ
command-event = ምሸት ኢንዱስትሪ (Industrinatten) – መደብ
command-language = ቋንቋ ቀይሩ
command-privacy = ሓበሬታይ ምርኣይ፡ ምውራድ ወይ ምድምሳስ
command-help = ሓገዝ
command-stop = መልእኽቲ ኣይትስደዱለይ
command-company = ትካልና፦ ሓደስቲ እወታት፡ መልስታትን ዕድላትን

## Help and kind answers

help =
    <b>ከመይ ይሰርሕ</b>
    መልጎማት ጠውቑ፡ ወይ ብናትኩም ቃላት ጽሓፉ። ብቋንቋኹም ክትጽሕፉ ትኽእሉ።

    /matches – ዝሰማምዓኩም ርኣዩ
    /profile – መልስታትኩም ርኣዩን ቀይሩን
    /leads – እወ ዝበልኩምዎም ትካላት
    /event – ምሸት ኢንዱስትሪ (Industrinatten)
    /language – ቋንቋ ቀይሩ
    /privacy – ሓበሬታኹም ርኣዩ፡ ኣውርዱ ወይ ደምስሱ
    /stop – መልእኽቲ ኣቋርጹ

    ኣነ ቦት እየ። ምስ ሓደ ሰብ ካብ Industrilyftet ክትዛረቡ ትደልዩ? «ንሰብ ሕተቱ» ጠውቑ።
cancelled = ሕራይ፡ ዋላ ሓንቲ ኣይሰድድን እየ።
not-a-question = የቐንየለይ! እዚ መልሲ ናይ ሓደ ሕቶ ድዩ ነይሩ? ከምኡ እንተ ኾይኑ ኣብ ትሕቲ እቲ ሕቶ ዘሎ መልጎም ጠውቑ። ወይ ካብዚ ምረጹ፦
command-unknown = ነቲ ትእዛዝ ኣይፈልጦን። እዚ ክትገብሩ ግን ትኽእሉ፦
command-unknown-here = ነቲ ትእዛዝ ኣይፈልጦን።
cannot-read-voice = ይቕሬታ፡ ናይ ድምጺ መልእኽቲ ክሰምዕ ኣይክእልን እየ። በጃኹም ጽሓፉ፡ ወይ መልጎም ጠውቑ።
cannot-read-photo = ይቕሬታ፡ ስእሊ ክርኢ ኣይክእልን እየ። በጃኹም ጽሓፉ፡ ወይ መልጎም ጠውቑ።
cannot-read-video-note = ይቕሬታ፡ ቪድዮ ክርኢ ኣይክእልን እየ። በጃኹም ጽሓፉ፡ ወይ መልጎም ጠውቑ።
cannot-read-other = ይቕሬታ፡ ነዚ ከንብቦ ኣይክእልን እየ። በጃኹም ብቃላት ጽሓፉ፡ ወይ መልጎም ጠውቑ።
edited-message = መልእኽቲ ከም ዝቐየርኩም እርኢ ኣለኹ። ሓድሽ መልእኽቲ ጥራይ እየ ዘንብብ። መልሲ ክትቅይሩ ትደልዩ? ኣብዚ ጠውቑ፦
dont-know-words = ኣይፈልጥን, ኣይፈልጥን እየ, ኣይፈለጥን, ኣይፈልጦን, ኣይፈልጦን እየ, አይፈልጥን, አይፈልጥን እየ, ርግጸኛ ኣይኮንኩን, ምናልባት, ሕለፎ, ሕለፍ, ይሕለፍ, ሓሳብ የብለይን, ኣይተረድኣንን, ayfeltn, ayfeltin, ayfelten
dont-know-fine = ጸገም የለን። ንቕጽል።
dont-know-needed = ነዚ ሕቶ መልሲ የድልየኒ እዩ። ነቶም ካልኦት ግን ክትሓልፍዎም ትኽእሉ።
choose-by-button = ጽቡቕ ጌረ ኣይተረዳእኩን። በጃኹም ካብቶም መልጎማት ሓደ ጠውቑ።
button-unknown = ነቲ መልጎም ኣይፈልጦን። እንታይ ክትገብሩ ከም እትኽእሉ ንምርኣይ /help ጽሓፉ።
error-ours = ብወገንና ጌጋ ኣጋጢሙ። እቲ ዝሓለፈ መልስኹም ኣይጠፍአን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
error-words = ክምልስ ከለኹ ጌጋ ኣጋጢሙ። ዝገበርኩምዎ ተዓቂቡ ኣሎ። ንምቕጻል /start ጽሓፉ።
only-for-staff = እዚ ንሰራሕተኛታት እቲ ፕሮጀክት ጥራይ እዩ።
work-none = እዚ ገጽ ኣብዚ ዕማም ንዘለዎም ጥራይ እዩ፦ ንኣምባሳደራት፡ ንቤት ትምህርትታትን ንመንግስታዊ ትካላትን። ዕማም ኣለኩም ድዩ? ንሰራሕተኛታት እቲ ፕሮጀክት ሓድሽ ሊንክ ሕተቱ።

## Privacy

# needs a native check
privacy =
    <b>ሓበሬታኹም ናትኩም እዩ።</b>
    ዝሰማምዑኹም ትካላት ንምርካብ መልስታትኩም ንዕቅብ። ሓደ ትካል ብዛዕባኹም ዝፈልጥ፡ ንዕኡ እወ እንተ ኢልኩም ጥራይ እዩ። ነቲ እወታኹም ክትደልዩ ከለኹም ክትስሕብዎ ትኽእሉ።

    ብናትኩም ቃላት ዝጸሓፍኩምዎ ን{ $days } መዓልቲ ይዕቀብ። እቲ ዝተረፈ፡ ኣብዚ ካብ ዝነበርኩምሉ ናይ መወዳእታ ግዜ ድሕሪ { $months } ወርሒ ንድምስሶ። ሕጂ ኩሉ ክትድምስሱ ትኽእሉ።

    ኮምፒተር ንዓኹም ዕድላት ብተርታ ይሰርዕ። ንሰባት ግን ንትካላት ኢሉ ፈጺሙ ኣይሰርዖምን።
# needs a native check
privacy-nothing = ኣባና ዝተዓቀበ መልሲ የብልኩምን፡ ቋንቋን ናይ ቻት ቁጽርን ጥራይ።
# needs a native check
privacy-works = ኣብዚ ዕማም ኣለኩም፦ ንትካል፡ ንቤት ትምህርቲ፡ ንቤት ጽሕፈት መንግስቲ ወይ ነቲ ፕሮጀክት። ስለዚ ስምኩምን ኣብቲ ዕማም እትገብርዎን ንዕቅብ።
# needs a native check
privacy-evening = ናይ Industrinatten መደብኩም ዓቂብና ኣለና።
button-see = መልስታተይ ኣርእዩኒ
button-export = ኩሉ ብፋይል ስደዱለይ
button-erase = ብዛዕባይ ዘሎ ኩሉ ደምስሱ
# needs a native check
button-erase-yes = እወ፡ ሕጂ ኩሉ ደምስሱ
button-pause = መልእኽቲ ኣይትስደዱለይ
button-resume = መልእኽቲ ደጊምኩም ስደዱለይ
export-caption = ብዛዕባኹም ዝዓቀብናዮ ኩሉ እነሆ፡ ብሓደ ፋይል (JSON)። ብዝኾነ ጽሑፍ ዘንብብ ፕሮግራም ይኽፈት።
# needs a native check
erase-ask = ኩሉ ክድምሰስ ትደልዩ? መልስታትኩም ይጠፍእ፡ እወ ዝበልኩምዎም ትካላት ድማ ድሕሪ ደጊም ሓበሬታኹም ኣይርእዩን። ክምለስ ኣይከኣልን እዩ።
# needs a native check
erase-ask-works = ኣብዚ ዘለኩም ዕማም እውን ይውዳእ። ደጊምኩም ንምርካቡ ሓድሽ ሊንክ የድሊ።
paused = ሕራይ። ንስኹም ቅድም እንተ ዘይጽሒፍኩም፡ መልእኽቲ ኣይሰድድን እየ።
resumed = እንቋዕ ተመለስኩም! ሕጂ ናይ ትካላት መልሲ ደጊመ ክሰደልኩም እኽእል።
messages-again = ሕጂ ደጊመ መልእኽቲ ክሰደልኩም እየ።
messages-stopped = መልእኽትታተይ ኣቋሪጽኩም ኣለኹም። መልስታትን መዘኻኸርን ኣብዚ ክበጽሓኩም እንተ ደሊኹም፡ «መልእኽቲ ደጊምኩም ስደዱለይ» ጠውቑ።
stopped =
    ሕራይ፡ ድሕሪ ሕጂ መልእኽቲ ኣይሰድድን እየ።
    መልስታትኩም ኣይጠፍኡን። ናይ ትካላት መልሲ ኣብ /leads ትርእዩ። እንታይ ክትገብሩ ትደልዩ?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }፡ ሰዓት { SPAN($start, $end) }
    { $area }
programme-stop = { $company }፡ { $municipality }፡ ሰዓት { SPAN($opens, $closes) }
programme-free = ምምጻእ ብነጻ እዩ። ኩሉ ሰብ ብደሓን ይምጻእ።
programme-none = ሕጂ ንምሸት ኢንዱስትሪ (Industrinatten) ዝተወሰነ ዕለት የለን። ግን ኣብዚ ቻት ትካላት ክትረኽቡ ትኽእሉ።
