# checked by: nobody yet
# Sanduuqa shirkadda: qoraallada kaarka, qofka wax qabtay, iyo goorta haadu gaarto.

lead-requested-later =
    <b>Waa diyaar! Haadaadii waxay ku socotaa { $company }.</b>
    Waxay helayaan { DAY($date) }, waxayna ku soo jawaabayaan ugu dambayn { DAY($day) }. Jawaabta halkan ayaad ka helaysaa. Wax kale uma baahnid inaad samayso.
lead-card-question-by = <b>Su’aashiinna ({ $contact }):</b> { $question }
lead-card-note = <b>Qoraalka { $contact }, { DAY($day) }:</b> { $note }
lead-card-note-staff = <b>Qoraal, { DAY($day) }:</b> { $note }
lead-card-outcome = Wuxuu noqday: { $outcome }
lead-question-asked-by = { $contact } ayaa hore u weydiiyay su’aashiinna, { DAY($day) }. Wax kale waad weydiin kartaan markaad kulantaan.
question-lead-note-note =
    Qor qoraal gaaban, ugu badnaan 500 oo xaraf. Waxaa arki kara oo keliya dadka shirkaddiinna u jawaaba iyo shaqaalaha mashruuca. Qofka laftiisu wuu akhrin karaa haddii uu xogtiisa soo dejisto.
    Ha qorin wax ku saabsan caafimaad, diin, asal ama qoys. Qoraalka waxaa la tirtiraa ugu dambayn 30 maalmood kaddib.
lead-note-kept = ✓ Qoraalka waa la kaydiyay.
lead-note-sensitive = Taasi waxay ku saabsan tahay { $kinds }, markaa ma kaydinayo. Fadlan wax ku saabsan shaqada qor.
lead-note-over = Xiriirkani wuu dhammaaday. Qoraal dambe lagama qori karo.
lead-notes-title = <b>Qoraalladii ugu dambeeyay (ilaa { $shown })</b>
button-lead-note = Qor qoraal
button-lead-notes = Qoraallo kale ({ $count })
button-inbox = Sanduuqayaga
firm-not-yours = Ma tihid qofka shirkaddaas u jawaaba. Haddii ay khalad tahay, weydii shaqaalaha mashruuca.
only-for-contacts = Tan waxaa loogu talagalay dadka shirkadaha u jawaaba. Ma shirkad baad ka shaqaysaa? Weydiiso shaqaalaha mashruuca link.
firm-lead-gone = Xiriirkaas hadda ma haysataan. Qofku wuxuu laga yaabaa inuu xogtiisa tirtiray.
