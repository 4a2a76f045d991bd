"""Lectern as an operator runs it: the real process, against the stand-in of Discord on loopback."""
