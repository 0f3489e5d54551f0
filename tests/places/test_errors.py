"""Which place is meant, as data for programs."""

from ybguide.domain.address import Address, Room
from ybguide.domain.kind import Kind
from ybguide.places import place_of
from ybguide.places.errors import SharedName
from ybguide.store import Store


def _shared(store: Store, address: Address) -> SharedName:
    places = tuple(place_of(store, name) for name in ("南京鼓楼区", "福州鼓楼区"))
    return SharedName(asked="鼓楼区", places=places, address=address)


def test_every_place_comes_with_what_to_type_for_it(store: Store) -> None:
    told = _shared(store, Address(of=Kind.QUESTION, key="鼓楼区医保局电话")).data
    assert told["places"] == [
        {
            "name": "南京鼓楼区",
            "province": "江苏省",
            "command": "ybguide faq 鼓楼区医保局电话 -r 南京鼓楼区",
        },
        {
            "name": "福州鼓楼区",
            "province": "福建省",
            "command": "ybguide faq 鼓楼区医保局电话 -r 福州鼓楼区",
        },
    ]


def test_of_a_page_about_a_place_the_place_is_typed_in_its_stead(store: Store) -> None:
    for address, start in ((Address(of=Kind.REGION), "region"), (Address(of=Room.HOTLINE), "hotline")):
        first = _shared(store, address).data["places"][0]
        assert first["command"] == f"ybguide {start} 南京鼓楼区"


def test_a_sentence_names_a_few_and_the_data_all(store: Store) -> None:
    many = tuple(store.divisions_of("prefecture"))[:20]
    error = SharedName(asked="市", places=many)
    assert error.message.count("、") == 7
    assert len(error.data["places"]) == 20
