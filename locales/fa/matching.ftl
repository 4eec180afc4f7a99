# checked by: nobody yet
# چرا یک پیشنهاد مناسب است، چه کم است، و نام پیشنهادها

reason-skill = شما گفتید «{ $words }» – آنجا همین کار هست: { $concept }.
reason-interest = شما «{ $words }» را دوست دارید – آنجا همین کار هست: { $concept }.
reason-wish = شما می‌خواهید: «{ $words }» – اینجا هست: { $concept }.
reason-same-place = در کمون خود شماست.
reason-near = حدود { KM($km) } از شما دور است.
reason-languages = در محل کار کسی هست که { $languages } حرف می‌زند.
reason-swedish = سویدنی شما برای این کار کافی است ({ $level }).

gap-kind = این { $kind } است. شما این را نخواسته بودید.
gap-distance = حدود { KM($km) } دور است. شما گفتید حداکثر { KM($limit) }.
gap-swedish = برای این کار زبان سویدنی در سطح { $level } لازم است. دلیل: { $why }. شما گفتید: { $has }.
gap-swedish-no-reason = نوشته‌اند که سویدنی در سطح { $level } می‌خواهند، ولی نگفته‌اند چرا. می‌توانید از آنها بپرسید.
gap-licence = جواز رانندگی (گواهینامه) یا مدرک لازم است: { $licence }.
# needs a native check
gap-age = باید { $age } ساله باشید. در سال { $year } { $age } ساله می‌شوید.
# needs a native check
gap-school = اول باید صنف نهم مکتب { "\u2068(grundskola)\u2069" } را تمام کنید.
gap-minor-unknown = هنوز نمی‌دانیم کسی که زیر 18 سال است اجازه این کار را دارد یا نه.
gap-full = فعلاً همه جاها پر است.
gap-ended = در { DAY($date) } تمام شد.
gap-declined = قبلاً به این نه گفته‌اید.
gap-avoid = گفتید که «{ $words }» را نمی‌خواهید – ولی در این کار هست: { $concept }.
gap-nothing-in-common = هنوز نمی‌دانیم برای شما مناسب است یا نه. لطفاً بیشتر از خودتان بگویید.
gap-no-offer = فعلاً جای خالی ندارند. می‌توانید بازدید بخواهید: می‌روید و از نزدیک می‌بینید.
gap-unknown-place = جایی به نام { $place } را نمی‌شناسیم، برای همین نمی‌دانیم چقدر دور است.

offer-kind-summer-job = کار تابستانی
offer-kind-internship = کارآموزی
offer-kind-thesis = پایان‌نامه با شرکت
offer-kind-job = کار
offer-kind-apprenticeship = شاگردی در شرکت
offer-kind-study-visit = بازدید از شرکت
offer-kind-education = دوره آموزشی
offer-kind-none = شرکتی که فعلاً جای خالی ندارد

offer-kind-summer-job-means = کاری با معاش در تابستان.
offer-kind-internship-means = مدتی یک کار را امتحان می‌کنید و می‌بینید چطور است. بیشتر وقت‌ها بدون معاش.
offer-kind-thesis-means = در آخر تحصیل، پایان‌نامه خود را همراه یک شرکت می‌نویسید.
offer-kind-job-means = کاری که برایش معاش می‌گیرید.
offer-kind-apprenticeship-means = در یک شرکت حرفه‌ای را یاد می‌گیرید و هم‌زمان درس می‌خوانید.
offer-kind-study-visit-means = به شرکت می‌روید، می‌بینید و سؤال می‌کنید. حدود یک ساعت وقت می‌گیرد و هیچ قولی نمی‌دهید.
offer-kind-education-means = دوره‌ای که در آن چیزهای لازم برای کار را یاد می‌گیرید.
offer-kind-none-means = شرکت فعلاً جای خالی ندارد، ولی می‌توانید بخواهید که بروید و از نزدیک ببینید.

spoken-sv = سویدنی
spoken-en = انگلیسی
spoken-ar = عربی
spoken-uk = اوکراینی
spoken-fa = فارسی یا دری
spoken-ti = تیگرینیا
spoken-so = سومالی
spoken-ru = روسی
spoken-th = تایلندی
spoken-ps = پشتو
spoken-tr = ترکی
spoken-ku = کردی
spoken-de = آلمانی

rank-file-not-found = فایل { $file } پیدا نمی‌شود یا خوانده نمی‌شود. ببینید مسیر درست باشد.
rank-file-not-utf8 = فایل { $file } با { "\u2068UTF-8\u2069" } ذخیره نشده است. دوباره با { "\u2068UTF-8\u2069" } ذخیره کنید.
rank-file-not-json = فایل { $file } یک { "\u2068JSON\u2069" } درست نیست: سطر { $line }، حرف { $column }. ببینید آنجا ویرگول (کامه)، گیومه یا قوس کم نباشد.
rank-file-unknown-keys = در فایل { $file } کلیدهایی هست که وجود ندارند: { $keys }. آنها را پاک یا درست کنید.
rank-file-missing-key = فایل { $file }، { $place }: کلید { $key } نیست. آن را اضافه کنید.
rank-file-wrong-value = فایل { $file }، { $place }: اینجا باید { $expected } باشد، ولی { $got } است.
rank-file-not-allowed = فایل { $file }، { $place }: { $got } اینجا نمی‌شود. یکی از اینها را بنویسید: { $allowed }.
