"""An announcement becomes drafts with doubts: no network, no clock, nothing stored."""

from seminar.reading.draft import Doubt, Draft, PaperDraft, Reading, SeriesDraft
from seminar.reading.reader import LONGEST_TEXT, read

__all__ = ["LONGEST_TEXT", "Doubt", "Draft", "PaperDraft", "Reading", "SeriesDraft", "read"]
