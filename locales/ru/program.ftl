# checked by: nobody yet
# Что говорит командная строка.

settings-webhook-secret-missing = WEBHOOK_URL задан, а WEBHOOK_SECRET нет. Выберите секретный текст из 1–256 символов (A–Z, a–z, 0–9, _ и -) и задайте оба.
settings-staff-ids-wrong = STAFF_IDS – это номера Telegram через запятую, например 12345,67890. Сейчас там: { $value }
settings-timezone-wrong = TIMEZONE – это часовой пояс, например Europe/Stockholm. Сейчас там: { $value }
settings-port-wrong = HTTP_PORT – это число от 1 до 65535. Сейчас там: { $value }
settings-token-missing =
    Нет BOT_TOKEN. Напишите @BotFather в Telegram: /newbot. Потом добавьте строку BOT_TOKEN=… в файл .env.
    Без токена всё можно попробовать так: make demo
check-texts-missing = У языка { $language } не хватает текстов: { $keys }. Добавьте их в locales/{ $language }/.
check-lexicon = Ошибки в файлах понятий: { $faults }
check-database-old = База данных не самой новой версии. Запустите: python -m bot migrate
check-database-away = База данных не отвечает ({ $error }). Проверьте DATABASE_URL и работает ли сервер.
check-token-wrong = Telegram не узнаёт BOT_TOKEN. Скопируйте его ещё раз у @BotFather.
check-telegram-away = { $url } не отвечает ({ $error }). Проверьте сеть и BOT_API_URL.
