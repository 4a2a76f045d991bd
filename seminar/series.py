"""A recurring seminar: its usual hour and place, and its policies."""

import re
from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from seminar.errors import Refusal
from seminar.speaker import SpeakerName

DEFAULT_LENGTH = timedelta(hours=1)
LONGEST = timedelta(hours=24)
DEFAULT_OFFSETS = (timedelta(days=1), timedelta(hours=1), timedelta(minutes=10))

_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


class LinkPrivacy(StrEnum):
    """Who may see how to join: everyone in every post, whoever presses Join, or holders of the series' role who do."""

    OPEN = "open"
    BUTTON = "button"
    ROLE = "role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """How to get in: an address, or at least what to type into the meeting program."""

    link: str | None = None
    meeting_id: str | None = None
    passcode: str | None = None

    def __bool__(self) -> bool:
        return bool(self.link or self.meeting_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesFields:
    """What an organizer may set on a series; talks inherit from it live.

    `weekday` counts from Monday as 0; `start` is local time in `zone`; `channel_id` missing means the server's channel.
    """

    name: str
    zone: ZoneInfo
    weekday: int | None = None
    start: time | None = None
    length: timedelta = DEFAULT_LENGTH
    venue: str | None = None
    join: Join = Join()
    channel_id: int | None = None
    role_id: int | None = None
    organizer_role_id: int | None = None
    reminder_offsets: tuple[timedelta, ...] = DEFAULT_OFFSETS
    link_privacy: LinkPrivacy = LinkPrivacy.OPEN
    language: str = "en"
    organizers: tuple[SpeakerName, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A stored series of one server."""

    id: int
    server_id: int
    key: str
    fields: SeriesFields
    archived: bool = False

    @property
    def name(self) -> str:
        return self.fields.name

    @property
    def zone(self) -> ZoneInfo:
        return self.fields.zone


def check_key(key: str) -> str:
    """The key in lower case. Raises `Refusal` unless it is 1-32 letters, digits and dashes."""
    key = key.strip().lower()
    if not _KEY.fullmatch(key):
        raise Refusal(
            "A series' key is up to 32 letters, digits and dashes, such as `ml-seminar`. Try a shorter, plainer one."
        )
    return key


def check_link(link: str) -> str:
    """The link as it stands. Raises `Refusal` unless it is an http(s) address with a host."""
    link = link.strip()
    try:
        parts = urlsplit(link)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", link)
    except ValueError:
        usable = False
    if not usable or len(link) > 512:
        raise Refusal(
            "A link starts with https:// and is at most 512 characters, such as https://zoom.us/j/123456789. "
            "Paste the whole address."
        )
    return link
