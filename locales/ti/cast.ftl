# checked by: nobody yet
# Broadcasts: what the receiver sees. The text itself is written by staff.
cast-friend = ፈታውትና
cast-day = { DAY($day) }
cast-gone = እዚ መልእኽቲ ድሕሪ ሕጂ ኣብና የለን። እንታይ ክትገብሩ ከም እትኽእሉ ንምርኣይ /help ጽሓፉ።
button-cast-register = ተመዝገቡ
button-cast-evening = ምሸተይ
button-cast-matches = ትካላት ርኣዩ
