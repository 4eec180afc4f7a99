# checked by: nobody yet
# Arabic: clear Modern Standard Arabic, neutral in gender. Commands and Latin words at risk stand in isolates
# (U+2068 … U+2069), so that a slash or a bracket does not change sides in a right-to-left line.

language-name = العربية
literal = { $text }
plain = { $text }
quoted = <blockquote>{ $text }</blockquote>
option-chosen = ✓ { $option }
option-open = { $option }
somebody = الشخص

## Start and language

choose-language =
    ما اللغة الأنسب لك؟
    Choose your language.
welcome =
    <b>مرحبًا! أنا روبوت محادثة.</b> أساعدك في العثور على عمل أو تدريب عملي أو شركة في مجال الصناعة في منطقتي يمتلاند وهاريدالن { "\u2068(Jämtland, Härjedalen)\u2069" }.

    أعمل مع مشروع { "\u2068Industrilyftet\u2069" } من { "\u2068IUC Z-Group\u2069" }، بدعم من الاتحاد الأوروبي. كل شيء مجاني. لا حاجة إلى رقم شخصي { "\u2068(personnummer)\u2069" } ولا إلى سيرة ذاتية.
welcome-how = أسألك أولًا بعض الأسئلة، ثم أعرض ما يناسبك. يستغرق ذلك نحو خمس دقائق، ويمكنك التوقف متى شئت.
welcome-back = أهلًا بعودتك! ما الخطوة التالية؟
welcome-back-go-on = أهلًا بعودتك! إجاباتك ما زالت هنا. نكمل من هذا السؤال:
language-changed = سأكتب الآن بالعربية.
language-offer = هل أكتب لك بالعربية؟ وإلا نتابع كما نحن الآن.
language-offer-yes = نعم، بالعربية

## Buttons that lead somewhere

button-begin = لنبدأ
button-programme = ليلة الصناعة { "\u2068(Industrinatten)\u2069" }
button-language = تغيير اللغة
button-menu = عرض القائمة
button-matches = عرض ما يناسبني
button-show-matches = عرض ما يناسبني
button-more-matches = عرض المزيد
button-profile = إجاباتي
button-leads = متابعة التواصل
button-privacy = بياناتي
button-done = تم
button-back = → رجوع
button-skip = تخطّي السؤال
button-cancel = إلغاء
button-change = تغيير: { $field }
button-edit = تغيير إجابة
button-keep = لا، يبقى كما هو

## Commands in the menu

command-matches = عرض ما يناسبني
command-profile = إجاباتي – عرضها وتغييرها
command-leads = متابعة التواصل مع الشركات
command-event = برنامج ليلة الصناعة { "\u2068(Industrinatten)\u2069" }
command-language = تغيير اللغة
command-privacy = عرض بياناتي أو تنزيلها أو حذفها
command-help = مساعدة
command-stop = إيقاف الرسائل
command-company = شركتنا: الموافقات الجديدة والردود والعروض

## Help and kind answers

help =
    <b>كيف يعمل هذا؟</b>
    يمكنك الضغط على الأزرار أو الكتابة بكلماتك أنت وبلغتك.

    { "\u2068/matches\u2069" } – عرض ما يناسبك
    { "\u2068/profile\u2069" } – عرض إجاباتك وتغييرها
    { "\u2068/leads\u2069" } – الشركات التي قلت لها نعم
    { "\u2068/event\u2069" } – ليلة الصناعة { "\u2068(Industrinatten)\u2069" }: أمسية تفتح فيها الشركات أبوابها
    { "\u2068/language\u2069" } – تغيير اللغة
    { "\u2068/privacy\u2069" } – عرض بياناتك أو تنزيلها أو حذفها
    { "\u2068/stop\u2069" } – إيقاف الرسائل

    أنا روبوت. للحديث مع إنسان من مشروع { "\u2068Industrilyftet\u2069" }، يمكنك الضغط على «سؤال إنسان».
cancelled = حسنًا، لن أرسل شيئًا.
not-a-question = شكرًا! هل كان هذا جوابًا عن سؤال؟ الرجاء الضغط على زر تحت السؤال. أو يمكنك الاختيار من هنا:
command-unknown = لا أعرف هذا الأمر. هذا ما يمكنك فعله:
command-unknown-here = لا أعرف هذا الأمر.
cannot-read-voice = عفوًا، لا أستطيع سماع الرسائل الصوتية. الرجاء الكتابة أو الضغط على زر.
cannot-read-photo = عفوًا، لا أستطيع رؤية الصور. الرجاء الكتابة أو الضغط على زر.
cannot-read-video-note = عفوًا، لا أستطيع مشاهدة الفيديو. الرجاء الكتابة أو الضغط على زر.
cannot-read-other = عفوًا، لا أستطيع قراءة هذا. الرجاء الكتابة بالكلمات أو الضغط على زر.
edited-message = أرى أن إحدى رسائلك تغيّرت. أنا أقرأ الرسائل الجديدة فقط. لتغيير إجابة، من هنا:
dont-know-words = لا أعرف, ما أعرف, ما اعرف شي, ما بعرف, مابعرف, مش عارف, مش عارفة, ما عارف, ما عارفة, معرفش, لا أدري, ما أدري, ماادري, مدري, لست متأكدا, لست متأكدة, مو متأكد, ما عندي فكرة, لا فكرة, ربما, يمكن, تخطي, تخطى
dont-know-fine = لا بأس أبدًا. نكمل.
dont-know-needed = أحتاج إلى جواب عن هذا السؤال. بعده يمكنك تخطّي الأسئلة الأخرى.
choose-by-button = لم أفهم تمامًا. الرجاء الضغط على أحد الأزرار.
button-unknown = لا أعرف هذا الزر. لرؤية ما يمكنك فعله: { "\u2068/help\u2069" }
error-ours = حدث خطأ عندنا. إجابتك السابقة محفوظة. الرجاء المحاولة مرة أخرى بعد قليل.
error-words = حدث خطأ وأنا أكتب الرد. ما فعلته محفوظ. لنكمل: { "\u2068/start\u2069" }
only-for-staff = هذا لموظفي المشروع فقط.
work-none = هذه الصفحة لمن لديه دور هنا: السفراء والمدارس والجهات الرسمية. هل لديك دور؟ اطلب رابطًا جديدًا من موظفي المشروع.

## Privacy

# needs a native check
# forms left out: zero, one, two – days are 7 to 30, months 3 to 12.
privacy =
    <b>بياناتك ملك لك.</b>
    نحفظ إجاباتك لنجد شركات تناسبك. لا تعرف أي شركة شيئًا عنك إلا إذا قلت نعم لهذه الشركة نفسها. ويمكنك سحب موافقتك متى شئت.

    نحفظ ما كتبته بكلماتك { $days ->
        [few] { $days } أيام
       *[other] { $days } يومًا
    }. ونحذف الباقي بعد { $months ->
        [few] { $months } أشهر
       *[other] { $months } شهرًا
    } من آخر زيارة لك هنا. ويمكنك حذف كل شيء الآن.

    الكمبيوتر يرتّب العروض لك. ولا يرتّب الناس للشركات أبدًا.
# needs a native check
privacy-nothing = ليس لدينا إجابات محفوظة منك، فقط اللغة ورقم المحادثة.
# needs a native check
privacy-works = لك دور هنا: مع شركة أو مدرسة أو جهة رسمية أو مع المشروع. لذلك نحفظ اسمك الأول وما يُعمل في هذا الدور.
# needs a native check
privacy-evening = حفظنا خطتك لليلة الصناعة { "\u2068(Industrinatten)\u2069" }.
button-see = عرض إجاباتي
button-export = تنزيل كل شيء في ملف
button-erase = حذف كل ما يخصني
# needs a native check
button-erase-yes = نعم، حذف كل شيء الآن
button-pause = إيقاف الرسائل
button-resume = إرسال الرسائل من جديد
export-caption = هذا كل ما حفظناه عنك في ملف { "\u2068(JSON)\u2069" }. يمكن فتحه بأي برنامج لقراءة النصوص.
# needs a native check
erase-ask = هل نحذف كل شيء؟ ستختفي إجاباتك، ولن ترى الشركات التي قلت لها نعم بياناتك بعد ذلك. لا يمكن الرجوع عن الحذف.
# needs a native check
erase-ask-works = وينتهي دورك هنا أيضًا. للعودة إليه يلزم رابط جديد.
paused = حسنًا. لن أرسل أي رسالة إلا إذا كتبت لي أولًا.
resumed = أهلًا بعودتك! الآن أستطيع أن أرسل لك ردود الشركات من جديد.
messages-again = الآن أرسل لك الرسائل من جديد.
messages-stopped = لقد أوقفت الرسائل مني. لتصلك الردود والتذكيرات هنا، الرجاء الضغط على «إرسال الرسائل من جديد».
stopped =
    حسنًا، سأتوقف عن إرسال الرسائل.
    إجاباتك ما زالت هنا، وردود الشركات في { "\u2068/leads\u2069" }. ما الخطوة التالية؟

## The programme

programme-title =
    <b>{ $name }</b>
    { DAY($day) }، من الساعة { CLOCK($start) } إلى { CLOCK($end) }
    { $area }
programme-stop = { $company }، { $municipality }، من الساعة { CLOCK($opens) } إلى { CLOCK($closes) }
programme-free = الحضور مجاني، وأهلًا بالجميع.
programme-none = لا يوجد الآن موعد لليلة الصناعة { "\u2068(Industrinatten)\u2069" }. لكن يمكنك العثور على شركات هنا في المحادثة.
