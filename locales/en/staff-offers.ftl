# checked by: nobody yet
# Offers: the questions (the same for a firm's contact and for staff), the firm's own pages, the approval.

firm-offer-is = { $kind }, { $state ->
    [open] open
    [draft] draft: the firm has not sent it yet
    [waiting] waits for staff to approve it
    [returned] sent back to the firm
   *[closed] closed: not shown
}
firm-offer-button-closed = { $title } (closed)
firm-offer-button-paused = { $title } (paused)
firm-offer-button-draft = { $title } (draft)
firm-offer-button-waiting = { $title } (waits for staff)
firm-offer-button-returned = { $title } (to be mended)
firm-offer-not-approved = The firm wrote that offer itself, and it is not approved yet.
firm-offer-changed-line = Changed last: “{ $title }”, by { $name } on { DAY($day) }
firm-reason-not-needed = A reason is needed only when you require Swedish. Choose the level under “Swedish” first.
offer-changed-by = Changed by { $name } on { DAY($day) }
offer-translations-go = The text exists in other languages, too. When it changes, the old translations go, and readers get the new text as it is.
offer-days-wrong = The last day cannot be before the first one. Write the day again.
button-offer-pictures = Show the pictures

question-firm-offer-kind = What is it?
question-firm-offer-title =
    Which title, in Swedish? For example: Sommarjobb: packa chips
    It stands on top, so that everybody sees at once what it is.
question-firm-offer-about =
    What do people do there? Two or three easy sentences in Swedish.
    I read the text to find those whom it suits.
question-firm-offer-places =
    How many places are there?
    When all are taken it is not shown any more.
question-firm-offer-opens-on =
    From which day can people say yes? For example: 15 January
    Before that day it is not shown. Skip this if people can say yes at once.
question-firm-offer-apply-by =
    What is the last day to say yes? For example: 30 April
    After that day it is not shown.
question-firm-offer-starts-on =
    What is the first day at work? For example: 14 June
    Then people see whether it goes together with school and holidays.
question-firm-offer-ends-on = What is the last day at work? For example: 6 August
question-firm-offer-min-age =
    What is the lowest age?
    The law protects people under 18. If the age is not known, they do not see the offer.
question-firm-offer-after-school =
    Must compulsory school be finished?
    Much work is allowed only after year 9. If it is not known, nobody under 18 sees the offer.
question-firm-offer-hazards =
    Which hazards are there? Choose several, or “No hazards”.
    Some hazards are forbidden for people under 18. If they are not known, nobody under 18 sees the offer.
question-firm-offer-supervisor =
    Is an adult always there?
    Young people may seldom work alone, and many dare more when somebody is with them.
question-firm-offer-hours =
    Which working hours? For example: 7–16, måndag–fredag
    Then people see whether there is a bus.
question-firm-offer-swedish =
    How much Swedish does the work need?
    Choose the least that is enough. The law allows only what the work demands.
question-firm-offer-swedish-reason =
    Why is the Swedish needed? Write what in the work demands it. For example: Du läser säkerhetsregler vid maskinen.
    Without a reason the demand is not allowed. Candidates see the reason.
question-firm-offer-languages =
    Which languages do the people speak whom one works with? Choose several.
    Those who do not know Swedish dare to say yes when somebody understands them.
question-firm-offer-licence =
    Does the work need a driving licence or certificate? For example: B
    Skip this if it does not: then more people can say yes.
question-firm-offer-without-licence =
    Can people get to you without a driving licence?
    A bus, a bicycle or a shared car is enough. Most who are young or new here have no licence.
question-firm-offer-noise =
    How loud is it?
    People who are sensitive to noise want to know beforehand.
question-firm-offer-step-free =
    Can people get in without steps?
    People who use a wheelchair or walk with difficulty want to know beforehand.
question-firm-offer-wear =
    What about shoes and clothes? Choose several.
    Many believe that they must buy safety shoes themselves.
question-firm-offer-food =
    How do people eat at your place?
    It is a small question that many do not dare to ask.
field-firm-offer-kind = What it is
field-firm-offer-title = Title
field-firm-offer-about = Description
field-firm-offer-places = Places
field-firm-offer-opens-on = Say yes from
field-firm-offer-apply-by = Say yes by
field-firm-offer-starts-on = First day
field-firm-offer-ends-on = Last day
field-firm-offer-min-age = Lowest age
field-firm-offer-after-school = School finished
field-firm-offer-hazards = Hazards
field-firm-offer-supervisor = Adult is there
field-firm-offer-hours = Working hours
field-firm-offer-swedish = Swedish
field-firm-offer-swedish-reason = Reason for Swedish
field-firm-offer-languages = Languages at work
field-firm-offer-licence = Licence or certificate
field-firm-offer-without-licence = No car needed
field-firm-offer-noise = Noise
field-firm-offer-step-free = Step-free
field-firm-offer-wear = Shoes and clothes
field-firm-offer-food = Food
firm-no-hazards = No hazards
firm-noise-quiet = Quiet and calm
firm-noise-some = Some noise
firm-noise-loud = Loud: we give ear protection
firm-wear-shoes-lent = We lend safety shoes
firm-wear-clothes-lent = We lend work clothes
firm-wear-sturdy-shoes = Own sturdy shoes
firm-wear-warm-clothes = Own warm clothes
firm-wear-no-jewellery = No rings or jewellery
firm-wear-none = Nothing special
firm-food-free = We give food
firm-food-bring = Own food, can be heated
firm-food-buy = Food can be bought nearby

own-offers = <b>Offers at { $company }</b>
own-offers-none = <b>{ $company } has no offers yet.</b> A new one takes five to ten minutes. Pause when you like: everything you have answered stays.
own-offers-whose = Which firm?
own-offers-firm-paused = ⏸ Staff have paused the firm, so none of your offers is shown right now. Write /help if that is wrong.
own-offer-untitled = without a title
own-offer-begins = We build an offer, one question at a time. You can skip most of them.
own-offer-goes-on = We go on where you were.
own-offer-left = Everything you have answered stays for 30 days. Go on when it suits you.
own-offer-drop-ask = Throw away the draft “{ $title }”? It cannot be brought back.
own-offer-dropped = The draft is gone.
own-offer-one-waits = Staff are already reading one of your offers. Publish this one when that is approved. You will hear it here in the chat.
own-offer-is-read = Staff are reading it right now. You can change it, and throw it away when they have answered.
own-offer-was-shown = Candidates have seen that offer, so it cannot be thrown away. Pause it instead.
own-offer-other-draft = You have a half-built offer at { $company }: “{ $title }”. Go on with it or throw it away first.
own-offer-made = ✓ Saved as a draft. Nobody else sees it yet.
own-offer-saved = ✓ Saved.
own-offer-draft = <b>Draft:</b> nobody else sees it yet. Publish it when you are ready.
own-offer-waiting = <b>Waits for staff.</b> It is your first own offer, so the project's staff read it first. You will hear here when they have answered.
own-offer-returned = <b>Staff want you to change something.</b> Change it and publish it again. They write:
own-offer-unknown = Not answered yet: { $fields }
own-offer-open = <b>Candidates see it.</b>
own-offer-paused = <b>Paused:</b> not shown. Yeses that it has go on.
own-offer-closed = <b>Closed by the project's staff:</b> not shown. Yeses that it has go on. Write /help if that is wrong.
own-offer-firm-paused = ⏸ <b>Not shown right now:</b> staff have paused the firm. Write /help if that is wrong.
own-offer-later = <b>Shown from { DAY($day) }.</b> Before that day nobody can say yes.
own-offer-ended = <b>The last day was { DAY($day) }.</b> Nobody can say yes any more. Change the day if the offer holds again.
own-offer-full = <b>All places are taken.</b> Nobody new can say yes. Change the number of places if there is room for more.
own-offer-minors = <b>Somebody who is 16 does not see this</b> until you answer: { $fields }
own-offer-preview = <b>This is how a candidate sees it in { $language }.</b> What you have written yourselves is not translated by itself. Each candidate also reads why it suits them.
own-offer-now-live = ✓ Candidates see it now.
own-offer-now-saved = ✓ Done.
own-offer-now-waits = ✓ Sent to the project's staff. You will hear here when they have answered. The next offer goes live at once.
own-offer-now-open = ✓ Shown again.
own-offer-now-paused = ⏸ Paused. Nobody new can say yes. Yeses that it has go on.
own-offer-other-firm = You are not a contact of that firm. With /offers you see your own offers.
own-offer-gone = Your firm has no such offer. With /offers you see your offers.
own-offer-too-many = You have { $most } offers already. Open and change an old one instead: /offers
own-offer-not-live = That offer is not published yet. Open it with /offers.
own-offer-words-read =
    <b>This is how I read your text.</b>
    People who tell that they can, like or wish to learn one of these will find you:
    { $things }
own-offer-words-chosen =
    <b>This is how people find you.</b>
    You have chosen yourselves:
    { $things }
own-offer-words-how = Take away what is not right, and add what is missing.
own-offer-words-none = I find no work in the text, so it is hard to find you. Add at least one word, or change the description.
own-offer-words-full = More than { $most } will not do: then the offer suits everybody and nobody. Take one away first.
own-offer-words-last = One must stay, or nobody finds you. Add another one first.
question-own-offer-word-word = What do people do or know? Write one word, for example: welding
own-offer-word-found = What do you mean by “{ $word }”?
own-offer-word-none = I do not know “{ $word }”. Try another word for the same thing.
own-offer-fit = <b>At least { $count } people</b> of the region would get this as a good suggestion today.
own-offer-fit-few = <b>Fewer than five people</b> of the region would get this as a good suggestion today. It often helps to drop a demand, or to describe the work in more common words.
own-offer-fit-how = The number is rounded down to fives. Who they are is never shown.
own-offer-fit-left = { $count ->
    [0] You can look again in a while.
    [one] You can look once more within the hour.
   *[other] You can look { $count } times more within the hour.
}
own-offer-fit-often = You have looked { $most } times in the last hour. Wait a while. The limit is there so that nobody can work out anything about a single person.
own-photos = <b>Pictures</b> (at most { $most })
own-photos-none = <b>No pictures yet.</b> One or two pictures of the workplace make more people dare. At most { $most }.
own-photo-line = { $number }. { $alt }
own-photo-ask = Send a picture of the workplace. Anybody who is seen in it must have said yes.
own-photo-ask-words = What is in the picture? Write one short line in Swedish, for people who cannot see it. For example: En bänk där två personer packar chips.
own-photo-album = I take one picture at a time. This is about the first one.
own-photo-no-file = That is a file. Send it as a picture (photo), so that it is seen at once.
own-photo-only-picture = I am waiting for a picture. You would rather not? Press Back.
own-photo-only-words = Write in words what is in the picture.
own-photo-kept = ✓ The picture is saved.
own-photo-private = Everybody can read the line, so it must not be about { $kinds }. Just write what the picture shows.
own-photo-dropped = ✓ The picture is taken away.
own-offer-photos-full = There are { $most } pictures already. Take one away first.
button-own-offers = ← Your offers
button-own-offer-new = + New offer
button-own-offer-go-on = Go on with: { $title }
button-own-offer-later = Go on later
button-own-offer-on = Go on
button-own-offer-rest = Skip the rest
button-own-offer-drop = Throw the draft away
button-own-offer-drop-yes = Yes, throw it away
button-own-offer-page = Open the offer
button-own-offer-change = Change
button-own-offer-answer = Answer: { $field }
button-own-offer-words = Who finds us?
button-own-offer-less = – { $concept }
button-own-offer-more = + Add
button-own-offer-reread = Read the text anew
button-own-offer-fit = How many does it fit?
button-own-offer-right = That is right
button-own-offer-preview = As candidates see it
button-own-offer-publish = Publish it
button-own-offer-pause = Pause
button-own-offer-open = Show it again
button-own-offer-photos = Pictures
button-own-offer-photo = + Add a picture
button-own-photo-show = Show picture { $number }
button-own-photo-drop = Remove picture { $number }

offer-waiting = <b>{ $company } has written its first own offer.</b> Candidates see it only when one of the staff has approved it. The next ones go live at once.
offer-waiting-is = <b>{ $title }</b> ({ $kind })
offer-done-approved = ✓ “{ $title }” at { $company } is approved.
offer-done-returned = “{ $title }” at { $company } is sent back.
offer-done-waiting = “{ $title }” at { $company }
offer-changed-since = The firm has changed the offer since you got the card. This is how it looks now:
offer-not-waiting = “{ $offer }” is answered already.
offer-approved-now = ✓ Approved. { $company } is told.
offer-returned-now = ✓ Sent back. { $company } reads why.
offer-approved = ✓ The project's staff have approved <b>{ $title }</b>.
offer-approved-next = Your next offers and changes are published at once.
offer-returned = The project's staff have read <b>{ $title }</b> and want you to change something:
offer-returned-how = Change it and publish it again.
offers-waiting = <b>Offers that wait for you</b>
offers-waiting-none = No offer waits for you.
question-offer-return-reason = What should the firm change? Write it short and kind: the firm reads it exactly as you write it.
button-offer-approve = Approve
button-offer-return = Send back
button-offer-all = See everything
button-offers-waiting = Offers to approve ({ $count })

audit-offer-approved = approved “{ $offer }” at { $company }
audit-offer-returned = sent “{ $offer }” back to { $company }
audit-own-offer-sent = sent “{ $offer }” at { $company } to staff
audit-own-offer-made = published “{ $offer }” at { $company }
audit-own-offer-changed = changed “{ $offer }” at { $company }
audit-own-offer-words = changed who finds “{ $offer }” at { $company }
audit-own-offer-dropped = threw “{ $offer }” at { $company } away, which was never shown
column-offers-opens-on = First day to say yes, such as 2027-01-15. Before that day it is not shown. Empty: people can say yes at once.
column-offers-languages = Languages of the people whom one works with, as codes with commas: sv, en, ar. A dash (-) or empty: the firm's languages count.
column-offers-without-licence = yes if people get there without a driving licence, else no. Empty means unknown.
column-offers-noise = quiet, some or loud. Empty means unknown.
column-offers-step-free = yes if people get in without steps, else no. Empty means unknown.
column-offers-wear = Shoes and clothes, with commas: shoes_lent, clothes_lent, sturdy_shoes (own), warm_clothes (own), no_jewellery. A dash (-) means nothing special. Empty means unknown.
column-offers-food = free (you give it), bring (own food, can be heated) or buy (can be bought nearby). Empty means unknown.
command-offers = The firm's offers
offer-hazards-which = You have chosen nothing. Are there no hazards? Press “No hazards”. You do not know? Then it stands as unknown, and nobody under 18 sees the offer.
button-not-known = We do not know
button-clear-answer = Take the answer away
own-offer-as-it-was = Nothing was changed.
picture-left = I no longer wait for the picture, and no picture was saved. You can begin again from the page where you were.
