"""Which academic field lies within which: condensed matter is physics, and statistics is near mathematics."""

import re
from collections.abc import Sequence
from functools import lru_cache
from heapq import heappop, heappush

from seminar import words
from seminar.questions.english import series_words as english
from seminar.scripts import is_unspaced

_WORD = re.compile(r"[^\W_]+")

# A line a field: what it is called; after the first bar what lies in it, after the second what is only near it. What is
# a field's name itself brings all that lies in that field. Several words are joined by "_".
_FIELDS = """
mathematics maths math mathematical 数学 | algebra geometry topology number_theory combinatorics probability
functional_analysis harmonic_analysis dynamical_systems differential_equations mathematical_logic 数论
分析 | statistics;
algebra algebraic 代数 | representation_theory group_theory rings | number_theory algebraic_geometry;
geometry geometric 几何 | topology manifolds 拓扑 |;
probability stochastics 概率 | stochastic random | statistics;
statistics statistical stats 统计 | biostatistics bayesian causal_inference | data_science probability econometrics;
physics physical 物理 | condensed_matter quantum optics photonics particle_physics plasma high_energy string_theory
gravitation relativity superconductivity 凝聚态 量子 光学 粒子 等离子 | astronomy materials;
astronomy astrophysics astronomical space 天文 | cosmology planetary stars stellar galaxies exoplanets telescope
天体 宇宙 |;
chemistry chemical 化学 | catalysis organic_synthesis polymers electrochemistry spectroscopy 催化 | materials
biochemistry;
materials materials_science 材料 | alloys semiconductors polymers 高分子 |;
biology biological life_sciences life_science bio 生物 生命 | ecology evolution evolutionary genomics genetics cell
molecular microbiology botany zoology physiology biochemistry bioinformatics wildlife entomology ornithology
遗传 细胞 | neuroscience medicine agriculture;
ecology ecological 生态 | biodiversity wildlife conservation field_station forest forests | environment;
genetics genomics genetic 遗传 | genome |;
neuroscience neuro neurobiology neurology brain 神经科学 脑科学 神经 | brains cortex | psychology;
medicine medical clinical med 医学 临床 | grand_rounds cardiology cardiac renal oncology surgery surgical paediatrics
pediatrics neurology psychiatry immunology pharmacology pathology radiology nursing patient 肿瘤 外科 护理 |
public_health biomedical neuroscience;
public_health health 公共卫生 卫生 健康 | epidemiology vaccines 流行病 | medicine;
computer_science computing informatics cs computer computers 计算机 信息 | machine_learning algorithms software
theory_of_computing programming databases cryptography cybersecurity computer_vision operating_systems systems
distributed computational_linguistics human_computer_interaction 算法 视觉 | robotics data_science;
machine_learning ml ai artificial_intelligence 机器学习 人工智能 智能 | deep_learning neural_networks
language_models computer_vision learning_theory 深度学习 | data_science robotics;
software programming coding 软件 | devops developers |;
data_science data 数据科学 数据 | | statistics machine_learning;
robotics robots 机器人 | autonomy drones |;
engineering 工程 | robotics civil_engineering mechanical electrical hydraulic structures aerospace 土木 机械 |;
earth_science earth_sciences geology geological geosciences geoscience geophysics 地质 地球 | earth seismology
volcanoes glaciers ice hydrology 地震 | climate oceanography environment;
climate climatology 气候 | meteorology weather atmosphere atmospheric 气象 | oceanography environment;
oceanography ocean oceans marine_science 海洋 | marine sea fjord |;
environment environmental environmental_science 环境 | sustainability | climate ecology;
economics econ economic 经济 经管 | finance econometrics microeconomics macroeconomics game_theory markets | business;
business management 管理 | finance marketing entrepreneurship 金融 |;
politics political political_science 政治 | public_policy policy international_relations elections 政策 |;
law legal 法律 法学 | jurisprudence justice constitutional |;
social_science social_sciences sociology sociological 社会 社会学 | anthropology demography | politics economics;
history historical 历史 史学 | medieval maritime_history heritage 文史 | archaeology;
archaeology archaeological 考古 | excavation |;
humanities 人文 | history philosophy literature linguistics classics art music religion 文史 |;
philosophy philosophical phil 哲学 | ethics metaphysics epistemology logic | mind;
linguistics linguistic language languages 语言 语言学 | phonology syntax semantics phonetics dialects 方言 |
computational_linguistics;
literature literary 文学 | poetry fiction novel novels 文史 |;
psychology psychological psych 心理 心理学 | cognition cognitive behaviour behavior | neuroscience mind;
education educational 教育 | teaching pedagogy |;
music musical musicology 音乐 | sound opera acoustics |;
art arts art_history 艺术 | painting museums 美术 |;
agriculture agricultural agronomy farming 农业 农学 | soil crop crops food livestock |;
urban_planning urban urban_studies 城市 | cities city planning 规划 | architecture;
architecture architectural 建筑 | buildings |;
"""
# How far what lies in a field is from it, what is only near it, and the farthest that people may mean by it.
_WITHIN, _NEAR, _FARTHEST = 1, 4, 6


def nearest(said: str, names: Sequence[str], *, within: bool = False) -> int | None:
    """The place of the one name that is of the field that was said, and nearer to it than all the others.

    Nothing where what was said is no field, or where two are as near; `within`: near it is too far.
    """
    field = _field(words.fold(said).strip())
    if field is None:
        return None
    ways = [_way(field, words.fold(name)) for name in names]
    least = min(ways, default=_FARTHEST + 1)
    return ways.index(least) if least <= (_NEAR - 1 if within else _FARTHEST) and ways.count(least) == 1 else None


def is_field(said: str) -> bool:
    return _field(words.fold(said).strip()) is not None


def _way(field: str, name: str) -> int:
    """How far a name is from a field: by the nearest of its words."""
    held = f" {' '.join(_WORD.findall(name))} "
    ways = (
        way for phrase, way in _reach(field).items() if (phrase if is_unspaced(phrase[0]) else f" {phrase} ") in held
    )
    return min(ways, default=_FARTHEST + 1)


def _field(said: str) -> str | None:
    """The field that words name, or those who work in it: "medical", "physicists", "物理学"."""
    called = _called()
    if said in called or not said:
        return called.get(said)
    if is_unspaced(said[0]):
        return called.get(said.removesuffix("学"))
    roots = [root for form in (said, said.removesuffix("s")) for root in english.roots_of(form)]
    return next((field for root in roots for name, field in called.items() if name.startswith(root)), None)


@lru_cache(maxsize=64)
def _reach(field: str) -> dict[str, int]:
    """What says that something is of a field, each with how far it is from it."""
    found: dict[str, int] = {}
    ahead = [(0, field)]
    while ahead:
        way, word = heappop(ahead)
        if way > _FARTHEST or found.get(word, way + 1) <= way:
            continue
        found[word] = way
        if (other := _called().get(word)) is None:
            continue
        heads, within, near = _fields()[other]
        steps = ((0, heads), (_WITHIN, within), (_NEAR, near))
        for step, each in ((step, each) for step, those in steps for each in those):
            heappush(ahead, (way + step, each))
    return found


@lru_cache(maxsize=1)
def _called() -> dict[str, str]:
    return {name: field for field, (heads, _, _) in _fields().items() for name in heads}


@lru_cache(maxsize=1)
def _fields() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Of each field, by its first name: all its names, what lies in it, what is near it."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in filter(str.strip, _FIELDS.split(";")):
        parts = tuple(tuple(word.replace("_", " ") for word in part.split()) for part in line.split("|"))
        found[parts[0][0]] = parts
    return found
