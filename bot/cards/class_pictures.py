"""What a study visit has to show and to print: the code for pupils, its poster, and the certificate."""

from datetime import date
from functools import partial

from bot.cards.class_visits import level_of, to_page
from bot.i18n import languages, say, t
from bot.pictures.draw import certificate, poster, visit_code
from bot.pictures.facts import Certificate, Poster, PosterBlock, VisitCode
from bot.reports.words import report_words
from bot.screen import Document, Picture, Screen
from bot.services.class_visit_doors import payload_of
from bot.services.class_visit_pages import Seen
from bot.services.class_visit_times import LENGTH
from db.enums import VisitSide
from db.models import Company

#: In what order the languages stand on the poster.
_FIRST = "sv"
_SHORT_NAME = 24


def code_screen(seen: Seen, *, bot_username: str) -> Screen:
    """The code as a picture for the phone of the host; its caption says the same in words."""
    visit, when = seen.visit, _when(seen, _FIRST)
    facts = VisitCode(
        language=_FIRST,
        title=_company(seen).name,
        when=when,
        url=_url(seen, bot_username),
        spoken_code=visit.spoken,
        captions=_captions(),
        footer=say(_FIRST, t("class-poster-text")),
    )
    day = seen.local(visit.starts_at).date()
    told = (t("class-code-caption", day=day, spoken=visit.spoken), t("class-code-how"))
    return Screen(told, (to_page(seen, VisitSide.AMBASSADOR),), picture=Picture(partial(visit_code, facts)))


def poster_screen(seen: Seen, *, bot_username: str) -> Screen:
    """The same code to print and hang up (PDF, A4), with a word in every language."""
    company = _company(seen)
    facts = Poster(
        event=say(_FIRST, t("class-poster-title")),
        day=_when(seen, _FIRST),
        company=company.name,
        address=company.address or company.municipality,
        url=_url(seen, bot_username),
        short_link=f"t.me/{bot_username}",
        spoken_code=seen.visit.spoken,
        spoken_caption=_captions(),
        blocks=tuple(
            PosterBlock(language, say(language, t("poster-headline")), say(language, t("class-poster-text")))
            for language in languages()
        ),
        footer=say(_FIRST, t("eu-support")),
    )
    caption = t("class-poster-caption", spoken=seen.visit.spoken)
    return Screen((caption,), document=Document(f"studiebesok-{company.key}.pdf", partial(poster, facts)))


def _company(seen: Seen) -> Company:
    company = seen.visit.company
    assert company is not None  # noqa: S101 - the visit is agreed or done
    return company


def _captions() -> tuple[tuple[str, str], ...]:
    return tuple((language, say(language, t("poster-spoken"))) for language in languages())


def _url(seen: Seen, bot_username: str) -> str:
    return f"https://t.me/{bot_username}?start={payload_of(seen.visit)}"


def _when(seen: Seen, language: str) -> str:
    start = seen.local(seen.visit.starts_at)
    return _plain(say(language, t("poster-day", day=start.date(), opens=start, closes=start + LENGTH)))


def _plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


def certificate_screen(seen: Seen, language: str, *, today: date) -> Screen:
    """The certificate in Swedish or English (PDF)."""
    facts = certificate_facts(seen, language, today=today)
    company = _company(seen)
    day = seen.local(seen.visit.starts_at).date()
    caption = t("class-certificate-caption", company=company.name, day=day)
    name = f"intyg-{company.key}-{day.isoformat()}-{language}.pdf"
    return Screen((caption,), document=Document(name, partial(certificate, facts)))


def certificate_facts(seen: Seen, language: str, *, today: date) -> Certificate:
    """The words of a certificate. The count of pupils must be known."""
    visit, company = seen.visit, _company(seen)
    start = seen.local(visit.starts_at)
    level, school = level_of(visit), visit.organisation.name

    def label(key: str) -> str:
        return say(language, t(f"certificate-{key}"))

    rows = [
        (label("day"), _plain(say(language, t("class-day", day=start.date()))) + f" {start.year}"),
        (label("class"), _plain(f"{say(language, level)}, {school}")),
        (label("pupils"), str(visit.pupils)),
        (label("place"), f"{company.name}, {company.municipality}"),
    ]
    if seen.host is not None:
        rows.append((label("host"), seen.host.first_name))
    words = report_words().statements[language]
    return Certificate(
        language=language,
        title=label("title"),
        subtitle=label("subtitle"),
        text=_plain(say(language, t("certificate-text", school=school, company=_together(company.name)))),
        rows=tuple(rows),
        saw_title=label("saw"),
        saw=visit.seen or _about(company, language),
        thanks=label("thanks"),
        statement=words.statement,
        funders=words.funders,
        project=words.project,
        made=_plain(say(language, t("certificate-made", day=today))),
    )


def _together(name: str) -> str:
    """A short name that no line breaks apart."""
    return name.replace(" ", "\u00a0") if len(name) <= _SHORT_NAME else name


def _about(company: Company, language: str) -> str:
    """What the firm does, when nobody told what the class saw; in the reader's language if there is one."""
    told = company.translations.get(language) or {}
    return str(told.get("about") or company.about)
