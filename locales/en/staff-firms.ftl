# Firms and files: the list, a firm's page, changing, pausing, contacts, and files handed in by the chat.

table-too-large = { $file } is too large. A file may have at most { $megabytes } MB.
table-too-long = { $file } is too long. A sheet may have at most { $rows } rows. Delete rows that are not needed, also empty ones at the bottom, and save it again.
table-unpacks-large = { $file } does not look like a normal workbook: it is much larger inside than outside. Copy the sheets to a new workbook and save that.
table-macros = { $file } may hold macros (programs). I do not open such files. Save it as “Excel workbook (.xlsx)” and send it again.
table-other-program = { $file } is saved in a format that I do not read. Open it, choose “Save as” and “Excel workbook (.xlsx)”, and send it again.
table-ends-before = the evening ends before it begins
table-wanted-value = a value is needed here. Now there is a formula without a result. Copy the cell and paste it as a value.
table-wanted-yes-no = write yes or no
table-wanted-one-of = write one of: { $choices }
table-wanted-range = write a number from { $low } to { $high }
table-wanted-number = write a whole number
table-wanted-text = text is needed here. Format the cell as text.
table-wanted-date = write a date such as { $example }
table-wanted-instant = write a day and time such as { $example }
table-wanted-clock = write a time like { $example }
table-wanted-zone = write a time zone such as { $example }
table-wanted-length = at most { $most } characters
table-wanted-key = only small letters a–z, digits and hyphens
