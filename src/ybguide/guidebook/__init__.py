"""The guide as a Python library: what ``import ybguide`` gives, and what the command line itself uses."""
