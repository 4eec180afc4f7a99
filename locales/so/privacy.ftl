# checked by: nobody yet
# What is kept about a person, who has seen it, what they agreed to, the export as a page, and the receipt of an erasure.

## When a consent text is new

# needs a native check
consent-again = Qoraalkan wuu isbeddelay tan iyo markii aad haa tiri, { $day }. Fadlan mar kale akhri, kadibna haa ama maya ku jawaab.
# needs a native check
consent-again-profile = Ilaa aad ka jawaabto jawaabahaaga ma isticmaalayo. Haddii aad maya tiraahdo, waan tirtirayaa.
# needs a native check
consent-again-yes = Mahadsanid. Haadaadii waa la kaydiyay.
# needs a native check
consent-again-needed = Qoraal ayaa isbeddelay tan iyo markii aad haa tiri. Si aad u akhrido qor /privacy.

## What is kept

# needs a native check
privacy-day = { DAY($day) } { $year }
# needs a native check
privacy-heading = <b>{ $heading }</b>
# needs a native check
privacy-head-stored = Waxa aan kaydinnay
# needs a native check
privacy-head-answers = Jawaabahaaga
# needs a native check
privacy-head-seen = Cidda wax kaa aragtay
# needs a native check
privacy-head-agreed = Waxa aad haa ku tiri
# needs a native check
privacy-head-written = Waxa adiga iyo dad kale qorteen
# needs a native check
privacy-head-evening = Fiidyadaada
# needs a native check
privacy-head-work = Hawshaada halkan
# needs a native check
privacy-head-other = Waxyaabo kale oo kaydsan
# needs a native check
privacy-has-account = Lambarka chat-kaaga iyo luqaddaada ({ $language }), laga bilaabo { $day }. La’aantood kuuma jawaabi karo.
# needs a native check
privacy-has-answers = Jawaabahaaga, markii ugu dambaysay ee la beddelay: { $day }. Waxaan ku helaa waxa kugu habboon.
# needs a native check
privacy-has-phone = Lambarkaaga taleefanka. Waxaa hela oo keliya shirkadaha aad siiso.
# needs a native check
privacy-has-rankings = Liisaska talooyinka ee laguu sameeyay: { $count }. Waxaan kugu tusi karaa sababta aad talooyinkaas u heshay.
# needs a native check
privacy-nothing-at-all = Waxba kaama kaydin. Xitaa inaad hadda i weydiisay ma kaydin.

## Who has seen it

# needs a native check
privacy-seen-nobody = Weli cidina waxba kaama arag.
# needs a native check
privacy-seen-ambassador = Safiir jooga { $company } ayaa akhriyay su’aalahaaga, { $day }. Safiirku ma garanayo qofka aad tahay.
# needs a native check
privacy-seen-ambassador-known = Safiir jooga { $company } ayaa akhriyay su’aalahaaga, { $day }. Waad is weydaarsateen xiriirka.
# needs a native check
privacy-seen-caseworker = { $name } oo { $home } ka shaqeeya wuu arki karaa sida ay kuugula socoto { $company }, laga bilaabo { $day }.
# needs a native check
privacy-seen-guardian =
    { $agrees ->
        [yes] Masuul ayaa haa ku yiri in { $company } kula soo xiriirto, { $day }.
       *[no] Masuul ayaa maya ku yiri in { $company } kula soo xiriirto, { $day }.
    }
# needs a native check
privacy-seen-staff =
    { $what ->
        [answers] Qof ka tirsan Industrilyftet ayaa akhriyay jawaabahaaga si uu kuu caawiyo, { $day }.
        [ranking] Qof ka tirsan Industrilyftet ayaa eegay talooyinkaaga si uu kuu caawiyo, { $day }.
        [dialogue] Qof ka tirsan Industrilyftet ayaa akhriyay wadahadalkaagii safiirka, { $day }.
        [lead] Qof ka tirsan Industrilyftet ayaa arkay inaad shirkad haa ku tiri, { $day }.
       *[question] Qof ka tirsan Industrilyftet ayaa akhriyay su’aashaada, { $day }.
    }
# needs a native check
privacy-firm = <b>{ $company }</b>: haa ayaad ku tiri, { $day }.
# needs a native check
privacy-firm-shared = Waxaad la wadaagtay: { $things }.
# needs a native check
privacy-firm-way =
    { $way ->
        [phone] Waxaad dooratay inay ku soo wacaan.
       *[telegram] Waxaad dooratay inay Telegram kuugu soo qoraan.
    }
# needs a native check
privacy-thing =
    { $thing ->
        [name] magaca
        [age] da’da
        [municipality] degmada
        [skills] waxa aad taqaan
        [wishes] waxa aad rabto inaad barato
        [interests] waxa aad jeceshahay
        [swedish] inta aad af-iswiidhish taqaan
        [languages] luqadaha
       *[travel] sida aad u safarto
    }
# needs a native check
privacy-firm-sent = Way gaartay, { $day }.
# needs a native check
privacy-firm-opened = Way fureen, { $day }.
# needs a native check
privacy-firm-unsent = Weli ma gaarin iyaga.
# needs a native check
privacy-firm-back = Oggolaanshihii waa laga noqday, { $day }. Hadda waxba kaama arkaan.
# needs a native check
privacy-firm-over = Way dhammaatay, { $day }. Hadda waxba kaama arkaan.
button-privacy-seen = Tus dhammaan ({ $count })

## What was agreed to

# needs a native check
privacy-agreed-none = Hadda waxba.
# needs a native check
privacy-agreed-profile = Inaan jawaabahaaga kaydiyo oo aan helo waxa kugu habboon. Haa laga bilaabo { $day }.
# needs a native check
privacy-agreed-reminders = Inaan ku xusuusiyo fiidka iyo baska. Haa laga bilaabo { $day }.
# needs a native check
privacy-agreed-broadcasts = Inaan kuu soo qorno boosas cusub iyo Industrinatten. Haa laga bilaabo { $day }.
# needs a native check
privacy-agreed-company = In { $company } ay aragto jawaabahaaga. Haa laga bilaabo { $day }.
# needs a native check
privacy-agreed-outcome = In { $name } uu arko sida ay kuugula socoto { $company }. Haa laga bilaabo { $day }.
# needs a native check
privacy-agreed-old = Qoraalku wuu isbeddelay markaas kadib. Waan sugayaa ilaa aad akhrido oo aad jawaabto.
# needs a native check
button-back-profile = Ka noqo: jawaabahayga
# needs a native check
button-back-reminders = Ka noqo: xusuusinta
# needs a native check
button-back-broadcasts = Ka noqo: wararka
# needs a native check
button-back-company = Ka noqo: { $company }
# needs a native check
button-renew-read = Qoraal: { $what }
# needs a native check
button-renew-yes = Haa: { $what }
# needs a native check
button-renew-no = Maya: { $what }
# needs a native check
renew-what =
    { $purpose ->
        [profile] jawaabahayga
        [reminders] xusuusinta
       *[broadcasts] wararka
    }
button-privacy-agreed = Dhammaan haadayda ({ $count })
# needs a native check
privacy-back-profile-ask = Ma rabtaa inaad ka noqoto oggolaanshahaaga? Markaas jawaabahaaga waan tirtirayaa. Shirkadaha aad la xiriirto mar dambe xogtaada ma arki karaan. Qorshahaaga Industrinatten wuu jirayaa.
# needs a native check
button-back-profile-yes = Haa, tirtir jawaabahayga
# needs a native check
privacy-back-profile-done = Waa hagaag. Jawaabahaagii waa la tirtiray, shirkaduhuna mar dambe xogtaada ma arkaan. Waa kan Industrinatten, fiid qof walba u furan:

## The export as a page

# needs a native check
export-page-caption = Waa kan wax walba oo aan kaa kaydinnay, bog la akhriyo ahaan. Taabo faylka si aad u furto.
# needs a native check
privacy-file-title = Xogtaada
# needs a native check
privacy-file-made = La soo dejiyay { $day } saacadda { CLOCK($at) }.
# needs a native check
privacy-file-json = Wax walba waxay sidoo kale ku jiraan faylka kale (JSON). Kaasi waa barnaamijyada kombiyuutarka.
# needs a native check
privacy-words-gone = (Erayadii waa la tirtiray.)
# needs a native check
privacy-firm-asked = { $company } ayaa ku weydiisay:
# needs a native check
privacy-firm-noted = { $company } ayaa kaa qortay:
# needs a native check
privacy-dialogue = Adiga iyo safiir jooga { $company }:
# needs a native check
privacy-evening-line = { $event }, { $day }
# needs a native check
privacy-evening-at = Qorshahaaga: { $companies }
# needs a native check
privacy-visit = Waxaad joogtay { $company }, { $day }.
# needs a native check
privacy-work-staff = Waxaad ka tirsan tahay shaqaalaha, magacaaguna waa { $name }.
# needs a native check
privacy-work-at = { $home }: halkan magacaagu waa { $name }, laga bilaabo { $day }.
# needs a native check
privacy-work-acts = Sadarrada diiwaanka ee ku saabsan waxa aad qabatay: { $count }.
# needs a native check
privacy-count-messages = Farriimaha aan kuu diray: { $count }.
# needs a native check
privacy-count-dismissed = Boosaska aad iska dhaaftay: { $count }.
# needs a native check
privacy-head-ended = Waxa aan hadda shaqaynayn
# needs a native check
privacy-head-leads = Xiriirkaaga shirkadaha
# needs a native check
privacy-ended =
    { $purpose ->
        [profile] Jawaabahaaga: haa { $given }, waxay dhammaatay { $ended }.
        [reminders] Xusuusinta: haa { $given }, waxay dhammaatay { $ended }.
        [broadcasts] Wararka: haa { $given }, waxay dhammaatay { $ended }.
        [outcome] Shaqaale ayaa arki jiray sida ay kuugula socoto { $company }: haa { $given }, waxay dhammaatay { $ended }.
       *[company] { $company }: haa { $given }, waxay dhammaatay { $ended }.
    }
# needs a native check
privacy-reward = Koodhkaaga kaarka shaabadaha oo buuxa: { $code }
# needs a native check
privacy-met = Waxaad la kulantay { $name } oo { $home } ka shaqeeya.
# needs a native check
privacy-count-presses = Badhannada aad taabatay ee farriimaha guud ka hooseeya: { $count }.

## The receipt

# needs a native check
erased =
    <b>Rasiidh: wax walba oo kugu saabsan waa la tirtiray.</b>
    { DAY($day) } { $year } saacadda { CLOCK($at) }
# needs a native check
erased-list = Waxyaabahan waa la tirtiray:
# needs a native check
erased-nothing = Waxaa jiray oo keliya lambarka chat-kaaga iyo luqaddaada. Waa la tirtiray.
# needs a native check
erased-answers = Jawaabahaaga.
# needs a native check
erased-companies = Shirkadihii aad haa ku tiri ({ $count }): { $companies }. Kaararkii ay kaa hayeen waa la faaruqiyay.
# needs a native check
erased-evening = Fiidyadaada: qorshaha, boosaska iyo shaabadaha.
# needs a native check
erased-questions = Su’aalahaaga iyo wadahadalladaada.
# needs a native check
erased-files = Faylasha aad soo dirtay.
# needs a native check
erased-role = Hawshaadii halkan.
# needs a native check
erased-rankings = Liisaska talooyinku way jirayaan adiga la’aantaa. Cidina ma arki karto qofka loo sameeyay.
# needs a native check
erased-backups = Nuqullada kaydka xogtayadu way xiran yihiin, waxaana la hayaa ugu badnaan { $days } maalmood. Haddii aan mid dib u soo celinno, adiga mar kale si toos ah ayaa laguu tirtirayaa.
# needs a native check
erased-telegram = Chat-ku wuxuu ku harayaa Telegram-kaaga. Si aad isagana u tirtirto, farta ku hay chat-ka liiska ku jira oo dooro Tirtir.
# needs a native check
erased-quiet = Wax kale kuuma soo dirayo. Haddii aad maalin rabto inaad dib u bilowdo, qor /start.
