# checked by: nobody yet
# Somebody sends more at once than the bot can read.

too-fast = ቀስ ኢለ እየ ዘንብብ። ቁሩብ ተጸበዩ እሞ ደጊምኩም ጽሓፉ። ካብቲ ዝመለስኩምዎ ዝጠፍአ የለን።
too-much-work = ኣብ ሓጺር ግዜ ብዙሕ ፋይላት እዩ። ፍርቂ ደቒቕ ተጸበዩ እሞ ደጊምኩም ጠውቑ።
