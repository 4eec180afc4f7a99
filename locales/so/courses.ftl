# checked by: nobody yet
# Koorsooyin waddo fura, iyo mashruucyada qalin-jabinta oo qaybaha loo kala saaray. Waxaa akhriya qofka raadinaya.

way-title = <b>Waddo halkaas gaarta: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] Koorsadani hal shirkad ayay kuu furi lahayd: { $companies }.
       *[other] Koorsadani { $count } shirkadood ayay kuu furi lahayd: { $companies }{ $more ->
            [0] .
           *[other] { " " }iyo { $more } kale.
        }
    }
way-taught =
    { $count ->
        [one] Hal shirkad ayaa ka shaqaysa waxa aad halkaas ku baranayso: { $companies }.
       *[other] { $count } shirkadood ayaa ka shaqeeya waxa aad halkaas ku baranayso: { $companies }{ $more ->
            [0] .
           *[other] { " " }iyo { $more } kale.
        }
    }
way-why = <b>Sababta aan koorsadan kuu tusayo</b>
way-dismissed = Waa hagaag, koorsadaas mar kale kuma tusi doono.
bridge-licence = Waxa hadda kaa maqan waa { $licence }. Koorsadu way ku siinaysaa.
bridge-swedish = Shaqadu waxay u baahan tahay af-iswidhish ka badan { $has }. Koorsadu waxay ku gaarsiinaysaa heerka { $level }.
bridge-wish = Waxaad rabtaa “{ $words }” – koorsadu waxay baraysaa: { $concept }.
course-gives-licence = Waxaad helaysaa { $licence }.
course-gives-swedish = Af-iswidhishka waxaad ka gaaraysaa heerka { $level }.
licence-named =
    { $licence ->
        [forklift] shatiga forklift
       *[other] shatiga wadista { $shown }
    }

button-topics = Qalin-jabinta qaybaha
button-topics-all = Dhammaan qaybaha
topics-title = Kuwani waa mashruucyo qalin-jabin ah oo shirkado yaal, qaybo ayaana loo kala saaray. <b>Maxaad barataa?</b> Mashruuca qalin-jabinta (exjobb) waa shaqo dhammaadka waxbarashada lala qabto shirkad.
topics-none = Hadda ma jiraan mashruucyo qalin-jabin ah oo la tuso. Mar dambe soo eeg.
topics-field = { $field } ({ $count })
topics-in-field = <b>Mashruucyada qalin-jabinta: { $field }</b>
topics-none-in-field = Qaybtaas hadda mashruuc kuma jiro. Qayb kale eeg.
topics-line = • { $title } – { $company }, { $municipality }
