# checked by: nobody yet
# Nyheter: det som ingen bad om just nu, bara om personen vill ha det.
news-ask = Ska vi skriva till dig när en ny plats passar dig, eller när det är dags för Industrinatten? Högst några gånger i månaden. Du kan säga nej när som helst.
news-yes = Bra! Vi skriver när något nytt passar dig. Du kan säga nej när som helst.
news-no = Okej. Vi skriver inget mer av det slaget. Svar från företag får du som vanligt.
button-news-yes = Ja, skriv till mig
button-news-no = Nej tack
button-news-stop = Sluta skicka sådant
news-new-offer = Det finns en plats som passar dig och som du inte har sett än:
news-needs-profile = Svara först på några korta frågor. Tryck på Börja.
