# checked by: nobody yet
# እቲ ዝተጻሕፈ ክልተ ትርጉም ክህልዎ ከሎ ዝሕተቱ ሕቶታት

day-option = { SHORTDAY($day) }
day-differs = { $date } { $weekday } እዩ። { DAY($first) } ማለትኩም ድዩ፡ ወይስ { DAY($second) }?
day-which = { DAY($first) } ማለትኩም ድዩ፡ ወይስ { DAY($second) }?
clock-which = ኣየናይ ሰዓት ማለትኩም እዩ? ኣብዚ እንተ ዘየለ፡ ከምዚ ጽሓፉ፦ 17:00
number-which = ኣየናይ ቁጽሪ ማለትኩም እዩ?
miles-which = እንግሊዛዊ ማይል ማለትኩም ድዩ፡ ወይስ ሽወደናዊ ማይል? ሓደ እንግሊዛዊ ማይል 1.6 ኪ.ሜ እዩ። ሓደ ሽወደናዊ ማይል 10 ኪ.ሜ እዩ። ክሳብ ክንደይ ክትከዱ ከም እትኽእሉ ምረጹ።
