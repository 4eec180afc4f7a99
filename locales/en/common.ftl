# checked by: nobody yet
# The words of the bot in English. The source is locales/sv.

language-name = English
literal = { $text }
plain = { $text }
quoted = <blockquote>{ $text }</blockquote>
option-chosen = ✓ { $option }
option-open = { $option }
somebody = The person

## Start and language

choose-language =
    Which language would you like to use?
    Vilket språk vill du använda?
welcome =
    <b>Hello! I am a chat bot.</b> I help you find work, internships (praktik) and companies in the industry of Jämtland and Härjedalen.

    I belong to the project Industrilyftet (IUC Z-Group), which is supported by the EU. Everything is free. You do not need a personal number or a CV.
welcome-how = First I ask about you. Then I show you what fits. It takes about five minutes, and you can stop whenever you like.
welcome-back = Welcome back! What would you like to do?
welcome-back-go-on = Welcome back! Your answers are still here. Let's go on from here:
language-changed = I will write in English now.
language-offer = Shall I write to you in English? If not, we go on as now.
language-offer-yes = Yes, change to English

## Buttons that lead somewhere

button-begin = Start
button-programme = Industrinatten
button-language = Change language
button-menu = Show the menu
button-matches = Show what fits me
button-show-matches = Show what fits me
button-more-matches = Show more
button-profile = My answers
button-leads = My companies
button-privacy = My data
button-done = Done
button-back = ← Back
button-skip = Skip
button-cancel = Cancel
button-change = Change: { $field }
button-edit = Change an answer
button-keep = No, keep it

## Commands in the menu

command-matches = Show what fits me
command-profile = My answers – see and change
command-leads = Companies I have said yes to
command-event = Industrinatten – the evening programme
command-language = Change language
command-privacy = See, download or erase my data
command-help = Help
command-stop = Stop messages
command-company = Our company: new yeses, answers, offers

## Help and kind answers

help =
    <b>How it works</b>
    Tap the buttons or write in your own words. You can write in your own language.

    /matches – show what fits you
    /profile – see and change your answers
    /leads – companies you have said yes to
    /event – Industrinatten, an evening when companies open their doors
    /language – change language
    /privacy – see, download or erase your data
    /stop – stop messages

    I am a bot. Would you rather talk to a person at Industrilyftet? Press “Ask a person”.
cancelled = OK, I will not send anything.
not-a-question = Thank you! Was that an answer to a question? Then tap a button under the question. Or choose here:
command-unknown = I do not have that command. Here is what you can do:
command-unknown-here = I do not have that command.
cannot-read-voice = Sorry, I cannot listen to voice messages. Please write, or tap a button.
cannot-read-photo = Sorry, I cannot look at pictures. Please write, or tap a button.
cannot-read-video-note = Sorry, I cannot watch videos. Please write, or tap a button.
cannot-read-other = Sorry, I cannot read that. Please write in words, or tap a button.
edited-message = I see that you edited a message. I only read new messages. Would you like to change an answer? Tap here:
dont-know-words = i don't know, i dont know, i do not know, don't know, dont know, dunno, i dunno, idk, no idea, no clue, not sure, i'm not sure, im not sure, skip, skip it, pass, maybe
dont-know-fine = That is quite all right. Let's go on.
dont-know-needed = I do need an answer to this one. After that, you can skip the others.
choose-by-button = I did not quite understand. Please tap one of the buttons.
button-unknown = I do not know that button. Write /help to see what you can do.
error-ours = Something went wrong on our side. Your last answer is saved. Please try again in a while.
error-words = Something went wrong when I tried to answer. What you did is saved. Write /start and we will go on.
only-for-staff = This is only for the project staff.
work-none = That page is for ambassadors, teachers and caseworkers. Are you one of them? Ask Industrilyftet for a new link.

## Privacy

# needs a native check
privacy =
    <b>Your data is yours.</b>
    We save your answers to find companies that fit you. A company learns something about you only if you say yes to that company. You can take back your yes at any time.

    We keep your own words for { $days } days. We delete the rest { $months } months after you were last here. You can erase everything now.

    The computer sorts offers for you. It never sorts people for companies.
# needs a native check
privacy-nothing = We have no answers from you, only your language and chat id.
# needs a native check
privacy-works = You have a task here: for a company, a school, an authority or the project. For that we store your first name and what you do in the task.
# needs a native check
privacy-evening = We have stored your plan for Industrinatten.
button-see = See my answers
button-export = Download everything as a file
button-erase = Erase everything about me
# needs a native check
button-erase-yes = Yes, erase everything now
button-pause = Stop messages
button-resume = Start messages again
export-caption = Here is everything we have saved about you, in one file (JSON). You can open it in any text reader.
# needs a native check
erase-ask = Erase everything? Your answers will disappear, and the companies you have said yes to can no longer see you. This cannot be undone.
# needs a native check
erase-ask-works = Your task here ends, too. To get it back you need a new link.
paused = OK. I will not send you anything unless you write first.
resumed = Good to have you back! Now I can send you answers from companies again.
messages-again = I send you messages again now.
messages-stopped = You have stopped messages from me. Would you like answers and reminders here? Tap “Start messages again”.
stopped =
    OK, I will stop sending messages.
    Your answers are still here. You can see what companies answer in /leads. What would you like to do?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }, { SPAN($start, $end) }
    { $area }
programme-stop = { $company }, { $municipality }, { SPAN($opens, $closes) }
programme-free = It is free. Everybody is welcome.
programme-none = There is no date for the next Industrinatten right now. You can still find companies here in the chat.
