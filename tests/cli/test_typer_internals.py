"""What Typer keeps to itself is used in one module, which loads nothing more for it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import ybguide
from tests.processes import run_process
from ybguide.cli import typer_internals

PACKAGE = Path(ybguide.__file__).parent
LOADED = """
import sys
import gc
import typer
before = set(sys.modules)
import ybguide.cli.typer_internals
print(*sorted(name for name in set(sys.modules) - before if not name.startswith("ybguide")))
"""


def imported(path: Path) -> Iterator[str]:
    """The dotted names that a module imports, and what it reaches for behind a module of Typer."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from (name.name for name in node.names)
            case ast.ImportFrom():
                yield from (f"{node.module}.{name.name}" for name in node.names)
            case ast.Attribute(value=ast.Name(id="typer")):
                yield f"typer.{node.attr}"


def private(name: str) -> bool:
    top, *rest = name.split(".")
    return top == "typer" and any(part.startswith("_") for part in rest)


def test_no_other_module_takes_what_typer_keeps_to_itself() -> None:
    users = {path for path in PACKAGE.rglob("*.py") if any(map(private, imported(path)))}
    assert users == {Path(typer_internals.__file__)}


def test_a_private_name_is_seen_in_whatever_way_it_is_imported(tmp_path: Path) -> None:
    for line in ("import typer._click", "from typer import _click", "from typer._click import core"):
        (tmp_path / "module.py").write_text(line, encoding="utf-8")
        assert any(map(private, imported(tmp_path / "module.py")))
    (tmp_path / "module.py").write_text("import typer\ntyper._click.core", encoding="utf-8")
    assert any(map(private, imported(tmp_path / "module.py")))


def test_it_loads_nothing_that_typer_has_not_loaded() -> None:
    assert run_process(program=("-c", LOADED)) == (0, b"\n", b"")
