"""The funder report, pure: periods, which cells are hidden, indicators, and the words of the EU statement."""
