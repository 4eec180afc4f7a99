# checked by: nobody yet
# ስለምንታይ ከም ዝሰማማዕ፡ እንታይ ከም ዝጎድል፡ ኣስማት ዕድላት

reason-skill = «{ $words }» ኢልኩም – ንሳቶም ዝሰርሕዎ፦ { $concept }።
reason-interest = «{ $words }» ትፈትዉ – ንሳቶም ዝሰርሕዎ፦ { $concept }።
reason-wish = «{ $words }» ትደልዩ – ኣብዚ ኣሎ፦ { $concept }።
reason-same-place = ኣብ ኮሙንኩም (kommun) እዩ ዘሎ።
reason-near = ካባኹም ኣስታት { $km } ኪሎሜተር ይርሕቕ።
reason-languages = ኣብቲ ስራሕ { $languages } ዝዛረብ ሰብ ኣሎ።
reason-swedish = እትዛረብዎ ሽወደንኛ ነዚ ስራሕ ይኣክል ({ $level })።

gap-kind = እዚ { $kind } እዩ። ንስኹም ነዚ ኣይሓተትኩምን።
gap-distance = ኣስታት { $km } ኪሎሜተር ይርሕቕ። ንስኹም እንተ በዝሐ { $limit } ኪሎሜተር ኢልኩም።
gap-swedish = እቲ ስራሕ ሽወደንኛ ብደረጃ { $level } የድልዮ። ምኽንያት፦ { $why }። ንስኹም { $has } ኢልኩም።
gap-swedish-no-reason = ሽወደንኛ ብደረጃ { $level } ንደሊ ኢሎም ጽሒፎም፡ ግን ስለምንታይ ኣይበሉን። ክትሓትዎም ትኽእሉ።
gap-licence = መዘወሪ ፍቓድ ወይ ምስክር ወረቐት የድሊ፦ { $licence }።
# needs a native check
gap-age = { $age } ዓመት ክትመልኡ ኣለኩም። ኣብ { $year } { $age } ዓመት ትመልኡ።
# needs a native check
gap-school = መጀመርታ መበል 9 ክፍሊ (grundskola) ክትውድኡ ኣለኩም።
gap-minor-unknown = ትሕቲ 18 ዓመት ዝዕድሚኡ ሰብ ነዚ ክሰርሕ ይፍቀዶ ድዩ ገና ኣይንፈልጥን።
gap-full = ሕጂ ኩሉ ቦታታት ተታሒዙ እዩ።
gap-ended = { DAY($date) } ተወዲኡ።
gap-declined = ቅድሚ ሕጂ ነዚ ኣይፋል ኢልኩም ነይርኩም።
gap-avoid = «{ $words }» ኣይደልን ኢልኩም – ኣብዚ ስራሕ ኣሎ፦ { $concept }።
gap-nothing-in-common = ይሰማምዓኩም ድዩ ገና ኣይንፈልጥን። ብዛዕባ ነብስኹም ተወሳኺ ንገሩኒ።
gap-no-offer = ሕጂ ክፉት ቦታ የብሎምን። ምብጻሕ ክትሓቱ ግን ትኽእሉ፦ ከይድኩም ትርእዩ።
gap-unknown-place = { $place } ዝበሃል ቦታ ኣይንፈልጦን፡ ስለዚ ክንደይ ከም ዝርሕቕ ኣይንፈልጥን።

offer-kind-summer-job = ናይ ሓጋይ ስራሕ
offer-kind-internship = ልምምድ ስራሕ
offer-kind-thesis = መመረቒ ጽሑፍ
offer-kind-job = ስራሕ
offer-kind-apprenticeship = ኣብ ትካል ሞያ ምምሃር
offer-kind-study-visit = ምብጻሕ ትካል
offer-kind-education = ስልጠና
offer-kind-none = ሕጂ ክፉት ቦታ ዘይብሉ ትካል

offer-kind-summer-job-means = ትምህርቲ ተዓጽዩ ከሎ፡ ካብ ሰነ ክሳብ ነሓሰ፡ ብደሞዝ ዝስራሕ ስራሕ።
offer-kind-internship-means = ንዝተወሰነ ግዜ ሓደ ስራሕ ፈቲንኩም፡ ከመይ ከም ዝኾነ ትርእዩ። መብዛሕትኡ ግዜ ብዘይ ደሞዝ እዩ።
offer-kind-thesis-means = ኣብ መወዳእታ ትምህርትኹም፡ መመረቒ ጽሑፍኩም ምስ ሓደ ትካል ሓቢርኩም ትጽሕፉ።
offer-kind-job-means = ብደሞዝ ዝስራሕ ስራሕ።
offer-kind-apprenticeship-means = ትምህርቲ እናተማሃርኩም፡ ኣብ ሓደ ትካል ሞያ ትለምዱ።
offer-kind-study-visit-means = ናብቲ ትካል ከይድኩም ትርእዩን ትሓቱን። ኣስታት ሓደ ሰዓት ይወስድ፡ ቃል እትኣትውዎ ነገር የለን።
offer-kind-education-means = ንስራሕ ዘድሊ ነገር እትመሃርሉ ኮርስ።
offer-kind-none-means = እቲ ትካል ሕጂ ክፉት ቦታ የብሉን፡ ግን ከይድኩም ክትርእዩ ክትሓቱ ትኽእሉ።

spoken-sv = ሽወደንኛ
spoken-en = እንግሊዝኛ
spoken-ar = ዓረብኛ
spoken-uk = ዩክሬንኛ
spoken-fa = ፋርስኛ ወይ ዳሪ
spoken-ti = ትግርኛ
spoken-so = ሶማልኛ
spoken-ru = ሩስኛ
spoken-th = ታይላንድኛ
spoken-ps = ፓሽቶ
spoken-tr = ቱርክኛ
spoken-ku = ኩርድኛ
spoken-de = ጀርመንኛ

rank-file-not-found = ፋይል { $file } የለን ወይ ክንበብ ኣይከኣልን። መንገዲ ፋይል ቅኑዕ ምዃኑ ርኣዩ።
rank-file-not-utf8 = ፋይል { $file } ብUTF-8 ኣይተዓቀበን። ብUTF-8 ደጊምኩም ዓቅብዎ።
rank-file-not-json = ፋይል { $file } ቅኑዕ JSON ኣይኮነን፦ መስመር { $line }፡ ፊደል { $column }። ኣብኡ ኮማ (,)፡ ምልክት ጥቕሲ ወይ ቅንፊ ከይጎደለ ርኣዩ።
rank-file-unknown-keys = ኣብ ፋይል { $file } ዘይፍለጡ ቁልፍታት ኣለዉ፦ { $keys }። ኣውጽእዎም ወይ ኣርምዎም።
rank-file-missing-key = ፋይል { $file }፡ { $place }፦ ቁልፊ { $key } ይጎድል። ወስኽዎ።
rank-file-wrong-value = ፋይል { $file }፡ { $place }፦ ኣብዚ { $expected } ክኸውን ኣለዎ፡ ግን { $got } እዩ።
rank-file-not-allowed = ፋይል { $file }፡ { $place }፦ { $got } ኣብዚ ኣይከውንን። ካብዚኦም ሓደ ጽሓፉ፦ { $allowed }።
