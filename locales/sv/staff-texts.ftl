# checked by: nobody yet
# Vad `check texts` säger: vad som är fel med en text, och hur man rättar det. Kommandoraden talar engelska.

check-text-line = { $at }: { $fault }
check-text-unreadable = rad { $line } går inte att läsa. Leta efter ett = eller en parentes som saknas där.
check-text-twice = nyckeln finns två gånger, här och i { $other }. Ta bort den ena.
check-text-missing = texten saknas. Översätt den från { $source }.
check-text-extra = { $source } har ingen sådan text för det här språket. Ta bort den, eller lägg till den där.
check-text-unused = ingen kod använder texten. Ta bort den på alla språk, eller lägg till mönstret i bot/texts/data/texts.toml.
check-text-unknown = koden nämner texten, men { $source } har den inte. Skriv den, eller rätta namnet.
check-text-arguments = argumenten är inte källans. För många: { $more }. Saknas: { $less }.
check-text-choices = valet efter { $name } är inte källans: { $keys }. Ta med samma fall.
check-text-plural-impossible = språket har inga sådana former för { $name }: { $forms }. Ta bort dem.
check-text-plural-missing = former för { $name } saknas: { $forms }. Lägg till dem, eller skriv ovanför varför inte: # forms left out: few – varför.
check-text-wide = ”{ $words }” är { $width } pixlar bred, en knapp har plats för { $room }. Gör den kortare.
check-text-same = texten är densamma som på { $language }. Översätt den.
check-text-foreign = de flesta orden är på { $language }: { $words }. Översätt den.
check-text-script = ord i en annan skrift: { $words }. Översätt dem, eller lägg till namn i bot/texts/data/texts.toml.
check-text-letters = bokstäver från ett annat språk: { $letters }. Skriv språkets egna.
check-text-loose = kommandot { $command } står utan riktningstecken och vänds på skärmen. Skriv så här, med kommandot mellan tecknen: "\u2068/help\u2069" inom klamrar.
check-text-unspoken = säger något med bara ett tecken eller en bild: { $words }. Den som får texten uppläst hör det inte. Skriv det med ord.
check-text-digits = skriv tal med siffrorna 0–9, som i resten av chatten.
check-text-hard = ”{ $word }” är ett svårt ord. Lättare: { $easier }.
check-text-lix = LIX är { $lix }, gränsen är { $limit }. Skriv kortare meningar och kortare ord.
check-text-header-missing = filen ska börja med vem som har granskat den. Skriv: { $header }
check-text-header-wrong = förstår inte ”{ $header }”. Skriv ”# checked by: NAMN, ÅÅÅÅ-MM-DD” eller ”# checked by: nobody yet”.
check-text-mark-missing = en text om samtycke eller säkerhet. Skriv ovanför: { $mark } – eller, när den är granskad: # checked by: NAMN, ÅÅÅÅ-MM-DD
check-text-consent-changed = orden i samtycket har ändrats sedan version { $version }. Ändrades meningen? Höj version, så frågas alla igen. Kör sedan python -m bot check texts --read-consents
check-text-note-files = { $count } av { $total } filer har ingen granskat än.
check-text-note-native = { $count } { $count ->
    [one] text
   *[other] texter
} om samtycke och säkerhet väntar på någon som har språket som modersmål.
check-text-font = inget typsnitt här har bokstäverna { $letters }. Knapparnas bredd är en gissning; lägg ett typsnitt i bot/pictures/fonts/.
check-text-marked = { $count } rader om granskning tillagda. Se över ändringarna och spara dem.
check-text-consents-read = { $count } samtycken är lästa. Se över ändringarna i bot/texts/data/consents.toml och spara dem.
check-text-to-mend = { $count } att rätta.
check-text-in-order = Alla texter är i ordning.
check-text-report-written = Rapporten finns i { $file }.
check-text-report-unwritable = { $file } går inte att skriva ({ $error }). Välj en annan plats.
check-text-report-faults = Texterna – { $count } att rätta
check-text-report-notes = Det som människor har kvar att göra
check-text-report-hardest = De svåraste texterna på svenska (LIX)
check-text-report-lix = { $lix }: { $key } ({ $words } ord)
check-text-report-widest = De bredaste knapparna, i pixlar
check-text-report-label = { $width }: { $place }, { $key } ”{ $words }”
