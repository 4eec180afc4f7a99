# News: what nobody asked for just now, only if the person wants it.
news-ask = هل تحب أن نكتب لك عندما تظهر فرصة جديدة تناسبك، أو عندما يقترب موعد Industrinatten؟ بضع مرات في الشهر على الأكثر. تستطيع أن تقول لا في أي وقت.
news-yes = ممتاز! سنكتب لك عندما يظهر شيء جديد يناسبك. تستطيع أن تقول لا في أي وقت.
news-no = حسنًا. لن نرسل لك مثل هذه الرسائل بعد الآن. أجوبة الشركات ستصلك كالعادة.
button-news-yes = نعم، اكتبوا لي
button-news-no = لا، شكرًا
button-news-stop = أوقفوا هذه الرسائل
news-new-offer = هناك فرصة تناسبك ولم ترها بعد:
news-needs-profile = أجب أولًا عن بعض الأسئلة القصيرة. اضغط على زر البدء.
