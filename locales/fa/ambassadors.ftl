# checked by: nobody yet
# Asking an ambassador: who asks, and what both sides read.

command-ask = از کسی که آنجا کار می‌کند بپرسید
button-ask-ambassador = از یک سفیر بپرسید
button-ask-firm = از کسی که آنجا کار می‌کند بپرسید
button-ask-one = { $name }، { $home }
button-ask-all = همه سفیرها
button-ask-own = گفتگوهای من
button-ask-write = سؤال بپرسید
ask-title = <b>از یک سفیر بپرسید</b>
ask-how = سفیرها جوان‌هایی هستند که در یک شرکت کار می‌کنند. آنها می‌گویند کار آنجا واقعاً چطور است. وقتی می‌پرسید، سفیر نمی‌داند شما کی هستید.
ask-line = { $name }، { $company }. زبان‌ها: { $languages }
ask-none = فعلاً سفیری نیست که بتوان از او پرسید. همکاران پروژه با خوشحالی به جای او جواب می‌دهند.
ask-yourself = این کارت خودتان است. از کس دیگری بپرسید.
ask-many-open = شما حالا { $most } گفتگوی باز دارید. یکی را تمام کنید، بعد می‌توانید از یک نفر دیگر هم بپرسید.
ask-many-today = شما در یک شبانه‌روز { $most } پیام نوشته‌اید. لطفاً تا فردا صبر کنید تا سفیرها فرصت جواب دادن داشته باشند. هر چه فرستاده‌اید سر جایش است.
ambassador-away = این سفیر فعلاً سؤال نمی‌گیرد. می‌توانید از کس دیگری بپرسید.
ambassador-title = <b>{ $name }</b>، { $company }
ambassador-speaks = زبان‌ها: { $languages }
ambassador-day = <b>یک روز در کار</b>
ambassador-photo = در عکس: { $alt }
# needs a native check
question-ask-amb-turned-13 = <b>13 سال‌تان تمام شده است؟</b>
# needs a native check
question-ask-amb-question =
    <b>چه می‌خواهید بپرسید؟</b> به زبان خودتان بنویسید. من ترجمه نمی‌کنم.
    سفیر سؤال و زبان آن را می‌بیند، و این که به این شرکت علاقه دارید. نام، سن و شماره شما را نمی‌بیند. همکاران پروژه هم می‌توانند گفتگو را بخوانند. نام، شماره تلفن و چیزهای خصوصی ننویسید.
# needs a native check
question-ask-more-text =
    <b>چه می‌خواهید بنویسید؟</b>
    سفیر هنوز هم نمی‌داند شما کی هستید. نام، شماره تلفن و چیزهای خصوصی ننویسید.
talk-sent = تشکر! سؤال شما به { $name } در { $company } فرستاده شد. جواب همین جا در چت می‌آید. اگر دیر شد، من یادآوری می‌کنم. اگر تا { DAY($day) } جواب نیامد، همکاران پروژه پیگیری می‌کنند.
# needs a native check
talk-held = تشکر! اول یک انسان از پروژه پیام شما را می‌خواند. این کار را وقتی می‌کنیم که شاید در پیام راه تماس، حرف پول یا حرف تند باشد. نتیجه را به شما می‌گوییم.
dialogue-ambassador = سفیر
dialogue-person = آن شخص
dialogue-language = زبان این متن: { $language }. من ترجمه نمی‌کنم.
dialogue-answered = <b>جواب از { $name } در { $company }</b>
dialogue-you-wrote = شما نوشتید:
dialogue-they-wrote = از { $name }:
dialogue-talk-held = (منتظر خواندن همکاران پروژه)
dialogue-talk-withheld = (فرستاده نشد)
dialogue-emptied = متن پاک شده است. ما آن را حداکثر 30 روز نگه می‌داریم.
dialogue-judged-passed = همکاران پروژه پیام شما را خواندند. حالا به { $name } فرستاده شد.
# needs a native check
dialogue-judged-withheld = همکاران پروژه پیام شما را خواندند و آن را به { $name } نمی‌فرستند. راه تماس، حرف پول و حرف تند فرستاده نمی‌شود تا همه در امان باشند. لطفاً یک بار دیگر بدون این چیزها بنویسید.
dialogue-delayed = { $name } از { $company } هنوز جواب نداده است. ببخشید که باید صبر کنید. من یادآوری کرده‌ام و حالا همکاران پروژه هم خبر دارند.
dialogue-own-title = <b>گفتگوهای شما با سفیرها</b>
dialogue-own-none = هنوز با سفیری گفتگو نکرده‌اید.
dialogue-line = { $name }، { $company }: { $state }
dialogue-state-waiting = منتظر جواب
dialogue-state-open = ادامه دارد
dialogue-state-over = تمام شده
dialogue-gone = این گفتگو دیگر وجود ندارد.
dialogue-over = گفتگو تمام شده است، پس دیگر چیزی فرستاده نمی‌شود.
dialogue-paused = شما پیام‌های مرا بسته‌اید. گفتگوها به شکل پیام می‌آیند، پس اگر می‌خواهید بخوانید، دوباره پیام‌ها را باز کنید.
dialogue-comes = همین پایین می‌آید.
dialogue-stop-ask = <b>می‌خواهید گفتگو را تمام کنید؟</b> همین حالا تمام می‌شود و دیگر نمی‌توانید آنجا به هم بنویسید.
dialogue-stopped = گفتگو تمام شد. دیگر چیزی از { $name } نمی‌آید و چیزی هم به آنجا فرستاده نمی‌شود.
dialogue-ended-ambassador = { $name } از { $company } گفتگو را تمام کرد. شاید به شما ربطی نداشته باشد: گاهی وقت کم است. می‌توانید از کس دیگری بپرسید.
dialogue-ended-left = { $name } از { $company } دیگر با ما نیست، پس گفتگو تمام شد. می‌توانید از کس دیگری بپرسید.
dialogue-ended-staff = همکاران پروژه گفتگو با { $name } از { $company } را تمام کردند. اگر می‌خواهید دلیلش را بدانید، به آنها بنویسید.
button-dialogue-read = گفتگو را بخوان
button-dialogue-more = باز هم می‌نویسم
button-dialogue-again = دوباره می‌نویسم
button-dialogue-stop = تمام کردن گفتگو
button-dialogue-stop-yes = بله، تمام شود
button-dialogue-exchange = رد و بدل راه تماس
button-exchange-see = ببینم چیست
button-exchange-username = { $username }
button-exchange-phone = شماره تلفن من
button-exchange-no = نه، تشکر
button-exchange-back = پشیمان شدم
# needs a native check
exchange-ask = <b>می‌خواهید با { $name } راه تماس رد و بدل کنید؟</b> انتخاب کنید چه می‌دهید. من از طرف دیگر می‌پرسم. فقط وقتی هر دو انتخاب کردید، راه تماس همدیگر را می‌بینید.
# needs a native check
exchange-asked = <b>می‌خواهید با { $name } راه تماس رد و بدل کنید؟</b> طرف دیگر انتخاب کرده است. اگر بله بگویید، همین حالا راه تماس همدیگر را می‌بینید. مجبور نیستید: مثل قبل می‌توانید اینجا بنویسید.
# needs a native check
exchange-wanted = پیشنهادی از { $name }، { $company }: راه تماس رد و بدل کنید تا بیرون از این ربات با هم در تماس باشید. تصمیم با شماست.
exchange-waits = خوب. از { $name } می‌پرسم. تا وقتی هر دو انتخاب نکرده‌اید، هیچ کس راه تماس شما را نمی‌بیند.
exchange-both = هر دو انتخاب کردید. راه تماس همین پایین می‌آید.
exchange-done = <b>راه تماس رد و بدل شد.</b> تماس با { $name }: { $contact }
# needs a native check
exchange-care = به هیچ کس پول یا رمز ندهید. اگر چیزی درست به نظر نمی‌آید، گفتگو را تمام کنید و به همکاران پروژه بنویسید.
exchange-declined = این بار راه تماس با { $name } رد و بدل نشد. مثل قبل می‌توانید اینجا بنویسید.
exchange-said-no = خوب. هیچ کس راه تماس شما را نمی‌بیند. مثل قبل می‌توانید اینجا بنویسید.
# needs a native check
exchange-not-here = راه تماس فقط وقتی رد و بدل می‌شود که من مطمئن باشم هر دو بزرگسال هستند. اینجا این را نمی‌دانم. مثل قبل می‌توانید اینجا بنویسید.
exchange-no-username = شما در تلگرام نام کاربری ندارید. شماره تلفن را انتخاب کنید یا مثل قبل اینجا بنویسید.
# needs a native check
exchange-phone-ask = دکمه پایین را بزنید تا تلفن شماره خودتان را بفرستد. طرف دیگر فقط وقتی آن را می‌بیند که هر دو انتخاب کرده باشید.
exchange-phone-kept = خوب، بدون شماره. مثل قبل می‌توانید اینجا بنویسید.
question-talk-phone-phone = دکمه پایین را بزنید تا تلفن شماره خودتان را بفرستد.
# needs a native check
privacy-dialogues = گفتگوهای شما با سفیرها را حداکثر 30 روز نگه می‌داریم. سفیر خبر نمی‌شود که شما کی هستید.
