"""The screens of a walk through a guide. Each is a page, and says what the page of the guide says."""
