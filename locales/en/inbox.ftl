# checked by: nobody yet
# The firm's inbox: notes on the card, who did what, and when a yes arrives.

lead-requested-later =
    <b>Done! Your yes is on its way to { $company }.</b>
    They get it on { DAY($date) } and will answer by { DAY($day) }. You will get the answer here. You do not need to do anything more.
lead-card-question-by = <b>Your question ({ $contact }):</b> { $question }
lead-card-note = <b>Note by { $contact }, { DAY($day) }:</b> { $note }
lead-card-note-staff = <b>Note, { DAY($day) }:</b> { $note }
lead-card-outcome = It led to: { $outcome }
lead-question-asked-by = { $contact } already asked your question, { DAY($day) }. You can ask more when you meet.
question-lead-note-note =
    Write a note, 500 characters at most. Only your contacts and the project staff see it. The person can read it if they fetch their data.
    Write nothing about health, religion, origin or family. The note is deleted after 30 days at the latest.
lead-note-kept = ✓ The note is saved.
lead-note-sensitive = That is about { $kinds }. I do not save it. Please write something about the work instead.
lead-note-over = This contact has ended. No more notes can be written about it.
lead-notes-title = <b>The { $shown } newest notes</b>
button-lead-note = Write a note
button-lead-notes = More notes ({ $count })
button-inbox = Our inbox
firm-not-yours = You are not a contact of that company. Ask the project staff if this is wrong.
only-for-contacts = This is for the contact persons of companies. Do you work at a company? Ask the project staff for a link.
firm-lead-gone = You do not have that contact any more. The person may have deleted their data.
