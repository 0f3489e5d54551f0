"""The shape of every YAML file under ``content/``, as pydantic models.

This package is the only place that imports pydantic. Each module describes one folder or file of
the content; ``KINDS`` says which model reads which path.
"""

from ybguide.authoring.schema.files import KINDS, FileKind, kind_of

__all__ = ["KINDS", "FileKind", "kind_of"]
