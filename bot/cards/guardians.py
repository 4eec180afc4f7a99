"""The paper for a minor's guardian, the page behind its link, and what staff and the minor are told around it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from bot.actions import AnswerGuardian, AskPerson, GuardianPaper, MoveInFlow, OpenPage, RunLead
from bot.cards.offers import days_of, in_languages, reach_firm
from bot.flows.profile import PROFILE
from bot.i18n import SOURCE_LANGUAGE, Sayable, bullets, joined, languages, literal, native_name, say, t
from bot.matching.minors import rules
from bot.matching.tell import kind_name
from bot.pictures.draw import guardian_paper
from bot.pictures.facts import GuardianSheet, PaperPart, PaperWords
from bot.screen import Button, Document, Screen, in_rows, screen
from bot.services.guardians import GUARDIAN_PREFIX, hides_contact, is_guarded, is_surely_minor
from bot.services.hidden import Hidden
from bot.services.lead_facts import LeadFacts
from db.enums import OPEN_LEAD_STATUSES, LeadStatus
from db.models import Offer, Profile

Rows = tuple[tuple[Button, ...], ...]
Said = Callable[[Sayable], str]
_FIELDS = ("guardian-field-name", "guardian-field-date", "guardian-field-sign")


# ---------------------------------------------------------------- for the minor


def paper_rows(lead_id: int) -> Rows:
    return ((Button(t("button-guardian-paper"), GuardianPaper(lead_id, "choose")),),)


def minor_notes(facts: LeadFacts, today: date, *, is_short: bool = False) -> tuple[list[Sayable], Rows]:
    """What a minor is told of a lead that is open, and the way to the paper; nothing for adults.

    `is_short` in a list, where it stands under every lead.
    """
    if facts.lead.status not in OPEN_LEAD_STATUSES or not is_guarded(facts, today):
        return [], ()
    word, company = facts.guardian, facts.company.name
    if word is not None and not word.agrees:
        return [t("guardian-said-no-before", company=company)], _ask_rows()
    if hides_contact(facts, today):
        if is_short:
            return [t("guardian-waits-short")], paper_rows(facts.lead.id)
        sure = {"sure": "yes" if is_surely_minor(facts.profile, today) else "no"}
        return [t("guardian-waits", company=company, **sure), t("guardian-waits-how", **sure)], paper_rows(
            facts.lead.id
        )
    if word is not None or not _is_work(facts.offer):
        return [], ()
    return [t("guardian-before-work")], paper_rows(facts.lead.id)


def _is_work(offer: Offer | None) -> bool:
    return rules().is_work(offer.kind if offer is not None else None)


def _ask_rows() -> Rows:
    return ((Button(t("button-ask-person"), AskPerson(0, "write")),),)


def choose_paper(facts: LeadFacts, language: str) -> Screen:
    """In which second language; the reader's own language alone is one of the choices."""
    codes = [code for code in languages() if code != language]
    buttons = [Button(literal(native_name(code)), GuardianPaper(facts.lead.id, code)) for code in (*codes, language)]
    return screen(t("guardian-paper-choose"), rows=(*in_rows(buttons, 2), _to_leads()))


def _to_leads() -> tuple[Button, ...]:
    return (Button(t("button-leads"), OpenPage("own-leads")),)


def paper_screens(facts: LeadFacts, spoken: Sequence[str], *, code: str | None, bot_username: str) -> list[Screen]:
    """The paper as a file, and the link by itself for a guardian who is far away."""
    link = f"https://t.me/{bot_username}?start={GUARDIAN_PREFIX}{code}" if code else ""
    sheet = paper_facts(facts, spoken, link=link, bot_link=f"t.me/{bot_username}")
    caption = t("guardian-paper-caption" if link else "guardian-paper-caption-agreed")
    shown = [Screen((caption,), document=Document("industrilyftet.pdf", partial(guardian_paper, sheet)))]
    return [*shown, screen(t("guardian-paper-link"), literal(link), rows=(_to_leads(),))] if link else shown


def yes_told(facts: LeadFacts) -> Screen:
    """A guardian or staff said yes: on the minor's phone."""
    is_accepted = facts.lead.status is not LeadStatus.REQUESTED
    told = t("guardian-yes-told" if is_accepted else "guardian-yes-told-waiting", company=facts.company.name)
    return screen(told, *([reach_firm(facts)] if is_accepted else []), rows=(_to_leads(),))


def no_told(facts: LeadFacts) -> Screen:
    """A guardian said no, or staff hid the contact for whatever reason: on the minor's phone. Nothing was withdrawn."""
    by_staff = facts.guardian is not None and facts.guardian.by_staff
    told = t("guardian-hidden-told" if by_staff else "guardian-no-told", company=facts.company.name)
    return screen(told, rows=(*_ask_rows(), _to_leads()))


def year_told(facts: LeadFacts, today: date) -> Screen:
    """A new year of birth makes somebody a minor: what the firm does not see any more, and the way to the paper."""
    notes, rows = minor_notes(facts, today)
    if facts.lead.status is not LeadStatus.REQUESTED and len(notes) > 1:
        # The firm has seen it until now: "not yet" would not be true.
        notes = [t("guardian-year-told", company=facts.company.name), *notes[1:]]
    return screen(*notes, rows=(*rows, _to_leads()))


def hidden_lines(hidden: Mapping[Hidden, int], *, knows_school: bool) -> list[Sayable]:
    """Why a minor does not see some offers: how many, and which rule."""
    if not hidden:
        return []
    told = []
    for why, count in hidden.items():
        key = "minor-hidden-school-open" if why is Hidden.SCHOOL and not knows_school else f"minor-hidden-{why.value}"
        told.append(t(key, count=str(count)))
    return [t("minor-hidden"), bullets(told)]


def asks_school(profile: Profile, today: date) -> bool:
    """Whether the question about compulsory school is asked of somebody of this year."""
    question = PROFILE.question("finished_school")
    return question is not None and question.applies({"birth_year": profile.birth_year}, today)


def school_row() -> tuple[Button, ...]:
    """The way to the answer that opens offers."""
    label = t("button-change", field=t("field-finished-school"))
    return (Button(label, MoveInFlow(PROFILE.name, "edit", "finished_school")),)


# ---------------------------------------------------------------- the paper


def paper_facts(facts: LeadFacts, spoken: Sequence[str], *, link: str, bot_link: str) -> GuardianSheet:
    """The words of the paper in each language of `spoken`. Of the minor it holds the first name, and nothing else."""
    labels = tuple(dict.fromkeys((*spoken, SOURCE_LANGUAGE)))
    return GuardianSheet(
        title=f"Industrilyftet · {bot_link}",
        firm=f"{facts.company.name}, {facts.company.municipality}",
        words=tuple(_words(facts, language, has_link=bool(link), bot_link=bot_link) for language in spoken),
        fields=tuple(tuple((language, say(language, t(key))) for language in labels) for key in _FIELDS),
        url=link,
        captions=tuple((language, say(language, t("guardian-code"))) for language in spoken) if link else (),
        footer=say(spoken[0], t("eu-support")),
    )


def _words(facts: LeadFacts, language: str, *, has_link: bool, bot_link: str) -> PaperWords:
    def said(*texts: Sayable) -> tuple[str, ...]:
        return tuple(say(language, text) for text in texts)

    def part(title: str, *texts: Sayable) -> PaperPart:
        return PaperPart(say(language, t(title)), said(*texts))

    name = facts.profile.first_name or t("guardian-child")
    waits = [t("guardian-knows-not")] if has_link and facts.minors_wait else []
    is_work = _is_work(facts.offer)
    law = t("guardian-law-work" if is_work else "guardian-law-visit")
    return PaperWords(
        language,
        say(language, t("guardian-title")),
        (
            PaperPart("", said(_about(facts, name))),
            part("guardian-work-title" if is_work else "guardian-visit-title", *_conditions(facts.offer)),
            part("guardian-knows-title", t("guardian-knows", name=name), *waits),
            part("guardian-rights-title", law, t("guardian-rights", name=name)),
            part("guardian-how-title", t("guardian-how" if has_link else "guardian-how-signed", name=name)),
            part("guardian-who-title", t("guardian-who"), t("guardian-contact", link=bot_link)),
        ),
    )


def _about(facts: LeadFacts, name: str | Sayable) -> Sayable:
    if facts.offer is None:
        return t("guardian-about-firm", name=name, company=facts.company.name)
    return t("guardian-about", name=name, company=facts.company.name, offer=_offer_words(facts.offer))


def _offer_words(offer: Offer) -> Sayable:
    return t("guardian-offer", kind=kind_name(offer.kind), title=in_languages(offer, "title"))


def _conditions(offer: Offer | None) -> list[Sayable]:
    """Days, hours, age, hazards and supervisor as far as the firm has told; what it has not is named."""
    told: list[Sayable] = []
    unknown: list[Sayable] = []
    if offer is not None:
        told += days_of(offer)
        told += [t("offer-hours", hours=offer.hours)] if offer.hours else []
        told += [t("guardian-min-age", age=offer.min_age)] if offer.min_age else []
        if offer.hazards:
            told.append(t("offer-hazards", hazards=joined(t(f"hazard-{one}") for one in offer.hazards)))
        elif offer.hazards is not None:
            told.append(t("guardian-hazards-none"))
        if offer.supervisor is not None:
            told.append(t(f"guardian-supervisor-{'yes' if offer.supervisor else 'no'}"))
    unknown += [] if offer is not None and offer.hours else [t("guardian-thing-hours")]
    unknown += [] if offer is not None and offer.hazards is not None else [t("guardian-thing-hazards")]
    unknown += [] if offer is not None and offer.supervisor is not None else [t("guardian-thing-supervisor")]
    return [*told, *([t("guardian-unknown", things=joined(unknown))] if unknown else [])]


# ---------------------------------------------------------------- for the guardian


def guardian_page(facts: LeadFacts, secret: str) -> Screen:
    """What the link opens: which firm, what it is about, and the two answers."""
    name, company = facts.profile.first_name or t("guardian-child"), facts.company.name
    rows = (
        (Button(t("button-guardian-yes"), AnswerGuardian(secret, "yes")),),
        (Button(t("button-guardian-no"), AnswerGuardian(secret, "no")),),
        (Button(t("button-language"), AnswerGuardian(secret, "languages")),),
    )
    return screen(
        _about(facts, name),
        t("guardian-page-what", name=name, company=company),
        t("guardian-page-kept"),
        rows=rows,
    )


def guardian_languages(secret: str) -> Screen:
    buttons = [Button(literal(native_name(code)), AnswerGuardian(secret, code)) for code in languages()]
    return screen(t("choose-language"), rows=in_rows(buttons, 2))


def guardian_thanks(facts: LeadFacts, *, agrees: bool, is_kept: bool) -> Screen:
    """After the answer, in place of the page; `is_kept` when the account has something else here.

    Without the child's name: nobody could take it away from this phone when the child is erased.
    """
    key = "guardian-yes-thanks" if agrees else "guardian-no-thanks"
    told = [t(key, name=t("guardian-child"), company=facts.company.name)]
    if facts.person.paused_at is not None or facts.person.unreachable_at is not None:
        told.append(t("guardian-tell-yourself"))
    kept = [] if is_kept else [t("guardian-not-kept")]
    return screen(*told, t("guardian-change"), *kept, rows=_ask_rows())


# ---------------------------------------------------------------- for staff


def staff_lines(facts: LeadFacts, today: date) -> list[Sayable]:
    """Whether the firm sees how to reach a minor, and why; nothing for adults."""
    if not is_guarded(facts, today):
        return []
    word = facts.guardian
    if word is None:
        return [t("staff-lead-guardian-waits" if facts.minors_wait else "staff-lead-guardian-open")]
    key = "staff-lead-guardian-yes" if word.agrees else "staff-lead-guardian-no"
    return [t(key, day=word.said_at.date(), by="staff" if word.by_staff else "link")]


def staff_rows(facts: LeadFacts, today: date) -> list[tuple[Button, ...]]:
    """What staff can do about it."""
    if facts.lead.status not in OPEN_LEAD_STATUSES or not is_guarded(facts, today):
        return []
    shows = facts.guardian is not None and facts.guardian.agrees
    step = "no" if shows else "yes"
    return [(Button(t(f"button-lead-guardian-{step}"), RunLead(facts.lead.id, f"guardian-{step}")),)]


def no_for_staff(facts: LeadFacts) -> Screen:
    """A guardian said no: for staff, with no fact about the person."""
    return _for_staff("lead-guardian-no-staff", facts)


def year_for_staff(facts: LeadFacts) -> Screen:
    """A minor wrote an adult's year of birth: the firm sees the contact now, unless somebody had said no."""
    return _for_staff("lead-grown-staff", facts, said="nothing" if facts.guardian is None else "no")


def _for_staff(key: str, facts: LeadFacts, **more: str) -> Screen:
    rows = ((Button(t("button-lead-page"), RunLead(facts.lead.id, "page")),),)
    return screen(t(key, number=facts.lead.id, company=facts.company.name, **more), rows=rows)
