# checked by: nobody yet

table-fault = аркуш { $sheet }, рядок { $row }, стовпець { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    У файлі { $file } є помилки, нічого не змінено:
    { $faults }
table-kind-unknown = { $file } – це не .xlsx, не .csv і не .json.
table-unreadable = Файл { $file } не читається. Відкрийте його, збережіть ще раз і спробуйте знову.
table-unwritable = Файл { $file } не записується ({ $error }). Перевірте теку або оберіть інше місце.
table-sheet-missing = У файлі { $file } немає аркуша { $sheet }.
table-key-twice = { $key } уже є в рядку вище
table-company-unknown = фірми { $key } немає ні у файлі, ні в базі даних
table-column-unknown = такого стовпця немає
table-column-twice = цей стовпець є двічі
table-cell-wrong = { $got } не підходить: { $wanted }
table-cell-missing = тут треба щось написати
table-reason-missing = якщо потрібна шведська, напишіть чому
table-one-event = на аркуші має бути один рядок: одна подія
table-owner-unknown = { $key } немає на аркуші, до якого належить цей рядок
table-route-short = рейсу потрібно щонайменше дві зупинки на аркуші «route stops»
table-no-event = Немає події, яку можна зберегти.
table-event-xlsx = { $file }: подія має кілька аркушів. Виберіть файл із закінченням .xlsx.
table-imported = Готово: фірм { $companies }, пропозицій { $offers }, подій { $events }.
table-exported = Рядків: { $rows }, файл { $file }.
