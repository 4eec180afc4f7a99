# checked by: nobody yet
# Asking a person, and what staff corrected.

button-ask-person = سؤال إنسان
button-ask-again = سؤال آخر
button-help-own = أسئلتي
button-help-withdraw = سحب السؤال
button-help-undo = التراجع عن التغيير
# needs a native check
question-help-turned-13 = <b>هل عمرك 13 سنة أو أكثر؟</b>
question-help-question =
    <b>ما سؤالك؟</b> يمكنك الكتابة بلغتك.
    يقرأ السؤال إنسان من المشروع ويجيب هنا. الرجاء عدم كتابة الرقم الشخصي أو أي شيء خاص.
# needs a native check
question-help-may-see =
    <b>هل توافق على أن يرى من يساعدك إجاباتك هنا؟</b>
    فقط إلى أن يصلك الجواب. لن يظهر رقم هاتفك. وإن كنتُ قد فهمتك خطأ فيمكن تصحيح ذلك. سيصلك خبر بالتصحيح، ويمكنك التراجع عنه.
    يُرسل سؤالك بعد الإجابة هنا.
# needs a native check
help-text-sensitive = هذا عن: { $kinds }. لا أرسله. الرجاء كتابة السؤال بطريقة أخرى، من دون أمور كهذه عنك.
help-sent = شكرًا! أُرسل سؤالك. سيصل الجواب هنا في المحادثة. يكتبه إنسان، بالسويدية أو الإنجليزية، وأنا لا أترجمه.
help-sent-paused = لقد أوقفت الرسائل مني. لذلك سترى الجواب فقط في «أسئلتي»، إلا إذا عدت إلى استلام الرسائل:
help-full = لديك أسئلة كثيرة تنتظر الجواب. يمكنك سحب واحد منها أو انتظار الأجوبة، ثم السؤال من جديد.
help-gone = هذا السؤال لم يعد موجودًا.
help-over = هذا السؤال أُجيب عنه أو حُذف.
help-own-title = <b>أسئلتك</b>
help-own-none = لم تسأل شيئًا بعد.
help-own-open = أُرسل { DAY($day) }. بانتظار الجواب.
help-own-withdrawn = أُرسل { DAY($day) }. ثم سحبته.
help-own-emptied = أُرسل { DAY($day) }. حُذف النص. نحفظه 30 يومًا على الأكثر.
help-own-answer = <b>الجواب:</b>
help-withdrawn-now = سُحب السؤال وحُذف نصه.
help-answered = <b>وصلك جواب.</b>
help-you-asked = سؤالك:
help-they-answer = الجواب:
help-answer-untranslated = كتب الجواب إنسان. وهو غير مترجم.
help-corrected = <b>غيّر فريق المشروع إحدى إجاباتك</b> لتكون أصح.
help-change-before = قبل: { $state }
help-change-now = الآن: { $state }
help-state-skill = مما تجيده: { $concept }
help-state-wish = مما تريد تعلّمه: { $concept }
help-state-avoid = مما لا تريد العمل فيه: { $concept }
help-state-none = غير مذكور: { $concept }
help-undone = عاد كل شيء كما كان.
help-undone-before = الأمر كما كان من قبل. هنا يمكنك رؤية كل إجاباتك وتغييرها:
# needs a native check
privacy-questions = نحفظ أسئلتك لفريق المشروع 30 يومًا على الأكثر.
# needs a native check
privacy-referral = حفظنا أيضًا الرابط الذي أوصلك إلى هنا (من مدرسة أو جهة رسمية أو سفير). نحن نعدّ فقط كم شخصًا يأتي. لا يعرفون أنه أنت.
