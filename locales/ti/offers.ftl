# checked by: nobody yet
# እቲ ቦታ ስራሕ ከመይ ከም ዝመስል፡ ስእልታቱ፡ መዓስ እወ ምባል ከም ዝከኣል

offer-languages = ኣብ ስራሕ ዝዝረብ ቋንቋታት፦ { $languages }
offer-without-licence-yes = ብዘይ መንጃ ፍቓድ ናብኡ ምኻድ ይከኣል
offer-without-licence-no = ብዘይ መንጃ ፍቓድ ወይ ብመኪና ዘብጽሕ ሰብ ናብኡ ምኻድ ኣጸጋሚ እዩ
offer-noise-quiet = ህዱእ ቦታ እዩ
offer-noise-some = ቁሩብ ድምጺ ኣለዎ
offer-noise-loud = ብዙሕ ድምጺ ኣለዎ። መከላኸሊ እዝኒ ይወሃበኩም
offer-step-free-yes = ብዘይ መደያይቦ ክትኣትዉ ትኽእሉ
offer-step-free-no = መደያይቦ ኣለዎ
offer-wear = ጫማን ክዳንን፦ { $things }
offer-wear-shoes-lent = ናይ ድሕንነት ጫማ የለቅሑኹም
offer-wear-clothes-lent = ናይ ስራሕ ክዳን የለቅሑኹም
offer-wear-sturdy-shoes = ጽኑዕ ጫማ ግበሩ
offer-wear-warm-clothes = ዘሙቕ ክዳን ግበሩ
offer-wear-no-jewellery = ቀለበትን ስልማትን ኣውጽኡ
offer-food-free = ኣብኡ መግቢ ይወሃበኩም
offer-food-bring = መግብኹም ሒዝኩም ምጹ። ኣብኡ ከተውዕይዎ ትኽእሉ
offer-food-buy = ኣብ ቀረባ መግቢ ክትገዝኡ ትኽእሉ
gap-not-yet = ካብ { DAY($date) } ጀሚርኩም እወ ክትብሉ ትኽእሉ።
button-offer-photos = ስእልታት ርኣዩ
offer-photo = <b>{ $title }</b>፡ { $company }
offer-photos-none = እተን ስእልታት ድሕሪ ሕጂ የለዋን።
