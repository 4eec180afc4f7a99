# checked by: nobody yet
# Matches, leads, and what each side is told.

matches-first-questions = Спершу кілька запитань, щоб я знав, що вам підходить.
matches-title = <b>Це може вам підійти</b>
matches-title-more = <b>Ще пропозиції</b>
matches-end = Показати ще? Чи щось змінити?
matches-none = Зараз немає що показати. Спробуйте змінити якусь відповідь або приходьте на Industrinatten.
matches-no-more = Поки що це все. Якщо зміните якусь відповідь, я зможу знайти більше.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· приблизно { KM($km) }
    }
match-why = <b>Чому це вам підходить</b>
match-missing = <b>Варто знати</b>
example-firm = <i>Це вигадана фірма, для прикладу.</i>
offer-line = { $title }, { $company }
offer-dates = { DAY($start) } – { DAY($end) }
offer-day = День: { DAY($day) }
offer-starts = Перший день: { DAY($day) }
offer-ends = Останній день: { DAY($day) }
offer-apply-by = Останній день, щоб сказати «так»: { DAY($day) }
offer-hours = Робочі години: { $hours }
# needs a native check
offer-min-age =
    Вам має бути щонайменше { $age ->
        [one] { $age } рік
        [few] { $age } роки
        [many] { $age } років
       *[other] { $age } року
    }
# needs a native check
offer-hazards = Будьте обережні, тут є: { $hazards }
# needs a native check
hazard-noise = шум
# needs a native check
hazard-hot-surfaces = гарячі поверхні
# needs a native check
hazard-sharp-tools = гострі інструменти
# needs a native check
hazard-moving-machines = рухомі машини
# needs a native check
hazard-chemicals = хімічні речовини
# needs a native check
hazard-heavy-lifting = підіймання важкого
# needs a native check
hazard-heights = висота
# needs a native check
hazard-vehicles = транспорт
# needs a native check
hazard-dust = пил
# needs a native check
hazard-cold = холод
# needs a native check
hazard-electricity = електрика

button-want = ✅ Так, розкажіть їм про мене
button-not-for-me = Це не для мене
button-more = Показати ще
dismiss-why = Гаразд, прибираю: { $offer }. Чому не підійшло?
dismiss-too-far = Задалеко
dismiss-work = Не хочу такої роботи
dismiss-kind = Я шукаю інше
dismiss-dates = Час не підходить
dismiss-other = Інша причина
dismissed-next = Дякую! Ось наступна пропозиція:
offer-gone = Цієї пропозиції вже немає. Напишіть /matches, і я покажу інші.
# needs a native check
offer-not-for-minors = Ми не знаємо, чи це дозволено тим, кому немає 18 років. Тому я не можу це показати. Напишіть /matches, і я покажу інші.

# needs a native check
consent-company = <b>Ось що дізнається про вас { $company }:</b>
# needs a native check
consent-company-how =
    Крім { $company }, жодна фірма цього не дізнається. Працівники Industrilyftet можуть це побачити, якщо треба допомогти. Забрати своє «так» можна будь-коли в /leads.

    <b>Ви згодні? І як з вами зв’язатися?</b>
# needs a native check
consent-company-how-again = Як { $company } може з вами зв’язатися?
shared-name = Ім’я: { $name }
shared-age = Вік цього року: { $age }
shared-municipality = Місце проживання: { $municipality }
shared-skills = Вміння: { $skills }
shared-wishes = Бажання навчитися: { $skills }
shared-interests = Інтереси: { $interests }
shared-swedish = Шведська: { $level }
shared-languages = Інші мови: { $languages }
shared-travel = Як добирається: { $ways }
# needs a native check
button-share-telegram = Так, хай пишуть у Telegram
# needs a native check
button-share-phone = Так, хай телефонують мені
button-not-now = Ні, не зараз
want-not-now = Гаразд, { $company } нічого не дізнається.
# needs a native check
ask-phone = Натисніть кнопку внизу, щоб надіслати свій номер. Його отримає тільки { $company }, і тільки якщо там скажуть «так».
button-send-phone = 📞 Надіслати мій номер
button-no-phone = Ні, дякую
phone-thanks = Дякую, номер отримано.
phone-not-now = Дякую, але зараз ваш номер мені не потрібен.
phone-not-yours = Це не ваш номер. Натисніть кнопку «Надіслати мій номер».
phone-kept-out = Гаразд, номер не надіслано.
phone-by-button = Натисніть кнопку «Надіслати мій номер», тоді я знатиму, що він ваш.
lead-requested =
    <b>Готово! { $company } уже має ваше «так».</b>
    Останній день для їхньої відповіді – { DAY($day) }. Відповідь прийде сюди. Більше нічого робити не треба.

leads-title = <b>Ваші контакти</b>
leads-none = Ви ще не сказали «так» жодній фірмі.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = чекаємо на відповідь, останній день – { DAY($day) }
lead-status-accepted = хочуть із вами зустрітися
lead-status-declined = цього разу не змогли
lead-status-expired = не відповіли вчасно
lead-status-withdrawn = ви забрали своє «так»
lead-status-contacted = ви на зв’язку
lead-status-visit = ви там побували
lead-status-internship = у вас там практика
lead-status-hired = у вас там робота
lead-status-closed = завершено
# needs a native check
button-withdraw = Забрати моє «так»
# needs a native check
button-withdraw-yes = Так, забрати
# needs a native check
lead-withdraw-ask = Забрати ваше «так»? { $company } більше не матиме ваших даних у телефоні.
# needs a native check
lead-withdrawn = Ви забрали своє «так». { $company } більше не бачить ваших даних.
lead-withdraw-late = { $company }: цей контакт уже було завершено.

# What the candidate is told

lead-accepted =
    <b>Добра новина! { $company } хоче з вами зустрітися.</b> { $days ->
        [0] Вони відповіли того ж дня.
        [one] Вони відповіли за { $days } день.
        [few] Вони відповіли за { $days } дні.
        [many] Вони відповіли за { $days } днів.
       *[other] Вони відповіли за { $days } дня.
    }
lead-accepted-offer = Ідеться про: { $offer }
reach-firm = Ваша контактна особа – { $contact }. Напишіть і привітайтеся. Вам теж можуть написати.
firm-will-write = З вами зв’яжеться { $contact }.
lead-declined = { $company }: цього разу не виходить. { $reason }
lead-declined-next = Справа не у вас. Є й інші фірми:
declined-no-places = У них не лишилося місць.
declined-not-this-season = Зараз вони нікого не шукають.
declined-needs-licence = Для цієї роботи потрібні права або посвідчення, яких у вас іще немає.
declined-other-offer = У них є інше, що згодом може підійти вам краще.
declined-no-time = Зараз у них немає часу когось прийняти.
declined-other = Причини вони не назвали.
lead-delayed = { $company } затримується з відповіддю. Ми вже нагадали, і зараз їх питають наші працівники. Щойно буде відповідь, ви дізнаєтеся.
lead-expired = Час минув, а відповіді від { $company } немає. Нам дуже прикро.
lead-question = <b>{ $company } має до вас запитання:</b>
lead-question-how = Відповідати чи ні, вирішуєте ви. Не пишіть персонального номера й нічого особистого.
lead-question-meant = Це була відповідь на запитання нижче? Тоді натисніть «Написати відповідь» і напишіть її ще раз.
button-write-answer = Написати відповідь
button-no-answer = Не хочу відповідати
lead-question-left = Гаразд. { $company } не отримає відповіді на запитання. Ваше «так» лишається.
question-lead-answer-answer = Напишіть відповідь. Я передам її фірмі.
lead-answer-sent = Дякую! Вашу відповідь надіслано: { $company }.
lead-question-over = Це запитання вже не актуальне.
lead-question-answered-before = Ви вже відповіли на це запитання. Дякую!
relayed-text-too-long =
    Текст має бути від 1 до { $limit ->
        [one] { $limit } символу
        [few] { $limit } символів
        [many] { $limit } символів
       *[other] { $limit } символу
    }. Спробуйте ще раз, трохи коротше.
# needs a native check
relayed-text-sensitive = Тут ідеться про таке: { $kinds }. Цього я не передаю. Напишіть інакше, будь ласка.

# The firm's side

lead-card-title = <b>Хтось хоче до вас: { $offer }</b>
lead-card-answer-by = Останній день для відповіді – <b>{ DAY($day) }</b>. Людина бачить цю дату.
lead-card-accepted = ✅ { $contact } відповідає: «так».
lead-card-declined = { $contact } відповідає: «не зараз». Людині про це повідомлено.
lead-card-withdrawn = Людина забрала своє «так». Її дані видалено.
lead-card-expired = Час минув. Людині про це повідомлено, її дані видалено.
lead-card-question = <b>Ваше запитання:</b> { $question }
lead-card-question-answer = <b>Відповідь:</b> { $answer }
card-emptied = Людина видалила свої дані.
button-lead-accept = ✅ Так, хочемо зустрітися
button-lead-decline = Не зараз
button-lead-question = Поставити запитання
button-lead-card = Показати картку
reach-nameless = Ця людина
reach-by-telegram = Напишіть тут, у Telegram: { $person }. Зробіть це протягом двох днів, будь ласка.
reach-by-username = { $name } у Telegram: { $username }. Напишіть протягом двох днів, будь ласка.
reach-by-phone = { $name }, телефон: { $phone }. Зателефонуйте протягом двох днів, будь ласка.
decline-why = Чому не зараз? Ми делікатно скажемо це людині.
decline-no-places = У нас не лишилося місць
decline-not-this-season = Зараз нікого не шукаємо
decline-needs-licence = Потрібні права чи документ
decline-other-offer = Інше згодом підійде краще
decline-no-time = Зараз немає часу
question-lead-question-question = Напишіть запитання одним повідомленням. Можна поставити одне. Не питайте про здоров’я, релігію, походження чи сім’ю.
lead-question-sent = Запитання надіслано. Відповідь прийде сюди.
lead-question-asked-before = Ви вже поставили запитання. Про решту розпитаєте, коли зустрінетеся.
lead-question-answered = <b>{ $name } відповідає на ваше запитання:</b>
lead-not-yours = Це не ваша картка.
lead-answered-yes-before = Відповідь уже є. { $contact }: «так», { DAY($day) }.
lead-answered-no-before = Відповідь уже є. { $contact }: «не зараз», { DAY($day) }.
lead-withdrawn-before = Людина вже забрала своє «так». Більше нічого робити не треба.
lead-expired-before = Час для відповіді минув.
lead-reminder = ⏰ Останній день для відповіді – { DAY($day) }.
lead-no-contact = ⚠️ Хтось каже «так» фірмі { $company }, але в неї немає тут контактної особи, яка може відповісти. Створіть посилання через /companies. Останній день для відповіді – { DAY($day) }.
lead-late = ⏰ { $company } не відповідає на чиєсь «так». Обіцяний останній день – { DAY($day) }. Зв’яжіться з ними, будь ласка.

# Contacts and staff

contact-welcome = <b>Вітаємо! Тепер ви відповідаєте за фірму { $company }.</b>
contact-how =
    Коли хтось скаже вам «так», сюди прийде картка. У ній те, що людина вирішила розповісти. Дайте відповідь протягом п’яти робочих днів.
    Коли ви скажете «так», людина отримає ваше ім’я і зможе писати вам тут, у Telegram.
    Картки, які чекають, видно в /leads.
staff-welcome = <b>Вітаю! Ви працівник проєкту.</b> Через /companies можна створити посилання для контактної особи фірми. Якщо фірма затримається з відповіддю, я повідомлю.
companies-none = Фірм іще немає. Візьміть шаблон командою /template, заповніть його й надішліть сюди.
button-next-page = Наступні →
button-previous-page = ← Попередні
invite-link =
    Посилання для контактної особи, <b>{ $company }</b>. Ним можна скористатися один раз, протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }:
invite-unknown = Це посилання не діє. Попросіть у працівників проєкту нове.
invite-used = Цим посиланням уже скористався хтось інший. Попросіть у працівників проєкту нове.
company-gone = Цієї фірми вже немає.
