# checked by: nobody yet
# Fasal booqanaya shirkad: waxa ardaydu arkaan markay iskaan gareeyaan koodhka.

class-scan-thanks = <b>Waad ku mahadsan tahay inaad joogto { $company }!</b>
class-scan-again = Hore ayaa lagugu tiriyay { $company }. Hal mar ayaa kugu filan.
class-scan-counted = Waxaan tirinayaa oo keliya inta aad tihiin. Ma kaydinayo cidda aad tahay.
class-scan-next = Ma gaartay 13 sano? Haddii aad rabto, waxaad arki kartaa shaqooyinka iyo shirkadaha gobolkan ee kugu habboon.
button-class-fits = I tus waxa igu habboon
class-code-unknown = Koodhkaas ma aqaan. Mar kale iskaan garee koodhka QR ee shirkadda, ama qor labada eray ee ag yaal.
class-code-not-now = Koodhkaasi wuxuu shaqeeyaa oo keliya maalinta fasalku booqanayo.
class-poster-text = Sidaas ayaan ku tirinaynaa inta aad tihiin. Ma kaydinayno cidda aad tahay.
