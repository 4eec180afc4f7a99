"""What a firm's own sentences say about the work."""

from bot.matching.describe import concepts_of
from tests.unit.matching.small import small_lexicon


def test_a_title_weighs_more_than_what_the_firm_says_of_itself() -> None:
    found = concepts_of(small_lexicon(), title="Praktik som svetsare", company_about="Vi snickrar möbler")
    assert found["welding"] > found["carpentry"] > 0


def test_what_staff_have_given_is_what_counts_and_unknown_ids_are_left_out() -> None:
    found = concepts_of(small_lexicon(), about="Vi svetsar.", given=["cooking", "no-such-concept"])
    assert found == {"cooking": 1.0}
    assert concepts_of(small_lexicon(), about="Vi svetsar.", given=["no-such-concept"]).keys() == {"welding"}


def test_a_firm_that_asks_for_no_experience_is_about_the_work_all_the_same() -> None:
    found = concepts_of(small_lexicon(), about="Du behöver inte ha svetsat förut.")
    assert 0 < found["welding"] < 0.5
