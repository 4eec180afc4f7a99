# checked by: nobody yet
# ሓደ ትካል ኣብቲ ምሸት ንቑሩብ ግዜ ዝዓጽዎም ማዕጾታት። በጻሕቲ የንብብዎ።

doors-shut-line = ⏸ { $company }፦ ማዕጾ ንቑሩብ ግዜ ተዓጽዩ ኣሎ። ሰዓት { CLOCK($until) } ደጊሙ ክኽፈት እዩ።
doors-shut-notice = <b>{ $company } ማዕጾኡ ንቑሩብ ግዜ ዓጽዩ ኣሎ።</b> ሰዓት { CLOCK($until) } ደጊሙ ክኽፈት እዩ።
doors-shut-what-now = ቦታኹም ኣሎ፡ ኣይጠፍአን። ክትጽበዩ፡ ወይ መጀመርታ ናብ ካልእ ትካል ክትከዱ ትኽእሉ።
doors-open-notice = <b>{ $company } ማዕጾኡ ደጊሙ ከፊቱ ኣሎ።</b> ሕጂ ብደሓን ምጹ።
programme-stop-shut = { $company }፡ { $municipality }፡ ሰዓት { SPAN($opens, $closes) } (ክሳብ ሰዓት { CLOCK($until) } ዕጹው)
