"""All tables. Importing this package makes `Base.metadata` complete."""

from db.models.companies import Company, CompanyContact, ContactInvite, Event, Offer, Stop
from db.models.leads import Dismissal, Lead, LeadQuestion, Ranking
from db.models.outbox import OutboxMessage
from db.models.people import Consent, Conversation, Person, ProcessedUpdate, Profile, Skill

__all__ = [
    "Company",
    "CompanyContact",
    "Consent",
    "ContactInvite",
    "Conversation",
    "Dismissal",
    "Event",
    "Lead",
    "LeadQuestion",
    "Offer",
    "OutboxMessage",
    "Person",
    "ProcessedUpdate",
    "Profile",
    "Ranking",
    "Skill",
    "Stop",
]
