# checked by: nobody yet
# What a contact led to, and what the person is told when staff close it.

button-talked = بله، حرف زدیم
button-not-talked = نه، هنوز نه
button-outcome = نتیجه را بگویید
button-outcome-change = تغییر
talked-ask-person = { $company } چند روز پیش به شما بله گفت. <b>آیا با هم حرف زده‌اید؟</b>
talked-good = چه خوب!
not-talked-person = هیچ عیبی ندارد که اول خودتان بنویسید. در { "\u2068/leads\u2069" } می‌بینید چطور با { $company } تماس بگیرید. یک پیام کوتاه کافی است: «سلام، من همان کسی هستم که در ربات { "\u2068Industrinatten\u2069" } بله گفتم.»
outcome-ask = <b>تماس با { $company } به کجا رسید؟</b> بعداً می‌توانید جواب‌تان را تغییر بدهید.
outcome-visit = بازدید
outcome-internship = کارآموزی
outcome-summer-job = کار تابستانی
outcome-job = کار
outcome-thesis = پایان‌نامه با شرکت
outcome-education = دوره آموزشی
outcome-nothing = این بار هیچ چیز
outcome-thanks = تشکر! این به ما کمک می‌کند که به دیگران کمک کنیم.
lead-over = این تماس تمام شده است.
lead-closed-firm-silent = چند بار پرسیدیم، ولی { $company } جواب نداد. این تماس را بستیم. متأسفیم.
lead-closed-firm-full = { $company } فعلاً جای خالی ندارد. این تماس را بستیم.
lead-closed-person-asked = تماس با { $company } را همان طور که خواستید بستیم. دیگر معلومات شما را نمی‌بینند.
lead-closed-mistake = در تماس با { $company } اشتباهی پیش آمد، برای همین آن را بستیم. دیگر معلومات شما را نمی‌بینند.
