# checked by: nobody yet
# آنچه شخص می‌خواند وقتی یک کارمند به او کمک می‌کند.

# needs a native check
question-client-consent =
    <b>اجازه داریم جواب‌های شما را نگه داریم؟</b>
    شما در تلفن کارمندی که به شما کمک می‌کند { "\u2068(handläggare)\u2069" } جواب می‌دهید. کارمند جواب‌های شما را می‌بیند. حداکثر 30 روز آنجا می‌ماند و بعد پاک می‌شود. حالا هیچ شرکتی آنها را نمی‌بیند.
    یک کاغذ با یک کد می‌گیرید. با این کد هر وقت خواستید جواب‌ها را به تلفن خودتان می‌برید. آن وقت از تلفن کارمند پاک می‌شود.
# needs a native check
client-too-young =
    تشکر که گفتید! شما هنوز 13 ساله نیستید. برای همین هیچ چیزی درباره شما نگه نمی‌داریم.
    ولی همراه یک بزرگسال به شب صنعت { "\u2068(Industrinatten)\u2069" } خوش آمدید.
client-refused = اشکالی ندارد. هیچ جوابی را نگه نداشتیم.

slip-title = اینها شاید برای شما مناسب باشد
slip-none = فعلاً چیزی برای نشان دادن نیست. پیشنهادهای تازه می‌آید.
slip-how = وقتی { "\u2068Telegram\u2069" } داشتید: کد را با کمره تلفن اسکن کنید. جواب‌های‌تان به تلفن شما می‌آید و می‌توانید به یک شرکت بله بگویید.
slip-code = یا این کد را به ربات بنویسید:
slip-firm = { $company }، { $municipality }
slip-until = کد یک بار کار می‌کند، تا { DAY($day) }. آن را به دیگران نشان ندهید.

# needs a native check
claim-ask =
    <b>اینجا جواب‌هایی هست که { $who } در { $home } همراه شما نوشته است.</b>
    می‌خواهید آنها را به اینجا بیاورید؟ آن وقت اینجا نگه می‌دارم، فقط برای پیدا کردن شرکت مناسب شما. از تلفن کارمند پاک می‌شود. با { "\u2068/privacy\u2069" } می‌توانید همه چیز را ببینید و پاک کنید.
claim-somebody = یک کارمند
# needs a native check
claim-replaces = شما اینجا از قبل جواب دارید. اگر بله بگویید، جواب‌های دیگر جای آنها را می‌گیرد.
claim-not-now = خوب. هیچ چیز تغییر نکرد. اگر نظرتان عوض شد، کد هنوز کار می‌کند.
claim-done = <b>تمام شد! جواب‌ها حالا مال شماست.</b> دیگر پیش کارمند نیست.
button-claim-yes = بله، به اینجا بیاورید
button-claim-replace = بله، جواب‌هایم را عوض کنید
button-claim-no = نه، فعلاً نه
hand-over-unknown = این کد کار نمی‌کند. شاید قبلاً استفاده شده یا وقتش گذشته است. از کارمندی که به شما کمک می‌کند بپرسید.
code-too-often = خیلی امتحان کردید. { $minutes } دقیقه صبر کنید و دوباره امتحان کنید.

meeting-met =
    <b>{ $name } در { $home } کار می‌کند.</b>
    { $name } هیچ چیزی درباره شما نمی‌بیند. ولی حالا می‌توانید انتخاب کنید که ببیند کارتان با یک شرکت چطور پیش می‌رود. این کار را در «تماس‌های من» می‌کنید.
meeting-code-unknown = این کد را نمی‌شناسم. یک بار دیگر نگاهش کنید، یا از کارمند کد تازه بخواهید.

# needs a native check
button-share-outcome = نشان دادن نتیجه به یک کارمند
# needs a native check
button-share-stop = دیگر به { $name } نشان ندهید
# needs a native check
button-share-first = بله، با نام { $name }
# needs a native check
button-share-other = بله، با نام دیگر
# needs a native check
button-share-no = نه، چیزی نشان ندهید
# needs a native check
share-nobody = هنوز اینجا کارمندی ندارید. از کارمندی که به شما کمک می‌کند یک کد شش‌حرفی بخواهید و برای من بنویسید.
# needs a native check
share-whom = چه کسی اجازه دارد ببیند کار چطور پیش می‌رود؟
# needs a native check
share-whom-line = { $name }، { $home }
# needs a native check
share-ask = <b>{ $name } در { $home } اجازه دارد ببیند کارتان با { $company } چطور پیش می‌رود؟</b>
# needs a native check
share-what =
    اینها دیده می‌شود:
    • نامی که خودتان انتخاب می‌کنید
    • { $company }
    • کار چطور پیش می‌رود. حالا: { $state }
# needs a native check
share-how = چیز دیگری دیده نمی‌شود: نه جواب‌ها، نه سؤال‌ها، نه شماره تلفن. هر وقت خواستید، با یک دکمه قطع می‌کنید. اگر نه بگویید، هیچ اتفاقی نمی‌افتد.
# needs a native check
share-is-on = { $name } می‌بیند که کارتان با { $company } چطور پیش می‌رود.
# needs a native check
share-not-now = خوب. { $name } هیچ چیزی نمی‌بیند.
# needs a native check
share-done = تمام شد. { $name } حالا می‌بیند که کارتان با { $company } چطور پیش می‌رود، و نه چیز دیگری.
# needs a native check
share-stopped = تمام شد. کارمند دیگر آن را نمی‌بیند.
# needs a native check
share-caseworker-gone = این کارمند دیگر اینجا نیست.
question-outcome-name-name = <b>کارمند کدام نام را ببیند؟</b>

# Where it stands, in the words that both the person and the caseworker read.
# needs a native check
share-state-requested = به شرکت بله گفته و منتظر جواب است
# needs a native check
share-state-accepted = شرکت بله گفت
# needs a native check
share-state-declined = شرکت این بار نتوانست
# needs a native check
share-state-expired = شرکت جواب نداد
# needs a native check
share-state-contacted = با هم در تماس هستند
# needs a native check
share-state-hired = آنجا کار پیدا کرده است
# needs a native check
share-state-closed = تمام شد
