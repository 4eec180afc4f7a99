"""A consent text that is new since the person agreed: read again, then yes or no."""

from zoneinfo import ZoneInfo

from bot.actions import OpenPage, RenewConsent
from bot.cards.caseworker import state_word
from bot.cards.dates import dated
from bot.i18n import Sayable, literal, t
from bot.screen import Button, Screen, screen
from bot.services.outcome_shares import Shared
from bot.services.partners import home_of
from bot.texts.consents import ConsentText
from db.enums import ConsentPurpose
from db.models import Consent


def again_screen(text: ConsentText, old: Consent, *, zone: ZoneInfo, shared: Shared | None = None) -> Screen:
    """What is new, the whole text again, and both answers; `shared` is what a consent to an outcome is about."""
    subject = shared.share.id if shared is not None else 0
    what = what_it_is(old.purpose, shared.company if shared is not None else "")

    def button(step: str) -> tuple[Button, ...]:
        label = t(f"button-renew-{step}", what=what)
        return (Button(label, RenewConsent(old.purpose.value, subject, text.version, step)),)

    news: list[Sayable] = [t(text.new)] if text.new else []
    return screen(
        t("consent-again", day=dated(old.given_at, zone)),
        *news,
        *_texts(old.purpose, shared),
        *([t("consent-again-profile")] if old.purpose is ConsentPurpose.PROFILE else []),
        rows=(button("yes"), button("no")),
    )


def what_it_is(purpose: ConsentPurpose, company: str) -> Sayable:
    """What a consent is about, on its buttons: several may wait at the same time, each in a message of its own."""
    return literal(company) if company else t("renew-what", purpose=purpose.value)


def _texts(purpose: ConsentPurpose, shared: Shared | None) -> tuple[Sayable, ...]:
    """The texts of the purpose, as they are shown the first time (`consents.toml` names them)."""
    if shared is not None:
        name, home = shared.partner.first_name, home_of(shared.partner)
        return (
            t("share-ask", name=name, home=home, company=shared.company),
            t("share-what", company=shared.company, state=state_word(shared.state)),
            t("share-how"),
        )
    key = {
        ConsentPurpose.PROFILE: "question-profile-consent",
        ConsentPurpose.REMINDERS: "evening-ask-reminders",
        ConsentPurpose.BROADCASTS: "news-ask",
    }[purpose]
    return (t(key),)


def agreed_screen() -> Screen:
    """After a yes that leads nowhere else."""
    return screen(t("consent-again-yes"), rows=((Button(t("button-privacy"), OpenPage("privacy")),),))
