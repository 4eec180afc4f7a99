# checked by: nobody yet
# Asking an ambassador: who asks, and what both sides read.

command-ask = سؤال شخص يعمل هناك
button-ask-ambassador = سؤال سفير
button-ask-firm = سؤال شخص يعمل هناك
button-ask-one = { $name }، { $home }
button-ask-all = كل السفراء
button-ask-own = محادثاتي
button-ask-write = طرح سؤال
ask-title = <b>سؤال سفير</b>
ask-how = السفراء شباب يعملون في إحدى الشركات، ويحكون لك كيف يكون العمل هناك فعلًا. عندما تسأل لا يعرف السفير من أنت.
ask-line = { $name }، { $company }. اللغات: { $languages }
ask-none = لا يوجد الآن سفير يمكن سؤاله. يسعد فريق المشروع أن يجيب بدلًا منه.
ask-yourself = هذه بطاقتك أنت. يمكنك سؤال شخص آخر.
ask-many-open =
    لديك الآن { $most ->
        [one] محادثة مفتوحة
        [two] محادثتان مفتوحتان
        [few] { $most } محادثات مفتوحة
       *[other] { $most } محادثة مفتوحة
    }. بعد إنهاء إحداها يمكنك سؤال شخص آخر.
ask-many-today =
    كتبت { $most ->
        [one] رسالة واحدة
        [two] رسالتين
        [few] { $most } رسائل
       *[other] { $most } رسالة
    } خلال يوم واحد. الرجاء الانتظار إلى الغد كي يتمكن السفراء من الإجابة. كل ما أرسلته محفوظ.
ambassador-away = هذا السفير لا يستقبل أسئلة الآن. يمكنك سؤال شخص آخر.
ambassador-title = <b>{ $name }</b>، { $company }
ambassador-speaks = اللغات: { $languages }
ambassador-day = <b>يوم في العمل</b>
ambassador-photo = في الصورة: { $alt }
# needs a native check
question-ask-amb-turned-13 = <b>هل عمرك 13 سنة أو أكثر؟</b>
# needs a native check
question-ask-amb-question =
    <b>ما سؤالك؟</b> يمكنك الكتابة بلغتك. أنا لا أترجم.
    يرى السفير السؤال ولغته، ويرى أن هذه الشركة تهمّك. لا يرى اسمك ولا عمرك ولا رقمك. ويمكن لفريق المشروع أيضًا قراءة المحادثة. الرجاء عدم كتابة أسماء أو أرقام هاتف أو أي شيء خاص.
# needs a native check
question-ask-more-text =
    <b>ماذا تريد أن تكتب؟</b>
    ما زال السفير لا يعرف من أنت. الرجاء عدم كتابة أسماء أو أرقام هاتف أو أي شيء خاص.
talk-sent = شكرًا! أُرسل سؤالك إلى { $name } في { $company }. سيصل الجواب هنا في المحادثة. إذا تأخر فسأرسل تذكيرًا. وإن لم يصلك جواب حتى { DAY($day) } فسيهتم فريق المشروع بالأمر.
# needs a native check
talk-held = شكرًا! سيقرأ إنسان من المشروع رسالتك أولًا. نفعل ذلك عندما يمكن أن يكون في الرسالة وسائل اتصال أو كلام عن المال أو كلام جارح. سيصلك خبر بالنتيجة.
dialogue-ambassador = السفير
dialogue-person = الشخص
dialogue-language = مكتوب باللغة: { $language }. أنا لا أترجم.
dialogue-answered = <b>جواب من { $name } في { $company }</b>
dialogue-you-wrote = كتبت:
dialogue-they-wrote = من { $name }:
dialogue-talk-held = (بانتظار أن يقرأها فريق المشروع)
dialogue-talk-withheld = (لم تُرسل)
dialogue-emptied = حُذف النص. نحفظه 30 يومًا على الأكثر.
dialogue-judged-passed = قرأ فريق المشروع رسالتك، وقد أُرسلت الآن إلى { $name }.
# needs a native check
dialogue-judged-withheld = قرأ فريق المشروع رسالتك ولن يرسلها إلى { $name }. لا نوصل وسائل الاتصال ولا الكلام عن المال ولا الكلام الجارح، كي يكون الجميع بأمان. يمكنك الكتابة مرة أخرى من دون ذلك.
dialogue-delayed = لم يصل جواب بعد من { $name } في { $company }. نأسف لأنك تنتظر. لقد أرسلت تذكيرًا، والآن يعرف فريق المشروع بالأمر أيضًا.
dialogue-own-title = <b>محادثاتك مع السفراء</b>
dialogue-own-none = ليست لديك محادثات مع السفراء بعد.
dialogue-line = { $name }، { $company }: { $state }
dialogue-state-waiting = بانتظار الجواب
dialogue-state-open = مفتوحة
dialogue-state-over = منتهية
dialogue-gone = هذه المحادثة لم تعد موجودة.
dialogue-over = انتهت المحادثة، لذلك لا يُرسل شيء آخر.
dialogue-paused = لقد أوقفت الرسائل مني. المحادثات تصل على شكل رسائل، فإن أردت قراءتها يمكنك العودة إلى استلام الرسائل.
dialogue-comes = ستصل الرسائل هنا في الأسفل.
dialogue-stop-ask = <b>هل تريد إنهاء المحادثة؟</b> يحدث ذلك فورًا، ولا تمكن الكتابة فيها بعد ذلك.
dialogue-stopped = انتهت المحادثة. لن يصلك شيء آخر من { $name }، ولن يُرسل شيء آخر إلى هناك.
dialogue-ended-ambassador = أنهى { $name } من { $company } المحادثة. قد لا يكون السبب أنت: أحيانًا لا يكفي الوقت. يمكنك سؤال شخص آخر.
dialogue-ended-left = { $name } من { $company } لم يعد معنا، لذلك انتهت المحادثة. يمكنك سؤال شخص آخر.
dialogue-ended-staff = أنهى فريق المشروع المحادثة مع { $name } من { $company }. يمكنك الكتابة إلى فريق المشروع لمعرفة السبب.
button-dialogue-read = قراءة المحادثة
button-dialogue-more = كتابة المزيد
button-dialogue-again = الكتابة مرة أخرى
button-dialogue-stop = إنهاء المحادثة
button-dialogue-stop-yes = نعم، إنهاء
button-dialogue-exchange = تبادل وسائل الاتصال
button-exchange-see = معرفة المزيد
button-exchange-username = { $username }
button-exchange-phone = رقم هاتفي
button-exchange-no = لا، شكرًا
button-exchange-back = تراجع
# needs a native check
exchange-ask = <b>هل تريد تبادل وسائل الاتصال مع { $name }؟</b> يمكنك اختيار ما تعطيه. سأسأل الطرف الآخر. لن يرى أيٌّ منكما شيئًا قبل أن تختارا كلاكما.
# needs a native check
exchange-asked = <b>هل تريد تبادل وسائل الاتصال مع { $name }؟</b> لقد اختار الطرف الآخر. إن وافقت فسيرى كلٌّ منكما ما اختاره الآخر فورًا. لست مضطرًا إلى ذلك: يمكنكما الكتابة هنا كما في السابق.
# needs a native check
exchange-wanted = اقتراح من { $name }، { $company }: أن تتبادلا وسائل الاتصال كي تتواصلا خارج هذا الروبوت. القرار لك.
exchange-waits = حسنًا. سأسأل { $name }. لن يرى أحد ما اخترته قبل أن تختارا كلاكما.
exchange-both = لقد اخترتما كلاكما. ستصل المعلومات هنا في الأسفل.
exchange-done = <b>تم تبادل وسائل الاتصال.</b> هكذا تتواصل مع { $name }: { $contact }
# needs a native check
exchange-care = لا تعطِ أحدًا مالًا أو رموزًا سرية. وإن بدا لك شيء غير سليم فيمكنك إنهاء المحادثة والكتابة إلى فريق المشروع.
exchange-declined = لم يتم تبادل وسائل الاتصال مع { $name } هذه المرة. يمكنكما الكتابة هنا كما في السابق.
exchange-said-no = حسنًا. لن يرى أحد معلوماتك. يمكنكما الكتابة هنا كما في السابق.
# needs a native check
exchange-not-here = لا يمكن تبادل وسائل الاتصال إلا عندما أكون متأكدًا من أن الطرفين بالغان. وهنا لا أعرف ذلك. يمكنكما الكتابة هنا كما في السابق.
exchange-no-username = ليس لديك اسم مستخدم في تيليغرام. يمكنك اختيار رقم هاتفك، أو الكتابة هنا كما في السابق.
# needs a native check
exchange-phone-ask = اضغط على الزر في الأسفل فيرسل الهاتف رقمك أنت. لن يراه الطرف الآخر قبل أن تختارا كلاكما.
exchange-phone-kept = حسنًا، من دون رقم. يمكنكما الكتابة هنا كما في السابق.
question-talk-phone-phone = اضغط على الزر في الأسفل فيرسل الهاتف رقمك أنت.
# needs a native check
privacy-dialogues = نحفظ محادثاتك مع السفراء 30 يومًا على الأكثر. ولا يعرف السفير من أنت.
