"""What must not be kept is left out of free text; what people can do stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.sensitive import Kind, without_sensitive

LEFT_OUT = [
    ("Jag har diabetes och jag kan svetsa.", Kind.HEALTH, "svetsa"),
    ("Jag har ont i ryggen. Jag lagar cyklar.", Kind.HEALTH, "cyklar"),
    ("Mitt nummer är 850101-1234, jag kör truck", Kind.PERSONAL_NUMBER, "truck"),
    ("19850101 1234. Jag bakar bröd", Kind.PERSONAL_NUMBER, "bröd"),
    ("Jag har uppehållstillstånd, och jag syr kläder", Kind.LEGAL_STATUS, "syr"),
    ("Ring 070-123 45 67. Jag målar hus.", Kind.CONTACT_DETAILS, "målar"),
    ("I am a Muslim and I can weld", Kind.RELIGION, "weld"),
    ("I am an asylum seeker, I repaired phones", Kind.LEGAL_STATUS, "phones"),
    ("I'm pregnant. I sewed dresses.", Kind.HEALTH, "dresses"),
    ("I come from Mykolaiv, I welded ships", Kind.BIRTH_COUNTRY, "ships"),
    ("write me at amina@example.com. I cook", Kind.CONTACT_DETAILS, "cook"),
    ("انا مسلم، عندي خبرة في اللحام", Kind.RELIGION, "اللحام"),
    ("انا من سوريا، كنت نجارا", Kind.BIRTH_COUNTRY, "نجارا"),
    ("أنا حامل. أعرف الخياطة", Kind.HEALTH, "الخياطة"),
    ("رقمي ٨٥٠١٠١-١٢٣٤، أعرف الطبخ", Kind.PERSONAL_NUMBER, "الطبخ"),
    ("Я біженка, вмію шити", Kind.LEGAL_STATUS, "шити"),
    ("У мене діабет, працюю зварником", Kind.HEALTH, "зварником"),
    ("Я православна. Печу хліб.", Kind.RELIGION, "хліб"),
    ("من پناهنده هستم، خیاطی بلدم", Kind.LEGAL_STATUS, "خیاطی"),
    ("من هزاره هستم. جوشکاری بلدم", Kind.ETHNICITY, "جوشکاری"),
    ("حامله هستم، آشپزی بلدم", Kind.HEALTH, "آشپزی"),
    ("ኣነ ኦርቶዶክስ እየ። ምስፋይ ይኽእል", Kind.RELIGION, "ምስፋይ"),
    ("ሓታቲ ዑቕባ እየ፣ መኪና ይዕርይ", Kind.LEGAL_STATUS, "መኪና"),
    ("Waxaan ahay qaxooti, dharka ayaan tolaa", Kind.LEGAL_STATUS, "tolaa"),
    ("Waxaan ka imid Muqdisho. Cunto baan kariyaa", Kind.BIRTH_COUNTRY, "kariyaa"),
]

KEPT = [
    "Jag har jobbat på sjukhus med sjuka patienter",
    "Jag skötte sjuka djur på gården",
    "Jag har körkort och kan prata kurdiska",
    "Jag är född 2001 och gillar att meka",
    "I worked as a nurse in a hospital",
    "I took care of sick animals",
    "I helped refugees as a volunteer",
    "I have a driving licence. I speak Kurdish and Arabic.",
    "I cook Thai food and Syrian bread",
    "I like cars; we had 12 goats in 2015",
    "عملت ممرضا في مستشفى",
    "أعرف الطبخ والخياطة",
    "Працювала медсестрою в лікарні",
    "Ремонтую трактори і машини",
    "در شفاخانه نرس بودم",
    "خیاطی و آشپزی بلدم",
    "ኣብ ሆስፒታል ነርስ ኮይነ ሰሪሐ",
    "መኪና ምዕራይ ይኽእል",
    "Waxaan ka shaqeeyay isbitaal",
    "Ari baan xannaanayn jiray",
]


@pytest.mark.parametrize(("text", "kind", "stays"), LEFT_OUT)
def test_left_out(text: str, kind: Kind, stays: str) -> None:
    cleaned = without_sensitive(text)
    assert kind in cleaned.removed
    assert stays in cleaned.text
    assert cleaned.text != text


@pytest.mark.parametrize("text", KEPT)
def test_kept(text: str) -> None:
    assert without_sensitive(text).text == text


@given(st.text(max_size=400))
def test_only_pieces_of_the_text_are_left(text: str) -> None:
    cleaned = without_sensitive(text)
    remaining = iter(text)
    assert all(char in remaining for char in cleaned.text), "the kept characters are not in the order of the input"
    assert without_sensitive(cleaned.text).text == cleaned.text
