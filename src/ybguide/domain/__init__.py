"""What the guide is made of, as frozen dataclasses: the vocabulary of both sides of the compiled file.

The authoring side builds these values and writes them down; the reading side reads them back. They hold
ids where they speak of one another and know nothing of how they are stored or shown.
"""
