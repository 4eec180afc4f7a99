# checked by: nobody yet
# Asking a person, and what staff corrected.

button-ask-person = ንሰብ ሕተቱ
button-ask-again = ደጊምኩም ሕተቱ
button-help-own = ሕቶታተይ
button-help-withdraw = ነቲ ሕቶ ምለሱዎ
button-help-undo = ነቲ ለውጢ ሰርዝዎ
# needs a native check
question-help-turned-13 = <b>13 ዓመት መሊእኩም ዲኹም?</b>
question-help-question =
    <b>እንታይ ክትሓቱ ትደልዩ?</b> ብቋንቋኹም ጽሓፉ።
    ሓደ ሰብ ካብቲ ፕሮጀክት ነቲ ሕቶ ኣንቢቡ ኣብዚ ይምልስ። ውልቃዊ ቁጽሪ (personnummer) ወይ ናይ ብሕቲ ነገር ኣይትጽሓፉ።
# needs a native check
question-help-may-see =
    <b>እቲ ዝሕግዘኩም ሰብ ኣብዚ ዘሎ መልስታትኩም ክርኢ ትፈቕዱ ዶ?</b>
    ክሳብ መልሲ ትረኽቡ ጥራይ። ቁጽሪ ስልክኹም ኣይርእዩን። ብጌጋ ተረዲአኩም እንተ ኾይነ፡ ከእርምዎ ይኽእሉ። ንስኹም ክሕበረኩም እዩ፡ ክትስርዝዎ ድማ ትኽእሉ።
    ሕቶኹም ምስ መለስኩም እዩ ዝስደድ።
# needs a native check
help-text-sensitive = እዚ ብዛዕባ { $kinds } እዩ፡ ስለዚ ኣይሰድዶን። በጃኹም ነቲ ሕቶ ብኻልእ ኣገባብ፡ ብዘይ ከምዚ ዝበለ ብዛዕባኹም ጽሓፍዎ።
help-sent = የቐንየለይ! ሕቶኹም ተላኢኹ። መልሲ ኣብዚ ቻት ይመጽእ። ሰብ እዩ ዝጽሕፎ፡ ብሽወደንኛ ወይ ብእንግሊዝኛ፡ ኣነ ኣይትርጉሞን።
help-sent-paused = መልእኽትታተይ ኣቋሪጽኩም ኣለኹም። ስለዚ ነቲ መልሲ ኣብ «ሕቶታተይ» ጥራይ ትርእይዎ፡ ደጊምኩም መልእኽቲ እንተ ዘይጀሚርኩም፦
help-full = መልሲ ዝጽበዩ ብዙሓት ሕቶታት ኣለዉኹም። ሓደ ካብኣቶም ምለሱ፡ ወይ መልሲ ተጸበዩ። ድሕሪኡ ደጊምኩም ክትሓቱ ትኽእሉ።
help-gone = እዚ ሕቶ ድሕሪ ሕጂ የለን።
help-over = እዚ ሕቶ ተመሊሱ ወይ ተደምሲሱ እዩ።
help-own-title = <b>ሕቶታትኩም</b>
help-own-none = ክሳብ ሕጂ ዋላ ሓደ ኣይሓተትኩምን።
help-own-open = ተላኢኹ፦ { DAY($day) }። መልሲ ይጽበ ኣሎ።
help-own-withdrawn = ተላኢኹ፦ { DAY($day) }። መሊስኩምዎ ኢኹም።
help-own-emptied = ተላኢኹ፦ { DAY($day) }። እቲ ጽሑፍ ተደምሲሱ። እንተ በዝሐ 30 መዓልቲ ንዕቅቦ።
help-own-answer = <b>መልሲ፦</b>
help-withdrawn-now = እቲ ሕቶ ተመሊሱ፡ ጽሑፉ ድማ ተደምሲሱ።
help-answered = <b>መልሲ መጺኡኩም ኣሎ።</b>
help-you-asked = ከምዚ ሓቲትኩም፦
help-they-answer = መልሲ፦
help-answer-untranslated = እዚ መልሲ ሰብ ጽሒፍዎ። ኣይተተርጎመን።
help-corrected = <b>ሰራሕተኛታት ናይቲ ፕሮጀክት ሓደ ካብ መልስታትኩም ቀይሮም</b>፡ ዝያዳ ቅኑዕ ምእንቲ ክኸውን።
help-change-before = ቅድሚ ሕጂ፦ { $state }
help-change-now = ሕጂ፦ { $state }
help-state-skill = ትኽእልዎ፦ { $concept }
help-state-wish = ክትመሃርዎ ትደልዩ፦ { $concept }
help-state-avoid = ክትሰርሕዎ ኣይትደልዩን፦ { $concept }
help-state-none = { $concept } የለን
help-undone = ሕጂ ከምቲ ዝነበሮ ኮይኑ።
help-undone-before = ድሮ ከምቲ ዝነበሮ እዩ። ኩሉ መልስታትኩም ኣብዚ ክትርእይዎን ክትቅይርዎን ትኽእሉ፦
# needs a native check
privacy-questions = ንሰራሕተኛታት ዝሓተትኩምዎ ሕቶታት እንተ በዝሐ 30 መዓልቲ ንዕቅቦ።
# needs a native check
privacy-referral = በየናይ ሊንክ ናብዚ ከም ዝመጻእኩም እውን ዓቂብና ኣለና (ካብ ቤት ትምህርቲ፡ ቤት ጽሕፈት መንግስቲ ወይ ኣምባሳደር)። ክንደይ ሰባት ከም ዝመጹ ጥራይ ንቖጽር። ንስኹም ምዃንኩም ኣይፈልጡን።
