"""What is said of a person and cannot be, as data; the sentences are composed here."""

from datetime import date

from ybguide.errors import UsageError
from ybguide.text.spacing import spaced


class NotAnApp(UsageError):
    """A channel that is none of the apps; both are titles."""

    code = "not-an-app"

    asked: str
    apps: tuple[str, ...]

    @property
    def message(self) -> str:
        return spaced(self.asked, "不是 App。")

    @property
    def hint(self) -> str:
        return f"可以写：{'、'.join(self.apps)}。"


class NotYetBorn(UsageError):
    """A day of birth that has not come."""

    code = "not-yet-born"

    birth_date: date
    today: date

    @property
    def message(self) -> str:
        return f"--birth-date {self.birth_date} 还没有到。"

    @property
    def hint(self) -> str:
        return f"请写今天（{self.today}）或以前的日期。"


class TooOld(UsageError):
    """A day of birth so long ago that it is a slip; ``age`` is what it would make."""

    code = "too-old"

    birth_date: date
    age: int

    @property
    def message(self) -> str:
        return f"--birth-date {self.birth_date} 到今天是 {self.age} 周岁，不像是真的。"

    @property
    def hint(self) -> str:
        return "请再看一下年份，例如 --birth-date 1950-03-01。"


class AgeAgainstWhom(UsageError):
    """An age that those for whom it is do not have: a grown-up child, a minor among the others."""

    code = "age-against-whom"

    age: int
    grown_up: bool

    @property
    def message(self) -> str:
        if self.grown_up:
            return f"{self.age} 周岁已经成年，不按孩子办。"
        return f"{self.age} 周岁还没有成年，不按大人办。"

    @property
    def hint(self) -> str:
        return "大人请写 --for other，老人请写 --for elder。" if self.grown_up else "请写 --for child。"
