# checked by: nobody yet
# What `check lexicon` says; the command line speaks English.

check-lexicon-language = { $language }: { $concepts } concepts, { $phrases } phrases, { $found } of them lead back to their own concept.
check-lexicon-thin = { "  " }fewer than { $least } phrases in { $count } of them: { $names }
check-lexicon-lost = { "  " }do not lead to their concept ({ $count }): { $names }
check-lexicon-clash = { $language }: “{ $phrase }” belongs to both { $one } and { $other }. Keep it in one of them.
settings-language-model-wrong = LANGUAGE_MODEL must be on or off. It says: { $value }
check-model-missing = LANGUAGE_MODEL is on, but the extra is missing. Install it: pip install industrinatten[model]
