# checked by: nobody yet
# Before answers are erased because somebody has not been here for a year.

retention-soon = Det är nästan ett år sedan du var här. { DAY($day) } raderar jag därför dina svar. Vill du behålla dem? Tryck på Behåll, eller skriv något till mig.
retention-kept = Okej. Dina svar är kvar.
button-retention-keep = Behåll mina svar
