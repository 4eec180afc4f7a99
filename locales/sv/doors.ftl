# checked by: nobody yet
# Dörrar som ett företag stänger en stund under kvällen. Läses av besökare.

doors-shut-line = ⏸ { $company }: dörrarna är stängda en stund. De öppnar igen kl. { CLOCK($until) }.
doors-shut-notice = <b>{ $company } har stängt dörrarna en stund.</b> De öppnar igen kl. { CLOCK($until) }.
doors-shut-what-now = Din plats är kvar. Du kan vänta, eller besöka ett annat företag först.
doors-open-notice = <b>{ $company } har öppnat dörrarna igen.</b> Du är välkommen nu.
programme-stop-shut = { $company }, { $municipality }, kl. { SPAN($opens, $closes) } (stängt till kl. { CLOCK($until) })
