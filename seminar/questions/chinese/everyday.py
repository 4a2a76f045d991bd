"""Everyday words that stand in any Chinese question beside what it asks, and by which no talk is found."""

import re

from seminar import translating
from seminar.questions.chinese.vocabulary import split_words
from seminar.questions.commonplace import COMMON_HAN

_HANDLING = """
拿 拿到 拿得到 取 取得 获取 得到 领到 看到 找到 找得到 查到 搜 搜到 搜搜 提前搜 点开 打开 打不开 点进 点进去 进 进去
进来 进得去 输 输入 填 填写 填上 填入 登录 登陆 登入 弹出 跳出 显示 提示 要求 补充 补上 附 附上 附带 列 列出 列列 写
写上 写清楚 写明 写明白 标明 注明 说 说说 说明 说明白 说清楚 讲讲 讲清楚 聊聊 谈谈 告诉 告知 通知 发来 发给 转发
传给 贴上 留 留有 留下 保留 保存 存 存着 存有 可供 提供 供 公开 公布 放出 放出来 上传 给到 弄 弄到 搞 搞到 整 整理
统计 汇总 汇报 核实 核对 确认 决定 考虑 打算 准备 想着 看看 听听 试试 问问 想想 瞧瞧 看一看 听一听 问一问 说一说
数一数 算一算 引用 登记 备注 记下 记录 知会 支会 指点 指点一下
"""
_TIMES = """
大约 大概 约莫 左右 前后 差不多 全程 早些时候 那会 那会儿 那时 那阵子 当时 先前 早先 早前 从前 往期 上回 一回 头回
马上 立刻 立即 赶紧 尽快 尽早 快点 早点 提前 事先 预先 合适 刚好 正好 恰好 隔 整个
"""
_LINKING = """
一起 一块 一块儿 一并 一道 顺便 顺带 同时 另外 单独 分别 各自 各 直接 干脆 简单 简要 简短 大致 详细 详尽 清楚 仔细
稍微 尽量 反正 毕竟 本来 原本 原来 究竟 似乎 可能 也许 或许 应该 应当 肯定 一定 必定 必须 千万 万一 如果 要是 假如
假使 即使 虽然 虽说 但是 但 不过 可是 可 因为 所以 于是 而且 并且 同样 一样 照样 照旧 依旧 仍 仍然 连 甚至 尤其 特别
首先 其次 最后 总之 打个 帮我 替我 让 叫 使 令 被 给 把 将 跟 向 对 我 你 您 他 她 它 咱 咱们 俺 自己 大家 各位 诸位
人家 别人 办法 法子 这事 那事 回事 事儿 没 没有 不 不是 未 无 齁 欸 诶 捏 哒 呐 呗
"""
_WORDS = COMMON_HAN | frozenset(split_words(_HANDLING + _TIMES + _LINKING))
_RUN = re.compile(r"[\u3400-\u9fff]+")
# "两句", which a dictionary may know as a word of its own.
_AMOUNT = re.compile("[一二两三几半]{1,3}[声句段遍行份条栏项步回趟番眼点些个字]话?")

_ABOUT = re.compile("(?:关于|有关(?!系)|涉及)(?!什么|啥|咩|哪)")


def tells_topic(said: str) -> bool:
    """Whether a folded sentence says itself what is the topic, which may be any word: "关于印象的"."""
    return _ABOUT.search(said) is not None


def says_nothing(piece: str) -> bool:
    """Whether a folded piece of a sentence is made of such words, as a dictionary cuts it: not 对话 of 对 and 话."""
    parts = [one.said for one in translating.into_english(piece)] if _RUN.fullmatch(piece) else []
    return piece in _WORDS or (
        bool(parts) and all(part in _WORDS or _AMOUNT.fullmatch(part) is not None for part in parts)
    )
