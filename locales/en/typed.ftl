# checked by: nobody yet
# What is asked back when typed words can mean two things.

day-option = { SHORTDAY($day) }
day-differs = { $date } is a { $weekday }. Do you mean { DAY($first) } or { DAY($second) }?
day-which = Do you mean { DAY($first) } or { DAY($second) }?
clock-which = Which time do you mean? If it is not here, write it like this: 17:00
number-which = Which number do you mean?
miles-which = Do you mean English miles or Swedish mil? An English mile is 1.6 km. A Swedish mil is 10 km. Choose how far you can travel.
