"""Names in Latin letters within Chinese and Japanese sentences that invite: "由Prof. Ada Quill主讲"."""

from seminar.reading.uncompiled import compile_when_used
from seminar.speaker import SpeakerName

_RUN = r"(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms)\b\.?\s?)?"
_NAME = r"[A-Z][A-Za-zÀ-ɏ.'’-]{0,20}(?:\s[A-Z][A-Za-zÀ-ɏ.'’-]{0,20}){1,4}"
_PLACE = r"(?:\s?[（(][^（）()]{1,60}[)）])?"
_TITLE = r"\s?(?:教授|博士|先生|女士|氏|研究员|研究員|院士|老师|老師|さん){0,2}"
_SPEAKS = (
    r"\s?(?:主讲|主講|[担擔]任|任讲|任講|讲授|講授|演讲|演講|带来|帶來|作|做|将|將|为|為|分享|应邀|應邀|来校|來校|到访|到訪"
    r"|を(?:お招き|お迎え|講師|招)"
    r"|による|が(?:講演|話|登壇)|に(?:ご?講演|お話|ご登壇))"
)
_BEFORE = (
    r"(?:邀请到?|邀請到?|特邀|请到|請到|有请|主讲人|主講人|讲者|講者|嘉宾|嘉賓|講師|講演者)"
    r"[^，。；、:：A-Za-z]{0,30}[:：]?\s?"
)
_SAID = compile_when_used(rf"{_RUN}(?P<name>{_NAME}){_PLACE}{_TITLE}{_SPEAKS}|{_BEFORE}{_RUN}(?P<guest>{_NAME})")
_HOSTS = compile_when_used(r"(?:主持|与谈|與談|点评|點評|司会|座長|致辞|致辭)[^，。；]{0,10}$")


def find_foreign_people(text: str) -> tuple[SpeakerName, ...]:
    """Who will speak, written in Latin letters: by the verb behind the name or the invitation before it."""
    for found in _SAID.finditer(text):
        if not _HOSTS.search(text[max(0, found.start() - 14) : found.start()]):
            return (SpeakerName(name=(found["name"] or found["guest"]).rstrip(".")),)
    return ()
