# checked by: nobody yet
# Vad `check lexicon` säger; kommandoraden talar engelska.

check-lexicon-language = { $language }: { $concepts } begrepp, { $phrases } fraser, { $found } av dem leder till sitt eget begrepp.
check-lexicon-thin = { "  " }färre än { $least } fraser i { $count } av dem: { $names }
check-lexicon-lost = { "  " }leder inte till sitt begrepp ({ $count }): { $names }
check-lexicon-clash = { $language }: ”{ $phrase }” hör till både { $one } och { $other }. Låt den stå i ett av dem.
settings-language-model-wrong = LANGUAGE_MODEL ska vara on eller off. Nu står det: { $value }
check-model-missing = LANGUAGE_MODEL är on, men tillägget saknas. Installera det: pip install industrinatten[model]
