# checked by: nobody yet
# What a contact led to, and what the person is told when staff close it.

button-talked = نعم، تحدثنا
button-not-talked = لا، ليس بعد
button-outcome = إخبارنا بالنتيجة
button-outcome-change = تغيير
talked-ask-person = قالت شركة { $company } نعم لك قبل أيام. <b>هل تحدثتم معًا؟</b>
talked-good = ممتاز!
not-talked-person = لا بأس أبدًا في أن تكون الرسالة الأولى منك. معلومات التواصل مع شركة { $company } موجودة في { "\u2068/leads\u2069" }. تكفي رسالة قصيرة: «مرحبًا، تواصلنا عن طريق روبوت { "\u2068Industrinatten\u2069" }».
outcome-ask = <b>ماذا كانت نتيجة التواصل مع شركة { $company }؟</b> يمكنك تغيير جوابك لاحقًا.
outcome-visit = زيارة
outcome-internship = تدريب عملي
outcome-summer-job = عمل صيفي
outcome-job = وظيفة
outcome-thesis = مشروع تخرج
outcome-education = دورة أو تعليم
outcome-nothing = لا شيء هذه المرة
outcome-thanks = شكرًا! هذا يساعدنا على مساعدة الآخرين.
lead-over = انتهى هذا التواصل.
lead-closed-firm-silent = لم تردّ شركة { $company } مع أننا سألناهم عدة مرات. أنهينا هذا التواصل. نأسف لذلك.
lead-closed-firm-full = لا توجد أماكن عند شركة { $company } الآن. أنهينا هذا التواصل.
lead-closed-person-asked = أنهينا التواصل مع شركة { $company } كما طلبت. لم يعودوا يرون بياناتك.
lead-closed-mistake = حدث خطأ في التواصل مع شركة { $company }، لذلك أنهيناه. لم يعودوا يرون بياناتك.
