"""ybguide: an offline guide to China's 医保码 (the national health-insurance code).

The command line is ``ybguide.cli.main``; ``ybguide.library.open_library`` gives the same content to
other programs as frozen dataclasses.
"""

__version__ = "0.1.0"

__all__ = ["__version__"]
