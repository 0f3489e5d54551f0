"""Reports as headed tables, so that every format prints the same facts in the same order."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ybguide.authoring.report.coverage import Claim, Report
from ybguide.authoring.report.freshness import Freshness
from ybguide.authoring.report.ledger import Account, Decision, Ledger

_STATES = {"steps": "有步骤", "gap": "写明没有", "none": "—"}
_COVERAGE = {"local": "有当地内容", "national-only": "只有全国渠道"}
_KINDS: Mapping[str, str] = {
    "channel": "渠道",
    "case": "情形",
    "guide": "指南",
    "task": "任务",
    "scene": "场景",
    "question": "问答",
    "subject": "问答文件",
    "fix": "排障",
    "fix-subject": "排障文件",
    "region": "地区",
    "local-channel": "当地渠道",
    "local-contact": "当地电话",
    "contact": "联系方式",
    "term": "名词",
    "comparison": "对照",
    "desk": "柜台用语",
    "safety-rule": "安全须知",
    "scam": "骗局",
    "way": "推荐的办法",
    "topic": "主题",
    "source": "来源",
    "conflict": "分歧",
    "fact": "数额和期限",
    "refusal": "不采用的说法",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A heading, what to know before reading on, and a table."""

    title: str
    intro: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


def report_sections(report: Report) -> Iterator[Section]:
    """The report as tables."""
    yield Section(
        title="有多少",
        intro="每一种内容的条数。",
        columns=("种类", "条数"),
        rows=[(_KINDS.get(kind, kind), str(count)) for kind, count in report.kinds.items()],
    )
    yield Section(
        title="把握",
        intro="带来源的每一条，按把握数。",
        columns=("把握", "条数", "占比"),
        rows=[(level, str(count), f"{report.share[level]}%") for level, count in report.confidence.items()],
    )
    yield _freshness(report.guides)
    yield _matrix(report)
    yield Section(
        title="各地",
        intro="每个地方自己的内容；没有列出的地方用全国渠道和 12393。",
        columns=("地方", "范围", "当地渠道", "当地指南", "不同之处", "电话", "下属地方"),
        rows=[
            (
                place.name,
                _COVERAGE[place.coverage],
                str(place.channels),
                "、".join(place.guides) or "—",
                str(place.differences),
                str(place.contacts),
                str(place.places),
            )
            for place in report.regions
        ],
    )
    yield Section(
        title="最旧的依据",
        intro=f"按最新来源的日期，从旧到新。另有 {report.undated} 条的来源都没有日期。",
        columns=("日期", "位置", "内容"),
        rows=[(claim.newest or "", _place(claim), claim.text) for claim in report.oldest],
    )
    yield _single(report.single_source)


def _matrix(report: Report) -> Section:
    channels = list(dict.fromkeys(pair.channel for pair in report.pairs))
    tasks = list(dict.fromkeys(pair.task for pair in report.pairs))
    cells = {(pair.channel, pair.task): pair for pair in report.pairs}

    def cell(channel: str, task: str) -> str:
        pair = cells[channel, task]
        return _STATES[pair.state] + (f"，另有 {'、'.join(pair.regions)}" if pair.regions else "")

    rows = [(task, *(cell(channel, task) for channel in channels)) for task in tasks]
    intro = "“写明没有”是有人问、但没有可靠来源，指南照实说；“—”是没有写。“另有”后面是有自己办法的地方。"
    return Section(title="渠道和任务", intro=intro, columns=("任务", *channels), rows=rows)


def _freshness(guides: Sequence[Freshness]) -> Section:
    return Section(
        title="每份指南最新的可靠日期",
        intro="从旧到新；官方、转载、媒体来源的日期才算。没有日期的在最前面：没有步骤，或者只有网络资料。",
        columns=("指南", "标题", "日期", "带来源的", "没有可靠日期的"),
        rows=[
            (guide.guide, guide.title, guide.newest or "—", str(guide.pieces), str(guide.undated))
            for guide in guides
        ],
    )


def _single(claims: Sequence[Claim]) -> Section:
    counts = Counter((claim.sources[0], claim.confidence) for claim in claims)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return Section(
        title="只有一个来源",
        intro=f"共 {len(claims)} 条只有一个独立来源，按来源数；逐条列表用 --format json。",
        columns=("来源", "把握", "条数"),
        rows=[(source, level, str(count)) for (source, level), count in ordered],
    )


def ledger_sections(ledger: Ledger) -> Iterator[Section]:
    """The ledger as tables."""
    unused = [account for account in ledger.accounts if account.unused]
    yield Section(
        title="采用了什么",
        intro="每个来源在事实表里的代号，和内容引用它的次数。",
        columns=("来源", "名称", "级别", "日期", "事实表代号", "引用", "分歧", "不采用"),
        rows=[_account(account) for account in ledger.accounts],
    )
    yield Section(
        title="没有用到的来源",
        intro="应当一个也没有：要么引用，要么写明为什么不采用，要么从登记里删去。",
        columns=("来源", "名称"),
        rows=[(account.source, account.name) for account in unused],
    )
    yield _decisions("说法不一，怎样取舍", "来源互相矛盾的地方，取哪一种，为什么。", ledger.conflicts)
    yield _decisions("没有采用什么，为什么", "来源里有、指南不照着写的说法。", ledger.refusals)


def _account(account: Account) -> tuple[str, ...]:
    counts = (account.statements, account.conflicts, account.refusals)
    facts = "、".join(account.facts) or "—"
    return (account.source, account.name, account.grade, account.date or "—", facts, *map(str, counts))


def _decisions(title: str, intro: str, decisions: Sequence[Decision]) -> Section:
    return Section(
        title=title,
        intro=intro,
        columns=("编号", "说的是", "取舍", "为什么", "事实表", "来源"),
        rows=[
            (
                decision.id,
                decision.about,
                decision.decision,
                decision.why,
                "、".join(decision.facts) or "—",
                "、".join(decision.sources),
            )
            for decision in decisions
        ],
    )


def _place(claim: Claim) -> str:
    return f"{claim.file}:{claim.line}"
