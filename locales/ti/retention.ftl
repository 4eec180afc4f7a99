# checked by: nobody yet
# Before answers are erased because somebody has not been here for long.

# needs a native check
retention-soon = ካብ መወዳእታ ኣብዚ ዝነበርኩምሉ ነዊሕ ግዜ ኮይኑ። ስለዚ ብ{ DAY($day) } መልስታትኩም ክድምስሶ እየ። ክጸንሓልኩም ትደልዩ ዲኹም? ነቲ መልጎም ጠውቑ ወይ ገለ ጽሓፉለይ።
retention-kept = ሕራይ። መልስታትኩም ኣሎ።
button-retention-keep = መልስታተይ ይጽናሕ
