# checked by: nobody yet
# What the command line says.

settings-webhook-secret-missing = WEBHOOK_URL задано, а WEBHOOK_SECRET ні. Виберіть таємний текст на 1–256 символів (A–Z, a–z, 0–9, _ і -) і задайте обидва.
settings-staff-ids-wrong = STAFF_IDS – це номери Telegram через кому, наприклад 12345,67890. Зараз там: { $value }
settings-timezone-wrong = TIMEZONE – це часовий пояс, наприклад Europe/Stockholm. Зараз там: { $value }
settings-port-wrong = HTTP_PORT – це число від 1 до 65535. Зараз там: { $value }
settings-token-missing =
    Немає BOT_TOKEN. Напишіть @BotFather у Telegram: /newbot. Потім додайте рядок BOT_TOKEN=… у файл .env.
    Без токена все можна спробувати так: make demo
check-texts-missing = Мові { $language } бракує текстів: { $keys }. Додайте їх у locales/{ $language }/.
check-lexicon = Помилки у файлах понять: { $faults }
check-database-old = База даних не найновішої версії. Запустіть: python -m bot migrate
check-database-away = База даних не відповідає ({ $error }). Перевірте DATABASE_URL і чи працює сервер.
check-token-wrong = Telegram не впізнає BOT_TOKEN. Скопіюйте його ще раз від @BotFather.
check-telegram-away = { $url } не відповідає ({ $error }). Перевірте мережу й BOT_API_URL.
