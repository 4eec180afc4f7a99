# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = እዚ ናይ ብሓቂ ድዩ?
button-report-it = ጸብጻብ ሃቡ
command-real = እዚ ናይ ብሓቂ ድዩ?
# needs a native check
real =
    <b>እዚ ናይ ብሓቂ ድዩ?</b>
    እወ። Industrilyftet ኣብ Jämtlandን Härjedalenን ዝርከብ ፕሮጀክት እዩ። IUC Z-Group ብሓገዝ ሕብረት ኤውሮጳ የካይዶ።
real-firms = ሰራሕተኛታት ፕሮጀክት ነዘን ትካላት መርሚሮመን ኣለዉ፦
real-firms-more = … ከምኡውን { $count } ካልኦት።
# needs a native check
real-never =
    <b>ብፍጹም ዘይሓትት፦</b>
    • ገንዘብ
    • BankID፡ ካርድ ባንክ ወይ ምስጢራዊ ቃል
    • ቁጽሪ መንነት ወይ ፓስፖርት
    ኩሉ ኣብዚ ብነጻ እዩ።
# needs a native check
real-report = ዝኾነ ሰብ ከምዚ እንተ ሓቲቱኩም፡ ወይ ዘይቅኑዕ ነገር እንተ ኣጋጢሙኩም፡ ነቲ ሰብ ኣይትምለሱሉ። <b>ጸብጻብ ሃቡ</b> ጠውቑ፡ ሓደ ሰራሕተኛ ከንብቦ እዩ። /report ክትጽሕፉ እውን ትኽእሉ።
# needs a native check
report-how = እንታይ ከም ዘጋጠመ ንገሩና። ሓደ ሰራሕተኛ ከንብቦ እዩ። ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ኣሎ? ናብ 112 ደውሉ።
