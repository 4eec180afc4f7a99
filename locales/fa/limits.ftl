# checked by: nobody yet
# Somebody sends more at once than the bot can read.

too-fast = من آهسته می‌خوانم. کمی صبر کنید و بعد دوباره بنویسید. هیچ‌کدام از جواب‌های‌تان گم نشده است.
too-much-work = در وقت کم فایل‌های زیادی خواستید. نیم دقیقه صبر کنید و بعد دوباره بزنید.
