# checked by: nobody yet
# The candidate's questionnaire.

progress = السؤال { $number } من { $total }
answer-yes = نعم
answer-no = لا
answer-none = –
answer-noted = ✓ { $answer }

question-profile-birth-year = <b>في أي سنة وُلدت؟</b> الرجاء كتابة السنة بأربعة أرقام، مثلًا 2008.
# needs a native check
question-profile-turned-13 = <b>هل عمرك 13 سنة أو أكثر؟</b>
# needs a native check
question-profile-consent =
    <b>هل يمكنني حفظ إجاباتك؟</b>
    أستخدمها فقط لأجد شركات تناسبك. لا تراها أي شركة إلا إذا قلت نعم لهذه الشركة. ويمكنك رؤية كل شيء وحذفه هنا: { "\u2068/privacy\u2069" }.
question-profile-municipality = <b>أين مكان سكنك؟</b> يمكنك اختيار البلدية أو كتابة اسمها.
question-profile-finished-school = <b>هل أنهيت الصف التاسع من المدرسة الأساسية { "\u2068(grundskolan)\u2069" }؟</b> بعض الأعمال مسموحة فقط بعد الصف التاسع.
question-profile-wants =
    <b>عن ماذا نبحث لك؟</b> يمكنك اختيار أكثر من جواب. لا فكرة لديك بعد؟ عند الضغط على «تم» أعرض لك القليل من كل شيء.

    التدريب العملي: تجربة عمل لبعض الوقت. مشروع التخرج: عمل في نهاية الدراسة مع شركة. الزيارة التعريفية: رؤية المكان وطرح الأسئلة.
question-profile-interests = <b>ما الذي يعجبك؟</b> يمكنك اختيار أكثر من جواب.
question-profile-skills-text =
    <b>ما الأعمال التي يمكنك القيام بها، أو عملتها من قبل؟</b> يمكنك الكتابة بكلماتك أنت وبلغتك.

    كل شيء مهم: في البيت، في المدرسة، في المزرعة، الهوايات، والعمل بدون أجر. مثلًا: <i>«كنت أخبز في البيت، وأساعد أبي في تصليح السيارات، وأرعى الغنم عند جدي.»</i>
question-profile-skills = <b>هذا ما فهمته منك.</b> هل هناك شيء غير صحيح؟ الضغط عليه يحذفه. وفي النهاية: زر «تم».
question-profile-skills-none = <b>لم أتعرف على أي كلمة.</b> هذا خطئي أنا وليس خطأك. هل لديك خبرة، ولو قليلة، في شيء من هذه القائمة؟ يمكنك الاختيار أو الضغط على «تم».
question-profile-skills-guessed = <b>لست متأكدًا أنني فهمت.</b> ربما المقصود أحد الخيارات الأولى؟ يمكنك اختيار الصحيح أو الضغط على «تم».
question-profile-swedish = <b>ما مستواك في اللغة السويدية؟</b>
question-profile-languages = <b>ما اللغات الأخرى التي يمكنك التكلم بها؟</b> يمكنك اختيار أكثر من لغة.
question-profile-travel-km = <b>كم يمكن أن يبعد العمل عن سكنك؟</b> المقصود طريق الذهاب فقط، كل يوم.
question-profile-travel-by = <b>كيف يمكنك الوصول إلى العمل؟</b> يمكنك اختيار أكثر من جواب.
question-profile-first-name = <b>ما اسمك الأول؟</b> لا تراه أي شركة إلا إذا قلت لها نعم.

birth-year-wrong = لم أجد سنة. الرجاء كتابة سنة ميلادك فقط، بأربعة أرقام. مثلًا: 2008.
birth-year-several = وجدت أكثر من سنة. في أي سنة وُلدت؟
birth-year-calendar = السنة { $year } قد توافق سنوات مختلفة في التقويم السويدي (الميلادي). أيها الصحيحة؟ إن لم تكن هنا، فالرجاء كتابة السنة بالميلادي، بأربعة أرقام.
birth-year-age = العمر { $age }؟ إذن سنة الميلاد إحدى هاتين السنتين. أيهما الصحيحة؟
birth-year-which = أريد أن أتأكد: في أي سنة وُلدت؟ إن لم تكن هنا، فالرجاء كتابتها بأربعة أرقام.
# needs a native check
birth-year-child = هل سنة الميلاد { $year }؟ إذن العمر أقل من 13 سنة، ولا يُسمح لي أن أحفظ أي شيء عنك، وسيُحذف كل ما هو محفوظ هنا. هل هذا صحيح؟ الرجاء الضغط على السنة. وإن كانت خطأ، فالرجاء كتابة السنة الصحيحة.
municipality-unknown = لا أعرف هذا المكان. يمكنك اختيار بلدية من هنا، أو الضغط على «مكان آخر».
first-name-wrong = الرجاء كتابة اسمك الأول فقط، بدون أرقام أو روابط. 40 حرفًا على الأكثر.

# needs a native check
too-young =
    شكرًا على جوابك! عمرك أقل من 13 سنة، لذلك لا أحفظ أي شيء عنك.
    لكن أهلًا بك مع شخص بالغ في ليلة الصناعة { "\u2068(Industrinatten)\u2069" }، وهي أمسية تفتح فيها الشركات أبوابها:
# needs a native check
consent-refused = لا بأس. لم أحفظ إجاباتك. هذه ليلة الصناعة { "\u2068(Industrinatten)\u2069" }، وهي أمسية مفتوحة للجميع:

municipality-elsewhere = مكان آخر
button-locate = 📍 استخدام موقع هاتفي
# needs a native check
ask-place = بعد الضغط على الزر في الأسفل أعرف البلدية القريبة منك. أحفظ المكان التقريبي فقط، وليس عنوانك.
button-send-place = 📍 إرسال موقعي
button-no-place = لا شكرًا، سأختار بنفسي
place-thanks = شكرًا!
place-not-now = شكرًا، لكنني لا أحتاج إلى موقعك الآن.

# What a person can look for, with hard words explained.
want-summer-job = عمل صيفي
want-internship = تدريب عملي { "\u2068(praktik)\u2069" }
want-thesis = مشروع تخرج { "\u2068(exjobb)\u2069" }
want-job = وظيفة بأجر
want-apprenticeship = تعلّم مهنة { "\u2068(lärling)\u2069" }
want-study-visit = زيارة تعريفية { "\u2068(studiebesök)\u2069" }
want-education = دورة أو تعليم

interest-metal = 🔩 المعادن
interest-machines = ⚙️ الآلات
interest-vehicles = 🚚 السيارات والمركبات
interest-wood = 🪵 الخشب
interest-building = 🏠 البناء
interest-electricity = ⚡ الكهرباء
interest-computers = 💻 الكمبيوتر
interest-food = 🍞 الطعام
interest-textile = 🧵 الخياطة والنسيج
interest-outdoors = 🌲 العمل في الطبيعة
interest-animals = 🐑 الحيوانات والمزرعة
interest-design = 🎨 الرسم والتصميم
interest-people = 🤝 لقاء الناس
interest-order = 📦 التغليف والترتيب

chip-wish = أريد أن أتعلم: { $concept }
skill-wish = أريد أن أتعلم: { $concept }
skills-avoided = فهمت أن هذا لا يناسبك: { $things }. سآخذ ذلك في الحسبان.
# needs a native check
sensitive-only-year = في رسالتك رقم شخصي. أحتاج إلى السنة فقط، ولم أحفظ الباقي.
# needs a native check
sensitive-removed = لم أحفظ جزءًا من النص، وهو عن: { $kinds }. لا أحتاج إلى معرفة ذلك.
# needs a native check
sensitive-personal-number = الرقم الشخصي
# needs a native check
sensitive-health = الصحة
# needs a native check
sensitive-religion = الدين
# needs a native check
sensitive-ethnicity = الأصل
# needs a native check
sensitive-legal-status = الإقامة
# needs a native check
sensitive-birth-country = بلدك الأصلي
# needs a native check
sensitive-sexual-life = الحب والجنس
# needs a native check
sensitive-political = السياسة أو الجيش
# needs a native check
sensitive-trade-union = النقابة
# needs a native check
sensitive-crime = الجرائم
# needs a native check
sensitive-contact-details = الهاتف أو البريد أو العنوان

swedish-A0 = لا أعرف السويدية بعد
swedish-A1 = أستطيع قول بضع كلمات
swedish-A2 = أتكلم عن أشياء بسيطة
swedish-B1 = أتدبّر أموري اليومية
swedish-B2 = أتكلم عن معظم الأشياء
swedish-C1 = أتكلم السويدية جيدًا جدًا
swedish-C2 = السويدية لغتي

travel-km-10 = قرب سكني (10 كم)
travel-km-30 = 30 كم
travel-km-60 = 60 كم
travel-km-100 = 100 كم
travel-km-500 = أبعد، أو يمكنني تغيير السكن
travel-by-walk = 🚶 مشيًا أو بالدراجة
travel-by-bus = 🚌 بالباص أو القطار
travel-by-moped = 🛵 بدراجة نارية صغيرة أو { "\u2068a-traktor\u2069" }
travel-by-car = 🚗 بالسيارة – عندي رخصة { "\u2068(B)\u2069" }
travel-by-lift = 👋 هناك من يوصلني

summary-title = <b>إجاباتك</b>
summary-line = <b>{ $field }:</b> { $answer }
field-birth-year = سنة الميلاد
field-municipality = السكن
field-finished-school = إنهاء الصف التاسع
field-wants = أبحث عن
field-interests = يعجبني
field-skills-text = بكلماتي
field-skills = المهارات
field-swedish = السويدية
field-languages = لغات أخرى
field-travel-km = المسافة إلى العمل
field-travel-by = طريقة الوصول
field-first-name = الاسم الأول

question-over = هذا السؤال يتبع إجابات لم تعد موجودة. لنبدأ من جديد: { "\u2068/start\u2069" }
