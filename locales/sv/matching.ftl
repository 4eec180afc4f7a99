# checked by: nobody yet
# Varför ett erbjudande passar, vad som saknas, och vad erbjudandena heter

reason-skill = Du sa ”{ $words }” – de arbetar med: { $concept }.
reason-interest = Du gillar ”{ $words }” – de arbetar med: { $concept }.
reason-wish = Du vill ”{ $words }” – här finns: { $concept }.
reason-same-place = Det ligger i din kommun.
reason-near = Det är ungefär { KM($km) } från dig.
reason-languages = På arbetsplatsen pratar någon { $languages }.
reason-swedish = Din svenska räcker för det här arbetet ({ $level }).

gap-kind = Det här är: { $kind }. Det har du inte bett om.
gap-distance = Det är ungefär { KM($km) } dit. Du sa högst { KM($limit) }.
gap-swedish = Arbetet kräver svenska på nivå { $level }. Skälet: { $why }. Du sa { $has }.
gap-swedish-no-reason = De skriver att de vill ha svenska på nivå { $level }, men inte varför. Fråga dem gärna.
gap-licence = Du behöver ha körkort eller bevis: { $licence }.
gap-age = Du måste vara { $age } år. Du fyller { $age } år { $year }.
gap-school = Du måste ha gått ut grundskolan (årskurs 9) först.
gap-minor-unknown = Vi vet inte än om den som är under 18 år får göra det här.
gap-full = Just nu är alla platser upptagna.
gap-ended = Det slutade { DAY($date) }.
gap-declined = Du har sagt nej till det här tidigare.
gap-avoid = Du sa att du inte vill ha ”{ $words }” – här ingår: { $concept }.
gap-nothing-in-common = Vi vet inte än om det passar dig. Berätta gärna mer om dig själv.
gap-no-offer = De har inget ledigt just nu. Du kan fråga om ett studiebesök: att komma och titta.
gap-unknown-place = Vi känner inte till orten { $place }, så vi vet inte hur långt det är.

offer-kind-summer-job = sommarjobb
offer-kind-internship = praktik
offer-kind-thesis = exjobb
offer-kind-job = jobb
offer-kind-apprenticeship = lärlingsplats
offer-kind-study-visit = studiebesök
offer-kind-education = utbildning
offer-kind-none = företag utan ledig plats just nu

offer-kind-summer-job-means = Ett jobb med lön under sommaren.
offer-kind-internship-means = Du provar ett arbete en tid och lär dig hur det är. Oftast utan lön.
offer-kind-thesis-means = Det sista arbetet i din utbildning. Du gör det ihop med ett företag.
offer-kind-job-means = Ett arbete med lön.
offer-kind-apprenticeship-means = Du lär dig ett yrke på ett företag medan du går en utbildning.
offer-kind-study-visit-means = Du kommer till företaget och tittar och frågar. Det tar någon timme och du lovar ingenting.
offer-kind-education-means = En kurs där du lär dig det som behövs för arbetet.
offer-kind-none-means = Företaget har inget ledigt nu, men du kan be att få komma och titta.

spoken-sv = svenska
spoken-en = engelska
spoken-ar = arabiska
spoken-uk = ukrainska
spoken-fa = persiska eller dari
spoken-ti = tigrinska
spoken-so = somaliska
spoken-ru = ryska
spoken-th = thailändska
spoken-ps = pashto
spoken-tr = turkiska
spoken-ku = kurdiska
spoken-de = tyska

rank-file-not-found = Filen { $file } finns inte eller går inte att läsa. Se efter att sökvägen är rätt.
rank-file-not-utf8 = Filen { $file } är inte sparad som UTF-8. Spara den igen med teckenkodningen UTF-8.
rank-file-not-json = Filen { $file } är inte riktig JSON: rad { $line }, tecken { $column }. Se efter om det fattas ett komma, ett citattecken eller en parentes där.
rank-file-unknown-keys = Filen { $file } har nycklar som inte finns: { $keys }. Ta bort dem eller rätta stavningen.
rank-file-missing-key = Filen { $file }, { $place }: nyckeln { $key } saknas. Lägg till den.
rank-file-wrong-value = Filen { $file }, { $place }: här ska stå { $expected }, men det står { $got }.
rank-file-not-allowed = Filen { $file }, { $place }: { $got } går inte här. Skriv något av: { $allowed }.
