# checked by: nobody yet
# أسئلة عندما تعني الكلمات المكتوبة شيئين.

day-option = { SHORTDAY($day) }
day-differs = { $date } هو يوم { $weekday }. هل المقصود { DAY($first) } أم { DAY($second) }؟
day-which = هل المقصود { DAY($first) } أم { DAY($second) }؟
clock-which = أي وقت هو المقصود؟ إن لم يكن هنا، فالرجاء كتابته هكذا: 17:00
number-which = أي عدد هو المقصود؟
miles-which = هل المقصود الميل الإنجليزي أم الميل السويدي؟ الميل الإنجليزي 1.6 كم، والميل السويدي 10 كم. ما المسافة التي تناسبك؟
