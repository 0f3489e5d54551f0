"""Tests mirror the tree of the modules: where a module has its test, and where a test has its module."""

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "ybguide"
TESTS = ROOT / "tests"

ELSEWHERE = {
    "__init__.py": "guidebook/test_book.py: what the package gives",
    "authoring/check/causes.py": "authoring/check/test_first_words.py: with the other openings",
    "authoring/check/same_fact.py": "authoring/check/test_bearing.py: with the conflicts",
    "authoring/compile/dated.py": "select/test_validity.py: what a day changes",
    "authoring/report/coverage.py": "cli/commands/content/test_report.py: the report of the shipped content",
    "authoring/report/freshness.py": "cli/commands/content/test_report.py",
    "authoring/report/ledger.py": "cli/commands/content/test_report.py",
    "authoring/report/sections.py": "cli/commands/content/test_report.py",
    "authoring/schema/base.py": "authoring/test_validate.py and test_validate_values.py",
    "authoring/schema/files.py": "authoring/test_validate.py",
    "authoring/schema/json_schema.py": "cli/commands/content/test_schema.py",
    "authoring/schema/reference.py": "authoring/test_validate_values.py",
    "cli/__init__.py": "cli/test_program.py",
    "cli/asking/prompt.py": "cli/commands/test_start_terminal.py: in a real terminal",
    "cli/asking/walking.py": "cli/asking/test_walking_terminal.py: in a real terminal",
    "cli/commands/todo/dropping.py": "cli/commands/test_todo.py",
    "cli/commands/todo/ticks.py": "cli/commands/test_todo.py",
    "cli/commands/man.py": "cli/help/test_manual.py: the page it prints",
    "cli/completion/candidates.py": "cli/commands/test_completion.py: as each shell asks",
    "cli/completion/values.py": "cli/commands/test_completion.py",
    "cli/errors.py": "test_errors.py: one of each error of every layer",
    "cli/group.py": "cli/help/test_text.py and test_usage.py: what is seen of a group",
    "cli/help/errors.py": "test_errors.py",
    "cli/options/display.py": "cli/test_environment.py and cli/help/test_usage.py",
    "cli/options/editing.py": "cli/commands/content/test_check.py and test_report.py",
    "cli/walking/ends.py": "cli/walking/test_walk.py: what is left behind by a walk",
    "cli/walking/ledger.py": "cli/walking/test_walk.py: what is kept of a walk",
    "cli/walking/scenes.py": "cli/walking/test_walk.py: what is seen of a walk",
    "cli/walking/window.py": "cli/walking/test_walk_terminal.py: in a real terminal",
    "compiled.py": "store/test_store.py: a name for each kind of record",
    "domain/answers.py": "domain/test_address.py and view/test_router.py: where each is shown",
    "domain/guide.py": "view/test_router.py: where each is shown, and its title",
    "domain/lasting.py": "select/test_validity.py: what holds on which day",
    "domain/places.py": "view/test_router.py: where each is shown",
    "domain/reference.py": "cli/test_json_addresses.py: the address of each record",
    "guidebook/errors.py": "guidebook/test_person.py: each where it is raised",
    "guidebook/page.py": "guidebook/test_book.py: what a page tells of itself",
    "render/lookup.py": "render/test_handbook.py: what the search of the page is given",
    "render/outputs.py": "cli/test_json_schema.py: the published schema",
    "render/markup.py": "render/test_webpage.py and test_handbook.py",
    "select/errors.py": "test_errors.py: every message",
    "todo/choice.py": "todo/test_changes.py: every change names its list",
    "todo/errors.py": "todo/test_changes.py: each where it is raised",
    "todo/long_numbers.py": "todo/test_privacy.py: the three stand or fall together",
    "todo/model.py": "todo/test_changes.py",
    "view/walk/course.py": "view/walk/test_step.py: what all screens have in common",
    "todo/passwords.py": "todo/test_privacy.py",
    "view/errors.py": "view/test_router.py: each where it is raised",
    "view/slip.py": "cli/test_slip.py: whatever a question was answered by",
    "view/making.py": "view/test_router.py: whom its links are for",
}
"""Modules without a test file of their own → where they are tested, and why there."""

PENDING = frozenset(
    {
        "cli/commands/compare.py",
        "cli/commands/content/__init__.py",
        "cli/commands/fix.py",
        "cli/commands/hotline.py",
        "cli/commands/region.py",
        "cli/commands/safety.py",
        "cli/commands/search.py",
        "cli/commands/sources.py",
        "cli/commands/terms.py",
        "cli/commands/todo/lists.py",
        "cli/commands/todo/start.py",
        "cli/commands/use.py",
        "cli/next_step.py",
        "cli/open.py",
        "cli/output/choice.py",
        "cli/output/export.py",
        "cli/read.py",
        "render/objects.py",
        "view/assumed.py",
        "view/book.py",
        "view/chapters.py",
        "view/decisions.py",
        "view/fix.py",
        "view/found.py",
        "view/home.py",
        "view/how.py",
        "view/leaves.py",
        "view/one_step.py",
        "view/page.py",
        "view/parts.py",
        "view/procedure.py",
        "view/reach.py",
        "view/region.py",
        "view/settings.py",
        "view/tables.py",
        "view/todo.py",
        "view/use.py",
        "view/words.py",
    }
)
"""Modules that wait for a test file of their own: commands and pages, which whole outputs hold until then."""

WHOLE = {
    "search/test_confusable.py": "pairs of things that are taken for one another, of the whole search",
    "search/test_scripts.py": "questions in other scripts, of the whole search",
    "search/test_strangers.py": "strangers' questions, of the whole search",
    "cli/test_json.py": "the contract of JSON, of every command",
    "cli/test_json_addresses.py": "addresses in JSON, of every command",
    "cli/test_json_schema.py": "the published schema, of every command",
    "cli/test_links.py": "commands that pages offer, followed from page to page",
    "cli/test_validity.py": "every command on a day when something has ended",
    "render/test_content.py": "what every format keeps",
    "render/test_format_recipe.py": "the recipe of CONTRIBUTING for a format",
    "render/test_controls.py": "what no format lets through",
    "test_borders.py": "from the content to the page: what is dropped on the way, and why",
    "test_content.py": "the shipped content",
    "test_content_promises.py": "the shipped content",
    "test_docs.py": "README, CONTRIBUTING and docs",
    "test_goldens.py": "whole outputs",
    "test_imports.py": "what a command loads",
    "test_kept_by_0_1.py": "what version 0.1 kept",
    "test_manners.py": "docs/manners.md",
    "test_mirror.py": "this one",
    "test_lengths.py": "how long the pages are that contract §5 limits",
    "test_places.py": "what every city is told, and what none is told of another",
}
"""Tests of what no single module promises."""


def _runs(module: Path) -> bool:
    """Whether there is anything in a module to be run: a function."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef | ast.Lambda) for node in ast.walk(tree))


def _modules() -> dict[str, str]:
    """Each module → its test file; that of a package stands beside the package."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        module = path.relative_to(SOURCE)
        named = module.parent if module.name == "__init__.py" and module.parent.name else module
        found[module.as_posix()] = named.with_name(f"test_{named.stem}.py").as_posix()
    return found


MODULES = _modules()
FILES = {
    path.relative_to(TESTS).as_posix()
    for path in TESTS.rglob("test_*.py")
    if path.relative_to(TESTS).parts[0] != "browser"
}
"""Tests in a browser are of whole pages."""


def test_every_module_that_does_something_has_its_test_file_or_a_reason() -> None:
    lacking = {module for module, test in MODULES.items() if test not in FILES and _runs(SOURCE / module)}
    assert sorted(lacking - ELSEWHERE.keys() - PENDING) == []


def test_the_tables_name_only_modules_that_lack_a_test_file() -> None:
    assert ELSEWHERE.keys() & PENDING == set()
    listed = {*ELSEWHERE, *PENDING}
    assert sorted(listed - MODULES.keys()) == []
    assert sorted(module for module in listed if MODULES[module] in FILES) == []
    assert sorted(module for module in listed if not _runs(SOURCE / module)) == []


def test_where_a_module_is_tested_instead_is_a_file_that_exists() -> None:
    named = {reason.split(":")[0].split(" and ")[0] for reason in ELSEWHERE.values()}
    assert sorted(named - FILES) == []


def test_every_test_file_has_its_module_or_is_of_the_whole() -> None:
    """``test_wrap_punctuation.py`` is a further file of ``wrap.py``."""
    tested = {test.removesuffix(".py") for test in MODULES.values()}
    stray = [
        file
        for file in FILES - WHOLE.keys()
        if not any(file == f"{test}.py" or file.startswith(f"{test}_") for test in tested)
    ]
    assert sorted(stray) == []
    assert sorted(WHOLE.keys() - FILES) == []
