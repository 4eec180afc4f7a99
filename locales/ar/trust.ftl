# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = هل هذا حقيقي؟
button-report-it = إبلاغ
command-real = هل هذا حقيقي؟
# needs a native check
real =
    <b>هل هذا حقيقي؟</b>
    نعم. { "\u2068Industrilyftet\u2069" } مشروع في { "\u2068Jämtland\u2069" } و{ "\u2068Härjedalen\u2069" }، تديره { "\u2068IUC Z-Group\u2069" } بدعم من الاتحاد الأوروبي.
real-firms = تحقّق فريق المشروع من هذه الشركات:
real-firms-more = … و{ $count } غيرها.
# needs a native check
real-never =
    <b>لا أطلب أبدًا:</b>
    • المال
    • الهوية البنكية (BankID) أو البطاقة البنكية أو كلمات السر
    • الرقم الشخصي أو جواز السفر
    كل شيء هنا مجاني.
# needs a native check
real-report = هل طلب أحد شيئًا كهذا، أو بدا لك شيء ما غير سليم؟ من الأفضل عدم الرد على ذلك الشخص. بالضغط على <b>إبلاغ</b> تصل الرسالة إلى إنسان من فريق المشروع. يمكن أيضًا كتابة { "\u2068/report\u2069" }.
# needs a native check
report-how = ماذا حدث؟ سيقرأ إنسان من فريق المشروع ما يُكتب هنا. هل هناك من هو في خطر الآن؟ رقم الطوارئ هو 112.
