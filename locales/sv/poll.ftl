# checked by: nobody yet
# Den frivilliga, anonyma enkäten efter en kväll eller en kontakt. Frågas bara en gång.
poll-offer =
    <b>Får vi ställa tre korta frågor?</b>

    EU betalar en del av projektet och vill veta vilka vi når. Svaren sparas utan namn, och ingen kan se vad just du har svarat. Det är frivilligt.
button-poll-yes = Ja, det går bra
button-poll-no = Nej tack
poll-sex = Är du kvinna eller man?
poll-sex-woman = Kvinna
poll-sex-man = Man
poll-sex-other = Annat
poll-age = Hur gammal är du?
poll-age-older = { $age } eller äldre
poll-born = Är du född i ett annat land än Sverige?
poll-born-yes = Ja
poll-born-no = Nej
button-poll-skip = Vill inte säga
poll-thanks = Tack! Dina svar är sparade utan namn.
poll-no = Okej! Vi frågar inte igen.
poll-over = De frågorna är redan klara. Vi ställer dem bara en gång.
