# checked by: nobody yet
# لماذا يناسب العرض، وما الذي ينقص، وأسماء العروض

reason-skill = قلت «{ $words }» – وهم يعملون في: { $concept }.
reason-interest = يعجبك «{ $words }» – وهم يعملون في: { $concept }.
reason-wish = رغبتك «{ $words }» – وهذا موجود هنا: { $concept }.
reason-same-place = المكان في بلديتك.
reason-near = المكان على بعد { KM($km) } منك تقريبًا.
reason-languages = هناك من يتكلم { $languages } في مكان العمل.
reason-swedish = لغتك السويدية كافية لهذا العمل ({ $level }).

gap-kind = نوع هذا العرض: { $kind }. لم يكن ضمن ما طلبته.
gap-distance = المسافة نحو { KM($km) }. الحد الذي ذكرته: { KM($limit) }.
gap-swedish = يحتاج العمل إلى اللغة السويدية بمستوى { $level }. السبب: { $why }. مستواك كما ذكرته: { $has }.
gap-swedish-no-reason = كتبوا أنهم يريدون السويدية بمستوى { $level } ولم يذكروا السبب. يمكنك سؤالهم.
gap-licence = تلزمك رخصة أو شهادة: { $licence }.
# forms left out: one, two – the number is always three or more
# needs a native check
gap-age =
    يجب أن يكون عمرك { $age ->
        [few] { $age } سنوات
       *[other] { $age } سنة
    } على الأقل. سيكون ذلك في عام { $year }.
# needs a native check
gap-school = يجب إنهاء المدرسة الأساسية { "\u2068(grundskolan)\u2069" } أولًا، أي الصف التاسع.
gap-minor-unknown = لا نعرف بعد إن كان هذا مسموحًا لمن عمره أقل من 18 سنة.
gap-full = كل الأماكن محجوزة الآن.
gap-ended = انتهى ذلك { DAY($date) }.
gap-declined = قلت لا لهذا العرض من قبل.
gap-avoid = قلت إن هذا لا يناسبك: «{ $words }» – وهذا العمل فيه: { $concept }.
gap-nothing-in-common = لا نعرف بعد إن كان هذا يناسبك. يسعدنا أن نعرف عنك أكثر.
gap-no-offer = ليس عندهم مكان شاغر الآن. يمكنك طلب زيارة تعريفية لرؤية المكان.
gap-unknown-place = لا نعرف المكان { $place }، لذلك لا نعرف كم يبعد.

offer-kind-summer-job = عمل صيفي
offer-kind-internship = تدريب عملي
offer-kind-thesis = مشروع تخرج
offer-kind-job = وظيفة
offer-kind-apprenticeship = تعلّم مهنة في شركة
offer-kind-study-visit = زيارة تعريفية
offer-kind-education = دورة أو تعليم
offer-kind-none = شركة ليس عندها مكان شاغر الآن

offer-kind-summer-job-means = عمل بأجر في الصيف.
offer-kind-internship-means = تجربة العمل لبعض الوقت والتعرف عليه. غالبًا بدون أجر.
offer-kind-thesis-means = كتابة مشروع نهاية الدراسة مع شركة.
offer-kind-job-means = عمل بأجر.
offer-kind-apprenticeship-means = تعلّم مهنة في شركة أثناء الدراسة.
offer-kind-study-visit-means = زيارة إلى الشركة لرؤية العمل وطرح الأسئلة. تستغرق نحو ساعة، بدون أي التزام.
offer-kind-education-means = دورة لتعلّم ما يحتاجه العمل.
offer-kind-none-means = ليس عند الشركة مكان شاغر الآن، لكن يمكنك طلب زيارة.

spoken-sv = السويدية
spoken-en = الإنجليزية
spoken-ar = العربية
spoken-uk = الأوكرانية
spoken-fa = الفارسية أو الدرية
spoken-ti = التغرينية
spoken-so = الصومالية
spoken-ru = الروسية
spoken-th = التايلاندية
spoken-ps = البشتو
spoken-tr = التركية
spoken-ku = الكردية
spoken-de = الألمانية

rank-file-not-found = الملف { $file } غير موجود أو لا يمكن قراءته. الرجاء التأكد من المسار.
rank-file-not-utf8 = الملف { $file } ليس محفوظًا بترميز { "\u2068UTF-8\u2069" }. الرجاء حفظه مرة أخرى بهذا الترميز.
rank-file-not-json = الملف { $file } ليس { "\u2068JSON\u2069" } صحيحًا: السطر { $line }، الحرف { $column }. ربما تنقص هناك فاصلة أو علامة اقتباس أو قوس.
rank-file-unknown-keys = في الملف { $file } مفاتيح غير معروفة: { $keys }. الرجاء حذفها أو تصحيح كتابتها.
rank-file-missing-key = الملف { $file }، { $place }: المفتاح { $key } ناقص. الرجاء إضافته.
rank-file-wrong-value = الملف { $file }، { $place }: يجب أن يكون هنا { $expected }، والمكتوب { $got }.
rank-file-not-allowed = الملف { $file }، { $place }: لا يصلح هنا { $got }. المسموح أحد هذه: { $allowed }.
