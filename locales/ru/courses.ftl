# checked by: nobody yet
# Курсы, которые открывают дорогу, и дипломные работы по областям. Читает тот, кто ищет.

way-title = <b>Путь к такой работе: { $title }</b> – { $company }
way-opens =
    { $count ->
        [one] После этого курса вам подошла бы ещё { $count } фирма: { $companies }{ $more ->
            [0] .
           *[other] { " " }и ещё { $more }.
        }
        [few] После этого курса вам подошли бы ещё { $count } фирмы: { $companies }{ $more ->
            [0] .
           *[other] { " " }и ещё { $more }.
        }
       *[other] После этого курса вам подошли бы ещё { $count } фирм: { $companies }{ $more ->
            [0] .
           *[other] { " " }и ещё { $more }.
        }
    }
way-taught =
    { $count ->
        [one] Тем, чему там учат, занимается { $count } фирма: { $companies }{ $more ->
            [0] .
           *[other] { " " }и ещё { $more }.
        }
        [few] Тем, чему там учат, занимаются { $count } фирмы: { $companies }{ $more ->
            [0] .
           *[other] { " " }и ещё { $more }.
        }
       *[other] Тем, чему там учат, занимаются { $count } фирм: { $companies }{ $more ->
            [0] .
           *[other] { " " }и ещё { $more }.
        }
    }
way-why = <b>Почему я показываю этот курс</b>
way-dismissed = Хорошо, этот курс больше не покажу.
bridge-licence = Сейчас не хватает вот чего: { $licence }. Курс это даёт.
bridge-swedish = Для этой работы нужен шведский выше уровня { $has }. Курс доводит до уровня { $level }.
bridge-wish = Вы хотите «{ $words }» – этому учит курс: { $concept }.
course-gives-licence = Вы получите: { $licence }.
course-gives-swedish = Вы дойдёте до уровня { $level } по шведскому.
licence-named =
    { $licence ->
        [forklift] удостоверение водителя погрузчика
       *[other] водительские права { $shown }
    }

button-topics = Дипломные по областям
button-topics-all = Все области
topics-title = Вот дипломные работы на фирмах, по областям. <b>В какой области вы учитесь?</b> Дипломная (exjobb) – это работа в конце учёбы, её делают вместе с фирмой.
topics-none = Сейчас дипломных работ по областям нет. Загляните позже.
topics-field = { $field } ({ $count })
topics-in-field = <b>Дипломные работы: { $field }</b>
topics-none-in-field = В этой области сейчас дипломных работ нет. Посмотрите в другой.
topics-line = • { $title } – { $company }, { $municipality }
