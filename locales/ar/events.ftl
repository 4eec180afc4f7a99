# الموظفون يخططون Industrinatten ويديرونها؛ والشركة عند بابها.

## The firm at its doors

command-door = زوّارنا هذا المساء
command-stamps = بطاقة أختامي
door-no-stops = شركتك ليست ضمن أي Industrinatten الآن.
door-count =
    <b>{ $company }</b>
    { $count ->
        [0] لا زوّار بعد.
        [one] زائر واحد مسح الرمز.
        [two] زائران مسحا الرمز.
        [few] { $count } زوّار مسحوا الرمز.
        [many] { $count } زائرًا مسحوا الرمز.
       *[other] { $count } زائر مسحوا الرمز.
    }
door-count-choices = قال { $yes } نعم، وقال { $later } ربما لاحقًا. ترى أسماء من قالوا نعم فقط، في { "⁨/leads⁩" }.
button-door-refresh = تحديث
poster-day = { DAY($day) }، الساعة { CLOCK($opens) }–{ CLOCK($closes) }
poster-headline = امسح الرمز بكاميرا هاتفك
poster-text = تحصل على ختم وتقرر أنت إن كانت الشركة تتواصل معك. مجاني، ولا تحتاج إلى رقم شخصي.
poster-spoken = لا تستطيع المسح؟ اكتب هاتين الكلمتين للبوت:
poster-caption = ملصق <b>{ $company }</b> للطباعة (A4). الكلمتان لمن لا يستطيع المسح: <b>{ $spoken }</b>

## Staff: events

command-events = للموظفين: Industrinatten – التخطيط والمتابعة
command-delay = للموظفين: باص متأخر
command-check = للموظفين: تسليم جائزة البطاقة المكتملة
staff-events = <b>الأمسيات</b>
staff-events-none = لا توجد Industrinatten بعد.
staff-event-button = { $name }، { DAY($day) } ({ $state })
button-staff-new-event = + أمسية جديدة
event-state-draft = مسودة
event-state-published = منشورة
event-state-full = ممتلئة
event-state-moved = تغيّرت
event-state-cancelled = ملغاة
event-state-over = انتهت
staff-event-state =
    الحالة: { $state }
    { $people ->
        [0] لم يسجّل أحد بعد.
        [one] شخص واحد مسجّل.
        [two] شخصان مسجّلان.
        [few] { $people } أشخاص مسجّلون.
        [many] { $people } شخصًا مسجّلًا.
       *[other] { $people } شخص مسجّل.
    }
staff-event-stamps =
    { $count ->
        [0] لا جائزة لبطاقة الأختام.
        [one] ختم واحد يكمل البطاقة.
        [two] ختمان يكملان البطاقة.
        [few] { $count } أختام تكمل البطاقة.
        [many] { $count } ختمًا يكمل البطاقة.
       *[other] { $count } ختم يكمل البطاقة.
    }
staff-stop-line = { $company }، { CLOCK($opens) }–{ CLOCK($closes) }: المسجّلون { $people }
staff-no-stops = لا شركات بعد.
staff-count-line = { $company }: الزوّار { $count }، نعم { $yes }، ربما { $later }
staff-counts = <b>الزوّار الآن</b>
button-staff-publish = ✅ نشر
button-staff-change = تعديل
button-staff-stops = الشركات
button-staff-routes = الباصات
button-staff-posters = الملصقات
button-staff-counts = الزوّار الآن
button-staff-cancel = إلغاء الأمسية
button-staff-cancel-yes = نعم، ألغِ وأخبر الجميع
staff-cancel-ask =
    هل تُلغى { $name }؟ { $people ->
        [0] لا أحد مسجّل.
        [one] سيُخبَر شخص واحد.
        [two] سيُخبَر شخصان.
        [few] سيُخبَر { $people } أشخاص.
        [many] سيُخبَر { $people } شخصًا.
       *[other] سيُخبَر { $people } شخص.
    }
staff-cancelled = أُلغيت الأمسية. سيُخبَر كل المسجّلين.
staff-published = نُشرت الأمسية. يراها الجميع.
event-without-stops = أضف أولًا شركة واحدة على الأقل تفتح أبوابها.
staff-change-what = ماذا تريد أن تعدّل؟
staff-stops = <b>شركات تفتح أبوابها</b>
button-staff-add-stop = + إضافة شركة
staff-which-company = أي شركة تفتح أبوابها؟
staff-stop-room =
    { $minutes ->
        [0] { $capacity ->
            [0] بلا حد
           *[other] { $capacity } شخصًا على الأكثر طوال الأمسية
        }
       *[other] مجموعات كل { $minutes } دقيقة، { $capacity ->
            [0] بلا حد
           *[other] في كل منها { $capacity } شخصًا على الأكثر
        }
    }
staff-stop-waiting =
    { $waiting ->
        [0] لا أحد في قائمة الانتظار.
       *[other] في قائمة الانتظار: { $waiting }.
    }
staff-stop-lot = الأماكن بالقرعة. تسجيلات تنتظر القرعة: { $count }.
staff-stop-drawn = أُجريت القرعة.
button-staff-draw = 🎲 إجراء القرعة الآن
button-staff-draw-yes = نعم، أجرِ القرعة وأخبر الجميع
staff-draw-ask = هل تُجرى القرعة الآن؟ سيعرف كل المشاركين النتيجة. لا يمكن إعادتها.
staff-drawn = القرعة: حصل { $winners } من { $entrants } على مكان. رقم للتحقق: { $seed }
stop-not-by-lot = هذه الشركة لا توزع أماكنها بالقرعة.
stop-drawn-before = أُجريت القرعة من قبل.
button-staff-close-stop = حذف من الأمسية
button-staff-close-yes = نعم، احذف
staff-close-ask = هل تُحذف { $company } من الأمسية؟ سيُخبَر من خطط لزيارتها.
staff-stop-closed = حُذفت { $company } من الأمسية.
staff-routes = <b>الباصات</b>
staff-route-button = { $route } (متاح { $left })
button-staff-add-route = + باص جديد
staff-route = <b>{ $route }</b>: المقاعد { $seats }، المتاح { $left }
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = هل الباص متأخر؟ اضغط عدد الدقائق ليعرف كل ركابه فورًا.
staff-delay-button =
    { $minutes ->
        [0] في موعده
       *[other] +{ $minutes } د
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] في موعده
       *[other] متأخر { $minutes } دقيقة
    }. { $people ->
        [0] لا أحد يحتاج إلى إخبار.
       *[other] أُخبرت التسجيلات: { $people }.
    }
delay-how = اكتب الدقائق واسم الباص، مثلًا: { "⁨/delay 15 Buss 1⁩" }
delay-which-route =
    أي باص؟ اكتب اسمه بعد الدقائق:
    { $routes }
delay-wrong = اكتب عدد دقائق بين 0 و { $limit }.
route-gone = هذا الباص لم يعد موجودًا.
check-how = اكتب الرمز بعد الأمر، مثلًا: { "⁨/check AB12CD⁩" }
reward-ok = ✅ الرمز { $code } صالح. سلّم الجائزة الآن. استُعمل الرمز.
reward-unknown = لا يوجد رمز كهذا. راجع الحروف وحاول مرة أخرى.
reward-checked-before = استُعمل هذا الرمز من قبل، { DAY($day) } الساعة { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] شخص واحد.
        [two] شخصان.
        [few] { $count } أشخاص.
        [many] { $count } شخصًا.
       *[other] { $count } شخص.
    }
staff-poster-languages = بأي لغات تكون الملصقات؟ ملصق واحد لكل شركة.
button-staff-make-posters = اعمل الملصقات (PDF)

## Staff: questions

question-event-name = ما اسم الأمسية؟ مثلًا: Industrinatten
question-event-day = في أي يوم؟ مثلًا: { "⁨10 december⁩" }
question-event-starts = متى تبدأ؟ مثلًا: 17:00
question-event-ends = متى تنتهي؟ مثلًا: 20:30
question-event-area = أين؟ مثلًا: { "⁨Östersund och Krokom⁩" }
question-event-about = صف الأمسية بجملتين سهلتين. يراهما الجميع في البرنامج.
question-event-stamps = كم ختمًا يكمل البطاقة؟ تخطَّ السؤال إن لم تكن هناك جائزة.
field-event-name = الاسم
field-event-day = اليوم
field-event-starts = البداية
field-event-ends = النهاية
field-event-area = المكان
field-event-about = الوصف
field-event-stamps = الأختام
question-stop-opens = متى تُفتح الأبواب؟ مثلًا: 17:00
question-stop-closes = متى تُغلق؟ مثلًا: 20:00
question-stop-address = ما العنوان؟ تخطَّ السؤال إن كان عنوان الشركة المعتاد.
question-stop-slots = هل يأتي الزوار في مجموعات؟ كم مدة كل مجموعة؟ تخطَّ السؤال إن كان الحضور في أي وقت.
question-stop-capacity = كم شخصًا في كل مجموعة (أو طوال الأمسية)؟ تخطَّ السؤال إن لم يكن هناك حد.
question-stop-min-age = هل يوجد حد أدنى للعمر؟ اكتبه أو تخطَّ.
question-stop-with-adult = هل يجب أن يأتي الأطفال مع بالغ؟
question-stop-step-free = هل الدخول بلا درجات؟
question-stop-wear = هل من شيء عن الملابس؟ مثلًا: حذاء يغطي القدم كلها. تخطَّ إن لم يكن.
question-stop-languages = بأي لغات تتحدثون هناك؟
question-stop-activities =
    ماذا يمكن أن يُفعل هناك؟ شيء واحد في كل سطر، مثلًا:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = هل سيرغب كثيرون؟ هل توزع الأماكن بالقرعة؟
field-stop-opens = تُفتح
field-stop-closes = تُغلق
field-stop-address = العنوان
field-stop-slots = المجموعات
field-stop-capacity = الأماكن
field-stop-min-age = أدنى عمر
field-stop-with-adult = مع بالغ
field-stop-step-free = بلا درجات
field-stop-wear = الملابس
field-stop-languages = اللغات هناك
field-stop-activities = الأنشطة
field-stop-by-lot = القرعة
staff-slot = { $minutes } دقيقة
question-route-name = ما اسم الرحلة؟ مثلًا: { "⁨Buss 1 ut⁩" }
question-route-seats = كم مقعدًا في الباص؟
question-route-homeward = هل هو باص إلى البيت بعد الأمسية؟
question-route-timetable =
    اكتب الوقت والمكان، سطر لكل محطة، مثلًا:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
staff-text-wrong = اكتب نصًا لا يزيد على { $limit } حرفًا.
staff-day-wrong = لم أفهم اليوم، أو أنه مضى. اكتب مثلًا: { "⁨10 december⁩" } أو { "⁨2026-12-10⁩" }
staff-clock-wrong = لم أفهم الوقت. اكتب مثلًا: 17:00
staff-number-wrong = اكتب عددًا بين { $least } و { $most }.
staff-activities-wrong = اكتب من شيء واحد إلى { $limit }، كل شيء في سطر.
staff-timetable-wrong = لم أفهم هذا السطر: { $line } – ابدأ بالوقت، مثلًا: { "⁨16:35 Östersunds busstation⁩" }
staff-timetable-short = اكتب محطتين على الأقل، كل محطة في سطر.
