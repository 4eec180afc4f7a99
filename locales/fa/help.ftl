# checked by: nobody yet
# Asking a person, and what staff corrected.

button-ask-person = از یک انسان بپرسید
button-ask-again = باز هم بپرسید
button-help-own = سؤال‌های من
button-help-withdraw = سؤال را پس می‌گیرم
button-help-undo = این تغییر را برگردان
# needs a native check
question-help-turned-13 = <b>13 سال‌تان تمام شده است؟</b>
question-help-question =
    <b>چه می‌خواهید بپرسید؟</b> به زبان خودتان بنویسید.
    یک انسان از پروژه سؤال را می‌خواند و همین جا جواب می‌دهد. شماره شخصی (personnummer) و چیزهای خصوصی ننویسید.
# needs a native check
question-help-may-see =
    <b>آیا کسی که به شما کمک می‌کند می‌تواند جواب‌های شما را اینجا ببیند؟</b>
    فقط تا وقتی که جواب بگیرید. شماره تلفن شما را نمی‌بیند. اگر من شما را غلط فهمیده باشم، می‌تواند درستش کند. شما خبر می‌شوید و می‌توانید آن را برگردانید.
    سؤال شما وقتی فرستاده می‌شود که جواب بدهید.
# needs a native check
help-text-sensitive = این درباره { $kinds } است، پس آن را نمی‌فرستم. لطفاً سؤال را طور دیگر بنویسید، بدون این گونه چیزها درباره خودتان.
help-sent = تشکر! سؤال شما فرستاده شد. جواب همین جا در چت می‌آید. آن را یک انسان به سویدنی یا انگلیسی می‌نویسد و من ترجمه نمی‌کنم.
help-sent-paused = شما پیام‌های مرا بسته‌اید. پس جواب را فقط در «سؤال‌های من» می‌بینید، مگر این که دوباره پیام‌ها را باز کنید:
help-full = شما چند سؤال دارید که منتظر جواب است. یکی را پس بگیرید یا منتظر جواب‌ها باشید. بعد باز می‌توانید بپرسید.
help-gone = این سؤال دیگر وجود ندارد.
help-over = به این سؤال جواب داده شده یا پاک شده است.
help-own-title = <b>سؤال‌های شما</b>
help-own-none = هنوز چیزی نپرسیده‌اید.
help-own-open = فرستاده شد: { DAY($day) }. منتظر جواب است.
help-own-withdrawn = فرستاده شد: { DAY($day) }. شما آن را پس گرفتید.
help-own-emptied = فرستاده شد: { DAY($day) }. متن پاک شده است. ما آن را حداکثر 30 روز نگه می‌داریم.
help-own-answer = <b>جواب:</b>
help-withdrawn-now = سؤال پس گرفته شد و متن آن پاک شد.
help-answered = <b>جواب شما آمد.</b>
help-you-asked = شما پرسیدید:
help-they-answer = جواب:
help-answer-untranslated = این جواب را یک انسان نوشته است. ترجمه نشده است.
help-corrected = <b>همکاران پروژه یکی از جواب‌های شما را تغییر دادند</b> تا درست‌تر باشد.
help-change-before = قبلاً: { $state }
help-change-now = حالا: { $state }
help-state-skill = بلد هستید: { $concept }
help-state-wish = می‌خواهید یاد بگیرید: { $concept }
help-state-avoid = نمی‌خواهید با این کار کنید: { $concept }
help-state-none = { $concept } نیست
help-undone = حالا دوباره مثل قبل است.
help-undone-before = همین حالا هم مثل قبل است. همه جواب‌هایتان را اینجا ببینید و تغییر بدهید:
# needs a native check
privacy-questions = سؤال‌های شما از همکاران پروژه را حداکثر 30 روز نگه می‌داریم.
# needs a native check
privacy-referral = این را هم نگه داشته‌ایم که با کدام لینک به اینجا آمدید (از یک مکتب، یک اداره یا یک سفیر). فقط می‌شماریم چند نفر می‌آیند. آنها خبر نمی‌شوند که شما بودید.
