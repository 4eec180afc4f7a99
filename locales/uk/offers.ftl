# checked by: nobody yet
# Яке це місце роботи, фото звідти, і коли можна сказати «так»

offer-languages = На роботі розмовляють: { $languages }
offer-without-licence-yes = Туди можна дістатися без водійських прав
offer-without-licence-no = Туди важко дістатися без водійських прав або попутної машини
offer-noise-quiet = Там тихо й спокійно
offer-noise-some = Там трохи шумно
offer-noise-loud = Там дуже шумно. Вам дадуть захисні навушники
offer-step-free-yes = Вхід без сходинок
offer-step-free-no = Є сходинки
offer-wear = Взуття та одяг: { $things }
offer-wear-shoes-lent = захисне взуття дають там
offer-wear-clothes-lent = робочий одяг дають там
offer-wear-sturdy-shoes = приходьте в міцному взутті
offer-wear-warm-clothes = одягніться тепло
offer-wear-no-jewellery = зніміть персні та прикраси
offer-food-free = Там вас нагодують
offer-food-bring = Візьміть їжу з собою. Її можна розігріти
offer-food-buy = Їжу можна купити поруч
gap-not-yet = Сказати «так» можна з такого дня: { DAY($date) }.
button-offer-photos = Фото звідти
offer-photo = <b>{ $title }</b>, { $company }
offer-photos-none = Цих фото вже немає.
