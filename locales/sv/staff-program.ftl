# checked by: nobody yet
# Vad `check lexicon` säger; kommandoraden talar engelska.

check-lexicon-language = { $language }: { $concepts } begrepp, { $phrases } fraser, { $found } av dem leder till sitt eget begrepp.
check-lexicon-thin = { "  " }färre än { $least } fraser i { $count } av dem: { $names }
check-lexicon-lost = { "  " }leder inte till sitt begrepp ({ $count }): { $names }
check-lexicon-clash = { $language }: ”{ $phrase }” hör till både { $one } och { $other }. Låt den stå i ett av dem.
settings-language-model-wrong = LANGUAGE_MODEL ska vara on eller off. Nu står det: { $value }
check-model-missing = LANGUAGE_MODEL är on, men tillägget saknas. Installera det: pip install industrinatten[model]
settings-data-key-wrong = DATA_KEY är ingen nyckel. Gör en med: python -m bot new-key. Flera skiljs med kommatecken, den nyaste först.
settings-key-file-wrong = { $file } innehåller ingen nyckel. Hämta tillbaka rätt fil från din kopia. Utan den går namn och texter inte att läsa.
check-key-wrong = Databasen är låst med en annan nyckel. Sätt DATA_KEY till den (eller lägg tillbaka filen `key` i datamappen). Flera nycklar skiljs med kommatecken, den nyaste först.
backup-written = Säkerhetskopian är skriven: { $file } ({ $rows } rader). Personliga uppgifter är låsta i den: förvara nyckeln på ett annat ställe.
backup-pruned = Borttagna säkerhetskopior, för att de är äldre än { $days } dagar eller blir det i dag: { $count }.
backup-old = Obs: den här säkerhetskopian är { $age } dagar gammal. Vi har lovat att inte spara någon längre än { $days } dagar. Radera filen nu.
backup-marks-old = Obs: vilka som har raderats minns vi i { $days } dagar. Den som raderades för längre sedan än så, men efter säkerhetskopian, kan vara tillbaka.
backup-marks-missing = Obs: filen { $file } saknas. Därför kan de som raderades efter säkerhetskopian vara tillbaka. Lägg dit filen, och återställ en gång till till en tom databas.
backup-unusable = { $file } går inte att återställa: { $fault }
backup-not-empty = Databasen är inte tom. Återställ till en ny: sätt DATABASE_URL till den, eller flytta undan den gamla filen.
backup-restored = Återställt: { $rows } rader. Raderade igen, för att de raderades efter säkerhetskopian: { $gone } personer.
sealed-anew = Låst med den nyaste nyckeln: { $count } värden. Nycklar efter den första i DATA_KEY behövs inte längre för databasen; äldre säkerhetskopior behöver dem fortfarande.
