"""An address of the web as a square of dots for the camera of a phone: SVG that stands in an HTML file."""

from markupsafe import Markup

_QUIET = 4
"""Empty modules around the code, as the standard wants it."""


def code(link: str) -> Markup:
    """The code of a link, in as few modules as its length takes when a sixth of it may be worn away."""
    import segno  # noqa: PLC0415 - few sheets have a code

    made = segno.make(link, error="m", micro=False)
    drawn: str = made.svg_inline(border=_QUIET, omitsize=True, svgclass=None, lineclass=None)
    return Markup(drawn)  # noqa: S704 - numbers of modules, and nothing of the link
