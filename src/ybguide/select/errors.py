"""What was not there yet on a day, as data; the sentences are composed here."""

from datetime import date

from ybguide.errors import ExitCode, GuideError


class NotInForce(GuideError):
    """A record that does not hold on ``day``: it ended with ``until``, or begins with ``since``."""

    code = "not-in-force"
    exit_code = ExitCode.NOT_FOUND

    title: str
    day: date
    since: str | None
    until: str | None

    @property
    def message(self) -> str:
        if self.until and self.until < self.day.isoformat():
            return f"“{self.title}”只管到 {self.until}，{self.day} 已经不适用了。"
        return f"“{self.title}”从 {self.since} 起才适用，{self.day} 还没有到。"

    @property
    def hint(self) -> str:
        return "现在的规定请打 12393 问；要看那时候的，加上 --as-of 和那时候的一天。"


class NotYet(GuideError):
    """A record that came after ``day``; ``since`` is when, as exact as it is known."""

    code = "not-yet"
    exit_code = ExitCode.NOT_FOUND

    label: str
    title: str
    day: date
    since: str | None

    @property
    def message(self) -> str:
        came = f"，它是 {self.since} 才有的。" if self.since else "。"
        return f"{self.day} 那一天还没有“{self.title}”这个{self.label}{came}"

    @property
    def hint(self) -> str:
        return f"请不写 --as-of{f'，或者写 {self.since} 或以后的一天' if self.since else ''}。"
