table-fault = برگهٔ { $sheet }، سطر { $row }، ستون { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    در { $file } اشتباه است و چیزی تغییر نکرد:
    { $faults }
table-kind-unknown = فایل { $file } از نوع xlsx، csv یا json نیست.
table-unreadable = فایل { $file } خوانده نمی‌شود. آن را باز کنید، دوباره ذخیره کنید و باز امتحان کنید.
table-unwritable = فایل { $file } نوشته نمی‌شود ({ $error }). پوشه را بررسی کنید یا جای دیگری انتخاب کنید.
table-sheet-missing = فایل { $file } برگهٔ { $sheet } را ندارد.
table-key-twice = { $key } در سطری بالاتر هم هست
table-company-unknown = شرکت { $key } نه در فایل هست و نه در پایگاه داده
table-column-unknown = چنین ستونی نیست
table-column-twice = این ستون دو بار آمده است
table-cell-wrong = { $got } درست نیست: { $wanted }
table-cell-missing = این خانه باید پر شود
table-reason-missing = شرط زبان سویدنی دلیل می‌خواهد
table-one-event = برگه باید یک سطر داشته باشد: یک رویداد
table-owner-unknown = { $key } در برگه‌ای که این سطر مال آن است نیست
table-route-short = یک سفر بس/اتوبوس دست‌کم دو سطر در برگهٔ { "⁨route stops⁩" } می‌خواهد
table-no-event = رویدادی برای ذخیره نیست.
table-event-xlsx = { $file }: رویداد چند برگه دارد. فایلی با پایان { "⁨.xlsx⁩" } انتخاب کنید.
table-imported = تمام شد: { $companies } شرکت، { $offers } پیشنهاد، { $events } برنامه.
table-exported = { $rows } سطر در { $file }.
