# checked by: nobody yet
# Вопросы к тому, кто ищет работу или место.

progress = Вопрос { $number } из { $total }
answer-yes = Да
answer-no = Нет
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>В каком году вы родились?</b> Напишите год четырьмя цифрами, например 2008.
# needs a native check
question-profile-turned-13 = <b>Вам уже исполнилось 13 лет?</b>
# needs a native check
question-profile-consent =
    <b>Можно сохранить ваши ответы?</b>
    Они нужны мне только для того, чтобы найти фирмы, которые вам подходят. Фирма увидит их, только если вы скажете ей «да». Посмотреть и удалить всё можно через /privacy.
question-profile-municipality = <b>Где вы живёте?</b> Выберите коммуну (kommun) или напишите её название.
question-profile-finished-school = <b>Вы закончили 9 классов школы (grundskolan)?</b> На некоторые работы берут только после 9 класса.
question-profile-wants =
    <b>Что вы ищете?</b> Можно выбрать несколько. Не знаете? Нажмите «Готово», и я покажу всего понемногу.

    Практика – какое-то время попробовать работу. Дипломная работа – её пишут в конце учёбы вместе с фирмой. Ознакомительный визит – прийти, посмотреть и спросить.
question-profile-interests = <b>Что вам нравится?</b> Можно выбрать несколько.
question-profile-skills-text =
    <b>Что вы умеете или что уже делали?</b> Напишите своими словами, на своём языке.

    Важно всё: дома, в школе, в огороде, хобби и работа без оплаты. Например: <i>«Чиню соседям велосипеды, выращиваю овощи, готовлю на всю семью, немного шью.»</i>
question-profile-skills = <b>Вот как я вас понял.</b> Что-то не так? Нажмите на это, и я уберу. Потом нажмите «Готово».
question-profile-skills-none = <b>Я не узнал ни одного слова.</b> Это моя ошибка, а не ваша. Может быть, вы немного умеете что-то из этого? Выберите или нажмите «Готово».
question-profile-skills-guessed = <b>Не уверен, что я понял правильно.</b> Может быть, вы имели в виду что-то из первых вариантов? Выберите, что подходит, или нажмите «Готово».
question-profile-swedish = <b>Насколько хорошо вы знаете шведский?</b>
question-profile-languages = <b>На каких ещё языках вы говорите?</b> Можно выбрать несколько.
question-profile-travel-km = <b>Как далеко вы можете ездить на работу?</b> В одну сторону, за день.
question-profile-travel-by = <b>На чём вы можете добираться?</b> Можно выбрать несколько.
question-profile-first-name = <b>Как вас зовут?</b> Только имя, без фамилии. Фирма увидит его, только если вы скажете ей «да».

birth-year-wrong = Я не нашёл года. Напишите только год рождения, четырьмя цифрами. Например: 2008.
birth-year-several = Я вижу несколько годов. В каком году вы родились?
birth-year-calendar = Год { $year } может быть разными годами в шведском календаре. Какой правильный? Если его здесь нет, напишите год так, как в Швеции, четырьмя цифрами.
birth-year-age = Вам { $age }? Тогда вы родились в один из этих двух годов. Какой из них ваш?
birth-year-which = Хочу знать точно: в каком году вы родились? Если его здесь нет, напишите год четырьмя цифрами.
# needs a native check
birth-year-child = Вы родились в { $year } году? Тогда вам ещё нет 13 лет. Мне нельзя ничего о вас хранить, и всё, что здесь о вас есть, сотрётся. Всё верно? Нажмите на год. Если нет, напишите правильный год.
municipality-unknown = Я не знаю такого места. Выберите коммуну здесь или нажмите «Другое место».
first-name-wrong = Напишите только своё имя, без цифр и ссылок. Не больше 40 символов.

# needs a native check
too-young =
    Спасибо за ответ! Вам ещё нет 13 лет, поэтому я ничего о вас не сохраняю.
    Но приходите с кем-нибудь взрослым на Industrinatten – вечер открытых дверей на фирмах:
# needs a native check
consent-refused = Ничего страшного. Я не сохранил ваших ответов. А вот Industrinatten – вечер, открытый для всех:

municipality-elsewhere = Другое место
button-locate = 📍 Определить по телефону
# needs a native check
ask-place = Нажмите кнопку внизу, и я увижу, какая коммуна рядом. Я сохраняю только примерное место, а не ваш адрес.
button-send-place = 📍 Отправить моё место
button-no-place = Нет, спасибо, выберу из списка
place-thanks = Спасибо!
place-not-now = Спасибо, но сейчас ваше место мне не нужно.

# What a person can look for, with hard words explained.
want-summer-job = Летняя работа
want-internship = Практика (praktik)
want-thesis = Дипломная работа (exjobb)
want-job = Работа с зарплатой
want-apprenticeship = Учиться профессии (lärling)
want-study-visit = Визит на фирму (studiebesök)
want-education = Курс или обучение

interest-metal = 🔩 Металл
interest-machines = ⚙️ Станки и машины
interest-vehicles = 🚚 Автомобили и техника
interest-wood = 🪵 Дерево
interest-building = 🏠 Строительство
interest-electricity = ⚡ Электрика
interest-computers = 💻 Компьютеры
interest-food = 🍞 Еда
interest-textile = 🧵 Шитьё и ткани
interest-outdoors = 🌲 Быть на улице
interest-animals = 🐑 Животные и ферма
interest-design = 🎨 Рисование и дизайн
interest-people = 🤝 Общение с людьми
interest-order = 📦 Упаковка и порядок

chip-wish = учить: { $concept }
skill-wish = хочу научиться: { $concept }
skills-avoided = Вы не хотите такого: { $things }. Я это учту.
# needs a native check
sensitive-removed = Часть текста я не сохранил – ту, где речь о таком: { $kinds }. Этого мне знать не нужно.
# needs a native check
sensitive-only-year = Вы написали персональный номер. Мне нужен только год. Остальное я не сохранил.
# needs a native check
sensitive-personal-number = персональный номер
# needs a native check
sensitive-health = здоровье
# needs a native check
sensitive-religion = религия
# needs a native check
sensitive-ethnicity = происхождение
# needs a native check
sensitive-legal-status = вид на жительство
# needs a native check
sensitive-birth-country = из какой вы страны
# needs a native check
sensitive-sexual-life = любовь и секс
# needs a native check
sensitive-political = политика или армия
# needs a native check
sensitive-trade-union = профсоюз
# needs a native check
sensitive-crime = преступления
# needs a native check
sensitive-contact-details = телефон, почта или адрес

swedish-A0 = Пока не знаю шведского
swedish-A1 = Могу сказать несколько слов
swedish-A2 = Могу говорить о простом
swedish-B1 = Справляюсь в быту
swedish-B2 = Могу говорить почти обо всём
swedish-C1 = Очень хорошо говорю по-шведски
swedish-C2 = Шведский – мой язык

travel-km-10 = Рядом с домом (10 км)
travel-km-30 = 30 км
travel-km-60 = 60 км
travel-km-100 = 100 км
travel-km-500 = Дальше, или могу переехать
travel-by-walk = 🚶 Пешком или на велосипеде
travel-by-bus = 🚌 На автобусе или поезде
travel-by-moped = 🛵 На мопеде или A-traktor
travel-by-car = 🚗 На машине – есть права (B)
travel-by-lift = 👋 Меня могут подвезти

summary-title = <b>Ваши ответы</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = Год рождения
field-municipality = Где живу
field-finished-school = Закончено 9 классов
field-wants = Ищу
field-interests = Нравится
field-skills-text = Своими словами
field-skills = Умею
field-swedish = Шведский
field-languages = Другие языки
field-travel-km = Как далеко
field-travel-by = На чём добираюсь
field-first-name = Имя

question-over = Этот вопрос относится к ответам, которых уже нет. Напишите /start, и начнём заново.
