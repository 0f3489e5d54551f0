"""``--walk``: one step a screen.

``state`` is what happens at a key, as a pure function; ``keys`` what is meant by what was typed, ``keyboard``
how it is gathered. ``scenes`` makes the page of each place, ``screen`` fits it into the window with the keys
under it, ``ledger`` keeps ticks and the place in the list, ``window`` is the terminal, and ``walk`` lets all
of them work together.
"""
