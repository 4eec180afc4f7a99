# checked by: nobody yet
# Чому пропозиція підходить, чого бракує і як називаються пропозиції

reason-skill = Ви сказали «{ $words }» – тут цим займаються: { $concept }.
reason-interest = Вам подобається «{ $words }» – тут цим займаються: { $concept }.
reason-wish = Ви хочете «{ $words }» – тут є: { $concept }.
reason-same-place = Це у вашій громаді.
reason-near = Це приблизно за { KM($km) } від вас.
reason-languages = Тут хтось із працівників знає такі мови: { $languages }.
reason-swedish = Вашої шведської достатньо для цієї роботи ({ $level }).

gap-kind = Це: { $kind }. Ви шукали інше.
gap-distance = Туди приблизно { KM($km) }. Ви сказали: не більше { KM($limit) }.
gap-swedish = Для роботи потрібна шведська рівня { $level }. Причина: { $why }. Ви сказали { $has }.
gap-swedish-no-reason = Вони пишуть, що потрібна шведська рівня { $level }, але не пояснюють чому. Можете їх запитати.
gap-licence = Потрібні права або посвідчення: { $licence }.
# forms left out: few – the genitive is the same as after five
# needs a native check
gap-age =
    Сюди можна з { $age ->
        [one] { $age } року
       *[other] { $age } років
    }. Вам виповниться { $age } у { $year } році.
# needs a native check
gap-school = Спочатку потрібно закінчити 9 класів школи (grundskolan).
gap-minor-unknown = Ми ще не знаємо, чи це дозволено тим, кому немає 18 років.
gap-full = Зараз усі місця зайняті.
gap-ended = Це закінчилося: { DAY($date) }.
gap-declined = Раніше ви сказали на це «ні».
gap-avoid = Ви сказали, що не хочете «{ $words }» – а тут це є: { $concept }.
gap-nothing-in-common = Ми ще не знаємо, чи це вам підходить. Розкажіть трохи більше про себе.
gap-no-offer = Зараз у них немає вільних місць. Можна попроситися на ознайомчий візит: прийти й подивитися.
gap-unknown-place = Ми не знаємо, де це – { $place }, тому не знаємо, чи це далеко.

offer-kind-summer-job = літня робота
offer-kind-internship = практика
offer-kind-thesis = дипломна робота
offer-kind-job = робота
offer-kind-apprenticeship = навчання професії на фірмі
offer-kind-study-visit = ознайомчий візит
offer-kind-education = курс або навчання
offer-kind-none = фірма, де зараз немає місць

offer-kind-summer-job-means = Робота із зарплатою на літо.
offer-kind-internship-means = Ви якийсь час пробуєте роботу й бачите, яка вона. Найчастіше без оплати.
offer-kind-thesis-means = Наприкінці навчання ви пишете дипломну роботу разом із фірмою.
offer-kind-job-means = Робота із зарплатою.
offer-kind-apprenticeship-means = Ви вчитеся і водночас опановуєте професію на фірмі.
offer-kind-study-visit-means = Ви приходите на фірму, дивитеся й питаєте. Це триває близько години й ні до чого вас не зобов’язує.
offer-kind-education-means = Курс, на якому вчать того, що потрібно для роботи.
offer-kind-none-means = Зараз на фірмі немає місць, але можна попроситися прийти й подивитися.

spoken-sv = шведська
spoken-en = англійська
spoken-ar = арабська
spoken-uk = українська
spoken-fa = перська або дарі
spoken-ti = тигринья
spoken-so = сомалійська
spoken-ru = російська
spoken-th = тайська
spoken-ps = пушту
spoken-tr = турецька
spoken-ku = курдська
spoken-de = німецька

rank-file-not-found = Файлу { $file } немає або його не вдається прочитати. Перевірте шлях.
rank-file-not-utf8 = Файл { $file } збережено не в UTF-8. Збережіть його ще раз у кодуванні UTF-8.
rank-file-not-json = Файл { $file } – неправильний JSON: рядок { $line }, символ { $column }. Подивіться, чи не бракує там коми, лапок або дужки.
rank-file-unknown-keys = У файлі { $file } є невідомі ключі: { $keys }. Приберіть їх або виправте написання.
rank-file-missing-key = Файл { $file }, { $place }: бракує ключа { $key }. Додайте його.
rank-file-wrong-value = Файл { $file }, { $place }: тут має бути { $expected }, а є { $got }.
rank-file-not-allowed = Файл { $file }, { $place }: { $got } тут не підходить. Напишіть одне з: { $allowed }.
