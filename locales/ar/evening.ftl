# checked by: nobody yet
# أمسية الشخص في Industrinatten: الخطة والتذكرة والتذكير وعند الباب وما بعدها.

## The programme and the plan

button-my-evening = أمسيتي: لنضع خطة
command-evening = أمسيتي في ليلة الصناعة { "\u2068(Industrinatten)\u2069" }
event-gone = لم تعد هذه الأمسية موجودة. لرؤية ما هو قادم: { "\u2068/event\u2069" }
event-is-cancelled = أُلغيت أمسية { $name }. نحن آسفون. لرؤية ما هو قادم: { "\u2068/event\u2069" }
event-is-over = انتهت أمسية { $name } لهذه المرة. لرؤية فرص أخرى: { "\u2068/matches\u2069" }
event-is-full = كل الأماكن محجوزة الآن. يمكنك الدخول في قائمة الانتظار.
event-has-moved = تنبيه: تغيّر الوقت أو المكان. هذا هو الصحيح الآن:
stop-gone = لم تعد هذه الشركة تشارك في الأمسية. لرؤية البرنامج: { "\u2068/event\u2069" }
evening-not-registered = ليس لديك حجز في هذه الأمسية. لوضع خطة معًا: { "\u2068/evening\u2069" }
evening-none = لا توجد أمسية قادمة الآن. لرؤية فرص أخرى: { "\u2068/matches\u2069" }
evening-no-plan = لا توجد أوقات متاحة لدى الشركات الآن. قد تظهر أوقات جديدة لاحقًا.
evening-proposal = <b>اقتراح لأمسيتك</b>
evening-registered = <b>هذه أمسيتك. تم تسجيلك!</b>
evening-when =
    { $name }
    { DAY($day) }، من الساعة { CLOCK($start) } إلى { CLOCK($end) }
evening-day = { DAY($day) }، من الساعة { CLOCK($start) } إلى { CLOCK($end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – لا يوجد مكان الآن. رقمك في قائمة الانتظار: { $position }.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – هناك مكان لك. ننتظر ردك على الرسالة.
evening-visit-in-lot = 🎲 { $company } – الأماكن بالقرعة، واختيارك مسجّل فيها.
evening-ride =
    🚌 { CLOCK($at) } { $route }: من { $start } إلى { $end }{ $late ->
        [0] { "" }
        [one] { " " }(متأخر دقيقة واحدة)
        [two] { " " }(متأخر دقيقتين)
        [few] { " " }(متأخر { $late } دقائق)
       *[other] { " " }(متأخر { $late } دقيقة)
    }
evening-ride-home =
    🚌 { CLOCK($at) } إلى البيت، { $route }: من { $start } إلى { $end }{ $late ->
        [0] { "" }
        [one] { " " }(متأخر دقيقة واحدة)
        [two] { " " }(متأخر دقيقتين)
        [few] { " " }(متأخر { $late } دقائق)
       *[other] { " " }(متأخر { $late } دقيقة)
    }
evening-walk =
    🚶 نحو { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    } مشيًا إلى الشركة التالية
evening-drive =
    🚗 نحو { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    } بالسيارة إلى الشركة التالية (لا يوجد باص مناسب)
evening-party =
    { $count ->
        [1] العدد: شخص واحد (أنت).
        [two] أنتم شخصان.
        [few] أنتم { $count } أشخاص.
        [many] أنتم { $count } شخصًا.
       *[other] أنتم { $count } شخص.
    }
evening-places-by-lot = { $company }: الأماكن بالقرعة
evening-places-left =
    { $company }: { $count ->
        [0] لا توجد أماكن، لكن يمكنك الدخول في قائمة الانتظار
        [one] مكان واحد متاح
        [two] مكانان متاحان
        [few] { $count } أماكن متاحة
        [many] { $count } مكانًا متاحًا
       *[other] { $count } مكان متاح
    }
evening-good-to-know = <b>معلومات مفيدة</b>
evening-min-age =
    { $company }: يجب أن يكون عمرك { $age ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $age } سنوات
       *[other] { $age } سنة
    } على الأقل.
evening-with-adult = { $company }: يأتي الأطفال مع شخص بالغ.
# needs a native check
evening-wear = { $company }: { $wear }
evening-steps = { $company }: في المكان درج.
button-evening-take = ✅ نعم، سجّلني
button-evening-show = أمسيتي
button-evening-change = تغيير شركة
button-evening-bus = تغيير الباص
button-evening-party = نحن أكثر من شخص
button-evening-ticket = تذكرتي
button-evening-map = الخريطة
button-evening-calendar = إضافة إلى التقويم
button-evening-cancel = إلغاء الحجز
button-evening-stamps = بطاقة الأختام
evening-change = ما الذي نغيّره؟ يمكنك اختيار ثلاث شركات على الأكثر.
button-visit-change = تغيير { $company }
button-visit-drop = حذف { $company }
button-visit-add = إضافة شركة
evening-choose = ما الشركة التي نضعها في خطتك؟
evening-choice =
    <b>{ $company }</b>، { $municipality }، من الساعة { CLOCK($opens) } إلى { CLOCK($closes) }
    { $things }
    { $left ->
        [-1] توجد أماكن.
        [0] لا توجد أماكن، لكن يمكنك الدخول في قائمة الانتظار.
        [one] مكان واحد متاح.
        [two] مكانان متاحان.
        [few] { $left } أماكن متاحة.
        [many] { $left } مكانًا متاحًا.
       *[other] { $left } مكان متاح.
    }
evening-no-activities = يمكنك رؤية كيف يعملون.
activity-try-on = 🖐 للتجربة: { $title }
activity-food = 🍽 طعام: { $title }
activity-music = 🎵 موسيقى: { $title }
activity-show = 👀 { $title }
evening-last-stop = هذه شركتك الوحيدة. هل نلغي الأمسية كلها؟ إن كان الجواب نعم: زر «إلغاء الحجز».
evening-three-stops =
    يمكنك اختيار { $count ->
        [one] شركة واحدة
        [two] شركتين
        [few] { $count } شركات
       *[other] { $count } شركة
    } على الأكثر. الأفضل تبديل شركة بأخرى.
evening-does-not-fit = وقت هذه الشركة لا يتناسب مع أوقاتك الأخرى. يمكنك حذف شركة أولًا، أو اختيار شركة أخرى.
evening-how-many = كم سيكون عددكم، أنت ومن معك؟
evening-no-room-for-party =
    { $company }: لا يوجد مكان { $count ->
        [one] لشخص واحد
        [two] لشخصين
        [few] لـ{ $count } أشخاص
        [many] لـ{ $count } شخصًا
       *[other] لـ{ $count } شخص
    } في هذا الوقت. لم يتغيّر شيء.
evening-no-seats-for-party =
    { $route }: لا يوجد مكان { $count ->
        [one] لشخص واحد
        [two] لشخصين
        [few] لـ{ $count } أشخاص
        [many] لـ{ $count } شخصًا
       *[other] لـ{ $count } شخص
    }. لم يتغيّر شيء.
bus-choose = ما الباصات التي تناسبك؟ الركوب مجاني. الضغط على الباص يختاره، والضغط مرة أخرى يلغيه.
bus-none = لا يذهب أي باص إلى الشركات التي اخترتها. هل نغيّر شركة؟
bus-choice = { CLOCK($at) } { $route } (المقاعد: { $left })
bus-does-not-fit = هذا الباص لا يذهب إلى الشركات التي اخترتها.
bus-is-full = امتلأ { $route }. يمكنك اختيار باص آخر.

## Taking it

# needs a native check
evening-ask-thirteen = سؤال واحد قبل أن أحفظ خطتك: هل عمرك 13 سنة أو أكثر؟
button-thirteen-yes = نعم، عمري 13 أو أكثر
button-thirteen-no = لا، عمري أقل
# needs a native check
evening-too-young = إذن لا أحفظ عنك شيئًا. أهلًا بك في الأمسية مع شخص بالغ، ويمكنه تسجيلكما معًا.
evening-taken = <b>تم الحجز!</b>
evening-waits-for = لا يوجد مكان الآن في شركة { $company }. أنت في قائمة الانتظار، وسأخبرك إذا توفّر مكان.
evening-in-lot = كثيرون يريدون زيارة شركة { $company }، لذلك الأماكن بالقرعة. اختيارك مسجّل فيها، وسأخبرك بالنتيجة.
evening-bus-was-full = امتلأ { $route }. زر «تغيير الباص» يعرض باصات أخرى.
evening-ask-reminders = هل أذكّرك قبل الأمسية وقبل انطلاق الباص؟ يمكنك إيقاف ذلك متى شئت.
button-reminders-yes = نعم، ذكّرني
button-reminders-no = لا، شكرًا
reminders-on = تمام، سأذكّرك.
reminders-off = حسنًا، بدون تذكير. إذا تغيّر الوقت أو أُلغيت الأمسية فسأخبرك على كل حال.
button-reminders-off = بدون تذكير
evening-ask-attitude = سؤال أخير، من أجل إحصاءاتنا: هل يمكن أن يناسبك العمل في الصناعة؟
attitude-yes = نعم
attitude-maybe = ربما
attitude-no = لا
attitude-unknown = لا أعرف
attitude-thanks = شكرًا على جوابك!
evening-cancel-ask = هل نلغي أمسيتك؟ ستذهب أماكنك إلى غيرك فورًا.
button-evening-cancel-yes = نعم، إلغاء
evening-cancelled = أُلغي حجزك، وأماكنك صارت متاحة لغيرك. يمكنك التسجيل من جديد متى شئت.
calendar-caption = عند فتح الملف تُضاف الأمسية إلى تقويمك.
calendar-visit = { $company } – { $name }
map-none = للأسف لا أعرف المكان على الخريطة. العنوان مكتوب في خطتك.
place-not-yours = هذا المكان ليس محجوزًا لك.
offer-of-place-over = انتهى وقت الرد، وذهب المكان في شركة { $company } إلى التالي في قائمة الانتظار.
place-taken = المكان في شركة { $company } لك، الساعة { CLOCK($at) }.
place-let-go = حسنًا، يذهب المكان إلى التالي في قائمة الانتظار.
ticket-caption = <b>تذكرتك رقم { $number }</b>
ticket-number = رقم { $number }
ticket-proposed = اقتراح
ticket-waiting = في الانتظار، رقم { $position }
ticket-offered = هناك مكان، ننتظر ردك
ticket-in-lot = بالقرعة
ticket-staff-only = التذكرة تُعرض على موظفي المشروع. أما خطتك فهي في { "\u2068/evening\u2069" }.
ticket-for-staff = <b>التذكرة رقم { $number }</b> صالحة.
ticket-not-valid = التذكرة رقم { $number } غير صالحة (ملغاة أو غير معروفة).
eu-support = مشروع { "\u2068Industrilyftet\u2069" } تديره { "\u2068IUC Z-Group\u2069" } بدعم من الاتحاد الأوروبي عبر { "\u2068Tillväxtverket\u2069" }.

## Reminders

reminder-7-days = <b>بقي أسبوع على { $name }.</b>
reminder-1-day = <b>غدًا { $name }!</b>
reminder-3-hours = <b>اليوم { $name }. نلتقي بعد ساعات قليلة!</b>
reminder-leave-now = <b>حان وقت الخروج!</b> ينطلق { $route } الساعة { CLOCK($at) } من { $start }.
reminder-last-bus = <b>اقترب موعد آخر باص إلى البيت.</b> ينطلق { $route } الساعة { CLOCK($at) } من { $start }.
reminder-delayed =
    الباص متأخر { $late ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $late } دقائق
       *[other] { $late } دقيقة
    }. الموعد الجديد: الساعة { CLOCK($at) }.
route-delayed =
    <b>{ $route } متأخر { $late ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $late } دقائق
       *[other] { $late } دقيقة
    }.</b> ينطلق الساعة { CLOCK($at) } من { $start }.
route-on-time = <b>{ $route } في موعده من جديد:</b> الساعة { CLOCK($at) } من { $start }.
place-offered = <b>توفّر لك مكان في شركة { $company }!</b> { DAY($day) }، الساعة { CLOCK($at) }. ننتظر ردك قبل { DAY($untilday) }، الساعة { CLOCK($until) }. بعد ذلك يذهب المكان إلى التالي في قائمة الانتظار.
button-place-yes = ✅ نعم، سآتي
button-place-no = لا، شكرًا
lot-won = <b>لك مكان في شركة { $company }!</b> { DAY($day) }، الساعة { CLOCK($at) }.
lot-lost = لم تكن القرعة من نصيبك في شركة { $company }. رقمك في قائمة الانتظار: { $position }. سأخبرك إذا توفّر مكان.
event-changed = <b>هناك تغيير في { $name }.</b>
change-event-time = الوقت الجديد: { DAY($day) }، من الساعة { CLOCK($start) } إلى { CLOCK($end) } (كان { DAY($oldday) }، الساعة { CLOCK($oldstart) }).
change-event-place = المكان الجديد: { $after } (كان { $before }).
change-stop-time = شركة { $company } مفتوحة من الساعة { CLOCK($start) } إلى { CLOCK($end) }.
change-stop-place = عنوان شركة { $company }: { $after }.
change-stop-gone = شركة { $company } لم تعد مشاركة.
change-route-time = { $route }: مواعيد جديدة.
change-route-gone = { $route }: أُلغي هذا الباص.
event-changed-plan = خطتك الآن:
event-cancelled = <b>أُلغيت أمسية { $name }، { DAY($day) }.</b> نحن آسفون. ليس عليك فعل أي شيء.

## At the door

door-code-unknown = لا أعرف هذا الرمز. الرجاء مسح رمز { "\u2068QR\u2069" } على الملصق عند الباب، أو كتابة الكلمتين المكتوبتين عليه.
door-words-wrong = هاتان الكلمتان ليستا لأي شركة مفتوحة الآن. الرجاء النظر إلى الملصق عند الباب والمحاولة مرة أخرى.
door-code-too-often =
    كانت المحاولات كثيرة. الرجاء الانتظار { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }، أو مسح رمز { "\u2068QR\u2069" }.
door-not-open-yet = تفتح شركة { $company } { DAY($day) }، الساعة { CLOCK($opens) }. الرجاء مسح الرمز مرة أخرى عند وصولك.
door-closed-now = أغلقت شركة { $company } أبوابها هذا المساء.
door-closed-today = شركة { $company } لا تستقبل زوّارًا الآن.
door-stamp = <b>أنت في { $company }. حصلت على ختم!</b>
door-stamp-again = لديك ختم من { $company }. ختم واحد يكفي.
# needs a native check
door-ask-thirteen = هل عمرك 13 سنة أو أكثر؟
# needs a native check
door-too-young = إذن لا أحفظ عنك شيئًا. يمكنك التجول مع شخص بالغ. وقتًا ممتعًا!
door-ask-choice = هل يناسبك أن تتواصل معك شركة { $company }؟
button-door-yes = ✅ نعم، يسعدني ذلك
button-door-later = ربما لاحقًا
button-door-no = لا، شكرًا
door-chosen-yes = قلت: نعم، يسعدني ذلك.
door-chosen-later = حسنًا، ربما لاحقًا. سأسألك مرة أخرى بعد الأمسية.
door-chosen-later-quiet = حسنًا، ربما لاحقًا. لقد رفضت التذكيرات، لذلك لن أسأل مرة أخرى. وإن تغيّر رأيك، يمكنك الضغط على «نعم، يسعدني ذلك».
door-chosen-no = حسنًا، لن يتواصلوا معك. أمسية سعيدة!
door-questions-first = رائع! أولًا بعض الأسئلة القصيرة لتعرف شركة { $company } من أنت. ختمك محفوظ.
door-still-wanted = عند الباب قلت نعم لشركة { $company }.
visit-not-yours = لا أرى أنك كنت هناك. الرجاء مسح رمز { "\u2068QR\u2069" } عند الباب.
stamps-title = <b>بطاقة الأختام – { $name }</b>
stamps-count = الأختام: { $count } من { $needed }
stamps-progress = { $count } من { $needed }
stamps-visit = ✓ { $company }، الساعة { CLOCK($at) }
stamps-complete = 🎉 اكتملت بطاقتك! هذا رمزك لموظفي المشروع: <b>{ $code }</b>
stamps-used = استُخدم رمزك. مبروك!
stamps-reward-caption = هذا الرمز لموظفي المشروع
stamps-none = ليس لديك أختام بعد. عند باب كل شركة رمز { "\u2068QR\u2069" }: مسحه يعطيك ختمًا.

## After the evening

after-thanks = <b>شكرًا لحضورك { $name }!</b>
after-visited =
    { $count ->
        [one] زرت شركة واحدة.
        [two] زرت شركتين.
        [few] زرت { $count } شركات.
        [many] زرت { $count } شركة.
       *[other] زرت { $count } شركة.
    }
after-ask-attitude = والآن بعد الأمسية: هل يمكن أن يناسبك العمل في الصناعة؟
after-attitude-same = شكرًا! هذا جوابك نفسه قبل الأمسية.
after-attitude-changed = شكرًا! جوابك قبل الأمسية: { $before }. وجوابك الآن: { $after }.
after-next-steps = <b>الخطوة التالية</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: إخبارهم باهتمامك
after-7-days = <b>مرّ أسبوع على { $name }.</b> هذا ما عند الشركات التي زرتها الآن:
after-30-days = <b>مرّ شهر على { $name }.</b> هل نكمل بالخطوة التالية؟
after-nothing-open = ليس لديهم مكان شاغر الآن. يمكنني أن أعرض لك شركات أخرى.
button-after-offer = نعم لشركة { $company }
button-after-contact = { $company }: تواصلوا معي
button-after-stop = لا رسائل أخرى عن الأمسية
after-stopped = حسنًا، لن أكتب لك عن الأمسية بعد الآن.
