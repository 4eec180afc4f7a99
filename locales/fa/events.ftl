# checked by: nobody yet
# کارکنان Industrinatten را برنامه‌ریزی و اداره می‌کنند؛ شرکت دم در خود.

## The firm at its doors

command-door = بازدیدکنندگان امشب ما
command-stamps = کارت مُهر من
door-no-stops = شرکت شما فعلاً در هیچ شب صنعتی { "\u2068(Industrinatten)\u2069" } نیست.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] هنوز بازدیدکننده‌ای نیست.
        [one] { $count } بازدیدکننده کد را اسکن کرده است.
       *[other] { $count } بازدیدکننده کد را اسکن کرده‌اند.
    }
door-count-choices = { $yes } نفر بله گفته‌اند، { $later } نفر گفته‌اند شاید بعداً. فقط نام کسانی را می‌بینید که بله گفته‌اند، در { "\u2068/leads\u2069" }.
button-door-refresh = تازه کردن
poster-day = { DAY($day) }، ساعت { SPAN($opens, $closes) }
poster-headline = کد را با دوربین تلفن اسکن کنید
poster-text = یک مُهر می‌گیرید و خودتان تصمیم می‌گیرید که شرکت با شما تماس بگیرد یا نه. رایگان است و شماره شخصی لازم نیست.
poster-spoken = نمی‌توانید اسکن کنید؟ این دو کلمه را به ربات بنویسید:
poster-caption = پوستر <b>{ $company }</b> برای چاپ { "\u2068(A4)\u2069" }. دو کلمه برای کسی که نمی‌تواند اسکن کند: <b>{ $spoken }</b>

## Staff: events

command-events = کارکنان: شب صنعت – برنامه‌ریزی و پیگیری
command-delay = کارکنان: بس (اتوبوس) تأخیر دارد
command-check = کارکنان: جایزه کارت پر
staff-events = <b>شب‌های صنعت</b>
staff-events-none = هنوز هیچ شب صنعتی { "\u2068(Industrinatten)\u2069" } نیست.
staff-event-button = { $name }، { SHORTDAY($day) } ({ $state })
button-staff-new-event = + شب صنعت جدید
event-state-draft = پیش‌نویس
event-state-published = منتشر
event-state-full = پر
event-state-moved = تغییر کرده
event-state-cancelled = لغو شده
event-state-over = تمام شده
staff-event-state =
    وضعیت: { $state }
    { $people ->
        [0] هنوز کسی ثبت‌نام نکرده است.
        [one] { $people } نفر ثبت‌نام کرده است.
       *[other] { $people } نفر ثبت‌نام کرده‌اند.
    }
staff-event-stamps =
    { $count ->
        [0] کارت مُهر جایزه ندارد.
        [one] { $count } مُهر کارت را پر می‌کند.
       *[other] { $count } مُهر کارت را پر می‌کند.
    }
staff-stop-line = { $company }، ساعت { SPAN($opens, $closes) }: { $people } ثبت‌نام
staff-no-stops = هنوز هیچ شرکتی در برنامه نیست.
staff-count-line = { $company }: { $count } بازدیدکننده، { $yes } بله، { $later } شاید
staff-counts = <b>بازدیدکنندگان تا حالا</b>
button-staff-publish = ✅ انتشار
button-staff-change = تغییر
button-staff-stops = شرکت‌ها
button-staff-routes = بس‌ها (اتوبوس‌ها)
button-staff-posters = پوسترها
button-staff-counts = بازدیدکنندگان تا حالا
button-staff-cancel = لغو شب
button-staff-cancel-yes = بله، لغو و خبر به همه
staff-cancel-ask =
    { $name } لغو شود؟ { $people ->
        [0] کسی ثبت‌نام نکرده است.
        [one] به { $people } نفر خبر داده می‌شود.
       *[other] به { $people } نفر خبر داده می‌شود.
    }
staff-cancelled = شب لغو شد. به همه کسانی که ثبت‌نام کرده‌اند خبر داده می‌شود.
staff-published = شب منتشر شد. همه آن را می‌بینند.
event-without-stops = اول حداقل یک شرکت را اضافه کنید که درهایش را باز می‌کند.
staff-change-what = چه چیزی را می‌خواهید تغییر بدهید؟
staff-stops = <b>شرکت‌هایی که درهای‌شان را باز می‌کنند</b>
button-staff-add-stop = + اضافه کردن شرکت
staff-which-company = کدام شرکت درهایش را باز می‌کند؟
staff-stop-room =
    { $minutes ->
        [0] { $capacity ->
            [0] بدون محدودیت
           *[other] حداکثر { $capacity } نفر برای تمام شب
        }
       *[other] گروه‌های { $minutes } دقیقه‌ای، { $capacity ->
            [0] بدون محدودیت
           *[other] هر گروه حداکثر { $capacity } نفر
        }
    }
staff-stop-waiting = { $waiting ->
        [0] کسی در صف نیست.
       *[other] { $waiting } ثبت‌نام در صف است.
    }
staff-stop-lot = جاها با قرعه داده می‌شود. { $count } ثبت‌نام منتظر قرعه است.
staff-stop-drawn = قرعه‌کشی انجام شده است.
button-staff-draw = 🎲 قرعه‌کشی حالا
button-staff-draw-yes = بله، قرعه‌کشی و خبر به همه
staff-draw-ask = حالا قرعه‌کشی شود؟ نتیجه به همه گفته می‌شود. نمی‌شود آن را دوباره انجام داد.
staff-drawn = قرعه‌کشی شد: { $winners } از { $entrants } جا گرفتند. عدد برای بررسی: { $seed }
stop-not-by-lot = این شرکت جاهایش را با قرعه نمی‌دهد.
stop-drawn-before = قرعه‌کشی قبلاً انجام شده است.
button-staff-close-stop = حذف از برنامه آن شب
button-staff-close-yes = بله، حذف شود
staff-close-ask = { $company } از برنامه آن شب حذف شود؟ به کسانی که می‌خواستند آنجا بروند خبر داده می‌شود.
staff-stop-closed = { $company } از برنامه آن شب حذف شد.
staff-routes = <b>بس‌ها (اتوبوس‌ها)</b>
staff-route-button = { $route } ({ $left } جای خالی)
button-staff-add-route = + سفر جدید بس (اتوبوس)
staff-route = <b>{ $route }</b>: { $seats } جا، { $left } خالی
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = بس (اتوبوس) دیر کرده است؟ تعداد دقیقه‌ها را بزنید تا همه مسافران فوراً خبر شوند.
staff-delay-button =
    { $minutes ->
        [0] سر وقت
       *[other] +{ $minutes } دقیقه
    }
staff-delay-told = { $route }: { $minutes ->
        [0] سر وقت
       *[other] { $minutes } دقیقه تأخیر
    }. { $people ->
        [0] لازم نبود به کسی خبر داده شود.
       *[other] به { $people } ثبت‌نام خبر داده می‌شود.
    }
delay-how = تعداد دقیقه‌ها و نام بس (اتوبوس) را بنویسید، مثلاً: { "\u2068/delay 15 Buss 1\u2069" }
delay-which-route =
    منظورتان کدام بس (اتوبوس) است؟ نامش را بعد از دقیقه‌ها بنویسید:
    { $routes }
delay-wrong = تعداد دقیقه‌ها را بین 0 و { $limit } بنویسید.
route-gone = این بس (اتوبوس) دیگر نیست.
check-how = کد را بعد از دستور بنویسید، مثلاً: { "\u2068/check AB12CD\u2069" }
reward-ok = ✅ کد { $code } معتبر است. حالا جایزه را بدهید. این کد دیگر استفاده شده است.
reward-unknown = چنین کدی نیست. حرف‌ها را ببینید و دوباره امتحان کنید.
reward-checked-before = این کد قبلاً استفاده شده است: { DAY($day) } ساعت { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] { $count } نفر.
       *[other] { $count } نفر.
    }
staff-poster-languages = پوسترها به کدام زبان‌ها باشد؟ برای هر شرکت یک پوستر ساخته می‌شود.
button-staff-make-posters = ساختن پوسترها { "\u2068(PDF)\u2069" }

## Staff: questions

question-event-name = نام این شب چیست؟ مثلاً: { "\u2068Industrinatten\u2069" }
question-event-day = کدام روز؟ مثلاً: { "\u206810 december\u2069" }
question-event-starts = کی شروع می‌شود؟ مثلاً: 17:00
question-event-ends = کی تمام می‌شود؟ مثلاً: 20:30
question-event-area = کجا؟ مثلاً: { "\u2068Östersund och Krokom\u2069" }
question-event-about = این شب را با دو جمله ساده شرح بدهید. همه آن را در برنامه می‌بینند.
question-event-stamps = با چند مُهر کارت پر می‌شود؟ اگر جایزه‌ای نیست، از این سؤال رد شوید.
field-event-name = نام
field-event-day = روز
field-event-starts = شروع
field-event-ends = پایان
field-event-area = جا
field-event-about = شرح
field-event-stamps = مُهرها
question-stop-opens = درها کی باز می‌شود؟ مثلاً: 17:00
question-stop-closes = کی بسته می‌شود؟ مثلاً: 20:00
question-stop-address = آدرس چیست؟ اگر همان آدرس همیشگی شرکت است، از این سؤال رد شوید.
question-stop-slots = آیا بازدیدکنندگان گروهی می‌آیند؟ هر گروه چند دقیقه؟ اگر هر وقت می‌شود آمد، از این سؤال رد شوید.
question-stop-capacity = در هر گروه (یا در تمام شب) برای چند نفر جا هست؟ اگر محدودیتی نیست، از این سؤال رد شوید.
question-stop-min-age = آیا حداقل سن دارد؟ سن را بنویسید، یا از این سؤال رد شوید.
question-stop-with-adult = آیا کودکان باید همراه یک بزرگسال بیایند؟
question-stop-step-free = آیا می‌شود بدون زینه (پله) داخل شد؟
question-stop-wear = آیا لباس خاصی لازم است؟ مثلاً: بوتی (کفشی) که تمام پا را بپوشاند. اگر لازم نیست، از این سؤال رد شوید.
question-stop-languages = آنجا به کدام زبان‌ها حرف می‌زنید؟
question-stop-activities =
    آنجا چه کارهایی می‌شود کرد؟ در هر سطر یک چیز بنویسید، مثلاً:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = آیا خیلی‌ها می‌خواهند بیایند؟ جاها با قرعه داده شود؟
field-stop-opens = باز شدن
field-stop-closes = بسته شدن
field-stop-address = آدرس
field-stop-slots = گروه‌ها
field-stop-capacity = تعداد جاها
field-stop-min-age = حداقل سن
field-stop-with-adult = با بزرگسال
field-stop-step-free = بدون زینه (پله)
field-stop-wear = لباس
field-stop-languages = زبان‌های آنجا
field-stop-activities = کارها
field-stop-by-lot = قرعه‌کشی
staff-slot = { $minutes } دقیقه
question-route-name = نام این سفر چیست؟ مثلاً: { "\u2068Buss 1 ut\u2069" }
question-route-seats = بس (اتوبوس) چند جا دارد؟
question-route-homeward = آیا این بس (اتوبوس) بعد از آن شب مردم را به خانه می‌برد؟
question-route-timetable =
    وقت و جا را بنویسید، برای هر ایستگاه یک سطر، مثلاً:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = متنی با حداکثر { $limit } حرف بنویسید.
staff-day-wrong = روز را نفهمیدم یا گذشته است. مثلاً بنویسید: { "\u206810 december\u2069" } یا { "\u20682026-12-10\u2069" }
staff-clock-wrong = وقت را نفهمیدم. مثلاً بنویسید: 17:00
staff-number-wrong = عددی بین { $least } و { $most } بنویسید.
staff-activities-wrong = از یک تا { $limit } چیز بنویسید، هر کدام در یک سطر.
staff-timetable-wrong = این سطر را نفهمیدم: { $line } – با وقت شروع کنید، مثلاً: { "\u206816:35 Östersunds busstation\u2069" }
staff-timetable-short = حداقل دو ایستگاه بنویسید، هر کدام در یک سطر.
