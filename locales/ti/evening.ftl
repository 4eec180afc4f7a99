# checked by: nobody yet
# ናይ ሰብ ምሸት Industrinatten፦ መደብ፡ ትኬት፡ መዘኻኸሪ፡ ኣብ ኣፍደገን ድሕሪኡን።

## The programme and the plan

button-my-evening = ምሸተይ – መደብ ክገብር
command-evening = ምሸተይ ኣብ Industrinatten
event-gone = እቲ ምሸት ድሕሪ ሕጂ የለን። እንታይ መደብ ከም ዘሎ ንምርኣይ /event ጽሓፉ።
event-is-cancelled = { $name } ተሰሪዙ። ይቕሬታ። እንታይ መደብ ከም ዘሎ ንምርኣይ /event ጽሓፉ።
event-is-over = { $name } ንሕጂ ተወዲኡ። /matches ጽሓፉ፡ ካልእ መንገድታት ከርእየኩም እየ።
event-is-full = ሕጂ ኩሉ ቦታታት ተታሒዙ። ኣብ ሪጋ ክትጽበዩ ትኽእሉ።
event-has-moved = ኣስተውዕሉ፦ ሰዓት ወይ ቦታ ተቐይሩ። ሕጂ እቲ ቅኑዕ እዚ እዩ።
stop-gone = እቲ ትካል ድሕሪ ሕጂ ኣብቲ ምሸት የለን። ነቲ መደብ ንምርኣይ /event ጽሓፉ።
evening-not-registered = ኣብቲ ምሸት ኣይተመዝገብኩምን። /evening ጽሓፉ፡ መደብ ክንገብር ኢና።
evening-none = ሕጂ መደብ ዝግበረሉ ምሸት የለን። /matches ጽሓፉ፡ ካልእ መንገድታት ከርእየኩም እየ።
evening-no-plan = ሕጂ እቶም ትካላት ነጻ ሰዓት የብሎምን። ጸኒሕኩም ደጊምኩም ርኣዩ።
evening-proposal = <b>ንምሸትኩም ዝቐረበ ሓሳብ</b>
evening-registered = <b>ምሸትኩም። ተመዝጊብኩም ኣለኹም!</b>
evening-when =
    { $name }
    { DAY($day) }፡ ሰዓት { SPAN($start, $end) }
evening-day = { DAY($day) }፡ ሰዓት { SPAN($start, $end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – ሕጂ መሊኡ። ኣብ ሪጋ መበል { $position } ኣለኹም።
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – ቦታ ተረኺቡልኩም። ነቲ መልእኽቲ መልሱ።
evening-visit-in-lot = 🎲 { $company } – ቦታታት ብዕጫ ክወሃብ እዩ። ኣብቲ ዕጫ ኣለኹም።
evening-ride =
    🚌 { CLOCK($at) } { $route }፦ ካብ { $start } ናብ { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } ደቒቕ ደንጉዩ)
    }
evening-ride-home =
    🚌 { CLOCK($at) } ናብ ገዛ ብ{ $route }፦ ካብ { $start } ናብ { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } ደቒቕ ደንጉዩ)
    }
evening-walk = 🚶 ናብ ቀጻሊ ትካል ብእግሪ ኣስታት { $minutes } ደቒቕ
evening-drive = 🚗 ናብ ቀጻሊ ትካል ብመኪና ኣስታት { $minutes } ደቒቕ (ዝጥዕም ኣውቶቡስ የለን)
evening-party =
    { $count ->
        [1] በይንኹም ትመጹ።
       *[other] { $count } ሰባት ኢኹም።
    }
evening-places-by-lot = { $company }፦ ቦታታት ብዕጫ ክወሃብ እዩ
evening-places-left = { $company }፦ { $count ->
        [0] ክፉት ቦታ የለን፡ ግን ኣብ ሪጋ ክትጽበዩ ትኽእሉ
        [one] ሓደ ቦታ ተሪፉ
       *[other] { $count } ቦታታት ተሪፉ
    }
evening-good-to-know = <b>ክትፈልጥዎ ጽቡቕ እዩ</b>
evening-min-age = { $company }፦ { $age } ዓመት ክትመልኡ ኣለኩም።
evening-with-adult = { $company }፦ ቆልዑ ምስ ዓቢ ሰብ ይመጹ።
# needs a native check
evening-wear = { $company }፦ { $wear }
evening-steps = { $company }፦ መደያይቦ ኣለዎ።
button-evening-take = ✅ እወ፡ መዝግቡኒ
button-evening-show = ምሸተይ
button-evening-change = ትካል ቀይሩ
button-evening-bus = ኣውቶቡስ ቀይሩ
button-evening-party = ሓደ ጥራይ ኣይኮንናን
button-evening-ticket = ትኬተይ
button-evening-map = ካርታ
button-evening-calendar = ናብ ካለንደር
button-evening-cancel = ምዝገባይ ሰርዙ
button-evening-stamps = ካርድ ማሕተም
evening-change = እንታይ ክትቅይሩ ትደልዩ? ክሳብ ሰለስተ ትካላት ክትመርጹ ትኽእሉ።
button-visit-change = { $company } ቀይሩ
button-visit-drop = ኣውጽኡ: { $company }
button-visit-add = ትካል ወስኹ
evening-choose = ኣየናይ ትካል ክትበጽሑ ትደልዩ?
evening-choice = <b>{ $company }</b>፡ { $municipality }፡ ሰዓት { SPAN($opens, $closes) }
    { $things }
    { $left ->
        [-1] ቦታ ኣሎ።
        [0] መሊኡ፡ ግን ኣብ ሪጋ ክትጽበዩ ትኽእሉ።
        [one] ሓደ ቦታ ተሪፉ።
       *[other] { $left } ቦታታት ተሪፉ።
    }
evening-no-activities = ከመይ ከም ዝሰርሑ ርኣዩ።
activity-try-on = 🖐 ፈትኑ፦ { $title }
activity-food = 🍽 መግቢ፦ { $title }
activity-music = 🎵 ሙዚቃ፦ { $title }
activity-show = 👀 { $title }
evening-last-stop = እዚ እንኮ ትካልኩም እዩ። ነቲ ምሸት ብምሉኡ ክትስርዙ ትደልዩ? «ምዝገባይ ሰርዙ» ጠውቑ።
evening-three-stops = እንተ በዝሐ { $count } ትካላት ክትሕዙ ትኽእሉ። ኣብ ክንድኡ ሓደ ቀይሩ።
evening-does-not-fit = ሰዓት እዚ ትካል ምስቲ ካልእ ሰዓታትኩም ኣይሰማማዕን። መጀመርታ ሓደ ትካል ኣውጽኡ፡ ወይ ካልእ ምረጹ።
evening-how-many = ምሳኹም ብድምር ክንደይ ሰባት ኢኹም?
evening-no-room-for-party = { $company } ኣብቲ ሰዓት ን{ $count } ሰባት ቦታ የብሉን። ዝተቐየረ የለን።
evening-no-seats-for-party = { $route } ን{ $count } ሰባት ቦታ የብሉን። ዝተቐየረ የለን።
bus-choose = ብኣየኖት ኣውቶቡሳት ክትከዱ ትደልዩ? ብነጻ እዩ። ንምምራጽ ወይ ንምውጻእ ጠውቑ።
bus-none = ናብቶም ትካላትኩም ዝኸይድ ኣውቶቡስ የለን። ትካል ክትቅይሩ ትደልዩ?
bus-choice = { CLOCK($at) } { $route } ({ $left } ቦታ)
bus-does-not-fit = እቲ ኣውቶቡስ ናብ ትካላትኩም ኣይከይድን።
bus-is-full = { $route } መሊኡ። ካልእ ኣውቶቡስ ምረጹ።

## Taking it

# needs a native check
evening-ask-thirteen = መደብኩም ቅድሚ ምዕቃበይ ሓደ ሕቶ፦ 13 ዓመት መሊእኩም ዲኹም?
button-thirteen-yes = እወ፡ 13 መሊአ
button-thirteen-no = ኣይፋል፡ ገና ኣይመላእኩን
# needs a native check
evening-too-young = እምበኣር ብዛዕባኹም ዋላ ሓንቲ ኣይዕቅብን። በቲ ምሸት ግን ምስ ዓቢ ሰብ ብደሓን ምጹ። ነቲ ዓቢ ሰብ ክምዝግበኩም ሕተትዎ።
evening-taken = <b>ተወዲኡ! ተመዝጊብኩም ኣለኹም።</b>
evening-waits-for = { $company } መሊኡ። ኣብ ሪጋ ኣለኹም። ቦታ እንተ ተረኽበ ክነግረኩም እየ።
evening-in-lot = ብዙሓት ሰባት ናብ { $company } ክኸዱ ይደልዩ። ቦታታት ብዕጫ ክወሃብ እዩ፡ ንስኹም እውን ኣብቲ ዕጫ ኣለኹም። ውጽኢቱ ክነግረኩም እየ።
evening-bus-was-full = { $route } መሊኡ። ካልኦት ንምርኣይ «ኣውቶቡስ ቀይሩ» ጠውቑ።
evening-ask-reminders = ቅድሚ እቲ ምሸትን ኣውቶቡስ ክነቅል ከሎን ከዘኻኽረኩም ዶ? ክትደልዩ ከለኹም ከተቋርጽዎ ትኽእሉ።
button-reminders-yes = እወ፡ ኣዘኻኽሩኒ
button-reminders-no = ኣይፋል፡ የቐንየለይ
reminders-on = ጽቡቕ፡ ከዘኻኽረኩም እየ።
reminders-off = ሕራይ፡ መዘኻኸሪ ኣይሰድድን እየ። ሰዓት እንተ ተቐይሩ ወይ እቲ ምሸት እንተ ተሰሪዙ ግን ክነግረኩም እየ።
button-reminders-off = መዘኻኸሪ ኣይትስደዱለይ
evening-ask-attitude = ናይ መወዳእታ ሕቶ፡ ንስታቲስቲክስና፦ ኣብ ኢንዱስትሪ ክትሰርሑ ምደለኹም ዶ?
attitude-yes = እወ
attitude-maybe = ምናልባት
attitude-no = ኣይፋል
attitude-unknown = ኣይፈልጥን
attitude-thanks = ንመልስኹም የቐንየለይ!
evening-cancel-ask = ናይ ምሸት ምዝገባኹም ክትስርዙ ትደልዩ? ቦታታትኩም ብኡንብኡ ንካልእ ሰብ ይወሃብ።
button-evening-cancel-yes = እወ፡ ሰርዙ
evening-cancelled = ምዝገባኹም ተሰሪዙ። ቦታታትኩም ሕጂ ንካልኦት ክፉት እዩ። ክትደልዩ ከለኹም ደጊምኩም ክትምዝገቡ ትኽእሉ።
calendar-caption = ነቲ ፋይል ክፈትዎ፡ እቲ ምሸት ናብ ካለንደርኩም ይኣቱ።
calendar-visit = { $company } – { $name }
map-none = ይቕሬታ፡ ኣብ ካርታ ኣበይ ከም ዘሎ ኣይፈልጥን። ኣድራሻ ኣብ መደብኩም ኣሎ።
place-not-yours = እቲ ቦታ ናትኩም ኣይኮነን።
offer-of-place-over = ናይ መልሲ ግዜ ሓሊፉ። እቲ ናይ { $company } ቦታ ነቲ ኣብ ሪጋ ዝቕጽል ሰብ ተዋሂቡ።
place-taken = እቲ ናይ { $company } ቦታ ናትኩም እዩ፡ ሰዓት { CLOCK($at) }።
place-let-go = ሕራይ፡ እቲ ቦታ ነቲ ኣብ ሪጋ ዝቕጽል ሰብ ይወሃብ።
ticket-caption = <b>ትኬትኩም ቁጽሪ { $number }</b>
ticket-number = ቁጽሪ { $number }
ticket-proposed = ሓሳብ
ticket-waiting = ኣብ ሪጋ፡ መበል { $position }
ticket-offered = ቦታ ተረኺቡ – መልሱ
ticket-in-lot = ዕጫ ትጽበዩ ኣለኹም
ticket-staff-only = ነቲ ትኬት ንሰራሕተኛታት ኣርእይዎም። መደብኩም ብ /evening ትርእይዎ።
ticket-for-staff = <b>ትኬት ቁጽሪ { $number }</b> ቅኑዕ እዩ።
ticket-not-valid = ትኬት ቁጽሪ { $number } ኣየገልግልን እዩ (ተሰሪዙ ወይ ኣይፍለጥን)።
eu-support = Industrilyftet ብIUC Z-Group ይካየድ፡ ብሓገዝ ሕብረት ኤውሮጳ ብመንገዲ Tillväxtverket።

## Reminders

reminder-7-days = <b>ክሳብ { $name } ሓደ ሰሙን ተሪፉ።</b>
reminder-1-day = <b>ጽባሕ { $name } እዩ!</b>
reminder-3-hours = <b>ሎሚ { $name } እዩ። ድሕሪ ቁሩብ ሰዓታት ንራኸብ!</b>
reminder-leave-now = <b>ግዜ ምኻድ ኣኺሉ!</b> { $route } ሰዓት { CLOCK($at) } ካብ { $start } ይነቅል።
reminder-last-bus = <b>ናይ መወዳእታ ኣውቶቡስ ናብ ገዛ ድሕሪ ቁሩብ ይነቅል።</b> { $route } ሰዓት { CLOCK($at) } ካብ { $start } ይነቅል።
reminder-delayed = እቲ ኣውቶቡስ { $late } ደቒቕ ደንጉዩ። ሓድሽ ሰዓት { CLOCK($at) } እዩ።
route-delayed = <b>{ $route } { $late } ደቒቕ ደንጉዩ።</b> ሰዓት { CLOCK($at) } ካብ { $start } ይነቅል።
route-on-time = <b>{ $route } ደጊሙ ብሰዓቱ እዩ ዝኸይድ፦</b> ሰዓት { CLOCK($at) } ካብ { $start }።
place-offered = <b>ኣብ { $company } ቦታ ተረኺቡ!</b> { DAY($day) } ሰዓት { CLOCK($at) }። ክሳብ { DAY($untilday) } ሰዓት { CLOCK($until) } መልሱ። እንተ ዘይኮነ፡ ነቲ ኣብ ሪጋ ዝቕጽል ሰብ ይወሃብ።
button-place-yes = ✅ እወ፡ ክመጽእ እየ
button-place-no = ኣይፋል፡ የቐንየለይ
lot-won = <b>ኣብ { $company } ቦታ ረኺብኩም!</b> { DAY($day) } ሰዓት { CLOCK($at) }።
lot-lost = ብዕጫ ኣብ { $company } ቦታ ኣይረኸብኩምን። ኣብ ሪጋ መበል { $position } ኣለኹም። ቦታ እንተ ተረኽበ ክነግረኩም እየ።
event-changed = <b>{ $name } ተቐይሩ ኣሎ።</b>
change-event-time = ሓድሽ ግዜ፦ { DAY($day) }፡ ሰዓት { SPAN($start, $end) } (ቀደም { DAY($oldday) }፡ ሰዓት { CLOCK($oldstart) } ነይሩ)።
change-event-place = ሓድሽ ቦታ፦ { $after } (ቀደም { $before } ነይሩ)።
change-stop-time = { $company } ካብ ሰዓት { CLOCK($start) } ክሳብ { CLOCK($end) } ክፉት እዩ።
change-stop-place = { $company } ኣብዚ ኣሎ፦ { $after }።
change-stop-gone = { $company } ድሕሪ ሕጂ ኣብቲ መደብ የለን።
change-route-time = { $route } ሓድሽ ሰዓታት ኣለዎ።
change-route-gone = { $route } ድሕሪ ሕጂ ኣይከይድን።
event-changed-plan = ሕጂ መደብኩም፦
event-cancelled = <b>{ $name } ናይ { DAY($day) } ተሰሪዙ።</b> ይቕሬታ። ክትገብርዎ ዘድሊ ነገር የለን።

## At the door

door-code-unknown = ነዚ ኮድ ኣይፈልጦን። ነቲ ኣብ ኣፍደገ ኣብ ፖስተር ዘሎ QR ኮድ ስካን ግበሩ፡ ወይ ነተን ኣብኡ ዘለዋ ክልተ ቃላት ጽሓፉ።
door-words-wrong = እተን ክልተ ቃላት ናይ ሕጂ ክፉት ዘሎ ትካል ኣይኮናን። ነቲ ኣብ ኣፍደገ ዘሎ ፖስተር ርኣዩ፡ ብድሕሪኡ ደጊምኩም ፈትኑ።
door-code-too-often = ብዙሕ ግዜ ፈቲንኩም። { $minutes } ደቒቕ ተጸበዩ፡ ወይ ነቲ QR ኮድ ስካን ግበሩ።
door-not-open-yet = { $company } { DAY($day) } ሰዓት { CLOCK($opens) } ይኽፈት። ኣብኡ ምስ በጻሕኩም ደጊምኩም ስካን ግበሩ።
door-closed-now = { $company } ንሎሚ ምሸት ተዓጽዩ።
door-closed-today = { $company } ሕጂ ንምብጻሕ ክፉት ኣይኮነን።
door-stamp = <b>ኣብ { $company } ኣለኹም። ማሕተም ረኺብኩም!</b>
door-stamp-again = ካብ { $company } ድሮ ማሕተም ኣለኩም። ሓደ ይኣክል።
# needs a native check
door-ask-thirteen = 13 ዓመት መሊእኩም ዲኹም?
# needs a native check
door-too-young = እምበኣር ብዛዕባኹም ዋላ ሓንቲ ኣይዕቅብን። ምስ ዓቢ ሰብ ኮይንኩም ርኣዩ። ጽቡቕ ግዜ ይግበረልኩም!
door-ask-choice = { $company } ክረኽቡኹም ዶ?
button-door-yes = ✅ እወ፡ ይርከቡኒ
button-door-later = ምናልባት ጸኒሐ
button-door-no = ኣይፋል፡ የቐንየለይ
door-chosen-yes = «እወ፡ ይርከቡኒ» ኢልኩም።
door-chosen-later = ሕራይ፡ ምናልባት ጸኒሕኩም። ድሕሪ እቲ ምሸት ሓንሳብ ደጊመ ክሓተኩም እየ።
door-chosen-later-quiet = ሕራይ፡ ምናልባት ጸኒሕኩም። መዘኻኸሪ ከም ዘይትደልዩ ኢልኩም፡ ስለዚ ደጊመ ኣይሓትትን እየ። ሓሳብኩም እንተ ቀይርኩም «እወ፡ ይርከቡኒ» ጠውቑ።
door-chosen-no = ሕራይ፡ ኣይክረኽቡኹምን እዮም። ጽቡቕ ምሸት ይግበረልኩም!
door-questions-first = ጽቡቕ! መጀመርታ ሒደት ሓጸርቲ ሕቶታት፡ { $company } መን ምዃንኩም ክፈልጡ። ማሕተምኩም ድሮ ተመዝጊቡ ኣሎ።
door-still-wanted = ኣብ ኣፍደገ ን{ $company } እወ ኢልኩም።
visit-not-yours = ኣብኡ ከም ዝነበርኩም ኣይርእን ኣለኹ። ነቲ ኣብ ኣፍደገ ዘሎ QR ኮድ ስካን ግበሩ።
stamps-title = <b>ካርድ ማሕተም – { $name }</b>
stamps-count = { $count } ካብ { $needed } ማሕተማት
stamps-progress = { $count } ካብ { $needed }
stamps-visit = ✓ { $company }፡ ሰዓት { CLOCK($at) }
stamps-complete = 🎉 ካርድኩም መሊኡ! ነዚ ኮድ <b>{ $code }</b> ንሰራሕተኛታት ኣርእዩ።
stamps-used = ኮድኩም ኣገልጊሉ እዩ። እንቋዕ ሓጎሰኩም!
stamps-reward-caption = ነቲ ኮድ ንሰራሕተኛታት ኣርእዩ
stamps-none = ገና ማሕተም የብልኩምን። ነቲ ኣብ ኣፍደገ ትካላት ዘሎ QR ኮድ ስካን ግበሩ።

## After the evening

after-thanks = <b>ናብ { $name } ስለ ዝመጻእኩም የቐንየልና!</b>
after-visited =
    { $count ->
        [one] ሓደ ትካል በጺሕኩም።
       *[other] { $count } ትካላት በጺሕኩም።
    }
after-ask-attitude = ሕጂኸ ድሕሪ እቲ ምሸት፦ ኣብ ኢንዱስትሪ ክትሰርሑ ምደለኹም ዶ?
after-attitude-same = የቐንየለይ! ቅድሚ እቲ ምሸት እውን ከምኡ ኢልኩም መሊስኩም ነይርኩም።
after-attitude-changed = የቐንየለይ! ቅድሚ እቲ ምሸት ዝሃብኩምዎ መልሲ፦ { $before }። ሕጂ ዝሃብኩምዎ፦ { $after }።
after-next-steps = <b>ቀጻሊ ስጉምቲ</b>
after-step-offer = { $company }፦ { $kind } – { $title }
after-step-contact = { $company }፦ ድልየት ከም ዘለኩም ንገርዎም
after-7-days = <b>ካብ { $name } ሓደ ሰሙን ኮይኑ።</b> እቶም ዝበጻሕኩምዎም ትካላት ሕጂ እዚ ኣለዎም፦
after-30-days = <b>ካብ { $name } ሓደ ወርሒ ኮይኑ።</b> ቀጻሊ ስጉምቲ ክትወስዱ ትደልዩ?
after-nothing-open = ሕጂ ክፉት ቦታ የብሎምን። ካልኦት ትካላት ከርእየኩም እኽእል።
button-after-offer = እወ፡ { $company }
button-after-contact = { $company }፦ ርኸቡኒ
button-after-stop = ብዛዕባ እቲ ምሸት ኣይትጽሓፉለይ
after-stopped = ሕራይ፡ ብዛዕባ እቲ ምሸት ድሕሪ ሕጂ ኣይጽሕፍን እየ።
