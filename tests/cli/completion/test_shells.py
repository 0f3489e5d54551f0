"""What shells are told: each candidate is one word for them, whatever stands in it."""

import re
import shlex

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.strategies import texts
from ybguide.cli.completion.shells import SHELLS, Candidate, Typed


def literal(text: str) -> str:
    """Text without the marks that make the character after them an ordinary one."""
    return re.sub(r"\\(.)", r"\1", text)


def one_line(text: str) -> str:
    return " ".join(text.split())


CANDIDATES = st.lists(
    st.builds(
        lambda word, meaning: Candidate(word=word, meaning=meaning),
        texts().map(one_line).filter(bool),
        texts().map(one_line),
    ),
    min_size=1,
    max_size=4,
)
PLAIN = Typed(words=(), begun="")


@given(CANDIDATES)
def test_bash_takes_each_candidate_for_one_word(candidates: list[Candidate]) -> None:
    told = SHELLS["bash"].tell(candidates, PLAIN).split("\n")
    assert [shlex.split(line) for line in told] == [[candidate.word] for candidate in candidates]


@given(CANDIDATES)
def test_zsh_takes_each_candidate_for_one_word_and_its_meaning(candidates: list[Candidate]) -> None:
    told = SHELLS["zsh"].tell(candidates, PLAIN)
    words = shlex.split(told[told.index("(") + 1 : told.rindex(")")])
    pairs = [re.fullmatch(r"((?:[^:\\]|\\.)*):((?:[^:\\]|\\.)*)", word) for word in words]
    read = [Candidate(word=literal(pair[1]), meaning=literal(pair[2])) for pair in pairs if pair]
    assert read == candidates


@given(CANDIDATES)
def test_fish_takes_each_candidate_for_one_line(candidates: list[Candidate]) -> None:
    told = SHELLS["fish"].tell(candidates, PLAIN).split("\n")
    assert told == [f"{candidate.word}\t{candidate.meaning}" for candidate in candidates]


@given(CANDIDATES)
def test_powershell_takes_each_candidate_for_one_word(candidates: list[Candidate]) -> None:
    # Three colons are what the script divides a line by.
    assume(not any(":::" in candidate.word for candidate in candidates))
    told = SHELLS["powershell"].tell(candidates, PLAIN).split("\n")
    words = [line.split(":::")[0] for line in told]
    plain = [word[1:-1].replace("''", "'") if word.startswith("'") else word for word in words]
    assert plain == [candidate.word for candidate in candidates]


def test_an_open_quote_of_bash_needs_no_other_marks() -> None:
    quoted = Typed(words=(), begun="银", quoted=True)
    assert SHELLS["bash"].tell([Candidate(word="银行 App", meaning="")], quoted) == "银行 App"


def test_bash_says_what_was_typed_in_lines() -> None:
    variables = {"COMP_WORDS": 'ybguide\nhow\n"解 绑"\n--channel\n=\nal\n-f', "COMP_CWORD": "5"}
    assert SHELLS["bash"].read(variables) == Typed(words=["how", "解 绑", "--channel"], begun="al")


def test_zsh_and_fish_say_what_was_typed_as_it_stands() -> None:
    for shell in ("zsh", "fish"):
        read = SHELLS[shell].read
        whole = read({"_TYPER_COMPLETE_ARGS": "ybguide how '解 绑' "})
        assert whole == Typed(words=["how", "解 绑"], begun="")
        begun = read({"_TYPER_COMPLETE_ARGS": "ybguide how 解\\ 绑"})
        assert begun == Typed(words=["how"], begun="解 绑")


def test_powershell_says_the_line_and_the_word_begun() -> None:
    line = {"_TYPER_COMPLETE_ARGS": "ybguide activate -c '国家"}
    begun = {"_TYPER_COMPLETE_WORD_TO_COMPLETE": "'国家"}
    read = SHELLS["powershell"].read
    assert read(line | begun) == Typed(words=["activate", "-c"], begun="国家")
    assert read({"_TYPER_COMPLETE_ARGS": "ybguide activate -c"}) == Typed(words=["activate", "-c"], begun="")
