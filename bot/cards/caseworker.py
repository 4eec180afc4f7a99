"""What caseworkers see: their home, their clients, the slip to take along, shared outcomes; and what staff hand on."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from bot.actions import HandClients, OpenWork, RunCaseworker, RunClient, RunCode, RunPartners
from bot.cards.offers import in_languages, match_card, reason_text
from bot.flows import engine
from bot.flows.client import WITNESSED, client_flow, flow_name
from bot.flows.engine import State
from bot.i18n import STAFF_LANGUAGES, Lines, Sayable, Text, languages, literal, native_name, say, t
from bot.matching.tell import kind_name
from bot.pictures.draw import sheet, slip
from bot.pictures.facts import PosterBlock, Sheet, Slip, SlipMatch
from bot.screen import Button, Document, Screen, in_rows, screen
from bot.services.handing_over import HAND_OVER_PREFIX
from bot.services.matches import Suggestion
from bot.services.meeting import MEETING_PREFIX
from bot.services.outcome_shares import Shared
from bot.services.partners import home_of
from db.enums import Outcome, PartnerRole
from db.models import Client, Partner

HOME = OpenWork(PartnerRole.CASEWORKER.value)
#: So many reasons of a match stand on the slip.
MOST_REASONS = 2
#: Neither shown in the summary nor changed by a tap: the gates, not the answers.
GATES = ("consent", "turned_13", WITNESSED)


def home_screen(partner: Partner, clients: Sequence[Client], *, shared: int, zone: ZoneInfo) -> Screen:
    """What a caseworker can do, and the clients who have not fetched their answers yet. No client is named."""
    rows = (
        (Button(t("button-client-new"), RunClient(0, "new")),),
        *((Button(client_line(client, zone), RunClient(client.id, "page")),) for client in clients),
        (Button(t("button-shared-outcomes", count=shared), RunCaseworker("shared")),),
        (Button(t("button-meeting-code"), RunCaseworker("code")),),
        (Button(t("button-own-codes"), RunCode(0, "list")),),
    )
    title = t("caseworker-home", name=partner.first_name, home=home_of(partner))
    return screen(title, t("caseworker-how"), rows=rows)


def client_line(client: Client, zone: ZoneInfo) -> Text:
    """A client without a name: language, and when it was begun."""
    at = client.created_at.astimezone(zone)
    key = "client-line" if client.answers else "client-line-open"
    return t(key, language=native_name(client.language), day=at.date(), at=at)


def choose_language() -> Screen:
    """In which language the person answers."""
    buttons = [Button(literal(native_name(code)), RunClient(0, f"begin-{code}")) for code in languages()]
    return screen(t("client-choose-language"), rows=(*in_rows(buttons, 2), (Button(t("button-back"), HOME),)))


def client_page(client: Client, zone: ZoneInfo) -> Screen:
    """One client and what can be done. Their answers are a tap away, so that they do not stand here by themselves."""
    steps = ("matches", "slip", "answers", "erase") if client.answers else ("go-on", "erase")
    rows = (
        *((Button(t(f"button-client-{step}"), RunClient(client.id, step)),) for step in steps),
        (Button(t("button-back"), HOME),),
    )
    until = t("client-until", day=client.expires_at.astimezone(zone).date())
    how = t("client-how" if client.answers else "client-how-open")
    return screen(t("client-title", line=client_line(client, zone)), how, until, rows=rows)


def erase_screen(client: Client) -> Screen:
    rows = (
        (Button(t("button-client-erase-yes"), RunClient(client.id, "erase-yes")),),
        (Button(t("button-keep"), RunClient(client.id, "page")),),
    )
    return screen(t("client-erase-ask"), rows=rows)


def answers_screen(client: Client, lines: Sequence[Sayable], edits: Sequence[Button], *, language: str) -> Screen:
    """All answers in the client's language, each with a button that changes it; the way back is for the caseworker."""
    back = Button(literal(say(language, t("button-back"))), RunClient(client.id, "page"))
    return Screen(
        (t("summary-title"), Lines(tuple(lines))), (*in_rows(list(edits), 2), (back,)), language=client.language
    )


def editable(client: Client, today: date) -> list[engine.Question]:
    """The questions that a client has answered and may answer anew."""
    flow = client_flow(flow_name(client.id))
    assert flow is not None  # noqa: S101 - made of the client's own id
    state = State(client.answers)
    return [one for one in flow.applying(state.answers, today) if one.key in state.answers and one.key not in GATES]


def match_screens(client: Client, suggestions: Sequence[Suggestion]) -> list[Screen]:
    """What fits the client, in their language. Nobody says yes here: that takes the person's own phone."""
    cards = [replace(match_card(one), rows=(), language=client.language) for one in suggestions]
    rows = (
        (Button(t("button-client-slip"), RunClient(client.id, "slip")),),
        (Button(t("button-back"), RunClient(client.id, "page")),),
    )
    if not cards:
        return [screen(t("client-matches-none"), rows=rows)]
    cards[0] = cards[0].led_by(t("matches-title"))
    return [*cards, screen(t("client-matches-end"), rows=rows)]


def slip_screen(client: Client, suggestions: Sequence[Suggestion], *, bot_username: str, zone: ZoneInfo) -> Screen:
    """The slip to print or to show (PDF, A4), in the client's language."""
    facts = slip_facts(client, suggestions, bot_username=bot_username, zone=zone)
    caption = t("slip-caption", code=spaced(client.code))
    return Screen((caption,), document=Document("industrinatten.pdf", partial(slip, facts)))


def slip_facts(client: Client, suggestions: Sequence[Suggestion], *, bot_username: str, zone: ZoneInfo) -> Slip:
    """The words of a slip. The person's name does not stand on it: paper gets lost."""
    language = client.language

    def said(text: Sayable) -> str:
        return say(language, text)

    return Slip(
        language=language,
        title=said(t("slip-title")),
        matches=tuple(_slip_match(said, one) for one in suggestions),
        none=said(t("slip-none")),
        how=said(t("slip-how")),
        code_caption=said(t("slip-code")),
        code=spaced(client.code),
        url=f"https://t.me/{bot_username}?start={HAND_OVER_PREFIX}{client.secret}",
        short_link=f"t.me/{bot_username}",
        until=said(t("slip-until", day=client.expires_at.astimezone(zone).date())),
        footer=said(t("eu-support")),
    )


def _slip_match(said: Callable[[Sayable], str], suggestion: Suggestion) -> SlipMatch:
    offer, match = suggestion.offer, suggestion.match
    why = " ".join(said(reason_text(reason, offer)) for reason in match.reasons[:MOST_REASONS])
    return SlipMatch(
        title=said(in_languages(offer, "title")),
        firm=said(t("slip-firm", company=offer.company.name, municipality=offer.company.municipality)),
        kind=said(kind_name(offer.kind)),
        why=why,
    )


def spaced(code: str) -> str:
    """A code as it is easier to read and to type."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"


def code_screen(code: str | None, *, bot_username: str) -> Screen:
    """The six signs by which people find the caseworker, and the link of the same meaning."""
    back = (Button(t("button-back"), HOME),)
    if code is None:
        return screen(t("meeting-closed"), rows=((Button(t("button-meeting-new"), RunCaseworker("code-new")),), back))
    rows = (
        (Button(t("button-code-sheet"), RunCaseworker("code-sheet")),),
        (Button(t("button-meeting-new"), RunCaseworker("code-new")),),
        (Button(t("button-meeting-close"), RunCaseworker("code-close")),),
        back,
    )
    return screen(t("meeting-code", code=spaced(code)), literal(_meeting_link(code, bot_username)), rows=rows)


def _meeting_link(code: str, bot_username: str) -> str:
    return f"https://t.me/{bot_username}?start={MEETING_PREFIX}{code}"


def meeting_sheet(partner: Partner, code: str, *, bot_username: str) -> Screen:
    """A sheet with the caseworker's code as a picture (PDF, A4), to show or to hang up."""
    link = _meeting_link(code, bot_username)
    facts = Sheet(
        title=say("sv", t("meeting-sheet-title")),
        url=link,
        short_link=link.removeprefix("https://"),
        blocks=tuple(
            PosterBlock(one, say(one, t("meeting-sheet-title")), say(one, t("meeting-sheet-text")))
            for one in STAFF_LANGUAGES
        ),
        name=say("sv", t("share-whom-line", name=partner.first_name, home=home_of(partner))),
        footer=say("sv", t("eu-support")),
    )
    caption = t("meeting-sheet-caption", code=spaced(code))
    return Screen((caption,), document=Document("kod.pdf", partial(sheet, facts)))


def shared_card(one: Shared) -> Screen:
    """A shared outcome on a caseworker's phone: a name, a firm, where it stands. Nothing else."""
    rows = ((Button(t("button-work-home"), HOME),),)
    return screen(t("share-card", name=one.share.name, company=one.company, state=state_word(one.state)), rows=rows)


def state_word(state: str) -> Text:
    """Where a shared lead stands, in words: an outcome has its own."""
    word = state.replace("_", "-")
    return t(f"outcome-{word}") if state in set(Outcome) else t(f"share-state-{word}")


def hand_on_screen(organisation_id: int, count: int, colleagues: Sequence[Partner]) -> Screen:
    """For staff: clients whose caseworker is gone. How many, and nothing of them."""
    buttons = [
        Button(t("button-clients-give", name=one.first_name), HandClients(organisation_id, one.id, "give"))
        for one in colleagues
    ]
    rows = (
        *in_rows(buttons if count else []),
        *(((Button(t("button-clients-erase"), HandClients(organisation_id, 0, "erase")),),) if count else ()),
        (Button(t("button-back"), RunPartners(PartnerRole.CASEWORKER.value, 0, "list")),),
    )
    return screen(t("clients-waiting", count=count), rows=rows)


def erase_waiting_screen(organisation_id: int, count: int) -> Screen:
    rows = (
        (Button(t("button-clients-erase-yes"), HandClients(organisation_id, 0, "erase-yes")),),
        (Button(t("button-keep"), HandClients(organisation_id, 0, "page")),),
    )
    return screen(t("clients-erase-ask", count=count), rows=rows)
