"""Changes that staff make to a person's skills, in the answers themselves: so they last, and can be undone.

What an answer was before its first change is kept inside the answer `skills_text`, and goes with it when the person
tells anew what they can do.
"""

from collections.abc import Mapping
from typing import Any

from bot.flows.engine import Answers
from db.enums import SkillKind

_BEFORE = "before_change"
_STANCES = {SkillKind.SKILL: "have", SkillKind.WISH: "wish", SkillKind.AVOID: "not"}
#: The kinds that a skill can be changed to; interests are tiles that the person pressed.
KINDS = tuple(_STANCES)


def can_change(answers: Answers) -> bool:
    """Whether the person has come so far that there is an answer to change: otherwise it would never be asked."""
    return "skills_text" in answers and (answers["skills_text"] is None or "skills" in answers)


def kind_of(answers: Answers, concept: str) -> SkillKind | None:
    """What the answers say about a concept; None for nothing."""
    stances = {item["stance"] for item in _found(answers) if item["concept"] == concept}
    if concept in (answers.get("skills") or []):
        return SkillKind.WISH if "wish" in stances and "have" not in stances else SkillKind.SKILL
    return SkillKind.AVOID if "not" in stances else None


def kind_before(answers: Answers, concept: str) -> SkillKind | None:
    """What the answers said about a concept before staff changed it."""
    return kind_of(undone(answers, concept), concept)


def is_changed(answers: Answers, concept: str) -> bool:
    """Whether staff changed what the answers say about a concept."""
    return concept in _told(answers).get(_BEFORE, {})


def changed(answers: Answers, concept: str, kind: SkillKind | None) -> Answers:
    """The answers with the concept as `kind`, or (None) without it. The person's own words stay with it."""
    own = [item for item in _found(answers) if item["concept"] == concept]
    before = {**_told(answers).get(_BEFORE, {})}
    before.setdefault(concept, {"found": own, "chosen": concept in (answers.get("skills") or [])})
    said = own[0] if own else {"concept": concept, "text": ""}
    found = [] if kind is None else [{**said, "confidence": 1.0, "stance": _STANCES[kind]}]
    return _with(answers, concept, found, chosen=kind in (SkillKind.SKILL, SkillKind.WISH), before=before)


def undone(answers: Answers, concept: str) -> Answers:
    """The answers as they were about this concept before staff changed it; the same answers when they did not."""
    before = {**_told(answers).get(_BEFORE, {})}
    earlier = before.pop(concept, None)
    if earlier is None:
        return answers
    return _with(answers, concept, earlier["found"], chosen=earlier["chosen"], before=before)


def without_words(told: Mapping[str, Any]) -> dict[str, Any]:
    """The answer `skills_text` without the person's own words, for retention; what was understood stays."""
    emptied = {**told, "text": "", "found": _emptied(told.get("found", []))}
    if _BEFORE in told:
        emptied[_BEFORE] = {
            concept: {**earlier, "found": _emptied(earlier["found"])} for concept, earlier in told[_BEFORE].items()
        }
    return emptied


def _emptied(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**item, "text": ""} for item in found]


def _told(answers: Answers) -> Mapping[str, Any]:
    return answers.get("skills_text") or {"text": "", "removed": [], "guessed": [], "found": []}


def _found(answers: Answers) -> list[dict[str, Any]]:
    return list(_told(answers).get("found", []))


def _with(
    answers: Answers, concept: str, found: list[dict[str, Any]], *, chosen: bool, before: dict[str, Any]
) -> Answers:
    others = [item for item in _found(answers) if item["concept"] != concept]
    skills = [item for item in answers.get("skills") or [] if item != concept]
    told = {**_told(answers), "found": [*others, *found], _BEFORE: before}
    return {**answers, "skills_text": told, "skills": [*skills, concept] if chosen else skills}
