"""Tickets, stamp cards and posters, drawn from ready words."""

from bot.pictures.facts import Poster, StampCard, Ticket


def ticket(facts: Ticket) -> bytes:
    raise NotImplementedError


def stamp_card(facts: StampCard) -> bytes:
    raise NotImplementedError


def poster(facts: Poster) -> bytes:
    raise NotImplementedError
