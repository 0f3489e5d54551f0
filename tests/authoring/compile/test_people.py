"""How people speak of a person, as it is compiled."""

from tests.samples import Sample
from ybguide.authoring.compile.people import descriptions
from ybguide.domain.description import Description, Descriptions


def test_words_are_made_ready_to_be_compared_and_their_facts_stay(sample: Sample) -> None:
    sample.write(
        "people.yaml",
        "people:\n"
        "  - {id: elder, for: elder, words: [Ｄad, 爸爸]}\n"
        "  - {id: phone, smartphone: no, alone: yes, words: [老人机]}\n"
        "  - {id: papers, age: 0, documents: [birth-certificate], words: [没上户口]}\n"
        "empty: [给, MY]\n",
    )
    assert descriptions(sample.content()) == Descriptions(
        known=(
            Description(words=("dad", "爸爸"), whom="elder"),
            Description(words=("老人机",), smartphone=False, alone=True),
            Description(words=("没上户口",), age=0, documents=("birth-certificate",)),
        ),
        empty=("给", "my"),
    )


def test_a_folder_without_such_a_file_knows_no_words(sample: Sample) -> None:
    assert descriptions(sample.content()) == Descriptions(known=())
