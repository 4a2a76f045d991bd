"""Words that anybody may use in a question and that say little about a topic: not finding them proves nothing."""

from dataclasses import replace

from seminar import words
from seminar.questions.asked import Question

_COMMON = """
able about above accompanied accompanies accompany accord accordance according account across act action actual
actually add affect afraid after afternoon again against age ago agree ahead ai aim all allow almost alone along
already also although always among amount anybody anymore anyone anything anyway apart apparently appear apply
approach approaches argument around arrange article asap ask aspect attached attempt attend audience available
away awesome back bad badly based basic basically bc be became because become before begin beginning behind
believe best better between big bit bonjour both bring bro brought btw buddy bunch calendar call called came can
cannot care case catch cause certain chance change changed changes check cheers chi choose ciao clear close
colleague come coming common compare completely concern concerning consider considering contain cool copy could
couple course cover covered covering covers crazy create curious current cute cuz daily day days deal dealing
deals dealt dear decide deep definitely depend describe described describes description detail details did didn
differ difference different difficult direct discuss discussed discusses discussing discussion do does doesn
doing don done doubt down dr drop dude dunno during each earlier early easy effect eh ehm either else email end
ended enough entire erm especially etc evening ever every everybody everyone everything exact exactly example
except exist expect expense explain explained explaining explains explanation extra face fact fail far fast feel
felt few final finally find fine first fit focus focused folks follow following forget forgot form forward found
free friend friends from full fun funny further future fyi gave general generally get gets getting give given
gives giving go goes going gone gonna good got gotta gotten great guess guys had haha half hallo handout happen
happened happening happens hard has have having hear heard hej hello help here herself hey hi high himself hmm
hola hold holding hope how however huge hva hvem idea ideas if imagine important improve in include including
indeed info information instead interest interested interesting into introduce involve involved involves
involving issue issues it item its itself job join just keep keeping kept kind kinda kindly kinds knew know
known knows kudos lack lads lady large last late lately later latest lead leading least leave lecture left less
let lets like likely list listen literally little live ll lol long look looked looking looks lose lot lots low
made main mainly make makes making manage many mate may maybe me mean meaning means meant meet meets mention
mentioned mentions method methods might mind miss missed missing moi moment month months more morning most
mostly move much multiple must my myself name named near nearly necessary need needed needs never new newsletter
nice night no nobody none nor normal not note nothing notice now obvious obviously of off offer often oh ok okay
old on once one ones only onto oops open opinion or other others otherwise our out outside over overall overview
own page paper papers part particular particularly pass paste peeps people perhaps person phd piece place plan
planned plans play please plus plz possible possibly post ppl present presentation presented presenter
presenting presents pretty previous probably problem problems prof professor properly provide pure put puts
putting question questions qui quick quickly quien quite quote ran rather read reading real really reason
reasons recall receive recent recently regard regarding relate related relates relating relation relevant
remember remind repeat reply research researcher researchers result results right roughly runs said salut same
saw say saying says scheduled scientist scientists second see seeing seem seems seen send sense separate series
serious servus set several shall share she short should show showed showing shown shows similar simple simply
since single sir sits so some somebody somehow someone something sometimes somewhere soon sorry sort sorta sorts
speak speaker speakers speaking special specific spent spoke spoken stands start started starting still stood
stop story studied studies study studying stuff style subject such suggest suggested suppose supposed sure
surely ta take taken takes taking talk talked talking talks technique techniques tell telling tells tends than
thank thanks that the their them themselves then there these they thing things think thinking this those though
thought through throughout thus till time times title tl to today together told too took tool tools top topic
topics total touch toward towards tried true truly try trying turn turned turning turns twice two type types uh
um under understand unless until up upcoming upon us use used useful uses using usual usually variety various
vem version very via view visit visited wait wann wanna want wanted wants was wasn way ways week weeks well went
wer were what whatever when where whether which while who whoever whole whom whose why wie will wish with within
without wo won wonder wondering word words work worked working works worry would wouldn write wrong wrote yeah
year years yes yet you young your yours yourself
sadly alas luckily happily gladly hardly nearly merely partly newly duly sad unlucky pray
"""
_COMMON_HAN = """
一 上 下 不 与 且 两 个 中 为 么 之 也 了 于 些 人 今 从 以 会 位 何 佢 使 候 做
其 内 冇 再 几 到 前 剩 办 午 却 去 又 及 发 另 只 叫 号 名 后 向 吗 吧 听 呀 呢
和 咗 咩 哋 哪 啊 啥 啲 喺 嗎 嗰 嘅 在 场 址 外 天 字 完 对 将 尚 就 帮 年 当 很
得 忘 想 或 所 才 找 把 排 接 无 日 早 时 明 昨 是 晚 更 最 月 有 期 条 来 样 次
求 没 点 用 的 看 真 睇 种 等 类 系 给 者 而 能 被 要 让 讲 说 请 谁 谈 过 还 这
那 都 里 链 问 非 一下 一个 一些 一般 上网 下载 不得 专门 东西 主题 举办 举行 之前 之后
事情 什么 介绍 他们 以前 关于 其实 具体 内容 出来 到底 博士 反正 另外 可以 可否 可看 名字
后来 听说 喜欢 嘉宾 大家 大概 好像 如何 如果 安排 属于 帮忙 平常 平时 应该 开始 当时 忘记
怎么 怎样 情况 我们 或者 报告 提到 教授 文件 方便 方法 方面 时候 是否 最早 最近 有人 有关
有空 某个 查询 演讲 然后 现在 现场 电邮 目前 相关 真的 知道 研究 线上 线下 细节 结束
结果 给我 网上 老师 能否 自己 计划 讨论 讲到 讲完 讲座 讲述 请问 谈到 资料 还是 这个 这位
进行 通常 那个 那么 那位 邮件 问题 需要 顺便 预计 题目 麻烦 为什么 可不可以
"""

COMMON = frozenset(_COMMON.split())
# Words in "ly" that are no adverbs, and the length of those that may be anything.
SHORT = 6
_NO_ADVERB_WORDS = """
anomaly assembly assemblies butterfly deadly disassembly dragonfly elderly firefly friendly horsefly mayfly melancholy
monopoly multiply orderly oligopoly reassembly scholarly subfamily superfamily heavenly unfriendly bodily unlikely
lonely unruly motherly brotherly worldly earthly panoply duopoly family
"""
_NO_ADVERBS = frozenset(_NO_ADVERB_WORDS.split())
# Beside other words these say little, and by themselves they are what is asked for: "anything on AI?".
_TELLING_ALONE = frozenset(("ai",))
# Chinese words and signs of the same kind.
COMMON_HAN = frozenset(_COMMON_HAN.split())


def is_common(word: str, *, alone: bool = False) -> bool:
    """Whether a folded word may stand in any question, as adverbs may: "suddenly", "completely"; `alone`: though
    nothing else was said."""
    return not (alone and word in _TELLING_ALONE) and (
        word in COMMON
        or (word.endswith("ly") and len(word) > SHORT and word not in _NO_ADVERBS)
        or _is_common_han(word)
    )


def _is_common_han(word: str) -> bool:
    return word in COMMON_HAN or (len(word) > 1 and all(sign in COMMON_HAN for sign in word))


def without_common(topic: str) -> str:
    """The topic, or nothing where it is one word of anybody's, or in Chinese any number of them."""
    parts = topic.split()
    idle = all(is_common(words.fold(part)) and words.fold(part) not in _TELLING_ALONE for part in parts)
    han = all(word in COMMON_HAN or word[0] > "\u3000" for word in map(words.fold, parts))
    return "" if idle and (len(parts) == 1 or han) else topic


def without_noise(question: Question) -> Question:
    """The question without such a topic."""
    return replace(question, topic=without_common(question.topic))
