"""The sentences that people read when something cannot be done."""


class Refusal(Exception):
    """Something cannot be done, and `str()` of it tells a person why and what to do next."""


class NotFound(Refusal):
    """What was asked for does not exist, or not any more."""


class NotAllowed(Refusal):
    """It exists, but not for this person."""


class BadTime(Refusal):
    """What was typed names no usable instant: unreadable, non-existent, ambiguous or past."""
