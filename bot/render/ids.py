"""The custom ids of buttons: what a press means, readable after any restart."""

TALK = r"talk:(?P<verb>[a-z]+):(?P<talk>\d+)(?::(?P<mark>[0-9a-f]+))?"


def talk(verb: str, talk_id: int, mark: str | None = None) -> str:
    """A press on a talk's button. The mark finds the message again in a channel's history."""
    return f"talk:{verb}:{talk_id}" + (f":{mark}" if mark else "")


TALK_PAGE = r"talkpage:(?P<talk>\d+):(?P<page>\d+)"


def talk_page(talk_id: int, page: int) -> str:
    """A press that turns the pages of a talk's card."""
    return f"talkpage:{talk_id}:{page}"
