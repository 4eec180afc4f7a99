# checked by: nobody yet
# People under 18: the paper for their guardian, the link on it, and what is hidden.

# needs a native check
button-guardian-paper = Paper for my guardian
# needs a native check
guardian-one-more = <b>One more thing:</b>
# needs a native check
guardian-waits =
    { $sure ->
        [yes] You are under 18.
       *[no] Perhaps you are not 18 yet.
    } That is why { $company } cannot see your number or your Telegram name yet. First your guardian says yes. That is a grown-up who is responsible for you: your mother, your father or, for example, a "god man".
# needs a native check
guardian-waits-how =
    Show the paper at home. { $sure ->
        [yes] Is there nobody to ask?
       *[no] Are you 18 already, or is there nobody to ask?
    } Write /help and tap Ask a person.
# needs a native check
guardian-waits-short = Waits for a yes from a guardian or Industrilyftet.
# needs a native check
guardian-before-work = Are you under 18? Then your guardian has to say yes before you start to work. Here is a paper to show at home.
# needs a native check
guardian-paper-choose = <b>Which language does your guardian read?</b> The paper comes in your language and in the one you choose.
# needs a native check
guardian-paper-caption = Here is the paper. Show it to your guardian, on the phone or printed. The code on it gives one answer.
# needs a native check
guardian-paper-caption-agreed = Here is the paper. There is a yes already, so it has no code. The company may want to see a signature.
# needs a native check
guardian-paper-link = Is your guardian far away? Send this link. Only a person who is responsible for you may answer:
# needs a native check
guardian-lead-over = That contact has ended, so no paper is needed.
# needs a native check
guardian-not-needed = You are a grown-up, so no paper is needed.
# needs a native check
guardian-said-no-before = The answer about { $company } is no for now. Do talk about it at home. If you change your minds, the staff will help you: tap Ask a person in /help.
# needs a native check
guardian-yes-told = <b>A guardian has said yes.</b> Now { $company } can see how to reach you.
# needs a native check
guardian-yes-told-waiting = <b>A guardian has said yes.</b> When { $company } has said yes, too, they will see how to reach you.
# needs a native check
guardian-no-told = Your guardian does not want { $company } to see how to reach you. Your yes to the company is still there. Do talk about it at home. The staff can help you.
# needs a native check
guardian-year-told = <b>You have changed your year of birth.</b> Now { $company } no longer sees your number or your name on Telegram. What they have already read we cannot take back. First your guardian has to say yes.
# needs a native check
guardian-hidden-told = The staff of Industrilyftet have hidden how { $company } can reach you. Perhaps a guardian wants that, or a yes was a mistake. Your yes to the company is still there. Do you wonder why? Press Ask a person.

# needs a native check
guardian-title = To you who are a guardian
# needs a native check
guardian-child = your child
# needs a native check
guardian-offer = { $kind }, “{ $title }”
# needs a native check
guardian-about = This is about { $name } and { $company }: { $offer }. { $name } would like to meet the company.
# needs a native check
guardian-about-firm = This is about { $name } and { $company }. { $name } would like to meet the company and talk about work or an internship.
# needs a native check
guardian-who-title = Who are we?
# needs a native check
guardian-who = Industrilyftet is a project in Jämtland and Härjedalen. IUC Z-Group runs it, with support from the EU. We help young people find work and internships. It costs nothing.
# needs a native check
guardian-contact = Any questions? Open { $link } in Telegram and write /help. Tap Ask a person.
# needs a native check
guardian-knows-title = What does the company get to know?
# needs a native check
guardian-knows = First name, age, municipality and languages. Also what { $name } can do, likes and wants to learn, and how { $name } can travel.
# needs a native check
guardian-knows-not = The company does not see the phone number or the Telegram name until you or Industrilyftet have said yes.
# needs a native check
guardian-work-title = The work
# needs a native check
guardian-visit-title = The visit
# needs a native check
guardian-min-age = Lowest age: { $age }
# needs a native check
guardian-hazards-none = The company has not seen any special hazards.
# needs a native check
guardian-supervisor-yes = A grown-up at the company shows the work and helps.
# needs a native check
guardian-supervisor-no = There is no supervisor, that is, nobody who shows the work and helps.
# needs a native check
guardian-unknown = We do not know this yet. Ask the company: { $things }.
# needs a native check
guardian-thing-hours = working hours
# needs a native check
guardian-thing-hazards = hazards
# needs a native check
guardian-thing-supervisor = supervisor
# needs a native check
guardian-rights-title = Your rights
# needs a native check
guardian-law-work = In Sweden, people under 18 may work only if their guardian says yes. Before the year of the 16th birthday, and before year 9 is finished, only light and harmless work is allowed. Then the company must tell you about the work and its hazards.
# needs a native check
guardian-law-visit = To come and look is not work. You may say no all the same.
# needs a native check
guardian-rights = You can say no. You can take back your yes at any time. { $name } can show you everything that is stored, and erase it.
# needs a native check
guardian-how-title = How to answer
# needs a native check
guardian-how = Scan the code with your own phone. You need Telegram. Or sign below. Then { $name } shows the paper to Industrilyftet.
# needs a native check
guardian-how-signed = There is a yes already. Does the company want a signature? Sign below.
# needs a native check
guardian-code = Scan and answer yes or no. The code gives one single answer.
# needs a native check
guardian-field-name = Guardian’s name
# needs a native check
guardian-field-date = Date
# needs a native check
guardian-field-sign = Signature

# needs a native check
guardian-page-what = If you say yes, { $company } may see how to reach { $name }: the phone number or the Telegram name. If you say no, they do not see it.
# needs a native check
guardian-page-kept = I keep only your answer and when you gave it, not your name. It costs nothing.
# needs a native check
button-guardian-yes = I am the guardian and agree
# needs a native check
button-guardian-no = No
# needs a native check
guardian-yes-thanks = Thank you for your yes. { $company } may now see how to reach { $name }.
# needs a native check
guardian-no-thanks = Thank you for your answer. { $company } may not see how to reach { $name }.
# needs a native check
guardian-change = Do you change your mind? Write to the staff. Tap Ask a person.
# needs a native check
guardian-not-kept = Nothing about you is stored here, only the answer.
# needs a native check
guardian-tell-yourself = I cannot write to your child right now. Please tell them yourself that you have answered.
# needs a native check
guardian-link-over = That link does not work any more. Has the contact ended, or been erased? Then the company sees nothing, and you need not do anything. Has it not ended? Ask for a new paper.
# needs a native check
guardian-link-own = This link is for your guardian. Show the paper to the person who is responsible for you.
# needs a native check
guardian-link-minor = Only a grown-up can answer here, and you are under 18.
# needs a native check
guardian-link-firm = You belong to the company, so you cannot answer here. Are you the guardian? Write /help and tap Ask a person.
# needs a native check
guardian-answered-before = There is an answer already. Do you want to change it? Write /help and tap Ask a person.

# needs a native check
minor-hidden = <b>Some things I do not show yet.</b> That is because of the rules for people under 18, not because of you:
# needs a native check
minor-hidden-school = You must have finished year 9: { $count }
# needs a native check
minor-hidden-school-open = I do not know if you have finished year 9: { $count }
# needs a native check
minor-hidden-age = You must be older: { $count }
# needs a native check
minor-hidden-unknown = The company has not said if it is fine for people under 18: { $count }
