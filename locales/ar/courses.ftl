# checked by: nobody yet
# دورات تفتح طريقًا، ومشاريع التخرج حسب المجال. يقرؤها من يبحث.

way-title = <b>طريق إلى هناك: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] هذه الدورة تفتح لك باب شركة واحدة: { $companies }.
        [two] هذه الدورة تفتح لك بابي شركتين: { $companies }.
        [few] هذه الدورة تفتح لك أبواب { $count } شركات: { $companies }{ $more ->
            [0] .
           *[other] { " " }وغيرها (العدد: { $more }).
        }
       *[other] هذه الدورة تفتح لك أبواب { $count } شركة: { $companies }{ $more ->
            [0] .
           *[other] { " " }وغيرها (العدد: { $more }).
        }
    }
way-taught =
    { $count ->
        [one] شركة واحدة تعمل في ما تتعلمه هناك: { $companies }.
        [two] شركتان تعملان في ما تتعلمه هناك: { $companies }.
        [few] { $count } شركات تعمل في ما تتعلمه هناك: { $companies }{ $more ->
            [0] .
           *[other] { " " }وغيرها (العدد: { $more }).
        }
       *[other] { $count } شركة تعمل في ما تتعلمه هناك: { $companies }{ $more ->
            [0] .
           *[other] { " " }وغيرها (العدد: { $more }).
        }
    }
way-why = <b>لماذا أعرض هذه الدورة</b>
way-dismissed = حسنًا، لن أعرض هذه الدورة مرة أخرى.
bridge-licence = ما ينقصك الآن: { $licence }. تحصل عليها في الدورة.
bridge-swedish = يحتاج هذا العمل إلى مستوى أعلى من { $has } في السويدية. الدورة توصلك إلى المستوى { $level }.
bridge-wish = قلت إنك تريد «{ $words }»، والدورة تعلّم: { $concept }.
course-gives-licence = تحصل على { $licence }.
course-gives-swedish = تصل إلى المستوى { $level } في السويدية.
licence-named =
    { $licence ->
        [forklift] رخصة الرافعة الشوكية
       *[other] رخصة قيادة { $shown }
    }

button-topics = مشاريع التخرج حسب المجال
button-topics-all = كل المجالات
topics-title = هذه مشاريع تخرّج في شركات، حسب المجال. <b>ماذا تدرس؟</b> مشروع التخرّج (exjobb) هو العمل الذي تنجزه في نهاية دراستك مع شركة.
topics-none = لا توجد مشاريع تخرّج لعرضها حسب المجال الآن. يمكنك العودة لاحقًا.
topics-field = { $field } ({ $count })
topics-in-field = <b>مشاريع التخرّج: { $field }</b>
topics-none-in-field = لا توجد مشاريع تخرّج في هذا المجال الآن. يمكنك رؤية مجال آخر.
topics-line = • { $title } – { $company }، { $municipality }
