"""From what people type to the id: ids, Chinese names, nicknames, pinyin, initials, near misses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypinyin import Style, lazy_pinyin

from ybguide.domain.channel import Channel, Task
from ybguide.domain.kind import Kind
from ybguide.errors import UnknownName
from ybguide.names import missing, resolve
from ybguide.store import Store

KINDS = tuple(kind for kind in Kind if kind.named)
CALLED = {
    "alipay": ("支付宝", "zhifubao", "zfb", "阿里支付宝"),
    "wechat": ("微信", "weixin", "wx"),
    "national-app": ("国家医保服务平台", "国家医保服务平台App", "nationalapp"),
    "unionpay": ("云闪付", "yunshanfu", "ysf"),
    "offline": ("窗口", "线下", "chuangkou"),
}


@pytest.mark.parametrize(("channel", "forms"), CALLED.items())
def test_a_channel_has_many_names(channel: str, forms: tuple[str, ...], store: Store) -> None:
    assert {form: resolve(store, Kind.CHANNEL, form) for form in forms} == dict.fromkeys(forms, channel)


def test_what_has_names_is_what_people_ask_for_by_name() -> None:
    ids = ["scene", "term", "comparison", "region", "task", "channel"]
    assert [kind.id for kind in KINDS] == ids


@pytest.mark.parametrize("kind", KINDS)
def test_every_id_means_itself(kind: Kind, store: Store) -> None:
    ids = list(store.titles(kind.id))
    assert ids
    assert [resolve(store, kind, key) for key in ids] == ids


@pytest.mark.parametrize("kind", [Kind.CHANNEL, Kind.TASK, Kind.SCENE, Kind.REGION])
def test_every_title_means_its_id(kind: Kind, store: Store) -> None:
    titles = store.titles(kind.id)
    assert {key: resolve(store, kind, title) for key, title in titles.items()} == {key: key for key in titles}


def answers(store: Store, kind: Kind, asked: str) -> tuple[str, ...]:
    """The id that is meant, or the names between which the program asks back."""
    try:
        return (resolve(store, kind, asked),)
    except UnknownName as error:
        return error.near


@pytest.mark.parametrize("style", [Style.NORMAL, Style.FIRST_LETTER])
@pytest.mark.parametrize(("kind", "record"), [(Kind.CHANNEL, Channel), (Kind.TASK, Task)])
def test_pinyin_and_initials_mean_the_name_or_one_among_several(
    kind: Kind, record: type[Channel | Task], style: Style, store: Store
) -> None:
    names = {name: named for named in store.all(record) for name in (named.name, *named.aliases)}
    meant = {name: answers(store, kind, "".join(lazy_pinyin(name, style=style))) for name in names}
    alone = {name: found for name, found in meant.items() if len(found) == 1}
    assert len(alone) > len(names) * 0.9
    for name, found in meant.items():
        assert len(found) == 1 or names[name].name in found
    if style is Style.NORMAL:
        assert {name: found[0] for name, found in alone.items()} == {name: names[name].id for name in alone}


@settings(deadline=None, max_examples=100)
@given(data=st.data())
def test_case_spaces_punctuation_and_width_do_not_matter(data: st.DataObject, store: Store) -> None:
    kind = data.draw(st.sampled_from([Kind.CHANNEL, Kind.TASK]))
    key = data.draw(st.sampled_from(list(store.titles(kind.id))))
    noise = st.text(" \t　-_“”。，/", max_size=2)
    full_width = {char: chr(ord(char) + 0xFEE0) for char in key if char.isalnum()}
    typed = data.draw(noise)
    for char in key:
        typed += data.draw(st.sampled_from([char, char.upper(), full_width.get(char, char)])) + data.draw(
            noise
        )
    assert resolve(store, kind, typed) == key


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("支付保", "支付宝"),
        ("alipya", "支付宝"),
        ("zhifubo", "支付宝"),
        ("云闪附", "云闪付"),
    ],
)
def test_a_near_miss_names_what_was_meant(asked: str, meant: str, store: Store) -> None:
    with pytest.raises(UnknownName) as caught:
        resolve(store, Kind.CHANNEL, asked)
    assert caught.value.near[0] == meant
    assert f"您是不是要找“{meant}”" in caught.value.message


@settings(deadline=None, max_examples=100)
@given(asked=st.text(max_size=60) | st.text("解绑支付宝alipay密码", max_size=60))
def test_whatever_is_typed_is_an_id_or_asks_back_with_names_that_exist(asked: str, store: Store) -> None:
    for kind in KINDS:
        titles = store.titles(kind.id)
        assert set(answers(store, kind, asked)) <= {*titles, *titles.values()}


def test_far_too_long_a_name_is_refused_without_guessing(store: Store) -> None:
    assert answers(store, Kind.CHANNEL, "支付保" * 10_000) == ()


def test_a_source_is_known_by_its_id_and_a_near_miss_by_the_nearest(store: Store) -> None:
    error, longest = (missing(store, Kind.SOURCE, key) for key in ("deyang-2022", "x" * 100_000))
    assert isinstance(error, UnknownName)
    assert "deyang-2023" in error.near
    assert error.message.startswith("没有叫“deyang-2022”的来源，您是不是要找")
    assert error.hint == "查看全部：ybguide sources"
    assert isinstance(longest, UnknownName)
    assert longest.near == ()
