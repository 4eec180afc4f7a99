# checked by: nobody yet
# What `check lexicon` says; the command line speaks English.

check-lexicon-language = { $language }: { $concepts } concepts, { $phrases } phrases, { $found } of them lead back to their own concept.
check-lexicon-thin = { "  " }fewer than { $least } phrases in { $count } of them: { $names }
check-lexicon-lost = { "  " }do not lead to their concept ({ $count }): { $names }
check-lexicon-clash = { $language }: “{ $phrase }” belongs to both { $one } and { $other }. Keep it in one of them.
settings-language-model-wrong = LANGUAGE_MODEL must be on or off. It says: { $value }
check-model-missing = LANGUAGE_MODEL is on, but the extra is missing. Install it: pip install industrinatten[model]
settings-data-key-wrong = DATA_KEY is no key. Make one with: python -m bot new-key. Several are separated by commas, the newest first.
settings-key-file-wrong = { $file } holds no key. Bring the right file back from where you keep a copy. Without it names and texts cannot be read.
check-key-wrong = The database was sealed with another key. Set DATA_KEY to that one (or bring the file `key` back into the data folder). Several keys are separated by commas, the newest first.
backup-written = Backup written: { $file } ({ $rows } rows). Personal fields are sealed in it: keep the key somewhere else.
backup-pruned = Backups deleted because they are older than { $days } days, or will be today: { $count }.
backup-old = Note: this backup is { $age } days old. We have promised to keep none for more than { $days } days. Delete the file now.
backup-marks-old = Note: who was erased is remembered for { $days } days. Whoever was erased longer ago than that, but after the backup, may be back.
backup-marks-missing = Note: the file { $file } is not there. So people who were erased after the backup may be back. Put the file there, and restore once more into an empty database.
backup-unusable = { $file } cannot be restored: { $fault }
backup-not-empty = The database is not empty. Restore into a new one: set DATABASE_URL to it, or move the old file away.
backup-restored = Restored: { $rows } rows. Erased again because they were erased after the backup: { $gone } people.
sealed-anew = Sealed with the newest key: { $count } values. Keys after the first in DATA_KEY are no longer needed for this database; backups made before still need them.
