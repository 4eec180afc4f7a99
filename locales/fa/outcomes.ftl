# What a contact led to, and what the person is told when staff close it.

button-talked = بله، حرف زدیم
button-not-talked = نه، هنوز نه
button-outcome = بگویید نتیجه چه شد
button-outcome-change = تغییر
talked-ask-person = { $company } چند روز پیش به شما بله گفت. <b>آیا با هم حرف زده‌اید؟</b>
talked-good = خیلی خوب!
not-talked-person = هیچ عیبی ندارد که خودتان اول بنویسید. در { "⁨/leads⁩" } می‌بینید چطور با { $company } تماس بگیرید. یک پیام کوتاه کافی است: «سلام، من همانم که در بات { "⁨Industrinatten⁩" } بله گفتم.»
outcome-ask = <b>تماس با { $company } به کجا رسید؟</b> بعداً می‌توانید جواب‌تان را تغییر دهید.
outcome-visit = بازدید
outcome-internship = کارآموزی
outcome-summer-job = کار تابستانی
outcome-job = کار
outcome-thesis = پروژهٔ پایان‌نامه
outcome-education = آموزش
outcome-nothing = این بار هیچ
outcome-thanks = تشکر! این به ما کمک می‌کند به دیگران کمک کنیم.
lead-over = این تماس تمام شده است.
lead-closed-firm-silent = { $company } با آن که چند بار پرسیدیم جواب نداد. این تماس را بستیم. متأسفیم.
lead-closed-firm-full = { $company } حالا جای خالی ندارد. این تماس را بستیم.
lead-closed-person-asked = تماس با { $company } را همان طور که خواستید بستیم. دیگر معلومات شما را نمی‌بینند.
lead-closed-mistake = در تماس با { $company } اشتباهی شد، پس آن را بستیم. دیگر معلومات شما را نمی‌بینند.
