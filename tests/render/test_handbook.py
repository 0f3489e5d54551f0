"""The handbook in one file: all of it, addressed and linked, safe whatever its texts hold."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given

from tests.conftest import TODAY
from tests.render.documents import Html, html_text, markdown_text, parse_html
from tests.render.reading import OF_A_STEP, in_order, missing, without_space
from tests.strategies import CONTROLS, FRAGMENTS, RUNS, lightly, pages, texts
from ybguide.domain.address import Address, task_at
from ybguide.domain.kind import Kind
from ybguide.domain.places import Region
from ybguide.domain.reference import Contact, Source
from ybguide.domain.spelling import command
from ybguide.render import markdown, plain, words
from ybguide.render.handbook import render
from ybguide.render.outline import Go, Part, Section, outline
from ybguide.render.surface import Surface
from ybguide.store import Store
from ybguide.text.aspects import Aspects
from ybguide.text.language import Language
from ybguide.text.visible import visible
from ybguide.view.book import Chapter, Finding, Group, Handbook, Leaf, Phrase, Place, Search
from ybguide.view.front import Door, Interview, Reply, Turn
from ybguide.view.handbook import handbook
from ybguide.view.page import Entries, Entry, Link, Links, Page, Paragraph

_COMMAND = "ybguide "
_SILENT = Language(
    simplified={},
    synonyms={},
    sounds={},
    heard={},
    initials={},
    subject=(),
    shared=(),
    elsewhere=(),
    aspects=Aspects(words={}),
)
_PHRASE = Phrase(
    written="jie",
    said="jie",
    words_weight=1.0,
    sounds_weight=1.0,
    asked=True,
    kind=Kind.QUESTION.id,
    id="found",
    title="title",
    topics="topic",
    meets="",
    about="",
)
_SEARCH = Search(phrases=(_PHRASE,), language=_SILENT, numbers={}, places={})


@pytest.fixture(scope="module")
def book(store: Store) -> Handbook:
    return handbook(store, TODAY)


@pytest.fixture(scope="module")
def source(book: Handbook) -> str:
    return render(book)


@pytest.fixture(scope="module")
def html(source: str) -> Html:
    return parse_html(source)


def made_up(page: Page, text: str) -> Handbook:
    """A handbook in which this text stands wherever a handbook has one."""
    finding = Finding(kind=Kind.QUESTION, id="found", title=text)
    leaf = Leaf(id="leaf", addresses=(task_at("leaf"),), page=page, findings=(finding,), region="here")
    group = Group(id="group", title=text, text=text, leaves=(leaf,))
    chapter = Chapter(id="one", number=1, title=text, addresses=(), groups=(group,))
    place = Place(id="here", name=text, shown=("here",))
    door = Door(title=text, note=text, to=task_at("leaf"), answer="self")
    stuck = Link(label=text, address=task_at("leaf"), title=text)
    reply = Reply(label=text, value="self", told=text)
    turn = Turn(field="for", text=text, ages=None, replies=(reply,), leads=(-1,))
    return Handbook(
        title=text,
        intro=(text,),
        chapters=(chapter,),
        places=(place,),
        search=_SEARCH,
        doors=(door,),
        stuck=(stuck,),
        interview=Interview(turns=(turn,), pages=(page.but(title=text),)),
    )


def plain_page(text: str) -> Page:
    entry = Entry(id=text, address=None, name=text, text=text, details=(), evidence=None)
    entries = Entries(key="entries", title=text, entries=(entry, entry))
    return Page(command="how", address=None, title="标题", blocks=(Paragraph(text=text), entries))


def ids(html: Html) -> list[str]:
    return [attributes["id"] or "" for _, attributes in html.tags if "id" in attributes]


_HEADINGS = {text for name, text in vars(words).items() if name.isupper() and isinstance(text, str)}
"""What stands above things or before them; the short form and the rest of it each have their own."""


def pieces(page: Page) -> Iterator[str]:
    """What a page says, sentence by sentence: the first of a text may stand open, the others folded."""
    for text in in_order(page, "html"):
        # What may fail at a step is named with its remedy, where that is, or not at all.
        if text not in _HEADINGS and not text.startswith(_COMMAND) and not OF_A_STEP.match(text):
            yield from filter(None, map(without_space, re.split("[。；\n]", visible(text))))


def test_all_that_the_guide_says_stands_in_it_in_order(book: Handbook, store: Store, source: str) -> None:
    main = source[source.index("<main") :]
    places = [main.index(f'<section class="leaf" id="{leaf.id}"') for leaf in book.leaves]
    assert places == sorted(places)
    listed = {text for one in store.all(Source) for text in (one.name, one.date, one.url)}
    # The sources of a page are named by their numbers in the last chapter.
    named = {piece for text in listed if text for piece in map(without_space, re.split("[。；]", text))}
    for leaf, (start, end) in zip(book.leaves, pairwise([*places, len(main)]), strict=True):
        shown = without_space(html_text(main[start:end]))
        lost = [text for text in pieces(leaf.page) if text not in shown and text not in named]
        assert lost == [], leaf.id
    shown = without_space(html_text(main))
    assert [text for text in listed if text and without_space(text) not in shown] == []


def test_every_number_to_call_can_be_called(store: Store, html: Html) -> None:
    numbers = {contact.phone for contact in store.all(Contact) if contact.phone}
    numbers |= {phone.phone for region in store.all(Region) for phone in region.contacts}
    called = {attributes["href"] for tag, attributes in html.tags if tag == "a"}
    for number in numbers:
        assert {f"tel:{re.sub('[()]', '', one)}" for one in number.split("、")} <= called


def test_no_id_stands_twice(html: Html) -> None:
    assert [key for key, count in Counter(ids(html)).items() if count > 1] == []
    assert [key for key in ids(html) if not key or re.search(r"\s", key)] == []


def test_every_link_inside_leads_somewhere(html: Html) -> None:
    links = [attributes["href"] or "" for tag, attributes in html.tags if tag == "a"]
    inside = {link[1:] for link in links if link.startswith("#")}
    assert len(inside) > 700
    assert inside - set(ids(html)) == set()
    assert {link for link in links if not link.startswith(("#", "tel:"))} == set()


def test_every_command_has_become_a_link(html: Html) -> None:
    assert "code" not in {tag for tag, _ in html.tags}


def test_every_leaf_stands_in_the_contents(book: Handbook, source: str) -> None:
    contents = parse_html(source[source.index("<nav") : source.index("</nav>")])
    links = [attributes["href"] for tag, attributes in contents.tags if tag == "a"]
    assert [link for link in links if link and not link.startswith("#chapter/")] == [
        f"#{leaf.id}" for leaf in book.leaves
    ]


@pytest.mark.parametrize(
    "address",
    [
        "alipay/activate/search",
        "wechat/activate/menu",
        "rule/family-age/under-16",
        "task/unbind",
        "subject/child",
        "faq/unbind-how",
        "fix/face-fail",
        "scene/pharmacy",
        "region/deyang/contacts/deyang-jingyang",
        "term/terms/unbind",
        "safety/scams/agent-fee",
        "hotline/contacts/12393",
    ],
)
def test_pieces_have_addresses_that_last(html: Html, address: str) -> None:
    assert address in ids(html)


def test_what_is_looked_up_is_there(source: str, html: Html) -> None:
    found = entries(source)
    assert len(found) > 500
    assert {address for address, *_ in found} - set(ids(html)) == set()


def test_no_list_of_what_is_looked_up_takes_long_to_read(source: str) -> None:
    lists = re.findall(r'class="lookup">(.*?)</script>', source)
    assert len(lists) > 10
    assert max(map(len, lists)) < 150_000


def test_nothing_is_loaded_from_anywhere(source: str, html: Html) -> None:
    for _, attributes in html.tags:
        assert not {"src", "srcset", "data", "action", "poster"} & attributes.keys()
        assert not any(name.startswith("on") for name in attributes)
    assert {tag for tag, _ in html.tags} & {"link", "img", "iframe", "object", "embed", "base"} == set()
    assert not re.search(r"@import|url\(|fetch\(|XMLHttpRequest|import\(|WebSocket", html.hidden)
    assert len(source.encode()) < 4_400_000


def test_a_control_that_needs_a_script_is_not_shown_without_one(html: Html) -> None:
    controls = [(tag, attributes) for tag, attributes in html.tags if tag in ("form", "select", "button")]
    assert [(tag, "hidden" in attributes) for tag, attributes in controls] == [("form", True)] * 2


def test_headings_leave_out_no_level(html: Html) -> None:
    levels = [int(tag[1]) for tag, _ in html.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_the_newest_date_and_the_hotline_stand_on_every_sheet(book: Handbook, html: Html) -> None:
    newest = max(basis.newest for leaf in book.leaves for basis in leaf.page.bases if basis.newest)
    (sheet,) = re.findall(r"医保服务热线 12393 · .+$", html.text, re.MULTILINE)
    assert newest in sheet
    assert "".join(f"\\{ord(char):x} " for char in sheet) in html.hidden


def entries(source: str) -> list[list[object]]:
    """What can be found, as the script elements hold it."""
    _, *lists = re.findall(r'<script type="application/json" class="lookup">(.*?)</script>', source)
    return [entry for found in lists for entry in json.loads(found)]


def marks(html: Html) -> Counter[str]:
    """The elements by name, but those that stand for labels, numbers to call and line breaks of the text."""
    links = ("tel:12393" in (attributes.get("href") or "") for _, attributes in html.tags)
    return Counter(
        tag
        for (tag, _), called in zip(html.tags, links, strict=True)
        if tag not in ("b", "br") and not called
    )


@pytest.mark.parametrize(
    "text",
    [
        *(fragment for fragment in FRAGMENTS if not fragment.startswith(_COMMAND)),
        *(*RUNS, *CONTROLS, "</script><script>", "]]>", "<!--", "\"'><b>"),
    ],
)
def test_hostile_text_comes_out_as_text(text: str) -> None:
    if not text.strip():
        text = f"前{text}后"
    source = render(made_up(plain_page(text), text))
    html = parse_html(source)
    assert marks(html) == marks(parse_html(render(made_up(plain_page("平常"), "平常"))))
    assert without_space(html.text).count(without_space(visible(text))) >= 8
    ((place, kind, title, *_),) = entries(source)
    assert (place, kind, title) == ("leaf", "问答", visible(text))
    assert (
        f'["here",{json.dumps(visible(text), ensure_ascii=False)},["here"]]'.replace("<", "\\u003c")
        in html.hidden
    )
    assert len(set(ids(html))) == len(ids(html))
    (held,) = re.findall(r'id="questions">(.*?)</script>', source)
    asked = json.loads(held)
    shown = visible(text)
    assert asked["questions"] == [["for", shown, None, [[shown, "self", shown, None]]]]
    assert asked["pages"][0][0] == visible(text)


@lightly(60)
@given(page=pages(texts()))
def test_every_block_with_any_text_comes_out_as_text(page: Page) -> None:
    html = parse_html(render(made_up(page, "平常")))
    shown = without_space(html.text)
    # Where the file does not hold what a link leads to, its words go with it.
    links = {without_space(text) for section in outline(page) for text in linked(section)}
    assert [text for text in pieces(page) if text not in shown and text not in links] == []
    assert [key for key, count in Counter(ids(html)).items() if count > 1] == []
    assert {tag for tag, _ in html.tags} <= _OURS


def linked(part: Part) -> Iterator[str]:
    match part:
        case Go(texts):
            yield from (piece for text in texts for piece in re.split("[。；\n]", visible(text)))
        case Section(title=title):
            if title and all(isinstance(each, Go) for each in part.parts):
                yield from re.split("[。；\n]", visible(title))
            yield from (text for each in part.parts for text in linked(each))


_OURS = {
    *("html", "head", "meta", "title", "style", "script", "body", "header", "nav", "main", "footer", "aside"),
    *("section", "div", "form", "label", "input", "h1", "h2", "h3", "h4", "h5", "h6", "details", "summary"),
    "template",
    *("p", "ul", "ol", "li", "dl", "dt", "dd", "a", "b", "strong", "span", "code", "br"),
}


def test_a_link_leads_to_the_page_that_shows_its_address() -> None:
    rule, there, north = (
        task_at("family-add"),
        task_at("unbind", "alipay"),
        Address(of=Kind.REGION, key="north"),
    )
    shown = {"rule": (rule,), "there": (there, north)}
    leaves = tuple(Leaf(id=key, addresses=them, page=plain_page("平常")) for key, them in shown.items())
    elsewhere = task_at("unbind", "wechat")
    source = render(linking(leaves, (rule, there, north, elsewhere)))
    links = re.findall(r'<li>\s*(?:<a href="#([^"]+)">)?(link\d)', source)
    assert links == [("rule", "link0"), ("there", "link1"), ("there", "link2"), ("", "link3")]
    assert command(elsewhere) not in source


def linking(leaves: tuple[Leaf, ...], addresses: tuple[Address, ...]) -> Handbook:
    links = tuple(
        Link(label=f"link{number}", address=address, title="题") for number, address in enumerate(addresses)
    )
    blocks = (Links(key="links", title="接着", links=links),)
    page = Page(command="how", address=None, title="标题", blocks=blocks)
    last = Leaf(id="last", addresses=(), page=page)
    chapter = Chapter(id="one", number=1, title="章", addresses=(), groups=(Group(leaves=(*leaves, last)),))
    return Handbook(title="书", intro=(), chapters=(chapter,), places=(), search=_SEARCH)


def test_as_plain_text_the_pages_follow_one_another(book: Handbook) -> None:
    text = plain.render_handbook(book)
    place = 0
    for leaf in book.leaves:
        place = text.index(plain.render(leaf.page, Surface()), place)
    for chapter in book.chapters:
        assert f"\n\n\n{chapter.heading}\n\n\n" in text
    assert text.startswith(f"{book.title}\n\n{book.intro[0]}\n")


def test_as_markdown_nothing_is_missing_and_pages_are_below_their_chapters(book: Handbook) -> None:
    source = markdown.render_handbook(book)
    shown = without_space(markdown_text(source))
    headings = re.findall(r"^(#+) (.*)$", source, re.MULTILINE)
    assert [title for level, title in headings if level == "##"] == [
        markdown.text(chapter.heading) for chapter in book.chapters
    ]
    assert max(len(level) for level, _ in headings) <= 6
    assert len([1 for level, _ in headings if level == "#"]) == 1
    for leaf in [*book.leaves][::7]:
        assert missing(leaf.page, shown, "markdown") == []
