# checked by: nobody yet
# Broadcasts: what the receiver sees. The text itself is written by staff.
cast-friend = saaxiib
cast-day = { DAY($day) }
cast-gone = Farriintan hadda nalama hayo. Qor /help si aad u aragto waxaad samayn karto.
button-cast-register = Isdiiwaangeli
button-cast-evening = Fiidkayga
button-cast-matches = Eeg shirkadaha
