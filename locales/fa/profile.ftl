# checked by: nobody yet
# سؤال‌ها از خود شخص

progress = سؤال { $number } از { $total }
answer-yes = بله
answer-no = نه
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>در چه سالی به دنیا آمده‌اید؟</b> سال را با چهار رقم بنویسید، مثلاً 2008. سال هجری شمسی هم می‌شود، مثلاً 1387.
# needs a native check
question-profile-turned-13 = <b>13 سال‌تان تمام شده است؟</b>
# needs a native check
question-profile-consent =
    <b>اجازه دارم جواب‌های شما را نگه دارم؟</b>
    آنها را فقط برای پیدا کردن شرکت مناسب شما به کار می‌برم. هیچ شرکتی آنها را نمی‌بیند، مگر این که خودتان به آن شرکت بله بگویید. با { "\u2068/privacy\u2069" } می‌توانید همه چیز را ببینید و پاک کنید.
question-profile-municipality = <b>کجا زندگی می‌کنید؟</b> کمون { "\u2068(kommun)\u2069" } خود را انتخاب کنید یا نامش را بنویسید.
question-profile-finished-school = <b>صنف نهم (کلاس نهم) را تمام کرده‌اید؟</b> بعضی کارها را فقط بعد از صنف نهم اجازه دارید.
question-profile-wants = <b>دنبال چه هستید؟</b> می‌توانید چند تا انتخاب کنید. نمی‌دانید؟ «تمام شد» را بزنید تا از هر کدام کمی نشان بدهم.
question-profile-interests = <b>چه چیزهایی را دوست دارید؟</b> می‌توانید چند تا انتخاب کنید.
question-profile-skills-text =
    <b>چه کارهایی بلدید، یا چه کارهایی کرده‌اید؟</b> با کلمات خودتان و به زبان خودتان بنویسید.

    همه چیز حساب است: کار خانه، درس مکتب، زمین و حیوانات، سرگرمی، کار بدون معاش. مثلاً: <i>«بایسکل (دوچرخه) خواهر و برادرم را درست می‌کردم، از بزها نگهداری می‌کردم و در یک دکان کمک می‌کردم.»</i>
question-profile-skills = <b>حرف شما را این طور فهمیدم.</b> اگر چیزی درست نیست، روی آن بزنید تا برداشته شود. بعد «تمام شد» را بزنید.
question-profile-skills-none = <b>هیچ کلمه‌ای را نشناختم.</b> تقصیر من است، نه شما. از اینها چیزی را کمی بلدید؟ انتخاب کنید، یا «تمام شد» را بزنید.
question-profile-skills-guessed = <b>مطمئن نیستم که درست فهمیده باشم.</b> منظورتان یکی از اولی‌ها بود؟ هر کدام را که درست است انتخاب کنید، یا «تمام شد» را بزنید.
question-profile-swedish = <b>چقدر سویدنی (سوئدی) بلدید؟</b>
question-profile-languages = <b>دیگر به چه زبان‌هایی حرف می‌زنید؟</b> می‌توانید چند تا انتخاب کنید.
question-profile-travel-km = <b>برای کار تا کجا می‌توانید بروید؟</b> فقط راه رفت، در یک روز.
question-profile-travel-by = <b>با چه می‌توانید بروید؟</b> می‌توانید چند تا انتخاب کنید.
question-profile-first-name = <b>نام‌تان چیست؟</b> (بدون تخلص یا نام خانوادگی) شرکت‌ها آن را فقط وقتی می‌بینند که به آنها بله بگویید.

birth-year-wrong = سالی پیدا نکردم. فقط سال تولدتان را با چهار رقم بنویسید. مثلاً: 2008.
birth-year-several = چند سال دیدم. در کدام سال به دنیا آمده‌اید؟
birth-year-calendar = سال { $year } در تقویم سویدن (میلادی) می‌تواند یکی از این سال‌ها باشد. کدام درست است؟ اگر این‌جا نیست، سال میلادی را با چهار رقم بنویسید.
birth-year-age = { $age } ساله هستید؟ پس سال تولدتان یکی از این دو سال است. کدام؟
birth-year-which = می‌خواهم مطمئن شوم: در چه سالی به دنیا آمده‌اید؟ اگر این‌جا نیست، سال را با چهار رقم بنویسید.
# needs a native check
birth-year-child = در سال { $year } به دنیا آمده‌اید؟ پس هنوز 13 ساله نیستید. آن وقت اجازه ندارم چیزی درباره شما نگه دارم و هر چه این‌جا درباره شماست پاک می‌شود. درست است؟ روی سال بزنید. اگر نه، سال درست را بنویسید.
municipality-unknown = این جا را نمی‌شناسم. یک کمون را از اینجا انتخاب کنید، یا «جای دیگر» را بزنید.
first-name-wrong = فقط نام‌تان را بنویسید، بدون تخلص، عدد و لینک. حداکثر 40 حرف.

# needs a native check
too-young =
    تشکر که گفتید! شما هنوز 13 ساله نیستید. برای همین هیچ چیزی درباره شما نگه نمی‌دارم.
    ولی همراه یک بزرگسال به شب صنعت { "\u2068(Industrinatten)\u2069" } خوش آمدید:
# needs a native check
consent-refused = اشکالی ندارد. جواب‌های شما را نگه نداشتم. شب صنعت { "\u2068(Industrinatten)\u2069" } برای همه باز است:

municipality-elsewhere = جای دیگر
button-locate = 📍 موقعیت تلفن من
# needs a native check
ask-place = دکمه پایین را بزنید تا ببینم به کدام کمون نزدیک هستید. فقط جای تقریبی را نگه می‌دارم، نه آدرس شما را.
button-send-place = 📍 فرستادن موقعیت من
button-no-place = نه، تشکر، خودم انتخاب می‌کنم
place-thanks = تشکر!
place-not-now = تشکر، ولی فعلاً موقعیت شما را لازم ندارم.

# چه چیزی می‌خواهد، با توضیح کلمه‌های سخت
want-summer-job = کار تابستانی
want-internship = کارآموزی { "\u2068(praktik)\u2069" }
want-thesis = پایان‌نامه با شرکت { "\u2068(exjobb)\u2069" }
want-job = کار با معاش
want-apprenticeship = شاگردی: یاد گرفتن یک حرفه
want-study-visit = بازدید: رفتن و دیدن
want-education = دوره آموزشی

interest-metal = 🔩 فلز
interest-machines = ⚙️ ماشین‌آلات
interest-vehicles = 🚚 موتر (ماشین)
interest-wood = 🪵 چوب
interest-building = 🏠 ساختن و ساختمان
interest-electricity = ⚡ برق
interest-computers = 💻 کمپیوتر
interest-food = 🍞 غذا
interest-textile = 🧵 خیاطی و پارچه
interest-outdoors = 🌲 بیرون بودن، طبیعت
interest-animals = 🐑 حیوانات و مزرعه
interest-design = 🎨 رسامی و طراحی
interest-people = 🤝 دیدن مردم
interest-order = 📦 بسته‌بندی و مرتب کردن

chip-wish = می‌خواهم یاد بگیرم: { $concept }
skill-wish = می‌خواهم یاد بگیرم: { $concept }
skills-avoided = این را نمی‌خواهید: { $things }. یادم می‌ماند.
# needs a native check
sensitive-only-year = شما شماره شخصی نوشتید. من فقط به سال نیاز دارم. بقیه را نگه نداشتم.
# needs a native check
sensitive-removed = آن قسمت متن را که درباره { $kinds } بود نگه نداشتم. لازم نیست آن را بدانم.
# needs a native check
sensitive-personal-number = شماره شخصی { "\u2068(personnummer)\u2069" }
# needs a native check
sensitive-health = صحت و سلامتی
# needs a native check
sensitive-religion = دین
# needs a native check
sensitive-ethnicity = قوم و نژاد
# needs a native check
sensitive-legal-status = اجازه اقامت
# needs a native check
sensitive-birth-country = کشور اصلی شما
# needs a native check
sensitive-sexual-life = عشق و رابطه جنسی
# needs a native check
sensitive-political = سیاست یا خدمت نظامی
# needs a native check
sensitive-trade-union = اتحادیه کارگری
# needs a native check
sensitive-crime = جرم
# needs a native check
sensitive-contact-details = تلفن، ایمیل یا آدرس

swedish-A0 = هنوز سویدنی بلد نیستم
swedish-A1 = چند کلمه بلدم
swedish-A2 = درباره چیزهای ساده حرف می‌زنم
swedish-B1 = در زندگی روزمره مشکلی ندارم
swedish-B2 = درباره بیشتر چیزها حرف می‌زنم
swedish-C1 = خیلی خوب سویدنی حرف می‌زنم
swedish-C2 = سویدنی زبان خودم است

travel-km-10 = همین جا (10 کیلومتر)
travel-km-30 = 30 کیلومتر
travel-km-60 = 60 کیلومتر
travel-km-100 = 100 کیلومتر
travel-km-500 = دورتر، یا کوچ می‌کنم
travel-by-walk = 🚶 پیاده یا بایسکل (دوچرخه)
travel-by-bus = 🚌 بس (اتوبوس) یا قطار
travel-by-moped = 🛵 موپد یا { "\u2068A-traktor\u2069" }
travel-by-car = 🚗 موتر – جواز رانندگی { "\u2068(B)\u2069" }
travel-by-lift = 👋 کسی مرا می‌رساند

summary-title = <b>جواب‌های شما</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = سال تولد
field-municipality = محل زندگی
field-finished-school = صنف نهم تمام شده
field-wants = دنبال چه هستم
field-interests = چه دوست دارم
field-skills-text = با کلمات خودم
field-skills = چه بلدم
field-swedish = سویدنی
field-languages = زبان‌های دیگر
field-travel-km = تا چه فاصله‌ای می‌روم
field-travel-by = با چه می‌روم
field-first-name = نام

question-over = این سؤال مال جواب‌هایی است که دیگر وجود ندارد. بنویسید { "\u2068/start\u2069" } تا از نو شروع کنیم.
