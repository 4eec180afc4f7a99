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
    <b>Hello! I am a chat bot.</b> I help you to find work, internships and companies in industry in Jämtland and Härjedalen.

    The project Industrilyftet (IUC Z-Group) is behind me, supported by the EU. Everything is free. You need no personal number and no CV.
welcome-how = First I ask about you. Then I show what suits you. It takes about five minutes, and you can stop whenever you like.
welcome-back = Welcome back! What would you like to do?
welcome-back-go-on = Welcome back! Your answers are still here. Let's go on:
language-changed = Now I write in English.

## Buttons that lead somewhere

button-begin = Begin
button-programme = Industrinatten
button-language = Change language
button-menu = Show the menu
button-matches = Show what suits me
button-show-matches = Show what suits me
button-more-matches = Show more
button-profile = My answers
button-leads = My contacts
button-privacy = My data
button-done = Done
button-back = ← Back
button-skip = Skip
button-cancel = Cancel
button-change = Change: { $field }
button-edit = Change an answer
button-keep = No, keep it

## Commands in the menu

command-matches = Show what suits me
command-profile = My answers – see and change
command-leads = My contacts with companies
command-event = Industrinatten – programme
command-language = Change language
command-privacy = See, download or erase my data
command-help = Help
command-stop = Stop sending messages
command-company = Invite a contact person of a company

## Help and kind answers

help =
    <b>How it works</b>
    Tap the buttons or write in your own words. You can write in your own language.

    /matches – show what suits you
    /profile – see and change your answers
    /leads – companies that you have said yes to
    /event – Industrinatten
    /language – change language
    /privacy – see, download or erase your data
    /stop – stop sending messages

    I am a bot. Would you rather talk to a human? Write to Industrilyftet at IUC Z-Group.
help-staff = <b>For staff:</b> /company – make a link for a contact person of a company
cancelled = OK, I send nothing.
not-a-question = Thank you! Right now I am not waiting for an answer. Choose what you want to do:
command-unknown = I do not have that command. Here is what you can do:
cannot-read-voice = Sorry, I cannot listen to voice messages. Please write, or tap a button.
cannot-read-photo = Sorry, I cannot look at pictures. Please write, or tap a button.
cannot-read-video-note = Sorry, I cannot watch videos. Please write, or tap a button.
cannot-read-other = Sorry, I cannot read that. Please write in words, or tap a button.
edited-message = I see that you changed a message. I only read new messages. Do you want to change an answer? Tap here:
dont-know-words = i don't know, i dont know, dont know, don't know, dunno, idk, no idea, not sure, skip, maybe, whatever, i do not know
dont-know-fine = That is quite all right. Let's go on.
dont-know-needed = I do need an answer to this one. After that you can skip the others.
choose-by-button = I did not quite understand. Please tap one of the buttons.
button-unknown = I do not know that button. Write /help to see what you can do.
error-ours = Something went wrong on our side. Your last answer is still there. Please try again in a while.
error-words = Something went wrong when I was going to answer. What you did is saved. Write /start and we go on.
only-for-staff = This is only for the staff of the project.

## Privacy

privacy =
    <b>Your data are yours.</b>
    We keep what you answer, to find companies that suit you. A company only gets to know something if you say yes to that very company. You can take your yes back at any time.

    Your own words are kept for 30 days. We remove the rest 12 months after you were last here. You can erase everything now.

    The computer sorts offers for you. It never sorts people for companies.
privacy-stored = You have answers stored with us.
privacy-nothing = You have no answers stored with us, only language and chat id.
button-see = See my answers
button-export = Download everything as a file
button-erase = Erase everything about me
button-erase-yes = Yes, erase everything now
button-pause = Stop sending messages
button-resume = Start sending again
export-caption = Here is everything we have stored about you, in a file (JSON). It opens in any text reader.
erase-ask = Do you want to erase everything? Your answers disappear, and companies that you have said yes to can no longer see you. This cannot be undone.
erased = Done. Everything about you is erased. Write /start if you ever want to begin again. Good luck!
paused = OK. I send no messages unless you write first.
resumed = Good to have you back! Now I can send you answers from companies again.
stopped =
    OK, I stop sending messages.
    Your answers are still here. You see answers from companies in /leads. What would you like to do?

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }, { CLOCK($start) }–{ CLOCK($end) }
    { $area }
programme-stop = { $company }, { $municipality }, { CLOCK($opens) }–{ CLOCK($closes) }
programme-free = It is free to come. Everybody is welcome.
programme-none = No Industrinatten is planned right now. You can still find companies here in the chat.
