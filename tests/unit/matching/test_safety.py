"""Messages that wait for staff, and harmless ones in every language that must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.safety import Concern, concerns

# What is written, by why it waits. The words stand here so that nobody has to meet them in a chat.
HELD: dict[Concern, list[str]] = {
    Concern.CONTACT: [
        "Ring mig på 070-123 45 67",
        "mitt nummer är noll sju noll ett två tre fyra fem sex sju",
        "o7o 123 45 67",
        "٠٧٠١٢٣٤٥٦٧",
        "اتصل بي على ٠٧٠ ١٢٣ ٤٥ ٦٧",
        "رقمي صفر سبعة صفر واحد اثنين ثلاثة اربعة",
        "мій номер нуль шість сім один два три чотири",
        "شماره\u200cام صفر هفت صفر یک دو سه چهار",
        "lambarkaygu waa eber toddoba eber kow laba saddex afar",
        "ቁጽረይ ዜሮ ሸውዓተ ዜሮ ሓደ ክልተ ሰለስተ",
        "7 0 1 2 3 4 5 6",
        "7️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣",
        "skriv till lina@example.com",
        "adda mig på snap",
        "min insta är lina.x",
        "@linamorsjo",
        "kolla www.example.org",
        "jag bor på Storgatan 12",
        "sänd via WhatsApp",
        "سنابي lina",
        "اكتبلي على الواتساب",
        "пиши мені у вайбер",
        "واتساپ داری؟",
        "ኣብ ዋትሳፕ ጽሓፈለይ",
        "waatsab ma leedahay",
    ],
    Concern.MONEY: [
        "kan du swisha mig?",
        "skicka lite pengar",
        "send me some money please",
        "ارسل لي فلوس",
        "позич мені грошей",
        "برایم پول بفرست",
        "ገንዘብ ሃበኒ",
        "lacag ii soo dir",
        "det kostar 500 kr",
        "I will pay you",
    ],
    Concern.INSULT: [
        "din jävla idiot",
        "du är dum",
        "you are stupid",
        "انت غبي",
        "ти дурний",
        "خفه شو",
        "ደንቆሮ",
        "doqon baad tahay",
    ],
    Concern.THREAT: [
        "jag ska döda dig",
        "I will kill you",
        "ساقتلك",
        "я тебе вб'ю",
        "می\u200cکشمت",
        "ክቐትለካ እየ",
        "waan ku dilayaa",
    ],
    Concern.SEXUAL: [
        "skicka en nakenbild",
        "send nudes",
        "har du pojkvän?",
        "صور عارية",
        "скинь голі фото",
        "عکس لخت بفرست",
        "sawir qaawan ii soo dir",
    ],
    Concern.MEETING: [
        "kan vi träffas ensamma?",
        "kom hem till mig",
        "meet me alone",
        "نلتقي لوحدنا",
        "зустрінемось наодинці",
        "تنها بیا",
        "በይንኻ ምጻእ",
        "cidna ha u sheegin",
    ],
}

HARMLESS = [
    "cunto karinta waa i fududahay bariis hilib baasto wax walba waan kariyaa",
    "miiska dugsiga jabay musbaar baan ku garaaci jirnay",
    "بعرف بعمل كسرة وملاح ولحم شرموط",
    "بطلع بكير وبحب الجبل والصيد بالبارودة",
    "بحب المكياج وعندي حساب انستا بعرض شغلي عليه",
    "löser rubiks kub på 20 sek å gillar matte",
    "virkar gosedjur och säljer på instagram",
    "دو نفری سر میز کار می‌کنیم",
    "کار با عدد و رقم، حساب مغازه، جمع و تفریق پول",
    "веду тікток про котів, сама монтую, 12 тисяч підписників",
    "ክዳን ቆልዑ ብጎልፎ ኣልሚመ እሸይጥ ኣብ ፌስቡክ",
    "jag kan komma klockan 7",
    "vi gör 2 500 ton om året",
    "vi gör 2 500 000 chips om året",
    "mitt körkort B",
    "Jag jobbade där 2019, 2020 och 2021",
    "öppet 7-16 alla dagar",
    "skiften är 06-14, 14-22, 22-06",
    "vi börjar 06.30 och slutar 15.00",
    "den 10 december 2026 kl 17:00",
    "2026-12-10 eller 2026-12-11",
    "Hur mycket tjänar man i timmen?",
    "Får man 130 kronor i timmen?",
    "Vi är sex personer i laget och vi har sex maskiner",
    "Är det farligt att jobba med nötter?",
    "Behöver man kunna svenska för att jobba hos er?",
    "Vad gör du en vanlig dag?",
    "Hur många jobbar där? 24 personer",
    "ISO 9001:2015 gäller",
    "stål EN 1090-2 och 3 mm plåt",
    "Jag är 17 år, kan jag komma på praktik?",
    "Får man ta med sin mamma?",
    "Kan jag komma hem till er verkstad på besök?",
    "do you have a uniform?",
    "I can start at 7",
    "we make 2,500 tonnes a year",
    "how much do they pay you an hour?",
    "Can I come with a friend?",
    "Do I need a driving licence B?",
    "How do I find you from the bus?",
    "هل العمل صعب؟",
    "أستطيع أن آتي الساعة 7",
    "كم الراتب في الشهر؟",
    "ننتج 2500 طن في السنة",
    "هل أحتاج إلى رخصة قيادة؟",
    "هل يوجد مكان للصلاة أو استراحة؟",
    "Я можу прийти о 7 годині",
    "Скільки платять за годину?",
    "Чи потрібні права категорії B?",
    "У нас працює 24 людини, до побачення",
    "я член команди",
    "می‌توانم ساعت ۷ بیایم",
    "هیچ کس آنجا دری حرف می‌زند؟",
    "معاش چند است؟",
    "آیا گواهینامه لازم است؟",
    "سال ۲۰۱۹ و ۲۰۲۰ کار کردم",
    "ሰዓት 7 ክመጽእ እኽእል",
    "ስራሕ ከቢድ ድዩ?",
    "ክንደይ ደሞዝ ኣሎ ኣብ ሰዓት?",
    "ፍቓድ ምዝዋር የድልየኒ ድዩ?",
    "Waxaan imaan karaa saacadda 7",
    "Shaqadu ma adag tahay?",
    "mushaharku waa imisa saacaddii?",
    "ma u baahanahay shatiga baabuurka B?",
    "Waxaan ka shaqeeyay laba sano iyo saddex bilood",
    "afar qof ayaa ka shaqeeya",
]


@pytest.mark.parametrize(("concern", "text"), [(concern, text) for concern in HELD for text in HELD[concern]])
def test_what_may_harm_somebody_is_noticed(concern: Concern, text: str) -> None:
    assert concern in concerns(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_an_honest_question_passes(text: str) -> None:
    assert concerns(text) == frozenset()


def test_a_number_in_pieces_is_one_number() -> None:
    assert concerns("45 67", ["hej där", "070", "123"]) == {Concern.CONTACT}
    assert concerns("45 67", ["070 123", "vad gör du på dagarna?"]) == frozenset()
    assert concerns("7", ["klockan 8", "eller 9"]) == frozenset()


def test_five_digits_are_a_number_beside_a_word_such_as_call() -> None:
    assert concerns("ring 123 45") == {Concern.CONTACT}
    assert concerns("vi gjorde 12345 chips") == frozenset()


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert concerns(text) <= set(Concern)


@given(
    st.lists(st.integers(0, 9), min_size=10, max_size=12), st.sampled_from(["", " ", "-", ".", " . ", "\n", "/", "*"])
)
def test_a_number_is_noticed_however_it_is_spaced(digits: list[int], between: str) -> None:
    number = between.join(map(str, [0, 7, *digits[2:]]))
    assert Concern.CONTACT in concerns(f"jag heter Lina {number} hej")
