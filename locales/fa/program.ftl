# checked by: nobody yet
# آنچه خط فرمان می‌گوید

settings-webhook-secret-missing = ‏WEBHOOK_URL هست ولی WEBHOOK_SECRET نیست. یک متن مخفی با 1 تا 256 حرف انتخاب کنید (A–Z, a–z, 0–9, _ و -) و هر دو را بنویسید.
settings-staff-ids-wrong = ‏STAFF_IDS باید شماره‌های تلگرام باشد، با ویرگول (کامه) بین آنها، مثلاً { "\u206812345,67890\u2069" }. حالا این است: { $value }
settings-timezone-wrong = ‏TIMEZONE باید یک منطقه زمانی مثل Europe/Stockholm باشد. حالا این است: { $value }
settings-port-wrong = ‏HTTP_PORT باید عددی از 1 تا 65535 باشد. حالا این است: { $value }
settings-token-missing =
    ‏BOT_TOKEN نیست. در تلگرام به @BotFather بنویسید: { "\u2068/newbot\u2069" }. بعد سطر BOT_TOKEN=… را در فایل .env بگذارید.
    بدون توکن هم می‌توانید همه چیز را امتحان کنید با: make demo
check-texts-missing = در زبان { $language } این متن‌ها نیست: { $keys }. آنها را در locales/{ $language }/ اضافه کنید.
check-lexicon = اشتباه در فایل‌های مفهوم‌ها: { $faults }
check-database-old = دیتابیس نسخه آخر نیست. اجرا کنید: python -m bot migrate
check-database-away = دیتابیس جواب نمی‌دهد ({ $error }). ببینید DATABASE_URL درست باشد و سرور روشن باشد.
check-token-wrong = تلگرام این BOT_TOKEN را نمی‌شناسد. دوباره آن را از @BotFather کاپی کنید.
check-telegram-away = ‏{ $url } جواب نمی‌دهد ({ $error }). انترنت و BOT_API_URL را ببینید.
