"""An announcement becomes drafts with doubts: no network, no clock, nothing stored."""

from datetime import date

from seminar.reading.draft import Doubt, Draft, PaperDraft, Reading, SeriesDraft

__all__ = ["Doubt", "Draft", "PaperDraft", "Reading", "SeriesDraft", "read"]


def read(text: str, *, today: date, zone: str) -> Reading:
    """All that the text holds, as `seminar.reading.reader.read` says."""
    # Imported here: the reader is a tenth of the bot's memory and of its start, and most days bring no announcement.
    from seminar.reading import reader

    return reader.read(text, today=today, zone=zone)
