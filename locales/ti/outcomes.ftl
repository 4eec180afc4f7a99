# What a contact led to, and what the person is told when staff close it.

button-talked = እወ፡ ተዘራሪብና
button-not-talked = ኣይፋል፡ ገና
button-outcome = እንታይ ከም ዘምጽአ ንገሩ
button-outcome-change = ቀይሩ
talked-ask-person = { $company } ቅድሚ ሒደት መዓልታት እወ ኢሎምኹም ነይሮም። <b>ተዘራሪብኩም ዶ?</b>
talked-good = ጽቡቕ!
not-talked-person = ንስኹም ቀዲምኩም ክትጽሕፉሎም ጸገም የብሉን። ኣብ /leads ከመይ ጌርኩም ን{ $company } ከም እትረኽብዎም ትርእዩ። ሓጻር መልእክቲ ይኣክል፦ «ሰላም፡ ኣነ እየ ኣብ ቦት Industrinatten እወ ዝበልኩ።»
outcome-ask = <b>ምስ { $company } ዝነበረ ርክብ እንታይ ኣምጽአ?</b> መልስኹም ድሓር ክትቅይርዎ ትኽእሉ ኢኹም።
outcome-visit = ምብጻሕ
outcome-internship = ልምምድ
outcome-summer-job = ናይ ክረምቲ ስራሕ
outcome-job = ስራሕ
outcome-thesis = ናይ መመረቕታ ጽሑፍ
outcome-education = ትምህርቲ
outcome-nothing = ሕጂ ዋላ ሓደ
outcome-thanks = የቐንየልና! ንኻልኦት ክንሕግዝ ይሕግዘና።
lead-over = እቲ ርክብ ተወዲኡ እዩ።
lead-closed-firm-silent = { $company } ደጋጊምና እኳ እንተ ሓተትና ኣይመለሱን። ነቲ ርክብ ዓጺናዮ። ይቕሬታ።
lead-closed-firm-full = ኣብ { $company } ሕጂ ነጻ ቦታ የለን። ነቲ ርክብ ዓጺናዮ።
lead-closed-person-asked = ከምቲ ዝሓተትኩምና ምስ { $company } ዝነበረ ርክብ ዓጺናዮ። ድሕሪ ሕጂ ሓበሬታኹም ኣይርእዩን።
lead-closed-mistake = ኣብቲ ምስ { $company } ዝነበረ ርክብ ጌጋ ስለ ዝተፈጥረ ዓጺናዮ። ድሕሪ ሕጂ ሓበሬታኹም ኣይርእዩን።
