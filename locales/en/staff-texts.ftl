# checked by: nobody yet
# What `check texts` says: what is wrong with a text, and how to mend it. The command line speaks English.

check-text-line = { $at }: { $fault }
check-text-unreadable = line { $line } cannot be read. Look for a missing = or bracket there.
check-text-twice = the key stands twice, here and in { $other }. Take one away.
check-text-missing = the text is missing. Translate it from { $source }.
check-text-extra = { $source } has no such text for this language. Take it away, or add it there.
check-text-unused = no code uses this text. Take it away in every language, or add its pattern to bot/texts/data/texts.toml.
check-text-unknown = the code names this text, but { $source } does not have it. Write it, or mend the name.
check-text-arguments = the arguments differ from the source. Too many: { $more }. Missing: { $less }.
check-text-choices = the choice by { $name } differs from the source in: { $keys }. Give the same cases.
check-text-plural-impossible = this language has no such forms for { $name }: { $forms }. Take them away.
check-text-plural-missing = forms for { $name } are missing: { $forms }. Add them, or say above the text why not: # forms left out: few – why.
check-text-wide = “{ $words }” is { $width } pixels wide, a button has room for { $room }. Make it shorter.
check-text-same = the text is the same as in { $language }. Translate it.
check-text-foreign = most words are those of { $language }: { $words }. Translate it.
check-text-script = words in another script: { $words }. Translate them, or add names to bot/texts/data/texts.toml.
check-text-letters = letters of a neighbouring language: { $letters }. Write this language’s own.
check-text-loose = the command { $command } stands without isolates and is turned on the screen. Write it like this, with the command between the signs: "\u2068/help\u2069" in braces.
check-text-unspoken = says something by a sign or pictogram alone: { $words }. Who has it read aloud does not hear that. Write it in words.
check-text-digits = write numbers with the digits 0-9, as the rest of the chat does.
check-text-hard = “{ $word }” is a hard word. Easier: { $easier }.
check-text-lix = LIX is { $lix }, the limit is { $limit }. Use shorter sentences and shorter words.
check-text-header-missing = the file must begin with who has checked it. Write: { $header }
check-text-header-wrong = cannot read “{ $header }”. Write “# checked by: NAME, YYYY-MM-DD” or “# checked by: nobody yet”.
check-text-mark-missing = a text on consent or safety. Write above it: { $mark } – or, when it is checked: # checked by: NAME, YYYY-MM-DD
check-text-consent-changed = the words of this consent have changed since version { $version }. Did the meaning change? Raise the version, and everybody is asked again. Then run python -m bot check texts --read-consents
check-text-note-files = { $count } of { $total } files are checked by nobody yet.
check-text-note-native = { $count } { $count ->
    [one] text
   *[other] texts
} on consent and safety { $count ->
    [one] needs
   *[other] need
} a native check.
check-text-font = no font here has the letters { $letters }. Widths of buttons are guesses; put a font into bot/pictures/fonts/.
check-text-marked = { $count } headers and marks added. Look at what changed, then commit it.
check-text-consents-read = { $count } consents are read. Look at the changes in bot/texts/data/consents.toml and save them.
check-text-to-mend = { $count } to mend.
check-text-in-order = Every text is in order.
check-text-report-written = The report is in { $file }.
check-text-report-unwritable = { $file } cannot be written ({ $error }). Choose another place.
check-text-report-faults = Texts – { $count } to mend
check-text-report-notes = What people still have to do
check-text-report-hardest = The hardest texts in Swedish (LIX)
check-text-report-lix = { $lix }: { $key } ({ $words } words)
check-text-report-widest = The widest labels, in pixels
check-text-report-label = { $width }: { $place }, { $key } “{ $words }”
