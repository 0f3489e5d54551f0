"""The wordings of all writers become phrases of their entries."""

from tests.compiled import compiled
from tests.samples import Sample
from ybguide.authoring.compile.documents import documents
from ybguide.authoring.compile.records import records
from ybguide.authoring.compile.wordings import wordings
from ybguide.search import ask


def _written(sample: Sample) -> Sample:
    sample.write("wordings/one/app.yaml", "entries:\n  app/activate: [头一回使咋弄]\n")
    sample.write("wordings/two/app.yaml", "entries:\n  app/activate: [软件里领一个, 弄不来]\n")
    return sample


def test_wordings_of_one_entry_are_gathered_from_all_writers(sample: Sample) -> None:
    found = wordings(_written(sample).content())
    assert {address: sorted(texts) for address, texts in found.items()} == {
        "app/activate": ["头一回使咋弄", "弄不来", "软件里领一个"]
    }


def test_an_entry_has_the_wordings_of_its_address(sample: Sample) -> None:
    content = _written(sample).content()
    by_address = {each.address: each for each in documents(records(content), wordings(content))}
    assert len(by_address["app/activate"].wordings) == 3
    assert by_address["app/activate"].asked
    assert all(not each.wordings for address, each in by_address.items() if address != "app/activate")


def test_an_entry_is_found_by_a_wording(sample: Sample) -> None:
    store = compiled(_written(sample).folder)
    assert ask(store, "头一回使咋弄")[0].id == "app/activate"
