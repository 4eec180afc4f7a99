# checked by: nobody yet
# Before answers are erased because somebody has not been here for long.

retention-soon = Du har inte varit här på länge. { DAY($day) } raderar jag därför dina svar. Vill du behålla dem? Tryck på Behåll, eller skriv något till mig.
retention-kept = Okej. Dina svar är kvar.
button-retention-keep = Behåll mina svar
