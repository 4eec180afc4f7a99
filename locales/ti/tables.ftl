table-fault = ገጽ { $sheet }፡ መስመር { $row }፡ ዓምዲ { $column }: { $fault }
table-faults =
    ኣብ { $file } ጌጋታት ኣሎ፡ ዝተቐየረ የለን:
    { $faults }
table-kind-unknown = { $file } xlsx፡ csv ወይ json ኣይኮነን።
table-unreadable = { $file } ክንበብ ኣይከኣልን። ክፈቱዎ፡ መሊስኩም ዓቅቡዎ፡ እሞ እንደገና ፈትኑ።
table-sheet-missing = ኣብ { $file } ገጽ { $sheet } የለን።
table-key-twice = { $key } ኣብ ላዕለዋይ መስመር ኣሎ
table-company-unknown = ትካል { $key } ኣብ ገጽ companies የለን
table-column-unknown = ከምኡ ዝበለ ዓምዲ የለን
table-cell-wrong = { $got } ኣይሰርሕን: { $wanted }
table-cell-missing = ኣብዚ ገለ ክጸሓፍ ኣለዎ
table-reason-missing = ናይ ሽወደንኛ ጠለብ ምኽንያት የድልዮ
table-imported = ተወዲኡ: { $companies } ትካላት፡ { $offers } ዕድላት፡ { $events } ፍጻመታት።
table-exported = { $rows } መስመራት ኣብ { $file }።
