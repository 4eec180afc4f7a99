# checked by: nobody yet
# News: what nobody asked for just now, only if the person wants it.
news-ask = Ma doonaysaa inaan kuu soo qorno marka boos cusub oo kugu habboon la helo, ama marka Industrinatten soo dhowaado? Ugu badnaan dhowr jeer bishii. Markaad rabto maya ayaad dhihi kartaa.
news-yes = Waa hagaag! Waan kuu soo qori doonnaa marka wax cusub oo kugu habboon la helo. Markaad rabto maya ayaad dhihi kartaa.
news-no = Waa hagaag. Farriimaha noocaas ah mar dambe kuuma soo diri doonno. Jawaabaha shirkadaha sidii caadiga ahayd ayaad u heli doontaa.
button-news-yes = Haa, ii soo qora
button-news-no = Maya, mahadsanid
button-news-stop = Jooji farriimaha noocan ah
news-new-offer = Waxaa jira boos kugu habboon oo aadan weli arkin:
news-needs-profile = Marka hore ka jawaab dhowr su’aalood oo gaagaaban. Taabo “Bilow”.
