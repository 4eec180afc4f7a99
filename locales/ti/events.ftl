# checked by: nobody yet
# ሰራሕተኛታት Industrinatten ይውጥኑን የካይዱን፤ ትካል ኣብ ኣፍደገኡ።

## The firm at its doors

command-door = ሎሚ ምሸት ዝበጽሑና
command-stamps = ካርድ ማሕተመይ
door-no-stops = ትካልኩም ሕጂ ኣብ ምሸት ኢንዱስትሪ (Industrinatten) የለን።
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] ገና በጻሒ የለን።
        [one] ሓደ በጻሒ ነቲ ኮድ ስካን ገይሩ።
       *[other] { $count } በጻሕቲ ነቲ ኮድ ስካን ገይሮም።
    }
door-count-choices = { $yes } እወ ኢሎም፡ { $later } ምናልባት ጸኒሐ ኢሎም። ኣስማት ናይቶም እወ ዝበሉ ጥራይ ኣብ /leads ትርእዩ።
button-door-refresh = ኣሐድሱ
poster-day = { DAY($day) }፡ ሰዓት { SPAN($opens, $closes) }
poster-headline = ነቲ ኮድ ብካሜራ ተሌፎንኩም ስካን ግበሩ
poster-text = ማሕተም ትረኽቡ። እቲ ትካል ክረኽበኩም ወይ ከይረኽበኩም ባዕልኹም ትውስኑ። ብነጻ እዩ፡ ውልቃዊ ቁጽሪ ኣየድልን።
poster-spoken = ስካን ክትገብሩ ኣይትኽእሉን? ነዘን ክልተ ቃላት ናብቲ ቦት ጽሓፉ፦
poster-caption = ፖስተር ን<b>{ $company }</b> ንምሕታም (A4)። ስካን ክገብሩ ንዘይክእሉ ዝኸውን ክልተ ቃላት፦ <b>{ $spoken }</b>

## Staff: events

command-events = ሰራሕተኛታት፦ Industrinatten – መደብን ክትትልን
command-delay = ሰራሕተኛታት፦ ኣውቶቡስ ደንጉዩ
command-check = ሰራሕተኛታት፦ ናይ ምሉእ ካርድ ሽልማት ሃቡ
staff-events = <b>ምሸታት ኢንዱስትሪ</b>
staff-events-none = ገና Industrinatten የለን።
staff-event-button = { $name }፡ { SHORTDAY($day) } ({ $state })
button-staff-new-event = + ሓድሽ Industrinatten
event-state-draft = ንድፊ
event-state-published = ተዘርጊሑ
event-state-full = መሊኡ
event-state-moved = ተቐይሩ
event-state-cancelled = ተሰሪዙ
event-state-over = ተወዲኡ
staff-event-state =
    ኩነታት፦ { $state }
    { $people ->
        [0] ገና ዝተመዝገበ የለን።
        [one] ሓደ ሰብ ተመዝጊቡ።
       *[other] { $people } ሰባት ተመዝጊቦም።
    }
staff-event-stamps =
    { $count ->
        [0] እቲ ካርድ ሽልማት የብሉን።
        [one] ሓደ ማሕተም ካርድ ይመልእ።
       *[other] { $count } ማሕተማት ካርድ ይመልእ።
    }
staff-stop-line = { $company }፡ ሰዓት { SPAN($opens, $closes) }፦ { $people } ዝተመዝገቡ
staff-no-stops = ገና ኣብቲ መደብ ትካል የለን።
staff-count-line = { $company }፦ { $count } በጻሕቲ፡ { $yes } እወ፡ { $later } ምናልባት
staff-counts = <b>ክሳብ ሕጂ ዝበጽሑ</b>
button-staff-publish = ✅ ዘርግሑ
button-staff-change = ቀይሩ
button-staff-stops = ትካላት
button-staff-routes = ኣውቶቡሳት
button-staff-posters = ፖስተራት
button-staff-counts = ክሳብ ሕጂ ዝበጽሑ
button-staff-cancel = ነቲ ምሸት ሰርዙ
button-staff-cancel-yes = እወ፡ ሰርዙን ንኹሎም ንገሩን
staff-cancel-ask =
    { $name } ይሰረዝ ዶ? { $people ->
        [0] ዝተመዝገበ የለን።
        [one] ንሓደ ዝተመዝገበ ሰብ ክንገሮ እዩ።
       *[other] ን{ $people } ዝተመዝገቡ ሰባት ክንገሮም እዩ።
    }
staff-cancelled = እቲ ምሸት ተሰሪዙ። ንኹሎም ዝተመዝገቡ ክንገሮም እዩ።
staff-published = እቲ ምሸት ተዘርጊሑ። ኩሉ ሰብ ይርእዮ።
event-without-stops = መጀመርታ እንተ ወሓደ ኣፍደገኡ ዝኸፍት ሓደ ትካል ወስኹ።
staff-change-what = እንታይ ክትቅይሩ ትደልዩ?
staff-stops = <b>ኣፍደገኦም ዝኸፍቱ ትካላት</b>
button-staff-add-stop = + ትካል ወስኹ
staff-which-company = ኣየናይ ትካል ኣፍደገኡ ይኸፍት?
staff-stop-room =
    { $minutes ->
        [0] { $capacity ->
            [0] ደረት የብሉን
           *[other] ንምሉእ ምሸት ክሳብ { $capacity } ሰባት
        }
       *[other] ጉጅለታት ናይ { $minutes } ደቒቕ፡ { $capacity ->
            [0] ደረት የብሉን
           *[other] ኣብ ነፍሲ ወከፍ ክሳብ { $capacity } ሰባት
        }
    }
staff-stop-waiting =
    { $waiting ->
        [0] ኣብ ሪጋ ዝጽበ የለን።
        [one] ኣብ ሪጋ ሓደ ምዝገባ ኣሎ።
       *[other] ኣብ ሪጋ { $waiting } ምዝገባታት ኣለዉ።
    }
staff-stop-lot = ቦታታት ብዕጫ ይወሃብ። { $count } ምዝገባታት ነቲ ዕጫ ይጽበዩ።
staff-stop-drawn = ዕጫ ወጺኡ እዩ።
button-staff-draw = 🎲 ሕጂ ዕጫ ኣውጽኡ
button-staff-draw-yes = እወ፡ ዕጫ ኣውጽኡን ንኹሎም ንገሩን
staff-draw-ask = ሕጂ ዕጫ ይውጻእ ዶ? ንኹሎም ኣብቲ ዕጫ ዘለዉ ውጽኢቱ ክንገሮም እዩ። ዳግማይ ክግበር ኣይከኣልን።
staff-drawn = ዕጫ ወጺኡ፦ { $winners } ካብ { $entrants } ቦታ ረኺቦም። ቁጽሪ ንምርግጋጽ፦ { $seed }
stop-not-by-lot = እዚ ትካል ቦታታቱ ብዕጫ ኣይህብን።
stop-drawn-before = ዕጫ ድሮ ወጺኡ እዩ።
button-staff-close-stop = ካብቲ ምሸት ኣውጽኡ
button-staff-close-yes = እወ፡ ኣውጽኡ
staff-close-ask = { $company } ካብቲ ምሸት ይውጻእ ዶ? ነቶም ናብኡ ክኸዱ ዝመደቡ ክንገሮም እዩ።
staff-stop-closed = { $company } ካብቲ ምሸት ወጺኡ።
staff-routes = <b>ኣውቶቡሳት</b>
staff-route-button = { $route } ({ $left } ክፉት ቦታ)
button-staff-add-route = + ሓድሽ ኣውቶቡስ
staff-route = <b>{ $route }</b>፦ { $seats } ቦታ፡ { $left } ክፉት
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = እቲ ኣውቶቡስ ደንጉዩ ዶ? ቁጽሪ ደቓይቕ ጠውቑ፡ ኩሎም ዝሳፈሩ ብኡንብኡ ይፈልጡ።
staff-delay-button =
    { $minutes ->
        [0] ብሰዓቱ
       *[other] +{ $minutes } ደቒቕ
    }
staff-delay-told = { $route }፦ { $minutes ->
        [0] ብሰዓቱ
       *[other] { $minutes } ደቒቕ ደንጉዩ
    }። { $people ->
        [0] ክንገሮ ዘድሊ ሰብ የለን።
        [one] ንሓደ ዝተመዝገበ ክንገሮ እዩ።
       *[other] ን{ $people } ዝተመዝገቡ ክንገሮም እዩ።
    }
delay-how = ቁጽሪ ደቓይቕን ስም ኣውቶቡስን ጽሓፉ፡ ንኣብነት፦ /delay 15 Buss 1
delay-which-route =
    ኣየናይ ኣውቶቡስ ማለትኩም እዩ? ስሙ ድሕሪ እቲ ደቓይቕ ጽሓፉ፦
    { $routes }
delay-wrong = ካብ 0 ክሳብ { $limit } ደቒቕ ጽሓፉ።
route-gone = እቲ ኣውቶቡስ ድሕሪ ሕጂ የለን።
check-how = ነቲ ኮድ ድሕሪ እቲ ትእዛዝ ጽሓፉ፡ ንኣብነት፦ /check AB12CD
reward-ok = ✅ ኮድ { $code } ቅኑዕ እዩ። ሕጂ ሽልማት ሃቡ። እቲ ኮድ ሕጂ ኣገልጊሉ እዩ።
reward-unknown = ከምዚ ዝበለ ኮድ የለን። ነቶም ፊደላት ርኣዩ፡ ብድሕሪኡ ደጊምኩም ፈትኑ።
reward-checked-before = እዚ ኮድ ኣቐዲሙ ኣገልጊሉ እዩ፦ { DAY($day) } ሰዓት { CLOCK($at) }።
staff-ticket-party =
    { $count ->
        [one] ሓደ ሰብ።
       *[other] { $count } ሰባት።
    }
staff-poster-languages = ኣብቶም ፖስተራት ኣየኖት ቋንቋታት ይጽሓፉ? ንነፍሲ ወከፍ ትካል ሓደ ፖስተር ይኸውን።
button-staff-make-posters = ፖስተራት ስርሑ (PDF)

## Staff: questions

question-event-name = ስም እቲ ምሸት እንታይ እዩ? ንኣብነት፦ Industrinatten
question-event-day = ኣየናይ መዓልቲ? ንኣብነት፦ 10 december
question-event-starts = መዓስ ይጅምር? ንኣብነት፦ 17:00
question-event-ends = መዓስ ይውዳእ? ንኣብነት፦ 20:30
question-event-area = ኣበይ? ንኣብነት፦ Östersund och Krokom
question-event-about = ነቲ ምሸት ብክልተ ቀለልቲ ምሉኣት ሓሳባት ግለጽዎ። ኩሉ ሰብ ኣብቲ መደብ ይርእዮ።
question-event-stamps = ክንደይ ማሕተማት ካርድ ይመልእ? ሽልማት እንተ ዘየለ፡ ነዚ ሕቶ ሕለፍዎ።
field-event-name = ስም
field-event-day = መዓልቲ
field-event-starts = ይጅምር
field-event-ends = ይውዳእ
field-event-area = ቦታ
field-event-about = መግለጺ
field-event-stamps = ማሕተማት
question-stop-opens = ኣፍደገ መዓስ ይኽፈት? ንኣብነት፦ 17:00
question-stop-closes = መዓስ ይዕጾ? ንኣብነት፦ 20:00
question-stop-address = ኣድራሻ እንታይ እዩ? እቲ ልሙድ ኣድራሻ ናይቲ ትካል እንተ ኾይኑ፡ ነዚ ሕቶ ሕለፍዎ።
question-stop-slots = በጻሕቲ ብጉጅለ ክመጹ ድዮም? ነፍሲ ወከፍ ጉጅለ ክንደይ ግዜ? ኣብ ዝደለይዎ ሰዓት ክመጹ ዝኽእሉ እንተ ኾይኖም፡ ነዚ ሕቶ ሕለፍዎ።
question-stop-capacity = ኣብ ነፍሲ ወከፍ ጉጅለ (ወይ ንምሉእ ምሸት) ንክንደይ ሰባት ቦታ ኣሎ? ደረት እንተ ዘየለ፡ ነዚ ሕቶ ሕለፍዎ።
question-stop-min-age = ዝተሓተ ዕድመ ኣሎ ዶ? ነቲ ዕድመ ጽሓፉ፡ ወይ ነዚ ሕቶ ሕለፍዎ።
question-stop-with-adult = ቆልዑ ምስ ዓቢ ሰብ ክመጹ ኣለዎም ዶ?
question-stop-step-free = ብዘይ መደያይቦ ክእቶ ይከኣል ድዩ?
question-stop-wear = ብዛዕባ ክዳን ክዝከር ዘለዎ ነገር ኣሎ ዶ? ንኣብነት፦ ንብዘሎ እግሪ ዝሽፍን ጫማ። እንተ ዘየለ፡ ነዚ ሕቶ ሕለፍዎ።
question-stop-languages = ኣብኡ ኣየኖት ቋንቋታት ትዛረቡ?
question-stop-activities =
    እንታይ ክግበር ይከኣል? ኣብ ነፍሲ ወከፍ መስመር ሓደ ነገር፡ ንኣብነት፦
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = ብዙሓት ሰባት ክመጹ ይደልዩ ዶ ይኾኑ? ቦታታት ብዕጫ ይወሃብ ዶ?
field-stop-opens = ይኽፈት
field-stop-closes = ይዕጾ
field-stop-address = ኣድራሻ
field-stop-slots = ጉጅለታት
field-stop-capacity = ቦታታት
field-stop-min-age = ዝተሓተ ዕድመ
field-stop-with-adult = ምስ ዓቢ ሰብ
field-stop-step-free = ብዘይ መደያይቦ
field-stop-wear = ክዳን
field-stop-languages = ቋንቋታት ኣብኡ
field-stop-activities = ዝግበር
field-stop-by-lot = ዕጫ
staff-slot = { $minutes } ደቒቕ
question-route-name = ስም እቲ ጉዕዞ እንታይ እዩ? ንኣብነት፦ Buss 1 ut
question-route-seats = እቲ ኣውቶቡስ ክንደይ ቦታ ኣለዎ?
question-route-homeward = ድሕሪ እቲ ምሸት ናብ ገዛ ዝኸይድ ኣውቶቡስ ድዩ?
question-route-timetable =
    ሰዓትን ቦታን ጽሓፉ፡ ንነፍሲ ወከፍ መዕረፊ ሓደ መስመር፡ ንኣብነት፦
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = እንተ በዝሐ { $limit } ፊደላት ዘለዎ ጽሑፍ ጽሓፉ።
staff-day-wrong = ነቲ መዓልቲ ኣይተረድኣንን፡ ወይ ሓሊፉ እዩ። ንኣብነት ጽሓፉ፦ 10 december ወይ 2026-12-10
staff-clock-wrong = ነቲ ሰዓት ኣይተረድኣንን። ንኣብነት ጽሓፉ፦ 17:00
staff-number-wrong = ካብ { $least } ክሳብ { $most } ቁጽሪ ጽሓፉ።
staff-activities-wrong = ካብ ሓደ ክሳብ { $limit } ነገራት ጽሓፉ፡ ኣብ ነፍሲ ወከፍ መስመር ሓደ።
staff-timetable-wrong = ነዚ መስመር ኣይተረድኣንን፦ { $line } – ብሰዓት ጀምሩ፡ ንኣብነት፦ 16:35 Östersunds busstation
staff-timetable-short = እንተ ወሓደ ክልተ መዕረፊታት ጽሓፉ፡ ኣብ ነፍሲ ወከፍ መስመር ሓደ።
