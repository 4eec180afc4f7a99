# checked by: nobody yet
# The voluntary, anonymous poll after an evening or a lead. Asked only once.
# needs a native check
poll-offer =
    <b>Можна поставити вам три короткі запитання?</b>

    ЄС оплачує частину проєкту й хоче знати, кому ми допомагаємо. Відповіді зберігаються без імені, і ніхто не побачить, що відповіли саме ви. Це за бажанням.
button-poll-yes = Так, можна
button-poll-no = Ні, дякую
poll-sex = Ви жінка чи чоловік?
poll-sex-woman = Жінка
poll-sex-man = Чоловік
poll-sex-other = Інше
poll-age = Скільки вам років?
poll-age-older = { $age } або більше
poll-born = Ви народилися не у Швеції?
poll-born-yes = Так, в іншій країні
poll-born-no = Ні, у Швеції
button-poll-skip = Не хочу казати
poll-thanks = Дякуємо! Ваші відповіді збережено без імені.
poll-no = Гаразд! Більше не питатимемо.
poll-over = Ці запитання вже закрито. Ми ставимо їх лише один раз.
