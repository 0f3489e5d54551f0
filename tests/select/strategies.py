"""Conditions and people drawn at random, and evidence that is beyond doubt."""

from hypothesis import strategies as st

from ybguide.domain.evidence import Evidence
from ybguide.domain.guide import Condition
from ybguide.domain.person import Person

WORDS = st.lists(st.sampled_from(["a", "b", "c"]), unique=True, max_size=2).map(tuple)
AGES = st.none() | st.integers(0, 30)
LIMITS = st.none() | st.integers(1, 30)
CONDITIONS = st.builds(Condition, age_from=AGES, age_below=LIMITS, documents=WORDS, regions=WORDS)
WHOM = st.sampled_from([None, "self", "child", "elder", "other"])


def possible(person: Person) -> bool:
    youngest, oldest = Person(whom=person.whom).ages
    return person.age is None or youngest <= person.age <= oldest


PEOPLE = st.builds(Person, whom=WHOM, age=AGES, documents=WORDS, regions=WORDS).filter(possible)
CERTAIN = Evidence(sources=("law",), confidence="high", as_of=None)
