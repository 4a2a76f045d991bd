"""A Chinese question, in either script and mixed with English, -> what is asked of which talks."""

from seminar.questions.chinese.reading import read

__all__ = ["read"]
