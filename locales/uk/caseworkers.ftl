# checked by: nobody yet
# Що людина читає, коли їй допомагає консультант.

# needs a native check
question-client-consent =
    <b>Можна зберегти ваші відповіді?</b>
    Ви відповідаєте на телефоні консультанта (handläggare). Консультант бачить ваші відповіді. Вони зберігаються там щонайбільше 30 днів, потім видаляються. Жодна фірма їх зараз не бачить.
    Ви отримаєте аркуш із кодом. З цим кодом ви, коли захочете, перенесете відповіді на свій телефон. Тоді вони зникнуть із телефона консультанта.
# needs a native check
client-too-young =
    Дякуємо за відповідь! Вам ще немає 13 років, тому ми нічого про вас не зберігаємо.
    Але приходьте з кимось дорослим на Industrinatten.
client-refused = Нічого страшного. Ми не зберегли жодних відповідей.

slip-title = Це може вам підійти
slip-none = Зараз немає що показати. Згодом з’являться нові пропозиції.
slip-how = Коли матимете Telegram, відскануйте код камерою телефона. Ваші відповіді перейдуть на ваш телефон, і ви зможете сказати «так» фірмі.
slip-code = Або напишіть боту цей код:
slip-firm = { $company }, { $municipality }
slip-until = Код діє один раз. Останній день – { DAY($day) }. Не показуйте його іншим.

# needs a native check
claim-ask =
    <b>Тут є відповіді, які записали разом із вами: { $who }, { $home }.</b>
    Перенести їх сюди? Тоді я збережу їх тут, тільки щоб знайти фірми, які вам підходять. З телефона консультанта вони зникнуть. Переглянути й видалити все можна через /privacy.
claim-somebody = консультант
# needs a native check
claim-replaces = У вас тут уже є відповіді. Якщо ви скажете «так», їх замінять інші.
claim-not-now = Гаразд. Нічого не змінилося. Якщо передумаєте, код ще діє.
claim-done = <b>Готово! Тепер це ваші відповіді.</b> У консультанта їх більше немає.
button-claim-yes = Так, перенести сюди
button-claim-replace = Так, замінити мої відповіді
button-claim-no = Ні, не зараз
hand-over-unknown = Цей код не діє. Можливо, його вже використано або його строк минув. Запитайте свого консультанта.
code-too-often = Забагато спроб. Зачекайте { $minutes } хв і спробуйте ще раз.

meeting-met =
    <b>{ $name } працює тут: { $home }.</b>
    { $name } нічого про вас не бачить. Але тепер ви можете показати, як ідуть справи з фірмою. Це в розділі «Мої контакти».
meeting-code-unknown = Я не знаю такого коду. Перевірте його ще раз або попросіть у консультанта новий.

# needs a native check
button-share-outcome = Показати консультанту, як справи
# needs a native check
button-share-stop = Більше не показувати: { $name }
# needs a native check
button-share-first = Так, під ім’ям { $name }
# needs a native check
button-share-other = Так, під іншим ім’ям
# needs a native check
button-share-no = Ні, нічого не показувати
# needs a native check
share-nobody = У вас тут ще немає консультанта. Попросіть у нього код із шести знаків і напишіть його мені.
# needs a native check
share-whom = Хто може бачити, як ідуть справи?
# needs a native check
share-whom-line = { $name }, { $home }
# needs a native check
share-ask = <b>Показати, як ідуть справи з { $company }? Бачитиме { $name }, { $home }.</b>
# needs a native check
share-what =
    Буде видно:
    • ім’я, яке ви виберете
    • { $company }
    • як ідуть справи. Зараз: { $state }
# needs a native check
share-how = Більше нічого не видно: ні відповідей, ні запитань, ні номера телефону. Припинити можна будь-коли, одним натисканням. Якщо ви скажете «ні», нічого не станеться.
# needs a native check
share-is-on = { $name } бачить, як ідуть справи з { $company }.
# needs a native check
share-not-now = Гаразд. { $name } нічого не бачить.
# needs a native check
share-done = Готово. Тепер { $name } бачить, як ідуть справи з { $company }, і більше нічого.
# needs a native check
share-stopped = Готово. Консультант цього більше не бачить.
# needs a native check
share-caseworker-gone = Цього консультанта тут більше немає.
question-outcome-name-name = <b>Яке ім’я має бачити консультант?</b>

# Where it stands, in the words that both the person and the caseworker read.
# needs a native check
share-state-requested = «так» сказано, чекаємо на відповідь фірми
# needs a native check
share-state-accepted = фірма сказала «так»
# needs a native check
share-state-declined = фірма цього разу не змогла
# needs a native check
share-state-expired = фірма не відповіла
# needs a native check
share-state-contacted = є зв’язок із фірмою
# needs a native check
share-state-hired = є робота на фірмі
# needs a native check
share-state-closed = завершено
