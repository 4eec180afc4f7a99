# checked by: nobody yet
# Broadcasts: staff write to many people at once.

command-broadcast = Staff: write to many people
help-staff-cast = /broadcast – write to many people at once

## The list and the draft

cast-list = <b>Broadcasts</b>
cast-list-none = There are no broadcasts yet.
cast-list-button = Broadcast { $number }: { $state }{ $receivers ->
    [0] { "" }
   *[other] , { $receivers } receivers
}
button-cast-new = + New broadcast
button-cast-list = All broadcasts
button-cast-page = To the draft
cast-state-draft = draft
cast-state-waiting = waits for a colleague’s yes
cast-state-scheduled = waits for its time
cast-state-running = being sent
cast-state-paused = paused
cast-state-stopped = stopped
cast-state-done = done
cast-title = <b>Broadcast { $number }</b> ({ $state })
cast-fact-texts = <b>Texts:</b> { $languages }
cast-fact-attachment = <b>Picture or file:</b> { $what }
cast-fact-buttons = <b>Buttons:</b> { $labels }
cast-fact-event = <b>Evening:</b> { $event }
cast-fact-time = <b>Sent:</b> { $when }
cast-fact-receivers = <b>Receivers:</b>
cast-none = none
cast-none-buttons = only the one that ends such messages
cast-picture = a picture
cast-no-event = none
cast-at-once = as soon as you have confirmed
cast-moment = { DAY($day) } at { CLOCK($at) }
cast-moment-short = { SHORTDAY($day) } { CLOCK($at) }
cast-fallback = { $count ->
    [one] One of them gets the text in { $language } instead of their own language.
   *[other] { $count } of them get the text in { $language } instead of their own language.
}
button-cast-texts = Texts
button-cast-buttons = Buttons
button-cast-receivers = Receivers
button-cast-event = Evening
button-cast-time = Send at a certain time
button-cast-preview = Preview
button-cast-test = Test to me
button-cast-send = Send to { $count ->
    [one] one person
   *[other] { $count } people
}
button-cast-send-later = Send to { $count ->
    [one] one person
   *[other] { $count } people
}, { $when }
button-cast-remove = Throw the draft away
button-cast-remove-yes = Yes, throw it away
button-cast-approve = Approve: to { $count ->
    [one] one person
   *[other] { $count } people
}
button-cast-take-back = Do not send – back to a draft
cast-remove-ask = Throw broadcast { $number } away?
cast-removed = The draft is gone.
cast-not-draft = This broadcast is confirmed already. Write /broadcast to see how it goes.

## Texts, picture and file

cast-ask-swedish = <b>What do you want to say?</b> Write in Swedish, or forward a message. Bold, links, a picture or a file come along.
cast-ask-fields = Do you want a name or the evening in it? Write { $fields } in the text, and I fill it in.
cast-ask-text = <b>Write the same in { $language }</b>, or skip.
cast-ask-english = English is also for those who have no text in their own language.
cast-ask-readers = { $count ->
    [0] None of the receivers has that language right now.
    [one] One of the receivers has that language.
   *[other] { $count } of the receivers have that language.
}
cast-texts = <b>Texts.</b> Who has no text in their language gets English, else Swedish.
cast-texts-attachment = To change the picture or file, send it with the Swedish text.
button-cast-write = Write: { $language }
button-cast-rewrite = ✓ Write anew: { $language }
button-cast-drop-text = Remove
button-cast-unattach = Remove the picture or file
cast-unattached = The picture or file is gone.
cast-table-ask = Or should the file go with the broadcast?
button-cast-attach = Yes, attach it
cast-attached = I have it. Now write the text for it.
cast-one-attachment = The text is kept. The picture or file is the same in all languages: the one that came with the Swedish text.
cast-album = I cannot pass on several pictures in one message. Send one picture.
cast-words-only = I need words here. Write them as a message.
cast-text-empty = The text is empty.
cast-text-too-long = The text is too long: { $length } characters with the longest name. Telegram takes { $limit }. Nothing has changed; shorten it and send it again.
cast-caption-too-long = The text is too long: { $length } characters with the longest name. With a picture or file Telegram takes { $limit }. Nothing has changed; shorten it, or remove the picture.
cast-field-unknown = I do not know { $field }. What I can fill in is { "{" }first_name{ "}" }, { "{" }event{ "}" } and { "{" }day{ "}" }. Nothing has changed; mend it and send it again.
cast-field-no-event = { $field } cannot be filled in: the broadcast is not about an evening. Choose one under Evening, or remove the field.
cast-brace-alone = A { "{" } or { "}" } stands alone here: “{ $near }”. Remove it, or write the whole field. Nothing has changed.
cast-no-swedish = The Swedish text is missing.
cast-event-gone = The text tells of an evening that is gone. Choose another evening or change the text.

## Buttons

cast-buttons = <b>Buttons under the text.</b> Tap to choose. The last one always ends such messages.
cast-link-line = { $label }: { $url }
button-cast-link = + Own link
button-cast-no-links = Remove own links
cast-ask-link = Which web address should the button open? It begins with https://
cast-link-wrong = That address does not work. It must begin with https:// and be complete, for instance https://www.iucz.se
cast-links-many = There is room for { $limit } links of your own.
cast-link-gone = That button is gone.
cast-ask-label = What should the button say, in { $language }?
cast-label-wrong = A button has room for { $limit } characters. Write less.
cast-links-uncounted = Taps on links of your own cannot be counted: they open without the bot knowing.

## Evening and time

cast-events = Which evening is the broadcast about? It decides who counts as registered, and fills in { "{" }event{ "}" } and { "{" }day{ "}" }.
button-cast-no-event = No evening
cast-ask-moment = When shall it be sent? Write day and time, for instance: 3 December 17:00
button-cast-now = Send at once instead
cast-moment-wrong = I do not understand the time. Write day and time, for instance: 3 December 17:00, or tomorrow 9.30
cast-moment-past = That time is past, or more than a year away. Write another.
cast-moment-quiet = Between 21 and 08 no broadcasts are sent. Write another time.

## Receivers

cast-segment-title = <b>Who shall get it?</b>
cast-everybody = Everybody who wants such messages
cast-filter-line = • { $filter }: { $values }
cast-filter-button = { $filter }{ $chosen ->
    [0] { "" }
   *[other] { " " }({ $chosen })
}
cast-filter-municipality = Municipality
cast-filter-age = Age
cast-filter-language = Language
cast-filter-wants = Looks for
cast-filter-interests = Likes
cast-filter-code = Came through
cast-filter-evening = The evening
cast-filter-idle = Not seen
cast-choose-municipality = In which municipalities do they live?
cast-choose-age = How old are they this year?
cast-choose-language = Which language do they chat in?
cast-choose-wants = What do they look for?
cast-choose-interests = What do they like?
cast-choose-code = Through whose link did they come?
cast-choose-evening = How do they stand with the evening?
cast-filter-no-event = The broadcast is not about an evening. Choose one under Evening first.
cast-choose-idle = For how long have they not been seen?
cast-evening-registered = registered
cast-evening-not-registered = not registered
cast-evening-waiting = waiting for a place
cast-evening-visited = have been there
cast-idle = for { $days } days
cast-receivers = { $count ->
    [0] <b>Nobody</b> gets it.
    [one] <b>One person</b> gets it.
   *[other] <b>{ $count } people</b> get it.
}
cast-left-said-no = Left out: { $count } have not said yes to such messages
cast-left-unreachable = Left out: { $count } cannot be reached (paused or blocked)
cast-left-under-age = Left out: { $count } are under 13
cast-left-unknown = Left out: { $count } have told nothing about themselves
button-cast-clear = Clear
button-cast-save = Save this choice
button-cast-saved = Use a saved one
button-cast-forget = Remove
cast-ask-name = What shall this choice be called?
cast-segment-saved = Saved as “{ $name }”.
cast-segment-used = “{ $name }” is used.
cast-segment-gone = That choice was removed.
cast-segment-name-wrong = Write a name of at most { $limit } characters.
cast-segment-name-taken = There is one called “{ $name }” already. Write another name.
cast-saved-title = <b>Saved choices</b>
cast-saved-none = There are no saved choices.
cast-segments-many = There is room for { $limit } saved choices. Remove one first.

## Preview

cast-preview = <b>This is how it looks.</b> Choose a language. The number is how many get it.
cast-preview-button = { $language } ({ $count })
button-cast-preview-all = Show all languages
cast-preview-own = ⬇️ This is how it looks in { $language }:
cast-preview-fallback = ⬇️ Who has { $language } sees the text in { $shown }:
cast-stop-tried = Here the receiver says no to such messages. You tapped in a test, so nothing has changed.

## Confirm and approve

cast-nobody = Nobody would get it. Change the receivers.
cast-count-changed = The number has changed: now it is { $count }. Tap again if that is right.
cast-no-colleague = More than { $limit } receivers need a colleague’s yes, and there is nobody else on the staff. Invite somebody with /staff.
cast-not-yourself = You confirmed this yourself. A colleague must say yes.
cast-approved-late = The time that was set is past. Make it a draft again and set another time.
cast-not-waiting = This broadcast does not wait any more.
cast-not-running = This broadcast is not running.
cast-approval-asked = <b>{ $name } wants to send to { $count ->
    [one] one person
   *[other] { $count } people
}.</b> Look and approve.
cast-not-sent = Broadcast { $number } did not go out at its time. It stands now: { $state }. Either the evening was cancelled, or a colleague’s yes is needed.
cast-told-waiting = Your colleagues have been asked. When one of them says yes, it is sent.
cast-told-scheduled = Confirmed. It is sent by itself.
cast-told-running = The broadcast has begun.
cast-told-draft = It is a draft again.

## While it is sent, and afterwards

cast-progress-title = <b>Broadcast { $number }: { $state }</b>
cast-bar = { $bar } { $percent }%
cast-n-receivers = { $count } receivers
cast-n-sent = { $count } sent
cast-n-waiting = { $count } waiting
cast-n-blocked = { $count } have blocked the bot
cast-n-failed = { $count } did not arrive
cast-n-said-no = { $count } have said no meanwhile
cast-n-stopped = { $count } were stopped
cast-is-paused = Nothing is sent until you tap Go on.
cast-just-begun = How long it takes will show in a moment.
cast-waits-until = It is night. It goes on { DAY($day) } at { CLOCK($at) }.
cast-time-left = { $minutes ->
    [0] Less than a minute left.
    [one] About a minute left.
   *[other] About { $minutes } minutes left.
}
button-cast-pause = Pause
button-cast-go-on = Go on
button-cast-stop = Stop
button-cast-renew = Refresh
button-cast-report = Report
cast-report-title = <b>Report, broadcast { $number }</b> ({ $state })
cast-n-pressed = { $count } tapped a button ({ $percent }%)
cast-n-button = • { $label }: { $count }
cast-n-registered = { $count } registered afterwards ({ $percent }%)
cast-n-left = { $count } said no to further broadcasts
cast-report-other-languages = Other languages
cast-report-language = { $language }: { $sent } sent, { $pressed } tapped, { $registered } registered
cast-chart-title = Broadcast { $number }, { DAY($day) }
cast-chart-sent = Sent
cast-chart-pressed = Tapped
cast-chart-registered = Registered
cast-chart-languages = Languages
cast-chart-hours = Hour by hour

## The log

audit-broadcast-written = wrote the text of broadcast { $number } ({ $language })
audit-broadcast-removed = threw broadcast { $number } away
audit-broadcast-confirmed = confirmed broadcast { $number } to { $receivers }
audit-broadcast-approved = approved broadcast { $number } to { $receivers }
audit-broadcast-taken-back = made broadcast { $number } a draft again
audit-broadcast-paused = paused broadcast { $number }
audit-broadcast-resumed = resumed broadcast { $number }
audit-broadcast-stopped = stopped broadcast { $number }
audit-segment-saved = saved the choice { $name }
audit-segment-removed = removed the choice { $name }
cast-caption-left = I did not take the text under the file. Please write it as a message of its own.
