# checked by: nobody yet
# ክፍሊ ኣብ ትካል፦ ተማሃሮ ነቲ ኮድ ስካን ምስ ገበሩ ዝርእይዎ።

class-scan-thanks = <b>ኣብዚ ኣብ { $company } ስለ ዘለኹም የቐንየለይ!</b>
class-scan-again = ኣብ { $company } ድሮ ተቖጺርኩም ኣለኹም። ሓደ ግዜ ይኣክል።
class-scan-counted = ክንደይ ምዃንኩም ጥራይ እቖጽር። መን ምዃንኩም ኣይዕቅብን።
class-scan-next = 13 ዓመት መሊእኩም ዲኹም? እንተ ደሊኹም ኣብዚ ዞባ ዝሰማምዓኩም ስራሕን ትካላትን ክትርእዩ ትኽእሉ።
button-class-fits = ዝሰማምዓኒ ኣርእዩኒ
class-code-unknown = ነዚ ኮድ ኣይፈልጦን። ነቲ ኣብቲ ትካል ዘሎ QR ኮድ ሓንሳብ ደጊምኩም ስካን ግበሩ፡ ወይ ነተን ኣብ ጎድኑ ዘለዋ ክልተ ቃላት ጽሓፉ።
class-code-not-now = እዚ ኮድ ኣብታ ክፍሊ ንምብጻሕ ትመጽኣላ መዓልቲ ጥራይ ይሰርሕ።
class-poster-text = ከምኡ ጌርና ክንደይ ምዃንኩም ንቖጽር። መን ምዃንኩም ኣይንዕቅብን።
