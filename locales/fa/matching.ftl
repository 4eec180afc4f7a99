# چرا یک پیشنهاد مناسب است، چه کم است، و نام پیشنهادها

reason-skill = شما گفتید «{ $words }» – کار آنها: { $concept }.
reason-interest = شما «{ $words }» را دوست دارید – کار آنها: { $concept }.
reason-wish = شما می‌خواهید: «{ $words }» – اینجا هست: { $concept }.
reason-same-place = در شهرداری (کمون) خود شماست.
reason-near = حدود { $km } کیلومتر از شما فاصله دارد.
reason-languages = در محل کار کسی هست که { $languages } حرف می‌زند.
reason-swedish = سویدنی شما برای این کار کافی است ({ $level }).

gap-kind = این { $kind } است. شما این را نخواسته بودید.
gap-distance = حدود { $km } کیلومتر دور است. شما گفتید حداکثر { $limit } کیلومتر.
gap-swedish = برای این کار زبان سویدنی در سطح { $level } لازم است. دلیل: { $why }. شما گفتید { $has }.
gap-swedish-no-reason = نوشته‌اند که سویدنی در سطح { $level } می‌خواهند، ولی نگفته‌اند چرا. می‌توانید بپرسید.
gap-licence = گواهی‌نامه یا مدرک لازم است: { $licence }.
gap-age = باید { $age } ساله باشید. در سال { $year } { $age } ساله می‌شوید.
gap-school = اول باید مکتب اجباری (صنف نهم) را تمام کرده باشید.
gap-minor-unknown = هنوز نمی‌دانیم که این کار برای زیر ۱۸ سال اجازه است یا نه.
gap-full = فعلاً همه جاها پر است.
gap-ended = این در { DAY($date) } تمام شد.
gap-declined = قبلاً به این نه گفته‌اید.
gap-avoid = گفتید که «{ $words }» نمی‌خواهید – این کار شامل این است: { $concept }.
gap-nothing-in-common = هنوز نمی‌دانیم برای شما مناسب است یا نه. لطفاً بیشتر از خودتان بگویید.
gap-no-offer = فعلاً جای خالی ندارند. می‌توانید خواهش بازدید کنید: بیایید و ببینید.
gap-unknown-place = جایی به نام { $place } را نمی‌شناسیم، پس نمی‌دانیم چقدر دور است.

offer-kind-summer-job = کار تابستانی
offer-kind-internship = کارآموزی
offer-kind-thesis = پایان‌نامه با شرکت
offer-kind-job = کار
offer-kind-apprenticeship = شاگردی در شرکت
offer-kind-study-visit = بازدید آشنایی
offer-kind-education = دوره آموزشی
offer-kind-none = شرکتی که فعلاً جای خالی ندارد

offer-kind-summer-job-means = کاری با معاش در تابستان.
offer-kind-internship-means = مدتی یک کار را امتحان می‌کنید و یاد می‌گیرید چگونه است. بیشتر وقت‌ها بدون معاش.
offer-kind-thesis-means = در پایان تحصیل، کار نهایی خود را با یک شرکت می‌نویسید.
offer-kind-job-means = کاری که برایش معاش می‌گیرید.
offer-kind-apprenticeship-means = در یک شرکت حرفه‌ای را یاد می‌گیرید و همزمان درس می‌خوانید.
offer-kind-study-visit-means = به شرکت می‌آیید، می‌بینید و می‌پرسید. حدود یک ساعت است و هیچ قولی نمی‌دهید.
offer-kind-education-means = دوره‌ای که در آن چیزهای لازم برای کار را یاد می‌گیرید.
offer-kind-none-means = شرکت حالا جای خالی ندارد، ولی می‌توانید بخواهید که بیایید و ببینید.

spoken-sv = سویدنی
spoken-en = انگلیسی
spoken-ar = عربی
spoken-uk = اوکراینی
spoken-fa = فارسی یا دری
spoken-ti = تیگرینیا
spoken-so = سومالیایی
spoken-ru = روسی
spoken-th = تایلندی
spoken-ps = پشتو
spoken-tr = ترکی
spoken-ku = کردی
spoken-de = آلمانی

rank-file-not-found = فایل { $file } پیدا نمی‌شود یا خوانده نمی‌شود. مسیر را ببینید که درست باشد.
rank-file-not-utf8 = فایل { $file } با UTF-8 ذخیره نشده است. دوباره با UTF-8 ذخیره کنید.
rank-file-not-json = فایل { $file } یک JSON درست نیست: سطر { $line }، حرف { $column }. ببینید آنجا ویرگول، گیومه یا قوس کم نباشد.
rank-file-unknown-keys = در فایل { $file } کلیدهایی هست که وجود ندارند: { $keys }. آنها را پاک یا درست کنید.
rank-file-missing-key = فایل { $file }، { $place }: کلید { $key } نیست. آن را اضافه کنید.
rank-file-wrong-value = فایل { $file }، { $place }: اینجا باید { $expected } باشد، ولی { $got } است.
rank-file-not-allowed = فایل { $file }، { $place }: { $got } اینجا نمی‌شود. یکی از اینها را بنویسید: { $allowed }.
