"""A place named in a question: what follows acts as if it had been given with ``--region``."""

from ybguide.store import Store


def place_in(store: Store, query: str) -> str | None:
    """The region that answers for the longest name of a place in the question, or None."""
    named = {name: region for name, region in store.places().items() if name in query}
    # Of names equally long the later one is the narrower: a province stands before its city.
    return named[max(named, key=lambda name: (len(name), query.rfind(name)))] if named else None
