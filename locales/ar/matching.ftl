# لماذا يناسب العرض، وما الذي ينقص، وأسماء العروض

reason-skill = قلت «{ $words }» – وهم يعملون في: { $concept }.
reason-interest = يعجبك «{ $words }» – وهم يعملون في: { $concept }.
reason-wish = رغبتك «{ $words }» – وهنا: { $concept }.
reason-same-place = المكان في بلديتك.
reason-near = المكان على بعد { $km } كم منك تقريبًا.
reason-languages = هناك من يتكلم { $languages } في مكان العمل.
reason-swedish = لغتك السويدية كافية لهذا العمل ({ $level }).

gap-kind = هذا: { $kind }. وهو ليس مما طلبته.
gap-distance = المسافة { $km } كم تقريبًا. وأنت قلت { $limit } كم على الأكثر.
gap-swedish = يحتاج العمل إلى اللغة السويدية بمستوى { $level }. السبب: { $why }. وأنت قلت { $has }.
gap-swedish-no-reason = كتبوا أنهم يريدون السويدية بمستوى { $level } ولم يذكروا السبب. يمكنك سؤالهم.
gap-licence = تلزمك رخصة أو شهادة: { $licence }.
gap-age = يجب أن يكون عمرك { $age } سنة. تبلغ { $age } سنة في عام { $year }.
gap-school = يجب إنهاء المدرسة الأساسية (الصف التاسع) أولًا.
gap-minor-unknown = لا نعرف بعد إن كان هذا مسموحًا لمن عمره أقل من 18 سنة.
gap-full = كل الأماكن محجوزة الآن.
gap-ended = انتهى ذلك { DAY($date) }.
gap-declined = قلت لا لهذا العرض من قبل.
gap-avoid = قلت إن هذا لا يناسبك: «{ $words }» – وهذا العمل فيه: { $concept }.
gap-nothing-in-common = لا نعرف بعد إن كان يناسبك. يسعدنا أن نعرف عنك أكثر.
gap-no-offer = ليس عندهم مكان شاغر الآن. يمكنك طلب زيارة لرؤية المكان.
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
offer-kind-internship-means = تجرّب العمل مدة من الوقت وتتعرف عليه. غالبًا بدون أجر.
offer-kind-thesis-means = تكتب مشروعك في نهاية الدراسة مع شركة.
offer-kind-job-means = عمل بأجر.
offer-kind-apprenticeship-means = تتعلم مهنة في شركة وأنت تدرس.
offer-kind-study-visit-means = تأتي إلى الشركة وترى وتسأل. يستغرق ذلك نحو ساعة ولا تتعهد بشيء.
offer-kind-education-means = دورة تتعلم فيها ما يحتاجه العمل.
offer-kind-none-means = ليس عند الشركة مكان شاغر الآن، ويمكنك أن تطلب زيارتها.

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

rank-file-not-found = الملف { $file } غير موجود أو لا يمكن قراءته. تأكد من المسار.
rank-file-not-utf8 = الملف { $file } ليس محفوظًا بترميز UTF-8. احفظه مرة أخرى بترميز UTF-8.
rank-file-not-json = الملف { $file } ليس JSON صحيحًا: السطر { $line }، الحرف { $column }. ابحث هناك عن فاصلة أو علامة اقتباس أو قوس ناقص.
rank-file-unknown-keys = في الملف { $file } مفاتيح غير معروفة: { $keys }. احذفها أو صحح كتابتها.
rank-file-missing-key = الملف { $file }، { $place }: المفتاح { $key } ناقص. أضفه.
rank-file-wrong-value = الملف { $file }، { $place }: يجب أن يكون هنا { $expected }، والمكتوب { $got }.
rank-file-not-allowed = الملف { $file }، { $place }: لا يصلح هنا { $got }. اكتب واحدًا من: { $allowed }.
