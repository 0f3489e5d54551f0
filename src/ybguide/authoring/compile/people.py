"""How people speak of a person, made ready to be found in what they type."""

from ybguide.authoring.compile.convert import Converter
from ybguide.authoring.content import Content
from ybguide.authoring.schema.people import PeopleFile
from ybguide.domain.description import Description, Descriptions
from ybguide.text.tokens import normalise


def descriptions(content: Content) -> Descriptions:
    """The words of all files, as a question is compared with them."""
    convert = Converter(()).convert
    files = [file for file, _ in content.of(PeopleFile)]
    return Descriptions(
        known=tuple(
            convert(Description, entry, words=tuple(map(normalise, entry.words)))
            for file in files
            for entry in file.people
        ),
        empty=tuple(normalise(word) for file in files for word in file.empty),
    )
