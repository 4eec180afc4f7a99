"""`check texts`: each kind of fault is found in a small made-up folder, and our own texts have none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.i18n import LOCALES, say
from bot.texts.check import Looked, look_through, report
from bot.texts.command import check_texts
from bot.texts.easy import easier_word
from bot.texts.marking import mark
from bot.texts.reading import read_folder
from bot.texts.usage import usage_of
from bot.texts.wording import script_of

HEADER = "# checked by: nobody yet\n\n"
SOURCE = """
hello = Hej { $name }, välkommen hit.
places =
    { $count ->
        [0] Inga platser.
        [one] En plats kvar.
       *[other] { $count } platser kvar.
    }
button-go = Visa mer
"""
ENGLISH = """
hello = Hello { $name }, welcome here.
places =
    { $count ->
        [0] No places.
        [one] One place left.
       *[other] { $count } places left.
    }
button-go = Show more
"""
ARABIC = """
hello = أهلًا { $name }، مرحبًا بك هنا.
places =
    { $count ->
        [0] لا أماكن.
        [one] بقي مكان واحد.
        [two] بقي مكانان.
        [few] بقيت { $count } أماكن.
       *[other] بقي { $count } مكانًا.
    }
button-go = المزيد
"""
CODE = """
from bot.errors import AppError

def show(count, name):
    t("hello", name=name)
    t("places", count=count)
    return Button(t("button-go"), None)
"""
Look = Callable[..., Looked]


@pytest.fixture
def look(tmp_path: Path) -> Look:
    """Writes the folder, with some texts or the code changed, and looks through it."""

    def looked(*, header: str = HEADER, code: str = CODE, **languages: str) -> Looked:
        texts = {"sv": SOURCE, "en": ENGLISH, "ar": ARABIC} | languages
        for language, words in texts.items():
            (tmp_path / "locales" / language).mkdir(parents=True, exist_ok=True)
            (tmp_path / "locales" / language / "common.ftl").write_text(header + words, encoding="utf-8")
        (tmp_path / "code").mkdir(exist_ok=True)
        (tmp_path / "code" / "cards.py").write_text(code, encoding="utf-8")
        return look_through(tmp_path / "locales", tmp_path / "code")

    return looked


def found(looked: Looked) -> set[tuple[str, str]]:
    return {(fault.what, fault.key) for fault in looked.faults}


def test_a_folder_in_order_has_no_faults_but_notes(look: Look) -> None:
    looked = look()
    assert looked.faults == ()
    assert {note.what for note in looked.notes} == {"note-files"}


def test_missing_extra_double_and_unreadable_texts(look: Look) -> None:
    assert found(look(en=ENGLISH.replace("button-go", "button-come"))) == {
        ("missing", "button-go"),
        ("extra", "button-come"),
    }
    assert found(look(ar=ARABIC + "button-go = المزيد الآن\n")) == {("twice", "button-go")}
    assert ("unreadable", "") in found(look(en=ENGLISH + "broken { = \n"))


def test_a_file_for_staff_is_wanted_in_swedish_and_english_only(look: Look, tmp_path: Path) -> None:
    look()
    (tmp_path / "locales" / "sv" / "staff-x.ftl").write_text(f"{HEADER}button-staff = Byt lösenord\n", encoding="utf-8")
    code = CODE + '\n    t("button-staff")\n'
    assert {(fault.what, fault.place) for fault in look(code=code).faults} == {("missing", "locales/en/staff-x.ftl")}


def test_texts_that_no_code_uses_and_keys_that_no_text_has(look: Look) -> None:
    assert found(look(code=CODE.replace('t("hello", name=name)', "pass"))) == {("unused", "hello")}
    named = CODE + '\n    raise AppError("gone-away")\n    t(f"gone-{count}-more")\n'
    assert found(look(code=named)) == {("unknown", "gone-away"), ("unknown", "gone-*-more")}
    # A pattern and an enum's value count as uses; an error of our own takes a key.
    computed = CODE.replace('t("hello", name=name)', 't(f"hel{name}")')
    assert found(look(code=computed)) == set()
    own = CODE + '\nclass Odd(AppError): ...\nraise Odd("gone-odd" if CODE else "hello")\n'
    assert found(look(code=own)) == {("unknown", "gone-odd")}


def test_labels_are_found_where_buttons_are_made(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('Button(t("yes" if x else f"no-{y}"), a)\nOption(v, t("may-" + z))\n', "utf-8")
    assert usage_of(tmp_path).labels == {"yes", "no-*", "may-*"}


def test_other_arguments_and_other_choices(look: Look) -> None:
    assert found(look(en=ENGLISH.replace("{ $name }", "{ $company }"))) == {("arguments", "hello")}
    assert found(look(en=ENGLISH.replace("        [0] No places.\n", ""))) == {("choices", "places")}
    by_word = "\nrole =\n    { $role ->\n        [admin] Chef\n       *[other] Personal\n    }\n"
    code = CODE + '\n    t("role")\n'
    other = by_word.replace("admin", "boss").replace("Chef", "Boss").replace("Personal", "Staff")
    arabic = by_word.replace("Chef", "مدير").replace("Personal", "موظف")
    looked = look(sv=SOURCE + by_word, en=ENGLISH + other, ar=ARABIC + arabic, code=code)
    assert found(looked) == {("choices", "role")}
    assert looked.faults[0].args["keys"] == "admin, boss"


def test_plural_forms_are_those_of_the_language(look: Look) -> None:
    assert found(look(ar=ARABIC.replace("        [few] بقيت { $count } أماكن.\n", ""))) == {
        ("plural-missing", "places")
    }
    assert found(look(en=ENGLISH.replace("[one] One", "[few] Some"))) == {
        ("plural-impossible", "places"),
        ("plural-missing", "places"),
    }
    reason = ARABIC.replace("        [two] بقي مكانان.\n", "").replace(
        "places =", "# forms left out: two – why\nplaces ="
    )
    assert found(look(ar=reason)) == set()


def test_a_number_may_stand_in_place_of_its_form(look: Look) -> None:
    assert found(look(en=ENGLISH.replace("[one] One", "[1] One"))) == set()


def test_labels_that_do_not_fit(look: Look) -> None:
    long = "Visa alla företag som kan passa mig bra just nu"
    looked = look(sv=SOURCE.replace("Visa mer", long))
    assert found(looked) == {("wide", "button-go")}
    assert looked.labels[0].words == long
    assert looked.labels[0].width > 300
    # With its argument a short label can be too long as well.
    named = "button-go = Se { $company } här"
    with_name = SOURCE.replace("button-go = Visa mer", named)
    assert ("wide", "button-go") not in found(look(sv=with_name))
    assert ("wide", "button-go") in found(look(sv=with_name.replace(" här", " här och nu direkt")))


def test_other_languages_left_over(look: Look) -> None:
    left = "أهلًا { $name }، مرحبًا بك هنا."
    assert ("same", "hello") in found(look(ar=ARABIC.replace(left, "Hello { $name }, welcome here.")))
    assert ("foreign", "hello") in found(look(so=ARABIC.replace(left, "Hej { $name }, En plats mer kvar hit.")))


def test_swedish_left_in_english(look: Look) -> None:
    assert found(look(en=ENGLISH.replace("Show more", "Visa mer"))) == {("same", "button-go")}


def test_letters_of_another_script_and_of_a_neighbour(look: Look) -> None:
    assert found(look(ar=ARABIC.replace("المزيد", "المزيد Weiter"))) == {("script", "button-go")}
    assert found(look(ar=ARABIC.replace("المزيد", "المزيد Telegram (praktik)"))) == set()
    assert found(look(ar=ARABIC.replace("المزيد", "المزید"))) == {("letters", "button-go")}
    assert found(look(ar=ARABIC.replace("المزيد", "المزيد ٣"))) == {("digits", "button-go")}
    # One Latin letter inside a word of another script is never a name.
    ukrainian = ENGLISH.replace("Show more", "Показaти").replace(
        "Hello { $name }, welcome here", "Привіт { $name }, раді вам"
    )
    assert ("script", "button-go") in found(look(uk=ukrainian))


def test_nothing_is_said_by_a_pictogram_alone(look: Look) -> None:
    assert found(look(sv=SOURCE.replace("Visa mer", "➡️"))) == {("unspoken", "button-go")}
    assert found(look(sv=SOURCE.replace("Visa mer", "➡️ Visa mer"))) == set()
    only_signs = SOURCE.replace("En plats kvar.", "🟢 plats").replace("{ $count } platser kvar.", "🔴 plats")
    assert found(look(sv=only_signs)) == {("unspoken", "places")}


def test_a_command_is_not_turned_in_a_right_to_left_text(look: Look) -> None:
    loose = ARABIC.replace("المزيد", "المزيد /help")
    assert ("loose", "button-go") in found(look(ar=loose))
    assert "loose" not in {what for what, _key in found(look(ar=loose.replace("/help", '{ "\\u2068/help\\u2069" }')))}


def test_hard_words_and_hard_sentences(look: Look) -> None:
    assert found(look(sv=SOURCE.replace("välkommen hit", "vi återkommer samt meddelar"))) == {("hard", "hello")}
    hard = "industriföretagens rekryteringsbehov " * 8
    looked = look(sv=SOURCE.replace("välkommen hit", f"{hard} sammanfattningsvis"))
    assert ("lix", "hello") in found(looked)
    assert looked.readings[0].lix > 100
    assert easier_word("samtycket") == "ja, säga ja"
    assert easier_word("samtal") is None


def test_who_has_checked_a_file(look: Look) -> None:
    assert {fault.what for fault in look(header="").faults} == {"header-missing"}
    assert found(look(header="# checked by: Amina, i går\n\n")) == {("header-wrong", "")}
    assert found(look(header="# checked by: Amina, 2026-13-01\n\n")) == {("header-wrong", "")}
    signed = look(header="# checked by: Amina Ali, 2026-11-30\n\n")
    assert signed.faults == ()
    assert signed.notes == ()


def test_texts_on_consent_wait_for_a_native(look: Look, tmp_path: Path) -> None:
    texts = {"sv": SOURCE, "en": ENGLISH, "ar": ARABIC}
    words = {"sv": "Får vi spara?", "en": "May we save?", "ar": "هل نحفظ؟"}
    code = CODE + '\n    t("consent-save")\n'
    with_consent = {language: f"{texts[language]}consent-save = {words[language]}\n" for language in texts}
    looked = look(code=code, **with_consent)
    assert [(fault.what, fault.place) for fault in looked.faults] == [
        ("mark-missing", "locales/ar/common.ftl"),
        ("mark-missing", "locales/en/common.ftl"),
    ]
    assert mark(read_folder(tmp_path / "locales")) == 2
    again = look_through(tmp_path / "locales", tmp_path / "code")
    assert again.faults == ()
    assert [note.what for note in again.notes].count("note-native") == 2
    signed = with_consent["en"].replace("consent-save", "# checked by: Joan, 2026-12-01\nconsent-save")
    assert [fault.place for fault in look(code=code, **with_consent | {"en": signed}).faults] == [
        "locales/ar/common.ftl"
    ]


def test_headers_are_added_once_and_leave_the_texts_alone(look: Look, tmp_path: Path) -> None:
    look(header="")
    assert mark(read_folder(tmp_path / "locales")) == 3
    written = (tmp_path / "locales" / "sv" / "common.ftl").read_text("utf-8")
    assert written == f"# checked by: nobody yet\n\n{SOURCE}"
    assert mark(read_folder(tmp_path / "locales")) == 0


def test_a_language_without_a_font_is_noted(look: Look) -> None:
    thai = ENGLISH.replace("Show more", "แสดงเพิ่มเติม").replace("Hello { $name }, welcome here", "สวัสดี { $name }")
    looked = look(th=thai.replace("        [one] One place left.\n", ""))
    assert script_of("th") == "THAI"
    assert [note.place for note in looked.notes if note.what == "font"] == ["locales/th"]


def test_every_fault_is_told_in_a_line_and_stands_in_the_report(look: Look, tmp_path: Path) -> None:
    looked = look(sv=SOURCE.replace("välkommen hit", "meddela " * 12), header="")
    lines = [say("en", fault.told()) for fault in looked.faults]
    assert all("locales/sv/common.ftl" in line or "locales/" in line for line in lines)
    assert all("\n" not in line for line in lines)
    assert all(line in say("en", report(looked)) for line in lines)


def test_our_own_texts_are_in_order(tmp_path: Path) -> None:
    told, in_order = check_texts(LOCALES, report_to=tmp_path / "report.txt")
    assert in_order, "\n".join(say("en", line) for line in told)
    assert "LIX" in (tmp_path / "report.txt").read_text("utf-8")
