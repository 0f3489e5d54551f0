"""The pages that explain the rules, shipped beside them."""

from importlib.resources import files


def page(code: str) -> str | None:
    """The Chinese page of a rule in Markdown; None where there is no rule of that number."""
    resource = files("ybguide.authoring.check") / "pages" / f"{code.upper()}.md"
    return resource.read_text(encoding="utf-8") if resource.is_file() else None
