# checked by: nobody yet
# What a contact led to, and what the person is told when staff close it.

button-talked = Так, ми поговорили
button-not-talked = Ні, ще ні
button-outcome = Сказати, що з цього вийшло
button-outcome-change = Змінити
talked-ask-person = Кілька днів тому ви отримали «так» від { $company }. <b>Ви вже поговорили?</b>
talked-good = Чудово!
not-talked-person = Можна написати їм і першими, це нормально. У /leads видно, як зв’язатися: { $company }. Вистачить короткого: «Добрий день! Ми знайшлися через бот Industrinatten».
outcome-ask = <b>{ $company }: що вийшло з вашого контакту?</b> Відповідь можна змінити пізніше.
outcome-visit = Візит
outcome-internship = Практика
outcome-summer-job = Літня робота
outcome-job = Робота
outcome-thesis = Дипломна робота
outcome-education = Навчання
outcome-nothing = Цього разу нічого
outcome-thanks = Дякую! Це допомагає нам допомагати іншим.
lead-over = Цей контакт завершено.
lead-closed-firm-silent = Від { $company } відповіді немає, хоча ми питали кілька разів. Ми закрили цей контакт. Нам дуже прикро.
lead-closed-firm-full = { $company }: зараз вільних місць немає. Ми закрили цей контакт.
lead-closed-person-asked = Ми закрили ваш контакт, як ви просили. { $company } більше не бачить ваших даних.
lead-closed-mistake = У вашому контакті сталася помилка, тож ми його закрили. { $company } більше не бачить ваших даних.
