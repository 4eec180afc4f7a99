# checked by: nobody yet
# من عمره أقل من 18 سنة: ورقة لولي الأمر، والرابط الذي عليها، وما يبقى مخفيًا.

# needs a native check
button-guardian-paper = ورقة لولي الأمر
# needs a native check
guardian-one-more = <b>أمر آخر:</b>
# needs a native check
guardian-waits =
    { $sure ->
        [yes] عمرك أقل من 18 سنة.
       *[no] ربما لم تبلغ 18 سنة بعد.
    } لذلك لا ترى شركة { $company } الآن رقمك ولا اسمك في تلغرام. يجب أن يوافق أولًا ولي أمرك، أي شخص بالغ مسؤول عنك: الأم أو الأب أو مثلًا الوصي { "\u2068(god man)\u2069" }.
# needs a native check
guardian-waits-how =
    يمكنك أن تعرض الورقة في البيت. { $sure ->
        [yes] هل ليس لديك من تسأله؟
       *[no] هل بلغت 18 سنة، أو ليس لديك من تسأله؟
    } اكتب { "\u2068/help\u2069" } ثم اضغط على «سؤال إنسان».
# needs a native check
guardian-waits-short = بانتظار موافقة ولي الأمر أو { "\u2068Industrilyftet\u2069" }.
# needs a native check
guardian-before-work = هل عمرك أقل من 18 سنة؟ إذن يجب أن يوافق ولي أمرك قبل أن تبدأ العمل. هذه ورقة يمكنك أن تعرضها في البيت.
# needs a native check
guardian-paper-choose = <b>بأي لغة يقرأ ولي أمرك؟</b> تكون الورقة بلغتك وباللغة التي تختارها.
# needs a native check
guardian-paper-caption = هذه هي الورقة. اعرضها على ولي أمرك، على الهاتف أو مطبوعة. الرمز الذي عليها يعطي جوابًا واحدًا.
# needs a native check
guardian-paper-caption-agreed = هذه هي الورقة. الموافقة موجودة، لذلك لا رمز عليها. ربما تريد الشركة أن ترى توقيعًا.
# needs a native check
guardian-paper-link = هل ولي أمرك بعيد؟ أرسل هذا الرابط. لا يجيب إلا من هو مسؤول عنك:
# needs a native check
guardian-lead-over = انتهى هذا التواصل، فلا حاجة إلى ورقة.
# needs a native check
guardian-not-needed = أنت بالغ، فلا حاجة إلى ورقة.
# needs a native check
guardian-said-no-before = الجواب عن شركة { $company } هو «لا» الآن. من الجيد أن تتحدثوا في البيت. إن غيرتم رأيكم يساعدكم موظفو المشروع: اضغط على «سؤال إنسان» في { "\u2068/help\u2069" }.
# needs a native check
guardian-yes-told = <b>وافق ولي أمر.</b> الآن ترى شركة { $company } كيف تتواصل معك.
# needs a native check
guardian-yes-told-waiting = <b>وافق ولي أمر.</b> عندما توافق شركة { $company } أيضًا ترى كيف تتواصل معك.
# needs a native check
guardian-no-told = لا يريد ولي أمرك أن ترى شركة { $company } كيف تتواصل معك. موافقتك أنت ما زالت عند الشركة. من الجيد أن تتحدثوا في البيت. ويستطيع موظفو المشروع مساعدتكم.
# needs a native check
guardian-year-told = <b>تغيّرت سنة ميلادك.</b> لم تعد { $company } ترى رقمك ولا اسمك على { "\u2068Telegram\u2069" }. أما ما قرأوه من قبل فلا يمكننا استرجاعه. يجب أن يوافق ولي أمرك أولًا.
# needs a native check
guardian-hidden-told = أخفى موظفو Industrilyftet عن شركة { $company } كيف تتواصل معك. ربما أراد ذلك ولي أمر، أو كانت الموافقة المسجلة خطأ. موافقتك أنت ما زالت عند الشركة. هل تريد أن تعرف السبب؟ اضغط على «سؤال إنسان».

# needs a native check
guardian-title = إلى ولي الأمر
# needs a native check
guardian-child = ابنكم أو ابنتكم
# needs a native check
guardian-offer = { $kind }، «{ $title }»
# needs a native check
guardian-about = الأمر يخص { $name } وشركة { $company }: { $offer }. الرغبة في لقاء الشركة جاءت من { $name }.
# needs a native check
guardian-about-firm = الأمر يخص { $name } وشركة { $company }. الرغبة في لقاء الشركة والحديث عن عمل أو تدريب جاءت من { $name }.
# needs a native check
guardian-who-title = من نحن؟
# needs a native check
guardian-who = { "\u2068Industrilyftet\u2069" } مشروع في { "\u2068Jämtland\u2069" } و{ "\u2068Härjedalen\u2069" }، تديره { "\u2068IUC Z-Group\u2069" } بدعم من الاتحاد الأوروبي. نساعد الشباب في العثور على عمل أو تدريب عملي. كل شيء مجاني.
# needs a native check
guardian-contact = هل لديكم أسئلة؟ افتحوا { $link } في تلغرام واكتبوا { "\u2068/help\u2069" }، ثم اضغطوا على «سؤال إنسان».
# needs a native check
guardian-knows-title = ماذا تعرف الشركة؟
# needs a native check
guardian-knows = الاسم الأول والعمر والبلدية واللغات. وكذلك المهارات والميول وما هو مطلوب تعلّمه وطريقة الوصول، بحسب إجابات { $name }.
# needs a native check
guardian-knows-not = لا ترى الشركة رقم الهاتف ولا الاسم في تلغرام قبل أن توافقوا أنتم أو يوافق { "\u2068Industrilyftet\u2069" }.
# needs a native check
guardian-work-title = العمل
# needs a native check
guardian-visit-title = الزيارة
# needs a native check
guardian-min-age = أقل عمر: { $age }
# needs a native check
guardian-hazards-none = لا ترى الشركة أخطارًا خاصة.
# needs a native check
guardian-supervisor-yes = شخص بالغ في الشركة يشرح العمل ويساعد.
# needs a native check
guardian-supervisor-no = لا يوجد مشرف، أي لا أحد يشرح العمل ويساعد.
# needs a native check
guardian-unknown = هذا لا نعرفه بعد. اسألوا الشركة: { $things }.
# needs a native check
guardian-thing-hours = أوقات العمل
# needs a native check
guardian-thing-hazards = الأخطار
# needs a native check
guardian-thing-supervisor = المشرف
# needs a native check
guardian-rights-title = حقوقكم
# needs a native check
guardian-law-work = في السويد لا يعمل من عمره أقل من 18 سنة إلا بموافقة ولي أمره. وقبل السنة التي يبلغ فيها 16 سنة، وقبل إنهاء الصف التاسع، لا يُسمح إلا بعمل سهل غير خطر. عندها يجب أن تخبركم الشركة عن العمل وأخطاره.
# needs a native check
guardian-law-visit = المجيء لرؤية الشركة ليس عملًا. ومع ذلك يمكنكم أن تقولوا لا.
# needs a native check
guardian-rights = يمكنكم أن تقولوا لا. ويمكنكم سحب موافقتكم متى شئتم. ومن هاتف { $name } يمكن رؤية كل ما هو محفوظ وحذفه.
# needs a native check
guardian-how-title = كيف تجيبون
# needs a native check
guardian-how = امسحوا الرمز بهاتفكم أنتم. تحتاجون إلى تلغرام. أو وقّعوا في الأسفل، وعندها تُعرض ورقة { $name } على { "\u2068Industrilyftet\u2069" }.
# needs a native check
guardian-how-signed = الموافقة موجودة. هل تريد الشركة توقيعًا؟ وقّعوا في الأسفل.
# needs a native check
guardian-code = امسحوا الرمز وأجيبوا بنعم أو لا. الرمز يعطي جوابًا واحدًا فقط.
# needs a native check
guardian-field-name = اسم ولي الأمر
# needs a native check
guardian-field-date = التاريخ
# needs a native check
guardian-field-sign = التوقيع

# needs a native check
guardian-page-what = إن قلتم نعم ترى شركة { $company } كيف تتواصل مع { $name }: رقم الهاتف أو الاسم في تلغرام. وإن قلتم لا فلن ترى ذلك.
# needs a native check
guardian-page-kept = أحفظ جوابكم ووقته فقط، ولا أحفظ اسمكم. كل شيء مجاني.
# needs a native check
button-guardian-yes = أنا ولي الأمر وأوافق
# needs a native check
button-guardian-no = لا
# needs a native check
guardian-yes-thanks = شكرًا على موافقتكم. يمكن الآن لشركة { $company } أن ترى كيف تتواصل مع { $name }.
# needs a native check
guardian-no-thanks = شكرًا على جوابكم. لن ترى شركة { $company } كيف تتواصل مع { $name }.
# needs a native check
guardian-change = هل غيرتم رأيكم؟ اكتبوا إلى الموظفين: اضغطوا على «سؤال إنسان».
# needs a native check
guardian-not-kept = لا شيء محفوظ هنا عنكم، إلا الجواب.
# needs a native check
guardian-tell-yourself = لا أستطيع الكتابة إلى ابنكم أو ابنتكم الآن. نرجو أن تخبروهم بأنفسكم بأنكم أجبتم.
# needs a native check
guardian-link-over = هذا الرابط لم يعد صالحًا. هل انتهى التواصل أو حُذف؟ عندها لا ترى الشركة شيئًا، ولا حاجة لأن تفعلوا شيئًا. أما إذا كان التواصل مستمرًا، فاطلبوا ورقة جديدة.
# needs a native check
guardian-link-own = هذا الرابط لولي أمرك. اعرض الورقة على الشخص المسؤول عنك.
# needs a native check
guardian-link-minor = لا يجيب هنا إلا شخص بالغ، وعمرك أقل من 18 سنة.
# needs a native check
guardian-link-firm = أنت من هذه الشركة، لذلك لا يمكنك أن تجيب هنا. هل أنت ولي الأمر؟ اكتب { "\u2068/help\u2069" } ثم اضغط على «سؤال إنسان».
# needs a native check
guardian-answered-before = يوجد جواب من قبل. هل تريد تغييره؟ اكتب { "\u2068/help\u2069" } ثم اضغط على «سؤال إنسان».

# needs a native check
minor-hidden = <b>بعض الأشياء لا أعرضها بعد.</b> السبب هو القواعد لمن عمره أقل من 18 سنة، وليس أنت:
# needs a native check
minor-hidden-school = يجب إنهاء الصف التاسع أولًا: { $count }
# needs a native check
minor-hidden-school-open = لا أعرف إن كنت قد أنهيت الصف التاسع: { $count }
# needs a native check
minor-hidden-age = يجب أن يكون عمرك أكبر: { $count }
# needs a native check
minor-hidden-unknown = لم تذكر الشركة إن كان هذا مناسبًا لمن عمره أقل من 18 سنة: { $count }
