# checked by: nobody yet
# Курси, що відкривають шлях, і дипломні роботи за галузями. Читає той, хто шукає.

way-title = <b>Шлях до такої роботи: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] Після цього курсу вам підійшла б ще { $count } фірма: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
        [few] Після цього курсу вам підійшли б ще { $count } фірми: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
       *[other] Після цього курсу вам підійшло б ще { $count } фірм: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
    }
way-taught =
    { $count ->
        [one] Тим, чого там навчають, займається { $count } фірма: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
        [few] Тим, чого там навчають, займаються { $count } фірми: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
       *[other] Тим, чого там навчають, займаються { $count } фірм: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
    }
way-why = <b>Чому я показую цей курс</b>
way-dismissed = Гаразд, цей курс більше не показуватиму.
bridge-licence = Зараз вам бракує ось чого: { $licence }. Курс це дає.
bridge-swedish = Для цієї роботи потрібна шведська, вища за рівень { $has }. Курс доводить до рівня { $level }.
bridge-wish = Ви хочете «{ $words }» – курс навчає: { $concept }.
course-gives-licence = Ви отримаєте: { $licence }.
course-gives-swedish = Ви дійдете до рівня { $level } зі шведської.
licence-named =
    { $licence ->
        [forklift] посвідчення водія навантажувача
       *[other] водійські права { $shown }
    }

button-topics = Дипломні за галузями
button-topics-all = Усі галузі
topics-title = Ось дипломні роботи на фірмах, за галузями. <b>Що ви вивчаєте?</b> Дипломна (exjobb) – це робота наприкінці навчання, яку роблять разом із фірмою.
topics-none = Зараз дипломних робіт за галузями немає. Загляньте пізніше.
topics-field = { $field } ({ $count })
topics-in-field = <b>Дипломні роботи: { $field }</b>
topics-none-in-field = У цій галузі зараз дипломних робіт немає. Подивіться в іншій.
topics-line = • { $title } – { $company }, { $municipality }
