"""Small words at the ends of what is left of a sentence: those of the frame go, those of a longer word stay."""

import re

from seminar.questions.chinese.vocabulary import PARTICLES, SPEAKER


def _table(text: str) -> dict[str, str]:
    parted = (each.partition(":") for each in text.split())
    return {word: others for word, _, others in parted}


# A sign that opens a piece, with those that make a word of it.
_LEADS = _table(
    """
    的:里士确 了:解 是:非 在:线体位地轨职场校 有:限机界向序效理氧丝源偏色性损趣组 讲:故义话述 谈:判话
    说:谎服明话唱文 做:功市梦空多 搞 那:不他么 这 个:体性人案 场:论景域效站强发 和:谐平声 与:会 跟:踪随 及
    同:步构调态源性位伦胚余化时质频一 对:称偶比抗流话数撞易冲应角齐象接映立 从:句众属头 到:达 由 就:业 都:市 也
    还:原裁介 又 再:生保分结入现灌循 来:源自 去:噪中除偏相极核卷甲离雾模 请 找 给:药体予 把 被:动子 要:素塞
    想:象像 会:计话议展阴员诊 于 所 离:散子心群线婚体合岸 之 啊 呢 吧 只:读 能:量源级带谱动力斯效 咗 嘅
    次:级生序声 得:分到出 位:置点移错势 讲者 其中 里面 研究:员生院所 关于 有关 一个 一场 一位 一次 一篇 一种
    用来 呀 哦 却 或 或者 以及 以:太 并:行发 那么 系统地 专门 一直 我们: 咱们: 你们: 我:国 你 您
    """
)
# A sign that closes a piece, with those before it that make a word of it.
_TAILS = _table(
    """
    的:目标 了:为除 是:于凡 在:存潜内外实 有:拥占享国私公富 讲:演 谈:访夜会面详笔 那:支刹 这
    场:磁电流广市力向量立现立农剧战机声光引标平规温重背育球赌牧商职官考林火刑煤油盐墓
    和:饱缓共谐柔温 与:参给赋 跟:脚 及:普涉埃 由:自理经 就:成 都:首成京 也 还:偿归 又 再 来:未 去:过失 请:申邀
    给:供 把 要:摘重需主 于:关等终属 吗 呢 吧:网 啊 呀 么
    嘛 怎 哪 被 该:应 此:因彼 嘅 咗 啦 相关 方面:两多各 之前 之后 里面 的人 的事 开始 举行 进行 讲过 来过 做过
    或 或者 以及 一些 我:自 你 那个 次:层 题:问课专主命 归:回当海 后:前先落以 前 系列 以:可所难 个
    """
)


def _alternatives(table: dict[str, str], *, ahead: bool) -> str:
    parts = []
    for word in sorted(table, key=len, reverse=True):
        not_with = f"[{table[word]}]" if table[word] else ""
        if ahead:
            parts.append(word + (f"(?!{not_with})" if not_with else ""))
        else:
            parts.append((f"(?<!{not_with})" if not_with else "") + word)
    return "|".join(parts)


_LEAD = re.compile(rf"^(?:[\W_]|{_alternatives(_LEADS, ahead=True)}|{SPEAKER}){{1,12}}")
_TAIL = re.compile(rf"(?:[^\w)）]|_|[)）](?![^(（]{{0,80}}[(（])|{_alternatives(_TAILS, ahead=False)}|{PARTICLES})$")


def trim(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """A piece of a folded sentence without such words; nothing where nothing is left."""
    lead = _LEAD.match(plain[start:end])
    if lead:
        start += lead.end()
    joined = False
    for _ in range(12):
        tail = _TAIL.search(plain[start:end])
        if not tail or start >= end or (joined and tail[0] == "和"):
            # Of "祝清和和谁" the first one ends a name.
            break
        joined = joined or tail[0] == "和"
        end = start + tail.start()
    return (start, end) if start < end and re.search(r"\w", plain[start:end]) else None
