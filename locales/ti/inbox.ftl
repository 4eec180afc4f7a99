# checked by: nobody yet
# ሳንዱቕ ናይቲ ትካል፦ ኣብቲ ካርድ ዘሎ መዘኻኸሪ፡ መን እንታይ ገበረ፡ እቲ እወ መዓስ ይበጽሕ።

lead-requested-later =
    <b>ተወዲኡ! እወታኹም ናብ { $company } ይኸይድ ኣሎ።</b>
    { DAY($date) } ክበጽሖም እዩ፡ ክሳብ { DAY($day) } ድማ ክምልሱልኩም እዮም። መልሲ ኣብዚ ክበጽሓኩም እዩ። ካልእ ክትገብርዎ ዘድሊ የለን።
lead-card-question-by = <b>ሕቶኹም ({ $contact })፦</b> { $question }
lead-card-note = <b>መዘኻኸሪ ናይ { $contact }፡ { DAY($day) }፦</b> { $note }
lead-card-note-staff = <b>መዘኻኸሪ፡ { DAY($day) }፦</b> { $note }
lead-card-outcome = ውጽኢቱ፦ { $outcome }
lead-question-asked-by = { $contact } ነቲ ሕቶኹም ኣቐዲሞም ሓቲቶም፡ { DAY($day) }። ክትራኸቡ ከለኹም ተወሳኺ ክትሓቱ ትኽእሉ።
question-lead-note-note =
    መዘኻኸሪ ጽሓፉ፡ ካብ 500 ፊደላት ኣይብዛሕ። ተወከልቲ ትካልኩምን ሰራሕተኛታት እቲ ፕሮጀክትን ጥራይ ይርእይዎ። እቲ ሰብ ንገዛእ ርእሱ ሓበሬታኡ እንተ ወሲዱ ከንብቦ ይኽእል።
    ብዛዕባ ጥዕና፡ ሃይማኖት፡ መበቆል ወይ ስድራ ኣይትጽሓፉ። እቲ መዘኻኸሪ እንተ ደንጎየ ድሕሪ 30 መዓልቲ ይጠፍእ።
lead-note-kept = ✓ እቲ መዘኻኸሪ ተዓቂቡ።
lead-note-sensitive = እዚ ብዛዕባ { $kinds } እዩ፡ ስለዚ ኣይዕቅቦን እየ። ኣብ ክንድኡ ብዛዕባ ስራሕ ጽሓፉ።
lead-note-over = እዚ ርክብ ተወዲኡ እዩ። ድሕሪ ሕጂ ብዛዕባኡ መዘኻኸሪ ክጽሓፍ ኣይከኣልን።
lead-notes-title = <b>ሓደስቲ መዘኻኸርታት (ክሳብ { $shown })</b>
button-lead-note = መዘኻኸሪ ጽሓፉ
button-lead-notes = ካልኦት መዘኻኸርታት ({ $count })
button-inbox = ሳንዱቕ ትካልና
firm-not-yours = ንስኹም ተወካሊ እቲ ትካል ኣይኮንኩምን። ጌጋ እንተኾይኑ ንሰራሕተኛታት እቲ ፕሮጀክት ሕተቱ።
only-for-contacts = እዚ ንተወከልቲ ትካላት እዩ። ኣብ ትካል ትሰርሑ ዲኹም? ንሰራሕተኛታት እቲ ፕሮጀክት ሊንክ ሕተቱ።
firm-lead-gone = እቲ ርክብ ድሕሪ ሕጂ ኣባኹም የለን። እቲ ሰብ ሓበሬታኡ ኣጥፊኡዎ ክኸውን ይኽእል።
