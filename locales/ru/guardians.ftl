# checked by: nobody yet
# Те, кому нет 18 лет: бумага для родителя или опекуна, ссылка на ней и что скрыто.

# needs a native check
button-guardian-paper = Бумага для родителя или опекуна
# needs a native check
guardian-one-more = <b>И ещё одно:</b>
# needs a native check
guardian-waits =
    { $sure ->
        [yes] Вам ещё нет 18 лет.
       *[no] Возможно, вам ещё нет 18 лет.
    } Поэтому { $company } пока не видит ни вашего номера, ни вашего имени в Telegram. Сначала должен согласиться взрослый, который за вас отвечает: мама, папа или опекун (в Швеции ещё бывает god man).
# needs a native check
guardian-waits-how =
    Покажите эту бумагу дома. { $sure ->
        [yes] Некого спросить?
       *[no] Вам уже 18 или некого спросить?
    } Напишите /help и нажмите «Спросить человека».
# needs a native check
guardian-waits-short = Ждёт согласия родителя, опекуна или Industrilyftet.
# needs a native check
guardian-before-work = Вам ещё нет 18 лет? Тогда до начала работы должен согласиться кто-то из родителей или опекун. Вот бумага, которую можно показать дома.
# needs a native check
guardian-paper-choose = <b>На каком языке читает ваш родитель или опекун?</b> Бумага будет на вашем языке и на том, который вы выберете.
# needs a native check
guardian-paper-caption = Вот бумага. Покажите её родителю или опекуну на телефоне или распечатайте. По коду на ней можно ответить один раз.
# needs a native check
guardian-paper-caption-agreed = Вот бумага. Согласие уже есть, поэтому кода на ней нет. Возможно, фирма захочет увидеть подпись.
# needs a native check
guardian-paper-link = Родитель или опекун далеко? Отправьте эту ссылку. Ответить может только тот, кто за вас отвечает:
# needs a native check
guardian-lead-over = Этот контакт завершён, поэтому бумага не нужна.
# needs a native check
guardian-not-needed = Вам уже исполнилось 18 лет, поэтому бумага не нужна.
# needs a native check
guardian-said-no-before = { $company }: пока ответ – «нет». Поговорите дома. Если решите иначе, помогут сотрудники проекта: нажмите «Спросить человека» в /help.
# needs a native check
guardian-yes-told = <b>Родитель или опекун согласен.</b> Теперь { $company } видит, как с вами связаться.
# needs a native check
guardian-yes-told-waiting = <b>Родитель или опекун согласен.</b> Когда { $company } тоже скажет «да», фирма увидит, как с вами связаться.
# needs a native check
guardian-no-told = Родитель или опекун не хочет, чтобы фирма { $company } видела, как с вами связаться. Ваше «да» фирме остаётся. Поговорите дома. Сотрудники проекта могут помочь.
# needs a native check
guardian-year-told = <b>Вы изменили год рождения.</b> Теперь { $company } больше не видит ваш номер и ваше имя в Telegram. То, что там уже прочитали, мы забрать не можем. Сначала должен согласиться родитель или опекун.
# needs a native check
guardian-hidden-told = Сотрудники Industrilyftet скрыли, как фирма { $company } может с вами связаться. Возможно, этого хочет родитель или опекун, или согласие записали по ошибке. Ваше «да» фирме остаётся. Хотите знать почему? Нажмите «Спросить человека».

# needs a native check
guardian-title = Для родителя или опекуна
# needs a native check
guardian-child = ваш ребёнок
# needs a native check
guardian-offer = { $kind }, «{ $title }»
# needs a native check
guardian-about = Речь о фирме { $company }: { $offer }. Встретиться с фирмой хочет { $name }.
# needs a native check
guardian-about-firm = Речь о фирме { $company }. Встретиться с фирмой и поговорить о работе или практике хочет { $name }.
# needs a native check
guardian-who-title = Кто мы?
# needs a native check
guardian-who = Industrilyftet – это проект в Jämtland и Härjedalen. Его ведёт IUC Z-Group при поддержке ЕС. Мы помогаем молодым найти работу и практику. Это бесплатно.
# needs a native check
guardian-contact = Есть вопросы? Откройте { $link } в Telegram и напишите /help. Нажмите «Спросить человека».
# needs a native check
guardian-knows-title = Что узнает фирма?
# needs a native check
guardian-knows = Имя, возраст, коммуну и языки. А ещё что { $name } умеет, любит и хочет выучить и как может добраться.
# needs a native check
guardian-knows-not = Фирма не видит номер телефона или имя в Telegram, пока не согласитесь вы или Industrilyftet.
# needs a native check
guardian-work-title = Работа
# needs a native check
guardian-visit-title = Визит
# needs a native check
guardian-min-age = Наименьший возраст: { $age }
# needs a native check
guardian-hazards-none = Особых опасностей фирма не видит.
# needs a native check
guardian-supervisor-yes = Взрослый на фирме показывает работу и помогает.
# needs a native check
guardian-supervisor-no = Наставника нет, то есть никто не показывает работу и не помогает.
# needs a native check
guardian-unknown = Этого мы ещё не знаем. Спросите фирму: { $things }.
# needs a native check
guardian-thing-hours = рабочее время
# needs a native check
guardian-thing-hazards = опасности
# needs a native check
guardian-thing-supervisor = наставник
# needs a native check
guardian-rights-title = Ваши права
# needs a native check
guardian-law-work = В Швеции до 18 лет можно работать, только если согласен кто-то из родителей или опекун. До года, когда исполняется 16, и до окончания 9 класса разрешена только лёгкая и безопасная работа. Тогда фирма должна рассказать вам о работе и опасностях.
# needs a native check
guardian-law-visit = Прийти и посмотреть – это не работа. Но вы всё равно можете сказать «нет».
# needs a native check
guardian-rights = Вы можете сказать «нет». Своё согласие можно забрать когда угодно. { $name } может показать вам всё, что сохранено, и удалить это.
# needs a native check
guardian-how-title = Как ответить
# needs a native check
guardian-how = Отсканируйте код своим телефоном. Нужен Telegram. Или подпишите внизу. Тогда { $name } покажет бумагу в Industrilyftet.
# needs a native check
guardian-how-signed = Согласие уже есть. Фирма хочет подпись? Подпишите внизу.
# needs a native check
guardian-code = Отсканируйте и ответьте «да» или «нет». Ответить можно один раз.
# needs a native check
guardian-field-name = Имя родителя или опекуна
# needs a native check
guardian-field-date = Дата
# needs a native check
guardian-field-sign = Подпись

# needs a native check
guardian-page-what = Если вы скажете «да», { $company } увидит, как связаться: номер телефона или имя в Telegram ({ $name }). Если скажете «нет», фирма этого не увидит.
# needs a native check
guardian-page-kept = Я сохраняю только ваш ответ и когда вы его дали, а не ваше имя. Это бесплатно.
# needs a native check
button-guardian-yes = Я родитель или опекун: согласие
# needs a native check
button-guardian-no = Нет
# needs a native check
guardian-yes-thanks = Спасибо за согласие. Теперь { $company } может видеть, как связаться ({ $name }).
# needs a native check
guardian-no-thanks = Спасибо за ответ. { $company } не увидит, как связаться ({ $name }).
# needs a native check
guardian-change = Решили иначе? Напишите сотрудникам проекта. Нажмите «Спросить человека».
# needs a native check
guardian-not-kept = О вас здесь ничего не сохранено, только ответ.
# needs a native check
guardian-tell-yourself = Сейчас я не могу написать вашему ребёнку. Скажите ему, пожалуйста, сами, что вы ответили.
# needs a native check
guardian-link-over = Эта ссылка уже не действует. Контакт завершён или удалён? Тогда фирма ничего не видит, и вам не нужно ничего делать. Контакт ещё продолжается? Попросите новую бумагу.
# needs a native check
guardian-link-own = Эта ссылка для вашего родителя или опекуна. Покажите бумагу тому, кто за вас отвечает.
# needs a native check
guardian-link-minor = Здесь может ответить только взрослый, а вам ещё нет 18 лет.
# needs a native check
guardian-link-firm = Вы работаете с этой фирмой, поэтому не можете здесь ответить. Вы родитель или опекун? Напишите /help и нажмите «Спросить человека».
# needs a native check
guardian-answered-before = Ответ уже есть. Хотите его изменить? Напишите /help и нажмите «Спросить человека».

# needs a native check
minor-hidden = <b>Кое-что я пока не показываю.</b> Это из-за правил для тех, кому нет 18 лет, а не из-за вас:
# needs a native check
minor-hidden-school = Нужно закончить 9 класс: { $count }
# needs a native check
minor-hidden-school-open = Я не знаю, закончили ли вы 9 класс: { $count }
# needs a native check
minor-hidden-age = Нужно быть старше: { $count }
# needs a native check
minor-hidden-unknown = Фирма не сказала, можно ли это до 18 лет: { $count }
