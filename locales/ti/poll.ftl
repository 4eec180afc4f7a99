# checked by: nobody yet
# The voluntary, anonymous poll after an evening or a lead. Asked only once.
# needs a native check
poll-offer =
    <b>ሰለስተ ሓጸርቲ ሕቶታት ክንሓተኩም ዶ?</b>

    ሕብረት ኤውሮጳ ንክፋል ናይዚ ፕሮጀክት ይኸፍል፡ ንመን ከም እንበጽሕ ድማ ክፈልጥ ይደሊ። መልስታት ብዘይ ስም ይዕቀቡ፡ ንስኹም እንታይ ከም ዝመለስኩም ዋላ ሓደ ሰብ ኣይርእን። ብድልየትኩም እዩ።
button-poll-yes = እወ፡ ሕተቱ
button-poll-no = ኣይፋል፡ የቐንየለይ
poll-sex = ሰበይቲ ዲኹም ወይስ ሰብኣይ?
poll-sex-woman = ሰበይቲ
poll-sex-man = ሰብኣይ
poll-sex-other = ካልእ
poll-age = ዕድመኹም ክንደይ እዩ?
poll-age-older = { $age } ወይ ልዕሊኡ
poll-born = ካብ ሽወደን ወጻኢ ኣብ ካልእ ሃገር ዲኹም ተወሊድኩም?
poll-born-yes = እወ
poll-born-no = ኣይፋል
button-poll-skip = ክብሎ ኣይደልን
poll-thanks = የቐንየልና! መልስታትኩም ብዘይ ስም ተዓቂቡ።
poll-no = ሕራይ! ደጊምና ኣይክንሓትትን ኢና።
poll-over = እዘን ሕቶታት ተወዲኤን እየን። ሓንሳብ ጥራይ ኢና ንሓትት።
