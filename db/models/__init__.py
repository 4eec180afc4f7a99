"""All tables. Importing this package makes `Base.metadata` complete."""

from db.models.ambassadors import AmbassadorCard, Dialogue, Talk
from db.models.broadcasts import Broadcast, BroadcastPress, ReferralCode, Segment
from db.models.class_visits import ClassScan, StudyVisit, VisitTimes
from db.models.clients import Acquaintance, Client, ClientMessage, MeetingCode, OutcomeShare, PartnerCode
from db.models.companies import Company, CompanyContact, ContactInvite, FitLook, Offer
from db.models.evenings import DoorAttempt, Draw, Place, Registration, ReminderRun, Reward, Seat, Visit
from db.models.events import Event, EventChange, Route, RouteStop, Stop
from db.models.guardians import GuardianLink, GuardianWord
from db.models.leads import Dismissal, Lead, LeadNote, LeadQuestion, Ranking
from db.models.outbox import DailyRun, OutboxMessage
from db.models.partners import Organisation, Partner, PartnerInvite
from db.models.people import Consent, Conversation, ErasedPerson, Person, ProcessedUpdate, Profile, Skill
from db.models.reports import CountedHalfYear, LeftCount
from db.models.staff import Adjustment, AuditEntry, ExitPoll, HandedInFile, HelpQuestion, StaffInvite

__all__ = [
    "Acquaintance",
    "Adjustment",
    "AmbassadorCard",
    "AuditEntry",
    "Broadcast",
    "BroadcastPress",
    "ClassScan",
    "Client",
    "ClientMessage",
    "Company",
    "CompanyContact",
    "Consent",
    "ContactInvite",
    "Conversation",
    "CountedHalfYear",
    "DailyRun",
    "Dialogue",
    "Dismissal",
    "DoorAttempt",
    "Draw",
    "ErasedPerson",
    "Event",
    "EventChange",
    "ExitPoll",
    "FitLook",
    "GuardianLink",
    "GuardianWord",
    "HandedInFile",
    "HelpQuestion",
    "Lead",
    "LeadNote",
    "LeadQuestion",
    "LeftCount",
    "MeetingCode",
    "Offer",
    "Organisation",
    "OutboxMessage",
    "OutcomeShare",
    "Partner",
    "PartnerCode",
    "PartnerInvite",
    "Person",
    "Place",
    "ProcessedUpdate",
    "Profile",
    "Ranking",
    "ReferralCode",
    "Registration",
    "ReminderRun",
    "Reward",
    "Route",
    "RouteStop",
    "Seat",
    "Segment",
    "Skill",
    "StaffInvite",
    "Stop",
    "StudyVisit",
    "Talk",
    "Visit",
    "VisitTimes",
]
