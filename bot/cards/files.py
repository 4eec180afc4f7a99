"""What staff see of a file that they handed in: its faults, or what it would change; the rest as a file."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.actions import HandleFile, ListFirms
from bot.i18n import Sayable, lines, literal, say, t
from bot.screen import Button, Document, Screen, screen
from bot.services.handed_in import Check
from bot.tables.changes import Change, Deed, FieldChange, Thing
from bot.tables.faults import TableFaults
from bot.tables.files import Row, csv_for_people

#: So many lines make a page on a phone.
FAULTS_SHOWN = 12
LINES_SHOWN = 24
#: So much of a name and of a value is shown.
_NAME_SHOWN, _VALUE_SHOWN = 50, 40
#: Letters of all lines together: a message holds 4096.
_ROOM = 2800
#: Letters before the first difference that are shown when values are long.
_BEFORE_DIFFERENCE = 8


def fault_screens(faults: TableFaults, language: str) -> tuple[Screen, ...]:
    """The first faults and how to go on; all of them as faults.csv when there are more."""
    shown = _fitting([t("file-line", text=fault.text()) for fault in faults.faults[:FAULTS_SHOWN]], language)
    first = screen(
        t("file-faults", file=faults.name, count=len(faults.faults)),
        lines(*shown),
        t("file-faults-how"),
        rows=((Button(t("button-template"), HandleFile(0, "template", "")),),),
    )
    if len(faults.faults) <= len(shown):
        return (first,)

    def write() -> bytes:
        names = ("sheet", "row", "column", "fault")
        rows: list[Row] = [
            dict(zip(names, (one.place, one.row or None, one.column, _plain(language, one.what())), strict=True))
            for one in faults.faults
        ]
        return csv_for_people(list(names), rows)

    rest = t("file-faults-rest", shown=len(shown), count=len(faults.faults))
    return first, Screen((rest,), document=Document("faults.csv", write))


def _fitting(texts: Sequence[Sayable], language: str) -> Sequence[Sayable]:
    """The first texts that fit into one message together with what stands around them."""
    room = _ROOM
    for number, text in enumerate(texts):
        room -= len(say(language, text)) + 1
        if room < 0:
            return texts[:number]
    return texts


def _plain(language: str, text: Sayable) -> str:
    """Without the marks that isolate names: a spreadsheet needs none."""
    return say(language, text).translate({0x2068: None, 0x2069: None})


def check_screens(check: Check, language: str, *, leading: Sayable | None = None) -> tuple[Screen, ...]:
    """What a file without faults would change, with yes and no; everything as changes.csv when there is more."""
    if not check.changes:
        to_list = ((Button(t("button-firms-list"), ListFirms(0, "")),),)
        return (screen(t("file-changes-nothing", file=check.name), rows=to_list),)
    told = list(_lines_of(check.changes))
    shown = _fitting(told[:LINES_SHOWN], language)
    rows = (
        (Button(t("button-file-yes"), HandleFile(check.file_id, "yes", check.seal)),),
        (Button(t("button-file-no"), HandleFile(check.file_id, "no", "")),),
    )
    texts: list[Sayable] = [] if leading is None else [leading]
    texts += [
        t("file-would", file=check.name),
        lines(*summary(check.changes, is_done=False)),
        lines(*shown),
    ]
    is_cut = len(told) > len(shown)
    texts += [t("file-more", count=len(told) - len(shown))] if is_cut else []
    stays = t("file-stays") if check.plan.event is None else t("file-evening-stays", people=check.plan.told)
    first = Screen((*texts, stays, t("file-ask")), rows)
    if not is_cut:
        return (first,)
    rest = Screen((t("file-changes-rest"),), document=Document("changes.csv", lambda: _changes_file(check.changes)))
    # The question comes last, under what it is about.
    return rest, first


def summary(changes: Sequence[Change], *, is_done: bool) -> list[Sayable]:
    """How many of each kind of thing would be (or were) added, changed, opened again, or closed."""
    counts = Counter((change.thing, change.deed) for change in changes)
    order = [(thing, deed) for thing in Thing for deed in Deed]
    return [
        t(
            "file-count",
            thing=t(f"file-things-{thing}", count=counts[thing, deed]),
            deed=t(f"file-deed-{deed}", done="yes" if is_done else "no"),
        )
        for thing, deed in order
        if counts[thing, deed]
    ]


def _lines_of(changes: Sequence[Change]) -> Iterator[Sayable]:
    for change in changes:
        owner = t("file-owner", name=_shortened(change.owner, _NAME_SHOWN)) if change.owner else literal("")
        name = _shortened(change.name, _NAME_SHOWN)
        thing = t(f"file-thing-{change.thing}")
        yield t(f"file-{change.deed}", thing=thing, name=name, owner=owner)
        for one in change.fields:
            before, after = _shown(one)
            none = t("answer-none")
            yield t("file-field", column=one.column, before=before or none, after=after or none)


def _shown(change: FieldChange) -> tuple[str, str]:
    """The two values from shortly before the place where they begin to differ."""
    before, after = " ".join(change.before.split()), " ".join(change.after.split())
    if max(len(before), len(after)) <= _VALUE_SHOWN:
        return before, after
    same = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), 0)
    start = max(0, same - _BEFORE_DIFFERENCE) if same < min(len(before), len(after)) else 0
    return _shortened(before, _VALUE_SHOWN, start), _shortened(after, _VALUE_SHOWN, start)


def _shortened(text: str, most: int, start: int = 0) -> str:
    cut = text[start : start + most]
    return ("…" if start and cut else "") + cut + ("…" if len(text) > start + most else "")


def _changes_file(changes: Sequence[Change]) -> bytes:
    names = ["thing", "deed", "name", "company", "column", "before", "after"]
    rows: list[Row] = []
    for change in changes:
        head = {"thing": change.thing.value, "deed": change.deed.value, "name": change.name, "company": change.owner}
        for one in change.fields or (FieldChange("", "", ""),):
            rows.append({**head, "column": one.column, "before": one.before, "after": one.after})
    return csv_for_people(names, rows)
