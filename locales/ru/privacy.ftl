# checked by: nobody yet
# Что о человеке хранится, кто это видел, на что он согласился, скачанные данные на одной странице и подтверждение, что всё удалено.

## When a consent text is new

# needs a native check
consent-again = Этот текст изменился с тех пор, как вы сказали «да» ({ $day }). Прочитайте его ещё раз и ответьте: да или нет.
# needs a native check
consent-again-profile = Пока вы не ответили, я не пользуюсь вашими ответами. Если скажете «нет», я их удалю.
# needs a native check
consent-again-yes = Спасибо. Ваше «да» сохранено.
# needs a native check
consent-again-needed = Один текст изменился с тех пор, как вы сказали «да». Напишите /privacy, чтобы его прочитать.

## What is kept

# needs a native check
privacy-day = { DAY($day) } { $year } года
# needs a native check
privacy-heading = <b>{ $heading }</b>
# needs a native check
privacy-head-stored = Что мы сохранили
# needs a native check
privacy-head-answers = Ваши ответы
# needs a native check
privacy-head-seen = Кто что-то видел о вас
# needs a native check
privacy-head-agreed = На что вы сказали «да»
# needs a native check
privacy-head-written = Что написали вы и другие
# needs a native check
privacy-head-evening = Ваши вечера
# needs a native check
privacy-head-work = Ваша задача здесь
# needs a native check
privacy-head-other = Что ещё сохранено
# needs a native check
privacy-has-account = Номер вашего чата и ваш язык ({ $language }). С какого дня: { $day }. Без них я не могу вам отвечать.
# needs a native check
privacy-has-answers = Ваши ответы, последнее изменение: { $day }. По ним я нахожу то, что вам подходит.
# needs a native check
privacy-has-phone = Ваш номер телефона. Его получают только те фирмы, которым вы его дали.
# needs a native check
privacy-has-rankings = Списки предложений для вас: { $count }. По ним я могу показать, почему вы получили именно эти предложения.
# needs a native check
privacy-nothing-at-all = Я ничего о вас не храню. Даже того, что вы сейчас спросили.

## Who has seen it

# needs a native check
privacy-seen-nobody = Пока о вас никто ничего не видел.
# needs a native check
privacy-seen-ambassador = Амбассадор фирмы { $company } прочитал ваши вопросы, { $day }. Амбассадор не знает, кто вы.
# needs a native check
privacy-seen-ambassador-known = Амбассадор фирмы { $company } прочитал ваши вопросы, { $day }. Вы обменялись контактами.
# needs a native check
privacy-seen-caseworker = { $name }, { $home }: видит, как у вас идут дела с фирмой { $company }. С какого дня: { $day }.
# needs a native check
privacy-seen-guardian =
    { $agrees ->
        [yes] Родитель или опекун согласен, чтобы фирма { $company } с вами связалась, { $day }.
       *[no] Родитель или опекун не согласен, чтобы фирма { $company } с вами связалась, { $day }.
    }
# needs a native check
privacy-seen-staff =
    { $what ->
        [answers] Кто-то из Industrilyftet прочитал ваши ответы, чтобы вам помочь, { $day }.
        [ranking] Кто-то из Industrilyftet посмотрел ваши предложения, чтобы вам помочь, { $day }.
        [dialogue] Кто-то из Industrilyftet прочитал ваш разговор с амбассадором, { $day }.
        [lead] Кто-то из Industrilyftet видел ваше «да» одной фирме, { $day }.
       *[question] Кто-то из Industrilyftet прочитал ваш вопрос, { $day }.
    }
# needs a native check
privacy-firm = <b>{ $company }</b>: вы сказали «да», { $day }.
# needs a native check
privacy-firm-shared = Вы показали: { $things }.
# needs a native check
privacy-firm-way =
    { $way ->
        [phone] Вы выбрали, чтобы вам звонили.
       *[telegram] Вы выбрали, чтобы вам писали в Telegram.
    }
# needs a native check
privacy-thing =
    { $thing ->
        [name] имя
        [age] возраст
        [municipality] где вы живёте
        [skills] что вы умеете
        [wishes] чему хотите научиться
        [interests] что вам нравится
        [swedish] как вы знаете шведский
        [languages] языки
       *[travel] как вы добираетесь
    }
# needs a native check
privacy-firm-sent = Фирма это получила: { $day }.
# needs a native check
privacy-firm-opened = Там это открыли: { $day }.
# needs a native check
privacy-firm-unsent = Фирма этого ещё не получила.
# needs a native check
privacy-firm-back = Ваше «да» забрано: { $day }. Теперь фирма ничего о вас не видит.
# needs a native check
privacy-firm-over = Это завершено: { $day }. Теперь фирма ничего о вас не видит.
button-privacy-seen = Показать всех ({ $count })

## What was agreed to

# needs a native check
privacy-agreed-none = Сейчас ни на что.
# needs a native check
privacy-agreed-profile = Чтобы я хранил ваши ответы и находил то, что вам подходит. Ваше «да»: { $day }.
# needs a native check
privacy-agreed-reminders = Чтобы я напоминал вам о вечере и автобусе. Ваше «да»: { $day }.
# needs a native check
privacy-agreed-broadcasts = Чтобы мы писали о новых местах и об Industrinatten. Ваше «да»: { $day }.
# needs a native check
privacy-agreed-company = Чтобы фирма { $company } видела ваши ответы. Ваше «да»: { $day }.
# needs a native check
privacy-agreed-outcome = Чтобы консультант ({ $name }) видел, как у вас идут дела с фирмой { $company }. Ваше «да»: { $day }.
# needs a native check
privacy-agreed-old = С тех пор текст изменился. Я жду, пока вы его прочитаете и ответите.
# needs a native check
button-back-profile = Забрать «да»: мои ответы
# needs a native check
button-back-reminders = Забрать «да»: напоминания
# needs a native check
button-back-broadcasts = Забрать «да»: новости
# needs a native check
button-back-company = Забрать: { $company }
# needs a native check
button-renew-read = Текст: { $what }
# needs a native check
button-renew-yes = Да: { $what }
# needs a native check
button-renew-no = Нет: { $what }
# needs a native check
renew-what =
    { $purpose ->
        [profile] мои ответы
        [reminders] напоминания
       *[broadcasts] новости
    }
button-privacy-agreed = Все мои «да» ({ $count })
# needs a native check
privacy-back-profile-ask = Забрать ваше «да»? Тогда я удалю ваши ответы, а фирмы, с которыми вы на связи, больше вас не увидят. Ваш план на Industrinatten останется.
# needs a native check
button-back-profile-yes = Да, удалить мои ответы
# needs a native check
privacy-back-profile-done = Хорошо. Ваши ответы удалены, фирмы вас больше не видят. А вот Industrinatten – вечер, открытый для всех:

## The export as a page

# needs a native check
export-page-caption = Здесь всё, что мы о вас сохранили, на одной странице. Нажмите на файл, чтобы её открыть.
# needs a native check
privacy-file-title = Ваши данные
# needs a native check
privacy-file-made = Скачано: { $day }, в { CLOCK($at) }.
# needs a native check
privacy-file-json = Всё это есть и в другом файле (JSON). Он для компьютерных программ.
# needs a native check
privacy-words-gone = (Слова удалены.)
# needs a native check
privacy-firm-asked = Вас спрашивает { $company }:
# needs a native check
privacy-firm-noted = Что записала о вас фирма { $company }:
# needs a native check
privacy-dialogue = Вы и амбассадор фирмы { $company }:
# needs a native check
privacy-evening-line = { $event }, { $day }
# needs a native check
privacy-evening-at = Ваш план: { $companies }
# needs a native check
privacy-visit = Вы были на фирме { $company }, { $day }.
# needs a native check
privacy-work-staff = Вы сотрудник проекта, ваше имя здесь – { $name }.
# needs a native check
privacy-work-at = { $home }: ваше имя здесь – { $name }. С какого дня: { $day }.
# needs a native check
privacy-work-acts = Строк в журнале о том, что вы сделали: { $count }.
# needs a native check
privacy-count-messages = Сообщений от меня вам: { $count }.
# needs a native check
privacy-count-dismissed = Предложений, которые вы убрали: { $count }.
# needs a native check
privacy-head-ended = Что больше не действует
# needs a native check
privacy-head-leads = Ваши контакты с фирмами
# needs a native check
privacy-ended =
    { $purpose ->
        [profile] Ваши ответы. «Да»: { $given }. Завершено: { $ended }.
        [reminders] Напоминания. «Да»: { $given }. Завершено: { $ended }.
        [broadcasts] Новости. «Да»: { $given }. Завершено: { $ended }.
        [outcome] Консультант видел, как у вас идут дела с фирмой { $company }. «Да»: { $given }. Завершено: { $ended }.
       *[company] { $company }. «Да»: { $given }. Завершено: { $ended }.
    }
# needs a native check
privacy-reward = Ваш код за полную карточку со штампами: { $code }
# needs a native check
privacy-met = С кем вы познакомились: { $name }, { $home }.
# needs a native check
privacy-count-presses = Нажатий на кнопки под рассылками: { $count }.

## The receipt

# needs a native check
erased =
    <b>Подтверждение: всё о вас удалено.</b>
    { DAY($day) } { $year } года, в { CLOCK($at) }
# needs a native check
erased-list = Этого больше нет:
# needs a native check
erased-nothing = Были только номер вашего чата и язык. Они удалены.
# needs a native check
erased-answers = Ваши ответы.
# needs a native check
erased-companies = Ваши «да» фирмам ({ $count }): { $companies }. Карточки о вас у них теперь пустые.
# needs a native check
erased-evening = Ваши вечера: план, места и штампы.
# needs a native check
erased-questions = Ваши вопросы и разговоры.
# needs a native check
erased-files = Файлы, которые вы прислали.
# needs a native check
erased-role = Ваша задача здесь.
# needs a native check
erased-rankings = Списки предложений остаются, но без вас. Никто не узнает, для кого они были.
# needs a native check
erased-backups =
    Копии нашей базы данных зашифрованы и хранятся не дольше { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }. Если мы когда-нибудь восстановим такую копию, вы будете удалены из неё снова, автоматически.
# needs a native check
erased-telegram = Чат останется в вашем Telegram. Хотите удалить и его? Нажмите на чат в списке, подержите палец и выберите «Удалить».
# needs a native check
erased-quiet = Больше я ничего не пришлю. Если когда-нибудь захотите начать снова, напишите /start.
