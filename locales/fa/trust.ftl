# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = آیا این واقعی است؟
button-report-it = گزارش
command-real = آیا این واقعی است؟
# needs a native check
real =
    <b>آیا این واقعی است؟</b>
    بله. { "\u2068Industrilyftet\u2069" } پروژه‌ای در { "\u2068Jämtland\u2069" } و { "\u2068Härjedalen\u2069" } است. { "\u2068IUC Z-Group\u2069" } آن را با کمک اتحادیه اروپا پیش می‌برد.
real-firms = همکاران پروژه این شرکت‌ها را بررسی کرده‌اند:
real-firms-more = … و { $count } شرکت دیگر.
# needs a native check
real-never =
    <b>من هیچ‌وقت این‌ها را نمی‌خواهم:</b>
    • پول
    • بانک‌آیدی (BankID)، کارت بانکی یا رمز
    • شماره شخصی یا پاسپورت
    همه چیز اینجا رایگان است.
# needs a native check
real-report = اگر کسی چنین چیزی از شما خواست، یا چیزی درست به نظر نمی‌رسد، به آن شخص جواب ندهید. دکمه <b>گزارش</b> را بزنید تا یک انسان از همکاران پروژه آن را بخواند. می‌توانید { "\u2068/report\u2069" } هم بنویسید.
# needs a native check
report-how = بنویسید چه شده است. یک انسان از همکاران پروژه آن را می‌خواند. اگر کسی همین حالا در خطر است، به 112 زنگ بزنید.
