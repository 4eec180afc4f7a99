# checked by: nobody yet
# The voluntary, anonymous poll after an evening or a lead. Asked only once.
# needs a native check
poll-offer =
    <b>هل تسمح لنا بثلاثة أسئلة قصيرة؟</b>

    الاتحاد الأوروبي يدفع جزءًا من تكاليف المشروع ويريد أن يعرف إلى من نصل. نحفظ الأجوبة بلا اسم، ولا يستطيع أحد أن يعرف بماذا أجبت. الأمر اختياري.
button-poll-yes = نعم، تفضلوا
button-poll-no = لا، شكرًا
poll-sex = هل أنت امرأة أم رجل؟
poll-sex-woman = امرأة
poll-sex-man = رجل
poll-sex-other = غير ذلك
poll-age = كم عمرك؟
poll-age-older = { $age } أو أكثر
poll-born = هل وُلدت في بلد غير السويد؟
poll-born-yes = نعم
poll-born-no = لا
button-poll-skip = أفضّل ألّا أجيب
poll-thanks = شكرًا! حفظنا أجوبتك بلا اسم.
poll-no = حسنًا! لن نسأل مرة أخرى.
poll-over = انتهت هذه الأسئلة. نحن نسألها مرة واحدة فقط.
