# checked by: nobody yet
# What people read when a caseworker helps them: giving answers, fetching them, sharing an outcome.

# needs a native check
question-client-consent =
    <b>May we save your answers?</b>
    You answer on a caseworker's phone. The caseworker sees your answers. They stay there for 30 days at most, then they are erased. No company sees them now.
    You get a paper with a code. With the code you move the answers to your own phone, when you like. Then they disappear from the caseworker's phone.
# needs a native check
client-too-young =
    Thank you for telling us! You are under 13, so we will not save anything about you.
    But you are welcome to come to Industrinatten with an adult.
client-refused = That is all right. We have not saved any answers.

slip-title = This may suit you
slip-none = There is nothing to show right now. New offers will come.
slip-how = When you have Telegram: scan the code with your phone's camera. Your answers then move to your phone, and you can say yes to a company.
slip-code = Or write this code to the bot:
slip-firm = { $company }, { $municipality }
slip-until = The code works once, until { DAY($day) }. Do not show it to others.

# needs a native check
claim-ask =
    <b>Here are answers that { $who } at { $home } wrote down together with you.</b>
    Do you want to move them here? Then I save them here, only to find companies that fit you. They disappear from the caseworker's phone. You can see and erase everything with /privacy.
claim-somebody = a caseworker
# needs a native check
claim-replaces = You already have answers here. If you say yes, the other answers take their place.
claim-not-now = OK. Nothing has changed. The code still works if you change your mind.
claim-done = <b>Done! The answers are yours now.</b> The caseworker no longer has them.
button-claim-yes = Yes, move the answers here
button-claim-replace = Yes, replace my answers
button-claim-no = No, not now
hand-over-unknown = That code does not work. Perhaps it has been used already, or it has become too old. Ask your caseworker.
code-too-often = That was many tries. Wait { $minutes } minutes and try again.

meeting-met =
    <b>{ $name } works at { $home }.</b>
    { $name } sees nothing about you. But now you can choose to show how it goes with a company. You do that under My companies.
meeting-code-unknown = I do not know that code. Have another look at it, or ask the caseworker for a new one.

# needs a native check
button-share-outcome = Show a caseworker how it goes
# needs a native check
button-share-stop = Stop showing { $name }
# needs a native check
button-share-first = Yes, as { $name }
# needs a native check
button-share-other = Yes, under another name
# needs a native check
button-share-no = No, show nothing
# needs a native check
share-nobody = You have no caseworker here yet. Ask your caseworker for a code of six signs, and write it to me.
# needs a native check
share-whom = Who may see how it goes?
# needs a native check
share-whom-line = { $name }, { $home }
# needs a native check
share-ask = <b>May { $name } at { $home } see how it goes with { $company }?</b>
# needs a native check
share-what =
    This can be seen:
    • a name that you choose
    • { $company }
    • how it goes. Right now: { $state }
# needs a native check
share-how = Nothing else can be seen: no answers, no questions, no phone number. You can stop whenever you like, with one tap. If you say no, nothing happens.
# needs a native check
share-is-on = { $name } can see how it goes with { $company }.
# needs a native check
share-not-now = OK. { $name } sees nothing.
# needs a native check
share-done = Done. { $name } can now see how it goes with { $company }, and nothing else.
# needs a native check
share-stopped = Done. The caseworker can no longer see it.
# needs a native check
share-caseworker-gone = That caseworker is no longer here.
question-outcome-name-name = <b>Which name shall the caseworker see?</b>

# Where it stands, in the words that both the person and the caseworker read.
# needs a native check
share-state-requested = has said yes to the company and waits for an answer
# needs a native check
share-state-accepted = the company said yes
# needs a native check
share-state-declined = the company could not this time
# needs a native check
share-state-expired = the company did not answer
# needs a native check
share-state-contacted = they are in touch
# needs a native check
share-state-hired = got a job there
# needs a native check
share-state-closed = closed
