# checked by: nobody yet
# What is asked back when typed words can mean two things.

day-option = { SHORTDAY($day) }
day-differs = { $date } är en { $weekday }. Menar du { DAY($first) } eller { DAY($second) }?
day-which = Menar du { DAY($first) } eller { DAY($second) }?
clock-which = Vilken tid menar du? Finns den inte här? Skriv den så här: 17:00
number-which = Vilket tal menar du?
miles-which = Menar du engelska miles eller svenska mil? En engelsk mile är 1,6 km. En svensk mil är 10 km. Välj hur långt du kan resa.
