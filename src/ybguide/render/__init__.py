"""One page, several formats. A renderer sees the page and its width, and returns a string."""
