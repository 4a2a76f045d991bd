"""What readers of a blog write below a post, and the form in which they do."""

import re
from collections.abc import Sequence

from seminar.reading.text.lines import Line

_BEGINS = re.compile(
    r"(?:(?:leave|write|post|add)\s(?:a|your)\s(?:reply|comment)|\d{0,4}\s?comments?(?:\son\s.{3,120})?|comments\s(?:are\sclosed|\(\d{1,4}\))|\d{1,3}\sresponses?(?:\sto\s.{3,120})?"
    r"|deja\s(?:un|tu)\s(?:comentario|respuesta)|deixe\s(?:um|seu)\scomentário|lascia\sun\scommento|laisser\sun\scommentaire|(?:einen\s)?kommentar\sschreiben"
    r"|schreibe\seinen\skommentar|この記事へのコメント|コメントを(?:書く|残す|投稿)|发表(?:评论|回复)|發表(?:評論|迴響|回應))\s?[:：»]?",
    re.IGNORECASE,
)
# "aquill · comment · 2027-01-12", "aquill commented on Jan 12": below an issue its thread follows.
_ANSWERED = re.compile(
    r"@?[\w.-]{2,40}\s(?:·\scomment(?:ed)?\s·\s.{4,24}|commented\s(?:on\s.{4,24}|last\s\w{3,6}|.{1,12}\sago|yesterday)(?:\s·.{0,40})?)",
    re.IGNORECASE,
)
# Below lower lines than this stands what the post says.
_LEAST_ABOVE = 4


def strip_comments(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines above those."""
    for place, line in enumerate(lines):
        if place >= _LEAST_ABOVE and _ANSWERED.fullmatch(line.text.strip()):
            return tuple(lines[:place])
        low = place >= _LEAST_ABOVE and place * 2 > len(lines)
        if low and len(line.text) < 160 and _BEGINS.fullmatch(line.text.strip()):
            return tuple(lines[:place])
    return tuple(lines)
