# checked by: nobody yet
# أبواب تغلقها شركة لبعض الوقت خلال الأمسية. يقرؤها الزوّار.

doors-shut-line = ⏸ { $company }: الأبواب مغلقة لبعض الوقت. تُفتح من جديد الساعة { CLOCK($until) }.
doors-shut-notice = <b>أغلقت شركة { $company } أبوابها لبعض الوقت.</b> تُفتح من جديد الساعة { CLOCK($until) }.
doors-shut-what-now = مكانك ما زال محفوظًا لك. يمكنك أن تنتظر، أو أن تزور شركة أخرى أولًا.
doors-open-notice = <b>فتحت شركة { $company } أبوابها من جديد.</b> أهلًا بك الآن.
programme-stop-shut = { $company }، { $municipality }، من الساعة { CLOCK($opens) } إلى { CLOCK($closes) } (مغلقة حتى الساعة { CLOCK($until) })
