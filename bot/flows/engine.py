"""The questionnaire engine, pure: answers and a cursor in, answers and a cursor out.

The next question is the first one that applies and has no answer. The cursor only says that the person went to
another question by themselves (back, edit, several choices not done yet).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from bot.errors import AppError
from bot.i18n import Sayable

Answers = Mapping[str, Any]
#: Beside the answers of a thing that is changed: what they were when the questions began. Then only the one question
#: is asked, and only what was answered anew is written.
BEFORE = "_before"


class Kind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    SEVERAL = "several"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: `value` goes into button data and answers, `label` onto the button; `names` mean it when typed."""

    value: str
    label: Sayable
    names: tuple[str, ...] = ()


class Unclear(AppError):
    """The typed answer can mean several things; `options` are offered as buttons."""

    def __init__(self, text_key: str, options: tuple[Option, ...], **args: Any) -> None:
        super().__init__(text_key, **args)
        self.options = options


def _always(_answers: Answers, _today: date) -> bool:
    return True


def _no_options(_answers: Answers) -> tuple[Option, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question. Its text is `question-<flow>-<key>` (`Flow.wording`), unless `text` names another.

    `read` turns typed text or a pressed value into the answer and raises AppError with a kind explanation.
    `forgets` names answers that no longer hold when this one changes. `suggests` gives answers to other questions
    that follow from this one; the first of them is asked next, so that the person confirms it. `remark` is what is
    said about typed words besides: what of them was not kept. `doubt` raises Unclear for a typed answer (text, answer,
    language, day, the answer before) that may be meant otherwise.
    """

    key: str
    kind: Kind
    options: Callable[[Answers], tuple[Option, ...]] = _no_options
    read: Callable[[str, date], Any] | None = None
    applies: Callable[[Answers, date], bool] = _always
    can_skip: bool = True
    is_counted: bool = True
    forgets: tuple[str, ...] = ()
    suggests: Callable[[Any], Mapping[str, Any]] = lambda _value: {}
    columns: int = 1
    text: str | None = None
    remark: Callable[[str], Sayable | None] = lambda _text: None
    doubt: Callable[[str, Any, str, date, Any], None] = lambda _text, _answer, _language, _today, _before: None
    #: Of several choices: said when none is chosen, where none at all would mean that nobody knows.
    asks_if_none: str | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """A named list of questions. `texts` names another flow whose words ask them."""

    name: str
    questions: tuple[Question, ...]
    texts: str = ""

    @property
    def wording(self) -> str:
        """The name of the flow whose words ask the questions."""
        return self.texts or self.name

    def question(self, key: str) -> Question | None:
        return next((question for question in self.questions if question.key == key), None)

    def applying(self, answers: Answers, today: date) -> list[Question]:
        return [question for question in self.questions if question.applies(answers, today)]


@dataclass(frozen=True, slots=True)
class State:
    """Where a conversation stands. An answer of None means: skipped."""

    answers: Answers
    cursor: str | None = None


def current(flow: Flow, state: State, today: date) -> Question | None:
    """The question to ask now; None when the questionnaire is complete."""
    applying = flow.applying(state.answers, today)
    chosen = [question for question in applying if question.key == state.cursor]
    open_ones = [question for question in applying if question.key not in state.answers]
    return next(iter(chosen + open_ones), None)


def answer(question: Question, state: State, value: Any) -> State:
    """Give one answer and go on."""
    kept = dict(state.answers)
    if kept.get(question.key) != value:
        for key in question.forgets:
            kept.pop(key, None)
    kept[question.key] = value
    suggested = question.suggests(value)
    return State({**kept, **suggested}, cursor=next(iter(suggested), None))


def choose(question: Question, state: State, value: str, *, on: bool) -> State:
    """Add or take away one of several choices and stay at the question. Repeating changes nothing."""
    chosen = [item for item in state.answers.get(question.key) or [] if item != value]
    return State({**state.answers, question.key: [*chosen, value] if on else chosen}, cursor=question.key)


def finish_choosing(question: Question, state: State) -> State:
    """The several choices are made; none at all counts as skipped."""
    return answer(question, state, state.answers.get(question.key) or None)


def skip(question: Question, state: State) -> State:
    """Leave a question without an answer; of a thing that is changed, what was there stays."""
    before = state.answers.get(BEFORE) or {}
    return answer(question, state, before.get(question.key))


def clear(question: Question, state: State) -> State:
    """Take an answer away: from now on it is not known."""
    return answer(question, state, None)


def go_to(question: Question, state: State) -> State:
    """Ask this question again, keeping its answer until another comes."""
    return State(state.answers, cursor=question.key)


def before(flow: Flow, state: State, key: str, today: date) -> Question | None:
    """The question before `key`, or None at the first."""
    keys = [question.key for question in flow.applying(state.answers, today)]
    at = keys.index(key) if key in keys else 0
    return flow.question(keys[at - 1]) if at > 0 else None


def gate_before(flow: Flow, state: State, question: Question | None, today: date) -> Question | None:
    """The first question before this one (None: at all) that must have an answer and has none.

    A person comes to it by themselves; only an old or forged button leads past it.
    """
    for earlier in flow.applying(state.answers, today):
        if question is not None and earlier.key == question.key:
            return None
        if not earlier.can_skip and earlier.key not in state.answers:
            return earlier
    return None


def progress(flow: Flow, state: State, question: Question, today: date) -> tuple[int, int]:
    """(number of this question, how many there are), leaving out what is not counted.

    A question that is not counted shows the number of the counted one before it.
    """
    applying = flow.applying(state.answers, today)
    counted = [item for item in applying if item.is_counted]
    upto = applying[: applying.index(question) + 1]
    return sum(item.is_counted for item in upto), len(counted)
