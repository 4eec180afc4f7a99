# checked by: nobody yet

table-fault = ገጽ { $sheet }፡ መስመር { $row }፡ ዓምዲ { $column }፦ { $fault }
table-fault-place = { $place }፦ { $fault }
table-faults =
    ኣብ { $file } ጌጋታት ኣሎ፡ ዝተቐየረ የለን፦
    { $faults }
table-kind-unknown = { $file } xlsx፡ csv ወይ json ኣይኮነን።
table-unreadable = { $file } ክንበብ ኣይከኣልን። ክፈትዎ፡ ደጊምኩም ዓቅብዎ፡ ብድሕሪኡ ደጊምኩም ፈትኑ።
table-unwritable = { $file } ክጽሓፍ ኣይከኣልን ({ $error })። ነቲ ፎልደር ርኣይዎ፡ ወይ ካልእ ቦታ ምረጹ።
table-sheet-missing = ኣብ { $file } ገጽ { $sheet } የለን።
table-key-twice = { $key } ኣብ ላዕለዋይ መስመር ኣሎ
table-company-unknown = ትካል { $key } ኣብቲ ፋይል ኮነ ኣብ ዳታቤዝ የለን
table-column-unknown = ከምኡ ዝበለ ዓምዲ የለን
table-column-twice = እዚ ዓምዲ ክልተ ግዜ ኣሎ
table-cell-wrong = { $got } ኣይሰርሕን፦ { $wanted }
table-cell-missing = ኣብዚ ገለ ክጸሓፍ ኣለዎ
table-reason-missing = ሽወደንኛ የድሊ እንተ ኢልኩም፡ ምኽንያቱ ጽሓፉ
table-one-event = እቲ ገጽ ሓደ መስመር ክህልዎ ኣለዎ፦ ሓደ ፍጻመ
table-owner-unknown = { $key } ኣብቲ እዚ መስመር ናቱ ዝኾነ ገጽ የለን
table-route-short = ጉዕዞ ኣውቶቡስ ኣብ ገጽ «route stops» እንተ ወሓደ ክልተ መዕረፊታት የድልዮ
table-no-event = ዝዕቀብ ፍጻመ የለን።
table-event-xlsx = { $file }፦ ፍጻመ ብዙሕ ገጻት ኣለዎ። ብ.xlsx ዝውዳእ ፋይል ምረጹ።
table-imported = ተወዲኡ፦ { $companies } ትካላት፡ { $offers } ዕድላት፡ { $events } ፍጻመታት።
table-exported = { $rows } መስመራት ኣብ { $file }።
