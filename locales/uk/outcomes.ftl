# What a contact led to, and what the person is told when staff close it.

button-talked = Так, ми поговорили
button-not-talked = Ні, ще ні
button-outcome = Сказати, що з цього вийшло
button-outcome-change = Змінити
talked-ask-person = { $company } сказали вам «так» кілька днів тому. <b>Ви вже поговорили?</b>
talked-good = Чудово!
not-talked-person = Написати їм першими – цілком нормально. У /leads видно, як зв’язатися з { $company }. Досить короткого повідомлення: «Вітаю, я той, хто сказав „так“ у боті Industrinatten».
outcome-ask = <b>Що вийшло з контакту з { $company }?</b> Відповідь можна змінити пізніше.
outcome-visit = Візит
outcome-internship = Практика
outcome-summer-job = Літня робота
outcome-job = Робота
outcome-thesis = Дипломна робота
outcome-education = Навчання
outcome-nothing = Цього разу нічого
outcome-thanks = Дякуємо! Це допомагає нам допомагати іншим.
lead-over = Цей контакт завершено.
lead-closed-firm-silent = { $company } не відповіли, хоча ми питали кілька разів. Ми закрили цей контакт. Нам прикро.
lead-closed-firm-full = У { $company } зараз немає вільних місць. Ми закрили цей контакт.
lead-closed-person-asked = Ми закрили контакт із { $company }, як ви просили. Вони більше не бачать ваших даних.
lead-closed-mistake = У контакті з { $company } сталася помилка, тож ми його закрили. Вони більше не бачать ваших даних.
