# checked by: nobody yet
# The voluntary, anonymous poll after an evening or a lead. Asked only once.
# needs a native check
poll-offer =
    <b>May we ask you three short questions?</b>

    The EU pays for a part of the project and wants to know whom we reach. Your answers are kept without your name, and nobody can see what you answered. It is voluntary.
button-poll-yes = Yes, that is fine
button-poll-no = No, thank you
poll-sex = Are you a woman or a man?
poll-sex-woman = Woman
poll-sex-man = Man
poll-sex-other = Other
poll-age = How old are you?
poll-age-older = { $age } or older
poll-born = Were you born in another country than Sweden?
poll-born-yes = Yes
poll-born-no = No
button-poll-skip = I don't want to say
poll-thanks = Thank you! Your answers are kept without your name.
poll-no = All right! We will not ask again.
poll-over = Those questions are finished already. We only ask them once.
