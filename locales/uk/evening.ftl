# Вечір людини на Industrinatten: план, квиток, нагадування, біля дверей і після.

## The programme and the plan

button-my-evening = Мій вечір – скласти план
command-evening = Мій вечір на Industrinatten
event-gone = Цього вечора вже немає. Напишіть /event, щоб побачити, що буде.
event-is-cancelled = { $name } скасовано. Нам дуже шкода. Напишіть /event, щоб побачити, що буде.
event-is-over = { $name } цього разу вже закінчився. Напишіть /matches, і я покажу інші можливості.
event-is-full = Зараз усі місця зайняті. Можна стати в чергу.
event-has-moved = Увага: час або місце змінилися. Ось що чинне тепер.
stop-gone = Ця фірма вже не бере участі. Напишіть /event, щоб побачити програму.
evening-not-registered = Ви не записані на цей вечір. Напишіть /evening, і ми складемо план.
evening-none = Зараз немає вечора, який можна планувати. Напишіть /matches, і я покажу інші можливості.
evening-no-plan = Зараз у фірм немає вільного часу. Подивіться пізніше.
evening-proposal = <b>План вашого вечора</b>
evening-registered = <b>Ваш вечір. Ви записані!</b>
evening-when =
    { $name }
    { DAY($day) }, { CLOCK($start) }–{ CLOCK($end) }
evening-day = { DAY($day) }, { CLOCK($start) }–{ CLOCK($end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – зараз місць немає. Ваш номер у черзі: { $position }.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – для вас є вільне місце. Дайте відповідь на повідомлення.
evening-visit-in-lot = 🎲 { $company } – місця розігрують. Ви берете участь.
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
evening-walk = 🚶 пішки приблизно { $minutes } хв до наступної фірми
evening-drive = 🚗 машиною приблизно { $minutes } хв до наступної фірми (автобус не підходить)
evening-party =
    { $count ->
        [1] Ви йдете самі.
       *[other] Вас буде { $count }.
    }
evening-places-by-lot = { $company }: місця розігрують
evening-places-left =
    { $company }: { $count ->
        [0] місць немає, але можна стати в чергу
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }
evening-good-to-know = <b>Варто знати</b>
evening-min-age = { $company }: вам має бути щонайменше { $age }.
evening-with-adult = { $company }: діти приходять разом із дорослим.
evening-wear = { $company }: { $wear }
evening-steps = { $company }: є сходинки.
button-evening-take = ✅ Так, запишіть мене
button-evening-show = Мій вечір
button-evening-change = Змінити фірму
button-evening-bus = Змінити автобус
button-evening-party = Нас більше
button-evening-ticket = Мій квиток
button-evening-map = Мапа
button-evening-calendar = До календаря
button-evening-cancel = Скасувати
button-evening-stamps = Картка зі штампами
evening-change = Що хочете змінити? Можна вибрати до трьох фірм.
button-visit-change = Змінити { $company }
button-visit-drop = Прибрати
button-visit-add = Додати фірму
evening-choose = Яку фірму хочете відвідати?
evening-choice =
    <b>{ $company }</b>, { $municipality }, { CLOCK($opens) }–{ CLOCK($closes) }
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
evening-last-stop = Це ваша єдина фірма. Хочете скасувати весь вечір? Натисніть «Скасувати».
evening-three-stops = Можна мати щонайбільше { $count } фірми. Краще замініть одну.
evening-does-not-fit = Ця фірма не сходиться з вашим іншим часом. Спершу приберіть одну фірму або виберіть іншу.
evening-how-many = Скільки вас буде разом із вами?
evening-no-room-for-party = { $company }: на цей час немає місця для { $count } людей. Нічого не змінено.
evening-no-seats-for-party = { $route }: немає місця для { $count } людей. Нічого не змінено.
bus-choose = Якими автобусами поїдете? Це безкоштовно. Натисніть, щоб вибрати або прибрати.
bus-none = До ваших фірм автобуси не ходять. Хочете змінити фірму?
bus-choice = { CLOCK($at) } { $route } (місць: { $left })
bus-does-not-fit = Цей автобус не їде до ваших фірм.
bus-is-full = { $route } заповнений. Виберіть інший автобус.

## Taking it

evening-ask-thirteen = Одне запитання, перш ніж я збережу план: вам уже виповнилося 13 років?
button-thirteen-yes = Так, мені вже є 13
button-thirteen-no = Ні, я молодший/молодша
evening-too-young = Тоді я нічого про вас не зберігаю. Приходьте увечері разом із дорослим. Попросіть дорослого записати вас.
evening-taken = <b>Готово! Ви записані.</b>
evening-waits-for = { $company }: місць немає. Ви в черзі, я напишу, якщо місце звільниться.
evening-in-lot = До { $company } хочуть багато людей. Місця розігрують, і ви берете участь. Я напишу, що вийшло.
evening-bus-was-full = { $route } уже заповнений. Натисніть «Змінити автобус», щоб побачити інші.
evening-ask-reminders = Нагадати вам перед вечором і перед автобусом? Це можна вимкнути будь-коли.
button-reminders-yes = Так, нагадайте
button-reminders-no = Ні, дякую
reminders-on = Добре, я нагадаю.
reminders-off = Добре, без нагадувань. Якщо час зміниться або вечір скасують, я все одно напишу.
button-reminders-off = Без нагадувань
evening-ask-attitude = Останнє запитання, для статистики: ви могли б працювати в промисловості?
attitude-yes = Так
attitude-maybe = Можливо
attitude-no = Ні
attitude-unknown = Не знаю
attitude-thanks = Дякую за відповідь!
evening-cancel-ask = Скасувати ваш вечір? Ваші місця одразу отримає хтось інший.
button-evening-cancel-yes = Так, скасувати
evening-cancelled = Запис скасовано. Ваші місця вільні для інших. Можна записатися знову будь-коли.
calendar-caption = Відкрийте файл, і вечір з'явиться у вашому календарі.
calendar-visit = { $company } – { $name }
map-none = На жаль, я не знаю, де це на мапі. Адреса є у вашому плані.
place-not-yours = Це місце не ваше.
offer-of-place-over = Час для відповіді минув, і місце у { $company } отримав наступний у черзі.
place-taken = Місце у { $company } ваше, о { CLOCK($at) }.
place-let-go = Добре, місце отримає наступний у черзі.
ticket-caption = <b>Ваш квиток № { $number }</b>
ticket-number = № { $number }
ticket-proposed = пропозиція
ticket-waiting = у черзі, номер { $position }
ticket-offered = є вільне місце – дайте відповідь
ticket-in-lot = розігрують
ticket-staff-only = Квиток показують персоналу. Ваш план – у /evening.
ticket-for-staff = <b>Квиток № { $number }</b> дійсний.
ticket-not-valid = Квиток № { $number } недійсний (скасований або невідомий).
eu-support = Industrilyftet веде IUC Z-Group за підтримки ЄС через Tillväxtverket.

## Reminders

reminder-7-days = <b>До { $name } залишився тиждень.</b>
reminder-1-day = <b>Завтра { $name }!</b>
reminder-3-hours = <b>Сьогодні { $name }. Побачимося за кілька годин!</b>
reminder-leave-now = <b>Час виходити!</b> { $route } відходить о { CLOCK($at) } від { $start }.
reminder-last-bus = <b>Скоро останній автобус додому.</b> { $route } відходить о { CLOCK($at) } від { $start }.
reminder-delayed = Автобус запізнюється на { $late } хв. Новий час: { CLOCK($at) }.
route-delayed = <b>{ $route } запізнюється на { $late } хв.</b> Відходить о { CLOCK($at) } від { $start }.
route-on-time = <b>{ $route } знову за розкладом:</b> { CLOCK($at) } від { $start }.
place-offered = <b>У { $company } звільнилося місце!</b> { DAY($day) } о { CLOCK($at) }. Дайте відповідь до { CLOCK($until) }, { DAY($untilday) }, інакше місце отримає наступний у черзі.
button-place-yes = ✅ Так, я прийду
button-place-no = Ні, дякую
lot-won = <b>Ви отримали місце у { $company }!</b> { DAY($day) } о { CLOCK($at) }.
lot-lost = Цього разу місця у { $company } не випало. Ваш номер у черзі: { $position }. Я напишу, якщо місце звільниться.
event-changed = <b>{ $name }: є зміни.</b>
change-event-time = Новий час: { DAY($day) }, { CLOCK($start) }–{ CLOCK($end) } (було { DAY($oldday) }, { CLOCK($oldstart) }).
change-event-place = Нове місце: { $after } (було { $before }).
change-stop-time = { $company } відчинено { CLOCK($start) }–{ CLOCK($end) }.
change-stop-place = { $company } тут: { $after }.
change-stop-gone = { $company } більше не бере участі.
change-route-time = { $route }: новий розклад.
change-route-gone = { $route } більше не їде.
event-changed-plan = Ваш план тепер:
event-cancelled = <b>{ $name }, { DAY($day) }, скасовано.</b> Нам дуже шкода. Вам нічого не потрібно робити.

## At the door

door-code-unknown = Я не знаю цього коду. Відскануйте QR-код на плакаті біля дверей або напишіть два слова з нього.
door-words-wrong = Ці два слова не належать жодній фірмі, яка зараз відчинена. Подивіться на плакат біля дверей і спробуйте ще раз.
door-code-too-often = Було багато спроб. Зачекайте { $minutes } хв або відскануйте QR-код.
door-not-open-yet = { $company } відчиняється { DAY($day) } о { CLOCK($opens) }. Відскануйте ще раз, коли будете там.
door-closed-now = { $company } на сьогодні вже зачинено.
door-closed-today = { $company } зараз не приймає відвідувачів.
door-stamp = <b>Ви у { $company }. Ви отримали штамп!</b>
door-stamp-again = У вас уже є штамп від { $company }. Одного досить.
door-ask-thirteen = Вам уже виповнилося 13 років?
door-too-young = Тоді я нічого про вас не зберігаю. Подивіться все разом із дорослим. Гарного вечора!
door-ask-choice = Чи може { $company } зв'язатися з вами?
button-door-yes = ✅ Так, будь ласка
button-door-later = Можливо, пізніше
button-door-no = Ні, дякую
door-chosen-yes = Ви відповіли: так, будь ласка.
door-chosen-later = Добре, можливо, пізніше. Після вечора я запитаю ще раз.
door-chosen-no = Добре, вони вас не турбуватимуть. Гарного вечора!
door-questions-first = Чудово! Спершу кілька коротких запитань, щоб { $company } знали, хто ви. Ваш штамп уже збережено.
door-still-wanted = Біля дверей ви сказали «так» фірмі { $company }.
visit-not-yours = Я не бачу, що ви там були. Відскануйте QR-код біля дверей.
stamps-title = <b>Картка зі штампами – { $name }</b>
stamps-count = Штампів: { $count } з { $needed }
stamps-progress = { $count } з { $needed }
stamps-visit = ✓ { $company }, { CLOCK($at) }
stamps-complete = 🎉 Картка повна! Покажіть код <b>{ $code }</b> персоналу.
stamps-used = Ваш код використано. Вітаємо!
stamps-reward-caption = Покажіть код персоналу
stamps-none = У вас ще немає штампів. Скануйте QR-коди біля дверей фірм.

## After the evening

after-thanks = <b>Дякуємо, що прийшли на { $name }!</b>
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
after-step-contact = { $company }: скажіть, що вам цікаво
after-7-days = <b>Минув тиждень після { $name }.</b> Ось що зараз є у фірм, які ви відвідали:
after-30-days = <b>Минув місяць після { $name }.</b> Хочете зробити наступний крок?
after-nothing-open = Зараз у них немає нічого відкритого. Можу показати інші фірми.
button-after-offer = { $company }: { $kind }
button-after-contact = { $company }: зв'яжіться зі мною
button-after-stop = Більше не писати про вечір
after-stopped = Добре, я більше не писатиму про вечір.
