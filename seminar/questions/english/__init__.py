"""What an English sentence asks."""

from seminar.questions.english.reading import read

__all__ = ["read"]
