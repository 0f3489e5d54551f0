"""How an address is written: short text that leads back to it, and a command that shows its page."""

import json
import shlex
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Run
from tests.makings import making
from tests.walking import addresses_in, shipped
from ybguide.domain import spelling
from ybguide.domain.address import HOME, Address, Depth, Room, task_at
from ybguide.domain.kind import Kind
from ybguide.domain.person import ANYBODY, Person
from ybguide.store import Store
from ybguide.view.router import page_at

IDS = st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)
OTHER_WORDS = {*(room.value for room in Room), *(kind.prefix for kind in Kind), "use"}
CHANNELS = IDS.filter(lambda key: key not in OTHER_WORDS)
KEYED = [kind for kind in Kind if kind is not Kind.GUIDE]
LISTED_ELSEWHERE = (Kind.GUIDE, Kind.CONTACT, Kind.SCAM, Kind.SAFETY_RULE)
STEPS = st.none() | st.integers(1, 99) | IDS
ADDRESSES = (
    st.builds(Address, of=st.sampled_from(KEYED), key=IDS, step=STEPS)
    | st.builds(Address, of=st.sampled_from([kind for kind in Kind if kind not in LISTED_ELSEWHERE]))
    | st.builds(Address, of=st.just(Kind.TASK), key=IDS, channel=CHANNELS, step=STEPS)
    | st.builds(
        Address, of=st.just(Kind.GUIDE), key=st.builds("{}/{}/{}".format, CHANNELS, IDS, IDS), step=STEPS
    )
    | st.builds(Address, of=st.sampled_from([room for room in Room if room is not Room.SAFETY]))
    | st.builds(Address, of=st.sampled_from([Room.SEARCH, Room.HOTLINE]), key=IDS)
)
ODD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12) | st.text(
    "-#~*?$`\"'\\! \n&;|<>(){}[]=%@:a1德", max_size=8
)
SOMEBODY = Person(
    whom="child",
    age=7,
    documents=("id-card",),
    smartphone=False,
    apps=("alipay",),
    regions=("deyang", "sichuan"),
    place="德阳",
)


@pytest.fixture(scope="module")
def handed_out(store: Store) -> list[Address]:
    """Every address that stands on some page of the shipped guide."""
    found = list(shipped(store))
    for address in shipped(store):
        found += addresses_in(page_at(making(store).but(here=address)))
    return list(dict.fromkeys(found))


def bare(address: Address) -> Address:
    """The address as the text tells it: for whom it is does not belong to it."""
    return address.but(person=ANYBODY, desk=False, way=None, depth=Depth.SHORT)


def test_every_address_that_the_guide_hands_out_is_read_back_from_its_text(handed_out: list[Address]) -> None:
    assert len(handed_out) > 1500
    lost = [each for each in handed_out if spelling.parse(spelling.text(each)) != bare(each)]
    assert [spelling.text(each) for each in lost] == []


def test_no_two_addresses_of_the_guide_are_written_alike(handed_out: list[Address]) -> None:
    different = {bare(each) for each in handed_out}
    assert len({spelling.text(each) for each in different}) == len(different)


@given(ADDRESSES)
def test_any_address_is_read_back_from_its_text(address: Address) -> None:
    assert spelling.parse(spelling.text(address)) == address


@given(ADDRESSES)
def test_for_whom_a_page_is_does_not_change_its_text(address: Address) -> None:
    somebody = address.but(person=SOMEBODY, desk=True, depth=Depth.WHOLE)
    assert spelling.text(somebody) == spelling.text(address)


@settings(max_examples=300)
@given(ODD)
def test_whatever_is_written_is_an_address_and_is_written_one_way(written: str) -> None:
    once = spelling.text(spelling.parse(written))
    assert spelling.text(spelling.parse(once)) == once


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("alipay/activate", task_at("activate", "alipay")),
        ("wechat/activate/menu", Address(of=Kind.GUIDE, key="wechat/activate/menu")),
        ("faq/unbind-how", Address(of=Kind.QUESTION, key="unbind-how")),
        ("fix/face-fail", Address(of=Kind.FIX, key="face-fail")),
        ("scene/pharmacy", Address(of=Kind.SCENE, key="pharmacy")),
        ("use/pharmacy", Address(of=Kind.SCENE, key="pharmacy")),
        ("term/medical-code", Address(of=Kind.TERM, key="medical-code")),
        ("scam/sms", Address(of=Kind.SCAM, key="sms")),
        ("compare/code-and-cards", Address(of=Kind.COMPARISON, key="code-and-cards")),
        ("region/sichuan", Address(of=Kind.REGION, key="sichuan")),
        ("channel/alipay", Address(of=Kind.CHANNEL, key="alipay")),
        ("contact/12393", Address(of=Kind.CONTACT, key="12393")),
        ("source/deyang-2023", Address(of=Kind.SOURCE, key="deyang-2023")),
        ("unbind", Address(of=Kind.TASK, key="unbind")),
        ("alipay/activate#2", task_at("activate", "alipay").but(step=2)),
        ("alipay/activate#search", task_at("activate", "alipay").but(step="search")),
        (" home ", HOME),
        ("safety", Address(of=Room.SAFETY)),
        ("scam", Address(of=Room.SAFETY)),
        ("hotline/德阳", Address(of=Room.HOTLINE, key="德阳")),
    ],
)
def test_addresses_as_the_contract_writes_them(written: str, address: Address) -> None:
    assert spelling.parse(written) == address


def test_no_channel_or_place_is_called_like_the_beginning_of_another_address(store: Store) -> None:
    owners = {*store.titles("channel"), *store.titles("region")}
    assert owners & OTHER_WORDS == set()


def samples(store: Store) -> Iterator[Address]:
    """Two of every room and kind, a step by number and by id, and one of several ways."""
    count: dict[object, int] = {}
    for address in shipped(store):
        shape = (address.of, address.key is None, address.channel is None)
        count[shape] = count.get(shape, 0) + 1
        if count[shape] <= 2 and address.of is not Room.SEARCH:
            yield address
    alipay = task_at("activate", "alipay")
    yield Address(of=Room.SEARCH, key="解绑 医保码")
    yield from (alipay.but(step=2), alipay.but(step="search"), alipay.but(depth=Depth.WHOLE))


def test_the_command_of_an_address_gives_the_page_of_that_address(store: Store, run: Run) -> None:
    tried = list(samples(store))
    assert {each.of for each in tried} >= {*Room} - {Room.ASK} | {Kind(kind) for kind in Kind} - {
        Kind.DESK,
        Kind.WAY,
    }
    for address in tried:
        result = run(*shlex.split(spelling.command(address))[1:], "-f", "json")
        assert (result.code, result.err) == (0, ""), spelling.command(address)
        assert json.loads(result.out)["data"]["address"] == spelling.text(address)


def test_plain_words_are_a_command_line_by_themselves() -> None:
    address = Address(of=Room.ASK, key="刷脸不过", person=Person(age=72))
    assert spelling.command(address) == "ybguide 刷脸不过 --age 72"
    assert spelling.parse(spelling.text(address)) == address.but(person=Person())


def test_the_command_of_a_way_gives_that_way_alone(store: Store, run: Run) -> None:
    ways = store.guide_ids("activate", "offline")
    for number, key in enumerate(ways, 1):
        line = spelling.command(task_at("activate", "offline").but(way=number))
        data = json.loads(run(*shlex.split(line)[1:], "-f", "json").out)["data"]
        assert ([guide["address"] for guide in data["guides"]], data["address"]) == ([key], key)


def test_the_command_of_somebody_says_all_of_it_again() -> None:
    line = spelling.command(task_at("activate", "alipay").but(person=SOMEBODY, desk=True, step=2, way=1))
    assert line == (
        "ybguide activate -c alipay --for child --age 7 --document id-card --smartphone no --app alipay"
        " -r 德阳 --for-desk --way 1 --step 2"
    )


def test_a_place_is_not_named_twice() -> None:
    for address in (Address(of=Kind.REGION, key="deyang"), Address(of=Room.HOTLINE, key="德阳")):
        line = spelling.command(address.but(person=SOMEBODY))
        assert line.endswith("--app alipay")
    other = spelling.command(Address(of=Kind.REGION, key="beijing", person=SOMEBODY))
    assert other.endswith("-r 德阳")


@settings(max_examples=25, deadline=None)
@given(st.lists(ODD, min_size=1, max_size=30))
def test_a_quoted_word_comes_out_of_a_shell_as_it_went_in(words: list[str]) -> None:
    shell = shutil.which("sh")
    assert shell
    line = f"printf '%s\\0' {' '.join(map(spelling.quoted, words))}"
    out = subprocess.run([shell, "-c", line], capture_output=True, check=True, timeout=20).stdout  # noqa: S603 - what is tested
    assert out.decode().split("\0")[:-1] == words


@given(ODD)
def test_a_quoted_word_is_one_word_to_a_reader_of_command_lines(word: str) -> None:
    assert shlex.split(spelling.quoted(word)) == [word]


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("解绑", "解绑"),
        ("a b", '"a b"'),
        ("", '""'),
        ("-x", '"-x"'),
        ("#1", '"#1"'),
        ("$HOME", "'$HOME'"),
        ("it's $5", "'it'\"'\"'s $5'"),
        ("alipay/activate#2", "alipay/activate#2"),
    ],
)
def test_quotes_stand_only_where_a_shell_needs_them(word: str, written: str) -> None:
    assert spelling.quoted(word) == written
