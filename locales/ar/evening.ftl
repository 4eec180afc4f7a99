# أمسية الشخص في Industrinatten: الخطة والتذكرة والتذكير وعند الباب وما بعدها.

## The programme and the plan

button-my-evening = أمسيتي – اعمل خطة
command-evening = أمسيتي في Industrinatten
event-gone = هذه الأمسية لم تعد موجودة. اكتب { "⁨/event⁩" } لترى ما هو قادم.
event-is-cancelled = أُلغيت { $name }. نحن آسفون. اكتب { "⁨/event⁩" } لترى ما هو قادم.
event-is-over = انتهت { $name } هذه المرة. اكتب { "⁨/matches⁩" } لأعرض عليك طرقًا أخرى.
event-is-full = كل الأماكن محجوزة الآن. يمكنك الدخول في قائمة الانتظار.
event-has-moved = انتبه: تغيّر الوقت أو المكان. هذا هو الصحيح الآن.
stop-gone = هذه الشركة لم تعد ضمن الأمسية. اكتب { "⁨/event⁩" } لترى البرنامج.
evening-not-registered = أنت غير مسجّل في هذه الأمسية. اكتب { "⁨/evening⁩" } لنعمل خطة.
evening-none = لا توجد أمسية للتخطيط لها الآن. اكتب { "⁨/matches⁩" } لأعرض عليك طرقًا أخرى.
evening-no-plan = لا توجد أوقات متاحة لدى الشركات الآن. انظر مرة أخرى لاحقًا.
evening-proposal = <b>خطة مقترحة لأمسيتك</b>
evening-registered = <b>أمسيتك. أنت مسجّل!</b>
evening-when =
    { $name }
    { DAY($day) }، الساعة { CLOCK($start) }–{ CLOCK($end) }
evening-day = { DAY($day) }، الساعة { CLOCK($start) }–{ CLOCK($end) }
evening-visit-proposed = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-held = 🏭 { CLOCK($at) } { $company } – { $where }
evening-visit-waiting = ⏳ { $company } – لا يوجد مكان الآن. رقمك في الانتظار { $position }.
evening-visit-offered = 🔔 { CLOCK($at) } { $company } – يوجد مكان لك. أجب على الرسالة.
evening-visit-in-lot = 🎲 { $company } – الأماكن بالقرعة. أنت مشارك فيها.
evening-ride =
    🚌 { CLOCK($at) } { $route }: من { $start } إلى { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(متأخر { $late } دقيقة)
    }
evening-ride-home =
    🚌 { CLOCK($at) } إلى البيت، { $route }: من { $start } إلى { $end }{ $late ->
        [0] { "" }
       *[other] { " " }(متأخر { $late } دقيقة)
    }
evening-walk = 🚶 حوالي { $minutes } دقيقة مشيًا إلى الشركة التالية
evening-drive = 🚗 حوالي { $minutes } دقيقة بالسيارة إلى الشركة التالية (لا يوجد باص مناسب)
evening-party =
    { $count ->
        [1] ستأتي وحدك.
       *[other] أنتم { $count } أشخاص.
    }
evening-places-by-lot = { $company }: الأماكن بالقرعة
evening-places-left =
    { $company }: { $count ->
        [0] لا أماكن، لكن يمكنك الانتظار في القائمة
        [one] مكان واحد متاح
        [two] مكانان متاحان
        [few] { $count } أماكن متاحة
        [many] { $count } مكانًا متاحًا
       *[other] { $count } مكان متاح
    }
evening-good-to-know = <b>من المفيد أن تعرف</b>
evening-min-age = { $company }: يجب أن يكون عمرك { $age } على الأقل.
evening-with-adult = { $company }: الأطفال يأتون مع شخص بالغ.
evening-wear = { $company }: { $wear }
evening-steps = { $company }: توجد درجات.
button-evening-take = ✅ نعم، سجّلني
button-evening-show = أمسيتي
button-evening-change = تغيير شركة
button-evening-bus = تغيير الباص
button-evening-party = نحن أكثر من شخص
button-evening-ticket = تذكرتي
button-evening-map = الخريطة
button-evening-calendar = إلى التقويم
button-evening-cancel = إلغاء الحجز
button-evening-stamps = بطاقة الأختام
evening-change = ماذا تريد أن تغيّر؟ يمكنك اختيار ثلاث شركات على الأكثر.
button-visit-change = تغيير { $company }
button-visit-drop = حذف
button-visit-add = إضافة شركة
evening-choose = أي شركة تريد أن تزور؟
evening-choice =
    <b>{ $company }</b>، { $municipality }، { CLOCK($opens) }–{ CLOCK($closes) }
    { $things }
    { $left ->
        [-1] يوجد مكان.
        [0] ممتلئ، لكن يمكنك الانتظار في القائمة.
        [one] مكان واحد متاح.
        [two] مكانان متاحان.
        [few] { $left } أماكن متاحة.
        [many] { $left } مكانًا متاحًا.
       *[other] { $left } مكان متاح.
    }
evening-no-activities = شاهد كيف يعملون.
activity-try-on = 🖐 جرّب: { $title }
activity-food = 🍽 طعام: { $title }
activity-music = 🎵 موسيقى: { $title }
activity-show = 👀 { $title }
evening-last-stop = هذه شركتك الوحيدة. هل تريد إلغاء الأمسية كلها؟ اضغط «إلغاء الحجز».
evening-three-stops = يمكنك اختيار { $count } شركات على الأكثر. غيّر واحدة بدلًا من ذلك.
evening-does-not-fit = هذه الشركة لا تتناسب مع أوقاتك الأخرى. احذف شركة أولًا أو اختر غيرها.
evening-how-many = كم شخصًا ستكونون، وأنت معهم؟
evening-no-room-for-party = { $company }: لا يوجد مكان لـ { $count } أشخاص في هذا الوقت. لم يتغيّر شيء.
evening-no-seats-for-party = { $route }: لا يوجد مكان لـ { $count } أشخاص. لم يتغيّر شيء.
bus-choose = أي باصات تريد أن تركب؟ الركوب مجاني. اضغط للاختيار أو للإلغاء.
bus-none = لا يذهب أي باص إلى شركاتك. هل تريد تغيير شركة؟
bus-choice = { CLOCK($at) } { $route } (المقاعد: { $left })
bus-does-not-fit = هذا الباص لا يذهب إلى شركاتك.
bus-is-full = { $route } ممتلئ. اختر باصًا آخر.

## Taking it

evening-ask-thirteen = سؤال واحد قبل أن أحفظ خطتك: هل أتممت 13 سنة؟
button-thirteen-yes = نعم، أتممت 13
button-thirteen-no = لا، أنا أصغر
evening-too-young = إذن لا أحفظ عنك شيئًا. أهلًا بك في الأمسية مع شخص بالغ. اطلب منه أن يسجّلكما.
evening-taken = <b>تم! أنت مسجّل.</b>
evening-waits-for = { $company } ممتلئة. أنت في قائمة الانتظار، وسأخبرك إذا توفّر مكان.
evening-in-lot = كثيرون يريدون زيارة { $company }. الأماكن بالقرعة وأنت مشارك فيها. سأخبرك بالنتيجة.
evening-bus-was-full = امتلأ { $route }. اضغط «تغيير الباص» لترى باصات أخرى.
evening-ask-reminders = هل أذكّرك قبل الأمسية وعند انطلاق الباص؟ يمكنك إيقاف ذلك متى شئت.
button-reminders-yes = نعم، ذكّرني
button-reminders-no = لا، شكرًا
reminders-on = حسنًا، سأذكّرك.
reminders-off = حسنًا، لا تذكير. إذا تغيّر الوقت أو أُلغيت الأمسية فسأخبرك على كل حال.
button-reminders-off = بدون تذكير
evening-ask-attitude = سؤال أخير من أجل إحصائنا: هل يمكن أن تفكّر في العمل في الصناعة؟
attitude-yes = نعم
attitude-maybe = ربما
attitude-no = لا
attitude-unknown = لا أعرف
attitude-thanks = شكرًا على جوابك!
evening-cancel-ask = هل تريد إلغاء أمسيتك؟ تذهب أماكنك إلى شخص آخر فورًا.
button-evening-cancel-yes = نعم، ألغِ
evening-cancelled = أُلغي حجزك، وأماكنك متاحة لغيرك. يمكنك التسجيل من جديد متى شئت.
calendar-caption = افتح الملف لتدخل الأمسية في تقويمك.
calendar-visit = { $company } – { $name }
map-none = للأسف لا أعرف موقعه على الخريطة. العنوان مكتوب في خطتك.
place-not-yours = هذا المكان ليس لك.
offer-of-place-over = انتهى وقت الجواب، وذهب المكان في { $company } إلى التالي في الانتظار.
place-taken = المكان في { $company } لك، الساعة { CLOCK($at) }.
place-let-go = حسنًا، يذهب المكان إلى التالي في الانتظار.
ticket-caption = <b>تذكرتك رقم { $number }</b>
ticket-number = رقم { $number }
ticket-proposed = اقتراح
ticket-waiting = في الانتظار، رقم { $position }
ticket-offered = يوجد مكان – أجب
ticket-in-lot = بالقرعة
ticket-staff-only = تعرض التذكرة على الموظفين. خطتك تجدها في { "⁨/evening⁩" }.
ticket-for-staff = <b>التذكرة رقم { $number }</b> صالحة.
ticket-not-valid = التذكرة رقم { $number } غير صالحة (ملغاة أو غير معروفة).
eu-support = يدير IUC Z-Group مشروع Industrilyftet بدعم من الاتحاد الأوروبي عبر Tillväxtverket.

## Reminders

reminder-7-days = <b>بقي أسبوع على { $name }.</b>
reminder-1-day = <b>غدًا { $name }!</b>
reminder-3-hours = <b>اليوم { $name }. نلتقي بعد ساعات قليلة!</b>
reminder-leave-now = <b>حان وقت الخروج!</b> ينطلق { $route } الساعة { CLOCK($at) } من { $start }.
reminder-last-bus = <b>آخر باص إلى البيت ينطلق قريبًا.</b> ينطلق { $route } الساعة { CLOCK($at) } من { $start }.
reminder-delayed = الباص متأخر { $late } دقيقة. الوقت الجديد { CLOCK($at) }.
route-delayed = <b>{ $route } متأخر { $late } دقيقة.</b> ينطلق الساعة { CLOCK($at) } من { $start }.
route-on-time = <b>{ $route } في موعده من جديد:</b> { CLOCK($at) } من { $start }.
place-offered = <b>توفّر مكان في { $company }!</b> { DAY($day) } الساعة { CLOCK($at) }. أجب قبل { DAY($untilday) } الساعة { CLOCK($until) }، وإلا ذهب المكان إلى التالي.
button-place-yes = ✅ نعم، سآتي
button-place-no = لا، شكرًا
lot-won = <b>حصلت على مكان في { $company }!</b> { DAY($day) } الساعة { CLOCK($at) }.
lot-lost = لم تحصل على مكان في { $company } بالقرعة. رقمك في الانتظار { $position }. سأخبرك إذا توفّر مكان.
event-changed = <b>تغيّرت { $name }.</b>
change-event-time = الوقت الجديد: { DAY($day) }، { CLOCK($start) }–{ CLOCK($end) } (كان { DAY($oldday) }، { CLOCK($oldstart) }).
change-event-place = المكان الجديد: { $after } (كان { $before }).
change-stop-time = { $company } مفتوحة { CLOCK($start) }–{ CLOCK($end) }.
change-stop-place = { $company } في: { $after }.
change-stop-gone = { $company } لم تعد مشاركة.
change-route-time = { $route }: مواعيد جديدة.
change-route-gone = { $route } لم يعد يسير.
event-changed-plan = خطتك الآن:
event-cancelled = <b>أُلغيت { $name }، { DAY($day) }.</b> نحن آسفون. لا داعي لأن تفعل شيئًا.

## At the door

door-code-unknown = لا أعرف هذا الرمز. امسح رمز QR على الملصق عند الباب، أو اكتب الكلمتين المكتوبتين عليه.
door-words-wrong = هاتان الكلمتان ليستا لأي شركة مفتوحة الآن. انظر إلى الملصق عند الباب وحاول مرة أخرى.
door-code-too-often = كانت المحاولات كثيرة. انتظر { $minutes } دقائق، أو امسح رمز QR.
door-not-open-yet = تفتح { $company } { DAY($day) } الساعة { CLOCK($opens) }. امسح الرمز مرة أخرى عندما تكون هناك.
door-closed-now = أغلقت { $company } لهذه الأمسية.
door-closed-today = { $company } غير مفتوحة للزيارة الآن.
door-stamp = <b>أنت في { $company }. حصلت على ختم!</b>
door-stamp-again = لديك ختم من { $company }. واحد يكفي.
door-ask-thirteen = هل أتممت 13 سنة؟
door-too-young = إذن لا أحفظ عنك شيئًا. تفرّج مع شخص بالغ. وقتًا ممتعًا!
door-ask-choice = هل تريد أن تتواصل معك { $company }؟
button-door-yes = ✅ نعم، من فضلكم
button-door-later = ربما لاحقًا
button-door-no = لا، شكرًا
door-chosen-yes = قلت: نعم، من فضلكم.
door-chosen-later = حسنًا، ربما لاحقًا. سأسألك مرة أخرى بعد الأمسية.
door-chosen-no = حسنًا، لن يتواصلوا معك. أمسية سعيدة!
door-questions-first = رائع! أولًا بعض الأسئلة القصيرة لتعرف { $company } من أنت. ختمك محفوظ.
door-still-wanted = عند الباب قلت نعم لـ { $company }.
visit-not-yours = لا أرى أنك كنت هناك. امسح رمز QR عند الباب.
stamps-title = <b>بطاقة الأختام – { $name }</b>
stamps-count = الأختام: { $count } من { $needed }
stamps-progress = { $count } من { $needed }
stamps-visit = ✓ { $company }، { CLOCK($at) }
stamps-complete = 🎉 اكتملت بطاقتك! اعرض الرمز <b>{ $code }</b> على الموظفين.
stamps-used = استُعمل رمزك. مبروك!
stamps-reward-caption = اعرض الرمز على الموظفين
stamps-none = ليس لديك أختام بعد. امسح رمز QR عند أبواب الشركات.

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
after-ask-attitude = والآن: هل يمكن أن تفكّر في العمل في الصناعة؟
after-attitude-same = شكرًا! أجبت بالشيء نفسه قبل الأمسية.
after-attitude-changed = شكرًا! قبل الأمسية قلت: { $before }. والآن تقول: { $after }.
after-next-steps = <b>الخطوة التالية</b>
after-step-offer = { $company }: { $kind } – { $title }
after-step-contact = { $company }: قل لهم إنك مهتم
after-7-days = <b>مرّ أسبوع على { $name }.</b> هذا ما لدى الشركات التي زرتها الآن:
after-30-days = <b>مرّ شهر على { $name }.</b> هل تريد أن تخطو الخطوة التالية؟
after-nothing-open = ليس لديهم شيء مفتوح الآن. يمكنني أن أعرض عليك شركات أخرى.
button-after-offer = { $company }: { $kind }
button-after-contact = { $company }: تواصلوا معي
button-after-stop = لا رسائل أخرى عن الأمسية
after-stopped = حسنًا، لن أكتب لك عن الأمسية بعد الآن.
