# checked by: nobody yet
# Somebody sends more at once than the bot can read.

too-fast = Jag läser långsamt. Vänta en liten stund och skriv sedan igen. Inget av det du har svarat är borta.
too-much-work = Det var många filer på kort tid. Vänta en halv minut och tryck sedan igen.
