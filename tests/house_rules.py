"""Rules of the house that no linter knows: sizes of modules and functions, one clock, no rooms without a purpose."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
MAX_LINES = 400
MAX_FUNCTION = 60
#: Only these may look at the wall clock (design, idea 5); everything else is handed `now`.
CLOCK_KEEPERS = {"bot/app.py", "bot/demo.py", "bot/cli.py"}
FORBIDDEN_NAMES = {"utils", "util", "helper", "helpers", "manager", "misc"}


def python_files() -> list[Path]:
    """Files of the project, tracked or new."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    except (OSError, subprocess.CalledProcessError):
        # An unpacked archive has no git: look at the folders themselves.
        found = ROOT.rglob("*.py")
        listed = [str(file.relative_to(ROOT)) for file in found if not file.relative_to(ROOT).parts[0].startswith(".")]
    return [ROOT / name for name in listed if (ROOT / name).exists()]


def faults_in(file: Path) -> Iterator[str]:
    name = file.relative_to(ROOT).as_posix()
    source = file.read_text(encoding="utf-8")
    if "/versions/" in name or not source.strip():
        return
    tree = ast.parse(source)
    if source.count("\n") > MAX_LINES:
        yield f"{name}: more than {MAX_LINES} lines"
    if ast.get_docstring(tree) is None:
        yield f"{name}: no docstring that says what the module is for"
    if file.stem in FORBIDDEN_NAMES:
        yield f"{name}: the name says nothing"
    for node in ast.walk(tree):
        yield from _faults_of_node(name, node)


def _faults_of_node(name: str, node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > MAX_FUNCTION:
            yield f"{name}:{node.lineno}: {node.name} has {lines} lines"
    reads_clock = isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
    if reads_clock and name.startswith(("bot/", "db/")) and name not in CLOCK_KEEPERS:
        assert isinstance(node, ast.Attribute)
        if isinstance(node.value, ast.Name) and node.value.id in {"datetime", "date", "time"}:
            yield f"{name}:{node.lineno}: reads the clock; take `now` as an argument"


def main() -> int:
    faults = [fault for file in python_files() for fault in faults_in(file)]
    print("\n".join(faults) or "House rules kept.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
