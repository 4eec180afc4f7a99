# checked by: nobody yet

table-fault = برگه { $sheet }، سطر { $row }، ستون { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    در { $file } اشتباه است و چیزی تغییر نکرد:
    { $faults }
table-kind-unknown = فایل { $file } از نوع xlsx، csv یا json نیست.
table-unreadable = فایل { $file } خوانده نمی‌شود. آن را باز کنید، دوباره ذخیره کنید و باز امتحان کنید.
table-unwritable = فایل { $file } نوشته نمی‌شود ({ $error }). پوشه را ببینید یا جای دیگری انتخاب کنید.
table-sheet-missing = فایل { $file } برگه { $sheet } را ندارد.
table-key-twice = { $key } در سطری بالاتر هم هست
table-company-unknown = شرکت { $key } نه در فایل هست و نه در دیتابیس
table-column-unknown = چنین ستونی نیست
table-column-twice = این ستون دو بار آمده است
table-cell-wrong = { $got } درست نیست: { $wanted }
table-cell-missing = این خانه باید پر شود
table-reason-missing = وقتی زبان سویدنی شرط است، باید دلیلش هم نوشته شود
table-one-event = برگه باید یک سطر داشته باشد: یک برنامه
table-owner-unknown = { $key } در برگه‌ای که این سطر مال آن است، نیست
table-route-short = یک سفر بس (اتوبوس) حداقل دو ایستگاه در برگه { "\u2068route stops\u2069" } می‌خواهد
table-no-event = برنامه‌ای برای ذخیره کردن نیست.
table-event-xlsx = { $file }: یک برنامه چند برگه دارد. فایلی انتخاب کنید که آخرش { "\u2068.xlsx\u2069" } باشد.
table-imported = تمام شد: { $companies } شرکت، { $offers } پیشنهاد، { $events } برنامه.
table-exported = { $rows } سطر در { $file }.
