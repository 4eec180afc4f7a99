# checked by: nobody yet
# پیشنهادهای مناسب، تماس‌ها، و آنچه به هر طرف گفته می‌شود

matches-first-questions = اول چند سؤال، تا بدانم چه چیزی برای شما مناسب است.
matches-title = <b>اینها شاید برای شما مناسب باشد</b>
matches-title-more = <b>پیشنهادهای بیشتر</b>
matches-end = می‌خواهید بیشتر ببینید، یا چیزی را تغییر بدهید؟
matches-none = فعلاً چیزی برای نشان دادن نیست. یک جواب را تغییر بدهید، یا به شب صنعت { "\u2068(Industrinatten)\u2069" } بیایید.
matches-no-more = فعلاً همین بود. اگر یک جواب را تغییر بدهید، شاید بیشتر پیدا کنم.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· حدود { KM($km) }
    }
match-why = <b>چرا مناسب است</b>
match-missing = <b>خوب است بدانید</b>
example-firm = <i>این شرکت واقعی نیست؛ فقط یک نمونه است.</i>
offer-line = { $title }، { $company }
offer-dates = از { DAY($start) } تا { DAY($end) }
offer-day = روز: { DAY($day) }
offer-starts = روز اول: { DAY($day) }
offer-ends = روز آخر: { DAY($day) }
offer-apply-by = تا { DAY($day) } بله بگویید
offer-hours = ساعت کار: { $hours }
# needs a native check
offer-min-age = باید { $age } سال‌تان تمام شده باشد
# needs a native check
offer-hazards = احتیاط کنید: { $hazards }
# needs a native check
hazard-noise = سروصدای زیاد
# needs a native check
hazard-hot-surfaces = جاهای داغ
# needs a native check
hazard-sharp-tools = وسایل تیز
# needs a native check
hazard-moving-machines = ماشین‌آلات در حرکت
# needs a native check
hazard-chemicals = مواد کیمیاوی (شیمیایی)
# needs a native check
hazard-heavy-lifting = بلند کردن چیزهای سنگین
# needs a native check
hazard-heights = جاهای بلند
# needs a native check
hazard-vehicles = موتر (ماشین) در حرکت
# needs a native check
hazard-dust = گرد و خاک
# needs a native check
hazard-cold = سرما
# needs a native check
hazard-electricity = برق

button-want = ✅ بله، مرا به آنها معرفی کنید
button-not-for-me = برای من نیست
button-more = پیشنهادهای بیشتر
dismiss-why = خوب، { $offer } را دیگر نشان نمی‌دهم. چرا مناسب نبود؟
dismiss-too-far = خیلی دور است
dismiss-work = این کار را نمی‌خواهم
dismiss-kind = دنبال این نیستم
dismiss-dates = وقتش مناسب نیست
dismiss-other = دلیل دیگر
dismissed-next = تشکر! پیشنهاد بعدی:
offer-gone = این پیشنهاد دیگر نیست. بنویسید { "\u2068/matches\u2069" } تا پیشنهادهای دیگر را نشان بدهم.
# needs a native check
offer-not-for-minors = شما زیر 18 سال هستید و نمی‌دانیم اجازه این کار را دارید یا نه. برای همین نمی‌توانم آن را نشان بدهم. بنویسید { "\u2068/matches\u2069" } تا پیشنهادهای دیگر را نشان بدهم.

# needs a native check
consent-company = <b>این چیزها را { $company } درباره شما می‌بیند:</b>
# needs a native check
consent-company-how =
    هیچ شرکتی جز { $company } اینها را نمی‌بیند. کارکنان { "\u2068Industrilyftet\u2069" } هم اگر کمک لازم باشد، می‌توانند ببینند. هر وقت خواستید، می‌توانید در { "\u2068/leads\u2069" } آن را پس بگیرید.

    <b>قبول دارید؟ و چطور با شما تماس بگیرند؟</b>
# needs a native check
consent-company-how-again = { $company } چطور با شما تماس بگیرد؟
shared-name = نام: { $name }
shared-age = امسال { $age } ساله می‌شود
shared-municipality = محل زندگی: { $municipality }
shared-skills = بلد است: { $skills }
shared-wishes = می‌خواهد یاد بگیرد: { $skills }
shared-interests = دوست دارد: { $interests }
shared-swedish = سویدنی: { $level }
shared-languages = زبان‌های دیگر: { $languages }
shared-travel = رفت‌وآمد: { $ways }
# needs a native check
button-share-telegram = بله، در تلگرام بنویسند
# needs a native check
button-share-phone = بله، به من زنگ بزنند
button-not-now = نه، فعلاً نه
want-not-now = خوب، به { $company } چیزی نمی‌گویم.
# needs a native check
ask-phone = برای فرستادن شماره‌تان دکمه پایین را بزنید. فقط { $company } آن را می‌گیرد، آن هم فقط اگر بله بگوید.
button-send-phone = 📞 فرستادن شماره من
button-no-phone = نه، تشکر
phone-thanks = تشکر، شماره شما رسید.
phone-not-now = تشکر، ولی فعلاً شماره شما را لازم ندارم.
phone-not-yours = این شماره خودتان نبود. دکمه «فرستادن شماره من» را بزنید.
phone-kept-out = خوب، هیچ شماره‌ای فرستاده نشد.
phone-by-button = دکمه «فرستادن شماره من» را بزنید تا بدانم که شماره خودتان است.
lead-requested =
    <b>تمام شد! بله شما به { $company } رسید.</b>
    تا { DAY($day) } جواب می‌دهند. جواب همین جا به شما می‌رسد. دیگر لازم نیست کاری بکنید.

leads-title = <b>تماس‌های شما</b>
leads-none = هنوز به هیچ شرکتی بله نگفته‌اید.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = منتظر جواب، تا { DAY($day) }
lead-status-accepted = می‌خواهند شما را ببینند
lead-status-declined = این بار نتوانستند
lead-status-expired = به وقت جواب ندادند
lead-status-withdrawn = بله خود را پس گرفتید
lead-status-contacted = با هم در تماس هستید
lead-status-visit = برای بازدید رفته‌اید
lead-status-internship = آنجا کارآموز هستید
lead-status-hired = آنجا کار پیدا کردید
lead-status-closed = تمام شد
# needs a native check
button-withdraw = بله خود را پس می‌گیرم
# needs a native check
button-withdraw-yes = بله، پس می‌گیرم
# needs a native check
lead-withdraw-ask = می‌خواهید بله خود به { $company } را پس بگیرید؟ آن وقت معلومات شما از تلفن آنها پاک می‌شود.
# needs a native check
lead-withdrawn = بله خود را پس گرفتید. { $company } دیگر معلومات شما را نمی‌بیند.
lead-withdraw-late = تماس با { $company } از قبل تمام شده بود.

# آنچه به شخص گفته می‌شود

lead-accepted =
    <b>خبر خوب! { $company } می‌خواهد شما را ببیند.</b> { $days ->
        [0] همان روز جواب دادند.
        [one] بعد از یک روز جواب دادند.
       *[other] بعد از { $days } روز جواب دادند.
    }
lead-accepted-offer = موضوع: { $offer }
reach-firm = مسئول تماس شما { $contact } است. راحت بنویسید و سلام کنید. شاید آنها هم به شما بنویسند.
firm-will-write = { $contact } با شما تماس می‌گیرد.
lead-declined = { $company } این بار نمی‌تواند. { $reason }
lead-declined-next = این به خاطر شما نیست. شرکت‌های دیگری هم هست:
declined-no-places = جای خالی ندارند.
declined-not-this-season = فعلاً دنبال کسی نیستند.
declined-needs-licence = برای این کار جواز رانندگی (گواهینامه) یا مدرکی لازم است که هنوز ندارید.
declined-other-offer = چیز دیگری دارند که شاید بعداً برای شما بهتر باشد.
declined-no-time = فعلاً وقت ندارند کسی را بپذیرند.
declined-other = توضیحی ندادند.
lead-delayed = جواب { $company } دیر شده است. به آنها گفته‌ایم و همکاران ما حالا از آنها می‌پرسند. همین که جواب بدهند، به شما خبر می‌دهیم.
lead-expired = { $company } به وقت جواب نداد. متأسفیم.
lead-question = <b>{ $company } از شما یک سؤال دارد:</b>
lead-question-how = اختیار با شماست که جواب بدهید یا نه. شماره شخصی { "\u2068(personnummer)\u2069" } و چیزهای خصوصی ننویسید.
lead-question-meant = این جواب سؤال پایین بود؟ پس «جواب می‌نویسم» را بزنید و آن را دوباره بنویسید.
button-write-answer = جواب می‌نویسم
button-no-answer = نمی‌خواهم جواب بدهم
lead-question-left = خوب. { $company } به این سؤال جوابی نمی‌گیرد. بله شما هنوز هست.
question-lead-answer-answer = جواب‌تان را بنویسید. آن را به شرکت می‌فرستم.
lead-answer-sent = تشکر! جواب شما را به { $company } فرستادم.
lead-question-over = این سؤال دیگر جواب لازم ندارد.
lead-question-answered-before = شما قبلاً به این سؤال جواب داده‌اید. تشکر!
relayed-text-too-long = متن باید بین 1 و { $limit } حرف باشد. دوباره بنویسید، کمی کوتاه‌تر.
# needs a native check
relayed-text-sensitive = این درباره { $kinds } است و آن را نمی‌فرستم. لطفاً با کلمات دیگر بنویسید.

# طرف شرکت

lead-card-title = <b>کسی می‌خواهد پیش شما بیاید: { $offer }</b>
lead-card-answer-by = تا <b>{ DAY($day) }</b> جواب بدهید. آن شخص این تاریخ را می‌بیند.
lead-card-accepted = ✅ { $contact } بله گفت.
lead-card-declined = { $contact } جواب داد: فعلاً نه. به آن شخص گفته شد.
lead-card-withdrawn = آن شخص بله خود را پس گرفت. معلوماتش پاک شد.
lead-card-expired = وقت تمام شد. به آن شخص گفته شد و معلوماتش پاک شد.
lead-card-question = <b>سؤال شما:</b> { $question }
lead-card-question-answer = <b>جواب:</b> { $answer }
card-emptied = آن شخص معلومات خود را پاک کرده است.
button-lead-accept = ✅ بله، می‌خواهیم او را ببینیم
button-lead-decline = فعلاً نه
button-lead-question = یک سؤال بپرسید
button-lead-card = نمایش کارت
reach-nameless = این شخص
reach-by-telegram = همین جا در تلگرام به { $person } بنویسید. در دو روز آینده تماس بگیرید.
reach-by-username = راه تماس با { $name }: { $username } در تلگرام. در دو روز آینده تماس بگیرید.
reach-by-phone = راه تماس با { $name }: به { $phone } زنگ بزنید. در دو روز آینده تماس بگیرید.
decline-why = چرا فعلاً نه؟ با مهربانی به آن شخص می‌گوییم.
decline-no-places = جای خالی نداریم
decline-not-this-season = فعلاً دنبال کسی نیستیم
decline-needs-licence = جواز یا مدرک لازم است
decline-other-offer = چیز دیگری بعداً بهتر است
decline-no-time = فعلاً وقت نداریم
question-lead-question-question = سؤال‌تان را در یک پیام بنویسید. می‌توانید یک سؤال بپرسید. درباره سلامتی، دین، قوم یا خانواده نپرسید.
lead-question-sent = سؤال فرستاده شد. جواب همین جا به شما می‌رسد.
lead-question-asked-before = شما قبلاً یک سؤال پرسیده‌اید. وقتی همدیگر را دیدید می‌توانید بیشتر بپرسید.
lead-question-answered = <b>{ $name } به سؤال شما جواب داد:</b>
lead-not-yours = این کارت مال شما نیست.
lead-answered-yes-before = { $contact } قبلاً در { DAY($day) } بله گفته است.
lead-answered-no-before = { $contact } قبلاً در { DAY($day) } گفته است: فعلاً نه.
lead-withdrawn-before = آن شخص بله خود را پس گرفته است. دیگر کاری لازم نیست.
lead-expired-before = وقت جواب دادن تمام شده است.
lead-reminder = ⏰ آخرین روز برای جواب { DAY($day) } است.
lead-no-contact = ⚠️ کسی به { $company } بله گفته است، ولی این شرکت اینجا مسئول تماسی ندارد که جواب بدهد. با { "\u2068/companies\u2069" } یک لینک بسازید. قول داده‌ایم که تا { DAY($day) } جواب بیاید.
lead-late = ⏰ { $company } به یک بله جواب نداده است. قول داده بودند تا { DAY($day) } جواب بدهند. با آنها تماس بگیرید.

# مسئولان تماس و کارکنان

contact-welcome = <b>خوش آمدید! حالا شما از طرف { $company } جواب می‌دهید.</b>
contact-how =
    وقتی کسی به شرکت شما بله بگوید، اینجا یک کارت می‌گیرید. در آن چیزهایی است که خودش خواسته بگوید. تا پنج روز کاری جواب بدهید.
    وقتی بله بگویید، آن شخص نام شما (بدون نام خانوادگی) را می‌گیرد و می‌تواند همین جا در تلگرام به شما بنویسد.
    با { "\u2068/leads\u2069" } کارت‌هایی را که منتظر جواب است می‌بینید.
staff-welcome = <b>سلام! شما از کارکنان هستید.</b> با { "\u2068/companies\u2069" } برای مسئول تماس یک شرکت لینک می‌سازید. وقتی جواب شرکتی دیر شود، به شما خبر می‌دهیم.
companies-none = هنوز هیچ شرکتی نیست. نمونه را با { "\u2068/template\u2069" } بگیرید، پر کنید و همین جا بفرستید.
button-next-page = بعدی →
button-previous-page = ← قبلی
invite-link = لینک برای مسئول تماس <b>{ $company }</b>. فقط یک بار کار می‌کند، تا { $days } روز:
invite-unknown = این لینک کار نمی‌کند. از کارکنان پروژه یک لینک جدید بخواهید.
invite-used = این لینک را کس دیگری استفاده کرده است. از کارکنان پروژه یک لینک جدید بخواهید.
company-gone = این شرکت دیگر وجود ندارد.
