# checked by: nobody yet

table-fault = الورقة { $sheet }، الصف { $row }، العمود { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    في { $file } أخطاء، ولم يتغير شيء:
    { $faults }
table-kind-unknown = الملف { $file } ليس من نوع { "\u2068xlsx\u2069" } أو { "\u2068csv\u2069" } أو { "\u2068json\u2069" }.
table-unreadable = لا يمكن قراءة { $file }. الرجاء فتحه وحفظه من جديد ثم المحاولة.
table-unwritable = لا يمكن كتابة { $file } ({ $error }). الرجاء التحقق من المجلد أو اختيار مكان آخر.
table-sheet-missing = تنقص الورقة { $sheet } في { $file }.
table-key-twice = { $key } موجود في صف سابق
table-company-unknown = الشركة { $key } غير موجودة في الملف ولا في قاعدة البيانات
table-column-unknown = لا يوجد عمود بهذا الاسم
table-column-twice = هذا العمود موجود مرتين
table-cell-wrong = { $got } لا يصلح: { $wanted }
table-cell-missing = يجب ملء هذه الخانة
table-reason-missing = اشتراط اللغة السويدية يحتاج إلى سبب
table-one-event = يجب أن يكون في الورقة صف واحد: حدث واحد
table-owner-unknown = { $key } ليس في الورقة التي يتبعها هذا الصف
table-route-short = يحتاج الباص إلى محطتين على الأقل في الورقة { "\u2068route stops\u2069" }
table-no-event = لا يوجد حدث للحفظ.
table-event-xlsx = { $file }: للحدث عدة أوراق. الرجاء اختيار ملف ينتهي بـ { "\u2068.xlsx\u2069" }.
table-imported = تم: الشركات { $companies }، العروض { $offers }، الأحداث { $events }.
table-exported = عدد الصفوف { $rows } في { $file }.
