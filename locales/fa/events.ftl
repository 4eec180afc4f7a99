# کارکنان Industrinatten را برنامه‌ریزی و اداره می‌کنند؛ شرکت دم در خود.

## The firm at its doors

command-door = بازدیدکنندگان امشب ما
command-stamps = کارت مُهر من
door-no-stops = شرکت شما اکنون در هیچ Industrinatten نیست.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] هنوز بازدیدکننده‌ای نیست.
        [one] { $count } بازدیدکننده کد را اسکن کرده است.
       *[other] { $count } بازدیدکننده کد را اسکن کرده‌اند.
    }
door-count-choices = { $yes } نفر بله گفتند، { $later } نفر شاید بعداً. نام‌ها را فقط از کسانی می‌بینید که بله گفته‌اند، در { "⁨/leads⁩" }.
button-door-refresh = تازه کردن
poster-day = { DAY($day) }، ساعت { CLOCK($opens) }–{ CLOCK($closes) }
poster-headline = کد را با دوربین تلفن اسکن کنید
poster-text = یک مُهر می‌گیرید و خودتان تصمیم می‌گیرید که شرکت با شما تماس بگیرد یا نه. رایگان، بدون شمارهٔ شخصی.
poster-spoken = نمی‌توانید اسکن کنید؟ این دو کلمه را به بات بنویسید:
poster-caption = پوستر <b>{ $company }</b> برای چاپ (A4). کلمه‌ها برای کسی که نمی‌تواند اسکن کند: <b>{ $spoken }</b>

## Staff: events

command-events = کارکنان: Industrinatten – برنامه‌ریزی و پیگیری
command-delay = کارکنان: بس/اتوبوس دیر است
command-check = کارکنان: دادن جایزهٔ کارت پر
staff-events = <b>شب‌ها</b>
staff-events-none = هنوز Industrinatten نیست.
staff-event-button = { $name }، { DAY($day) } ({ $state })
button-staff-new-event = + شب تازه
event-state-draft = پیش‌نویس
event-state-published = منتشر شده
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
staff-stop-line = { $company }، { CLOCK($opens) }–{ CLOCK($closes) }: { $people } ثبت‌نام
staff-no-stops = هنوز شرکتی نیست.
staff-count-line = { $company }: { $count } بازدیدکننده، { $yes } بله، { $later } شاید
staff-counts = <b>بازدیدکنندگان اکنون</b>
button-staff-publish = ✅ انتشار
button-staff-change = تغییر
button-staff-stops = شرکت‌ها
button-staff-routes = بس‌ها/اتوبوس‌ها
button-staff-posters = پوسترها
button-staff-counts = بازدیدکنندگان اکنون
button-staff-cancel = لغو شب
button-staff-cancel-yes = بله، لغو کن و به همه خبر بده
staff-cancel-ask =
    { $name } لغو شود؟ { $people ->
        [0] کسی ثبت‌نام نکرده است.
        [one] به { $people } نفر خبر داده می‌شود.
       *[other] به { $people } نفر خبر داده می‌شود.
    }
staff-cancelled = شب لغو شد. به همهٔ ثبت‌نام‌شدگان خبر داده می‌شود.
staff-published = شب منتشر شد. همه آن را می‌بینند.
event-without-stops = اول دست‌کم یک شرکت را اضافه کنید که درهایش را باز می‌کند.
staff-change-what = چه چیزی را تغییر می‌دهید؟
staff-stops = <b>شرکت‌هایی که درها را باز می‌کنند</b>
button-staff-add-stop = + افزودن شرکت
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
staff-stop-waiting =
    { $waiting ->
        [0] کسی در صف نیست.
       *[other] { $waiting } ثبت‌نام در صف است.
    }
staff-stop-lot = جاها قرعه‌کشی می‌شود. { $count } ثبت‌نام منتظر است.
staff-stop-drawn = قرعه‌کشی انجام شده است.
button-staff-draw = 🎲 اکنون قرعه بکش
button-staff-draw-yes = بله، قرعه بکش و به همه خبر بده
staff-draw-ask = اکنون قرعه‌کشی شود؟ همه نتیجه را می‌فهمند. دوباره نمی‌شود.
staff-drawn = قرعه: { $winners } از { $entrants } جا گرفتند. عدد برای بررسی: { $seed }
stop-not-by-lot = این شرکت جاها را قرعه‌کشی نمی‌کند.
stop-drawn-before = قرعه‌کشی قبلاً انجام شده است.
button-staff-close-stop = حذف از برنامه
button-staff-close-yes = بله، حذف کن
staff-close-ask = { $company } از برنامه حذف شود؟ به کسانی که می‌خواستند بروند خبر داده می‌شود.
staff-stop-closed = { $company } از برنامه حذف شد.
staff-routes = <b>بس‌ها/اتوبوس‌ها</b>
staff-route-button = { $route } ({ $left } خالی)
button-staff-add-route = + بس/اتوبوس تازه
staff-route = <b>{ $route }</b>: { $seats } صندلی، { $left } خالی
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = دیر کرده است؟ تعداد دقیقه‌ها را بزنید تا همهٔ مسافران فوراً بدانند.
staff-delay-button =
    { $minutes ->
        [0] سر وقت
       *[other] +{ $minutes } دقیقه
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] سر وقت
       *[other] { $minutes } دقیقه دیر
    }. { $people ->
        [0] لازم نبود به کسی خبر داده شود.
        [one] به { $people } ثبت‌نام خبر داده شد.
       *[other] به { $people } ثبت‌نام خبر داده شد.
    }
delay-how = دقیقه‌ها و نام بس/اتوبوس را بنویسید، مثلاً: { "⁨/delay 15 Buss 1⁩" }
delay-which-route =
    کدام؟ نام آن را پس از دقیقه‌ها بنویسید:
    { $routes }
delay-wrong = عددی بین 0 و { $limit } بنویسید.
route-gone = این بس/اتوبوس دیگر نیست.
check-how = کد را پس از دستور بنویسید، مثلاً: { "⁨/check AB12CD⁩" }
reward-ok = ✅ کد { $code } معتبر است. اکنون جایزه را بدهید. کد استفاده شد.
reward-unknown = چنین کدی نیست. حروف را بررسی کنید و دوباره امتحان کنید.
reward-checked-before = این کد قبلاً استفاده شده است، { DAY($day) } ساعت { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] { $count } نفر.
       *[other] { $count } نفر.
    }
staff-poster-languages = پوسترها به کدام زبان‌ها باشد؟ برای هر شرکت یک پوستر.
button-staff-make-posters = ساختن پوسترها (PDF)

## Staff: questions

question-event-name = نام شب چیست؟ مثلاً: Industrinatten
question-event-day = کدام روز؟ مثلاً: { "⁨10 december⁩" }
question-event-starts = کی شروع می‌شود؟ مثلاً: 17:00
question-event-ends = کی تمام می‌شود؟ مثلاً: 20:30
question-event-area = کجا؟ مثلاً: { "⁨Östersund och Krokom⁩" }
question-event-about = شب را با دو جملهٔ ساده شرح دهید. همه در برنامه می‌بینند.
question-event-stamps = چند مُهر کارت را پر می‌کند؟ اگر جایزه نیست رد شوید.
field-event-name = نام
field-event-day = روز
field-event-starts = شروع
field-event-ends = پایان
field-event-area = جا
field-event-about = شرح
field-event-stamps = مُهرها
question-stop-opens = درها کی باز می‌شود؟ مثلاً: 17:00
question-stop-closes = کی بسته می‌شود؟ مثلاً: 20:00
question-stop-address = نشانی؟ اگر نشانی همیشگی شرکت است رد شوید.
question-stop-slots = بازدیدکنندگان گروهی بیایند؟ هر گروه چند دقیقه؟ اگر هر وقت می‌شود آمد رد شوید.
question-stop-capacity = در هر گروه (یا تمام شب) چند نفر؟ اگر محدودیت نیست رد شوید.
question-stop-min-age = کمترین سن هست؟ بنویسید یا رد شوید.
question-stop-with-adult = کودکان باید با بزرگسال بیایند؟
question-stop-step-free = بدون پله می‌شود وارد شد؟
question-stop-wear = دربارهٔ لباس چیزی هست؟ مثلاً: کفشی که تمام پا را بپوشاند. اگر نیست رد شوید.
question-stop-languages = آنجا به کدام زبان‌ها حرف می‌زنید؟
question-stop-activities =
    آنجا چه می‌شود کرد؟ هر سطر یک چیز، مثلاً:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = خیلی‌ها می‌خواهند بیایند؟ جاها قرعه‌کشی شود؟
field-stop-opens = باز شدن
field-stop-closes = بسته شدن
field-stop-address = نشانی
field-stop-slots = گروه‌ها
field-stop-capacity = جاها
field-stop-min-age = کمترین سن
field-stop-with-adult = با بزرگسال
field-stop-step-free = بدون پله
field-stop-wear = لباس
field-stop-languages = زبان‌های آنجا
field-stop-activities = کارها
field-stop-by-lot = قرعه‌کشی
staff-slot = { $minutes } دقیقه
question-route-name = نام سفر چیست؟ مثلاً: { "⁨Buss 1 ut⁩" }
question-route-seats = چند صندلی دارد؟
question-route-homeward = پس از شب به خانه می‌برد؟
question-route-timetable =
    وقت و جا را بنویسید، هر ایستگاه یک سطر، مثلاً:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = متنی حداکثر { $limit } حرفی بنویسید.
staff-day-wrong = روز را نفهمیدم یا گذشته است. مثلاً بنویسید: { "⁨10 december⁩" } یا { "⁨2026-12-10⁩" }
staff-clock-wrong = وقت را نفهمیدم. مثلاً بنویسید: 17:00
staff-number-wrong = عددی بین { $least } و { $most } بنویسید.
staff-activities-wrong = از یک تا { $limit } چیز بنویسید، هر کدام در یک سطر.
staff-timetable-wrong = این سطر را نفهمیدم: { $line } – با وقت شروع کنید، مثلاً: { "⁨16:35 Östersunds busstation⁩" }
staff-timetable-short = دست‌کم دو ایستگاه بنویسید، هر کدام در یک سطر.
