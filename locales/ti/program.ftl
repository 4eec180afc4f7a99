# checked by: nobody yet
# መስመር ትእዛዝ ዝብሎ

settings-webhook-secret-missing = WEBHOOK_URL ኣሎ፡ WEBHOOK_SECRET ግን የለን። ካብ 1 ክሳብ 256 ፊደል ዘለዎ ምስጢራዊ ጽሑፍ ምረጹ (A–Z, a–z, 0–9, _ ከምኡውን -)፡ ክልቲኡ ድማ ጽሓፉ።
settings-staff-ids-wrong = STAFF_IDS ብኮማ (,) ዝተፈላለዩ ቁጽርታት ተለግራም ክኸውን ኣለዎ፡ ንኣብነት 12345,67890። ሕጂ ዘሎ፦ { $value }
settings-timezone-wrong = TIMEZONE ከም Europe/Stockholm ዝኣመሰለ ዞባ ሰዓት ክኸውን ኣለዎ። ሕጂ ዘሎ፦ { $value }
settings-port-wrong = HTTP_PORT ካብ 1 ክሳብ 65535 ዝኾነ ቁጽሪ ክኸውን ኣለዎ። ሕጂ ዘሎ፦ { $value }
settings-token-missing =
    BOT_TOKEN የለን። ኣብ ተለግራም ናብ @BotFather ጽሓፉ፦ /newbot። ብድሕሪኡ መስመር BOT_TOKEN=… ኣብ ፋይል .env ኣእትዉ።
    ብዘይ ቶከን ኩሉ ክትፍትኑ ትኽእሉ፦ make demo
check-texts-missing = ቋንቋ { $language } እዞም ጽሑፋት ይጎድልዎ፦ { $keys }። ኣብ locales/{ $language }/ ወስኹዎም።
check-lexicon = ኣብ ፋይላት ቃላት ጌጋ ኣሎ፦ { $faults }
check-database-old = ዳታቤዝ እቲ ሓድሽ ቨርዥን ኣይኮነን። ነዚ ኣስርሑ፦ python -m bot migrate
check-database-away = ዳታቤዝ ኣይምልስን ኣሎ ({ $error })። DATABASE_URL ርኣዩ፡ ሰርቨር ይሰርሕ ምህላዉ ድማ ኣረጋግጹ።
check-token-wrong = ተለግራም ነቲ BOT_TOKEN ኣይፈልጦን። ካብ @BotFather ደጊምኩም ኮፒ ግበርዎ።
check-telegram-away = { $url } ኣይምልስን ኣሎ ({ $error })። ኢንተርነትን BOT_API_URLን ርኣዩ።
