"""Hypothesis strategies: identity, card and mobile numbers, and what they hide behind."""

from datetime import date

from hypothesis import strategies as st

FORMS = (
    *(
        "0123456789",
        "０１２３４５６７８９",
        "〇一二三四五六七八九",
        "零壹贰叁肆伍陆柒捌玖",
        "○幺二三四五六七八九",
    ),
    *("⓪①②③④⑤⑥⑦⑧⑨", "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡", "⁰¹²³⁴⁵⁶⁷⁸⁹", "٠١٢٣٤٥٦٧٨٩", "零壹貳叄肆伍陸柒捌玖"),
)
"""Ten ways to write the digits."""

SEPARATORS = (
    *(
        " ",
        "  ",
        "\u3000",
        "\u00a0",
        "\n",
        "\t",
        "_",
        "*",
        "·",
        "•",
        "|",
        "\\",
        "~",
        "#",
        "→",
        "👍",
        "\u20e3",
    ),
    *(
        "—",
        "–",
        "－",
        "(",
        "）",
        "【",
        "】",
        "“",
        "…",
        "\u200b",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "+",
        "=",
        " - ",
    ),
)
"""What may stand between two digits, other than what makes dates, times and lists."""

ALL_SEPARATORS = (*SEPARATORS, "-", "/", ".", ":", "：", ",", "，", "、", "。", ";")

_digit = st.sampled_from("0123456789")


def _digits(least: int, most: int) -> st.SearchStrategy[str]:
    return st.text(_digit, min_size=least, max_size=most)


def _with_check_digit(first: str) -> str:
    """ISO 7064 MOD 11-2, as GB 11643 has it."""
    weighed = sum(int(digit) * pow(2, 17 - place, 11) for place, digit in enumerate(first))
    return first + "10X98765432"[weighed % 11]


_PROVINCES = ("11", "23", "37", "42", "51", "65", "71", "82", "91")
_area = st.builds("{}{}".format, st.sampled_from(_PROVINCES), _digits(4, 4))
_born = st.dates(date(1900, 1, 1), date(2027, 12, 31))
_identity = st.builds("{}{:%Y%m%d}{}".format, _area, _born, _digits(3, 3)).map(_with_check_digit)
_old_identity = st.builds("{}{:%y%m%d}{}".format, _area, _born, _digits(3, 3))
_card = st.builds("{}{}".format, st.sampled_from("3456"), _digits(11, 18))
_mobile = st.builds(
    "{}1{}{}".format, st.sampled_from(["", "86", "+86"]), st.sampled_from("3456789"), _digits(9, 9)
)


def private_numbers() -> st.SearchStrategy[str]:
    """Identity numbers of today and of old, card numbers, mobile numbers; plainly written."""
    return _identity | _old_identity | _card | _mobile


@st.composite
def one_separator(draw: st.DrawFn) -> str:
    """A private number, cut by one kind of separator in as many places as may be."""
    separator = draw(st.sampled_from(["", *ALL_SEPARATORS]))
    return _disguised(draw, st.sampled_from(["", separator]))


@st.composite
def many_separators(draw: st.DrawFn) -> str:
    """A private number, cut by separators of many kinds."""
    return _disguised(draw, st.sampled_from(["", "", *SEPARATORS]))


def _disguised(draw: st.DrawFn, between: st.SearchStrategy[str]) -> str:
    number = draw(private_numbers())
    forms = draw(st.lists(st.sampled_from(FORMS), min_size=1, max_size=3))
    written = ""
    for place, char in enumerate(number):
        if place:
            written += draw(between)
        written += draw(st.sampled_from(forms))[int(char)] if char.isdigit() else draw(_other(char))
    return written


def _other(char: str) -> st.SearchStrategy[str]:
    return st.sampled_from(["X", "x", "Ｘ"]) if char == "X" else st.just(char)


def surroundings() -> st.SearchStrategy[str]:
    """What may stand before and after a number, set off from it."""
    return st.sampled_from(
        ["", "妈妈的号码", "电话：", "去 2 号窗口 ", "打 12393，", "2026-11-25 ", " 9:30 ", "0838-2501234，"]
    )


def ordinary_notes() -> st.SearchStrategy[str]:
    """Notes as they are written: dates, times, counts, sums, numbers of offices."""
    days = st.dates(date(2020, 1, 1), date(2039, 12, 31))
    dates = st.builds(
        _day, st.sampled_from(["{:%Y-%m-%d}", "{0.year}/{0.month}/{0.day}", "{:%Y.%m.%d}"]), days
    )
    hours = st.builds("{}{}{:02}".format, st.integers(0, 23), st.sampled_from(":："), st.integers(0, 59))
    hours_long = st.builds("{}-{}".format, hours, hours)
    counts = st.builds(
        "{}{}".format, st.integers(1, 99), st.sampled_from([" 份", " 号窗口", "张照片", " 元"])
    )
    pieces = dates | hours | hours_long | counts | st.sampled_from(_PLAIN)
    return st.lists(pieces, min_size=1, max_size=6).map("，".join)


def _day(form: str, day: date) -> str:
    return form.format(day)


_PLAIN = (
    *("打 12393", "12345", "0838-2501234", "要带户口本", "周三上午", "身份证原件", "忘了密码", "一家三口"),
    *("收不到验证码就打 12393", "密码 6 位", "带一寸照片两张", "第三个窗口", "2026 年 11 月 25 日"),
)
