# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = Är det här på riktigt?
button-report-it = Anmäl
command-real = Är det här på riktigt?
real =
    <b>Är det här på riktigt?</b>
    Ja. Industrilyftet är ett projekt i Jämtland och Härjedalen. IUC Z-Group driver det, med stöd av EU.
real-firms = Personalen har kontrollerat de här företagen:
real-firms-more = … och { $count } till.
real-never =
    <b>Jag frågar aldrig efter:</b>
    • pengar
    • bank-id, bankkort eller lösenord
    • personnummer eller pass
    Allt här är gratis.
real-report = Frågar någon dig om något sådant, eller känns något fel? Svara inte den personen. Tryck på <b>Anmäl</b>, så läser en människa i personalen det. Du kan också skriva /report.
report-how = Berätta vad som har hänt. En människa i personalen läser det. Är någon i fara nu? Ring 112.
