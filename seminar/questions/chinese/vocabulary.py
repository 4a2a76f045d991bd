"""Chinese words that several patterns share, as `sentence.fold` writes them."""

WHAT = r"(?:什么样?|甚么|神马|啥子?|咩嘢?|乜嘢?|哪些|哪个|哪一个|哪方面)"
WHO = (
    r"(?:(?<![归属])谁(?!(?![讲来做主报演在会要是负组介都有能])[\u3400-\u9fff]{1,6}[那这]一?[场个篇次])"
    r"|边[个位]|哪(?:一?位|几位|[两三二2-4]位|些人|个人|几个人|些老师|几个|个(?:老师"
    r"|教授|博士"
    r"|学者|专家|同学|讲者|嘉宾|报告人|主讲人))|何人|什么人|咩人|哪位(?:老师"
    r"|教授|博士|学者|专家|同学|大佬|大神|嘉宾|前辈)?|什么老师)(?:老师|教授|博士|学者|专家|同学|大佬|大神|嘉宾"
    r"|前辈|讲者|主讲人|报告人)?"
)
WHERE = (
    r"(?:哪里|哪儿|边度|边处|边道|何处|什么地方|啥地方|咩地方|哪个地方|(?:(?<=[在去到喺于])哪个|哪)(?=[^\w]|$"
    r"|[办举开上听呢啊呀了]))"
)
ASKED_SCHOOL = (
    r"(?:哪|边|什么|啥|咩)(?:一)?(?:个|间|所|家|里)?的?(?:大学|校(?=$|\W)|学校|单位|机构|研究所|研究院|学院|院校|院系|公司"
    r"|系|高校|实验室|院所|组|group|lab|school|university|国家|企业|医院|医学院|中心|博物馆)"
)
TALK = (
    r"(?:学术讲座|学术报告|线上讲座|系列讲座|专题讲座|讲座|报告会?(?!人|厅)|演讲|讲演|讲课|课程|活动|研讨会"
    r"|分享会|分享|场次|学术活动|节目|"
    r"(?<![a-z])(?:talks?|seminars?|lectures?|sessions?|presentations?|webinars?|events?)(?![a-z]))"
)
THAT = (
    r"(?:(?:那|这|该|本|此|呢)(?:一)?(?:场|次|个|讲|期|节|堂|位|篇|份|档|晚(?!上)|回|集|轮)|那(?=讲座|报告"
    r"|演讲|seminar|talk)"
    r"|这(?=讲座|报告|演讲|seminar|talk)|那边)"
)
# How a talk's speaker is called; what follows on it is about the person.
SPEAKER = (
    r"(?:主讲嘉宾|主讲老师|主讲教授|主讲者|主讲人|主讲|报告人|演讲者|演讲人|讲演人|讲者|讲员|讲师|分享人|嘉宾"
    r"|演讲嘉宾|(?<![a-z])(?:speakers?|presenters?|lecturers?)(?![a-z]))"
)
PARTICLES = (
    r"(?:啊|呀|呢|吧|哦|噢|喔|哇|啦|喇|囉|啰|咯|(?<![干幹])嘛|诶|欸|耶|哈|捏|来着|来的|咧|滴|㗎|噶|哒|嘅|先|嗱|the|呗)"
)
# Leave to do something, and need of it.
MAY = (
    r"(?:能不能|可不可以|可以不可以|可唔可以|能否|可否|能|可以|可|准不准|准|让不让|让|允不允许|允许|许|给不给|给|方便)"
)
MUST = r"(?:要不要|需不需要|用不用|使唔使|使不使|是不是要|必须|一定要|要求|需要|得|要|用)"
# Where Latin letters begin or end.
LATIN_EDGE = r"(?:(?<![a-z])(?=[a-z])|(?<=[a-z])(?![a-z]))"

# What phrases of any book may name.
NAMES = {
    "what": WHAT,
    "who": WHO,
    "where": WHERE,
    "school": ASKED_SCHOOL,
    "talk": TALK,
    "that": THAT,
    "speaker": SPEAKER,
    "may": MAY,
    "must": MUST,
    "abc": LATIN_EDGE,
    "sign": "[\u3400-\u9fff]",
    # The end of 讨论会 and the like is no "will".
    "will": "(?<![组例年书论讨享告餐谈话])会",
    # Before a phrase: nothing of a word.
    "begin": r"(?:^|(?<=\W))",
    # Behind an arrow: nothing of a word goes on; nothing is said any more.
    "end": r"(?:$|\W)",
    "over": r"(?:\W*$)",
}


def split_words(text: str) -> list[str]:
    """Words of a table, between blanks or lines."""
    return text.split()
