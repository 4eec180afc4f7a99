# checked by: nobody yet
# ما هو مكان العمل، وصور منه، ومتى يمكن قول نعم

offer-languages = في مكان العمل يتكلمون { $languages }
offer-without-licence-yes = يمكن الوصول بدون رخصة قيادة
offer-without-licence-no = الوصول صعب بدون رخصة قيادة أو بدون من يوصلك
offer-noise-quiet = المكان هادئ
offer-noise-some = هناك بعض الضجيج
offer-noise-loud = الضجيج عالٍ. تحصل هناك على واقٍ للأذنين
offer-step-free-yes = الدخول بدون درج
offer-step-free-no = هناك درج
offer-wear = الحذاء والملابس: { $things }
offer-wear-shoes-lent = يعيرونك حذاء سلامة
offer-wear-clothes-lent = يعيرونك ملابس عمل
offer-wear-sturdy-shoes = البس حذاءً متينًا
offer-wear-warm-clothes = البس ملابس دافئة
offer-wear-no-jewellery = بدون خواتم أو حُليّ
offer-food-free = الطعام من الشركة
offer-food-bring = أحضر طعامك معك. يمكن تسخينه هناك
offer-food-buy = يمكن شراء الطعام قريبًا من المكان
gap-not-yet = يمكن قول نعم ابتداءً من { DAY($date) }.
button-offer-photos = صور من المكان
offer-photo = <b>{ $title }</b>، { $company }
offer-photos-none = هذه الصور لم تعد موجودة.
