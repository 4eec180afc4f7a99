# checked by: nobody yet
# ትሕቲ 18 ዓመት ዝዕድሚኦም፦ ንወላዲ ወይ ኣላዪ ዝኸውን ወረቐት፡ ኣብኡ ዘሎ ሊንክን ዝተሓብአን።

# needs a native check
button-guardian-paper = ወረቐት ንወላዲ ወይ ኣላዪ
# needs a native check
guardian-one-more = <b>ሓንቲ ነገር እውን፦</b>
# needs a native check
guardian-waits =
    { $sure ->
        [yes] ዕድሜኹም ትሕቲ 18 ዓመት እዩ።
       *[no] ምናልባት ገና 18 ዓመት ኣይመላእኩምን ትኾኑ።
    } ስለዚ { $company } ሕጂ ቁጽሪ ተሌፎንኩም ይኹን ናይ ቴሌግራም ስምኩም ኣይርእዩን እዮም። መጀመርታ ሓላፍነት ዘለዎ ዓቢ ሰብ ክፈቅድ ኣለዎ፦ ኣደ፡ ኣቦ፡ ወይ ንኣብነት ኣላዪ (god man)።
# needs a native check
guardian-waits-how =
    ነቲ ወረቐት ኣብ ገዛ ኣርእይዎ። { $sure ->
        [yes] እትሓትዎ ሰብ የብልኩምን?
       *[no] 18 ዓመት መሊእኩም፡ ወይ እትሓትዎ ሰብ የብልኩምን?
    } /help ጽሓፉ፡ ብድሕሪኡ «ንሰብ ሕተቱ» ጠውቑ።
# needs a native check
guardian-waits-short = ናይ ወላዲ፡ ኣላዪ ወይ Industrilyftet ፍቓድ ይጽበ ኣሎ።
# needs a native check
guardian-before-work = ትሕቲ 18 ዓመት ዲኹም? ቅድሚ ስራሕ ምጅማርኩም ወላዲ ወይ ኣላዪ ክፈቅድ ኣለዎ። ኣብ ገዛ እተርእይዎ ወረቐት እነሆ።
# needs a native check
guardian-paper-choose = <b>ወላዲኹም ወይ ኣላዪኹም በየናይ ቋንቋ የንብብ?</b> እቲ ወረቐት ብቋንቋኹምን ብዝመረጽክምዎ ቋንቋን ይኸውን።
# needs a native check
guardian-paper-caption = እቲ ወረቐት እነሆ። ንወላዲኹም ወይ ንኣላዪኹም ብሞባይል ወይ ሓቲምኩም ኣርእይዎ። በቲ ኣብኡ ዘሎ ኮድ ሓደ ግዜ ጥራይ ይምለስ።
# needs a native check
guardian-paper-caption-agreed = እቲ ወረቐት እነሆ። ፍቓድ ድሮ ኣሎ፡ ስለዚ ኮድ የብሉን። እቲ ትካል ፌርማ ክርኢ ይደሊ ይኸውን።
# needs a native check
guardian-paper-link = ወላዲኹም ወይ ኣላዪኹም ርሑቕ ድዩ ዘሎ? ነዚ ሊንክ ስደዱሉ። ክምልስ ዝፍቀዶ ንዓኹም ሓላፍነት ዘለዎ ሰብ ጥራይ እዩ፦
# needs a native check
guardian-lead-over = እቲ ርክብ ተወዲኡ እዩ፡ ስለዚ ወረቐት ኣየድልን።
# needs a native check
guardian-not-needed = ዓቢ ሰብ ኢኹም፡ ስለዚ ወረቐት ኣየድልን።
# needs a native check
guardian-said-no-before = ብዛዕባ { $company } ዘሎ መልሲ ሕጂ «ኣይፋል» እዩ። ኣብ ገዛ ተዘራረቡ። ሓሳብኩም እንተ ቀይርኩም ሰራሕተኛታት ይሕግዙኹም፦ ኣብ /help «ንሰብ ሕተቱ» ጠውቑ።
# needs a native check
guardian-yes-told = <b>ወላዲ ወይ ኣላዪ ፈቒዱ።</b> ሕጂ { $company } ብኸመይ ከም ዝረኽቡኹም ይርእዩ።
# needs a native check
guardian-yes-told-waiting = <b>ወላዲ ወይ ኣላዪ ፈቒዱ።</b> { $company } እውን እወ ምስ በሉ፡ ብኸመይ ከም ዝረኽቡኹም ክርእዩ እዮም።
# needs a native check
guardian-no-told = ወላዲኹም ወይ ኣላዪኹም { $company } ብኸመይ ከም ዝረኽቡኹም ክርእዩ ኣይደልን። ንትካል ዝሃብክምዎ እወታ ኣይጠፍአን። ኣብ ገዛ ተዘራረቡ። ሰራሕተኛታት ክሕግዙኹም ይኽእሉ።
# needs a native check
guardian-year-told = <b>ዓመተ ልደትኩም ቀይርኩም።</b> ሕጂ { $company } ቁጽርኩምን ኣብ Telegram ዘሎ ስምኩምን ኣይርእን። ድሮ ዘንበብዎ ክንመልሶ ኣይንኽእልን። መጀመርታ ወላዲ ወይ ኣላዪኹም እወ ክብል ኣለዎ።
# needs a native check
guardian-hidden-told = ሰራሕተኛታት Industrilyftet፡ { $company } ብኸመይ ከም ዝረኽቡኹም ሓቢኦምዎ ኣለዉ። ምናልባት ወላዲ ወይ ኣላዪ ደልይዎ፡ ወይ እቲ ፍቓድ ብጌጋ ተጻሒፉ ነይሩ። ንትካል ዝሃብክምዎ እወታ ኣይጠፍአን። ስለምንታይ ክትፈልጡ ትደልዩ ዶ? «ንሰብ ሕተቱ» ጠውቑ።

# needs a native check
guardian-title = ንወላዲ ወይ ንኣላዪ
# needs a native check
guardian-child = ውላድኩም
# needs a native check
guardian-offer = { $kind }፡ «{ $title }»
# needs a native check
guardian-about = እዚ ብዛዕባ { $name }ን { $company }ን እዩ፦ { $offer }። { $name } ምስቲ ትካል ክራኸቡ ይደልዩ።
# needs a native check
guardian-about-firm = እዚ ብዛዕባ { $name }ን { $company }ን እዩ። { $name } ምስቲ ትካል ክራኸቡን ብዛዕባ ስራሕ ወይ ልምምድ ክዛረቡን ይደልዩ።
# needs a native check
guardian-who-title = ንሕና መን ኢና?
# needs a native check
guardian-who = Industrilyftet ኣብ Jämtlandን Härjedalenን ዝርከብ ፕሮጀክት እዩ። IUC Z-Group ብሓገዝ ሕብረት ኤውሮጳ የካይዶ። መንእሰያት ስራሕን ልምምድን ንክረኽቡ ንሕግዝ። ብነጻ እዩ።
# needs a native check
guardian-contact = ሕቶ ኣለኩም? { $link } ኣብ ቴሌግራም ክፈቱ፡ /help ጽሓፉ። «ንሰብ ሕተቱ» ጠውቑ።
# needs a native check
guardian-knows-title = እቲ ትካል እንታይ ይፈልጥ?
# needs a native check
guardian-knows = ስም፡ ዕድመ፡ ዝነብሩሉ ቦታን ቋንቋታትን። ከምኡ’ውን { $name } እንታይ ከም ዝኽእሉ፡ ከም ዝፈትዉን ክመሃሩ ከም ዝደልዩን፡ ብኸመይ ከም ዝጓዓዙን።
# needs a native check
guardian-knows-not = ንስኹም ወይ Industrilyftet ክሳብ ትፈቕዱ፡ እቲ ትካል ቁጽሪ ተሌፎን ወይ ናይ ቴሌግራም ስም ኣይርእን።
# needs a native check
guardian-work-title = እቲ ስራሕ
# needs a native check
guardian-visit-title = እቲ ምብጻሕ
# needs a native check
guardian-min-age = ዝተሓተ ዕድመ፦ { $age }
# needs a native check
guardian-hazards-none = እቲ ትካል ፍሉይ ሓደጋ ኣይረኣየን።
# needs a native check
guardian-supervisor-yes = ኣብቲ ትካል ዘሎ ዓቢ ሰብ ስራሕ የርእን ይሕግዝን።
# needs a native check
guardian-supervisor-no = መራሒ የለን፡ ማለት ስራሕ ዘርእን ዝሕግዝን ሰብ የለን።
# needs a native check
guardian-unknown = እዚ ገና ኣይንፈልጦን። ነቲ ትካል ሕተትዎ፦ { $things }።
# needs a native check
guardian-thing-hours = ሰዓታት ስራሕ
# needs a native check
guardian-thing-hazards = ሓደጋታት
# needs a native check
guardian-thing-supervisor = መራሒ
# needs a native check
guardian-rights-title = መሰላትኩም
# needs a native check
guardian-law-work = ኣብ ሽወደን ትሕቲ 18 ዓመት ዝዕድሚኡ ሰብ ክሰርሕ ዝኽእል ወላዲ ወይ ኣላዪ እንተ ፈቒዱ ጥራይ እዩ። ቅድሚ እቲ 16 ዓመት ዝመልኣሉ ዓመትን ቅድሚ መበል 9 ክፍሊ ምውዳእን፡ ፈኲስን ሓደጋ ዘይብሉን ስራሕ ጥራይ ይፍቀድ። ሽዑ እቲ ትካል ብዛዕባ ስራሕን ሓደጋታቱን ክነግረኩም ኣለዎ።
# needs a native check
guardian-law-visit = ከይድካ ምርኣይ ስራሕ ኣይኮነን። ይኹን እምበር ኣይፋል ክትብሉ ትኽእሉ።
# needs a native check
guardian-rights = ኣይፋል ክትብሉ ትኽእሉ። ፍቓድኩም ኣብ ዝደለኽምዎ ግዜ ክትስሕቡ ትኽእሉ። { $name } ዝተዓቀበ ኩሉ ከርእዩኹምን ክድምስስዎን ይኽእሉ።
# needs a native check
guardian-how-title = ብኸመይ ትምልሱ
# needs a native check
guardian-how = ነቲ ኮድ ብናትኩም ተሌፎን ስካን ግበርዎ። ቴሌግራም የድሊ። ወይ ኣብ ታሕቲ ፈርሙ። ሽዑ { $name } ነቲ ወረቐት ን Industrilyftet የርእዩ።
# needs a native check
guardian-how-signed = ፍቓድ ድሮ ኣሎ። እቲ ትካል ፌርማ ይደሊ ድዩ? ኣብ ታሕቲ ፈርሙ።
# needs a native check
guardian-code = ስካን ጌርኩም እወ ወይ ኣይፋል በሉ። በቲ ኮድ ሓደ ግዜ ጥራይ ይምለስ።
# needs a native check
guardian-field-name = ስም ወላዲ ወይ ኣላዪ
# needs a native check
guardian-field-date = ዕለት
# needs a native check
guardian-field-sign = ፌርማ

# needs a native check
guardian-page-what = እወ እንተ ኢልኩም፡ { $company } ን{ $name } ብኸመይ ከም ዝረኽብዎም ይርእዩ፦ ቁጽሪ ተሌፎን ወይ ናይ ቴሌግራም ስም። ኣይፋል እንተ ኢልኩም ኣይርእይዎን።
# needs a native check
guardian-page-kept = መልስኹምን መዓስ ከም ዝመለስኩምን ጥራይ እየ ዝዕቅብ፡ ስምኩም ኣይዕቅብን። ብነጻ እዩ።
# needs a native check
button-guardian-yes = ወላዲ / ኣላዪ እየ፡ እፈቅድ
# needs a native check
button-guardian-no = ኣይፋል
# needs a native check
guardian-yes-thanks = ስለ ዝፈቐድኩም የቐንየለይ። ሕጂ { $company } ን{ $name } ብኸመይ ከም ዝረኽብዎም ክርእዩ ይኽእሉ።
# needs a native check
guardian-no-thanks = ስለ መልስኹም የቐንየለይ። { $company } ን{ $name } ብኸመይ ከም ዝረኽብዎም ኣይርእዩን።
# needs a native check
guardian-change = ሓሳብኩም ቀይርኩም? ንሰራሕተኛታት ጽሓፉ። «ንሰብ ሕተቱ» ጠውቑ።
# needs a native check
guardian-not-kept = ብዛዕባኹም ኣብዚ ዝተዓቀበ ነገር የለን፡ እቲ መልሲ ጥራይ እዩ።
# needs a native check
guardian-tell-yourself = ሕጂ ንውላድኩም ክጽሕፍ ኣይክእልን እየ። ከም ዝመለስኩም በጃኹም ባዕልኩም ንገርዎም።
# needs a native check
guardian-link-over = እቲ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን። እቲ ርክብ ተወዲኡ ወይ ተደምሲሱ ድዩ? ሽዑ እቲ ትካል ዋላ ሓንቲ ኣይርእን፡ ንስኹም ድማ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። ገና ይቕጽል እንተ ኣሎ፡ ሓድሽ ወረቐት ሕተቱ።
# needs a native check
guardian-link-own = እዚ ሊንክ ንወላዲኹም ወይ ንኣላዪኹም እዩ። ነቲ ወረቐት ንዓኹም ሓላፍነት ንዘለዎ ሰብ ኣርእይዎ።
# needs a native check
guardian-link-minor = ኣብዚ ክምልስ ዝኽእል ዓቢ ሰብ ጥራይ እዩ፡ ዕድሜኹም ድማ ትሕቲ 18 ዓመት እዩ።
# needs a native check
guardian-link-firm = ናይቲ ትካል ሰብ ኢኹም፡ ስለዚ ኣብዚ ክትምልሱ ኣይትኽእሉን። ወላዲ ወይ ኣላዪ ዲኹም? /help ጽሓፉ፡ «ንሰብ ሕተቱ» ጠውቑ።
# needs a native check
guardian-answered-before = መልሲ ድሮ ኣሎ። ክትቅይርዎ ትደልዩ ዲኹም? /help ጽሓፉ፡ «ንሰብ ሕተቱ» ጠውቑ።

# needs a native check
minor-hidden = <b>ገለ ነገራት ገና ኣየርእየኩምን እየ።</b> ምኽንያቱ ንትሕቲ 18 ዓመት ዝምልከት ሕግታት እዩ፡ ብሰንኩም ኣይኮነን፦
# needs a native check
minor-hidden-school = መበል 9 ክፍሊ ክትውድኡ ኣለኩም፦ { $count }
# needs a native check
minor-hidden-school-open = መበል 9 ክፍሊ ወዲእኩም እንተ ኾይንኩም ኣይፈልጥን፦ { $count }
# needs a native check
minor-hidden-age = ዕድሜኹም ክውስኽ ኣለዎ፦ { $count }
# needs a native check
minor-hidden-unknown = እቲ ትካል ንትሕቲ 18 ዓመት ከም ዝፍቀድ ኣይነገረን፦ { $count }
