# checked by: nobody yet
# Matches, leads, and what each side is told.

matches-first-questions = أولًا بعض الأسئلة، لأعرف ما يناسبك.
matches-title = <b>هذا قد يناسبك</b>
matches-title-more = <b>اقتراحات أخرى</b>
matches-end = هل نعرض المزيد، أو نغيّر شيئًا؟
matches-none = لا يوجد شيء للعرض الآن. يمكنك تغيير إجابة، أو القدوم إلى ليلة الصناعة { "\u2068(Industrinatten)\u2069" }.
matches-no-more = هذا كل شيء هذه المرة. إذا تغيرت إجاباتك فقد أجد المزيد.
match-title = <b>{ $title }</b> – { $company }
match-where =
    { $kind } · { $municipality }{ $km ->
        [-1] { "" }
        [0] { "" }
       *[other] { " " }· نحو { KM($km) }
    }
match-why = <b>لماذا يناسبك</b>
match-missing = <b>معلومات مفيدة</b>
example-firm = <i>هذه شركة خيالية، للمثال فقط.</i>
offer-line = { $title }، { $company }
offer-dates = من { DAY($start) } إلى { DAY($end) }
offer-day = اليوم: { DAY($day) }
offer-starts = أول يوم: { DAY($day) }
offer-ends = آخر يوم: { DAY($day) }
offer-apply-by = آخر موعد لقول نعم: { DAY($day) }
offer-hours = وقت العمل: { $hours }
# needs a native check
offer-min-age =
    يجب أن يكون عمرك { $age ->
        [zero] { $age } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    } على الأقل
# needs a native check
offer-hazards = يجب الانتباه إلى: { $hazards }
# needs a native check
hazard-noise = الضجيج
# needs a native check
hazard-hot-surfaces = الأسطح الساخنة
# needs a native check
hazard-sharp-tools = الأدوات الحادة
# needs a native check
hazard-moving-machines = الآلات المتحركة
# needs a native check
hazard-chemicals = المواد الكيميائية
# needs a native check
hazard-heavy-lifting = رفع الأشياء الثقيلة
# needs a native check
hazard-heights = الأماكن المرتفعة
# needs a native check
hazard-vehicles = المركبات
# needs a native check
hazard-dust = الغبار
# needs a native check
hazard-cold = البرد
# needs a native check
hazard-electricity = الكهرباء

button-want = ✅ نعم، أخبروهم عني
button-not-for-me = لا يناسبني
button-more = عرض المزيد
dismiss-why = حسنًا، سأزيل { $offer }. لماذا لم يناسبك؟
dismiss-too-far = بعيد جدًا
dismiss-work = لا أريد هذا العمل
dismiss-kind = ليس هذا ما أبحث عنه
dismiss-dates = الوقت لا يناسبني
dismiss-other = سبب آخر
dismissed-next = شكرًا! هذا هو الاقتراح التالي:
offer-gone = هذا العرض لم يعد موجودًا. لرؤية عروض أخرى: { "\u2068/matches\u2069" }
# needs a native check
offer-not-for-minors = لا نعرف إن كان هذا مسموحًا لمن عمره أقل من 18 سنة، لذلك لا أستطيع عرضه لك. لرؤية عروض أخرى: { "\u2068/matches\u2069" }

# needs a native check
consent-company = <b>هذا ما ستعرفه شركة { $company } عنك:</b>
# needs a native check
consent-company-how =
    لن تعرفه أي شركة غير { $company }. ويمكن أن يراه العاملون في { "\u2068Industrilyftet\u2069" } إذا لزمت مساعدتهم. ويمكنك سحب موافقتك متى شئت من { "\u2068/leads\u2069" }.

    <b>هل هذا مناسب لك، وكيف يمكنهم التواصل معك؟</b>
# needs a native check
consent-company-how-again = كيف يمكن لشركة { $company } التواصل معك؟
shared-name = الاسم الأول: { $name }
shared-age = العمر خلال هذه السنة: { $age }
shared-municipality = السكن: { $municipality }
shared-skills = المهارات: { $skills }
shared-wishes = الرغبة في تعلّم: { $skills }
shared-interests = الاهتمامات: { $interests }
shared-swedish = السويدية: { $level }
shared-languages = لغات أخرى: { $languages }
shared-travel = طريقة الوصول: { $ways }
# needs a native check
button-share-telegram = نعم، عبر تيليغرام هنا
# needs a native check
button-share-phone = نعم، يمكنهم الاتصال بي
button-not-now = لا، ليس الآن
want-not-now = حسنًا، لن أقول شيئًا لشركة { $company }.
# needs a native check
ask-phone = لإرسال رقمك، الرجاء الضغط على الزر في الأسفل. تحصل عليه شركة { $company } فقط، وفقط إذا قالت نعم.
button-send-phone = 📞 إرسال رقمي
button-no-phone = لا شكرًا
phone-thanks = شكرًا، وصلني رقمك.
phone-not-now = شكرًا، لكنني لا أحتاج إلى رقمك الآن.
phone-not-yours = هذا ليس رقمك أنت. الرجاء الضغط على الزر «إرسال رقمي».
phone-kept-out = حسنًا، لم يُرسل أي رقم.
phone-by-button = الرجاء الضغط على الزر «إرسال رقمي»، لأعرف أن الرقم لك.
lead-requested =
    <b>تم! وصلت موافقتك إلى شركة { $company }.</b>
    آخر موعد لردهم: { DAY($day) }. سيصلك الرد هنا، ولا حاجة إلى أي شيء آخر منك.

leads-title = <b>تواصلك مع الشركات</b>
leads-none = لا توجد شركات قلت لها نعم بعد.
lead-line = <b>{ $company }</b>: { $status }
lead-line-kind = { $kind }
lead-status-requested = ننتظر الرد، وآخر موعد له { DAY($day) }
lead-status-accepted = يريدون اللقاء بك
lead-status-declined = لم يتمكنوا هذه المرة
lead-status-expired = لم يردّوا في الموعد
lead-status-withdrawn = سحبت موافقتك
lead-status-contacted = هناك تواصل بينكم
lead-status-visit = كنت في زيارة عندهم
lead-status-internship = لديك تدريب عملي عندهم
lead-status-hired = حصلت على عمل عندهم
lead-status-closed = انتهى
# needs a native check
button-withdraw = سحب موافقتي
# needs a native check
button-withdraw-yes = نعم، سحب الموافقة
# needs a native check
lead-withdraw-ask = هل نسحب موافقتك؟ عندها تختفي بياناتك من هاتف شركة { $company }.
# needs a native check
lead-withdrawn = تم سحب موافقتك. لم تعد شركة { $company } ترى بياناتك.
lead-withdraw-late = التواصل مع شركة { $company } كان منتهيًا من قبل.

# What the candidate is told

lead-accepted =
    <b>خبر سارّ! شركة { $company } تريد اللقاء بك.</b> { $days ->
        [zero] ردّوا في اليوم نفسه.
        [one] ردّوا خلال يوم واحد.
        [two] ردّوا خلال يومين.
        [few] ردّوا خلال { $days } أيام.
        [many] ردّوا خلال { $days } يومًا.
       *[other] ردّوا خلال { $days } يوم.
    }
lead-accepted-offer = العرض: { $offer }
reach-firm = للتواصل معهم: { $contact }. رسالة قصيرة مع تحية تكفي. وقد يتواصلون هم معك أيضًا.
firm-will-write = سيصلك خبر من { $contact }.
lead-declined = شركة { $company } لا تستطيع استقبالك هذه المرة. { $reason }
lead-declined-next = الأمر لا يتعلق بك أنت. هناك شركات أخرى:
declined-no-places = لم تبقَ عندهم أماكن.
declined-not-this-season = لا يبحثون عن أحد الآن.
declined-needs-licence = يحتاج العمل إلى رخصة قيادة أو شهادة ليست لديك بعد.
declined-other-offer = عندهم شيء آخر قد يناسبك أكثر فيما بعد.
declined-no-time = ليس لديهم وقت لاستقبال أحد الآن.
declined-other = لم يذكروا السبب.
lead-delayed = تأخرت شركة { $company } في الرد. ذكّرناهم بذلك، وموظفونا يسألونهم الآن. سنخبرك فور وصول الرد.
lead-expired = لم تردّ شركة { $company } في الموعد. نأسف لذلك.
lead-question = <b>لدى شركة { $company } سؤال لك:</b>
lead-question-how = الرد قرارك أنت. الرجاء عدم كتابة الرقم الشخصي أو أي شيء خاص.
lead-question-meant = هل كان هذا جوابًا عن السؤال في الأسفل؟ إذن الرجاء الضغط على «كتابة جواب» وكتابته من جديد.
button-write-answer = كتابة جواب
button-no-answer = لا أريد الإجابة
lead-question-left = حسنًا. لن يصل جواب إلى شركة { $company }. موافقتك ما زالت قائمة.
question-lead-answer-answer = يمكنك الآن كتابة جوابك، وسأرسله إلى الشركة.
lead-answer-sent = شكرًا! أرسلت جوابك إلى شركة { $company }.
lead-question-over = لم يعد هذا السؤال مطروحًا.
lead-question-answered-before = سبق أن أجبت عن هذا السؤال. شكرًا!
relayed-text-too-long =
    يجب أن يكون النص بين حرف واحد و{ $limit ->
        [zero] { $limit } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $limit } أحرف
        [many] { $limit } حرفًا
       *[other] { $limit } حرف
    }. الرجاء المحاولة مرة أخرى بنص أقصر قليلًا.
# needs a native check
relayed-text-sensitive = هذا عن: { $kinds }. لا أنقل ذلك. الرجاء الكتابة بكلمات أخرى.

# The firm's side

lead-card-title = <b>شخص يرغب في القدوم إليكم: { $offer }</b>
lead-card-answer-by = آخر موعد للرد: <b>{ DAY($day) }</b>. الشخص يرى هذا التاريخ.
lead-card-accepted = ✅ الرد من { $contact }: نعم.
lead-card-declined = الرد من { $contact }: ليس الآن. تم إبلاغ الشخص بذلك.
lead-card-withdrawn = سحب الشخص موافقته، وحُذفت البيانات.
lead-card-expired = انتهى الوقت. تم إبلاغ الشخص، وحُذفت البيانات.
lead-card-question = <b>سؤالكم:</b> { $question }
lead-card-question-answer = <b>الجواب:</b> { $answer }
card-emptied = حذف الشخص بياناته.
button-lead-accept = ✅ نعم، نريد لقاء الشخص
button-lead-decline = ليس الآن
button-lead-question = طرح سؤال
button-lead-card = عرض البطاقة
reach-nameless = الشخص
reach-by-telegram = يمكنكم الكتابة إلى { $person } هنا في تيليغرام. الرجاء التواصل خلال يومين.
reach-by-username = للتواصل مع { $name } في تيليغرام: { $username }. الرجاء التواصل خلال يومين.
reach-by-phone = للاتصال بـ { $name }: { $phone }. الرجاء التواصل خلال يومين.
decline-why = لماذا ليس الآن؟ سنخبر الشخص بلطف.
decline-no-places = لم تبقَ عندنا أماكن
decline-not-this-season = لا نبحث عن أحد الآن
decline-needs-licence = تلزم رخصة قيادة أو شهادة
decline-other-offer = شيء آخر يناسب أكثر لاحقًا
decline-no-time = ليس لدينا وقت الآن
question-lead-question-question = يمكنكم كتابة سؤالكم في رسالة واحدة. لكم سؤال واحد. الرجاء عدم السؤال عن الصحة أو الدين أو الأصل أو العائلة.
lead-question-sent = أُرسل السؤال. سيصلكم الجواب هنا.
lead-question-asked-before = سبق أن طرحتم سؤالًا. يمكنكم السؤال أكثر عند اللقاء.
lead-question-answered = <b>جواب { $name } عن سؤالكم:</b>
lead-not-yours = هذه البطاقة ليست لك.
lead-answered-yes-before = وصل الرد من { $contact } قبل الآن: نعم، { DAY($day) }.
lead-answered-no-before = وصل الرد من { $contact } قبل الآن: ليس الآن، { DAY($day) }.
lead-withdrawn-before = سُحبت الموافقة من قبل. لا يوجد ما يمكن فعله بعد.
lead-expired-before = انتهى وقت الرد.
lead-reminder = ⏰ آخر يوم للرد: { DAY($day) }.
lead-no-contact = ⚠️ قال أحدهم نعم لشركة { $company }، لكن لا يوجد لديها هنا شخص يستطيع الرد. يمكن إنشاء رابط عبر { "\u2068/companies\u2069" }. آخر موعد للرد: { DAY($day) }.
lead-late = ⏰ لم تردّ شركة { $company } على شخص قال لها نعم. كان آخر موعد للرد { DAY($day) }. الرجاء التواصل معهم.

# Contacts and staff

contact-welcome = <b>أهلًا بك! أنت الآن من يردّ باسم شركة { $company }.</b>
contact-how =
    عندما يقول شخص نعم لشركتكم تصلك بطاقة هنا، وفيها ما اختار أن يخبركم به. الرجاء الرد خلال خمسة أيام عمل.
    عند قبولك يصل اسمك الأول إلى الشخص، ويمكنه أن يكتب لك هنا في تيليغرام.
    البطاقات التي تنتظر الرد تظهر في { "\u2068/leads\u2069" }.
staff-welcome = <b>مرحبًا! أنت من موظفي المشروع.</b> لإنشاء رابط لشخص يمثّل شركة: { "\u2068/companies\u2069" }. سأخبرك عندما تتأخر شركة في الرد.
companies-none = لا توجد شركات بعد. يمكن الحصول على النموذج بالأمر { "\u2068/template\u2069" }، ثم ملؤه وإرساله هنا.
button-next-page = التالي ←
button-previous-page = → السابق
invite-link =
    رابط لشخص يمثّل شركة <b>{ $company }</b>. يُستخدم مرة واحدة، خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }:
invite-unknown = هذا الرابط غير صالح. يمكنك طلب رابط جديد من موظفي المشروع.
invite-used = استُخدم هذا الرابط من قبل شخص آخر. يمكنك طلب رابط جديد من موظفي المشروع.
company-gone = هذه الشركة لم تعد موجودة.
