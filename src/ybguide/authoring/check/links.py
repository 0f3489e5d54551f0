"""YB020: an address is an official one, or it is not given."""

import re
from collections.abc import Iterator

from ybguide.authoring.check.passages import passages
from ybguide.authoring.check.rule import Conditions, Finding
from ybguide.authoring.content import Content, Place
from ybguide.authoring.schema.places import LocalChannelEntry
from ybguide.authoring.schema.reference import SourceEntry
from ybguide.authoring.walk import every

OFFICIAL = ("gov.cn", "12377.cn", "pay.weixin.qq.com", "hljybj.org.cn")
"""These hosts and whatever stands before them: the government, the report centre for false sites, the
documents of WeChat Pay, and the one bureau (Heilongjiang) that does not use gov.cn."""

_HOST = re.compile(
    r"(?:https?://|@)?((?:[a-z0-9-]+\.)+(?:cn|com|net|org|gov|edu|info|top|vip|xyz|cc|io|me|app))(?![a-z0-9-])",
    re.IGNORECASE,
)


def links_are_official(content: Content, _: Conditions) -> Iterator[Finding]:
    """Every host in a text for readers, in a source's or a local channel's address, is official."""
    for text, place in _addresses(content):
        for host in dict.fromkeys(_HOST.findall(text)):
            if not is_official(host):
                message = f"网址 {host} 不在官方网址的名单里：换成官方网址，没有就不写网址"
                yield Finding(place=place, message=message)


def is_official(host: str) -> bool:
    """Whether a host is on the list or below one that is."""
    lower = host.lower()
    return any(lower == name or lower.endswith("." + name) for name in OFFICIAL)


def _addresses(content: Content) -> Iterator[tuple[str, Place]]:
    for passage in passages(content, ("prose", "title", "label")):
        yield passage.text, passage.place
    for source, place in every(content, SourceEntry):
        if source.url:
            yield source.url, place.at("url")
    for channel, place in every(content, LocalChannelEntry):
        if channel.url:
            yield channel.url, place.at("url")
