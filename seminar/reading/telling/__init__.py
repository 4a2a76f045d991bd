"""Talks that sentences tell of: in a line, in a letter, in a press note."""
