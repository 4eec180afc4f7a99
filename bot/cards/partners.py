"""What staff see of ambassadors, teachers and caseworkers, and what these see when they begin."""

from collections.abc import Mapping, Sequence

from bot.actions import HandClients, OpenWork, RunPartners, WakeRole
from bot.i18n import Sayable, literal, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.partners import PAGE, home_of
from db.enums import PartnerRole
from db.models import Company, Organisation, Partner

#: Overview and roles: a button that is about no single role says so.
ALL = "all"


def overview(counts: Mapping[PartnerRole, int]) -> Screen:
    """How many ambassadors, teachers and caseworkers there are, each a button."""
    buttons = [
        Button(t(f"button-partners-{role.value}", count=counts[role]), RunPartners(role.value, 0, "list"))
        for role in PartnerRole
    ]
    return screen(t("partners-title"), t("partners-how"), rows=in_rows(buttons))


def role_page(role: PartnerRole, partners: Sequence[Partner], *, page: int, total: int) -> Screen:
    """Those who have a role, each a button, and a way to invite another."""
    buttons = [
        Button(
            t("partner-line-rests" if partner.rests_since else "partner-line", **_named(partner)),
            _run(partner, "page"),
        )
        for partner in partners
    ]
    invite = "firms" if role is PartnerRole.AMBASSADOR else "orgs"
    rows = (
        *in_rows(buttons),
        *_pages(role, "list", page, total),
        (Button(t("button-partners-invite"), RunPartners(role.value, 0, invite)),),
        (Button(t("button-back"), RunPartners(ALL, 0, "list")),),
    )
    return screen(t(f"partners-{role.value}", total=total), rows=rows)


def _named(partner: Partner) -> dict[str, str]:
    return {"name": partner.first_name, "home": home_of(partner)}


def _run(partner: Partner, step: str) -> RunPartners:
    return RunPartners(partner.role.value, partner.id, step)


def _pages(role: PartnerRole, step: str, page: int, total: int) -> tuple[tuple[Button, ...], ...]:
    ways = [Button(t("button-previous-page"), RunPartners(role.value, page - 1, step))] if page else []
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), RunPartners(role.value, page + 1, step)))
    return (tuple(ways),) if ways else ()


def partner_page(partner: Partner, *more: Sayable, rows: tuple[tuple[Button, ...], ...] = ()) -> Screen:
    """One partner, for staff."""
    told = t(
        "partner-facts",
        name=partner.first_name,
        role=t(f"partner-role-{partner.role.value}"),
        home=home_of(partner),
        day=partner.joined_at.date(),
    )
    rests: list[Sayable] = []
    if partner.rests_since is not None:
        rests.append(t("partner-rests", day=partner.rests_since.date()))
        rows = ((Button(t("button-wake"), WakeRole("partner", partner.id)),), *rows)
    ways = (
        *rows,
        (Button(t("button-partner-remove"), _run(partner, "remove")),),
        (Button(t("button-back"), RunPartners(partner.role.value, 0, "list")),),
    )
    return screen(told, *rests, *more, rows=ways)


def remove_screen(partner: Partner) -> Screen:
    """Asks before a role is taken away."""
    rows = (
        (Button(t("button-partner-remove-yes"), _run(partner, "remove-yes")),),
        (Button(t("button-keep"), _run(partner, "page")),),
    )
    role = t(f"partner-role-{partner.role.value}")
    return screen(t("partner-remove-ask", name=partner.first_name, role=role), rows=rows)


def choose_firm(companies: Sequence[Company], *, page: int, total: int) -> Screen:
    """Whose ambassador the link is for."""
    role = PartnerRole.AMBASSADOR
    buttons = [Button(literal(company.name), RunPartners(role.value, company.id, "invite")) for company in companies]
    rows = (
        *in_rows(buttons),
        *_pages(role, "firms", page, total),
        (Button(t("button-back"), RunPartners(role.value, 0, "list")),),
    )
    return screen(t("partners-choose-firm" if total else "companies-none"), rows=rows)


def choose_organisation(role: PartnerRole, found: Sequence[Organisation], *, page: int, total: int) -> Screen:
    """Which school or authority the link is for, or a new one."""
    buttons = [Button(literal(one.name), RunPartners(role.value, one.id, "org")) for one in found]
    rows = (
        *in_rows(buttons),
        *_pages(role, "orgs", page, total),
        (Button(t("button-organisation-new"), RunPartners(role.value, 0, "neworg")),),
        (Button(t("button-back"), RunPartners(role.value, 0, "list")),),
    )
    return screen(t("partners-choose-organisation" if total else "organisations-none"), rows=rows)


def organisation_page(role: PartnerRole, organisation: Organisation, *, waiting: int = 0) -> Screen:
    """One school or authority: links for those who work there; `waiting`: answers whose caseworker is gone."""

    def button(step: str) -> tuple[Button]:
        return (Button(t(f"button-organisation-{step}"), RunPartners(role.value, organisation.id, step)),)

    shared = (button("school"),) if role is PartnerRole.TEACHER else ()
    rows = (
        button("invite"),
        *shared,
        button("close"),
        *(((Button(t("button-clients-hand-on"), HandClients(organisation.id, 0, "page")),),) if waiting else ()),
        (Button(t("button-back"), RunPartners(role.value, 0, "orgs")),),
    )
    about = t(f"organisation-how-{role.value}")
    return screen(t("organisation-title", name=organisation.name), about, rows=rows)


def link_screen(role: PartnerRole, *, home: str, link: str, days: int, is_shared: bool) -> Screen:
    """A link to pass on, alone in its paragraph so that it is easy to copy."""
    key = "partner-link-school" if is_shared else "partner-link"
    return screen(t(key, role=t(f"partner-role-{role.value}"), home=home, days=days), literal(link))


def work_screen(partners: Sequence[Partner]) -> Screen:
    """`/work` of somebody with several roles: which one."""
    buttons = [
        Button(t(f"button-work-{partner.role.value}", home=home_of(partner)), OpenWork(partner.role.value))
        for partner in partners
    ]
    return screen(t("work-choose"), rows=in_rows(buttons))
