"""``--link``: an address of the web that is printed as a code, so that a phone opens what is meant."""

from urllib.parse import urlsplit

from ybguide.cli.errors import NotALink

MOST = 300
"""Characters of which a code of three centimetres is still read."""


def link_of(value: str) -> str:
    """The address, if a phone can open it and a reader can see whose it is. Raises ``NotALink``."""
    if len(value) > MOST or not (value.isascii() and value.isprintable()) or " " in value:
        raise NotALink(asked=value, most=MOST)
    try:
        parts = urlsplit(value)
        host = parts.hostname
    except ValueError:
        host = None
    # What stands before an "@" looks like the host and is not.
    if host is None or parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc:
        raise NotALink(asked=value, most=MOST)
    return value
