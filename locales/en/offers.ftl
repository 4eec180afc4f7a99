# checked by: nobody yet
# What the workplace is like, pictures of it, and when one can say yes

offer-languages = People speak { $languages } at work
offer-without-licence-yes = You can get there without a driving licence
offer-without-licence-no = It is hard to get there without a driving licence or a lift
offer-noise-quiet = It is quiet and calm
offer-noise-some = There is some noise
offer-noise-loud = It is loud. You get ear protection
offer-step-free-yes = You can get in without steps
offer-step-free-no = There are steps
offer-wear = Shoes and clothes: { $things }
offer-wear-shoes-lent = you borrow safety shoes
offer-wear-clothes-lent = you borrow work clothes
offer-wear-sturdy-shoes = come in sturdy shoes
offer-wear-warm-clothes = wear warm clothes
offer-wear-no-jewellery = take off rings and jewellery
offer-food-free = You get food there
offer-food-bring = Bring your own food. You can heat it there
offer-food-buy = You can buy food nearby
gap-not-yet = You can say yes from { DAY($date) }.
button-offer-photos = See pictures of it
offer-photo = <b>{ $title }</b>, { $company }
offer-photos-none = Those pictures are no longer there.
