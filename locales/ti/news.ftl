# checked by: nobody yet
# News: what nobody asked for just now, only if the person wants it.
news-ask = ዝሰማምዓኩም ሓድሽ ቦታ ምስ ዝርከብ፡ ወይ ምሸት ኢንዱስትሪ (Industrinatten) ምስ ዝቐርብ ክንጽሕፈልኩም ዶ? እንተ በዝሐ ኣብ ወርሒ ሒደት ግዜ ጥራይ። ክትደልዩ ከለኹም ኣይፋል ክትብሉ ትኽእሉ።
news-yes = ጽቡቕ! ዝሰማምዓኩም ሓድሽ ነገር ምስ ተረኽበ ክንጽሕፈልኩም ኢና። ክትደልዩ ከለኹም ኣይፋል ክትብሉ ትኽእሉ።
news-no = ሕራይ። ድሕሪ ሕጂ ከምዚ ዝበለ መልእኽቲ ኣይንሰድድን። መልሲ ናይ ትካላት ግን ከም ቀደሙ ክመጸኩም እዩ።
button-news-yes = እወ፡ ጸሓፉለይ
button-news-no = ኣይፋል፡ የቐንየለይ
button-news-stop = ከምዚ ዝበለ ኣይትስደዱ
news-new-offer = ዝሰማምዓኩም፡ ግን ገና ዘይረኣኹምዎ ቦታ ኣሎ፦
news-needs-profile = መጀመርታ ንሒደት ሓጸርቲ ሕቶታት መልሱ። «ጀምሩ» ጠውቑ።
