# checked by: nobody yet
# Privacy on the phones of firms, ambassadors and staff: when what somebody wrote is taken away.

words-old = These words are gone. We keep what somebody wrote for { $days } days at most.
