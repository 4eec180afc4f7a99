# checked by: nobody yet
# Rapporten till finansiären: /report, arbetsboken och sidan.

command-report = Rapport till finansiären
help-staff-report = /report 2026-H2 – rapport till finansiären (arbetsbok och PDF); skriv en efteråt för engelska
audit-report-made = gjorde rapporten { $period } ({ $language })

report-choose = <b>Rapport till finansiären</b>
    Vilken period? Du kan också skriva den: /report 2026-H2, /report 2026, /report 2026-Q3. Skriv <i>en</i> efteråt om den ska vara på engelska.
button-report-running = { $period } (pågår)
button-report-sv = På svenska
button-report-en = På engelska
button-report-others = Andra perioder
report-page-caption = Rapport { $period } på en sida.
report-made-caption = Rapport { $period } med alla tabeller.
    Grupper under fem är dolda, och några fler tal, så att ingen kan räkna ut dem. Den går att skicka vidare.
report-running-caption = Rapport { $period } så långt. <b>Skicka den inte vidare.</b>
    Perioden pågår. Hittills står det ungefär hur många det är. Exakta tal, grupper och enkäten kommer när halvåret är slut.
report-quarter-caption = Rapport { $period }. Den går att skicka vidare.
    Ett kvartal visar bara företag och kvällar. Det som handlar om människor räknas per halvår.
report-period-later = Den perioden har inte börjat än.
report-period-unknown = Den perioden förstår jag inte. Skriv till exempel /report 2026-H2, /report 2026 eller /report 2026-Q3.
report-figure-unknown = indicators.toml: raden { $id } vill ha { $figure }, som inte finns. Det som finns: { $known }.
report-words-wrong = Filen { $file } är fel: { $fault }

## Ord i arbetsboken och på sidan

report-title = Rapport
report-preliminary = Preliminär. Perioden pågår, så talen ändras. För internt bruk, inte för att skicka vidare.
report-period = Period: { $period }, { $first } till { $last }
report-made = Rapporten gjordes { $on }.
report-indicator = Indikator
report-target = Mål per halvår
report-total = Totalt
report-unknown = okänt
report-hidden = dolt
report-at-least = minst { $number }
report-later = senare
report-none = –
report-by-half-year = Det här räknas per halvår, inte per kvartal.
report-percent = { $number } %
report-table-participants = Deltagare
report-table-visits = Besök
report-table-leads = Kontakter
report-table-outcomes = Utfall
report-by-municipality = Kommun
report-by-age = Åldersgrupp
report-by-language = Språk i chatten
report-by-firm = Företag
report-by-answer = Företagets svar
report-by-kind = Ledde till
report-by-born-abroad = Född utomlands
report-poll-by = Enkäten { $period }: kön och { $division ->
    [age] åldersgrupp
   *[born-abroad] född utomlands
}
report-age-older = { $age } år eller äldre
report-age-other = inget svar
report-sex-woman = Kvinna
report-sex-man = Man
report-sex-other = Annat eller inget svar
report-born-abroad-yes = Ja
report-born-abroad-no = Nej
report-born-abroad-other = inget svar
report-answer-yes = ja
report-answer-no = inte nu
report-answer-waiting = väntar på svar
report-answer-lapsed = tiden gick ut, eller avslutad

report-about = Om rapporten
report-note-hidden = ”dolt”: antalet är 1–4, eller så skulle det gå att räkna ut ett sådant antal. Noll visas alltid.
report-note-half-years = Det som handlar om människor räknas bara för hela halvår, en gång, när halvåret är slut. Därför ändras inte talen sedan, och två rapporter kan inte jämföras för att se en enskild person.
report-note-quarter = Ett kvartal visar bara det som inte handlar om människor. Deltagare, besök, kontakter, utfall och enkäten räknas per halvår, så att två rapporter inte kan jämföras för att se en liten grupp.
report-note-year = Ett år är sina två halvår bredvid varandra. Deltagare läggs inte ihop: samma person kan ha varit med båda halvåren.
report-means-firms = Företag som har fått stöd: minst ett besök under en Industrinatt, eller minst en person som sa ja till företaget.
report-means-participants = Deltagare: olika personer som har anmält sig, besökt ett företag, sagt ja till ett företag eller gjort en profil. Personal räknas inte. Den som har raderat sig räknas, men utan uppgifter.
report-means-visits = Besök: skannade koder vid företagens dörrar. En person kan besöka flera företag.
report-means-leads = Kontakter: en persons ja till ett företag, räknat den dag personen sa ja. Svaret är som det stod när halvåret räknades.
report-means-outcomes = Utfall: vad en kontakt ledde till enligt personen eller företaget, räknat den dag det berättades. Om de säger olika räknas det först när personalen har frågat båda.
report-means-poll = Enkäten är frivillig och anonym. Svaren sparas skilda från personer, bara med halvåret.
