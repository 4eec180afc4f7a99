# checked by: nobody yet
# ما يقرؤه الشخص عندما يساعده موظف.

# needs a native check
question-client-consent =
    <b>هل يمكننا حفظ إجاباتك؟</b>
    الإجابة هنا على هاتف الموظف الذي يساعدك { "\u2068(handläggare)\u2069" }. يرى الموظف إجاباتك. تبقى عنده 30 يومًا على الأكثر، ثم تُحذف. لا تراها أي شركة الآن.
    ستحصل على ورقة فيها رمز. بهذا الرمز يمكنك نقل الإجابات إلى هاتفك متى شئت. عندها تختفي من هاتف الموظف.
# needs a native check
client-too-young =
    شكرًا على جوابك! عمرك أقل من 13 سنة، لذلك لا نحفظ أي شيء عنك.
    لكن أهلًا بك مع شخص بالغ في ليلة الصناعة { "\u2068(Industrinatten)\u2069" }.
client-refused = لا بأس. لم نحفظ أي إجابات.

slip-title = هذا قد يناسبك
slip-none = لا يوجد ما نعرضه الآن. ستأتي عروض جديدة.
slip-how = عندما يكون لديك تيليغرام: امسح الرمز بكاميرا هاتفك. تنتقل إجاباتك إلى هاتفك، ويمكنك أن تقول نعم لشركة.
slip-code = أو اكتب هذا الرمز للروبوت:
slip-firm = { $company }، { $municipality }
slip-until = يعمل الرمز مرة واحدة، حتى { DAY($day) }. لا تعرضه على الآخرين.

# needs a native check
claim-ask =
    <b>هنا إجابات كُتبت معك. كتبها { $who } في { $home }.</b>
    هل ننقلها إلى هنا؟ عندها أحفظها هنا، فقط لأجد شركات تناسبك. وتختفي من هاتف الموظف. ويمكنك رؤية كل شيء وحذفه هنا: { "\u2068/privacy\u2069" }.
claim-somebody = أحد الموظفين
# needs a native check
claim-replaces = لديك إجابات هنا من قبل. إذا قلت نعم تحل الإجابات الأخرى مكانها.
claim-not-now = حسنًا. لم يتغير شيء. ما زال الرمز يعمل إذا غيّرت رأيك.
claim-done = <b>تم! الإجابات لك الآن.</b> لم تعد عند الموظف.
button-claim-yes = نعم، نقل الإجابات إلى هنا
button-claim-replace = نعم، استبدال إجاباتي
button-claim-no = لا، ليس الآن
hand-over-unknown = هذا الرمز لا يعمل. ربما استُعمل من قبل أو انتهت مدته. يمكنك سؤال الموظف الذي يساعدك.
code-too-often =
    كانت المحاولات كثيرة. الرجاء الانتظار { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    } ثم المحاولة مرة أخرى.

meeting-met =
    <b>{ $name } يعمل في { $home }.</b>
    لا يرى { $name } أي شيء عنك. لكن يمكنك الآن أن تختار أن يرى كيف تسير الأمور مع شركة. تجد ذلك في «متابعة التواصل».
meeting-code-unknown = لا أعرف هذا الرمز. الرجاء التأكد منه، أو طلب رمز جديد من الموظف.

# needs a native check
button-share-outcome = إطلاع موظف على ما يجري
# needs a native check
button-share-stop = إيقاف الإظهار: { $name }
# needs a native check
button-share-first = نعم، باسم { $name }
# needs a native check
button-share-other = نعم، باسم آخر
# needs a native check
button-share-no = لا، بدون إظهار
# needs a native check
share-nobody = ليس لديك موظف هنا بعد. اطلب من الموظف الذي يساعدك رمزًا من ستة أحرف وأرقام، واكتبه لي.
# needs a native check
share-whom = من يمكنه أن يرى كيف تسير الأمور؟
# needs a native check
share-whom-line = { $name }، { $home }
# needs a native check
share-ask = <b>هل يمكن أن يرى { $name } في { $home } كيف تسير الأمور مع { $company }؟</b>
# needs a native check
share-what =
    هذا ما يظهر:
    • اسم تختاره بنفسك
    • { $company }
    • كيف تسير الأمور. الآن: { $state }
# needs a native check
share-how = لا يظهر شيء آخر: لا إجابات ولا أسئلة ولا رقم هاتف. يمكنك الإيقاف متى شئت بضغطة واحدة. إذا قلت لا فلن يحدث شيء.
# needs a native check
share-is-on = يرى { $name } كيف تسير الأمور مع { $company }.
# needs a native check
share-not-now = حسنًا. لا يرى { $name } أي شيء.
# needs a native check
share-done = تم. يرى { $name } الآن كيف تسير الأمور مع { $company }، ولا يرى شيئًا آخر.
# needs a native check
share-stopped = تم. لم يعد الموظف يرى ذلك.
# needs a native check
share-caseworker-gone = هذا الموظف لم يعد هنا.
question-outcome-name-name = <b>أي اسم يراه الموظف؟</b>

# Where it stands, in the words that both the person and the caseworker read.
# needs a native check
share-state-requested = وصلت «نعم» إلى الشركة، وننتظر ردّها
# needs a native check
share-state-accepted = قالت الشركة نعم
# needs a native check
share-state-declined = لم تتمكن الشركة هذه المرة
# needs a native check
share-state-expired = لم تردّ الشركة
# needs a native check
share-state-contacted = هناك تواصل مع الشركة
# needs a native check
share-state-hired = تم الحصول على عمل هناك
# needs a native check
share-state-closed = انتهى
