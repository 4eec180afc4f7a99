# ናይ ሰብ ምሸት Industrinatten፦ መደብ፡ ትኬት፡ መዘኻኸሪ፡ ኣብ ኣፍደገን ድሕሪኡን።

## The programme and the plan

button-my-evening = ምሸተይ – መደብ ግበሩ
command-evening = ምሸተይ ኣብ Industrinatten
event-gone = እቲ ምሸት ድሕሪ ሕጂ የለን። ንዝመጽእ ንምርኣይ /event ጽሓፉ።
event-is-cancelled = { $name } ተሰሪዙ። ይቕሬታ። ንዝመጽእ ንምርኣይ /event ጽሓፉ።
event-is-over = { $name } ንሕጂ ተወዲኡ። /matches ጽሓፉ፡ ካልእ መንገዲ ከርእየኩም እየ።
event-is-full = ሕጂ ኩሉ ቦታታት ተታሒዙ። ኣብ ሪጋ ክትጽበዩ ትኽእሉ።
event-has-moved = ኣስተውዕሉ፦ ሰዓት ወይ ቦታ ተቐይሩ። ሕጂ ዘገልግል እዚ እዩ።
stop-gone = እቲ ትካል ድሕሪ ሕጂ ኣብቲ ምሸት የለን። ነቲ መደብ ንምርኣይ /event ጽሓፉ።
evening-not-registered = ኣብቲ ምሸት ኣይተመዝገብኩምን። /evening ጽሓፉ፡ መደብ ክንገብር ኢና።
evening-none = ሕጂ ንምውጣን ዝኸውን ምሸት የለን። /matches ጽሓፉ፡ ካልእ መንገዲ ከርእየኩም እየ።
evening-no-plan = ሕጂ እቶም ትካላት ክፍቲ ግዜ የብሎምን። ጸኒሕኩም ርኣዩ።
evening-proposal = <b>ንምሸትኩም ዝኸውን መደብ</b>
evening-registered = <b>ምሸትኩም። ተመዝጊብኩም ኣለኹም!</b>
evening-when =
    { $name }
    { DAY($day) }፡ ሰዓት { CLOCK($start) }–{ CLOCK($end) }
evening-day = { DAY($day) }፡ ሰዓት { CLOCK($start) }–{ CLOCK($end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – ሕጂ መሊኡ። ኣብ ሪጋ መበል { $position } ኣለኹም።
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – ንዓኹም ክፍቲ ቦታ ኣሎ። ነቲ መልእኽቲ መልሱ።
evening-visit-in-lot = 🎲 { $company } – ቦታታት ብዕጫ ክወሃብ እዩ። ኣብኡ ኣለኹም።
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
evening-drive = 🚗 ናብ ቀጻሊ ትካል ብመኪና ኣስታት { $minutes } ደቒቕ (ዝሰማማዕ ኣውቶቡስ የለን)
evening-party =
    { $count ->
        [1] በይንኹም ትመጹ።
       *[other] { $count } ሰባት ኢኹም።
    }
evening-places-by-lot = { $company }፦ ቦታታት ብዕጫ ክወሃብ እዩ
evening-places-left =
    { $company }፦ { $count ->
        [0] ክፍቲ ቦታ የለን፡ ግን ኣብ ሪጋ ክትጽበዩ ትኽእሉ
        [one] ሓደ ቦታ ተሪፉ
       *[other] { $count } ቦታታት ተሪፉ
    }
evening-good-to-know = <b>ክትፈልጥዎ ጽቡቕ እዩ</b>
evening-min-age = { $company }፦ እንተወሓደ ወዲ { $age } ዓመት ክትኮኑ ኣለኩም።
evening-with-adult = { $company }፦ ቆልዑ ምስ ዓቢ ሰብ ይመጹ።
evening-wear = { $company }፦ { $wear }
evening-steps = { $company }፦ መደያይቦ ኣለዎ።
button-evening-take = ✅ እወ፡ መዝግቡኒ
button-evening-show = ምሸተይ
button-evening-change = ትካል ቀይሩ
button-evening-bus = ኣውቶቡስ ቀይሩ
button-evening-party = ካብ ሓደ ንላዕሊ ኢና
button-evening-ticket = ትኬተይ
button-evening-map = ካርታ
button-evening-calendar = ናብ ካለንደር
button-evening-cancel = ሰርዙ
button-evening-stamps = ካርድ ማሕተም
evening-change = እንታይ ክትቅይሩ ትደልዩ? ክሳብ ሰለስተ ትካላት ክትመርጹ ትኽእሉ።
button-visit-change = { $company } ቀይሩ
button-visit-drop = ኣውጽኡ
button-visit-add = ትካል ወስኹ
evening-choose = ኣየናይ ትካል ክትበጽሑ ትደልዩ?
evening-choice =
    <b>{ $company }</b>፡ { $municipality }፡ { CLOCK($opens) }–{ CLOCK($closes) }
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
evening-last-stop = እዚ እንኮ ትካልኩም እዩ። ነቲ ምሸት ብምሉኡ ክትስርዙ ትደልዩ? “ሰርዙ” ጠውቑ።
evening-three-stops = ብዝበዝሐ { $count } ትካላት ክትሕዙ ትኽእሉ። ሓደ ቀይሩ።
evening-does-not-fit = እዚ ትካል ምስቲ ካልእ ሰዓታትኩም ኣይሰማማዕን። መጀመርታ ሓደ ትካል ኣውጽኡ ወይ ካልእ ምረጹ።
evening-how-many = ምሳኹም ክንደይ ሰባት ኢኹም?
evening-no-room-for-party = { $company } ኣብቲ ሰዓት ን{ $count } ሰባት ቦታ የብሉን። ዝተቐየረ የለን።
evening-no-seats-for-party = { $route } ን{ $count } ሰባት ቦታ የብሉን። ዝተቐየረ የለን።
bus-choose = ብኣየኖት ኣውቶቡሳት ክትከዱ ትደልዩ? ብነጻ እዩ። ንምምራጽ ወይ ንምውጻእ ጠውቑ።
bus-none = ናብቶም ትካላትኩም ዝኸይድ ኣውቶቡስ የለን። ትካል ክትቅይሩ ትደልዩ?
bus-choice = { CLOCK($at) } { $route } ({ $left } ኮፍ መበሊ)
bus-does-not-fit = እቲ ኣውቶቡስ ናብ ትካላትኩም ኣይከይድን።
bus-is-full = { $route } መሊኡ። ካልእ ኣውቶቡስ ምረጹ።

## Taking it

evening-ask-thirteen = መደብኩም ቅድሚ ምዕቃበይ ሓንቲ ሕቶ፦ 13 ዓመት መሊእኩም ዶ?
button-thirteen-yes = እወ፡ 13 መሊአ
button-thirteen-no = ኣይፋል፡ ትሕቲኡ እየ
evening-too-young = ብዛዕባኹም ዋላ ሓንቲ ኣይዕቅብን። በቲ ምሸት ምስ ዓቢ ሰብ ምጹ። እቲ ዓቢ ሰብ ክምዝግበኩም ንገርዎ።
evening-taken = <b>ተወዲኡ! ተመዝጊብኩም ኣለኹም።</b>
evening-waits-for = { $company } መሊኡ። ኣብ ሪጋ ኣለኹም፡ ቦታ እንተ ተረኽበ ክነግረኩም እየ።
evening-in-lot = ብዙሓት ሰባት ናብ { $company } ክኸዱ ይደልዩ። ቦታታት ብዕጫ ክወሃብ እዩ፡ ኣብኡ ድማ ኣለኹም። ውጽኢቱ ክነግረኩም እየ።
evening-bus-was-full = { $route } መሊኡ። ካልኦት ንምርኣይ “ኣውቶቡስ ቀይሩ” ጠውቑ።
evening-ask-reminders = ቅድሚ እቲ ምሸትን ኣውቶቡስ ክነቅል ከሎን ከዘኻኽረኩም ዶ? ክትደልዩ ከለኹም ከተጥፍእዎ ትኽእሉ።
button-reminders-yes = እወ፡ ኣዘኻኽሩኒ
button-reminders-no = ኣይፋል፡ የቐንየለይ
reminders-on = ጽቡቕ፡ ከዘኻኽረኩም እየ።
reminders-off = ሕራይ፡ መዘኻኸሪ የለን። ሰዓት እንተ ተቐይሩ ወይ እቲ ምሸት እንተ ተሰሪዙ ግን ክነግረኩም እየ።
button-reminders-off = መዘኻኸሪ ኣይትስደዱ
evening-ask-attitude = ናይ መወዳእታ ሕቶ፡ ንስታቲስቲክስና፦ ኣብ ኢንዱስትሪ ክትሰርሑ ትሓስቡ ዶ?
attitude-yes = እወ
attitude-maybe = ምናልባት
attitude-no = ኣይፋል
attitude-unknown = ኣይፈልጥን
attitude-thanks = ንመልስኹም የቐንየለይ!
evening-cancel-ask = ምሸትኩም ክትስርዙ ትደልዩ? ቦታታትኩም ብኡንብኡ ንካልእ ሰብ ይወሃብ።
button-evening-cancel-yes = እወ፡ ሰርዙ
evening-cancelled = ተሰሪዝኩም ኣለኹም። ቦታታትኩም ንካልኦት ክፍቲ እዩ። ክትደልዩ ከለኹም ከም ብሓድሽ ክትምዝገቡ ትኽእሉ።
calendar-caption = ነቲ ፋይል ክፈትዎ፡ እቲ ምሸት ናብ ካለንደርኩም ይኣቱ።
calendar-visit = { $company } – { $name }
map-none = ይቕሬታ፡ ኣብ ካርታ ኣበይ ከም ዘሎ ኣይፈልጥን። ኣድራሻ ኣብ መደብኩም ኣሎ።
place-not-yours = እቲ ቦታ ናትኩም ኣይኮነን።
offer-of-place-over = ናይ ምምላስ ግዜ ሓሊፉ፡ እቲ ናይ { $company } ቦታ ንቀጻሊ ሰብ ተዋሂቡ።
place-taken = እቲ ናይ { $company } ቦታ ናትኩም እዩ፡ ሰዓት { CLOCK($at) }።
place-let-go = ሕራይ፡ እቲ ቦታ ንቀጻሊ ሰብ ይወሃብ።
ticket-caption = <b>ትኬትኩም ቁጽሪ { $number }</b>
ticket-number = ቁጽሪ { $number }
ticket-proposed = ሓሳብ
ticket-waiting = ኣብ ሪጋ፡ መበል { $position }
ticket-offered = ክፍቲ ቦታ – መልሱ
ticket-in-lot = ብዕጫ
ticket-staff-only = ትኬት ንሰራሕተኛታት ተርእይዎ። መደብኩም ኣብ /evening ትርእይዎ።
ticket-for-staff = <b>ትኬት ቁጽሪ { $number }</b> ቅኑዕ እዩ።
ticket-not-valid = ትኬት ቁጽሪ { $number } ኣየገልግልን (ተሰሪዙ ወይ ዘይፍለጥ)።
eu-support = Industrilyftet ብIUC Z-Group፡ ብሓገዝ ሕብረት ኤውሮጳ ብመንገዲ Tillväxtverket ይካየድ።

## Reminders

reminder-7-days = <b>ክሳብ { $name } ሓደ ሰሙን ተሪፉ።</b>
reminder-1-day = <b>ጽባሕ { $name } እዩ!</b>
reminder-3-hours = <b>ሎሚ { $name } እዩ። ድሕሪ ቁሩብ ሰዓታት ንራኸብ!</b>
reminder-leave-now = <b>ግዜ ምኻድ ኣኺሉ!</b> { $route } ሰዓት { CLOCK($at) } ካብ { $start } ይነቅል።
reminder-last-bus = <b>ናይ መወዳእታ ኣውቶቡስ ናብ ገዛ ድሕሪ ቁሩብ ይነቅል።</b> { $route } ሰዓት { CLOCK($at) } ካብ { $start } ይነቅል።
reminder-delayed = እቲ ኣውቶቡስ { $late } ደቒቕ ደንጉዩ። ሓድሽ ሰዓት { CLOCK($at) } እዩ።
route-delayed = <b>{ $route } { $late } ደቒቕ ደንጉዩ።</b> ሰዓት { CLOCK($at) } ካብ { $start } ይነቅል።
route-on-time = <b>{ $route } ከም ብሓድሽ ብሰዓቱ እዩ፦</b> { CLOCK($at) } ካብ { $start }።
place-offered = <b>ኣብ { $company } ቦታ ተረኺቡ!</b> { DAY($day) } ሰዓት { CLOCK($at) }። ክሳብ { DAY($untilday) } ሰዓት { CLOCK($until) } መልሱ፡ እንተዘይኮነ ንቀጻሊ ሰብ ይወሃብ።
button-place-yes = ✅ እወ፡ ክመጽእ እየ
button-place-no = ኣይፋል፡ የቐንየለይ
lot-won = <b>ኣብ { $company } ቦታ ረኺብኩም!</b> { DAY($day) } ሰዓት { CLOCK($at) }።
lot-lost = ብዕጫ ኣብ { $company } ቦታ ኣይረኸብኩምን። ኣብ ሪጋ መበል { $position } ኣለኹም። ቦታ እንተ ተረኽበ ክነግረኩም እየ።
event-changed = <b>{ $name } ለውጢ ኣለዎ።</b>
change-event-time = ሓድሽ ግዜ፦ { DAY($day) }፡ { CLOCK($start) }–{ CLOCK($end) } (ቅድሚ ሕጂ { DAY($oldday) }፡ { CLOCK($oldstart) })።
change-event-place = ሓድሽ ቦታ፦ { $after } (ቅድሚ ሕጂ { $before })።
change-stop-time = { $company } ካብ { CLOCK($start) } ክሳብ { CLOCK($end) } ክፉት እዩ።
change-stop-place = { $company } ኣብዚ ኣሎ፦ { $after }።
change-stop-gone = { $company } ድሕሪ ሕጂ የለን።
change-route-time = { $route } ሓድሽ ሰዓታት ኣለዎ።
change-route-gone = { $route } ድሕሪ ሕጂ ኣይከይድን።
event-changed-plan = ሕጂ መደብኩም፦
event-cancelled = <b>{ $name }፡ { DAY($day) }፡ ተሰሪዙ።</b> ይቕሬታ። ክትገብርዎ ዘድሊ የለን።

## At the door

door-code-unknown = ነዚ ኮድ ኣይፈልጦን። ኣብ ኣፍደገ ኣብ ዘሎ ፖስተር ነቲ QR ኮድ ስካን ግበሩ፡ ወይ ነተን ኣብኡ ዘለዋ ክልተ ቃላት ጽሓፉ።
door-words-wrong = እተን ክልተ ቃላት ናይ ሕጂ ክፉት ዝኾነ ትካል ኣይኮናን። ኣብ ኣፍደገ ነቲ ፖስተር ርኣዩ እሞ ከም ብሓድሽ ፈትኑ።
door-code-too-often = ብዙሕ ፈተነታት ነይሩ። { $minutes } ደቒቕ ተጸበዩ፡ ወይ ነቲ QR ኮድ ስካን ግበሩ።
door-not-open-yet = { $company } { DAY($day) } ሰዓት { CLOCK($opens) } ይኽፈት። ኣብኡ ምስ በጻሕኩም ከም ብሓድሽ ስካን ግበሩ።
door-closed-now = { $company } ንሎሚ ምሸት ተዓጽዩ።
door-closed-today = { $company } ሕጂ ንምብጻሕ ክፉት ኣይኮነን።
door-stamp = <b>ኣብ { $company } ኣለኹም። ማሕተም ረኺብኩም!</b>
door-stamp-again = ካብ { $company } ማሕተም ኣለኩም እዩ። ሓደ እኹል እዩ።
door-ask-thirteen = 13 ዓመት መሊእኩም ዶ?
door-too-young = ብዛዕባኹም ዋላ ሓንቲ ኣይዕቅብን። ምስ ዓቢ ሰብ ኮይንኩም ርኣዩ። ጽቡቕ ምሸት!
door-ask-choice = { $company } ክረኽበኩም ዶ?
button-door-yes = ✅ እወ፡ በጃኹም
button-door-later = ምናልባት ጸኒሐ
button-door-no = ኣይፋል፡ የቐንየለይ
door-chosen-yes = ከምዚ ኢልኩም፦ እወ፡ በጃኹም።
door-chosen-later = ሕራይ፡ ምናልባት ጸኒሕኩም። ድሕሪ እቲ ምሸት ሓንሳብ ክሓተኩም እየ።
door-chosen-no = ሕራይ፡ ኣይክረኽቡኹምን እዮም። ጽቡቕ ምሸት!
door-questions-first = ጽቡቕ! መጀመርታ ሓጸርቲ ሕቶታት፡ { $company } መን ምዃንኩም ክፈልጥ። ማሕተምኩም ተቐሚጡ ኣሎ።
door-still-wanted = ኣብ ኣፍደገ ን{ $company } እወ ኢልኩም።
visit-not-yours = ኣብኡ ከም ዝነበርኩም ኣይርእን። ነቲ ኣብ ኣፍደገ ዘሎ QR ኮድ ስካን ግበሩ።
stamps-title = <b>ካርድ ማሕተም – { $name }</b>
stamps-count = { $count } ካብ { $needed } ማሕተማት
stamps-progress = { $count } ካብ { $needed }
stamps-visit = ✓ { $company }፡ { CLOCK($at) }
stamps-complete = 🎉 ካርድኩም መሊኡ! ነዚ ኮድ <b>{ $code }</b> ንሰራሕተኛታት ኣርእዩ።
stamps-used = ኮድኩም ተጠቒምኩምሉ። እንቋዕ ሓጎሰኩም!
stamps-reward-caption = ነቲ ኮድ ንሰራሕተኛታት ኣርእዩ
stamps-none = ገና ማሕተም የብልኩምን። ኣብ ኣፍደገ ትካላት ነቲ QR ኮድ ስካን ግበሩ።

## After the evening

after-thanks = <b>ናብ { $name } ስለ ዝመጻእኩም የቐንየልና!</b>
after-visited =
    { $count ->
        [one] ሓደ ትካል በጺሕኩም።
       *[other] { $count } ትካላት በጺሕኩም።
    }
after-ask-attitude = ሕጂኸ፦ ኣብ ኢንዱስትሪ ክትሰርሑ ትሓስቡ ዶ?
after-attitude-same = የቐንየለይ! ቅድሚ እቲ ምሸት እውን ከምኡ መሊስኩም ኔርኩም።
after-attitude-changed = የቐንየለይ! ቅድሚ እቲ ምሸት፦ { $before }። ሕጂ፦ { $after }።
after-next-steps = <b>ቀጻሊ ስጉምቲ</b>
after-step-offer = { $company }፦ { $kind } – { $title }
after-step-contact = { $company }፦ ከም ትደልዩ ንገርዎም
after-7-days = <b>ካብ { $name } ሓደ ሰሙን ኮይኑ።</b> እቶም ዝበጻሕኩምዎም ትካላት ሕጂ እዚ ኣለዎም፦
after-30-days = <b>ካብ { $name } ሓደ ወርሒ ኮይኑ።</b> ቀጻሊ ስጉምቲ ክትወስዱ ትደልዩ?
after-nothing-open = ሕጂ ክፉት ነገር የብሎምን። ካልኦት ትካላት ከርእየኩም እኽእል።
button-after-offer = { $company }፦ { $kind }
button-after-contact = { $company }፦ ርኸቡኒ
button-after-stop = ብዛዕባ እቲ ምሸት ካልእ መልእኽቲ ኣይፋል
after-stopped = ሕራይ፡ ብዛዕባ እቲ ምሸት ድሕሪ ሕጂ ኣይጽሕፍን።
