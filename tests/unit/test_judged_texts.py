"""What must not be kept is left out and what is useful stays, measured on judged texts in eight languages."""

from collections.abc import Iterator

import pytest

from benchmarks.sensitive.judged import NUMBERS, UNSEEN, Found, hear, left_out, read_judged, useful_kept, whole

LANGUAGES = ("sv", "en", "ar", "uk", "fa", "ti", "so", "ru")


@pytest.fixture(scope="module")
def found() -> list[Found]:
    return [hear(one) for one in read_judged()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_not_be_kept_is_left_out_and_the_rest_stays(found: list[Found], language: str) -> None:
    of_language = [one for one in found if one.judged.language == language and one.judged.round not in UNSEEN]
    numbers = [one for one in of_language if one.judged.kind in NUMBERS]
    others = [one for one in of_language if one.judged.kind and one.judged.kind not in NUMBERS]
    assert len(numbers) >= 15
    assert left_out(numbers) >= 0.97, list(_stayed(numbers))
    assert left_out(others) >= 0.95, list(_stayed(others))
    assert whole(of_language) >= 0.97
    assert useful_kept(of_language) >= 0.92


@pytest.mark.parametrize(("number", "share"), [(9, 0.82), (11, 0.7), (12, 0.2)])
def test_a_round_that_nothing_was_mended_with_is_no_worse_than_before(
    found: list[Found], number: int, share: float
) -> None:
    assert number in UNSEEN
    unseen = [one for one in found if one.judged.round == number]
    assert left_out(unseen) >= share, list(_stayed(unseen))
    assert whole(unseen) >= 0.96


def _stayed(found: list[Found]) -> Iterator[str]:
    return (one.judged.text for one in found if one.stayed)
