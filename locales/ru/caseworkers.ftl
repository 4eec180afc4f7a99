# checked by: nobody yet
# Что человек читает, когда ему помогает консультант: ответить, забрать ответы, показать результат.

# needs a native check
question-client-consent =
    <b>Можно сохранить ваши ответы?</b>
    Вы отвечаете на телефоне консультанта (handläggare). Консультант видит ваши ответы. Они хранятся там не дольше 30 дней, потом удаляются. Ни одна фирма их сейчас не видит.
    Вам дадут лист бумаги с кодом. С этим кодом вы перенесёте ответы на свой телефон, когда захотите. Тогда с телефона консультанта они исчезнут.
# needs a native check
client-too-young =
    Спасибо за ответ! Вам ещё нет 13 лет, поэтому мы ничего о вас не сохраняем.
    Но приходите на Industrinatten вместе с кем-то из взрослых.
client-refused = Ничего страшного. Мы не сохранили никаких ответов.

slip-title = Это может вам подойти
slip-none = Сейчас показать нечего. Новые предложения ещё появятся.
slip-firm = { $company }, { $municipality }
slip-how = Когда у вас будет Telegram, отсканируйте код камерой телефона. Ваши ответы перейдут на ваш телефон, и вы сможете сказать фирме «да».
slip-code = Или напишите боту этот код:
slip-until = Код работает один раз. Последний день – { DAY($day) }. Не показывайте его другим.

# needs a native check
claim-ask =
    <b>Здесь есть ответы, которые записали вместе с вами: { $who }, { $home }.</b>
    Перенести их сюда? Тогда я сохраню их здесь, только чтобы найти фирмы, которые вам подходят. С телефона консультанта они исчезнут. Посмотреть и удалить всё можно через /privacy.
claim-somebody = консультант
# needs a native check
claim-replaces = У вас здесь уже есть ответы. Если вы скажете «да», вместо них будут другие.
claim-not-now = Хорошо. Ничего не изменилось. Если передумаете, код ещё работает.
claim-done = <b>Готово! Теперь это ваши ответы.</b> У консультанта их больше нет.
button-claim-yes = Да, перенести сюда
button-claim-replace = Да, заменить мои ответы
button-claim-no = Нет, не сейчас
hand-over-unknown = Этот код не работает. Может быть, его уже использовали или его срок прошёл. Спросите своего консультанта.
code-too-often = Слишком много попыток. Подождите { $minutes } мин и попробуйте ещё раз.

meeting-met =
    <b>{ $name } работает здесь: { $home }.</b>
    { $name } ничего о вас не видит. Но теперь вы можете показать, как идут дела с фирмой. Это в разделе «Мои контакты».
meeting-code-unknown = Я не знаю такого кода. Проверьте его ещё раз или попросите у консультанта новый.

# needs a native check
button-share-outcome = Показать консультанту, как дела
# needs a native check
button-share-stop = Больше не показывать: { $name }
# needs a native check
button-share-first = Да, под именем { $name }
# needs a native check
button-share-other = Да, под другим именем
# needs a native check
button-share-no = Нет, ничего не показывать
# needs a native check
share-nobody = У вас здесь пока нет консультанта. Попросите у него код из шести знаков и напишите его мне.
# needs a native check
share-whom = Кто может видеть, как идут дела?
# needs a native check
share-whom-line = { $name }, { $home }
# needs a native check
share-ask = <b>Показать, как идут дела с фирмой { $company }? Увидит { $name }, { $home }.</b>
# needs a native check
share-what =
    Будет видно:
    • имя, которое вы выберете
    • { $company }
    • как идут дела. Сейчас: { $state }
# needs a native check
share-how = Больше ничего не видно: ни ответов, ни вопросов, ни номера телефона. Перестать можно когда угодно, одним нажатием. Если вы скажете «нет», ничего не случится.
# needs a native check
share-is-on = { $name } видит, как идут дела с фирмой { $company }.
# needs a native check
share-not-now = Хорошо. { $name } ничего не видит.
# needs a native check
share-done = Готово. { $name } теперь видит, как идут дела с фирмой { $company }, и больше ничего.
# needs a native check
share-stopped = Готово. Консультант этого больше не видит.
# needs a native check
share-caseworker-gone = Этого консультанта здесь больше нет.
question-outcome-name-name = <b>Какое имя должен видеть консультант?</b>

# Where it stands, in the words that both the person and the caseworker read.
# needs a native check
share-state-requested = «да» сказано, ждём ответа фирмы
# needs a native check
share-state-accepted = фирма сказала «да»
# needs a native check
share-state-declined = фирма в этот раз не смогла
# needs a native check
share-state-expired = фирма не ответила
# needs a native check
share-state-contacted = на связи с фирмой
# needs a native check
share-state-hired = есть работа на фирме
# needs a native check
share-state-closed = завершено
