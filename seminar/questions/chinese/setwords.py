"""Set phrases by which Chinese asks for a fact without naming it; they are tried before the words of `factwords`."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.vocabulary import ASKED_SCHOOL, SPEAKER, TALK, WHAT, WHERE

PHRASES: tuple[tuple[str, tuple[Fact, ...]], ...] = (
    (r"(?:全部?|都|统统|逐一|一一|通通)列(?:给我|出来|一下|出)?(?=$|[^\w])", (Fact.LIST,)),
    (
        r"(?:是|在|去|到|喺){0,2}(?:几|哪一?)(?:号?楼|层楼?|栋楼?|幢|座楼?)(?:的?(?:几|哪)(?:层|楼|号|间"
        r"|个?房间?))?(?=[^\w]|$|[啊呀呢吗的来听上开办举])",
        (Fact.WHERE,),
    ),
    # Where and when as always: "还是老地方吗".
    (
        r"(?:还|仍|依旧|照旧|一样){0,2}(?:是|在){0,2}(?:老地方|老位置|原来的?地[方点]|原来的?(?:教室|课室)"
        r"|原地|同一?个(?:地[方点]|教室|课室|房间)|平时(?:那个|的)?(?:地[方点]|教室|课室))",
        (Fact.WHERE,),
    ),
    (
        r"(?:还|仍|依旧|照旧|一样){0,2}(?:是|在)?(?:老时间|老钟点|原来的?时间|原定时间|同一?个(?:时间|钟点)"
        r"|平时(?:那个|的)?时间)",
        (Fact.WHEN,),
    ),
    (
        r"(?:还)?(?:没有?|未)(?:定|确定|敲定|公布)(?:好|下来)?(?:具体)?的?(?:开始)?时间"
        r"|(?:具体)?时间(?:还)?(?:没有?|未)(?:定|确定|敲定|公布)(?:好|下来)?",
        (Fact.WHEN,),
    ),
    (rf"{SPEAKER}(?:是|系)?哪(?:里|儿)?的(?=$|[^\w])", (Fact.AFFILIATION,)),
    (
        r"(?:在)?(?:线上|在线|网上|远程)(?:参加|听|看|加入|旁听)?(?:的话)?(?:要|该|应该)?(?:怎么|如何|怎样)(?:弄|办|做|搞|操作|来)",
        (Fact.LINK,),
    ),
    (rf"(?:能|可以)(?:听|参加)到?(?:一?些)?(?:{WHAT}|啥)(?:{TALK})?(?=$|[^\w])", (Fact.LIST,)),
    (r"(?:是|来自|系){0,2}哪一?个?国(?:家)?(?:的|人){0,2}(?:老师|学者|教授)?(?=$|[^\w])", (Fact.AFFILIATION,)),
    # Where somebody studied, which is more than where they are.
    (
        rf"(?:是|在|从|于|由|喺){{0,2}}(?:{ASKED_SCHOOL}|{WHERE})(?:的)?(?:毕业|出身|(?:读|念|拿"
        rf"|攻读)的?(?:过|了|咗)?(?:的)?(?:书|博士?|硕士?|本科|研究?生?|学位|phd|大学|的(?=[^\w]|$)))(?:的|㗎"
        rf"|来的){{0,2}}"
        rf"|(?:博士|硕士|本科|研究生|大学|phd|学位)(?:是|阶段)?(?:在|从|于|由|喺){{0,2}}(?:{ASKED_SCHOOL}"
        rf"|{WHERE})(?:读|念|拿|毕业)?(?:的|㗎)?|毕业(?:于|自|院校|学校)(?:是)?(?:{ASKED_SCHOOL}|{WHERE}"
        rf"|{WHAT})?",
        (Fact.BIO,),
    ),
    (
        r"(?:已经?|是不是|有没有)?(?:换|转|跳|去)(?:槽)?(?:到|去|了|咗){0,2}(?:公司|企业|业界|工业界|国外|海外"
        r"|别的(?:学校|单位|大学)|别处)(?:去)?(?:了|咗)?",
        (Fact.AFFILIATION,),
    ),
    # What country somebody is of is not stored: their affiliation is the nearest.
    (
        r"(?:是|来自)(?:[\u3400-\u9fff]{1,4}(?:国|洲)|印度|日本|意大利|葡萄牙|西班牙|荷兰|瑞士|瑞典|丹麦|挪威"
        r"|芬兰|新加坡|加拿大|澳大利亚"
        r"|俄罗斯|巴西|海外|国外|国内|本校|外校|校外|校内|业界|企业界?|台湾|香港|澳门|内地|大陆)(?:来)?的(?:人"
        r"|老师|学者|教授)?(?=[吗么嘛吧?？])",
        (Fact.AFFILIATION,),
    ),
    (r"(?:是)?(?:干|搞)(?:嘛|什么|啥|咩|乜)(?:工作)?的|(?:是)?做(?:哪|边)(?:一?行|方面)的?", (Fact.BIO,)),
    (r"(?:他的?|她的?)?名字(?:我)?(?:忘(?:记)?|不记得|想不起来|记不得)了?", (Fact.WHO,)),
    (rf"{SPEAKER}(?:的)?(?:(?:名字|姓名|大名)(?:是|叫做?|为)?(?:{WHAT})?|叫做?(?:{WHAT})(?:名字?)?)", (Fact.WHO,)),
    # Sentences half in English.
    (r"(?<![a-z])(?:what time|when)(?![a-z])(?: is| was|'s| does)?", (Fact.WHEN,)),
    (r"(?<![a-z])(?:where|which room)(?![a-z])(?: is| was|'s)?", (Fact.WHERE,)),
    (r"(?<![a-z])who(?![a-z])(?: is| was|'s)?(?: (?:speaking|giving|talking))?", (Fact.WHO,)),
    (r"(?<![a-z])(?:remind me )?what(?![a-z])(?: is| was|'s)?|(?<![a-z])(?:is |was )about(?![a-z])", (Fact.ABSTRACT,)),
    (r"(?<![a-z])how (?:to|do i|can i) join(?![a-z])", (Fact.LINK,)),
    # How long until.
    (
        r"(?:距离|离)?(?:还(?:有|要|剩|得|需要?)|仲有|要(?=等))(?:等)?(?:多久|几耐|多长时间|几多时间|多少时间|几天"
        r"|多少天|几个?小时|多少(?:个)?小时|几分钟|几日|几个?钟头?)(?:才|先)?(?:到|开始|开讲|轮到|会开始)?"
        r"|(?:多久|几耐|几天|多少天)(?:之?后|以后|才|先|就)(?:到|开始|开讲|轮到|是|有|会)?|倒计时|倒数(?!第)"
        r"|countdown|还早吗",
        (Fact.UNTIL,),
    ),
)
