"""The option for somebody who stands beside the person and helps."""

from typing import Annotated

import typer

ForDesk = Annotated[
    bool,
    typer.Option("--for-desk", help="给在旁边帮忙的人看：每一步对他说什么、核对什么、什么不要问、不要拍"),
]
