# checked by: nobody yet
# Broadcasts: what the receiver sees. The text itself is written by staff.
cast-friend = دوست عزیز
cast-day = { DAY($day) }
cast-gone = این پیام دیگر نزد ما نیست. بنویسید { "\u2068/help\u2069" } تا ببینید چه کارهایی می‌توانید بکنید.
button-cast-register = ثبت‌نام کنید
button-cast-evening = شب من
button-cast-matches = دیدن شرکت‌ها
