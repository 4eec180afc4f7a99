# checked by: nobody yet
# Ті, кому немає 18 років: папір для батьків чи опікуна, посилання на ньому, і що приховано.

# needs a native check
button-guardian-paper = Папір для батьків чи опікуна
# needs a native check
guardian-one-more = <b>І ще одне:</b>
# needs a native check
guardian-waits =
    { $sure ->
        [yes] Вам ще немає 18 років.
       *[no] Можливо, вам ще немає 18 років.
    } Тому { $company } поки не бачить ні вашого номера, ні вашого імені в Telegram. Спершу має погодитися дорослий, який за вас відповідає: мама, тато або опікун (у Швеції ще буває god man).
# needs a native check
guardian-waits-how =
    Покажіть цей папір удома. { $sure ->
        [yes] Немає кого спитати?
       *[no] Вам уже 18 або немає кого спитати?
    } Напишіть /help і натисніть «Запитати людину».
# needs a native check
guardian-waits-short = Чекає на згоду батьків, опікуна або Industrilyftet.
# needs a native check
guardian-before-work = Вам ще немає 18 років? Тоді перед початком роботи має погодитися хтось із батьків або опікун. Ось папір, який можна показати вдома.
# needs a native check
guardian-paper-choose = <b>Якою мовою читають ваші батьки чи опікун?</b> Папір буде вашою мовою і тією, яку ви виберете.
# needs a native check
guardian-paper-caption = Ось папір. Покажіть його батькам чи опікунові на телефоні або надрукованим. За кодом на ньому можна відповісти один раз.
# needs a native check
guardian-paper-caption-agreed = Ось папір. Згода вже є, тому коду на ньому немає. Можливо, фірма захоче побачити підпис.
# needs a native check
guardian-paper-link = Батьки чи опікун далеко? Надішліть це посилання. Відповідати може тільки той, хто за вас відповідає:
# needs a native check
guardian-lead-over = Цей контакт завершено, тож папір не потрібен.
# needs a native check
guardian-not-needed = Ви вже дорослі, тож папір не потрібен.
# needs a native check
guardian-said-no-before = Поки що відповідь про { $company } – «ні». Поговоріть удома. Якщо передумаєте, допоможуть працівники проєкту: натисніть «Запитати людину» в /help.
# needs a native check
guardian-yes-told = <b>Хтось із батьків або опікун погоджується.</b> Тепер { $company } бачить, як із вами зв’язатися.
# needs a native check
guardian-yes-told-waiting = <b>Хтось із батьків або опікун погоджується.</b> Коли { $company } теж скаже «так», фірма побачить, як із вами зв’язатися.
# needs a native check
guardian-no-told = Ваші батьки чи опікун не хочуть, щоб { $company } бачила, як із вами зв’язатися. Ваше «так» фірмі залишається. Поговоріть удома. Працівники проєкту можуть допомогти.
# needs a native check
guardian-year-told = <b>Ви змінили рік народження.</b> Тепер { $company } більше не бачить вашого номера та імені в Telegram. Те, що там уже прочитали, ми забрати не можемо. Спершу мають погодитися батьки або опікун.
# needs a native check
guardian-hidden-told = Працівники Industrilyftet приховали, як { $company } може з вами зв’язатися. Можливо, цього хочуть батьки чи опікун, або згоду записали помилково. Ваше «так» фірмі залишається. Хочете знати чому? Натисніть «Запитати людину».

# needs a native check
guardian-title = Для батьків або опікуна
# needs a native check
guardian-child = ваша дитина
# needs a native check
guardian-offer = { $kind }, «{ $title }»
# needs a native check
guardian-about = Ідеться про { $company }: { $offer }. Зустрітися з фірмою хоче { $name }.
# needs a native check
guardian-about-firm = Ідеться про { $company }. Зустрітися з фірмою й поговорити про роботу чи практику хоче { $name }.
# needs a native check
guardian-who-title = Хто ми?
# needs a native check
guardian-who = Industrilyftet – це проєкт у Ємтланді та Гер’єдалені. Його веде IUC Z-Group за підтримки ЄС. Ми допомагаємо молодим знайти роботу й практику. Це нічого не коштує.
# needs a native check
guardian-contact = Є питання? Відкрийте { $link } у Telegram і напишіть /help. Натисніть «Запитати людину».
# needs a native check
guardian-knows-title = Що дізнається фірма?
# needs a native check
guardian-knows = Ім’я, вік, муніципалітет і мови. А ще що { $name } вміє, любить і хоче вивчити і як може доїхати.
# needs a native check
guardian-knows-not = Фірма не бачить номера телефону чи імені в Telegram, доки не погодитеся ви або Industrilyftet.
# needs a native check
guardian-work-title = Робота
# needs a native check
guardian-visit-title = Відвідини
# needs a native check
guardian-min-age = Найменший вік: { $age }
# needs a native check
guardian-hazards-none = Особливих небезпек фірма не бачить.
# needs a native check
guardian-supervisor-yes = Дорослий на фірмі показує роботу й допомагає.
# needs a native check
guardian-supervisor-no = Наставника немає, тобто ніхто не показує роботу й не допомагає.
# needs a native check
guardian-unknown = Цього ми ще не знаємо. Запитайте фірму: { $things }.
# needs a native check
guardian-thing-hours = робочі години
# needs a native check
guardian-thing-hazards = небезпеки
# needs a native check
guardian-thing-supervisor = наставник
# needs a native check
guardian-rights-title = Ваші права
# needs a native check
guardian-law-work = У Швеції до 18 років можна працювати, тільки якщо згоден хтось із батьків або опікун. До року, коли виповнюється 16, і до закінчення 9 класу дозволено лише легку й безпечну роботу. Тоді фірма має розповісти вам про роботу й небезпеки.
# needs a native check
guardian-law-visit = Прийти й подивитися – це не робота. Але ви все одно можете сказати «ні».
# needs a native check
guardian-rights = Ви можете сказати «ні». Свою згоду можна забрати будь-коли. { $name } може показати вам усе, що збережено, і стерти це.
# needs a native check
guardian-how-title = Як відповісти
# needs a native check
guardian-how = Відскануйте код своїм телефоном. Потрібен Telegram. Або підпишіть унизу. Тоді { $name } покаже папір в Industrilyftet.
# needs a native check
guardian-how-signed = Згода вже є. Фірма хоче підпис? Підпишіть унизу.
# needs a native check
guardian-code = Відскануйте й дайте відповідь: «так» або «ні». Відповісти можна один раз.
# needs a native check
guardian-field-name = Ім’я батька, матері чи опікуна
# needs a native check
guardian-field-date = Дата
# needs a native check
guardian-field-sign = Підпис

# needs a native check
guardian-page-what = Якщо ви скажете «так», { $company } побачить, як зв’язатися. Ідеться про номер телефону або ім’я в Telegram, які має { $name }. Якщо скажете «ні», фірма цього не побачить.
# needs a native check
guardian-page-kept = Я зберігаю тільки вашу відповідь і коли ви її дали, а не ваше ім’я. Це нічого не коштує.
# needs a native check
button-guardian-yes = Я з батьків / опікун: згода
# needs a native check
button-guardian-no = Ні
# needs a native check
guardian-yes-thanks = Дякую за згоду. Тепер { $company } може бачити, як зв’язатися ({ $name }).
# needs a native check
guardian-no-thanks = Дякую за відповідь. { $company } не побачить, як зв’язатися ({ $name }).
# needs a native check
guardian-change = Передумали? Напишіть працівникам проєкту. Натисніть «Запитати людину».
# needs a native check
guardian-not-kept = Про вас тут нічого не збережено, тільки відповідь.
# needs a native check
guardian-tell-yourself = Зараз я не можу написати вашій дитині. Скажіть їй, будь ласка, самі, що ви відповіли.
# needs a native check
guardian-link-over = Це посилання вже не діє. Контакт завершено або видалено? Тоді фірма нічого не бачить, і вам не треба нічого робити. Контакт ще триває? Попросіть новий папір.
# needs a native check
guardian-link-own = Це посилання для ваших батьків чи опікуна. Покажіть папір тому, хто за вас відповідає.
# needs a native check
guardian-link-minor = Тут може відповісти тільки дорослий, а вам ще немає 18 років.
# needs a native check
guardian-link-firm = Ви працюєте з цією фірмою, тому не можете тут відповісти. Ви хтось із батьків або опікун? Напишіть /help і натисніть «Запитати людину».
# needs a native check
guardian-answered-before = Відповідь уже є. Хочете її змінити? Напишіть /help і натисніть «Запитати людину».

# needs a native check
minor-hidden = <b>Дещо я поки не показую.</b> Так є через правила для тих, кому немає 18 років, а не через вас:
# needs a native check
minor-hidden-school = Треба закінчити 9 клас: { $count }
# needs a native check
minor-hidden-school-open = Я не знаю, чи ви закінчили 9 клас: { $count }
# needs a native check
minor-hidden-age = Треба бути старшими: { $count }
# needs a native check
minor-hidden-unknown = Фірма не сказала, чи це дозволено до 18 років: { $count }
