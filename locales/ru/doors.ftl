# checked by: nobody yet
# Двери, которые фирма ненадолго закрывает во время вечера. Читают посетители.

doors-shut-line = ⏸ { $company }: двери ненадолго закрыты. Снова откроются в { CLOCK($until) }.
doors-shut-notice = <b>{ $company }: двери ненадолго закрыли.</b> Они снова откроются в { CLOCK($until) }.
doors-shut-what-now = Ваше место остаётся за вами. Можно подождать или сначала зайти на другую фирму.
doors-open-notice = <b>{ $company }: двери снова открыты.</b> Можно заходить.
programme-stop-shut = { $company }, { $municipality }, { SPAN($opens, $closes) } (закрыто до { CLOCK($until) })
