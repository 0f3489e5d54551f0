"""The list of rules and the run over all of them."""

from collections.abc import Iterable, Mapping, Sequence

from ybguide.authoring.check.address import one_form_of_address
from ybguide.authoring.check.answers import answers_come_first
from ybguide.authoring.check.app_names import names_as_listed
from ybguide.authoring.check.bearing import conflicts_bear_on_their_pieces
from ybguide.authoring.check.causes import causes_are_causes
from ybguide.authoring.check.clauses import clauses_are_short
from ybguide.authoring.check.dates import old_figures_say_their_date
from ybguide.authoring.check.desk import desk_kinds_fit
from ybguide.authoring.check.endings import no_dead_ends
from ybguide.authoring.check.evidence import confidence_within_grades, high_rests_on_more_than_a_repost
from ybguide.authoring.check.first_words import first_sentences_say_what_to_do
from ybguide.authoring.check.hedges import weak_claims_are_hedged
from ybguide.authoring.check.identity import ids_are_unique
from ybguide.authoring.check.labels import labels_are_marked
from ybguide.authoring.check.links import links_are_official
from ybguide.authoring.check.once import numbers_stand_once
from ybguide.authoring.check.one_place import places_are_known
from ybguide.authoring.check.own_words import no_copied_runs
from ybguide.authoring.check.phones import phones_are_listed
from ybguide.authoring.check.punctuation import punctuation_is_full_width
from ybguide.authoring.check.references import references_resolve
from ybguide.authoring.check.requests import no_forbidden_requests
from ybguide.authoring.check.rule import Conditions, Rule
from ybguide.authoring.check.same_fact import facts_have_one_confidence
from ybguide.authoring.check.short_form import few_are_kept, summaries_are_one_line
from ybguide.authoring.check.spacing import spacing_is_even
from ybguide.authoring.check.synonyms import search_words_agree
from ybguide.authoring.check.topics import topics_are_reached
from ybguide.authoring.check.validity import deadlines_end, nothing_is_left_empty, validity_has_not_ended
from ybguide.authoring.check.ways import ways_can_be_taken
from ybguide.authoring.check.wordings import wordings_fit, words_name_one_value
from ybguide.authoring.content import Content
from ybguide.authoring.problem import Problem, in_order

RULES: Sequence[Rule] = (
    Rule(code="YB001", title="文件读不出来", blocks=True),
    Rule(code="YB002", title="一个键写了两次", blocks=True),
    Rule(code="YB003", title="没有这个键", blocks=True),
    Rule(code="YB004", title="缺少必写的键", blocks=True),
    Rule(code="YB005", title="值的写法不对", blocks=True),
    Rule(code="YB006", title="文件放错了地方", blocks=True),
    Rule(code="YB010", title="提到的编号不存在", blocks=True, find=references_resolve),
    Rule(code="YB011", title="编号重复", blocks=True, find=ids_are_unique),
    Rule(code="YB012", title="把握高过了来源", blocks=True, find=confidence_within_grades),
    Rule(code="YB013", title="按钮没有写在【】里", find=labels_are_marked),
    Rule(code="YB014", title="名称不统一", find=names_as_listed),
    Rule(code="YB015", title="一口气念不完", find=clauses_are_short),
    Rule(code="YB016", title="“你”和“您”混用", find=one_form_of_address),
    Rule(code="YB017", title="标点的宽窄不对", find=punctuation_is_full_width),
    Rule(code="YB018", title="中文和英文、数字之间的空格不对", find=spacing_is_even),
    Rule(code="YB019", title="电话不在名单里", find=phones_are_listed),
    Rule(code="YB020", title="不是官方网址", find=links_are_official),
    Rule(code="YB021", title="叫人交出验证码、密码", blocks=True, find=no_forbidden_requests),
    Rule(code="YB022", title="走到底没有人可找", find=no_dead_ends),
    Rule(code="YB023", title="主题没有人回答", severity="hint", find=topics_are_reached),
    Rule(code="YB024", title="第一句没有答到点上", find=answers_come_first),
    Rule(code="YB025", title="来源不可靠却说得很满", find=weak_claims_are_hedged),
    Rule(code="YB026", title="旧的数字没有写年份", severity="hint", find=old_figures_say_their_date),
    Rule(code="YB027", title="照抄了来源", find=no_copied_runs),
    Rule(code="YB028", title="有效期已过", severity="hint", find=validity_has_not_ended),
    Rule(code="YB029", title="搜索用词自相矛盾", find=search_words_agree),
    Rule(code="YB030", title="推荐的办法走不通", blocks=True, find=ways_can_be_taken),
    Rule(code="YB031", title="帮忙的话对不上这一步", find=desk_kinds_fit),
    Rule(code="YB032", title="到了某一天就空了", blocks=True, find=nothing_is_left_empty),
    Rule(code="YB033", title="最后期限没有写有效期", find=deadlines_end),
    Rule(code="YB034", title="登记过的号码和数额又写了一遍", find=numbers_stand_once),
    Rule(code="YB035", title="第一句没有说怎么办", find=first_sentences_say_what_to_do),
    Rule(code="YB036", title="原因不是原因", find=causes_are_causes),
    Rule(code="YB037", title="说法不一和这里无关", find=conflicts_bear_on_their_pieces),
    Rule(code="YB038", title="同样的话把握不一样", find=facts_have_one_confidence),
    Rule(code="YB039", title="只有一个转载就写 high", find=high_rests_on_more_than_a_repost),
    Rule(code="YB040", title="没有这个地方", blocks=True, find=places_are_known),
    Rule(code="YB041", title="问法放错了地方", find=wordings_fit),
    Rule(code="YB042", title="一个词说明两件事", find=words_name_one_value),
    Rule(code="YB043", title="一行说不完", find=summaries_are_one_line),
    Rule(code="YB044", title="短的里留得太多", find=few_are_kept),
)
"""Every rule by its number. The first six are found while a file is read and have no search of their own."""

_BY_CODE: Mapping[str, Rule] = {rule.code: rule for rule in RULES}


BLOCKING: Sequence[Rule] = tuple(rule for rule in RULES if rule.blocks)
"""The rules that have to hold before anything is compiled."""


def check(
    content: Content,
    conditions: Conditions = Conditions(),  # noqa: B008 - frozen
    rules: Sequence[Rule] = RULES,
) -> tuple[Problem, ...]:
    """All problems of the content that no single file shows, in reading order."""
    return in_order(problem for rule in rules for problem in rule.problems(content, conditions))


def rule_of(code: str) -> Rule | None:
    """The rule of a number, in capitals or not."""
    return _BY_CODE.get(code.upper())


def blocking(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those problems that keep content from being compiled: what is badly written still answers."""
    return tuple(problem for problem in problems if _blocks(problem.code))


def _blocks(code: str) -> bool:
    rule = _BY_CODE.get(code)
    return rule is None or rule.blocks
