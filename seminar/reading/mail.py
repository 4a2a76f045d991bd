"""The head of a forwarded mail: who wrote when to whom, which is not who speaks when."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.lines import Line

_HEADER = re.compile(
    r"\W{0,4}(from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|betreff)\s*:\s*(.*)", re.IGNORECASE
)
_PREFIX = re.compile(r"^(?:(?:re|fwd?|fw|aw|wg)\s*:\s*|\[[\w .-]{1,40}\]\s*)+", re.IGNORECASE)
_FOOTER = re.compile(
    r"^(?:_{5,}|you received this message because|to unsubscribe from this|[\w-]+ mailing list\b)", re.IGNORECASE
)
_FORWARDED = re.compile(r"^-{2,}\s?(?:forwarded|original) message", re.IGNORECASE)


def strip_mail(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without mail headers and list footers; a subject stays, without "Fwd:" and the list's name."""
    kept: list[Line] = []
    place = 0
    while place < len(lines):
        end = place
        while (
            end < len(lines)
            and _HEADER.match(lines[end].text)
            and (end == place or lines[end].number - lines[end - 1].number <= 2)
        ):
            end += 1
        names = {found[1].lower() for line in lines[place:end] if (found := _HEADER.match(line.text))}
        if (
            len(names) >= 2
            and names & {"from", "sent", "to", "subject", "von", "betreff"}
            and not names <= {"date", "to", "from"} - {"from"}
        ):
            kept += [
                _read_subject(line) for line in lines[place:end] if line.text.lower().startswith(("subject", "betreff"))
            ]
            place = end
        elif _FOOTER.match(lines[place].text) and place > len(lines) // 2:
            break
        elif _FORWARDED.match(lines[place].text):
            place += 1
        else:
            kept.append(lines[place] if len(names) != 1 or names != {"subject"} else _read_subject(lines[place]))
            place += 1
    return tuple(kept)


def _read_subject(line: Line) -> Line:
    text = _PREFIX.sub("", line.text.split(":", 1)[1].strip())
    return replace(line, text=text, raw=text, gap=True)
