# checked by: nobody yet
# Курси, що відкривають шлях, і дипломні роботи за галузями. Читає той, хто шукає.

way-title = <b>Шлях туди: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] Цей курс відкрив би вам { $count } фірму: { $companies }.
        [few] Цей курс відкрив би вам { $count } фірми: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
       *[other] Цей курс відкрив би вам { $count } фірм: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
    }
way-taught =
    { $count ->
        [one] З тим, чого там навчають, працює { $count } фірма: { $companies }.
        [few] З тим, чого там навчають, працюють { $count } фірми: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
       *[other] З тим, чого там навчають, працюють { $count } фірм: { $companies }{ $more ->
            [0] .
           *[other] { " " }та ще { $more }.
        }
    }
way-why = <b>Чому я показую цей курс</b>
way-dismissed = Гаразд, цей курс більше не показуватиму.
bridge-licence = Зараз бракує ось чого: { $licence }. Курс це дає.
bridge-swedish = Для роботи потрібно більше шведської, ніж { $has }. Курс доводить до рівня { $level }.
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
