table-fault = xaashida { $sheet }, safka { $row }, tiirka { $column }: { $fault }
table-faults =
    { $file } khaladaad baa ku jira, waxbana lama beddelin:
    { $faults }
table-kind-unknown = { $file } ma aha .xlsx, .csv ama .json.
table-unreadable = { $file } lama akhrin karo. Fur, mar kale kaydi oo isku day.
table-sheet-missing = { $file } kuma jirto xaashida { $sheet }.
table-key-twice = { $key } hore ayuu saf sare ugu jiray
table-company-unknown = shirkadda { $key } kuma jirto xaashida companies
table-column-unknown = tiirkaas ma jiro
table-cell-wrong = { $got } ma shaqaynayo: { $wanted }
table-cell-missing = halkan wax waa in lagu qoro
table-reason-missing = shardiga af-iswiidhishka sabab buu u baahan yahay
table-imported = Waa dhammaatay: { $companies } shirkadood, { $offers } fursadood, { $events } munaasabad.
table-exported = { $rows } saf oo ku jira { $file }.
