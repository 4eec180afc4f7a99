# checked by: nobody yet
# Ambassadörer, lärare och handläggare: inbjudningar och första sidan. Kontrollerad av: ingen ännu.

partners-title = <b>Ambassadörer, lärare och handläggare</b>
partners-how = De öppnar dörrar tillsammans med företagen och er. Tryck för att se dem, bjuda in eller ta bort.
button-partners-ambassador = Ambassadörer ({ $count })
button-partners-teacher = Lärare ({ $count })
button-partners-caseworker = Handläggare ({ $count })
partners-ambassador = <b>Ambassadörer</b> ({ $total }). De är unga anställda som tar emot studiebesök och svarar på frågor.
partners-teacher = <b>Lärare</b> ({ $total }). De bokar studiebesök för sina klasser.
partners-caseworker = <b>Handläggare</b> ({ $total }). De arbetar på en myndighet, en kommun eller en språkskola och hjälper människor att börja.
partner-line = { $name }, { $home }
partner-facts = <b>{ $name }</b>
    { $role }, { $home }
    Med sedan { DAY($day) }
partner-role-ambassador = ambassadör
partner-role-teacher = lärare
partner-role-caseworker = handläggare
partner-remove-ask = Ska { $name } inte vara { $role } längre? Det gäller genast.
partner-removed = Klart. Personen har inte rollen längre.
partner-gone = Den personen är inte med längre.
partners-choose-firm = Vilket företag arbetar ambassadören på?
partners-choose-organisation = Vilken skola eller myndighet?
organisations-none = Ingen skola eller myndighet finns ännu. Lägg till en.
organisation-title = <b>{ $name }</b>
organisation-how-teacher = En länk för en lärare fungerar en gång. Skolans länk kan flera lärare använda. Gör du en ny sådan slutar den gamla att fungera.
organisation-how-caseworker = Länken fungerar en gång, för en handläggare.
organisation-gone = Den skolan eller myndigheten finns inte längre.
partner-link = Länken här nere gör en person till { $role } för { $home }. Den fungerar en gång, i { $days } dagar. Skicka den bara till den som ska ha den.
partner-link-school = Länken här nere är för lärarna på { $home }. Flera kan använda den, i { $days } dagar. Du kan stänga den när du vill.
partner-links-closed = Länkarna är stängda. De som redan är med är kvar.
partner-welcome = <b>Välkommen!</b> Du är nu { $role } för { $home }.
work-language = Vilket språk vill du ha på sidorna för ditt arbete? De finns på svenska och engelska. Du kan byta när du vill med /language.
partner-how-ambassador = Här kommer frågor från unga och förfrågningar om studiebesök.
partner-how-teacher = Här bokar du studiebesök för din klass.
partner-how-caseworker = Här hjälper du människor att komma i gång.
work-choose = Vad vill du göra?
only-for-ambassadors = Det här är för ambassadörer.
only-for-teachers = Det här är för lärare.
only-for-caseworkers = Det här är för handläggare.
button-partners-invite = Bjud in
button-partner-remove = Ta bort rollen
button-partner-remove-yes = Ja, ta bort
button-organisation-new = + Ny skola eller myndighet
button-organisation-invite = Länk för en person
button-organisation-school = Länk för hela skolan
button-organisation-close = Stäng länkarna
button-work-ambassador = Ambassadör, { $home }
button-work-teacher = Lärare, { $home }
button-work-caseworker = Handläggare, { $home }
question-organisation-name = Vad heter skolan eller myndigheten?

audit-organisation-made = lade till { $organisation }
audit-partner-invited = gjorde en länk för { $role ->
    [ambassador] en ambassadör
    [teacher] lärare
   *[caseworker] en handläggare
} på { $home }
audit-partner-links-closed = stängde länkarna för { $role ->
    [teacher] lärare
   *[caseworker] handläggare
} på { $home }
audit-partner-joined = blev { $role ->
    [ambassador] ambassadör
    [teacher] lärare
   *[caseworker] handläggare
}
audit-partner-removed = tog bort rollen { $role ->
    [ambassador] ambassadör
    [teacher] lärare
   *[caseworker] handläggare
} från en person på { $home }
audit-who-outside = en person utanför personalen
help-staff-partners = /partners – ambassadörer, lärare och handläggare
command-partners = Personal: ambassadörer, lärare, handläggare
command-work = Min sida som ambassadör, lärare eller handläggare
command-mycodes = Mina inbjudningslänkar
