# checked by: nobody yet
# Caseworkers: their page, clients who answer on their phone, shared outcomes, codes.

caseworker-home = <b>Hello { $name }!</b> { $home }
caseworker-how = Are you with somebody who has no Telegram? Fill in the answers here, in the person's language. The person takes them over with a code later.
button-client-new = + New person
button-shared-outcomes = Shared outcomes ({ $count })
button-meeting-code = My code for sharing outcomes
button-own-codes = My links and QR sheets
button-work-home = My page

client-line = { $language }, { DAY($day) } { CLOCK($at) }
client-line-open = { $language }, { DAY($day) } { CLOCK($at) } (not done)
client-choose-language = In which language does the person want to answer? The questions come in that language.
client-begun = The questions now come in the person's language. Let the person read, or read aloud. Tap Pause to get to your own page.
client-title = <b>{ $line }</b>
client-how =
    The person takes the answers over with the slip: its code moves them to the person's own phone, and then they are erased here.
    The person says yes to a company themselves, on their own phone.
client-how-open = The questions are not done. They go on where you stopped.
client-until = The answers are erased on { DAY($day) } if nobody has fetched them.
client-done = Done. The answers are saved.
client-gone = That person is not here. Perhaps the answers were fetched or erased.
client-not-done = The questions are not done yet.
client-consent-again = The text of the consent is new since the person said yes. Show it or read it aloud, then it goes on.
client-no-consent = Without the person's yes nothing is saved.
clients-full = You already have { $limit } people who have not fetched their answers. Erase one first.
client-matches-none = There is nothing to show right now. Check the answers, or look at Industrinatten together.
client-matches-end = Print the slip, so that the person takes the suggestions and the code along.
client-erase-ask = Erase the answers? This cannot be undone, and the code stops working.
client-erased = The answers are erased. What stood here in the chat is gone, as far as Telegram allows.
client-message-gone = What stood here has been erased.
client-ending = ⏰ { $line }: the answers are erased on { DAY($day) }. Has the person got the slip with the code?
client-ending-open = ⏰ { $line }: the answers are erased on { DAY($day) }. Go on with the questions if the person wants to keep them.
client-claimed = { $line }: the person has taken over their answers. They are erased here.
button-client-matches = Show what fits
button-client-slip = Slip with suggestions and code
button-client-answers = Show and change the answers
button-client-go-on = Go on with the questions
button-client-erase = Erase
button-client-erase-yes = Yes, erase
button-client-page = Show
button-client-pause = Pause (the caseworker)
question-client-witnessed = <b>To you, the caseworker:</b> has the person read or heard the text about saving the answers, and said yes themselves?
client-witnessed-yes = Yes, the person said yes
client-witnessed-no = No, save nothing
slip-caption = A slip to print or to show. The code <b>{ $code }</b> works once. Give it to the person only.
hand-over-own = That code is for the person you help, not for your own phone.

meeting-code =
    <b>Your code: { $code }</b>
    Give the code or the link to a person you help. The person then decides whether you may see how it goes with a certain company. You see nothing before that.
meeting-sheet-title = Show your caseworker how it goes
meeting-sheet-text = Scan the code. You decide whether the caseworker may see how it goes with a company, and you can stop whenever you like.
meeting-sheet-caption = A sheet to show or print (A4). The code to write: <b>{ $code }</b>
meeting-closed = No code leads to you now. Who shares something already still does.
meeting-code-own = That is your own code. Give it to a person you help.
button-meeting-new = New code (the old one stops working)
button-meeting-close = Close the code
# needs a native check
share-card =
    <b>{ $name }</b> shares with you: { $company }
    Right now: { $state }.
shared-sent = { $count ->
    [0] Nobody shares anything with you right now.
    [one] Here comes a shared outcome.
   *[other] Here come { $count } shared outcomes.
}

clients-left = { $count ->
    [one] One person whom the caseworker helped has not fetched their answers yet.
   *[other] { $count } people whom the caseworker helped have not fetched their answers yet.
} The answers are kept until the day that was promised and then erased, unless you choose otherwise.
clients-waiting = { $count ->
    [0] No answers wait for a new caseworker.
    [one] The answers of one person wait for a new caseworker of the same place.
   *[other] The answers of { $count } people wait for a new caseworker of the same place.
}
clients-erase-ask = Erase the answers ({ $count })? The codes stop working.
clients-given = Done: { $count }.
clients-erased = Erased: { $count }.
button-clients-hand-on = Choose what happens to the answers
button-clients-give = Give to { $name }
button-clients-erase = Erase now
button-clients-erase-yes = Yes, erase

code-list-own = <b>My links</b>
    A link for a class or a group. It counts people and never says who they are.
code-list-none-own = You have no links yet. A link for a class or a group counts people and never says who they are.
code-stepped = The figures are counted anew once a day and shown in steps of five, so that no single person can be seen.
code-owner = Made by { $name }, { $home }.
codes-full = You already have { $limit } open links. Close one first.
audit-clients-given = gave { $count } waiting answers to a new caseworker
audit-clients-erased = erased { $count } waiting answers
