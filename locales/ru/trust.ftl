# checked by: nobody yet
# Настоящее ли это и как пожаловаться.

button-real = Это не обман?
button-report-it = Пожаловаться
command-real = Это не обман?
# needs a native check
real =
    <b>Это не обман?</b>
    Нет. Industrilyftet – настоящий проект в Jämtland и Härjedalen. Его ведёт IUC Z-Group при поддержке ЕС.
real-firms = Сотрудники проекта проверили эти фирмы:
real-firms-more = … и ещё { $count }.
# needs a native check
real-never =
    <b>Я никогда не прошу:</b>
    • деньги
    • BankID, банковскую карту или пароли
    • персональный номер или паспорт
    Здесь всё бесплатно.
# needs a native check
real-report = Кто-то просит у вас такое, или что-то кажется странным? Не отвечайте этому человеку. Нажмите <b>Пожаловаться</b>, и это прочитает сотрудник проекта. Можно также написать /report.
# needs a native check
report-how = Расскажите, что случилось. Это прочитает сотрудник проекта. Кто-то сейчас в опасности? Звоните 112.
