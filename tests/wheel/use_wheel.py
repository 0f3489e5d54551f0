"""Build the wheel, install it in a fresh environment, and use it as somebody who has no checkout.

Run it with a Python that has the build requirements: ``python tests/wheel/use_wheel.py``. It prints what it
does and ends with 0 when all went well and 1 when something did not.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
COMPILED = "ybguide/data/guide.sqlite"
PAGE = "share/man/man1/ybguide.1"
LARGEST = 6_300_000
"""Bytes of a wheel that a slow connection still brings in a minute."""
COMPILING = "正在编译内容……"
"""Said of an overlay that takes more than half a second to compile, as on any machine of today."""
OVERLAY = """\
id: local
title: 本地
order: 99
entries:
  - id: local-charging
    question: 大厅门口的雨伞怎么借？
    also: [雨伞]
    answer: 扫桩上的二维码。
    topics: [hotline]
    evidence: {sources: [deyang-2023], confidence: medium}
"""


class Failed(Exception):
    """Something is not as it was promised."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Installed:
    """The program in an environment of its own, used from an empty folder by somebody with an empty home."""

    python: Path
    home: Path
    folder: Path

    def ybguide(self, *argv: str) -> subprocess.CompletedProcess[str]:
        """Run the console script."""
        script = self.python.with_name("ybguide.exe" if os.name == "nt" else "ybguide")
        return self._run(str(script), *argv)

    def module(self, *argv: str) -> subprocess.CompletedProcess[str]:
        """Run ``python -m ybguide``."""
        return self._run(str(self.python), "-m", "ybguide", *argv)

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return run(*command, folder=self.folder, variables=variables_for(self.home))


def variables_for(home: Path) -> dict[str, str]:
    """The variables of this process, but nothing that leads to its user's files or to the checkout."""
    ours = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "PYTHONPATH", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    kept = {name: value for name, value in kept.items() if not name.startswith("XDG_")}
    homes = {"HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home / "local")}
    return kept | homes | {"PYTHONUTF8": "1"}


def run(
    *command: str, folder: Path, variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, without raising."""
    say(f"$ {' '.join(command)}")
    return subprocess.run(  # noqa: S603 - commands of this file
        command,
        cwd=folder,
        env=dict(variables) if variables is not None else None,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def say(text: str) -> None:
    """Tell what is going on."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def expect(what: str, met: object, found: object = "") -> None:
    """Go on where something is as promised. Raises ``Failed``."""
    if not met:
        raise Failed(f"{what}\n{found}")
    say(f"  ok: {what}")


def build(folder: Path) -> Path:
    """The wheel of the checkout, with what it has to hold."""
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    done = run(
        *pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(folder), ".", folder=ROOT
    )
    expect("the wheel is built", done.returncode == 0, done.stdout + done.stderr)
    (wheel,) = folder.glob("ybguide-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    expect("the wheel holds the compiled guide", COMPILED in names)
    sources = {path.relative_to(ROOT / "content").as_posix() for path in (ROOT / "content").rglob("*.yaml")}
    missing = sorted(name for name in sources if f"ybguide/data/content/{name}" not in names)
    expect(f"the wheel holds all {len(sources)} content files", sources and not missing, missing)
    expect("the wheel holds the manual page", any(name.endswith(f".data/data/{PAGE}") for name in names))
    expect("the wheel is small", wheel.stat().st_size <= LARGEST, wheel.stat().st_size)
    expect("the wheel says that it is typed", "ybguide/py.typed" in names)
    strays = sorted(
        name for name in names if "__pycache__" in name or name.startswith(("tests/", "content/"))
    )
    expect("the wheel holds nothing else", not strays, strays)
    return wheel


def install(wheel: Path, folder: Path) -> Installed:
    """A fresh environment with the wheel and its dependencies."""
    home, empty, environment = folder / "home", folder / "empty", folder / "environment"
    home.mkdir()
    empty.mkdir()
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    constraints = ("--constraint", str(ROOT / "constraints.txt"))
    done = run(
        *(str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"),
        *(*constraints, str(wheel)),
        folder=folder,
    )
    expect("the wheel is installed", done.returncode == 0, done.stdout + done.stderr)
    return Installed(python=python, home=home, folder=empty)


def answers(program: Installed) -> None:
    """The first things anybody does with it."""
    done = program.ybguide("activate", "--channel", "alipay")
    expect("activate ends with 0", (done.returncode, done.stderr) == (0, ""), done)
    expect("activate shows the steps", done.stdout.startswith("在支付宝激活医保码\n"), done.stdout)
    expect("activate numbers them", "第 1 步：" in done.stdout, done.stdout)
    done = program.module("faq", "解绑")
    expect("faq ends with 0", (done.returncode, done.stderr) == (0, ""), done)
    expect("faq answers", "解绑" in done.stdout.splitlines()[0], done.stdout)
    done = program.ybguide("family-add", "-f", "json")
    expect("family-add ends with 0", (done.returncode, done.stderr) == (0, ""), done)
    data = json.loads(done.stdout)["data"]
    expect("family-add has the rule and the guides", data["rule"]["cases"] and data["guides"], done.stdout)


def failures(program: Installed) -> None:
    """What cannot be answered."""
    done = program.ybguide("activate", "-c", "支付保")
    expect("an unknown channel ends with 4", (done.returncode, done.stdout) == (4, ""), done)
    expect("a near miss is named", "您是不是要找“支付宝”？" in done.stderr, done.stderr)
    done = program.ybguide("--nope")
    expect("an unknown option ends with 2", (done.returncode, done.stdout) == (2, ""), done)


def shipped_guide(program: Installed) -> None:
    """Nothing is compiled where the wheel has brought the compiled guide along."""
    done = program.module("--version")
    expect("the version is told", done.returncode == 0 and done.stdout.startswith("ybguide "), done)
    left = sorted(str(path.relative_to(program.home)) for path in program.home.rglob("*"))
    expect("no cache has been made, so the shipped guide was read", not left, left)
    left = sorted(path.name for path in program.folder.iterdir())
    expect("nothing has been written where it was used", not left, left)


def manual_page(program: Installed) -> None:
    """``man ybguide`` finds its page below the prefix, and it is the one that the program prints."""
    page = program.python.parent.parent / PAGE
    expect("the manual page is installed", page.is_file(), page)
    done = program.ybguide("man")
    told = page.read_text(encoding="utf-8")
    expect("the manual page is what ybguide man prints", (done.returncode, done.stdout) == (0, told), done)
    if shutil.which("man"):
        done = run("man", "--warnings", "-l", str(page), folder=program.folder, variables=variables_for_man())
        expect("man reads it without a warning", (done.returncode, done.stderr) == (0, ""), done)
        expect("man shows it", "医保码（医保电子凭证）办理指南" in done.stdout, done.stdout)
    if shutil.which("mandoc"):
        done = run("mandoc", "-T", "lint", "-W", "warning", str(page), folder=program.folder)
        expect("mandoc has nothing to warn of", (done.returncode, done.stdout) == (0, ""), done)


def variables_for_man() -> dict[str, str]:
    """The variables of this process, for a page that goes through no pager."""
    return {**os.environ, "MANPAGER": "cat", "MANWIDTH": "80", "LC_ALL": "C.UTF-8"}


def overlay(program: Installed) -> None:
    """A local editor adds a file of their own."""
    folder = program.home.parent / "我的内容"
    (folder / "faq").mkdir(parents=True)
    (folder / "faq" / "local.yaml").write_text(OVERLAY, encoding="utf-8")
    done = program.ybguide("faq", "大厅门口的雨伞怎么借", "--content", str(folder))
    expect("an overlay adds its answer", done.returncode == 0, done)
    expect("nothing is said but that it is compiled", done.stderr in ("", f"{COMPILING}\n"), done)
    expect("the answer is that of the overlay", "扫桩上的二维码。" in done.stdout, done.stdout)
    done = program.ybguide("content", "check", "--content", str(folder))
    expect("an overlay is checked with the shipped content", done.returncode == 0, done)
    (folder / "stray.yaml").write_text("id: x\n", encoding="utf-8")
    done = program.ybguide("channels", "--content", str(folder))
    expect("a fault in it ends with 3", (done.returncode, done.stdout) == (3, ""), done)
    expect("the fault is told with its place", "stray.yaml:1: YB006 " in done.stderr, done.stderr)


@contextmanager
def outside_the_checkout() -> Iterator[Path]:
    """An empty folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="ybguide-wheel-") as name:
        folder = Path(name).resolve()
        expect("the folder lies outside the checkout", ROOT.resolve() not in folder.parents)
        yield folder


STEPS: tuple[Callable[[Installed], None], ...] = (answers, failures, shipped_guide, manual_page, overlay)


def main() -> int:
    """Do it all and tell the exit code."""
    try:
        with outside_the_checkout() as folder:
            program = install(build(folder), folder)
            for step in STEPS:
                step(program)
    except Failed as failure:
        say(f"FAILED: {failure}")
        return 1
    say("The wheel works.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
