"""`/privacy` with long lists: further pages, and everything fits into a message."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.actions import MAX_BYTES, Action, Privacy, encode
from bot.cards import privacy as cards
from bot.cards.consents import again_screen
from bot.i18n import Sayable, languages, say, t, translate
from bot.screen import Screen
from bot.services.privacy_page import Agreed, FirmSaw, Kept, Seen, StaffSaw
from bot.services.retention import Periods
from bot.texts.consents import ConsentText
from db.enums import ConsentPurpose, ReachBy
from db.models import Consent, Conversation, Person, Profile
from tests.conftest import NOW

ZONE = ZoneInfo("Europe/Stockholm")
NAME = "Hotings Skogsmaskinverkstad"
#: So many characters go into one message (Bot API).
MOST = 4096


def _kept(firms: int) -> Kept:
    person = Person(id=1, telegram_id=2, language="sv", created_at=NOW - timedelta(days=400))
    seen: list[Seen] = [FirmSaw(NAME, one, ReachBy.PHONE, NOW, NOW, NOW, NOW, True) for one in range(firms)]
    own = [
        Agreed(Consent(purpose=purpose, given_at=NOW), is_current=False, version="2027-01-01")
        for purpose in (ConsentPurpose.PROFILE, ConsentPurpose.REMINDERS, ConsentPurpose.BROADCASTS)
    ]
    given = [
        Agreed(Consent(purpose=ConsentPurpose.COMPANY, given_at=NOW), True, "1", company=NAME, lead_id=999_999_999)
        for _ in range(firms)
    ]
    counts = dict.fromkeys(("rankings", "questions", "dialogues", "evenings", "visits"), 3)
    return Kept(
        person=person,
        answers=None,
        has_phone=True,
        has_role=True,
        seen=seen,
        agreed=[*own, *given],
        periods=Periods(30, 12),
        **counts,
    )


def _said(texts: tuple[Sayable, ...], language: str = "sv") -> str:
    return "\n\n".join(say(language, text, as_html=True) for text in texts)


def _actions(screen: Screen) -> list[Action]:
    return [button.action for row in screen.rows for button in row if button.action is not None]


def test_the_first_page_fits_into_a_message_in_every_language() -> None:
    kept = _kept(30)
    kept.person.referral_code_id = 1
    kept = replace(kept, answers=Conversation(answers={"birth_year": 1990}, updated_at=NOW))
    first = cards.page(kept, ZONE).led_by(t("lead-withdrawn", company=NAME))
    for language in languages():
        assert len(_said(first.paragraphs, language)) < MOST, language
    assert all(len(encode(action).encode()) <= MAX_BYTES for action in _actions(first))
    assert {Privacy("seen-0"), Privacy("agreed-0")} < set(_actions(first))


def test_everybody_is_on_one_of_the_pages_and_each_consent_has_its_button() -> None:
    kept = _kept(11)
    shown = [cards.seen_page(kept, ZONE, number) for number in range(4)]
    assert [_said(one.paragraphs).count("du sa ja") for one in shown] == [5, 5, 1, 0]
    assert [Privacy(f"seen-{number}") in _actions(one) for number, one in enumerate(shown, 1)] == [
        True,
        True,
        False,
        False,
    ]
    backs = [action for number in range(2) for action in _actions(cards.agreed_page(kept, ZONE, number))]
    assert len([one for one in backs if type(one).code == "back"]) == len(kept.agreed)
    assert len([one for one in backs if type(one).code == "renew"]) == 3, "a text that is new can be read"


def test_a_new_text_is_shown_with_what_is_new_and_its_version_in_the_buttons() -> None:
    text = ConsentText("2027-01-01", ("news-ask",), new="privacy-words-gone", words="")
    shown = again_screen(text, Consent(purpose=ConsentPurpose.BROADCASTS, given_at=NOW), zone=ZONE)
    said = [say("sv", one) for one in shown.paragraphs]
    assert said[1:] == [translate("sv", "privacy-words-gone"), translate("sv", "news-ask")]
    assert [encode(one) for one in _actions(shown)] == [
        "renew:broadcasts:0:2027-01-01:yes",
        "renew:broadcasts:0:2027-01-01:no",
    ]


def test_each_new_text_that_waits_has_buttons_of_its_own() -> None:
    text = ConsentText("2027-01-01", ("news-ask",), new="", words="")
    purposes = (ConsentPurpose.PROFILE, ConsentPurpose.REMINDERS, ConsentPurpose.BROADCASTS)
    kept = _kept(0)
    for language in languages():
        screens = [again_screen(text, Consent(purpose=one, given_at=NOW), zone=ZONE) for one in purposes]
        labels = [
            say(language, button.label)
            for shown in (*screens, cards.page(kept, ZONE))
            for row in shown.rows
            for button in row
        ]
        assert len(set(labels)) == len(labels), language


def test_only_what_was_shared_is_said_to_be_shared() -> None:
    profile = Profile(birth_year=1990, languages=[], travel_by=[], updated_at=NOW)
    seen = FirmSaw(NAME, 1, ReachBy.PHONE, NOW, NOW, NOW, None, False, profile, [])

    def said(seen: FirmSaw) -> str:
        return _said(tuple(cards.seen_lines(seen, ZONE))).translate({0x2068: None, 0x2069: None})

    assert "Det här delade du: ålder." in said(seen)
    profile.first_name, profile.languages = "Signe", ["ar"]
    assert "Det här delade du: förnamn, ålder och språk." in said(seen)
    gone = replace(seen, profile=None)
    assert "delade du" not in said(gone), "nobody knows any more what it was"
    assert "Du valde att de får ringa." in said(gone)


def test_staff_are_told_by_what_they_saw() -> None:
    for language in languages():
        words = {_said(tuple(cards.seen_lines(StaffSaw(what, NOW), ZONE)), language) for what in _WHAT}
        assert len(words) == len(_WHAT), language


_WHAT = ("answers", "ranking", "question", "dialogue", "lead")
