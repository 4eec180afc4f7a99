# Чому пропозиція підходить, чого бракує і як називаються пропозиції

reason-skill = Ви сказали «{ $words }» – вони працюють із таким: { $concept }.
reason-interest = Вам подобається «{ $words }» – вони працюють із таким: { $concept }.
reason-wish = Ви хочете «{ $words }» – тут є: { $concept }.
reason-same-place = Це у вашій громаді.
reason-near = Це приблизно за { $km } км від вас.
reason-languages = На цій роботі хтось розмовляє такою мовою: { $languages }.
reason-swedish = Вашої шведської достатньо для цієї роботи ({ $level }).

gap-kind = Це: { $kind }. Ви про це не просили.
gap-distance = Туди приблизно { $km } км. Ви сказали: не більше { $limit } км.
gap-swedish = Для роботи потрібна шведська рівня { $level }. Причина: { $why }. Ви сказали { $has }.
gap-swedish-no-reason = Вони пишуть, що хочуть шведську рівня { $level }, але не пишуть чому. Запитайте їх.
gap-licence = Потрібні права або посвідчення: { $licence }.
gap-age = Найменший вік: { $age }. Вам виповниться { $age } у { $year } році.
gap-school = Спочатку потрібно закінчити обов’язкову школу (9 клас).
gap-minor-unknown = Ми ще не знаємо, чи це дозволено тим, кому немає 18 років.
gap-full = Зараз усі місця зайняті.
gap-ended = Це закінчилося: { DAY($date) }.
gap-declined = Раніше ви від цього відмовилися.
gap-avoid = Ви сказали, що не хочете «{ $words }» – тут є: { $concept }.
gap-nothing-in-common = Ми ще не знаємо, чи це вам підходить. Розкажіть більше про себе.
gap-no-offer = Зараз у них немає вільних місць. Можна попросити про візит: прийти й подивитися.
gap-unknown-place = Ми не знаємо місця { $place }, тому не знаємо, як це далеко.

offer-kind-summer-job = літня робота
offer-kind-internship = практика
offer-kind-thesis = дипломна робота
offer-kind-job = робота
offer-kind-apprenticeship = учнівство на підприємстві
offer-kind-study-visit = ознайомчий візит
offer-kind-education = навчання
offer-kind-none = підприємство без вільних місць зараз

offer-kind-summer-job-means = Оплачувана робота влітку.
offer-kind-internship-means = Ви якийсь час пробуєте роботу й дізнаєтеся, яка вона. Найчастіше без оплати.
offer-kind-thesis-means = Наприкінці навчання ви пишете свою роботу разом із підприємством.
offer-kind-job-means = Робота з оплатою.
offer-kind-apprenticeship-means = Ви вчитеся професії на підприємстві й водночас навчаєтеся.
offer-kind-study-visit-means = Ви приходите на підприємство, дивитеся й питаєте. Це триває близько години й ні до чого не зобов’язує.
offer-kind-education-means = Курс, на якому вчать того, що потрібно для роботи.
offer-kind-none-means = Зараз на підприємстві немає місць, але можна попросити прийти й подивитися.

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
