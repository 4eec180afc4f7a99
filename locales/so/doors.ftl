# checked by: nobody yet
# Albaabbada ay shirkaddu muddo gaaban xirto fiidka. Waxaa akhriya booqdayaasha.

doors-shut-line = ⏸ { $company }: albaabbadu muddo gaaban way xiran yihiin. Waxay mar kale furmayaan saacadda { CLOCK($until) }.
doors-shut-notice = <b>{ $company } muddo gaaban ayay albaabbada xirtay.</b> Waxay mar kale furmayaan saacadda { CLOCK($until) }.
doors-shut-what-now = Booskaagii wuu kuu yaal. Waad sugi kartaa, ama marka hore shirkad kale ayaad booqan kartaa.
doors-open-notice = <b>{ $company } mar kale ayay albaabbada furtay.</b> Hadda soo dhowow.
programme-stop-shut = { $company }, { $municipality }, saacadda { SPAN($opens, $closes) } (waa xiran tahay ilaa { CLOCK($until) })
