"""The clipboard of the system, where there is one, and whether what was put on it is there.

pyperclip knows the clipboards of the systems, but neither looks at how the program that it calls has ended
nor keeps that program's words off our error output, and it waits for ever. So it runs in a process of its
own, which can be silenced and stopped, and what was copied is read back.
"""

from typing import Literal

Copying = Literal["copied", "unsure", "failed"]
"""Whether the text is on the clipboard; ``unsure`` where the system lets nobody look."""

_COPY = "import pyperclip, sys; pyperclip.copy(sys.stdin.buffer.read().decode())"
_LOOK = (
    "import pyperclip, sys; lines = sys.stdin.buffer.read().decode().splitlines();"
    "sys.exit(0 if pyperclip.paste().splitlines() == lines else 3)"
)
"""By lines: some clipboards change how these end, or whether the last one does."""
_DIFFERENT = 3
_LONGEST = 0.9
"""Seconds that copying may take, and looking."""


def copy_to_clipboard(text: str) -> Copying:
    """Put the text on the clipboard and look whether it is there; takes two seconds at most."""
    if _run(_COPY, text) != 0:
        return "failed"
    match _run(_LOOK, text):
        case 0:
            return "copied"
        case code if code == _DIFFERENT:
            return "failed"
        case _:
            return "unsure"


def _run(code: str, text: str) -> int | None:
    """How the code has ended, given the text; None where it cannot be started or does not end in time."""
    import subprocess
    import sys

    try:
        # -P: no module of the folder in which it runs. A session of its own: all of it can be stopped.
        # No pipe for what it writes: the program that hands out the text goes on and would keep it open.
        process = subprocess.Popen(  # noqa: S603 - this interpreter and the code above
            [sys.executable, "-P", "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return None
    try:
        process.communicate(text.encode(errors="replace"), timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        _stop(process.pid)
        process.kill()
        process.wait()
        return None
    return process.returncode


def _stop(group: int) -> None:
    """Stop a process with those that it has started, where the system knows that they belong together."""
    import os
    import signal
    from contextlib import suppress

    if hasattr(os, "killpg"):
        with suppress(OSError):
            os.killpg(group, signal.SIGKILL)
