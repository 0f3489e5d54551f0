"""Mend in the YAML files what needs no reading: names, punctuation, spaces."""

from ybguide.authoring.fix.files import Mended, mend_files
from ybguide.authoring.fix.mend import MENDED_CODES, mend

__all__ = ["MENDED_CODES", "Mended", "mend", "mend_files"]
