# checked by: nobody yet
# الموظفون يخططون Industrinatten ويديرونها؛ والشركة عند بابها.

## The firm at its doors

command-door = زوّارنا هذا المساء
command-stamps = بطاقة أختامي
door-no-stops = شركتكم لا تشارك في أي ليلة صناعة { "\u2068(Industrinatten)\u2069" } الآن.
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
door-count-choices = قالوا نعم: { $yes }. قالوا ربما لاحقًا: { $later }. تظهر أسماء من قالوا نعم فقط، في { "\u2068/leads\u2069" }.
button-door-refresh = تحديث
poster-day = { DAY($day) }، من الساعة { CLOCK($opens) } إلى { CLOCK($closes) }
poster-headline = امسحوا الرمز بكاميرا الهاتف
poster-text = لكم ختم عند كل باب، والقرار لكم: هل تتواصل معكم الشركة أم لا. مجانًا، وبدون رقم شخصي.
poster-spoken = لا يمكن مسح الرمز؟ اكتبوا هاتين الكلمتين للروبوت:
poster-caption = ملصق شركة <b>{ $company }</b> للطباعة { "\u2068(A4)\u2069" }. الكلمتان لمن لا يستطيع مسح الرمز: <b>{ $spoken }</b>

## Staff: events

command-events = للموظفين: تخطيط الأمسيات ومتابعتها
command-delay = للموظفين: باص متأخر
command-check = للموظفين: جائزة البطاقة المكتملة
staff-events = <b>أمسيات { "\u2068Industrinatten\u2069" }</b>
staff-events-none = لا توجد أمسية { "\u2068Industrinatten\u2069" } بعد.
staff-event-button = { $name }، { SHORTDAY($day) } ({ $state })
button-staff-new-event = + أمسية جديدة
event-state-draft = مسودة
event-state-published = منشورة
event-state-full = لا توجد أماكن
event-state-moved = تغيّر موعدها أو مكانها
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
        [many] { $count } ختمًا تكمل البطاقة.
       *[other] { $count } ختم تكمل البطاقة.
    }
staff-stop-line = { $company }، { SPAN($opens, $closes) }: المسجّلون { $people }
staff-no-stops = لا توجد شركات مشاركة بعد.
staff-count-line = { $company }: الزوّار { $count }، نعم { $yes }، ربما { $later }
staff-counts = <b>الزوّار الآن</b>
button-staff-publish = ✅ نشر
button-staff-change = تعديل
button-staff-stops = الشركات
button-staff-routes = الباصات
button-staff-posters = الملصقات
button-staff-counts = الزوّار الآن
button-staff-cancel = إلغاء الأمسية
button-staff-cancel-yes = نعم، إلغاء وإخبار الجميع
staff-cancel-ask =
    هل نلغي { $name }؟ { $people ->
        [0] لا أحد مسجّل.
        [one] سنخبر شخصًا واحدًا.
        [two] سنخبر شخصين.
        [few] سنخبر { $people } أشخاص.
        [many] سنخبر { $people } شخصًا.
       *[other] سنخبر { $people } شخص.
    }
staff-cancelled = أُلغيت الأمسية. سنخبر كل المسجّلين.
staff-published = نُشرت الأمسية، والجميع يراها الآن.
event-without-stops = يجب أولًا إضافة شركة واحدة على الأقل تفتح أبوابها.
staff-change-what = ما المطلوب تعديله؟
staff-stops = <b>شركات تفتح أبوابها</b>
button-staff-add-stop = + إضافة شركة
staff-which-company = أي شركة تفتح أبوابها؟
# forms left out: one, two – the number is always three or more
staff-stop-room =
    { $minutes ->
        [0]
            { $capacity ->
                [0] العدد غير محدود
                [one] شخص واحد طوال الأمسية
                [two] شخصان على الأكثر طوال الأمسية
                [few] { $capacity } أشخاص على الأكثر طوال الأمسية
                [many] { $capacity } شخصًا على الأكثر طوال الأمسية
               *[other] { $capacity } شخص على الأكثر طوال الأمسية
            }
        [few]
            مجموعة كل { $minutes } دقائق، { $capacity ->
                [0] والعدد غير محدود
                [one] في كل مجموعة شخص واحد
                [two] في كل مجموعة شخصان على الأكثر
                [few] في كل مجموعة { $capacity } أشخاص على الأكثر
                [many] في كل مجموعة { $capacity } شخصًا على الأكثر
               *[other] في كل مجموعة { $capacity } شخص على الأكثر
            }
       *[other]
            مجموعة كل { $minutes } دقيقة، { $capacity ->
                [0] والعدد غير محدود
                [one] في كل مجموعة شخص واحد
                [two] في كل مجموعة شخصان على الأكثر
                [few] في كل مجموعة { $capacity } أشخاص على الأكثر
                [many] في كل مجموعة { $capacity } شخصًا على الأكثر
               *[other] في كل مجموعة { $capacity } شخص على الأكثر
            }
    }
staff-stop-waiting =
    { $waiting ->
        [0] لا أحد في قائمة الانتظار.
       *[other] في قائمة الانتظار: { $waiting }.
    }
staff-stop-lot = الأماكن بالقرعة. عدد الطلبات التي تنتظر القرعة: { $count }.
staff-stop-drawn = أُجريت القرعة.
button-staff-draw = 🎲 إجراء القرعة الآن
button-staff-draw-yes = نعم، القرعة وإخبار الجميع
staff-draw-ask = هل نجري القرعة الآن؟ سيعرف كل المشاركين النتيجة. لا يمكن إعادتها.
staff-drawn = القرعة: حصل { $winners } من { $entrants } على مكان. رقم للتحقق: { $seed }
stop-not-by-lot = هذه الشركة لا توزع أماكنها بالقرعة.
stop-drawn-before = سبق إجراء القرعة.
button-staff-close-stop = حذف من الأمسية
button-staff-close-yes = نعم، حذف
staff-close-ask = هل نحذف شركة { $company } من الأمسية؟ سنخبر من خطّطوا لزيارتها.
staff-stop-closed = حُذفت شركة { $company } من الأمسية.
staff-routes = <b>الباصات</b>
staff-route-button = { $route } (المتاح: { $left })
button-staff-add-route = + رحلة باص جديدة
staff-route = <b>{ $route }</b>: المقاعد { $seats }، المتاح { $left }
staff-call = { CLOCK($at) } { $name }
staff-call-doors = { CLOCK($at) } 🏭 { $name }
staff-day = { DAY($day) }
staff-route-how = هل الباص متأخر؟ عند الضغط على عدد الدقائق يعرف كل ركابه فورًا.
staff-delay-button =
    { $minutes ->
        [0] في موعده
       *[other] +{ $minutes } د
    }
staff-delay-told =
    { $route }: { $minutes ->
        [0] في موعده
        [one] متأخر دقيقة واحدة
        [two] متأخر دقيقتين
        [few] متأخر { $minutes } دقائق
       *[other] متأخر { $minutes } دقيقة
    }. { $people ->
        [0] لا حاجة إلى إخبار أحد.
       *[other] وصل الخبر إلى أصحاب الحجوزات. عددها: { $people }.
    }
delay-how = الرجاء كتابة عدد الدقائق واسم الباص، مثلًا: { "\u2068/delay 15 Buss 1\u2069" }
delay-which-route =
    أي باص؟ الرجاء كتابة اسمه بعد الدقائق:
    { $routes }
delay-wrong = الرجاء كتابة عدد دقائق بين 0 و{ $limit }.
route-gone = هذا الباص لم يعد موجودًا.
check-how = الرجاء كتابة الرمز بعد الأمر، مثلًا: { "\u2068/check AB12CD\u2069" }
reward-ok = ✅ الرمز { $code } صالح. حان وقت تسليم الجائزة. سُجّل الرمز الآن كمستخدَم.
reward-unknown = لا يوجد رمز كهذا. الرجاء مراجعة الحروف والمحاولة مرة أخرى.
reward-checked-before = استُخدم هذا الرمز من قبل: { DAY($day) }، الساعة { CLOCK($at) }.
staff-ticket-party =
    { $count ->
        [one] شخص واحد.
        [two] شخصان.
        [few] { $count } أشخاص.
        [many] { $count } شخصًا.
       *[other] { $count } شخص.
    }
staff-poster-languages = بأي لغات تكون الملصقات؟ لكل شركة ملصق واحد.
button-staff-make-posters = إنشاء الملصقات { "\u2068(PDF)\u2069" }

## Staff: questions

question-event-name = ما اسم الأمسية؟ مثلًا: { "\u2068Industrinatten\u2069" }
question-event-day = في أي يوم؟ مثلًا: { "\u206810 december\u2069" }
question-event-starts = متى تبدأ؟ مثلًا: 17:00
question-event-ends = متى تنتهي؟ مثلًا: 20:30
question-event-area = أين؟ مثلًا: { "\u2068Östersund och Krokom\u2069" }
question-event-about = الرجاء وصف الأمسية بجملتين سهلتين. يراهما الجميع في البرنامج.
question-event-stamps = كم ختمًا يكمل البطاقة؟ إن لم تكن هناك جائزة، يمكن تخطّي السؤال.
field-event-name = الاسم
field-event-day = اليوم
field-event-starts = البداية
field-event-ends = النهاية
field-event-area = المكان
field-event-about = الوصف
field-event-stamps = الأختام
question-stop-opens = متى تُفتح الأبواب؟ مثلًا: 17:00
question-stop-closes = متى تُغلق؟ مثلًا: 20:00
question-stop-address = ما العنوان؟ إن كان عنوان الشركة المعتاد، يمكن تخطّي السؤال.
question-stop-slots = هل يأتي الزوّار في مجموعات؟ كم مدة كل مجموعة؟ إن كان الحضور ممكنًا في أي وقت، يمكن تخطّي السؤال.
question-stop-capacity = كم شخصًا تتسع له كل مجموعة (أو الأمسية كلها)؟ إن لم يكن هناك حد، يمكن تخطّي السؤال.
question-stop-min-age = هل هناك حد أدنى للعمر؟ إن لم يكن، يمكن تخطّي السؤال.
question-stop-with-adult = هل يجب أن يأتي الأطفال مع شخص بالغ؟
question-stop-step-free = هل الدخول بدون درج؟
question-stop-wear = هل هناك شيء مهم عن الملابس؟ مثلًا: حذاء يغطي القدم كلها. إن لم يكن، يمكن تخطّي السؤال.
question-stop-languages = بأي لغات تتحدثون هناك؟
question-stop-activities =
    ما الأنشطة هناك؟ شيء واحد في كل سطر، مثلًا:
    Prova: löd en stjärna
    Mat: soppa och bröd
    Musik: hemgjorda syntar
question-stop-by-lot = هل سيرغب كثيرون في القدوم؟ هل تكون الأماكن بالقرعة؟
field-stop-opens = تُفتح
field-stop-closes = تُغلق
field-stop-address = العنوان
field-stop-slots = المجموعات
field-stop-capacity = الأماكن
field-stop-min-age = الحد الأدنى للعمر
field-stop-with-adult = مع شخص بالغ
field-stop-step-free = بدون درج
field-stop-wear = الملابس
field-stop-languages = اللغات هناك
field-stop-activities = الأنشطة
field-stop-by-lot = القرعة
staff-slot =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
question-route-name = ما اسم الرحلة؟ مثلًا: { "\u2068Buss 1 ut\u2069" }
question-route-seats = كم مقعدًا في الباص؟
question-route-homeward = هل هو باص إلى البيت بعد الأمسية؟
question-route-timetable =
    الرجاء كتابة الوقت والمكان، سطر لكل محطة، مثلًا:
    16:35 Östersunds busstation
    16:50 Mörsjö Deli
# forms left out: one, two – the number is always three or more
staff-text-wrong =
    الرجاء كتابة نص لا يزيد على { $limit ->
        [few] { $limit } أحرف
        [many] { $limit } حرفًا
       *[other] { $limit } حرف
    }.
staff-day-wrong = لم أفهم اليوم، أو أنه مضى. مثال: { "\u206810 december\u2069" } أو { "\u20682026-12-10\u2069" }
staff-clock-wrong = لم أفهم الوقت. مثال: 17:00
staff-number-wrong = الرجاء كتابة عدد بين { $least } و{ $most }.
# forms left out: one, two – the number is always three or more
staff-activities-wrong =
    الرجاء كتابة نشاط واحد على الأقل، وعلى الأكثر { $limit ->
        [few] { $limit } أنشطة
       *[other] { $limit } نشاطًا
    }، كل نشاط في سطر.
staff-timetable-wrong = لم أفهم هذا السطر: { $line } – يبدأ السطر بالوقت، مثلًا: { "\u206816:35 Östersunds busstation\u2069" }
staff-timetable-short = الرجاء كتابة محطتين على الأقل، كل محطة في سطر.
