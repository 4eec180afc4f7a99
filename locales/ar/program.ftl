# checked by: nobody yet
# What the command line says.

settings-webhook-secret-missing = { "\u2068WEBHOOK_URL\u2069" } موجود لكن { "\u2068WEBHOOK_SECRET\u2069" } غير موجود. يجب اختيار نص سري من 1 إلى 256 حرفًا { "\u2068(A–Z, a–z, 0–9, _, -)\u2069" } وتحديد الاثنين.
settings-staff-ids-wrong = يجب أن يحتوي { "\u2068STAFF_IDS\u2069" } على أرقام تيليغرام بينها فواصل، مثلًا { "\u206812345,67890\u2069" }. المكتوب الآن: { $value }
settings-timezone-wrong = يجب أن يكون { "\u2068TIMEZONE\u2069" } منطقة زمنية مثل { "\u2068Europe/Stockholm\u2069" }. المكتوب الآن: { $value }
settings-port-wrong = يجب أن يكون { "\u2068HTTP_PORT\u2069" } عددًا من 1 إلى 65535. المكتوب الآن: { $value }
settings-token-missing =
    لا يوجد { "\u2068BOT_TOKEN\u2069" }. يُطلب من { "\u2068@BotFather\u2069" } في تيليغرام: { "\u2068/newbot\u2069" }. ثم يُضاف السطر { "\u2068BOT_TOKEN=…\u2069" } إلى الملف { "\u2068.env\u2069" }.
    لتجربة كل شيء بدونه: { "\u2068make demo\u2069" }
check-texts-missing = اللغة { $language } تنقصها نصوص: { $keys }. تُضاف في { "\u2068locales/\u2069" }{ $language }{ "\u2068/\u2069" }.
check-lexicon = أخطاء في ملفات المفاهيم: { $faults }
check-database-old = قاعدة البيانات ليست في أحدث إصدار. الأمر اللازم: { "\u2068python -m bot migrate\u2069" }
check-database-away = قاعدة البيانات لا تستجيب ({ $error }). الرجاء التأكد من { "\u2068DATABASE_URL\u2069" } ومن أن الخادم يعمل.
check-token-wrong = تيليغرام لا يعرف { "\u2068BOT_TOKEN\u2069" }. الرجاء نسخه مرة أخرى من { "\u2068@BotFather\u2069" }.
check-telegram-away = { $url } لا يستجيب ({ $error }). الرجاء التأكد من الشبكة ومن { "\u2068BOT_API_URL\u2069" }.
