# checked by: nobody yet

table-fault = xaashida { $sheet }, safka { $row }, tiirka { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    { $file } khaladaad baa ku jira, waxbana lama beddelin:
    { $faults }
table-kind-unknown = { $file } ma aha .xlsx, .csv ama .json.
table-unreadable = { $file } lama akhrin karo. Fur, mar kale kaydi oo isku day.
table-unwritable = { $file } lama qori karo ({ $error }). Hubi galka ama dooro meel kale.
table-sheet-missing = Faylka { $file } xaashida { $sheet } kuma jirto.
table-key-twice = { $key } hore ayuu saf sare ugu jiray
table-company-unknown = shirkadda { $key } kuma jirto faylka iyo database-ka midna
table-column-unknown = tiirkaas ma jiro
table-column-twice = tiirkani laba jeer ayuu ku jiraa
table-cell-wrong = { $got } ma geli karo: { $wanted }
table-cell-missing = halkan wax waa in lagu qoro
table-reason-missing = shardiga Af-Iswiidhishka sabab buu u baahan yahay
table-one-event = xaashidu waa inay hal saf leedahay: hal munaasabad
table-owner-unknown = { $key } kuma jiro xaashida safkani ka tirsan yahay
table-route-short = safarka basku wuxuu u baahan yahay ugu yaraan laba joogsi oo xaashida “route stops” ku qoran
table-no-event = Munaasabad la kaydiyo ma jirto.
table-event-xlsx = { $file }: munaasabaddu dhowr xaashi ayay leedahay. Dooro fayl ku dhammaada .xlsx.
table-imported = Waa dhammaatay: { $companies } shirkadood, { $offers } fursadood, { $events } munaasabad.
table-exported = { $rows } saf oo ku jira { $file }.
