# checked by: nobody yet
# What a contact led to, and what the person is told when staff close it.

button-talked = Haa, waan wada hadalnay
button-not-talked = Maya, weli
button-outcome = Sheeg waxa ka soo baxay
button-outcome-change = Beddel
talked-ask-person = { $company } dhowr maalmood ka hor ayay haa kugu tiri. <b>Ma wada hadasheen?</b>
talked-good = Aad bay u fiican tahay!
not-talked-person = Waa caadi inaad adigu marka hore u qorto. Fur /leads: halkaas waxaad ku arkaysaa sida loola xiriiro { $company }. Farriin gaaban ayaa ku filan: “Salaan, waxaan ahay qofkii haa idinku yiri bot-ka Industrinatten.”
outcome-ask = <b>Xiriirkii { $company } maxaa ka soo baxay?</b> Jawaabtaada mar dambe waad beddeli kartaa.
outcome-visit = Booqasho
outcome-internship = Tababar shaqo
outcome-summer-job = Shaqo xagaa
outcome-job = Shaqo
outcome-thesis = Mashruuc qalin-jabin
outcome-education = Waxbarasho
outcome-nothing = Markan waxba
outcome-thanks = Mahadsanid! Taasi waxay naga caawinaysaa inaan dadka kale caawinno.
lead-over = Xiriirkaasi wuu dhammaaday.
lead-closed-firm-silent = { $company } ma jawaabin, inkastoo aan dhowr jeer weydiinnay. Xiriirka waan xirnay. Waan ka xunnahay.
lead-closed-firm-full = { $company } hadda boos ma hayso. Xiriirka waan xirnay.
lead-closed-person-asked = Xiriirka { $company } waan xirnay, sidii aad codsatay. Xogtaada mar dambe ma arki karto.
lead-closed-mistake = Khalad ayaa ka dhacay xiriirka { $company }, sidaas darteed waan xirnay. Xogtaada mar dambe ma arki karto.
