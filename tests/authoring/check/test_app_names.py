"""YB014: each app, service and account has one name, always written the same way."""

import pytest

from tests.samples import Sample
from ybguide.authoring.check.app_names import mend

NATIONAL = "国家医保服务平台 App"
SURE = [
    ("国家医保局 App", NATIONAL),
    ("国家医保APP", NATIONAL),
    ("国家医保 app", NATIONAL),
    ("医保局App", NATIONAL),
    ("微信 App", "微信"),
    ("微信app", "微信"),
    ("支付宝APP", "支付宝"),
    ("支付宝钱包", "支付宝"),
    ("阿里支付宝", "支付宝"),
    ("银联云闪付", "云闪付"),
    ("银联云闪付 App", "云闪付"),
    ("云闪付 app", "云闪付"),
    ("亲情帐户", "亲情账户"),
    ("亲情帐号", "亲情账户"),
    ("帐户", "账户"),
    ("帐号", "账号"),
    ("帐单", "账单"),
    ("帐目", "账目"),
    ("帐密", "账密"),
    ("登陆", "登录"),
    ("电子社会保障卡", "电子社保卡"),
    ("医疗保障码", "医保码"),
    ("电子医保码", "医保码"),
    ("医保电子码", "医保码"),
    ("医疗钱包", "医保钱包"),
    ("医保小钱包", "医保钱包"),
    ("家庭共计", "家庭共济"),
    ("APP", "App"),
    ("app", "App"),
    ("Apps", "App"),
    ("apps", "App"),
]
UNSURE = [("国家医保服务平台", NATIONAL), ("国家医保平台", NATIONAL), ("医保电子卡", "医保码")]
RIGHT = [
    *(
        "国家医保服务平台 App",
        "微信",
        "支付宝",
        "云闪付",
        "亲情账户",
        "登录",
        "电子社保卡",
        "医保码",
        "医保钱包",
    ),
    *("国家医保服务平台的网站", "国家医保服务平台官网", "国家医保服务平台网页", "国家医保平台网厅"),
    *(
        "国家医保服务平台小程序",
        "国家医保服务平台公众号",
        "北省医保局 App",
        "登陆地点",
        "登陆的地方",
        "登陆场",
    ),
    *("App", "happy", "apple", "appx", "whatsapp", "蚊帐", "看“支付宝APP”", "点【登陆】", "打开 app.gov.cn"),
]


@pytest.mark.parametrize(("wrong", "right"), [*SURE, *UNSURE])
def test_a_wrong_form_is_told_with_the_right_one(wrong: str, right: str, sample: Sample) -> None:
    listed = "账" if right in {"账户", "账号", "账单", "账目", "账密"} else right
    found = "帐" if listed == "账" else wrong
    assert sample.faults("YB014", f"打开，{wrong}。") == [f"“{found}”要写成“{listed}”"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_form_passes(text: str, sample: Sample) -> None:
    assert sample.faults("YB014", f"先打开{text}。" if text[0] > "z" else f"先打开 {text}。") == []


def test_each_wrong_form_is_told_once_and_the_longer_hides_the_shorter(sample: Sample) -> None:
    told = ["“银联云闪付 App”要写成“云闪付”", "“登陆”要写成“登录”", "“APP”要写成“App”"]
    assert sample.faults("YB014", "登陆银联云闪付 App，再登陆别的 APP。") == told


@pytest.mark.parametrize(("wrong", "right"), SURE)
def test_what_needs_no_reading_is_mended(wrong: str, right: str) -> None:
    assert mend(f"打开，{wrong}。") == f"打开，{right}。"


@pytest.mark.parametrize(("wrong", "_"), UNSURE)
def test_what_needs_reading_is_left_to_the_editor(wrong: str, _: str) -> None:
    assert mend(f"打开，{wrong}。") == f"打开，{wrong}。"


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_form_stays(text: str) -> None:
    assert mend(text) == text
