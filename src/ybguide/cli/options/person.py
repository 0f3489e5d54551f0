"""The options about the person who is to have the code."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, TypeVar

import typer

from ybguide.cli.completion.values import any_of, names_of
from ybguide.cli.errors import ImpossibleAge, NotAChoice
from ybguide.cli.options.values import day, integer, plain
from ybguide.domain.person import OLDEST, Document, Whom
from ybguide.record import Record

T = TypeVar("T", bound=str)

WHOM: Mapping[Whom, tuple[str, ...]] = {
    "self": ("自己", "我", "本人"),
    "child": ("孩子", "小孩", "儿子", "女儿", "宝宝", "新生儿"),
    "elder": ("老人", "爸爸", "妈妈", "父母", "长辈"),
    "other": ("别人", "其他", "配偶", "爱人", "丈夫", "妻子"),
}
DOCUMENTS: Mapping[Document, tuple[str, ...]] = {
    "id-card": ("身份证", "居民身份证", "有身份证号", "户口本"),
    "birth-certificate": ("出生医学证明", "出生证明", "出生证"),
    "residence-permit": ("港澳台居民居住证", "居住证"),
    "passport": ("护照", "外国护照"),
}
ANSWERS = {
    True: ("yes", "y", "有", "能", "可以", "是", "参加了", "能打开", "激活过"),
    False: ("no", "n", "没有", "不能", "不可以", "否", "没参加", "打不开", "没激活", "没激活过"),
}
_YES_NO = any_of(("yes", "no"), ("有、能", "没有、不能"))


def _chosen(option: str, value: str, choices: Mapping[T, tuple[str, ...]]) -> T:
    """The choice that is meant by its id or one of its names. Raises ``NotAChoice``."""
    asked = plain(value)
    for choice, names in choices.items():
        if asked == choice or asked in names:
            return choice
    meanings = tuple(names[0] for names in choices.values())
    raise NotAChoice(option=option, asked=value, choices=tuple(choices), meanings=meanings)


def _whom(value: str) -> Whom:
    return _chosen("--for", value, WHOM)


def _document(value: str) -> Document:
    return _chosen("--document", value, DOCUMENTS)


def _answer(option: str, value: str) -> bool:
    asked = plain(value)
    for answer, names in ANSWERS.items():
        if asked in names:
            return answer
    raise NotAChoice(option=option, asked=value, choices=("yes", "no"), meanings=("有、能", "没有、不能"))


def _smartphone(value: str) -> bool:
    return _answer("--smartphone", value)


def _face(value: str) -> bool:
    return _answer("--face", value)


def _activated(value: str) -> bool:
    return _answer("--activated", value)


def _enrolled(value: str) -> bool:
    return _answer("--enrolled", value)


def _age(value: str) -> int:
    # Few command lines hold an age.
    from ybguide.text.ages import age_of

    years = age_of(value)
    number = integer("--age", value, 16) if years is None else years
    if not 0 <= number <= OLDEST:
        raise ImpossibleAge(asked=value)
    return number


def _birth_date(value: str) -> date:
    return day("--birth-date", value, "2010-11-21")


ForWhom = Annotated[
    Any,
    typer.Option(
        "--for",
        metavar="给谁",
        parser=_whom,
        autocompletion=any_of(tuple(WHOM), [names[0] for names in WHOM.values()]),
        help="给谁办：self（自己）、child（孩子）、elder（老人）、other（别人）",
    ),
]
Age = Annotated[int | None, typer.Option("--age", metavar="周岁", parser=_age, help="他的年龄，按周岁")]
BirthDate = Annotated[
    date | None,
    typer.Option("--birth-date", metavar="年-月-日", parser=_birth_date, help="他的出生日期，用来算周岁"),
]
Documents = Annotated[
    list[Any] | None,
    typer.Option(
        "--document",
        metavar="证件",
        parser=_document,
        autocompletion=any_of(tuple(DOCUMENTS), [names[0] for names in DOCUMENTS.values()]),
        help="他的证件：身份证、出生医学证明、居住证或护照；可以写多次",
    ),
]
# Typer makes a flag without a value of every bool, and knows no union: the parser decides about the type.
Smartphone = Annotated[
    Any,
    typer.Option(
        "--smartphone",
        metavar="yes|no",
        parser=_smartphone,
        autocompletion=_YES_NO,
        help="他自己有没有智能手机",
    ),
]
Face = Annotated[
    Any,
    typer.Option(
        "--face", metavar="yes|no", parser=_face, autocompletion=_YES_NO, help="他能不能对着手机刷脸"
    ),
]
Activated = Annotated[
    Any,
    typer.Option(
        "--activated",
        metavar="yes|no",
        parser=_activated,
        autocompletion=_YES_NO,
        help="他的医保码以前激活过没有、现在能不能打开",
    ),
]
Enrolled = Annotated[
    Any,
    typer.Option(
        "--enrolled", metavar="yes|no", parser=_enrolled, autocompletion=_YES_NO, help="他有没有参加医保"
    ),
]
Apps = Annotated[
    list[str] | None,
    typer.Option(
        "--app",
        metavar="App",
        autocompletion=names_of("channel"),
        help="手机上已经有的：支付宝、微信、银行 App、云闪付；可以写多次",
    ),
]


ForDesk = Annotated[
    bool,
    typer.Option("--for-desk", help="给在旁边帮忙的人看：每一步对他说什么、核对什么、什么不要问、不要拍"),
]


class Situation(Record):
    """What is said about the person, and whether somebody beside them reads; nothing of it has to be."""

    whom: ForWhom = None
    activated: Activated = None
    age: Age = None
    birth_date: BirthDate = None
    document: Documents = None
    smartphone: Smartphone = None
    face: Face = None
    enrolled: Enrolled = None
    app: Apps = None
    for_desk: ForDesk = False
