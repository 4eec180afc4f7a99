# checked by: nobody yet
# What is kept about a person, who has seen it, what they agreed to, the export as a page, and the receipt of an erasure.

## When a consent text is new

# needs a native check
consent-again = Цей текст змінився відтоді, як ви сказали «так», { $day }. Прочитайте його ще раз і дайте відповідь: так чи ні.
# needs a native check
consent-again-profile = Доки ви не відповісте, я не користуюся вашими відповідями. Якщо скажете «ні», я їх видалю.
# needs a native check
consent-again-yes = Дякую. Ваше «так» збережено.
# needs a native check
consent-again-needed = Один текст змінився відтоді, як ви сказали «так». Напишіть /privacy, щоб прочитати його.

## What is kept

# needs a native check
privacy-day = { DAY($day) } { $year } року
# needs a native check
privacy-heading = <b>{ $heading }</b>
# needs a native check
privacy-head-stored = Що ми зберегли
# needs a native check
privacy-head-answers = Ваші відповіді
# needs a native check
privacy-head-seen = Хто щось бачив про вас
# needs a native check
privacy-head-agreed = На що ви сказали «так»
# needs a native check
privacy-head-written = Що написали ви та інші
# needs a native check
privacy-head-evening = Ваші вечори
# needs a native check
privacy-head-work = Ваше завдання тут
# needs a native check
privacy-head-other = Що ще збережено
# needs a native check
privacy-has-account = Номер вашого чату й вашу мову ({ $language }), дата: { $day }. Без них я не можу вам відповідати.
# needs a native check
privacy-has-answers = Ваші відповіді, востаннє змінені: { $day }. Завдяки їм я знаходжу те, що вам підходить.
# needs a native check
privacy-has-phone = Ваш номер телефону. Його отримують тільки фірми, яким ви його дали.
# needs a native check
privacy-has-rankings = Списки пропозицій для вас: { $count }. Завдяки їм я можу пояснити, чому ви отримали саме ці пропозиції.
# needs a native check
privacy-nothing-at-all = Про вас у мене нічого не збережено. Навіть того, що ви зараз запитали.

## Who has seen it

# needs a native check
privacy-seen-nobody = Поки що про вас ніхто нічого не бачив.
# needs a native check
privacy-seen-ambassador = { $company }: амбасадор прочитав ваші запитання, { $day }. Він не знає, хто ви.
# needs a native check
privacy-seen-ambassador-known = { $company }: амбасадор прочитав ваші запитання, { $day }. Ви обмінялися контактами.
# needs a native check
privacy-seen-caseworker = { $name }, { $home }: бачить, як ідуть справи з { $company }. Дата: { $day }.
# needs a native check
privacy-seen-guardian =
    { $agrees ->
        [yes] Батьки чи опікун погодилися, щоб { $company } з вами зв’язалася, { $day }.
       *[no] Батьки чи опікун не погодилися, щоб { $company } з вами зв’язалася, { $day }.
    }
# needs a native check
privacy-seen-staff =
    { $what ->
        [answers] Хтось із Industrilyftet прочитав ваші відповіді, щоб вам допомогти, { $day }.
        [ranking] Хтось із Industrilyftet переглянув ваші пропозиції, щоб вам допомогти, { $day }.
        [dialogue] Хтось із Industrilyftet прочитав вашу розмову з амбасадором, { $day }.
        [lead] Хтось із Industrilyftet бачив ваше «так» одній фірмі, { $day }.
       *[question] Хтось із Industrilyftet прочитав ваше запитання, { $day }.
    }
# needs a native check
privacy-firm = <b>{ $company }</b>: ви сказали «так», { $day }.
# needs a native check
privacy-firm-shared = Ви показали: { $things }.
# needs a native check
privacy-firm-way =
    { $way ->
        [phone] Ви вибрали, щоб вам телефонували.
       *[telegram] Ви вибрали, щоб вам писали в Telegram.
    }
# needs a native check
privacy-thing =
    { $thing ->
        [name] ім’я
        [age] вік
        [municipality] місце проживання
        [skills] що ви вмієте
        [wishes] чого хочете навчитися
        [interests] що вам подобається
        [swedish] як ви знаєте шведську
        [languages] мови
       *[travel] як ви добираєтеся
    }
# needs a native check
privacy-firm-sent = Фірма отримала це, { $day }.
# needs a native check
privacy-firm-opened = Там це відкрили, { $day }.
# needs a native check
privacy-firm-unsent = Фірма цього ще не отримала.
# needs a native check
privacy-firm-back = Ваше «так» забрано, { $day }. Тепер фірма нічого про вас не бачить.
# needs a native check
privacy-firm-over = Це завершено, { $day }. Тепер фірма нічого про вас не бачить.
button-privacy-seen = Показати всіх ({ $count })

## What was agreed to

# needs a native check
privacy-agreed-none = Зараз ні на що.
# needs a native check
privacy-agreed-profile = Щоб я зберігав ваші відповіді й знаходив те, що вам підходить. «Так» сказано: { $day }.
# needs a native check
privacy-agreed-reminders = Щоб я нагадував вам про вечір і автобус. «Так» сказано: { $day }.
# needs a native check
privacy-agreed-broadcasts = Щоб ми писали про нові місця та про Industrinatten. «Так» сказано: { $day }.
# needs a native check
privacy-agreed-company = Щоб { $company } бачила ваші відповіді. «Так» сказано: { $day }.
# needs a native check
privacy-agreed-outcome = Щоб було видно, як ідуть справи з { $company }. Бачить { $name }. «Так» сказано: { $day }.
# needs a native check
privacy-agreed-old = Відтоді текст змінився. Я чекаю, доки ви прочитаєте його й відповісте.
# needs a native check
button-back-profile = Забрати «так»: відповіді
# needs a native check
button-back-reminders = Забрати «так»: нагадування
# needs a native check
button-back-broadcasts = Забрати «так»: новини
# needs a native check
button-back-company = Забрати: { $company }
# needs a native check
button-renew-read = Текст: { $what }
# needs a native check
button-renew-yes = Так: { $what }
# needs a native check
button-renew-no = Ні: { $what }
# needs a native check
renew-what =
    { $purpose ->
        [profile] мої відповіді
        [reminders] нагадування
       *[broadcasts] новини
    }
button-privacy-agreed = Усі мої «так» ({ $count })
# needs a native check
privacy-back-profile-ask = Забрати ваше «так»? Тоді я видалю ваші відповіді, а фірми, з якими ви на зв’язку, більше вас не бачитимуть. Ваш план на Industrinatten залишиться.
# needs a native check
button-back-profile-yes = Так, видалити відповіді
# needs a native check
privacy-back-profile-done = Гаразд. Ваші відповіді видалено, фірми вас більше не бачать. А ось Industrinatten – вечір, відкритий для всіх:

## The export as a page

# needs a native check
export-page-caption = Тут усе, що ми про вас зберегли, у вигляді сторінки. Натисніть на файл, щоб відкрити.
# needs a native check
privacy-file-title = Ваші дані
# needs a native check
privacy-file-made = Завантажено: { $day }, { CLOCK($at) }.
# needs a native check
privacy-file-json = Усе це є також у другому файлі (JSON). Він для комп’ютерних програм.
# needs a native check
privacy-words-gone = (Слова видалено.)
# needs a native check
privacy-firm-asked = Вас запитує { $company }:
# needs a native check
privacy-firm-noted = Що записала про вас { $company }:
# needs a native check
privacy-dialogue = Ви та амбасадор, { $company }:
# needs a native check
privacy-evening-line = { $event }, { $day }
# needs a native check
privacy-evening-at = Ваш план: { $companies }
# needs a native check
privacy-visit = Ви були там: { $company }, { $day }.
# needs a native check
privacy-work-staff = Ви працівник проєкту, ваше ім’я тут: { $name }.
# needs a native check
privacy-work-at = { $home }: ваше ім’я тут { $name }, дата: { $day }.
# needs a native check
privacy-work-acts = Рядків у журналі про те, що ви зробили: { $count }.
# needs a native check
privacy-count-messages = Повідомлень від мене вам: { $count }.
# needs a native check
privacy-count-dismissed = Пропозицій, які ви відхилили: { $count }.
# needs a native check
privacy-head-ended = Що більше не діє
# needs a native check
privacy-head-leads = Ваші контакти з фірмами
# needs a native check
privacy-ended =
    { $purpose ->
        [profile] Ваші відповіді: «так» { $given }, завершено { $ended }.
        [reminders] Нагадування: «так» { $given }, завершено { $ended }.
        [broadcasts] Новини: «так» { $given }, завершено { $ended }.
        [outcome] Консультант бачив, як ідуть справи з { $company }: «так» { $given }, завершено { $ended }.
       *[company] { $company }: «так» { $given }, завершено { $ended }.
    }
# needs a native check
privacy-reward = Ваш код за повну картку штампів: { $code }
# needs a native check
privacy-met = Ви зустрічали: { $name }, { $home }.
# needs a native check
privacy-count-presses = Натискань кнопок під розсилками: { $count }.

## The receipt

# needs a native check
erased =
    <b>Підтвердження: усе про вас видалено.</b>
    { DAY($day) } { $year } року, { CLOCK($at) }
# needs a native check
erased-list = Цього більше немає:
# needs a native check
erased-nothing = Були тільки номер вашого чату й мова. Їх видалено.
# needs a native check
erased-answers = Ваші відповіді.
# needs a native check
erased-companies = Ваші «так» фірмам ({ $count }): { $companies }. Картки про вас у них порожні.
# needs a native check
erased-evening = Ваші вечори: план, місця й штампи.
# needs a native check
erased-questions = Ваші запитання й розмови.
# needs a native check
erased-files = Файли, які ви надіслали.
# needs a native check
erased-role = Ваше завдання тут.
# needs a native check
erased-rankings = Списки пропозицій залишаються без вас. Ніхто не дізнається, для кого вони були.
# needs a native check
erased-backups = Копії нашої бази даних закриті ключем і зберігаються щонайбільше { $days } днів. Якщо ми колись відновимо таку копію, вас буде видалено знову, автоматично.
# needs a native check
erased-telegram = Чат залишається у вашому Telegram. Щоб видалити і його, затисніть чат у списку й виберіть «Видалити».
# needs a native check
erased-quiet = Я більше нічого не надсилатиму. Якщо колись захочете почати знову, напишіть /start.
