"""The closed sets of words that rows, rules and texts share."""

from enum import StrEnum


class OfferKind(StrEnum):
    """What a company can have for a person; each kind has a text `offer-kind-…` that explains it."""

    SUMMER_JOB = "summer_job"
    INTERNSHIP = "internship"
    THESIS = "thesis"
    JOB = "job"
    APPRENTICESHIP = "apprenticeship"
    STUDY_VISIT = "study_visit"
    EDUCATION = "education"


class LeadStatus(StrEnum):
    """`requested → accepted | declined | expired | withdrawn`, then `contacted → visit | internship | hired | closed`.

    A lead is open while a firm may still have something to do with the person.
    """

    REQUESTED = "requested"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    CONTACTED = "contacted"
    VISIT = "visit"
    INTERNSHIP = "internship"
    HIRED = "hired"
    CLOSED = "closed"


#: A person has at most one lead with one of these statuses per company.
OPEN_LEAD_STATUSES = (LeadStatus.REQUESTED, LeadStatus.ACCEPTED, LeadStatus.CONTACTED)


class DeclineReason(StrEnum):
    """Why a firm says "not now": about the firm, never about the person."""

    NO_PLACES = "no_places"
    NOT_THIS_SEASON = "not_this_season"
    NEEDS_LICENCE = "needs_licence"
    OTHER_OFFER = "other_offer"
    NO_TIME = "no_time"


class DismissReason(StrEnum):
    """Why a candidate says "not for me"; the next ranking takes it into account."""

    TOO_FAR = "too_far"
    WORK = "work"
    KIND = "kind"
    DATES = "dates"
    OTHER = "other"


class ReachBy(StrEnum):
    """How a firm may reach a candidate, as the candidate chose for this lead."""

    TELEGRAM = "telegram"
    PHONE = "phone"


class ConsentPurpose(StrEnum):
    """What a person agreed to; `company` is one consent for each company."""

    PROFILE = "profile"
    REMINDERS = "reminders"
    BROADCASTS = "broadcasts"
    COMPANY = "company"


class NoticeKind(StrEnum):
    """What an outbox message is about; the words are made at the moment of sending."""

    LEAD_CARD = "lead_card"
    LEAD_CARD_UPDATE = "lead_card_update"
    LEAD_NO_CONTACT = "lead_no_contact"
    LEAD_REMINDER = "lead_reminder"
    LEAD_LATE = "lead_late"
    LEAD_DELAYED = "lead_delayed"
    LEAD_ANSWERED = "lead_answered"
    LEAD_EXPIRED = "lead_expired"
    LEAD_QUESTION = "lead_question"
    LEAD_QUESTION_ANSWERED = "lead_question_answered"


class SwedishLevel(StrEnum):
    """Levels of the Common European Framework; asked as "what can you do?", never as a letter."""

    A0 = "A0"
    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"


class SkillKind(StrEnum):
    """A confirmed concept of a profile: something the person can do, likes, wishes to learn, or wants to avoid."""

    SKILL = "skill"
    INTEREST = "interest"
    WISH = "wish"
    AVOID = "avoid"
