# checked by: nobody yet
# Att fråga en människa, och det som personalen har rättat.

button-ask-person = Fråga en människa
button-ask-again = Fråga igen
button-help-own = Mina frågor
button-help-withdraw = Ta tillbaka frågan
button-help-undo = Ångra ändringen
question-help-turned-13 = <b>Har du fyllt 13 år?</b>
question-help-question =
    <b>Vad vill du fråga?</b> Skriv på ditt eget språk.
    En människa i projektet läser frågan och svarar här. Skriv inte personnummer eller sådant som är privat.
question-help-may-see =
    <b>Får den som hjälper dig se dina svar här?</b>
    Bara tills du har fått svar. De ser inte ditt telefonnummer. Om jag har förstått dig fel kan de rätta det. Då får du veta det, och du kan ångra.
    Frågan skickas när du har svarat.
help-text-sensitive = Det där handlar om { $kinds }. Det skickar jag inte. Skriv gärna frågan på ett annat sätt, utan sådant om dig själv.
help-sent = Tack! Din fråga är skickad. En människa svarar dig här i chatten. Svaret är på svenska eller engelska. Jag översätter det inte.
help-sent-paused = Du har stoppat meddelanden från mig. Svaret ser du då bara under ”Mina frågor”, om du inte börjar ta emot igen:
help-full = Du har många frågor som väntar på svar. Ta tillbaka en av dem, eller vänta på svaren. Sedan kan du fråga igen.
help-gone = Den frågan finns inte längre.
help-over = Frågan är redan besvarad eller borttagen.
help-own-title = <b>Dina frågor</b>
help-own-none = Du har inte frågat något än.
help-own-open = Skickad { DAY($day) }. Väntar på svar.
help-own-withdrawn = Skickad { DAY($day) }. Du tog tillbaka den.
help-own-emptied = Skickad { DAY($day) }. Texten är borttagen. Vi sparar den högst 30 dagar.
help-own-answer = <b>Svar:</b>
help-withdrawn-now = Frågan är tillbakatagen. Texten är borttagen.
help-answered = <b>Du har fått svar.</b>
help-you-asked = Du frågade:
help-they-answer = Svar:
help-answer-untranslated = En människa har skrivit svaret. Det är inte översatt.
help-corrected = <b>Personalen har ändrat ett av dina svar</b>, för att det ska stämma bättre.
help-change-before = Förut: { $state }
help-change-now = Nu: { $state }
help-state-skill = du kan: { $concept }
help-state-wish = du vill lära dig { $concept }
help-state-avoid = du vill inte arbeta med { $concept }
help-state-none = { $concept } finns inte med
help-undone = Nu är det som förut igen.
help-undone-before = Det är redan som förut. Du kan se och ändra alla dina svar här:
privacy-questions = Dina frågor till personalen sparar vi högst 30 dagar.
privacy-referral = Vi har också sparat vilken länk du kom hit med (från en skola, en myndighet eller en ambassadör). Vi räknar bara hur många som kommer. De får inte veta att det var du.
