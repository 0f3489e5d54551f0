"""``ybguide family-add``."""

from datetime import date

import typer

from ybguide.cli.group import GuideCommand
from ybguide.cli.options import Age, BirthDate, ChannelName
from ybguide.cli.reading import Reader, reading
from ybguide.domain.person import Person
from ybguide.errors import BadUsage
from ybguide.names import resolve
from ybguide.select.age import age_on
from ybguide.view.family import family_page
from ybguide.view.page import Page

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    cls=GuideCommand,
    help="把家人添加到自己的亲情账户。写上年龄，就只列出用得着的规定、材料和步骤。",
    epilog="ybguide family-add --age 7\nybguide family-add --birth-date 2010-11-21 -c 支付宝",
)
@reading
def family_add(
    reader: Reader, channel: ChannelName = None, age: Age = None, birth_date: BirthDate = None
) -> Page:
    person = Person(age=_whole_years(age, birth_date, reader.environment.today), regions=reader.regions)
    chosen = resolve(reader.store, "channel", channel) if channel is not None else None
    return family_page(reader.store, chosen, person, with_sources=reader.with_sources)


def _whole_years(age: int | None, birth_date: date | None, today: date) -> int | None:
    if birth_date is None:
        return age
    if age is not None:
        raise BadUsage(problem="--age 和 --birth-date 只能写一个。", advice="知道出生日期就写 --birth-date。")
    if birth_date > today:
        raise BadUsage(
            problem=f"--birth-date {birth_date} 还没有到。",
            advice=f"请写今天（{today}）或以前的日期。",
        )
    return age_on(birth_date, today)
