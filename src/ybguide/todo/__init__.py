"""Working through a guide with ticks that stay: lists of steps, who they are for, what is done.

``model`` is what is kept, ``changes`` what can be done to it, ``progress`` what it means for the guide of
today, ``privacy`` what is never kept, ``file`` where it is kept.
"""
