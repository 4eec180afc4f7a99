# checked by: nobody yet
# Двері, які фірма ненадовго зачиняє під час вечора. Читають відвідувачі.

doors-shut-line = ⏸ { $company }: двері ненадовго зачинені. Знову відчиняться о { CLOCK($until) }.
doors-shut-notice = <b>{ $company }: двері ненадовго зачинили.</b> Вони знову відчиняться о { CLOCK($until) }.
doors-shut-what-now = Ваше місце залишається за вами. Можна почекати або спершу зайти до іншої фірми.
doors-open-notice = <b>{ $company }: двері знову відчинені.</b> Можете заходити.
programme-stop-shut = { $company }, { $municipality }, { SPAN($opens, $closes) } (зачинено до { CLOCK($until) })
