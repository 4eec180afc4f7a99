# checked by: nobody yet
# What the command line says.

settings-webhook-secret-missing = WEBHOOK_URL is set but WEBHOOK_SECRET is not. Choose a secret text of 1-256 characters (A-Z, a-z, 0-9, _ and -) and set both.
settings-staff-ids-wrong = STAFF_IDS must be Telegram ids with commas between, for example 12345,67890. It says: { $value }
settings-timezone-wrong = TIMEZONE must be a time zone such as Europe/Stockholm. It says: { $value }
settings-port-wrong = HTTP_PORT must be a number from 1 to 65535. It says: { $value }
settings-token-missing =
    There is no BOT_TOKEN. Write to @BotFather in Telegram: /newbot. Then put the line BOT_TOKEN=… into the file .env.
    To try everything without a token: make demo
check-texts-missing = The language { $language } is missing texts: { $keys }. Add them in locales/{ $language }/.
check-lexicon = Errors in the concept files: { $faults }
check-database-old = The database is not at the newest version. Run: python -m bot migrate
check-database-away = The database does not answer ({ $error }). Check DATABASE_URL and that the server is running.
check-token-wrong = Telegram does not recognise BOT_TOKEN. Copy it again from @BotFather.
check-telegram-away = { $url } does not answer ({ $error }). Check the network and BOT_API_URL.
