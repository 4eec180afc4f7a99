# checked by: nobody yet
# Вечір людини на Industrinatten: план, квиток, нагадування, біля дверей і після.

## The programme and the plan

button-my-evening = Мій вечір – скласти план
command-evening = Мій вечір на Industrinatten
event-gone = Цього вечора вже немає. Напишіть /event, щоб побачити, що буде.
event-is-cancelled = { $name }: вечір скасовано. Нам дуже шкода. Напишіть /event, щоб побачити, що буде.
event-is-over = { $name }: цього разу вечір уже минув. Напишіть /matches, і я покажу інші можливості.
event-is-full = Зараз усі місця зайняті. Можна стати в чергу.
event-has-moved = Увага: змінився час або місце. Ось як тепер:
stop-gone = Ця фірма вже не бере участі у вечорі. Напишіть /event, щоб побачити програму.
evening-not-registered = Ви не записані на цей вечір. Напишіть /evening, і ми складемо план.
evening-none = Зараз немає вечора, на який можна скласти план. Напишіть /matches, і я покажу інші можливості.
evening-no-plan = Зараз на фірмах немає вільного часу. Загляньте пізніше.
evening-proposal = <b>Ось який у вас може бути вечір</b>
evening-registered = <b>Ваш вечір. Вас записано!</b>
evening-when =
    { $name }
    { DAY($day) }, { SPAN($start, $end) }
evening-day = { DAY($day) }, { SPAN($start, $end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – зараз місць немає. Ваш номер у черзі: { $position }.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – для вас є вільне місце. Дайте відповідь на повідомлення.
evening-visit-in-lot = 🎲 { $company } – місця розігруємо за жеребом. Ви берете участь.
evening-ride =
    🚌 { CLOCK($at) } { $route }: від { $start } до { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(запізнюється на { $late } хв)
    }
evening-ride-home =
    🚌 { CLOCK($at) } додому, { $route }: від { $start } до { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(запізнюється на { $late } хв)
    }
evening-walk = 🚶 приблизно { $minutes } хв пішки до наступної фірми
evening-drive = 🚗 приблизно { $minutes } хв машиною до наступної фірми (зручного автобуса немає)
evening-party =
    { $count ->
        [1] Буде одна людина: ви.
        [one] Вас буде { $count } людина.
        [few] Вас буде { $count } людини.
       *[other] Вас буде { $count } людей.
    }
evening-places-by-lot = { $company }: місця розігруємо за жеребом
evening-places-left =
    { $company }: { $count ->
        [0] місць немає, але можна стати в чергу
        [one] вільно { $count } місце
        [few] вільно { $count } місця
        [many] вільно { $count } місць
       *[other] вільно { $count } місця
    }
evening-good-to-know = <b>Варто знати</b>
evening-min-age =
    { $company }: вам має бути щонайменше { $age ->
        [one] { $age } рік
        [few] { $age } роки
        [many] { $age } років
       *[other] { $age } року
    }.
evening-with-adult = { $company }: діти приходять разом із дорослим.
# needs a native check
evening-wear = { $company }: { $wear }
evening-steps = { $company }: є сходинки.
button-evening-take = ✅ Так, запишіть мене
button-evening-show = Мій вечір
button-evening-change = Змінити фірму
button-evening-bus = Змінити автобус
button-evening-party = Нас буде більше
button-evening-ticket = Мій квиток
button-evening-map = Мапа
button-evening-calendar = Додати в календар
button-evening-cancel = Скасувати запис
button-evening-stamps = Картка зі штампами
evening-change = Що хочете змінити? Можна вибрати до трьох фірм.
button-visit-change = Змінити { $company }
button-visit-drop = Прибрати: { $company }
button-visit-add = Додати фірму
evening-choose = Яку фірму хочете відвідати?
evening-choice =
    <b>{ $company }</b>, { $municipality }, { SPAN($opens, $closes) }
    { $things }
    { $left ->
        [-1] Місця є.
        [0] Місць немає, але можна стати в чергу.
        [one] Вільно: { $left } місце.
        [few] Вільно: { $left } місця.
        [many] Вільно: { $left } місць.
       *[other] Вільно: { $left } місця.
    }
evening-no-activities = Подивіться, як там працюють.
activity-try-on = 🖐 Спробувати: { $title }
activity-food = 🍽 Їжа: { $title }
activity-music = 🎵 Музика: { $title }
activity-show = 👀 { $title }
evening-last-stop = Це ваша єдина фірма. Хочете скасувати весь вечір? Натисніть «Скасувати запис».
evening-three-stops =
    Можна вибрати щонайбільше { $count ->
        [one] { $count } фірму
        [few] { $count } фірми
       *[other] { $count } фірм
    }. Краще замініть одну.
evening-does-not-fit = Ця фірма не збігається за часом з іншими. Спершу приберіть одну фірму або виберіть іншу.
evening-how-many = Скільки людей прийде, якщо рахувати й вас?
evening-no-room-for-party =
    { $company }: на цей час немає місця для { $count ->
        [one] { $count } людини
        [few] { $count } людей
       *[other] { $count } людей
    }. Нічого не змінено.
evening-no-seats-for-party =
    { $route }: немає місця для { $count ->
        [one] { $count } людини
        [few] { $count } людей
       *[other] { $count } людей
    }. Нічого не змінено.
bus-choose = Якими автобусами поїдете? Це безкоштовно. Натисніть, щоб вибрати або прибрати.
bus-none = До ваших фірм автобуси не ходять. Хочете змінити фірму?
bus-choice = { CLOCK($at) } { $route } (місць: { $left })
bus-does-not-fit = Цей автобус не їде до ваших фірм.
bus-is-full = { $route }: місць уже немає. Виберіть інший автобус.

## Taking it

# needs a native check
evening-ask-thirteen = Одне запитання, перш ніж я збережу план: вам уже виповнилося 13 років?
button-thirteen-yes = Так, мені вже є 13
button-thirteen-no = Ні, ще немає
# needs a native check
evening-too-young = Тоді я нічого про вас не зберігаю. Приходьте на вечір разом із кимось дорослим. Попросіть дорослого записати вас обох.
evening-taken = <b>Готово! Вас записано.</b>
evening-waits-for = { $company }: місць немає. Ви в черзі, я напишу, якщо місце звільниться.
evening-in-lot = До { $company } хоче багато людей. Місця розігруємо за жеребом, і ви берете участь. Я напишу, чи пощастило.
evening-bus-was-full = { $route }: місць уже немає. Натисніть «Змінити автобус», щоб побачити інші.
evening-ask-reminders = Нагадати вам перед вечором і перед автобусом? Це можна вимкнути будь-коли.
button-reminders-yes = Так, нагадайте
button-reminders-no = Ні, дякую
reminders-on = Добре, нагадаю.
reminders-off = Гаразд, без нагадувань. Якщо час зміниться або вечір скасують, я все одно напишу.
button-reminders-off = Без нагадувань
evening-ask-attitude = Останнє запитання, для статистики: чи могли б ви працювати в промисловості?
attitude-yes = Так
attitude-maybe = Можливо
attitude-no = Ні
attitude-unknown = Не знаю
attitude-thanks = Дякую за відповідь!
evening-cancel-ask = Скасувати ваш запис на вечір? Ваші місця одразу отримає хтось інший.
button-evening-cancel-yes = Так, скасувати
evening-cancelled = Ваш запис скасовано, місця звільнено для інших. Записатися знову можна будь-коли.
calendar-caption = Відкрийте файл, і вечір з’явиться у вашому календарі.
calendar-visit = { $company } – { $name }
map-none = На жаль, я не знаю, де це на мапі. Адреса є у вашому плані.
place-not-yours = Це не ваше місце.
offer-of-place-over = Час для відповіді минув. { $company }: місце отримає наступна людина в черзі.
place-taken = { $company }: місце ваше, приходьте о { CLOCK($at) }.
place-let-go = Гаразд, місце отримає наступна людина в черзі.
ticket-caption = <b>Ваш квиток № { $number }</b>
ticket-number = № { $number }
ticket-proposed = пропозиція
ticket-waiting = у черзі, номер { $position }
ticket-offered = є вільне місце – дайте відповідь
ticket-in-lot = за жеребом
ticket-staff-only = Квиток показують працівникам проєкту. Ваш план – у /evening.
ticket-for-staff = <b>Квиток № { $number }</b> дійсний.
ticket-not-valid = Квиток № { $number } недійсний (скасований або невідомий).
eu-support = Проєкт Industrilyftet веде IUC Z-Group за підтримки ЄС через Tillväxtverket.

## Reminders

reminder-7-days = <b>{ $name } – уже за тиждень.</b>
reminder-1-day = <b>{ $name } – уже завтра!</b>
reminder-3-hours = <b>{ $name } – уже сьогодні. Побачимося за кілька годин!</b>
reminder-leave-now = <b>Час виходити!</b> { $route } відходить о { CLOCK($at) } від { $start }.
reminder-last-bus = <b>Скоро останній автобус додому.</b> { $route } відходить о { CLOCK($at) } від { $start }.
reminder-delayed = Автобус запізнюється на { $late } хв. Новий час: { CLOCK($at) }.
route-delayed = <b>{ $route } запізнюється на { $late } хв.</b> Відходить о { CLOCK($at) } від { $start }.
route-on-time = <b>{ $route } знову за розкладом:</b> { CLOCK($at) } від { $start }.
place-offered = <b>{ $company }: для вас звільнилося місце!</b> { DAY($day) }, { CLOCK($at) }. Чекаю на відповідь до { CLOCK($until) } ({ DAY($untilday) }). Потім місце отримає наступна людина в черзі.
button-place-yes = ✅ Так, я прийду
button-place-no = Ні, дякую
lot-won = <b>Пощастило! { $company }: у вас є місце.</b> { DAY($day) }, { CLOCK($at) }.
lot-lost = { $company }: цього разу жереб випав не вам. Ваш номер у черзі: { $position }. Я напишу, якщо місце звільниться.
event-changed = <b>{ $name }: є зміни.</b>
change-event-time = Новий час: { DAY($day) }, { SPAN($start, $end) } (було { DAY($oldday) }, { CLOCK($oldstart) }).
change-event-place = Нове місце: { $after } (було { $before }).
change-stop-time = { $company }: відчинено { SPAN($start, $end) }.
change-stop-place = { $company }, адреса: { $after }.
change-stop-gone = { $company } більше не бере участі.
change-route-time = { $route }: новий розклад.
change-route-gone = { $route }: цього автобуса вже не буде.
event-changed-plan = Ваш план тепер такий:
event-cancelled = <b>{ $name }, { DAY($day) }: вечір скасовано.</b> Нам дуже шкода. Вам нічого робити не треба.

## At the door

door-code-unknown = Я не знаю цього коду. Відскануйте QR-код на плакаті біля дверей або напишіть два слова з нього.
door-words-wrong = Цих двох слів немає в жодної фірми, яка зараз відчинена. Подивіться на плакат біля дверей і спробуйте ще раз.
door-code-too-often = Забагато спроб. Зачекайте { $minutes } хв або відскануйте QR-код.
door-not-open-yet = { $company }: ще не відчинено. Початок: { DAY($day) }, { CLOCK($opens) }. Відскануйте код ще раз, коли будете там.
door-closed-now = { $company }: на сьогодні вже зачинено.
door-closed-today = { $company }: зараз відвідувачів не приймають.
door-stamp = <b>Ви тут: { $company }. У вас є штамп!</b>
door-stamp-again = { $company }: цей штамп у вас уже є. Одного досить.
# needs a native check
door-ask-thirteen = Вам уже виповнилося 13 років?
# needs a native check
door-too-young = Тоді я нічого про вас не зберігаю. Подивіться все разом із дорослим. Гарного вечора!
door-ask-choice = Чи може { $company } зв’язатися з вами?
button-door-yes = ✅ Так, будь ласка
button-door-later = Можливо, пізніше
button-door-no = Ні, дякую
door-chosen-yes = Ви відповіли: так, будь ласка.
door-chosen-later = Гаразд, можливо, пізніше. Після вечора я запитаю ще раз.
door-chosen-later-quiet = Гаразд, можливо, пізніше. Ви відмовилися від нагадувань, тому я більше не питатиму. Передумаєте – натисніть «Так, будь ласка».
door-chosen-no = Гаразд, вам не писатимуть. Гарного вечора!
door-questions-first = Чудово! Спершу кілька коротких запитань, щоб у { $company } знали, хто ви. Ваш штамп уже збережено.
door-still-wanted = Біля дверей ви сказали «так» фірмі { $company }.
visit-not-yours = Я не бачу, що ви там були. Відскануйте QR-код біля дверей.
stamps-title = <b>Картка зі штампами – { $name }</b>
stamps-count = Штампів: { $count } з { $needed }
stamps-progress = { $count } з { $needed }
stamps-visit = ✓ { $company }, { CLOCK($at) }
stamps-complete = 🎉 Картка повна! Покажіть код <b>{ $code }</b> працівникам проєкту.
stamps-used = Ваш код використано. Вітаємо!
stamps-reward-caption = Покажіть код працівникам проєкту
stamps-none = У вас іще немає штампів. Скануйте QR-коди біля дверей фірм.

## After the evening

after-thanks = <b>{ $name }: дякуємо, що прийшли!</b>
after-visited =
    { $count ->
        [one] Ви відвідали { $count } фірму.
        [few] Ви відвідали { $count } фірми.
        [many] Ви відвідали { $count } фірм.
       *[other] Ви відвідали { $count } фірми.
    }
after-ask-attitude = А тепер: ви могли б працювати в промисловості?
after-attitude-same = Дякую! Перед вечором ви відповіли так само.
after-attitude-changed = Дякую! Перед вечором ви відповіли: { $before }. Тепер: { $after }.
after-next-steps = <b>Наступний крок</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: сказати, що вам цікаво
after-7-days = <b>{ $name }: минув тиждень.</b> Ось що зараз є на фірмах, де ви побували:
after-30-days = <b>{ $name }: минув місяць.</b> Хочете зробити наступний крок?
after-nothing-open = Зараз у них немає вільних місць. Можу показати інші фірми.
button-after-offer = Так: { $company }
button-after-contact = Напишіть: { $company }
button-after-stop = Більше не писати про вечір
after-stopped = Гаразд, я більше не писатиму про вечір.
