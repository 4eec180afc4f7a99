# checked by: nobody yet
# News: what nobody asked for just now, only if the person wants it.
news-ask = هل نكتب لك عندما تظهر فرصة جديدة تناسبك، أو عندما يقترب موعد ليلة الصناعة { "\u2068(Industrinatten)\u2069" }؟ بضع مرات في الشهر على الأكثر. يمكنك إيقاف ذلك في أي وقت.
news-yes = ممتاز! سنكتب لك عندما يظهر شيء جديد يناسبك. يمكنك إيقاف ذلك في أي وقت.
news-no = حسنًا. لن نرسل لك مثل هذه الرسائل. ردود الشركات ستصلك كالعادة.
button-news-yes = نعم، اكتبوا لي
button-news-no = لا، شكرًا
button-news-stop = إيقاف هذه الرسائل
news-new-offer = هناك فرصة تناسبك ولم تظهر لك من قبل:
news-needs-profile = أولًا بعض الأسئلة القصيرة. للبدء: زر «لنبدأ».
