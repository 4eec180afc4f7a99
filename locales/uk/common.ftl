# checked by: nobody yet
# Ukrainian. Names of firms and people stand where they need no case and no gender of the verb.

language-name = Українська
literal = { $text }
plain = { $text }
quoted = <blockquote>{ $text }</blockquote>
option-chosen = ✓ { $option }
option-open = { $option }
somebody = Ця людина

## Start and language

choose-language =
    Якою мовою вам зручно?
    Choose your language.
welcome =
    <b>Вітаю! Я чат-бот.</b> Я допомагаю знайти роботу, практику та промислові фірми в Ємтланді й Гер’єдалені (Jämtland, Härjedalen).

    За мною стоїть проєкт Industrilyftet (IUC Z-Group), його підтримує ЄС. Усе безкоштовно. Не потрібні ні персональний номер (personnummer), ні резюме.
welcome-how = Спершу я поставлю кілька запитань про вас. Потім покажу, що вам підходить. Це займе хвилин п’ять, і зупинитися можна будь-коли.
welcome-back = З поверненням! Що хочете зробити?
welcome-back-go-on = З поверненням! Ваші відповіді збереглися. Продовжуємо звідси:
language-changed = Тепер я пишу українською.
language-offer = Писати вам українською? Якщо ні, продовжуємо як зараз.
language-offer-yes = Так, українською

## Buttons that lead somewhere

button-begin = Почати
button-programme = Industrinatten
button-language = Змінити мову
button-menu = Показати меню
button-matches = Показати, що мені підходить
button-show-matches = Показати, що мені підходить
button-more-matches = Показати ще
button-profile = Мої відповіді
button-leads = Мої контакти
button-privacy = Мої дані
button-done = Готово
button-back = ← Назад
button-skip = Пропустити
button-cancel = Скасувати
button-change = Змінити: { $field }
button-edit = Змінити відповідь
button-keep = Ні, залишити

## Commands in the menu

command-matches = Показати, що мені підходить
command-profile = Мої відповіді – переглянути й змінити
command-leads = Мої контакти з фірмами
command-event = Industrinatten – програма вечора
command-language = Змінити мову
command-privacy = Переглянути, завантажити або видалити мої дані
command-help = Допомога
command-stop = Не надсилати повідомлень
command-company = Наша фірма: нові «так», відповіді, пропозиції

## Help and kind answers

help =
    <b>Як це працює</b>
    Натискайте кнопки або пишіть своїми словами. Можна писати своєю мовою.

    /matches – показати, що вам підходить
    /profile – переглянути й змінити відповіді
    /leads – фірми, яким ви сказали «так»
    /event – Industrinatten, вечір відкритих дверей на фірмах
    /language – змінити мову
    /privacy – переглянути, завантажити або видалити ваші дані
    /stop – не надсилати повідомлень

    Я бот. Хочете поговорити з людиною з Industrilyftet? Натисніть «Запитати людину».
cancelled = Гаразд, я нічого не надсилатиму.
not-a-question = Дякую! Зараз я не чекаю на відповідь. Виберіть, що хочете зробити:
command-unknown = Такої команди в мене немає. Ось що можна зробити:
command-unknown-here = Такої команди в мене немає.
cannot-read-voice = На жаль, я не вмію слухати голосові повідомлення. Напишіть, будь ласка, або натисніть кнопку.
cannot-read-photo = На жаль, я не вмію дивитися фото. Напишіть, будь ласка, або натисніть кнопку.
cannot-read-video-note = На жаль, я не вмію дивитися відео. Напишіть, будь ласка, або натисніть кнопку.
cannot-read-other = На жаль, я не можу це прочитати. Напишіть словами, будь ласка, або натисніть кнопку.
edited-message = Бачу, що ви змінили повідомлення. Я читаю тільки нові. Хочете змінити відповідь? Натисніть тут:
dont-know-words = не знаю, незнаю, я не знаю, хз, хтозна, без поняття, поняття не маю, гадки не маю, не впевнений, не впевнена, важко сказати, фіг знає, може, можливо, мабуть, пропустити, пропуск, далі
dont-know-fine = Нічого страшного. Ідемо далі.
dont-know-needed = На це запитання мені потрібна відповідь. Інші потім можна пропустити.
choose-by-button = Я не зовсім зрозумів. Натисніть, будь ласка, одну з кнопок.
button-unknown = Я не знаю цієї кнопки. Напишіть /help, щоб побачити, що можна зробити.
error-ours = У нас щось пішло не так. Ваша попередня відповідь збереглася. Спробуйте ще раз трохи згодом.
error-words = Щось пішло не так, коли я готував відповідь. Те, що ви зробили, збережено. Напишіть /start, і продовжимо.
only-for-staff = Це тільки для працівників проєкту.

## Privacy

# needs a native check
privacy =
    <b>Ваші дані належать вам.</b>
    Ми зберігаємо ваші відповіді, щоб знайти фірми, які вам підходять. Фірма дізнається щось про вас, тільки якщо ви скажете «так» саме їй. Забрати своє «так» можна будь-коли.

    Ваші власні слова ми зберігаємо { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[other] { $days } днів
    }. Решту видаляємо через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[other] { $months } місяців
    } після того, як ви були тут востаннє. Ви можете видалити все зараз.

    Комп’ютер сортує пропозиції для вас. Він ніколи не сортує людей для фірм.
# needs a native check
privacy-nothing = Ваших відповідей у нас немає, тільки мова й номер чату.
# needs a native check
privacy-works = Ви маєте тут завдання: від фірми, школи, установи чи проєкту. Для цього ми зберігаємо ваше ім’я і те, що ви тут робите.
# needs a native check
privacy-evening = Ми зберегли ваш план на Industrinatten.
button-see = Переглянути мої відповіді
button-export = Завантажити все одним файлом
button-erase = Видалити все про мене
# needs a native check
button-erase-yes = Так, видалити все зараз
button-pause = Не надсилати повідомлень
button-resume = Надсилати знову
export-caption = Тут усе, що ми про вас зберегли, одним файлом (JSON). Його можна відкрити будь-якою програмою для тексту.
# needs a native check
erase-ask = Видалити все? Ваші відповіді зникнуть, а фірми, яким ви сказали «так», більше вас не бачитимуть. Повернути дані буде неможливо.
# needs a native check
erase-ask-works = Ваше завдання тут теж закінчиться. Щоб отримати його знову, потрібне нове посилання.
paused = Гаразд. Я не писатиму, доки ви самі не напишете.
resumed = Добре, що ви знову тут! Тепер я знову надсилатиму вам відповіді фірм.
messages-again = Тепер я знову надсилаю вам повідомлення.
stopped =
    Гаразд, більше не надсилаю повідомлень.
    Ваші відповіді збереглися. Що відповіли фірми, видно в /leads. Що хочете зробити?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }, { SPAN($start, $end) }
    { $area }
programme-stop = { $company }, { $municipality }, { SPAN($opens, $closes) }
programme-free = Вхід безкоштовний. Запрошуємо всіх!
programme-none = Дати наступного вечора Industrinatten поки немає. Але фірми можна знайти й тут, у чаті.
