# Företag och filer: listan, ett företags sida, ändra, pausa, kontakter, och filer som lämnas in i chatten.

table-too-large = { $file } är för stor. En fil får ha högst { $megabytes } MB.
table-too-long = { $file } är för lång. Ett blad får ha högst { $rows } rader. Ta bort rader som inte behövs, även tomma rader längst ner, och spara igen.
table-unpacks-large = { $file } ser inte ut som en vanlig arbetsbok: den är mycket större inuti än utanpå. Kopiera bladen till en ny arbetsbok och spara den.
table-macros = { $file } kan innehålla makron (program). Sådana filer öppnar jag inte. Spara den som ”Excel-arbetsbok (.xlsx)” och skicka den igen.
table-other-program = { $file } är sparad i ett format som jag inte läser. Öppna den, välj ”Spara som” och ”Excel-arbetsbok (.xlsx)”, och skicka den igen.
table-ends-before = kvällen slutar innan den börjar
table-wanted-value = här ska stå ett värde. Nu står det en formel utan resultat. Kopiera cellen och klistra in som värde.
table-wanted-yes-no = skriv yes eller no
table-wanted-one-of = skriv något av: { $choices }
table-wanted-range = skriv ett tal från { $low } till { $high }
table-wanted-number = skriv ett heltal
table-wanted-text = här ska stå text. Formatera cellen som text.
table-wanted-date = skriv ett datum som { $example }
table-wanted-instant = skriv dag och tid som { $example }
table-wanted-clock = skriv en tid som { $example }
table-wanted-zone = skriv en tidszon som { $example }
table-wanted-length = högst { $most } tecken
table-wanted-key = bara små bokstäver a–z, siffror och bindestreck
