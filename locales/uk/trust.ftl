# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = Це справжнє?
button-report-it = Повідомити
command-real = Це справжнє?
# needs a native check
real =
    <b>Це справжнє?</b>
    Так. Industrilyftet – це проєкт у Ємтланді та Гер’єдалені. Його веде IUC Z-Group за підтримки ЄС.
real-firms = Працівники проєкту перевірили ці підприємства:
real-firms-more = … і ще { $count }.
# needs a native check
real-never =
    <b>Я ніколи не питаю про:</b>
    • гроші
    • BankID, банківську картку чи паролі
    • особистий номер чи паспорт
    Тут усе безкоштовно.
# needs a native check
real-report = Хтось просить у вас таке, або щось здається дивним? Не відповідайте цій людині. Натисніть <b>Повідомити</b>, і це прочитає людина з персоналу. Можна також написати /report.
# needs a native check
report-how = Розкажіть, що сталося. Це прочитає людина з персоналу. Хтось зараз у небезпеці? Телефонуйте 112.
