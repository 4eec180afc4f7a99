# News: what nobody asked for just now, only if the person wants it.
news-ask = Ma doonaysaa inaan kuu soo qorno marka meel cusub oo kugu habboon la helo, ama marka la gaaro waqtiga Industrinatten? Ugu badnaan dhowr jeer bishii. Mar kasta maya ayaad dhihi kartaa.
news-yes = Waa hagaag! Waan kuu soo qori doonnaa marka wax cusub oo kugu habboon la helo. Mar kasta maya ayaad dhihi kartaa.
news-no = Hagaag. Farriimahan oo kale dib kuuma soo diri doonno. Jawaabaha shirkadaha sidii caadiga ahayd ayaad u heli doontaa.
button-news-yes = Haa, ii soo qora
button-news-no = Maya, mahadsanid
button-news-stop = Jooji farriimaha noocan ah
news-new-offer = Waxaa jirta meel kugu habboon oo aadan weli arag:
news-needs-profile = Marka hore ka jawaab dhowr su’aalood oo gaagaaban. Riix badhanka bilowga.
