"""Words by which Chinese asks for things, where other signs of the same sound were typed: 回房 for 回放."""

from functools import lru_cache

from seminar.questions import homophones

_WORDS = """
讲座 报告 录像 录影 回放 视频 影片 幻灯 投影 课件 讲义 链接 连结 会议 密码 摘要 简介 题目 标题 教室 课室 地点 讲者
嘉宾 论坛 沙龙 海报 论文 邮箱 改期 延期 报名 直播
"""


@lru_cache(maxsize=1)
def _sounds() -> dict[str, str]:
    return homophones.by_sound(_WORDS.split())


def mend(plain: str) -> str:
    """A folded sentence with these words in place of what sounds alike and is no word, as long as it was."""
    return homophones.replaced(plain, _sounds())
