# checked by: nobody yet
# Somebody sends more at once than the bot can read.

too-fast = Si tartiib ah ayaan wax u akhriyaa. Waxyar sug, ka dibna mar kale qor. Jawaabihii aad bixisay waxba kama lumin.
too-much-work = Waqti gaaban ayaad fayl badan ku codsatay. Nus daqiiqo sug, ka dibna mar kale taabo.
