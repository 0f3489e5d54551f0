"""Where each rule about words draws its line: what it must catch, and what it must let pass."""

from pathlib import Path

import pytest

from tests.samples import Sample
from ybguide.authoring.check import Conditions, check
from ybguide.authoring.read import read


def _codes(sample: Sample, text: str) -> set[str]:
    sample.says(text)
    return {problem.code for problem in read([sample.folder])[1]}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("YB013", "点击右上角的“设置”。"),
        ("YB013", "在【我的】->【设置】里找。"),
        ("YB013", "点【我的【设置】】。"),
        ("YB014", "打开 APP 看看。"),
        ("YB014", "在银联云闪付里找。"),
        ("YB014", "帐户里没有钱。"),
        ("YB014", "登录国家医保服务平台。"),
        ("YB015", "在【一二三四五六七八九十一二三四五】里点【一二三四五六七八九十】这一项"),
        ("YB016", "请你看看。"),
        ("YB017", "先看看;再点。"),
        ("YB017", "打开 App,再点。"),
        ("YB017", "真的吗?"),
        ("YB017", "点开后等一会儿..."),
        ("YB017", "点完就好."),
        ("YB018", "占60%的人。"),
        ("YB018", "两个  空格。"),
        ("YB018", "【设置】 里面。"),
        ("YB019", "报警打 119。"),
        ("YB019", "打 400-820-8820。"),
        ("YB019", "加 13812345678。"),
        ("YB019", "打 (0838)2208900。"),
        ("YB020", "打开 http://nhsa-gov.cn 看。"),
        ("YB020", "打开 nhsa.gov.cn.example.com 看。"),
        ("YB020", "发到 someone@example.com 里。"),
        ("YB021", "把医保码截图发到群里。"),
        ("YB021", "向工作人员提供密码。"),
        ("YB021", "把密码给店员。"),
        ("YB021", "身份证号发给客服就行，不用担心。"),
        ("YB033", "最晚 12 月 31 日交。"),
        ("YB033", "2030 年 2 月底前交清。"),
        ("YB033", "北京缴到 2030 年底。"),
        ("YB033", "申请从 2030 年 9 月 1 日到 2030 年 10 月 31 日。"),
        ("YB033", "年底之前办好。"),
        ("YB033", "2030 年 6 月 30 日截止。"),
    ],
)
def test_a_fault_is_found(code: str, text: str, sample: Sample) -> None:
    assert code in _codes(sample, text)


@pytest.mark.parametrize(
    "text",
    [
        "点旁边的“+”。",
        "在首页搜索“医保码”。",
        "点【市民中心】里的【医保】。",
        "应用商店里搜“国家医保服务平台”。",
        "屏幕上写【支付宝APP登录】。",
        "国家医保服务平台的网站也能办。",
        "近亲属是配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。",
        "对方说“你好”，不用理。",
        "按 22:22 的记录，一共 1,200 元。",
        "见国办发〔2024〕38号的通知。",
        "先打开 https://fuwu.nhsa.gov.cn ，再登录。",
        "“川医保” App 里能办，“川医保”里也能办。",
        "看 12345 元的单子。",
        "2024 年 12 月 11 日公布。",
        "打开 fuwu.nhsa.gov.cn 看。",
        "把二维码给工作人员扫。",
        "验证码、密码不发给任何人。",
        "别把密码告诉客服。",
        "要把验证码报给别人的，都是骗子。",
        "验证码发到了以前的手机上。",
        "自己把验证码填进页面。",
        "借给别人看病，拿别人的码看病，都不行。",
        "2030 年 5 月以前叫这个名字。",
        "2020 年前后的老版本，现在可能变了。",
        "到 2024 年底已经有 12 亿人激活。",
        "截至 2025 年 9 月，有 15 个省份能改。",
        "自 2021 年 5 月 1 日起施行。",
        "上午 9 点到 11 点去办。",
    ],
)
def test_what_is_right_passes(text: str, sample: Sample) -> None:
    assert _codes(sample, text) == set()


@pytest.mark.parametrize(
    ("today", "found"), [("2030-12-30", False), ("2030-12-31", False), ("2031-01-01", True)]
)
def test_validity_ends_after_its_last_day(today: str, found: bool, sample: Sample) -> None:  # noqa: FBT001
    problems = check(read([sample.folder])[0], Conditions(today=today))
    assert ("YB028" in {problem.code for problem in problems}) is found


@pytest.mark.parametrize(("today", "found"), [("2026-01-31", False), ("2026-02-01", True)])
def test_a_figure_is_old_two_years_after_its_newest_source(today: str, found: bool, sample: Sample) -> None:  # noqa: FBT001
    sample.says("最多 5 人。")
    problems = check(read([sample.folder])[0], Conditions(today=today))
    assert ("YB026" in {problem.code for problem in problems}) is found


def test_words_of_a_source_are_found_across_its_punctuation_and_lines(sample: Sample) -> None:
    sample.says("一二三四五六七八九十，甲乙丙丁戊己庚辛壬癸。")
    content = read([sample.folder])[0]
    for source, found in (
        ("一二三四五六七八\n九十甲乙丙丁戊，己庚辛壬癸", True),
        ("一二三四五六七八九十甲乙丙丁戊己庚辛壬", False),
    ):
        problems = check(content, Conditions(against=(source,)))
        assert ("YB027" in {problem.code for problem in problems}) is found


def test_a_hint_alone_is_no_error(sample: Sample, tmp_path: Path) -> None:
    assert tmp_path.is_dir()
    problems = check(read([sample.folder])[0], Conditions(today="2031-06-01"))
    assert problems
    assert {problem.severity for problem in problems} == {"hint"}
