"""A folder of texts as the check sees it: languages, files, entries, and what each entry can say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.i18n import SOURCE_LANGUAGE, STAFF_LANGUAGES, is_for_staff
from bot.texts.fault import Fault

#: More ways of saying one text than this are not looked at.
_MOST_WAYS = 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One text in one language."""

    language: str
    place: str
    key: str
    pattern: ast.Pattern
    comment: str
    is_for_staff: bool


@dataclass(slots=True)
class Folder:
    """All languages: their texts by key, their files, and what could not be read."""

    texts: dict[str, dict[str, Entry]] = field(default_factory=dict)
    files: dict[str, list[Path]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    @property
    def source(self) -> dict[str, Entry]:
        return self.texts.get(SOURCE_LANGUAGE, {})

    def wanted(self, language: str) -> dict[str, Entry]:
        """The source's texts that the language must have."""
        everything = language in STAFF_LANGUAGES
        return {key: entry for key, entry in self.source.items() if everything or not entry.is_for_staff}

    def entries(self) -> Iterator[Entry]:
        for texts in self.texts.values():
            yield from texts.values()


def read_folder(locales: Path) -> Folder:
    """Every language of the folder; what cannot be read or stands twice becomes a fault."""
    folder = Folder()
    for own in sorted(one for one in locales.iterdir() if one.is_dir() and any(one.glob("*.ftl"))):
        folder.texts[own.name] = {}
        folder.files[own.name] = sorted(own.glob("*.ftl"))
        for file in folder.files[own.name]:
            _read(folder, own.name, file)
    return folder


def place_of(file: Path) -> str:
    """The file as people name it: locales/ar/evening.ftl."""
    return "/".join(file.parts[-3:])


def _read(folder: Folder, language: str, file: Path) -> None:
    texts = folder.texts[language]
    words = file.read_text(encoding="utf-8")
    for entry in FluentParser().parse(words).body:
        if isinstance(entry, ast.Junk):
            line = words.count("\n", 0, entry.span.start) + 1 if entry.span else 0
            folder.faults.append(Fault(place_of(file), "", "unreadable", {"line": str(line)}))
        if not isinstance(entry, ast.Message) or entry.value is None:
            continue
        key = entry.id.name
        if key in texts:
            folder.faults.append(Fault(place_of(file), key, "twice", {"other": texts[key].place}))
        comment = (entry.comment.content or "") if entry.comment else ""
        texts[key] = Entry(language, place_of(file), key, entry.value, comment, is_for_staff(file))


class _Names(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.choices: list[ast.SelectExpression] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the library's name
        self.choices.append(node)
        self.generic_visit(node)


def variables_of(node: ast.SyntaxNode) -> set[str]:
    """The arguments that a text (or a part of one) takes."""
    names = _Names()
    names.visit(node)
    return names.variables


def choices_of(node: ast.SyntaxNode) -> list[ast.SelectExpression]:
    """The places where a text chooses between forms, nested ones too."""
    names = _Names()
    names.visit(node)
    return names.choices


#: Words for an argument, by its name and the function it goes through ("" for none).
Filler = Callable[[str, str], str]


def ways_of(pattern: ast.Pattern, filler: Filler) -> list[str]:
    """Everything that the text can say, with `filler`'s words for the arguments."""
    parts = [_element(element, filler) for element in pattern.elements]
    ways = ["".join(way) for _number, way in zip(range(_MOST_WAYS), product(*parts), strict=False)]
    return list(dict.fromkeys(ways))


def usual_way_of(pattern: ast.Pattern, filler: Filler) -> str:
    """The text with the form that Fluent falls back to at each choice."""
    return "".join(_element(element, filler)[-1] for element in pattern.elements)


def _element(element: ast.SyntaxNode, filler: Filler) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [str(element.value)]
    return _expression(element.expression, filler) if isinstance(element, ast.Placeable) else [""]


def _expression(expression: ast.SyntaxNode, filler: Filler) -> list[str]:
    if isinstance(expression, ast.SelectExpression):
        usual_last = sorted(expression.variants, key=lambda variant: bool(variant.default))
        return [way for variant in usual_last for way in ways_of(variant.value, filler)]
    if isinstance(expression, ast.Placeable):
        return _expression(expression.expression, filler)
    if isinstance(expression, ast.StringLiteral):
        return [str(expression.parse()["value"])]
    if isinstance(expression, ast.NumberLiteral):
        return [str(expression.value)]
    if isinstance(expression, ast.VariableReference):
        return [filler(expression.id.name, "")]
    if isinstance(expression, ast.FunctionReference):
        inner = next(iter(variables_of(expression)), "")
        return [filler(inner, expression.id.name)]
    return [""]
