# checked by: nobody yet
# What a contact led to, and what the person is told when staff close it.

button-talked = Yes, we have talked
button-not-talked = No, not yet
button-outcome = Say what it led to
button-outcome-change = Change
talked-ask-person = { $company } said yes to you some days ago. <b>Have you talked?</b>
talked-good = Good!
not-talked-person = It is quite all right to write to them first. Go to /leads: there you see how to reach { $company }. A short message is enough: “Hello, I am the one who said yes in the Industrinatten bot.”
outcome-ask = <b>What did the contact with { $company } lead to?</b> You can change your answer later.
outcome-visit = A visit
outcome-internship = An internship
outcome-summer-job = A summer job
outcome-job = A job
outcome-thesis = A thesis project
outcome-education = An education
outcome-nothing = Nothing this time
outcome-thanks = Thank you! That helps us to help others.
lead-over = That contact is over.
lead-closed-firm-silent = { $company } did not answer, although we asked several times. We have closed the contact. We are sorry.
lead-closed-firm-full = { $company } has no places left just now. We have closed the contact.
lead-closed-person-asked = We have closed the contact with { $company }, as you asked. They no longer see your details.
lead-closed-mistake = Something went wrong in the contact with { $company }, so we have closed it. They no longer see your details.
