"""Labels inside a line."""

import re
from collections.abc import Iterator

from seminar.reading.languages import UNSPACED, Label, compile_when_used
from seminar.reading.languages.groups import ABOUT
from seminar.reading.languages.phrases import Found, Phrases
from seminar.reading.talk.label_words import PHRASES
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import NAME_RUN

# Beyond this a line is searched for no more labels.
_LONGEST = 10_000
# Where no label opens the line, the first one inside it begins no later.
_LATEST_FIRST = 200
# Longer lines are running text.
_RUNNING = 400
_UNSPACED = re.compile(f"[{UNSPACED}]")
# Inside a line only capitalised labels of these kinds count, and only before a colon.
_INNER_LABELS = (
    Label.TITLE,
    Label.SPEAKER,
    Label.AFFILIATION,
    Label.DATE,
    Label.TIME,
    Label.WHEN,
    Label.VENUE,
    Label.ABSTRACT,
    Label.BIO,
    Label.HOST,
    Label.CONTACT,
    Label.LINK,
    Label.MEETING_ID,
    Label.PASSCODE,
    Label.REGISTER,
    Label.ORGANIZERS,
)
# Each is a word of titles in some language.
_COMMON_WORDS = (
    "from name talk webinar seminar meeting online virtual hybrid remote who what local tema place on by 研究生 考生"
)
_TOO_COMMON = frozenset(_COMMON_WORDS.split())
# Labels of what is read instead of a talk, and words of titles.
_PAPERS = ("paper", "article")
_INNER = Phrases(
    phrase
    for phrase, label in PHRASES.items()
    if (label in _INNER_LABELS or phrase in _PAPERS)
    and (len(phrase) > 3 or _UNSPACED.match(phrase))
    and phrase not in _TOO_COMMON
)
# Behind these words "时间" and the like are not the talk's.
_OTHERS = """
发布 發布 发佈 發佈 报名 報名 截止 更新 添加 编辑 編輯 上传 申込 登録 受付 開場
有关 有關 相关 相關 各 問合 集合 報到 报到 签到 簽到 登记 登記 张贴 張貼 公告
"""
_NO_LABEL = "".join(f"(?<!{word})" for word in _OTHERS.split())
_INNER_PLACE = compile_when_used(
    r"(?:(?<=[\s|;,.·•)/）])|(?<=[a-z0-9])(?=[A-Z]))(?=[A-ZÀ-Þ])"
    rf"|(?<=[\s|;,.，。；、·•)/】）\d{UNSPACED}]){_NO_LABEL}(?=[{UNSPACED}])"
)
# "Social Hour: 6:00 PM"
_COMPOUND = re.compile(r"[A-Z][a-z]{2,12}\s$")
# "Time" is a label only right before an hour, "Zeit" and its like near one: "Brot auf Zeit: was Backen kostet".
_BEFORE_HOUR = re.compile(r"Time:\s?\d")
_HOUR_NEAR = compile_when_used(
    r"\s*(?:(?:\S{1,14}\s){0,3}\S{0,3}\d|noon|midday|mittags?\b|midi\b|mezzogiorno|mediod|meio|tb[acd]\b|à\spréciser|folgt)",
    re.IGNORECASE,
)
_BEHIND_INNER = re.compile(r"\s{0,2}[:：](?!//)(?:(?!\d)|(?<=：)|(?=\d{3}))")
_CAPITAL_BEFORE = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][\w'’.-]{1,20}\s$")
# "Reading the Room: how faces tell"
_BELONGS = re.compile(
    r"\b(?:[Tt]he|an?|[Tt]his|[Tt]hat|[Oo]ur|[Yy]our|[Mm]y|[Ii]ts|[Tt]heir|of|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ll]e|[Ll]es|[Ll]a|[Ee]l|[Ll]os|[Ii]l)\s$"
)
# "19:00, Aula: „Knoten im Eis“, Prof. Ada Quill": the word is the room itself.
_TITLE_BEHIND = re.compile(r"\s{0,2}[“”\"„«»][^“”\"„«»]{8,200}[”\"“»«][,;.]?\s[–—-]?\s?\S")
# "18:00, Aula: Prof. Ada Quill (Fano) über „Knoten im Eis“"
_TALK_BEHIND = compile_when_used(
    rf"\s{{0,2}}{NAME_RUN}(?:\s\([^()]{{2,60}}\))?(?:,|:|\s{ABOUT})\s[“\"„«][^“”\"„«»]{{5,200}}[”\"“»]\W{{0,3}}$"
)
_NUMBER_NEAR = re.compile(r"\s*(?:\S{1,14}\s){0,2}\d")


def find_parting_labels(text: str, start: int, *, labelled: bool) -> Iterator[Found]:
    """The labels from `start` on that part the line; `labelled` where another label opens it."""
    for found in _find_inner(text, start):
        if _BELONGS.search(text, max(0, found.start - 12), found.start):
            continue
        if found.phrase == "data" and not _NUMBER_NEAR.match(text, found.stop):
            continue  # a day in Italian, and a word of English titles
        if PHRASES[found.phrase] is Label.VENUE and (
            _TITLE_BEHIND.match(text, found.stop) or _TALK_BEHIND.match(text, found.stop)
        ):
            continue
        if found.phrase in _PAPERS and text[: found.start].rstrip()[-1:] not in (".", ";", "|", ")"):
            continue
        if not labelled and (_is_named(text, found) or found.start > _LATEST_FIRST):
            continue
        if _is_quiet(text, found.start):
            continue
        labelled = True
        yield found


def list_inner_labels(text: str) -> list[tuple[Label, int]]:
    """The labels inside a line and where each begins, however deep in running text."""
    return [(PHRASES[found.phrase], found.start) for found in _find_inner(text, 0)]


def _is_named(text: str, found: Found) -> bool:
    """Whether "lecture" or "university" ends the name of one: "The Quill Memorial Lecture: Ada Stone"."""
    before = _CAPITAL_BEFORE.search(text[: found.start])
    if not before or not text[found.start].isupper():
        return False
    label = PHRASES[found.phrase]
    return label is Label.TITLE or (label is Label.AFFILIATION and is_institution(text[before.start() : found.stop]))


def _find_inner(text: str, start: int) -> Iterator[Found]:
    """The labels inside a line, none of which begins within another."""
    text = text[:_LONGEST]
    last_colon = max(text.rfind(":"), text.rfind("："))
    for place in _INNER_PLACE.finditer(text, start, max(last_colon, start)):
        found = _INNER.find(text, place.start(), _BEHIND_INNER) if place.start() >= start else None
        if found and found.phrase in ("hour", "hours") and _COMPOUND.search(text[: found.start]):
            continue
        if found and _may_be_label(text, found):
            yield found
            start = found.stop


def _may_be_label(text: str, found: Found) -> bool:
    """Whether an hour follows on a word that says that one does; true of all other words."""
    if found.phrase == "time":
        return bool(_BEFORE_HOUR.match(text, found.start))
    if PHRASES[found.phrase] is not Label.TIME or _UNSPACED.match(found.phrase):
        return True
    return bool(_HOUR_NEAR.match(text, found.stop))


def _is_quiet(text: str, at: int) -> bool:
    """Whether a label deep in running text is only a word of it: nothing ends before it."""
    before = text[:at].rstrip()
    return len(text) > _RUNNING and bool(before) and before[-1] not in '.!?;|)”"…' and not text[at - 1].isalnum()
