# checked by: nobody yet
# መንገዲ ዝኸፍቱ ኮርሳት፡ ከምኡ'ውን ብዓውዲ ዝተመቃቐለ መመረቒ ጽሑፍ። ስራሕ ዝደሊ የንብቦ።

way-title = <b>ናብኡ ዝወስድ መንገዲ፦ { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] እዚ ኮርስ ናይ ሓደ ትካል መንገዲ ምኸፈተልኩም፦ { $companies }።
       *[other] እዚ ኮርስ ናይ { $count } ትካላት መንገዲ ምኸፈተልኩም፦ { $companies }{ $more ->
            [0] ።
           *[other] { " " }ካልኦት { $more } ድማ።
        }
    }
way-taught =
    { $count ->
        [one] ሓደ ትካል በቲ ኣብኡ እትመሃርዎ ይሰርሕ፦ { $companies }።
       *[other] { $count } ትካላት በቲ ኣብኡ እትመሃርዎ ይሰርሑ፦ { $companies }{ $more ->
            [0] ።
           *[other] { " " }ካልኦት { $more } ድማ።
        }
    }
way-why = <b>ስለምንታይ ነዚ ኮርስ ዘርኢ ዘለኹ</b>
way-dismissed = ሕራይ፡ ነዚ ኮርስ ደጊመ ኣየርእየኩምን።
bridge-licence = ሕጂ ዝጎድለኩም፦ { $licence }። ኣብዚ ኮርስ ትረኽብዎ።
bridge-swedish = እቲ ስራሕ ካብ { $has } ዝያዳ ቋንቋ ሽወደን የድልዮ። እዚ ኮርስ ናብ ደረጃ { $level } የብጽሓኩም።
bridge-wish = «{ $words }» ትደልዩ – እዚ ኮርስ ዝምህሮ፦ { $concept }።
course-gives-licence = ትረኽብዎ፦ { $licence }።
course-gives-swedish = ኣብ ቋንቋ ሽወደን ናብ ደረጃ { $level } ትበጽሑ።
licence-named =
    { $licence ->
        [forklift] ፍቓድ ፎርክሊፍት
       *[other] ፍቓድ መዘወሪ { $shown }
    }

button-topics = መመረቒ ጽሑፍ ብዓውዲ
button-topics-all = ኩሉ ዓውድታት
topics-title = ኣብ ትካላት ዝጽሓፍ መመረቒ ጽሑፍ፡ ብዓውዲ። <b>እንታይ ትመሃሩ ኣለኹም?</b> መመረቒ ጽሑፍ (exjobb) ኣብ መወዳእታ ትምህርቲ ምስ ሓደ ትካል ትጽሕፍዎ ስራሕ እዩ።
topics-none = ሕጂ ብዓውዲ ዝርአ መመረቒ ጽሑፍ የለን። ጸኒሕኩም ደጊምኩም ርኣዩ።
topics-field = { $field } ({ $count })
topics-in-field = <b>መመረቒ ጽሑፍ፦ { $field }</b>
topics-none-in-field = ኣብዚ ዓውዲ ሕጂ መመረቒ ጽሑፍ የለን። ካልእ ዓውዲ ርኣዩ።
topics-line = • { $title } – { $company }፡ { $municipality }
