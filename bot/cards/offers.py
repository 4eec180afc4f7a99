"""Cards: one offer as a candidate sees it, one lead as a firm sees it. Facts only."""

from collections.abc import Sequence
from datetime import date

from bot.actions import AnswerLead, DismissOffer, OpenPage, ShowPhotos, TellOutcome, WantOffer
from bot.cards.lead_notes import inbox_row, note_lines, note_rows
from bot.flows.profile import MUNICIPALITIES, OTHER_LANGUAGES, age_in, concept_label
from bot.i18n import Link, Sayable, Text, Words, bullets, joined, lines, literal, t, without_pictogram
from bot.matching.concepts import load_lexicon
from bot.matching.limits import Reason
from bot.matching.tell import kind_name, language_name, told
from bot.screen import Attachment, Button, Screen, screen
from bot.services.guardians import hides_contact, is_surely_minor
from bot.services.lead_cards import is_taken_away
from bot.services.lead_facts import LeadFacts
from bot.services.matches import Suggestion
from db.enums import LeadStatus, ReachBy, SkillKind
from db.models import Company, Event, Offer, Profile, Skill, Stop

MAX_LISTED = 8


def in_languages(row: Company | Offer | Event | Stop, field: str) -> Words:
    """A field of a firm or offer in Swedish and in every language that it was translated to."""
    own = {language: words[field] for language, words in row.translations.items() if words.get(field)}
    return Words({"sv": getattr(row, field) or "", **own})


def offer_line(company: Company, offer: Offer | None) -> Sayable:
    """The offer and the firm in one line."""
    if offer is None:
        return literal(company.name)
    return t("offer-line", title=in_languages(offer, "title"), company=company.name)


def match_card(suggestion: Suggestion, *more: tuple[Button, ...]) -> Screen:
    """One suggestion: what it is, why it fits, what is missing, and what can be done; `more` are further buttons."""
    offer, match = suggestion.offer, suggestion.match
    texts = offer_head(offer, km=match.distance_km)
    if match.reasons:
        texts.append(_listed("match-why", match.reasons, offer))
    if match.gaps:
        texts.append(_listed("match-missing", match.gaps, offer))
    texts += offer_end(offer)
    rows = (
        (Button(t("button-want"), WantOffer(offer.id, "ask")),),
        *photo_rows(offer),
        (Button(t("button-not-for-me"), DismissOffer(offer.id, "ask")), Button(t("button-edit"), OpenPage("profile"))),
        *more,
    )
    return Screen(tuple(texts), rows)


def offer_head(offer: Offer, *, km: int | None = None) -> list[Sayable]:
    """What an offer is, where (`km` by road from the reader), and what one does there."""
    company = offer.company
    where = {"kind": kind_name(offer.kind), "municipality": company.municipality}
    return [
        t("match-title", title=in_languages(offer, "title"), company=company.name),
        t("match-where", km=km if km is not None else -1, **where),
        t("plain", text=in_languages(offer, "about")),
    ]


def offer_end(offer: Offer) -> list[Sayable]:
    """The facts of an offer, and that an example is one."""
    facts = [*offer_facts(offer), *workplace_facts(offer)]
    return [*([bullets(facts)] if facts else []), *([t("example-firm")] if offer.company.is_example else [])]


def photo_rows(offer: Offer) -> tuple[tuple[Button, ...], ...]:
    """A button to the pictures, if there are any: they cost data, so nobody gets them unasked."""
    return ((Button(t("button-offer-photos"), ShowPhotos(offer.id)),),) if offer.photos else ()


def photo_screens(offer: Offer) -> list[Screen]:
    """The pictures of an offer, each with what is in it."""
    title = t("offer-photo", title=in_languages(offer, "title"), company=offer.company.name)
    return [
        Screen((title, t("plain", text=photo["alt"])), attachment=Attachment(photo["file_id"], is_picture=True))
        for photo in offer.photos
    ]


def workplace_facts(offer: Offer) -> list[Sayable]:
    """What it is like there, as far as it is known."""
    facts: list[Sayable] = []
    if offer.languages:
        facts.append(t("offer-languages", languages=joined(map(language_word, offer.languages))))
    if offer.noise:
        facts.append(t(f"offer-noise-{offer.noise}"))
    if offer.wear:
        facts.append(t("offer-wear", things=joined(t(f"offer-wear-{one}".replace("_", "-")) for one in offer.wear)))
    if offer.food:
        facts.append(t(f"offer-food-{offer.food}"))
    for name, known in (("step-free", offer.step_free), ("without-licence", offer.without_licence)):
        if known is not None:
            facts.append(t(f"offer-{name}-{'yes' if known else 'no'}"))
    return facts


def offer_facts(offer: Offer) -> list[Sayable]:
    """Dates, hours, age and hazards: what somebody must know before saying yes."""
    facts: list[Sayable] = []
    facts += days_of(offer)
    if offer.apply_by:
        facts.append(t("offer-apply-by", day=offer.apply_by))
    if offer.hours:
        facts.append(t("offer-hours", hours=offer.hours))
    if offer.min_age:
        facts.append(t("offer-min-age", age=offer.min_age))
    if offer.hazards:
        facts.append(t("offer-hazards", hazards=joined(t(f"hazard-{hazard}") for hazard in offer.hazards)))
    return facts


def days_of(offer: Offer) -> list[Sayable]:
    """The days of the work, as far as they are known."""
    first, last = offer.starts_on, offer.ends_on
    if first and last:
        return [t("offer-day", day=first) if first == last else t("offer-dates", start=first, end=last)]
    if first:
        return [t("offer-starts", day=first)]
    return [t("offer-ends", day=last)] if last else []


def _listed(key: str, reasons: Sequence[Reason], offer: Offer) -> Sayable:
    return lines(t(key), bullets(reason_text(reason, offer) for reason in reasons))


def reason_text(reason: Reason, offer: Offer) -> Sayable:
    """A reason or gap of the ranking; why a firm needs Swedish comes in the reader's language when it has that."""
    text = told(reason, load_lexicon())
    if "why" in text.args:
        return t(text.key, **{**text.args, "why": in_languages(offer, "swedish_reason")})
    return text


def language_word(code: str) -> Sayable:
    """A language as the reader calls it; by its own name when there is no text for it."""
    named = language_name(code)
    return named if isinstance(named, Text) else literal(OTHER_LANGUAGES.get(code, code))


def shared_lines(profile: Profile, skills: Sequence[Skill], *, today: date) -> list[Text]:
    """Exactly what a firm is told about a person; shown to the person before they say yes, too."""
    shared: list[Text] = []
    if profile.first_name:
        shared.append(t("shared-name", name=profile.first_name))
    shared.append(t("shared-age", age=age_in(today, profile.birth_year)))
    if profile.municipality in MUNICIPALITIES:
        shared.append(t("shared-municipality", municipality=MUNICIPALITIES[profile.municipality]))
    for kind, key in ((SkillKind.SKILL, "shared-skills"), (SkillKind.WISH, "shared-wishes")):
        labels = _labels(skills, kind)
        if labels:
            shared.append(t(key, skills=joined(labels)))
    interests = _labels(skills, SkillKind.INTEREST)
    if interests:
        shared.append(t("shared-interests", interests=joined(interests)))
    if profile.swedish:
        shared.append(t("shared-swedish", level=t(f"swedish-{profile.swedish}")))
    if profile.languages:
        shared.append(t("shared-languages", languages=joined(map(language_word, profile.languages))))
    if profile.travel_by:
        shared.append(
            t("shared-travel", ways=joined(without_pictogram(t(f"travel-by-{way}")) for way in profile.travel_by))
        )
    return shared


def _labels(skills: Sequence[Skill], kind: SkillKind) -> list[Words]:
    concepts = load_lexicon().concepts
    known = [skill.concept for skill in skills if skill.kind is kind and skill.concept in concepts]
    return [concept_label(concept) for concept in known[:MAX_LISTED]]


def lead_card(facts: LeadFacts, *, today: date, is_contact: bool = False) -> Screen:
    """A lead as it stands now, on the phone of a firm's contact or of staff who answer in its place."""
    lead = facts.lead
    to_inbox = inbox_row(facts.company) if is_contact else ()
    gone = _why_nothing_is_shown(facts)
    if gone is not None:
        return screen(gone, rows=to_inbox)
    title = t("lead-card-title", offer=offer_line(facts.company, facts.offer))
    if lead.status is LeadStatus.DECLINED:
        return screen(title, t("lead-card-declined", contact=_who_answered(facts)), rows=to_inbox)
    shared = bullets(shared_lines(facts.profile, facts.skills, today=today))
    texts: list[Sayable] = [title, shared, *_age_lines(facts, today), *_question_lines(facts), *note_lines(facts)]
    if lead.status is LeadStatus.REQUESTED:
        texts += minor_lines(facts, today)
        texts.append(t("lead-card-answer-by", day=lead.answer_by))
        return Screen(tuple(texts), (*_lead_buttons(facts), *note_rows(facts), *to_inbox))
    texts.append(t("lead-card-accepted", contact=_who_answered(facts)))
    texts += minor_lines(facts, today) or [reach_person(facts)]
    if lead.outcome_company is not None:
        texts.append(t("lead-card-outcome", outcome=t(f"outcome-{lead.outcome_company.value.replace('_', '-')}")))
    tell = ((Button(t("button-outcome"), TellOutcome(lead.id, "ask")),),) if is_contact else ()
    return Screen(tuple(texts), (*_ask_button(facts), *tell, *note_rows(facts), *to_inbox))


def _why_nothing_is_shown(facts: LeadFacts) -> Sayable | None:
    """Why a card says nothing of the person any more."""
    if not is_taken_away(facts.lead):
        return t("lead-card-withdrawn") if facts.is_taken_back else None
    return t(
        {
            LeadStatus.WITHDRAWN: "lead-card-withdrawn",
            LeadStatus.EXPIRED: "lead-card-expired",
        }.get(facts.lead.status, "lead-card-closed")
    )


def _who_answered(facts: LeadFacts) -> Sayable:
    if facts.answered_by is not None:
        return literal(facts.answered_by.first_name)
    return t("lead-card-by-staff") if facts.lead.taken_over_by else literal(facts.company.name)


def _question_lines(facts: LeadFacts) -> list[Sayable]:
    question = facts.question
    if question is None or question.question is None:
        return []
    lines: list[Sayable] = [t("lead-card-question", question=question.question)]
    if facts.asked_by is not None:
        lines[0] = t("lead-card-question-by", question=question.question, contact=facts.asked_by.first_name)
    if question.answer:
        lines.append(t("lead-card-question-answer", answer=question.answer))
    return lines


def _lead_buttons(facts: LeadFacts) -> tuple[tuple[Button, ...], ...]:
    lead_id = facts.lead.id
    return (
        (Button(t("button-lead-accept"), AnswerLead(lead_id, "accept")),),
        (Button(t("button-lead-decline"), AnswerLead(lead_id, "decline")),),
        *_ask_button(facts),
    )


def _ask_button(facts: LeadFacts) -> tuple[tuple[Button, ...], ...]:
    if facts.question is not None:
        return ()
    return ((Button(t("button-lead-question"), AnswerLead(facts.lead.id, "question")),),)


def _age_lines(facts: LeadFacts, today: date) -> list[Sayable]:
    """That somebody has changed their year of birth since, and is too young for the offer by now."""
    least = facts.offer.min_age if facts.offer is not None else None
    too_young = least is not None and age_in(today, facts.profile.birth_year) < least
    return [t("lead-card-below-age", age=least)] if too_young else []


def minor_lines(facts: LeadFacts, today: date) -> list[Sayable]:
    """Why the firm does not see yet how to reach a minor, and what happens next; nothing when it does."""
    if not hides_contact(facts, today):
        return []
    key = "lead-card-minor" if facts.lead.status is LeadStatus.REQUESTED else "lead-card-contact-hidden"
    return [t(key, sure="yes" if is_surely_minor(facts.profile, today) else "no")]


def reach_person(facts: LeadFacts) -> Sayable:
    """How the firm reaches the person, as the person chose; only for accepted leads that hide no minor's contact."""
    name = facts.profile.first_name or t("reach-nameless")
    if facts.lead.reach_by is ReachBy.PHONE and facts.profile.phone:
        return t("reach-by-phone", name=name, phone=facts.profile.phone)
    if facts.lead.username:
        return t("reach-by-username", name=name, username=f"@{facts.lead.username}")
    return t("reach-by-telegram", person=_on_telegram(facts.person.telegram_id, name))


def reach_firm(facts: LeadFacts) -> Sayable:
    """Who at the firm accepted, and how the person reaches them."""
    contact = facts.answered_by.first_name if facts.answered_by else facts.company.name
    if facts.answered_by_telegram_id is None:
        return t("firm-will-write", contact=contact)
    return t("reach-firm", contact=_on_telegram(facts.answered_by_telegram_id, contact))


def _on_telegram(telegram_id: int, name: str | Text) -> Link:
    """A name that opens the chat with this person (Bot API: inline mention)."""
    return Link(f"tg://user?id={telegram_id}", name)
