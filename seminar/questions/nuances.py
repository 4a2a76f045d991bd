"""Small things that the words of a question say beside its facts: the hour, an abstract by that name, a reason."""

import re

from seminar.questions.asked import Language, Question, Tense
from seminar.questions.commonplace import is_common

_HOUR = re.compile(
    r"\b(?:what|wat|which|exact|at what) ?(?:time|hour)s?\b|"
    r"\b(?:start|begin)(?:s|ing)?\b(?! (?:to|of|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|"
    r"\bo'?clock\b|\bhour\?|几点|幾點|几時|点钟|點鐘|时间|時間|开始|開始|何时开|几點",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:date|day|days|weeks?|which day|what day|when)\b|哪天|哪一天|几号|幾號|日期|什么时候|什麼時候|几时|幾時",
    re.IGNORECASE,
)
_ABSTRACT = re.compile(
    r"\b(?:abstract|summary|summar[iy][sz]e|description|tl;?dr)\b|摘要|简介|簡介|概要|abstract", re.IGNORECASE
)
_BIO = re.compile(
    r"\b(?:bio|biography|cv|c\.v\.|vita|background|resum[eé])\b|简历|簡歷|履历|履歷|生平|毕业|畢業|学历|學歷"
    r"|读博|讀博|博士.{0,4}[读讀念]|背景|经历|經歷|简介|簡介",
    re.IGNORECASE,
)
# Where and in what somebody was taught, and what of it a biography may say.
_EDUCATION = re.compile(
    r"\b(?:ph\.?d|doctorate|degree|master'?s?|bachelor'?s?|undergrad\w*|thesis|dissertation|alma mater"
    r"|residency|postdoc"
    r"|graduated?|educated|qualif(?:y|ied)|advisor|adviser|supervisor)\b"
    r"|\b(?:where|uni\w*|college|school|institute)\b.{1,60}\b(?:stud(?:y|ied)|train(?:ed)?)\b",
    re.IGNORECASE,
)
_EDUCATED = re.compile(
    r"\b(?:ph\.?d|doctorate|degrees?|master'?s|bachelor'?s|undergraduate|thesis|dissertation|graduated"
    r"|educated|trained|studied"
    r"|qualified|residency|training)\b|毕业|畢業|学位|學位|博士|硕士|碩士|本科|留学|留學|就读|就讀|受训|受訓|师从|師從",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:meeting|zoom|webinar) ?(?:id|number|no)\b|会议号|會議號|会议id|會議id|会议 ?ID|會議 ?ID|房號|房号",
    re.IGNORECASE,
)
_PASSCODE = re.compile(r"\b(?:pass ?code|pass ?word|pwd|pw|pin)\b|密码|密碼|口令|入会码|入會碼", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:why|reason|how come|what happened)\b|为什么|為什麼|为何|為何|为啥|為啥|原因|点解|點解|怎么回事|怎麼回事",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:before that|previous(?:ly)?|formerly|earlier|used to|back then|at the time|at that time|when (?:s?he|they) "
    r"(?:gave|spoke|talked|presented|visited|came)|was at|were at|where (?:was|were|did) .{1,60} (?:before|prior"
    r" to)|did .{1,40} work (?:before|then|when)|(?:was|were|did|had|employed|worked|based)\b.{0,60} (?:then"
    r"|in those days))\b|"
    r"以前|之前|当时|當時|那时|那時|那会|那會|那阵|嗰陣|原来|原來|"
    r"曾经|曾經|的时候|的時候|當年|当年",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:now|nowadays|currently|these days|at the moment|today|present|still|moved? to)\b|"
    r"[换換轉转跳](?:到|去|槽)|现在|現在|目前|如今|而家|后来|後來|依家",
    re.IGNORECASE,
)
_SAME_SERIES = re.compile(
    r"\bsame (?:series|seminar|colloquium)\b|\bthat (?:series|seminar|colloquium)\b|\bin there\b|\bthere (?:after"
    r"|before|next)\b|同一?个?(?:系列|讲座系列)|同一?個?(?:系列|講座系列)",
    re.IGNORECASE,
)
# "讲污水的那位老师": somebody who is known by a talk.
_SOMEBODY = (
    r"(?:那?位|那個|那个)?(?:老师|老師|教授|讲者|講者|主讲人?|主講人?|报告人|報告人|讲员|講員|学者|學者"
    r"|博士|人|speaker)"
)
_GIVER = re.compile(
    rf"(?:[讲講做写寫谈談究].{{1,30}}(?:的|那个|那個|那位)|[场場]的?){_SOMEBODY}|.{{2,20}}那位(?:老师|老師"
    rf"|教授|讲者|講者|博士|学者|學者)"
    r"|\bthe (?:speaker|person|one|woman|man|guy|lady|professor)\b.{0,12}\b(?:who|of|on|from)\b",
    re.IGNORECASE,
)
_GIVERS_TALKS = re.compile(
    rf"(?:{_SOMEBODY}|那位|嗰位).{{0,3}}(?:之前|以前|后来|後來|之后|之後|又|再|还|還|另外|曾|别的|過去|过去).{{"
    rf"0,4}}(?:[讲講来來]过|[讲講來来]過|有(?:别的|別的|其他|其它))"
)
_SAME_DAY = re.compile(
    r"\b(?:same|that) (?:day|afternoon|morning|evening)\b.{0,40}\b(?:else|other|another|any|more)\b|"
    r"\b(?:else|other|another|any|more)\b.{0,40}\b(?:same|that) (?:day|afternoon|morning|evening)\b|"
    r"(?:同一?天|当天|當天|那天|同日).{0,12}(?:另|还有|還有|其他|其它|别的|別的|仲有)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:others?|another|else|previous|earlier|older|former|before|again|ever|all|any (?:talks?|time)|talks"
    r"|always|usually)\b"
    r"|其他|其它|别的|別的|另外|以前|之前|上次|过去|過去|还有|還有|都|曾",
    re.IGNORECASE,
)
_PERSON = re.compile(r"\b(?:s?he|him|hers?|his|they|them)\b|[他她佢]", re.IGNORECASE)
_REST = re.compile(
    r"\b(?:else|left|remain(?:s|ing)?|still to come|yet to come|(?:do|have) (?:we|you|they|i) still"
    r"|still (?:have|got|due)|due)\b|还有|還有|还剩|還剩|剩下|仲有|剩余|剩餘|余下|餘下"
    r"|仲有|仲剩|尚有|剩(?=[几幾哪什甚多])",
    re.IGNORECASE,
)
_WATCH = re.compile(
    r"\b(?:watch|see|attend|follow|stream|live|listen)\w*\b|收看|观看|觀看|看直播|直播|收聽|收听", re.IGNORECASE
)
_SEVERAL = re.compile(
    r"\ball (?:the|of|his|her|their)?\b|\bevery(?:thing)?\b|哪些|哪幾|哪几"
    r"|[两兩三四][次场場]|[各每][次场場]|分别|分別|都有|都講|都讲|所有|全部",
    re.IGNORECASE,
)
_TALKS = re.compile(r"\b(?:talks|lectures|sessions|seminars|presentations|speakers)\b(?! (?:is|was)\b)", re.IGNORECASE)
_OPINION = re.compile(
    r"\b(?:good|bad|boring|interesting|worth|entertaining|fun|hard|difficult|easy|useful|popular|crowded|best"
    r"|worst|nice|"
    r"recommend(?:ed)?|great|exciting|technical|beginner|accessible|funny|famous|smart|busy|packed)\b|"
    r"好听|好聽|有趣|有意思|无聊|無聊|值得|难不难|難不難|难吗|難嗎|精彩|推荐|推薦|好玩|好不好|听得懂|聽得懂",
    re.IGNORECASE,
)
_LATEST = re.compile(
    r"\b(?:last time|most recent(?:ly)?|latest|lately|last (?:speak|spoke|talk(?:ed)?|g[ai]ve|present(?:ed)?))\b|"
    r"上次|上一次|最近一次|最近那次|最近",
    re.IGNORECASE,
)
_NEW_DATE = re.compile(
    r"\b(?:(?:moved|postponed|pushed|shifted|put off|delayed) (?:back )?(?:to|till|until)|re-?scheduled"
    r"|new (?:date|day|time|slot)"
    r"|make-?up (?:date|talk|session))\b"
    r"|[改移挪延推换換排][期迟遲後后]?[到在去]|(?:改期|延期|推迟|推遲|重新|另外|另行|重).{0,3}(?:[定安排]"
    r"|什么时候|什麼時候|几时|幾時|哪天|几号|幾號)|[补補](?:[办辦讲講开開]|回|了|上)",
    re.IGNORECASE,
)
_MADE_UP = re.compile(
    r"\b(?:re-?scheduled|made up|make up)\b|[补補](?:[办辦讲講开開]|回|了|上)|重新[安办举辦舉]", re.IGNORECASE
)
_HAN_TALK = re.compile(
    "[讲講场場次]|(?<![星学學日假时時])期|报告|報告|活动|活動|论坛|論壇|讨论|討論|工作坊|沙龙|沙龍|系列|安排"
    "|分享|talk|seminar|session|colloquium|event|什么|什麼|咩|嘢|啥",
    re.IGNORECASE,
)
_LATEST_OF_KIND = re.compile(
    r"\b(?:last|latest|newest|most recent) (?:\w+ )?(?:record(?:ed|ings?)|videos?|slides?|slide decks?)\b|"
    r"最(?:近|新).{0,4}[有的].{0,2}(?:录|錄|影片|视频|視頻|回放|幻灯|投影|简报|簡報|slides)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\bnothing\b(?! (?:but|except|to do))|\bno(?:body| one)\b|\bno (?:more )?(?:\w{1,20} ){0,2}(?:talks?"
    r"|seminars?|sessions?"
    r"|lectures?|colloqui(?:a|um)|events?|meetings?|webinars?|presentations?|speakers?|lunch(?:es)?|forums?)\b"
    r"|\b(?:there|we)"
    r" (?:(?:isn|aren|wasn|weren|don|haven|hadn)['’]?t|(?:is|are|was|were|do|have) not) (?:have )?an?y?\w{0,6}\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:on|about|of|regarding|concerning|covering|with|re|around|into|for)\s+(?:the\s+|a\s+|an\s+)?$|(?:关于|有关"
    r"|關於|有關|讲|講|谈|談|讨论|討論|涉及|跟|和|與|与)\s*$",
    re.IGNORECASE,
)
_CALLED = r"(?:['’]?s)?\s+(?:talk|lecture|presentation|one|speech|session|seminar|colloquium|webinar|workshop)s?\b"
_TALK = re.compile(
    r"\b(?:present(?:ed|s|ing|er|ers)?|spoke|speak(?:s|er|ers|ing)?|talk(?:s|ed|ing)?|g[ai]ve[sn]?|giving"
    r"|lectur\w*|seminar|session)\b|"
    r"讲|講|报告|報告|演讲|演講|讲座|講座|场|場|分享",
    re.IGNORECASE,
)


def denies(question: Question) -> bool:
    """Whether "yes" to it means that there is nothing: "is there really nothing on?"."""
    return _NOTHING.search(question.said) is not None


def asks_hour(question: Question) -> bool:
    """Whether the day alone would be no answer to its "when"."""
    return _HOUR.search(question.said) is not None and _DAY.search(question.said) is None


def asks_abstract(question: Question) -> bool:
    """Whether it asks for the abstract by name, so that a title would be no answer."""
    return _ABSTRACT.search(question.said) is not None


def asks_biography(question: Question) -> bool:
    """Whether it asks for the biography by name, so that an affiliation would be no answer."""
    return _BIO.search(question.said) is not None


def asks_education(question: Question) -> bool:
    """Whether it asks where or what somebody studied; `tells_education` says of a biography whether it answers that."""
    return _EDUCATION.search(question.said) is not None


def tells_education(biography: str) -> bool:
    return _EDUCATED.search(biography) is not None


def asks_meeting_id(question: Question) -> bool:
    return _MEETING.search(question.said) is not None


def asks_passcode(question: Question) -> bool:
    return _PASSCODE.search(question.said) is not None


def asks_reason(question: Question) -> bool:
    return _REASON.search(question.said) is not None


def asks_of_then(question: Question) -> bool:
    """Whether it asks where somebody was, not where they are."""
    return _EARLIER.search(question.said) is not None and _NOW.search(question.said) is None


def names_same_series(question: Question) -> bool:
    return _SAME_SERIES.search(question.said) is not None


def asks_of_giver(question: Question) -> bool:
    """Whether it asks of a person who is known by a talk."""
    return _GIVER.search(question.said) is not None


def asks_of_givers_talks(question: Question) -> bool:
    """Whether it asks for other talks of whoever gives the one that it describes."""
    return _GIVERS_TALKS.search(question.said) is not None


def asks_of_same_day(question: Question) -> bool:
    """Whether it asks what else is on that day."""
    return _SAME_DAY.search(question.said) is not None


def asks_of_other(question: Question) -> bool:
    """Whether it is another talk that is asked for, or every one."""
    return _OTHER.search(question.said) is not None


def names_person(question: Question) -> bool:
    """Whether a pronoun of a person stands in it."""
    return _PERSON.search(question.said) is not None


def names_talk(question: Question) -> bool:
    """Whether it can only be about a talk, not about a paper."""
    return _TALK.search(question.said) is not None


def asks_for_rest(question: Question) -> bool:
    """Whether only what is still to come counts: "what else is on this week?"."""
    return _REST.search(question.said) is not None and question.tense is Tense.ANY


def asks_to_watch(question: Question) -> bool:
    """Whether it may mean joining just as well as a recording."""
    return _WATCH.search(question.said) is not None


def asks_for_several(question: Question) -> bool:
    """Whether one of several would be half an answer."""
    return _SEVERAL.search(question.said) is not None


def names_several_talks(question: Question) -> bool:
    """Whether it speaks of talks, not of a talk."""
    return _TALKS.search(question.said) is not None


def asks_opinion(question: Question) -> bool:
    """Whether it asks how good or hard something is, which nobody has stored."""
    return _OPINION.search(question.said) is not None


def asks_for_latest(question: Question) -> bool:
    """Whether of several that are over the last one is meant."""
    return _LATEST.search(question.said) is not None


def asks_for_latest_of_kind(question: Question) -> bool:
    """Whether it is the last talk with such a material that is meant, not the material of the last talk."""
    return _LATEST_OF_KIND.search(question.said) is not None


def says_no_talk(question: Question) -> bool:
    """Whether a Chinese sentence asks for yes or no and speaks of no talk at all: "明天学校放假吗"."""
    return question.language is not Language.ENGLISH and _HAN_TALK.search(question.said) is None


def asks_of_new_date(question: Question) -> bool:
    """Whether it asks to when something was moved."""
    return _NEW_DATE.search(question.said) is not None


def asks_whether_made_up(question: Question) -> bool:
    """Whether it asks if something cancelled was held after all at another time."""
    return _MADE_UP.search(question.said) is not None


def asks_of_now(question: Question) -> bool:
    return _NOW.search(question.said) is not None


def names_topic(question: Question) -> bool:
    """Whether the sentence says that its topic is one: "anything on …"; other words may be left over from it."""
    first = question.topic.split()[:1]
    at = question.said.casefold().find(first[0].casefold()) if first else -1
    return at >= 0 and _ABOUT.search(question.said[:at]) is not None


def calls_talk_by_topic(question: Question) -> bool:
    """Whether its topic stands right before what a talk is called: "the volcano talk"."""
    telling = [word for word in question.topic.split() if len(word) > 3 and not is_common(word.casefold())]
    return bool(telling) and re.search(rf"{re.escape(telling[-1])}{_CALLED}", question.said, re.IGNORECASE) is not None
