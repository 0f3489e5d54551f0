"""What a sentence tells of the person, laid under what the options say: those were written on purpose."""

from datetime import date

from ybguide.cli.read import Reader
from ybguide.domain.channel import APPS
from ybguide.guidebook.person import Person
from ybguide.people import Told
from ybguide.select.age import age_on


def aged(told: Told, today: date) -> Told:
    """What was told, with a day of birth as an age; a day to come tells nothing."""
    born = told.birth_date
    return told if born is None or born > today else told.aged(age_on(born, today))


def said_with(reader: Reader, sentence: Told) -> Person:
    """The person of the options with what a sentence tells of them beside."""
    said, told = reader.said, aged(sentence, reader.book.today)
    place = said.region if reader.settled.origins.get("region") == "flag" else told.place or said.region
    dated = said.age is not None or said.birth_date is not None
    return said.but(
        whom=said.whom or told.whom,
        activated=told.activated if said.activated is None else said.activated,
        age=said.age if dated else told.age,
        document=said.document or told.documents,
        smartphone=told.smartphone if said.smartphone is None else said.smartphone,
        face=told.face if said.face is None else said.face,
        enrolled=told.enrolled if said.enrolled is None else said.enrolled,
        app=said.app or ((told.channel,) if told.channel in APPS and not told.question else ()),
        region=place,
    )
