"""Staff send a file to the bot: faults, or what it would change, and a yes or no. Also the template and the export."""

from bot.actions import HandleFile, ListFirms
from bot.cards.files import check_screens, fault_screens, summary
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.handlers import common
from bot.i18n import lines, t
from bot.screen import Button, Document, Reply, Screen, reply, screen
from bot.services import audit, handed_in, imports
from bot.services.staff import require_staff
from bot.tables.faults import TableFaults
from bot.tables.guard import check_name, check_size, is_table_name
from bot.tables.template import EXPORT_NAME, TEMPLATE_NAME, export, template


async def on_file(turn: Turn) -> Reply:
    """A document. From staff a table is checked and compared; everything else gets the usual kind answer."""
    file = turn.file
    if file is None or not turn.person.is_staff:
        return await common.on_anything(turn)
    name = handed_in.tidy_name(file.name)
    if not is_table_name(name):
        if turn.conversation is not None:
            return await common.on_anything(turn)
        return reply(screen(t("file-kinds", file=name), rows=_ways()))
    check_name(name)
    check_size(name, file.size)
    if file.content is None:
        raise AppError("file-not-fetched", file=name)
    turn.spend_heavily()
    try:
        content = await imports.read_content(name, file.content)
        check = await handed_in.hand_in(
            turn.session,
            name=name,
            raw=file.content,
            content=content,
            actor=turn.person,
            now=turn.now,
            zone=turn.settings.timezone,
        )
    except TableFaults as faults:
        return reply(*fault_screens(faults, turn.person.language))
    if not check.changes:
        await handed_in.leave(turn.session, file_id=check.file_id, actor=turn.person)
    return reply(*check_screens(check, turn.person.language))


def _ways() -> tuple[tuple[Button, ...], ...]:
    return (
        (Button(t("button-template"), HandleFile(0, "template", "")),),
        (Button(t("button-export-firms"), HandleFile(0, "export", "")),),
    )


async def on_handle_file(turn: Turn, action: HandleFile) -> Reply:
    """Yes or no to what a file would change; or the template and the export, by button."""
    require_staff(turn.person)
    match action.step:
        case "template":
            return Reply((await on_template(turn)).screens, keep=True)
        case "export":
            return Reply((await on_export(turn)).screens, keep=True)
        case "no":
            await handed_in.leave(turn.session, file_id=action.file_id, actor=turn.person)
            return reply(screen(t("file-left")))
        case "yes":
            return await _confirm(turn, action)
    raise NoLongerPossible("button-unknown")


async def _confirm(turn: Turn, action: HandleFile) -> Reply:
    try:
        check, is_done = await handed_in.confirm(
            turn.session,
            file_id=action.file_id,
            seen=action.seen,
            actor=turn.person,
            now=turn.now,
            zone=turn.settings.timezone,
        )
    except TableFaults as faults:
        # A company that the file needs is gone, say: nothing has changed, and the faults tell it.
        return reply(*fault_screens(faults, turn.person.language))
    if not is_done:
        return reply(*check_screens(check, turn.person.language, leading=t("file-changed-meanwhile")))
    rows = ((Button(t("button-firms-list"), ListFirms(0, "")),),)
    return reply(screen(t("file-done", file=check.name), lines(*summary(check.changes, is_done=True)), rows=rows))


async def on_template(turn: Turn) -> Reply:
    """`/template`: the empty workbook with explanations and examples."""
    require_staff(turn.person)
    turn.spend_heavily()
    language = turn.person.language
    return reply(Screen((t("template-caption"),), document=Document(TEMPLATE_NAME, lambda: template(language))))


async def on_export(turn: Turn) -> Reply:
    """`/export`: all companies with their open offers, to change and send back."""
    require_staff(turn.person)
    turn.spend_heavily()
    entries = await imports.company_entries(turn.session)
    audit.record(turn.session, turn.person, "firms-exported", now=turn.now, count=len(entries))
    caption = t("export-firms-caption", count=len(entries))
    return reply(Screen((caption,), document=Document(EXPORT_NAME, lambda: export(entries))))
