# checked by: nobody yet

table-fault = лист { $sheet }, строка { $row }, столбец { $column }: { $fault }
table-fault-place = { $place }: { $fault }
table-faults =
    В файле { $file } есть ошибки, ничего не изменено:
    { $faults }
table-kind-unknown = { $file } – это не .xlsx, не .csv и не .json.
table-unreadable = Файл { $file } не читается. Откройте его, сохраните ещё раз и попробуйте снова.
table-unwritable = Файл { $file } не записывается ({ $error }). Проверьте папку или выберите другое место.
table-sheet-missing = В файле { $file } нет листа { $sheet }.
table-key-twice = { $key } уже есть в строке выше
table-company-unknown = фирмы { $key } нет ни в файле, ни в базе данных
table-column-unknown = такого столбца нет
table-column-twice = этот столбец есть дважды
table-cell-wrong = { $got } не подходит: { $wanted }
table-cell-missing = здесь нужно что-то написать
table-reason-missing = если нужен шведский, напишите почему
table-one-event = на листе должна быть одна строка: одно событие
table-owner-unknown = { $key } нет на листе, к которому относится эта строка
table-route-short = рейсу нужно не меньше двух остановок на листе «route stops»
table-no-event = Нет события, которое можно сохранить.
table-event-xlsx = { $file }: у события несколько листов. Выберите файл с окончанием .xlsx.
table-imported = Готово: фирм { $companies }, предложений { $offers }, событий { $events }.
table-exported = Строк: { $rows }, файл { $file }.
