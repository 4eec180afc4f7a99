# checked by: nobody yet
# Что подходит, контакты с фирмами и что узнаёт каждая сторона.

matches-first-questions = Сначала несколько вопросов, чтобы я знал, что вам подходит.
matches-title = <b>Это может вам подойти</b>
matches-title-more = <b>Ещё предложения</b>
matches-end = Показать ещё? Или что-то изменить?
matches-none = Сейчас показать нечего. Попробуйте изменить какой-нибудь ответ или приходите на Industrinatten.
matches-no-more = Пока это всё. Если измените какой-нибудь ответ, я смогу найти больше.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· примерно { KM($km) }
    }
match-why = <b>Почему это вам подходит</b>
match-missing = <b>Стоит знать</b>
example-firm = <i>Это вымышленная фирма, для примера.</i>
offer-line = { $title }, { $company }
offer-dates = { DAY($start) } – { DAY($end) }
offer-day = День: { DAY($day) }
offer-starts = Первый день: { DAY($day) }
offer-ends = Последний день: { DAY($day) }
offer-apply-by = Последний день, чтобы сказать «да»: { DAY($day) }
offer-hours = Рабочее время: { $hours }
# needs a native check
offer-min-age =
    Вам должно быть не меньше { $age ->
        [one] { $age } года
        [few] { $age } лет
        [many] { $age } лет
       *[other] { $age } года
    }
# needs a native check
offer-hazards = Будьте осторожны, там есть: { $hazards }
# needs a native check
hazard-noise = шум
# needs a native check
hazard-hot-surfaces = горячие поверхности
# needs a native check
hazard-sharp-tools = острые инструменты
# needs a native check
hazard-moving-machines = движущиеся машины
# needs a native check
hazard-chemicals = химические вещества
# needs a native check
hazard-heavy-lifting = подъём тяжестей
# needs a native check
hazard-heights = высота
# needs a native check
hazard-vehicles = транспорт
# needs a native check
hazard-dust = пыль
# needs a native check
hazard-cold = холод
# needs a native check
hazard-electricity = электричество

button-want = ✅ Да, расскажите им обо мне
button-not-for-me = Это не для меня
button-more = Показать ещё
dismiss-why = Хорошо, убираю: { $offer }. Почему не подошло?
dismiss-too-far = Слишком далеко
dismiss-work = Не хочу такой работы
dismiss-kind = Я ищу другое
dismiss-dates = Время не подходит
dismiss-other = Другая причина
dismissed-next = Спасибо! Вот следующее предложение:
offer-gone = Этого предложения уже нет. Напишите /matches, и я покажу другие.
# needs a native check
offer-not-for-minors = Мы не знаем, можно ли это тем, кому нет 18 лет. Поэтому я не могу это показать. Напишите /matches, и я покажу другие.

# needs a native check
consent-company = <b>Вот что { $company } узнает о вас:</b>
# needs a native check
consent-company-how =
    Кроме { $company }, ни одна фирма этого не узнает. Сотрудники Industrilyftet могут это увидеть, если нужно помочь. Забрать своё «да» можно когда угодно в /leads.

    <b>Вы согласны? И как с вами связаться?</b>
# needs a native check
consent-company-how-again = Как { $company } может с вами связаться?
shared-name = Имя: { $name }
shared-age = Возраст в этом году: { $age }
shared-municipality = Где живёт: { $municipality }
shared-skills = Умения: { $skills }
shared-wishes = Хочет научиться: { $skills }
shared-interests = Интересы: { $interests }
shared-swedish = Шведский: { $level }
shared-languages = Другие языки: { $languages }
shared-travel = Как добирается: { $ways }
# needs a native check
button-share-telegram = Да, пусть пишут в Telegram
# needs a native check
button-share-phone = Да, пусть звонят мне
button-not-now = Нет, не сейчас
want-not-now = Хорошо, { $company } ничего не узнает.
# needs a native check
ask-phone = Нажмите кнопку внизу, чтобы отправить свой номер. Его получит только { $company }, и только если там скажут «да».
button-send-phone = 📞 Отправить мой номер
button-no-phone = Нет, спасибо
phone-thanks = Спасибо, номер у меня.
phone-not-now = Спасибо, но сейчас ваш номер мне не нужен.
phone-not-yours = Это не ваш номер. Нажмите кнопку «Отправить мой номер».
phone-kept-out = Хорошо, номер не отправлен.
phone-by-button = Нажмите кнопку «Отправить мой номер», тогда я буду знать, что он ваш.
lead-requested =
    <b>Готово! Ваше «да» уже у фирмы { $company }.</b>
    Последний день для их ответа – { DAY($day) }. Ответ придёт сюда. Больше ничего делать не нужно.

leads-title = <b>Ваши контакты</b>
leads-none = Вы ещё не сказали «да» ни одной фирме.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = ждём ответа, последний день – { DAY($day) }
lead-status-accepted = хотят с вами встретиться
lead-status-declined = в этот раз не смогли
lead-status-expired = не ответили вовремя
lead-status-withdrawn = вы забрали своё «да»
lead-status-contacted = вы на связи
lead-status-visit = вы там побывали
lead-status-internship = у вас там практика
lead-status-hired = у вас там работа
lead-status-closed = завершено
# needs a native check
button-withdraw = Забрать моё «да»
# needs a native check
button-withdraw-yes = Да, забрать
# needs a native check
lead-withdraw-ask = Забрать ваше «да»? Тогда { $company } больше не увидит в телефоне ваших данных.
# needs a native check
lead-withdrawn = Вы забрали своё «да». { $company } больше не видит ваших данных.
lead-withdraw-late = { $company }: этот контакт уже был завершён.

# What the candidate is told

lead-accepted =
    <b>Хорошая новость! { $company } хочет с вами встретиться.</b> { $days ->
        [0] Они ответили в тот же день.
        [one] Они ответили за { $days } день.
        [few] Они ответили за { $days } дня.
        [many] Они ответили за { $days } дней.
       *[other] Они ответили за { $days } дня.
    }
lead-accepted-offer = Речь вот о чём: { $offer }
reach-firm = С вами на связи – { $contact }. Напишите и поздоровайтесь. Вам тоже могут написать.
firm-will-write = С вами свяжется { $contact }.
lead-declined = { $company }: в этот раз не получается. { $reason }
lead-declined-next = Дело не в вас. Есть и другие фирмы:
declined-no-places = У них не осталось мест.
declined-not-this-season = Сейчас они никого не ищут.
declined-needs-licence = Для этой работы нужны права или удостоверение, которых у вас пока нет.
declined-other-offer = У них есть другое, что потом может подойти вам лучше.
declined-no-time = Сейчас у них нет времени кого-то принять.
declined-other = Причину они не назвали.
lead-delayed = { $company } задерживается с ответом. Мы уже напомнили, и сейчас их спрашивают наши сотрудники. Как только будет ответ, вы узнаете.
lead-expired = Время вышло, а фирма { $company } не ответила. Нам очень жаль.
lead-question = <b>У { $company } есть к вам вопрос:</b>
lead-question-how = Отвечать или нет, решаете вы. Не пишите персональный номер и ничего личного.
lead-question-meant = Это был ответ на вопрос ниже? Тогда нажмите «Написать ответ» и напишите его ещё раз.
button-write-answer = Написать ответ
button-no-answer = Не хочу отвечать
lead-question-left = Хорошо. { $company } не получит ответа на вопрос. Ваше «да» остаётся.
question-lead-answer-answer = Напишите ответ. Я передам его фирме.
lead-answer-sent = Спасибо! Ваш ответ отправлен: { $company }.
lead-question-over = Этот вопрос уже не актуален.
lead-question-answered-before = Вы уже ответили на этот вопрос. Спасибо!
relayed-text-too-long =
    Текст должен быть от 1 до { $limit ->
        [one] { $limit } символа
        [few] { $limit } символов
        [many] { $limit } символов
       *[other] { $limit } символа
    }. Попробуйте ещё раз, чуть короче.
# needs a native check
relayed-text-sensitive = Здесь речь о таком: { $kinds }. Этого я не передаю. Напишите, пожалуйста, иначе.

# The firm's side

lead-card-title = <b>К вам хотят прийти: { $offer }</b>
lead-card-answer-by = Последний день для ответа – <b>{ DAY($day) }</b>. Человек видит эту дату.
lead-card-accepted = ✅ { $contact } отвечает: «да».
lead-card-declined = { $contact } отвечает: «не сейчас». Человеку об этом сообщили.
lead-card-withdrawn = Человек забрал своё «да». Его данные удалены.
lead-card-expired = Время вышло. Человеку об этом сообщили, его данные удалены.
lead-card-question = <b>Ваш вопрос:</b> { $question }
lead-card-question-answer = <b>Ответ:</b> { $answer }
card-emptied = Человек удалил свои данные.
button-lead-accept = ✅ Да, хотим встретиться
button-lead-decline = Не сейчас
button-lead-question = Задать вопрос
button-lead-card = Показать карточку
reach-nameless = Этот человек
reach-by-telegram = Напишите здесь, в Telegram: { $person }. Сделайте это, пожалуйста, в течение двух дней.
reach-by-username = { $name } в Telegram: { $username }. Напишите, пожалуйста, в течение двух дней.
reach-by-phone = { $name }, телефон: { $phone }. Позвоните, пожалуйста, в течение двух дней.
decline-why = Почему не сейчас? Мы мягко скажем об этом человеку.
decline-no-places = У нас не осталось мест
decline-not-this-season = Сейчас никого не ищем
decline-needs-licence = Нужны права или документ
decline-other-offer = Потом лучше подойдёт другое
decline-no-time = Сейчас нет времени
question-lead-question-question = Напишите вопрос одним сообщением. Можно задать один. Не спрашивайте о здоровье, религии, происхождении или семье.
lead-question-sent = Вопрос отправлен. Ответ придёт сюда.
lead-question-asked-before = Вы уже задали вопрос. Об остальном спросите при встрече.
lead-question-answered = <b>{ $name } отвечает на ваш вопрос:</b>
lead-not-yours = Это не ваша карточка.
lead-answered-yes-before = Ответ уже есть. { $contact }: «да», { DAY($day) }.
lead-answered-no-before = Ответ уже есть. { $contact }: «не сейчас», { DAY($day) }.
lead-withdrawn-before = Человек уже забрал своё «да». Больше ничего делать не нужно.
lead-expired-before = Время для ответа вышло.
lead-reminder = ⏰ Последний день для ответа – { DAY($day) }.
lead-no-contact = ⚠️ Кто-то говорит «да» фирме { $company }, но у неё нет здесь представителя, который может ответить. Сделайте ссылку через /companies. Последний день для ответа – { DAY($day) }.
lead-late = ⏰ { $company } не отвечает на чьё-то «да». Обещанный последний день – { DAY($day) }. Свяжитесь с ними, пожалуйста.

# Contacts and staff

contact-welcome = <b>Добро пожаловать! Теперь вы отвечаете за фирму { $company }.</b>
contact-how =
    Когда кто-то скажет вам «да», сюда придёт карточка. В ней то, что человек решил рассказать. Ответьте в течение пяти рабочих дней.
    Когда вы скажете «да», человек получит ваше имя и сможет писать вам здесь, в Telegram.
    Карточки, которые ждут ответа, видны в /leads.
staff-welcome = <b>Здравствуйте! Вы сотрудник проекта.</b> Через /companies можно сделать ссылку для представителя фирмы. Если фирма задержится с ответом, я сообщу.
companies-none = Фирм пока нет. Возьмите шаблон командой /template, заполните его и пришлите сюда.
button-next-page = Дальше →
button-previous-page = ← Раньше
invite-link =
    Ссылка для представителя фирмы, <b>{ $company }</b>. Ею можно воспользоваться один раз, в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }:
invite-unknown = Эта ссылка не действует. Попросите у сотрудников проекта новую.
invite-used = Этой ссылкой уже воспользовался кто-то другой. Попросите у сотрудников проекта новую.
company-gone = Этой фирмы уже нет.
