# checked by: nobody yet
# Waxa khadka amarka uu sheego

settings-webhook-secret-missing = WEBHOOK_URL waa la qoray laakiin WEBHOOK_SECRET lama qorin. Dooro qoraal sir ah oo 1–256 xaraf ah (A–Z, a–z, 0–9, _ iyo -), labadaba qor.
settings-staff-ids-wrong = STAFF_IDS waa inuu noqdaa lambarro Telegram oo hakad u dhexeeyo, tusaale 12345,67890. Hadda waa: { $value }
settings-timezone-wrong = TIMEZONE waa inuu noqdaa aag waqti sida Europe/Stockholm. Hadda waa: { $value }
settings-port-wrong = HTTP_PORT waa inuu noqdaa lambar u dhexeeya 1 iyo 65535. Hadda waa: { $value }
settings-token-missing =
    BOT_TOKEN ma jiro. Telegram ugu qor @BotFather: /newbot. Kadib sadarka BOT_TOKEN=… geli faylka .env.
    Token la’aan wax walba waxaad ku tijaabin kartaa: make demo
check-texts-missing = Luqadda { $language } waxaa ka maqan qoraalladan: { $keys }. Ku dar locales/{ $language }/.
check-lexicon = Khalad ayaa ku jira faylasha fikradaha: { $faults }
check-database-old = Database-ku ma aha nooca ugu cusub. Qor: python -m bot migrate
check-database-away = Database-ku ma jawaabayo ({ $error }). Hubi DATABASE_URL iyo in server-ku shaqaynayo.
check-token-wrong = Telegram ma aqoonsana BOT_TOKEN. Mar kale ka soo koobiyee @BotFather.
check-telegram-away = { $url } ma jawaabayo ({ $error }). Hubi internetka iyo BOT_API_URL.
