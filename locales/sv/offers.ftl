# checked by: nobody yet
# Hur det är på arbetsplatsen, bilder därifrån, och när man kan säga ja

offer-languages = På arbetet pratar man { $languages }
offer-without-licence-yes = Du kommer dit utan körkort
offer-without-licence-no = Det är svårt att komma dit utan körkort eller skjuts
offer-noise-quiet = Det är tyst och lugnt
offer-noise-some = Det låter en del
offer-noise-loud = Det låter mycket. Du får hörselskydd
offer-step-free-yes = Du kommer in utan trappsteg
offer-step-free-no = Det finns trappsteg
offer-wear = Skor och kläder: { $things }
offer-wear-shoes-lent = du får låna skyddsskor
offer-wear-clothes-lent = du får låna arbetskläder
offer-wear-sturdy-shoes = kom i stadiga skor
offer-wear-warm-clothes = ha varma kläder
offer-wear-no-jewellery = ta av ringar och smycken
offer-food-free = Du får mat där
offer-food-bring = Ta med egen mat. Den går att värma
offer-food-buy = Det går att köpa mat nära
gap-not-yet = Man kan säga ja från { DAY($date) }.
button-offer-photos = Se bilder därifrån
offer-photo = <b>{ $title }</b>, { $company }
offer-photos-none = De bilderna finns inte kvar.
