# checked by: nobody yet
# درهایی که یک شرکت در طول شب مدتی می‌بندد. بازدیدکننده‌ها می‌خوانند.

doors-shut-line = ⏸ { $company }: درها مدتی بسته است. ساعت { CLOCK($until) } دوباره باز می‌شود.
doors-shut-notice = <b>شرکت { $company } درهایش را مدتی بسته است.</b> ساعت { CLOCK($until) } دوباره باز می‌شود.
doors-shut-what-now = جای شما محفوظ است. می‌توانید صبر کنید، یا اول به شرکت دیگری بروید.
doors-open-notice = <b>شرکت { $company } درهایش را دوباره باز کرد.</b> حالا خوش آمدید.
programme-stop-shut = { $company }، { $municipality }، ساعت { SPAN($opens, $closes) } (تا ساعت { CLOCK($until) } بسته)
