# checked by: nobody yet
# Somebody sends more at once than the bot can read.

too-fast = Я читаю повільно. Зачекайте трохи й напишіть ще раз. Жодна ваша відповідь не загубилася.
too-much-work = Забагато файлів за короткий час. Зачекайте пів хвилини й натисніть ще раз.
