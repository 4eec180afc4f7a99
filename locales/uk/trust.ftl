# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = Чи можна цьому довіряти?
button-report-it = Повідомити
command-real = Чи можна цьому довіряти?
# needs a native check
real =
    <b>Чи можна цьому довіряти?</b>
    Так. Industrilyftet – це проєкт у Ємтланді та Гер’єдалені. Його веде IUC Z-Group за підтримки ЄС.
real-firms = Працівники проєкту перевірили ці фірми:
real-firms-more = … і ще { $count }.
# needs a native check
real-never =
    <b>Я ніколи не питаю про:</b>
    • гроші
    • BankID, банківську картку чи паролі
    • персональний номер чи паспорт
    Тут усе безкоштовно.
# needs a native check
real-report = Хтось просить у вас таке або щось здається дивним? Не відповідайте цій людині. Натисніть <b>Повідомити</b>, і повідомлення прочитає людина з проєкту. Можна також написати /report.
# needs a native check
report-how = Розкажіть, що сталося. Це прочитає людина з проєкту. Хтось зараз у небезпеці? Телефонуйте 112.
