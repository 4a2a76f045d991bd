"""The number and the passcode of an online meeting, where they are written out."""

import re

from seminar.missing import stated
from seminar.reading.languages import Label, compile_when_used, gather_words, match_words
from seminar.reading.languages.groups import AND

_ID_WORDS = match_words(gather_words(lambda words: words.labels[Label.MEETING_ID]) - {"id"})
_MEETING_ID = compile_when_used(
    rf"(?:(?:{_ID_WORDS})\s?(?:number|no\.?)?|(?:腾讯会议|騰訊會議)|\bzoom(?:\smeeting|\swebinar|\sroom)?(?:\s?\(?id\)?)?|\bmeeting|(?<!\w)ID)"
    r"\s{0,2}(?:is\s|[:#=：(-]\s{0,2}){0,3}(?P<id>\d(?:[ -]?\d){8,14})(?![\d-]|[ ]\d{2})"
    r"|\bzoom\b[^\d\n]{0,60}(?P<far>\d{3}[ -]\d{3,4}[ -]\d{4})(?![\d-]|[ ]\d)",
    re.IGNORECASE,
)
# Most lines have neither: these cheap looks spare them the long patterns.
_DIGITS = re.compile(r"\d\d")
_ASSIGNS = re.compile(r"[:=：]|\bis\b")
_PASS_WORDS = match_words(gather_words(lambda words: words.labels[Label.PASSCODE]) | {"passwd", "pass", "pw"})
_PASSCODE = compile_when_used(
    rf"(?:{_PASS_WORDS})(?:\s?\([^()]{{0,20}}\))?\s{{0,2}}(?::|=|：|\bis\b:?)\s{{0,2}}"
    r"[\"'“‘`]?(?P<code>[^\s\"'”’<>]{1,40})",
    re.IGNORECASE,
)
# "(passcode 4711)", "with password ice24": a code with digits needs no colon.
_BARE_PASSCODE = compile_when_used(
    rf"(?:{_PASS_WORDS})\s(?P<code>(?=[!-~]{{0,19}}\d)[\w!#$%&*+@^~-]{{4,20}})(?=[\s).,;]|$)", re.IGNORECASE
)
# "Zoom會議ID/密碼: 946 1993 5897 / 353282": the two behind one label
_BOTH = compile_when_used(
    rf"(?:{_ID_WORDS}|(?<![^\W_a-z])id|zoom)\s?(?:[/／&+,、・]|{AND}|及|和|與|与)\s?(?:{_PASS_WORDS})\s{{0,2}}[:：=]\s{{0,2}}"
    r"(?P<id>\d(?:[ -]?\d){8,10})\s{0,2}[/／,、;；&|]\s{0,2}(?P<code>[!-~]{3,24})",
    re.IGNORECASE,
)
# "パスコード spin42", "密码 4711": between unspaced words and Latin letters nothing need stand.
_UNSPACED_PASS = [word for word in gather_words(lambda words: words.labels[Label.PASSCODE]) if word[0] > "\u3000"]
_UNSPACED_PASSCODE = compile_when_used(
    rf"(?:{match_words(_UNSPACED_PASS)})"
    r"\s{0,2}[:：︰]?\s{0,2}[为為はが]?\s{0,2}(?P<code>(?=[!-~]{0,20}\d|[a-z]{4,12}(?![a-z ]))[!-~]{3,24})"
)
_NO_CODES = gather_words(lambda words: words.no_codes)


def find_meeting_id(text: str) -> tuple[str, str] | None:
    """The number of an online meeting, and the words that say it."""
    found = (_MEETING_ID.search(text) or _BOTH.search(text)) if _DIGITS.search(text) else None
    if found and found.re.groupindex.get("code"):
        return found["id"], found[0]
    return (found["id"] or found["far"], found[0]) if found else None


def find_passcode(text: str) -> tuple[str, str] | None:
    """The code that opens a meeting, and the words that say it."""
    if both := _BOTH.search(text) if _DIGITS.search(text) else None:
        return both["code"], both[0]
    found = (_ASSIGNS.search(text) and _PASSCODE.search(text)) or _UNSPACED_PASSCODE.search(text)
    found = found or (_DIGITS.search(text) and _BARE_PASSCODE.search(text)) or None
    if not found:
        return None
    code = found["code"].rstrip(",;)].，。；）") or found["code"]
    return (code, found[0]) if code.lower() not in _NO_CODES and stated(code) else None
