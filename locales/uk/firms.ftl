# checked by: nobody yet

firm-paused = { $company } зараз не приймає нових людей. Якщо ви вже сказали їм «так», це й далі діє. Напишіть /matches, і я покажу інші.
