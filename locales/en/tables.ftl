# checked by: nobody yet

table-fault = sheet { $sheet }, row { $row }, column { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    { $file } has faults, and nothing was changed:
    { $faults }
table-kind-unknown = { $file } is neither .xlsx, .csv nor .json.
table-unreadable = { $file } cannot be read. Open it, save it again and try once more.
table-unwritable = { $file } cannot be written ({ $error }). Check the folder or choose another place.
table-sheet-missing = { $file } lacks the sheet { $sheet }.
table-key-twice = { $key } is on a row above already
table-company-unknown = the company { $key } is neither in the file nor in the database
table-column-unknown = there is no such column
table-column-twice = this column is there twice
table-cell-wrong = { $got } does not do: { $wanted }
table-cell-missing = something must stand here
table-reason-missing = a need for Swedish needs a reason
table-one-event = the sheet must have one row: one event
table-owner-unknown = { $key } is not in the sheet that this row belongs to
table-route-short = a bus needs at least two rows in the sheet "route stops"
table-no-event = There is no event to save.
table-event-xlsx = { $file }: an event has several sheets. Choose a file that ends in .xlsx.
table-imported = Done: { $companies } companies, { $offers } offers, { $events } events.
table-exported = { $rows } rows in { $file }.
