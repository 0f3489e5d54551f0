"""What words tell of the person the guide is for: 老人机, 我妈, 没上户口."""

from ybguide.domain.person import Document, Whom
from ybguide.record import Record


class Description(Record):
    """``words`` in lower case and simplified characters, and what each of them tells of a person.

    ``age`` counts where no age is said. Words that are ``alone`` count only where their clause says nothing
    else, since they may be what is asked about.
    """

    words: tuple[str, ...]
    whom: Whom | None = None
    age: int | None = None
    documents: tuple[Document, ...] = ()
    smartphone: bool | None = None
    face: bool | None = None
    activated: bool | None = None
    enrolled: bool | None = None
    alone: bool = False


class Descriptions(Record):
    """All that is known of such words; ``empty`` ones tell nothing."""

    known: tuple[Description, ...]
    empty: tuple[str, ...] = ()
