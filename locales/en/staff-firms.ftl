# checked by: nobody yet
# Firms and files: the list, a firm's page, changing, pausing, contacts, and files handed in by the chat.

table-too-large = { $file } is too large. A file may have at most { $megabytes } MB.
table-too-long = { $file } is too long. A sheet may have at most { $rows } rows. Delete rows that are not needed, also empty ones at the bottom, and save it again.
table-unpacks-large = { $file } does not look like a normal workbook: it is much larger inside than outside. Copy the sheets to a new workbook and save that.
table-macros = { $file } may hold macros (programs). I do not open such files. Save it as “Excel workbook (.xlsx)” and send it again.
table-other-program = { $file } is saved in a format that I do not read. Open it, choose “Save as” and “Excel workbook (.xlsx)”, and send it again.
table-last-day-wrong = the last day is before the first
table-ends-before = the evening ends before it begins
table-wanted-value = a value is needed here. Now there is a formula without a result. Copy the cell and paste it as a value.
table-wanted-codes = write codes of languages with commas between: sv, en, ar
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

# Files in the chat

file-kinds = I cannot read { $file }. I read .xlsx, .csv and .json. Would you like a template to fill in?
file-not-fetched = { $file } could not be fetched just now. Please send it once more.
file-gone = I do not have that file any more: it was taken in, thrown away, is older than a day, or you have sent a new one. Send it again if you like.
file-line = • { $text }
file-faults = <b>{ $file }</b> has { $count ->
    [one] one fault
   *[other] { $count } faults
}. Nothing has changed.
file-faults-how = Mend the file and send it again.
file-faults-rest = Above you see { $shown } of { $count } faults. Here are all of them.
file-would = <b>{ $file }</b> has no faults. This is what would change:
file-count = • { $deed }: { $thing }
file-things-company = { $count ->
    [one] one company
   *[other] { $count } companies
}
file-things-offer = { $count ->
    [one] one offer
   *[other] { $count } offers
}
file-things-event = { $count ->
    [one] one evening
   *[other] { $count } evenings
}
file-things-stop = { $count ->
    [one] one company’s doors
   *[other] doors of { $count } companies
}
file-things-route = { $count ->
    [one] one bus trip
   *[other] { $count } bus trips
}
file-deed-added = { $done ->
    [yes] Added
   *[no] To be added
}
file-deed-changed = { $done ->
    [yes] Changed
   *[no] To be changed
}
file-deed-opened = { $done ->
    [yes] Opened again
   *[no] To be opened again
}
file-deed-removed = { $done ->
    [yes] Closed, because not in the file
   *[no] To be closed, because not in the file
}
file-thing-company = company
file-thing-offer = offer
file-thing-event = evening
file-thing-stop = doors
file-thing-route = bus trip
file-owner = { " " }({ $name })
file-added = + new: { $thing } <b>{ $name }</b>{ $owner }
file-changed = ~ { $thing } <b>{ $name }</b>{ $owner }
file-opened = + opened again: { $thing } <b>{ $name }</b>{ $owner }
file-removed = – closed: { $thing } <b>{ $name }</b>{ $owner }
file-field = { "   " }{ $column }: { $before } → { $after }
file-more = … and { $count ->
    [one] one more line
   *[other] { $count } more lines
}. Everything is in the file above.
file-changes-rest = Here is everything that would change.
file-stays = Companies that are not in the file stay as they are. Yeses that wait do not change.
file-evening-stays = Doors and buses that are not in the file are closed. { $people ->
    [0] Nobody is registered yet.
    [one] One person is registered and will be told what changes.
   *[other] { $people } people are registered and will be told what changes.
}
file-ask = Shall I do it?
file-changed-meanwhile = Something has changed since you saw the list, so nothing is done yet. Now it looks like this:
file-changes-nothing = <b>{ $file }</b> has no faults, and everything in it is right already. Nothing needs to change.
file-done = ✓ Done. <b>{ $file }</b> is taken in.
file-left = The file is thrown away. Nothing has changed.
button-file-yes = Yes, do it
button-file-no = No, throw the file away
button-template = Template to fill in
button-export-firms = Get all as a file
template-caption = An empty workbook. Fill in the sheets “companies” and “offers”. The sheet “explanations” tells what each column means, and examples come after it. Send the file here when you are ready.
export-firms-caption = { $count ->
    [one] One company with its
   *[other] { $count } companies with their
} open offers. Change the file and send it here again. Do not remove the column “key”: it says which company a row is about.

explanations-sheet = sheet
explanations-column = column
explanations-needed = must be filled
explanations-meaning = what it means
explanations-example = example
column-translated = “{ $column }” in { $language }. Empty: the reader gets the Swedish.
column-companies-key = A short name that never changes: a–z, 0–9 and hyphens. The same key means the same company.
column-companies-name = The name that everybody sees.
column-companies-municipality = The municipality.
column-companies-about = What the company does. Two or three easy sentences in Swedish.
column-companies-address = Street and place where people go.
column-companies-latitude = Latitude in degrees, for the distance. For example 63.18.
column-companies-longitude = Longitude in degrees. For example 14.64.
column-companies-sector = Sector and what people work with.
column-companies-languages = Languages that somebody at the company speaks, as codes with commas between: sv, en, ar, uk, fa, ti, so.
column-companies-employees = How many people work there.
column-companies-example = yes if the company is invented.
column-offers-company = The company’s key.
column-offers-key = A short name of the offer: a–z, 0–9 and hyphens. The same key means the same offer. Removing the row closes the offer.
column-offers-kind = summer_job, internship, thesis, job, apprenticeship, study_visit or education.
column-offers-title = The title that everybody sees.
column-offers-about = What people do there. Two or three easy sentences in Swedish.
column-offers-concepts = Words for the work, if you want to steer the matching. May be empty.
column-offers-places = How many places there are.
column-offers-min-age = Lowest age. Empty means unknown; then nobody under 18 sees the offer.
column-offers-after-school = yes if compulsory school must be finished, else no. Empty means unknown; then nobody under 18 sees the offer.
column-offers-hazards = Hazards with commas between: noise, dust, cold, chemicals, heights, vehicles, electricity, heavy-lifting, hot-surfaces, moving-machines, sharp-tools. A hyphen (-) means none. Empty means unknown; then nobody under 18 sees the offer.
column-offers-supervisor = yes if an adult is always there, else no.
column-offers-hours = Working hours, in words.
column-offers-swedish = Swedish that is needed: A0, A1, A2, B1, B2, C1 or C2. Empty means none is required.
column-offers-swedish-reason = Why so much Swedish is needed. Must be there from B1.
column-offers-licence = Driving licence or certificate that is needed, for example B.
column-offers-starts-on = First day, as 2027-06-14.
column-offers-ends-on = Last day, as 2027-08-06.
column-offers-apply-by = Last day to say yes, as 2027-04-30.

# Firms in the chat

firms-title = <b>Companies</b> ({ $total })
firms-how = Tap a company, or search. Many changes at once are easiest in a file: send it here.
firms-none = There are no companies yet. Get the template, fill it in and send it here.
firms-found = Companies with “{ $words }”: { $total }
firms-not-found = No company with “{ $words }”. Search for a name, municipality or sector.
firm-button = { $name }, { $municipality }
firm-button-paused = ⏸ { $name }, { $municipality }
firm-title = <b>{ $name }</b>
firm-is-paused = ⏸ Paused since { DAY($day) }: gets no new yeses.
firm-now = Now: { $value }
firm-fact = { $field }: { $value }
firm-offers-line = Offers: { $open } open, { $closed } closed
firm-contacts-line = Contacts: { $names }
firm-contacts-none = No contact yet. Invite somebody, so that the company can answer.
firm-leads-line = Yeses: { $total }, of which { $waiting } wait
firm-leads-none = Yeses: none yet
firm-leads-nobody = ⚠️ Nobody at the company can answer them. Invite a contact.
firm-offers = <b>Offers at { $name }</b>
firm-offers-more = These are { $shown } of { $total }. All of them are in the file that you get with /export.
firm-offers-none = { $name } has no offers yet.
firm-offer-button = { $title }
firm-offer-title = <b>{ $title }</b>, { $company }
firm-offer-made = ✓ The offer is there now.
firm-offer-now-open = ✓ Open again.
firm-offer-now-close = ✓ Closed. Yeses that it has go on.
firm-offer-gone = That offer is no longer there.
firm-value-wrong = That cannot be saved: { $fault }
firm-contacts = <b>Contacts at { $name }</b>
firm-contact-line = • { $name }, since { DAY($day) }
firm-contact-gone = That person is no longer a contact.
firm-contact-removed = ✓ Removed. The person can no longer see or answer anything.
firm-remove-ask = Remove { $name } as a contact at { $company }? The person can no longer answer from now on, and the cards on the phone are emptied.
firm-pause-ask = Pause { $name }? Its offers are no longer shown, and nobody can say yes. { $waiting ->
    [0] No yes waits.
    [one] One yes waits; it goes on as usual.
   *[other] { $waiting } yeses wait; they go on as usual.
}
firm-made = ✓ The company is there now. Add offers and invite a contact.
firm-paused-now = ⏸ Paused.
firm-resumed-now = ✓ The company gets new yeses again.
card-taken-back = You may not see this any more, so the card is emptied. Ask the project staff if that is wrong.
firm-swedish-A0 = A0: no Swedish needed
firm-swedish-A1 = A1: a few words
firm-swedish-A2 = A2: simple things
firm-swedish-B1 = B1: manages everyday life
firm-swedish-B2 = B2: talks about most things
firm-swedish-C1 = C1: very good Swedish
firm-swedish-C2 = C2: Swedish as own language
button-firms-search = Search
button-firms-new = + New company
button-firms-all = Show all
button-firms-list = Companies
button-firm-change = Change
button-firm-offers = Offers
button-firm-contacts = Contacts
button-firm-pause = Pause
button-firm-pause-yes = Yes, pause
button-firm-resume = Take yeses again
button-firm-new-offer = + New offer
button-firm-offer-open = Open again
button-firm-offer-close = Close
button-firm-invite = Invite a contact
button-firm-remove = Remove { $name }
button-firm-remove-yes = Yes, remove

question-firm-search-words = What are you looking for? Write a word: name, municipality or sector.
question-firm-name = What is the company called?
question-firm-where = In which municipality? Tap, or write another one. The place on the map becomes the middle of the municipality; another place you write in the file.
question-firm-address = Which address? Street and place where people go.
question-firm-about = What does the company do? Two or three easy sentences in Swedish. Translations of an old text are removed.
question-firm-sector = Which sector? For example: Metall: svetsning
question-firm-languages = Which languages does somebody at the company speak? Choose several.
question-firm-employees = How many people work there?
field-firm-name = Name
field-firm-where = Municipality
field-firm-address = Address
field-firm-about = About the company
field-firm-sector = Sector
field-firm-languages = Languages
field-firm-employees = Employees

audit-firm-made = added { $company }
audit-firm-changed = changed { $company }
audit-firm-paused = paused { $company }
audit-firm-resumed = opened { $company } for new yeses
audit-offer-made = added “{ $offer }” at { $company }
audit-offer-changed = changed “{ $offer }” at { $company }
audit-offer-opened = opened “{ $offer }” at { $company }
audit-offer-closed = closed “{ $offer }” at { $company }
audit-contact-removed = removed a contact at { $company }
audit-file-imported = took in { $file } ({ $changes } changes)
audit-firms-exported = fetched { $count } companies as a file

help-staff-firms =
    /companies – companies: search, change, pause, contacts
    /template – template for companies and offers
    /export – all companies as a file; send it back when you have changed it
command-companies = Companies: search, change, pause
command-template = Template for companies to fill in
command-export = Get all companies as a file
