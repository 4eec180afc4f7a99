# checked by: nobody yet
# What is kept about a person, who has seen it, what they agreed to, the export as a page, and the receipt of an erasure.

## When a consent text is new

# needs a native check
consent-again = این متن بعد از آن که بله گفتید تغییر کرده است، { $day }. لطفاً دوباره بخوانید و بله یا نه بگویید.
# needs a native check
consent-again-profile = تا جواب ندهید، جواب‌های شما را به کار نمی‌برم. اگر نه بگویید، آنها را پاک می‌کنم.
# needs a native check
consent-again-yes = تشکر. بله شما ذخیره شد.
# needs a native check
consent-again-needed = یک متن بعد از آن که بله گفتید تغییر کرده است. برای خواندن آن بنویسید { "\u2068/privacy\u2069" }

## What is kept

# needs a native check
privacy-day = { DAY($day) } { $year }
# needs a native check
privacy-heading = <b>{ $heading }</b>
# needs a native check
privacy-head-stored = چیزهایی که نگه داشته‌ایم
# needs a native check
privacy-head-answers = جواب‌های شما
# needs a native check
privacy-head-seen = کی چیزی درباره شما دیده است
# needs a native check
privacy-head-agreed = چیزهایی که به آنها بله گفته‌اید
# needs a native check
privacy-head-written = نوشته‌های شما و دیگران
# needs a native check
privacy-head-evening = شب‌های شما
# needs a native check
privacy-head-work = وظیفه شما در اینجا
# needs a native check
privacy-head-other = چیزهای دیگری که ذخیره شده است
# needs a native check
privacy-has-account = شماره چت و زبان شما ({ $language })، از { $day }. بدون آنها نمی‌توانم به شما جواب بدهم.
# needs a native check
privacy-has-answers = جواب‌های شما، آخرین تغییر { $day }. با آنها چیز مناسب شما را پیدا می‌کنم.
# needs a native check
privacy-has-phone = شماره تلفن شما. فقط شرکت‌هایی که شماره را به آنها می‌دهید آن را می‌گیرند.
# needs a native check
privacy-has-rankings = لیست‌های پیشنهاد برای شما: { $count }. با آنها می‌توانم نشان بدهم چرا همین پیشنهادها را گرفتید.
# needs a native check
privacy-nothing-at-all = هیچ چیزی درباره شما نگه نداشته‌ام. حتی این که حالا پرسیدید.

## Who has seen it

# needs a native check
privacy-seen-nobody = هنوز هیچ کس چیزی درباره شما ندیده است.
# needs a native check
privacy-seen-ambassador = یک سفیر در { $company } سؤال‌های شما را خواند، { $day }. سفیر نمی‌داند شما کی هستید.
# needs a native check
privacy-seen-ambassador-known = یک سفیر در { $company } سؤال‌های شما را خواند، { $day }. شما راه تماس را به همدیگر داده‌اید.
# needs a native check
privacy-seen-caseworker = { $name } در { $home } می‌تواند ببیند کارتان با { $company } چطور پیش می‌رود، از { $day }.
# needs a native check
privacy-seen-guardian =
    { $agrees ->
        [yes] یک سرپرست به تماس { $company } با شما بله گفت، { $day }.
       *[no] یک سرپرست به تماس { $company } با شما نه گفت، { $day }.
    }
# needs a native check
privacy-seen-staff =
    { $what ->
        [answers] یک نفر از Industrilyftet برای کمک به شما جواب‌های شما را خواند، { $day }.
        [ranking] یک نفر از Industrilyftet برای کمک به شما پیشنهادهای شما را دید، { $day }.
        [dialogue] یک نفر از Industrilyftet گفتگوی شما با یک سفیر را خواند، { $day }.
        [lead] یک نفر از Industrilyftet دید که به یک شرکت بله گفته‌اید، { $day }.
       *[question] یک نفر از Industrilyftet سؤال شما را خواند، { $day }.
    }
# needs a native check
privacy-firm = <b>{ $company }</b>: بله گفتید، { $day }.
# needs a native check
privacy-firm-shared = این‌ها را نشان دادید: { $things }.
# needs a native check
privacy-firm-way =
    { $way ->
        [phone] انتخاب کردید که زنگ بزنند.
       *[telegram] انتخاب کردید که در { "\u2068Telegram\u2069" } بنویسند.
    }
# needs a native check
privacy-thing =
    { $thing ->
        [name] نام
        [age] سن
        [municipality] محل زندگی
        [skills] چیزهایی که بلدید
        [wishes] چیزهایی که می‌خواهید یاد بگیرید
        [interests] چیزهایی که دوست دارید
        [swedish] اندازه سویدنی شما
        [languages] زبان‌ها
       *[travel] وسیله رفت‌وآمد
    }
# needs a native check
privacy-firm-sent = به آنها رسید، { $day }.
# needs a native check
privacy-firm-opened = آن را باز کردند، { $day }.
# needs a native check
privacy-firm-unsent = هنوز به آنها نرسیده است.
# needs a native check
privacy-firm-back = بله شما پس گرفته شد، { $day }. حالا چیزی درباره شما نمی‌بینند.
# needs a native check
privacy-firm-over = تمام شد، { $day }. حالا چیزی درباره شما نمی‌بینند.
button-privacy-seen = نشان دادن همه ({ $count })

## What was agreed to

# needs a native check
privacy-agreed-none = حالا هیچ چیز.
# needs a native check
privacy-agreed-profile = جواب‌های شما را نگه دارم و چیز مناسب شما را پیدا کنم. بله از { $day }.
# needs a native check
privacy-agreed-reminders = شب و بس (اتوبوس) را به یادتان بیاورم. بله از { $day }.
# needs a native check
privacy-agreed-broadcasts = درباره فرصت‌های جدید و شب صنعت { "\u2068(Industrinatten)\u2069" } بنویسیم. بله از { $day }.
# needs a native check
privacy-agreed-company = شرکت { $company } جواب‌های شما را ببیند. بله از { $day }.
# needs a native check
privacy-agreed-outcome = { $name } ببیند کارتان با { $company } چطور پیش می‌رود. بله از { $day }.
# needs a native check
privacy-agreed-old = متن بعد از آن تغییر کرده است. منتظر می‌مانم تا بخوانید و جواب بدهید.
# needs a native check
button-back-profile = پس گرفتن: جواب‌هایم
# needs a native check
button-back-reminders = پس گرفتن: یادآوری
# needs a native check
button-back-broadcasts = پس گرفتن: خبرها
# needs a native check
button-back-company = پس گرفتن: { $company }
# needs a native check
button-renew-read = متن جدید: { $what }
# needs a native check
button-renew-yes = بله: { $what }
# needs a native check
button-renew-no = نه: { $what }
# needs a native check
renew-what =
    { $purpose ->
        [profile] جواب‌هایم
        [reminders] یادآوری
       *[broadcasts] خبرها
    }
button-privacy-agreed = همه بله‌های من ({ $count })
# needs a native check
privacy-back-profile-ask = می‌خواهید بله خود را پس بگیرید؟ آن وقت جواب‌های شما را پاک می‌کنم و شرکت‌هایی که با آنها در تماس هستید دیگر معلومات شما را نمی‌بینند. برنامه شما برای شب صنعت { "\u2068(Industrinatten)\u2069" } می‌ماند.
# needs a native check
button-back-profile-yes = بله، جواب‌هایم را پاک کنید
# needs a native check
privacy-back-profile-done = خوب. جواب‌های شما پاک شد و شرکت‌ها دیگر معلومات شما را نمی‌بینند. شب صنعت { "\u2068(Industrinatten)\u2069" } برای همه باز است:

## The export as a page

# needs a native check
export-page-caption = این همه چیزی است که درباره شما ذخیره کرده‌ایم، در یک صفحه برای خواندن. برای باز کردن روی فایل بزنید.
# needs a native check
privacy-file-title = معلومات شما
# needs a native check
privacy-file-made = گرفته شده در { $day } ساعت { CLOCK($at) }.
# needs a native check
privacy-file-json = همه چیز در فایل دیگر { "\u2068(JSON)\u2069" } هم هست. آن فایل برای برنامه‌های کمپیوتر است.
# needs a native check
privacy-words-gone = (متن پاک شده است.)
# needs a native check
privacy-firm-asked = { $company } از شما پرسید:
# needs a native check
privacy-firm-noted = { $company } درباره شما نوشت:
# needs a native check
privacy-dialogue = شما و یک سفیر در { $company }:
# needs a native check
privacy-evening-line = { $event }، { $day }
# needs a native check
privacy-evening-at = برنامه شما: { $companies }
# needs a native check
privacy-visit = پیش { $company } بودید، { $day }.
# needs a native check
privacy-work-staff = شما از همکاران پروژه هستید، با نام { $name }.
# needs a native check
privacy-work-at = { $home }: نام شما در اینجا { $name } است، از { $day }.
# needs a native check
privacy-work-acts = سطرهای دفتر ثبت درباره کارهای شما: { $count }.
# needs a native check
privacy-count-messages = پیام‌های من به شما: { $count }.
# needs a native check
privacy-count-dismissed = پیشنهادهایی که کنار گذاشته‌اید: { $count }.
# needs a native check
privacy-head-ended = چیزهایی که دیگر اعتبار ندارد
# needs a native check
privacy-head-leads = تماس‌های شما با شرکت‌ها
# needs a native check
privacy-ended =
    { $purpose ->
        [profile] جواب‌های شما: بله { $given }، تمام شد { $ended }.
        [reminders] یادآوری: بله { $given }، تمام شد { $ended }.
        [broadcasts] خبرها: بله { $given }، تمام شد { $ended }.
        [outcome] یک کارمند می‌دید کارتان با { $company } چطور پیش می‌رود: بله { $given }، تمام شد { $ended }.
       *[company] { $company }: بله { $given }، تمام شد { $ended }.
    }
# needs a native check
privacy-reward = کد شما برای کارت پر از مهر: { $code }
# needs a native check
privacy-met = با { $name } در { $home } دیدار کرده‌اید.
# needs a native check
privacy-count-presses = دکمه‌هایی که زیر پیام‌های گروهی زده‌اید: { $count }.

## The receipt

# needs a native check
erased =
    <b>رسید: همه چیز درباره شما پاک شد.</b>
    { DAY($day) } { $year } ساعت { CLOCK($at) }
# needs a native check
erased-list = این‌ها دیگر نیست:
# needs a native check
erased-nothing = فقط شماره چت و زبان شما بود. آنها پاک شد.
# needs a native check
erased-answers = جواب‌های شما.
# needs a native check
erased-companies = بله‌های شما به شرکت‌ها ({ $count }): { $companies }. کارت شما پیش آنها خالی شد.
# needs a native check
erased-evening = شب‌های شما: برنامه، جاها و مهرها.
# needs a native check
erased-questions = سؤال‌ها و گفتگوهای شما.
# needs a native check
erased-files = فایل‌هایی که فرستاده‌اید.
# needs a native check
erased-role = وظیفه شما در اینجا.
# needs a native check
erased-rankings = لیست‌های پیشنهاد بدون شما می‌ماند. هیچ کس نمی‌تواند ببیند برای کی بوده است.
# needs a native check
erased-backups = نسخه‌های دیتابیس ما قفل است و حداکثر { $days } روز نگه داشته می‌شود. اگر روزی یکی از آنها را دوباره بیاوریم، معلومات شما خودبه‌خود باز پاک می‌شود.
# needs a native check
erased-telegram = چت در { "\u2068Telegram\u2069" } شما می‌ماند. برای پاک کردن آن، در لیست چت‌ها انگشت خود را روی آن نگه دارید و حذف را بزنید.
# needs a native check
erased-quiet = دیگر چیزی نمی‌فرستم. اگر روزی خواستید دوباره شروع کنید، بنویسید { "\u2068/start\u2069" }
