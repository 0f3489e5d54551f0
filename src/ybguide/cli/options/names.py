"""Options that take the name of something in the guide, in any form people type."""

from typing import Annotated

import typer

from ybguide.cli.completion.values import names_of, places

RegionName = Annotated[
    str | None,
    typer.Option(
        "--region",
        "-r",
        metavar="地方",
        autocompletion=places,
        help="省、市或县的名字，例如 德阳；当地的办法排在前面",
    ),
]
ChannelWords = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="渠道、地方",
        autocompletion=names_of("channel"),
        help="例如 支付宝、zfb；也可以写在哪里、给谁办：支付宝 德阳",
    ),
]
ChannelName = Annotated[
    str | None,
    typer.Option(
        "--channel",
        "-c",
        metavar="渠道",
        autocompletion=names_of("channel"),
        help="alipay、支付宝、zfb 都可以；全部渠道见 ybguide channels",
    ),
]
