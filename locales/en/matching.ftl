# checked by: nobody yet
# Why an offer fits, what is missing, and what the offers are called

reason-skill = You said “{ $words }” – they work with: { $concept }.
reason-interest = You like “{ $words }” – they work with: { $concept }.
reason-wish = You want “{ $words }” – here you find: { $concept }.
reason-same-place = It is in your municipality.
reason-near = It is about { KM($km) } from you.
reason-languages = Someone at this workplace speaks { $languages }.
reason-swedish = Your Swedish is enough for this work ({ $level }).

gap-kind = This is: { $kind }. You did not ask for that.
gap-distance = It is about { KM($km) } away. You said { KM($limit) } at most.
gap-swedish = The work needs Swedish at level { $level }. The reason: { $why }. You said { $has }.
gap-swedish-no-reason = They write that they want Swedish at level { $level }, but not why. Feel free to ask them.
gap-licence = You need a licence or certificate: { $licence }.
# needs a native check
gap-age = You must be { $age } years old. You turn { $age } in { $year }.
# needs a native check
gap-school = You must have finished compulsory school (year 9) first.
gap-minor-unknown = We do not know yet if somebody under 18 may do this.
gap-full = All places are taken right now.
gap-ended = It ended { DAY($date) }.
gap-declined = You said no to this before.
gap-avoid = You said you do not want “{ $words }” – this includes: { $concept }.
gap-nothing-in-common = We do not know yet if it suits you. Please tell us more about yourself.
gap-no-offer = They have nothing open right now. You can ask for a study visit: to come and look.
gap-unknown-place = We do not know the place { $place }, so we cannot tell how far it is.

offer-kind-summer-job = summer job
offer-kind-internship = internship
offer-kind-thesis = thesis project
offer-kind-job = job
offer-kind-apprenticeship = apprenticeship
offer-kind-study-visit = study visit
offer-kind-education = course or training
offer-kind-none = company with nothing open right now

offer-kind-summer-job-means = A paid job during the summer.
offer-kind-internship-means = You try a job for some time and learn what it is like. Usually without pay.
offer-kind-thesis-means = You write the final work of your studies together with a company.
offer-kind-job-means = Work that you are paid for.
offer-kind-apprenticeship-means = You learn a trade at a company while you study.
offer-kind-study-visit-means = You come to the company, look around and ask. It takes an hour or so and you promise nothing.
offer-kind-education-means = A course where you learn what the work needs.
offer-kind-none-means = The company has nothing open now, but you can ask to come and look.

spoken-sv = Swedish
spoken-en = English
spoken-ar = Arabic
spoken-uk = Ukrainian
spoken-fa = Persian or Dari
spoken-ti = Tigrinya
spoken-so = Somali
spoken-ru = Russian
spoken-th = Thai
spoken-ps = Pashto
spoken-tr = Turkish
spoken-ku = Kurdish
spoken-de = German

rank-file-not-found = The file { $file } does not exist or cannot be read. Check that the path is right.
rank-file-not-utf8 = The file { $file } is not saved as UTF-8. Save it again with the encoding UTF-8.
rank-file-not-json = The file { $file } is not proper JSON: line { $line }, character { $column }. Look for a missing comma, quotation mark or bracket there.
rank-file-unknown-keys = The file { $file } has keys that do not exist: { $keys }. Remove them or correct the spelling.
rank-file-missing-key = The file { $file }, { $place }: the key { $key } is missing. Add it.
rank-file-wrong-value = The file { $file }, { $place }: this must be { $expected }, but it is { $got }.
rank-file-not-allowed = The file { $file }, { $place }: { $got } is not possible here. Write one of: { $allowed }.
