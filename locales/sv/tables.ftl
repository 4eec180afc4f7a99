# checked by: nobody yet

table-fault = blad { $sheet }, rad { $row }, kolumn { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    { $file } har fel, och ingenting har ändrats:
    { $faults }
table-kind-unknown = { $file } är varken .xlsx, .csv eller .json.
table-unreadable = { $file } går inte att läsa. Öppna den, spara den igen och försök på nytt.
table-unwritable = { $file } går inte att skriva ({ $error }). Se över mappen och välj en annan plats.
table-sheet-missing = { $file } saknar bladet { $sheet }.
table-key-twice = { $key } finns redan på en rad ovanför
table-company-unknown = företaget { $key } finns varken i filen eller i databasen
table-column-unknown = den kolumnen finns inte
table-column-twice = kolumnen finns två gånger
table-cell-wrong = { $got } går inte: { $wanted }
table-cell-missing = här måste det stå något
table-reason-missing = ett krav på svenska behöver ett skäl
table-one-event = bladet ska ha en rad: ett evenemang
table-owner-unknown = { $key } finns inte i bladet som raden hör till
table-route-short = en busstur behöver minst två hållplatser i bladet ”route stops”
table-no-event = Det finns inget evenemang att spara.
table-event-xlsx = { $file }: ett evenemang har flera blad. Välj en fil som slutar på .xlsx.
table-imported = Klart: { $companies } företag, { $offers } erbjudanden, { $events } evenemang.
table-exported = { $rows } rader i { $file }.
