# checked by: nobody yet
# Sababta fursaddu ku habboon tahay, waxa dhiman, iyo magacyada fursadaha

reason-skill = Waxaad tiri “{ $words }” – waxay ka shaqeeyaan: { $concept }.
reason-interest = Waxaad jeceshahay “{ $words }” – waxay ka shaqeeyaan: { $concept }.
reason-wish = Waxaad rabtaa “{ $words }” – halkan waxaa ka jira: { $concept }.
reason-same-place = Waxay ku taal degmadaada.
reason-near = Waxay kaa jirtaa qiyaastii { KM($km) }.
reason-languages = Goobta shaqada waxaa jooga qof ku hadla { $languages }.
reason-swedish = Af-Iswiidhishkaagu wuu ku filan yahay shaqadan ({ $level }).

gap-kind = Tani waa: { $kind }. Taas ma aadan codsan.
gap-distance = Waxay kaa jirtaa qiyaastii { KM($km) }. Waxaad tiri ugu badnaan { KM($limit) }.
gap-swedish = Shaqadu waxay u baahan tahay Af-Iswiidhish heer { $level }. Sababta: { $why }. Waxaad tiri { $has }.
gap-swedish-no-reason = Waxay qoreen inay rabaan Af-Iswiidhish heer { $level }, laakiin ma sheegin sababta. Waad weydiin kartaa.
gap-licence = Waxaad u baahan tahay laysan ama shahaado: { $licence }.
# needs a native check
gap-age = Waa inaad ugu yaraan { $age } jir tahay. Waxaad { $age } sano buuxinaysaa sanadka { $year }.
# needs a native check
gap-school = Waa inaad marka hore dhammayso dugsiga hoose-dhexe (fasalka 9-aad).
gap-minor-unknown = Weli ma ogin in qof ka yar 18 sano loo oggol yahay tan.
gap-full = Hadda boosaska oo dhan waa la qaatay.
gap-ended = Waxay dhammaatay { DAY($date) }.
gap-declined = Tan hore ayaad maya u tiri.
gap-avoid = Waxaad tiri ma rabo “{ $words }” – shaqadan waxaa ku jira: { $concept }.
gap-nothing-in-common = Weli ma ogin inay kugu habboon tahay. Fadlan wax badan oo adiga kugu saabsan noo sheeg.
gap-no-offer = Hadda boos bannaan ma hayaan. Waxaad codsan kartaa booqasho: inaad timaaddo oo aad wax aragto.
gap-unknown-place = Meesha { $place } ma naqaan, sidaas darteed ma garanayno inta ay kaa fog tahay.

offer-kind-summer-job = shaqo xagaa
offer-kind-internship = tababar shaqo
offer-kind-thesis = mashruuc qalin-jabin
offer-kind-job = shaqo
offer-kind-apprenticeship = xirfad-barasho (lärling)
offer-kind-study-visit = booqasho waxbarasho
offer-kind-education = koorso ama waxbarasho
offer-kind-none = shirkad aan hadda boos bannaan haysan

offer-kind-summer-job-means = Shaqo mushahar leh oo xagaaga ah.
offer-kind-internship-means = Muddo ayaad shaqo tijaabinaysaa oo aad baranaysaa sida ay tahay. Badanaa mushahar ma leh.
offer-kind-thesis-means = Dhammaadka waxbarashada, mashruucaaga ugu dambeeya ayaad shirkad la samaynaysaa.
offer-kind-job-means = Shaqo mushahar leh.
offer-kind-apprenticeship-means = Xirfad ayaad shirkad ku baranaysaa, adigoo waxbarasho ku jira.
offer-kind-study-visit-means = Shirkadda ayaad imanaysaa, wax baad eegaysaa, su’aalana waad weydiinaysaa. Waa qiyaastii hal saac, waxna ma ballan qaadaysid.
offer-kind-education-means = Koorso aad ku baranayso waxa shaqadu u baahan tahay.
offer-kind-none-means = Shirkaddu hadda boos ma hayso, laakiin waxaad codsan kartaa inaad timaaddo oo aad wax aragto.

spoken-sv = Iswiidhish
spoken-en = Ingiriisi
spoken-ar = Carabi
spoken-uk = Yukreeniyaan
spoken-fa = Faarisi ama Dari
spoken-ti = Tigrinya
spoken-so = Soomaali
spoken-ru = Ruush
spoken-th = Taay
spoken-ps = Bashtuu
spoken-tr = Turki
spoken-ku = Kurdi
spoken-de = Jarmal

rank-file-not-found = Faylka { $file } ma jiro ama lama akhrin karo. Hubi in jidka faylku sax yahay.
rank-file-not-utf8 = Faylka { $file } laguma kaydin UTF-8. Mar kale ku kaydi UTF-8.
rank-file-not-json = Faylka { $file } ma aha JSON sax ah: sadarka { $line }, xarafka { $column }. Eeg haddii halkaas hakad, calaamad xigasho ama qaws ka maqan yahay.
rank-file-unknown-keys = Faylka { $file } waxaa ku jira furayaal aan la aqoon: { $keys }. Ka saar, ama higgaadda sax.
rank-file-missing-key = Faylka { $file }, { $place }: furaha { $key } ayaa ka maqan. Ku dar.
rank-file-wrong-value = Faylka { $file }, { $place }: halkan waxaa laga rabaa { $expected }, laakiin waxaa ku qoran { $got }.
rank-file-not-allowed = Faylka { $file }, { $place }: { $got } halkan ma geli karo. Qor mid ka mid ah: { $allowed }.
