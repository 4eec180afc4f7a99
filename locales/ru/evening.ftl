# checked by: nobody yet
# Вечер человека на Industrinatten: план, билет, напоминания, у дверей и после вечера.

## The programme and the plan

button-my-evening = Мой вечер – составить план
command-evening = Мой вечер на Industrinatten
event-gone = Этого вечера уже нет. Напишите /event, и я покажу, что будет.
event-is-cancelled = { $name }: вечер отменён. Нам очень жаль. Напишите /event, и я покажу, что ещё будет.
event-is-over = { $name }: в этот раз вечер уже прошёл. Напишите /matches, и я покажу другие возможности.
event-is-full = Сейчас все места заняты. Можно встать в очередь.
event-has-moved = Внимание: изменилось время или место. Теперь так:
stop-gone = Эта фирма больше не участвует в вечере. Напишите /event, чтобы увидеть программу.
evening-not-registered = Вы не записаны на этот вечер. Напишите /evening, и мы составим план.
evening-none = Сейчас нет вечера, на который можно составить план. Напишите /matches, и я покажу другие возможности.
evening-no-plan = Сейчас на фирмах нет свободного времени. Загляните позже.
evening-proposal = <b>Вот каким может быть ваш вечер</b>
evening-registered = <b>Ваш вечер. Вы записаны!</b>
evening-when =
    { $name }
    { DAY($day) }, { SPAN($start, $end) }
evening-day = { DAY($day) }, { SPAN($start, $end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – сейчас мест нет. Ваш номер в очереди: { $position }.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – для вас есть место. Ответьте на сообщение.
evening-visit-in-lot = 🎲 { $company } – места разыгрываем по жребию. Вы участвуете.
evening-ride =
    🚌 { CLOCK($at) } { $route }: от { $start } до { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(опаздывает на { $late } мин)
    }
evening-ride-home =
    🚌 { CLOCK($at) } домой, { $route }: от { $start } до { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(опаздывает на { $late } мин)
    }
evening-walk = 🚶 примерно { $minutes } мин пешком до следующей фирмы
evening-drive = 🚗 примерно { $minutes } мин на машине до следующей фирмы (подходящего автобуса нет)
evening-party =
    { $count ->
        [1] Придёт один человек: вы.
        [one] Вас будет { $count } человек.
        [few] Вас будет { $count } человека.
        [many] Вас будет { $count } человек.
       *[other] Вас будет { $count } человека.
    }
evening-places-by-lot = { $company }: места разыгрываем по жребию
evening-places-left =
    { $company }: { $count ->
        [0] мест нет, но можно встать в очередь
        [one] осталось { $count } место
        [few] осталось { $count } места
        [many] осталось { $count } мест
       *[other] осталось { $count } места
    }
evening-good-to-know = <b>Стоит знать</b>
# forms left out: few – the genitive is the same as after five
evening-min-age =
    { $company }: сюда можно с { $age ->
        [one] { $age } года
       *[other] { $age } лет
    }.
evening-with-adult = { $company }: дети приходят вместе со взрослым.
# needs a native check
evening-wear = { $company }: { $wear }
evening-steps = { $company }: на входе есть ступеньки.
button-evening-take = ✅ Да, запишите меня
button-evening-show = Мой вечер
button-evening-change = Сменить фирму
button-evening-bus = Сменить автобус
button-evening-party = Нас несколько
button-evening-ticket = Мой билет
button-evening-map = Карта
button-evening-calendar = В календарь
button-evening-cancel = Отменить запись
button-evening-stamps = Карточка со штампами
evening-change = Что хотите поменять? Можно выбрать до трёх фирм.
button-visit-change = Сменить { $company }
button-visit-drop = Убрать: { $company }
button-visit-add = Добавить фирму
evening-choose = На какую фирму хотите зайти?
evening-choice =
    <b>{ $company }</b>, { $municipality }, { SPAN($opens, $closes) }
    { $things }
    { $left ->
        [-1] Места есть.
        [0] Мест нет, но можно встать в очередь.
        [one] Осталось { $left } место.
        [few] Осталось { $left } места.
        [many] Осталось { $left } мест.
       *[other] Осталось { $left } места.
    }
evening-no-activities = Посмотрите, как там работают.
activity-try-on = 🖐 Попробовать: { $title }
activity-food = 🍽 Еда: { $title }
activity-music = 🎵 Музыка: { $title }
activity-show = 👀 { $title }
evening-last-stop = Это единственная фирма в вашем плане. Хотите отменить весь вечер? Нажмите «Отменить запись».
# forms left out: few – the genitive is the same as after five
evening-three-stops =
    Можно выбрать не больше { $count ->
        [one] { $count } фирмы
       *[other] { $count } фирм
    }. Лучше замените одну из них.
evening-does-not-fit = Эта фирма не подходит по времени к остальным. Сначала уберите одну фирму или выберите другую.
evening-how-many = Сколько человек придёт, если считать и вас?
# forms left out: few – the genitive is the same as after five
evening-no-room-for-party =
    { $company }: на это время нет места для { $count ->
        [one] { $count } человека
       *[other] { $count } человек
    }. Ничего не изменилось.
# forms left out: few – the genitive is the same as after five
evening-no-seats-for-party =
    { $route }: нет места для { $count ->
        [one] { $count } человека
       *[other] { $count } человек
    }. Ничего не изменилось.
bus-choose = На каких автобусах поедете? Это бесплатно. Нажмите, чтобы выбрать или убрать.
bus-none = К вашим фирмам автобусы не ходят. Хотите сменить фирму?
bus-choice = { CLOCK($at) } { $route } (мест: { $left })
bus-does-not-fit = Этот автобус не идёт к вашим фирмам.
bus-is-full = { $route }: мест больше нет. Выберите другой автобус.

## Taking it

# needs a native check
evening-ask-thirteen = Один вопрос, прежде чем я сохраню план: вам уже исполнилось 13 лет?
button-thirteen-yes = Да, мне уже есть 13
button-thirteen-no = Нет, ещё нет
# needs a native check
evening-too-young = Тогда я ничего о вас не сохраняю. Приходите на вечер вместе с кем-то из взрослых. Попросите взрослого записать вас вместе.
evening-taken = <b>Готово! Вы записаны.</b>
evening-waits-for = { $company }: мест нет. Вы в очереди. Я напишу, если место освободится.
evening-in-lot = На фирму { $company } хотят попасть многие. Места разыгрываем по жребию, и вы участвуете. Я напишу, что получилось.
evening-bus-was-full = { $route }: мест больше нет. Нажмите «Сменить автобус», чтобы увидеть другие.
evening-ask-reminders = Напомнить вам перед вечером и перед автобусом? Напоминания можно отключить когда угодно.
button-reminders-yes = Да, напомните
button-reminders-no = Нет, спасибо
reminders-on = Хорошо, я напомню.
reminders-off = Хорошо, напоминать не буду. Но если время изменится или вечер отменят, я всё равно напишу.
button-reminders-off = Без напоминаний
evening-ask-attitude = Последний вопрос, для статистики: могли бы вы работать в промышленности?
attitude-yes = Да
attitude-maybe = Может быть
attitude-no = Нет
attitude-unknown = Не знаю
attitude-thanks = Спасибо за ответ!
evening-cancel-ask = Отменить вашу запись на вечер? Ваши места сразу достанутся другим.
button-evening-cancel-yes = Да, отменить
evening-cancelled = Ваша запись отменена, места свободны для других. Записаться снова можно когда угодно.
calendar-caption = Откройте файл, и вечер появится в вашем календаре.
calendar-visit = { $company } – { $name }
map-none = К сожалению, я не знаю, где это на карте. Адрес есть в вашем плане.
place-not-yours = Это не ваше место.
offer-of-place-over = Время для ответа вышло. { $company }: место получит следующий в очереди.
place-taken = { $company }: место ваше, приходите в { CLOCK($at) }.
place-let-go = Хорошо, место получит следующий в очереди.
ticket-caption = <b>Ваш билет № { $number }</b>
ticket-number = № { $number }
ticket-proposed = пока не подтверждено
ticket-waiting = в очереди, номер { $position }
ticket-offered = есть место – ответьте
ticket-in-lot = по жребию
ticket-staff-only = Билет показывают сотрудникам проекта. Ваш план – в /evening.
ticket-for-staff = <b>Билет № { $number }</b> действителен.
ticket-not-valid = Билет № { $number } недействителен (отменён или неизвестен).
eu-support = Проект Industrilyftet ведёт IUC Z-Group при поддержке ЕС через Tillväxtverket.

## Reminders

reminder-7-days = <b>{ $name } – уже через неделю.</b>
reminder-1-day = <b>{ $name } – уже завтра!</b>
reminder-3-hours = <b>{ $name } – уже сегодня. Увидимся через несколько часов!</b>
reminder-leave-now = <b>Пора выходить!</b> { $route } отходит в { CLOCK($at) } от { $start }.
reminder-last-bus = <b>Скоро последний автобус домой.</b> { $route } отходит в { CLOCK($at) } от { $start }.
reminder-delayed = Автобус опаздывает на { $late } мин. Новое время: { CLOCK($at) }.
route-delayed = <b>{ $route } опаздывает на { $late } мин.</b> Отходит в { CLOCK($at) } от { $start }.
route-on-time = <b>{ $route } снова идёт по расписанию:</b> в { CLOCK($at) } от { $start }.
place-offered = <b>{ $company }: для вас освободилось место!</b> { DAY($day) }, { CLOCK($at) }. Ответьте до { CLOCK($until) } ({ DAY($untilday) }). Потом место получит следующий в очереди.
button-place-yes = ✅ Да, я приду
button-place-no = Нет, спасибо
lot-won = <b>{ $company }: вам досталось место!</b> { DAY($day) }, { CLOCK($at) }.
lot-lost = { $company }: в этот раз места по жребию вам не досталось. Ваш номер в очереди: { $position }. Я напишу, если место освободится.
event-changed = <b>{ $name }: есть изменения.</b>
change-event-time = Новое время: { DAY($day) }, { SPAN($start, $end) } (было: { DAY($oldday) }, { CLOCK($oldstart) }).
change-event-place = Новое место: { $after } (было: { $before }).
change-stop-time = { $company }: двери открыты { SPAN($start, $end) }.
change-stop-place = { $company }, адрес: { $after }.
change-stop-gone = { $company }: больше не участвует.
change-route-time = { $route }: новое расписание.
change-route-gone = { $route }: этого автобуса больше не будет.
event-changed-plan = Ваш план теперь такой:
event-cancelled = <b>{ $name }, { DAY($day) }: вечер отменён.</b> Нам очень жаль. Вам ничего делать не нужно.

## At the door

door-code-unknown = Я не знаю такого кода. Отсканируйте QR-код на плакате у двери или напишите два слова с этого плаката.
door-words-wrong = Эти два слова не подходят ни к одной фирме, которая сейчас открыта. Посмотрите на плакат у двери и попробуйте ещё раз.
door-code-too-often = Слишком много попыток. Подождите { $minutes } мин или отсканируйте QR-код.
door-not-open-yet = { $company }: двери ещё закрыты. Начало: { DAY($day) }, { CLOCK($opens) }. Отсканируйте код ещё раз, когда будете там.
door-closed-now = { $company }: на сегодня двери уже закрыты.
door-closed-today = { $company }: сейчас посетителей не принимают.
door-stamp = <b>Вы здесь: { $company }. У вас есть штамп!</b>
door-stamp-again = { $company }: этот штамп у вас уже есть. Одного достаточно.
# needs a native check
door-ask-thirteen = Вам уже исполнилось 13 лет?
# needs a native check
door-too-young = Тогда я ничего о вас не сохраняю. Посмотрите всё вместе с кем-то из взрослых. Приятного вечера!
door-ask-choice = Хотите, чтобы фирма { $company } с вами связалась?
button-door-yes = ✅ Да, хочу
button-door-later = Может быть, позже
button-door-no = Нет, спасибо
door-chosen-yes = Вы ответили: да, хочу.
door-chosen-later = Хорошо, может быть, позже. После вечера я спрошу ещё раз.
door-chosen-later-quiet = Хорошо, может быть, позже. Вы отказались от напоминаний, поэтому больше я не спрошу. Передумаете – нажмите «Да, хочу».
door-chosen-no = Хорошо, фирма вам писать не будет. Приятного вечера!
door-questions-first = Отлично! Сначала несколько коротких вопросов, чтобы на фирме { $company } знали, кто вы. Ваш штамп уже сохранён.
door-still-wanted = У двери вы сказали «да» фирме { $company }.
visit-not-yours = Я не вижу, что вы там были. Отсканируйте QR-код у двери.
stamps-title = <b>Карточка со штампами – { $name }</b>
stamps-count = Штампов: { $count } из { $needed }
stamps-progress = { $count } из { $needed }
stamps-visit = ✓ { $company }, { CLOCK($at) }
stamps-complete = 🎉 Карточка заполнена! Покажите код <b>{ $code }</b> сотрудникам проекта.
stamps-used = Ваш код уже использован. Поздравляем!
stamps-reward-caption = Покажите код сотрудникам проекта
stamps-none = У вас пока нет штампов. Сканируйте QR-коды у дверей фирм.

## After the evening

after-thanks = <b>{ $name }: спасибо, что пришли!</b>
# forms left out: few – the prepositional case is the same as after five
after-visited =
    { $count ->
        [one] Вы побывали на { $count } фирме.
       *[other] Вы побывали на { $count } фирмах.
    }
after-ask-attitude = А теперь: могли бы вы работать в промышленности?
after-attitude-same = Спасибо! До вечера вы ответили так же.
after-attitude-changed = Спасибо! До вечера вы ответили: { $before }. Теперь: { $after }.
after-next-steps = <b>Следующий шаг</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: сказать, что вам интересно
after-7-days = <b>{ $name }: прошла неделя.</b> Вот что сейчас есть на фирмах, где вы побывали:
after-30-days = <b>{ $name }: прошёл месяц.</b> Хотите сделать следующий шаг?
after-nothing-open = Сейчас у них нет свободных мест. Могу показать другие фирмы.
button-after-offer = Да: { $company }
button-after-contact = Хочу в { $company }
button-after-stop = Больше не писать про вечер
after-stopped = Хорошо, я больше не буду писать про вечер.
