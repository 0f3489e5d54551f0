"""The options of the command line, each declared once; those that belong together form a group."""
