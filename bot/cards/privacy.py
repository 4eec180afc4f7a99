"""`/privacy` on the phone: what is kept since when, who has seen it, what was agreed to and how to take it back."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.actions import AskAmbassador, AskPerson, OpenPage, Privacy, RenewConsent, ShareOutcome, TakeBack
from bot.cards.consents import what_it_is
from bot.cards.dates import dated
from bot.cards.offers import shared_lines
from bot.i18n import Lines, Sayable, bullets, joined, lines, literal, native_name, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.partners import home_of
from bot.services.privacy_page import Agreed, AmbassadorSaw, CaseworkerSaw, FirmSaw, GuardianSaw, Kept, Seen, StaffSaw
from db.enums import ConsentPurpose

#: So many of who has seen something, and of what was agreed to, stand on the first page and on each further one.
FIRST, PAGE = 3, 5
FIRST_AGREED, PAGE_AGREED = 5, 8

Rows = tuple[tuple[Button, ...], ...]


def heading(key: str) -> Sayable:
    """A heading in the chat; the page of the export has the same words without markup."""
    return t("privacy-heading", heading=t(key))


def about(kept: Kept) -> Sayable:
    """What the bot does with answers, and for how long it keeps them."""
    return t("privacy", days=kept.periods.words_days, months=kept.periods.silent_months)


def stored_lines(kept: Kept, zone: ZoneInfo) -> list[Sayable]:
    """What is kept, since when, and what for."""
    person = kept.person
    told: list[Sayable] = [
        t("privacy-has-account", language=literal(native_name(person.language)), day=dated(person.created_at, zone))
    ]
    if kept.answers is not None and kept.answers.answers:
        told.append(t("privacy-has-answers", day=dated(kept.answers.updated_at, zone)))
    if kept.has_phone:
        told.append(t("privacy-has-phone"))
    if kept.rankings:
        told.append(t("privacy-has-rankings", count=kept.rankings))
    told += [t("privacy-evening")] if kept.evenings or kept.visits else []
    told += [t("privacy-works")] if kept.has_role else []
    told += [t("privacy-questions")] if kept.questions else []
    told += [t("privacy-dialogues")] if kept.dialogues else []
    told += [t("privacy-referral")] if person.referral_code_id is not None else []
    return told


def seen_lines(seen: Seen, zone: ZoneInfo) -> list[Sayable]:
    """One of those who have seen something, with what and when."""
    match seen:
        case FirmSaw():
            return _firm_lines(seen, zone)
        case AmbassadorSaw():
            key = "privacy-seen-ambassador-known" if seen.is_exchanged else "privacy-seen-ambassador"
            return [t(key, company=seen.company, day=dated(seen.at, zone))]
        case CaseworkerSaw():
            one = seen.shared
            name, home = one.partner.first_name, home_of(one.partner)
            day = dated(seen.at, zone)
            return [t("privacy-seen-caseworker", name=name, home=home, company=one.company, day=day)]
        case GuardianSaw():
            agrees = "yes" if seen.agrees else "no"
            return [t("privacy-seen-guardian", company=seen.company, agrees=agrees, day=dated(seen.at, zone))]
        case StaffSaw():
            return [t("privacy-seen-staff", what=seen.what, day=dated(seen.at, zone))]


def _firm_lines(seen: FirmSaw, zone: ZoneInfo) -> list[Sayable]:
    told: list[Sayable] = [
        t("privacy-firm", company=seen.company, day=dated(seen.at, zone)),
        *_shared_lines(seen),
        t("privacy-firm-way", way=seen.reach_by.value),
    ]
    if seen.sent_at is not None:
        told.append(t("privacy-firm-sent", day=dated(seen.sent_at, zone)))
    if seen.opened_at is not None:
        told.append(t("privacy-firm-opened", day=dated(seen.opened_at, zone)))
    if seen.sent_at is None and seen.opened_at is None and seen.ended_at is None:
        told.append(t("privacy-firm-unsent"))
    if seen.ended_at is not None:
        key = "privacy-firm-back" if seen.is_withdrawn else "privacy-firm-over"
        told.append(t(key, day=dated(seen.ended_at, zone)))
    return told


def _shared_lines(seen: FirmSaw) -> list[Sayable]:
    """The kinds of facts that stand on the company's card; nothing when the answers are no longer those it saw."""
    if seen.profile is None:
        return []
    shared = shared_lines(seen.profile, seen.skills, today=seen.profile.updated_at.date())
    kinds = [line.key.removeprefix("shared-") for line in shared]
    return [t("privacy-firm-shared", things=joined(t("privacy-thing", thing=kind) for kind in kinds))]


def agreed_line(one: Agreed, zone: ZoneInfo) -> Sayable:
    """What a consent is for and since when it holds; and whether its text is new since."""
    day = dated(one.consent.given_at, zone)
    match one.consent.purpose:
        case ConsentPurpose.COMPANY:
            told = t("privacy-agreed-company", company=one.company, day=day)
        case ConsentPurpose.OUTCOME:
            name = one.shared.partner.first_name if one.shared is not None else ""
            told = t("privacy-agreed-outcome", name=name, company=one.company, day=day)
        case purpose:
            told = t(f"privacy-agreed-{purpose.value}", day=day)
    return told if one.is_current else lines(told, t("privacy-agreed-old"))


def agreed_buttons(one: Agreed) -> list[Button]:
    """The button that takes exactly this consent back, and one to read a text that is new."""
    purpose = one.consent.purpose
    if one.shared is not None:
        share = one.shared.share
        back = Button(
            t("button-share-stop", name=one.shared.partner.first_name),
            ShareOutcome(share.lead_id, share.partner_id, "stop"),
        )
    elif purpose is ConsentPurpose.COMPANY:
        back = Button(t("button-back-company", company=one.company), TakeBack(purpose.value, one.lead_id, "yes"))
    else:
        step = "ask" if purpose is ConsentPurpose.PROFILE else "yes"
        back = Button(t(f"button-back-{purpose.value}"), TakeBack(purpose.value, 0, step))
    if one.is_current:
        return [back]
    subject = one.shared.share.id if one.shared is not None else 0
    label = t("button-renew-read", what=what_it_is(purpose, one.company))
    return [Button(label, RenewConsent(purpose.value, subject, one.version, "ask")), back]


def page(kept: Kept, zone: ZoneInfo) -> Screen:
    """The first page: everything in short, the newest first, with the ways to more."""
    if kept.is_nothing:
        return screen(about(kept), t("privacy-nothing"), rows=_other_rows(kept))
    texts: list[Sayable] = [
        about(kept),
        lines(heading("privacy-head-stored"), bullets(stored_lines(kept, zone))),
        lines(heading("privacy-head-seen"), *([] if kept.seen else [t("privacy-seen-nobody")])),
        *(Lines(tuple(seen_lines(one, zone))) for one in kept.seen[:FIRST]),
        _agreed_lines(kept.agreed[:FIRST_AGREED], zone),
    ]
    return Screen(tuple(texts), (*_back_rows(kept.agreed[:FIRST_AGREED]), *_more_rows(kept), *_other_rows(kept)))


def _agreed_lines(agreed: Sequence[Agreed], zone: ZoneInfo) -> Sayable:
    told = bullets(agreed_line(one, zone) for one in agreed) if agreed else t("privacy-agreed-none")
    return lines(heading("privacy-head-agreed"), told)


def _back_rows(agreed: Sequence[Agreed]) -> Rows:
    return in_rows([button for one in agreed for button in agreed_buttons(one)])


def _more_rows(kept: Kept) -> Rows:
    rows = []
    if len(kept.seen) > FIRST:
        rows.append((Button(t("button-privacy-seen", count=len(kept.seen)), Privacy("seen-0")),))
    if len(kept.agreed) > FIRST_AGREED:
        rows.append((Button(t("button-privacy-agreed", count=len(kept.agreed)), Privacy("agreed-0")),))
    return tuple(rows)


def _other_rows(kept: Kept) -> Rows:
    return (
        *(((Button(t("button-see"), OpenPage("profile")),),) if kept.answers and kept.answers.answers else ()),
        *(((Button(t("button-help-own"), AskPerson(0, "mine")),),) if kept.questions else ()),
        *(((Button(t("button-ask-own"), AskAmbassador(0, "own")),),) if kept.dialogues else ()),
        (Button(t("button-export"), Privacy("export")),),
        (Button(t("button-erase"), Privacy("erase")),),
        _pause_row(kept),
    )


def _pause_row(kept: Kept) -> tuple[Button, ...]:
    if kept.person.paused_at is not None:
        return (Button(t("button-resume"), Privacy("resume")),)
    return (Button(t("button-pause"), Privacy("pause")),)


def seen_page(kept: Kept, zone: ZoneInfo, number: int) -> Screen:
    """A page of who has seen something, the newest first."""
    shown = kept.seen[number * PAGE : (number + 1) * PAGE]
    blocks = (Lines(tuple(seen_lines(one, zone))) for one in shown)
    texts = (heading("privacy-head-seen"), *blocks)
    return Screen(texts, _turn_rows("seen", number, len(kept.seen), PAGE))


def agreed_page(kept: Kept, zone: ZoneInfo, number: int) -> Screen:
    """A page of what was agreed to, each with its button."""
    shown = kept.agreed[number * PAGE_AGREED : (number + 1) * PAGE_AGREED]
    turn = _turn_rows("agreed", number, len(kept.agreed), PAGE_AGREED)
    return Screen((_agreed_lines(shown, zone),), (*_back_rows(shown), *turn))


def _turn_rows(step: str, number: int, total: int, size: int) -> Rows:
    more = ((Button(t("button-more"), Privacy(f"{step}-{number + 1}")),),) if total > (number + 1) * size else ()
    return (*more, (Button(t("button-privacy"), OpenPage("privacy")),))


def profile_back_screen() -> Screen:
    """Before the answers go: what that means, once more."""
    rows = (
        (Button(t("button-back-profile-yes"), TakeBack(ConsentPurpose.PROFILE.value, 0, "yes")),),
        (Button(t("button-keep"), OpenPage("privacy")),),
    )
    return screen(t("privacy-back-profile-ask"), rows=rows)
