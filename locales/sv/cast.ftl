# checked by: nobody yet
# Utskick: det som den som får ett utskick ser. Själva texten skriver personalen.
cast-friend = du
cast-day = { DAY($day) }
cast-gone = Det här meddelandet finns inte kvar hos oss. Skriv /help så ser du vad du kan göra.
button-cast-register = Anmäl dig
button-cast-evening = Min kväll
button-cast-matches = Se företag
