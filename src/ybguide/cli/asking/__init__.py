"""Questions in the terminal: what is asked, what is meant by the answer."""
