# checked by: nobody yet
# Kuwa ka yar 18 sano: warqadda masuulka, link-ga ku yaal, iyo waxa qarsoon.

# needs a native check
button-guardian-paper = Warqad loogu talagalay masuulka
# needs a native check
guardian-one-more = <b>Wax kale:</b>
# needs a native check
guardian-waits =
    { $sure ->
        [yes] Waxaad ka yar tahay 18 sano.
       *[no] Waxaa laga yaabaa inaadan weli 18 sano gaarin.
    } Sidaas darteed { $company } weli ma arkayso lambarkaaga iyo magacaaga Telegram. Marka hore masuulkaagu waa inuu haa yiraahdaa. Masuulku waa qof weyn oo adiga kaa mas’uul ah: hooyo, aabbe ama tusaale ahaan god man.
# needs a native check
guardian-waits-how =
    Warqadda guriga ku tus. { $sure ->
        [yes] Ma jiro qof aad weydiiso?
       *[no] Ma gaartay 18, mise ma jiro qof aad weydiiso?
    } Qor /help oo taabo “Qof weydii”.
# needs a native check
guardian-waits-short = Waxay sugaysaa haa ka timaada masuul ama Industrilyftet.
# needs a native check
guardian-before-work = Ma ka yar tahay 18 sano? Markaas masuulkaagu waa inuu haa yiraahdaa ka hor intaadan shaqada bilaabin. Waa kan warqad aad guriga ku tusi karto.
# needs a native check
guardian-paper-choose = <b>Luqaddee ayuu masuulkaagu akhriyaa?</b> Warqaddu waxay ku qornaan doontaa luqaddaada iyo luqadda aad doorato.
# needs a native check
guardian-paper-caption = Waa tan warqaddii. Tus masuulkaaga, telefoonka ama iyadoo daabacan. Koodhka ku yaal hal jeer ayaa lagu jawaabaa.
# needs a native check
guardian-paper-caption-agreed = Waa tan warqaddii. Haa hore ayaa loo helay, sidaas darteed koodh ma leh. Shirkaddu waxay rabi kartaa saxiix.
# needs a native check
guardian-paper-link = Masuulkaagu ma fog yahay? U dir link-gan. Waxaa jawaabi kara oo keliya qofka kaa mas’uulka ah:
# needs a native check
guardian-lead-over = Xiriirkaas waa dhammaaday, markaas warqad looma baahna.
# needs a native check
guardian-not-needed = Waxaad tahay qof weyn, markaas warqad looma baahna.
# needs a native check
guardian-said-no-before = Jawaabta ku saabsan { $company } hadda waa maya. Guriga kaga wada hadla. Haddaad fikirka beddeshaan, shaqaalaha ayaa idin caawinaya: taabo “Qof weydii” oo ku jira /help.
# needs a native check
guardian-yes-told = <b>Masuul ayaa haa yiri.</b> Hadda { $company } way arkaysaa sida laguula soo xiriiro.
# needs a native check
guardian-yes-told-waiting = <b>Masuul ayaa haa yiri.</b> Marka { $company } iyana haa tiraahdo, way arki doontaa sida laguula soo xiriiro.
# needs a native check
guardian-no-told = Masuulkaagu ma rabo in { $company } aragto sida laguula soo xiriiro. Haadaadii shirkadda way taagan tahay. Guriga kaga wada hadla. Shaqaaluhu way idin caawin karaan.
# needs a native check
guardian-year-told = <b>Sannadkii dhalashadaada waad beddeshay.</b> Hadda { $company } ma arko lambarkaaga iyo magacaaga Telegram. Wixii ay hore u akhriyeen dib uma soo celin karno. Marka hore masuulkaagu waa inuu haa yiraahdo.
# needs a native check
guardian-hidden-told = Shaqaalaha Industrilyftet ayaa qariyay sida { $company } kuula soo xiriirto. Waxaa laga yaabaa in masuul uu sidaas doonayo, ama haa si khalad ah loo qoray. Haadaadii shirkadda way taagan tahay. Ma doonaysaa inaad sababta ogaato? Taabo “Qof weydii”.

# needs a native check
guardian-title = Ku socota adiga oo masuul ah
# needs a native check
guardian-child = ilmahaaga
# needs a native check
guardian-offer = { $kind }, “{ $title }”
# needs a native check
guardian-about = Waxay ku saabsan tahay { $name } iyo { $company }: { $offer }. Codsiga ah in shirkadda lala kulmo wuxuu ka yimid { $name }.
# needs a native check
guardian-about-firm = Waxay ku saabsan tahay { $name } iyo { $company }. Codsiga ah in shirkadda lagala hadlo shaqo ama tababar wuxuu ka yimid { $name }.
# needs a native check
guardian-who-title = Yaan nahay?
# needs a native check
guardian-who = Industrilyftet waa mashruuc ka jira Jämtland iyo Härjedalen. IUC Z-Group ayaa wadda, Midowga Yurubna waa taageeraa. Dhallinyarada ayaan ka caawinnaa inay shaqo iyo tababar helaan. Waa bilaash.
# needs a native check
guardian-contact = Su’aal ma qabtaa? Telegram ka fur { $link } oo qor /help. Taabo “Qof weydii”.
# needs a native check
guardian-knows-title = Maxay shirkaddu ogaanaysaa?
# needs a native check
guardian-knows = Magaca koowaad, da’da, degmada iyo luqadaha. Sidoo kale xirfadaha { $name }, waxa la jecel yahay, waxa la rabo in la barto, iyo sida loo safri karo.
# needs a native check
guardian-knows-not = Shirkaddu ma arkayso lambarka telefoonka ama magaca Telegram ilaa adiga ama Industrilyftet haa tiraahdaan.
# needs a native check
guardian-work-title = Shaqada
# needs a native check
guardian-visit-title = Booqashada
# needs a native check
guardian-min-age = Da’da ugu yar: { $age }
# needs a native check
guardian-hazards-none = Shirkaddu khatar gaar ah ma arag.
# needs a native check
guardian-supervisor-yes = Qof weyn oo shirkadda jooga ayaa shaqada tusaya oo caawinaya.
# needs a native check
guardian-supervisor-no = Hage ma jiro, taas oo ah qof shaqada tusa oo caawiya.
# needs a native check
guardian-unknown = Kan weli ma ogin. Weydii shirkadda: { $things }.
# needs a native check
guardian-thing-hours = saacadaha shaqada
# needs a native check
guardian-thing-hazards = khataraha
# needs a native check
guardian-thing-supervisor = hagaha
# needs a native check
guardian-rights-title = Xuquuqdaada
# needs a native check
guardian-law-work = Iswiidhan gudaheeda qof ka yar 18 sano wuu shaqayn karaa oo keliya haddii masuulku haa yiraahdo. Sanadka 16 la gaaro ka hor, iyo fasalka 9-aad ka hor, waxaa la oggol yahay oo keliya shaqo fudud oo aan khatar lahayn. Markaas shirkaddu waa inay kuu sheegtaa shaqada iyo khataraha.
# needs a native check
guardian-law-visit = In la yimaado oo wax la eego shaqo ma aha. Weli maya waad dhihi kartaa.
# needs a native check
guardian-rights = Maya waad dhihi kartaa. Haadaada mar kasta waad kala noqon kartaa. Telefoonka { $name } waxaad ka arki kartaa wax kasta oo kaydsan, waana laga tirtiri karaa.
# needs a native check
guardian-how-title = Sida aad u jawaabayso
# needs a native check
guardian-how = Koodhka ku sawir telefoonkaaga. Telegram ayaad u baahan tahay. Ama hoos ka saxiix. Markaas warqadda { $name } waxaa la tusayaa Industrilyftet.
# needs a native check
guardian-how-signed = Haa hore ayaa loo helay. Shirkaddu saxiix ma rabtaa? Hoos ka saxiix.
# needs a native check
guardian-code = Sawir koodhka oo ku jawaab haa ama maya. Hal jeer oo keliya ayaa lagu jawaabaa.
# needs a native check
guardian-field-name = Magaca masuulka
# needs a native check
guardian-field-date = Taariikhda
# needs a native check
guardian-field-sign = Saxiixa

# needs a native check
guardian-page-what = Haddaad haa tiraahdo, { $company } waxay arki kartaa sida { $name } loola xiriiro: lambarka telefoonka ama magaca Telegram. Haddaad maya tiraahdo, ma arkayso.
# needs a native check
guardian-page-kept = Waxaan kaydinayaa jawaabtaada iyo goorta oo keliya, ee magacaaga ma kaydinayo. Waa bilaash.
# needs a native check
button-guardian-yes = Anigaa masuul ka ah: haa
# needs a native check
button-guardian-no = Maya
# needs a native check
guardian-yes-thanks = Waad ku mahadsan tahay haadaada. { $company } hadda way arki kartaa sida { $name } loola xiriiro.
# needs a native check
guardian-no-thanks = Waad ku mahadsan tahay jawaabtaada. { $company } ma arki karto sida { $name } loola xiriiro.
# needs a native check
guardian-change = Ma fikirka ayaad beddeshay? U qor shaqaalaha. Taabo “Qof weydii”.
# needs a native check
guardian-not-kept = Waxba kama kaydsana halkan adiga, jawaabta mooyee.
# needs a native check
guardian-tell-yourself = Hadda ilmahaaga wax uma qori karo. Fadlan adigu u sheeg inaad jawaabtay.
# needs a native check
guardian-link-over = Link-gaas hadda ma shaqeeyo. Xiriirku ma dhammaaday mise waa la tirtiray? Markaas shirkaddu waxba ma arkayso, adiguna waxba uma baahnid inaad samayso. Haddii uu weli socdo, codso warqad cusub.
# needs a native check
guardian-link-own = Link-gan waxaa loogu talagalay masuulkaaga. Warqadda tus qofka kaa mas’uulka ah.
# needs a native check
guardian-link-minor = Halkan waxaa ka jawaabi kara oo keliya qof weyn, adiguna waxaad ka yar tahay 18 sano.
# needs a native check
guardian-link-firm = Waxaad ka tirsan tahay shirkadda, sidaas darteed halkan kama jawaabi kartid. Ma masuulka baad tahay? Qor /help oo taabo “Qof weydii”.
# needs a native check
guardian-answered-before = Jawaab hore ayaa jirta. Ma rabtaa inaad beddesho? Qor /help oo taabo “Qof weydii”.

# needs a native check
minor-hidden = <b>Waxyaabaha qaar weli ma muujinayo.</b> Waxaa sabab u ah xeerarka kuwa ka yar 18 sano, adiga kuma saabsana:
# needs a native check
minor-hidden-school = Waa inaad fasalka 9-aad dhammaysay: { $count }
# needs a native check
minor-hidden-school-open = Ma ogi inaad fasalka 9-aad dhammaysay: { $count }
# needs a native check
minor-hidden-age = Waa inaad ka weynaataa: { $count }
# needs a native check
minor-hidden-unknown = Shirkaddu ma sheegin in loo oggol yahay kuwa ka yar 18: { $count }
