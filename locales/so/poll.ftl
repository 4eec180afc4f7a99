# checked by: nobody yet
# The voluntary, anonymous poll after an evening or a lead. Asked only once.
# needs a native check
poll-offer =
    <b>Ma ku weydiin karnaa saddex su'aalood oo gaagaaban?</b>

    Midowga Yurub ayaa bixiya qayb ka mid ah kharashka mashruuca, wuxuuna rabaa inuu ogaado cidda aan gaarno. Jawaabaha magac la'aan ayaa lagu kaydiyaa, qofna ma arki karo waxa aad adigu ka jawaabtay. Waa ikhtiyaari.
button-poll-yes = Haa, waa hagaag
button-poll-no = Maya, mahadsanid
poll-sex = Ma dumar baad tahay mise rag?
poll-sex-woman = Dumar
poll-sex-man = Rag
poll-sex-other = Wax kale
poll-age = Immisa jir baad tahay?
poll-age-older = { $age } ama ka weyn
poll-born = Ma ku dhalatay waddan aan Iswiidhan ahayn?
poll-born-yes = Haa
poll-born-no = Maya
button-poll-skip = Ma rabo inaan sheego
poll-thanks = Mahadsanid! Jawaabahaaga magac la'aan ayaan u kaydinnay.
poll-no = Hagaag! Mar dambe ku weydiin mayno.
poll-over = Su'aalahaas waa la dhammeeyay. Hal mar oo keliya ayaan weydiinnaa.
