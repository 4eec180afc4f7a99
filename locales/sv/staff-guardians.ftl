# checked by: nobody yet
# Unga under 18: vad företag och personal ser om vårdnadshavarens ja.

lead-card-minor =
    { $sure ->
        [yes] Personen är under 18 år.
       *[no] Personen har kanske inte fyllt 18 år.
    } Ni kan svara som vanligt. När ni har sagt ja ska en vårdnadshavare eller Industrilyftet också säga ja. Sedan ser ni hur ni når personen.
lead-card-contact-hidden =
    { $sure ->
        [yes] Personen är under 18 år.
       *[no] Personen har kanske inte fyllt 18 år.
    } Därför visar vi inget nummer än. Först ska en vårdnadshavare eller Industrilyftet säga ja. Då ändras det här kortet, och ni ser hur ni når personen. Ni behöver inte göra något nu.
lead-card-below-age = <b>Obs:</b> personen har inte nått erbjudandets lägsta ålder, { $age } år. Ett besök går bra. Passar inte det? Svara ”Inte nu”.
staff-lead-guardian-waits = Under 18: företaget ser inte hur de når personen. Det väntar på en vårdnadshavare, eller på er.
staff-lead-guardian-open = Under 18: företaget ser hur de når personen, för så är inställningen.
staff-lead-guardian-yes = Under 18: en vårdnadshavare har sagt ja, { DAY($day) } ({ $by ->
    [staff] sparat av personalen
   *[link] genom sin länk
}).
staff-lead-guardian-no = Under 18: en vårdnadshavare har sagt nej, { DAY($day) } ({ $by ->
    [staff] sparat av personalen
   *[link] genom sin länk
}). Företaget ser inte hur de når personen.
button-lead-guardian-yes = Vårdnadshavare ja: visa kontakt
button-lead-guardian-no = Dölj kontakten igen
staff-lead-guardian-shown = Sparat. Företaget ser hur de når personen när de har sagt ja. Personen får veta det.
staff-lead-guardian-hidden = Sparat. Företaget ser inte längre hur de når personen. Personen får veta det.
staff-lead-adult = Personen är vuxen. Kontakten visas som för alla.
lead-guardian-no-staff = <b>En vårdnadshavare har sagt nej</b> om kontakt nr { $number } med { $company }. Företaget ser inte hur de når personen, och får inte veta varför. Personen vet om det. Hör av er till personen om den frågar, och avsluta kontakten om det behövs.
lead-grown-staff =
    { $said ->
        [no] <b>Ändrat födelseår:</b> kontakt nr { $number } med { $company } hade fått nej från en vårdnadshavare. Enligt det nya året är personen vuxen. Företaget ser ändå inte hur de når personen, förrän du visar kontakten. Prata med personen först.
       *[nothing] <b>Ändrat födelseår:</b> kontakt nr { $number } med { $company } väntade på en vårdnadshavare. Nu räknas personen som vuxen, så företaget ser hur de når personen. Stämmer inte det nya året? Prata med personen, eller avsluta kontakten.
    }
audit-lead-guardian-yes = sparade en vårdnadshavares ja för kontakt nr { $lead } ({ $company })
audit-lead-guardian-no = dolde kontakten igen för nr { $lead } ({ $company })
settings-name-minor-contact = Kontakt med unga
settings-value-minor-contact-1 = dold tills någon sagt ja
settings-value-minor-contact-0 = som för vuxna
settings-about-minor-contact = Är personen under 18 år ser företaget inget nummer och inget namn på Telegram förrän en vårdnadshavare eller ni har sagt ja. Ändringen gäller kort som visas eller ändras från och med nu.
button-settings-minor-contact-on = Dölj tills någon sagt ja
button-settings-minor-contact-off = Visa som för vuxna
