"""The candidate's conversation when it does not go as planned: what people really do with a phone."""

import json

import pytest
from sqlalchemy import select

from bot.i18n import translate
from db.enums import SkillKind
from db.models import Conversation, Person, Profile, Ranking, Skill
from sandbox.client import Phone
from tests.bot.stage import Stage

TO_CONSENT = ("[Svenska]", "[Börja]", "1990")
TO_SKILLS = (*TO_CONSENT, "[Ja]", "[Krokom]", "[Praktik]", "[Klar]", "[Metall]", "[Klar]")
TO_NAME = (*TO_SKILLS, "Jag har svetsat på gården", "[Klar]", "[enkla saker]", "[Klar]", "[100 km]", "[Buss]", "[Klar]")
TO_MATCHES = (*TO_NAME, "Alva", "[Visa vad som passar mig]")


async def _started(stage: Stage, *steps: str, language: str = "sv") -> Phone:
    phone = await stage.person("Alva", language)
    await phone.start()
    await stage.settle()
    await stage.say(phone, *steps)
    return phone


async def _answers(stage: Stage) -> dict[str, object]:
    async with stage.program.database.transaction() as session:
        found = await session.scalar(select(Conversation.answers).where(Conversation.flow == "profile"))
    return found or {}


async def _people(stage: Stage, phone: Phone) -> list[Person]:
    async with stage.program.database.transaction() as session:
        return list(await session.scalars(select(Person).where(Person.telegram_id == phone.id)))


async def test_under_thirteen_nothing_is_stored(stage: Stage) -> None:
    phone = await _started(stage, "[Svenska]", "[Börja]", "2015")
    text = await phone.last_text()
    assert "under 13" in text
    assert "Industrinatten" in text
    assert await _people(stage, phone) == []


async def test_an_ambiguous_year_is_asked_about(stage: Stage) -> None:
    phone = await _started(stage, "[Svenska]", "[Börja]", "2013")
    assert "fyllt 13" in await phone.last_text()
    await stage.say(phone, "nej")
    assert await _people(stage, phone) == []
    other = await _started(stage, "[Svenska]", "[Börja]", "2013", "[Ja]")
    assert "spara dina svar" in await other.last_text()
    third = await _started(stage, "[Svenska]", "[Börja]", "20060312-1234")
    assert translate("sv", "sensitive-only-year") in await third.last_text()
    async with stage.program.database.transaction() as session:
        answers = str(list(await session.scalars(select(Conversation.answers))))
    assert "2006" in answers
    assert "0312" not in answers


async def test_without_consent_nothing_is_kept_and_nobody_is_sent_away_empty(stage: Stage) -> None:
    phone = await _started(stage, *TO_CONSENT, "[Nej]")
    assert "Industrinatten" in await phone.last_text()
    assert await _answers(stage) == {}


async def test_what_must_not_be_kept_is_not(stage: Stage) -> None:
    phone = await _started(stage, *TO_SKILLS)
    secret = "Jag är muslim. Mitt nummer är 850101-1234."
    # Words under a picture and in a message that was changed are not read at all, and the person is told so.
    await _sends(stage, phone, photo=[PHOTO], caption=secret)
    assert "Jag kan tyvärr inte titta på bilder" in await phone.last_text()
    await _sends(stage, phone, "edited_message", text=secret)
    assert "Jag läser bara nya meddelanden" in await phone.last_text()
    # What somebody passes on is read like their own words.
    origin = {"type": "hidden_user", "sender_user_name": "Alva", "date": 1}
    await _sends(stage, phone, text=f"{secret} Jag har svetsat.", forward_origin=origin)
    assert "religion" in await phone.last_text()
    assert "svetsning" in str((await phone.from_bot())[-1])
    kept = json.dumps(await _answers(stage))
    assert "muslim" not in kept
    assert "850101" not in kept


PHOTO = {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}


async def _sends(stage: Stage, phone: Phone, kind: str = "message", **content: object) -> None:
    person = {"id": phone.id, "is_bot": False, "first_name": "Alva", "language_code": "sv"}
    chat = {"id": phone.id, "type": "private", "first_name": "Alva"}
    message = {"message_id": 5000 + len(content), "date": 1795424400, "from": person, "chat": chat, **content}
    await phone.do("update", **{kind: message | ({"edit_date": 1795424400} if kind == "edited_message" else {})})
    await stage.settle()


@pytest.mark.parametrize("deed", ["voice", "photo", "sticker", "video_note", "document", "poll", "dice", "animation"])
async def test_what_cannot_be_read_gets_a_kind_answer_and_the_question_again(stage: Stage, deed: str) -> None:
    phone = await _started(stage, *TO_SKILLS)
    await phone.do(deed)
    await stage.settle()
    text = await phone.last_text()
    assert "kan jag tyvärr inte" in text or "Jag kan tyvärr inte" in text
    assert "Vad kan du" in text


async def test_nothing_understood_offers_buttons(stage: Stage) -> None:
    phone = await _started(stage, *TO_SKILLS, "blubb blubb")
    assert "inte ditt" in await phone.last_text()
    await stage.say(phone, "[metallarbete]", "[Klar]")
    assert (await _answers(stage))["skills"] == ["metalwork"]


async def test_two_answers_at_once_are_taken_in_order(stage: Stage) -> None:
    phone = await _started(stage, "[Svenska]", "[Börja]", "1990", "[Ja]")
    await phone.text("Krokom")
    await phone.text("praktik")
    await stage.settle()
    answers = await _answers(stage)
    assert answers["municipality"] == "krokom"
    assert answers["wants"] == ["internship"]


async def test_an_old_button_still_changes_its_own_answer(stage: Stage) -> None:
    phone = await _started(stage, *TO_SKILLS)
    first = (await phone.from_bot())[0]["message_id"]
    await phone.press_data(first, "answer:profile:municipality:are")
    await stage.settle()
    answers = await _answers(stage)
    assert answers["municipality"] == "are"
    assert answers["wants"] == ["internship"], "the rest stays"


async def test_start_in_the_middle_goes_on_where_it_was(stage: Stage) -> None:
    phone = await _started(stage, *TO_SKILLS)
    await phone.start()
    await stage.settle()
    text = await phone.last_text()
    assert "Välkommen tillbaka" in text
    assert "Vad kan du" in text


async def test_language_can_change_in_the_middle(stage: Stage) -> None:
    phone = await _started(stage, *TO_SKILLS, "/language", f"[{translate('ar', 'language-name')}]")
    question = translate("ar", "question-profile-skills-text").replace("<b>", "").split("</b>")[0]
    assert question[:20] in (await phone.last_text())
    rows = (await phone.from_bot())[-1]["reply_markup"]["inline_keyboard"]
    assert all(len(row) == 1 for row in rows), "right to left: one button in a row"


async def test_everything_skipped_still_gives_three_offers(stage: Stage) -> None:
    steps = ["[Svenska]", "[Börja]", "1990", "[Ja]", *["vet inte"] * 12, "/matches"]
    phone = await _started(stage, *steps)
    cards = [m for m in await phone.from_bot() if "Ja, berätta" in str(m.get("reply_markup"))]
    assert len(cards) == 3


async def test_matches_say_why_in_the_persons_own_words(stage: Stage) -> None:
    phone = await _started(stage, *TO_MATCHES)
    cards = [m["text"] for m in await phone.from_bot() if "Ja, berätta" in str(m.get("reply_markup"))]
    assert len(cards) == 3
    assert any("Du sa ”\u2068svetsat" in card for card in cards)
    firms = {card.split("–")[1].split("\n")[0] for card in cards}
    assert len(firms) == 3, "one offer a firm"
    async with stage.program.database.transaction() as session:
        record = (await session.scalars(select(Ranking.record))).first()
    assert record is not None
    assert {"input", "lexicon", "weights", "result"} <= set(record)


async def test_not_for_me_asks_why_and_shows_the_next(stage: Stage) -> None:
    phone = await _started(stage, *TO_MATCHES)
    first, *others = [m for m in await phone.from_bot() if "Ja, berätta" in str(m.get("reply_markup"))]
    await phone.press("Inte för mig", message_id=first["message_id"])
    await stage.settle()
    await stage.say(phone, "[För långt bort]")
    now = next(m for m in await phone.from_bot() if m["message_id"] == first["message_id"])
    assert "nästa förslag" in now["text"]
    title = now["text"].split("\n\n")[1]
    assert all(title not in one["text"] for one in (first, *others)), "none that is on the phone already"


async def test_more_shows_others(stage: Stage) -> None:
    phone = await _started(stage, *TO_MATCHES)
    before = {m["text"] for m in await phone.from_bot() if "Ja, berätta" in str(m.get("reply_markup"))}
    await stage.say(phone, "[Visa fler]")
    after = {m["text"] for m in await phone.from_bot() if "Ja, berätta" in str(m.get("reply_markup"))} - before
    assert len(after) == 3


async def test_one_answer_can_be_changed_in_the_summary(stage: Stage) -> None:
    phone = await _started(stage, *TO_NAME, "Alva", "[Ändra: ⁨Bor i⁩]", "[Åre]")
    assert "Åre" in await phone.last_text()
    assert "Dina svar" in await phone.last_text()
    async with stage.program.database.transaction() as session:
        profile = (await session.scalars(select(Profile))).one()
        skills = (await session.scalars(select(Skill))).all()
    assert profile.municipality == "are"
    assert ("welding", SkillKind.SKILL) in {(skill.concept, skill.kind) for skill in skills}


async def test_the_place_of_the_phone_is_rounded(stage: Stage) -> None:
    phone = await _started(stage, *TO_CONSENT, "[Ja]", "[📍 Använd telefonens plats]")
    await phone.do("location", latitude=63.3212345, longitude=14.4598765)
    await stage.settle()
    answers = await _answers(stage)
    assert answers["place"] == {"latitude": 63.32, "longitude": 14.46}
    assert answers["municipality"] == "krokom"
    assert (await phone.chat())["reply_keyboard"] is None


async def test_a_voice_of_reason_for_an_essay(stage: Stage) -> None:
    essay = "Jag har svetsat och lagat traktorer och bakat bröd. " * 75
    phone = await _started(stage, *TO_SKILLS, essay)
    assert "Så här förstod jag dig" in await phone.last_text()
    skills_text = (await _answers(stage))["skills_text"]
    assert isinstance(skills_text, dict)
    assert len(skills_text["text"]) <= 1000


async def test_stop_stops_and_start_comes_back(stage: Stage) -> None:
    phone = await _started(stage, *TO_MATCHES, "/stop")
    assert (await _people(stage, phone))[0].paused_at is not None
    await phone.start()
    await stage.settle()
    assert (await _people(stage, phone))[0].paused_at is None


async def test_blocking_is_noticed(stage: Stage) -> None:
    phone = await _started(stage, *TO_MATCHES)
    await phone.do("block")
    await stage.settle()
    assert (await _people(stage, phone))[0].unreachable_at is not None
    await phone.text("hej")
    await stage.settle()
    assert (await _people(stage, phone))[0].unreachable_at is None


async def test_export_is_a_file_with_everything(stage: Stage) -> None:
    phone = await _started(stage, *TO_MATCHES, "/privacy", "[Hämta allt som en fil]")
    document = (await phone.from_bot())[-1]["document"]
    async with stage.client._http.get(f"{stage.client.url}/control/files/{document['file_id']}") as response:
        stored = json.loads(await response.read())
    assert stored["person"]["telegram_id"] == phone.id
    assert stored["profile"][0]["first_name"] == "Alva"
    assert stored["conversation"][0]["answers"]["skills_text"]["text"] == "Jag har svetsat på gården"
    assert stored["consent"]


async def test_privacy_tells_a_guest_that_an_evening_is_stored(stage: Stage) -> None:
    phone = await _started(stage, "[Svenska]", "/privacy")
    assert translate("sv", "privacy-nothing") in await phone.last_text()
    await stage.say(phone, "/evening", "/privacy")
    assert translate("sv", "privacy-nothing") not in await phone.last_text()
    assert translate("sv", "privacy-evening") in await phone.last_text()


async def test_a_minor_never_sees_what_is_not_for_minors(stage: Stage) -> None:
    phone = await _started(stage, "[Svenska]", "[Börja]", "2011", "[Ja]", "[Östersund]", "[Nej]", *["vet inte"] * 11)
    await stage.say(phone, "/matches")
    shown = [m for m in await phone.from_bot() if "Ja, berätta" in str(m.get("reply_markup"))]
    assert shown
    forged = (await phone.from_bot())[-1]["message_id"]
    async with stage.program.database.transaction() as session:
        from db.models import Offer

        offer = await session.scalar(select(Offer.id).where(Offer.min_age >= 18).limit(1))
    await phone.press_data(forged, f"want:{offer}:telegram")
    await stage.settle()
    assert "18" in await phone.last_text()
    await stage.say(phone, "/leads")
    assert "inte sagt ja" in await phone.last_text()


async def test_who_writes_in_another_language_is_asked_once_whether_to_change(stage: Stage) -> None:
    arabic = "كنت أعمل في الخياطة وأطبخ الخبز في البيت"
    phone = await _started(stage, *TO_SKILLS, arabic)
    assert (await phone.from_bot())[-1]["text"] == translate("ar", "language-offer")
    await stage.say(phone, f"[{translate('ar', 'language-offer-yes')}]")
    assert (await phone.from_bot())[-1]["text"].startswith(translate("ar", "progress", number=5, total=10))
    await stage.say(phone, f"[{translate('ar', 'button-back')}]", "Jag har svetsat och kört lastbil i många år")
    assert (await phone.from_bot())[-1]["text"] != translate("sv", "language-offer"), "once is enough"
