"""Questions in the terminal. Apart from a renderer, only this module imports Rich.

They are written to stderr, so that the page alone goes where stdout goes.
"""

from collections.abc import Callable
from typing import Any, TextIO

from rich.console import Console
from rich.prompt import InvalidResponse, PromptBase
from rich.text import Text

from ybguide.cli.asking.replies import AppNamed, Reply, choices, in_a_sentence, understood
from ybguide.cli.environment import Environment
from ybguide.cli.output.stream import write
from ybguide.domain.person import Person
from ybguide.errors import shorten
from ybguide.people import Told
from ybguide.select.questions import Question, addressed
from ybguide.text.width import width
from ybguide.text.wrap import wrap

_WIDEST = 100
_NUMBER = "请写数字（0 返回，q 退出）"
_YEARS = "请写周岁（b 返回，q 退出）"
_YEARS_NOTE = "没满 1 周岁写 0；不知道就直接按回车。"


class TerminalDesk:
    """Where questions are put and answers taken: lines broken for the width of the terminal."""

    def __init__(self, environment: Environment, *, app_named: AppNamed, tell: Callable[[str], Told]) -> None:
        self._columns = min(environment.columns, _WIDEST)
        self._stdin = environment.stdin
        self._app_named = app_named
        self._tell = tell
        self._console = Console(
            file=_Readable(environment.stderr),  # type: ignore[arg-type]
            width=max(environment.columns, 1),
            force_terminal=environment.color,
            color_system="standard" if environment.color else None,
            no_color=not environment.color,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
        )

    def say(self, text: str, mark: str = "", style: str = "") -> None:
        """Write a text; ``mark`` stands before its first line, as many spaces before the others."""
        before = mark
        for line in wrap(text, self._columns - width(mark)):
            self._console.print(Text(before + line, style), soft_wrap=True)
            before = " " * width(mark)

    def ask(self, question: Question, person: Person, number: int) -> Reply:
        """Put a question until the answer is understood. Raises ``KeyboardInterrupt`` at the end of input."""
        self.say("")
        self.say(question.text.format(who=addressed(person)), f"{number}. ", "bold")
        if question.number:
            self.say(_YEARS_NOTE, "   ")
        else:
            for place, answer in enumerate(choices(question, person), 1):
                self.say(answer.label, f"   {place}  ")
        prompt = _Prompt(
            Text(_YEARS if question.number else _NUMBER),
            console=self._console,
            meaning=lambda typed: (
                understood(typed, question, person, self._app_named) or in_a_sentence(typed, self._tell)
            ),
            refuse=lambda typed: self.say(_refusal(typed, question, person)),
        )
        return prompt(stream=self._stdin)


class _Prompt(PromptBase[Reply]):
    """A line of input, asked for again until its ``meaning`` is clear."""

    prompt_suffix = "："

    def __init__(
        self,
        prompt: Text,
        *,
        console: Console,
        meaning: Callable[[str], Reply | None],
        refuse: Callable[[str], None],
    ) -> None:
        super().__init__(prompt, console=console)
        self._meaning = meaning
        self._refuse = refuse

    @classmethod
    def get_input(cls, console: Console, prompt: Any, password: bool, stream: Any = None) -> str:  # noqa: ARG003, FBT001 - Rich's own parameters
        console.print(prompt, end="", soft_wrap=True)
        try:
            line: str = stream.readline()
        except UnicodeDecodeError:
            # Keys that make no text are an answer that cannot be understood.
            return "\N{REPLACEMENT CHARACTER}"
        if not line:
            raise KeyboardInterrupt
        return line

    def process_response(self, value: str) -> Reply:
        reply = self._meaning(value)
        if reply is None:
            raise InvalidResponse(value)
        return reply

    def on_validate_error(self, value: str, error: InvalidResponse) -> None:  # noqa: ARG002 - the words are ours
        self._refuse(value)


class _Readable:
    """The stream that Rich writes to: what it cannot encode is substituted."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        write(text, self._stream)
        return len(text)

    def flush(self) -> None:
        """Nothing is held back."""


def _refusal(typed: str, question: Question, person: Person) -> str:
    said = shorten(typed)
    start = f"没看懂“{said}”。" if said else "还没有写。"
    if question.number:
        youngest, oldest = person.ages
        return f"{start}请写 {youngest} 到 {oldest} 之间的整数。"
    return f"{start}请写 1 到 {len(choices(question, person))} 之间的数字，或者写出那几个字。"
