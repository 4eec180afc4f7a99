# پرسش‌ها از خود شخص

progress = سؤال { $number } از { $total }
answer-yes = بله
answer-no = نه
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>در چه سالی به دنیا آمده‌اید؟</b> سال را با چهار رقم بنویسید، مثلاً 2008.
question-profile-turned-13 = <b>۱۳ سال‌تان تمام شده است؟</b>
question-profile-consent =
    <b>اجازه دارم جواب‌های شما را نگه دارم؟</b>
    آنها را فقط برای پیدا کردن شرکت مناسب شما به کار می‌برم. هیچ شرکتی آنها را نمی‌بیند، مگر این که خودتان به آن شرکت بله بگویید. با /privacy می‌توانید همه چیز را ببینید و پاک کنید.
question-profile-municipality = <b>کجا زندگی می‌کنید؟</b> شهرداری (کمون) را انتخاب کنید یا نامش را بنویسید.
question-profile-finished-school = <b>صنف نهم (کلاس نهم) را تمام کرده‌اید؟</b> بعضی کارها فقط بعد از صنف نهم اجازه است.
question-profile-wants = <b>دنبال چه هستید؟</b> می‌توانید چند تا انتخاب کنید. نمی‌دانید؟ «تمام شد» را بزنید، از هر کدام کمی نشان می‌دهم.
question-profile-interests = <b>چه چیزهایی را دوست دارید؟</b> می‌توانید چند تا انتخاب کنید.
question-profile-skills-text =
    <b>چه کارهایی بلدید، یا چه کارهایی کرده‌اید؟</b> با کلمات خودتان و به زبان خودتان بنویسید.

    همه چیز حساب است: کار خانه، مکتب و مدرسه، زمین و حیوانات، سرگرمی، کار بدون معاش. مثلاً: <i>«بایسکل (دوچرخه) خواهر و برادرم را درست می‌کردم، از بزها نگهداری می‌کردم و در یک مغازه کمک می‌کردم.»</i>
question-profile-skills = <b>حرف شما را این طور فهمیدم.</b> هر کدام درست نیست، روی آن بزنید تا برش دارم. بعد «تمام شد» را بزنید.
question-profile-skills-none = <b>هیچ کلمه‌ای را نشناختم.</b> تقصیر من است، نه شما. از اینها چیزی را کمی بلدید؟ انتخاب کنید یا «تمام شد» را بزنید.
question-profile-skills-guessed = <b>مطمئن نیستم که درست فهمیده باشم.</b> آیا منظورتان یکی از گزینه‌های اول بود؟ آنچه درست است انتخاب کنید، یا «تمام شد» را بزنید.
question-profile-swedish = <b>چقدر سویدنی (سوئدی) بلدید؟</b>
question-profile-languages = <b>به چه زبان‌های دیگری حرف می‌زنید؟</b> می‌توانید چند تا انتخاب کنید.
question-profile-travel-km = <b>تا چه فاصله‌ای می‌توانید برای کار بروید؟</b> یک طرف راه، در یک روز.
question-profile-travel-by = <b>با چه می‌توانید بروید؟</b> می‌توانید چند تا انتخاب کنید.
question-profile-first-name = <b>نام کوچک شما چیست؟</b> (بدون نام خانوادگی) شرکت‌ها آن را فقط وقتی می‌بینند که به آنها بله بگویید.

birth-year-wrong = سالی پیدا نکردم. فقط سال تولدتان را با چهار رقم بنویسید. مثلاً: 2008.
birth-year-several = چند سال دیدم. شما در کدام سال به دنیا آمده‌اید؟
birth-year-solar = سال { $year } در تقویم سویدن می‌تواند دو سال باشد. کدام درست است؟
municipality-unknown = این جا را نمی‌شناسم. یکی از شهرداری‌های اینجا را انتخاب کنید یا «جای دیگر» را بزنید.
first-name-wrong = فقط نام کوچک‌تان را بنویسید، بدون عدد و لینک. حداکثر ۴۰ حرف.

too-young =
    تشکر که گفتید! شما هنوز ۱۳ ساله نیستید. برای همین هیچ چیزی از شما نگه نمی‌دارم.
    ولی با یک بزرگسال به Industrinatten خوش آمدید:
consent-refused = اشکالی ندارد. جواب‌های شما را نگه نداشتم. این Industrinatten است، برای همه باز است:

municipality-elsewhere = جای دیگر
button-locate = 📍 از موقعیت تلفن بگیر
ask-place = دکمه پایین را بزنید تا ببینم به کدام شهرداری نزدیک هستید. فقط جای تقریبی را نگه می‌دارم، نه آدرس شما را.
button-send-place = 📍 فرستادن موقعیت من
button-no-place = نه تشکر، خودم انتخاب می‌کنم
place-thanks = تشکر!
place-not-now = تشکر، ولی فعلاً موقعیت شما را لازم ندارم.

# چه چیزی می‌خواهد، با توضیح کلمه‌های سخت
want-summer-job = کار تابستانی
want-internship = کارآموزی (praktik)
want-thesis = پایان‌نامه با شرکت (exjobb)
want-job = کار با معاش
want-apprenticeship = شاگردی: یاد گرفتن حرفه
want-study-visit = بازدید: بیایید و ببینید
want-education = دوره آموزشی

interest-metal = 🔩 فلز
interest-machines = ⚙️ ماشین‌آلات
interest-vehicles = 🚚 موتر و خودرو
interest-wood = 🪵 چوب
interest-building = 🏠 ساختمان
interest-electricity = ⚡ برق
interest-computers = 💻 کمپیوتر
interest-food = 🍞 غذا
interest-textile = 🧵 خیاطی و پارچه
interest-outdoors = 🌲 بیرون و طبیعت
interest-animals = 🐑 حیوانات و مزرعه
interest-design = 🎨 نقاشی و طراحی
interest-people = 🤝 دیدن آدم‌ها
interest-order = 📦 بسته‌بندی و نظم

chip-wish = می‌خواهم یاد بگیرم: { $concept }
skills-avoided = این را نمی‌خواهید: { $things }. به آن توجه می‌کنم.
sensitive-removed = قسمتی از متن را نگه نداشتم، آن که درباره { $kinds } بود. لازم نیست آن را بدانم.
sensitive-personal-number = شماره شخصی (personnummer)
sensitive-health = صحت و سلامتی
sensitive-religion = دین
sensitive-ethnicity = قوم
sensitive-legal-status = اجازه اقامت
sensitive-birth-country = کشور اصلی شما
sensitive-sexual-life = عشق و رابطه جنسی
sensitive-political = سیاست
sensitive-trade-union = اتحادیه کارگری
sensitive-crime = جرم
sensitive-contact-details = تلفن، ایمیل یا آدرس

swedish-A0 = هنوز سویدنی بلد نیستم
swedish-A1 = چند کلمه بلدم
swedish-A2 = درباره چیزهای ساده حرف می‌زنم
swedish-B1 = کارهای روزانه را می‌توانم
swedish-B2 = درباره بیشتر چیزها حرف می‌زنم
swedish-C1 = خیلی خوب سویدنی حرف می‌زنم
swedish-C2 = سویدنی زبان خودم است

travel-km-10 = همین جا (۱۰ کیلومتر)
travel-km-30 = ۳۰ کیلومتر
travel-km-60 = ۶۰ کیلومتر
travel-km-100 = ۱۰۰ کیلومتر
travel-km-500 = دورتر، یا کوچ می‌کنم
travel-by-walk = 🚶 پیاده یا بایسکل (دوچرخه)
travel-by-bus = 🚌 بس (اتوبوس) یا قطار
travel-by-moped = 🛵 موپد یا A-traktor
travel-by-car = 🚗 موتر، گواهی‌نامه (B) دارم
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
field-first-name = نام کوچک

question-over = این سؤال مربوط به جواب‌هایی است که دیگر وجود ندارد. بنویسید /start تا از نو شروع کنیم.
