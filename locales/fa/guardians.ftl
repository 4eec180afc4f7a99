# checked by: nobody yet
# کسانی که زیر 18 سال هستند: ورق برای سرپرست، لینک روی آن، و آنچه پنهان است.

# needs a native check
button-guardian-paper = ورق برای سرپرستم
# needs a native check
guardian-one-more = <b>یک چیز دیگر:</b>
# needs a native check
guardian-waits =
    { $sure ->
        [yes] شما زیر 18 سال هستید.
       *[no] شاید هنوز 18 سال‌تان تمام نشده است.
    } برای همین { $company } فعلاً شماره و نام شما در تلگرام را نمی‌بیند. اول باید سرپرست شما بله بگوید. سرپرست یک بزرگسال است که مسئول شماست: مادر، پدر یا مثلاً سرپرست قانونی { "\u2068(god man)\u2069" }.
# needs a native check
guardian-waits-how =
    این ورق را در خانه نشان بدهید. { $sure ->
        [yes] کسی را ندارید که بپرسید؟
       *[no] 18 سال‌تان تمام شده، یا کسی را ندارید که بپرسید؟
    } بنویسید { "\u2068/help\u2069" } و دکمه «از یک انسان بپرسید» را بزنید.
# needs a native check
guardian-waits-short = منتظر بله سرپرست یا { "\u2068Industrilyftet\u2069" }.
# needs a native check
guardian-before-work = زیر 18 سال هستید؟ پس پیش از شروع کار باید سرپرست شما بله بگوید. این یک ورق است که در خانه نشان بدهید.
# needs a native check
guardian-paper-choose = <b>سرپرست شما به کدام زبان می‌خواند؟</b> ورق به زبان شما و به زبانی که انتخاب می‌کنید آماده می‌شود.
# needs a native check
guardian-paper-caption = این هم ورق. آن را به سرپرست‌تان نشان بدهید، روی موبایل یا چاپ‌شده. با کد روی ورق یک بار می‌شود جواب داد.
# needs a native check
guardian-paper-caption-agreed = این هم ورق. یک بله از پیش داریم، برای همین ورق کد ندارد. شاید شرکت بخواهد امضا ببیند.
# needs a native check
guardian-paper-link = سرپرست شما دور است؟ این لینک را بفرستید. فقط کسی که مسئول شماست اجازه دارد جواب بدهد:
# needs a native check
guardian-lead-over = این تماس تمام شده است، پس ورق لازم نیست.
# needs a native check
guardian-not-needed = شما بزرگسال هستید، پس ورق لازم نیست.
# needs a native check
guardian-said-no-before = جواب درباره { $company } فعلاً نه است. در خانه با هم صحبت کنید. اگر نظرتان عوض شد، کارکنان پروژه کمک می‌کنند: در { "\u2068/help\u2069" } دکمه «از یک انسان بپرسید» را بزنید.
# needs a native check
guardian-yes-told = <b>یک سرپرست بله گفت.</b> حالا { $company } می‌بیند چطور با شما تماس بگیرد.
# needs a native check
guardian-yes-told-waiting = <b>یک سرپرست بله گفت.</b> وقتی { $company } هم بله بگوید، می‌بیند چطور با شما تماس بگیرد.
# needs a native check
guardian-no-told = سرپرست شما نمی‌خواهد که { $company } ببیند چطور با شما تماس بگیرد. بله شما به شرکت سر جایش است. در خانه با هم صحبت کنید. کارکنان پروژه می‌توانند کمک کنند.
# needs a native check
guardian-year-told = <b>سال تولد خود را تغییر دادید.</b> حالا { $company } دیگر شماره شما و نام شما در { "\u2068Telegram\u2069" } را نمی‌بیند. چیزی را که قبلاً خوانده‌اند نمی‌توانیم پس بگیریم. اول سرپرست شما باید بله بگوید.
# needs a native check
guardian-hidden-told = کارکنان Industrilyftet پنهان کرده‌اند که { $company } چطور با شما تماس بگیرد. شاید سرپرستی این را خواسته، یا یک بله اشتباه بوده است. بله شما به شرکت سر جایش است. می‌خواهید بدانید چرا؟ دکمه «از یک انسان بپرسید» را بزنید.

# needs a native check
guardian-title = به شما که سرپرست هستید
# needs a native check
guardian-child = فرزند شما
# needs a native check
guardian-offer = { $kind }، «{ $title }»
# needs a native check
guardian-about = موضوع { $name } و { $company } است: { $offer }. { $name } می‌خواهد با شرکت ملاقات کند.
# needs a native check
guardian-about-firm = موضوع { $name } و { $company } است. { $name } می‌خواهد با شرکت ملاقات کند و درباره کار یا کارآموزی صحبت کند.
# needs a native check
guardian-who-title = ما کی هستیم؟
# needs a native check
guardian-who = { "\u2068Industrilyftet\u2069" } پروژه‌ای در { "\u2068Jämtland\u2069" } و { "\u2068Härjedalen\u2069" } است. { "\u2068IUC Z-Group\u2069" } آن را با کمک اتحادیه اروپا پیش می‌برد. ما به جوان‌ها کمک می‌کنیم کار و کارآموزی پیدا کنند. همه چیز رایگان است.
# needs a native check
guardian-contact = سؤال دارید؟ { $link } را در تلگرام باز کنید و بنویسید { "\u2068/help\u2069" }. دکمه «از یک انسان بپرسید» را بزنید.
# needs a native check
guardian-knows-title = شرکت چه چیزی می‌داند؟
# needs a native check
guardian-knows = نام، سن، شهرداری (کمون) و زبان‌ها. همچنین این که { $name } چه بلد است، چه دوست دارد، چه می‌خواهد یاد بگیرد و با چه رفت‌وآمد می‌کند.
# needs a native check
guardian-knows-not = شرکت شماره تلفن یا نام در تلگرام را نمی‌بیند تا وقتی شما یا { "\u2068Industrilyftet\u2069" } بله بگویید.
# needs a native check
guardian-work-title = کار
# needs a native check
guardian-visit-title = بازدید
# needs a native check
guardian-min-age = کمترین سن: { $age } سال
# needs a native check
guardian-hazards-none = شرکت خطر خاصی ندیده است.
# needs a native check
guardian-supervisor-yes = یک بزرگسال در شرکت کار را نشان می‌دهد و کمک می‌کند.
# needs a native check
guardian-supervisor-no = راهنما ندارد؛ یعنی کسی نیست که کار را نشان بدهد و کمک کند.
# needs a native check
guardian-unknown = این را هنوز نمی‌دانیم. از شرکت بپرسید: { $things }.
# needs a native check
guardian-thing-hours = ساعت کار
# needs a native check
guardian-thing-hazards = خطرها
# needs a native check
guardian-thing-supervisor = راهنما
# needs a native check
guardian-rights-title = حقوق شما
# needs a native check
guardian-law-work = در سویدن کسی که زیر 18 سال است فقط با اجازه سرپرست می‌تواند کار کند. پیش از سالی که 16 ساله می‌شود، و پیش از تمام کردن صنف نهم، فقط کار سبک و بی‌خطر اجازه است. در این صورت شرکت باید درباره کار و خطرهایش به شما بگوید.
# needs a native check
guardian-law-visit = رفتن و دیدن کار به حساب نمی‌آید. با این هم می‌توانید نه بگویید.
# needs a native check
guardian-rights = می‌توانید نه بگویید. هر وقت خواستید می‌توانید بله خود را پس بگیرید. { $name } می‌تواند هر چه را ذخیره شده به شما نشان بدهد و پاک کند.
# needs a native check
guardian-how-title = چطور جواب می‌دهید
# needs a native check
guardian-how = کد را با موبایل خودتان اسکن کنید. تلگرام لازم است. یا پایین ورق را امضا کنید؛ بعد { $name } ورق را به { "\u2068Industrilyftet\u2069" } نشان می‌دهد.
# needs a native check
guardian-how-signed = یک بله از پیش داریم. شرکت امضا می‌خواهد؟ پایین ورق را امضا کنید.
# needs a native check
guardian-code = اسکن کنید و بله یا نه بگویید. با این کد فقط یک بار می‌شود جواب داد.
# needs a native check
guardian-field-name = نام سرپرست
# needs a native check
guardian-field-date = تاریخ
# needs a native check
guardian-field-sign = امضا

# needs a native check
guardian-page-what = اگر بله بگویید، { $company } می‌بیند چطور با { $name } تماس بگیرد: شماره تلفن یا نام در تلگرام. اگر نه بگویید، آن را نمی‌بیند.
# needs a native check
guardian-page-kept = فقط جواب‌تان و وقت آن را نگه می‌دارم، نه نام شما را. همه چیز رایگان است.
# needs a native check
button-guardian-yes = من سرپرست هستم و بله می‌گویم
# needs a native check
button-guardian-no = نه
# needs a native check
guardian-yes-thanks = از بله شما تشکر. حالا { $company } می‌تواند ببیند چطور با { $name } تماس بگیرد.
# needs a native check
guardian-no-thanks = از جواب‌تان تشکر. { $company } نمی‌بیند چطور با { $name } تماس بگیرد.
# needs a native check
guardian-change = نظرتان عوض شد؟ به کارکنان بنویسید: دکمه «از یک انسان بپرسید» را بزنید.
# needs a native check
guardian-not-kept = چیزی درباره شما این‌جا ذخیره نشده است، فقط جواب.
# needs a native check
guardian-tell-yourself = حالا نمی‌توانم به فرزند شما بنویسم. لطفاً خودتان به او بگویید که جواب داده‌اید.
# needs a native check
guardian-link-over = این لینک دیگر کار نمی‌کند. تماس تمام یا پاک شده است؟ پس شرکت چیزی نمی‌بیند و لازم نیست کاری کنید. تماس هنوز ادامه دارد؟ یک ورق جدید بخواهید.
# needs a native check
guardian-link-own = این لینک برای سرپرست شماست. ورق را به کسی نشان بدهید که مسئول شماست.
# needs a native check
guardian-link-minor = این‌جا فقط یک بزرگسال می‌تواند جواب بدهد و شما زیر 18 سال هستید.
# needs a native check
guardian-link-firm = شما مربوط همین شرکت هستید، برای همین این‌جا نمی‌توانید جواب بدهید. سرپرست هستید؟ بنویسید { "\u2068/help\u2069" } و دکمه «از یک انسان بپرسید» را بزنید.
# needs a native check
guardian-answered-before = از پیش یک جواب هست. می‌خواهید آن را عوض کنید؟ بنویسید { "\u2068/help\u2069" } و دکمه «از یک انسان بپرسید» را بزنید.

# needs a native check
minor-hidden = <b>بعضی چیزها را فعلاً نشان نمی‌دهم.</b> این به خاطر مقررات برای زیر 18 سال است، نه به خاطر شما:
# needs a native check
minor-hidden-school = باید صنف نهم را تمام کرده باشید: { $count }
# needs a native check
minor-hidden-school-open = نمی‌دانم صنف نهم را تمام کرده‌اید یا نه: { $count }
# needs a native check
minor-hidden-age = باید بزرگ‌تر باشید: { $count }
# needs a native check
minor-hidden-unknown = شرکت نگفته که برای زیر 18 سال درست است یا نه: { $count }
