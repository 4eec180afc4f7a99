# checked by: nobody yet
# Broadcasts: what the receiver sees. The text itself is written by staff.
cast-friend = друзі
cast-day = { DAY($day) }
cast-gone = Цього повідомлення в нас уже немає. Напишіть /help і побачите, що можна зробити.
button-cast-register = Зареєструватися
button-cast-evening = Мій вечір
button-cast-matches = Переглянути фірми
