# checked by: nobody yet
# What is kept about a person, who has seen it, what they agreed to, the export as a page, and the receipt of an erasure.

## When a consent text is new

# needs a native check
consent-again = تغيّر هذا النص بعد أن قلت نعم، { $day }. الرجاء قراءته من جديد والإجابة بنعم أو لا.
# needs a native check
consent-again-profile = لا أستخدم إجاباتك قبل أن يصلني جوابك. وإذا كان الجواب لا، فسأحذفها.
# needs a native check
consent-again-yes = شكرًا. حُفظت موافقتك.
# needs a native check
consent-again-needed = هناك نص تغيّر بعد أن قلت نعم. يمكنك قراءته هنا: { "\u2068/privacy\u2069" }

## What is kept

# needs a native check
privacy-day = { DAY($day) } { $year }
# needs a native check
privacy-heading = <b>{ $heading }</b>
# needs a native check
privacy-head-stored = ما حفظناه
# needs a native check
privacy-head-answers = إجاباتك
# needs a native check
privacy-head-seen = من رأى شيئًا عنك
# needs a native check
privacy-head-agreed = ما وافقت عليه
# needs a native check
privacy-head-written = ما كتبته وما كتبه الآخرون
# needs a native check
privacy-head-evening = أمسياتك
# needs a native check
privacy-head-work = دورك هنا
# needs a native check
privacy-head-other = أشياء أخرى محفوظة
# needs a native check
privacy-has-account = رقم محادثتك ولغتك ({ $language })، منذ { $day }. بدونهما لا أستطيع الرد عليك.
# needs a native check
privacy-has-answers = إجاباتك، آخر تغيير فيها { $day }. بها أجد ما يناسبك.
# needs a native check
privacy-has-phone = رقم هاتفك. لا يحصل عليه إلا الشركات التي تعطيها إياه.
# needs a native check
privacy-has-rankings = قوائم اقتراحات لك: { $count }. بها أستطيع أن أبيّن لماذا ظهرت لك هذه الاقتراحات.
# needs a native check
privacy-nothing-at-all = لا شيء محفوظ عنك عندي. ولا حتى سؤالك هذا.

## Who has seen it

# needs a native check
privacy-seen-nobody = لم يرَ أحد شيئًا عنك حتى الآن.
# needs a native check
privacy-seen-ambassador = قرأ سفير في { $company } أسئلتك، { $day }. والسفير لا يعرف من أنت.
# needs a native check
privacy-seen-ambassador-known = قرأ سفير في { $company } أسئلتك، { $day }. وقد تبادلتما وسيلة التواصل.
# needs a native check
privacy-seen-caseworker = يمكن أن يرى { $name } في { $home } كيف تسير الأمور مع { $company }، منذ { $day }.
# needs a native check
privacy-seen-guardian =
    { $agrees ->
        [yes] وافق ولي أمر على أن تتواصل معك شركة { $company }، { $day }.
       *[no] لم يوافق ولي أمر على أن تتواصل معك شركة { $company }، { $day }.
    }
# needs a native check
privacy-seen-staff =
    { $what ->
        [answers] قرأ أحد العاملين في Industrilyftet إجاباتك لمساعدتك، { $day }.
        [ranking] رأى أحد العاملين في Industrilyftet الاقتراحات الخاصة بك لمساعدتك، { $day }.
        [dialogue] قرأ أحد العاملين في Industrilyftet محادثة لك مع سفير، { $day }.
        [lead] رأى أحد العاملين في Industrilyftet أنك قلت نعم لشركة، { $day }.
       *[question] قرأ أحد العاملين في Industrilyftet سؤالًا منك، { $day }.
    }
# needs a native check
privacy-firm = <b>{ $company }</b>: قلت نعم { $day }.
# needs a native check
privacy-firm-shared = ما شاركته معهم: { $things }.
# needs a native check
privacy-firm-way =
    { $way ->
        [phone] اخترت أن يتصلوا بك بالهاتف.
       *[telegram] اخترت أن يكتبوا لك على { "\u2068Telegram\u2069" }.
    }
# needs a native check
privacy-thing =
    { $thing ->
        [name] الاسم الأول
        [age] العمر
        [municipality] البلدية
        [skills] ما تجيده
        [wishes] ما تريد أن تتعلمه
        [interests] ما تحبه
        [swedish] مستواك في السويدية
        [languages] اللغات
       *[travel] طريقة التنقل
    }
# needs a native check
privacy-firm-sent = وصلهم ذلك { $day }.
# needs a native check
privacy-firm-opened = فتحوه { $day }.
# needs a native check
privacy-firm-unsent = لم يصلهم ذلك بعد.
# needs a native check
privacy-firm-back = سُحبت موافقتك { $day }. لم يعودوا يرون شيئًا عنك.
# needs a native check
privacy-firm-over = انتهى ذلك { $day }. لم يعودوا يرون شيئًا عنك.
button-privacy-seen = عرض الكل ({ $count })

## What was agreed to

# needs a native check
privacy-agreed-none = لا شيء الآن.
# needs a native check
privacy-agreed-profile = أن أحفظ إجاباتك وأجد ما يناسبك. وافقت منذ { $day }.
# needs a native check
privacy-agreed-reminders = أن أذكّرك بالأمسية والباص. وافقت منذ { $day }.
# needs a native check
privacy-agreed-broadcasts = أن نكتب لك عن فرص جديدة وعن ليلة الصناعة { "\u2068(Industrinatten)\u2069" }. وافقت منذ { $day }.
# needs a native check
privacy-agreed-company = أن ترى شركة { $company } إجاباتك. وافقت منذ { $day }.
# needs a native check
privacy-agreed-outcome = أن يرى { $name } كيف تسير الأمور مع { $company }. وافقت منذ { $day }.
# needs a native check
privacy-agreed-old = تغيّر النص بعد ذلك. أنتظر حتى تقرأه ويصلني جوابك.
# needs a native check
button-back-profile = سحب الموافقة: إجاباتي
# needs a native check
button-back-reminders = سحب الموافقة: التذكير
# needs a native check
button-back-broadcasts = سحب الموافقة: الأخبار
# needs a native check
button-back-company = سحب: { $company }
# needs a native check
button-renew-read = نص جديد: { $what }
# needs a native check
button-renew-yes = نعم: { $what }
# needs a native check
button-renew-no = لا: { $what }
# needs a native check
renew-what =
    { $purpose ->
        [profile] إجاباتي
        [reminders] التذكير
       *[broadcasts] الأخبار
    }
button-privacy-agreed = كل موافقاتي ({ $count })
# needs a native check
privacy-back-profile-ask = هل نسحب موافقتك؟ عندها أحذف إجاباتك، ولا تعود الشركات التي تتواصل معها ترى بياناتك. وتبقى خطتك لليلة الصناعة { "\u2068(Industrinatten)\u2069" }.
# needs a native check
button-back-profile-yes = نعم، حذف إجاباتي
# needs a native check
privacy-back-profile-done = حسنًا. حُذفت إجاباتك، ولم تعد الشركات ترى بياناتك. هذه ليلة الصناعة { "\u2068(Industrinatten)\u2069" }، وهي أمسية مفتوحة للجميع:

## The export as a page

# needs a native check
export-page-caption = هذا كل ما حفظناه عنك، في صفحة للقراءة. اضغط على الملف لفتحه.
# needs a native check
privacy-file-title = بياناتك
# needs a native check
privacy-file-made = نُزّلت { $day } الساعة { CLOCK($at) }.
# needs a native check
privacy-file-json = كل شيء موجود أيضًا في الملف الآخر { "\u2068(JSON)\u2069" }. ذلك الملف لبرامج الكمبيوتر.
# needs a native check
privacy-words-gone = (حُذفت الكلمات.)
# needs a native check
privacy-firm-asked = سألتك شركة { $company }:
# needs a native check
privacy-firm-noted = كتبت شركة { $company } عنك:
# needs a native check
privacy-dialogue = محادثتك مع سفير في { $company }:
# needs a native check
privacy-evening-line = { $event }، { $day }
# needs a native check
privacy-evening-at = خطتك: { $companies }
# needs a native check
privacy-visit = كنت عند { $company }، { $day }.
# needs a native check
privacy-work-staff = أنت من فريق المشروع، باسم { $name }.
# needs a native check
privacy-work-at = { $home }: اسمك هنا { $name }، منذ { $day }.
# needs a native check
privacy-work-acts = سطور في السجل عمّا قمت به: { $count }.
# needs a native check
privacy-count-messages = رسائل مني إليك: { $count }.
# needs a native check
privacy-count-dismissed = عروض استبعدتها: { $count }.
# needs a native check
privacy-head-ended = ما لم يعد ساريًا
# needs a native check
privacy-head-leads = تواصلك مع الشركات
# needs a native check
privacy-ended =
    { $purpose ->
        [profile] إجاباتك: وافقت { $given }، وانتهى ذلك { $ended }.
        [reminders] التذكير: وافقت { $given }، وانتهى ذلك { $ended }.
        [broadcasts] الأخبار: وافقت { $given }، وانتهى ذلك { $ended }.
        [outcome] أن يرى موظف كيف تسير الأمور مع { $company }: وافقت { $given }، وانتهى ذلك { $ended }.
       *[company] { $company }: وافقت { $given }، وانتهى ذلك { $ended }.
    }
# needs a native check
privacy-reward = رمزك لبطاقة أختام كاملة: { $code }
# needs a native check
privacy-met = التقيت { $name } في { $home }.
# needs a native check
privacy-count-presses = ضغطات على أزرار تحت الرسائل الجماعية: { $count }.

## The receipt

# needs a native check
erased =
    <b>إيصال: حُذف كل ما يخصك.</b>
    { DAY($day) } { $year } الساعة { CLOCK($at) }
# needs a native check
erased-list = هذا ما حُذف:
# needs a native check
erased-nothing = لم يكن لدينا سوى رقم محادثتك ولغتك. وقد حُذفا.
# needs a native check
erased-answers = إجاباتك.
# needs a native check
erased-companies = موافقاتك للشركات ({ $count }): { $companies }. وأُفرغت بطاقتك عندهم.
# needs a native check
erased-evening = أمسياتك: الخطة والأماكن والأختام.
# needs a native check
erased-questions = أسئلتك ومحادثاتك.
# needs a native check
erased-files = الملفات التي أرسلتها.
# needs a native check
erased-role = دورك هنا.
# needs a native check
erased-rankings = تبقى قوائم الاقتراحات بدون اسمك. لا يمكن لأحد أن يعرف لمن كانت.
# needs a native check
erased-backups = نسخ قاعدة البيانات عندنا مقفلة، ونحفظها { $days } يومًا على الأكثر. وإذا استعدنا نسخة منها، تُحذف بياناتك من جديد تلقائيًا.
# needs a native check
erased-telegram = تبقى المحادثة في { "\u2068Telegram\u2069" } عندك. لحذفها أيضًا: اضغط مطولًا على المحادثة في القائمة، ثم اختر «حذف».
# needs a native check
erased-quiet = لن أرسل لك شيئًا بعد الآن. للبدء من جديد في أي وقت: { "\u2068/start\u2069" }
