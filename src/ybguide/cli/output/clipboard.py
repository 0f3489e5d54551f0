"""The clipboard of the system, where there is one."""


def copy_to_clipboard(text: str) -> bool:
    """Put the text on the clipboard; False where there is none, as on a server without a screen."""
    # Looks for the system's clipboard when it is imported.
    import pyperclip

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True
