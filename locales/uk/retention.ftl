# checked by: nobody yet
# Before answers are erased because somebody has not been here for long.

# needs a native check
retention-soon = Ви давно тут не були. Тому скоро я видалю ваші відповіді: { DAY($day) }. Хочете їх зберегти? Натисніть «Зберегти» або напишіть мені щось.
retention-kept = Добре. Ваші відповіді залишаються.
button-retention-keep = Зберегти мої відповіді
