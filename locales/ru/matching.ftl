# checked by: nobody yet
# Почему предложение подходит, чего не хватает и как называются предложения

reason-skill = Вы сказали «{ $words }» – здесь этим занимаются: { $concept }.
reason-interest = Вам нравится «{ $words }» – здесь этим занимаются: { $concept }.
reason-wish = Вы хотите «{ $words }» – здесь есть: { $concept }.
reason-same-place = Это в вашей коммуне.
reason-near = Это примерно в { KM($km) } от вас.
reason-languages = Здесь кто-то из работников знает такие языки: { $languages }.
reason-swedish = Вашего шведского хватит для этой работы ({ $level }).

gap-kind = Это: { $kind }. Вы искали другое.
gap-distance = Туда примерно { KM($km) }. Вы сказали: не больше { KM($limit) }.
gap-swedish = Для работы нужен шведский уровня { $level }. Причина: { $why }. Вы сказали { $has }.
gap-swedish-no-reason = Они пишут, что нужен шведский уровня { $level }, но не объясняют почему. Можете их спросить.
gap-licence = Нужны права или удостоверение: { $licence }.
# forms left out: few – the genitive is the same as after five
# needs a native check
gap-age =
    Сюда можно с { $age ->
        [one] { $age } года
       *[other] { $age } лет
    }. Вам исполнится { $age } в { $year } году.
# needs a native check
gap-school = Сначала нужно закончить 9 классов школы (grundskolan).
gap-minor-unknown = Мы ещё не знаем, можно ли это тем, кому нет 18 лет.
gap-full = Сейчас все места заняты.
gap-ended = Это закончилось: { DAY($date) }.
gap-declined = Раньше вы сказали на это «нет».
gap-avoid = Вы сказали, что не хотите «{ $words }» – а здесь это есть: { $concept }.
gap-nothing-in-common = Мы ещё не знаем, подходит ли это вам. Расскажите немного больше о себе.
gap-no-offer = Сейчас у них нет свободных мест. Можно попроситься на ознакомительный визит: прийти и посмотреть.
gap-unknown-place = Мы не знаем, где это – { $place }, поэтому не знаем, далеко ли это.

offer-kind-summer-job = летняя работа
offer-kind-internship = практика
offer-kind-thesis = дипломная работа
offer-kind-job = работа
offer-kind-apprenticeship = обучение профессии на фирме
offer-kind-study-visit = ознакомительный визит
offer-kind-education = курс или обучение
offer-kind-none = фирма, где сейчас нет мест

offer-kind-summer-job-means = Работа с зарплатой на лето.
offer-kind-internship-means = Вы какое-то время пробуете работу и видите, какая она. Чаще всего без оплаты.
offer-kind-thesis-means = В конце учёбы вы пишете дипломную работу вместе с фирмой.
offer-kind-job-means = Работа с зарплатой.
offer-kind-apprenticeship-means = Вы учитесь и в то же время осваиваете профессию на фирме.
offer-kind-study-visit-means = Вы приходите на фирму, смотрите и спрашиваете. Это около часа и ни к чему вас не обязывает.
offer-kind-education-means = Курс, где учат тому, что нужно для работы.
offer-kind-none-means = Сейчас на фирме нет мест, но можно попроситься прийти и посмотреть.

spoken-sv = шведский
spoken-en = английский
spoken-ar = арабский
spoken-uk = украинский
spoken-fa = персидский или дари
spoken-ti = тигринья
spoken-so = сомалийский
spoken-ru = русский
spoken-th = тайский
spoken-ps = пушту
spoken-tr = турецкий
spoken-ku = курдский
spoken-de = немецкий

rank-file-not-found = Файла { $file } нет или его не удаётся прочитать. Проверьте путь.
rank-file-not-utf8 = Файл { $file } сохранён не в UTF-8. Сохраните его ещё раз в кодировке UTF-8.
rank-file-not-json = Файл { $file } – неправильный JSON: строка { $line }, символ { $column }. Посмотрите, не пропущены ли там запятая, кавычка или скобка.
rank-file-unknown-keys = В файле { $file } есть неизвестные ключи: { $keys }. Уберите их или исправьте написание.
rank-file-missing-key = Файл { $file }, { $place }: нет ключа { $key }. Добавьте его.
rank-file-wrong-value = Файл { $file }, { $place }: здесь должно быть { $expected }, а стоит { $got }.
rank-file-not-allowed = Файл { $file }, { $place }: { $got } здесь не подходит. Напишите одно из: { $allowed }.
