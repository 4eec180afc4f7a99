# checked by: nobody yet
# Broadcasts: what the receiver sees. The text itself is written by staff.
cast-friend = أصدقاءنا
cast-day = { DAY($day) }
cast-gone = هذه الرسالة لم تعد موجودة عندنا. لرؤية ما يمكنك فعله: { "\u2068/help\u2069" }
button-cast-register = سجّل الآن
button-cast-evening = أمسيتي
button-cast-matches = شاهد الشركات
