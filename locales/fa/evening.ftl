# checked by: nobody yet
# شب یک نفر در Industrinatten: برنامه، تکت (بلیت)، یادآوری، دم در و بعد از آن.

## The programme and the plan

button-my-evening = شب من – برنامه می‌سازم
command-evening = شب من در شب صنعت { "\u2068(Industrinatten)\u2069" }
event-gone = این شب دیگر وجود ندارد. بنویسید { "\u2068/event\u2069" } تا ببینید چه برنامه‌ای هست.
event-is-cancelled = { $name } لغو شد. متأسفیم. بنویسید { "\u2068/event\u2069" } تا ببینید چه برنامه‌ای هست.
event-is-over = { $name } این بار تمام شد. بنویسید { "\u2068/matches\u2069" } تا راه‌های دیگر را نشان بدهم.
event-is-full = فعلاً همه جاها پر است. می‌توانید در صف بمانید.
event-has-moved = توجه! وقت یا جا تغییر کرده است. حالا این درست است:
stop-gone = این شرکت دیگر در برنامه آن شب نیست. بنویسید { "\u2068/event\u2069" } تا برنامه را ببینید.
evening-not-registered = شما برای این شب ثبت‌نام نکرده‌اید. بنویسید { "\u2068/evening\u2069" } تا برنامه بسازیم.
evening-none = فعلاً شبی برای برنامه‌ریزی نیست. بنویسید { "\u2068/matches\u2069" } تا راه‌های دیگر را نشان بدهم.
evening-no-plan = فعلاً شرکت‌ها وقت خالی ندارند. بعداً دوباره ببینید.
evening-proposal = <b>یک پیشنهاد برای شب شما</b>
evening-registered = <b>شب شما. ثبت‌نام شده‌اید!</b>
evening-when =
    { $name }
    { DAY($day) }، ساعت { SPAN($start, $end) }
evening-day = { DAY($day) }، ساعت { SPAN($start, $end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – فعلاً پر است. شماره شما در صف { $position } است.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – یک جا برای شما خالی شده است. به پیام جواب بدهید.
evening-visit-in-lot = 🎲 { $company } – جاها با قرعه داده می‌شود. شما هم در قرعه هستید.
evening-ride = 🚌 { CLOCK($at) } { $route }: از { $start } تا { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } دقیقه تأخیر)
    }
evening-ride-home = 🚌 { CLOCK($at) } به طرف خانه با { $route }: از { $start } تا { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } دقیقه تأخیر)
    }
evening-walk = 🚶 حدود { $minutes } دقیقه پیاده تا شرکت بعدی
evening-drive = 🚗 حدود { $minutes } دقیقه با موتر (ماشین) تا شرکت بعدی – هیچ بس (اتوبوس) مناسبی نیست
evening-party = { $count ->
        [1] تنها می‌آیید.
       *[other] { $count } نفر هستید.
    }
evening-places-by-lot = { $company }: جاها با قرعه داده می‌شود
evening-places-left = { $company }: { $count ->
        [0] جای خالی نمانده، ولی می‌توانید در صف بمانید
       *[other] { $count } جا مانده است
    }
evening-good-to-know = <b>خوب است بدانید</b>
evening-min-age = { $company }: باید { $age } سال‌تان تمام شده باشد.
evening-with-adult = { $company }: کودکان همراه یک بزرگسال می‌آیند.
# needs a native check
evening-wear = { $company }: { $wear }
evening-steps = { $company }: زینه (پله) دارد.
button-evening-take = ✅ بله، ثبت‌نام می‌کنم
button-evening-show = شب من
button-evening-change = تغییر شرکت
button-evening-bus = تغییر بس (اتوبوس)
button-evening-party = ما چند نفر هستیم
button-evening-ticket = تکت (بلیت) من
button-evening-map = نقشه
button-evening-calendar = گذاشتن در تقویم
button-evening-cancel = لغو ثبت‌نام
button-evening-stamps = کارت مُهر
evening-change = چه چیزی را می‌خواهید تغییر بدهید؟ تا سه شرکت می‌توانید انتخاب کنید.
button-visit-change = تغییر { $company }
button-visit-drop = حذف: { $company }
button-visit-add = اضافه کردن شرکت
evening-choose = از کدام شرکت می‌خواهید بازدید کنید؟
evening-choice = <b>{ $company }</b>، { $municipality }، ساعت { SPAN($opens, $closes) }
    { $things }
    { $left ->
        [-1] جا هست.
        [0] پر است، ولی می‌توانید در صف بمانید.
       *[other] { $left } جا مانده است.
    }
evening-no-activities = ببینید چطور کار می‌کنند.
activity-try-on = 🖐 امتحان کنید: { $title }
activity-food = 🍽 غذا: { $title }
activity-music = 🎵 موسیقی: { $title }
activity-show = 👀 { $title }
evening-last-stop = این تنها شرکت شماست. می‌خواهید ثبت‌نام تمام شب را لغو کنید؟ «لغو ثبت‌نام» را بزنید.
evening-three-stops = حداکثر { $count } شرکت می‌توانید داشته باشید. به جایش یکی را تغییر بدهید.
evening-does-not-fit = وقت این شرکت با وقت‌های دیگر شما هماهنگ نیست. اول یک شرکت را حذف کنید، یا شرکت دیگری انتخاب کنید.
evening-how-many = با خودتان چند نفر می‌آیید؟
evening-no-room-for-party = { $company } در آن ساعت برای { $count } نفر جا ندارد. چیزی تغییر نکرد.
evening-no-seats-for-party = { $route } برای { $count } نفر جا ندارد. چیزی تغییر نکرد.
bus-choose = با کدام بس (اتوبوس) می‌خواهید بروید؟ رایگان است. برای انتخاب کردن یا برداشتن، روی آن بزنید.
bus-none = هیچ بسی (اتوبوسی) به شرکت‌های شما نمی‌رود. می‌خواهید شرکت را تغییر بدهید؟
bus-choice = { CLOCK($at) } { $route } ({ $left } جا)
bus-does-not-fit = این بس (اتوبوس) به شرکت‌های شما نمی‌رود.
bus-is-full = { $route } پر است. بس (اتوبوس) دیگری انتخاب کنید.

## Taking it

# needs a native check
evening-ask-thirteen = قبل از این که برنامه شما را نگه دارم، یک سؤال: 13 سال‌تان تمام شده است؟
button-thirteen-yes = بله، 13 سالم تمام شده
button-thirteen-no = نه، کمتر از 13 سال دارم
# needs a native check
evening-too-young = پس هیچ چیزی درباره شما نگه نمی‌دارم. آن شب همراه یک بزرگسال خوش آمدید. از او بخواهید که ثبت‌نام کند.
evening-taken = <b>تمام شد! شما ثبت‌نام شدید.</b>
evening-waits-for = { $company } پر است. شما در صف هستید و اگر جایی خالی شود، خبر می‌دهم.
evening-in-lot = خیلی‌ها می‌خواهند به { $company } بروند. جاها با قرعه داده می‌شود و شما هم در قرعه هستید. نتیجه را به شما می‌گویم.
evening-bus-was-full = { $route } پر شد. «تغییر بس (اتوبوس)» را بزنید تا بقیه را ببینید.
evening-ask-reminders = می‌خواهید قبل از آن شب و وقت رفتن بس (اتوبوس) به یادتان بیاورم؟ هر وقت خواستید، می‌توانید آن را خاموش کنید.
button-reminders-yes = بله، به یادم بیاورید
button-reminders-no = نه، تشکر
reminders-on = خوب، به یادتان می‌آورم.
reminders-off = خوب، یادآوری نمی‌فرستم. اگر وقت تغییر کند یا شب لغو شود، باز هم خبر می‌دهم.
button-reminders-off = بدون یادآوری
evening-ask-attitude = آخرین سؤال، برای آمار ما: آیا ممکن است بخواهید در صنعت کار کنید؟
attitude-yes = بله
attitude-maybe = شاید
attitude-no = نه
attitude-unknown = نمی‌دانم
attitude-thanks = تشکر از جواب‌تان!
evening-cancel-ask = می‌خواهید ثبت‌نام خود را لغو کنید؟ جاهای شما فوراً به کس دیگری می‌رسد.
button-evening-cancel-yes = بله، لغو می‌کنم
evening-cancelled = ثبت‌نام شما لغو شد. جاهای شما حالا برای دیگران است. هر وقت خواستید، می‌توانید دوباره ثبت‌نام کنید.
calendar-caption = فایل را باز کنید تا این شب در تقویم شما بیاید.
calendar-visit = { $company } – { $name }
map-none = ببخشید، نمی‌دانم روی نقشه کجاست. آدرس در برنامه شما هست.
place-not-yours = این جا مال شما نیست.
offer-of-place-over = وقت جواب دادن گذشت و جای { $company } به نفر بعدی در صف رسید.
place-taken = جا در { $company } مال شماست، ساعت { CLOCK($at) }.
place-let-go = خوب، این جا به نفر بعدی در صف می‌رسد.
ticket-caption = <b>تکت (بلیت) شما، شماره { $number }</b>
ticket-number = شماره { $number }
ticket-proposed = پیشنهاد
ticket-waiting = در صف، شماره { $position }
ticket-offered = یک جا خالی است – جواب بدهید
ticket-in-lot = با قرعه
ticket-staff-only = تکت (بلیت) را به کارکنان نشان بدهید. برنامه خودتان را با { "\u2068/evening\u2069" } می‌بینید.
ticket-for-staff = <b>تکت شماره { $number }</b> معتبر است.
ticket-not-valid = تکت شماره { $number } معتبر نیست (لغو شده یا ناشناخته است).
eu-support = پروژه { "\u2068Industrilyftet\u2069" } را { "\u2068IUC Z-Group\u2069" } با کمک اتحادیه اروپا از طریق { "\u2068Tillväxtverket\u2069" } پیش می‌برد.

## Reminders

reminder-7-days = <b>یک هفته تا { $name } مانده است.</b>
reminder-1-day = <b>فردا { $name } است!</b>
reminder-3-hours = <b>امروز { $name } است. چند ساعت بعد شما را می‌بینیم!</b>
reminder-leave-now = <b>وقت رفتن است!</b> { $route } ساعت { CLOCK($at) } از { $start } می‌رود.
reminder-last-bus = <b>آخرین بس (اتوبوس) به طرف خانه به‌زودی می‌رود.</b> { $route } ساعت { CLOCK($at) } از { $start } می‌رود.
reminder-delayed = بس (اتوبوس) { $late } دقیقه تأخیر دارد. وقت جدید: ساعت { CLOCK($at) }.
route-delayed = <b>{ $route } { $late } دقیقه تأخیر دارد.</b> ساعت { CLOCK($at) } از { $start } می‌رود.
route-on-time = <b>{ $route } دوباره سر وقت است:</b> ساعت { CLOCK($at) } از { $start }.
place-offered = <b>در { $company } یک جا خالی شد!</b> { DAY($day) } ساعت { CLOCK($at) }. تا { DAY($untilday) } ساعت { CLOCK($until) } جواب بدهید، وگرنه به نفر بعدی در صف می‌رسد.
button-place-yes = ✅ بله، می‌آیم
button-place-no = نه، تشکر
lot-won = <b>در { $company } جا گرفتید!</b> { DAY($day) } ساعت { CLOCK($at) }.
lot-lost = در قرعه { $company } جا به شما نرسید. حالا در صف هستید، شماره { $position }. اگر جایی خالی شود، خبر می‌دهم.
event-changed = <b>{ $name } تغییر کرده است.</b>
change-event-time = وقت جدید: { DAY($day) }، ساعت { SPAN($start, $end) } (قبلاً { DAY($oldday) }، ساعت { CLOCK($oldstart) }).
change-event-place = جای جدید: { $after } (قبلاً { $before }).
change-stop-time = { $company } از ساعت { CLOCK($start) } تا { CLOCK($end) } باز است.
change-stop-place = { $company } اینجاست: { $after }.
change-stop-gone = { $company } دیگر در برنامه نیست.
change-route-time = { $route } وقت‌های جدید دارد.
change-route-gone = { $route } دیگر نمی‌رود.
event-changed-plan = حالا برنامه شما:
event-cancelled = <b>{ $name } در { DAY($day) } لغو شد.</b> متأسفیم. لازم نیست کاری بکنید.

## At the door

door-code-unknown = این کد را نمی‌شناسم. کد { "\u2068QR\u2069" } روی پوستر دم در را اسکن کنید، یا آن دو کلمه روی پوستر را بنویسید.
door-words-wrong = این دو کلمه مال هیچ شرکتی نیست که حالا باز است. پوستر دم در را ببینید و دوباره امتحان کنید.
door-code-too-often = خیلی امتحان کردید. { $minutes } دقیقه صبر کنید، یا کد { "\u2068QR\u2069" } را اسکن کنید.
door-not-open-yet = { $company } در { DAY($day) } ساعت { CLOCK($opens) } باز می‌شود. وقتی آنجا بودید، دوباره اسکن کنید.
door-closed-now = { $company } برای امشب بسته شده است.
door-closed-today = { $company } فعلاً برای بازدید باز نیست.
door-stamp = <b>شما در { $company } هستید. یک مُهر گرفتید!</b>
door-stamp-again = از { $company } قبلاً مُهر گرفته‌اید. یکی کافی است.
# needs a native check
door-ask-thirteen = 13 سال‌تان تمام شده است؟
# needs a native check
door-too-young = پس هیچ چیزی درباره شما نگه نمی‌دارم. همراه یک بزرگسال بگردید و ببینید. خوش بگذرد!
door-ask-choice = می‌خواهید { $company } با شما تماس بگیرد؟
button-door-yes = ✅ بله، تماس بگیرند
button-door-later = شاید بعداً
button-door-no = نه، تشکر
door-chosen-yes = گفتید: بله، تماس بگیرند.
door-chosen-later = خوب، شاید بعداً. بعد از آن شب یک بار دیگر می‌پرسم.
door-chosen-later-quiet = خوب، شاید بعداً. گفتید یادآوری نمی‌خواهید، پس دیگر نمی‌پرسم. اگر نظرتان عوض شد، «بله، تماس بگیرند» را بزنید.
door-chosen-no = خوب، تماس نمی‌گیرند. شب خوبی داشته باشید!
door-questions-first = چه خوب! اول چند سؤال کوتاه، تا { $company } شما را بشناسد. مُهر شما ثبت شده است.
door-still-wanted = دم در به { $company } بله گفتید.
visit-not-yours = نمی‌بینم که شما آنجا بوده باشید. کد { "\u2068QR\u2069" } دم در را اسکن کنید.
stamps-title = <b>کارت مُهر – { $name }</b>
stamps-count = { $count } از { $needed } مُهر
stamps-progress = { $count } از { $needed }
stamps-visit = ✓ { $company }، ساعت { CLOCK($at) }
stamps-complete = 🎉 کارت پر شد! کد <b>{ $code }</b> را به کارکنان نشان بدهید.
stamps-used = کد شما استفاده شد. تبریک!
stamps-reward-caption = کد را به کارکنان نشان بدهید
stamps-none = هنوز مُهر ندارید. کد { "\u2068QR\u2069" } دم در شرکت‌ها را اسکن کنید.

## After the evening

after-thanks = <b>تشکر که به { $name } آمدید!</b>
after-visited =
    { $count ->
        [one] از { $count } شرکت دیدن کردید.
       *[other] از { $count } شرکت دیدن کردید.
    }
after-ask-attitude = حالا بعد از آن شب: آیا ممکن است بخواهید در صنعت کار کنید؟
after-attitude-same = تشکر! قبل از آن شب هم همین جواب را دادید.
after-attitude-changed = تشکر! قبل از آن شب گفتید: { $before }. حالا می‌گویید: { $after }.
after-next-steps = <b>قدم بعدی</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: بگویید که علاقه دارید
after-7-days = <b>یک هفته از { $name } گذشت.</b> شرکت‌هایی که دیدید حالا اینها را دارند:
after-30-days = <b>یک ماه از { $name } گذشت.</b> می‌خواهید قدم بعدی را بردارید؟
after-nothing-open = فعلاً جای خالی ندارند. می‌توانم شرکت‌های دیگر را نشان بدهم.
button-after-offer = بله به { $company }
button-after-contact = تماس با من: { $company }
button-after-stop = دیگر درباره آن شب ننویسید
after-stopped = خوب، دیگر درباره آن شب نمی‌نویسم.
