# checked by: nobody yet
# Asking an ambassador: who asks, and what both sides read.

command-ask = Weydii qof halkaas ka shaqeeya
button-ask-ambassador = Weydii safiir
button-ask-firm = Weydii qof halkaas ka shaqeeya
button-ask-one = { $name }, { $home }
button-ask-all = Dhammaan safiirrada
button-ask-own = Wadahadalladayda
button-ask-write = Su’aal weydii
ask-title = <b>Weydii safiir</b>
ask-how = Safiirradu waa dhallinyaro shirkad ka shaqeeya. Waxay kuu sheegayaan sida shaqadu run ahaan tahay. Markaad weydiiso lama garanayo qofka aad tahay.
ask-line = { $name }, { $company }. Luqadaha: { $languages }
ask-none = Hadda ma jiro safiir la weydiin karo. Shaqaalaha mashruuca ayaa si farxad leh kuugu jawaabaya.
ask-yourself = Kani waa kaarkaaga. Qof kale weydii.
ask-many-open = Waxaad horeba u haysataa { $most } wadahadal oo furan. Mid dhammee, kadib qof kale ayaad weydiin kartaa.
ask-many-today = Maalin gudaheed waxaad qortay { $most } fariimood. Fadlan berri sug, si safiirradu waqti ugu helaan inay jawaabaan. Wixii aad dirtay oo dhan way jiraan.
ambassador-away = Safiirkan hadda su’aalo ma qaato. Qof kale ayaad weydiin kartaa.
ambassador-title = <b>{ $name }</b>, { $company }
ambassador-speaks = Luqadaha: { $languages }
ambassador-day = <b>Hal maalin oo shaqo ah</b>
ambassador-photo = Sawirka waxaa ka muuqda: { $alt }
# needs a native check
question-ask-amb-turned-13 = <b>Ma buuxisay 13 sano?</b>
# needs a native check
question-ask-amb-question =
    <b>Maxaad rabtaa inaad weydiiso?</b> Ku qor luqaddaada. Anigu ma turjumo.
    Safiirku wuxuu arkayaa su’aasha, luqadda, iyo inaad shirkadda eegayso. Ma arko magacaaga, da’daada iyo lambarkaaga. Shaqaalaha mashruuca iyaguna wadahadalka way akhrin karaan. Ha qorin magacyo, lambar taleefan ama wax gaar kuu ah.
# needs a native check
question-ask-more-text =
    <b>Maxaad rabtaa inaad qorto?</b>
    Weli lama garanayo qofka aad tahay. Ha qorin magacyo, lambar taleefan ama wax gaar kuu ah.
talk-sent = Mahadsanid! Su’aashaadii waxaa loo diray { $name }, { $company }. Jawaabtu halkan chat-ka ayay ku imanaysaa. Haddii ay daahdo waan xusuusinayaa. Haddii aan jawaab kuu imaan { DAY($day) }, shaqaalaha mashruuca ayaa ka warqabaya.
# needs a native check
talk-held = Mahadsanid! Marka hore qof mashruuca ka tirsan ayaa fariintaada akhrinaya. Sidaas waxaan yeelnaa marka ay ku jiri karaan xog lagula xiriiro, lacag ama hadal adag. Waa laguu sheegi doonaa wixii ka soo baxa.
dialogue-ambassador = Safiirka
dialogue-person = qofka
dialogue-language = Luqadda qoraalka: { $language }. Anigu ma turjumo.
dialogue-answered = <b>Jawaab ka timid { $name }, { $company }</b>
dialogue-you-wrote = Waxaad qortay:
dialogue-they-wrote = { $name } ayaa qoray:
dialogue-talk-held = (waxay sugaysaa inta shaqaaluhu akhrinayaan)
dialogue-talk-withheld = (lama gudbin)
dialogue-emptied = Qoraalka waa la tirtiray. Ugu badnaan 30 maalmood ayaan haynaa.
dialogue-judged-passed = Shaqaaluhu fariintaada way akhriyeen. Hadda waxaa loo diray { $name }.
# needs a native check
dialogue-judged-withheld = Shaqaaluhu fariintaada way akhriyeen, uma gudbinayaan { $name }. Xogta lagu xiriiro, lacagta iyo hadalka adag ma gudbinno, si qof walba u badqabo. Fadlan mar kale qor adigoo aan waxaas ku darin.
dialogue-delayed = { $name }, { $company }, weli kama jawaabin. Waan ka xumahay inaad sugto. Waan xusuusiyay, haddana shaqaalaha mashruuca way ogyihiin.
dialogue-own-title = <b>Wadahadallada aad safiirrada la leedahay</b>
dialogue-own-none = Weli safiir lama hadlin.
dialogue-line = { $name }, { $company }: { $state }
dialogue-state-waiting = jawaab ayay sugaysaa
dialogue-state-open = way socotaa
dialogue-state-over = way dhammaatay
dialogue-gone = Wadahadalkaasi hadda ma jiro.
dialogue-over = Wadahadalku wuu dhammaaday, markaa wax kale lama dirayo.
dialogue-paused = Fariimahayga waad joojisay. Wadahadalladu fariin ahaan ayay kuu yimaadaan, markaa haddaad rabto inaad akhrido, fariimaha dib u bilow.
dialogue-comes = Hoos ayay kuugu imanaysaa.
dialogue-stop-ask = <b>Ma rabtaa inaad wadahadalka dhammayso?</b> Isla markiiba wuu dhammaanayaa. Halkaas wax dambe isuma qori kartaan.
dialogue-stopped = Wadahadalku wuu dhammaaday. { $name } wax dambe kaagama imanayaan, halkaasna wax dambe looma dirayo.
dialogue-ended-ambassador = { $name }, { $company }, ayaa wadahadalka dhammeeyay. Waxaa laga yaabaa inaanay adiga kugu saabsanayn: mararka qaar waqtigu kuma filna. Qof kale ayaad weydiin kartaa.
dialogue-ended-left = { $name }, { $company }, hadda nalama joogo, markaa wadahadalku wuu dhammaaday. Qof kale ayaad weydiin kartaa.
dialogue-ended-staff = Shaqaalaha mashruuca ayaa dhammeeyay wadahadalkii { $name }, { $company }. U qor iyaga haddaad rabto inaad sababta ogaato.
button-dialogue-read = Akhri wadahadalka
button-dialogue-more = Wax kale qor
button-dialogue-again = Mar kale qor
button-dialogue-stop = Dhammee wadahadalka
button-dialogue-stop-yes = Haa, dhammee
button-dialogue-exchange = Is dhaafsada xiriirka
button-exchange-see = Arag waxa ay tahay
button-exchange-username = { $username }
button-exchange-phone = Lambarka taleefankayga
button-exchange-no = Maya, mahadsanid
button-exchange-back = Ka noqo
# needs a native check
exchange-ask = <b>Ma rabtaa inaad { $name } xog xiriir is dhaafsataan?</b> Dooro waxaad bixinayso. Dhinaca kale waan weydiinayaa. Markaad labadiinnuba doorataan oo keliya ayaad xogta midka kale arkaysaan.
# needs a native check
exchange-asked = <b>Ma rabtaa inaad { $name } xog xiriir is dhaafsataan?</b> Dhinaca kale horeba wuu u doortay. Haddaad haa tiraahdo, isla markiiba xogta midka kale ayaad arkaysaan. Khasab ma aha: sidii hore ayaad halkan wax isugu qori kartaan.
# needs a native check
exchange-wanted = Soo jeedin ka timid { $name }, { $company }: inaad xog xiriir is dhaafsataan, si aad bot-kan dibaddiisa isugu hesho. Adigaa go’aansanaya.
exchange-waits = Waayahay. { $name } ayaan weydiinayaa. Qofna xogtaada ma arkayo ilaa labadiinnuba doorataan.
exchange-both = Labadiinnuba waad dooratay. Xogtu hoos ayay kuugu imanaysaa.
exchange-done = <b>Xogtii xiriirka waad is dhaafsateen.</b> Sida { $name } loola xiriiro: { $contact }
# needs a native check
exchange-care = Cidna ha siin lacag ama lambar sir ah. Haddii wax kula xumaadaan, wadahadalka dhammee oo shaqaalaha u qor.
exchange-declined = Markan xog xiriir lama is dhaafsan { $name }. Sidii hore ayaad halkan wax isugu qori kartaan.
exchange-said-no = Waayahay. Qofna xogtaada ma arko. Sidii hore ayaad halkan wax isugu qori kartaan.
# needs a native check
exchange-not-here = Xog xiriir waxaa la is dhaafsan karaa oo keliya marka aan hubo in labada dhinacba qaangaar yihiin. Halkan taas ma ogi. Sidii hore ayaad halkan wax isugu qori kartaan.
exchange-no-username = Telegram kuma lihid magac isticmaale (username). Dooro lambarka taleefankaaga, ama sidii hore halkan wax ku qor.
# needs a native check
exchange-phone-ask = Riix badhanka hoose, taleefanka ayaa lambarkaaga diraya. Dhinaca kale wuxuu arkayaa oo keliya marka labadiinnuba doorataan.
exchange-phone-kept = Waayahay, lambar la’aan. Sidii hore ayaad halkan wax isugu qori kartaan.
question-talk-phone-phone = Riix badhanka hoose, taleefanka ayaa lambarkaaga diraya.
# needs a native check
privacy-dialogues = Wadahadallada aad safiirrada la yeelatay waxaan haynaa ugu badnaan 30 maalmood. Safiirka looma sheego qofka aad tahay.
