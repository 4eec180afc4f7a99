# checked by: nobody yet
# What the command line says.

settings-webhook-secret-missing = WEBHOOK_URL är satt men inte WEBHOOK_SECRET. Välj en hemlig text på 1–256 tecken (A–Z, a–z, 0–9, _ och -) och sätt båda.
settings-staff-ids-wrong = STAFF_IDS ska vara Telegram-id med komma emellan, till exempel 12345,67890. Nu står det: { $value }
settings-timezone-wrong = TIMEZONE ska vara en tidszon som Europe/Stockholm. Nu står det: { $value }
settings-port-wrong = HTTP_PORT ska vara ett tal från 1 till 65535. Nu står det: { $value }
settings-token-missing =
    Det finns ingen BOT_TOKEN. Skriv till @BotFather i Telegram: /newbot. Lägg sedan raden BOT_TOKEN=… i filen .env.
    Utan token går det att prova allt med: make demo
check-texts-missing = Språket { $language } saknar texter: { $keys }. Lägg till dem i locales/{ $language }/.
check-lexicon = Fel i begreppsfilerna: { $faults }
check-database-old = Databasen är inte på den nyaste versionen. Kör: python -m bot migrate
check-database-away = Databasen svarar inte ({ $error }). Se över DATABASE_URL och att servern är igång.
check-token-wrong = Telegram känner inte igen BOT_TOKEN. Kopiera den igen från @BotFather.
check-telegram-away = { $url } svarar inte ({ $error }). Se över nätet och BOT_API_URL.
