table-fault = sheet { $sheet }, row { $row }, column { $column }: { $fault }
table-faults =
    { $file } has faults, and nothing was changed:
    { $faults }
table-kind-unknown = { $file } is neither .xlsx, .csv nor .json.
table-unreadable = { $file } cannot be read. Open it, save it again and try once more.
table-sheet-missing = { $file } lacks the sheet { $sheet }.
table-key-twice = { $key } is on a row above already
table-company-unknown = the company { $key } is not in the sheet companies
table-column-unknown = there is no such column
table-cell-wrong = { $got } does not do: { $wanted }
table-cell-missing = something must stand here
table-reason-missing = a need for Swedish needs a reason
table-imported = Done: { $companies } companies, { $offers } offers, { $events } events.
table-exported = { $rows } rows in { $file }.
