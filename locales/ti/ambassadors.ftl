# checked by: nobody yet
# Asking an ambassador: who asks, and what both sides read.

command-ask = ንሓደ ኣብኡ ዝሰርሕ ሰብ ሕተቱ
button-ask-ambassador = ንኣምባሳደር ሕተቱ
button-ask-firm = ንሓደ ኣብኡ ዝሰርሕ ሰብ ሕተቱ
button-ask-one = { $name }፣ { $home }
button-ask-all = ኩሎም ኣምባሳደራት
button-ask-own = ዝርርባተይ
button-ask-write = ሕቶ ሕተቱ
ask-title = <b>ንኣምባሳደር ሕተቱ</b>
ask-how = ኣምባሳደራት ኣብ ሓደ ትካል ዝሰርሑ መንእሰያት እዮም። እቲ ስራሕ ብሓቂ ከመይ ከም ዝኾነ ይነግሩኹም። ክትሓቱ ከለኹም መን ምዃንኩም ኣይፈልጡን።
ask-line = { $name }፣ { $company }። ቋንቋታት፦ { $languages }
ask-none = ሕጂ ክሕተት ዝኽእል ኣምባሳደር የለን። ኣብ ክንድኡ ሰራሕተኛታት ናይቲ ፕሮጀክት ብሓጐስ ይምልሱልኩም።
ask-yourself = እዚ ናትኩም ካርድ እዩ። ንኻልእ ሰብ ሕተቱ።
ask-many-open = ድሮ { $most } ዝርርባት ኣለውኹም። ንሓደ ወድእዎ፡ ድሕሪኡ ንኻልእ ሰብ ክትሓቱ ትኽእሉ።
ask-many-today = ኣብ ሓደ መዓልቲ { $most } መልእኽትታት ጽሒፍኩም። ኣምባሳደራት ክምልሱ ግዜ ምእንቲ ክረኽቡ ክሳብ ጽባሕ ተጸበዩ። ዝለኣኽኩምዎ ኩሉ ኣሎ።
ambassador-away = እዚ ኣምባሳደር ሕጂ ሕቶታት ኣይቅበልን እዩ። ንኻልእ ሰብ ክትሓቱ ትኽእሉ።
ambassador-title = <b>{ $name }</b>፣ { $company }
ambassador-speaks = ቋንቋታት፦ { $languages }
ambassador-day = <b>ሓደ መዓልቲ ኣብ ስራሕ</b>
ambassador-photo = እቲ ስእሊ ዘርእዮ፦ { $alt }
# needs a native check
question-ask-amb-turned-13 = <b>13 ዓመት መሊእኩም ዲኹም?</b>
# needs a native check
question-ask-amb-question =
    <b>እንታይ ክትሓቱ ትደልዩ?</b> ብቋንቋኹም ጽሓፉ። ኣነ ኣይትርጉምን እየ።
    እቲ ኣምባሳደር ነቲ ሕቶ፡ ቋንቋኡን ነቲ ትካል ትርእይዎ ከም ዘለኹምን ይርኢ። ስምኩም፡ ዕድመኹም ወይ ቁጽርኹም ኣይርእን። ሰራሕተኛታት ናይቲ ፕሮጀክት እውን ነቲ ዝርርብ ከንብብዎ ይኽእሉ። ስም፡ ቁጽሪ ስልኪ ወይ ናይ ብሕቲ ነገር ኣይትጽሓፉ።
# needs a native check
question-ask-more-text =
    <b>እንታይ ክትጽሕፉ ትደልዩ?</b>
    ክሳብ ሕጂ መን ምዃንኩም ኣይፍለጥን። ስም፡ ቁጽሪ ስልኪ ወይ ናይ ብሕቲ ነገር ኣይትጽሓፉ።
talk-sent = የቐንየለይ! ሕቶኹም ናብ { $name } ኣብ { $company } ተላኢኹ። መልሲ ኣብዚ ቻት ይመጽእ። እንተ ደንጕዩ ኣነ ከዘክሮም እየ። ክሳብ { DAY($day) } መልሲ እንተ ዘይመጺኡ፡ ሰራሕተኛታት ናይቲ ፕሮጀክት ይከታተልዎ።
# needs a native check
talk-held = የቐንየለይ! መጀመርታ ሓደ ሰብ ካብቲ ፕሮጀክት መልእኽትኹም የንብቦ። እዚ እንገብሮ ኣብቲ መልእኽቲ መራኸቢ፡ ገንዘብ ወይ ተሪር ቃል ክህሉ እንተ ኽኢሉ እዩ። እንታይ ከም ዝኾነ ክሕበረኩም እዩ።
dialogue-ambassador = እቲ ኣምባሳደር
dialogue-person = እቲ ሰብ
dialogue-language = ዝተጻሕፈሉ ቋንቋ፦ { $language }። ኣነ ኣይትርጉምን እየ።
dialogue-answered = <b>መልሲ ካብ { $name } ኣብ { $company }</b>
dialogue-you-wrote = ከምዚ ጽሒፍኩም፦
dialogue-they-wrote = ካብ { $name }፦
dialogue-talk-held = (ሰራሕተኛታት ክሳብ ዘንብብዎ ይጽበ ኣሎ)
dialogue-talk-withheld = (ኣይተላእከን)
dialogue-emptied = እቲ ጽሑፍ ተደምሲሱ። እንተ በዝሐ 30 መዓልቲ ንዕቅቦ።
dialogue-judged-passed = ሰራሕተኛታት መልእኽትኹም ኣንቢቦምዎ። ሕጂ ናብ { $name } ተላኢኹ።
# needs a native check
dialogue-judged-withheld = ሰራሕተኛታት መልእኽትኹም ኣንቢቦምዎ፡ ናብ { $name } ኣይሰድዎን። ኩሉ ሰብ ውሑስ ምእንቲ ክኸውን፡ መራኸቢ፡ ገንዘብን ተሪር ቃልን ኣይንሰድድን። በጃኹም ብዘይ ከምኡ ደጊምኩም ጽሓፉ።
dialogue-delayed = { $name } ኣብ { $company } ክሳብ ሕጂ ኣይመለሱን። ስለ እትጽበዩ ይቕሬታ። ኣዘኪረ ኣለኹ፡ ሕጂ ሰራሕተኛታት ናይቲ ፕሮጀክት እውን ይፈልጡ ኣለዉ።
dialogue-own-title = <b>ምስ ኣምባሳደራት ዝገበርኩምዎ ዝርርባት</b>
dialogue-own-none = ክሳብ ሕጂ ምስ ኣምባሳደር ኣይተዘራረብኩምን።
dialogue-line = { $name }፣ { $company }፦ { $state }
dialogue-state-waiting = መልሲ ይጽበ ኣሎ
dialogue-state-open = ይቕጽል ኣሎ
dialogue-state-over = ተወዲኡ
dialogue-gone = እዚ ዝርርብ ድሕሪ ሕጂ የለን።
dialogue-over = እቲ ዝርርብ ተወዲኡ እዩ፡ ስለዚ ካልእ ነገር ኣይለኣኽን።
dialogue-paused = መልእኽትታተይ ኣቋሪጽኩም ኣለኹም። ዝርርባት ከም መልእኽቲ እዮም ዝመጹ፡ ከተንብብዎም እንተ ደሊኹም ደጊምኩም መልእኽቲ ጀምሩ።
dialogue-comes = ኣብዚ ታሕቲ ይመጽእ ኣሎ።
dialogue-stop-ask = <b>ነቲ ዝርርብ ክትውድእዎ ትደልዩ ዶ?</b> ብቕጽበት እዩ ዝውዳእ። ድሕሪኡ ኣብኡ ክትጸሓሓፉ ኣይትኽእሉን።
dialogue-stopped = እቲ ዝርርብ ተወዲኡ። ካብ { $name } ካልእ ነገር ኣይመጽእን፡ ናብኡ እውን ኣይለኣኽን።
dialogue-ended-ambassador = { $name } ኣብ { $company } ነቲ ዝርርብ ወዲኦምዎ። ብሰንክኹም ኣይኮነን ክኸውን ይኽእል፦ ሓደሓደ ግዜ ግዜ ኣይኣክልን። ንኻልእ ሰብ ክትሓቱ ትኽእሉ።
dialogue-ended-left = { $name } ኣብ { $company } ድሕሪ ሕጂ ምሳና የለዉን፡ ስለዚ እቲ ዝርርብ ተወዲኡ። ንኻልእ ሰብ ክትሓቱ ትኽእሉ።
dialogue-ended-staff = ሰራሕተኛታት ናይቲ ፕሮጀክት ነቲ ምስ { $name } ኣብ { $company } ዝነበረ ዝርርብ ወዲኦምዎ። ስለምንታይ ክትፈልጡ እንተ ደሊኹም ጽሓፉሎም።
button-dialogue-read = ነቲ ዝርርብ ኣንብቡ
button-dialogue-more = ተወሳኺ ጽሓፉ
button-dialogue-again = ደጊምኩም ጽሓፉ
button-dialogue-stop = ነቲ ዝርርብ ወድእዎ
button-dialogue-stop-yes = እወ፡ ይወዳእ
button-dialogue-exchange = መራኸቢ ተለዋወጡ
button-exchange-see = እንታይ ምዃኑ ርኣዩ
button-exchange-username = { $username }
button-exchange-phone = ቁጽሪ ስልከይ
button-exchange-no = ኣይፋል፡ የቐንየለይ
button-exchange-back = ሰርዝ
# needs a native check
exchange-ask = <b>ምስ { $name } መራኸቢ ክትለዋወጡ ትደልዩ ዶ?</b> እንታይ ከም እትህቡ ምረጹ። ነቲ ካልእ ወገን ክሓትት እየ። ክልቴኹም ምስ መረጽኩም ጥራይ ናይ ነንሕድሕድኩም ትርእዩ።
# needs a native check
exchange-asked = <b>ምስ { $name } መራኸቢ ክትለዋወጡ ትደልዩ ዶ?</b> እቲ ካልእ ወገን ድሮ መሪጹ ኣሎ። እወ እንተ በልኩም ብቕጽበት ናይ ነንሕድሕድኩም ትርእዩ። ግድን ኣይኮነን፦ ከም ቀደም ኣብዚ ክትጽሕፉ ትኽእሉ።
# needs a native check
exchange-wanted = ሓሳብ ካብ { $name }፣ { $company }፦ ካብዚ ቦት ወጻኢ ምእንቲ ክትራኸቡ መራኸቢ ክትለዋወጡ። ንስኹም ኢኹም እትውስኑ።
exchange-waits = ሕራይ። ን{ $name } ክሓትት እየ። ክልቴኹም ክሳብ እትመርጹ ዋላ ሓደ ናትኩም ኣይርእን።
exchange-both = ክልቴኹም መሪጽኩም። እቲ መራኸቢ ኣብዚ ታሕቲ ይመጽእ።
exchange-done = <b>መራኸቢ ተለዋዊጥኩም።</b> ን{ $name } ብኸምዚ ትረኽብዎም፦ { $contact }
# needs a native check
exchange-care = ንዋላ ሓደ ሰብ ገንዘብ ወይ ምስጢራዊ ቁጽሪ ኣይትሃቡ። ገለ ነገር ጌጋ ኮይኑ እንተ ተሰሚዑኩም ነቲ ዝርርብ ወዲእኩም ንሰራሕተኛታት ክትጽሕፉ ትኽእሉ።
exchange-declined = ሕጂ ምስ { $name } ምልውዋጥ መራኸቢ ኣይኮነን። ከም ቀደም ኣብዚ ክትጽሕፉ ትኽእሉ።
exchange-said-no = ሕራይ። ዋላ ሓደ መራኸቢኹም ኣይርእን። ከም ቀደም ኣብዚ ክትጽሕፉ ትኽእሉ።
# needs a native check
exchange-not-here = መራኸቢ ክትለዋወጡ እትኽእሉ ክልቴኹም ዓበይቲ ምዃንኩም ብርግጽ ምስ ዝፈልጥ ጥራይ እዩ። ኣብዚ ግን ኣይፈልጥን። ከም ቀደም ኣብዚ ክትጽሕፉ ትኽእሉ።
exchange-no-username = ኣብ ተለግራም መጸውዒ ስም የብልኩምን። ቁጽሪ ስልክኹም ምረጹ፡ ወይ ከም ቀደም ኣብዚ ጽሓፉ።
# needs a native check
exchange-phone-ask = ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጠውቑ፡ ስልክኹም ናትኩም ቁጽሪ ይሰድድ። እቲ ካልእ ወገን ክልቴኹም ምስ መረጽኩም ጥራይ ይርእዮ።
exchange-phone-kept = ሕራይ፡ ብዘይ ቁጽሪ። ከም ቀደም ኣብዚ ክትጽሕፉ ትኽእሉ።
question-talk-phone-phone = ነቲ ኣብ ታሕቲ ዘሎ መልጎም ጠውቑ፡ ስልክኹም ናትኩም ቁጽሪ ይሰድድ።
# needs a native check
privacy-dialogues = ምስ ኣምባሳደራት ዝገበርኩምዎ ዝርርባት እንተ በዝሐ 30 መዓልቲ ንዕቅቦ። እቲ ኣምባሳደር መን ምዃንኩም ኣይፈልጥን።
