# checked by: nobody yet
# Sida goobta shaqadu tahay, sawirradeeda, iyo goorta haa la dhihi karo

offer-languages = Goobta shaqada waxaa looga hadlaa { $languages }
offer-without-licence-yes = Waad tegi kartaa laysanka darawalnimada la’aantiis
offer-without-licence-no = Way adag tahay in la tago haddii aan laysan ama qof ku qaada la haysan
offer-noise-quiet = Waa meel deggan oo aamusan
offer-noise-some = Waxoogaa sawaxan ah ayaa jira
offer-noise-loud = Sawaxan badan ayaa jira. Dhego-ilaaliye ayaa lagu siinayaa
offer-step-free-yes = Waad geli kartaa jaranjaro la’aan
offer-step-free-no = Jaranjaro ayaa jirta
offer-wear = Kabo iyo dhar: { $things }
offer-wear-shoes-lent = kabaha badbaadada waa lagu amaahinayaa
offer-wear-clothes-lent = dharka shaqada waa lagu amaahinayaa
offer-wear-sturdy-shoes = kabo adag soo gasho
offer-wear-warm-clothes = dhar diirran soo gasho
offer-wear-no-jewellery = iska saar faraantiyada iyo dahabka
offer-food-free = Cunto ayaa lagaa siinayaa
offer-food-bring = Cuntadaada soo qaado. Waa la kululayn karaa
offer-food-buy = Cunto ayaa meel dhow laga iibsan karaa
gap-not-yet = Waxaad haa dhihi kartaa laga bilaabo { DAY($date) }.
button-offer-photos = Arag sawirrada goobta
offer-photo = <b>{ $title }</b>, { $company }
offer-photos-none = Sawirradaas hadda ma jiraan.
