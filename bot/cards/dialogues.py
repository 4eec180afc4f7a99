"""The words of a dialogue on the phone of each side and of staff; always sent through the outbox, never as a reply."""

from collections.abc import Sequence
from datetime import date

from bot.actions import AmbassadorWork, AskAmbassador, ListDialogues, OpenPage, Privacy, RunDialogue
from bot.cards.ambassadors import Rows, partner_name, talk_rows, work_rows
from bot.cards.offers import language_word
from bot.i18n import Sayable, joined, lines, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services import dialogues
from bot.services.dialogue_care import PAGE, View
from db.enums import Side, TalkState
from db.models import Dialogue, Talk

#: So many messages are shown together; older ones would not fit.
SHOWN = 5


def own_side(side: Side, step: str, dialogue_id: int) -> AskAmbassador | AmbassadorWork:
    """The button of a side for a step that both have."""
    return AmbassadorWork(dialogue_id, step) if side is Side.AMBASSADOR else AskAmbassador(dialogue_id, step)


def asked_card(talk: Talk, *, is_first: bool, is_adult: bool) -> Screen:
    """A question on the ambassador's phone: the words and their language, nothing about who asks."""
    texts: list[Sayable] = [t("amb-asked" if is_first else "amb-asked-more", number=talk.dialogue_id)]
    texts.append(t("quoted", text=talk.text or ""))
    if talk.language:
        texts.append(t("amb-asked-language", language=language_word(talk.language)))
    if is_first:
        texts.append(t("amb-asked-how"))
    return screen(*texts, rows=work_rows(talk.dialogue, is_adult=is_adult))


def answered_card(talk: Talk, *, asked: str | None, language: str, may_exchange: bool) -> Screen:
    """An answer on the phone of who asked, with the question above it: days may have passed."""
    dialogue = talk.dialogue
    texts: list[Sayable] = [t("dialogue-answered", name=partner_name(dialogue), company=dialogue.company.name)]
    if asked:
        texts.append(lines(t("dialogue-you-wrote"), t("quoted", text=asked)))
    texts.append(lines(t("dialogue-they-wrote", name=partner_name(dialogue)), t("quoted", text=talk.text or "")))
    if talk.language and talk.language != language:
        texts.append(t("dialogue-language", language=language_word(talk.language)))
    return screen(*texts, rows=talk_rows(dialogue, may_exchange=may_exchange))


def shown_again(dialogue: Dialogue, talks: Sequence[Talk], *, side: Side, rows: Rows) -> Screen:
    """The last messages of a dialogue that this side wrote or got."""
    known = [one for one in talks if one.text and (one.side is side or one.state is TalkState.PASSED)]
    other = t("dialogue-person") if side is Side.AMBASSADOR else partner_name(dialogue)
    if side is Side.AMBASSADOR:
        title: Sayable = t("amb-page", number=dialogue.id)
    else:
        title = t("ambassador-title", name=partner_name(dialogue), company=dialogue.company.name)
    told: list[Sayable] = [
        lines(
            t("dialogue-you-wrote") if one.side is side else t("dialogue-they-wrote", name=other),
            t("quoted", text=one.text),
            *([t(f"dialogue-talk-{one.state.value}")] if one.state is not TalkState.PASSED else []),
        )
        for one in known[-SHOWN:]
    ]
    return screen(title, *(told or [t("dialogue-emptied")]), rows=rows)


def judged_card(talk: Talk) -> Screen:
    """For who wrote a message that was held: what staff did with it."""
    dialogue = talk.dialogue
    other = t("dialogue-person") if talk.side is Side.AMBASSADOR else partner_name(dialogue)
    told: list[Sayable] = [t(f"dialogue-judged-{talk.state.value}", name=other)]
    step = "reply" if talk.side is Side.AMBASSADOR else "more"
    rows: Rows = ((Button(t("button-dialogue-again"), own_side(talk.side, step, dialogue.id)),),)
    return screen(*told, rows=rows if talk.state is TalkState.WITHHELD else ())


# ---------------------------------------------------------------- exchanging contacts


def exchange_ask(dialogue_id: int, *, side: Side, other: Sayable, username: str | None, is_asked: bool) -> Screen:
    """What to give to the other side: the name in Telegram, the number, or nothing."""
    buttons = [Button(t("button-exchange-phone"), own_side(side, "give-phone", dialogue_id))]
    if username:
        own = Button(t("button-exchange-username", username=f"@{username}"), own_side(side, "give-name", dialogue_id))
        buttons.insert(0, own)
    buttons.append(Button(t("button-exchange-no"), own_side(side, "give-no", dialogue_id)))
    return screen(t("exchange-asked" if is_asked else "exchange-ask", name=other), rows=in_rows(buttons))


def contact_card(dialogue_id: int, contact: str, *, side: Side, other: Sayable) -> Screen:
    """Both have chosen: how this side reaches the other."""
    rows = ((Button(t("button-dialogue-stop"), own_side(side, "stop", dialogue_id)),),)
    return screen(t("exchange-done", name=other, contact=contact), t("exchange-care"), rows=rows)


def stop_ask(dialogue_id: int, *, side: Side) -> Screen:
    """Asks before a side ends a dialogue."""
    rows = (
        (Button(t("button-dialogue-stop-yes"), own_side(side, "stop-yes", dialogue_id)),),
        (Button(t("button-keep"), own_side(side, "page", dialogue_id)),),
    )
    return screen(t("dialogue-stop-ask"), rows=rows)


# ---------------------------------------------------------------- staff


def list_for_staff(view: View, found: Sequence[Dialogue], *, page: int, total: int, counts: dict[View, int]) -> Screen:
    """One page of dialogues without their words, and the ways to the other views."""
    buttons = [Button(_line(one), RunDialogue(one.id, "page")) for one in found]
    ways = [Button(t("button-previous-page"), ListDialogues(view.value, page - 1))] if page else []
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), ListDialogues(view.value, page + 1)))
    others = [
        Button(t(f"button-talks-{other.value}", count=counts[other]), ListDialogues(other.value, 0))
        for other in View
        if other is not view
    ]
    rows = (*in_rows(buttons), *((tuple(ways),) if ways else ()), *in_rows(others))
    return screen(t(f"talks-{view.value}" if found else f"talks-{view.value}-none", total=total), rows=rows)


def _line(dialogue: Dialogue) -> Sayable:
    return t("talks-line", number=dialogue.id, name=_ambassador(dialogue), company=dialogue.company.name)


def _ambassador(dialogue: Dialogue) -> Sayable:
    return partner_name(dialogue) if dialogue.partner is not None else t("talks-nobody")


def page_for_staff(dialogue: Dialogue, *, held: int, begun: date, waiting: date | None) -> Screen:
    """One dialogue: where it stands. The words come when staff ask for them, which is logged."""
    facts: list[Sayable] = [t("talks-begun", day=begun)]
    if dialogue.ended_by is not None:
        facts.append(t("talks-ended", why=t(f"talks-ended-{dialogue.ended_by.value}")))
    elif dialogues.is_open(dialogue):
        facts.append(t("talks-held-count", count=held))
        facts += [t("talks-waiting", day=waiting)] if waiting is not None else []
    rows: Rows = ((Button(t("button-talk-read"), RunDialogue(dialogue.id, "read")),),)
    if dialogues.is_open(dialogue):
        rows += ((Button(t("button-talk-stop"), RunDialogue(dialogue.id, "stop")),),)
    view = View.OPEN if dialogues.is_open(dialogue) else View.OVER
    rows += ((Button(t("button-back"), ListDialogues((View.HELD if held else view).value, 0)),),)
    return screen(
        t("talks-title", number=dialogue.id, name=_ambassador(dialogue), company=dialogue.company.name),
        lines(*facts),
        rows=rows,
    )


def words_for_staff(dialogue: Dialogue, talks: Sequence[Talk]) -> Screen:
    """Both sides' last messages, and what to do with those that are held (the oldest first, as many as fit)."""
    held = [one for one in talks if one.state is TalkState.HELD][: SHOWN - 1]
    others = [one for one in talks if one.state is not TalkState.HELD]
    newest = others[len(others) - min(len(others), SHOWN - len(held)) :]
    shown = [one for one in talks if one in held or one in newest]
    told = [lines(_head(one), t("quoted", text=one.text) if one.text else t("dialogue-emptied")) for one in shown]
    buttons: list[Button] = []
    if dialogues.is_open(dialogue):
        for one in held:
            deeds = ("pass", "withhold")
            buttons += [
                Button(t(f"button-talk-{deed}", number=one.id), RunDialogue(dialogue.id, f"{deed}-{one.id}"))
                for deed in deeds
            ]
    rows = (*in_rows(buttons), (Button(t("button-talk-page"), RunDialogue(dialogue.id, "page")),))
    title = t("talks-title", number=dialogue.id, name=_ambassador(dialogue), company=dialogue.company.name)
    return screen(title, *told, rows=rows)


def _head(talk: Talk) -> Sayable:
    """Who wrote a message, in which language, and what became of it."""
    language = language_word(talk.language) if talk.language else t("talks-language-unknown")
    head = t(f"talks-by-{talk.side.value}", number=talk.id, language=language)
    if talk.state is TalkState.PASSED and not talk.concerns:
        return head
    why = joined(t(f"concern-{concern}") for concern in talk.concerns)
    return lines(head, t(f"talks-state-{talk.state.value}", why=why))


def held_card(talk: Talk) -> Screen:
    """The notice for staff: why a message waits; the words come when somebody opens it."""
    why = joined(t(f"concern-{concern}") for concern in talk.concerns)
    rows = ((Button(t("button-talk-read"), RunDialogue(talk.dialogue_id, "read")),),)
    told = t("talks-card-held", number=talk.dialogue_id, company=talk.dialogue.company.name, why=why)
    return screen(told, rows=rows)


def late_card(dialogue: Dialogue, *, day: date) -> Screen:
    """For staff: an ambassador has not answered for a week."""
    rows = ((Button(t("button-talk-page"), RunDialogue(dialogue.id, "page")),),)
    facts = {"name": _ambassador(dialogue), "company": dialogue.company.name}
    return screen(t("talks-card-late", number=dialogue.id, day=day, **facts), rows=rows)


def stop_ask_for_staff(dialogue_id: int) -> Screen:
    """Asks before staff end a dialogue."""
    rows = (
        (Button(t("button-dialogue-stop-yes"), RunDialogue(dialogue_id, "stop-yes")),),
        (Button(t("button-keep"), RunDialogue(dialogue_id, "page")),),
    )
    return screen(t("talks-stop-ask", number=dialogue_id), rows=rows)


def paused_screen() -> Screen:
    """Somebody who stopped messages asks for words that come as a message."""
    rows = ((Button(t("button-resume"), Privacy("resume")),), (Button(t("button-menu"), OpenPage("help")),))
    return screen(t("dialogue-paused"), rows=rows)
