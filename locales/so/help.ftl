# checked by: nobody yet
# Asking a person, and what staff corrected.

button-ask-person = Qof weydii
button-ask-again = Mar kale weydii
button-help-own = Su’aalahayga
button-help-withdraw = Ka noqo su’aasha
button-help-undo = Ka noqo isbeddelka
# needs a native check
question-help-turned-13 = <b>Ma buuxisay 13 sano?</b>
question-help-question =
    <b>Maxaad rabtaa inaad weydiiso?</b> Ku qor luqaddaada.
    Qof mashruuca ka tirsan ayaa akhrinaya oo halkan kaaga jawaabaya. Ha qorin lambarka shakhsiga (personnummer) ama wax gaar kuu ah.
# needs a native check
question-help-may-see =
    <b>Qofka ku caawinaya ma arki karaa jawaabahaaga halkan?</b>
    Ilaa aad jawaab ka hesho oo keliya. Lambarka taleefankaaga ma arkaan. Haddii aan si khaldan kuu fahmay, way sixi karaan. Waa laguu sheegayaa, waadna ka noqon kartaa.
    Su’aashaada waxaa la dirayaa markaad jawaabto.
# needs a native check
help-text-sensitive = Taasi waxay ku saabsan tahay { $kinds }, sidaas darteed ma dirayo. Fadlan su’aasha si kale u qor, adigoo aan ku darin waxyaabahaas naftaada ku saabsan.
help-sent = Mahadsanid! Su’aashaadii waa la diray. Jawaabtu halkan chat-ka ayay ku imanaysaa. Qof ayaa qoraya, Af-Iswiidhish ama Ingiriisi, aniguna ma turjumayo.
help-sent-paused = Fariimahayga waad joojisay. Markaa jawaabta waxaad ka arkaysaa oo keliya “Su’aalahayga”, haddii aanad fariimaha dib u bilaabin:
help-full = Su’aalo badan ayaa jawaab kuu sugaya. Mid ka noqo, ama jawaabaha sug. Kadib mar kale ayaad weydiin kartaa.
help-gone = Su’aashaasi hadda ma jirto.
help-over = Su’aashaas waa laga jawaabay ama waa la tirtiray.
help-own-title = <b>Su’aalahaaga</b>
help-own-none = Weli waxba ma weydiin.
help-own-open = Waxaa la diray { DAY($day) }. Jawaab ayay sugaysaa.
help-own-withdrawn = Waxaa la diray { DAY($day) }. Waad ka noqotay.
help-own-emptied = Waxaa la diray { DAY($day) }. Qoraalka waa la tirtiray. Ugu badnaan 30 maalmood ayaan haynaa.
help-own-answer = <b>Jawaab:</b>
help-withdrawn-now = Su’aasha waad ka noqotay. Qoraalkeedii waa la tirtiray.
help-answered = <b>Jawaab baa kuu timid.</b>
help-you-asked = Waxaad weydiisay:
help-they-answer = Jawaabta:
help-answer-untranslated = Jawaabta qof baa qoray. Lama turjumin.
help-corrected = <b>Shaqaalaha mashruuca ayaa beddelay mid ka mid ah jawaabahaaga</b>, si ay u sax noqoto.
help-change-before = Hore: { $state }
help-change-now = Hadda: { $state }
help-state-skill = waxaad taqaan: { $concept }
help-state-wish = waxaad rabtaa inaad barato: { $concept }
help-state-avoid = ma rabtid inaad ka shaqayso: { $concept }
help-state-none = { $concept } kuma jirto
help-undone = Hadda waa sidii hore.
help-undone-before = Horeba waa sidii hore. Jawaabahaaga oo dhan halkan ku eeg oo ku beddel:
# needs a native check
privacy-questions = Su’aalaha aad shaqaalaha weydiisay waxaan haynaa ugu badnaan 30 maalmood.
# needs a native check
privacy-referral = Waxaan kaloo kaydinnay linkiga aad ku timid (iskuul, hay’ad ama safiir). Waxaan tirinnaa oo keliya inta qof ee timaadda. Looma sheego inaad adigu ahayd.
