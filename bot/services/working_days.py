"""Swedish working days, for services; the counting itself is pure and lies with the questionnaires."""

from bot.flows.working_days import add_working_days, is_working_day

__all__ = ["add_working_days", "is_working_day"]
