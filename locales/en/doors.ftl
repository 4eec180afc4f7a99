# checked by: nobody yet
# Doors that a company shuts for a while during the evening. Read by visitors.

doors-shut-line = ⏸ { $company }: the doors are closed for a while. They open again at { CLOCK($until) }.
doors-shut-notice = <b>{ $company } has closed its doors for a while.</b> They open again at { CLOCK($until) }.
doors-shut-what-now = Your place is still yours. You can wait, or visit another company first.
doors-open-notice = <b>{ $company } has opened its doors again.</b> You are welcome now.
programme-stop-shut = { $company }, { $municipality }, { SPAN($opens, $closes) } (closed until { CLOCK($until) })
