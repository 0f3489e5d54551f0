"""What a page is printed on, as far as a renderer has to know."""

from ybguide.record import Record


class Surface(Record):
    """Where the page will be seen. Widths are in cells, of which a Chinese character takes two.

    ``width`` was asked for and counts for every format that has lines; ``columns`` are those of the terminal,
    which a format may go by. ``on_screen`` says that a terminal shows the page at once, so that lines which
    are too long would be broken badly there; ``color`` that ANSI sequences are understood, ``links`` that a
    terminal makes links of addresses of the web (OSC 8). ``calm`` says that little is seen at once, so that
    what belongs to a step may stand apart.
    """

    width: int | None = None
    columns: int = 80
    on_screen: bool = False
    color: bool = False
    links: bool = False
    calm: bool = False
