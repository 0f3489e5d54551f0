"""The Python door: the guide opened, its pages, answers and guides, and what it refuses."""

import doctest
import re
import sys
from datetime import date
from pathlib import Path

import pytest

import ybguide
from tests.conftest import CONTENT, TODAY, Run
from tests.processes import run_process
from tests.samples import Sample
from tests.walking import shipped
from ybguide import (
    Format,
    Guidebook,
    GuideError,
    InvalidContent,
    Kind,
    NoConfidentAnswer,
    NoGuide,
    Person,
    UnknownName,
    UsageError,
)
from ybguide.domain.address import task_at
from ybguide.domain.guide import Guide
from ybguide.domain.spelling import text

API = CONTENT.parent / "docs" / "api.md"
PRINTING = "import sys; before = {*sys.modules}; import ybguideMORE; print(*sorted({*sys.modules} - before))"


@pytest.fixture(scope="module")
def book() -> Guidebook:
    return Guidebook.open(today=TODAY)


def loaded(more: str = "") -> set[str]:
    """The modules that an import loads in a process of its own."""
    code, out, err = run_process(program=("-c", PRINTING.replace("MORE", more)))
    assert (code, err) == (0, b"")
    return set(out.decode().split())


def test_importing_the_package_loads_nothing_else() -> None:
    assert {name for name in loaded() if name.startswith("ybguide")} == {"ybguide"}


@pytest.mark.usefixtures("store")
def test_the_guide_is_opened_without_yaml_pydantic_and_rich() -> None:
    opened = loaded("; from ybguide import Guidebook; Guidebook.open().page('alipay/activate').as_('plain')")
    tops = {name.partition(".")[0] for name in opened}
    assert tops & {"yaml", "pydantic", "rich", "typer", "click", "pypinyin", "opencc"} == set()
    assert "ybguide.guidebook.book" in opened
    assert not any(name.startswith("ybguide.cli") for name in opened)


def test_every_public_name_is_there_and_no_other() -> None:
    assert dir(ybguide) == sorted(ybguide.__all__)
    for name in ybguide.__all__:
        assert getattr(ybguide, name) is not None
    assert ybguide.Guidebook is Guidebook
    assert issubclass(ybguide.UnknownName, GuideError)
    with pytest.raises(AttributeError, match="nothing"):
        ybguide.nothing  # noqa: B018 - what is tested


def test_the_types_are_shipped() -> None:
    assert (Path(ybguide.__file__).parent / "py.typed").is_file()


def test_the_examples_of_the_documentation_are_true() -> None:
    failed, tried = doctest.testfile(str(API), module_relative=False)
    assert failed == 0
    assert tried > 20
    failed, tried = doctest.testmod(ybguide)
    assert failed == 0
    assert tried > 4


@pytest.mark.timeout(300)
def test_the_typed_example_of_the_documentation_is_typed(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(from ybguide .*?)```", API.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "example.py").write_text(example, encoding="utf-8")
    cache = tmp_path / "cache"
    argv = ("--strict", "--config-file=", f"--cache-dir={cache}", str(tmp_path / "example.py"))
    code, out, _ = run_process(*argv, program=("-m", "mypy"))
    assert (code, out.decode().splitlines()[-1:]) == (0, ["Success: no issues found in 1 source file"])


def test_the_readme_points_to_the_documentation() -> None:
    assert "(docs/api.md)" in (CONTENT.parent / "README.md").read_text(encoding="utf-8")


def test_every_address_opens_its_page_by_its_text(book: Guidebook) -> None:
    for address in shipped(book.store)[::9]:
        page = book.page(text(address))
        assert page.address == text(address)
        assert page.title == book.page(address).title
        assert page.data["address"] == page.address


def test_a_page_is_what_the_command_prints(book: Guidebook, run: Run) -> None:
    person = Person(whom="child", age=7, region="德阳")
    page = book.page("family-add", channel="zfb", person=person)
    argv = ("family-add", "-c", "zfb", "--for", "child", "--age", "7", "-r", "德阳")
    for form in ("plain", "json", "markdown", "wechat"):
        assert page.as_(form, width=80) == run(*argv, "-f", form, "--width", "80").out
    assert page.command == "ybguide family-add -c alipay --for child --age 7 -r 德阳"


def test_a_format_is_given_by_its_name_or_as_a_value(book: Guidebook) -> None:
    page = book.page("alipay/activate")
    for form in Format:
        assert page.as_(form) == page.as_(form.row.name)
    with pytest.raises(KeyError):
        page.as_("pdf")
    assert max(map(len, page.as_("plain", width=20).splitlines())) <= 20
    assert "\x1b[" in page.as_("rich", color=True)


def test_a_page_shows_what_was_chosen(book: Guidebook) -> None:
    step = book.page("alipay/activate", step=2)
    assert (step.address, step.command) == ("alipay/activate#2", "ybguide activate -c alipay --step 2")
    assert book.page("alipay/activate#2").title == step.title
    assert book.page(task_at("activate", "alipay").but(step=2)).title == step.title
    way = book.page("activate", channel="offline", way=2)
    assert way.address == book.store.guide_ids("activate", "offline")[1]
    assert "对他说" in book.page("alipay/activate", desk=True).as_("plain")
    sourced, plain = (book.page("alipay/activate", sources=each).as_("plain") for each in (True, False))
    assert len(sourced) > len(plain)
    assert repr(step) == f"Page('alipay/activate#2', {step.title!r})"


def test_what_is_taken_for_granted_is_said_first(book: Guidebook) -> None:
    told = book.page("activate", person=Person(age=70)).as_("plain")
    assert "70 周岁" in told
    nowhere = book.page("activate", person=Person(region="火星")).as_("plain")
    assert "没有“火星”的地方资料" in nowhere


def test_a_question_is_answered_best_first(book: Guidebook) -> None:
    hits = book.ask("解绑")
    assert (hits[0].kind, hits[0].id, hits[0].confident) == (Kind.QUESTION, "unbind-how", True)
    assert len(hits) == 5
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert {hit.kind for hit in book.ask("解绑", kinds=[Kind.FIX], limit=2)} == {Kind.FIX}
    assert not any(hit.confident for hit in book.ask("红烧肉怎么做"))


def test_what_has_no_sure_answer_is_refused_with_the_nearest(book: Guidebook) -> None:
    with pytest.raises(NoConfidentAnswer) as caught:
        book.page("faq/红烧肉怎么做")
    assert caught.value.asked == "红烧肉怎么做"
    assert caught.value.near == tuple(hit.title for hit in book.ask("红烧肉怎么做", limit=3))


def test_a_guide_is_the_first_way_that_may_apply(book: Guidebook) -> None:
    guide = book.guide("支付宝")
    assert isinstance(guide, Guide)
    assert guide.id == "alipay/activate"
    assert book.guide("alipay", "jiebang").id == "alipay/unbind"
    there = book.guide("wechat", person=Person(region="德阳"))
    assert there.region == "deyang"
    child = book.guide("alipay", "family-add", person=Person(whom="child", age=7))
    grown_up = book.guide("alipay", "family-add", person=Person(whom="other", age=40))
    assert [step.id for step in child.steps] != [step.id for step in grown_up.steps]


def test_errors_carry_what_was_asked_and_what_is_near(book: Guidebook) -> None:
    with pytest.raises(UnknownName) as unknown:
        book.guide("alipya")
    assert (unknown.value.asked, unknown.value.near, unknown.value.label) == ("alipya", ("支付宝",), "渠道")
    with pytest.raises(NoGuide) as none:
        book.guide("unionpay", "unbind")
    assert none.value.channel == book.store.title("channel", "unionpay")
    assert none.value.elsewhere
    with pytest.raises(UsageError) as step:
        book.page("alipay/activate", step=99)
    assert step.value.code == "no-such-step"
    for error in (unknown.value, none.value, step.value):
        assert isinstance(error, GuideError)
        assert error.message
        assert error.hint


def test_an_overlay_is_laid_over_the_guide(tmp_path: Path) -> None:
    (tmp_path / "faq").mkdir()
    entry = (CONTENT / "faq" / "enrol.yaml").read_text(encoding="utf-8").split("entries:")[0]
    name = next(line for line in entry.splitlines() if line.startswith("id:")).removeprefix("id:").strip()
    (tmp_path / "faq" / "our.yaml").write_text(
        f"id: our-{name}\ntitle: 我们的\norder: 99\nentries:\n"
        "  - id: our-own\n    question: 我们村谁帮忙？\n    answer: 找村医。\n    topics: [what-is]\n"
        "    contacts: ['12393']\n    evidence: {sources: [law-735], confidence: high}\n",
        encoding="utf-8",
    )
    book = Guidebook.open([tmp_path], today=TODAY)
    assert book.page("faq/our-own").title == "我们村谁帮忙？"
    assert book.page("alipay/activate").title
    with pytest.raises(NoConfidentAnswer):
        Guidebook.open(today=TODAY).page("faq/our-own")


def test_a_faulty_overlay_and_a_missing_one_are_refused(tmp_path: Path) -> None:
    sample = Sample.copied_to(tmp_path / "faulty")
    sample.change("channels/app.yaml", "order: 1", "order: x")
    with pytest.raises(InvalidContent) as faulty:
        Guidebook.open([sample.folder])
    assert any("channels/app.yaml" in problem for problem in faulty.value.problems)
    with pytest.raises(UsageError) as missing:
        Guidebook.open([tmp_path / "nowhere"])
    assert missing.value.code == "no-folder"


def test_the_guide_of_a_day_knows_no_later_source() -> None:
    then = Guidebook.open(as_of=date(2020, 1, 1))
    assert then.today == date(2020, 1, 1)
    with pytest.raises(GuideError):
        then.page("source/deyang-2023")
    assert Guidebook.open(today=TODAY).page("source/deyang-2023").title


def test_nothing_is_written_to_the_streams(book: Guidebook, capfd: pytest.CaptureFixture[str]) -> None:
    book.page("activate", person=Person(region="火星")).as_("rich")
    book.ask("解绑")
    assert capfd.readouterr() == ("", "")
    assert sys.modules["ybguide"] is ybguide
