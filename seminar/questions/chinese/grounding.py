"""What one must know before a talk, as Chinese asks it and as an abstract tells it."""

from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import one_of

GROUNDING = one_of(
    r"""
    ground = 基础|背景 [知识]|预备知识|先修[课]|底子
    some_signs = `[\u3400-\u9fffa-z]{0,8}`
    pause = `[,， ]?`
    understand = 听 [得|的|不|唔] (懂|明)

    # One must know it.
    (需不需要|需唔需要|要不要|要唔要|使唔使|用不用|需要|要|有) [有|懂|会|先|学过|什么|甚么|任何|很多]*
        <some_signs> <ground> (才[能|可]听[懂]|(吗|不|么|嘛|没[有]|咩) `(?=$|\W)`|要求)

    # One does not.
    (没[有]|冇|零|无) <some_signs> <ground> [的] [人|同学|话] <pause> [也|都] (<may>|听) `[^,，。?？\x1f]{0,6}`

    # One understands it.
    [<may>] 听 [得|唔] (懂|明) (吗|么|不|咩|嘛)
    (需要|要[求]|得有|有) (什么|甚么|哪些|啥|咩|怎样) [样] [的] <some_signs> <ground> [才[能|可]听[懂]]
    适合 (本科生|研究生|新手|小白|初学者|谁|什么人|哪些人|怎样的人|我) `[^\s?？,，。]{0,8}`
    没[有]学[过] `[\u3400-\u9fffa-z]{1,8}?` <pause> [的[人]] [也|都] [能|可以|会] <understand> [吗|么|不|咩|嘛]
    (不懂|不会|没学过|唔识) `[\u3400-\u9fffa-z]{1,6}` <pause> [的[人]] [也|都] <may>
        (去|来|听|参加) `[^,，。?？\x1f]{0,4}`
    """,
    **NAMES,
)
GROUNDED = one_of(
    """
    ground = 基础 -/> 设|知识 -/> 库|背景
    (不|无|毋) (需[要]|要求|须|必|用) ...16 (<ground>|经验)
    零基础
    (假定|假设|要求|需要) ...12 (<ground>|学过)
    (适合|面向|欢迎) ...16 (同学|读者|听众|研究生|本科生|学生|初学者|公众|大众)
    """
)
