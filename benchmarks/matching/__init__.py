"""How well people's own words lead to the right firms, and how fast."""
