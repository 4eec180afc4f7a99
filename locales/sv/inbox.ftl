# checked by: nobody yet
# Företagets inkorg: anteckningar på kortet, vem som gjorde vad, och när ett ja kommer fram.

lead-requested-later =
    <b>Klart! Ditt ja är på väg till { $company }.</b>
    De får det { DAY($date) } och svarar senast { DAY($day) }. Du får svaret här. Du behöver inte göra något mer.
lead-card-question-by = <b>Er fråga ({ $contact }):</b> { $question }
lead-card-note = <b>{ $contact } antecknade { DAY($day) }:</b> { $note }
lead-card-note-staff = <b>Anteckning { DAY($day) }:</b> { $note }
lead-card-outcome = Det ledde till: { $outcome }
lead-question-asked-by = { $contact } har redan ställt er fråga, { DAY($day) }. Ni kan fråga mer när ni träffas.
question-lead-note-note =
    Skriv en anteckning, högst 500 tecken. Bara ni och projektets personal ser den. Personen själv får läsa den i filen med sina uppgifter.
    Skriv inget om hälsa, religion, ursprung eller familj. Jag raderar texten senast efter 30 dagar.
lead-note-kept = ✓ Anteckningen är sparad.
lead-note-sensitive = Det där handlar om { $kinds }. Det sparar jag inte. Skriv gärna något om arbetet i stället.
lead-note-over = Kontakten är avslutad. Det går inte att anteckna mer om den.
lead-notes-title = <b>De { $shown } senaste anteckningarna</b>
button-lead-note = Skriv en anteckning
button-lead-notes = Fler anteckningar ({ $count })
button-inbox = Vår inkorg
firm-not-yours = Du är inte kontakt för det företaget. Fråga projektets personal om det är fel.
only-for-contacts = Det här är för företagens kontaktpersoner. Arbetar du på ett företag? Be projektets personal om en länk.
firm-lead-gone = Den kontakten finns inte kvar hos er. Kanske har personen tagit bort allt om sig.
