# checked by: nobody yet
# ሰራሕተኛ ሓገዝ ክሕግዘኩም ከሎ ዝንበብ።

# needs a native check
question-client-consent =
    <b>መልስታትኩም ክንዕቅብ ትፈቕዱ ዶ?</b>
    ኣብ ተሌፎን ናይ ሓደ ዝሕግዘኩም ሰራሕተኛ (handläggare) ኢኹም ትምልሱ ዘለኹም። ንሱ መልስታትኩም ይርኢ። እንተ በዝሐ 30 መዓልቲ ይዕቀብ፡ ድሕሪኡ ይድምሰስ። ሕጂ ዝኾነ ትካል ኣይርእዮን።
    ኮድ ዘለዎ ወረቐት ክትረኽቡ ኢኹም። በቲ ኮድ፡ ክትደልዩ ከለኹም፡ መልስታትኩም ናብ ናይ ገዛእ ርእስኹም ተሌፎን ተስግርዎ። ሽዑ ካብ ተሌፎን ናይቲ ሰራሕተኛ ይጠፍእ።
# needs a native check
client-too-young =
    ስለ ዝነገርኩምና የቐንየልና! ትሕቲ 13 ዓመት ኢኹም። ስለዚ ብዛዕባኹም ዋላ ሓንቲ ኣይንዕቅብን።
    ግን ምስ ዓቢ ሰብ ናብ ምሸት ኢንዱስትሪ (Industrinatten) ብደሓን ምጹ።
client-refused = ጸገም የለን። ዝኾነ መልሲ ኣይዓቀብናን።

slip-title = እዚ ክሰማምዓኩም ይኽእል
slip-none = ሕጂ ዝርአ የለን። ሓደስቲ ዕድላት ክመጹ እዮም።
slip-how = ተለግራም ምስ ሃለወኩም፦ ነቲ ኮድ ብካሜራ ተሌፎንኩም ስካን ግበሩ። ሽዑ መልስታትኩም ናብ ተሌፎንኩም ይመጽእ፡ ንሓደ ትካል እወ ክትብሉ ድማ ትኽእሉ።
slip-code = ወይ ነዚ ኮድ ናብቲ ቦት ጽሓፉ፦
slip-firm = { $company }፡ { $municipality }
slip-until = እቲ ኮድ ሓደ ግዜ ጥራይ ይሰርሕ፡ ክሳብ { DAY($day) }። ንኻልኦት ኣይተርእይዎ።

# needs a native check
claim-ask =
    <b>{ $who } ኣብ { $home } ምሳኹም ኮይኑ ዝጸሓፎ መልስታት ኣብዚ ኣሎ።</b>
    ናብዚ ከምጽኦ ትደልዩ ዶ? ሽዑ ኣብዚ እዕቅቦ፡ ዝሰማምዑኹም ትካላት ንምርካብ ጥራይ። ካብ ተሌፎን ናይቲ ሰራሕተኛ ድማ ይጠፍእ። ብ /privacy ኩሉ ክትርእዩን ክትድምስሱን ትኽእሉ።
claim-somebody = ሓደ ሰራሕተኛ
# needs a native check
claim-replaces = ኣብዚ ድሮ መልስታት ኣለኩም። እወ እንተ ኢልኩም፡ በቲ ካልእ መልስታት ይትካእ።
claim-not-now = ሕራይ። ዝተቐየረ የለን። ሓሳብኩም እንተ ቐይርኩም እቲ ኮድ ገና ይሰርሕ።
claim-done = <b>ተወዲኡ! እቲ መልስታት ሕጂ ናትኩም እዩ።</b> ኣብቲ ሰራሕተኛ ድሕሪ ሕጂ የለን።
button-claim-yes = እወ፡ ናብዚ ኣምጽእዎ
button-claim-replace = እወ፡ መልስታተይ ይተካእ
button-claim-no = ኣይፋል፡ ሕጂ ኣይኮነን
hand-over-unknown = እቲ ኮድ ኣይሰርሕን። ምናልባት ድሮ ተጠቒምኩምሉ፡ ወይ ግዜኡ ሓሊፉ ይኸውን። ነቲ ዝሕግዘኩም ሰራሕተኛ ሕተትዎ።
code-too-often = ብዙሕ ግዜ ፈቲንኩም። { $minutes } ደቒቕ ተጸቢኹም ደጊምኩም ፈትኑ።

meeting-met =
    <b>{ $name } ኣብ { $home } ይሰርሕ።</b>
    { $name } ብዛዕባኹም ዋላ ሓንቲ ኣይርእን። ግን ሕጂ፡ ምስ ሓደ ትካል ከመይ ይኸይድ ከም ዘሎ ከተርእይዎ ክትመርጹ ትኽእሉ። ኣብ “ርክባተይ” ትገብርዎ።
meeting-code-unknown = ነቲ ኮድ ኣይፈልጦን። ደጊምኩም ርኣይዎ፡ ወይ ሓድሽ ኮድ ሕተቱ።

# needs a native check
button-share-outcome = ንሰራሕተኛ ከመይ ይኸይድ ኣርእዩ
# needs a native check
button-share-stop = ን{ $name } ምርኣይ ኣቋርጹ
# needs a native check
button-share-first = እወ፡ ከም { $name }
# needs a native check
button-share-other = እወ፡ ብኻልእ ስም
# needs a native check
button-share-no = ኣይፋል፡ ዋላ ሓንቲ ኣይርአን
# needs a native check
share-nobody = ኣብዚ ገና ዝሕግዘኩም ሰራሕተኛ የብልኩምን። ሽዱሽተ ፊደልን ቁጽርን ዘለዎ ኮድ ሕተትዎ፡ ናባይ ድማ ጽሓፍዎ።
# needs a native check
share-whom = ከመይ ይኸይድ ከም ዘሎ መን ክርኢ ይኽእል?
# needs a native check
share-whom-line = { $name }፡ { $home }
# needs a native check
share-ask = <b>{ $name } ኣብ { $home }፡ ምስ { $company } ከመይ ይኸይድ ከም ዘሎ ክርኢ ትፈቕዱ ዶ?</b>
# needs a native check
share-what =
    ዝርአ እዚ እዩ፦
    • ንስኹም እትመርጽዎ ስም
    • { $company }
    • ከመይ ይኸይድ ከም ዘሎ። ሕጂ፦ { $state }
# needs a native check
share-how = ካልእ ዝርአ የለን፦ መልስታትኩም፡ ሕቶታት፡ ቁጽሪ ተሌፎን ኣይርአን። ክትደልዩ ከለኹም ብሓደ ምጥዋቕ ተቋርጽዎ። ኣይፋል እንተ ኢልኩም ዝኸውን የለን።
# needs a native check
share-is-on = { $name } ምስ { $company } ከመይ ይኸይድ ከም ዘሎ ይርኢ ኣሎ።
# needs a native check
share-not-now = ሕራይ። { $name } ዋላ ሓንቲ ኣይርእን።
# needs a native check
share-done = ተወዲኡ። { $name } ሕጂ ምስ { $company } ከመይ ይኸይድ ከም ዘሎ ይርኢ፡ ካልእ ኣይርእን።
# needs a native check
share-stopped = ተወዲኡ። እቲ ሰራሕተኛ ድሕሪ ሕጂ ኣይርእዮን።
# needs a native check
share-caseworker-gone = እቲ ሰራሕተኛ ድሕሪ ሕጂ ኣብዚ የለን።
question-outcome-name-name = <b>እቲ ሰራሕተኛ ኣየናይ ስም ክርኢ?</b>

# Where it stands, in the words that both the person and the caseworker read.
# needs a native check
share-state-requested = ነቲ ትካል እወ ኢሉ፡ መልሲ ይጽበ
# needs a native check
share-state-accepted = እቲ ትካል እወ ኢሉ
# needs a native check
share-state-declined = እቲ ትካል ሕጂ ኣይከኣለን
# needs a native check
share-state-expired = እቲ ትካል ኣይመለሰን
# needs a native check
share-state-contacted = ይራኸቡ ኣለዉ
# needs a native check
share-state-hired = ኣብኡ ስራሕ ተረኺቡ
# needs a native check
share-state-closed = ተዛዚሙ
