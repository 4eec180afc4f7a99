table-fault = الورقة { $sheet }، الصف { $row }، العمود { $column }: { $fault }
table-faults =
    في { $file } أخطاء، ولم يتغير شيء:
    { $faults }
table-kind-unknown = الملف { $file } ليس من نوع xlsx أو csv أو json.
table-unreadable = لا يمكن قراءة { $file }. يُرجى فتحه وحفظه من جديد ثم المحاولة.
table-sheet-missing = تنقص الورقة { $sheet } في { $file }.
table-key-twice = { $key } موجود في صف سابق
table-company-unknown = الشركة { $key } غير موجودة في ورقة companies
table-column-unknown = لا يوجد عمود بهذا الاسم
table-cell-wrong = { $got } لا يصلح: { $wanted }
table-cell-missing = يجب ملء هذه الخانة
table-reason-missing = اشتراط اللغة السويدية يحتاج إلى سبب
table-imported = تم: الشركات { $companies }، العروض { $offers }، الفعاليات { $events }.
table-exported = عدد الصفوف { $rows } في { $file }.
