# checked by: nobody yet
# What is kept about a person, who has seen it, what they agreed to, the export as a page, and the receipt of an erasure.

## When a consent text is new

# needs a native check
consent-again = እዚ ጽሑፍ እወ ካብ እትብሉ ንደሓር ተቐይሩ ኣሎ፡ { $day }። በጃኹም ደጊምኩም ኣንብብዎ፡ እወ ወይ ኣይፋል ድማ በሉ።
# needs a native check
consent-again-profile = ክሳብ እትምልሱ መልስታትኩም ኣይጥቀመሉን። ኣይፋል እንተ ኢልኩም ክድምስሶ እየ።
# needs a native check
consent-again-yes = የቐንየለይ። እወታኹም ተዓቂቡ ኣሎ።
# needs a native check
consent-again-needed = ሓደ ጽሑፍ እወ ካብ እትብሉ ንደሓር ተቐይሩ ኣሎ። ንምንባቡ /privacy ጽሓፉ።

## What is kept

# needs a native check
privacy-day = { DAY($day) } { $year }
# needs a native check
privacy-heading = <b>{ $heading }</b>
# needs a native check
privacy-head-stored = ዝዓቀብናዮ ነገራት
# needs a native check
privacy-head-answers = መልስታትኩም
# needs a native check
privacy-head-seen = ብዛዕባኹም ገለ ዝረኣዩ
# needs a native check
privacy-head-agreed = እወ ዝበልኩምዎ ነገራት
# needs a native check
privacy-head-written = ንስኹምን ካልኦትን ዝጸሓፍኩምዎ
# needs a native check
privacy-head-evening = ምሸታትኩም
# needs a native check
privacy-head-work = ኣብዚ ዘለኩም ዕማም
# needs a native check
privacy-head-other = ካልእ ዝተዓቀበ ነገራት
# needs a native check
privacy-has-account = ናይ ቻት ቁጽርኹምን ቋንቋኹምን ({ $language })፡ ካብ { $day }። ብዘይ ንሱ ክምልሰልኩም ኣይክእልን።
# needs a native check
privacy-has-answers = መልስታትኩም፡ ንመወዳእታ ዝተቐየረ { $day }። ብኡ ዝሰማምዓኩም እረክብ።
# needs a native check
privacy-has-phone = ቁጽሪ ተሌፎንኩም። እቶም ቁጽሪ ዝሃብኩምዎም ትካላት ጥራይ እዮም ዝረኽብዎ።
# needs a native check
privacy-has-rankings = ንዓኹም ዝተዳለወ ዝርዝር ሓሳባት፦ { $count }። ብኡ ስለምንታይ ነቲ ሓሳባት ከም ዝረኸብኩም ከርኢ እኽእል።
# needs a native check
privacy-nothing-at-all = ብዛዕባኹም ዝዓቀብክዎ ዋላ ሓንቲ የለን። ሕጂ ከም ዝሓተትኩም እውን ኣይዓቀብኩን።

## Who has seen it

# needs a native check
privacy-seen-nobody = ክሳብ ሕጂ ብዛዕባኹም ገለ ዝረኣየ ሰብ የለን።
# needs a native check
privacy-seen-ambassador = ኣብ { $company } ዝሰርሕ ኣምባሳደር ሕቶታትኩም ኣንቢቡ፡ { $day }። እቲ ኣምባሳደር መን ምዃንኩም ኣይፈልጥን።
# needs a native check
privacy-seen-ambassador-known = ኣብ { $company } ዝሰርሕ ኣምባሳደር ሕቶታትኩም ኣንቢቡ፡ { $day }። መራኸቢ ተለዋዊጥኩም ኢኹም።
# needs a native check
privacy-seen-caseworker = { $name } ኣብ { $home }፡ ምስ { $company } ከመይ ይኸይድ ከም ዘሎ ክርኢ ይኽእል፡ ካብ { $day }።
# needs a native check
privacy-seen-guardian =
    { $agrees ->
        [yes] ወላዲ ወይ ኣላዪ { $company } ክረኽብኹም ፈቒዱ፡ { $day }።
       *[no] ወላዲ ወይ ኣላዪ { $company } ክረኽብኹም ኣይፈቐደን፡ { $day }።
    }
# needs a native check
privacy-seen-staff =
    { $what ->
        [answers] ሓደ ካብ Industrilyftet ንኽሕግዘኩም መልስታትኩም ኣንቢቡ፡ { $day }።
        [ranking] ሓደ ካብ Industrilyftet ንኽሕግዘኩም ነቲ ንዓኹም ዝተዋህበ ሓሳባት ርእዩ፡ { $day }።
        [dialogue] ሓደ ካብ Industrilyftet ምስ ኣምባሳደር ዝገበርኩምዎ ዝርርብ ኣንቢቡ፡ { $day }።
        [lead] ሓደ ካብ Industrilyftet ንሓደ ትካል እወ ከም ዝበልኩም ርእዩ፡ { $day }።
       *[question] ሓደ ካብ Industrilyftet ሕቶኹም ኣንቢቡ፡ { $day }።
    }
# needs a native check
privacy-firm = <b>{ $company }</b>፦ እወ ኢልኩም፡ { $day }።
# needs a native check
privacy-firm-shared = እዚ ኣካፊልኩም፦ { $things }።
# needs a native check
privacy-firm-way =
    { $way ->
        [phone] ክድውሉልኩም መሪጽኩም።
       *[telegram] ኣብ Telegram ክጽሕፉልኩም መሪጽኩም።
    }
# needs a native check
privacy-thing =
    { $thing ->
        [name] ስም
        [age] ዕድመ
        [municipality] እትነብርሉ ቦታ
        [skills] እትኽእልዎ
        [wishes] ክትመሃርዎ እትደልይዎ
        [interests] እትፈትውዎ
        [swedish] ደረጃ ሽወደንኛኹም
        [languages] ቋንቋታት
       *[travel] ከመይ ከም እትጓዓዙ
    }
# needs a native check
privacy-firm-sent = በጺሕዎም፡ { $day }።
# needs a native check
privacy-firm-opened = ከፊቶምዎ፡ { $day }።
# needs a native check
privacy-firm-unsent = ገና ኣይበጽሖምን።
# needs a native check
privacy-firm-back = እወታኹም ተሳሒቡ፡ { $day }። ሕጂ ብዛዕባኹም ዋላ ሓንቲ ኣይርእዩን።
# needs a native check
privacy-firm-over = ተዛዚሙ፡ { $day }። ሕጂ ብዛዕባኹም ዋላ ሓንቲ ኣይርእዩን።
button-privacy-seen = ኩሉ ኣርእዩ ({ $count })

## What was agreed to

# needs a native check
privacy-agreed-none = ሕጂ ዋላ ሓንቲ።
# needs a native check
privacy-agreed-profile = መልስታትኩም ክዕቅብን ዝሰማምዓኩም ክረክብን። እወ ካብ { $day }።
# needs a native check
privacy-agreed-reminders = ነቲ ምሸትን ኣውቶቡስን ከዘኻኽረኩም። እወ ካብ { $day }።
# needs a native check
privacy-agreed-broadcasts = ብዛዕባ ሓድሽ ቦታታትን Industrinatten ን ክንጽሕፈልኩም። እወ ካብ { $day }።
# needs a native check
privacy-agreed-company = { $company } መልስታትኩም ክርእዩ። እወ ካብ { $day }።
# needs a native check
privacy-agreed-outcome = { $name } ምስ { $company } ከመይ ይኸይድ ከም ዘሎ ክርኢ። እወ ካብ { $day }።
# needs a native check
privacy-agreed-old = እቲ ጽሑፍ ድሕሪኡ ተቐይሩ ኣሎ። ክሳብ እተንብብዎን እትምልሱን እጽበ።
# needs a native check
button-back-profile = እወታይ ስሓብ፦ መልስታተይ
# needs a native check
button-back-reminders = እወታይ ስሓብ፦ መዘኻኸሪ
# needs a native check
button-back-broadcasts = እወታይ ስሓብ፦ ዜና
# needs a native check
button-back-company = ስሓብ፦ { $company }
# needs a native check
button-renew-read = ሓድሽ ጽሑፍ፦ { $what }
# needs a native check
button-renew-yes = እወ፦ { $what }
# needs a native check
button-renew-no = ኣይፋል፦ { $what }
# needs a native check
renew-what =
    { $purpose ->
        [profile] መልስታተይ
        [reminders] መዘኻኸሪ
       *[broadcasts] ዜና
    }
button-privacy-agreed = ኩሉ እወታተይ ({ $count })
# needs a native check
privacy-back-profile-ask = እወታኹም ክትስሕብዎ ትደልዩ? ሽዑ መልስታትኩም ክድምስሶ እየ። እትራኸብዎም ዘለኹም ትካላት ድማ ሓበሬታኹም ድሕሪ ደጊም ኣይርእዩን። ናይ Industrinatten መደብኩም ግን ይጸንሕ።
# needs a native check
button-back-profile-yes = እወ፡ መልስታተይ ደምስሱ
# needs a native check
privacy-back-profile-done = ሕራይ። መልስታትኩም ተደምሲሱ፡ ትካላት ድማ ሓበሬታኹም ኣይርእዩን። ምሸት ኢንዱስትሪ (Industrinatten) እነሆ፡ ንኹሉ ሰብ ክፉት እዩ፦

## The export as a page

# needs a native check
export-page-caption = ብዛዕባኹም ዝዓቀብናዮ ኩሉ እነሆ፡ ከም እተንብብዎ ገጽ። ንምኽፋቱ ነቲ ፋይል ጠውቑ።
# needs a native check
privacy-file-title = ሓበሬታኹም
# needs a native check
privacy-file-made = ዝተወስደሉ ዕለት { $day } ሰዓት { CLOCK($at) }።
# needs a native check
privacy-file-json = ኩሉ ኣብቲ ካልእ ፋይል (JSON) እውን ኣሎ። ንሱ ንናይ ኮምፒተር ፕሮግራማት እዩ።
# needs a native check
privacy-words-gone = (እቲ ቃላት ተደምሲሱ።)
# needs a native check
privacy-firm-asked = { $company } ከምዚ ሓቲቶምኹም፦
# needs a native check
privacy-firm-noted = { $company } ብዛዕባኹም ከምዚ ጽሒፎም፦
# needs a native check
privacy-dialogue = ንስኹምን ኣብ { $company } ዝሰርሕ ኣምባሳደርን፦
# needs a native check
privacy-evening-line = { $event }፡ { $day }
# needs a native check
privacy-evening-at = መደብኩም፦ { $companies }
# needs a native check
privacy-visit = ናብ { $company } በጺሕኩም፡ { $day }።
# needs a native check
privacy-work-staff = ካብ ሰራሕተኛታት እዚ ፕሮጀክት ኢኹም፡ ስምኩም { $name }።
# needs a native check
privacy-work-at = { $home }፦ ኣብዚ ስምኩም { $name } እዩ፡ ካብ { $day }።
# needs a native check
privacy-work-acts = ብዛዕባ ዝገበርኩምዎ ኣብ መዝገብ ዘሎ መስመራት፦ { $count }።
# needs a native check
privacy-count-messages = ካባይ ናባኹም ዝተላእከ መልእኽትታት፦ { $count }።
# needs a native check
privacy-count-dismissed = ዝነጸግኩምዎ ቦታታት፦ { $count }።
# needs a native check
privacy-head-ended = ድሕሪ ሕጂ ዘይሰርሕ ነገራት
# needs a native check
privacy-head-leads = ምስ ትካላት ዘለኩም ርክብ
# needs a native check
privacy-ended =
    { $purpose ->
        [profile] መልስታትኩም፦ እወ { $given }፡ ዝተወድኣሉ { $ended }።
        [reminders] መዘኻኸሪ፦ እወ { $given }፡ ዝተወድኣሉ { $ended }።
        [broadcasts] ዜና፦ እወ { $given }፡ ዝተወድኣሉ { $ended }።
        [outcome] ሓደ ሰራሕተኛ ምስ { $company } ከመይ ይኸይድ ከም ዘሎ ይርኢ ነይሩ፦ እወ { $given }፡ ዝተወድኣሉ { $ended }።
       *[company] { $company }፦ እወ { $given }፡ ዝተወድኣሉ { $ended }።
    }
# needs a native check
privacy-reward = ንምሉእ ካርድ ማሕተም ዝተዋህበኩም ኮድ፦ { $code }
# needs a native check
privacy-met = ምስ { $name } ኣብ { $home } ተራኺብኩም።
# needs a native check
privacy-count-presses = ትሕቲ ናይ ሓባር መልእኽትታት ዝጠወቕኩምዎ መጠወቒታት፦ { $count }።

## The receipt

# needs a native check
erased =
    <b>ቅብሊት፦ ብዛዕባኹም ዝነበረ ኩሉ ተደምሲሱ።</b>
    { DAY($day) } { $year } ሰዓት { CLOCK($at) }
# needs a native check
erased-list = እዚ ተደምሲሱ ኣሎ፦
# needs a native check
erased-nothing = ናይ ቻት ቁጽርን ቋንቋን ጥራይ እዩ ነይሩ። ተደምሲሱ ኣሎ።
# needs a native check
erased-answers = መልስታትኩም።
# needs a native check
erased-companies = ንትካላት ዝበልኩምዎ እወ ({ $count })፦ { $companies }። ብዛዕባኹም ኣባታቶም ዝነበረ ካርድ ባዶ ኮይኑ።
# needs a native check
erased-evening = ምሸታትኩም፦ መደብ፡ ቦታታትን ማሕተማትን።
# needs a native check
erased-questions = ሕቶታትኩምን ዝርርባትኩምን።
# needs a native check
erased-files = ዝለኣኽኩምዎ ፋይላት።
# needs a native check
erased-role = ኣብዚ ዝነበረኩም ዕማም።
# needs a native check
erased-rankings = ዝርዝር ሓሳባት ብዘይ ስምኩም ይጸንሕ። ንመን ከም ዝተዳለወ ማንም ክርኢ ኣይክእልን።
# needs a native check
erased-backups = ቅዳሓት ናይ መኽዘን ሓበሬታና ዝተዓጽወ እዩ፡ እንተ በዝሐ ድማ { $days } መዓልቲ ይጸንሕ። ሓደ ካብኡ እንተ መሊስናዮ፡ ሓበሬታኹም ብባዕሉ ደጊሙ ይድምሰስ።
# needs a native check
erased-telegram = እቲ ቻት ኣብ Telegram ኩም ይጸንሕ። ንዕኡ እውን ንምድምሳስ፡ ኣብ ዝርዝር ቻት ነዊሕ ጠውቑ እሞ ደምስስ ምረጹ።
# needs a native check
erased-quiet = ድሕሪ ሕጂ ዋላ ሓንቲ ኣይሰድድን እየ። ሓደ ግዜ ደጊምኩም ክትጅምሩ እንተ ደሊኹም /start ጽሓፉ።
