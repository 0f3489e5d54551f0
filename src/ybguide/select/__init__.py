"""Choosing what applies to a person and a place. Pure: what is known comes in as arguments."""
