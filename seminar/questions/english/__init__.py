"""What an English sentence asks."""

from seminar.questions.english.circumstances import read

__all__ = ["read"]
