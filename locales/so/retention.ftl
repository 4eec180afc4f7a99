# checked by: nobody yet
# Before answers are erased because somebody has not been here for long.

# needs a native check
retention-soon = Muddo dheer ayaa laga joogaa markii kuugu dambaysay halkan. Sidaas darteed { DAY($day) } ayaan tirtirayaa jawaabahaaga. Ma rabtaa inay sii jiraan? Riix badhanka ama wax ii soo qor.
retention-kept = Waa hagaag. Jawaabahaagu way sii jirayaan.
button-retention-keep = Hay jawaabahayga
