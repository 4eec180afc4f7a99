# دورات تفتح طريقًا، ومشاريع التخرج حسب المجال. يقرؤها من يبحث.

way-title = <b>طريق إلى هناك: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] هذه الدورة تفتح لك باب شركة واحدة: { $companies }.
       *[other] هذه الدورة تفتح لك أبواب شركات (العدد: { $count }): { $companies }{ $more ->
            [0] .
           *[other] { " " }وغيرها (العدد: { $more }).
        }
    }
way-taught =
    { $count ->
        [one] شركة واحدة تعمل بما تتعلمه هناك: { $companies }.
       *[other] شركات تعمل بما تتعلمه هناك (العدد: { $count }): { $companies }{ $more ->
            [0] .
           *[other] { " " }وغيرها (العدد: { $more }).
        }
    }
way-why = <b>لماذا أعرض هذه الدورة</b>
way-dismissed = حسنًا، لن أعرض هذه الدورة مرة أخرى.
bridge-licence = ما ينقصك الآن: { $licence }. تحصل عليها في الدورة.
bridge-swedish = العمل يحتاج إلى سويدية أكثر من { $has }. الدورة توصلك إلى المستوى { $level }.
bridge-wish = قلت إنك تريد «{ $words }»، والدورة تعلّم: { $concept }.
course-gives-licence = تحصل على { $licence }.
course-gives-swedish = تصل إلى المستوى { $level } في السويدية.
licence-named =
    { $licence ->
        [forklift] رخصة الرافعة الشوكية
       *[other] رخصة قيادة { $shown }
    }
