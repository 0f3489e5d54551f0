"""Models of the files turned into values of the domain."""

from collections.abc import Sequence

import pytest

from tests.samples import Sample
from ybguide.authoring.compile.convert import Converter
from ybguide.authoring.schema.base import EvidenceEntry, StatementEntry
from ybguide.authoring.schema.channel import GuideEntry
from ybguide.authoring.schema.reference import Grade, SourceEntry
from ybguide.authoring.walk import every
from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition, Guide, Note, OtherPath, Statement, Step

LAW = "evidence: {sources: [law], confidence: high}"


def _converter(sample: Sample) -> Converter:
    return Converter(source for source, _ in every(sample.content(), SourceEntry))


def test_a_guide_keeps_everything_that_its_entry_says(sample: Sample) -> None:
    entry, _ = next(every(sample.content(), GuideEntry))
    law = Evidence(sources=("law",), confidence="high", as_of="2024-01", official=True)
    paper = Evidence(sources=("paper",), confidence="medium", as_of="2024-05-06")
    both = Evidence(sources=("law", "paper"), confidence="high", as_of="2024-05-06", official=True)
    newborn = Condition(age_below=16, documents=("birth-certificate",), regions=("north",))
    assert _converter(sample).convert(
        Guide, entry, id="app/activate", channel="app", region=None, limits=()
    ) == Guide(
        id="app/activate",
        channel="app",
        task="activate",
        way=None,
        region=None,
        title="在 App 里激活",
        summary="一步就好。",
        minutes=5,
        when=None,
        needs=(Statement(text="出生证明", when=newborn, evidence=law),),
        steps=(
            Step(
                id="open",
                do="打开 App",
                path=("首页", "医保码"),
                also=(OtherPath(path=("首页", "电子凭证"), note="旧版", evidence=paper),),
                when=Condition(age_from=16),
                notes=(Note(text="要联网"),),
                warnings=("密码不告诉别人",),
                fixes=("no-code",),
                evidence=both,
            ),
        ),
        gap=None,
        limits=(),
        done="看到二维码",
        next=("app/show-code",),
        contacts=("hotline",),
        conflicts=("age",),
        topics=("start",),
    )


def test_a_time_goes_along_with_every_piece(sample: Sample) -> None:
    time = "valid_from: 2024-05, valid_until: 2031"
    sample.change(
        "fixes/code.yaml",
        "      - text: 没有网络\n",
        f"      - {{text: 停电, {time}, {LAW}}}\n      - text: 没有网络\n",
    )
    causes = [each for each, _ in every(sample.read(), StatementEntry) if each.text == "停电"]
    cause = _converter(sample).convert(Statement, causes[0])
    assert (cause.text, cause.valid_from, cause.valid_until) == ("停电", "2024-05", "2031")


@pytest.mark.parametrize(
    ("grades", "newest"),
    [
        (["official"], "2020"),
        (["official", "official-repost"], "2021"),
        (["official", "official-repost", "media"], "2022"),
        (["official", "official-repost", "media", "institution"], "2022"),
        (["official", "official-repost", "media", "institution", "aggregator"], "2022"),
        (["institution"], None),
        (["aggregator", "aggregator"], None),
    ],
)
def test_only_sources_of_grade_media_or_better_make_a_date(
    grades: Sequence[Grade], newest: str | None
) -> None:
    sources = [
        SourceEntry(
            id=f"s{number}", name="名", publisher="社", grade=grade, scope="全国", date=str(2020 + number)
        )
        for number, grade in enumerate(grades)
    ]
    entry = StatementEntry(
        text="话", evidence=EvidenceEntry(sources=[source.id for source in sources], confidence="low")
    )
    assert Converter(sources).convert(Statement, entry).evidence.as_of == newest


@pytest.mark.parametrize(
    ("dates", "newest"),
    [
        ([None], None),
        ([None, "2020"], "2020"),
        (["2023-12-31", "2024"], "2024"),
        (["2024-05", "2024-05-06", "2024-04-30"], "2024-05-06"),
        (["2019-12", "2020-01-01", None], "2020-01-01"),
    ],
)
def test_evidence_is_as_old_as_its_newest_source(dates: Sequence[str | None], newest: str | None) -> None:
    sources = [
        SourceEntry(id=f"s{number}", name="名", publisher="社", grade="media", scope="全国", date=date)
        for number, date in enumerate(dates)
    ]
    ids = [source.id for source in sources]
    entry = StatementEntry(text="话", evidence=EvidenceEntry(sources=ids, confidence="medium"))
    expected = Evidence(sources=tuple(ids), confidence="medium", as_of=newest)
    assert Converter(sources).convert(Statement, entry) == Statement(text="话", when=None, evidence=expected)
