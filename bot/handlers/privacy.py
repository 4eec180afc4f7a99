"""`/privacy`: see what is kept and who has seen it, take a consent back, take everything along, erase, pause."""

from dataclasses import replace

from bot.actions import OpenPage, Privacy, TakeBack, is_number
from bot.cards import privacy as cards
from bot.cards.privacy_file import make_file
from bot.cards.receipt import receipt_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import pages, renewing
from bot.i18n import t
from bot.screen import Button, Document, Reply, Screen, reply, screen
from bot.services import erased, leads, people, privacy, privacy_file, privacy_page, receipts
from bot.services.privacy_page import Kept
from db.enums import ConsentPurpose


async def _kept(turn: Turn) -> Kept:
    await turn.session.flush()
    return await privacy_page.kept_of(turn.session, turn.person)


async def on_page(turn: Turn) -> Reply:
    """What is kept, who has seen it, what was agreed to. Who has never been here before leaves nothing by asking."""
    kept = await _kept(turn)
    if kept.is_nothing and turn.person.created_at == turn.now and not turn.person.language_chosen:
        shown = reply(screen(cards.about(kept), t("privacy-nothing-at-all")))
        await turn.session.delete(turn.person)
        return shown
    return reply(cards.page(kept, turn.settings.timezone))


async def on_take_back(turn: Turn, action: TakeBack) -> Reply:
    """Exactly one consent ends: a company's with its lead, the profile's (asked once more) with the answers."""
    if action.purpose not in set(ConsentPurpose) or action.step not in ("ask", "yes"):
        raise NoLongerPossible("button-unknown")
    purpose = ConsentPurpose(action.purpose)
    if purpose is ConsentPurpose.COMPANY:
        lead = await leads.take_consent_back(turn.session, lead_id=action.subject_id, person=turn.person, now=turn.now)
        return (await on_page(turn)).led_by(t("lead-withdrawn", company=lead.company.name))
    if purpose is ConsentPurpose.PROFILE and action.step == "ask":
        return reply(cards.profile_back_screen())
    return await renewing.take_back(turn, purpose)


async def on_privacy(turn: Turn, action: Privacy) -> Reply:
    """More of the page, the export, erasing, pausing: at once."""
    step, _, number = action.step.partition("-")
    if step in ("seen", "agreed") and is_number(number, digits=4):
        shown = cards.seen_page if step == "seen" else cards.agreed_page
        return reply(shown(await _kept(turn), turn.settings.timezone, int(number)))
    match action.step:
        case "export":
            return await _export(turn)
        case "erase":
            return await _ask_to_erase(turn)
        case "erase-yes":
            return await _erase(turn)
        case "pause":
            privacy.pause(turn.person, now=turn.now)
            return reply(screen(t("paused"), rows=((Button(t("button-resume"), Privacy("resume")),),)))
        case "keep":
            return await _keep(turn)
        case "resume":
            await privacy.resume(turn.session, turn.person, now=turn.now)
            return reply(screen(t("resumed"), rows=pages.menu_rows(turn)))
    raise NoLongerPossible("button-unknown")


async def _keep(turn: Turn) -> Reply:
    """Whoever presses is here again, so nothing is erased; for who comes too late there is nothing left to keep."""
    kept = await _kept(turn)
    if kept.answers is None or not kept.answers.answers:
        return await pages.dead_end(turn, t("privacy-nothing"))
    return reply(screen(t("retention-kept"), rows=pages.menu_rows(turn)))


async def _export(turn: Turn) -> Reply:
    """Everything twice: as a page to read, and as a file that programs read."""
    turn.spend_heavily()
    told = await privacy_file.told_of(turn.session, turn.person)
    conversation = told.kept.answers
    answers = pages.answer_lines(turn, conversation) if conversation is not None else []
    page = make_file(told, answers, language=turn.person.language, zone=turn.settings.timezone, now=turn.now)
    content = await privacy.export_person(turn.session, turn.person)
    files = (
        Screen((t("export-page-caption"),), document=Document("industrinatten-export.html", page)),
        Screen((t("export-caption"),), document=Document("industrinatten-export.json", content)),
    )
    return Reply(files, keep=True)


async def _ask_to_erase(turn: Turn) -> Reply:
    rows = (
        (Button(t("button-erase-yes"), Privacy("erase-yes")),),
        (Button(t("button-keep"), OpenPage("privacy")),),
    )
    works = []
    if _is_in_settings(turn):
        works.append(t("erase-ask-in-settings"))
    elif await people.has_role(turn.session, turn.person):
        works.append(t("erase-ask-works"))
    return reply(screen(t("erase-ask"), *works, rows=rows))


def _is_in_settings(turn: Turn) -> bool:
    """Staff by the settings of the program: their number stands where no button reaches it."""
    return turn.person.telegram_id in turn.settings.staff_ids


async def _erase(turn: Turn) -> Reply:
    """Erase at once, then the receipt."""
    receipt = await receipts.receipt_of(turn.session, turn.person, now=turn.now)
    if receipt.has_role:
        # The menu of a role goes with it.
        turn.menus.append(turn.person.telegram_id)
    turn.to_empty.extend(await privacy.erase_person(turn.session, turn.person, now=turn.now, gone=turn.gone))
    shown = receipt_screen(receipt, zone=turn.settings.timezone)
    if _is_in_settings(turn):
        told = t("erased-in-settings", days=str(erased.KEPT.days))
        shown = replace(shown, paragraphs=(*shown.paragraphs, told))
    return reply(shown)
