# ስለምንታይ ከም ዝሰማማዕ፡ እንታይ ከም ዝጎድል፡ ኣስማት ዕድላት

reason-skill = «{ $words }» ኢልኩም – ንሳቶም ዝሰርሕዎ፦ { $concept }።
reason-interest = «{ $words }» ትፈትዉ – ንሳቶም ዝሰርሕዎ፦ { $concept }።
reason-wish = «{ $words }» ትደልዩ – ኣብዚ ኣሎ፦ { $concept }።
reason-same-place = ኣብ ምምሕዳርኩም (ኮሙን) እዩ ዘሎ።
reason-near = ካባኹም ኣስታት { $km } ኪሎሜተር ይርሕቕ።
reason-languages = ኣብቲ ስራሕ { $languages } ዝዛረብ ሰብ ኣሎ።
reason-swedish = ናትኩም ቋንቋ ሽወደን ነዚ ስራሕ ይኣክል ({ $level })።

gap-kind = እዚ፦ { $kind } እዩ። ንስኹም ነዚ ኣይሓተትኩምን።
gap-distance = ኣስታት { $km } ኪሎሜተር ይርሕቕ። ንስኹም እንተበዝሐ { $limit } ኪሎሜተር ኢልኩም።
gap-swedish = እቲ ስራሕ ናይ ሽወደን ቋንቋ ደረጃ { $level } የድልዮ። ምኽንያት፦ { $why }። ንስኹም { $has } ኢልኩም።
gap-swedish-no-reason = ናይ ሽወደን ቋንቋ ደረጃ { $level } ንደሊ ኢሎም ጽሒፎም፡ ግን ስለምንታይ ኣይበሉን። ክትሓትዎም ትኽእሉ።
gap-licence = ፍቓድ ወይ ምስክር ወረቐት የድሊ፦ { $licence }።
gap-age = ዕድመኹም { $age } ክኸውን ኣለዎ። ኣብ { $year } { $age } ዓመት ትመልኡ።
gap-school = መጀመርታ ግዴታዊ ትምህርቲ (9 ክፍሊ) ክትውድኡ ኣለኩም።
gap-minor-unknown = ትሕቲ 18 ዓመት ነዚ ክሰርሕ ይፍቀዶ ድዩ ገና ኣይንፈልጥን።
gap-full = ኩሉ ቦታታት ሕጂ ተታሒዙ እዩ።
gap-ended = { DAY($date) } ተወዲኡ።
gap-declined = ቅድሚ ሕጂ ነዚ ኣይፋል ኢልኩም ነይርኩም።
gap-avoid = «{ $words }» ኣይደልን ኢልኩም – ኣብዚ ስራሕ ኣሎ፦ { $concept }።
gap-nothing-in-common = ምሳኹም ይሰማማዕ ድዩ ገና ኣይንፈልጥን። ብዛዕባ ነብስኹም ተወሳኺ ንገሩና።
gap-no-offer = ሕጂ ክፉት ቦታ የብሎምን። ምብጻሕ ክትሓቱ ትኽእሉ፦ መጺእኩም ትርእዩ።
gap-unknown-place = { $place } ዝበሃል ቦታ ኣይንፈልጦን፡ ስለዚ ክንደይ ከም ዝርሕቕ ኣይንፈልጥን።

offer-kind-summer-job = ናይ ክረምቲ ስራሕ
offer-kind-internship = ልምምድ ስራሕ
offer-kind-thesis = መመረቒ ጽሑፍ
offer-kind-job = ስራሕ
offer-kind-apprenticeship = ሞያ ምምሃር ኣብ ትካል
offer-kind-study-visit = ናይ ትምህርቲ ምብጻሕ
offer-kind-education = ስልጠና
offer-kind-none = ሕጂ ክፉት ቦታ ዘይብሉ ትካል

offer-kind-summer-job-means = ኣብ ክረምቲ ብደሞዝ ዝስራሕ ስራሕ።
offer-kind-internship-means = ንዝተወሰነ ግዜ ሓደ ስራሕ ትፍትኑን ትመሃሩን። መብዛሕትኡ ግዜ ብዘይ ደሞዝ።
offer-kind-thesis-means = ኣብ መወዳእታ ትምህርቲ ናይ መመረቒ ጽሑፍኩም ምስ ሓደ ትካል ትጽሕፉ።
offer-kind-job-means = ብደሞዝ ዝስራሕ ስራሕ።
offer-kind-apprenticeship-means = እናተማሃርኩም ኣብ ትካል ሞያ ትለምዱ።
offer-kind-study-visit-means = ናብቲ ትካል መጺእኩም ትርእዩን ትሓቱን። ኣስታት ሓደ ሰዓት ይወስድ፡ ቃል ኣይትኣትዉን።
offer-kind-education-means = ንስራሕ ዘድሊ ነገር ዝትመሃርሉ ኮርስ።
offer-kind-none-means = እቲ ትካል ሕጂ ክፉት ቦታ የብሉን፡ ግን መጺእኩም ክትርእዩ ክትሓቱ ትኽእሉ።

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
rank-file-not-utf8 = ፋይል { $file } ብ UTF-8 ኣይተዓቀበን። ብ UTF-8 መሊስኩም ዓቅብዎ።
rank-file-not-json = ፋይል { $file } ቅኑዕ JSON ኣይኮነን፦ መስመር { $line }፡ ፊደል { $column }። ኣብኡ ጭረት፡ ምልክት ጥቕሲ ወይ ቅንፊ ከይጎደለ ርኣዩ።
rank-file-unknown-keys = ኣብ ፋይል { $file } ዘይፍለጡ መፍትሓት ኣለዉ፦ { $keys }። ኣውጽእዎም ወይ ኣርምዎም።
rank-file-missing-key = ፋይል { $file }፡ { $place }፦ መፍትሕ { $key } ይጎድል። ወስኽዎ።
rank-file-wrong-value = ፋይል { $file }፡ { $place }፦ ኣብዚ { $expected } ክኸውን ኣለዎ፡ ግን { $got } እዩ።
rank-file-not-allowed = ፋይል { $file }፡ { $place }፦ { $got } ኣብዚ ኣይከውንን። ካብዚኦም ሓደ ጽሓፉ፦ { $allowed }።
