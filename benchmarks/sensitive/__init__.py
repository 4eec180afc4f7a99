"""How much of what must not be kept is left out of free text, and how much useful text stays."""
