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


class OfferState(StrEnum):
    """`draft → waiting (for staff) → approved | returned → waiting`. Only an approved offer can be open.

    What staff or a file brings, and what a firm makes after its first approved offer, is approved from the start.
    """

    DRAFT = "draft"
    WAITING = "waiting"
    RETURNED = "returned"
    APPROVED = "approved"


class Noise(StrEnum):
    """How loud a workplace is; each has a text `offer-noise-…`."""

    QUIET = "quiet"
    SOME = "some"
    LOUD = "loud"


class Wear(StrEnum):
    """Shoes and clothes: what the firm lends, and what one comes in; each has a text `offer-wear-…`."""

    SHOES_LENT = "shoes_lent"
    CLOTHES_LENT = "clothes_lent"
    STURDY_SHOES = "sturdy_shoes"
    WARM_CLOTHES = "warm_clothes"
    NO_JEWELLERY = "no_jewellery"


class Food(StrEnum):
    """How one eats at a workplace; each has a text `offer-food-…`."""

    FREE = "free"
    BRING = "bring"
    BUY = "buy"


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


class NoticePace(StrEnum):
    """When a firm's contact gets messages: at once in working hours, in one digest a day or a week, or at any hour."""

    INSTANT = "instant"
    DAILY = "daily"
    WEEKLY = "weekly"
    ANY_HOUR = "any_hour"


class ConsentPurpose(StrEnum):
    """What a person agreed to; `company` is one consent for each company, `outcome` one for each shared outcome."""

    PROFILE = "profile"
    REMINDERS = "reminders"
    BROADCASTS = "broadcasts"
    COMPANY = "company"
    OUTCOME = "outcome"


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
    LEAD_GUARDIAN_YES = "lead_guardian_yes"
    LEAD_GUARDIAN_NO = "lead_guardian_no"
    LEAD_GUARDIAN_YEAR = "lead_guardian_year"
    TYPED_ABOUT = "typed_about"
    LEAD_GUARDIAN_PAGE = "lead_guardian_page"
    LEAD_GUARDIAN_NO_STAFF = "lead_guardian_no_staff"
    LEAD_GROWN_STAFF = "lead_grown_staff"
    EVENT_CHANGED = "event_changed"
    EVENT_CANCELLED = "event_cancelled"
    ROUTE_DELAYED = "route_delayed"
    PLACE_OFFERED = "place_offered"
    LOT_WON = "lot_won"
    LOT_LOST = "lot_lost"
    DOOR_COUNT = "door_count"
    DOORS_SHUT = "doors_shut"
    DOORS_OPEN = "doors_open"
    REMINDER_7_DAYS = "reminder_7_days"
    REMINDER_1_DAY = "reminder_1_day"
    REMINDER_3_HOURS = "reminder_3_hours"
    LEAVE_NOW = "leave_now"
    LAST_BUS = "last_bus"
    AFTER_1_DAY = "after_1_day"
    AFTER_7_DAYS = "after_7_days"
    AFTER_30_DAYS = "after_30_days"
    NEW_OFFER = "new_offer"
    BROADCAST = "broadcast"
    BROADCAST_PROGRESS = "broadcast_progress"
    BROADCAST_APPROVAL = "broadcast_approval"
    LEAD_TALKED = "lead_talked"
    LEAD_CLOSED = "lead_closed"
    LEAD_DIFFERS = "lead_differs"
    DIGEST_STAFF = "digest_staff"
    DIGEST_COMPANY = "digest_company"
    DIGEST_DAILY = "digest_daily"
    HELP_ASKED = "help_asked"
    HELP_ANSWERED = "help_answered"
    HELP_CORRECTED = "help_corrected"
    EXIT_POLL = "exit_poll"
    RETENTION_SOON = "retention_soon"
    CONSENT_REMINDERS = "consent_reminders"
    CONSENT_BROADCASTS = "consent_broadcasts"
    CONSENT_OUTCOME = "consent_outcome"
    OFFER_WAITING = "offer_waiting"
    OFFER_APPROVED = "offer_approved"
    OFFER_RETURNED = "offer_returned"
    CLASS_ASKED = "class_asked"
    CLASS_CARD = "class_card"
    CLASS_OFFERED = "class_offered"
    CLASS_AGREED = "class_agreed"
    CLASS_PASSED = "class_passed"
    CLASS_CANCELLED = "class_cancelled"
    CLASS_WAITING = "class_waiting"
    CLASS_LATE = "class_late"
    CLASS_BEFORE = "class_before"
    CLASS_AFTER = "class_after"
    CLASS_ALONE = "class_alone"
    OUTCOME_SHARED = "outcome_shared"
    CLIENT_CLAIMED = "client_claimed"
    CLIENT_ENDING = "client_ending"
    DIALOGUE_ASKED = "dialogue_asked"
    DIALOGUE_ANSWERED = "dialogue_answered"
    DIALOGUE_SHOWN = "dialogue_shown"
    DIALOGUE_ENDED = "dialogue_ended"
    DIALOGUE_REMIND = "dialogue_remind"
    DIALOGUE_DELAYED = "dialogue_delayed"
    DIALOGUE_LATE = "dialogue_late"
    DIALOGUE_HELD = "dialogue_held"
    DIALOGUE_READ = "dialogue_read"
    DIALOGUE_JUDGED = "dialogue_judged"
    DIALOGUE_EXCHANGE = "dialogue_exchange"
    DIALOGUE_CONTACT = "dialogue_contact"
    ROLE_RESTS = "role_rests"
    ROLE_FIRMS_REST = "role_firms_rest"
    ROLE_MEMBER_RESTS = "role_member_rests"
    ROLE_WOKEN = "role_woken"


class PollState(StrEnum):
    """The exit poll of a person: offered once, then closed."""

    OFFERED = "offered"
    CLOSED = "closed"


class CloseReason(StrEnum):
    """Why staff close a lead; the person is told in their language."""

    FIRM_SILENT = "firm_silent"
    FIRM_FULL = "firm_full"
    PERSON_ASKED = "person_asked"
    MISTAKE = "mistake"


class StaffRole(StrEnum):
    """What a member of staff may do; an admin also invites staff and changes settings."""

    STAFF = "staff"
    ADMIN = "admin"


class PartnerRole(StrEnum):
    """Who opens doors beside firms and staff: a young employee, somebody of a school, somebody of an authority."""

    AMBASSADOR = "ambassador"
    TEACHER = "teacher"
    CASEWORKER = "caseworker"


class Side(StrEnum):
    """Who writes in a dialogue, or ends it: the person who asked, the ambassador, or staff."""

    CANDIDATE = "candidate"
    AMBASSADOR = "ambassador"
    STAFF = "staff"


class StudyVisitState(StrEnum):
    """`choosing → asked → agreed → done`.

    `asked → offered` when a side offers another time, `offered → agreed` when the other takes it; `agreed → offered`
    when a visit is moved. A firm that says no, stays silent or cannot keep its promise leads back to `asked` (the
    teacher's next wish) or `choosing`. Whatever is not done can become `cancelled`.
    """

    CHOOSING = "choosing"
    ASKED = "asked"
    OFFERED = "offered"
    AGREED = "agreed"
    DONE = "done"
    CANCELLED = "cancelled"


class VisitSide(StrEnum):
    """Who acts in a study visit, or whose page it is."""

    TEACHER = "teacher"
    AMBASSADOR = "ambassador"
    STAFF = "staff"


class DialogueEnd(StrEnum):
    """Why a dialogue is over: a side or staff stopped it, the ambassador left, or nobody wrote for a month."""

    CANDIDATE = "candidate"
    AMBASSADOR = "ambassador"
    STAFF = "staff"
    LEFT = "left"
    QUIET = "quiet"


class TalkState(StrEnum):
    """A message of a dialogue: `passed`, or `held` for staff and then `passed | withheld`."""

    PASSED = "passed"
    HELD = "held"
    WITHHELD = "withheld"


class VisitReason(StrEnum):
    """Why a study visit is declined, moved or cancelled: never about a pupil."""

    SCHEDULE = "schedule"
    ILLNESS = "illness"
    PRODUCTION = "production"
    TRANSPORT = "transport"
    TOO_MANY = "too_many"
    SAFETY = "safety"
    SILENT = "silent"
    OTHER = "other"


class BroadcastState(StrEnum):
    """`draft → waiting (for a second member of staff) | scheduled → running ⇄ paused → done`, or `stopped`."""

    DRAFT = "draft"
    WAITING = "waiting"
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"


class Outcome(StrEnum):
    """What a lead led to, as either side says it."""

    VISIT = "visit"
    INTERNSHIP = "internship"
    SUMMER_JOB = "summer_job"
    JOB = "job"
    THESIS = "thesis"
    EDUCATION = "education"
    NOTHING = "nothing"


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


class EventState(StrEnum):
    """An event is stored as draft, published or cancelled; full, moved and over follow from its facts."""

    DRAFT = "draft"
    PUBLISHED = "published"
    FULL = "full"
    MOVED = "moved"
    CANCELLED = "cancelled"
    OVER = "over"


class RegistrationStatus(StrEnum):
    """`proposed → registered → cancelled`; who comes to a door without registering has `walk_in`."""

    PROPOSED = "proposed"
    REGISTERED = "registered"
    WALK_IN = "walk_in"
    CANCELLED = "cancelled"


class PlaceStatus(StrEnum):
    """A person's place at one stop.

    `proposed → held`, or `waiting → offered → held`, or `in_lot → held | waiting`. Held and offered ones take room.
    """

    PROPOSED = "proposed"
    HELD = "held"
    WAITING = "waiting"
    OFFERED = "offered"
    IN_LOT = "in_lot"


class DoorChoice(StrEnum):
    """What a visitor says at a door to "should they contact you?"."""

    YES = "yes"
    LATER = "later"
    NO = "no"


class Attitude(StrEnum):
    """An answer to "would you consider working in industry?", asked at registration and the day after."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
    UNKNOWN = "unknown"
