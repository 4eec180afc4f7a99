# checked by: nobody yet
# The candidate's questionnaire.

progress = Запитання { $number } з { $total }
answer-yes = Так
answer-no = Ні
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>Якого року ви народилися?</b> Напишіть рік чотирма цифрами, наприклад 2008.
# needs a native check
question-profile-turned-13 = <b>Вам уже виповнилося 13 років?</b>
# needs a native check
question-profile-consent =
    <b>Можна зберегти ваші відповіді?</b>
    Вони потрібні мені тільки для того, щоб знайти фірми, які вам підходять. Фірма побачить їх, тільки якщо ви скажете їй «так». Переглянути й видалити все можна через /privacy.
question-profile-municipality = <b>Де ви живете?</b> Виберіть громаду (kommun) або напишіть її назву.
question-profile-finished-school = <b>Ви закінчили 9 класів школи (grundskolan)?</b> На деяку роботу беруть тільки після 9 класу.
question-profile-wants =
    <b>Що ви шукаєте?</b> Можна вибрати кілька. Не знаєте? Натисніть «Готово», і я покажу всього потроху.

    Практика – якийсь час спробувати роботу. Дипломна робота – пишете її наприкінці навчання разом із фірмою. Ознайомчий візит – прийти, подивитися й запитати.
question-profile-interests = <b>Що вам подобається?</b> Можна вибрати кілька.
question-profile-skills-text =
    <b>Що ви вмієте або що вже робили?</b> Напишіть своїми словами, своєю мовою.

    Важливо все: вдома, у школі, на городі, хобі й робота без оплати. Наприклад: <i>«Лагоджу сусідам велосипеди, вирощую овочі, готую на всю родину, трохи шию.»</i>
question-profile-skills = <b>Ось як я вас зрозумів.</b> Щось не так? Натисніть на це, і я приберу. Потім натисніть «Готово».
question-profile-skills-none = <b>Я не впізнав жодного слова.</b> Це моя помилка, а не ваша. Може, ви трохи вмієте щось із цього? Виберіть або натисніть «Готово».
question-profile-skills-guessed = <b>Не знаю, чи правильно я зрозумів.</b> Може, ви мали на увазі щось із перших варіантів? Виберіть, що підходить, або натисніть «Готово».
question-profile-swedish = <b>Наскільки добре ви знаєте шведську?</b>
question-profile-languages = <b>Якими ще мовами ви розмовляєте?</b> Можна вибрати кілька.
question-profile-travel-km = <b>Як далеко ви можете їздити на роботу?</b> В один бік, за день.
question-profile-travel-by = <b>Чим ви можете добиратися?</b> Можна вибрати кілька.
question-profile-first-name = <b>Як вас звати?</b> Тільки ім’я, без прізвища. Фірма побачить його, тільки якщо ви скажете їй «так».

birth-year-wrong = Я не знайшов року. Напишіть тільки рік народження, чотирма цифрами. Наприклад: 2008.
birth-year-several = Я бачу кілька років. Якого року ви народилися?
birth-year-calendar = Рік { $year } може відповідати різним рокам у шведському календарі. Який правильний? Якщо його тут немає, напишіть рік так, як у Швеції, чотирма цифрами.
birth-year-age = Вам { $age }? Тоді ви народилися в один із цих двох років. Який із них ваш?
birth-year-which = Хочу бути певним: якого року ви народилися? Якщо його тут немає, напишіть рік чотирма цифрами.
# needs a native check
birth-year-child = Ви народилися { $year } року? Тоді вам ще немає 13 років. Я не можу нічого про вас зберігати, і все, що тут про вас є, зітреться. Усе правильно? Натисніть на рік. Якщо ні, напишіть правильний рік.
municipality-unknown = Я не знаю такого місця. Виберіть громаду тут або натисніть «Інше місце».
first-name-wrong = Напишіть тільки своє ім’я, без цифр і посилань. Не більше 40 символів.

# needs a native check
too-young =
    Дякую за відповідь! Вам ще немає 13 років, тому я нічого про вас не зберігаю.
    Але приходьте з кимось дорослим на Industrinatten – вечір відкритих дверей на фірмах:
# needs a native check
consent-refused = Нічого страшного. Я не зберіг ваших відповідей. А ось Industrinatten – вечір, відкритий для всіх:

municipality-elsewhere = Інше місце
button-locate = 📍 Визначити телефоном
# needs a native check
ask-place = Натисніть кнопку внизу, і я побачу, яка громада поруч. Я зберігаю тільки приблизне місце, а не вашу адресу.
button-send-place = 📍 Надіслати моє місце
button-no-place = Ні, дякую, виберу зі списку
place-thanks = Дякую!
place-not-now = Дякую, але зараз ваше місце мені не потрібне.

# What a person can look for, with hard words explained.
want-summer-job = Літня робота
want-internship = Практика (praktik)
want-thesis = Дипломна робота (exjobb)
want-job = Робота із зарплатою
want-apprenticeship = Вивчати професію (lärling)
want-study-visit = Ознайомчий візит (studiebesök)
want-education = Курс або навчання

interest-metal = 🔩 Метал
interest-machines = ⚙️ Верстати й машини
interest-vehicles = 🚚 Автомобілі й техніка
interest-wood = 🪵 Дерево
interest-building = 🏠 Будівництво
interest-electricity = ⚡ Електрика
interest-computers = 💻 Комп’ютери
interest-food = 🍞 Їжа
interest-textile = 🧵 Шиття й тканини
interest-outdoors = 🌲 Бути надворі
interest-animals = 🐑 Тварини й ферма
interest-design = 🎨 Малювання й дизайн
interest-people = 🤝 Спілкування з людьми
interest-order = 📦 Пакування й порядок

chip-wish = вчити: { $concept }
skill-wish = хочу навчитися: { $concept }
skills-avoided = Ви не хочете такого: { $things }. Я це врахую.
# needs a native check
sensitive-only-year = Ви написали персональний номер. Мені потрібен тільки рік. Решту я не зберіг.
# needs a native check
sensitive-removed = Частину тексту я не зберіг – ту, де йдеться про таке: { $kinds }. Цього мені знати не треба.
# needs a native check
sensitive-personal-number = персональний номер
# needs a native check
sensitive-health = здоров’я
# needs a native check
sensitive-religion = релігія
# needs a native check
sensitive-ethnicity = походження
# needs a native check
sensitive-legal-status = дозвіл на проживання
# needs a native check
sensitive-birth-country = з якої ви країни
# needs a native check
sensitive-sexual-life = кохання і секс
# needs a native check
sensitive-political = політика або армія
# needs a native check
sensitive-trade-union = профспілка
# needs a native check
sensitive-crime = злочини
# needs a native check
sensitive-contact-details = телефон, пошта або адреса

swedish-A0 = Ще не знаю шведської
swedish-A1 = Можу сказати кілька слів
swedish-A2 = Можу говорити про просте
swedish-B1 = Даю собі раду в побуті
swedish-B2 = Можу говорити майже про все
swedish-C1 = Дуже добре говорю шведською
swedish-C2 = Шведська – моя мова

travel-km-10 = Біля дому (10 км)
travel-km-30 = 30 км
travel-km-60 = 60 км
travel-km-100 = 100 км
travel-km-500 = Далі, або можу переїхати
travel-by-walk = 🚶 Пішки або велосипедом
travel-by-bus = 🚌 Автобусом або потягом
travel-by-moped = 🛵 Мопедом або A-traktor
travel-by-car = 🚗 Машиною – маю права (B)
travel-by-lift = 👋 Мене можуть підвезти

summary-title = <b>Ваші відповіді</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = Рік народження
field-municipality = Де живу
field-finished-school = Закінчено 9 клас
field-wants = Шукаю
field-interests = Подобається
field-skills-text = Своїми словами
field-skills = Умію
field-swedish = Шведська
field-languages = Інші мови
field-travel-km = Як далеко
field-travel-by = Чим добираюся
field-first-name = Ім’я

question-over = Це запитання належить до відповідей, яких уже немає. Напишіть /start, і почнемо знову.
