"""Tests of ``ybguide.select``."""  # noqa: A005 - the tests mirror the tree of the code
