# checked by: nobody yet
# صندوق الشركة: الملاحظات على البطاقة، ومن فعل ماذا، ومتى تصل الموافقة.

lead-requested-later =
    <b>تم! موافقتك في طريقها إلى شركة { $company }.</b>
    ستصلهم موافقتك { DAY($date) }، وآخر موعد لردهم: { DAY($day) }. سيصلك الرد هنا، ولا حاجة إلى أي شيء آخر منك.
lead-card-question-by = <b>سؤالكم ({ $contact }):</b> { $question }
lead-card-note = <b>ملاحظة من { $contact }، { DAY($day) }:</b> { $note }
lead-card-note-staff = <b>ملاحظة، { DAY($day) }:</b> { $note }
lead-card-outcome = النتيجة: { $outcome }
lead-question-asked-by = سبق أن طُرح سؤالكم: { $contact }، { DAY($day) }. يمكنكم السؤال أكثر عند اللقاء.
question-lead-note-note =
    اكتب ملاحظة لا تزيد عن 500 حرف. يراها فقط مسؤولو التواصل في شركتكم وموظفو المشروع. ويستطيع الشخص نفسه قراءتها إذا طلب نسخة من بياناته.
    لا تكتب شيئًا عن الصحة أو الدين أو الأصل أو العائلة. تُحذف الملاحظة بعد 30 يومًا على الأكثر.
lead-note-kept = ✓ حُفظت الملاحظة.
lead-note-sensitive = هذا عن: { $kinds }، لذلك لن أحفظه. يمكنك أن تكتب شيئًا عن العمل بدلًا من ذلك.
lead-note-over = انتهى هذا التواصل، ولا يمكن كتابة ملاحظات جديدة عنه.
lead-notes-title = <b>آخر الملاحظات (حتى { $shown })</b>
button-lead-note = كتابة ملاحظة
button-lead-notes = ملاحظات أخرى ({ $count })
button-inbox = صندوق شركتنا
firm-not-yours = أنت لا تمثّل هذه الشركة هنا. إذا كان هذا خطأ فاسأل موظفي المشروع.
only-for-contacts = هذا لمن يمثّلون الشركات. هل تعمل في شركة؟ اطلب رابطًا من موظفي المشروع.
firm-lead-gone = لم يعد هذا التواصل موجودًا لديكم. ربما حذف الشخص بياناته.
