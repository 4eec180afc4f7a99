# checked by: nobody yet
# What is kept about a person, who has seen it, what they agreed to, the export as a page, and the receipt of an erasure.

## When a consent text is new

# needs a native check
consent-again = This text is new since you said yes, { $day }. Please read it again, and answer yes or no.
# needs a native check
consent-again-profile = Until you have answered I do not use your answers. If you say no, I erase them.
# needs a native check
consent-again-yes = Thank you. Your yes is saved.
# needs a native check
consent-again-needed = A text is new since you said yes. Write /privacy to read it.

## What is kept

# needs a native check
privacy-day = { DAY($day) } { $year }
# needs a native check
privacy-heading = <b>{ $heading }</b>
# needs a native check
privacy-head-stored = What we have saved
# needs a native check
privacy-head-answers = Your answers
# needs a native check
privacy-head-seen = Who has seen something about you
# needs a native check
privacy-head-agreed = What you have said yes to
# needs a native check
privacy-head-written = What you and others have written
# needs a native check
privacy-head-evening = Your evenings
# needs a native check
privacy-head-work = Your task here
# needs a native check
privacy-head-other = Other things that are saved
# needs a native check
privacy-has-account = Your chat id and your language ({ $language }), since { $day }. Without them I cannot answer you.
# needs a native check
privacy-has-answers = Your answers, last changed { $day }. With them I find what fits you.
# needs a native check
privacy-has-phone = Your phone number. Only companies that you give it to get it.
# needs a native check
privacy-has-rankings = Lists of suggestions for you: { $count }. With them I can show why you got just those.
# needs a native check
privacy-nothing-at-all = I have nothing saved about you. Not even that you asked just now.

## Who has seen it

# needs a native check
privacy-seen-nobody = Nobody has seen anything about you yet.
# needs a native check
privacy-seen-ambassador = An ambassador at { $company } read your questions, { $day }. The ambassador does not know who you are.
# needs a native check
privacy-seen-ambassador-known = An ambassador at { $company } read your questions, { $day }. You have exchanged contacts with each other.
# needs a native check
privacy-seen-caseworker = { $name } at { $home } may see how it goes with { $company }, since { $day }.
# needs a native check
privacy-seen-guardian =
    { $agrees ->
        [yes] A guardian has said yes to { $company } reaching you, { $day }.
       *[no] A guardian has said no to { $company } reaching you, { $day }.
    }
# needs a native check
privacy-seen-staff =
    { $what ->
        [answers] Somebody of Industrilyftet read your answers to help you, { $day }.
        [ranking] Somebody of Industrilyftet looked at your suggestions to help you, { $day }.
        [dialogue] Somebody of Industrilyftet read a conversation with an ambassador, { $day }.
        [lead] Somebody of Industrilyftet saw a yes from you to a company, { $day }.
       *[question] Somebody of Industrilyftet read a question from you, { $day }.
    }
# needs a native check
privacy-firm = <b>{ $company }</b>: you said yes { $day }.
# needs a native check
privacy-firm-shared = You shared: { $things }.
# needs a native check
privacy-firm-way =
    { $way ->
        [phone] You chose that they may call you.
       *[telegram] You chose that they may write to you on Telegram.
    }
# needs a native check
privacy-thing =
    { $thing ->
        [name] first name
        [age] age
        [municipality] municipality
        [skills] what you can do
        [wishes] what you want to learn
        [interests] what you like
        [swedish] how much Swedish you know
        [languages] languages
       *[travel] how you travel
    }
# needs a native check
privacy-firm-sent = It reached them { $day }.
# needs a native check
privacy-firm-opened = They opened it { $day }.
# needs a native check
privacy-firm-unsent = It has not reached them yet.
# needs a native check
privacy-firm-back = Your yes was taken back { $day }. Now they see nothing about you.
# needs a native check
privacy-firm-over = It ended { $day }. Now they see nothing about you.
button-privacy-seen = Show all ({ $count })

## What was agreed to

# needs a native check
privacy-agreed-none = Nothing right now.
# needs a native check
privacy-agreed-profile = That I save your answers and find what fits you. Yes since { $day }.
# needs a native check
privacy-agreed-reminders = That I remind you of the evening and the bus. Yes since { $day }.
# needs a native check
privacy-agreed-broadcasts = That we write about new offers and about Industrinatten. Yes since { $day }.
# needs a native check
privacy-agreed-company = That { $company } may see your answers. Yes since { $day }.
# needs a native check
privacy-agreed-outcome = That { $name } may see how it goes with { $company }. Yes since { $day }.
# needs a native check
privacy-agreed-old = The text is new since then. I wait until you have read it and answered.
# needs a native check
button-back-profile = Take back: my answers
# needs a native check
button-back-reminders = Take back: reminders
# needs a native check
button-back-broadcasts = Take back: news
# needs a native check
button-back-company = Take back: { $company }
# needs a native check
button-renew-read = New text: { $what }
# needs a native check
button-renew-yes = Yes: { $what }
# needs a native check
button-renew-no = No: { $what }
# needs a native check
renew-what =
    { $purpose ->
        [profile] my answers
        [reminders] reminders
       *[broadcasts] news
    }
button-privacy-agreed = All I said yes to ({ $count })
# needs a native check
privacy-back-profile-ask = Do you want to take back your yes? Then I erase your answers. Companies you are in touch with no longer see you. Your plan for Industrinatten stays.
# needs a native check
button-back-profile-yes = Yes, erase my answers
# needs a native check
privacy-back-profile-done = All right. Your answers are erased, and the companies no longer see you. Here is Industrinatten, an evening that is open to everybody:

## The export as a page

# needs a native check
export-page-caption = Here is everything we have saved about you, as a page to read. Tap the file to open it.
# needs a native check
privacy-file-title = Your data
# needs a native check
privacy-file-made = Downloaded { $day } at { CLOCK($at) }.
# needs a native check
privacy-file-json = Everything is in the other file (JSON), too. That one is for computer programs.
# needs a native check
privacy-words-gone = (The words are gone.)
# needs a native check
privacy-firm-asked = { $company } asked you:
# needs a native check
privacy-firm-noted = { $company } wrote down about you:
# needs a native check
privacy-dialogue = You and an ambassador at { $company }:
# needs a native check
privacy-evening-line = { $event }, { $day }
# needs a native check
privacy-evening-at = Your plan: { $companies }
# needs a native check
privacy-visit = You were at { $company }, { $day }.
# needs a native check
privacy-work-staff = You belong to the staff, as { $name }.
# needs a native check
privacy-work-at = { $home }: here you are { $name }, since { $day }.
# needs a native check
privacy-work-acts = Lines in the log about what you have done: { $count }.
# needs a native check
privacy-count-messages = Messages from me to you: { $count }.
# needs a native check
privacy-count-dismissed = Offers you have put aside: { $count }.
# needs a native check
privacy-head-ended = What no longer holds
# needs a native check
privacy-head-leads = Your contacts with companies
# needs a native check
privacy-ended =
    { $purpose ->
        [profile] Your answers: yes { $given }, ended { $ended }.
        [reminders] Reminders: yes { $given }, ended { $ended }.
        [broadcasts] News: yes { $given }, ended { $ended }.
        [outcome] A caseworker could see how it goes with { $company }: yes { $given }, ended { $ended }.
       *[company] { $company }: yes { $given }, ended { $ended }.
    }
# needs a native check
privacy-reward = Your code for a full stamp card: { $code }
# needs a native check
privacy-met = You have met { $name } at { $home }.
# needs a native check
privacy-count-presses = Buttons pressed under broadcasts: { $count }.

## The receipt

# needs a native check
erased =
    <b>Receipt: everything about you is erased.</b>
    { DAY($day) } { $year } at { CLOCK($at) }
# needs a native check
erased-list = This is gone:
# needs a native check
erased-nothing = There was only your chat id and your language. They are gone.
# needs a native check
erased-answers = Your answers.
# needs a native check
erased-companies = Your yes to companies ({ $count }): { $companies }. Their cards about you are emptied.
# needs a native check
erased-evening = Your evenings: plan, places and stamps.
# needs a native check
erased-questions = Your questions and conversations.
# needs a native check
erased-files = Files you have sent.
# needs a native check
erased-role = Your task here.
# needs a native check
erased-rankings = Lists of suggestions stay without you. Nobody can see whom they were made for.
# needs a native check
erased-backups = Our copies of the database are locked and kept for { $days } days at most. If we ever read one in again, you are erased again by itself.
# needs a native check
erased-telegram = The chat stays in your Telegram. To delete it too, hold your finger on it in the list of chats and choose Delete.
# needs a native check
erased-quiet = I will not send anything more. To start again one day, write /start.
