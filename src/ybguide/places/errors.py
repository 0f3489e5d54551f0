"""What is wrong with the name of a place, as data; the sentences are composed here."""

from typing import Any

from ybguide.domain.address import Address, Room
from ybguide.domain.division import Division
from ybguide.domain.kind import Kind
from ybguide.domain.spelling import command
from ybguide.errors import ExitCode, GuideError, join_or, shorten

_SHOWN = 8
"""So many places a sentence names; the data have all."""
_EXAMPLE = Address(of=Kind.REGION, key="四川绵阳")


class UnknownPlace(GuideError):
    """A word that is no place. ``near`` are names of places that sound or look alike."""

    code = "no-such-place"
    exit_code = ExitCode.NOT_FOUND

    asked: str
    near: tuple[str, ...]

    @property
    def message(self) -> str:
        question = f"，您是不是要找{join_or(self.near)}？" if self.near else "。"
        return f"没有叫“{shorten(self.asked)}”的地方{question}"

    @property
    def hint(self) -> str:
        return f"写省、市、县的名字，例如：{command(_EXAMPLE)}"


class SharedName(GuideError):
    """A name that several ``places`` have; ``address`` is the page that was wanted for one of them."""

    code = "which-place"
    exit_code = ExitCode.NOT_FOUND

    asked: str
    places: tuple[Division, ...]
    address: Address = Address(of=Kind.REGION)

    @property
    def message(self) -> str:
        names = [place.typed for place in self.places[:_SHOWN]]
        more = "等" if len(self.places) > _SHOWN else ""
        return f"叫“{shorten(self.asked)}”的不止一个地方，请写清是哪一个：{'、'.join(names)}{more}。"

    @property
    def hint(self) -> str:
        return f"前面加上省或市的名字，例如：{self._command(self.places[0])}"

    @property
    def data(self) -> dict[str, Any]:
        return {
            "places": [
                {"name": place.typed, "province": place.province, "command": self._command(place)}
                for place in self.places
            ]
        }

    def _command(self, place: Division) -> str:
        """The command that shows what was wanted, for this place."""
        if self.address.of in (Kind.REGION, Room.HOTLINE):
            return command(self.address.but(key=place.typed))
        person = self.address.person.but(where=place, place=place.typed, regions=place.regions)
        return command(self.address.but(person=person))
