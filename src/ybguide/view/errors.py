"""What can be asked of a page that it does not have, as data; the sentences are composed here."""

from ybguide.domain.address import task_at
from ybguide.domain.spelling import command
from ybguide.errors import UsageError, shorten

_EXAMPLE = task_at("activate", "alipay").but(step=1)


class NoSteps(UsageError):
    """One step is wanted from a page that has none."""

    code = "no-steps"

    @property
    def message(self) -> str:
        return "这一页没有可以一步一步说的步骤。"

    @property
    def hint(self) -> str:
        return f"请先选一个渠道，例如：{command(_EXAMPLE)}"


class NoSuchWay(UsageError):
    """A number that no way has; ``ways`` are the titles of the ways, from 1."""

    code = "no-such-way"

    number: int
    ways: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"没有第 {self.number} 种走法。"

    @property
    def hint(self) -> str:
        names = "；".join(f"{number}. {way}" for number, way in enumerate(self.ways, 1))
        return f"这里一共有 {len(self.ways)} 种：{names}。"


class NoSuchStep(UsageError):
    """A number or an id that no step has; ``most`` is the last number of ``title``."""

    code = "no-such-step"

    asked: int | str
    title: str
    most: int

    @property
    def message(self) -> str:
        return (
            f"没有第 {self.asked} 步。"
            if isinstance(self.asked, int)
            else f"没有叫“{shorten(self.asked)}”的步骤。"
        )

    @property
    def hint(self) -> str:
        return f"“{self.title}”一共 {self.most} 步。"


class NoTicks(UsageError):
    """A list is wanted of what is tried in turn until something helps; ``command`` shows it."""

    code = "no-ticks"

    command: str

    @property
    def message(self) -> str:
        return "排障不用打勾。"

    @property
    def hint(self) -> str:
        return f"看怎么办：{self.command}"
