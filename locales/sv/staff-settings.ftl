# checked by: nobody yet
# Inställningar för administratörer. Kontrollerad av: ingen ännu.

settings-title = <b>Inställningar</b>
settings-how = Tryck på en rad för att ändra. Allt du ändrar syns i /audit.
settings-button = { $name }: { $value }
settings-line = <b>{ $name }:</b> { $value }
settings-none = inget
settings-name-answer-days = Dagar för svar
settings-name-grace-days = Extra dagar
settings-name-alone-up-to = Utskick utan kollega
settings-name-words-days = Dagar för egna ord
settings-name-profile-months = Månader utan besök
settings-about-answer-days = Så många arbetsdagar har ett företag på sig att svara en person. Personen ser datumet. Ändringen gäller nya ja-svar, inte dem som redan väntar. Mellan { $least } och { $most }.
settings-about-grace-days = Så många arbetsdagar efter utlovat svar väntar vi till. Sedan avslutas kontakten, och personen får veta det. Mellan { $least } och { $most }.
settings-about-alone-up-to = Får fler än så många ett utskick måste en kollega säga ja först. Mellan { $least } och { $most }.
settings-about-words-days = I så många dagar sparar vi det människor skriver med egna ord. De har fått veta att det är högst 30 dagar. Mellan { $least } och { $most }.
settings-about-profile-months = Så många månader efter senaste besöket raderar vi allt om en person. Två veckor innan får personen veta det. De har fått veta att det är högst 12 månader. Mellan { $least } och { $most }.
settings-name-role-days = Dagar tills en roll vilar
settings-about-role-days = Så många dagar utan att någon använder en roll (kontakt, ambassadör, lärare, handläggare, personal), sedan vilar den tills någon väcker den. Då visar en borttappad telefon inget. Mellan { $least } och { $most }.
settings-targets = <b>Mål i rapporten</b>
    Målen gäller ett halvår. De står i rapporten bredvid siffrorna.
settings-about-target = Målet för ett halvår, ett helt tal. För en andel: hela procent.
settings-saved = Sparat.
settings-out-of-bounds = Talet ska vara mellan { $least } och { $most }.
button-settings-targets = Mål i rapporten
button-settings-edit = Ändra
button-settings-none = Inget mål
button-settings-default = Tillbaka till { $value }
question-setting-value = Skriv ett helt tal.
settings-number-wrong = Jag hittade inget helt tal. Skriv bara siffror.
audit-settings-changed = ändrade { $key ->
    [answer-days] dagar för svar
    [grace-days] extra dagar
    [alone-up-to] utskick utan kollega
    [words-days] dagar för egna ord
    [profile-months] månader utan besök
    [minor-contact] kontakt med unga dold (on: ja, off: nej)
    [role-days] dagar tills en roll vilar
   *[other] ett mål ({ $key })
}: { $before } → { $after }
command-settings = Administratör: inställningar
help-staff-settings = /settings – inställningar (administratörer)
