language-name = ትግርኛ
literal = { $text }
plain = { $text }
quoted = <blockquote>{ $text }</blockquote>
option-chosen = ✓ { $option }
option-open = { $option }
somebody = እቲ ሰብ

## Start and language

choose-language =
    ብኣየናይ ቋንቋ ክንጽሕፈልኩም ትደልዩ?
    Choose your language.
welcome =
    <b>ሰላም! ኣነ ናይ ጽሑፍ ዕላል ቦት እየ።</b> ኣብ የምትላንድን ሃርየዳለንን (Jämtland, Härjedalen) ኣብ ኢንዱስትሪ ስራሕ፡ ልምምድ ስራሕን ትካላትን ክትረኽቡ እሕግዘኩም።

    ፕሮጀክት Industrilyftet (IUC Z-Group) ብሓገዝ ሕብረት ኤውሮጳ ሰሪሑኒ። ኩሉ ብነጻ እዩ። ውልቃዊ ቁጽሪ (personnummer) ወይ CV ኣየድልየኩምን።
welcome-how = መጀመርታ ብዛዕባኹም ክሓተኩም እየ። ብድሕሪኡ ንዓኹም ዝሰማማዕ ከርእየኩም እየ። ኣስታት ሓሙሽተ ደቒቕ ይወስድ፡ ክትደልዩ ከለኹም ድማ ከተቋርጹ ትኽእሉ።
welcome-back = እንቋዕ ብደሓን መጻእኩም! እንታይ ክትገብሩ ትደልዩ?
welcome-back-go-on = እንቋዕ ብደሓን መጻእኩም! መልስታትኩም ኣለዉ። ካብዚ ንቕጽል፦
language-changed = ሕጂ ብትግርኛ እጽሕፍ ኣለኹ።

## Buttons that lead somewhere

button-begin = ጀምሩ
button-programme = Industrinatten
button-language = ቋንቋ ቀይሩ
button-menu = ዝርዝር ኣርእየኒ
button-matches = ንዓይ ዝሰማማዕ ኣርእየኒ
button-show-matches = ንዓይ ዝሰማማዕ ኣርእየኒ
button-more-matches = ተወሳኺ ኣርእየኒ
button-profile = መልስታተይ
button-leads = ርክባተይ
button-privacy = ሓበሬታይ
button-done = ወዲአ
button-back = ← ንድሕሪት
button-skip = ነዚ ክሓልፎ
button-cancel = ኣቋርጽ
button-change = ቀይሩ፦ { $field }
button-edit = መልሲ ቀይሩ
button-keep = ኣይፋል፡ ይጽናሕ

## Commands in the menu

command-matches = ንዓይ ዝሰማማዕ ኣርእየኒ
command-profile = መልስታተይ – ርኣዩን ቀይሩን
command-leads = ምስ ትካላት ዘለኒ ርክብ
command-event = Industrinatten – መደብ
command-language = ቋንቋ ቀይሩ
command-privacy = ሓበሬታይ ርኣዩ፡ ኣውርዱ ወይ ደምስሱ
command-help = ሓገዝ
command-stop = መልእኽቲ ምስዳድ ኣቋርጽ
command-company = ናይ ሓደ ትካል ተወካሊ ዓድሙ

## Help and kind answers

help =
    <b>ከመይ ይሰርሕ</b>
    መልጎማት ጠውቑ ወይ ብናትኩም ቃላት ጽሓፉ። ብቋንቋኹም ክትጽሕፉ ትኽእሉ።

    /matches – ንዓኹም ዝሰማማዕ ርኣዩ
    /profile – መልስታትኩም ርኣዩን ቀይሩን
    /leads – እወ ዝበልኩምዎም ትካላት
    /event – Industrinatten
    /language – ቋንቋ ቀይሩ
    /privacy – ሓበሬታኹም ርኣዩ፡ ኣውርዱ ወይ ደምስሱ
    /stop – መልእኽቲ ምስዳድ ኣቋርጽ

    ኣነ ቦት እየ። ምስ ሓደ ሰብ ካብ Industrilyftet ክትዛረቡ ትደልዩ? «ንሰብ ሕተቱ» ጠውቑ።
cancelled = ሕራይ፡ ዋላ ሓደ ኣይሰድድን እየ።
not-a-question = የቐንየልና! ሕጂ መልሲ ኣይጽበን ኣለኹ። እንታይ ክትገብሩ ከም እትደልዩ ምረጹ፦
command-unknown = እቲ ትእዛዝ የብለይን። ክትገብርዎ እትኽእሉ እነሆ፦
cannot-read-voice = ይቕሬታ፡ ናይ ድምጺ መልእኽቲ ክሰምዕ ኣይክእልን። በጃኹም ጽሓፉ፡ ወይ መልጎም ጠውቑ።
cannot-read-photo = ይቕሬታ፡ ስእሊ ክርኢ ኣይክእልን። በጃኹም ጽሓፉ፡ ወይ መልጎም ጠውቑ።
cannot-read-video-note = ይቕሬታ፡ ቪድዮ ክርኢ ኣይክእልን። በጃኹም ጽሓፉ፡ ወይ መልጎም ጠውቑ።
cannot-read-other = ይቕሬታ፡ ነዚ ከንብቦ ኣይክእልን። በጃኹም ብቃላት ጽሓፉ፡ ወይ መልጎም ጠውቑ።
edited-message = መልእኽቲ ከም ዝቐየርኩም እርኢ ኣለኹ። ሓድሽ መልእኽቲ ጥራይ እየ ዘንብብ። መልሲ ክትቅይሩ ትደልዩ? ኣብዚ ጠውቑ፦
dont-know-words = ኣይፈልጥን, ኣይፈልጥን እየ, ኣይፈለጥን, ኣይፈልጦን, ኣይፈልጦን እየ, አይፈልጥን, አይፈልጥን እየ, ርግጸኛ ኣይኮንኩን, ምናልባት, ሕለፎ, ሕለፍ, ይሕለፍ, ሓሳብ የብለይን, ኣይተረድኣንን, ayfeltn, ayfeltin, ayfelten
dont-know-fine = ጸገም የለን። ንቕጽል።
dont-know-needed = ነዚ ሕቶ መልሲ የድልየኒ። ካብኡ ነቶም ካልኦት ክትሓልፍዎም ትኽእሉ።
choose-by-button = ጽቡቕ ጌረ ኣይተረዳእኩን። በጃኹም ሓደ ካብ መልጎማት ጠውቑ።
button-unknown = ነቲ መልጎም ኣይፈልጦን። እንታይ ክትገብሩ ከም እትኽእሉ ንምርኣይ /help ጽሓፉ።
error-ours = ብወገንና ጌጋ ኣጋጢሙ። እቲ ዝሓለፈ መልስኹም ኣሎ። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
error-words = ክምልስ ከለኹ ጌጋ ኣጋጢሙ። ዝገበርኩምዎ ተዓቂቡ ኣሎ። ንምቕጻል /start ጽሓፉ።
only-for-staff = እዚ ንሰራሕተኛታት እቲ ፕሮጀክት ጥራይ እዩ።

## Privacy

privacy =
    <b>ሓበሬታኹም ናትኩም እዩ።</b>
    ንዓኹም ዝሰማምዑ ትካላት ንምርካብ መልስታትኩም ንዕቅብ። ሓደ ትካል ብዛዕባኹም ዝፈልጥ፡ ንዕኡ እወ እንተ ኢልኩም ጥራይ እዩ። ነቲ እወታኹም ክትደልዩ ከለኹም ክትመልስዎ ትኽእሉ።

    ብናትኩም ቃላት ዝጸሓፍኩምዎ ን30 መዓልቲ ይዕቀብ። ነቲ ዝተረፈ ድሕሪ ናይ መወዳእታ ምምጻእኩም ኣብ 12 ወርሒ ንድምስሶ። ሕጂ ኩሉ ክትድምስሱ ትኽእሉ።

    ኮምፒተር ንዓኹም ዕድላት ይሰርዕ። ንሰባት ግን ንትካላት ኢሉ ፈጺሙ ኣይሰርዖምን።
privacy-stored = መልስታትኩም ኣባና ተዓቂቡ ኣሎ።
privacy-nothing = ኣባና ዝተዓቀበ መልሲ የብልኩምን፡ ቋንቋን ናይ ቻት ቁጽርን ጥራይ።
button-see = መልስታተይ ኣርእየኒ
button-export = ኩሉ ብፋይል ኣውርድ
button-erase = ብዛዕባይ ዘሎ ኩሉ ደምስስ
button-erase-yes = እወ፡ ሕጂ ኩሉ ደምስስ
button-pause = መልእኽቲ ምስዳድ ኣቋርጽ
button-resume = ምስዳድ ደጊምካ ጀምር
export-caption = ብዛዕባኹም ዝዓቀብናዮ ኩሉ እነሆ፡ ብሓደ ፋይል (JSON)። ብዝኾነ ጽሑፍ ዘንብብ መደብ ይኽፈት።
erase-ask = ኩሉ ክትድምስሱ ትደልዩ? መልስታትኩም ይጠፍእ፡ እወ ዝበልኩምዎም ትካላት ድማ ድሕሪ ደጊም ኣይርእዩኹምን። ክምለስ ኣይከኣልን እዩ።
erased = ተወዲኡ። ብዛዕባኹም ዝነበረ ኩሉ ተደምሲሱ። ሓደ ግዜ ደጊምኩም ክትጅምሩ እንተ ደሊኹም /start ጽሓፉ። ሰናይ ዕድል!
paused = ሕራይ። ንስኹም ቅድም እንተ ዘይጽሒፍኩም፡ መልእኽቲ ኣይሰድድን እየ።
resumed = እንቋዕ ተመለስኩም! ሕጂ ናይ ትካላት መልሲ ደጊመ ክሰደልኩም እኽእል።
stopped =
    ሕራይ፡ መልእኽቲ ምስዳድ ኣቋሪጸ።
    መልስታትኩም ኣለዉ። ናይ ትካላት መልሲ ኣብ /leads ትርእዩ። እንታይ ክትገብሩ ትደልዩ?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }፡ ሰዓት { CLOCK($start) }–{ CLOCK($end) }
    { $area }
programme-stop = { $company }፡ { $municipality }፡ ሰዓት { CLOCK($opens) }–{ CLOCK($closes) }
programme-free = ምምጻእ ብነጻ እዩ። ኩሉ ሰብ ብደሓን ይምጻእ።
programme-none = ሕጂ መደብ Industrinatten የለን። ግን ኣብዚ ቻት ትካላት ክትረኽቡ ትኽእሉ።
