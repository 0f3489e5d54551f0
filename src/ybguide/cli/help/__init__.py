"""Help in Chinese: of a command, of the whole program, as a manual page, for a slip."""

HELP = "显示这段说明"
"""What ``--help`` does; Typer's own words for it are English."""
