"""A firm's own offers over HTTP: forged buttons, a contact removed in the middle, drafts that stay, pictures."""

from typing import Any

from sqlalchemy import delete, select

from bot.actions import OwnOffer, RunOffer, ShowPhotos, encode
from bot.i18n import translate
from db.base import Base
from db.enums import OfferState
from db.models import Company, CompanyContact, Conversation, Offer, Person
from sandbox.client import Phone
from tests.bot.stage import Stage

KARIN, MAJA, OLLE = 900001, 910001, 910003
STEPS = (
    "page", "change", "edit-title", "words", "less-welding", "add-welding", "more", "reread", "fit", "preview-ar",
    "publish", "drop-yes", "pause", "open", "photos", "photo", "show-x", "unshow-x", "nonsense", "",
)  # fmt: skip


async def _presses(stage: Stage, phone: Phone, *actions: Any) -> list[str]:
    """What the phone shows after each of these buttons, whether or not a bot ever made them."""
    shown = []
    for action in actions:
        last = (await phone.from_bot())[-1]["message_id"]
        await phone.press_data(last, encode(action))
        await stage.client.settle(idle_ms=20)
        shown.append(await phone.last_text())
    return shown


async def _offers(stage: Stage) -> list[str]:
    async with stage.program.database.transaction() as session:
        table = Base.metadata.tables["offer"]
        return [repr(row) for row in await session.execute(table.select().order_by(table.c.id))]


async def _ids(stage: Stage, name: str) -> tuple[int, int]:
    """A firm and the first of its offers."""
    async with stage.program.database.transaction() as session:
        company_id = await session.scalar(select(Company.id).where(Company.name == name))
        offer_id = await session.scalar(select(Offer.id).where(Offer.company_id == company_id).order_by(Offer.id))
    assert company_id is not None
    assert offer_id is not None
    return company_id, offer_id


async def test_forged_buttons_of_another_firm_do_and_tell_nothing(stage: Stage) -> None:
    (deli, chips), (are, _measuring) = await _ids(stage, "Mörsjö Deli"), await _ids(stage, "Åre Produktion")
    stranger, olle = await stage.person("Elin"), stage.client.phone(OLLE)
    await stage.say(stranger, "/start", "[Svenska]", "/offers")
    assert await stranger.last_text() == translate("sv", "only-for-contacts")
    await stage.say(olle, "/offers")
    before = await _offers(stage)
    forged = [OwnOffer(deli, chips, step) for step in STEPS]
    answers = set(await _presses(stage, olle, *forged, OwnOffer(deli, 0, "list"), OwnOffer(deli, 0, "new")))
    assert answers == {translate("sv", "own-offer-other-firm")}
    # The own firm's id beside another firm's offer helps as little.
    answers = set(await _presses(stage, olle, *(OwnOffer(are, chips, step) for step in STEPS)))
    assert answers == {translate("sv", "own-offer-gone")}
    answers = set(await _presses(stage, stranger, *forged[:6], RunOffer(chips, "approve-00000000"), ShowPhotos(0)))
    assert answers <= {translate("sv", key) for key in ("only-for-contacts", "only-for-staff", "offer-gone")}
    assert await _offers(stage) == before
    async with stage.program.database.transaction() as session:
        assert list(await session.scalars(select(Conversation.flow))) == []


async def test_a_contact_who_is_removed_in_the_middle_is_told_and_nothing_is_kept(stage: Stage) -> None:
    are, _offer = await _ids(stage, "Åre Produktion")
    olle, before = stage.client.phone(OLLE), await _offers(stage)
    await stage.say(olle, "/offers", "[+ Nytt erbjudande]", "[jobb]", "Jobb: svetsa")
    async with stage.program.database.transaction() as session:
        await session.execute(delete(CompanyContact).where(CompanyContact.company_id == are))
    await stage.say(olle, "Du svetsar ramar.")
    assert await olle.last_text() == translate("sv", "only-for-contacts")
    await stage.say(olle, "[Fortsätt senare]")
    # The old question itself says that it is over.
    assert translate("sv", "question-over") in [message.get("text") for message in await olle.from_bot()]
    (again,) = await _presses(stage, olle, OwnOffer(are, 0, "new"))
    assert again == translate("sv", "only-for-contacts")
    assert await _offers(stage) == before
    async with stage.program.database.transaction() as session:
        assert list(await session.scalars(select(Conversation.flow))) == []


async def test_a_draft_stays_while_another_offer_is_changed_and_can_end_early_or_go(stage: Stage) -> None:
    are, measuring = await _ids(stage, "Åre Produktion")
    olle = stage.client.phone(OLLE)
    await stage.say(olle, "/offers", "[+ Nytt erbjudande]", "[praktik]", "Praktik: svetsa")
    await _presses(stage, olle, OwnOffer(are, measuring, "edit-places"))
    await stage.say(olle, "[Avbryt]")
    assert "Sommarjobb: mäta och montera" in await olle.last_text()
    await _presses(stage, olle, OwnOffer(are, measuring, "edit-places"))
    await stage.say(olle, "ganska många", "7")
    assert "Platser: 7" in _plain(await olle.last_text())
    await stage.say(olle, "/offers", "[Gå vidare med: Praktik: svetsa]", "Du svetsar.", "[Fortsätt senare]")
    await stage.say(olle, "[Hoppa över resten]")
    async with stage.program.database.transaction() as session:
        made = (await session.scalars(select(Offer).where(Offer.title == "Praktik: svetsa"))).one()
        changed = await session.get_one(Offer, measuring)
    assert (made.state, made.is_open, made.min_age) == (OfferState.DRAFT, False, None)
    assert (changed.places, changed.is_open) == (7, True)
    await stage.say(olle, "/offers", "[+ Nytt erbjudande]", "[jobb]", "Bort", "[Fortsätt senare]", "[Släng utkastet]")
    await stage.say(olle, "[Ja, släng]")
    assert "Bort" not in str(await olle.from_bot())[-400:]
    async with stage.program.database.transaction() as session:
        assert list(await session.scalars(select(Conversation.flow))) == []


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def _message(phone: Phone, number: int, **content: Any) -> dict[str, Any]:
    person = {"id": phone.id, "is_bot": False, "first_name": "Olle"}
    chat = {"id": phone.id, "type": "private", "first_name": "Olle"}
    return {"message_id": 6000 + number, "date": 1795424400, "from": person, "chat": chat, **content}


async def test_pictures_come_one_at_a_time_with_words_and_only_from_contacts(stage: Stage) -> None:
    are, measuring = await _ids(stage, "Åre Produktion")
    olle, elin = stage.client.phone(OLLE), await stage.person("Elin")
    await stage.say(olle, "/offers")
    await _presses(stage, olle, OwnOffer(are, measuring, "photo"))
    await stage.say(olle, "En bänk")
    assert translate("sv", "own-photo-only-picture") in await olle.last_text()
    await olle.send_file("bild.png", b"x" * 100)
    await stage.settle()
    assert translate("sv", "own-photo-no-file") in await olle.last_text()
    shown = len(await olle.from_bot())
    for number, file_id in enumerate("ab"):
        photo = [{"file_id": file_id, "file_unique_id": file_id, "width": 1, "height": 1}]
        await olle.do("update", message=_message(olle, number, photo=photo, media_group_id="7", caption="Bänk"))
        await stage.settle()
    assert len(await olle.from_bot()) == shown + 1
    assert translate("sv", "own-photo-album") in await olle.last_text()
    await olle.do("update", message=_message(olle, 9, photo=photo, caption="Ali, som har epilepsi, vid bänken"))
    await stage.settle()
    assert f"inte handla om \u2068{translate('sv', 'sensitive-health')}\u2069" in await olle.last_text()
    sent = await olle.do("photo")
    await stage.settle()
    await stage.say(olle, "x" * 121, "En bänk med mätverktyg")
    async with stage.program.database.transaction() as session:
        (kept,) = (await session.get_one(Offer, measuring)).photos
    own = next(one for one in await olle.messages() if one["message_id"] == sent["message_id"])
    assert kept == {"file_id": own["photo"][0]["file_id"], "alt": "En bänk med mätverktyg"}
    # The question is answered: the next picture is nothing that was waited for; nor is one of a candidate ever.
    await olle.do("photo")
    await stage.say(elin, "/start", "[Svenska]")
    await elin.do("photo")
    await stage.settle()
    for phone in (olle, elin):
        assert translate("sv", "cannot-read-photo") in await phone.last_text()


async def test_two_members_of_staff_answer_and_the_other_card_says_so(stage: Stage) -> None:
    olle, karin = stage.client.phone(OLLE), stage.client.phone(KARIN)
    petra = await stage.person("Petra", "sv", has_started=True)
    await stage.say(petra, "/start", "[Svenska]")
    async with stage.program.database.transaction() as session:
        person = (await session.scalars(select(Person).where(Person.telegram_id == petra.id))).one()
        person.is_staff = True
    await stage.say(
        olle, "/offers", "[+ Nytt erbjudande]", "[jobb]", "Jobb: svetsa", "Du svetsar.", "[Fortsätt senare]"
    )
    await stage.say(olle, "[Hoppa över resten]", "[Det stämmer]", "[Lägg ut det]")
    card = (await petra.from_bot())[-1]
    await stage.say(karin, "[Skicka tillbaka]")
    await stage.say(petra, "[Godkänn]")
    await stage.say(karin, "Skriv mer.")
    assert "redan besvarat" in await karin.last_text()
    await stage.say(olle, "[Öppna erbjudandet]")
    assert "Visas för kandidater" in await olle.last_text()
    (again,) = await _presses(stage, petra, _approving(card))
    assert "redan besvarat" in again
    emptied = [one for one in await karin.from_bot() if "är godkänt" in str(one.get("text"))]
    assert len(emptied) == 1


def _approving(card: dict[str, Any]) -> RunOffer:
    data = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    _code, offer_id, step = data.split(":")
    return RunOffer(int(offer_id), step)


async def test_what_a_page_says_of_an_offer_is_true_of_what_candidates_see(stage: Stage) -> None:
    are, measuring = await _ids(stage, "Åre Produktion")
    olle, karin = stage.client.phone(OLLE), stage.client.phone(KARIN)
    await stage.say(olle, "/offers", "[+ Nytt erbjudande]", "[jobb]", "Jobb: svetsa", "Du svetsar.", "1", "24 december")
    await stage.say(olle, "[Fortsätt senare]", "[Hoppa över resten]", "[Det stämmer]", "[Lägg ut det]")
    await stage.say(karin, "[Godkänn]")
    for phone in (karin, olle):
        assert "Visas från torsdag 24 december" in _plain(await phone.last_text())
    # What staff closed is not called paused, and there is no button that would only be refused.
    await stage.say(karin, "/companies")
    await _presses(stage, karin, RunOffer(measuring, "close"))
    await stage.say(olle, "/offers")
    (page,) = await _presses(stage, olle, OwnOffer(are, measuring, "page"))
    assert "Stängt av projektets personal" in page
    assert "Visa igen" not in str((await olle.from_bot())[-1]["reply_markup"])
