# شب یک نفر در Industrinatten: برنامه، بلیت، یادآوری، دم در و پس از آن.

## The programme and the plan

button-my-evening = شب من – برنامه بساز
command-evening = شب من در Industrinatten
event-gone = این شب دیگر وجود ندارد. { "⁨/event⁩" } را بنویسید تا ببینید چه در پیش است.
event-is-cancelled = { $name } لغو شد. متأسفیم. { "⁨/event⁩" } را بنویسید تا ببینید چه در پیش است.
event-is-over = { $name } این بار تمام شد. { "⁨/matches⁩" } را بنویسید تا راه‌های دیگر را نشان دهم.
event-is-full = اکنون همهٔ جاها پر است. می‌توانید در صف بمانید.
event-has-moved = توجه: وقت یا جا عوض شده است. درستش این است.
stop-gone = این شرکت دیگر در برنامه نیست. { "⁨/event⁩" } را بنویسید تا برنامه را ببینید.
evening-not-registered = شما برای این شب ثبت‌نام نکرده‌اید. { "⁨/evening⁩" } را بنویسید تا برنامه بسازیم.
evening-none = اکنون شبی برای برنامه‌ریزی نیست. { "⁨/matches⁩" } را بنویسید تا راه‌های دیگر را نشان دهم.
evening-no-plan = اکنون شرکت‌ها وقت خالی ندارند. بعداً دوباره نگاه کنید.
evening-proposal = <b>پیشنهادی برای شب شما</b>
evening-registered = <b>شب شما. ثبت‌نام شده‌اید!</b>
evening-when =
    { $name }
    { DAY($day) }، ساعت { CLOCK($start) }–{ CLOCK($end) }
evening-day = { DAY($day) }، ساعت { CLOCK($start) }–{ CLOCK($end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – اکنون پر است. شمارهٔ شما در صف { $position } است.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – برای شما جا هست. به پیام جواب بدهید.
evening-visit-in-lot = 🎲 { $company } – جاها قرعه‌کشی می‌شود. شما هم هستید.
evening-ride =
    🚌 { CLOCK($at) } { $route }: از { $start } تا { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } دقیقه دیر)
    }
evening-ride-home =
    🚌 { CLOCK($at) } به خانه، { $route }: از { $start } تا { $end }{ $late ->
        [0] { "" }
       *[other] { " " }({ $late } دقیقه دیر)
    }
evening-walk = 🚶 پیاده حدود { $minutes } دقیقه تا شرکت بعدی
evening-drive = 🚗 با موتر/ماشین حدود { $minutes } دقیقه تا شرکت بعدی (بس/اتوبوس مناسبی نیست)
evening-party =
    { $count ->
        [1] تنها می‌آیید.
       *[other] شما { $count } نفر هستید.
    }
evening-places-by-lot = { $company }: جاها قرعه‌کشی می‌شود
evening-places-left =
    { $company }: { $count ->
        [0] جا نیست، اما می‌توانید در صف بمانید
        [one] { $count } جا مانده
       *[other] { $count } جا مانده
    }
evening-good-to-know = <b>خوب است بدانید</b>
evening-min-age = { $company }: باید دست‌کم { $age } ساله باشید.
evening-with-adult = { $company }: کودکان با یک بزرگسال می‌آیند.
evening-wear = { $company }: { $wear }
evening-steps = { $company }: پله دارد.
button-evening-take = ✅ بله، مرا ثبت‌نام کن
button-evening-show = شب من
button-evening-change = عوض کردن شرکت
button-evening-bus = عوض کردن بس/اتوبوس
button-evening-party = چند نفر هستیم
button-evening-ticket = بلیت من
button-evening-map = نقشه
button-evening-calendar = به تقویم
button-evening-cancel = لغو
button-evening-stamps = کارت مُهر
evening-change = چه چیزی را عوض می‌کنید؟ تا سه شرکت می‌توانید انتخاب کنید.
button-visit-change = عوض کردن { $company }
button-visit-drop = حذف
button-visit-add = افزودن شرکت
evening-choose = کدام شرکت را می‌خواهید ببینید؟
evening-choice =
    <b>{ $company }</b>، { $municipality }، { CLOCK($opens) }–{ CLOCK($closes) }
    { $things }
    { $left ->
        [-1] جا هست.
        [0] پر است، اما می‌توانید در صف بمانید.
        [one] { $left } جا مانده.
       *[other] { $left } جا مانده.
    }
evening-no-activities = ببینید چطور کار می‌کنند.
activity-try-on = 🖐 امتحان کنید: { $title }
activity-food = 🍽 خوراکی: { $title }
activity-music = 🎵 موسیقی: { $title }
activity-show = 👀 { $title }
evening-last-stop = این تنها شرکت شماست. می‌خواهید تمام شب را لغو کنید؟ «لغو» را بزنید.
evening-three-stops = حداکثر { $count } شرکت می‌توانید داشته باشید. یکی را عوض کنید.
evening-does-not-fit = این شرکت با وقت‌های دیگر شما جور نیست. اول یک شرکت را حذف کنید یا شرکت دیگری انتخاب کنید.
evening-how-many = با خودتان چند نفر می‌آیید؟
evening-no-room-for-party = { $company } در این وقت برای { $count } نفر جا ندارد. چیزی عوض نشد.
evening-no-seats-for-party = { $route } برای { $count } نفر جا ندارد. چیزی عوض نشد.
bus-choose = با کدام بس/اتوبوس می‌روید؟ رایگان است. برای انتخاب یا حذف بزنید.
bus-none = هیچ بس/اتوبوسی به شرکت‌های شما نمی‌رود. می‌خواهید شرکت را عوض کنید؟
bus-choice = { CLOCK($at) } { $route } ({ $left } صندلی)
bus-does-not-fit = این بس/اتوبوس به شرکت‌های شما نمی‌رود.
bus-is-full = { $route } پر است. یکی دیگر انتخاب کنید.

## Taking it

evening-ask-thirteen = پیش از نگه داشتن برنامه یک سؤال: ۱۳ ساله شده‌اید؟
button-thirteen-yes = بله، ۱۳ ساله شده‌ام
button-thirteen-no = نه، کوچک‌ترم
evening-too-young = پس چیزی دربارهٔ شما نگه نمی‌دارم. آن شب با یک بزرگسال خوش آمدید. از او بخواهید شما را ثبت‌نام کند.
evening-taken = <b>انجام شد! ثبت‌نام شدید.</b>
evening-waits-for = { $company } پر است. در صف هستید؛ اگر جایی خالی شود خبر می‌دهم.
evening-in-lot = خیلی‌ها { $company } را می‌خواهند. جاها قرعه‌کشی می‌شود و شما هم هستید. نتیجه را خبر می‌دهم.
evening-bus-was-full = { $route } پر شد. «عوض کردن بس/اتوبوس» را بزنید.
evening-ask-reminders = پیش از آن شب و وقت رفتن بس/اتوبوس یادآوری کنم؟ هر وقت بخواهید خاموشش می‌کنید.
button-reminders-yes = بله، یادآوری کن
button-reminders-no = نه، ممنون
reminders-on = خوب، یادآوری می‌کنم.
reminders-off = باشد، یادآوری نمی‌کنم. اگر وقت عوض شود یا برنامه لغو شود باز هم خبر می‌دهم.
button-reminders-off = بدون یادآوری
evening-ask-attitude = آخرین سؤال، برای آمار ما: می‌توانید به کار در صنعت فکر کنید؟
attitude-yes = بله
attitude-maybe = شاید
attitude-no = نه
attitude-unknown = نمی‌دانم
attitude-thanks = از جواب شما ممنون!
evening-cancel-ask = می‌خواهید شب خود را لغو کنید؟ جاهای شما فوراً به دیگری می‌رسد.
button-evening-cancel-yes = بله، لغو کن
evening-cancelled = لغو شد. جاهای شما برای دیگران آزاد است. هر وقت بخواهید دوباره ثبت‌نام کنید.
calendar-caption = فایل را باز کنید تا این شب وارد تقویم شما شود.
calendar-visit = { $company } – { $name }
map-none = متأسفانه نمی‌دانم روی نقشه کجاست. نشانی در برنامهٔ شماست.
place-not-yours = این جا مال شما نیست.
offer-of-place-over = وقت جواب گذشت و جای { $company } به نفر بعدی رسید.
place-taken = جای { $company } مال شماست، ساعت { CLOCK($at) }.
place-let-go = باشد، جا به نفر بعدی می‌رسد.
ticket-caption = <b>بلیت شما شمارهٔ { $number }</b>
ticket-number = شمارهٔ { $number }
ticket-proposed = پیشنهاد
ticket-waiting = در صف، شمارهٔ { $position }
ticket-offered = جا هست – جواب بدهید
ticket-in-lot = قرعه‌کشی
ticket-staff-only = بلیت را به کارکنان نشان می‌دهید. برنامهٔ خودتان در { "⁨/evening⁩" } است.
ticket-for-staff = <b>بلیت شمارهٔ { $number }</b> معتبر است.
ticket-not-valid = بلیت شمارهٔ { $number } معتبر نیست (لغو شده یا ناشناخته).
eu-support = پروژهٔ Industrilyftet را IUC Z-Group با حمایت اتحادیهٔ اروپا از طریق Tillväxtverket پیش می‌برد.

## Reminders

reminder-7-days = <b>یک هفته تا { $name } مانده است.</b>
reminder-1-day = <b>فردا { $name } است!</b>
reminder-3-hours = <b>امروز { $name } است. چند ساعت دیگر می‌بینیمتان!</b>
reminder-leave-now = <b>وقت رفتن است!</b> { $route } ساعت { CLOCK($at) } از { $start } می‌رود.
reminder-last-bus = <b>آخرین بس/اتوبوس به خانه به‌زودی می‌رود.</b> { $route } ساعت { CLOCK($at) } از { $start } می‌رود.
reminder-delayed = { $late } دقیقه دیر است. وقت تازه { CLOCK($at) } است.
route-delayed = <b>{ $route } { $late } دقیقه دیر است.</b> ساعت { CLOCK($at) } از { $start } می‌رود.
route-on-time = <b>{ $route } دوباره سر وقت است:</b> { CLOCK($at) } از { $start }.
place-offered = <b>در { $company } جایی خالی شد!</b> { DAY($day) } ساعت { CLOCK($at) }. تا { DAY($untilday) } ساعت { CLOCK($until) } جواب بدهید، وگرنه به نفر بعدی می‌رسد.
button-place-yes = ✅ بله، می‌آیم
button-place-no = نه، ممنون
lot-won = <b>در { $company } جا گرفتید!</b> { DAY($day) } ساعت { CLOCK($at) }.
lot-lost = در قرعه‌کشی { $company } جا به شما نرسید. شمارهٔ شما در صف { $position } است. اگر جایی خالی شود خبر می‌دهم.
event-changed = <b>{ $name } تغییر کرد.</b>
change-event-time = وقت تازه: { DAY($day) }، { CLOCK($start) }–{ CLOCK($end) } (قبلاً { DAY($oldday) }، { CLOCK($oldstart) }).
change-event-place = جای تازه: { $after } (قبلاً { $before }).
change-stop-time = { $company } از { CLOCK($start) } تا { CLOCK($end) } باز است.
change-stop-place = { $company } اینجاست: { $after }.
change-stop-gone = { $company } دیگر شرکت نمی‌کند.
change-route-time = { $route }: وقت‌های تازه.
change-route-gone = { $route } دیگر نمی‌رود.
event-changed-plan = برنامهٔ شما اکنون:
event-cancelled = <b>{ $name }، { DAY($day) }، لغو شد.</b> متأسفیم. لازم نیست کاری بکنید.

## At the door

door-code-unknown = این کد را نمی‌شناسم. کد QR روی پوستر دم در را اسکن کنید یا دو کلمهٔ روی آن را بنویسید.
door-words-wrong = این دو کلمه مال شرکتی نیست که اکنون باز است. پوستر دم در را ببینید و دوباره امتحان کنید.
door-code-too-often = خیلی امتحان شد. { $minutes } دقیقه صبر کنید یا کد QR را اسکن کنید.
door-not-open-yet = { $company } { DAY($day) } ساعت { CLOCK($opens) } باز می‌شود. وقتی آنجا بودید دوباره اسکن کنید.
door-closed-now = { $company } برای امشب بسته شد.
door-closed-today = { $company } اکنون برای بازدید باز نیست.
door-stamp = <b>شما در { $company } هستید. یک مُهر گرفتید!</b>
door-stamp-again = از { $company } مُهر دارید. یکی بس است.
door-ask-thirteen = ۱۳ ساله شده‌اید؟
door-too-young = پس چیزی دربارهٔ شما نگه نمی‌دارم. با یک بزرگسال بگردید. خوش بگذرد!
door-ask-choice = { $company } با شما تماس بگیرد؟
button-door-yes = ✅ بله، لطفاً
button-door-later = شاید بعداً
button-door-no = نه، ممنون
door-chosen-yes = گفتید: بله، لطفاً.
door-chosen-later = باشد، شاید بعداً. پس از آن شب یک بار دیگر می‌پرسم.
door-chosen-no = باشد، تماس نمی‌گیرند. شب خوش!
door-questions-first = عالی! اول چند سؤال کوتاه تا { $company } بداند شما کی هستید. مُهر شما ثبت شده است.
door-still-wanted = دم در به { $company } گفتید بله.
visit-not-yours = نمی‌بینم که آنجا بوده باشید. کد QR دم در را اسکن کنید.
stamps-title = <b>کارت مُهر – { $name }</b>
stamps-count = { $count } از { $needed } مُهر
stamps-progress = { $count } از { $needed }
stamps-visit = ✓ { $company }، { CLOCK($at) }
stamps-complete = 🎉 کارت پر شد! کد <b>{ $code }</b> را به کارکنان نشان دهید.
stamps-used = کد شما استفاده شد. مبارک!
stamps-reward-caption = کد را به کارکنان نشان دهید
stamps-none = هنوز مُهر ندارید. کد QR دم در شرکت‌ها را اسکن کنید.

## After the evening

after-thanks = <b>ممنون که به { $name } آمدید!</b>
after-visited =
    { $count ->
        [one] از { $count } شرکت دیدن کردید.
       *[other] از { $count } شرکت دیدن کردید.
    }
after-ask-attitude = و اکنون: می‌توانید به کار در صنعت فکر کنید؟
after-attitude-same = ممنون! پیش از آن شب هم همین را گفتید.
after-attitude-changed = ممنون! پیش از آن شب گفتید: { $before }. اکنون می‌گویید: { $after }.
after-next-steps = <b>قدم بعدی</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: بگویید که علاقه دارید
after-7-days = <b>یک هفته از { $name } گذشت.</b> شرکت‌هایی که دیدید اکنون این‌ها را دارند:
after-30-days = <b>یک ماه از { $name } گذشت.</b> می‌خواهید قدم بعدی را بردارید؟
after-nothing-open = اکنون چیزی باز ندارند. می‌توانم شرکت‌های دیگر را نشان دهم.
button-after-offer = { $company }: { $kind }
button-after-contact = { $company }: با من تماس بگیرید
button-after-stop = دیگر دربارهٔ آن شب ننویس
after-stopped = باشد، دیگر دربارهٔ آن شب نمی‌نویسم.
