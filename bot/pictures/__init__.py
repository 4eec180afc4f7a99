"""Tickets, stamp cards and door posters as pictures; see `bot.pictures.draw`."""
