"""Options that other programs have and people try here → what to type instead: a table for ``corrected``."""

from collections.abc import Mapping
from typing import Literal

from ybguide.record import Record


class Foreign(Record):
    """Names of one meaning, and the words to write instead: none where nothing has to be said.

    ``value`` tells whether the foreign option takes a value, and whether ours takes the same; ``example``
    is written where it is missing. ``why`` is a sentence for the reader.
    """

    names: tuple[str, ...]
    instead: tuple[str, ...] = ()
    value: Literal["none", "kept", "dropped"] = "none"
    example: str = ""
    why: str = ""


def _row(names: str, instead: str = "", why: str = "") -> Foreign:
    return Foreign(names=tuple(names.split()), instead=tuple(instead.split()), why=why)


def _valued(names: str, instead: str, example: str = "", why: str = "") -> Foreign:
    return Foreign(names=tuple(names.split()), instead=(instead,), value="kept", example=example, why=why)


def _dropped(names: str, why: str) -> Foreign:
    return Foreign(names=tuple(names.split()), value="dropped", why=why)


_PRINTED = "打开这个网页就能打印，也能存成 PDF。"
_PRIVATE = "用不着证件号、密码和验证码，请不要写，也不要告诉别人。"
FOREIGN = (
    # Help and version.
    _row("-? --? --usage --man --info /? /h /help", "--help"),
    _row("--ver --versions", "--version"),
    # How much.
    _row("-v -vv -vvv --verbose", "--more", "要看版本，写 --version。"),
    _row("-l --full --long --detail --details --detailed --everything --complete --expand", "--more"),
    _row("-a --all --whole", "--more", "整本手册用 ybguide export --all。"),
    _row("-q -s --quiet --silent --brief --summary --simple --concise --compact", "--short"),
    # Where.
    _valued("--city --place --location --loc --province --county --area --district --where", "-r", "德阳"),
    # Which channel.
    _valued(
        "--platform --app-name --via --method --by --provider --service --software --tool", "-c", "alipay"
    ),
    _row("--alipay --zfb --zhifubao", "-c alipay"),
    _row("--weixin --wx", "-c wechat"),
    # Who.
    _valued("--who --whom --person --relation --relationship --role --target --user-type", "--for", "elder"),
    _row("--self --me --myself", "--for self"),
    _row("--child --children --kid --son --daughter", "--for child"),
    _row("--baby --newborn --infant", "--for child --age 0"),
    _row("--elder --elderly --senior --parent --parents --father --mother --dad --mom", "--for elder"),
    _valued("--birthday --born --dob --birth --birthdate --date-of-birth", "--birth-date", "2010-11-21"),
    _valued("--years --years-old --year --old", "--age", "7"),
    _valued("--doc --documents --papers --certificate --id-type --card-type", "--document", "身份证"),
    _valued("--phone --has-phone --smart-phone --cellphone --cell --handset", "--smartphone", "yes"),
    _row("--no-phone --no-smartphone --feature-phone --dumbphone", "--smartphone no"),
    _valued("--face-id --faceid --face-scan --scan-face", "--face", "yes"),
    _row("--no-face", "--face no"),
    _valued("--insured --insurance", "--enrolled", "yes"),
    _row("--uninsured --not-enrolled", "--enrolled no"),
    _valued("--active --is-activated", "--activated", "yes"),
    _valued("--apps --installed", "--app", "支付宝"),
    _row("--desk --helper --staff --counter --clerk", "--for-desk"),
    _dropped(
        "--id --id-card --idcard --id-number --idno --ssn --password --passwd --pass --pin --otp --code "
        "--sms --token --key --mobile --tel --phone-number --username --user --login --account --email",
        _PRIVATE,
    ),
    _dropped("--name --nickname", "要给清单起名字：ybguide todo start，后面再写 --name。"),
    # Which step.
    _valued("--steps --step-number --nth", "--step", "1"),
    _row("--continue --resume --forward", "--next"),
    _valued("--option --variant --path", "--way", "2"),
    # Formats.
    _row("--pdf", "-f html", _PRINTED),
    _row("--print --printable --paper", "-f html", _PRINTED),
    _row("--html --web --webpage", "-f html"),
    _row("--markdown --md --gfm", "-f markdown"),
    _row("--wechat --chat --message", "-f wechat", "要看在微信里怎么办，写 -c wechat。"),
    _row("--plain --text --txt --plaintext --raw --ascii", "-f plain"),
    _row("--rich --pretty --fancy", "-f rich"),
    _row("-j --yaml --yml --xml --csv --tsv --toml --machine --porcelain", "--json"),
    _valued("-t --type --output-format --out-format --style --as", "-f", "plain"),
    # Files.
    _valued("-O --out --file --outfile --output-file --save --save-as --saveas --dest --to", "-o", "a.html"),
    _row("-F --overwrite --replace --clobber", "--force"),
    _row("--clipboard --clip --copy-to-clipboard", "--copy"),
    # Looks.
    _valued("--colour --colors --colours", "--color", "never"),
    _row("--no-colour --no-colors --nocolor --no-ansi --monochrome --mono", "--no-color"),
    _valued("-w --columns --cols --line-width --max-width", "--width", "80"),
    _row("--no-paging --nopager --no-less", "--no-pager"),
    _row("--page --pager --paging --less", why="长的页面在终端里自己会分屏。"),
    _row("--source --sources --cite --citation --citations --reference --references --refs", "--evidence"),
    _valued("--date --asof --day --when --at", "--as-of", "2024-06-01"),
    _valued("-n --count --max --top --number --max-results", "--limit", "3"),
    _valued("--overlay --data --dir --folder", "--content", "./我的内容"),
    # Asking.
    _row("--no-prompt --no-interactive --non-interactive --noninteractive --batch", "--no-input"),
    _row("-i --interactive --ask --wizard", why="要一问一答，用 ybguide start。"),
    _row("-y --yes --assume-yes --confirm", why="这里不问“是不是”，用不着写。"),
    _row("--dry-run --dryrun --simulate --preview --test", why="这里只看，不改任何东西，不用试运行。"),
    # What there is not.
    _dropped("--lang --language --locale", "这里只有中文。"),
    _row("--english --en --zh --chinese --cn", why="这里只有中文。"),
    _row("--update --upgrade --refresh --sync --online --download", why="这里不联网。升级用 pip。"),
    _row("--offline --local", why="这里从来不联网，用不着写。"),
    _dropped("--config --settings --profile", "每次都用的，用 ybguide config 设。"),
    _row("--trace --traceback --debugging --log --stacktrace", "--debug"),
    _dropped("--log-level --loglevel --verbosity", "要看出错的细节，写 --debug。"),
)
BY_NAME: Mapping[str, Foreign] = {name: row for row in FOREIGN for name in row.names}
