# checked by: nobody yet
# Somebody sends more at once than the bot can read.

too-fast = I read slowly. Wait a moment, then write again. Nothing that you answered is lost.
too-much-work = That was many files in a short time. Wait half a minute, then tap again.
