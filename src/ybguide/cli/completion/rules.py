"""Numbers of the rules for content, read off the pages that explain them: the rules load pydantic."""

from pathlib import Path

from ybguide import authoring
from ybguide.cli.completion.values import Offers

_PAGES = Path(authoring.__file__).parent / "check" / "pages"


def begun_so(begun: str) -> Offers:
    """The rules whose numbers begin so, each with its title."""
    paths = sorted(path for path in _PAGES.glob("*.md") if path.stem.startswith(begun))
    return [(path.stem, _title(path)) for path in paths]


def _title(path: Path) -> str:
    """The heading of the page, behind the number."""
    with path.open(encoding="utf-8") as page:
        return page.readline().partition(" ")[2].partition(" ")[2].strip()
