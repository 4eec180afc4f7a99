# checked by: nobody yet
# Asking a person, and what staff corrected.

button-ask-person = Ask a person
button-ask-again = Ask again
button-help-own = My questions
button-help-withdraw = Take the question back
button-help-undo = Undo the change
# needs a native check
question-help-turned-13 = <b>Are you 13 or older?</b>
question-help-question =
    <b>What do you want to ask?</b> Write in your own language.
    A person in the project reads it and answers here. Do not write your personal number or anything private.
# needs a native check
question-help-may-see =
    <b>May the person who helps you see your answers here?</b>
    Only until you have got an answer. They do not see your phone number. If I understood you wrongly, they can correct it. You will be told, and you can undo it.
    Your question is sent when you have answered.
# needs a native check
help-text-sensitive = That is about { $kinds }. I do not send it. Please write your question in another way, without such things about yourself.
help-sent = Thank you! Your question is sent. The answer comes here in the chat. A person writes it, in Swedish or English, and I do not translate it.
help-sent-paused = You have stopped messages from me. You then only see the answer under “My questions”, unless you start getting messages again:
help-full = You have many questions that wait for an answer. Take one of them back, or wait for the answers. Then you can ask again.
help-gone = That question does not exist any more.
help-over = The question has already been answered or removed.
help-own-title = <b>Your questions</b>
help-own-none = You have not asked anything yet.
help-own-open = Sent { DAY($day) }. Waiting for an answer.
help-own-withdrawn = Sent { DAY($day) }. You took it back.
help-own-emptied = Sent { DAY($day) }. The text is removed. We keep it for 30 days at most.
help-own-answer = <b>Answer:</b>
help-withdrawn-now = You have taken the question back. Its text is removed.
help-answered = <b>You have got an answer.</b>
help-you-asked = You asked:
help-they-answer = The answer:
help-answer-untranslated = A person wrote the answer. It is not translated.
help-corrected = <b>The staff have changed one of your answers</b>, so that it is more right.
help-change-before = Before: { $state }
help-change-now = Now: { $state }
help-state-skill = you can do: { $concept }
help-state-wish = you want to learn: { $concept }
help-state-avoid = you do not want to work with: { $concept }
help-state-none = { $concept } is not there
help-undone = Now it is as it was before.
help-undone-before = It is already as it was before. You can see and change all your answers here:
# needs a native check
privacy-questions = We keep your questions to the staff for 30 days at most.
# needs a native check
privacy-referral = We have also stored which link brought you here (from a school, an authority or an ambassador). We only count how many people come. They are not told that it was you.
