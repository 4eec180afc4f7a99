# checked by: nobody yet
# Su’aalaha marka wixii la qoray laba macne yeelan karo

day-option = { SHORTDAY($day) }
day-differs = { $date } waa { $weekday }. Ma waxaad ka waddaa { DAY($first) } mise { DAY($second) }?
day-which = Ma waxaad ka waddaa { DAY($first) } mise { DAY($second) }?
clock-which = Saacaddee ayaad ka waddaa? Haddii aysan halkan ku jirin, sidan u qor: 17:00
number-which = Tiradee ayaad ka waddaa?
miles-which = Ma waxaad ka waddaa mayl Ingiriisi ah mise mayl Iswiidhish ah? Mayl Ingiriisi ah waa 1.6 km. Mayl Iswiidhish ah waa 10 km. Dooro inta aad u safri karto.
