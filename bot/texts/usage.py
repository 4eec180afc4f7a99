"""Which texts the code names, found without running it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

#: Who takes a key, and as which argument.
_SAYING = {"t": 0, "Text": 0, "translate": 1, "has_text": 1}
_ERRORS = {"AppError"}
#: Who puts a text on a button.
_ON_BUTTONS = {"Button": 0, "Option": 1}
_LEAST_START = 3


@dataclass(slots=True)
class Usage:
    """Every word of the code, the patterns its keys are made by, and the keys it names for certain, with the file."""

    words: set[str] = field(default_factory=set)
    patterns: set[str] = field(default_factory=set)
    named: dict[str, str] = field(default_factory=dict)
    labels: set[str] = field(default_factory=set)


def usage_of(*code: Path) -> Usage:
    """Read all Python files under the folders `code`."""
    usage = Usage()
    calls: list[tuple[ast.Call, str]] = []
    classes: list[ast.ClassDef] = []
    for file in (file for root in code for file in sorted(root.rglob("*.py"))):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            _note_words(usage, node)
            if isinstance(node, ast.Call):
                calls.append((node, file.as_posix()))
            elif isinstance(node, ast.ClassDef):
                classes.append(node)
    errors = _errors_among(classes)
    for call, place in calls:
        _note_call(usage, call, place, errors)
    return usage


def _errors_among(classes: list[ast.ClassDef]) -> set[str]:
    """AppError and everything that follows from it: their first argument is a key."""
    errors = set(_ERRORS)
    for _round in range(4):
        errors |= {one.name for one in classes if errors & {_name(base) for base in one.bases}}
    return errors


def _note_words(usage: Usage, node: ast.AST) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        usage.words |= {node.value, node.value.replace("_", "-")}
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        pattern = _pattern(node)
        if len(pattern.split("*")[0]) >= _LEAST_START:
            usage.patterns.add(pattern)


def _note_call(usage: Usage, call: ast.Call, place: str, errors: set[str]) -> None:
    name = _name(call.func)
    at = _SAYING.get(name, 0 if name in errors else None)
    if at is not None and len(call.args) > at:
        for key in _keys(call.args[at]):
            usage.named.setdefault(key, place)
    at = _ON_BUTTONS.get(name)
    if at is not None and len(call.args) > at:
        usage.labels |= set(_labels(call.args[at]))


def _labels(label: ast.expr) -> Iterator[str]:
    for node in ast.walk(label):
        if isinstance(node, ast.Call) and _name(node.func) == "t" and node.args:
            yield from _keys(node.args[0])


def _keys(node: ast.expr) -> Iterator[str]:
    """Keys or patterns that an expression can be; nothing when that cannot be seen."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        pattern = _pattern(node)
        if len(pattern.split("*")[0]) >= _LEAST_START:
            yield pattern
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "replace":
        yield from _keys(node.func.value)


def _pattern(node: ast.expr) -> str:
    """`f"button-{step}"` as button-*; a `*` alone for what cannot be seen."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.replace("_", "-")
    if isinstance(node, ast.JoinedStr):
        return "".join(_pattern(part) for part in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _pattern(node.left) + _pattern(node.right)
    return "*"


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""
