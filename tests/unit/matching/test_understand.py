"""What people write in seven languages, and what is understood of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.understand import understand
from tests.unit.matching.small import small_lexicon


def meaning(text: str) -> dict[str, str]:
    return {found.concept: found.stance for found in understand(text, small_lexicon())}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("jag har svetsat hos min farbror i fem år", "welding"),
        ("svetsaren", "welding"),
        ("svettsare", "welding"),
        ("SVETSNING!!!", "welding"),
        ("lagar gärna mat åt hela familjen", "cooking"),
        ("jag ar kock", "cooking"),
        ("vi byggde möblerna själva", "carpentry"),
        ("byggde mobler", "carpentry"),
        ("traktormotorer", "vehicles"),
        ("my brother and I fixed old cars", "vehicle-repair"),
        ("I was welding at home", "welding"),
        ("welderr", "welding"),
        ("كنت أعمل لحّاماً في بغداد", "welding"),
        ("بالطبخ", "cooking"),
        ("اشتغلت بنجارة الخشب", "carpentry"),
        ("працював зварником три роки", "welding"),
        ("кухарем", "cooking"),
        ("جوش کاری بلدم", "welding"),
        ("جوشکاريی", "welding"),
        ("موترها را ترمیم می‌کردم", "vehicle-repair"),
        ("መካይን እጽግን ነይረ", "vehicle-repair"),
        ("ከሻኒት ነይረ", "cooking"),
        ("waxaan kariyaa cuntada", "cooking"),
        ("makanik baan ahaa", "vehicle-repair"),
    ],
)
def test_inflected_misspelt_and_compound_words_are_understood(text: str, concept: str) -> None:
    assert meaning(text) == {concept: "have"}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("jag gillar inte att svetsa", "not"),
        ("svetsa gillar jag inte", "not"),
        ("jag hatar svetsning", "not"),
        ("inte bara svetsa", "have"),
        ("jag vill lära mig svetsa", "wish"),
        ("jag har aldrig svetsat men vill lära mig", "wish"),
        ("I do NOT like welding", "not"),
        ("I can't weld", "not"),
        ("I'd like to become a welder", "wish"),
        ("I am not only a welder", "have"),
        ("لا أحب اللحام", "not"),
        ("ما بعرف لحام", "not"),
        ("أريد أن أتعلم اللحام", "wish"),
        ("я не вмію зварювати", "not"),
        ("ненавиджу зварювати", "not"),
        ("хочу навчитися зварювати", "wish"),
        ("جوشکاری دوست ندارم", "not"),
        ("جوشکاری نمی‌کنم", "not"),
        ("می‌خواهم جوشکاری یاد بگیرم", "wish"),
        ("ልሓም ኣይፈቱን", "not"),
        ("ልሓም ክመሃር እደሊ", "wish"),
        ("ماعندي خبرة باللحام", "not"),
        ("anything but welding", "not"),
        ("alxanka ma jecli", "not"),
        ("waxaan rabaa inaan barto alxanka", "wish"),
    ],
)
def test_not_and_want_are_told_from_have(text: str, stance: str) -> None:
    assert meaning(text) == {"welding": stance}


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("kan inte laga mat, men jag snickrar gärna", {"cooking": "not", "carpentry": "have"}),
        ("gillar inte matlagning, bilar eller svets", {"cooking": "not", "vehicles": "not", "welding": "not"}),
        ("I want to learn to weld and have worked as a chef", {"welding": "wish", "cooking": "have"}),
        ("نجّار وما بعرف اطبخ", {"carpentry": "have", "cooking": "not"}),
        ("نجار بودم ولی آشپزی نمی‌کنم", {"carpentry": "have", "cooking": "not"}),
        ("ጸራቢ እየ ግን ምኽሻን ኣይክእልን", {"carpentry": "have", "cooking": "not"}),
        ("nijaar baan ahay laakiin alxan ma aqaan", {"carpentry": "have", "welding": "not"}),
        (
            "hore makaanik baan ahaa hadda waxaan rabaa inaan noqdo alxame",
            {"vehicle-repair": "have", "welding": "wish"},
        ),
        ("я столяр, але не вмію зварювати", {"carpentry": "have", "welding": "not"}),
    ],
)
def test_each_thing_has_its_own_stance(text: str, stances: dict[str, str]) -> None:
    assert meaning(text) == stances


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂 🙂",
        "hej jag heter Ali och bor i Östersund",
        "I am 17 years old and live with my family",
        "اسمي محمد وأسكن في كروكوم",
        "мене звати Оля, я живу в Оре",
        "سلام اسم من رضا است",
        "ስመይ ኣብርሃም እዩ",
        "magacaygu waa Cali",
        "asdf qwerty",
    ],
)
def test_nothing_found_is_nothing_and_never_a_guess(text: str) -> None:
    assert understand(text, small_lexicon()) == ()


def test_the_persons_own_words_are_an_exact_piece_of_the_text() -> None:
    text = "Hemma brukade jag MEKA  med mopeden, typ."
    (found,) = understand(text, small_lexicon())
    assert found.text == "MEKA  med mopeden"


def test_a_sure_word_is_surer_than_a_misspelt_one() -> None:
    (right,) = understand("svetsare", small_lexicon())
    (wrong,) = understand("svettsare", small_lexicon())
    assert 0.9 < right.confidence <= 1
    assert 0.4 <= wrong.confidence < right.confidence


def test_two_scripts_in_one_text_are_both_understood() -> None:
    assert meaning("I weld. نجار") == {"welding": "have", "carpentry": "have"}


@given(st.text(max_size=300))
def test_any_text_is_read_without_fault(text: str) -> None:
    for found in understand(text, small_lexicon()):
        assert found.text in text
        assert 0 < found.confidence <= 1
        assert found.stance in {"have", "wish", "not"}
