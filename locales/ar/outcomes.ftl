# What a contact led to, and what the person is told when staff close it.

button-talked = نعم، تحدثنا
button-not-talked = لا، ليس بعد
button-outcome = قل ماذا كانت النتيجة
button-outcome-change = تغيير
talked-ask-person = قالت { $company } نعم لك قبل أيام. <b>هل تحدثتم مع بعض؟</b>
talked-good = ممتاز!
not-talked-person = لا بأس أبدًا أن تبادر أنت وتكتب لهم. افتح { "⁨/leads⁩" } وسترى كيف تتواصل مع { $company }. تكفي رسالة قصيرة: «مرحبًا، أنا الذي قلت نعم في بوت { "⁨Industrinatten⁩" }».
outcome-ask = <b>ماذا كانت نتيجة التواصل مع { $company }؟</b> تستطيع تغيير جوابك لاحقًا.
outcome-visit = زيارة
outcome-internship = تدريب عملي
outcome-summer-job = عمل صيفي
outcome-job = عمل
outcome-thesis = مشروع تخرج
outcome-education = دراسة
outcome-nothing = لا شيء هذه المرة
outcome-thanks = شكرًا! هذا يساعدنا على مساعدة الآخرين.
lead-over = انتهى هذا التواصل.
lead-closed-firm-silent = لم ترد { $company } مع أننا سألناهم عدة مرات. أنهينا هذا التواصل. نأسف لذلك.
lead-closed-firm-full = لا توجد أماكن عند { $company } الآن. أنهينا هذا التواصل.
lead-closed-person-asked = أنهينا التواصل مع { $company } كما طلبت. لم يعودوا يرون بياناتك.
lead-closed-mistake = حدث خطأ في التواصل مع { $company }، لذلك أنهيناه. لم يعودوا يرون بياناتك.
