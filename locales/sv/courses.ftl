# checked by: nobody yet
# Kurser som öppnar vägar, och exjobb per område. Läses av den som söker.

way-title = <b>En väg dit: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] Kursen skulle öppna ett företag för dig: { $companies }.
       *[other] Kursen skulle öppna { $count } företag för dig: { $companies }{ $more ->
            [0] .
           *[other] { " " }och { $more } till.
        }
    }
way-taught =
    { $count ->
        [one] Ett företag arbetar med det du lär dig där: { $companies }.
       *[other] { $count } företag arbetar med det du lär dig där: { $companies }{ $more ->
            [0] .
           *[other] { " " }och { $more } till.
        }
    }
way-why = <b>Varför jag visar kursen</b>
way-dismissed = Okej, jag visar inte den kursen igen.
bridge-licence = Det som saknas nu är { $licence }. Kursen ger dig det.
bridge-swedish = Arbetet kräver mer svenska än { $has }. Kursen leder till nivå { $level }.
bridge-wish = Du vill ”{ $words }” – kursen lär ut: { $concept }.
course-gives-licence = Du får { $licence }.
course-gives-swedish = Du når svenska på nivå { $level }.
licence-named =
    { $licence ->
        [forklift] truckkort
       *[other] körkort { $shown }
    }

button-topics = Exjobb per område
button-topics-all = Alla områden
topics-title = Här är exjobb hos företag, per område. <b>Vilket område läser du?</b> Ett exjobb är arbetet i slutet av en utbildning, gjort tillsammans med ett företag.
topics-none = Just nu finns inga exjobb att visa per område. Titta gärna igen senare.
topics-field = { $field } ({ $count })
topics-in-field = <b>Exjobb: { $field }</b>
topics-none-in-field = Det finns inga exjobb i det området just nu. Titta gärna på ett annat.
topics-line = • { $title } – { $company }, { $municipality }
