# News: what nobody asked for just now, only if the person wants it.
news-ask = ዝሰማምዓኩም ሓድሽ ቦታ ምስ ዝርከብ፡ ወይ ግዜ Industrinatten ምስ ዝቐርብ ክንጽሕፈልኩም ዶ? እንተበዝሐ ኣብ ወርሒ ሒደት ግዜ ጥራይ። ኣብ ዝኾነ ግዜ ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
news-yes = ጽቡቕ! ሓድሽ ዝሰማምዓኩም ነገር ምስ ተረኽበ ክንጽሕፈልኩም ኢና። ኣብ ዝኾነ ግዜ ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
news-no = ሕራይ። ድሕሪ ሕጂ ከምዚ ዝበለ መልእኽቲ ኣይንሰድድን። መልሲ ናይ ትካላት ግን ከም ቀደሙ ክመጸኩም እዩ።
button-news-yes = እወ፡ ጸሓፉለይ
button-news-no = ኣይፋል፡ የቐንየለይ
button-news-stop = ከምዚ ዝበለ ኣይትስደዱ
news-new-offer = ዝሰማምዓኩም፡ ክሳብ ሕጂ ዘይረኣኹምዎ ቦታ ኣሎ፦
news-needs-profile = መጀመርታ ንሒደት ሓጸርቲ ሕቶታት መልሱ። ናይ መጀመሪ መጠወቒ ጠውቑ።
