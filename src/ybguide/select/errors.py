"""What was not there yet on a day, as data; the sentences are composed here."""

from datetime import date

from ybguide.errors import ExitCode, GuideError


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
