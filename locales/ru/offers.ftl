# checked by: nobody yet
# Какое это рабочее место, фото оттуда, и когда можно сказать «да»

offer-languages = На работе говорят на таких языках: { $languages }
offer-without-licence-yes = Туда можно добраться без водительских прав
offer-without-licence-no = Туда трудно добраться без водительских прав или попутной машины
offer-noise-quiet = Там тихо и спокойно
offer-noise-some = Там немного шумно
offer-noise-loud = Там очень шумно. Вам дадут защитные наушники
offer-step-free-yes = Вход без ступенек
offer-step-free-no = Есть ступеньки
offer-wear = Обувь и одежда: { $things }
offer-wear-shoes-lent = защитную обувь дают там
offer-wear-clothes-lent = рабочую одежду дают там
offer-wear-sturdy-shoes = приходите в крепкой обуви
offer-wear-warm-clothes = оденьтесь тепло
offer-wear-no-jewellery = снимите кольца и украшения
offer-food-free = Там вас накормят
offer-food-bring = Возьмите еду с собой. Её можно разогреть
offer-food-buy = Еду можно купить рядом
gap-not-yet = Сказать «да» можно с такого дня: { DAY($date) }.
button-offer-photos = Фото оттуда
offer-photo = <b>{ $title }</b>, { $company }
offer-photos-none = Этих фото уже нет.
