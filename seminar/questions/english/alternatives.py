"""What "or" joins where each of both would do: "anything on otters or seals?"."""

import re

_OR = re.compile(r"(?<!\w)(\w+) or (\w+)(?!\w)")


def of_topic(said: str, topic: str) -> tuple[str, ...]:
    """The topic with one of two words that a question joins by "or", and with the other; else nothing."""
    words = topic.casefold().split()
    for one, other in _OR.findall(said.casefold()):
        if one in words and other in words:
            return tuple(" ".join(word for word in words if word != left_out) for left_out in (other, one))
    return ()
