# checked by: nobody yet
# Whether this is real, and how to report something.

button-real = Is this real?
button-report-it = Report
command-real = Is this real?
# needs a native check
real =
    <b>Is this real?</b>
    Yes. Industrilyftet is a project in Jämtland and Härjedalen. IUC Z-Group runs it, with support from the EU.
real-firms = Staff have checked these companies:
real-firms-more = … and { $count } more.
# needs a native check
real-never =
    <b>I never ask for:</b>
    • money
    • BankID, bank cards or passwords
    • your personal number or passport
    Everything here is free.
# needs a native check
real-report = Does somebody ask you for such things, or does something feel wrong? Do not answer that person. Press <b>Report</b>, and a person on the staff will read it. You can also write /report.
# needs a native check
report-how = Tell us what has happened. A person on the staff will read it. Is somebody in danger now? Call 112.
