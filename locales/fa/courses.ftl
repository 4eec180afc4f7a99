# checked by: nobody yet
# دوره‌هایی که راه باز می‌کند، و پروژه‌های پایان‌نامه بر اساس رشته. کسی که دنبال کار است می‌خواند.

way-title = <b>راهی به آنجا: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] این دوره راه یک شرکت را برای شما باز می‌کند: { $companies }.
       *[other] این دوره راه { $count } شرکت را برای شما باز می‌کند: { $companies }{ $more ->
            [0] .
           *[other] { " " }و { $more } شرکت دیگر.
        }
    }
way-taught =
    { $count ->
        [one] یک شرکت با چیزی که آنجا یاد می‌گیرید کار می‌کند: { $companies }.
       *[other] { $count } شرکت با چیزی که آنجا یاد می‌گیرید کار می‌کنند: { $companies }{ $more ->
            [0] .
           *[other] { " " }و { $more } شرکت دیگر.
        }
    }
way-why = <b>چرا این دوره را نشان می‌دهم</b>
way-dismissed = خوب، این دوره را دیگر نشان نمی‌دهم.
bridge-licence = چیزی که حالا کم دارید: { $licence }. در این دوره آن را می‌گیرید.
bridge-swedish = این کار به سویدنی/سوئدی بیشتر از { $has } نیاز دارد. این دوره شما را به سطح { $level } می‌رساند.
bridge-wish = شما می‌خواهید «{ $words }» – این دوره یاد می‌دهد: { $concept }.
course-gives-licence = می‌گیرید: { $licence }.
course-gives-swedish = در زبان سویدنی/سوئدی به سطح { $level } می‌رسید.
licence-named =
    { $licence ->
        [forklift] گواهی لیفتراک
       *[other] جواز رانندگی (گواهی‌نامه) { $shown }
    }

button-topics = پایان‌نامه بر اساس رشته
button-topics-all = همهٔ رشته‌ها
topics-title = اینها پروژه‌های پایان‌نامه در شرکت‌ها است، بر اساس رشته. <b>چه رشته‌ای می‌خوانید؟</b> پایان‌نامه (exjobb) کاری است که در پایان درس همراه با یک شرکت انجام می‌دهید.
topics-none = فعلاً پایان‌نامه‌ای بر اساس رشته نیست. بعداً دوباره نگاه کنید.
topics-field = { $field } ({ $count })
topics-in-field = <b>پایان‌نامه‌ها: { $field }</b>
topics-none-in-field = در این رشته فعلاً پایان‌نامه‌ای نیست. رشتهٔ دیگری را ببینید.
topics-line = • { $title } – { $company }، { $municipality }
