# checked by: nobody yet
# محل کار چطور است، عکس‌های آن، و از چه وقت می‌شود بله گفت

offer-languages = در محل کار به این زبان‌ها گپ می‌زنند: { $languages }
offer-without-licence-yes = بدون جواز رانندگی (گواهینامه) می‌شود به آنجا رسید
offer-without-licence-no = بدون جواز رانندگی (گواهینامه) یا کسی که شما را برساند، رفتن به آنجا سخت است
offer-noise-quiet = آنجا آرام و بی‌سروصدا است
offer-noise-some = کمی سروصدا دارد
offer-noise-loud = سروصدا زیاد است. به شما گوشی محافظ می‌دهند
offer-step-free-yes = بدون زینه (پله) می‌شود داخل شد
offer-step-free-no = زینه (پله) دارد
offer-wear = کفش و لباس: { $things }
offer-wear-shoes-lent = کفش ایمنی را آنجا امانت می‌دهند
offer-wear-clothes-lent = لباس کار را آنجا امانت می‌دهند
offer-wear-sturdy-shoes = با کفش محکم بیایید
offer-wear-warm-clothes = لباس گرم بپوشید
offer-wear-no-jewellery = انگشتر و زیورات را بیرون بیاورید
offer-food-free = آنجا به شما غذا می‌دهند
offer-food-bring = غذای خود را بیاورید. آنجا می‌شود گرمش کرد
offer-food-buy = نزدیک آنجا می‌شود غذا خرید
gap-not-yet = از { DAY($date) } می‌شود بله گفت.
button-offer-photos = دیدن عکس‌های آنجا
offer-photo = <b>{ $title }</b>، { $company }
offer-photos-none = آن عکس‌ها دیگر نیستند.
