# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = Tani ma run baa?
button-report-it = Soo sheeg
command-real = Tani ma run baa?
# needs a native check
real =
    <b>Tani ma run baa?</b>
    Haa. Industrilyftet waa mashruuc ka jira Jämtland iyo Härjedalen. IUC Z-Group ayaa wadda, Midowga Yurubna waa taageeraa.
real-firms = Shaqaalaha mashruucu way hubiyeen shirkadahan:
real-firms-more = … iyo { $count } kale.
# needs a native check
real-never =
    <b>Waligay ma weydiiyo:</b>
    • lacag
    • BankID, kaarka bangiga ama furaha sirta ah
    • lambarka shakhsiga ama baasaboorka
    Wax walba halkan waa bilaash.
# needs a native check
real-report = Qof ma ku weydiiyay waxyaabahaas, ama wax ma kuula muuqdaan inay khaldan yihiin? Qofkaas ha u jawaabin. Riix <b>Soo sheeg</b>, qof shaqaalaha ka mid ah ayaa akhrin doona. Waxaad kaloo qori kartaa /report.
# needs a native check
report-how = Noo sheeg waxa dhacay. Qof shaqaalaha ka mid ah ayaa akhrin doona. Qof khatar ma ku jiraa hadda? Wac 112.
