"""What a page means: a small closed set of frozen dataclasses, and the functions that build pages.

Every format prints the same facts in the same order because every format starts from the same ``Page``.
Nothing here knows how a piece looks.
"""
