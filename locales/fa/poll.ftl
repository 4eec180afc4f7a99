# checked by: nobody yet
# The voluntary, anonymous poll after an evening or a lead. Asked only once.
# needs a native check
poll-offer =
    <b>اجازه هست سه پرسش کوتاه از شما بپرسیم؟</b>

    اتحادیهٔ اروپا بخشی از هزینهٔ پروژه را می‌دهد و می‌خواهد بداند به چه کسانی می‌رسیم. جواب‌ها بدون نام نگه داشته می‌شوند و هیچ‌کس نمی‌بیند شما چه جواب داده‌اید. جواب دادن اختیاری است.
button-poll-yes = بله، بپرسید
button-poll-no = نه، تشکر
poll-sex = شما زن هستید یا مرد؟
poll-sex-woman = زن
poll-sex-man = مرد
poll-sex-other = دیگر
poll-age = چند ساله هستید؟
poll-age-older = { $age } یا بیشتر
poll-born = آیا در کشوری غیر از سویدن به دنیا آمده‌اید؟
poll-born-yes = بله
poll-born-no = نه
button-poll-skip = نمی‌خواهم بگویم
poll-thanks = تشکر! جواب‌های شما بدون نام نگه داشته شد.
poll-no = درست است! دیگر نمی‌پرسیم.
poll-over = این پرسش‌ها تمام شده‌اند. ما فقط یک بار می‌پرسیم.
