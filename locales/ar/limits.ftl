# checked by: nobody yet
# Somebody sends more at once than the bot can read.

too-fast = أنا أقرأ ببطء. يرجى الانتظار قليلًا ثم الكتابة من جديد. لم يضِع شيء من إجاباتك.
too-much-work = طُلبت ملفات كثيرة في وقت قصير. يرجى الانتظار نصف دقيقة ثم الضغط مرة أخرى.
