# checked by: nobody yet
# Integritet på telefoner hos företag, ambassadörer och personal: när det som någon har skrivit tas bort.

words-old = De här orden är borta. Vi sparar det som någon har skrivit i högst { $days } dagar.
