# checked by: nobody yet
# Что вышло из контакта и что узнаёт человек, когда сотрудники его закрывают.

button-talked = Да, мы поговорили
button-not-talked = Нет, пока нет
button-outcome = Сказать, что из этого вышло
button-outcome-change = Изменить
talked-ask-person = { $company }: несколько дней назад вам там сказали «да». <b>Вы уже поговорили?</b>
talked-good = Отлично!
not-talked-person = Можно написать им и первыми, это нормально. В /leads видно, как связаться: { $company }. Хватит короткого: «Здравствуйте! Мы нашлись через бот Industrinatten».
outcome-ask = <b>{ $company }: что вышло из вашего контакта?</b> Ответ можно изменить позже.
outcome-visit = Визит
outcome-internship = Практика
outcome-summer-job = Летняя работа
outcome-job = Работа
outcome-thesis = Дипломная работа
outcome-education = Обучение
outcome-nothing = В этот раз ничего
outcome-thanks = Спасибо! Это помогает нам помогать другим.
lead-over = Этот контакт завершён.
lead-closed-firm-silent = { $company }: ответа нет, хотя мы спрашивали несколько раз. Мы закрыли этот контакт. Нам очень жаль.
lead-closed-firm-full = { $company }: сейчас свободных мест нет. Мы закрыли этот контакт.
lead-closed-person-asked = Мы закрыли ваш контакт, как вы просили. { $company } больше не видит ваших данных.
lead-closed-mistake = В вашем контакте произошла ошибка, поэтому мы его закрыли. { $company } больше не видит ваших данных.
