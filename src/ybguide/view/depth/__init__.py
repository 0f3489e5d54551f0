"""How deep a page is told: its short form is a selection of its pieces, so every format inherits it."""
