# checked by: nobody yet
# سؤال‌ها وقتی که نوشته دو معنا دارد

day-option = { SHORTDAY($day) }
day-differs = { $date }، { $weekday } است. منظورتان { DAY($first) } است یا { DAY($second) }؟
day-which = منظورتان { DAY($first) } است یا { DAY($second) }؟
clock-which = منظورتان چه وقتی است؟ اگر این‌جا نیست، این‌طور بنویسید: 17:00
number-which = منظورتان کدام عدد است؟
miles-which = منظورتان مایل انگلیسی است یا مایل سویدنی؟ یک مایل انگلیسی 1.6 کیلومتر است و یک مایل سویدنی 10 کیلومتر. انتخاب کنید که تا کجا می‌توانید بروید.
