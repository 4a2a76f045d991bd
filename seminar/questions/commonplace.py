"""Words that anybody may use in a question and that say little about a topic: not finding them proves nothing."""

from dataclasses import replace

from seminar import words
from seminar.questions.asked import Question

_COMMON = """
paste send share post drop sorry kindly vem wer qui quien chi hva hvem was wie wann wo forward email pass along quote
copy repeat hmm uh um eh oops ehm erm btw fyi asap plz ppl bc cuz gonna wanna gotta dunno kinda sorta lol haha
literally
able about above accord accordance according account across act action actual actually add affect afraid after
afternoon again against age ago agree ahead ai aim all allow almost alone along already also although always
among amount anybody anyone anything anyway apart apparently appear apply approach approaches around arrange
article ask aspect attempt attend audience available away awesome back bad badly based basic basically be became
because become before begin beginning behind believe best better between big bit both bring buddy bunch call
called came can cannot care case catch cause certain chance change check choose clear close colleague come
coming common compare completely concern concerning consider considering contain cool could couple course cover
covered covering covers crazy create curious current cute daily day days deal dealing deals dear decide deep
definitely depend describe described describes description detail details did didn differ difference different
difficult direct discuss discussed discusses discussing discussion do does doesn doing don done doubt down dr
during each earlier early easy effect either else end ended enough entire especially etc ever every everybody
everyone everything exact exactly example except exist expect explain explained explaining explains explanation
extra face fact fail far fast feel felt few final finally find fine first fit focus focused follow following
forget forgot found free friend from full fun funny further future gave general generally get gets getting give
given gives giving go goes going gone good got great guess guys had half happen happened happening happens hard
has have having hear heard hello help here herself hey hi high himself hold holding hope how however huge idea
ideas if imagine important improve in include including indeed info information instead interest interested
interesting into introduce involve involved involves involving issue issues it item its itself job join just
keep kept kind kinda kinds knew know known knows lack lady large last late lately later latest lead leading
least leave lecture left less let like likely list listen little live ll long look looked looking looks lose lot
lots low made main mainly make makes making manage many mate may maybe me mean meaning means meant meet mention
mentioned mentions method methods might mind miss missed missing moment month months more most mostly move much
multiple must my myself name named near nearly necessary need needed needs never new nice night no nobody none
nor normal not note nothing notice now obvious obviously of off offer often oh ok okay old on once one ones only
onto open opinion or other others otherwise our out outside over overall own page paper papers part particular
particularly people perhaps person piece place plan planned plans play please plus possible possibly post
present presentation presented presenter presenting presents pretty previous probably problem problems prof
professor properly provide pure put question questions quick quickly quite rather read reading real really
reason reasons recall receive recent recently regard regarding relate related relates relating relation relevant
remember remind reply research researcher researchers result results right said same saw say saying says
scheduled scientist scientists second see seem seems seen sense separate series serious set several shall she
short should show showed showing shown shows similar simple simply since single sir so some somebody somehow
someone something sometimes somewhere soon sorry sort sorts speak speaker speakers speaking special specific
spoke spoken start started starting still stop story studied studies study studying stuff style subject such
suggest suggested suppose supposed sure surely take taken takes taking talk talked talking talks technique
techniques tell than thank thanks that the their them themselves then there these they thing things think this
those though thought through throughout thus till time times title to today together told too took tool tools
top topic topics total touch toward towards tried true truly try trying turn two type types under understand
unless until up upcoming upon us use used useful uses using usual usually variety various version very via view
wait want wanted wants was wasn way ways week weeks well went were what whatever when where whether which while
who whoever whole whom whose why will wish with within without won wonder wondering word words work worked
working works worry would wouldn write wrong wrote yeah year years yes yet you young your yours yourself
"""
_COMMON_HAN = """
一 上 下 不 与 且 两 个 中 为 么 之 也 了 于 些 人 今 从 以 会 位 何 佢 使 候 做 其
内 冇 再 几 到 前 剩 办 午 却 去 又 及 另 只 叫 号 名 后 向 吗 吧 听 呀 呢 和 咗 咩
哋 哪 啊 啥 啲 喺 嗎 嗰 嘅 在 场 外 天 字 对 将 就 年 当 很 得 忘 想 或 所 才 找 把
排 无 日 早 时 明 昨 是 晚 更 最 月 有 期 来 样 次 没 点 用 的 看 真 种 等 类 系 给
者 而 能 被 要 让 讲 说 请 谁 谈 过 还 这 那 都 里 问 非 一个 一些 不得 专门 东西 主题
之前 之后 事情 什么 介绍 他们 以前 关于 具体 内容 到底 博士 另外 可以 名字 后来 听说 喜欢
嘉宾 大家 大概 好像 如何 如果 应该 当时 忘记 怎么 怎样 我们 报告 提到 教授 方法 方面 时候
是否 最近 有人 有关 某个 演讲 现在 目前 相关 真的 知道 研究 结果 老师 能否 自己 讨论 讲到
讲座 讲述 请问 谈到 这个 这位 那个 那位 问题 题目 为什么
"""

COMMON = frozenset(_COMMON.split())
# Chinese words and signs of the same kind.
COMMON_HAN = frozenset(_COMMON_HAN.split())


def is_common(word: str) -> bool:
    """Whether a folded word may stand in any question."""
    return word in COMMON or word in COMMON_HAN or (len(word) > 1 and all(sign in COMMON_HAN for sign in word))


def without_noise(question: Question) -> Question:
    """The question without a topic that is one word of anybody's, such as "paste"."""
    topic = question.topic.split()
    return replace(question, topic="") if len(topic) == 1 and is_common(words.fold(topic[0])) else question
