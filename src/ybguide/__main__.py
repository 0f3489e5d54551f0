"""``python -m ybguide`` does the same as ``ybguide``."""

from ybguide.cli import run

if __name__ == "__main__":
    run()
