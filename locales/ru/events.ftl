# checked by: nobody yet
# Сотрудники планируют и ведут Industrinatten; фирма у своих дверей.

## The firm at its doors

command-door = Наши посетители сегодня
command-stamps = Моя карточка со штампами
door-no-stops = Ваша фирма сейчас не участвует в Industrinatten.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] Посетителей пока нет.
        [one] Код отсканировал { $count } посетитель.
        [few] Код отсканировали { $count } посетителя.
        [many] Код отсканировали { $count } посетителей.
       *[other] Код отсканировали { $count } посетителя.
    }
door-count-choices = Сказали «да»: { $yes }, «может быть, позже»: { $later }. Имена вы видите только у тех, кто сказал «да», в /leads.
button-door-refresh = Обновить
poster-day = { DAY($day) }, { SPAN($opens, $closes) }
poster-headline = Отсканируйте код камерой телефона
poster-text = Вы получите штамп и сами решите, может ли фирма с вами связаться. Бесплатно, персональный номер не нужен.
poster-spoken = Не получается отсканировать? Напишите боту эти два слова:
poster-caption = Плакат для печати (A4): <b>{ $company }</b>. Слова для тех, кто не может сканировать: <b>{ $spoken }</b>

## Staff: events

command-events = Для сотрудников: вечера Industrinatten
command-delay = Для сотрудников: автобус опаздывает
command-check = Для сотрудников: приз за полную карточку
staff-events = <b>Вечера Industrinatten</b>
staff-events-none = Пока нет ни одного вечера Industrinatten.
staff-event-button = { $name }, { SHORTDAY($day) }: { $state }
button-staff-new-event = + Новый вечер
event-state-draft = черновик
event-state-published = опубликован
event-state-full = мест нет
event-state-moved = изменён
event-state-cancelled = отменён
event-state-over = прошёл
staff-event-state =
    Состояние: { $state }
    { $people ->
        [0] Пока никто не записался.
        [one] Записался { $people } человек.
        [few] Записалось { $people } человека.
        [many] Записалось { $people } человек.
       *[other] Записалось { $people } человека.
    }
staff-event-stamps =
    { $count ->
        [0] За карточку со штампами приза нет.
        [one] Полная карточка: { $count } штамп.
        [few] Полная карточка: { $count } штампа.
        [many] Полная карточка: { $count } штампов.
       *[other] Полная карточка: { $count } штампа.
    }
staff-stop-line = { $company }, { SPAN($opens, $closes) }: записано { $people }
staff-no-stops = Фирм пока нет.
staff-count-line = { $company }: посетителей { $count }, да { $yes }, может быть { $later }
staff-counts = <b>Посетители сейчас</b>
button-staff-publish = ✅ Опубликовать
button-staff-change = Изменить
button-staff-stops = Фирмы
button-staff-routes = Автобусы
button-staff-posters = Плакаты
button-staff-counts = Посетители сейчас
button-staff-cancel = Отменить вечер
button-staff-cancel-yes = Да, отменить и сообщить всем
staff-cancel-ask =
    { $name }: отменить вечер? { $people ->
        [0] Никто не записан.
        [one] Об этом узнает { $people } человек.
        [few] Об этом узнают { $people } человека.
        [many] Об этом узнают { $people } человек.
       *[other] Об этом узнают { $people } человека.
    }
staff-cancelled = Вечер отменён. Все, кто записан, узнают об этом.
staff-published = Вечер опубликован. Его видят все.
event-without-stops = Сначала добавьте хотя бы одну фирму, которая открывает двери.
staff-change-what = Что изменить?
staff-stops = <b>Фирмы, которые открывают двери</b>
button-staff-add-stop = + Добавить фирму
staff-which-company = Какая фирма открывает двери?
# forms left out: few – the genitive is the same as after five
staff-stop-room =
    { $minutes ->
        [0]
            { $capacity ->
                [0] Число людей не ограничено
                [one] До { $capacity } человека за весь вечер
               *[other] До { $capacity } человек за весь вечер
            }
       *[other]
            Группы по { $minutes } мин, { $capacity ->
                [0] число людей не ограничено
                [one] в каждой до { $capacity } человека
               *[other] в каждой до { $capacity } человек
            }
    }
staff-stop-waiting =
    { $waiting ->
        [0] В очереди никого нет.
       *[other] Записей в очереди: { $waiting }.
    }
staff-stop-lot = Места разыгрываем по жребию. Записей ждёт: { $count }.
staff-stop-drawn = Места уже разыграны.
button-staff-draw = 🎲 Разыграть сейчас
button-staff-draw-yes = Да, разыграть и сообщить всем
staff-draw-ask = Разыграть места сейчас? Все, кто участвует, узнают результат. Повторить это нельзя.
staff-drawn = Разыграно. Место получили: { $winners } из { $entrants }. Число для проверки: { $seed }
stop-not-by-lot = Эта фирма не разыгрывает места по жребию.
stop-drawn-before = Места уже разыграны.
button-staff-close-stop = Убрать из программы
button-staff-close-yes = Да, убрать
staff-close-ask = Убрать { $company } из программы вечера? Те, кто собирался туда, узнают об этом.
staff-stop-closed = { $company }: фирмы больше нет в программе вечера.
staff-routes = <b>Автобусы</b>
staff-route-button = { $route } (свободно { $left })
button-staff-add-route = + Новый рейс
staff-route = <b>{ $route }</b>: мест { $seats }, свободно { $left }
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = Автобус опаздывает? Нажмите, на сколько минут, и все, кто на нём едет, сразу узнают.
staff-delay-button =
    { $minutes ->
        [0] вовремя
       *[other] +{ $minutes } мин
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] вовремя
       *[other] опоздание { $minutes } мин
    }. { $people ->
        [0] Сообщать никому не нужно.
       *[other] Сообщили по записям: { $people }.
    }
delay-how = Напишите, на сколько минут и какой автобус, например: /delay 15 Buss 1
delay-which-route =
    Какой автобус? Напишите его название после минут:
    { $routes }
delay-wrong = Напишите число минут от 0 до { $limit }.
route-gone = Этого автобуса больше нет.
check-how = Напишите код после команды, например: /check AB12CD
reward-ok = ✅ Код { $code } действителен. Выдайте приз сейчас. Код отмечен как использованный.
reward-unknown = Такого кода нет. Проверьте буквы и попробуйте ещё раз.
reward-checked-before = Этот код уже использован: { DAY($day) } в { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] { $count } человек.
        [few] { $count } человека.
        [many] { $count } человек.
       *[other] { $count } человека.
    }
staff-poster-languages = На каких языках нужны плакаты? Будет по одному для каждой фирмы.
button-staff-make-posters = Сделать плакаты (PDF)

## Staff: questions

question-event-name = Как называется вечер? Например: Industrinatten
question-event-day = В какой день? Например: 10 декабря
question-event-starts = Во сколько начало? Например: 17:00
question-event-ends = Во сколько конец? Например: 20:30
question-event-area = Где? Например: Östersund och Krokom
question-event-about = Опишите вечер двумя простыми предложениями. Их все видят в программе.
question-event-stamps = Сколько штампов на полной карточке? Пропустите, если приза нет.
field-event-name = Название
field-event-day = День
field-event-starts = Начало
field-event-ends = Конец
field-event-area = Место
field-event-about = Описание
field-event-stamps = Штампы
question-stop-opens = Во сколько открываются двери? Например: 17:00
question-stop-closes = Во сколько закрываются? Например: 20:00
question-stop-address = Какой адрес? Пропустите, если это обычный адрес фирмы.
question-stop-slots = Посетители приходят группами? Сколько времени на одну группу? Пропустите, если можно приходить когда угодно.
question-stop-capacity = Сколько человек помещается в каждой группе (или за весь вечер)? Пропустите, если ограничений нет.
question-stop-min-age = Есть ли наименьший возраст? Напишите его или пропустите.
question-stop-with-adult = Дети должны приходить со взрослым?
question-stop-step-free = Можно ли войти без ступенек?
question-stop-wear = Надо ли подумать об одежде? Например: обувь, которая закрывает всю стопу. Пропустите, если не нужно.
question-stop-languages = На каких языках там говорят?
question-stop-activities =
    Что там можно делать? Каждое с новой строки, например:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = Захотят прийти многие? Разыграть места по жребию?
field-stop-opens = Открывается
field-stop-closes = Закрывается
field-stop-address = Адрес
field-stop-slots = Группы
field-stop-capacity = Места
field-stop-min-age = Наименьший возраст
field-stop-with-adult = Со взрослым
field-stop-step-free = Вход без ступенек
field-stop-wear = Одежда
field-stop-languages = Языки на месте
field-stop-activities = Чем заняться
field-stop-by-lot = Жребий
staff-slot = { $minutes } мин
question-route-name = Как называется рейс? Например: Buss 1 ut
question-route-seats = Сколько мест в автобусе?
question-route-homeward = Это автобус домой после вечера?
question-route-timetable =
    Напишите время и место, каждую остановку с новой строки, например:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = Напишите текст, не больше { $limit } символов.
staff-day-wrong = Не понимаю, какой это день, или он уже прошёл. Напишите, например: 10 декабря или 2026-12-10
staff-clock-wrong = Не понимаю, какое это время. Напишите, например: 17:00
staff-number-wrong = Напишите число от { $least } до { $most }.
# forms left out: few – the genitive is the same as after five
staff-activities-wrong =
    Напишите от 1 до { $limit ->
        [one] { $limit } пункта
       *[other] { $limit } пунктов
    }, каждый с новой строки.
staff-timetable-wrong = Не понимаю эту строку: { $line } – начните со времени, например: 16:35 Östersunds busstation
staff-timetable-short = Напишите хотя бы две остановки, каждую с новой строки.
