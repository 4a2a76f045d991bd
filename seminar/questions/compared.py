"""The two names of a question that asks whether they are one person's, in either language."""

import re

# With a comma where the family name comes first: "Quill, Ada".
_NAME = "[^?？!！，;；:：\n]{2,60}?"
_ONE = r"(?:very )?(?:same|one) (?:person|human|researcher|speaker|author|guy|man|woman|professor)"
_ASKS = (
    re.compile(
        rf"\b(?:is|was) (?P<one>{_NAME}) (?:(?:really|actually|just) )?(?:the )?{_ONE} as (?P<other>{_NAME})[\s?.!]*$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:are|were) (?P<one>{_NAME}) (?:and|&) (?P<other>{_NAME}) (?:(?:really|actually|both) )?(?:the )?{_ONE}"
        r"[\s?.!]*$",
        re.IGNORECASE,
    ),
    re.compile(
        f"^(?:请问|請問|想问|想問)?(?:一下)?[,， ]?(?P<one>{_NAME})(?:和|跟|与|與|同|、|and)(?P<other>{_NAME})"
        "(?:到底|其实|其實)?(?:是不是|是否|是|係咪|係)(?:同|一)(?:一)?(?:个|個|位)?(?:人|老师|老師)"
    ),
)


def find_names(said: str) -> tuple[str, str] | None:
    """Both names as they were said; None where nothing of the kind is asked."""
    said = " ".join(said.split())
    match = next((match for pattern in _ASKS if (match := pattern.search(said))), None)
    if match is None:
        return None
    one, other = (match[name].strip(" 「」『』“”\"'") for name in ("one", "other"))
    return one, other
