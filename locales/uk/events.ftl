# checked by: nobody yet
# Персонал планує й веде Industrinatten; фірма біля своїх дверей.

## The firm at its doors

command-door = Наші відвідувачі сьогодні
command-stamps = Моя картка зі штампами
door-no-stops = Ваша фірма зараз не бере участі в Industrinatten.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] Відвідувачів ще немає.
        [one] Код відсканував { $count } відвідувач.
        [few] Код відсканували { $count } відвідувачі.
        [many] Код відсканували { $count } відвідувачів.
       *[other] Код відсканували { $count } відвідувача.
    }
door-count-choices = Сказали «так»: { $yes }, «можливо, пізніше»: { $later }. Імена ви бачите лише тих, хто сказав «так», у /leads.
button-door-refresh = Оновити
poster-day = { DAY($day) }, { SPAN($opens, $closes) }
poster-headline = Відскануйте код камерою телефону
poster-text = Ви отримаєте штамп і самі вирішите, чи може фірма з вами зв’язатися. Безкоштовно, персональний номер не потрібен.
poster-spoken = Не виходить відсканувати? Напишіть боту ці два слова:
poster-caption = Плакат для друку (A4): <b>{ $company }</b>. Слова для тих, хто не може сканувати: <b>{ $spoken }</b>

## Staff: events

command-events = Для працівників: вечори Industrinatten
command-delay = Для працівників: автобус запізнюється
command-check = Для працівників: приз за повну картку
staff-events = <b>Вечори Industrinatten</b>
staff-events-none = Ще немає жодного вечора Industrinatten.
staff-event-button = { $name }, { SHORTDAY($day) } ({ $state })
button-staff-new-event = + Новий вечір
event-state-draft = чернетка
event-state-published = опубліковано
event-state-full = місць немає
event-state-moved = змінено
event-state-cancelled = скасовано
event-state-over = минув
staff-event-state =
    Стан: { $state }
    { $people ->
        [0] Ще ніхто не записався.
        [one] Записалася { $people } людина.
        [few] Записалося { $people } людини.
        [many] Записалося { $people } людей.
       *[other] Записалося { $people } людини.
    }
staff-event-stamps =
    { $count ->
        [0] За картку зі штампами призу немає.
        [one] Повна картка: { $count } штамп.
        [few] Повна картка: { $count } штампи.
        [many] Повна картка: { $count } штампів.
       *[other] Повна картка: { $count } штампа.
    }
staff-stop-line = { $company }, { SPAN($opens, $closes) }: записано { $people }
staff-no-stops = Фірм ще немає.
staff-count-line = { $company }: відвідувачів { $count }, так { $yes }, можливо { $later }
staff-counts = <b>Відвідувачі зараз</b>
button-staff-publish = ✅ Опублікувати
button-staff-change = Змінити
button-staff-stops = Фірми
button-staff-routes = Автобуси
button-staff-posters = Плакати
button-staff-counts = Відвідувачі зараз
button-staff-cancel = Скасувати вечір
button-staff-cancel-yes = Так, скасувати й повідомити всіх
staff-cancel-ask =
    { $name }: скасувати вечір? { $people ->
        [0] Ніхто не записаний.
        [one] Про це дізнається { $people } людина.
        [few] Про це дізнаються { $people } людини.
        [many] Про це дізнаються { $people } людей.
       *[other] Про це дізнаються { $people } людини.
    }
staff-cancelled = Вечір скасовано. Усі записані дізнаються про це.
staff-published = Вечір опубліковано. Його бачать усі.
event-without-stops = Спершу додайте хоча б одну фірму, яка відчиняє двері.
staff-change-what = Що змінити?
staff-stops = <b>Фірми, які відчиняють двері</b>
button-staff-add-stop = + Додати фірму
staff-which-company = Яка фірма відчиняє двері?
# forms left out: few – the genitive is the same as after five
staff-stop-room =
    { $minutes ->
        [0]
            { $capacity ->
                [0] Кількість людей не обмежено
                [one] До { $capacity } людини за весь вечір
               *[other] До { $capacity } людей за весь вечір
            }
       *[other]
            Групи по { $minutes } хв, { $capacity ->
                [0] кількість людей не обмежено
                [one] у кожній до { $capacity } людини
               *[other] у кожній до { $capacity } людей
            }
    }
staff-stop-waiting =
    { $waiting ->
        [0] У черзі нікого немає.
       *[other] Записів у черзі: { $waiting }.
    }
staff-stop-lot = Місця розігруємо за жеребом. Записів чекає: { $count }.
staff-stop-drawn = Місця вже розіграно.
button-staff-draw = 🎲 Розіграти зараз
button-staff-draw-yes = Так, розіграти й повідомити всіх
staff-draw-ask = Розіграти місця зараз? Усі, хто бере участь, дізнаються результат. Повторити не можна.
staff-drawn = Розіграно. Місце отримали: { $winners } з { $entrants }. Число для перевірки: { $seed }
stop-not-by-lot = Ця фірма не розігрує місць за жеребом.
stop-drawn-before = Місця вже розіграно.
button-staff-close-stop = Прибрати з вечора
button-staff-close-yes = Так, прибрати
staff-close-ask = Прибрати { $company } з вечора? Ті, хто планував туди йти, дізнаються про це.
staff-stop-closed = { $company }: фірму прибрано з вечора.
staff-routes = <b>Автобуси</b>
staff-route-button = { $route } (вільно { $left })
button-staff-add-route = + Новий рейс
staff-route = <b>{ $route }</b>: місць { $seats }, вільно { $left }
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = Автобус запізнюється? Натисніть кількість хвилин, і всі, хто ним їде, одразу дізнаються.
staff-delay-button =
    { $minutes ->
        [0] вчасно
       *[other] +{ $minutes } хв
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] вчасно
       *[other] запізнення { $minutes } хв
    }. { $people ->
        [0] Повідомляти нікого не треба.
       *[other] Повідомлено записів: { $people }.
    }
delay-how = Напишіть, на скільки хвилин і який автобус, наприклад: /delay 15 Buss 1
delay-which-route =
    Який автобус? Напишіть його назву після хвилин:
    { $routes }
delay-wrong = Напишіть кількість хвилин від 0 до { $limit }.
route-gone = Цього автобуса вже немає.
check-how = Напишіть код після команди, наприклад: /check AB12CD
reward-ok = ✅ Код { $code } дійсний. Видайте приз зараз. Код позначено як використаний.
reward-unknown = Такого коду немає. Перевірте літери й спробуйте ще раз.
reward-checked-before = Цей код уже використано: { DAY($day) } о { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] { $count } людина.
        [few] { $count } людини.
        [many] { $count } людей.
       *[other] { $count } людини.
    }
staff-poster-languages = Якими мовами мають бути плакати? Буде по одному для кожної фірми.
button-staff-make-posters = Зробити плакати (PDF)

## Staff: questions

question-event-name = Як називається вечір? Наприклад: Industrinatten
question-event-day = Якого дня? Наприклад: 10 грудня
question-event-starts = Коли початок? Наприклад: 17:00
question-event-ends = Коли кінець? Наприклад: 20:30
question-event-area = Де? Наприклад: Östersund och Krokom
question-event-about = Опишіть вечір двома простими реченнями. Їх усі бачать у програмі.
question-event-stamps = Скільки штампів має бути на повній картці? Пропустіть, якщо призу немає.
field-event-name = Назва
field-event-day = День
field-event-starts = Початок
field-event-ends = Кінець
field-event-area = Місце
field-event-about = Опис
field-event-stamps = Штампи
question-stop-opens = Коли відчиняються двері? Наприклад: 17:00
question-stop-closes = Коли зачиняються? Наприклад: 20:00
question-stop-address = Яка адреса? Пропустіть, якщо це звичайна адреса фірми.
question-stop-slots = Відвідувачі приходитимуть групами? Скільки часу на одну групу? Пропустіть, якщо можна приходити будь-коли.
question-stop-capacity = Скільки людей може бути в кожній групі (або за весь вечір)? Пропустіть, якщо обмежень немає.
question-stop-min-age = Чи є найменший вік? Напишіть його або пропустіть.
question-stop-with-adult = Діти мають приходити з дорослим?
question-stop-step-free = Чи можна зайти без сходинок?
question-stop-wear = Чи треба подумати про одяг? Наприклад: взуття, що закриває всю стопу. Пропустіть, якщо не треба.
question-stop-languages = Якими мовами там говорять?
question-stop-activities =
    Що там можна робити? Кожне з нового рядка, наприклад:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = Захоче прийти багато людей? Розіграти місця за жеребом?
field-stop-opens = Відчиняється
field-stop-closes = Зачиняється
field-stop-address = Адреса
field-stop-slots = Групи
field-stop-capacity = Місця
field-stop-min-age = Найменший вік
field-stop-with-adult = З дорослим
field-stop-step-free = Вхід без сходинок
field-stop-wear = Одяг
field-stop-languages = Мови на місці
field-stop-activities = Що робити
field-stop-by-lot = Жереб
staff-slot = { $minutes } хв
question-route-name = Як називається рейс? Наприклад: Buss 1 ut
question-route-seats = Скільки місць в автобусі?
question-route-homeward = Це автобус додому після вечора?
question-route-timetable =
    Напишіть час і місце, кожну зупинку з нового рядка, наприклад:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = Напишіть текст, не більше { $limit } символів.
staff-day-wrong = Не розумію, який це день, або він уже минув. Напишіть, наприклад: 10 грудня або 2026-12-10
staff-clock-wrong = Не розумію, котра це година. Напишіть, наприклад: 17:00
staff-number-wrong = Напишіть число від { $least } до { $most }.
# forms left out: few – the genitive is the same as after five
staff-activities-wrong =
    Напишіть від 1 до { $limit ->
        [one] { $limit } пункту
       *[other] { $limit } пунктів
    }, кожен з нового рядка.
staff-timetable-wrong = Не розумію цього рядка: { $line } – почніть із часу, наприклад: 16:35 Östersunds busstation
staff-timetable-short = Напишіть щонайменше дві зупинки, кожну з нового рядка.
