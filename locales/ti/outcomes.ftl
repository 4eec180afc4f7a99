# checked by: nobody yet
# What a contact led to, and what the person is told when staff close it.

button-talked = እወ፡ ተዘራሪብና
button-not-talked = ኣይፋል፡ ገና
button-outcome = ውጽኢቱ ንገሩና
button-outcome-change = ቀይሩ
talked-ask-person = { $company } ቅድሚ ሒደት መዓልታት እወ ኢሎምኹም ነይሮም። <b>ተዘራሪብኩም ዶ?</b>
talked-good = ኣዝዩ ጽቡቕ!
not-talked-person = ንስኹም ቀዲምኩም እንተ ጸሓፍኩም ጸገም የብሉን። ኣብ /leads ን{ $company } ብኸመይ ከም እትረኽብዎም ትርእዩ። ሓጻር መልእኽቲ ይኣክል፦ «ሰላም፡ ኣነ ኣብ ቦት Industrinatten እወ ዝበልኩ እየ።»
outcome-ask = <b>ምስ { $company } ዝነበረ ርክብ እንታይ ኣምጽአ?</b> መልስኹም ጸኒሕኩም ክትቅይርዎ ትኽእሉ።
outcome-visit = ምብጻሕ
outcome-internship = ልምምድ ስራሕ
outcome-summer-job = ናይ ሓጋይ ስራሕ
outcome-job = ስራሕ
outcome-thesis = መመረቒ ጽሑፍ
outcome-education = ስልጠና
outcome-nothing = ሕጂ ዋላ ሓንቲ
outcome-thanks = የቐንየልና! ንኻልኦት ክንሕግዝ ይሕግዘና።
lead-over = እቲ ርክብ ተወዲኡ እዩ።
lead-closed-firm-silent = ደጋጊምና ሓቲትና፡ { $company } ግን ኣይመለሱን። ነቲ ርክብ ዓጺናዮ። ይቕሬታ።
lead-closed-firm-full = ኣብ { $company } ሕጂ ክፉት ቦታ የለን። ነቲ ርክብ ዓጺናዮ።
lead-closed-person-asked = ከምቲ ዝሓተትኩምና ምስ { $company } ዝነበረ ርክብ ዓጺናዮ። ድሕሪ ሕጂ ሓበሬታኹም ኣይርእዩን።
lead-closed-mistake = ኣብቲ ምስ { $company } ዝነበረ ርክብ ጌጋ ስለ ዝተፈጥረ ዓጺናዮ። ድሕሪ ሕጂ ሓበሬታኹም ኣይርእዩን።
