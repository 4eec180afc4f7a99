# checked by: nobody yet
# Рассылки: что видит получатель. Сам текст пишут сотрудники.
cast-friend = друзья
cast-day = { DAY($day) }
cast-gone = Этого сообщения у нас уже нет. Напишите /help, чтобы увидеть, что можно сделать.
button-cast-register = Записаться
button-cast-evening = Мой вечер
button-cast-matches = Посмотреть фирмы
