"""Every name by which a place may be called, and how sure it is that nothing else is meant."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ybguide.authoring.compile.gazetteer import Place, Row
from ybguide.compiled import BESIDE, SPELLED, SURE, UNSURE
from ybguide.text.language import Language
from ybguide.text.tokens import name_key

_SHORTEST = 2
_LONG = 3
"""A short name of a county so long is hardly an ordinary word."""
_KINDS = {"county": ("县", "市", "区"), "prefecture": ("市", "地区", "州")}
"""What people put after a short name, whatever kind of place it is: a county that became a district."""
_WORDS = (
    "上街 东乡 东兴 东区 东山 东方 东海 东湖 东风 中原 二七 互助 五华 光明 公安"
    " 共和 前进 北关 北山 南山 南海 南湖 南部 友好 双桥 合作 同心 名山 向阳 和平"
    " 城东 城中 城关 城北 城区 城口 城西 复兴 大化 大厂 大安 大方 大通 天河 安国"
    " 安图 安宁 安定 安居 安平 宝山 山城 工农 市中 市北 市南 平安 康保 建设 惠民"
    " 文安 新区 新华 新和 新城 新城区 新市 新市区 新建 新星 方正 正安 民权 永和"
    " 永安 永定 江东 江北 江南 江城 沙市 河东 河口 河西 海港 清水 港口 白云 矿区"
    " 红旗 红星 老城 老城区 西区 西山 西湖 解放 解放区 资源 通道 郊区 金山 长子"
    " 长安 长寿 长白 鼓楼 龙华"
)
_ALSO_WORDS = frozenset(_WORDS.split())
"""Names that are ordinary words as well: alone they are no place in a sentence."""
_ALSO_OTHERS = frozenset({"阿里", "兴安"})
"""Short names of cities that name other things as well."""


class PlaceName(NamedTuple):
    """``form`` means the place; ``strength`` tells where it does (see ``ybguide.compiled``)."""

    form: str
    place: str
    strength: int


def place_names(places: Iterable[Place], language: Language) -> Iterator[PlaceName]:
    """Every form of every place, each once with its best strength."""
    listed = [place.row for place in places]
    real = Counter(name for row in listed for name in (row.name, row.short, *row.also) if name)
    best: dict[tuple[str, str], int] = {}
    for row in listed:
        for form, strength in _forms(row, real):
            key = (language.simple(form) if strength != SPELLED else name_key(form), row.code)
            best[key] = min(strength, best.get(key, strength))
    yield from (PlaceName(form, code, strength) for (form, code), strength in best.items() if form)


def _forms(row: Row, real: Counter[str]) -> Iterator[tuple[str, int]]:
    for name in (row.name, *row.also):
        yield (name, SPELLED) if name.isascii() else (name, _strength(name, row, full=True))
    if row.short:
        yield row.short, _strength(row.short, row, full=False)
        for kind in _KINDS.get(row.level, ()):
            if not real[row.short + kind]:
                yield row.short + kind, max(UNSURE, _strength(row.short, row, full=True))
    yield from ((spelled, SPELLED) for spelled in _spelled(row) if spelled)


def _strength(name: str, row: Row, *, full: bool) -> int:
    if len(name) < _SHORTEST or name in _ALSO_WORDS:
        return BESIDE
    if name in _ALSO_OTHERS:
        return UNSURE
    if full or row.level != "county" or len(name) >= _LONG:
        return SURE
    return UNSURE


_SOUNDS = {"省": "sheng", "市": "shi", "区": "qu", "县": "xian", "州": "zhou", "盟": "meng", "旗": "qi"}


def _spelled(row: Row) -> Sequence[str]:
    kind = _SOUNDS.get(row.name[-1:], "")
    return (row.pinyin, row.pinyin + kind if row.short and kind else "")
