# checked by: nobody yet
# Before answers are erased because somebody has not been here for long.

# needs a native check
retention-soon = You have not been here for a long time. So on { DAY($day) } I will erase your answers. Would you like to keep them? Press Keep, or write something to me.
retention-kept = Okay. Your answers stay.
button-retention-keep = Keep my answers
