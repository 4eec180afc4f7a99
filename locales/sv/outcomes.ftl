# checked by: nobody yet
# Vad en kontakt ledde till, och det personen får veta när personalen avslutar den.

button-talked = Ja, vi har pratat
button-not-talked = Nej, inte än
button-outcome = Säg vad det ledde till
button-outcome-change = Ändra
talked-ask-person = { $company } sa ja till dig för några dagar sedan. <b>Har ni pratat med varandra?</b>
talked-good = Vad bra!
not-talked-person = Det är helt okej att höra av sig till dem. Gå till /leads: där ser du hur du når { $company }. Du kan skriva kort: ”Hej, det är jag som sa ja i Industrinatten-boten.”
outcome-ask = <b>Vad ledde kontakten med { $company } till?</b> Du kan ändra ditt svar senare.
outcome-visit = Besök
outcome-internship = Praktik
outcome-summer-job = Sommarjobb
outcome-job = Jobb
outcome-thesis = Exjobb
outcome-education = Utbildning
outcome-nothing = Inget den här gången
outcome-thanks = Tack! Det hjälper oss att hjälpa andra.
lead-over = Den kontakten är avslutad.
lead-closed-firm-silent = { $company } svarade inte, trots att vi frågade flera gånger. Vi har avslutat kontakten. Det är vi ledsna för.
lead-closed-firm-full = { $company } har inga platser kvar just nu. Vi har avslutat kontakten.
lead-closed-person-asked = Vi har avslutat kontakten med { $company }, som du bad om. De ser inte längre dina uppgifter.
lead-closed-mistake = Något blev fel i kontakten med { $company }, så vi har avslutat den. De ser inte längre dina uppgifter.
