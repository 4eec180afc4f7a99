# checked by: nobody yet
# Broadcasts: what the receiver sees. The text itself is written by staff.
cast-friend = friend
cast-day = { DAY($day) }
cast-gone = We do not have this message any more. Write /help to see what you can do.
button-cast-register = Sign up
button-cast-evening = My evening
button-cast-matches = See companies
